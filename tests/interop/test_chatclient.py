# SPDX-License-Identifier: GPL-3.0-or-later
"""`socketscope chat` and the chat client behind it, against servers of others (ngircd, and servers
as learners write them) and against ours."""

import contextlib
import socket
import subprocess
import threading

from ngircd import free_port, serving_irc
from peers import serving
from support import PATIENCE, PROGRAM, Program, Server, TestCase, read_exactly


class Chat(Program):
    """`socketscope chat --json`, to which lines can be typed."""

    def __init__(self, port, name, *options):
        super().__init__("chat", f"127.0.0.1:{port}", "--nick", name, "--json", *options,
                         stdin=subprocess.PIPE)

    def __exit__(self, *_):
        super().__exit__(*_)
        with contextlib.suppress(OSError):
            self._process.stdin.close()

    def type(self, *lines):
        for line in lines:
            self._process.stdin.write(line.encode() + b"\n")
        self._process.stdin.flush()

    def finish(self):
        """Ends what is typed; returns the exit status."""
        self._process.stdin.close()
        return self.wait()

    def wait_for_chat(self, kind, count=1, **members):
        return self.wait_for("chat", count=count, kind=kind, **members)

    def said(self, **members):
        return [(event.get("name"), event["text"])
                for event in self.events("chat", kind="said", **members)]


class OnNgircd(TestCase):
    """As a guest of an IRC server that knows nothing of us."""

    def test_two_talk(self):
        with serving_irc() as port, Chat(port, "ada", "--irc", "--room", "#lobby") as ada:
            self.assertEqual(ada.wait_for_chat("welcomed")["text"], "Be kind.")
            ada.wait_for_chat("joined", own=True, room="#lobby")
            with Chat(port, "bob", "--irc", "--room", "lobby") as bob:
                ada.wait_for_chat("joined", name="bob")
                bob.wait_for_chat("joined", name="ada", operator=True, standing=True)
                ada.type("hello", "/me waves", "/msg bob psst", "/topic Tea", "//slash", "grüß dich")
                bob.wait_for_chat("said", text="grüß dich")
                self.assertEqual(bob.said(), [("ada", "hello"), ("ada", "/slash"),
                                              ("ada", "grüß dich")])
                bob.wait_for_chat("acted", name="ada", text="waves")
                bob.wait_for_chat("whispered", name="ada", text="psst")
                bob.wait_for_chat("topic-set", name="ada", text="Tea", room="#lobby")
                ada.wait_for_chat("said", own=True, count=3)
                self.assertEqual(ada.said(), bob.said())
                bob.type("/nick rob")
                ada.wait_for_chat("renamed", name="bob", other="rob")
                bob.type("long " + "é" * 600, "/away tea", "the end")
                ada.wait_for_chat("said", name="rob", text="the end")
                said = [text for _, text in ada.said(name="rob")]
                self.assertEqual("".join(said[:-1]), "long " + "é" * 600)
                bob.wait_for_chat("away", own=True, text="tea")
                ada.type("/kick rob go", "/quit bye")
                bob.wait_for_chat("kicked", own=True, text="go", other="ada")
                self.assertEqual(ada.wait(), 0)

    def test_a_name_that_is_taken(self):
        with serving_irc() as port, Chat(port, "ada", "--irc") as first:
            first.wait_for_chat("welcomed", name="ada")
            with Chat(port, "ada", "--irc") as second, Chat(port, "bad name", "--irc") as third:
                second.wait_for_chat("welcomed", name="ada_")
                third.wait_for_chat("welcomed", name="bad_name")

    def test_a_text_to_nobody_is_unsent(self):
        with serving_irc() as port, Chat(port, "ada", "--irc", "--room", "#a") as ada:
            ada.wait_for_chat("joined", own=True)
            ada.type("/msg nobody psst")
            ada.wait_for_chat("refused", other="nobody")
            ada.wait_for_chat("unsent", other="nobody", text="psst")
            self.assertEqual(ada.finish(), 1)

    def test_comes_back(self):
        with contextlib.ExitStack() as stack:
            server = contextlib.ExitStack()
            port = server.enter_context(serving_irc())
            ada = stack.enter_context(Chat(port, "ada", "--irc", "--room", "#a", "--reconnect"))
            ada.wait_for_chat("joined", own=True)
            ada.type("/join #b")
            ada.wait_for_chat("joined", own=True, room="#b")
            server.close()
            ada.wait_for("disconnected")
            ada.type("into the void")
            ada.wait_for_chat("unsent", text="into the void")
            stack.enter_context(serving_irc(port))
            ada.wait_for_chat("joined", own=True, room="#a", count=2)
            ada.wait_for_chat("joined", own=True, room="#b", count=2)


class Broadcaster:
    """A room as lessons have it: what one says, all get."""

    def __init__(self):
        self._changed = threading.Condition()
        self._members = []  # guarded by _changed

    def join(self, sock):
        with self._changed:
            self._members.append(sock)
            self._changed.notify_all()

    def wait_for(self, count):
        with self._changed:
            self._changed.wait_for(lambda: len(self._members) >= count, PATIENCE)

    def leave(self, sock):
        with self._changed:
            self._members.remove(sock)

    def tell(self, data, but=None):
        with self._changed:
            for sock in self._members:
                if sock is not but:
                    sock.sendall(data)


def padded(text, width):
    return f"{len(text):<{width}}".encode() + text


def read_padded(sock, width):
    size = read_exactly(sock, width)
    return read_exactly(sock, int(size)) if size else b""


class OnLearnersServers(TestCase):
    def test_name_then_text(self):
        """sentdex's: header and name, header and text; told to all others."""
        room = Broadcaster()

        def handle(sock):
            name = read_padded(sock, 10)
            room.join(sock)
            while text := read_padded(sock, 10):
                room.tell(padded(name, 10) + padded(text, 10), but=sock)
            room.leave(sock)

        with serving(handle) as (_, port):
            options = ["--dialect", "name-then-text-10"]
            with Chat(port, "ada", *options) as ada, Chat(port, "bob", *options) as bob:
                room.wait_for(2)
                ada.type("one", "grüß dich")
                bob.wait_for_chat("said", text="grüß dich")
                bob.type("two")
                ada.wait_for_chat("said", text="two")
                bob.wait_for_chat("said", text="two")
                said = [("ada", "one"), ("ada", "grüß dich"), ("bob", "two")]
                self.assertEqual(ada.said(), said)
                self.assertEqual(bob.said(), said)
                self.assertEqual((ada.finish(), bob.finish()), (0, 0))

    def test_text_64(self):
        """Tech With Tim's: answers have no length."""
        got = []

        def handle(sock):
            while (text := read_padded(sock, 64)) != b"!DISCONNECT":
                got.append(text)
                sock.sendall(b"Msg received")

        with serving(handle) as (_, port), Chat(port, "ada", "--dialect", "text-64") as ada:
            ada.type("hello", "grüß dich")
            ada.wait_for_chat("said", own=True, count=2)
            self.assertEqual(ada.finish(), 0)
        self.assertEqual(got, [b"hello", "grüß dich".encode()])

    def test_asked_name(self):
        """NeuralNine's: nothing tells messages apart, and all get everything."""
        room = Broadcaster()

        def handle(sock):
            sock.sendall(b"NICK")
            name = sock.recv(1024)
            room.join(sock)
            room.tell(name + b" joined!")
            with contextlib.suppress(ConnectionError):  # who leaves has not read all
                while data := sock.recv(1024):
                    room.tell(data)
            room.leave(sock)

        with serving(handle) as (_, port), Chat(port, "ada", "--dialect", "asked-name") as ada:
            ada.wait_for_chat("said", text="ada joined!")
            with socket.create_connection(("127.0.0.1", port), PATIENCE) as bob:
                bob.recv(1024)
                bob.sendall(b"bob")
                ada.wait_for_chat("said", text="bob joined!")
                bob.sendall(b"bob: hello")
                ada.wait_for_chat("said", name="bob", text="hello")
                ada.type("hi: you")
                ada.wait_for_chat("said", name="ada", text="hi: you", own=True)
                bob.sendall(b"bob: bye")  # behind what the server has told back
                ada.wait_for_chat("said", name="bob", text="bye")
                self.assertEqual(len(ada.said(text="hi: you")), 1)
            self.assertEqual(ada.finish(), 0)


class OnOurServer(TestCase):
    def test_each_dialect(self):
        """All get the same in the same order, and nobody his own lines twice."""
        dialects = ["header-content", "irc", "lines"]
        with Server("--behavior", "chat") as server, contextlib.ExitStack() as stack:
            members = [stack.enter_context(Chat(server.port, f"member{index}", "--dialect", dialect))
                       if dialect != "irc" else
                       stack.enter_context(Chat(server.port, f"member{index}", "--irc", "--room",
                                                "#lobby"))
                       for index, dialect in enumerate(dialects)]
            for index, member in enumerate(members):
                member.wait_for_chat("joined", own=True, room="#lobby")
                members[0].wait_for_chat("joined", name=f"member{index}")
            for index, member in enumerate(members):
                member.type(f"line {index}")
                for other in members:
                    other.wait_for_chat("said", text=f"line {index}", name=f"member{index}")
            for member in members:
                self.assertEqual(member.said(), [(f"member{index}", f"line {index}")
                                                 for index in range(len(dialects))])
                self.assertEqual(member.finish(), 0)
            self.assertEqual(server.stop(), 0)


class InTheTerminal(TestCase):
    """As a person sees it, and a script."""

    def run_chat(self, *arguments, typed=""):
        return subprocess.run([PROGRAM, "chat", *arguments], input=typed.encode(),
                              capture_output=True, timeout=PATIENCE * 2, check=False,
                              env={"XDG_CACHE_HOME": self.folder(), "PATH": "/usr/bin:/bin"})

    def test_a_script(self):
        with Server("--behavior", "chat", "--motd", "Be kind.") as server:
            result = self.run_chat(f"127.0.0.1:{server.port}", "--nick", "ada",
                                   typed="hello all\n/me waves\n/who\n/nonsense\nno line end")
            self.assertEqual((result.returncode, result.stderr), (0, b""))
            text = result.stdout.decode()
            self.assertNotIn("\x1b", text)
            for part in ("Be kind.", "<ada> hello all", "* ada waves", "In #lobby: ",
                         "There is no /nonsense", "<ada> no line end"):
                self.assertIn(part, text)

    def test_nobody_is_there(self):
        result = self.run_chat(f"127.0.0.1:{free_port()}", "--nick", "ada", typed="hello\n")
        self.assertEqual(result.returncode, 1)
        self.assertIn(b"refused", result.stderr.lower())

    def test_the_server_goes(self):
        def handle(sock):
            sock.sendall(b"-- hello\n")

        with serving(handle) as (_, port):
            result = self.run_chat(f"127.0.0.1:{port}", "--dialect", "lines", "--duration", "30")
            self.assertEqual(result.returncode, 1)

    def test_expected_messages(self):
        with serving_irc() as port, Chat(port, "ada", "--irc", "--room", "#a") as ada:
            ada.wait_for_chat("joined", own=True)
            with Chat(port, "bob", "--irc", "--room", "#a", "--expect-messages", "2") as bob:
                ada.wait_for_chat("joined", name="bob")
                ada.type("one", "two", "three")
                self.assertEqual(bob.finish(), 0)
            with Chat(port, "eve", "--irc", "--room", "#a", "--expect-messages", "1",
                      "--duration", "1") as eve:
                self.assertEqual(eve.finish(), 1)

    def test_texts_are_safe(self):
        def handle(sock):
            sock.recv(1024)
            sock.sendall("<b\u202eob> \x1b[31mred\x07 \u200bx\r\n".encode())
            sock.recv(1024)

        with serving(handle) as (_, port):
            result = self.run_chat(f"127.0.0.1:{port}", "--dialect", "lines", "--duration", "2")
            text = result.stdout.decode()
            self.assertIn("red", text)
            for unsafe in ("\x1b", "\x07", "\u202e", "\u200b"):
                self.assertNotIn(unsafe, text)

    def test_wrong_usage(self):
        for arguments in (["127.0.0.1:1", "--dialect", "morse"], ["127.0.0.1:1", "--irc", "--dialect",
                          "irc"], [], ["127.0.0.1:0"]):
            self.assertEqual(self.run_chat(*arguments).returncode, 2, arguments)
