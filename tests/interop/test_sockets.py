# SPDX-License-Identifier: GPL-3.0-or-later
"""`socketscope sockets` beside ss(8): every state that a connection can be held in, and the whole list."""

import contextlib
import os
import pwd
import re
import socket
import struct
import subprocess
import sys
import time
import unittest

from namespaces import Namespace
from support import PROGRAM, Server, TestCase, run

SMALL = 4096  # bytes, of socket buffers that are to be full soon
SS_KINDS = {"tcp": "tcp", "udp": "udp", "u_str": "unix-stream", "u_dgr": "unix-datagram",
            "u_seq": "unix-seqpacket"}
SS_TCP_STATES = {"ESTAB": "ESTABLISHED", "SYN-RECV": "SYN-RECEIVED", "UNCONN": "CLOSED"}
SS_OTHER_STATES = {"ESTAB": "CONNECTED", "UNCONN": "UNCONNECTED"}


def listed(*arguments, **popen):
    """The sockets that we list, without the summary."""
    return run("sockets", *arguments, "--json", **popen)[1].events("socket")


def listed_between(local, peer="", **popen):
    """Those between two addresses: one address may be that of another connection too, which took the port again."""
    return [event for event in listed(**popen) if event["local"] == local and event["peer"] == peer]


def name(sock):
    return "%s:%d" % sock.getsockname()


def names(sock):
    """The addresses of both ends."""
    return name(sock), "%s:%d" % sock.getpeername()


def address_text(ss_text):
    """As we write an address: ss has "*" for any port and for ::, and no "]" behind a zone."""
    host, port = ss_text.rsplit(":", 1)
    if port == "*":
        return ""
    host = "::" if host == "*" else host.strip("[").replace("]", "")
    host = re.sub("^::ffff:(?=[0-9.]+$)", "", host)
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def ss_sockets():
    """What ss lists, as (protocol, state, receive queue, send queue, local, peer)."""
    output = subprocess.run(["ss", "-tuxanH"], capture_output=True, text=True, check=True).stdout
    found = []
    for line in output.splitlines():
        fields = line.split()
        if fields[0] not in SS_KINDS:
            continue
        kind = SS_KINDS[fields[0]]
        states = SS_TCP_STATES if kind == "tcp" else SS_OTHER_STATES
        state = states.get(fields[1], fields[1])
        if kind.startswith("unix"):
            ends = (fields[4].replace("*", ""), None)  # of the other end it has the inode alone
        else:
            ends = tuple(address_text(end) for end in fields[4:6])
        found.append((kind, state, int(fields[2]), int(fields[3]), *ends))
    return found


def as_tuple(event):
    peer = None if event["protocol"].startswith("unix") else event["peer"]
    return (*(event[key] for key in ("protocol", "state", "receiveQueue", "sendQueue", "local")), peer)


def counted(items):
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return counts


class Held:
    """Connections that are held in a state, and closed in the end."""

    def __init__(self):
        self.stack = contextlib.ExitStack()

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.stack.close()

    def socket(self):
        sock = self.stack.enter_context(socket.socket())
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, SMALL)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SMALL)
        return sock

    def listener(self, backlog=16):
        listener = self.socket()
        listener.bind(("127.0.0.1", 0))
        listener.listen(backlog)
        return listener

    def pair(self):
        """A client and the server's end of its connection."""
        listener = self.listener()
        client = self.socket()
        client.connect(listener.getsockname())
        server = self.stack.enter_context(listener.accept()[0])
        return client, server


def fill(sock):
    """Sends until nothing more is taken."""
    sock.setblocking(False)
    deadline = time.monotonic() + 0.3
    while time.monotonic() < deadline:
        try:
            sock.send(bytes(SMALL))
            deadline = time.monotonic() + 0.3
        except BlockingIOError:
            time.sleep(0.02)
    sock.setblocking(True)


class States(TestCase):
    """A connection is brought into a state; we and ss say the same of it."""

    def assert_state(self, state, local, peer):
        """Of the socket that has these ends: ours and ss's word for it."""
        deadline = time.monotonic() + 10
        while [event["state"] for event in listed_between(local, peer)] != [state] and time.monotonic() < deadline:
            time.sleep(0.05)
        self.assertEqual([event["state"] for event in listed_between(local, peer)], [state])
        self.assertEqual([item[1] for item in ss_sockets() if item[0] == "tcp" and item[4:] == (local, peer)],
                         [state])

    def test_listen_and_accept_queue(self):
        with Held() as held:
            listener = held.listener(backlog=7)
            held.socket().connect(listener.getsockname())
            self.assert_state("LISTEN", name(listener), "")
            ours, = listed_between(name(listener))
            self.assertEqual((ours["receiveQueue"], ours["sendQueue"]), (1, 7))
            self.assertEqual((ours["pid"], ours["process"][:6]), (os.getpid(), "python"))

    def test_established(self):
        with Held() as held:
            client, server = held.pair()
            self.assert_state("ESTABLISHED", *names(client))
            self.assert_state("ESTABLISHED", *names(server))

    def test_syn_sent(self):
        with Held() as held:
            listener = held.listener(backlog=0)
            held.socket().connect(listener.getsockname())
            waiting = held.socket()
            waiting.setblocking(False)
            with contextlib.suppress(BlockingIOError):
                waiting.connect(listener.getsockname())
            self.assert_state("SYN-SENT", name(waiting), name(listener))

    def test_syn_received(self):
        with Held() as held:
            listener = held.listener()
            listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_DEFER_ACCEPT, 30)
            client = held.socket()
            client.connect(listener.getsockname())
            self.assert_state("SYN-RECEIVED", name(listener), name(client))

    def test_fin_wait_2_and_close_wait(self):
        with Held() as held:
            client, server = held.pair()
            client.shutdown(socket.SHUT_WR)
            self.assert_state("FIN-WAIT-2", *names(client))
            self.assert_state("CLOSE-WAIT", *names(server))

    def test_fin_wait_1(self):
        with Held() as held:
            client, server = held.pair()
            fill(client)
            client.shutdown(socket.SHUT_WR)
            self.assert_state("FIN-WAIT-1", name(client), name(server))

    def test_last_ack(self):
        with Held() as held:
            client, server = held.pair()
            fill(server)
            client.shutdown(socket.SHUT_WR)
            time.sleep(0.1)
            server.shutdown(socket.SHUT_WR)
            self.assert_state("LAST-ACK", name(server), name(client))

    def test_closing(self):
        with Held() as held:
            client, server = held.pair()
            fill(server)
            server.shutdown(socket.SHUT_WR)
            client.shutdown(socket.SHUT_WR)
            self.assert_state("CLOSING", name(server), name(client))

    def test_time_wait(self):
        with Held() as held:
            client, server = held.pair()
            ends = names(client)
            client.close()
            server.close()
            self.assert_state("TIME-WAIT", *ends)
            ours, = listed_between(*ends)
            self.assertTrue(0 < ours["secondsLeft"] <= 60)
            self.assertNotIn("pid", ours)

    def test_closed_is_no_row(self):
        with Held() as held:
            client, server = held.pair()
            ends = names(client)
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            client.close()  # with an RST
            self.assertEqual(listed_between(*ends), [])
            self.assertNotIn(ends, [item[4:] for item in ss_sockets()])
            server.close()

    def test_bound_only(self):
        """The tutorial's bind(), which ss does not show."""
        if tuple(map(int, os.uname().release.split(".")[:2])) < (6, 8):
            self.skipTest("the kernel lists sockets that are only bound since 6.8")
        with Held() as held:
            bound = held.socket()
            bound.bind(("127.0.0.1", 0))
            self.assertEqual([event["state"] for event in listed_between(name(bound))], ["BOUND"])


class Timers(TestCase):
    """What a connection waits for, as ss -o has it."""

    def timer_in_ss(self, local, peer):
        output = subprocess.run(["ss", "-tanoH"], capture_output=True, text=True, check=True).stdout
        line, = [line for line in output.splitlines() if line.split()[3:5] == [local, peer]]
        return re.search(r"timer:\((\w+),", line)[1]

    def test_keep_alive(self):
        with Held() as held:
            client, _ = held.pair()
            client.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
            ours, = listed_between(*names(client))
            self.assertEqual((ours["timer"], self.timer_in_ss(*names(client))),
                             ("keep-alive", "keepalive"))
            self.assertTrue(0 < ours["timerSeconds"] <= 7200, ours)

    def test_segments_that_are_sent_again(self):
        with Held() as held:
            listener = held.listener(backlog=0)
            held.socket().connect(listener.getsockname())
            waiting = held.socket()
            waiting.setblocking(False)
            with contextlib.suppress(BlockingIOError):
                waiting.connect(listener.getsockname())
            deadline = time.monotonic() + 20
            while True:  # the first SYN is sent again after a second
                ours, = listed_between(name(waiting), name(listener))
                if ours["timerCount"] > 0 or time.monotonic() > deadline:
                    break
                time.sleep(0.1)
            self.assertEqual((ours["timer"], self.timer_in_ss(name(waiting), name(listener))),
                             ("retransmit", "on"))
            self.assertGreater(ours["timerCount"], 0)

    def test_time_wait(self):
        with Held() as held:
            client, server = held.pair()
            ends = names(client)
            client.close()
            server.close()
            ours, = listed_between(*ends)
            self.assertEqual((ours["timer"], ours["timerSeconds"]), ("time-wait", ours["secondsLeft"]))

    def test_none(self):
        with Held() as held:
            client, _ = held.pair()
            ours, = listed_between(*names(client))
            self.assertNotIn("timer", ours)


class Names(TestCase):
    def test_ports_have_their_names(self):
        with Namespace() as namespace, \
                Server(listen="127.0.0.1:22", through=namespace.through):
            ours, = [event for event in listed(through=namespace.through)
                     if event["local"] == "127.0.0.1:22"]
            output = subprocess.run([*namespace.through, os.path.abspath(PROGRAM), "sockets"],
                                    capture_output=True, text=True, check=True).stdout
        self.assertEqual(ours["localService"], "ssh")
        self.assertIn("127.0.0.1:22 ssh", output)


class List(TestCase):
    """The whole list is ss's."""

    def assert_equals_ss(self, **popen):
        """What two runs of ss around ours agree on stands in ours, as often."""
        before = counted(ss_sockets())
        ours = counted(map(as_tuple, listed(**popen)))
        after = counted(ss_sockets())
        for item in before.keys() & after.keys():
            if before[item] == after[item]:
                self.assertEqual(ours.get(item), before[item], item)

    def test_equals_ss_with_thousands_of_sockets(self):
        with contextlib.ExitStack() as stack:
            listener = stack.enter_context(socket.create_server(("::1", 0), family=socket.AF_INET6,
                                                                backlog=1000))
            for _ in range(400):
                stack.enter_context(socket.create_connection(listener.getsockname()[:2]))
                stack.enter_context(listener.accept()[0])
            for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_SEQPACKET):
                for end in socket.socketpair(socket.AF_UNIX, kind):
                    stack.enter_context(end).send(b"unread")
            named = stack.enter_context(socket.socket(socket.AF_UNIX))
            named.bind("\0socketscope-test-%d" % os.getpid())
            named.listen(5)
            datagrams = stack.enter_context(socket.socket(type=socket.SOCK_DGRAM))
            datagrams.bind(("127.0.0.1", 0))
            both = stack.enter_context(socket.create_server(("::", 0), family=socket.AF_INET6,
                                                            dualstack_ipv6=True))
            stack.enter_context(socket.create_connection(("127.0.0.1", both.getsockname()[1])))
            self.assert_equals_ss()
            self.assertGreater(len(listed()), 800)

    @unittest.skipUnless(os.getuid() == 0, "only root can become another user")
    def test_ordinary_user_sees_all_but_whose_they_are(self):
        with socket.create_server(("127.0.0.1", 0)) as listener:
            self.assert_equals_ss(user=65534)
            ours, = listed_between(name(listener), user=65534)
            self.assertNotIn("pid", ours)

    def test_in_words(self):
        with socket.create_server(("127.0.0.1", 0)) as listener:
            output = subprocess.run([PROGRAM, "sockets"], capture_output=True, text=True, check=True).stdout
            line, = [line for line in output.splitlines()
                     if re.search(r"\s%s\s" % re.escape(name(listener)), line) and "LISTEN" in line]
            self.assertRegex(line, r"^tcp +LISTEN +0 +\d+ +127.0.0.1:\d+ +\* +python3? \(\d+\)$")


class DatagramsAndUnixSockets(TestCase):
    """What ss says of UDP and Unix sockets beyond their ends and queues."""

    def test_unread_and_dropped_datagrams(self):
        with contextlib.ExitStack() as stack:
            receiver = stack.enter_context(socket.socket(type=socket.SOCK_DGRAM))
            receiver.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, SMALL)
            receiver.bind(("127.0.0.1", 0))
            sender = stack.enter_context(socket.socket(type=socket.SOCK_DGRAM))
            sender.connect(receiver.getsockname())
            for _ in range(100):
                sender.send(bytes(500))
            ours, = listed_between(name(receiver))
            theirs = subprocess.run(["ss", "-uanmH", "sport", "=", f":{receiver.getsockname()[1]}"],
                                    capture_output=True, text=True, check=True).stdout
            connected, = listed_between(*names(sender))
            table = subprocess.run([PROGRAM, "sockets"], capture_output=True, text=True, check=True).stdout
        self.assertEqual(ours["state"], "UNCONNECTED")
        self.assertEqual(ours["drops"], int(re.search(r",d(\d+)\)", theirs)[1]))
        self.assertTrue(0 < ours["drops"] < 100, ours)
        self.assertEqual(ours["receiveQueue"], int(theirs.split()[1]))
        self.assertEqual((connected["state"], connected["drops"]), ("CONNECTED", 0))
        line, = [line for line in table.splitlines() if f" {ours['local']} " in line and "UNCONNECTED" in line]
        self.assertTrue(line.endswith(f"dropped {ours['drops']}"), line)

    def test_whose_the_other_end_of_a_unix_socket_is(self):
        path = os.path.join(self.folder(), "app.sock")
        with contextlib.ExitStack() as stack:
            listener = stack.enter_context(socket.socket(socket.AF_UNIX))
            listener.bind(path)
            listener.listen(7)
            script = ("import socket, sys; s = socket.socket(socket.AF_UNIX); s.connect(sys.argv[1]); "
                      "print('ready', flush=True); sys.stdin.read()")
            client = stack.enter_context(subprocess.Popen(
                [sys.executable, "-c", script, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE))
            self.assertEqual(client.stdout.readline(), b"ready\n")
            waiting, = [each for each in listed() if each["local"] == path and each["state"] == "LISTEN"]
            accepted = stack.enter_context(listener.accept()[0])
            accepted.send(b"unread")
            sockets = listed()
            table = subprocess.run([PROGRAM, "sockets"], capture_output=True, text=True, check=True).stdout
            client.stdin.close()
        self.assertEqual((waiting["receiveQueue"], waiting["sendQueue"]), (1, 7))
        ours, = [each for each in sockets if each["local"] == path and each["state"] == "CONNECTED"]
        self.assertEqual((ours["pid"], ours["peerPid"], ours["peer"]), (os.getpid(), client.pid, ""))
        self.assertGreater(ours["sendQueue"], 0)  # what the peer has not read
        theirs, = [each for each in sockets if each["peer"] == path]
        self.assertEqual((theirs["pid"], theirs["peerPid"], theirs["receiveQueue"]),
                         (client.pid, os.getpid(), 6))
        self.assertEqual(theirs["user"], pwd.getpwuid(os.getuid()).pw_name)
        self.assertRegex(table, r"CONNECTED +0 +\d+ +%s +python3?\S* \(%d\)" % (re.escape(path), client.pid))
