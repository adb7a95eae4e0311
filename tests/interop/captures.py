# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads captures with tshark, which knows nothing of us."""

import collections
import subprocess

FIELDS = ("frame.number", "tcp.stream", "tcp.srcport", "tcp.seq", "tcp.payload",
          "tcp.analysis.flags", "tcp.checksum.status", "ip.checksum.status", "_ws.expert.message",
          "_ws.expert.severity", "tcp.flags.reset")
GOOD_CHECKSUM = {"", "1"}
SEVERITY_WARNING = 0x00600000  # epan/proto.h: PI_WARN


class Capture:
    """The TCP streams of a capture, as tshark reads them."""

    def __init__(self, path):
        command = ["tshark", "-r", path, "-n", "-T", "fields", "-E", "occurrence=a",
                   "-o", "tcp.check_checksum:TRUE", "-o", "ip.check_checksum:TRUE"]
        for field in FIELDS:
            command += ["-e", field]
        result = subprocess.run(command, capture_output=True, check=False)
        self.status = result.returncode
        self.complaint = result.stderr.decode(errors="replace")
        self.flagged = []  # frames that tshark finds fault with
        self.gaps = []  # frames whose bytes do not follow those before them
        self.bytes_by_port = collections.defaultdict(bytearray)  # (stream, source port) -> bytes
        for line in result.stdout.decode().splitlines():
            self._read(dict(zip(FIELDS, line.split("\t"))))

    def _read(self, frame):
        severities = [int(text) for text in frame["_ws.expert.severity"].split(",") if text]
        is_reset = frame["tcp.flags.reset"] in ("1", "True")
        is_warning = any(severity >= SEVERITY_WARNING for severity in severities)
        if (frame["tcp.analysis.flags"] or (is_warning and not is_reset)
                or frame["tcp.checksum.status"] not in GOOD_CHECKSUM
                or frame["ip.checksum.status"] not in GOOD_CHECKSUM):
            self.flagged.append(frame)
        if frame["tcp.payload"]:
            data = self.bytes_by_port[int(frame["tcp.stream"]), int(frame["tcp.srcport"])]
            if int(frame["tcp.seq"]) != len(data) + 1:
                self.gaps.append(frame)
            data += bytes.fromhex(frame["tcp.payload"])

    def sent_by(self, port):
        """All bytes that a source port sent, over all streams."""
        return b"".join(bytes(data) for (_, source), data in sorted(self.bytes_by_port.items())
                        if source == port)

    def sent_to(self, port, server_port):
        """All bytes that `server_port` sent on the streams of the client's `port`."""
        streams = {stream for stream, source in self.bytes_by_port if source == port}
        return b"".join(bytes(data) for (stream, source), data in sorted(self.bytes_by_port.items())
                        if stream in streams and source == server_port)
