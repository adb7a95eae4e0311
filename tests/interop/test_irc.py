# SPDX-License-Identifier: GPL-3.0-or-later
"""The framing `irc`: what it finds in the bytes of real clients and servers is what tshark finds."""

import contextlib
import subprocess
import xml.etree.ElementTree

from ngircd import serving_irc
from support import PATIENCE, TestCase, run
from test_chatclient import Chat


def by_tshark(capture, port):
    """Each message as the dissector has it, the client's and the server's."""
    command = ["tshark", "-r", capture, "-d", f"tcp.port=={port},irc", "-Y", "irc", "-T", "pdml",
               "-J", "irc"]
    result = subprocess.run(command, capture_output=True, timeout=PATIENCE * 3, check=True)
    messages = {"irc.request": [], "irc.response": []}
    for line in xml.etree.ElementTree.fromstring(result.stdout).iter("field"):
        name = line.get("name")
        if name not in messages:
            continue
        found = {}
        parameters = []
        for part in line.iter("field"):
            short = part.get("name").removeprefix(name + ".")
            if short in ("prefix", "command", "trailer", "num_command"):
                found[short] = part.get("show").replace("\\x1", "\x01")
            elif short == "command_parameter":
                parameters.append(part.get("show"))
        found["parameters"] = " ".join(parameters)
        messages[name].append(found)
    return messages["irc.request"], messages["irc.response"]


def by_us(capture):
    status, program = run("decode", capture, "--framing", "irc", "--json")
    assert (status, program.stderr) == (0, "")
    return [[event for event in program.events("message", direction=direction)]
            for direction in ("out", "in")]


def as_tshark_has_it(event):
    """One message of ours in the dissector's words."""
    header, fields = event.get("header", {}), event.get("fields", {})
    found = {"parameters": header.get("parameters", "")}
    names = {"prefix": header.get("source"), "command": header.get("command"),
             "trailer": fields.get("trailing")}
    found.update({name: value for name, value in names.items() if value is not None})
    if found["command"].isdigit():
        found["num_command"] = str(int(found["command"]))
    return found


class Wireshark(TestCase):
    def record(self):
        """A capture of one of two who talk by way of an IRC server, and the server's port."""
        capture = self.capture_file()
        with serving_irc() as port, contextlib.ExitStack() as stack:
            ada = stack.enter_context(
                Chat(port, "ada", "--irc", "--room", "#lobby", "--capture", capture))
            ada.wait_for_chat("joined", own=True)
            bob = stack.enter_context(Chat(port, "bob", "--irc", "--room", "#lobby"))
            bob.wait_for_chat("joined", own=True)
            ada.type("hello all", "/me waves", "/topic Tea: for two", "/msg nobody hi", "//x")
            bob.wait_for_chat("said", text="/x")
            bob.type(": colons : all", "/nick rob", "/leave I am off")
            ada.wait_for_chat("left", name="rob")
            self.assertEqual(ada.finish(), 1)  # what was for nobody was not said
            return capture, port

    def test_agrees(self):
        capture, port = self.record()
        ours = by_us(capture)
        for direction, theirs in zip(ours, by_tshark(capture, port)):
            self.assertGreater(len(theirs), 8)
            self.assertEqual([as_tshark_has_it(event) for event in direction], theirs)
            self.assertFalse([event for event in direction if "error" in event])

    def test_is_guessed(self):
        capture, _ = self.record()
        _, program = run("decode", capture, "--framing", "auto", "--json")
        self.assertEqual({event["framing"] for event in program.events("message")}, {"irc"})
        _, program = run("decode", capture, "--framing", "irc", "--json", "--filter",
                         "command:PRIVMSG out")
        self.assertEqual([event["fields"]["trailing"] for event in program.events("message")],
                         ["hello all", "\x01ACTION waves\x01", "hi", "/x"])
