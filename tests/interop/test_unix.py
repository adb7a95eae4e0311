# SPDX-License-Identifier: GPL-3.0-or-later
"""Unix domain sockets towards other programs, in both directions: python3, nc, socat, curl, logger."""

import array
import contextlib
import getpass
import os
import pathlib
import socket
import stat
import subprocess
import tempfile
import threading
import unittest

from support import PATIENCE, Server, run

TYPES = {"unix": socket.SOCK_STREAM, "unix-seqpacket": socket.SOCK_SEQPACKET,
         "unix-dgram": socket.SOCK_DGRAM}


class UnixTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="socketscope-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.path = str(self.folder / "app.sock")

    def serve(self, transport="unix", *arguments, path=None):
        pathlib.Path(self.path).unlink(missing_ok=True)  # of an earlier server, which was killed
        return Server(*arguments, listen=f"{transport}:{path or self.path}")

    @contextlib.contextmanager
    def peer(self, transport, path=None):
        with socket.socket(socket.AF_UNIX, TYPES[transport]) as sock:
            sock.settimeout(PATIENCE)
            if transport == "unix-dgram":
                sock.bind("")  # a name of its own, so that it can be answered
            sock.connect(path or self.path)
            yield sock

    def listen(self, transport, path=None):
        """A server of another program, with a name; the caller accepts."""
        sock = socket.socket(socket.AF_UNIX, TYPES[transport])
        self.addCleanup(sock.close)
        sock.settimeout(PATIENCE)
        pathlib.Path(path or self.path).unlink(missing_ok=True)
        sock.bind(path or self.path)
        if transport != "unix-dgram":
            sock.listen()
        return sock


class Echo(UnixTest):
    def test_each_type_at_a_path_and_at_an_abstract_name(self):
        abstract = f"socketscope-test-{os.getpid()}"
        for transport in TYPES:
            for listen, connect in ((self.path, self.path), (f"@{abstract}", f"\0{abstract}")):
                with self.subTest(transport, name=listen), \
                        self.serve(transport, path=listen) as server, \
                        self.peer(transport, connect) as peer:
                    peer.send(b"hello")
                    self.assertEqual(peer.recv(100), b"hello")
                    server.wait_for("message", direction="out", content="hello")
                    self.assertEqual(server.stop(), 0)
                    self.assertFalse(os.path.exists(self.path))

    def test_boundaries_are_kept_and_empty_messages_are_messages(self):
        messages = [b"one", b"", b"three", b"x" * 150_000]
        for transport in ("unix-seqpacket", "unix-dgram"):
            with self.subTest(transport), self.serve(transport) as server, \
                    self.peer(transport) as peer:
                for message in messages:
                    peer.send(message)
                    self.assertEqual(peer.recv(1 << 20), message)
                for number, message in enumerate(messages, 1):
                    event = server.wait_for("message", number, direction="in")
                    self.assertEqual(event["length"], len(message))

    def test_the_end_of_a_seqpacket_is_no_empty_message(self):
        with self.serve("unix-seqpacket") as server:
            with self.peer("unix-seqpacket") as peer:
                peer.send(b"")
                self.assertEqual(peer.recv(100), b"")
            server.wait_for("disconnected", reason="closed-by-peer")
            self.assertEqual(len(server.events("message", direction="in")), 1)

    def test_a_peer_that_half_closes_still_gets_its_answer(self):
        for transport in ("unix", "unix-seqpacket"):
            with self.subTest(transport), self.serve(transport) as server, \
                    self.peer(transport) as peer:
                peer.send(b"last words")
                peer.shutdown(socket.SHUT_WR)
                self.assertEqual(peer.recv(100), b"last words")
                self.assertEqual(peer.recv(100), b"")
                server.wait_for("disconnected", reason="closed-by-peer")

    def test_a_peer_that_goes_with_unread_bytes_resets(self):
        with self.serve("unix") as server:
            with self.peer("unix") as peer:
                peer.send(b"hello")
                server.wait_for("message", direction="out")
            server.wait_for("disconnected", reason="reset-by-peer")

    def test_who_connected_is_told(self):
        for transport in ("unix", "unix-seqpacket"):
            with self.subTest(transport), self.serve(transport) as server, self.peer(transport):
                process = server.wait_for("connected")["peerProcess"]
                self.assertEqual(process["pid"], os.getpid())
                self.assertEqual(process["user"], getpass.getuser())
                self.assertEqual(process["program"],
                                 pathlib.Path("/proc/self/comm").read_text().strip())

    def test_descriptors_that_are_passed_are_counted_and_closed(self):
        for transport in TYPES:
            with self.subTest(transport), self.serve(transport, "--behavior", "discard") as server, \
                    self.peer(transport) as peer:
                before = len(os.listdir(f"/proc/{server.pid}/fd"))
                for _ in range(20):
                    peer.sendmsg([b"take this"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS,
                                                   array.array("i", [0, 1, 2]))])
                server.wait_for("message", 1 if transport == "unix" else 20)
                peer.send(b"done")
                self.assertLessEqual(len(os.listdir(f"/proc/{server.pid}/fd")), before + 1)
                server.stop()
                self.assertEqual(server.events("disconnected")[0]["descriptors"], 60)

    def test_senders_without_a_name_are_told_apart_by_their_process(self):
        with self.serve("unix-dgram", "--behavior", "discard") as server:
            for _ in range(2):
                subprocess.run(["python3", "-c", f"""
import socket
s = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
s.sendto(b'hello', {self.path!r})"""], check=True, timeout=PATIENCE)
            server.wait_for("message", 2)
            self.assertEqual(len(server.events("connected")), 2)

    def test_a_sender_without_a_name_cannot_be_answered_and_that_is_told(self):
        with self.serve("unix-dgram") as server, \
                socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as peer:
            peer.sendto(b"hello", self.path)
            server.wait_for("message", direction="in")
            server.stop()
            self.assertEqual(server.events("disconnected")[0]["refusedBytes"], 5)


class Programs(UnixTest):
    def test_nc(self):
        for arguments, transport in (([], "unix"), (["-u"], "unix-dgram")):
            with self.subTest(transport), self.serve(transport):
                answer = subprocess.run(
                    ["nc", "-U", "-N", "-w2", *arguments, self.path], input=b"from nc\n",
                    capture_output=True, timeout=PATIENCE, check=False).stdout
                self.assertEqual(answer, b"from nc\n")

    def test_socat(self):
        own = self.folder / "socat.sock"
        name = f"socketscope-socat-{os.getpid()}"
        for transport, path, address in (
                ("unix", None, f"UNIX-CONNECT:{self.path}"),
                ("unix", f"@{name}", f"ABSTRACT-CONNECT:{name}"),
                ("unix-seqpacket", None, f"UNIX-CONNECT:{self.path},type=5"),
                ("unix-dgram", None, f"UNIX-SENDTO:{self.path},bind={own}")):
            with self.subTest(address), self.serve(transport, path=path):
                answer = subprocess.run(["socat", "-t2", "-", address], input=b"from socat",
                                        capture_output=True, timeout=PATIENCE, check=False).stdout
                self.assertEqual(answer, b"from socat")

    def test_curl_at_a_reply_server(self):
        with self.serve("unix", "--behavior", "reply", "--framing", "http", "--close-after-answer",
                        "--reply", r"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"):
            answer = subprocess.run(["curl", "-s", "--unix-socket", self.path, "http://localhost/"],
                                    capture_output=True, timeout=PATIENCE, check=True).stdout
            self.assertEqual(answer, b"hello")

    def test_logger_at_a_syslog_socket(self):
        with self.serve("unix-dgram", "--behavior", "discard") as server:
            subprocess.run(["logger", "--socket", self.path, "-t", "tutorial", "over a socket file"],
                           check=True, timeout=PATIENCE)
            self.assertIn("over a socket file", server.wait_for("message")["content"])


class Client(UnixTest):
    def test_servers_of_python(self):
        for transport in TYPES:
            path = str(self.folder / f"{transport}.sock")
            with self.subTest(transport):
                listener = self.listen(transport, path)

                def serve():
                    if transport == "unix-dgram":
                        data, source = listener.recvfrom(100)
                        listener.sendto(data, source)
                        return
                    connection, _ = listener.accept()
                    with connection:
                        connection.sendall(connection.recv(100))
                        connection.recv(100)
                thread = threading.Thread(target=serve)
                thread.start()
                status, program = run("connect", f"{transport}:{path}", "--json", "--send", "ping",
                                      "--expect-messages", "1")
                thread.join(PATIENCE)
                self.assertEqual(status, 0, program.stderr)
                message = program.events("message", direction="in")[0]
                self.assertEqual(message["content"], "ping")

    def test_socat_servers(self):
        for transport, address in (("unix", f"UNIX-LISTEN:{self.path},fork"),
                                   ("unix-seqpacket", f"UNIX-LISTEN:{self.path},type=5,fork"),
                                   ("unix-dgram", f"UNIX-RECVFROM:{self.path},fork")):
            with self.subTest(transport):
                socat = subprocess.Popen(["socat", address, "EXEC:cat"], stderr=subprocess.DEVNULL)
                try:
                    while not os.path.exists(self.path):
                        self.assertIsNone(socat.poll())
                    status, program = run("connect", f"{transport}:{self.path}", "--json",
                                          "--send", "to socat", "--expect-messages", "1")
                finally:
                    socat.kill()
                    socat.wait()
                self.assertEqual(status, 0, program.stderr)
                pathlib.Path(self.path).unlink(missing_ok=True)

    def test_what_is_too_large_is_refused_with_what_fits(self):
        self.listen("unix-dgram")
        status, program = run("connect", f"unix-dgram:{self.path}", "--json", "--send", "x" * 100)
        self.assertEqual(status, 0, program.stderr)
        big = self.folder / "big"
        big.write_bytes(b"x" * 300_000)
        status, program = run("connect", f"unix-dgram:{self.path}", "--json", "--send-file", big,
                              "--timeout", "3")
        self.assertEqual(status, 1)


class Refusals(UnixTest):
    def failed(self, *arguments):
        status, program = run(*arguments, "--json")
        self.assertEqual(status, 1)
        return program.events("error")[0]["code"]

    def test_a_path_that_is_taken(self):
        with self.serve():
            self.assertEqual(self.failed("serve", "--listen", f"unix:{self.path}"), "address-in-use")
            self.assertEqual(self.failed("serve", "--listen", f"unix-dgram:{self.path}",
                                         "--remove-stale"), "address-in-use")
            with self.peer("unix") as peer:  # it goes on
                peer.send(b"hello")
                self.assertEqual(peer.recv(100), b"hello")

    def test_a_stale_socket_is_told_and_removed_where_that_is_asked(self):
        for transport in TYPES:
            with self.subTest(transport):
                self.listen(transport).close()
                self.assertEqual(self.failed("serve", "--listen", f"{transport}:{self.path}"),
                                 "stale-socket")
                listen = f"{transport}:{self.path}"
                with Server("--remove-stale", listen=listen), self.peer(transport) as peer:
                    peer.send(b"hello")
                    self.assertEqual(peer.recv(100), b"hello")

    def test_what_is_no_socket_is_never_removed(self):
        file = pathlib.Path(self.path)
        file.write_text("dear")
        listen = ("serve", "--listen", f"unix:{self.path}", "--remove-stale")
        self.assertEqual(self.failed(*listen), "not-a-socket")
        self.assertEqual(file.read_text(), "dear")
        self.assertEqual(self.failed("connect", f"unix:{self.path}"), "not-a-socket")
        self.assertEqual(self.failed("serve", "--listen", f"unix:{self.folder}", "--remove-stale"),
                         "not-a-socket")

    def test_paths_that_cannot_be(self):
        for path, code in ((f"{self.folder}/{'x' * 120}", "path-too-long"),
                           (f"{self.folder}/gone/app.sock", "no-such-path")):
            with self.subTest(code):
                self.assertEqual(self.failed("serve", "--listen", f"unix:{path}"), code)
                self.assertEqual(self.failed("connect", f"unix:{path}"), code)

    def test_nobody_listens(self):
        self.assertEqual(self.failed("connect", f"unix:{self.path}"), "no-such-path")
        self.listen("unix").close()
        self.assertEqual(self.failed("connect", f"unix:{self.path}"), "connection-refused")

    def test_another_type_listens(self):
        with self.serve("unix-seqpacket"):
            self.assertEqual(self.failed("connect", f"unix:{self.path}"), "wrong-transport")

    def test_permissions_of_the_path(self):
        with self.serve("unix", "--permissions", "600"):
            self.assertEqual(stat.S_IMODE(os.stat(self.path).st_mode), 0o600)
        status, _ = run("serve", "--listen", f"unix:{self.path}", "--permissions", "999")
        self.assertEqual(status, 2)

    @unittest.skipUnless(os.geteuid() == 0, "only root can be somebody else")
    def test_no_permission(self):
        os.chmod(self.folder, 0o755)
        as_nobody = {"user": 65534, "group": 65534, "extra_groups": []}
        status, program = run("serve", "--listen", f"unix:{self.path}", "--json", **as_nobody)
        self.assertEqual((status, program.events("error")[0]["code"]), (1, "permission-denied"))
        with self.serve("unix", "--permissions", "600"):
            status, program = run("connect", f"unix:{self.path}", "--json", **as_nobody)
            self.assertEqual((status, program.events("error")[0]["code"]), (1, "permission-denied"))


if __name__ == "__main__":
    unittest.main()
