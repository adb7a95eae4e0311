# SPDX-License-Identifier: GPL-3.0-or-later
"""Captures that nobody saved: they stay when the window is closed or killed, and are found again."""

import os
import pathlib
import signal
import socket
import subprocess
import time

from support import PATIENCE, PROGRAM, TestCase, connect_to, echo, read_exactly, run

QUIT = 2.0  # seconds that the program may take to end


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


def wait_until(condition):
    deadline = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > deadline:
            raise AssertionError("it never came")
        time.sleep(0.02)


class UnsavedTest(TestCase):
    def setUp(self):
        self._home = self.folder()
        self._captures = pathlib.Path(self._home, "socketscope", "socketscope", "captures")

    def _window(self):
        """A window with an echo server in it; returns it with the server's address."""
        port = free_port()
        env = dict(os.environ, XDG_CACHE_HOME=self._home, XDG_CONFIG_HOME=self._home,
                   XDG_RUNTIME_DIR=self._home, QT_QPA_PLATFORM="offscreen")
        window = subprocess.Popen([PROGRAM, "--serve", f"127.0.0.1:{port}", "--behavior", "echo"],
                                  env=env, stderr=subprocess.DEVNULL)
        self.addCleanup(window.wait)
        self.addCleanup(window.kill)
        address = ("127.0.0.1", port)

        def listens():
            with socket.socket() as sock:
                return sock.connect_ex(address) == 0
        wait_until(listens)
        return window, address

    def _files(self):
        return sorted(self._captures.glob("*.pcapng"))

    def _end(self, window, number):
        window.send_signal(number)
        started = time.monotonic()
        window.wait(PATIENCE)
        return time.monotonic() - started

    def _assert_holds(self, path, text):
        status, program = run("decode", path, "--json")
        self.assertEqual(status, 0)
        contents = "".join(event.get("content", "") for event in program.events("message"))
        self.assertIn(text, contents)

    def test_closed_with_connections_that_are_open(self):
        window, address = self._window()
        with connect_to(address) as sock:
            self.assertEqual(echo(sock, b"not saved"), b"not saved")
            self.assertLess(self._end(window, signal.SIGTERM), QUIT)
        self.assertEqual(window.returncode, 0)
        [kept] = self._files()
        self.assertNotIn(".live.", kept.name)
        self._assert_holds(kept, "not saved")

    def test_killed(self):
        window, address = self._window()
        with connect_to(address) as sock:
            self.assertEqual(echo(sock, b"until the end"), b"until the end")
            [live] = self._files()
            wait_until(lambda: b"until the end" in live.read_bytes())
            self._end(window, signal.SIGKILL)
        [kept] = self._files()
        self.assertIn(".live.", kept.name)
        self._assert_holds(kept, "until the end")

    def test_what_is_kept_is_bounded_and_what_another_writes_is_left_alone(self):
        first, address = self._window()
        with connect_to(address) as sock:
            self.assertEqual(echo(sock, b"the first"), b"the first")
            [live] = self._files()
            for number in range(7):
                window, other = self._window()
                with connect_to(other) as talker:
                    self.assertEqual(echo(talker, b"%d" % number), b"%d" % number)
                self._end(window, signal.SIGTERM)
            self.assertEqual(len([path for path in self._files() if path != live]), 5)
            self.assertIn(live, self._files())
            sock.sendall(b"goes on")
            self.assertEqual(read_exactly(sock, 7), b"goes on")
        self._end(first, signal.SIGTERM)
        self.assertEqual(len(self._files()), 5)
        self._assert_holds(self._files()[0], "goes on")
