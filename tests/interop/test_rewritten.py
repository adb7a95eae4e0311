# SPDX-License-Identifier: GPL-3.0-or-later
"""Captures that Wireshark's tools have rewritten: the packets are all that is left of them."""

import os
import pathlib
import subprocess

from peers import encode_request
from support import TestCase, read_exactly, run, Server

DATA = b"one\ntwo\n"
ALONE = "saved the file without what Socketscope noted"
TWICE = "Packets that the file has twice were taken once"


def tool(*arguments):
    subprocess.run([str(argument) for argument in arguments], check=True, capture_output=True)


class Rewritten(TestCase):
    def setUp(self):
        super().setUp()
        self.out = os.path.join(self.folder(), "rewritten.pcapng")

    def record(self, data=DATA, framing="lines"):
        """A capture, and its messages as they were printed."""
        capture = self.capture_file()
        with Server("--framing", framing, "--capture", capture) as server:
            with server.connect() as sock:
                sock.sendall(data)
                read_exactly(sock, len(data))
            server.wait_for("disconnected")
            self.assertEqual(server.stop(), 0)
            return capture, self.story(server.events())

    @staticmethod
    def story(events):
        """What connections did, without times and what only the event blocks tell."""
        kept = ("event", "role", "local", "peer", "direction", "content", "reason", "connection")
        return [{key: event[key] for key in kept if key in event} for event in events
                if event["event"] in ("connected", "message", "disconnected")]

    def decode(self, *arguments, remarks=(ALONE,)):
        status, program = run("decode", "--json", *arguments)
        self.assertEqual(status, 0, program.stderr)
        lines = program.stderr.splitlines()
        self.assertEqual(len(lines), len(remarks), program.stderr)
        for line, remark in zip(lines, remarks):
            self.assertIn(remark, line)
        return program.events()

    def test_each_tool(self):
        capture, printed = self.record()
        for command in (["editcap", capture, self.out],
                        ["mergecap", "-w", self.out, capture],
                        ["tshark", "-r", capture, "-w", self.out],
                        ["reordercap", capture, self.out],
                        ["editcap", "-a", "2:a comment", capture, self.out]):
            with self.subTest(command[0]):
                tool(*command)
                decoded = self.decode(self.out, "--framing", "lines")
                self.assertEqual(self.story(decoded), printed)

    def test_header_content(self):
        requests = b"".join(encode_request("search", value) for value in ("ring", "x" * 300_000))
        capture, printed = self.record(requests, "header-content")
        tool("editcap", capture, self.out)
        decoded = self.decode(self.out, "--framing", "header-content")
        self.assertEqual(self.story(decoded), printed)

    def test_merged_with_the_same_ids(self):
        captures = [self.record(data)[0] for data in (b"first\n", b"second\n", b"third\n")]
        for options in ([], ["-a"], ["-I", "none"]):
            tool("mergecap", *options, "-w", self.out, *captures)
            events = self.decode(self.out, "--framing", "lines")
            received = {event["connection"]: event["content"] for event in events
                        if event["event"] == "message" and event["direction"] == "in"}
            self.assertEqual(sorted(received.values()), ["first", "second", "third"])
            self.assertEqual(sorted(received), [1, 2, 3])

    def test_merged_with_itself(self):
        capture, printed = self.record()
        tool("mergecap", "-w", self.out, capture, capture)
        decoded = self.decode(self.out, "--framing", "lines", remarks=(ALONE, TWICE))
        self.assertEqual(self.story(decoded), printed)

    def test_beginning_and_end_left_out(self):
        capture, printed = self.record()
        received = [event for event in printed if event["event"] == "message"]
        tool("editcap", "-r", capture, self.out, "4-6")
        decoded = self.decode(self.out, "--framing", "lines")
        messages = [event for event in self.story(decoded) if event["event"] == "message"]
        self.assertEqual(messages, received)
        self.assertEqual([event["role"] for event in decoded if event["event"] == "connected"],
                         ["server"])

    def test_put_together(self):
        first, printed = self.record(b"first\n")
        second, _ = self.record(b"second\n")
        both = self.out
        pathlib.Path(both).write_bytes(
            pathlib.Path(first).read_bytes() + pathlib.Path(second).read_bytes())
        decoded = self.decode(both, remarks=())
        self.assertEqual(self.story(decoded)[:len(printed)], printed)
        self.assertEqual([event["content"] for event in decoded if event["event"] == "message"],
                         ["first", "first", "second", "second"])

    def test_with_packets_of_others(self):
        capture, printed = self.record()
        text = os.path.join(self.folder(), "others.txt")
        pathlib.Path(text).write_text("0000 01 02 03 04\n", encoding="ascii")
        others = os.path.join(self.folder(), "others.pcap")
        tool("text2pcap", "-T", "1,2", text, others)
        tool("mergecap", "-w", self.out, others, capture)
        decoded = self.decode(self.out, "--framing", "lines",
                              remarks=(ALONE, "not of Socketscope were left out: 1."))
        self.assertEqual(self.story(decoded), printed)

    def test_of_others_alone(self):
        text = os.path.join(self.folder(), "others.txt")
        pathlib.Path(text).write_text("0000 01 02 03 04\n", encoding="ascii")
        tool("text2pcap", "-n", "-T", "1,2", text, self.out)
        status, program = run("decode", "--json", self.out)
        self.assertEqual((status, program.events()), (1, []))
        self.assertIn("a pcapng file written by", program.stderr)
