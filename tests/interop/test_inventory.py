# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line may grow and loses nothing: tests/data/inventory/options.txt.

With SOCKETSCOPE_WRITE_INVENTORY=1 what is new is added to the file. What goes, goes by hand, in the
commit that takes it away and says why."""

import os
import pathlib
import re
import subprocess

from support import PATIENCE, PROGRAM, TestCase

OPTIONS = pathlib.Path(__file__).resolve().parents[1] / "data" / "inventory" / "options.txt"
OPTION = re.compile(r"^  (-\S+)")
ENTRY = re.compile(r"^  ([^\s-]\S*)")
CHOICES = re.compile(r"[\w-]+(?:\|[\w-]+)+")  # "echo|reply|discard"


def help_of(*command):
    result = subprocess.run([PROGRAM, *command, "--help"], capture_output=True, text=True,
                            timeout=PATIENCE, check=True)
    return result.stdout


def read_help(text):
    """(options with their choices, positionals, subcommands) of a help text."""
    options, positionals, subcommands = [], [], []
    section, names = "", []
    for line in text.splitlines():
        if line.endswith(":") and not line.startswith(" "):
            section, names = line[:-1].lower(), []
        if match := OPTION.match(line):
            names = match[1].split(",")
            options += names
        elif match := ENTRY.match(line):
            names = []
            if section == "positionals":
                positionals.append(match[1])
            elif section == "subcommands":
                subcommands.append(match[1])
        for choices in CHOICES.findall(line):
            options += [f"{name} {choice}" for name in names for choice in choices.split("|")]
    return options, positionals, subcommands


def inventory():
    options, positionals, subcommands = read_help(help_of())
    entries = {*options, *positionals, *subcommands}
    for command in subcommands:
        options, positionals, below = read_help(help_of(command))
        entries |= {f"{command} {entry}" for entry in [*options, *positionals, *below]}
    return entries


class Inventory(TestCase):
    def test_no_option_is_gone(self):
        entries = inventory()
        known = set(OPTIONS.read_text(encoding="utf-8").splitlines())
        if os.environ.get("SOCKETSCOPE_WRITE_INVENTORY") == "1":
            OPTIONS.write_text("\n".join(sorted(known | entries)) + "\n", encoding="utf-8")
        self.assertEqual(sorted(known - entries), [], "gone from --help")
        self.assertGreater(len(known), 0)

    def test_file_is_sorted(self):
        lines = OPTIONS.read_text(encoding="utf-8").splitlines()
        self.assertEqual(lines, sorted(set(lines)))
