# SPDX-License-Identifier: GPL-3.0-or-later
"""The tutorial's programs against ours, in both roles."""

import base64
import random

import peers
from support import Server, TestCase, echo, received_text, run_connect

CONNECTIONS = 10


def pieces_at_random(stream, seed):
    """The stream cut at random places, into pieces from one byte to a few messages."""
    chance = random.Random(seed)
    start = 0
    while start < len(stream):
        end = start + chance.choice((1, 2, 50, 400))
        yield stream[start:end]
        start = end


class TutorialClients(TestCase):
    """Foreign clients at our server."""

    def test_echo_client(self):
        with Server() as server, server.connect() as sock:
            self.assertEqual(echo(sock, b"Hello, world"), b"Hello, world")
            sock.close()
            server.wait_for("disconnected", connection=1, reason="closed-by-peer")
            self.assertEqual(received_text(server), "Hello, world")

    def test_multi_connection_client(self):
        with Server() as server:
            answers = peers.multi_connection_client(server.address, CONNECTIONS)
            self.assertEqual(answers, [b"".join(peers.MESSAGES)] * CONNECTIONS)
            server.wait_for("disconnected", count=CONNECTIONS)

    def test_application_client(self):
        rows = [
            ("search", "morpheus", "Follow the white rabbit. 🐰"),
            ("search", "ring", "In the caves beneath the Misty Mountains. 💍"),
            ("search", "🐶", "🐾 Playing ball! 🏐"),
            ("search", "nothing", "No match for 'nothing'."),
            ("double", "the rainbow", b"First 10 bytes of request: doublethe "),
        ]
        for close_after_answer in ([], ["--close-after-answer"]):
            with Server("--behavior", "application", *close_after_answer) as server:
                for action, value, answer in rows:
                    with self.subTest(value=value, close=bool(close_after_answer)):
                        self.assertEqual(peers.application_client(server.address, action, value),
                                         answer)

    def test_requests_are_answered_in_order_in_any_pieces(self):
        values = [f"value {number}" for number in range(300)]
        stream = b"".join(peers.encode_request("search", value) for value in values)
        with Server("--behavior", "application") as server, server.connect() as sock:
            for piece in pieces_at_random(stream, seed=1):
                sock.sendall(piece)
            answers = [peers.decode_answer(peers.read_message(sock)) for _ in values]
        self.assertEqual(answers, [f"No match for '{value}'." for value in values])

    def test_invalid_action(self):
        request = peers.encode_message(b'{"action": "dance", "value": 1}', "text/json", "utf-8")
        with Server("--behavior", "application") as server, server.connect() as sock:
            sock.sendall(request)
            self.assertEqual(peers.decode_answer(peers.read_message(sock)),
                             "Error: invalid action 'dance'.")

    def test_reply_to_each_client(self):
        with Server("--reply", r"welcome to my server\n") as server, server.connect() as sock:
            sock.sendall(b"hello")
            self.assertEqual(sock.makefile("rb").readline(), b"welcome to my server\n")

    def test_discard_answers_nothing(self):
        with Server("--behavior", "discard") as server, server.connect() as sock:
            sock.sendall(b"anyone?")
            server.wait_for("message", direction="in", content="anyone?")
            self.assertEqual(server.events("message", direction="out"), [])


class TutorialServers(TestCase):
    """Our clients at foreign servers."""

    def test_echo_server(self):
        with peers.serving(peers.echo_until_end) as address:
            status, client = run_connect(address, "--send", "Hello, world", "--expect-bytes", 12)
        self.assertEqual(status, 0)
        self.assertEqual(received_text(client), "Hello, world")

    def test_multi_connection_server(self):
        with peers.echo_server_of_many() as address:
            status, client = run_connect(
                address, "--count", CONNECTIONS, "--send", "Message 1 from client.",
                "--send", "Message 2 from client.", "--expect-bytes", 44)
        self.assertEqual(status, 0)
        for connection in range(1, CONNECTIONS + 1):
            self.assertEqual(received_text(client, connection),
                             "Message 1 from client.Message 2 from client.")

    def test_application_server_text(self):
        with peers.serving(peers.answer_one_request) as address:
            status, client = run_connect(address, "--action", "search", "--value", "rabbit",
                                         "--expect-messages", 1)
        self.assertEqual(status, 0)
        request = client.wait_for("message", direction="out")
        self.assertEqual(request["content"], '{"action": "search", "value": "rabbit"}')
        answer = client.wait_for("message", direction="in")
        self.assertEqual(answer["framing"], "header-content")
        self.assertEqual(answer["header"]["content-type"], "text/json")
        self.assertEqual(answer["content"], '{"result": "Found rabbit 🐇"}')

    def test_application_server_binary(self):
        with peers.serving(peers.answer_one_request) as address:
            status, client = run_connect(address, "--action", "double", "--value", "the rainbow",
                                         "--expect-messages", 1)
        self.assertEqual(status, 0)
        answer = client.wait_for("message", direction="in")
        self.assertEqual(base64.b64decode(answer["contentBase64"]),
                         b"First 10 bytes of request: doublethe ")
