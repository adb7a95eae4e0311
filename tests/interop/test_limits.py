# SPDX-License-Identifier: GPL-3.0-or-later
"""Peers that do not behave, and a machine that runs short: memory stays bounded, others are served."""

import contextlib
import random
import resource
import select
import socket

import peers
from support import Server, TestCase, connect_to, echo

MEBIBYTE = 1024 * 1024


class Reading(TestCase):
    def test_a_client_that_does_not_read(self):
        with Server() as server, server.connect() as lazy:
            before = server.resident_bytes()
            sent = self.send_until_stalled(lazy)
            self.assertLess(sent, 64 * MEBIBYTE)
            self.assertLess(server.resident_bytes() - before, 32 * MEBIBYTE)
            with server.connect() as other:
                self.assertEqual(echo(other, b"served"), b"served")

    def send_until_stalled(self, sock):
        """Bytes that the other end takes before it takes none for half a second."""
        sock.setblocking(False)
        sent = 0
        while sent < 256 * MEBIBYTE and select.select([], [sock], [], 0.5)[1]:
            with contextlib.suppress(BlockingIOError):
                sent += sock.send(bytes(MEBIBYTE))
        return sent

    def test_it_goes_on_when_the_client_reads_again(self):
        with Server() as server, server.connect() as lazy:
            sent = self.send_until_stalled(lazy)
            lazy.setblocking(True)
            received = 0
            while received < sent:
                received += len(lazy.recv(MEBIBYTE))
            self.assertEqual(received, sent)
            lazy.settimeout(5)
            self.assertEqual(echo(lazy, b"again"), b"again")


class Descriptors(TestCase):
    limit = 40
    clients = 60

    def limit_descriptors(self):
        resource.setrlimit(resource.RLIMIT_NOFILE, (self.limit, self.limit))

    def test_accepting_goes_on(self):
        with Server(preexec_fn=self.limit_descriptors) as server, contextlib.ExitStack() as stack:
            socks = [stack.enter_context(connect_to(server.address)) for _ in range(self.clients)]
            server.wait_for("error", code="too-many-open-files")
            for sock in socks:  # each that ends makes room for one that waits
                self.assertEqual(echo(sock, b"at last"), b"at last")
                sock.close()


class Garbage(TestCase):
    """An application server meets garbage: that connection ends, the server goes on."""

    def kinds(self):
        chance = random.Random(1)
        def with_header(header):
            return len(header).to_bytes(2, "big") + header
        def with_length(length):
            return with_header(b'{"byteorder": "little", "content-type": "text/json", '
                               b'"content-encoding": "utf-8", "content-length": %s}' % length)
        def json_message(content, encoding="utf-8"):
            return peers.encode_message(content, "text/json", encoding)
        return [
            ("zero header length", bytes(2), "header-length-zero"),
            ("65,535 times A", b"A" * 65535, "header-not-json"),
            ("60,000 open brackets", with_header(b"[" * 60000), "header-not-json"),
            ("60,000 open objects", with_header(b'{"a":' * 12000), "header-not-json"),
            ("length of 2^62", with_length(b"%d" % 2**62) + bytes(100), "header-bad-member"),
            ("length over the limit", with_length(b"%d" % 2**33) + bytes(100), "truncated"),
            ("negative length", with_length(b"-1"), "header-bad-member"),
            ("random bytes", chance.randbytes(100_000), "header-not-utf8"),
            ("not UTF-8", with_header(b"\xff" * 50), "header-not-utf8"),
            ("header of NULs", with_header(bytes(500)), "header-not-json"),
            ("content is not JSON", json_message(b"{"), "content-not-json"),
            ("unknown encoding", json_message(b"{}", "klingon"), "content-unknown-encoding"),
            ("content nested too deep", json_message(b"[" * 1_000_000), "content-not-json"),
            ("HTTP", b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", "truncated"),
            ("lone surrogate", json_message(b'{"action": "search", "value": "\\ud800"}'), None),
        ]

    def meet(self, server):
        """The server meets each kind once, and serves a client after each."""
        for name, data, _ in self.kinds():
            with self.subTest(name), server.connect() as sock:
                with contextlib.suppress(ConnectionError):
                    sock.sendall(data)
                    sock.shutdown(socket.SHUT_WR)
                    while sock.recv(65536):
                        pass
                answer = peers.application_client(server.address, "search", "morpheus")
                self.assertTrue(answer.startswith("Follow"))

    def test_the_server_goes_on(self):
        with Server("--behavior", "application") as server:
            before = server.resident_bytes()
            self.meet(server)
            self.assertLess(server.resident_bytes() - before, 64 * MEBIBYTE)
            self.assertEqual(server.stop(), 0)
            for index, (name, _, code) in enumerate(self.kinds()):
                with self.subTest(name):  # a client comes after each: every second connection
                    messages = server.events("message", direction="in", connection=2 * index + 1)
                    codes = [event["error"]["code"] for event in messages if "error" in event]
                    self.assertEqual(codes[:1], [code] if code else [])

    def test_memory_is_flat(self):
        with Server("--behavior", "application") as server:
            for _ in range(3):  # until malloc has settled where it keeps what is large
                self.meet(server)
            before = server.resident_bytes()
            for _ in range(5):
                self.meet(server)
            self.assertLess(server.resident_bytes() - before, 16 * MEBIBYTE)
