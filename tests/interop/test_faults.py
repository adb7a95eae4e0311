# SPDX-License-Identifier: GPL-3.0-or-later
"""What cannot work: each says what happened and what to do, and nothing else stops."""

import os
import socket
import subprocess

from support import PATIENCE, PROGRAM, Server, TestCase, connect_to, echo, run, run_connect

NOBODY = 65534


def unused_port():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


def first_unprivileged_port():
    with open("/proc/sys/net/ipv4/ip_unprivileged_port_start", encoding="ascii") as setting:
        return int(setting.read())


def become_nobody():
    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)


class Connecting(TestCase):
    def test_refused(self):
        status, client = run_connect(("127.0.0.1", unused_port()), "--send", "x")
        self.assertEqual(status, 1)
        client.wait_for("disconnected", connection=1, reason="refused")
        error = client.wait_for("error", code="connection-refused")
        self.assertIn("nothing listens there", error["text"])
        self.assertEqual(client.events()[-1]["event"], "summary")

    def test_refused_in_words(self):
        port = unused_port()
        result = subprocess.run([PROGRAM, "connect", f"127.0.0.1:{port}"], capture_output=True,
                                timeout=PATIENCE, check=False, text=True)
        self.assertEqual(result.returncode, 1)
        self.assertIn(f"127.0.0.1:{port} refused the connection", result.stderr)

    def test_host_not_found(self):
        status, client = run_connect(("no-such-host.invalid", 65432))
        self.assertEqual(status, 1)
        client.wait_for("disconnected", connection=1, reason="host-not-found")
        self.assertIn("No host of that name", client.wait_for("error", code="host-not-found")["text"])

    def test_expectation_not_met(self):
        with Server("--reply", "no", "--close-after-answer") as server:
            status, client = run_connect(server.address, "--send", "x", "--expect-bytes", 3)
        self.assertEqual(status, 1)
        self.assertIn("2 of 3 bytes", client.wait_for("error")["text"])

    def test_expectation_not_met_in_time(self):
        with Server("--behavior", "discard") as server:
            status, client = run_connect(server.address, "--send", "x", "--expect-bytes", 1,
                                         "--timeout", "0.3")
        self.assertEqual(status, 1)
        client.wait_for("error", code="timed-out")


class Listening(TestCase):
    def test_port_in_use(self):
        with socket.create_server(("127.0.0.1", 0)) as listener:
            port = listener.getsockname()[1]
            status, program = run("serve", "--listen", f"127.0.0.1:{port}", "--json")
        self.assertEqual(status, 1)
        error = program.wait_for("error", code="address-in-use")
        self.assertIn("Choose another", error["text"])
        self.assertEqual(program.events("listening"), [])

    def test_port_without_the_right(self):
        port = min(80, first_unprivileged_port() - 1)
        self.assertGreater(port, 0, "this machine gives every port to everyone")
        status, program = run("serve", "--listen", f"127.0.0.1:{port}", "--json",
                              preexec_fn=become_nobody)
        self.assertEqual(status, 1)
        self.assertIn("below 1024", program.wait_for("error", code="permission-denied")["text"])

    def test_address_of_another_machine(self):
        status, program = run("serve", "--listen", "192.0.2.1:0", "--json")
        self.assertEqual(status, 1)
        program.wait_for("error", code="address-not-available")

    def test_name_that_does_not_resolve(self):
        status, program = run("serve", "--listen", "no-such-host.invalid:0", "--json")
        self.assertEqual(status, 1)
        program.wait_for("error", code="host-not-found")


class Capturing(TestCase):
    def test_path_that_cannot_be_written(self):
        path = os.path.join(self.folder(), "missing", "capture.pcapng")
        for command in (["serve", "--listen", "127.0.0.1:0"], ["connect", "127.0.0.1:1"]):
            with self.subTest(command=command[0]):
                status, program = run(*command, "--json", "--capture", path)
                self.assertEqual(status, 1)
                self.assertIn(path, program.wait_for("error")["text"])
                self.assertEqual(program.events("listening") + program.events("connected"), [])


class Addresses(TestCase):
    def serve_and_connect(self, listen, host):
        with Server(listen=listen) as server:
            with connect_to((host, server.port)) as sock:
                self.assertEqual(echo(sock, b"hi"), b"hi")
            status, client = run_connect((host, server.port), "--send", "hi", "--expect-bytes", 2)
            self.assertEqual(status, 0)
            return server, client

    def test_ipv6(self):
        server, client = self.serve_and_connect("[::1]:0", "::1")
        self.assertEqual(server.address[0], "::1")
        self.assertEqual(client.wait_for("connected")["peer"], f"[::1]:{server.port}")

    def test_all_addresses(self):
        server, _ = self.serve_and_connect("0.0.0.0:0", "127.0.0.1")
        self.assertEqual(server.address[0], "0.0.0.0")

    def test_host_names(self):
        self.serve_and_connect("localhost:0", "localhost")
