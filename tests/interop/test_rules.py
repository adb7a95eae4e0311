# SPDX-License-Identifier: GPL-3.0-or-later
"""A server that answers by rules, from a file, to foreign clients."""

import json
import os
import random
import socket
import struct
import time

import peers
from support import Server, TestCase, read_exactly, read_to_end, run


class Rules(TestCase):
    def serve(self, rules, *arguments):
        path = os.path.join(self.folder(), "rules.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump({"rules": rules}, file)
        return Server("--behavior", "rules", "--rules", path, *arguments)

    def test_lines(self):
        rules = [
            {"match": {"regex": r"^add (\d+) (\d+)"}, "reply": {"text": r"${2}+${1} no ${counter}\n"}},
            {"match": {"equals": "hello"}, "reply": {"text": r"welcome, ${peer}\n"}, "once": True},
            {"match": {"hex": "ff ?? 00"}, "reply": {"hex": "00 ff 0a"}},
            {"match": {"contains": "bye"}, "reply": {"text": r"goodbye\n"}, "then": "close"},
        ]
        with self.serve(rules, "--framing", "lines") as server, server.connect() as sock:
            host, port = sock.getsockname()
            sock.sendall(b"add 1 2\nhello\nhello\nnothing\n\xffx\x00\nadd 3 4\ngood bye\nadd 5 6\n")
            self.assertEqual(read_to_end(sock), b"2+1 no 1\nwelcome, %s:%d\n\x00\xff\n4+3 no 2\ngoodbye\n"
                             % (host.encode(), port))
            sock.close()
            server.wait_for("disconnected", connection=1, reason="closed-by-us")

    def test_answers_keep_their_order(self):
        rules = [{"match": {"contains": "slow"}, "reply": {"text": "${0} "}, "delay": 30},
                 {"match": {"regex": "q\\d+"}, "reply": {"text": "${0} "}}]
        chance = random.Random(1)
        requests = [chance.choice(["slow", f"q{number}"]) for number in range(100)]
        with self.serve(rules, "--framing", "lines") as server, server.connect() as sock:
            sock.sendall("".join(f"{request}\n" for request in requests).encode())
            sock.shutdown(socket.SHUT_WR)  # the delayed answers come all the same
            self.assertEqual(read_to_end(sock).decode().split(), requests)

    def test_delay(self):
        rules = [{"match": {"contains": ""}, "reply": {"text": "x"}, "delay": 400}]
        with self.serve(rules) as server, server.connect() as sock:
            start = time.monotonic()
            sock.sendall(b"now")
            self.assertEqual(sock.recv(1), b"x")
            self.assertGreaterEqual(time.monotonic() - start, 0.399)

    def test_reset(self):
        rules = [{"match": {"contains": ""}, "reply": {"text": "x"}, "then": "reset"}]
        with self.serve(rules) as server, server.connect() as sock:
            sock.sendall(b"now")
            self.assertEqual(sock.recv(10), b"x")
            with self.assertRaises(ConnectionResetError):
                sock.recv(1)
            server.wait_for("disconnected", connection=1, reason="reset-by-us")

    def test_header_members_and_messages(self):
        rules = [{"match": {"member": "content-type", "value": "text/json"},
                  "reply": {"message": '{"result": "json ${counter}"}'}},
                 {"match": {"member": "content-encoding"}, "reply": {"message": "${0} bytes"}}]
        with self.serve(rules, "--framing", "header-content") as server, server.connect() as sock:
            sock.sendall(peers.encode_request("search", "x") + peers.encode_request("double", "y"))
            self.assertEqual(peers.decode_answer(peers.read_message(sock)), "json 1")
            header, content = peers.read_message(sock)
            self.assertEqual((header["content-type"], content), ("text/plain", b"binary bytes"))

    def test_file(self):
        path = os.path.join(self.folder(), "reply.bin")
        data = random.Random(1).randbytes(3_000_000)
        with open(path, "wb") as file:
            file.write(data)
        rules = [{"match": {"contains": "file"}, "reply": {"file": path}}]
        framing = "length-prefixed:size=2"
        with self.serve(rules, "--framing", framing) as server, server.connect() as sock:
            sock.sendall(struct.pack(">H", 4) + b"file")
            self.assertEqual(read_exactly(sock, len(data)), data)


class WrongUsage(TestCase):
    def check(self, rules, text):
        path = os.path.join(self.folder(), "rules.json")
        with open(path, "w", encoding="utf-8") as file:
            file.write(rules)
        status, program = run("serve", "--listen", "127.0.0.1:0", "--json", "--rules", path)
        self.assertEqual(status, 2)
        self.assertIn(text, program.stderr)

    def test_rules_that_cannot_be_used(self):
        def rule(match, reply):
            return json.dumps({"rules": [{"match": match, "reply": reply}]})
        for name, rules, text in [
                ("no JSON", "{", "offset 1"),
                ("bad expression", rule({"regex": "(a"}, {"text": ""}), "rule 1: offset 2"),
                ("bad placeholder", rule({"contains": ""}, {"text": "${x}"}), "offset 0"),
                ("no file", rule({"contains": ""}, {"file": "/nonexistent"}), "/nonexistent"),
                ("misspelt", rule({"contain": ""}, {"text": ""}), "rule 1, match"),
        ]:
            with self.subTest(name):
                self.check(rules, text)

    def test_rules_missing(self):
        status, program = run("serve", "--listen", "127.0.0.1:0", "--behavior", "rules")
        self.assertEqual(status, 2)
        self.assertIn("--rules FILE", program.stderr)
