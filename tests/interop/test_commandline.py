# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line itself: usage, output, signals, the window without a display."""

import json
import os
import signal
import socket
import subprocess

import peers
from captures import Capture
from support import (PATIENCE, PROGRAM, Program, Server, TestCase, connect_to, echo, read_to_end,
                     run_connect)


def run_plain(*arguments, env=None):
    return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, timeout=PATIENCE,
                          check=False, env=env)


class Usage(TestCase):
    def test_wrong_usage(self):
        rows = [
            ["--no-such-option"],
            ["no-such-subcommand"],
            ["--behavior", "echo"],
            ["--demo", "serve", "--listen", ":0"],
            ["serve"],
            ["serve", "--listen", "65432"],
            ["serve", "--listen", "127.0.0.1:99999"],
            ["serve", "--listen", ":0", "--behavior", "shout"],
            ["serve", "--listen", ":0", "--behavior", "chat-client"],
            ["serve", "--listen", ":0", "--behavior", "reply"],
            ["serve", "--listen", ":0", "--reply", "x", "--behavior", "echo"],
            ["serve", "--listen", ":0", "--reply", r"\q"],
            ["serve", "--listen", ":0", "--framing", "telepathy"],
            ["serve", "--listen", ":0", "--duration", "-1"],
            ["connect"],
            ["connect", "127.0.0.1"],
            ["connect", "127.0.0.1:0"],
            ["connect", "127.0.0.1:1", "--count", "0"],
            ["connect", "127.0.0.1:1", "--send", r"\x1"],
            ["connect", "127.0.0.1:1", "--send-hex", "abc"],
            ["connect", "127.0.0.1:1", "--send-file", "/no/such/file"],
            ["connect", "127.0.0.1:1", "--action", "search"],
            ["connect", "127.0.0.1:1", "--value", "x"],
            ["connect", "127.0.0.1:1", "--expect-bytes", "1", "--expect-messages", "1"],
        ]
        for arguments in rows:
            with self.subTest(arguments=arguments):
                result = run_plain(*arguments)
                self.assertEqual((result.returncode, result.stdout), (2, ""))
                self.assertNotEqual(result.stderr, "")

    def test_help(self):
        for arguments in ([], ["serve"], ["connect"], ["chat"]):
            with self.subTest(arguments=arguments):
                result = run_plain(*arguments, "--help")
                self.assertEqual((result.returncode, result.stderr), (0, ""))
                self.assertIn("Usage", result.stdout)

    def test_version(self):
        self.assertRegex(run_plain("--version").stdout, r"^socketscope \d+\.\d+")


class Sending(TestCase):
    def sent_by(self, *arguments):
        """What a server receives from `connect` with these arguments."""
        received = []
        with peers.serving(lambda sock: received.append(read_to_end(sock))) as address:
            status, _ = run_connect(address, *arguments)
        self.assertEqual(status, 0)
        return received[0]

    def test_order_of_the_command_line(self):
        path = os.path.join(self.folder(), "payload")
        with open(path, "wb") as file:
            file.write(b"<file>")
        self.assertEqual(
            self.sent_by("--send", "1", "--send-hex", "32 0x33", "--send-file", path, "--send", "4",
                         "--send-hex", "35"),
            b"123<file>45")

    def test_text_is_sent_as_given(self):
        rows = [
            (r"a\n\r\t\0\x7f\\", b"a\n\r\t\0\x7f\\"),
            ("[1,2]", b"[1,2]"),
            ("é🐰", "é🐰".encode()),
            ("a b 'c' \"d\" %s", b"a b 'c' \"d\" %s"),
        ]
        for text, expected in rows:
            with self.subTest(text=text):
                self.assertEqual(self.sent_by("--send", text), expected)

    def test_text_that_looks_like_an_option(self):
        self.assertEqual(self.sent_by("--send=--send"), b"--send")

    def test_lines_framing_adds_nothing(self):
        self.assertEqual(self.sent_by("--framing", "lines", "--send", "x"), b"x")

    def test_action_makes_a_message(self):
        self.assertEqual(self.sent_by("--send", "x", "--action", "search", "--value", "é"),
                         b"x" + peers.encode_request("search", "é"))

    def test_a_large_file(self):
        path = os.path.join(self.folder(), "payload")
        data = os.urandom(8 * 1024 * 1024)
        with open(path, "wb") as file:
            file.write(data)
        self.assertTrue(self.sent_by("--send-file", path) == data)


class Output(TestCase):
    def test_events(self):
        with Server() as server:
            with server.connect() as sock:
                local = "127.0.0.1:%d" % sock.getsockname()[1]
                echo(sock, b"\xff\0")
            server.wait_for("disconnected")
            server.stop()
            events = server.events()
        times = [event.pop("time") for event in events]
        self.assertEqual(times, sorted(times))
        self.assertEqual(events[0], {"event": "listening", "transport": "tcp", "address": "127.0.0.1",
                                     "port": server.port})
        self.assertEqual(events[1], {"event": "connected", "connection": 1, "role": "server", "transport": "tcp",
                                     "local": f"127.0.0.1:{server.port}", "peer": local})
        for event, direction in zip(events[2:4], ("in", "out")):
            self.assertEqual(event, {"event": "message", "connection": 1, "direction": direction,
                                     "length": 2, "framing": "raw", "contentBase64": "/wA="})
        self.assertEqual(events[4], {"event": "disconnected", "connection": 1,
                                     "reason": "closed-by-peer"})
        self.assertEqual(events[5]["event"], "summary")
        self.assertEqual((events[5]["connections"], events[5]["bytesIn"], events[5]["bytesOut"]),
                         (1, 2, 2))

    def test_faults_name_code_offset_and_member(self):
        header = (b'{"byteorder": "little", "content-type": "x", "content-encoding": "binary", '
                  b'"content-length": -1}')
        with Server("--behavior", "application") as server, server.connect() as sock:
            sock.sendall(len(header).to_bytes(2, "big") + header)
            fault = server.wait_for("message", direction="in")["error"]
        self.assertEqual(fault, {"code": "header-bad-member", "offset": 2,
                                 "member": "content-length"})

    def test_words_for_a_person(self):
        process = subprocess.Popen([PROGRAM, "serve", "--listen", "127.0.0.1:0"],
                                   stdout=subprocess.PIPE, text=True)
        with process:
            port = int(process.stdout.readline().split("127.0.0.1:")[1].split()[0])
            with connect_to(("127.0.0.1", port)) as sock:
                echo(sock, b"x")
                self.assertIn("connected", process.stdout.readline())
            process.send_signal(signal.SIGINT)
            rest = process.stdout.read()
        self.assertEqual(process.returncode, 0)
        self.assertIn("closed-by-peer", rest)
        self.assertNotIn("received", rest)

    def test_control_characters_never_reach_the_terminal(self):
        with peers.serving(lambda sock: sock.sendall(b"\x1b[31mred\x07")) as (host, port):
            result = run_plain("connect", f"{host}:{port}")
        self.assertIn("red", result.stdout)
        self.assertNotIn("\x1b", result.stdout)
        self.assertNotIn("\x07", result.stdout)

    def test_a_reader_that_goes_away(self):
        process = subprocess.Popen([PROGRAM, "serve", "--listen", "127.0.0.1:0", "--json"],
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        with process:
            port = json.loads(process.stdout.readline())["port"]
            process.stdout.close()
            with connect_to(("127.0.0.1", port)) as sock:
                sock.sendall(b"x")
                self.assertEqual(process.wait(PATIENCE), 0)
            self.assertEqual(process.stderr.read(), b"")


class Ending(TestCase):
    def test_signals_end_it_in_order(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            with self.subTest(number=number), \
                    Server("--capture", capture_file := self.capture_file()) as server:
                with server.connect() as sock:
                    peer_port = sock.getsockname()[1]
                    echo(sock, b"some data")
                    server.send_signal(number)
                    self.assertEqual(sock.recv(1), b"")
                self.assertEqual(server.wait(), 0)
                self.assertEqual(server.events()[-1]["event"], "summary")
                capture = Capture(capture_file)
                self.assertEqual((capture.status, capture.sent_by(peer_port), capture.flagged),
                                 (0, b"some data", []))

    def test_duration(self):
        with Server("--duration", "0.2") as server:
            self.assertEqual(server.wait(), 0)

    def test_signal_while_a_client_waits(self):
        with Server("--behavior", "discard") as server:
            address = f"127.0.0.1:{server.port}"
            with Program("connect", address, "--json", "--expect-bytes", 1) as client:
                client.wait_for("connected")
                self.assertEqual(client.stop(), 0)
                client.wait_for("disconnected", reason="closed-by-us")


class Window(TestCase):
    def without_display(self, **variables):
        env = {key: value for key, value in os.environ.items()
               if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        return run_plain(env={**env, **variables})

    def test_no_display(self):
        result = self.without_display()
        self.assertEqual(result.returncode, 1)
        self.assertIn("xvfb-run", result.stderr)

    def test_a_display_that_is_not_there(self):
        result = self.without_display(DISPLAY=":9999")
        self.assertEqual(result.returncode, 1)
        self.assertIn("xvfb-run", result.stderr)

    def test_starts_with_things_running(self):
        with socket.create_server(("127.0.0.1", 0)) as listener:
            address = listener.getsockname()
        env = dict(os.environ, QT_QPA_PLATFORM="offscreen", XDG_CACHE_HOME=self.folder(),
                   XDG_CONFIG_HOME=self.folder())
        text = f"{address[0]}:{address[1]}"
        with subprocess.Popen([PROGRAM, "--serve", text, "--connect", text, "--count", "3"],
                              env=env) as window:
            try:
                with self.connect_when_ready(address) as sock:
                    self.assertEqual(echo(sock, b"hi"), b"hi")
                window.send_signal(signal.SIGTERM)
                self.assertEqual(window.wait(PATIENCE), 0)
            finally:
                window.kill()

    def connect_when_ready(self, address):
        """The window does not print that its server listens: try until it does."""
        for _ in range(int(PATIENCE * 20)):
            try:
                return connect_to(address)
            except ConnectionRefusedError:
                signal.sigtimedwait([], 0.05)
        raise AssertionError("the window's server does not listen")
