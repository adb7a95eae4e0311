# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a server listens and a client connects: what is told is so, and each failure says why."""

import errno
import os
import pathlib
import socket
import subprocess

from captures import Capture
from namespaces import Namespace
from support import PATIENCE, PROGRAM, Server, TestCase, connect_to, echo, run

FAILING = pathlib.Path(__file__).with_name("failing.c")
LINK_LOCAL = "ip -6 addr add fe80::1/64 dev lo nodad"
NO_IPV6 = "sysctl -qw net.ipv6.conf.all.disable_ipv6=1"


def first_error(*arguments, **popen):
    """(exit status, code, text) of a program that fails."""
    status, program = run(*arguments, "--json", **popen)
    error = program.wait_for("error")
    return status, error["code"], error["text"]


class Failures(TestCase):
    """Every number that a call can fail with has a code and a sentence of its own."""

    def check(self, command, rows):
        library = os.path.join(self.folder(), "failing.so")
        subprocess.run(["cc", "-shared", "-fPIC", "-o", library, FAILING, "-ldl"], check=True)
        sentences = {}
        for call, number, code in rows:
            with self.subTest(call=call, number=number):
                env = {"LD_PRELOAD": library, "FAIL_CALL": call, "FAIL_WITH": str(number)}
                status, told, text = first_error(*command, env=env)
                self.assertEqual((status, told), (1, code), text)
                self.assertNotIn("failed", text)
                sentences.setdefault(code, text.split(" (")[0])
        self.assertEqual(len(set(sentences.values())), len(sentences), sentences)

    def test_connecting(self):
        self.check(["connect", "127.0.0.1:1"], [
            ("socket", errno.EAFNOSUPPORT, "family-not-available"),
            ("socket", errno.EMFILE, "too-many-open-files"),
            ("socket", errno.ENFILE, "system-file-limit"),
            ("socket", errno.ENOBUFS, "out-of-memory"),
            ("socket", errno.ENOMEM, "out-of-memory"),
            ("connect", errno.ENOBUFS, "out-of-memory"),
            ("connect", errno.EINVAL, "invalid-argument"),
            ("connect", errno.EADDRNOTAVAIL, "no-local-port"),
            ("connect", errno.EACCES, "permission-denied"),
            ("connect", errno.EPERM, "permission-denied"),
            ("connect", errno.ENETUNREACH, "unreachable"),
            ("connect", errno.ENETDOWN, "unreachable"),
            ("connect", errno.EHOSTUNREACH, "host-unreachable"),
            ("connect", errno.EHOSTDOWN, "host-unreachable"),
            ("connect", errno.ETIMEDOUT, "timed-out"),
            ("connect", errno.ECONNREFUSED, "connection-refused"),
        ])

    def test_listening(self):
        self.check(["serve", "--listen", "127.0.0.1:2000"], [
            ("socket", errno.EAFNOSUPPORT, "family-not-available"),
            ("socket", errno.EMFILE, "too-many-open-files"),
            ("socket", errno.ENFILE, "system-file-limit"),
            ("socket", errno.ENOBUFS, "out-of-memory"),
            ("bind", errno.EACCES, "permission-denied"),
            ("bind", errno.EADDRINUSE, "address-in-use"),
            ("listen", errno.EADDRINUSE, "address-in-use"),
            ("bind", errno.EADDRNOTAVAIL, "address-not-available"),
            ("bind", errno.EINVAL, "invalid-argument"),
        ])
        self.check(["serve", "--listen", "127.0.0.1:0"], [
            ("bind", errno.EADDRINUSE, "no-local-port"),
        ])

    def test_names(self):
        for command in (["connect", "somewhere.test:1"], ["serve", "--listen", "somewhere.test:1"]):
            self.check(command, [
                ("getaddrinfo", socket.EAI_NONAME, "host-not-found"),
                ("getaddrinfo", socket.EAI_AGAIN, "lookup-failed"),
                ("getaddrinfo", socket.EAI_MEMORY, "lookup-failed"),
            ])


class Networks(TestCase):
    """The same where the system says so by itself."""

    def check(self, setup, command, code, phrase):
        with Namespace(*setup) as namespace:
            status, told, text = first_error(*command, through=namespace.through)
        self.assertEqual((status, told), (1, code), text)
        self.assertIn(phrase, text)

    def test_no_route(self):
        self.check([], ["connect", "192.0.2.1:5"], "unreachable", "no network of this computer")

    def test_no_route_for_ipv6(self):
        self.check([], ["connect", "[2001:db8::1]:5"], "unreachable", "no network of this computer")

    def test_unreachable_host(self):
        self.check(["ip route add unreachable 192.0.2.0/24"], ["connect", "192.0.2.1:5"],
                   "host-unreachable", "router turns it away")

    def test_prohibited(self):
        self.check(["ip route add prohibit 192.0.2.0/24"], ["connect", "192.0.2.1:5"],
                   "permission-denied", "firewall or a route")

    def test_blackhole(self):
        self.check(["ip route add blackhole 192.0.2.0/24"], ["connect", "192.0.2.1:5"],
                   "invalid-argument", "ip route get")

    def test_ipv6_is_off(self):
        for command in (["connect", "[::1]:5"], ["serve", "--listen", "[::1]:0"]):
            self.check([NO_IPV6], command, "family-not-available", "IPv6 is switched off")

    def test_no_local_port(self):
        setup = "sysctl -qw net.ipv4.ip_local_port_range='40000 40003'"
        with Namespace(setup) as namespace, \
                Server(listen="127.0.0.1:5000", through=namespace.through):
            status, code, text = first_error("connect", "127.0.0.1:5000", "--count", 30,
                                             through=namespace.through)
            self.assertEqual((status, code), (1, "no-local-port"))
            self.assertIn("ip_local_port_range", text)

    def test_no_local_port_to_listen_at(self):
        setup = "sysctl -qw net.ipv4.ip_local_port_range='40000 40001'"
        with Namespace(setup) as namespace, \
                Server(through=namespace.through), Server(through=namespace.through):
            status, code, _ = first_error("serve", "--listen", "127.0.0.1:0",
                                          through=namespace.through)
        self.assertEqual((status, code), (1, "no-local-port"))


class Zones(TestCase):
    def test_missing(self):
        for command in (["connect", "[fe80::1]:5000"], ["serve", "--listen", "[fe80::1]:5000"]):
            with Namespace(LINK_LOCAL) as namespace:
                status, code, text = first_error(*command, through=namespace.through)
            self.assertEqual((status, code), (1, "zone-missing"), text)
            self.assertIn("[fe80::1%lo]:5000", text)

    def test_unknown(self):
        for zone in ("nope", "4711"):
            for command in (["connect", f"[fe80::1%{zone}]:5000"],
                            ["serve", "--listen", f"[fe80::1%{zone}]:5000"]):
                with Namespace(LINK_LOCAL) as namespace:
                    status, code, text = first_error(*command, through=namespace.through)
                self.assertEqual((status, code), (1, "zone-unknown"), text)
                self.assertIn("[fe80::1%lo]:5000", text)

    def test_kept_and_shown(self):
        capture_file = self.capture_file()
        with Namespace(LINK_LOCAL) as namespace:
            with Server(listen="[fe80::1%lo]:5000", through=namespace.through) as server:
                self.assertEqual(server.address, ("fe80::1%lo", 5000))
                status, client = run("connect", "[fe80::1%1]:5000", "--json", "--send", "hi",
                                     "--expect-bytes", 2, "--capture", capture_file,
                                     through=namespace.through)
                accepted = server.wait_for("connected")
        connected = client.wait_for("connected")
        self.assertEqual((status, connected["peer"], accepted["local"]),
                         (0, "[fe80::1%lo]:5000", "[fe80::1%lo]:5000"))
        self.assertEqual(accepted["peer"], connected["local"])
        self.assertEqual(Capture(capture_file).flagged, [])


class Listening(TestCase):
    def test_ipv6_alone(self):
        with Server(listen="[::]:0") as server:
            self.assertEqual(server.address[0], "::")
            with connect_to(("::1", server.port)) as sock:
                self.assertEqual(echo(sock, b"hi"), b"hi")
            with self.assertRaises(ConnectionRefusedError):
                connect_to(("127.0.0.1", server.port))

    def test_both_families(self):
        with Server(listen="*:0") as server:
            self.assertEqual(server.address[0], "*")
            for host in ("127.0.0.1", "::1", "127.0.0.2"):
                with connect_to((host, server.port)) as sock:
                    self.assertEqual(echo(sock, b"hi"), b"hi")
            server.wait_for("connected", count=3)
            self.assertEqual({event["local"].rpartition(":")[0] for event in server.events("connected")},
                             {"127.0.0.1", "[::1]", "127.0.0.2"})

    def test_both_families_in_words(self):
        result = subprocess.run([PROGRAM, "serve", "--listen", "*:0", "--duration", "0.2"],
                                capture_output=True, text=True, check=True, timeout=PATIENCE)
        self.assertRegex(result.stdout, r"Listening on \*:\d+ ")

    def test_both_families_where_there_is_one(self):
        with Namespace(NO_IPV6) as namespace, Server(listen="*:5000", through=namespace.through):
            status, _ = run("connect", "127.0.0.1:5000", "--json", "--send", "hi",
                            "--expect-bytes", 2, through=namespace.through)
        self.assertEqual(status, 0)

    def test_port_that_one_family_uses(self):
        with socket.create_server(("127.0.0.1", 0)) as listener:
            status, code, _ = first_error("serve", "--listen", f"*:{listener.getsockname()[1]}")
        self.assertEqual((status, code), (1, "address-in-use"))

    def test_told_address_is_one_that_answers(self):
        for listen in (":0", "0.0.0.0:0", "[::]:0", "[::1]:0", "localhost:0", "[::ffff:127.0.0.1]:0"):
            with self.subTest(listen=listen), Server(listen=listen) as server, \
                    server.connect() as sock:
                self.assertEqual(echo(sock, b"hi"), b"hi")

    def test_no_address(self):
        self.assertEqual(run("serve", "--listen", "[]:0", "--json")[0], 2)


class SeveralAddresses(TestCase):
    """A name with several: each is tried, and what came of each is told."""

    def hosts(self, *addresses):
        path = os.path.join(self.folder(), "hosts")
        pathlib.Path(path).write_text("".join(f"{address} many.test\n" for address in addresses),
                                      encoding="ascii")
        return f"mount --bind {path} /etc/hosts"

    def test_all_fail(self):
        setup = ["ip route add unreachable 192.0.2.0/24",
                 self.hosts("127.0.0.2", "192.0.2.1", "::1")]
        with Namespace(*setup) as namespace:
            status, code, text = first_error("connect", "many.test:5", through=namespace.through)
        self.assertEqual((status, code), (1, "connection-refused"))
        for outcome in ("127.0.0.2: Connection refused", "192.0.2.1: No route to host",
                        "::1: Connection refused"):
            self.assertIn(outcome, text)

    def test_one_of_them_answers(self):
        with Namespace(self.hosts("127.0.0.2", "127.0.0.3")) as namespace, \
                Server(listen="127.0.0.3:5", through=namespace.through):
            status, client = run("connect", "many.test:5", "--json", "--send", "hi",
                                 "--expect-bytes", 2, through=namespace.through)
        self.assertEqual((status, client.wait_for("connected")["peer"]), (0, "127.0.0.3:5"))


class Itself(TestCase):
    """A connection that the system gives the port that it connects to."""

    def test_every_byte_is_kept(self):
        capture_file = self.capture_file()
        with Namespace("sysctl -qw net.ipv4.ip_local_port_range='40006 40007'") as namespace:
            for _ in range(50):
                status, client = run("connect", "127.0.0.1:40006", "--json", "--send", "hello",
                                     "--expect-bytes", 5, "--capture", capture_file,
                                     through=namespace.through)
                if client.events("connected"):
                    break
        connected = client.wait_for("connected")
        self.assertEqual((connected["local"], connected["peer"], connected["toItself"]),
                         ("127.0.0.1:40006", "127.0.0.1:40006", True))
        self.assertEqual((status, [event["content"] for event in client.events("message")]),
                         (0, ["hello", "hello"]))
        summary = client.wait_for("summary")
        self.assertEqual((summary["bytesIn"], summary["bytesOut"], summary["unrecordedBytes"]),
                         (5, 5, 0))
        _, opened = run("decode", capture_file, "--json")
        self.assertEqual([event["content"] for event in opened.events("message")],
                         ["hello", "hello"])
