# SPDX-License-Identifier: GPL-3.0-or-later
"""Well-known protocols: what our presets find is what tshark's dissectors find."""

import collections
import pathlib
import socket
import subprocess

from support import PATIENCE, Program, Server, TestCase, echo, read_exactly, run

PROTOCOLS = pathlib.Path(__file__).resolve().parents[1] / "data" / "protocols"

# preset: what tshark calls the protocol, and its field that says how long a message is
DISSECTORS = {
    "amqp": ("amqp", "amqp.length"),
    "bgp": ("bgp", "bgp.length"),
    "cassandra": ("cql", "cql.message_length"),
    "diameter": ("diameter", "diameter.length"),
    "dns": ("dns", "dns.length"),
    "iec-104": ("iec60870_104", "iec60870_104.apdulen"),
    "kafka": ("kafka", "kafka.len"),
    "modbus-tcp": ("mbtcp", "mbtcp.len"),
    "mongodb": ("mongo", "mongo.message_length"),
    "mqtt": ("mqtt", "mqtt.len"),
    "mysql": ("mysql", "mysql.packet_length"),
    "postgresql": ("pgsql", "pgsql.length"),
    "smb": ("nbss", "nbss.length"),
    "smpp": ("smpp", "smpp.command_length"),
    "sql-server": ("tds", "tds.length"),
    "tls-records": ("tls", "tls.record.length"),
    "tpkt": ("tpkt", "tpkt.length"),
}
# Messages of each side that are not sent: before what follows an SSLRequest tshark wants the answer,
# and our client sends all at once.
LEFT_OUT = {"postgresql": 1}


def messages_of(name):
    """(the client's, the server's)"""
    streams = {">": [], "<": []}
    for line in (PROTOCOLS / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        text = line.split("#")[0].strip()
        if text:
            streams[text[0]].append(bytes.fromhex(text[1:].replace("|", "")))
    return streams[">"], streams["<"]


def tshark_lengths(capture_file, port, protocol, field):
    """By direction, what the dissector says of each message."""
    result = subprocess.run(
        ["tshark", "-r", capture_file, "-d", f"tcp.port=={port},{protocol}", "-T", "fields",
         "-e", "tcp.dstport", "-e", field, "-E", "occurrence=a"],
        capture_output=True, text=True, timeout=PATIENCE, check=True)
    lengths = collections.defaultdict(list)
    for line in result.stdout.splitlines():
        destination, _, values = line.partition("\t")
        direction = "out" if int(destination) == port else "in"
        lengths[direction] += [int(value, 0) for value in values.split(",") if value]
    return lengths


class ProtocolTestCase(TestCase):
    def record(self, client, server):
        """A capture of our client that sends and receives these messages, each by itself, for some
        dissectors want that; and the server's port."""
        capture_file = self.capture_file()
        sends = [word for message in client for word in ("--send-hex", message.hex())]
        size = sum(map(len, server))
        with socket.create_server(("127.0.0.1", 0)) as listener:
            port = listener.getsockname()[1]
            with Program("connect", f"127.0.0.1:{port}", *sends, "--expect-bytes", size, "--json",
                         "--capture", capture_file) as program:
                peer, _ = listener.accept()
                with peer:
                    read_exactly(peer, sum(map(len, client)))
                    for count, message in enumerate(server, 1):
                        peer.sendall(message)
                        program.wait_for("message", count, direction="in")
                    self.assertEqual(program.wait(), 0)
        return capture_file, port

    def decode(self, *arguments):
        status, program = run("decode", *arguments, "--json")
        self.assertEqual((status, program.stderr), (0, ""))
        return program


def messages_in(program, direction, member):
    return [event.get(member) for event in program.events("message", direction=direction)]


class Protocols(ProtocolTestCase):
    def check_bounds(self, program, name):
        for direction, messages in zip(("out", "in"), messages_of(name)):
            self.assertEqual(messages_in(program, direction, "length"), list(map(len, messages)))

    def test_same_as_tshark(self):
        for name, (protocol, field) in DISSECTORS.items():
            with self.subTest(name):
                client, server = (messages[LEFT_OUT.get(name, 0):] for messages in messages_of(name))
                capture_file, port = self.record(client, server)
                program = self.decode(capture_file, "--framing", name)
                theirs = tshark_lengths(capture_file, port, protocol, field)
                for direction in ("out", "in"):
                    fields = messages_in(program, direction, "fields")
                    ours = [each["length"] for each in fields if each]
                    self.assertGreater(len(ours), 0)
                    self.assertEqual(ours, theirs[direction])
                self.assertEqual(program.wait_for("summary")["faults"], 0)

    def test_guessed_by_bytes_alone(self):
        """At a port that says nothing."""
        for name in DISSECTORS:
            with self.subTest(name):
                capture_file, _ = self.record(*messages_of(name))
                self.check_bounds(self.decode(capture_file, "--framing", "auto"), name)


class Directions(ProtocolTestCase):
    def test_bytes_before_the_length_are_told(self):
        capture_file, _ = self.record([b"\xc0\0", b"\xe0\0"], [b"\xd0\0"])
        program = self.decode(capture_file, "--framing", "mqtt")
        self.assertEqual(messages_in(program, "out", "fields"),
                         [{"prefix": "c0", "length": 0}, {"prefix": "e0", "length": 0}])
        self.assertEqual(messages_in(program, "in", "fields"), [{"prefix": "d0", "length": 0}])

    def test_a_framing_for_each_direction(self):
        capture_file, _ = self.record([b"\0\2hi\0\3you"], [b"a line\nanother\n"])
        program = self.decode(capture_file, "--framing", "lines",
                              "--framing-out", "length-prefixed:size=2")
        self.assertEqual(messages_in(program, "out", "content"), ["hi", "you"])
        self.assertEqual(messages_in(program, "in", "content"), ["a line", "another"])

    def test_kept_in_the_capture(self):
        capture_file = self.capture_file()
        with Server("--behavior", "reply", "--reply", "2".ljust(64) + "hi", "--framing", "lines",
                    "--framing-out", "tech-with-tim", "--capture", capture_file) as server:
            with server.connect() as peer:
                self.assertEqual(echo(peer, b"a line\n" + b" " * 59)[:1], b"2")
            server.wait_for("disconnected")
            self.assertEqual(server.stop(), 0)
        for program in (server, self.decode(capture_file)):
            self.assertEqual(messages_in(program, "in", "content")[0], "a line")
            self.assertEqual(messages_in(program, "out", "content"), ["hi"])
            self.assertEqual(messages_in(program, "out", "framing"), ["tech-with-tim"])

    def test_wrong_use(self):
        for arguments in (("serve", "--listen", "127.0.0.1:0", "--framing-out", "nothing"),
                          ("connect", "127.0.0.1:9", "--framing-out", "auto"),
                          ("decode", "x.pcapng", "--framing-out", "lines")):
            with self.subTest(arguments):
                status, program = run(*arguments)
                self.assertEqual(status, 2)
                self.assertIn("--framing", program.stderr)
