# SPDX-License-Identifier: GPL-3.0-or-later
"""How connections end: half-close, FIN and RST, by the peer and by us."""

import contextlib
import signal
import socket
import struct
import subprocess

import peers
from captures import Capture
from support import (PATIENCE, Server, TestCase, echo, read_to_end, received_text, run, run_connect)

RESET_ON_CLOSE = struct.pack("ii", 1, 0)  # struct linger: on, no time (socket(7))


def reset(sock):
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_ON_CLOSE)
    sock.close()


class HalfClose(TestCase):
    """A peer that has finished sending still gets its answers."""

    def pipe(self, command, data):
        result = subprocess.run(command, input=data, capture_output=True, timeout=PATIENCE, check=False)
        self.assertEqual(result.returncode, 0, result.stderr)
        return result.stdout

    def test_netcat(self):
        with Server() as server:
            command = ["nc", "-N", "127.0.0.1", str(server.port)]
            self.assertEqual(self.pipe(command, b"hi"), b"hi")
            server.wait_for("disconnected", reason="closed-by-peer")

    def test_socat(self):
        data = bytes(range(256)) * 400
        with Server() as server:
            self.assertEqual(self.pipe(["socat", "-", f"TCP:127.0.0.1:{server.port}"], data), data)

    def test_a_megabyte_comes_back_after_the_half_close(self):
        data = b"0123456789abcdef" * 65536
        with Server("--capture", capture_file := self.capture_file()) as server:
            with server.connect() as sock:
                peer_port = sock.getsockname()[1]
                sock.sendall(data)
                sock.shutdown(socket.SHUT_WR)
                self.assertEqual(read_to_end(sock), data)
            server.wait_for("disconnected", reason="closed-by-peer")
            self.assertEqual(server.stop(), 0)
        capture = Capture(capture_file)
        self.assertEqual((capture.sent_by(peer_port), capture.flagged), (data, []))

    def test_application_answers_after_the_half_close(self):
        with Server("--behavior", "application") as server, server.connect() as sock:
            sock.sendall(peers.encode_request("search", "ring"))
            sock.shutdown(socket.SHUT_WR)
            answer = peers.decode_answer(peers.read_message(sock))
            self.assertTrue(answer.startswith("In the caves"))
            self.assertEqual(sock.recv(1), b"")

    def test_ours_is_seen_and_its_answer_arrives(self):
        def answer_at_end(sock):
            sock.sendall(read_to_end(sock).upper())
        with peers.serving(answer_at_end) as address:
            status, client = run_connect(address, "--send", "hello")
        self.assertEqual(status, 0)
        self.assertEqual(received_text(client), "HELLO")


class Reasons(TestCase):
    """`reason` tells a FIN from a RST, and who was first."""

    def test_peer_closes(self):
        with Server() as server:
            with server.connect() as sock:
                echo(sock, b"x")
            server.wait_for("disconnected", connection=1, reason="closed-by-peer")

    def test_peer_resets(self):
        with Server("--capture", capture_file := self.capture_file()) as server:
            sock = server.connect()
            peer_port = sock.getsockname()[1]
            echo(sock, b"x")
            reset(sock)
            server.wait_for("disconnected", connection=1, reason="reset-by-peer")
            self.assertEqual(server.stop(), 0)
        capture = Capture(capture_file)
        self.assertEqual((capture.sent_by(peer_port), capture.flagged), (b"x", []))

    def test_peer_resets_in_the_middle_of_an_answer(self):
        with Server() as server:
            sock = server.connect()
            sock.setblocking(False)
            with contextlib.suppress(BlockingIOError):
                while True:
                    sock.send(bytes(65536))
            reset(sock)
            server.wait_for("disconnected", connection=1, reason="reset-by-peer")
            with server.connect() as other:
                self.assertEqual(echo(other, b"still here"), b"still here")

    def test_we_close_after_the_answer(self):
        with Server("--reply", "bye", "--close-after-answer") as server, server.connect() as sock:
            sock.sendall(b"hello")
            self.assertEqual(read_to_end(sock), b"bye")
            sock.close()
            server.wait_for("disconnected", connection=1, reason="closed-by-us")

    def test_client_closes_once_its_expectation_is_met(self):
        with peers.serving(peers.echo_until_end) as address:
            status, client = run_connect(address, "--send", "abc", "--expect-bytes", 3)
        self.assertEqual(status, 0)
        client.wait_for("disconnected", connection=1, reason="closed-by-us")

    def test_server_resets_the_client(self):
        def reset_at_once(sock):
            sock.recv(1)
            reset(sock)
        with peers.serving(reset_at_once) as address:
            status, client = run_connect(address, "--send", "abc", "--expect-bytes", 3)
        self.assertEqual(status, 1)
        client.wait_for("disconnected", connection=1, reason="reset-by-peer")

    def test_immediate_close(self):
        count = 100
        with Server() as server:
            for _ in range(count):
                server.connect().close()
            server.wait_for("disconnected", count=count, reason="closed-by-peer")
            with server.connect() as sock:
                self.assertEqual(echo(sock, b"after"), b"after")

    def test_stopping_the_server_closes_its_connections(self):
        with Server() as server, server.connect() as sock:
            echo(sock, b"x")
            server.send_signal(signal.SIGTERM)
            self.assertEqual(sock.recv(1), b"")
            sock.close()
            self.assertEqual(server.wait(), 0)
            self.assertEqual(server.events()[-1]["event"], "summary")
            self.assertEqual([event["reason"] for event in server.events("disconnected")],
                             ["closed-by-us"])


class Pieces(TestCase):
    def test_one_byte_at_a_time(self):
        request = peers.encode_request("search", "morpheus")
        with Server("--behavior", "application") as server, server.connect() as sock:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            for byte in request:
                sock.sendall(bytes([byte]))
            answer = peers.decode_answer(peers.read_message(sock))
            self.assertTrue(answer.startswith("Follow the white rabbit."))
            server.wait_for("message", direction="in", length=len(request))
            self.assertEqual(len(server.events("message", direction="in")), 1)

    def test_lines_are_messages(self):
        with Server("--framing", "lines", "--reply", "ok\\n") as server, server.connect() as sock:
            sock.sendall(b"one\ntw")
            self.assertEqual(sock.recv(100), b"ok\n")
            sock.sendall(b"o\n")
            self.assertEqual(sock.recv(100), b"ok\n")
            server.wait_for("message", direction="in", content="two")
            self.assertEqual([event["content"] for event in server.events("message", direction="in")],
                             ["one", "two"])


class OwnPair(TestCase):
    """Our client at our server, in two processes."""

    def test_chat(self):
        with Server("--framing", "lines") as server:
            status, client = run("connect", f"127.0.0.1:{server.port}", "--json", "--framing",
                                 "lines", "--send", "one\\ntwo\\n", "--expect-messages", 2)
            self.assertEqual(status, 0)
            server.wait_for("disconnected", reason="closed-by-peer")
        texts = [event["content"] for event in client.events("message", direction="in")]
        self.assertEqual(texts, ["one", "two"])
