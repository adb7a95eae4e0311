# SPDX-License-Identifier: GPL-3.0-or-later
"""`socketscope decode`: what a capture holds is what was printed while it was recorded."""

import json
import os
import subprocess

from peers import encode_request
from support import PATIENCE, PROGRAM, Server, TestCase, read_exactly, run


def without_time(events):
    return [{key: value for key, value in event.items() if key != "time"} for event in events]


def decode(*arguments):
    """(exit status, the program to ask for its events)"""
    return run("decode", "--json", *arguments)


class RecordingTestCase(TestCase):
    def record(self, *arguments, data=b"one\ntwo\nthree\n"):
        """A capture of a client that sends `data`, and what was printed meanwhile."""
        capture_file = self.capture_file()
        with Server("--capture", capture_file, *arguments) as server:
            with server.connect() as sock:
                sock.sendall(data)
                read_exactly(sock, len(data))
            server.wait_for("disconnected")
            self.assertEqual(server.stop(), 0)
            return capture_file, server.events()


class Decode(RecordingTestCase):
    def test_same_as_printed(self):
        requests = b"".join(encode_request("search", value) for value in ("morpheus", "ring", "x"))
        for arguments, data in ((("--framing", "lines"), b"one\ntwo\n" * 500),
                                (("--framing", "header-content"), requests),
                                ((), os.urandom(200_000))):
            with self.subTest(arguments=arguments):
                capture_file, printed = self.record(*arguments, data=data)
                status, program = decode(capture_file)
                self.assertEqual((status, program.stderr), (0, ""))
                expected = [event for event in printed if event["event"] != "listening"]
                self.assertEqual(without_time(program.events()), without_time(expected))

    def test_another_framing(self):
        capture_file, _ = self.record()
        status, program = decode(capture_file, "--framing", "lines")
        self.assertEqual(status, 0)
        received = program.events("message", direction="in")
        self.assertEqual([event["content"] for event in received], ["one", "two", "three"])
        self.assertEqual({event["framing"] for event in received}, {"lines"})

    def test_framing_that_fits(self):
        capture_file, _ = self.record(data=b"a line of text\n" * 20)
        _, program = decode(capture_file, "--framing", "auto")
        self.assertEqual({event["framing"] for event in program.events("message")}, {"lines"})
        self.assertEqual(program.wait_for("summary")["messages"], 40)

    def test_encoding(self):
        capture_file, _ = self.record(data="größe\n".encode("latin-1"))
        for arguments, content in ((("--encoding", "latin-1"), "größe\n"),
                                   (("--encoding", "cp437"), "gr÷▀e\n"),
                                   (("--framing", "lines", "--encoding", "latin-1"), "größe"),
                                   (("--framing", "lines:encoding=latin-1"), "größe"),
                                   (("--encoding", "ascii"), None), ((), None)):
            with self.subTest(arguments):
                _, program = decode(capture_file, *arguments)
                for message in program.events("message"):
                    self.assertEqual(message.get("content"), content)
                    self.assertEqual("contentBase64" in message, content is None)
        status, program = decode(capture_file, "--encoding", "klingon")
        self.assertEqual((status, program.events()), (2, []))
        capture_file, _ = self.record(data="a line of größe\n".encode("latin-1") * 20)
        _, program = decode(capture_file, "--framing", "auto", "--encoding", "latin-1")
        self.assertEqual({message["content"] for message in program.events("message")},
                         {"a line of größe"})

    def test_encoding_is_kept_in_the_capture(self):
        capture_file, printed = self.record(
            "--framing", "lines", "--encoding", "utf-16-le", data="é\n".encode("utf-16-le"))
        _, program = decode(capture_file)
        self.assertEqual(without_time(program.events("message")),
                         without_time(event for event in printed if event["event"] == "message"))

    def test_encoding_that_the_message_says(self):
        capture_file, _ = self.record("--framing", "header-content",
                                      data=encode_request("search", "größe"))
        _, program = decode(capture_file, "--encoding", "latin-1")
        received = program.events("message", direction="in")
        self.assertEqual(json.loads(received[0]["content"])["value"], "größe")

    def test_filter(self):
        capture_file, _ = self.record()
        _, program = decode(capture_file, "--framing", "lines", "--filter", "in t")
        received = [event["content"] for event in program.events("message")]
        self.assertEqual(received, ["two", "three"])
        self.assertEqual(len(program.events("connected")), 1)

    def test_in_words(self):
        capture_file, _ = self.record("--framing", "lines")
        result = subprocess.run([PROGRAM, "decode", capture_file], capture_output=True,
                                timeout=PATIENCE, check=False, text=True)
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        lines = result.stdout.splitlines()
        self.assertIn("#1 connected from 127.0.0.1", lines[0])
        self.assertIn("one", lines[1])
        self.assertIn("6 messages", lines[-1])

    def in_words(self, capture_file, *arguments):
        return subprocess.run([PROGRAM, "decode", capture_file, *arguments], capture_output=True,
                              timeout=PATIENCE, check=True, text=True).stdout

    def test_encoding_in_words(self):
        capture_file, _ = self.record(data="größe\n".encode("latin-1"))
        self.assertIn(r"gr\xF6\xDFe", self.in_words(capture_file))
        self.assertIn("größe", self.in_words(capture_file, "--encoding", "latin-1"))

    def test_bytes_of_no_message_in_words(self):
        capture_file, _ = self.record(data=b"\0\5abcde and more")
        words = self.in_words(capture_file, "--framing", "header-content")
        self.assertIn("outside of any message", words)


class Damaged(RecordingTestCase):
    def test_cut_file(self):
        capture_file, printed = self.record("--framing", "lines", data=b"one\n" * 1000)
        whole = [event for event in without_time(printed) if event["event"] == "message"]
        size = os.path.getsize(capture_file)
        for cut in (1, size // 3, size // 2):
            os.truncate(capture_file, size - cut)
            status, program = decode(capture_file)
            self.assertEqual(status, 0)
            messages = without_time(program.events("message"))
            self.assertEqual(messages, whole[:len(messages)])
            self.assertIn("cut short", program.stderr)

    def test_garbage_behind(self):
        capture_file, printed = self.record()
        for garbage in (bytes(1000), os.urandom(1000), b"\xff" * 1000):
            with open(capture_file, "ab") as file:
                file.write(garbage)
            status, program = decode(capture_file)
            self.assertEqual((status, without_time(program.events())),
                             (0, without_time(printed[1:])))
            self.assertIn("cannot be read", program.stderr)

    def test_of_a_later_version(self):
        capture_file, printed = self.record()
        with open(capture_file, "r+b") as file:
            whole = file.read()
            self.assertIn(b"Socketscope capture, format 2", whole)
            file.seek(whole.index(b"format 2"))
            file.write(b"format 7")
        status, program = decode(capture_file)
        self.assertEqual((status, without_time(program.events())), (0, without_time(printed[1:])))
        self.assertEqual(program.stderr.count("a later version of Socketscope (format 7)"), 1)

    def check_refused(self, content, *words):
        path = os.path.join(self.folder(), "file")
        with open(path, "wb") as file:
            file.write(content)
        status, program = decode(path)
        self.assertEqual((status, program.events()), (1, []))
        for word in words:
            self.assertIn(word, program.stderr)

    def test_no_capture(self):
        self.check_refused(b"", "an empty file", "file is")
        self.check_refused(os.urandom(100_000), "no pcapng file")
        self.check_refused(b"\xd4\xc3\xb2\xa1\x02\x00\x04\x00", "a pcap file")

    def test_no_file(self):
        status, program = decode("/nonexistent.pcapng")
        self.assertEqual(status, 1)
        self.assertIn("No such file", program.stderr)


class Usage(TestCase):
    def check_usage(self, *arguments):
        result = subprocess.run([PROGRAM, *arguments], capture_output=True, timeout=PATIENCE,
                                check=False, text=True)
        self.assertEqual(result.returncode, 2, result.stderr)
        return result.stderr

    def test_wrong_usage(self):
        self.check_usage("decode")
        self.assertIn("unknown framing", self.check_usage("decode", "x", "--framing", "nope"))
        self.assertIn("--filter", self.check_usage("decode", "x", "--filter", "conn:x"))
        self.assertIn("auto is for decode", self.check_usage(
            "serve", "--listen", "127.0.0.1:0", "--framing", "auto"))
        self.check_usage("/nonexistent.pcapng")
        self.check_usage(PROGRAM, "--demo")
