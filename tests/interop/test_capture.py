# SPDX-License-Identifier: GPL-3.0-or-later
"""The capture against tshark: every byte of every stream, under load, SIGKILL and a full disk."""

import contextlib
import os
import random
import resource
import selectors
import signal
import subprocess
import threading
import unittest

from captures import Capture
from support import PATIENCE, Server, TestCase, connect_to, echo, run_connect

CLIENTS = 200
MAX_DATA = 300 * 1024  # bytes
SEED = 20240607


class RandomClient:
    """Sends random data in random pieces and keeps what comes back."""

    def __init__(self, address, chance):
        self.chance = chance
        self.data = chance.randbytes(chance.choice([0, 1, chance.randrange(1000),
                                                    chance.randrange(MAX_DATA), MAX_DATA]))
        self.sent = 0
        self.answer = bytearray()
        self.sock = connect_to(address)
        self.sock.setblocking(False)
        self.port = self.sock.getsockname()[1]

    def is_done(self):
        return len(self.answer) == len(self.data)

    def send_piece(self):
        piece = self.chance.choice([1, 10, 1000, 100_000])
        self.sent += self.sock.send(self.data[self.sent:self.sent + piece])

    def wanted(self):
        writing = selectors.EVENT_WRITE if self.sent < len(self.data) else 0
        return selectors.EVENT_READ | writing


def run_clients(clients):
    """Until each has its echo."""
    with selectors.DefaultSelector() as selector:
        for client in clients:
            if not client.is_done():
                selector.register(client.sock, client.wanted(), client)
        while selector.get_map():
            ready = selector.select(PATIENCE)
            if not ready:
                raise AssertionError(f"{len(selector.get_map())} clients wait for their echo")
            for key, events in ready:
                client = key.data
                if events & selectors.EVENT_READ:
                    client.answer += client.sock.recv(1 << 18)
                if events & selectors.EVENT_WRITE:
                    client.send_piece()
                if client.is_done():
                    selector.unregister(client.sock)
                else:
                    selector.modify(client.sock, client.wanted(), client)


class Everything(TestCase):
    def test_200_clients_with_random_data(self):
        chance = random.Random(SEED)
        capture_file = self.capture_file()
        with Server("--capture", capture_file) as server:
            clients = [RandomClient(server.address, chance) for _ in range(CLIENTS)]
            run_clients(clients)
            for client in clients:
                self.assertTrue(client.answer == client.data)
                client.sock.close()
            server.wait_for("disconnected", count=CLIENTS)
            self.assertEqual(server.stop(), 0)
            total = sum(len(client.data) for client in clients)
            summary = server.wait_for("summary")
            self.assertEqual((summary["connections"], summary["bytesIn"], summary["bytesOut"]),
                             (CLIENTS, total, total))
        capture = Capture(capture_file)
        self.assertEqual((capture.status, capture.flagged[:3], capture.gaps[:3]), (0, [], []))
        for client in clients:
            self.assertTrue(capture.sent_by(client.port) == client.data)
            self.assertTrue(capture.sent_to(client.port, server.port) == client.data)

    def test_a_client_of_ours(self):
        capture_file = self.capture_file()
        with Server() as server:
            status, client = run_connect(server.address, "--count", 3, "--send", "hello",
                                         "--expect-bytes", 5, "--capture", capture_file)
        self.assertEqual(status, 0)
        capture = Capture(capture_file)
        self.assertEqual((capture.status, capture.flagged), (0, []))
        for event in client.events("connected"):
            port = int(event["local"].split(":")[1])
            self.assertEqual(capture.sent_by(port), b"hello")
            self.assertEqual(capture.sent_to(port, server.port), b"hello")

    def test_ipv6(self):
        capture_file = self.capture_file()
        with Server("--capture", capture_file, listen="[::1]:0") as server:
            with server.connect() as sock:
                port = sock.getsockname()[1]
                echo(sock, b"six")
            server.wait_for("disconnected")
            server.stop()
        capture = Capture(capture_file)
        self.assertEqual((capture.sent_by(port), capture.flagged), (b"six", []))


class Killed(TestCase):
    def test_what_was_printed_is_in_the_file(self):
        capture_file = self.capture_file()
        with Server("--capture", capture_file) as server:
            stopping = threading.Event()

            def talk(number):
                with contextlib.suppress(OSError), server.connect() as sock:
                    count = 0
                    while not stopping.is_set():
                        echo(sock, f"client {number} says {count}\n".encode())
                        count += 1

            talkers = [threading.Thread(target=talk, args=[number]) for number in range(4)]
            for talker in talkers:
                talker.start()
            server.wait_for("message", count=2000)
            server.send_signal(signal.SIGKILL)
            server.wait()
            stopping.set()
            for talker in talkers:
                talker.join(PATIENCE)
            capture = Capture(capture_file)
            self.assertIn(capture.status, (0, 2), capture.complaint)  # 2: cut inside a block
            self.assertEqual((capture.flagged, capture.gaps), ([], []))
            for connected in server.events("connected"):
                self.check_connection(server, capture, connected)

    def check_connection(self, server, capture, connected):
        port = int(connected["peer"].split(":")[1])
        for direction, recorded in (("in", capture.sent_by(port)),
                                    ("out", capture.sent_to(port, server.port))):
            events = server.events("message", connection=connected["connection"],
                                   direction=direction)
            printed = "".join(event["content"] for event in events).encode()
            self.assertGreater(len(printed), 0)
            self.assertEqual(recorded[:len(printed)], printed)


class FullDisk(TestCase):
    """Recording stops, and says so; connections go on."""

    size = 2 * 1024 * 1024  # bytes of disk

    def limit_file_size(self):
        resource.setrlimit(resource.RLIMIT_FSIZE, (self.size, self.size))

    def test_file_at_its_limit(self):
        self.check_traffic_goes_on(self.folder(), preexec_fn=self.limit_file_size)

    @unittest.skipUnless(os.getuid() == 0, "only root may mount a small disk")
    def test_full_disk(self):
        folder = self.folder()
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={self.size}", "tmpfs", folder], check=True)
        try:
            self.check_traffic_goes_on(folder)
        finally:
            subprocess.run(["umount", folder], check=True)

    def check_traffic_goes_on(self, folder, **popen):
        data = random.Random(SEED).randbytes(1024 * 1024)
        rounds = 8
        capture_file = os.path.join(folder, "capture.pcapng")
        with Server("--capture", capture_file, **popen) as server, server.connect() as sock:
            for _ in range(rounds):
                self.assertTrue(self.echo_in_background(sock, data) == data)
            self.assertIn("Recording has stopped", server.wait_for("error")["text"])
            sock.close()
            server.wait_for("disconnected", reason="closed-by-peer")
            self.assertEqual(server.stop(), 0)
            summary = server.wait_for("summary")
        self.assertEqual((summary["bytesIn"], summary["bytesOut"]), (rounds * len(data),) * 2)
        self.assertGreater(summary["unrecordedBytes"], 0)
        capture = Capture(capture_file)
        self.assertIn(capture.status, (0, 2), capture.complaint)
        self.assertTrue(data.startswith(capture.sent_by(self.port)[:len(data)]))

    def echo_in_background(self, sock, data):
        """Sends and reads at once: more than the buffers of both ends can hold."""
        self.port = sock.getsockname()[1]
        sender = threading.Thread(target=sock.sendall, args=[data])
        sender.start()
        answer = bytearray()
        while len(answer) < len(data):
            answer += sock.recv(1 << 18)
        sender.join(PATIENCE)
        return bytes(answer)
