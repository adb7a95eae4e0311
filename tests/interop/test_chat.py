# SPDX-License-Identifier: GPL-3.0-or-later
"""A chat of ours (`serve --behavior chat`) with the clients that people use."""

import json
import os
import pathlib
import random
import re
import shutil
import socket
import struct
import subprocess
import time
import unittest

from chatmembers import (ROOM, IrcSocket, Irssi, LinesSocket, Netcat, ScopeChat, WeeChat, eventually,
                         missing_programs)
from support import PATIENCE, PROGRAM, Server, TestCase, run

FOLDER = pathlib.Path(__file__).resolve().parent
DEBIAN_PYTHON = "/usr/bin/python3"  # which has Debian's python3-irc
# What clients say when they do not understand a server.
COMPLAINT = re.compile(r"=!=|unknown|unexpected|invalid|not enough|unhandled|\berror\b", re.IGNORECASE)


def has_foreign_library():
    return os.path.exists(DEBIAN_PYTHON) and subprocess.run(
        [DEBIAN_PYTHON, "-c", "import irc.client"], capture_output=True, check=False).returncode == 0


def has_terminal_client():
    help_text = subprocess.run([PROGRAM, "--help"], capture_output=True, text=True, check=True).stdout
    return re.search(r"^  chat\b", help_text, re.MULTILINE) is not None


def chat_server(*arguments, rate=0):
    return Server("--behavior", "chat", "--chat", f"rate={rate}", *arguments)


def without(name, heard):
    return [line for line in heard if line[0] != name]


class OneRoom(TestCase):
    """Programs of all sorts in one room."""

    def members(self, address):
        yield LinesSocket(address, "looker")
        yield Netcat(address, "nick")
        yield IrcSocket(address, "ira")
        if not missing_programs("tmux", "irssi"):
            yield Irssi(address, "iris")
        if not missing_programs("tmux", "weechat"):
            yield WeeChat(address, "wendy")
        if has_terminal_client():
            yield ScopeChat(address, "terry")

    def test_each_hears_all_others_once_in_one_order(self):
        with chat_server() as server:
            members = []
            for member in self.members(server.address):
                self.addCleanup(member.close)
                members.append(member)
            looker, *speakers = members
            for number in range(5):
                for member in speakers:
                    member.say(f"{member.name} says {number}: ünïcode € <b> &amp; x")
            count = 5 * len(speakers)
            eventually(lambda: len(looker.heard()) >= count, lambda: f"{looker.heard()}")
            order = looker.heard()
            self.assertEqual(len(order), count)
            for member in speakers:
                others = without(member.name, order)
                eventually(lambda: len(without(member.name, member.heard())) >= len(others),
                           lambda: f"{member.name} hears {member.heard()} of {order}")
                self.assertEqual(without(member.name, member.heard()), others, member.name)
                own = [text for name, text in order if name == member.name]
                self.assertEqual(own, [f"{member.name} says {number}: ünïcode € <b> &amp; x"
                                       for number in range(5)])
                self.assertEqual(member.said_by(member.name), own if member.shows_own else [],
                                 member.name)
            self.assert_no_complaints(speakers)

    def assert_no_complaints(self, members):
        for member in members:
            if isinstance(member, (Irssi, WeeChat)):
                complaints = [line for line in member.everything() if COMPLAINT.search(line)]
                self.assertEqual(complaints, [], member.name)

    @unittest.skipIf(missing_programs("tmux", "irssi", "weechat"), "irssi and WeeChat are not here")
    def test_commands_of_irssi_and_weechat(self):
        with chat_server("--motd", "Welcome all") as server, \
                Irssi(server.address, "iris") as irssi, WeeChat(server.address, "wendy") as weechat, \
                IrcSocket(server.address, "ira") as ira:
            for member, other in (irssi, "wendy"), (weechat, "iris"):
                for command in ("/list", f"/whois {other}", f"/names {ROOM}", f"/topic {member.name}'s",
                                f"/msg {other} psst from {member.name}", "/me waves", "/away tea",
                                "/away", f"/nick {member.name}2", "/join #den", "/part",
                                f"/nick {member.name}"):
                    member.type(command)
                    if command == "/join #den":  # it goes there once it is in, and /part is of that
                        server.wait_for("chat", kind="joined", room="#den", name=f"{member.name}2")
                        eventually(lambda: "#den" in member.screen(), f"{member.name} shows #den")
                    if command == "/part":
                        server.wait_for("chat", kind="left", room="#den", name=f"{member.name}2")
                        member.type(member.GO_TO_ROOM.format(ROOM))
                server.wait_for("chat", kind="renamed", name=f"{member.name}2", other=member.name)
                server.wait_for("chat", kind="topic-set", text=f"{member.name}'s")
                server.wait_for("chat", kind="whispered", name=member.name, other=other)
                server.wait_for("chat", kind="acted", name=member.name, text="waves")
                server.wait_for("chat", kind="left", room="#den")
                ira.wait_for(f"{member.name}2")
            self.assert_no_complaints([irssi, weechat])


@unittest.skipUnless(has_foreign_library(), "python3-irc is not here")
class ForeignLibrary(TestCase):
    def test_round_of_commands(self):
        with chat_server("--motd", "Welcome all") as server:
            result = subprocess.run([DEBIAN_PYTHON, FOLDER / "ircround.py", *map(str, server.address)],
                                    capture_output=True, text=True, timeout=10 * PATIENCE, check=False)
            self.assertEqual(result.stdout.strip(), "no fault", result.stderr)


class Limits(TestCase):
    def test_who_does_not_read_is_dropped_and_delays_nobody(self):
        with chat_server("--chat", "owed=65536") as server, \
                IrcSocket(server.address, "ira") as ira, IrcSocket(server.address, "bob") as bob:
            slow = socket.socket()
            self.addCleanup(slow.close)
            slow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            slow.connect(server.address)
            slow.sendall(b"slow\n")
            bob.wait_for("JOIN")  # of the slow one
            text = "x" * 400
            said = 0
            while not server.events("chat", kind="quit", name="slow"):
                for _ in range(200):
                    ira.say(f"{said} {text}")
                    said += 1
                began = time.monotonic()
                bob.wait_for(f" :{said - 1} ")
                self.assertLess(time.monotonic() - began, PATIENCE / 2)
                self.assertLess(said, 200_000)
            bob.wait_for_line("QUIT")
            self.assertEqual([int(text.split()[0]) for _, text in bob.heard()], list(range(said)))
            self.assertIn("does not read", server.wait_for("chat", kind="quit", name="slow")["text"])

    def test_flood_is_slowed_and_nothing_of_it_lost(self):
        with chat_server("--chat", "burst=10", rate=20) as server, \
                IrcSocket(server.address, "ira") as ira, LinesSocket(server.address, "bob") as bob:
            began = time.monotonic()
            ira.send(*(f"PRIVMSG {ROOM} :{number}" for number in range(50)))
            bob.wait_until_hears("ira", "49")
            self.assertGreater(time.monotonic() - began, 1.0)  # (50 - 10) / 20 s, and some grace
            self.assertEqual(bob.said_by("ira"), [str(number) for number in range(50)])
            self.assertEqual(len(server.events("chat", kind="slowed", name="ira")), 1)

    def test_kicked_one_is_gone(self):
        with chat_server() as server, IrcSocket(server.address, "ira", room="#den") as ira, \
                IrcSocket(server.address, "bob", room="#den") as bob:
            bob.send("KICK #den ira")
            bob.wait_for(" 482 ")
            ira.send("KICK #den bob :enough")
            bob.wait_for("KICK #den bob :enough")
            ira.wait_for("KICK #den bob :enough")
            bob.send("PRIVMSG #den :still here?")
            bob.wait_for("You are not in #den")
            ira.send("NAMES #den")
            self.assertNotIn("bob", ira.wait_for(" 353 "))


class Names(TestCase):
    def take_name(self, server, name):
        """It is free: the first answer to who asks for it is no refusal."""
        with LinesSocket(server.address, name):
            pass

    def test_name_is_free_at_once(self):
        def reset(sock):
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            sock.close()

        def finish_within_a_line(sock):
            sock.sendall(b"half a li")
            sock.shutdown(socket.SHUT_WR)

        with chat_server() as server:
            for number, end in enumerate((reset, finish_within_a_line, socket.socket.close)):
                member = LinesSocket(server.address, "ada")
                self.addCleanup(member.close)
                end(member.socket)
                server.wait_for("chat", count=number * 2 + 1, kind="quit", name="ada")
                self.take_name(server, "ada")
                server.wait_for("chat", count=number * 2 + 2, kind="quit", name="ada")

    @unittest.skipIf(missing_programs("nc"), "nc is not here")
    def test_name_of_a_killed_program_is_free_at_once(self):
        with chat_server() as server:
            killed = Netcat(server.address, "ada")
            self.addCleanup(killed.close)
            killed.process.kill()
            server.wait_for("chat", kind="quit", name="ada")
            self.take_name(server, "ADA")

    def test_names_that_deceive_are_refused(self):
        with chat_server() as server, LinesSocket(server.address, "ada") as ada:
            with LinesSocket(server.address) as other:
                for name in ("ADA", "аda", "ada\u200b", "\u202eada", "a da", "<b>", "\x1b[31m", "#ada",
                             "1ada", "@ada", "a:da", "a!b", "x" * 200, "a\u0000b"):
                    before = len(other.lines())
                    other.say(name)
                    eventually(lambda: len(other.lines()) > before, f"an answer to {name!r}")
                other.say("bob")
                ada.wait_for_line("bob joined")
                server.wait_for("chat", kind="arrived", name="bob")
                self.assertEqual([event["name"] for event in server.events("chat", kind="arrived")
                                  if not event.get("own")], ["ada", "bob"])
            self.assertEqual(ada.heard(), [])


def header_content(content):
    """A message of core/behavior/chat/protocol.md."""
    body = json.dumps(content, ensure_ascii=False).encode()
    header = json.dumps({"byteorder": "little", "content-type": "text/json",
                         "content-encoding": "utf-8", "content-length": len(body)}).encode()
    return struct.pack(">H", len(header)) + header + body


class Hostile(TestCase):
    """What comes in by one door cannot be anything else than text behind the others."""

    TEXTS = ("plain\r\nQUIT :gone", "\x01VERSION\x01", "\x1b[31mred\x1b[2J", "\u202eright to left",
             "zero\u200bwidth", "<script>alert(1)</script>", "nul\x00byte", "\r:socketscope 433 x",
             "tail\n", "x" * 3000, "€" * 1000, "\U0001f600" * 500)

    def test_texts_through_header_content(self):
        with chat_server() as server, IrcSocket(server.address, "ira") as ira, \
                LinesSocket(server.address, "bob") as bob, \
                socket.create_connection(server.address, timeout=PATIENCE) as sock:
            sock.sendall(header_content({"action": "name", "name": "hedda"})
                         + header_content({"action": "join", "room": ROOM}))
            bob.wait_for_line("hedda joined")
            for text in self.TEXTS:
                sock.sendall(header_content({"action": "chat", "room": ROOM, "text": text}))
            sock.sendall(header_content({"action": "chat", "room": ROOM, "text": "the end"}))
            bob.wait_until_hears("hedda", "the end")
            ira.wait_until_hears("hedda", "the end")
            self.assertIn("QUIT :gone", bob.said_by("hedda"))  # text of several lines is several lines
            self.assert_sound(ira, "hedda")
            self.assertEqual(server.events("chat", kind="quit"), [])
            whole = "".join(ira.said_by("hedda"))
            for text in ("x" * 3000, "€" * 1000, "\U0001f600" * 500):  # cut between characters
                self.assertIn(text, whole)

    def assert_sound(self, ira, name):
        """All that an IRC client got is lines of at most 512 bytes, of the server's or of `name`."""
        for line in ira.raw_lines():
            self.assertLessEqual(len(line), 510, line)
            line.decode()
            self.assertNotRegex(line, rb"[\r\x00]")
            self.assertRegex(line, rb"^(:(socketscope|%b|[^! ]+!)\S* |PING|ERROR)" % name.encode())

    def test_bytes_through_each_door(self):
        with chat_server() as server, IrcSocket(server.address, "ira") as ira, \
                IrcSocket(server.address, "eve") as eve, LinesSocket(server.address, "bob") as bob:
            eve.socket.sendall(b"PRIVMSG #lobby :bad \xff\xfe\xc3( utf-8\r\n")
            eve.socket.sendall(b"PRIVMSG #lobby :\x01VERSION\x01\r\n")
            eve.socket.sendall(b"PRIVMSG #lobby :" + b"y" * 100_000 + b"\r\n")
            eve.say("after a long line")
            bob.socket.sendall(b"bad \xff\xc3( too\n\x01ACTION waves\x01\n")
            bob.socket.sendall(b"z" * 100_000)
            bob.socket.sendall(b"\nafter a long line\n")
            ira.wait_until_hears("bob", "after a long line")
            bob.wait_until_hears("eve", "after a long line")
            self.assertEqual(bob.said_by("eve"), ["bad \ufffd\ufffd\ufffd( utf-8", "after a long line"])
            self.assertIn(b"\x01VERSION\x01", b"\n".join(ira.raw_lines()))  # from client to client
            self.assertEqual([text for text in ira.said_by("bob") if "z" * 100 in text], [])
            self.assertEqual(server.events("chat", kind="quit"), [])
            for line in bob.raw_lines():
                line.decode()
                self.assertNotIn(b"\x01", line)

    def test_any_split(self):
        chooser = random.Random(12)
        lines = [f"line {number} €" for number in range(50)]
        with chat_server() as server, IrcSocket(server.address, "ira") as ira:
            for name, stream, most in (
                    ("one", "\n".join(["one", *lines, ""]), 1),
                    ("all", "\n".join(["all", *lines, ""]), 1 << 20),
                    ("any", "\r\n".join(["NICK any", "USER any 0 * :any", f"JOIN {ROOM}"]
                                        + [f"PRIVMSG {ROOM} :{line}" for line in lines] + [""]), 7)):
                with socket.create_connection(server.address, timeout=PATIENCE) as sock:
                    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                    data = stream.encode()
                    while data:
                        size = chooser.randint(1, most)
                        sock.sendall(data[:size])
                        data = data[size:]
                    ira.wait_until_hears(name, lines[-1])
                    self.assertEqual(ira.said_by(name), lines)


class Kept(TestCase):
    MEMBERS = "kind", "room", "name", "other", "text", "own", "connection", "door"

    def told(self, program):
        return [{key: event.get(key) for key in self.MEMBERS} for event in program.events("chat")]

    def test_capture_tells_the_same(self):
        capture = self.capture_file()
        with chat_server("--capture", capture) as server:
            port = server.port
            with IrcSocket(server.address, "ira") as ira, LinesSocket(server.address, "bob") as bob:
                ira.send(f"TOPIC {ROOM} :sockets", "PRIVMSG bob :psst", "AWAY :tea", "NICK irene",
                         "JOIN #den", "PART #den :bye", "LIST", f"WHO {ROOM}", "WHOIS bob")
                ira.say("€" * 300)
                bob.say("hello")
                bob.say("/me waves")
                ira.wait_for("hello")
                ira.wait_for("waves")
                ira.send("QUIT :gone")
                server.wait_for("chat", kind="quit", name="irene")
            server.wait_for("chat", kind="quit", name="bob")
            self.assertEqual(server.stop(), 0)
            live = self.told(server)
        self.assertGreater(len(live), 12)
        status, decoded = run("decode", capture, "--json")
        self.assertEqual(status, 0)
        self.assertEqual(self.told(decoded), live)
        if shutil.which("tshark"):
            self.assert_wireshark_agrees(capture, port)

    def assert_wireshark_agrees(self, capture, port):
        def tshark(*arguments):
            return subprocess.run(["tshark", "-r", capture, "-d", f"tcp.port=={port},irc", *arguments],
                                  capture_output=True, text=True, timeout=3 * PATIENCE,
                                  check=True).stdout.splitlines()
        self.assertEqual(tshark("-Y", "irc && _ws.malformed"), [])
        commands = " ".join(tshark("-Y", "irc", "-T", "fields", "-e", "irc.request.command",
                                   "-e", "irc.response.command"))
        for command in "NICK", "USER", "JOIN", "PRIVMSG", "TOPIC", "QUIT", "PART":
            self.assertIn(command, commands)


if __name__ == "__main__":
    unittest.main()
