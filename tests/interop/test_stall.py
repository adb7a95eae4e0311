# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that takes nothing for a while: connections do not wait for it, and nothing is lost."""

import contextlib
import os
import pathlib
import signal
import socket
import subprocess
import threading
import time

from captures import Capture
from support import Server, TestCase, echo

STALL = 2.0  # seconds
LONGEST_TRIP = 0.05  # seconds
ATTEMPTS = 3  # the machine may be busy with something else
TALKERS = 4
PIECE = bytes(65536)
FLOOD = 100 * 1024 * 1024  # bytes; more than may wait for the disk
SOURCE = pathlib.Path(__file__).with_name("stall.c")


class Disk:
    """What stands between a server and its capture file."""

    def __init__(self, folder, capture_file):
        self._stalling = os.path.join(folder, "stalling")
        library = os.path.join(folder, "stall.so")
        subprocess.run(["cc", "-shared", "-fPIC", "-o", library, SOURCE, "-ldl"], check=True)
        self.env = {"LD_PRELOAD": library, "STALL_FILE": os.path.realpath(capture_file),
                    "STALL_WHILE": self._stalling}

    def stall(self):
        pathlib.Path(self._stalling).touch()

    def go_on(self):
        pathlib.Path(self._stalling).unlink()


class Talker(threading.Thread):
    """Echoes lines until it is stopped, and measures how long each takes."""

    def __init__(self, server, number):
        super().__init__()
        self._sock = server.connect()
        self._sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._number = number
        self.port = self._sock.getsockname()[1]
        self.is_stopped = False
        self.longest = 0
        self.said = bytearray()
        self.start()

    def run(self):
        with contextlib.suppress(OSError), self._sock:
            while not self.is_stopped:
                line = f"{self._number} says {len(self.said)}\n".encode()
                started = time.monotonic()
                if echo(self._sock, line) != line:
                    break
                self.longest = max(self.longest, time.monotonic() - started)
                self.said += line
                time.sleep(0.001)


class Stall(TestCase):
    def start(self, *arguments):
        self.path = self.capture_file()
        self.disk = Disk(self.folder(), self.path)
        return Server("--capture", self.path, *arguments, env=self.disk.env)

    def talk(self, server):
        return [Talker(server, number) for number in range(TALKERS)]

    def stop(self, talkers):
        for talker in talkers:
            talker.is_stopped = True
        for talker in talkers:
            talker.join()

    def test_connections_do_not_wait(self):
        longest = []
        while len(longest) < ATTEMPTS and min(longest, default=STALL) >= LONGEST_TRIP:
            longest.append(self.longest_trip())
        self.assertLess(min(longest), LONGEST_TRIP, longest)

    def longest_trip(self):
        with self.start() as server:
            talkers = self.talk(server)
            time.sleep(0.5)
            self.disk.stall()
            time.sleep(STALL)
            self.disk.go_on()
            time.sleep(0.5)
            self.stop(talkers)
            server.wait_for("disconnected", count=TALKERS)
            self.assertEqual(server.stop(), 0)
            self.assertEqual(server.wait_for("summary")["unrecordedBytes"], 0)
        capture = Capture(self.path)
        self.assertEqual((capture.status, capture.flagged, capture.gaps), (0, [], []))
        for talker in talkers:
            self.assertTrue(capture.sent_by(talker.port) == talker.said)
            self.assertTrue(capture.sent_to(talker.port, server.port) == talker.said)
        return max(talker.longest for talker in talkers)

    def test_killed_in_a_stall(self):
        """What was printed is in the file, also when the disk never came back."""
        with self.start() as server:
            talkers = self.talk(server)
            server.wait_for("message", count=500)
            self.disk.stall()
            time.sleep(0.5)
            server.send_signal(signal.SIGKILL)
            server.wait()
            self.stop(talkers)
            capture = Capture(self.path)
            self.assertIn(capture.status, (0, 2), capture.complaint)
            for connected in server.events("connected"):
                port = int(connected["peer"].split(":")[1])
                printed = "".join(event["content"] for event in server.events(
                    "message", connection=connected["connection"], direction="in")).encode()
                self.assertGreater(len(printed), 0)
                self.assertEqual(capture.sent_by(port)[:len(printed)], printed)

    def test_more_than_may_wait(self):
        """Recording stops, says so, and goes on by itself."""
        with self.start("--behavior", "discard") as server, server.connect() as sock:
            port = sock.getsockname()[1]
            sock.sendall(b"before ")
            server.wait_for("message")
            self.disk.stall()
            for _ in range(FLOOD // len(PIECE)):
                sock.sendall(PIECE)
            slow = server.wait_for("error", code="file-too-slow")
            self.assertIn("goes on by itself", slow["text"])
            self.disk.go_on()
            time.sleep(1)  # it catches up
            sock.sendall(b" after")
            sock.close()
            server.wait_for("disconnected")
            self.assertEqual(server.stop(), 0)
            summary = server.wait_for("summary")
        self.assertEqual(summary["bytesIn"], len(b"before ") + FLOOD + len(b" after"))
        self.assertGreater(summary["unrecordedBytes"], 0)
        self.assertLess(summary["unrecordedBytes"], FLOOD)
        capture = Capture(self.path)
        self.assertEqual(capture.status, 0, capture.complaint)
        recorded = capture.sent_by(port)
        self.assertTrue(recorded.startswith(b"before ") and recorded.endswith(b" after"))

    def test_ends_while_stalled(self):
        """It is over soon, and what was shown is in the file."""
        with self.start() as server:
            with server.connect() as sock:
                echo(sock, b"hello\n")
                server.wait_for("message", count=2)
                self.disk.stall()
                echo(sock, b"lost\n")
                started = time.monotonic()
                self.assertEqual(server.stop(), 0)
                self.assertLess(time.monotonic() - started, 5)
        self.disk.go_on()
        self.assertIn(b"hello", pathlib.Path(self.path).read_bytes())
