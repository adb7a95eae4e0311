# SPDX-License-Identifier: GPL-3.0-or-later
"""`socketscope check` of UDP ports and of Unix domain sockets, as far as each can be known."""

import os
import pathlib
import socket
import subprocess
import threading
import unittest

from namespaces import Namespace
from support import run
from test_check import PING_ALLOWED, SILENT_NET, Checks, Python, check, steps_of

NOBODY = 65534


def udp(host="127.0.0.1", port=0):
    sock = socket.socket(type=socket.SOCK_DGRAM)
    sock.bind((host, port))
    return sock


def place(sock):
    return "udp:%s:%d" % sock.getsockname()


class Udp(Checks):
    def answering(self, answer):
        """A socket to which `answer(datagram)` gives answers; closed after the test."""
        sock = udp()

        def serve():
            while True:
                data, peer = sock.recvfrom(4096)
                if data == b"end":
                    return
                if (said := answer(data)) is not None:
                    sock.sendto(said, peer)

        thread = threading.Thread(target=serve)
        thread.start()

        def end():
            with socket.socket(type=socket.SOCK_DGRAM) as other:
                other.sendto(b"end", sock.getsockname())
            thread.join()
            sock.close()
        self.addCleanup(end)
        return sock

    def test_echo(self):
        found = check(place(self.answering(lambda data: data)))
        self.assert_cause(found, "answers", "an echo server", "answers by UDP", answers=True)
        answered = steps_of(found, "datagram")[-1]  # the first one, unless the machine is busy
        self.assertTrue(answered["isAnswered"])
        self.assertIn(answered["bytesBase64"], ("", "Cg=="))
        self.assertEqual(found[1]["transport"], "udp")

    def test_answers_what_is_not_empty(self):
        found = check(place(self.answering(lambda data: b"what?\x1b[2J" if data else None)))
        self.assert_cause(found, "answers", answers=True)
        empty, line = steps_of(found, "datagram")
        self.assertEqual((empty["code"], line["asked"]), ("timed-out", "line"))
        self.assertIn("what?␛[2J", line["detail"])

    def test_refused(self):
        with udp() as gone:
            peer = place(gone)
        found = check(peer)
        self.assert_cause(found, "nothing-listens", "Nobody has UDP port", "ICMP port unreachable")
        datagram, = steps_of(found, "datagram")
        self.assertIn("ECONNREFUSED", datagram["call"])

    def test_silent_holder_of_this_computer(self):
        with udp() as silent:
            found = check(place(silent))
        self.assert_cause(found, "bound", f"({os.getpid()})", "send what its protocol expects",
                          "receive queue", answers=True)
        holder, = [each for each in steps_of(found, "holder") if each["kind"] == "udp"]
        self.assertGreater(holder["waiting"], 0)  # the two datagrams, which nobody reads

    def test_nothing_is_sent_if_so_wanted(self):
        with udp() as silent:
            found = check(place(silent), "--connect-only")
            silent.setblocking(False)
            self.assertRaises(BlockingIOError, silent.recv, 10)
        self.assert_cause(found, "bound", "Nothing was sent to it", answers=True)
        with Namespace(SILENT_NET) as namespace:
            found = check("udp:192.0.2.7:5", "--connect-only", through=namespace.through)
        self.assert_cause(found, "nothing-sent", "Nothing was sent", "no handshake")

    def test_silence_of_another_computer(self):
        with Namespace(SILENT_NET, PING_ALLOWED) as namespace:
            found = check("udp:192.0.2.7:5", "--timeout", 1, through=namespace.through)
        self.assert_cause(found, "cannot-tell", "cannot be told", "firewall", "ss -ulpn")
        self.assertEqual([step["asked"] for step in steps_of(found, "datagram")],
                         ["empty", "line"])
        self.assertEqual([step["outcome"] for step in steps_of(found, "datagram")],
                         ["neutral", "neutral"])

    def test_bound_elsewhere(self):
        with Namespace("ip addr add 192.168.1.57/24 dev lo") as namespace, \
                Python(namespace, "s = socket.socket(type=socket.SOCK_DGRAM)",
                       "s.bind(('127.0.0.1', 5))"):
            found = check("udp:192.168.1.57:5", through=namespace.through)
        self.assert_cause(found, "listens-elsewhere", "python3", "127.0.0.1:5", "192.168.1.57")

    def test_tcp_only(self):
        with socket.create_server(("127.0.0.1", 0)) as listener:
            found = check("udp:127.0.0.1:%d" % listener.getsockname()[1])
        self.assert_cause(found, "tcp-only", "only TCP has that port", "SOCK_DGRAM")

    def test_ipv6(self):
        with Namespace() as namespace, \
                Python(namespace, "s = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
                       "s.bind(('::1', 5))"):
            found = check("udp:[::1]:5", through=namespace.through)
            refused = check("udp:[::1]:6", through=namespace.through)
        self.assert_cause(found, "bound", answers=True)
        self.assert_cause(refused, "nothing-listens")

    def test_name_with_two_addresses(self):
        setup = self.hosts("127.0.0.2 two.test", "127.0.0.3 two.test")
        with Namespace(setup) as namespace, \
                Python(namespace, "s = socket.socket(type=socket.SOCK_DGRAM)",
                       "s.bind(('127.0.0.3', 5))"):
            found = check("udp:two.test:5", through=namespace.through)
        self.assert_cause(found, "bound", "127.0.0.3:5 is there", answers=True)

    def test_no_route(self):
        with Namespace() as namespace:
            found = check("udp:192.0.2.1:5", through=namespace.through)
        self.assert_cause(found, "unreachable", "There is no way to 192.0.2.1")

    def test_host_that_does_not_answer(self):
        setup = ["ip link add v0 type veth peer name v1", "ip addr add 10.0.0.1/24 dev v0",
                 "ip link set v0 up", "ip link set v1 up"]
        with Namespace(*setup) as namespace:
            found = check("udp:10.0.0.2:5", "--timeout", 20, through=namespace.through)
        self.assert_cause(found, "host-unreachable", "cannot be reached")

    def test_port_is_told(self):
        port, = steps_of(check("udp:127.0.0.1:514", "--connect-only"), "port")
        self.assertEqual(port["service"], "syslog")  # of TCP it is shell


class Unix(Checks):
    def path(self, name="app.sock"):
        return os.path.join(self.folder(), name)

    def listener(self, path, kind=socket.SOCK_STREAM, backlog=5):
        sock = socket.socket(socket.AF_UNIX, kind)
        self.addCleanup(sock.close)
        sock.bind(path)
        if kind != socket.SOCK_DGRAM:
            sock.listen(backlog)
        return sock

    def test_each_type(self):
        for name, kind in (("unix", socket.SOCK_STREAM), ("unix-seqpacket", socket.SOCK_SEQPACKET),
                           ("unix-dgram", socket.SOCK_DGRAM)):
            with self.subTest(type=name):
                path = self.path(name)
                self.listener(path, kind)
                found = check(f"{name}:{path}", "--connect-only")
                self.assert_cause(found, "answers", f"({os.getpid()})", answers=True)
                holder, = steps_of(found, "holder")
                self.assertEqual((holder["transport"], holder["outcome"]), (name, "good"))
                self.assertEqual(found[1]["address"], path)

    def test_abstract(self):
        name = f"socketscope-{os.getpid()}"
        self.listener(f"\0{name}")
        self.assert_cause(check(f"unix:@{name}", "--connect-only"), "answers", answers=True)
        self.assert_cause(check(f"unix:@{name}-gone"), "nothing-listens", "Nobody has the name")

    def test_what_it_speaks(self):
        listener = self.listener(path := self.path())

        def serve():
            sockets = []
            for _ in range(3):  # silence, TLS, HTTP
                sockets.append(listener.accept()[0])
            if b"Host: localhost\r\n" in sockets[-1].recv(4096):
                sockets[-1].sendall(b"HTTP/1.1 200 OK\r\n\r\n")
            for sock in sockets:
                sock.close()
        thread = threading.Thread(target=serve)
        thread.start()
        found = check(f"unix:{path}")
        thread.join()
        self.assert_cause(found, "answers", "The server speaks HTTP", answers=True)

    def test_by_another_spelling_of_its_path(self):
        path = self.path()
        link = self.path("link.sock")
        self.listener(path)
        os.symlink(path, link)
        for spelling in (os.path.relpath(path), link):
            with self.subTest(path=spelling):
                found = check(f"unix:{spelling}", "--connect-only")
                self.assert_cause(found, "answers", f"({os.getpid()})", answers=True)

    def test_stale(self):
        self.listener(path := self.path()).close()
        self.assert_cause(check(f"unix:{path}"), "stale-socket", "is stale")

    def test_bound_only(self):
        sock = socket.socket(socket.AF_UNIX)
        self.addCleanup(sock.close)
        sock.bind(path := self.path())
        self.assert_cause(check(f"unix:{path}"), "bound-only", "listen()", f"({os.getpid()})")

    def test_full_backlog(self):
        self.listener(path := self.path(), backlog=0)
        with socket.socket(socket.AF_UNIX) as waiting:
            waiting.connect(path)
            found = check(f"unix:{path}", "--timeout", 0.3)
        self.assert_cause(found, "accept-queue-full", "its queue is full", f"({os.getpid()})")

    def test_another_type(self):
        self.listener(path := self.path(), socket.SOCK_DGRAM)
        self.assert_cause(check(f"unix:{path}"), "wrong-transport", f"write unix-dgram:{path}")

    def test_nothing_there(self):
        path = self.path()
        self.assert_cause(check(f"unix:{path}"), "no-such-path", "does not run")
        self.assert_cause(check(f"unix:{path}/x/y"), "no-such-path", f"There is no folder {path}")

    def test_no_socket(self):
        pathlib.Path(path := self.path()).write_text("no socket", encoding="ascii")
        self.assert_cause(check(f"unix:{path}"), "not-a-socket", "It is a file")
        self.assert_cause(check(f"unix:{os.path.dirname(path)}"), "not-a-socket", "folder")
        found = check(f"unix:{path}/x")
        self.assert_cause(found, "no-such-path", f"There is no folder {path}")

    def test_path_too_long(self):
        self.assert_cause(check("unix:/" + "x" * 200), "path-too-long", "201 bytes")

    def test_connected_to_another(self):
        sock = self.listener(path := self.path(), socket.SOCK_DGRAM)
        self.listener(other := self.path("other.sock"), socket.SOCK_DGRAM)
        sock.connect(other)
        self.assert_cause(check(f"unix-dgram:{path}"), "permission-denied", "connected to one other")

    @unittest.skipUnless(os.getuid() == 0, "only root can ask as another user")
    def test_permissions(self):
        self.listener(path := self.path())
        os.chmod(os.path.dirname(path), 0o755)
        os.chmod(path, 0o755)
        as_nobody = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
        found = check(f"unix:{path}", **as_nobody)
        self.assert_cause(found, "permission-denied", "srwxr-xr-x root root", "Join the group")
        self.assertEqual(steps_of(found, "path")[0]["permissions"], "755")
        os.chmod(os.path.dirname(path), 0o700)
        found = check(f"unix:{path}", **as_nobody)
        self.assert_cause(found, "permission-denied", f"folder {os.path.dirname(path)} does not")
        os.chmod(os.path.dirname(path), 0o755)
        os.chmod(path, 0o777)
        self.assert_cause(check(f"unix:{path}", "--connect-only", **as_nobody), "answers",
                          "may not see", answers=True)


class Usage(Checks):
    def test_wrong(self):
        for peer in ("udp:127.0.0.1", "udp:127.0.0.1:0", "unix:", "unix:@", "unix-dgram:"):
            with self.subTest(peer=peer):
                self.assertEqual(run("check", peer)[0], 2)
