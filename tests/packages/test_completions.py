# SPDX-License-Identifier: GPL-3.0-or-later
"""What shells complete. bash is asked for real; of the others, those that are installed."""

import os
import re
import shutil

from packages import TestCase, run

ASK_BASH = r"""
source /usr/share/bash-completion/bash_completion
source "$1"
program=$2
COMP_LINE=$3
shift 3
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
COMP_POINT=${#COMP_LINE}
spec=$(complete -p "$program")
spec=${spec##*-F }
${spec%% *} 2>/dev/null
printf '%s\n' "${COMPREPLY[@]}"
"""


class Bash(TestCase):
    def complete(self, package, line):
        """What bash, which parts words at = and :, completes at the end of the line."""
        line = f"{package.name} {line}"
        words = re.findall(r"[^\s=:]+|[=:]+", line)
        if line.endswith(" "):
            words.append("")
        script = package.root / "usr/share/bash-completion/completions" / package.name
        output = run("bash", "-c", ASK_BASH, "bash", script, package.name, line, *words)[1]
        return output.split()

    def test_subcommands(self):
        for package in self.each():
            self.assertLessEqual({"serve", "connect", "chat", "decode", "sockets", "check"},
                                 set(self.complete(package, "")))
            self.assertEqual(self.complete(package, "ser"), ["serve"])

    def test_options(self):
        for package in self.each():
            self.assertEqual(self.complete(package, "serve --be"), ["--behavior"])
            self.assertEqual(self.complete(package, "connect --expect-"),
                             ["--expect-bytes", "--expect-messages"])
            self.assertIn("-h", self.complete(package, "check -"))

    def test_words(self):
        for package in self.each():
            self.assertIn("echo", self.complete(package, "serve --behavior "))
            self.assertEqual(self.complete(package, "serve --framing=line"), ["lines"])
            self.assertEqual(self.complete(package, "decode --framing au"), ["auto"])
            self.assertEqual(self.complete(package, "serve --framing au"), [])
            self.assertEqual(self.complete(package, "serve --limit que"), ["queue=", "queues="])
            self.assertEqual(self.complete(package, "serve --chat his"), ["history="])
            self.assertEqual(self.complete(package, "chat --dialect ir"), ["irc"])

    def test_files(self):
        for package in self.each():
            for line in ("serve --rules", "serve --capture", "connect --send-file", "decode"):
                self.assertIn("/etc/hosts", self.complete(package, line + " /etc/hos"), line)
            self.assertEqual(self.complete(package, "serve --reply /etc/hos"), [])

    def test_capture_for_the_window(self):
        self.assertIn("/etc/hosts", self.complete(self.window(), "/etc/hos"))
        self.assertEqual(self.complete(self.command_line(), "/etc/hos"), [])


class Others(TestCase):
    def script(self, package, name):
        return package.root / "usr/share" / name

    def test_zsh_reads_it(self):
        if not shutil.which("zsh"):
            self.skipTest("no zsh")
        for package in self.each():
            self.assert_clean("zsh", "-n",
                              self.script(package, f"zsh/vendor-completions/_{package.name}"))

    def test_fish(self):
        if not shutil.which("fish"):
            self.skipTest("no fish")
        for package in self.each():
            script = self.script(package, f"fish/vendor_completions.d/{package.name}.fish")
            self.assert_clean("fish", "-n", script)
            for line, expected in ((" serve --be", "--behavior"), (" serve --framing lin", "lines"),
                                   (" ser", "serve"), (" serve --rules /etc/host", "/etc/hosts")):
                answer = run("fish", "-c", f"source {script}; complete -C '{package.name}{line}'",
                             env={**os.environ, "PATH": f"{package.program.parent}:{os.environ['PATH']}"})
                self.assertIn(expected, [word.split("\t")[0] for word in answer[1].splitlines()])
