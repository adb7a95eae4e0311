# SPDX-License-Identifier: GPL-3.0-or-later
"""Arguments are bytes, and outputs are any descriptor a shell can give."""

import base64
import fcntl
import os
import pathlib
import signal
import socket
import subprocess
import tempfile
import time

from support import PATIENCE, PROGRAM, Server, TestCase, connect_to, read_exactly, read_to_end, run

NAME = b"gr\xf6\xdfe.bin"  # latin-1, and no UTF-8
BYTES = b"gr\xf6\xdfe"


def start(*arguments, **popen):
    return subprocess.Popen([PROGRAM, *arguments], stdin=subprocess.DEVNULL, **popen)


class Arguments(TestCase):
    def setUp(self):
        super().setUp()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.listener.settimeout(PATIENCE)
        self.addCleanup(self.listener.close)
        self.address = "127.0.0.1:%d" % self.listener.getsockname()[1]

    def sent(self, *arguments):
        """What a peer receives of `connect` with these."""
        process = start("connect", self.address, *arguments, stdout=subprocess.DEVNULL)
        peer, _ = self.listener.accept()
        peer.settimeout(PATIENCE)
        with peer:
            data = read_to_end(peer)
        self.assertEqual(process.wait(PATIENCE), 0)
        return data

    def test_text(self):
        self.assertEqual(self.sent(b"--send", BYTES), BYTES)
        self.assertEqual(self.sent(b"--send", BYTES + b"\\n\\xff\\u00e9\\101"),
                         BYTES + b"\n\xff\xc3\xa9A")
        self.assertEqual(self.sent(b"--send", bytes(range(1, 92)) + bytes(range(93, 256))),
                         bytes(range(1, 92)) + bytes(range(93, 256)))

    def test_pasted_hex(self):
        for text in ("00000000: 4142 430a                                ABC.",
                     "char x[] = { 0x41, 66, 'C', 012 };", "b'ABC\\n'", "\\x41\\x42\\x43\\x0a",
                     "41:42:43:0A"):
            self.assertEqual(self.sent("--send-hex", text), b"ABC\n")

    def test_file_names(self):
        folder = os.fsencode(self.folder())
        path = os.path.join(folder, NAME)
        pathlib.Path(os.fsdecode(path)).write_bytes(b"content")
        capture = os.path.join(folder, b"capture\xff.pcapng")
        self.assertEqual(self.sent(b"--send-file", path, b"--capture", capture), b"content")
        self.assertEqual(sorted(os.listdir(folder)), [b"capture\xff.pcapng", NAME])
        result = subprocess.run([PROGRAM, b"decode", capture], capture_output=True, check=True)
        self.assertIn(b"sent 7 bytes: content", result.stdout)

    def test_what_must_be_text(self):
        for arguments in ((b"connect", b"h\xf6st:80"),
                          (b"connect", b"127.0.0.1:1", b"--framing", b"lines:delimiter=\xff"),
                          (b"connect", b"127.0.0.1:1", b"--send-hex", b"\xff"),
                          (b"connect", b"127.0.0.1:1", b"--action", b"search", b"--value", b"\xff"),
                          (b"serve", b"--listen", b"127.0.0.1:0", b"--behavior", b"\xff"),
                          (b"decode", b"x", b"--filter", b"\xff")):
            with self.subTest(arguments):
                result = subprocess.run([PROGRAM, *arguments], capture_output=True, check=False,
                                        timeout=PATIENCE)
                self.assertEqual(result.returncode, 2, result.stderr)

    def test_reply(self):
        with Server("--reply", os.fsdecode(BYTES)) as server, server.connect() as sock:
            sock.sendall(b"x")
            self.assertEqual(read_exactly(sock, 5), BYTES)

    def test_empty_reply(self):
        with Server("--reply", "", "--close-after-answer") as server, server.connect() as sock:
            sock.sendall(b"hello")
            self.assertEqual(read_to_end(sock), b"")


class Files(TestCase):
    """What is no regular file cannot be read back."""

    def paths(self):
        folder = self.folder()
        fifo = os.path.join(folder, "fifo")
        os.mkfifo(fifo)
        path = os.path.join(folder, "socket")
        with socket.socket(socket.AF_UNIX) as unix:
            unix.bind(path)
        return [fifo, path, "/dev/null", "/dev/full", "/dev/tty", folder]

    def test_capture(self):
        for path in self.paths():
            with self.subTest(path):
                result = subprocess.run([PROGRAM, "serve", "--listen", "127.0.0.1:0", "--capture", path],
                                        capture_output=True, text=True, check=False, timeout=PATIENCE)
                self.assertEqual(result.returncode, 1, result.stderr)
                self.assertIn("cannot be written", result.stderr)

    def test_decode(self):
        for path in self.paths():
            with self.subTest(path):
                status, program = run("decode", path)
                self.assertEqual((status, program.stderr.count("\n")), (1, 1), program.stderr)


class Streams(TestCase):
    """--capture - and decode -"""

    def stream(self, reader, data=b"one\ntwo\n"):
        """What `reader`, a command, prints of a capture that it reads from a pipe."""
        server = start("serve", "--listen", "127.0.0.1:0", "--json", "--framing", "lines",
                       "--capture", "-", stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        port = int(server.stderr.readline().split(b'"port":')[1].split(b",")[0].rstrip(b"}\n"))
        with subprocess.Popen(reader, stdin=server.stdout, stdout=subprocess.PIPE) as process:
            server.stdout.close()
            with connect_to(("127.0.0.1", port)) as sock:
                sock.sendall(data)
                self.assertEqual(read_exactly(sock, len(data)), data)
            time.sleep(0.2)
            server.send_signal(signal.SIGTERM)
            events = server.stderr.read()
            output = process.stdout.read()
        self.assertEqual(server.wait(PATIENCE), 0, events)
        server.stderr.close()
        self.assertIn(b'"event":"summary"', events)
        return output

    def test_into_tshark(self):
        payloads = self.stream(["tshark", "-r", "-", "-T", "fields", "-e", "tcp.payload"]).split()
        received = bytes.fromhex(payloads[0].decode())
        self.assertEqual(received, b"one\ntwo\n")

    def test_into_decode(self):
        printed = self.stream([PROGRAM, "decode", "-"])
        self.assertIn(b"4 messages", printed)
        large = os.urandom(3_000_000).replace(b"\n", b"x") + b"\n"
        self.assertIn(b"3000001 bytes in", self.stream([PROGRAM, "decode", "-"], large))

    def test_whole_file_from_standard_input(self):
        capture = self.capture_file()
        with Server("--capture", capture) as server:
            with server.connect() as sock:
                sock.sendall(b"hello")
                read_exactly(sock, 5)
            server.wait_for("disconnected")
            self.assertEqual(server.stop(), 0)
        with open(capture, "rb") as file:
            result = subprocess.run([PROGRAM, "decode", "-"], stdin=file, capture_output=True,
                                    check=True)
        self.assertIn(b"received 5 bytes: hello", result.stdout)
        result = subprocess.run([PROGRAM, "decode", "-"], input=b"hello", capture_output=True,
                                check=False)
        self.assertEqual(result.returncode, 1)
        self.assertIn(b"Standard input is no capture of Socketscope", result.stderr)

    def test_a_reader_that_goes_away(self):
        server = start("serve", "--listen", "127.0.0.1:0", "--capture", "-",
                       stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        port = int(server.stderr.readline().split(b":")[1].split()[0])
        server.stdout.read(10)
        server.stdout.close()
        with connect_to(("127.0.0.1", port)) as sock:
            sock.sendall(b"hello")
            self.assertEqual(server.wait(PATIENCE), 1)
        self.assertIn(b"Nobody reads the capture", server.stderr.read())
        server.stderr.close()

    def test_not_in_the_window(self):
        status, program = run("--capture", "-")
        self.assertEqual(status, 2)
        self.assertIn("serve and connect", program.stderr)


class Output(TestCase):
    def test_full_disk(self):
        with open("/dev/full", "wb") as full:
            for arguments in (["serve", "--listen", "127.0.0.1:0", "--json"], ["--help"],
                              ["serve", "--help"], ["--version"]):
                with self.subTest(arguments):
                    result = subprocess.run([PROGRAM, *arguments], stdout=full, check=False,
                                            stderr=subprocess.PIPE, text=True, timeout=PATIENCE)
                    self.assertEqual(result.returncode, 1, result.stderr)
                    self.assertIn("No space left", result.stderr)

    def test_decode_to_a_full_disk(self):
        capture = self.capture_file()
        with Server("--capture", capture) as server:
            with server.connect() as sock:
                sock.sendall(b"hello")
                read_exactly(sock, 5)
            server.wait_for("disconnected")
            self.assertEqual(server.stop(), 0)
        with open("/dev/full", "wb") as full:
            result = subprocess.run([PROGRAM, "decode", capture], stdout=full, check=False,
                                    stderr=subprocess.PIPE)
        self.assertEqual(result.returncode, 1)
        self.assertIn(b"No space left", result.stderr)

    def test_closed(self):
        folder = self.folder()
        result = subprocess.run(
            ["sh", "-c", f'exec "{PROGRAM}" serve --listen 127.0.0.1:0 --capture c.pcapng >&-'],
            cwd=folder, check=False, capture_output=True, timeout=PATIENCE)
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertIn(b"cannot be written", result.stderr)
        self.assertTrue(pathlib.Path(folder, "c.pcapng").read_bytes().startswith(b"\n\r\r\n"))

    def test_an_interrupt_while_nobody_reads(self):
        reader, writer = os.pipe()
        fcntl.fcntl(writer, fcntl.F_SETPIPE_SZ, 4096)
        with tempfile.TemporaryFile() as errors:
            server = start("serve", "--listen", "127.0.0.1:0", "--json", stdout=writer, stderr=errors)
            os.close(writer)
            line = b""
            while not line.endswith(b"\n"):
                line += os.read(reader, 1)
            port = int(line.split(b'"port":')[1].split(b",")[0].rstrip(b"}\n"))
            with connect_to(("127.0.0.1", port)) as sock:
                for _ in range(400):
                    sock.sendall(b"x" * 100)
                    read_exactly(sock, 100)
                time.sleep(0.3)  # the pipe is full by now, and is not read any more
                started = time.monotonic()
                server.send_signal(signal.SIGINT)
                self.assertEqual(server.wait(PATIENCE), 1)
                self.assertLess(time.monotonic() - started, 5)
            errors.seek(0)
            self.assertIn(b"Nobody read the output", errors.read())
        os.close(reader)


class Told(TestCase):
    """--json tells all bytes of a message."""

    def test_bytes_that_are_no_content(self):
        data = b"\xc0\x00\x30\x03abc\xe0\x00"  # MQTT: PINGREQ, PUBLISH, DISCONNECT
        with Server("--framing", "length-prefixed:size=varint,offset=1") as server:
            with server.connect() as sock:
                sock.sendall(data)
                read_exactly(sock, len(data))
            server.wait_for("disconnected")
            messages = server.events("message", direction="in")
        told = [base64.b64decode(message["bytesBase64"]) for message in messages]
        self.assertEqual(told, [b"\xc0\x00", b"\x30\x03abc", b"\xe0\x00"])

    def test_raw_has_them_once(self):
        with Server() as server:
            with server.connect() as sock:
                sock.sendall(b"abc")
                read_exactly(sock, 3)
            server.wait_for("disconnected")
            for message in server.events("message"):
                self.assertNotIn("bytesBase64", message)

    def test_members_as_the_peer_sent_them(self):
        header = (b'{"z": 1, "byteorder": "little", "content-type": "text/json", "a": 1.10, '
                  b'"content-encoding": "utf-8", "content-length": 2, "z": 12345678901234567890}')
        data = len(header).to_bytes(2, "big") + header + b"{}"
        process = subprocess.Popen([PROGRAM, "serve", "--listen", "127.0.0.1:0", "--json",
                                    "--framing", "header-content"], stdout=subprocess.PIPE)
        port = int(process.stdout.readline().split(b'"port":')[1].split(b",")[0].rstrip(b"}\n"))
        with connect_to(("127.0.0.1", port)) as sock:
            sock.sendall(data)
            read_exactly(sock, len(data))
        process.send_signal(signal.SIGTERM)
        line = next(line for line in process.stdout if b'"message"' in line)
        process.wait(PATIENCE)
        process.stdout.close()
        self.assertIn(b'"header":' + header.replace(b": ", b":").replace(b", ", b","), line)
