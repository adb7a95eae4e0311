#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A round of commands by a foreign client library, Debian's python3-irc, against a server of IRC.

    ircround.py HOST PORT

Two clients, one of which commands while the other looks on. Prints what was not as the RFCs have
it, and ends with 1 then. Run by Debian's python3, which has the library."""

import sys
import time

import irc.client

PATIENCE = 20.0  # seconds
ROOM = "#lobby"


class Round:
    def __init__(self, host, port):
        self.reactor = irc.client.IRC()
        self.events = []  # (nick of the client, type, source, target, arguments)
        self.reactor.add_global_handler("all_events", self._note)
        self.ada = self.reactor.server().connect(host, port, "ada", username="ada", ircname="Ada L")
        self.bob = self.reactor.server().connect(host, port, "bob", username="bob", ircname="Bob")
        self.host, self.port = host, port

    def _note(self, connection, event):
        if event.type != "all_raw_messages":
            who = "ada" if connection is self.ada else "bob" if connection is self.bob else "other"
            source = event.source.nick if isinstance(event.source, irc.client.NickMask) else event.source
            self.events.append((who, event.type, str(source), str(event.target), list(event.arguments)))

    def expect(self, who, kind, source=None, target=None, arguments=None):
        """Waits for an event that fits; it, and those before it, are done with."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            for index, event in enumerate(self.events):
                if (event[0] == who and event[1] == kind and source in (None, event[2])
                        and target in (None, event[3])
                        and (arguments is None or all(any(part in argument for argument in event[4])
                                                      for part in arguments))):
                    del self.events[index]
                    return event
            self.reactor.process_once(0.05)
        raise AssertionError(f"{who}: no {kind} from {source} to {target} with {arguments} in "
                             f"{[event for event in self.events if event[0] == who][-12:]}")

    @staticmethod
    def _command(connection, *words):
        connection.send_raw(" ".join(words))

    def registration(self):
        for who in "ada", "bob":
            self.expect(who, "welcome", target=who)
            for kind in "yourhost", "created", "myinfo", "featurelist", "endofmotd":
                self.expect(who, kind)

    def joining(self):
        self.ada.join(ROOM)
        self.expect("ada", "join", "ada", ROOM)
        self.expect("ada", "namreply", arguments=[ROOM, "ada"])
        self.expect("ada", "endofnames", arguments=[ROOM])
        self.bob.join(ROOM)
        self.expect("bob", "join", "bob", ROOM)
        self.expect("ada", "join", "bob", ROOM)
        self.ada.names([ROOM])
        self.expect("ada", "namreply", arguments=[ROOM, "bob"])

    def asking(self):
        self.ada.list()
        self.expect("ada", "list", arguments=[ROOM])
        self.expect("ada", "listend")
        self.ada.whois(["bob"])
        self.expect("ada", "whoisuser", arguments=["bob", "Bob"])
        self.expect("ada", "whoisserver", arguments=["bob"])
        self.expect("ada", "endofwhois", arguments=["bob"])
        self.ada.who(ROOM)
        self.expect("ada", "whoreply", arguments=[ROOM, "bob"])
        self.expect("ada", "endofwho")
        self.ada.mode(ROOM, "")
        self.expect("ada", "channelmodeis", arguments=[ROOM])
        self.ada.mode("ada", "")
        self.expect("ada", "umodeis")
        self.ada.ison(["bob", "nobody"])
        event = self.expect("ada", "ison", arguments=["bob"])
        assert "nobody" not in " ".join(event[4]), event
        self.ada.motd()
        self.expect("ada", "endofmotd")
        self.ada.lusers()
        self.expect("ada", "luserclient")
        self.ada.version()
        self.expect("ada", "version")
        self.ada.time()
        self.expect("ada", "time")
        self.ada.userhost(["bob"])
        self.expect("ada", "userhost", arguments=["bob="])
        self.ada.ping("token")
        self.expect("ada", "pong", arguments=["token"])

    def speaking(self):
        self.ada.privmsg(ROOM, "hello room")
        self.expect("bob", "pubmsg", "ada", ROOM, ["hello room"])
        self.ada.privmsg("bob", "psst")
        self.expect("bob", "privmsg", "ada", "bob", ["psst"])
        self.ada.notice(ROOM, "note")
        self.expect("bob", "pubnotice", "ada", ROOM, ["note"])
        self.ada.notice("bob", "note to you")
        self.expect("bob", "privnotice", "ada", "bob", ["note to you"])
        self.ada.action(ROOM, "waves")
        self.expect("bob", "action", target=ROOM, arguments=["waves"])
        self.ada.ctcp("VERSION", "bob")
        self.expect("bob", "ctcp", "ada", "bob", ["VERSION"])
        self.bob.ctcp_reply("ada", "VERSION a client")
        self.expect("ada", "ctcpreply", "bob", "ada", ["a client"])
        assert not [event for event in self.events if event[0] == "ada" and event[1] == "pubmsg"]

    def changing(self):
        self.ada.topic(ROOM, "sockets & more")
        self.expect("ada", "topic", "ada", ROOM, ["sockets & more"])
        self.expect("bob", "topic", "ada", ROOM, ["sockets & more"])
        self.bob.topic(ROOM)
        self.expect("bob", "currenttopic", arguments=[ROOM, "sockets & more"])
        self.ada.nick("ada2")
        self.expect("ada", "nick", "ada", "ada2")
        self.expect("bob", "nick", "ada", "ada2")
        self.ada.nick("ada")
        self.expect("bob", "nick", "ada2", "ada")

    def being_away(self):
        self._command(self.bob, "AWAY", ":tea")
        self.expect("bob", "nowaway")
        self.ada.privmsg("bob", "there?")
        self.expect("ada", "away", arguments=["bob", "tea"])
        self._command(self.bob, "AWAY")
        self.expect("bob", "unaway")

    def refusals(self):
        for command, kind, arguments in (
                (("PRIVMSG", "nobody", ":hello"), "nosuchnick", ["nobody"]),
                (("JOIN", "lobby"), "nosuchchannel", ["lobby"]),
                (("NOSUCH", "x"), "unknowncommand", ["NOSUCH"]),
                (("NICK", "bob"), "nicknameinuse", ["bob"]),
                (("PART", "#elsewhere"), None, ["#elsewhere"]),
                (("JOIN",), "needmoreparams", ["JOIN"]),
        ):
            self._command(self.ada, *command)
            if kind:
                self.expect("ada", kind, arguments=arguments)
            else:  # 442 of a room that there is, 403 of one that there is not
                self._expect_one_of("ada", ("notonchannel", "nosuchchannel"), arguments)
        third = self.reactor.server()
        third.connect(self.host, self.port, "bob", username="third")
        self.expect("other", "nicknameinuse", arguments=["bob"])
        third.join(ROOM)
        self.expect("other", "notregistered")
        third.disconnect()

    def _expect_one_of(self, who, kinds, arguments):
        """The answer that servers give is one of these."""
        end = time.monotonic() + PATIENCE
        while not any(event[0] == who and event[1] in kinds for event in self.events):
            self.reactor.process_once(0.05)
            assert time.monotonic() < end, f"{who}: none of {kinds} in {self.events[-12:]}"
        kind = next(event[1] for event in self.events if event[0] == who and event[1] in kinds)
        return self.expect(who, kind, arguments=arguments)

    def leaving(self):
        self.bob.part([ROOM], ":bye for now")
        self.expect("bob", "part", "bob", ROOM)
        self.expect("ada", "part", "bob", ROOM, ["bye for now"])
        self.bob.privmsg(ROOM, "from outside")
        self._expect_one_of("bob", ("notonchannel", "cannotsendtochan"), [ROOM])
        self.bob.join(ROOM)
        self.expect("ada", "join", "bob", ROOM)
        self.ada.join("#den")  # its first member is its operator
        self.expect("ada", "join", "ada", "#den")
        self.bob.join("#den")
        self.expect("ada", "join", "bob", "#den")
        self.bob.kick("#den", "ada", "no")
        self.expect("bob", "chanoprivsneeded", arguments=["#den"])
        self.ada.kick("#den", "bob", "enough")
        self.expect("bob", "kick", "ada", "#den", ["bob", "enough"])
        self.expect("ada", "kick", "ada", "#den", ["bob", "enough"])
        self.bob.quit("gone")
        self.expect("ada", "quit", "bob", arguments=["gone"])
        self.expect("bob", "disconnect")


def main():
    irc_round = Round(sys.argv[1], int(sys.argv[2]))
    faults = []
    for step in ("registration", "joining", "asking", "speaking", "changing", "being_away",
                 "refusals", "leaving"):
        try:
            getattr(irc_round, step)()
        except AssertionError as fault:
            faults.append(f"{step}: {fault}")
    print("\n".join(faults) or "no fault")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
