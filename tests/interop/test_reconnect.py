# SPDX-License-Identifier: GPL-3.0-or-later
"""connect --reconnect: a connection that is lost is no failure."""

from ngircd import free_port
from peers import serving
from support import Program, TestCase, run_connect


class Reconnect(TestCase):
    def test_what_is_to_be_sent_is_sent_again(self):
        calls = []

        def handle(sock):
            calls.append(sock.recv(1024))
            if len(calls) > 1:  # the first one is lost
                sock.sendall(b"answer")
                sock.recv(1024)

        with serving(handle) as address:
            status, program = run_connect(address, "--send", "question", "--expect-bytes", "6",
                                          "--reconnect")
            self.assertEqual(status, 0)
            self.assertEqual(calls[:2], [b"question"] * 2)
            self.assertEqual(len(program.events("connected")), 2)

    def test_without_it_that_is_a_failure(self):
        def handle(sock):
            sock.recv(1024)

        with serving(handle) as address:
            status, _ = run_connect(address, "--send", "question", "--expect-bytes", "6")
            self.assertEqual(status, 1)

    def test_nobody_is_there_yet(self):
        port = free_port()
        with Program("connect", f"127.0.0.1:{port}", "--reconnect", "--json") as program:
            self.assertEqual(program.wait_for("error", count=2)["code"], "connection-refused")
            self.assertEqual(program.stop(), 0)
