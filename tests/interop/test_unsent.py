# SPDX-License-Identifier: GPL-3.0-or-later
"""What is not sent is told, and never called a success; what moves is waited for."""

import contextlib
import os
import signal
import socket
import struct
import subprocess
import threading
import time

import peers
from support import PATIENCE, PROGRAM, Program, Server, TestCase, read_to_end, run_connect

LARGE = 24 * 1024 * 1024  # bytes; more than the kernel takes for a peer that does not read
SMALL_WINDOW = 16 * 1024  # bytes


@contextlib.contextmanager
def serving_one(handle):
    """Runs handle(sock) for one connection, whose window is small, in a thread."""
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, SMALL_WINDOW)
        listener.bind(("127.0.0.1", 0))
        listener.listen()

        def accept():
            with contextlib.suppress(OSError):
                sock, _ = listener.accept()
                with sock:
                    handle(sock)

        thread = threading.Thread(target=accept)
        thread.start()
        try:
            yield listener.getsockname()
        finally:
            with contextlib.suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            thread.join(PATIENCE)


class Sending(TestCase):
    def large_file(self, size=LARGE):
        path = os.path.join(self.folder(), "large")
        with open(path, "wb") as file:
            file.truncate(size)
        return path

    def check_told(self, client, size):
        """It says how much was not taken, everywhere alike."""
        summary = client.wait_for("summary")
        sent = summary["bytesOut"]
        self.assertLess(sent, size)
        self.assertEqual(summary["droppedBytes"], size - sent)
        self.assertEqual(client.wait_for("disconnected")["droppedBytes"], size - sent)
        self.assertRegex(client.wait_for("error")["text"], rf"\d+ of {size} bytes sent")

    def test_peer_that_reads_slowly_gets_all(self):
        size = 4 * 1024 * 1024
        received = []

        def read_slowly(sock):
            total = 0
            while chunk := sock.recv(256 * 1024):
                total += len(chunk)
                time.sleep(0.02)
            received.append(total)

        begun = time.monotonic()
        with serving_one(read_slowly) as address:
            status, _ = run_connect(address, "--send-file", self.large_file(size),
                                    "--timeout", "0.5")
        self.assertEqual((status, received), (0, [size]))
        self.assertGreater(time.monotonic() - begun, 0.5)  # or nothing was tried

    def test_peer_that_reads_nothing(self):
        done = threading.Event()
        with serving_one(lambda sock: done.wait(PATIENCE)) as address:
            status, client = run_connect(address, "--send-file", self.large_file(),
                                         "--timeout", "0.5")
            done.set()
        self.assertEqual(status, 1)
        self.check_told(client, LARGE)

    def test_peer_that_resets(self):
        def reset(sock):
            sock.recv(SMALL_WINDOW)
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

        with serving_one(reset) as address:
            status, client = run_connect(address, "--send-file", self.large_file())
        self.assertEqual(status, 1)
        client.wait_for("disconnected", reason="reset-by-peer")
        self.check_told(client, LARGE)

    def test_close_that_takes_too_long(self):
        done = threading.Event()

        def finish(sock):
            sock.recv(1)
            sock.shutdown(socket.SHUT_WR)
            done.wait(PATIENCE)

        with serving_one(finish) as address:
            begun = time.monotonic()
            status, client = run_connect(address, "--send-file", self.large_file(),
                                         "--close-timeout", "0.3")
            took = time.monotonic() - begun
            done.set()
        self.assertEqual(status, 1)
        self.assertLess(took, 5)  # and not 10
        client.wait_for("disconnected", reason="reset-by-us")
        self.check_told(client, LARGE)

    def test_interrupted(self):
        done = threading.Event()
        with serving_one(lambda sock: done.wait(PATIENCE)) as (host, port):
            with Program("connect", f"{host}:{port}", "--json", "--send-file",
                         self.large_file()) as client:
                client.wait_for("message", direction="out")
                client.send_signal(signal.SIGINT)
                self.assertEqual(client.wait(), 1)
                done.set()
                unsent = LARGE - client.wait_for("summary")["bytesOut"]
                self.assertIn(f"{unsent} of {LARGE} bytes", client.wait_for("error")["text"])

    def test_expectation_that_is_met_before_all_is_sent(self):
        received = []

        def greet(sock):
            sock.sendall(b"hello")
            time.sleep(0.3)
            received.append(len(read_to_end(sock)))

        with serving_one(greet) as address:
            status, _ = run_connect(address, "--send-file", self.large_file(), "--expect-bytes", 5)
        self.assertEqual((status, received), (0, [LARGE]))

    def test_in_words(self):
        done = threading.Event()
        with serving_one(lambda sock: done.wait(PATIENCE)) as (host, port):
            result = subprocess.run(
                [PROGRAM, "connect", f"{host}:{port}", "--send-file", self.large_file(),
                 "--timeout", "0.5"], capture_output=True, text=True, timeout=PATIENCE, check=False)
            done.set()
        self.assertEqual(result.returncode, 1)
        self.assertIn("Nothing has moved for 0.5 s", result.stderr)
        self.assertRegex(result.stdout, r"#1 disconnected .* bytes not sent\n")
        self.assertRegex(result.stdout, r"1 connection, .* bytes not sent\n$")


class Answers(TestCase):
    def test_slow_answer_arrives_whole(self):
        def answer_slowly(sock):
            read_to_end(sock)
            for number in range(5):
                sock.sendall(b"part %d\n" % number)
                time.sleep(0.3)
            sock.sendall(b"END\n")

        with serving_one(answer_slowly) as address:
            status, client = run_connect(address, "--send", "req\\n", "--framing", "lines",
                                         "--timeout", "1")
        self.assertEqual(status, 0)
        self.assertEqual(client.events("message", direction="in")[-1]["content"], "END")
        client.wait_for("disconnected", reason="closed-by-us")  # our FIN came first

    def test_what_is_cut_off_is_said(self):
        done = threading.Event()
        with serving_one(lambda sock: done.wait(PATIENCE)) as address:
            status, client = run_connect(address, "--send", "x", "--timeout", "0.3")
            done.set()
        self.assertEqual(status, 0)  # all was sent, and nothing expected
        self.assertIn("the peer has not closed", client.wait_for("error", code="timed-out")["text"])

    def test_nobody_answers_the_syn(self):
        with socket.socket() as listener, contextlib.ExitStack() as stack:
            listener.bind(("127.0.0.1", 0))
            listener.listen(0)
            for _ in range(4):  # the backlog is full, and SYNs are dropped
                sock = stack.enter_context(socket.socket())
                sock.setblocking(False)
                sock.connect_ex(listener.getsockname())
            status, client = run_connect(listener.getsockname(), "--timeout", "0.5")
        self.assertEqual(status, 1)
        client.wait_for("disconnected", reason="timed-out")
        self.assertIn("does not answer", client.wait_for("error", code="timed-out")["text"])

    def test_only_sound_messages_count(self):
        rows = [
            ("lines", b"no end"),
            ("lines:limit=4", b"too long\n"),
            ("length-prefixed", b"\0\0\0\x05abc"),
            ("length-prefixed:limit=10", b"\xff\xff\xff\xffabc"),
            ("content-length", b"no header\r\n\r\nrest"),
            ("header-content", b"\0\x02{}junk"),
            ("start-stop", b"junk"),
            ("fixed:size=4", b"abc"),
            ("cobs", b"\x05ab\0"),
        ]
        for framing, junk in rows:
            with self.subTest(framing=framing), \
                    peers.serving(lambda sock, junk=junk: sock.sendall(junk)) as address:
                status, client = run_connect(address, "--framing", framing, "--expect-messages", 1)
                self.assertEqual(status, 1)
                self.assertIn("0 of 1 message received", client.wait_for("error")["text"])
                self.assertEqual(client.wait_for("summary")["messages"], 0)

    def test_sound_messages_among_others(self):
        with peers.serving(lambda sock: sock.sendall(b"good\nbad")) as address:
            status, client = run_connect(address, "--framing", "lines", "--expect-messages", 2)
        self.assertEqual(status, 1)
        self.assertIn("1 of 2 messages", client.wait_for("error")["text"])


class Serving(TestCase):
    def test_interrupted_with_answers_that_wait(self):
        with Server() as server, socket.socket() as sock:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, SMALL_WINDOW)
            sock.connect(server.address)
            sock.setblocking(False)
            idle_since = time.monotonic()
            while time.monotonic() - idle_since < 0.3:  # until nothing goes any more
                with contextlib.suppress(BlockingIOError):
                    sock.send(bytes(65536))
                    idle_since = time.monotonic()
            server.send_signal(signal.SIGINT)
            self.assertEqual(server.wait(), 0)
            summary = server.wait_for("summary")
            self.assertGreater(summary["droppedBytes"], 0)
            ended = server.wait_for("disconnected", reason="reset-by-us")
            self.assertEqual(ended["droppedBytes"], summary["droppedBytes"])
