# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of docs/: their commands run, what they print is what the pages say, and what they and
README.md name is there.

Of a page, one block after the other:

- ```sh is run in a bash that all blocks of the page share, with `set -e`, so that its jobs and
  variables last.
- ```text straight behind it is what it prints: `...` stands for anything within a line, alone on a
  line for any lines; spaces stand for any number of
  them, and for tabs. It is waited for, as a server in the background has no time to be ready by.
- ```python begins with a comment that names a file, which is written.
- All others (```console: clicks, other computers, the init system) are not run.

Each page has a folder, a network and processes of its own."""

import functools
import os
import pathlib
import re
import select
import shlex
import shutil
import socket
import subprocess
import time

from namespaces import unshare_command
from support import PATIENCE, PROGRAM, TestCase

ROOT = pathlib.Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
PAGES = sorted(DOCS.glob("*.md"))
DISSECTOR = "resources/wireshark/socketscope.lua"
MAY_BE_MISSING = {"jq": "jq", "openssl": "openssl"}  # command: package
TSHARK_AS_ROOT = 'Running as user "root" and group "root". This could be dangerous.\n'
PROGRAMS = {"socketscope", "socketscope-cli", "app/run"}

# Runs the blocks whose numbers it is told, and tells how each ended. Pages give a server half a
# second until it listens; a busy machine may take more.
SESSION = """
sleep() {
    command sleep "$1"
    for _ in {1..100}; do
        [[ -n $(jobs -r) && -z $(ss -Htulnx) ]] || return 0
        command sleep 0.1
    done
}
trap 'echo $? >&4' EXIT
set -e
while read -r number <&3; do
    source "$BLOCKS/$number.sh" >"$BLOCKS/$number.out" 2>&1 </dev/null 3<&- 4>&-
    echo 0 >&4
done
"""


class Block:
    """A fenced block of a page."""

    def __init__(self, page, line, language):
        self.page = page
        self.line = line
        self.language = language
        self.lines = []
        self.after = None  # the block that stands before it with nothing but empty lines between

    @property
    def text(self):
        return "".join(line + "\n" for line in self.lines)

    def __str__(self):
        return f"{self.page.name}:{self.line}"


def read_page(page):
    """(its blocks, its lines outside of blocks with their numbers)"""
    blocks, prose, block, last = [], [], None, None
    for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), 1):
        fence = re.fullmatch(r"\s*```(\w*)", line)
        if fence and block is None:
            block = Block(page, number, fence[1])
            block.after = last
        elif fence:
            blocks.append(block)
            last, block = block, None
        elif block is not None:
            block.lines.append(line)
        else:
            prose.append((number, line))
            last = last if not line.strip() else None
    assert block is None, f"{page.name}: a block has no end"
    return blocks, prose


def pattern_of(expected):
    """Matches what a block printed."""
    lines = []
    for line in expected.splitlines():
        if line.strip() == "...":
            lines.append(r"(?:.*\n)*?")
        else:
            parts = [re.escape(part) for part in line.rstrip().split("...")]
            lines.append(re.sub(r"(\\ )+", "[ \t]+", ".*?".join(parts)) + "[ \t]*\n")
    return re.compile("".join(lines))


class Shell:
    """A bash in a folder, a network and processes of its own; a context manager."""

    def __init__(self, folder):
        self._folder = pathlib.Path(folder)
        self._ports = {}
        self._set_up_folder()
        self._commands, commands = os.pipe()[::-1]
        answers, ours = os.pipe()
        command = ["bash", "-c", SESSION]
        if unshare_command() is not None:
            start = 'ip link set lo up && exec "$@"'
            command = [*unshare_command(), "--pid", "--fork", "--kill-child", "--mount-proc",
                       "sh", "-c", start, "sh", *command]
        else:
            self._ports = {str(port): str(free_port()) for port in range(65430, 65440)}
        self._copy(DISSECTOR)
        self._process = subprocess.Popen(
            ["bash", "-c", f'exec "$@" 3<&{commands} 4>&{ours}', "bash", *command],
            cwd=self._folder / "work", env=self._environment(), stdin=subprocess.DEVNULL,
            pass_fds=(commands, ours), start_new_session=True)
        os.close(commands)
        os.close(ours)
        self._answers = answers

    def _set_up_folder(self):
        for name in ("work", "home", "bin", "blocks", "run", "tmp"):
            (self._folder / name).mkdir(mode=0o700)
        for name in ("socketscope", "socketscope-cli"):
            self._write_program(name, f'exec {shlex.quote(os.path.abspath(PROGRAM))} "$@"')
        # The other computer is this one: `ssh HOST COMMAND` runs the command as a login there does.
        self._write_program("ssh", 'shift; cd; exec bash -c "$*"')

    def _copy(self, name):
        (self._folder / "work" / name).parent.mkdir(parents=True)
        self.write(name, (ROOT / name).read_text(encoding="utf-8"))

    def _write_program(self, name, line):
        path = self._folder / "bin" / name
        path.write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8")
        path.chmod(0o755)

    def _environment(self):
        home = self._folder / "home"
        return {"PATH": f"{self._folder / 'bin'}:{os.environ['PATH']}:/usr/sbin:/sbin", "HOME": str(home),
                "LC_ALL": "C.UTF-8", "USER": "ada", "BLOCKS": str(self._folder / "blocks"),
                "TMPDIR": str(self._folder / "tmp"), "XDG_RUNTIME_DIR": str(self._folder / "run"),
                "XDG_CACHE_HOME": str(home / ".cache"), "XDG_CONFIG_HOME": str(home / ".config"),
                "XDG_DATA_HOME": str(home / ".local/share"), "QT_QPA_PLATFORM": "offscreen",
                "PYTHONDONTWRITEBYTECODE": "1", "TZ": "UTC"}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        os.close(self._commands)
        try:
            os.killpg(self._process.pid, 9)
        except ProcessLookupError:
            pass
        self._process.wait()
        os.close(self._answers)

    def ported(self, text):
        """With the ports that this shell has."""
        return re.sub(r"\b6543\d\b", lambda port: self._ports.get(port[0], port[0]), text)

    def write(self, name, text):
        (self._folder / "work" / name).write_text(self.ported(text), encoding="utf-8")

    def run(self, number, text):
        """The exit status; None if it takes too long."""
        (self._folder / "blocks" / f"{number}.sh").write_text(self.ported(text), encoding="utf-8")
        try:
            os.write(self._commands, f"{number}\n".encode())
        except BrokenPipeError:
            return 255
        if not select.select([self._answers], [], [], PATIENCE)[0]:
            return None
        return int((os.read(self._answers, 100).split() or [b"255"])[0])

    def output(self, number):
        path = self._folder / "blocks" / f"{number}.out"
        text = path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
        text = text.replace(TSHARK_AS_ROOT, "")
        return text if text.endswith("\n") or not text else text + "\n"


def free_port():
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]


class Commands(TestCase):
    """Each page by itself."""

    maxDiff = None

    def run_page(self, name):
        blocks, _ = read_page(DOCS / name)
        folder = self.folder()
        skipped = set()
        with Shell(folder) as shell:
            for number, block in enumerate(blocks):
                if block.language == "python":
                    file = re.fullmatch(r"# ([\w.-]+)", block.lines[0])
                    self.assertTrue(file, f"{block}: the first line names no file")
                    shell.write(file[1], block.text)
                elif block.language == "sh":
                    missing = [command for command in MAY_BE_MISSING
                               if re.search(rf"(^|[|;&(]\s*){command}\b", block.text, re.MULTILINE)
                               and shutil.which(command) is None]
                    if missing:
                        skipped.add(block)
                        with self.subTest(str(block)):
                            self.skipTest(f"{missing[0]} is not installed (package "
                                          f"{MAY_BE_MISSING[missing[0]]})")
                    status = shell.run(number, block.text)
                    self.assertEqual(status, 0, f"{block}\n{block.text}\n{shell.output(number)}")
                elif block.language == "text" and block.after in blocks and block.after.language == "sh":
                    if block.after not in skipped:
                        self.check_output(shell, blocks.index(block.after), block)

    def check_output(self, shell, number, block):
        expected = shell.ported(block.text)
        pattern = pattern_of(expected)
        end = time.monotonic() + PATIENCE / 2
        while not pattern.fullmatch(shell.output(number)):
            if time.monotonic() > end:
                self.assertEqual(shell.output(number), expected, str(block))
            time.sleep(0.02)


def page_test(name):
    return lambda self: self.run_page(name)


for _page in PAGES:
    setattr(Commands, f"test_{_page.stem.replace('-', '_').lower()}", page_test(_page.name))


@functools.cache
def help_of(*subcommand):
    return subprocess.run([PROGRAM, *subcommand, "--help"], capture_output=True, text=True, check=True,
                          timeout=PATIENCE, env={**os.environ, "LC_ALL": "C.UTF-8"}).stdout


def options_of(*subcommand):
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", help_of(*subcommand)))


@functools.cache
def subcommands():
    listed = help_of().partition("Subcommands:\n")[2].partition("\n\n")[0]
    return set(re.findall(r"^  ([a-z]+)\s", listed, re.MULTILINE))


@functools.cache
def all_options():
    return options_of().union(*(options_of(name) for name in subcommands()))


def code_of(page):
    """(line number, code) of a page: lines of blocks, with those that go on, and spans."""
    blocks, prose = read_page(page)
    for block in blocks:
        if block.language in ("sh", "console", ""):
            number = block.line
            for line in re.sub(r"\\\n\s*", " ", block.text).splitlines():
                number += 1
                yield number, line
    for number, line in prose:
        if line.startswith("    "):
            yield number, line
        else:
            for span in re.findall(r"`([^`]+)`", line):
                yield number, span


def words_of(code):
    """The words of each command that a line of code has, comments left out."""
    lexer = shlex.shlex(code, posix=True, punctuation_chars="|&;()")
    lexer.whitespace_split = True
    command = []
    try:
        for word in lexer:
            if set(word) <= set("|&;()"):
                yield command
                command = []
            else:
                command.append(word)
    except ValueError:  # a quotation that a later line ends
        pass
    yield command


class Names(TestCase):
    """What README.md and the pages name is there."""

    pages = [ROOT / "README.md", *PAGES]

    def test_options_and_subcommands(self):
        for page in self.pages:
            for number, code in code_of(page):
                for words in words_of(code):
                    with self.subTest(f"{page.name}:{number}: {code}"):
                        self.check_command(words)

    def check_command(self, words):
        words = [word for word in words if word not in ("$", "sudo", "exec", "xvfb-run", "timeout")]
        while words and re.match(r"\w+=|\d+$", words[0]):
            del words[0]
        if not words:
            return
        known = all_options()
        if not words[0].startswith("--"):
            if words[0] not in PROGRAMS and pathlib.PurePath(words[0]).name != "socketscope":
                return
            known = options_of()
            if len(words) > 1 and re.fullmatch("[a-z]+", words[1]):
                self.assertIn(words[1], subcommands())
                known = options_of(words[1])
        for word in words:
            option = re.match(r"--[a-z][a-z-]*", word)
            if option:
                self.assertIn(option[0], known | {"--help"})

    def test_options_in_prose(self):
        for page in self.pages:
            for number, line in read_page(page)[1]:
                if line.startswith("    "):
                    continue
                for option in re.findall(r"(?<![\w-])--[a-z][a-z-]*", re.sub(r"`[^`]*`", "", line)):
                    with self.subTest(f"{page.name}:{number}"):
                        self.assertIn(option, all_options())

    def test_links_and_pictures(self):
        for page in self.pages:
            for number, line in read_page(page)[1]:
                for target in re.findall(r"\]\(([^)\s]+)\)", re.sub(r"`[^`]*`", "", line)):
                    if re.match(r"[a-z]+:", target):
                        continue
                    with self.subTest(f"{page.name}:{number}: {target}"):
                        self.check_link(page, *target.partition("#")[::2])

    def check_link(self, page, path, anchor):
        file = (page.parent / path).resolve() if path else page
        self.assertTrue(file.exists(), "no such file")
        self.assertTrue(file.is_relative_to(ROOT), "outside of the project")
        if anchor:
            self.assertIn(anchor, anchors_of(file))


@functools.cache
def anchors_of(page):
    """Those of its headings, as GitHub makes them: the second of a name has -1 behind it."""
    headings = [line.lstrip("#").strip() for _, line in read_page(page)[1] if re.match("#+ ", line)]
    anchors = []
    for heading in headings:
        plain = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", heading).replace("`", "").lower()
        anchor = re.sub(r"[^\w\- ]", "", plain).replace(" ", "-")
        count = sum(known == anchor or re.fullmatch(rf"{anchor}-\d+", known) is not None for known in anchors)
        anchors.append(f"{anchor}-{count}" if count else anchor)
    return set(anchors)
