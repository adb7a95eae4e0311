# SPDX-License-Identifier: GPL-3.0-or-later
"""The states of our own connections, as a capture tells them afterwards, beside ss(8)."""

import socket
import struct
import subprocess
import time

from support import PATIENCE, PROGRAM, Server, TestCase, run
from test_sockets import ss_sockets


class States(TestCase):
    """What `decode --states` says of a capture that was recorded while ss looked on."""

    def states(self, capture):
        """Of each connection: its states, those in parentheses that were not seen."""
        status, program = run("decode", capture, "--states", "--json")
        self.assertEqual(status, 0, program.stderr)
        return {event["connection"]: [step["state"] if step["seen"] else f"({step['state']})"
                                      for step in event["states"]]
                for event in program.events("states")}

    def wait_for_ss(self, server, sock_name, states):
        """Until ss says one of the states of the server's end; '' where there is no such socket."""
        names = "%s:%d" % server.address, "%s:%d" % sock_name
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            found = [item[1] for item in ss_sockets() if item[0] == "tcp" and item[4:] == names] or [""]
            if found[0] in states:
                return
            time.sleep(0.05)
        self.fail(f"ss says {found}, not {states}")

    def wait_for_last(self, capture, state):
        """Until the capture has that for its connection's last state; the way there."""
        deadline = time.monotonic() + PATIENCE
        while (found := self.states(capture).get(1, [""]))[-1] != state and time.monotonic() < deadline:
            time.sleep(0.3)
        self.assertEqual(found[-1], state, found)
        return found

    def test_peer_that_finishes_first(self):
        with Server("--capture", capture := self.capture_file()) as server:
            with server.connect() as sock:
                name = sock.getsockname()
                sock.sendall(b"hello")
                self.assertEqual(sock.recv(100), b"hello")
                sock.shutdown(socket.SHUT_WR)
                while sock.recv(100):
                    pass
            self.wait_for_ss(server, name, [""])
            found = self.wait_for_last(capture, "CLOSED")
            self.assertEqual([word.strip("()") for word in found],
                             ["LISTEN", "SYN-RECEIVED", "ESTABLISHED", "CLOSE-WAIT", "LAST-ACK", "CLOSED"])
            self.assertEqual((found[2], found[-1]), ("ESTABLISHED", "CLOSED"))

    def test_we_finish_first(self):
        with Server("--close-after-answer", "--capture", capture := self.capture_file()) as server:
            with server.connect() as sock:
                name = sock.getsockname()
                sock.sendall(b"hello")
                while sock.recv(100):
                    pass
            self.wait_for_ss(server, name, ["TIME-WAIT"])
            found = self.wait_for_last(capture, "TIME-WAIT")
            self.assertEqual([word.strip("()") for word in found],
                             ["LISTEN", "SYN-RECEIVED", "ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2", "TIME-WAIT"])

    def test_reset(self):
        with Server("--capture", capture := self.capture_file()) as server:
            with server.connect() as sock:
                sock.sendall(b"hello")
                self.assertEqual(sock.recv(100), b"hello")
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            server.wait_for("disconnected", reason="reset-by-peer")
            self.assertEqual(self.wait_for_last(capture, "(CLOSED)"),
                             ["(LISTEN)", "(SYN-RECEIVED)", "ESTABLISHED", "(CLOSED)"])

    def test_in_words(self):
        with Server("--capture", capture := self.capture_file()) as server:
            server.connect().close()
            server.wait_for("disconnected")
            self.assertEqual(server.stop(), 0)
        text = subprocess.run([PROGRAM, "decode", capture, "--states"], capture_output=True, text=True,
                              check=True).stdout
        self.assertRegex(text, r"(?m)^#1 states: \(LISTEN\), \(SYN-RECEIVED\), \(?ESTABLISHED\)?, ")
