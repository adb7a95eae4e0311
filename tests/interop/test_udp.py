# SPDX-License-Identifier: GPL-3.0-or-later
"""UDP towards other programs, in both directions: python3's socket module, nc, socat, dig, logger."""

import socket
import struct
import subprocess
import tempfile
import threading
import time
import unittest

from support import PATIENCE, Program, Server, run


def udp_socket(address="127.0.0.1", family=socket.AF_INET):
    sock = socket.socket(family, socket.SOCK_DGRAM)
    sock.settimeout(PATIENCE)
    sock.bind((address, 0))
    return sock


class UdpServer(Server):
    def __init__(self, *arguments, listen="udp:127.0.0.1:0", **popen):
        super().__init__(*arguments, listen=listen, **popen)


def connect_udp(port, *arguments):
    return run("connect", f"udp:127.0.0.1:{port}", "--json", *arguments)


class Echo(unittest.TestCase):
    """Peers of other programs at a server of ours."""

    def test_each_datagram_is_one_message_an_empty_one_too(self):
        sent = [b"one", b"", b"two\nlines\n", bytes(range(256)) * 255]
        with UdpServer() as server, udp_socket() as peer:
            peer.connect(server.address)
            for datagram in sent:
                peer.send(datagram)
                self.assertEqual(peer.recv(70000), datagram)
            server.wait_for("message", 2 * len(sent))
            lengths = [event["length"] for event in server.events("message", direction="in")]
            self.assertEqual(lengths, [len(datagram) for datagram in sent])
            self.assertEqual(len(server.events("connected")), 1)

    def test_the_largest_that_udp_has_comes_back_whole(self):
        for address, family, size in (("127.0.0.1", socket.AF_INET, 65507),
                                      ("::1", socket.AF_INET6, 65527)):
            listen = f"udp:[{address}]:0" if ":" in address else f"udp:{address}:0"
            with self.subTest(address), UdpServer(listen=listen) as server, \
                    udp_socket(address, family) as peer:
                datagram = b"x" * size
                peer.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
                peer.sendto(datagram, server.address)
                self.assertEqual(peer.recv(70000), datagram)

    def test_peers_are_told_apart(self):
        with UdpServer() as server:
            peers = [udp_socket() for _ in range(20)]
            for number, peer in enumerate(peers):
                peer.sendto(str(number).encode(), server.address)
            for number, peer in enumerate(peers):
                self.assertEqual(peer.recv(100), str(number).encode())
                server.wait_for("connected", peer=f"127.0.0.1:{peer.getsockname()[1]}")
                peer.close()

    def test_all_addresses_answer_from_the_one_that_was_asked(self):
        with UdpServer(listen="udp:*:0") as server:
            for address, family in (("127.0.0.3", socket.AF_INET), ("::1", socket.AF_INET6)):
                with self.subTest(address), socket.socket(family, socket.SOCK_DGRAM) as peer:
                    peer.settimeout(PATIENCE)
                    peer.sendto(b"hello", (address, server.port))
                    data, source = peer.recvfrom(100)
                    self.assertEqual((data, source[:2]), (b"hello", (address, server.port)))
                    local = f"[{address}]" if ":" in address else address
                    server.wait_for("connected", local=f"{local}:{server.port}")

    def test_nc_and_socat(self):
        for command in (["nc", "-u", "-w1", "127.0.0.1", "{}"],
                        ["socat", "-t1", "-", "UDP:127.0.0.1:{}"]):
            with self.subTest(command[0]), UdpServer() as server:
                line = [word.format(server.port) for word in command]
                answer = subprocess.run(line, input=b"over udp\n", capture_output=True,
                                        timeout=PATIENCE, check=False).stdout
                self.assertEqual(answer, b"over udp\n")

    def test_a_peer_that_is_idle_is_forgotten_and_comes_back(self):
        with UdpServer("--idle", "0.3") as server, udp_socket() as peer:
            for number in (1, 2):
                peer.sendto(b"again", server.address)
                self.assertEqual(peer.recv(100), b"again")
                server.wait_for("disconnected", number)
            self.assertEqual(len(server.events("connected")), 2)

    def test_a_full_receive_buffer_is_counted_to_the_datagram(self):
        count = 20_000
        with UdpServer("--receive-buffer", "4096", "--behavior", "discard") as server, \
                udp_socket() as peer:
            peer.connect(server.address)
            for number in range(count):
                peer.send(struct.pack("!I", number) * 100)
            server.wait_for("message", direction="in")
            server.stop()
            summary = server.events("summary")[0]
            self.assertGreater(summary["lostDatagrams"], 0)
            self.assertEqual(sum(event["datagrams"] for event in server.events("lost")),
                             summary["lostDatagrams"])
            self.assertEqual(summary["messages"] + summary["lostDatagrams"], count)

    def test_a_port_in_use_is_told(self):
        with udp_socket() as holder:
            status, program = run("serve", "--listen", f"udp:127.0.0.1:{holder.getsockname()[1]}",
                                  "--json")
            self.assertEqual(status, 1)
            self.assertEqual(program.events("error")[0]["code"], "address-in-use")


class Application(unittest.TestCase):
    def test_several_messages_in_one_datagram_are_answered_each(self):
        request = (b"\x00\x5f" + b'{"byteorder": "little", "content-type": "text/json", '
                   b'"content-encoding": "utf-8", "content-length": 38}')
        content = b'{"action": "search", "value": "ring" }'
        request = struct.pack("!H", len(request) - 2) + request[2:] + content
        with UdpServer("--behavior", "application") as server, udp_socket() as peer:
            peer.sendto(request + request, server.address)
            for _ in range(2):
                self.assertIn(b"result", peer.recv(1000))
            server.wait_for("message", 2, direction="in", length=len(request))

    def test_what_is_unfinished_in_a_datagram_does_not_touch_the_next(self):
        with UdpServer("--behavior", "reply", "--reply", "ok", "--framing", "lines") as server, \
                udp_socket() as peer:
            peer.sendto(b"no end of line", server.address)
            peer.sendto(b"a line\n", server.address)
            self.assertEqual(peer.recv(100), b"ok")
            messages = [server.wait_for("message", number, direction="in") for number in (1, 2)]
            self.assertIn("error", messages[0])
            self.assertEqual(messages[1]["content"], "a line")

    def test_dig_at_a_server_of_fixed_answers(self):
        # A response to any question of this id: 192.0.2.1 for example.org.
        question = b"\x07example\x03org\x00\x00\x01\x00\x01"
        answer = (b"\x12\x34\x81\x80\x00\x01\x00\x01\x00\x00\x00\x00" + question
                  + b"\xc0\x0c\x00\x01\x00\x01\x00\x00\x00\x3c\x00\x04\xc0\x00\x02\x01")
        reply = "".join(f"\\x{byte:02x}" for byte in answer)
        with UdpServer("--behavior", "reply", "--reply", reply) as server:
            dig = subprocess.run(
                ["dig", "@127.0.0.1", "-p", str(server.port), "+qid=4660", "+noedns", "+short",
                 "+tries=1", f"+timeout={int(PATIENCE)}", "example.org"],
                capture_output=True, timeout=2 * PATIENCE, check=False)
            self.assertEqual(dig.stdout.decode().strip(), "192.0.2.1", dig)

    def test_logger_at_a_syslog_server(self):
        with UdpServer("--behavior", "discard") as server:
            subprocess.run(["logger", "--server", "127.0.0.1", "--udp", "--port", str(server.port),
                            "-t", "tutorial", "a line of the log"], check=True, timeout=PATIENCE)
            self.assertIn("a line of the log", server.wait_for("message")["content"])


class Client(unittest.TestCase):
    """A client of ours at servers of other programs."""

    def serve_once(self, answer):
        """A UDP server that answers one datagram by answer(data, source, socket)."""
        server = udp_socket()

        def serve():
            data, source = server.recvfrom(70000)
            answer(data, source, server)
        thread = threading.Thread(target=serve)
        thread.start()
        self.addCleanup(server.close)
        self.addCleanup(thread.join, PATIENCE)
        return server.getsockname()[1]

    def test_echo_of_python(self):
        port = self.serve_once(lambda data, source, server: server.sendto(data, source))
        status, program = connect_udp(port, "--send", "ping", "--expect-messages", "1")
        self.assertEqual(status, 0)
        self.assertEqual(program.events("message", direction="in")[0]["content"], "ping")

    def test_an_empty_datagram_is_sent_and_is_an_answer(self):
        seen = []

        def answer(data, source, server):
            seen.append(data)
            server.sendto(b"", source)
        port = self.serve_once(answer)
        status, program = connect_udp(port, "--send", "", "--expect-messages", "1")
        self.assertEqual((status, seen), (0, [b""]))
        self.assertEqual(program.events("message", direction="in")[0]["length"], 0)

    def test_a_socat_server(self):
        with udp_socket() as holder:
            port = holder.getsockname()[1]
        socat = subprocess.Popen(["socat", f"UDP-LISTEN:{port},bind=127.0.0.1", "EXEC:cat"])
        self.addCleanup(socat.wait)
        self.addCleanup(socat.kill)
        for _ in range(50):  # until socat is there
            status, _ = connect_udp(port, "--send", "to socat", "--expect-messages", "1",
                                    "--timeout", "2")
            if status == 0:
                return
        self.fail("socat never answered")

    def test_a_port_where_nobody_listens_is_refused(self):
        with udp_socket() as holder:
            port = holder.getsockname()[1]
        status, program = connect_udp(port, "--send", "anybody?", "--expect-messages", "1")
        self.assertEqual(status, 1)
        self.assertEqual(program.events("told")[0]["code"], "connection-refused")
        self.assertEqual(program.events("error")[0]["code"], "connection-refused")

    def test_what_is_too_large_is_refused_with_what_fits(self):
        with udp_socket() as server:
            status, program = connect_udp(server.getsockname()[1], "--send", "x" * 65508)
            self.assertEqual(status, 1)
            error = program.events("error")[0]
            self.assertEqual(error["code"], "message-too-large")
            self.assertIn("65", error["text"])

    def test_an_answer_from_another_port_is_heard_where_it_is_not_connected(self):
        def answer(data, source, _):
            with udp_socket() as other:
                other.sendto(b"from elsewhere", source)
        port = self.serve_once(answer)
        with Program("connect", f"udp:127.0.0.1:{port}", "--unconnected", "--json", "--send", "hi",
                     "--timeout", "3") as program:
            message = program.wait_for("message", direction="in")
            self.assertEqual(message["content"], "from elsewhere")
            self.assertNotEqual(message["connection"], 1)


class Groups(unittest.TestCase):
    """Multicast and broadcast, on the loopback interface alone."""

    GROUP = "239.255.43.21"

    def test_a_member_hears_what_is_sent_to_the_group(self):
        with UdpServer("--join", f"{self.GROUP}%lo", listen="udp:0.0.0.0:0") as server:
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as peer:
                peer.settimeout(PATIENCE)
                peer.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF,
                                socket.inet_aton("127.0.0.1"))
                peer.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, 0)
                peer.sendto(b"to all", (self.GROUP, server.port))
                self.assertEqual(peer.recv(100), b"to all")
                server.wait_for("connected", local=f"{self.GROUP}:{server.port}")

    def test_who_is_no_member_hears_nothing(self):
        with UdpServer(listen="udp:0.0.0.0:0") as server, \
                UdpServer("--join", f"{self.GROUP}%lo", listen="udp:0.0.0.0:0"), \
                socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as peer:
            peer.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton("127.0.0.1"))
            peer.sendto(b"to the group", (self.GROUP, server.port))
            peer.sendto(b"to the server", ("127.0.0.1", server.port))
            self.assertEqual(server.wait_for("message")["content"], "to the server")

    def test_one_source_alone_is_heard(self):
        group = "232.1.2.3"
        with UdpServer("--join", f"{group}@127.0.0.2%lo", listen="udp:0.0.0.0:0") as server:
            for source in ("127.0.0.1", "127.0.0.2"):
                with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as peer:
                    peer.bind((source, 0))
                    peer.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF,
                                    socket.inet_aton("127.0.0.1"))
                    peer.sendto(f"from {source}".encode(), (group, server.port))
            self.assertEqual(server.wait_for("message")["content"], "from 127.0.0.2")

    def test_a_client_sends_to_a_group_and_hears_its_members(self):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as member:
            member.settimeout(PATIENCE)
            member.bind(("0.0.0.0", 0))
            member.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP,
                              socket.inet_aton(self.GROUP) + socket.inet_aton("127.0.0.1"))
            port = member.getsockname()[1]
            with Program("connect", f"udp:{self.GROUP}:{port}", "--interface", "lo", "--ttl", "0",
                         "--send", "who is there?", "--json", "--timeout", "5") as client:
                data, source = member.recvfrom(100)
                self.assertEqual(data, b"who is there?")
                member.sendto(b"I am", source)
                self.assertEqual(client.wait_for("message", direction="in")["content"], "I am")

    def test_broadcast_is_heard_and_answered(self):
        with UdpServer(listen="udp:0.0.0.0:0") as server:
            with Program("connect", f"udp:127.255.255.255:{server.port}", "--send", "all of you",
                         "--json", "--timeout", "5") as client:
                self.assertEqual(client.wait_for("message", direction="in")["content"],
                                 "all of you")
                server.wait_for("connected", local=f"127.255.255.255:{server.port}")

    def test_broadcast_without_leave_is_refused(self):
        status, program = run("connect", "udp:127.255.255.255:9", "--no-broadcast", "--send", "x",
                              "--json", "--timeout", "2")
        self.assertEqual(status, 1)
        self.assertEqual(program.events("error")[0]["code"], "permission-denied")

    def test_socat_in_the_group(self):
        with UdpServer("--join", f"{self.GROUP}%lo", listen="udp:0.0.0.0:0") as server:
            subprocess.run(
                ["socat", "-u", "-", f"UDP4-DATAGRAM:{self.GROUP}:{server.port},ip-multicast-if=127.0.0.1"],
                input=b"from socat", timeout=PATIENCE, check=True)
            self.assertEqual(server.wait_for("message")["content"], "from socat")

    def test_what_cannot_be_joined_is_told(self):
        for group, code in (("192.0.2.1", "cannot-join-group"),
                            (f"{self.GROUP}%gone0", "no-such-interface"),
                            ("ff02::1234%lo", "cannot-join-group")):
            with self.subTest(group):
                status, program = run("serve", "--listen", "udp:0.0.0.0:0", "--join", group, "--json")
                self.assertEqual(status, 1)
                self.assertEqual(program.events("error")[0]["code"], code)


class Flood(unittest.TestCase):
    def test_a_flood_is_counted_to_the_datagram_and_leaves_memory_flat(self):
        count = 200_000
        with UdpServer("--behavior", "discard", "--receive-buffer", "65536") as server:
            with udp_socket() as peer:
                peer.connect(server.address)
                for _ in range(count):
                    peer.send(b"\xff" * 64)
            with udp_socket() as calm:
                for _ in range(100):  # one of them finds room
                    calm.sendto(b"calm", server.address)
                    time.sleep(0.01)
            server.wait_for("message", content="calm")
            self.assertLess(server.resident_bytes(), 400 << 20)
            self.assertEqual(server.stop(), 0)
            summary = server.events("summary")[0]
            self.assertEqual(summary["messages"] + summary["lostDatagrams"], count + 100)


class Captured(unittest.TestCase):
    def test_tshark_and_tcpdump_read_it(self):
        with tempfile.TemporaryDirectory() as folder:
            file = f"{folder}/udp.pcapng"
            with UdpServer("--capture", file) as server, udp_socket() as peer:
                for datagram in (b"hello", b"", b"y" * 3000):
                    peer.sendto(datagram, server.address)
                    self.assertEqual(peer.recv(4000), datagram)
                port = peer.getsockname()[1]
                self.assertEqual(server.stop(), 0)
            tshark = subprocess.run(
                ["tshark", "-r", file, "-o", "udp.check_checksum:TRUE", "-o", "ip.check_checksum:TRUE",
                 "-T", "fields", "-e", "udp.srcport", "-e", "udp.length", "-e", "udp.checksum.status",
                 "-e", "ip.checksum.status"],
                capture_output=True, text=True, check=True, timeout=60)
            rows = [line.split("\t") for line in tshark.stdout.splitlines()]
            self.assertEqual(rows, [[str(source), str(size + 8), "1", "1"]
                                    for size in (5, 0, 3000) for source in (port, server.port)])
            tcpdump = subprocess.run(["tcpdump", "-n", "-r", file], capture_output=True, text=True,
                                     check=True, timeout=60)
            self.assertEqual(len(tcpdump.stdout.splitlines()), 6)
            follow = subprocess.run(["tshark", "-q", "-r", file, "-z", "follow,udp,ascii,0"],
                                    capture_output=True, text=True, check=True, timeout=60)
            self.assertIn("hello", follow.stdout)


if __name__ == "__main__":
    unittest.main()
