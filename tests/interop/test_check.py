# SPDX-License-Identifier: GPL-3.0-or-later
"""`socketscope check` names the cause, in words, of all that keeps a peer from answering."""

import contextlib
import os
import pathlib
import signal
import socket
import ssl
import subprocess
import sys
import threading

from namespaces import Namespace
from support import PATIENCE, PROGRAM, Program, TestCase, run

NO_IPV6 = "sysctl -qw net.ipv6.conf.all.disable_ipv6=1"
PING_ALLOWED = "sysctl -qw net.ipv4.ping_group_range='0 2147483647'"
SILENT_NET = "ip route add 192.0.2.0/24 dev lo"  # what comes in again is for nobody: it is dropped


def check(*arguments, **popen):
    """(exit status, summary, steps) of a check."""
    status, program = run("check", *arguments, "--json", **popen)
    return status, program.wait_for("summary"), program.events("step")


class Python:
    """A program in a namespace, which has printed "ready" when this is entered."""

    def __init__(self, namespace, *lines):
        script = "\n".join(["import socket, time", *lines, "print('ready', flush=True)",
                            "time.sleep(1000)"])
        self._process = subprocess.Popen([*namespace.through, sys.executable, "-c", script],
                                         stdout=subprocess.PIPE)

    def __enter__(self):
        if self._process.stdout.readline() != b"ready\n":
            self.__exit__()
            raise AssertionError("the peer did not start")
        return self

    def __exit__(self, *_):
        self._process.kill()
        self._process.wait()
        self._process.stdout.close()


class Peer:
    """A server in this process that treats each connection by a function, in a thread."""

    def __init__(self, serve, family=socket.AF_INET, host="127.0.0.1"):
        self._listener = socket.create_server((host, 0), family=family)
        self._serve = serve
        self.port = self._listener.getsockname()[1]
        self._open = []
        self._thread = threading.Thread(target=self._accept)

    def _accept(self):
        while True:
            try:
                sock = self._listener.accept()[0]
            except OSError:
                return
            self._open.append(sock)
            with contextlib.suppress(OSError):
                self._serve(sock)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._listener.shutdown(socket.SHUT_RDWR)
        self._thread.join(PATIENCE)
        self._listener.close()
        for sock in self._open:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)  # wakes a thread that waits for it
            sock.close()


class Checks(TestCase):
    def assert_cause(self, found, cause, *phrases, answers=False):
        """`phrases` stand in the words of the summary."""
        status, summary, steps = found
        self.assertEqual((summary["cause"], summary["answers"], status),
                         (cause, answers, 0 if answers else 1), (summary, steps))
        words = summary["text"] + " " + summary["detail"]
        for phrase in phrases:
            self.assertIn(phrase, words)

    def hosts(self, *lines):
        """The command that puts a hosts file in the place of the namespace's."""
        path = os.path.join(self.folder(), "hosts")
        pathlib.Path(path).write_text("".join(f"{line}\n" for line in lines), encoding="ascii")
        return f"mount --bind {path} /etc/hosts"


class Names(Checks):
    def test_unknown(self):
        with Namespace(self.hosts("127.0.0.1 localhost"), self.resolver()) as namespace, \
                Python(namespace, *DNS):
            found = check("nobody.test:80", through=namespace.through)
        self.assert_cause(found, "host-not-found", "No host is named nobody.test")
        self.assertEqual([step["step"] for step in found[2]], ["name", "port"])

    def test_no_name_server(self):
        with Namespace(self.hosts("127.0.0.1 localhost"), self.resolver()) as namespace:
            found = check("somewhere.test:80", through=namespace.through)
        self.assert_cause(found, "lookup-failed", "could not be looked up")

    def test_from_dns(self):
        with Namespace(self.hosts("127.0.0.1 localhost"), self.resolver()) as namespace, \
                Python(namespace, *DNS, *listening("127.0.0.9", 5)):
            found = check("known.test:5", "--connect-only", through=namespace.through)
        self.assert_cause(found, "answers", answers=True)
        name, = steps_of(found, "name")
        self.assertEqual((name["origin"], name["addresses"]), ("name-service", ["127.0.0.9"]))

    def test_hosts_file_says_otherwise_than_dns(self):
        setup = [self.hosts("192.0.2.7 known.test"), self.resolver(), SILENT_NET]
        with Namespace(*setup) as namespace, Python(namespace, *DNS):
            found = check("known.test:5", "--timeout", 0.3, through=namespace.through)
        self.assertEqual(steps_of(found, "dns")[0]["addresses"], ["127.0.0.9"])
        self.assertEqual(steps_of(found, "name")[0]["origin"], "hosts-file")

    def test_ipv4_only(self):
        with Namespace(self.hosts("127.0.0.1 four.test")) as namespace:
            found = check("four.test:5", through=namespace.through)
        self.assert_cause(found, "nothing-listens")
        self.assertIn("IPv4 only", steps_of(found, "name")[0]["detail"])

    def test_ipv6_only(self):
        with Namespace(self.hosts("::1 six.test"), NO_IPV6) as namespace:
            found = check("six.test:5", through=namespace.through)
        self.assert_cause(found, "family-not-available", "IPv6 is off", "IPv6 address only")
        self.assertIn("IPv6 only", steps_of(found, "name")[0]["detail"])

    def test_one_of_two_is_dead(self):
        with Namespace(self.hosts("127.0.0.2 two.test", "127.0.0.3 two.test")) as namespace, \
                Python(namespace, *listening("127.0.0.3", 5)):
            found = check("two.test:5", "--connect-only", through=namespace.through)
        self.assert_cause(found, "answers-in-part", "127.0.0.3:5 answers, 127.0.0.2 does not",
                          answers=True)

    def test_zone_is_missing(self):
        with Namespace() as namespace:
            found = check("[fe80::1]:5000", through=namespace.through)
        self.assert_cause(found, "zone-missing", "needs its zone", "[fe80::1%lo]:5000")

    def test_zone_is_unknown(self):
        self.assert_cause(check("[fe80::1%nope]:5000"), "zone-unknown", "not there")

    def resolver(self):
        path = os.path.join(self.folder(), "resolv.conf")
        pathlib.Path(path).write_text("nameserver 127.0.0.1\noptions timeout:1 attempts:1\n",
                                      encoding="ascii")
        return f"mount --bind {path} /etc/resolv.conf"


class Ports(Checks):
    def test_refused(self):
        with socket.create_server(("127.0.0.1", 0)) as gone:
            port = gone.getsockname()[1]
        found = check(f"127.0.0.1:{port}")
        self.assert_cause(found, "nothing-listens", f"Nothing listens on port {port}")
        self.assertEqual([step["outcome"] for step in steps_of(found, "connect")], ["fault"])
        self.assertIn("ECONNREFUSED", steps_of(found, "connect")[0]["call"])

    def test_refused_by_another_computer(self):
        setup = ["ip link add v0 type veth peer name v1", "ip addr add 10.0.0.1/24 dev v0",
                 "ip link set v0 up"]
        with Namespace(*setup) as namespace, Namespace("true") as other:
            move = f"ip link set v1 netns {other.through[2]}"
            subprocess.run([*namespace.through, "sh", "-c", move], check=True)
            subprocess.run([*other.through, "sh", "-c",
                            "ip addr add 10.0.0.2/24 dev v1; ip link set v1 up"], check=True)
            found = check("10.0.0.2:5", "--timeout", 20, through=namespace.through)
        self.assert_cause(found, "refused", "10.0.0.2:5 refuses", "The computer is there")
        route, = steps_of(found, "route")
        self.assertEqual((route["interface"], route["source"], route["isLocal"]),
                         ("v0", "10.0.0.1", False))

    def test_silent(self):
        with Namespace(SILENT_NET) as namespace:
            found = check("192.0.2.7:5", "--timeout", 1, through=namespace.through)
        self.assert_cause(found, "silent", "192.0.2.7:5 does not answer", "firewall")
        self.assertGreaterEqual(steps_of(found, "connect")[0]["seconds"], 0.99)

    def test_full_backlog(self):
        with Namespace() as namespace, Python(namespace, *FULL):
            found = check("127.0.0.1:5", "--timeout", 1, through=namespace.through)
        self.assert_cause(found, "accept-queue-full", "accept queue is full", "python3")

    def test_bound_to_another_address(self):
        with Namespace("ip addr add 192.168.1.57/24 dev lo") as namespace, \
                Python(namespace, *listening("127.0.0.1", 65432)):
            found = check("192.168.1.57:65432", "--connect-only", through=namespace.through)
        self.assert_cause(found, "listens-elsewhere", "python3", "listens on 127.0.0.1 only",
                          "0.0.0.0 or on 192.168.1.57")
        connects = steps_of(found, "connect")
        self.assertEqual([(step["address"], step["outcome"]) for step in connects],
                         [("192.168.1.57:65432", "fault"), ("127.0.0.1:65432", "good")])

    def test_other_family(self):
        with Namespace() as namespace, Python(namespace,
                "s = socket.create_server(('::', 5), family=socket.AF_INET6)"):
            found = check("127.0.0.1:5", "--connect-only", through=namespace.through)
        self.assert_cause(found, "listens-elsewhere", "listens on IPv6 only", "0.0.0.0")

    def test_bound_only(self):
        if tuple(map(int, os.uname().release.split(".")[:2])) < (6, 8):
            self.skipTest("the kernel lists sockets that are only bound since 6.8")
        with socket.socket() as bound:
            bound.bind(("127.0.0.1", 0))
            found = check("127.0.0.1:%d" % bound.getsockname()[1])
        self.assert_cause(found, "bound-only", "listen()", "python")

    def test_udp_only(self):
        with Namespace() as namespace, Python(namespace,
                "s = socket.socket(type=socket.SOCK_DGRAM); s.bind(('127.0.0.1', 5))"):
            found = check("127.0.0.1:5", through=namespace.through)
        self.assert_cause(found, "udp-only", "UDP", "SOCK_STREAM")

    def test_to_itself(self):
        with Namespace("sysctl -qw net.ipv4.ip_local_port_range='40006 40007'") as namespace:
            for _ in range(50):
                found = check("127.0.0.1:40006", through=namespace.through)
                if found[1]["cause"] != "nothing-listens":
                    break
        self.assert_cause(found, "to-itself", "to itself", "ip_local_port_range")

    def test_ipv6_is_off(self):
        with Namespace(NO_IPV6) as namespace:
            found = check("[::1]:5", through=namespace.through)
        self.assert_cause(found, "family-not-available", "IPv6 is off")


class Routes(Checks):
    def check_route(self, cause, *phrases, setup=()):
        with Namespace(*setup) as namespace:
            found = check("192.0.2.1:5", through=namespace.through)
            alone = check("192.0.2.1", through=namespace.through)
        self.assert_cause(found, cause, *phrases)
        self.assert_cause(alone, cause, phrases[0])
        self.assertEqual(steps_of(found, "route")[0]["outcome"], "fault")

    def test_no_route(self):
        self.check_route("unreachable", "There is no way to 192.0.2.1", "no network")

    def test_blackhole(self):
        self.check_route("blackhole", "A route of this computer drops", "ip route get",
                         setup=["ip route add blackhole 192.0.2.0/24"])

    def test_unreachable(self):
        self.check_route("host-unreachable", "cannot be reached",
                         setup=["ip route add unreachable 192.0.2.0/24"])

    def test_prohibited(self):
        self.check_route("permission-denied", "does not allow", "firewall or a route",
                         setup=["ip route add prohibit 192.0.2.0/24"])

    def test_router(self):
        setup = ["ip link add v0 type veth peer name v1", "ip addr add 10.0.0.1/24 dev v0",
                 "ip link set v0 up", "ip link set v1 up", "ip route add default via 10.0.0.254"]
        with Namespace(*setup) as namespace:
            _, _, steps = check("192.0.2.1:5", "--timeout", 0.2, through=namespace.through)
        route, = [step for step in steps if step["step"] == "route"]
        self.assertEqual((route["gateway"], route["source"]), ("10.0.0.254", "10.0.0.1"))
        self.assertIn("by the router 10.0.0.254", route["detail"])


class Pings(Checks):
    def test_answers(self):
        with Namespace(PING_ALLOWED) as namespace:
            found = check("127.0.0.1", through=namespace.through)
            six = check("::1", through=namespace.through)
        for each in (found, six):
            ping, = steps_of(each, "ping")
            self.assertEqual((ping["outcome"], ping["wasSent"]), ("good", True), ping)
        self.assert_cause(found, "is-here", "127.0.0.1 is this computer", answers=True)

    def test_silent(self):
        with Namespace(PING_ALLOWED, SILENT_NET) as namespace:
            found = check("192.0.2.7", through=namespace.through)
        self.assert_cause(found, "ping-silent", "192.0.2.7 does not answer ping")

    def test_not_allowed(self):
        with Namespace("sysctl -qw net.ipv4.ping_group_range='1 0'", SILENT_NET) as namespace:
            found = check("192.0.2.7", through=namespace.through)
        self.assert_cause(found, "not-asked", "cannot be asked")
        self.assertIn("ping_group_range is 1 0", steps_of(found, "ping")[0]["detail"])


class Speech(Checks):
    def check_peer(self, serve, *heard, phrase):
        """`heard`: of each thing that is asked, in its order."""
        with Peer(serve) as peer:
            found = check(f"127.0.0.1:{peer.port}")
        self.assert_cause(found, "answers", phrase, answers=True)
        self.assertEqual([step["heard"] for step in steps_of(found, "speech")], list(heard))
        return found

    def test_silent(self):
        self.check_peer(lambda sock: None, "silence", "silence", "silence",
                        phrase="The server says nothing by itself")

    def test_speaks_first(self):
        found = self.check_peer(lambda sock: sock.sendall(b"SSH-2.0-Fake\x1b[2J\r\n"), "bytes",
                                phrase="The server speaks first")
        self.assertIn("SSH-2.0-Fake␛[2J", steps_of(found, "speech")[0]["detail"])

    def test_tls(self):
        folder = self.folder()
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
                        "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=test", "-keyout",
                        f"{folder}/key.pem", "-out", f"{folder}/cert.pem"], check=True,
                       capture_output=True)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(f"{folder}/cert.pem", f"{folder}/key.pem")
        for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
            context.minimum_version = context.maximum_version = version

            def serve(sock):
                # The first connection, which says nothing, must not keep the next one.
                threading.Thread(target=handshake, args=(context, sock)).start()
            with self.subTest(version=version):
                self.check_peer(serve, "silence", "tls", phrase="The server speaks TLS")

    def test_http(self):
        def serve(sock):
            threading.Thread(target=answer_http, args=(sock,)).start()
        found = self.check_peer(serve, "silence", "end", "http", phrase="The server speaks HTTP")
        self.assertIn("HTTP/1.1 200 OK", steps_of(found, "speech")[2]["detail"])

    def test_http_that_answers_anything(self):
        def serve(sock):
            threading.Thread(target=lambda: sock.recv(4096) and sock.sendall(b"HTTP/1.1 400 No\r\n\r\n")
                             ).start()
        self.check_peer(serve, "silence", "http", phrase="The server speaks HTTP")

    def test_echo_is_no_tls(self):
        def serve(sock):
            threading.Thread(target=lambda: sock.sendall(sock.recv(4096))).start()
        self.check_peer(serve, "silence", "echo", phrase="echo server")

    def test_closes_at_once(self):
        self.check_peer(lambda sock: sock.close(), "end", phrase="closes each connection at once")

    def test_nothing_is_sent_if_so_wanted(self):
        received = []
        with Peer(lambda sock: received.append(sock.recv(100))) as peer:
            found = check(f"127.0.0.1:{peer.port}", "--connect-only")
        self.assert_cause(found, "answers", answers=True)
        self.assertEqual((received, steps_of(found, "speech")), ([b""], []))


class Command(Checks):
    def test_wrong_usage(self):
        for peer in ("127.0.0.1:0", "127.0.0.1:65536", "", "[::1", "http://host/", "a b:1"):
            with self.subTest(peer=peer):
                self.assertEqual(run("check", peer)[0], 2)

    def test_in_words(self):
        with socket.create_server(("127.0.0.1", 0)) as listener:
            port = listener.getsockname()[1]
            result = subprocess.run([PROGRAM, "check", f"127.0.0.1:{port}"], capture_output=True,
                                    text=True, timeout=PATIENCE, check=True)
        self.assertIn(f"✓ 127.0.0.1 port {port}: accepts  [connect(), ", result.stdout)
        self.assertIn(f"\n\n127.0.0.1:{port} answers", result.stdout)
        self.assertEqual(result.stderr, "")

    def test_steps_come_as_they_are_done(self):
        with Namespace(SILENT_NET) as namespace, \
                Program("check", "192.0.2.7:5", "--timeout", 1000, "--json",
                        through=namespace.through) as program:
            program.wait_for("step", step="route")
            self.assertEqual(program.events("summary"), [])
            # nsenter has become the program
            program.send_signal(signal.SIGINT)
            self.assertEqual(program.wait(), 1)
            self.assertEqual(program.wait_for("summary")["cause"], "canceled")

    def test_port_is_told(self):
        for port, service, port_range in ((22, "ssh", "well-known"), (65432, None, "dynamic")):
            _, _, steps = check(f"[fe80::1]:{port}")
            told, = [step for step in steps if step["step"] == "port"]
            self.assertEqual((told.get("service"), told["range"]), (service, port_range))


def steps_of(found, name):
    return [step for step in found[2] if step["step"] == name]


def listening(host, port):
    return [f"s = socket.create_server(('{host}', {port}))"]


# A backlog of 0 has room for one connection.
FULL = ["s = socket.create_server(('127.0.0.1', 5), backlog=0)",
        "c = socket.create_connection(('127.0.0.1', 5))"]

# A name server that knows known.test, by IPv4 alone.
DNS = ["""
import threading
def serve(sock):
    while True:
        query, peer = sock.recvfrom(512)
        end = query.index(0, 12) + 5
        isKnown = b'known' in query.lower()
        isIPv4 = query[end - 4:end - 2] == bytes([0, 1])
        answer = bytes([192, 12, 0, 1, 0, 1, 0, 0, 0, 9, 0, 4, 127, 0, 0, 9]) if isKnown and isIPv4 else b''
        head = query[:2] + bytes([0x85, 0x80 if isKnown else 0x83, 0, 1, 0, bool(answer), 0, 0, 0, 0])
        sock.sendto(head + query[12:end] + answer, peer)
dns = socket.socket(type=socket.SOCK_DGRAM)
dns.bind(('127.0.0.1', 53))
threading.Thread(target=serve, args=(dns,), daemon=True).start()
"""]


def handshake(context, sock):
    with contextlib.suppress(OSError):
        context.wrap_socket(sock, server_side=True).close()


def answer_http(sock):
    with contextlib.suppress(OSError):
        request = sock.recv(4096)
        if request.startswith(b"HEAD / HTTP/1.1\r\nHost: 127.0.0.1:"):
            sock.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        if request:
            sock.shutdown(socket.SHUT_RDWR)
