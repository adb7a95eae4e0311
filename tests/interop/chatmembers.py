# SPDX-License-Identifier: GPL-3.0-or-later
"""Members of a chat, each a program that people use: nc, `socketscope chat`, irssi and WeeChat (in a
terminal of tmux's, with a home of their own), and a plain socket that speaks IRC."""

import contextlib
import json
import os
import pathlib
import re
import select
import shlex
import shutil
import socket
import subprocess
import tempfile
import threading
import time

from support import PATIENCE, PROGRAM

ROOM = "#lobby"
POLL = 0.05  # seconds between two looks at what another program shows


def eventually(condition, what, patience=PATIENCE):
    """The first true value of condition(), which is asked again and again."""
    end = time.monotonic() + patience
    while True:
        if value := condition():
            return value
        if time.monotonic() > end:
            raise AssertionError(f"not within {patience:.0f} s: {what() if callable(what) else what}")
        time.sleep(POLL)


class Terminal:
    """A program in a terminal of its own; a context manager."""

    def __init__(self, command, environment):
        self._folder = tempfile.TemporaryDirectory(prefix="socketscope-tmux-")
        self._socket = os.path.join(self._folder.name, "tmux")
        assignments = [f"{name}={value}" for name, value in environment.items()]
        self._tmux("-f", "/dev/null", "new-session", "-d", "-x", "160", "-y", "50",
                   shlex.join(["env", *assignments, "TERM=screen-256color", "LANG=C.UTF-8",
                               "LC_ALL=C.UTF-8", *command]))

    def _tmux(self, *arguments):
        return subprocess.run(["tmux", "-S", self._socket, *arguments], capture_output=True,
                              text=True, timeout=PATIENCE, check=True).stdout

    def type(self, line):
        self._tmux("send-keys", "-l", "--", line)
        self._tmux("send-keys", "Enter")

    def screen(self):
        return self._tmux("capture-pane", "-p", "-J")

    def close(self):
        with contextlib.suppress(subprocess.SubprocessError):  # it has ended by itself
            program = self._tmux("display-message", "-p", "#{pane_pid}").strip()
            self._tmux("kill-server")
            eventually(lambda: not os.path.exists(f"/proc/{program}"), "the program ends")
        self._folder.cleanup()


class Member:
    """One who takes part; a context manager. heard() are (name, text) of the room so far, in order,
    own ones where the program shows them."""

    shows_own = True

    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def said_by(self, name):
        return [text for other, text in self.heard() if other == name]

    def wait_until_hears(self, name, text):
        eventually(lambda: text in self.said_by(name),
                   lambda: f"{self.name} hears {name} say {text!r}: {self.heard()[-5:]}")


class _Reader:
    """What a program prints, read in a thread of its own."""

    def __init__(self, stream):
        self._lines = []
        self._thread = threading.Thread(target=self._read, args=[stream])
        self._thread.start()

    def _read(self, stream):
        for line in stream:
            self._lines.append(line.decode(errors="replace").rstrip("\r\n"))

    def lines(self):
        return list(self._lines)

    def join(self):
        self._thread.join(PATIENCE)


class Piped(Member):
    """A program that reads lines and prints lines."""

    def __init__(self, name, command, environment=None):
        super().__init__(name)
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, env=environment)
        self._reader = _Reader(self.process.stdout)

    def lines(self):
        return self._reader.lines()

    def say(self, text):
        self.process.stdin.write(text.encode() + b"\n")
        self.process.stdin.flush()

    def close(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(PATIENCE)
        self._reader.join()
        with contextlib.suppress(OSError):
            self.process.stdin.close()
        self.process.stdout.close()


class Netcat(Piped):
    """nc, through the door of plain lines; its own lines do not come back."""

    shows_own = False
    SAID = re.compile(r"^<([^>]+)> (.*)$")

    def __init__(self, address, name):
        super().__init__(name, ["nc", *map(str, address)])
        self.say(name)
        eventually(lambda: any(name in line and ROOM in line for line in self.lines()),
                   lambda: f"nc joins: {self.lines()}")

    def heard(self):
        found = map(self.SAID.match, self.lines())
        return [(match[1], match[2]) for match in found if match]


class ScopeChat(Piped):
    """`socketscope chat`."""

    def __init__(self, address, name, *options):
        self._cache = tempfile.TemporaryDirectory(prefix="socketscope-")
        super().__init__(name, [PROGRAM, "chat", "{}:{}".format(*address), "--nick", name,
                                "--room", ROOM, "--json", *options],
                         dict(os.environ, XDG_CACHE_HOME=self._cache.name))
        eventually(lambda: [event for event in self.events("joined")
                            if event.get("own") and event.get("room") == ROOM],
                   lambda: f"socketscope chat joins: {self.lines()}")

    def events(self, kind):
        events = [json.loads(line) for line in self.lines() if line.startswith("{")]
        return [event for event in events if event.get("kind") == kind]

    def heard(self):
        return [(event["name"], event["text"]) for event in self.events("said")
                if event.get("room") == ROOM and not event.get("history")]

    def close(self):
        super().close()
        self._cache.cleanup()


class _InTerminal(Member):
    """A client of IRC in a terminal; what it shows is read in the logs that it keeps."""

    def __init__(self, name, command, folder):
        super().__init__(name)
        self.folder = folder
        self._terminal = Terminal(command, {"HOME": folder.name})

    def _log(self, pattern):
        """The lines of a log file."""
        files = list(pathlib.Path(self.folder.name).glob(pattern))
        return files[0].read_text(encoding="utf-8", errors="replace").splitlines() if files else []

    def type(self, line):
        self._terminal.type(line)

    say = type

    def screen(self):
        return self._terminal.screen()

    def heard(self):
        found = map(self.SAID.match, self.room_log())
        return [(match[1], match[2]) for match in found if match]

    def close(self):
        self._terminal.close()
        self.folder.cleanup()


class Irssi(_InTerminal):
    GO_TO_ROOM = "/window goto {}"
    SAID = re.compile(r"^\d\d:\d\d <[ @+]?([^>]+)> (.*)$")
    CONFIG = """
servers = ( {{ address = "{host}"; chatnet = "chat"; port = "{port}"; autoconnect = "yes"; }} );
chatnets = {{ chat = {{ type = "IRC"; nick = "{name}"; }}; }};
channels = ( {{ name = "{room}"; chatnet = "chat"; autojoin = "yes"; }} );
settings = {{
  core = {{ real_name = "{name}"; user_name = "{name}"; nick = "{name}"; }};
  "irc/core" = {{ cmd_queue_speed = "10msec"; cmds_max_at_once = "1000"; }};
  "fe-text" = {{ paste_verify_line_count = "0"; paste_detect_time = "0"; }};
  "fe-common/core" = {{ autolog = "yes"; autolog_path = "{folder}/log/$tag.$0.log";
                       autolog_level = "all"; autolog_colors = "no"; }};
}};
"""

    def __init__(self, address, name):
        folder = tempfile.TemporaryDirectory(prefix="socketscope-irssi-")
        config = self.CONFIG.format(host=address[0], port=address[1], name=name, room=ROOM,
                                    folder=folder.name)
        pathlib.Path(folder.name, "config").write_text(config, encoding="utf-8")
        super().__init__(name, ["irssi", f"--home={folder.name}"], folder)
        eventually(lambda: any("was synced" in line for line in self.room_log()),
                   lambda: f"irssi joins: {self.room_log()} {self.screen()}")
        self.type(self.GO_TO_ROOM.format(ROOM))

    def room_log(self):
        return self._log(f"log/*{ROOM}.log")

    def everything(self):
        """All that its windows say."""
        self.type("/window 1")
        status = self.screen().splitlines()
        self.type(self.GO_TO_ROOM.format(ROOM))
        return status + [line for file in pathlib.Path(self.folder.name, "log").iterdir()
                         for line in file.read_text(encoding="utf-8").splitlines()]


class WeeChat(_InTerminal):
    GO_TO_ROOM = "/buffer irc.chat.{}"
    SAID = re.compile(r"^\S+ \S+\t[@+]?([^\t]+)\t(.*)$")
    NO_SPEECH = {"-->", "<--", "--", "=!=", "", " *"}

    def __init__(self, address, name):
        folder = tempfile.TemporaryDirectory(prefix="socketscope-weechat-")
        start = "; ".join([
            "/set logger.file.flush_delay 0", "/set irc.look.smart_filter off",
            "/set weechat.look.paste_max_lines -1",  # what is typed quickly is no paste
            "/set irc.server_default.anti_flood_prio_high 0",
            "/set irc.server_default.anti_flood_prio_low 0", "/set weechat.look.confirm_quit off",
            "/server add chat {}/{} -nicks={} -autojoin={}".format(*address, name, ROOM),
            "/connect chat"]).replace("; ", ";")
        super().__init__(name, ["weechat", "-d", folder.name, "-r", start], folder)
        eventually(lambda: any("nick" in line for line in self.room_log()),
                   lambda: f"WeeChat joins: {self.room_log()} {self.screen()}")
        self.type(self.GO_TO_ROOM.format(ROOM))

    def room_log(self):
        return self._log(f"logs/irc.chat.{ROOM}.weechatlog")

    def everything(self):
        """All that its buffers about the server say."""
        return [line for file in pathlib.Path(self.folder.name, "logs").glob("irc.*")
                for line in file.read_text(encoding="utf-8").splitlines()]

    def heard(self):
        return [(name, text) for name, text in super().heard() if name not in self.NO_SPEECH]


class _OnSocket(Member):
    """A socket, and the lines that come from it; its own do not come back."""

    shows_own = False

    def __init__(self, address, name):
        super().__init__(name)
        self.socket = socket.create_connection(address, timeout=PATIENCE)
        self._buffer = b""
        self._lines = []
        self._seen = 0  # lines that wait_for() is done with

    def _read(self, seconds):
        """Whether something came, other than the end."""
        if not select.select([self.socket], [], [], seconds)[0]:
            return False
        data = self.socket.recv(65536)
        *lines, self._buffer = (self._buffer + data).split(b"\n")
        for line in lines:
            self._lines.append(line.removesuffix(b"\r"))
            self.came(self._lines[-1])
        return bool(data)

    def came(self, line):
        """A line has come."""

    def raw_lines(self):
        """All so far, without their ends."""
        while self._read(0):
            pass
        return list(self._lines)

    def lines(self):
        return [line.decode(errors="replace") for line in self.raw_lines()]

    def wait_for(self, part):
        """The first line with it since wait_for() found one."""
        end = time.monotonic() + PATIENCE
        at = self._seen
        while True:
            for index in range(at, len(self._lines)):
                if part.encode() in self._lines[index]:
                    self._seen = index + 1
                    return self._lines[index].decode(errors="replace")
            at = len(self._lines)
            left = end - time.monotonic()
            if left <= 0 or (not self._read(left) and at == len(self._lines)):
                raise AssertionError(f"{self.name}: no {part!r} in {self._lines[-10:]}")

    def wait_for_line(self, part):
        """Any line with it, of all that came."""
        eventually(lambda: any(part in line for line in self.lines()),
                   lambda: f"{self.name}: no {part!r} in {self._lines[-10:]}")

    def heard(self):
        found = map(self.SAID.match, self.lines())
        return [(match[1], match[2]) for match in found if match]

    def close(self):
        self.socket.close()


class LinesSocket(_OnSocket):
    """One that speaks plain lines; without a name it is not in the room yet."""

    SAID = re.compile(r"^<([^>]+)> (.*)$")

    def __init__(self, address, name=""):
        super().__init__(address, name)
        if name:
            self.say(name)
            self.wait_for(f"You are in {ROOM}")

    def say(self, text):
        self.socket.sendall(text.encode() + b"\n")


class IrcSocket(_OnSocket):
    """One that speaks IRC, and asks for no capability."""

    SAID = re.compile(r"^:([^! ]+)\S* PRIVMSG #lobby :(.*)$")

    def __init__(self, address, name, room=ROOM):
        super().__init__(address, name)
        self.send(f"NICK {name}", f"USER {name} 0 * :{name}")
        self.wait_for(" 001 ")
        if room:
            self.send(f"JOIN {room}")
            self.wait_for(" 366 ")

    def send(self, *lines):
        self.socket.sendall("".join(line + "\r\n" for line in lines).encode())

    def say(self, text):
        self.send(f"PRIVMSG {ROOM} :{text}")

    def came(self, line):
        if line.startswith(b"PING"):
            self.socket.sendall(b"PONG" + line[4:] + b"\r\n")


def missing_programs(*names):
    return [name for name in names if not shutil.which(name)]
