# SPDX-License-Identifier: GPL-3.0-or-later
"""tshark with our Lua dissector against our decoder: the same messages at the same bounds."""

import collections
import json
import pathlib
import random
import socket
import struct
import subprocess

from support import PATIENCE, Server, TestCase, read_to_end

DISSECTOR = pathlib.Path(__file__).resolve().parents[2] / "resources/wireshark/socketscope.lua"
FIELDS = ("tcp.srcport", "tcp.dstport", "socketscope.length", "socketscope.fault",
          "socketscope.fault.member")
FAULTS = {"header-length-zero", "header-not-utf8", "header-not-json", "header-not-object",
          "header-missing-member", "header-bad-member", "content-not-decodable", "content-not-json",
          "truncated"}
SEED = 20240613
GARBAGE = (b"", b"\0\0abc", b"\0\2[]x", b"\0\2{}x", b"\0\3{\"a", b"\0\2\xc3\x28",
           b"\xea\x60" + b"[" * 60_000, b"A" * 70_000)


def message(header, content):
    text = header.encode() if isinstance(header, str) else header
    return struct.pack(">H", len(text)) + text + content


def random_content(chance):
    size = chance.choice([0, 1, 11, chance.randrange(300), chance.randrange(200_000)])
    return chance.randbytes(size)


def random_message(chance):
    """Sound, or with a fault that the stream survives."""
    request = {"action": "search", "value": chance.choice(["ring", "\U0001f436", 7])}
    values = ["é", [], {}, -1.5e3, True, None, "\\\"/\b"] * chance.randrange(2000)
    content = chance.choice([json.dumps(request).encode(), json.dumps(values).encode(),
                             b'{"action": ', random_content(chance)])
    header = {"byteorder": chance.choice(["little", "big", "big", "middle"]),
              "content-type": chance.choice(["text/json", "text/plain", "image/png", 7]),
              "content-encoding": chance.choice(["utf-8", "binary"]),
              "content-length": len(content)}
    header.update(chance.choice([{}, {"extra": [{"deep": [[]]}, "\U0001f48d \\u\"", 1e-5]}]))
    if chance.random() < 0.1:
        del header[chance.choice(["byteorder", "content-type", "content-encoding"])]
    members = list(header.items())
    chance.shuffle(members)
    text = json.dumps(dict(members), ensure_ascii=chance.random() < 0.5,
                      indent=chance.choice([None, None, 2]))
    if chance.random() < 0.1:
        text = text.replace("content-l", "content\\u002dl")
    return message(text, content)


def cut_messages():
    whole = message('{"byteorder": "big", "content-type": "x", "content-encoding": "binary", '
                    '"content-length": 9}', b"the bytes")
    return [whole[:size] for size in (1, 2, 40, len(whole) - 9, len(whole) - 1)]


def send_in_pieces(sock, data, chance):
    while data:
        size = chance.choice([1, 3, 100, 5000, 70_000])
        sock.sendall(data[:size])
        data = data[size:]


class Stream:
    """What was found in one direction of a connection."""

    def __init__(self):
        self.lengths = []  # of messages, bytes
        self.faults = []  # codes
        self.members = []  # that are at fault

    def __eq__(self, other):
        return vars(self) == vars(other)

    def __repr__(self):
        return repr(vars(self))


def decoded(server):
    """(client's port, from the client?) -> Stream, as our decoder has it."""
    ports = {event["connection"]: int(event["peer"].rpartition(":")[2])
             for event in server.events("connected")}
    streams = collections.defaultdict(Stream)
    for event in server.events("message"):
        stream = streams[ports[event["connection"]], event["direction"] == "in"]
        if "header" in event:  # else it is what lost the stream
            stream.lengths.append(event["length"])
        if "error" in event:
            stream.faults.append(event["error"]["code"])
            stream.members += filter(None, [event["error"].get("member")])
    return streams


def dissected(capture, server_port, *options):
    """The same, as tshark with the dissector has it."""
    command = ["tshark", "-r", capture, "-n", "-T", "fields", "-E", "occurrence=a",
               "-X", f"lua_script:{DISSECTOR}", *options]
    for field in FIELDS:
        command += ["-e", field]
    result = subprocess.run(command, capture_output=True, check=True, timeout=PATIENCE * 5)
    streams = collections.defaultdict(Stream)
    for line in result.stdout.decode().splitlines():
        source, destination, lengths, faults, members = line.split("\t")
        is_from_client = int(destination) == server_port
        stream = streams[int(source if is_from_client else destination), is_from_client]
        stream.lengths += map(int, filter(None, lengths.split(",")))
        stream.faults += filter(None, faults.split(","))
        stream.members += filter(None, members.split(","))
    return {key: stream for key, stream in streams.items() if stream != Stream()}


class RandomCaptures(TestCase):
    """The dissector and our decoder, which have not a line in common."""

    def exchange(self, behavior, endings):
        """Streams of random messages, one for each ending; returns all that was found in them."""
        chance = random.Random(SEED)
        capture = self.capture_file()
        with Server("--behavior", behavior, "--framing", "header-content",
                    "--capture", capture) as server:
            sent = 0
            for ending in endings:
                messages = [random_message(chance) for _ in range(chance.randrange(60))]
                sent += len(messages)
                with server.connect() as sock:
                    send_in_pieces(sock, b"".join(messages) + ending, chance)
                    sock.shutdown(socket.SHUT_WR)
                    read_to_end(sock)
            server.wait_for("disconnected", count=len(endings))
            self.assertEqual(server.stop(), 0)
            found = decoded(server)
            self.assertEqual(sum(len(stream.lengths) for (_, is_from_client), stream
                                 in found.items() if is_from_client), sent)
            return found, capture, server.port

    def test_lost_streams(self):
        found, capture, port = self.exchange("discard", [*GARBAGE * 2, *cut_messages()])
        self.assertEqual(dissected(capture, port, "-d", f"tcp.port=={port},socketscope"), found)
        faults = {fault for stream in found.values() for fault in stream.faults}
        self.assertLessEqual(FAULTS, faults)

    def test_requests_with_answers(self):
        found, capture, port = self.exchange("application", [b""] * 10)
        self.assertEqual(dissected(capture, port, "-o", f"socketscope.port:{port}"), found)

    def test_other_ports_are_left_alone(self):
        _, capture, port = self.exchange("application", [b""])
        self.assertEqual(dissected(capture, port), {})
