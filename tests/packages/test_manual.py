# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual pages, which are made from the command line, beside what --help prints."""

import gzip
import os
import re
import shutil

from packages import TestCase, run

OPTION = re.compile(r"^ {2}(-[\w-]+(?:,--[\w-]+)*)", re.M)  # where --help names one
TERM = re.compile(r"^\.TP\n(\\fB\\%\\-.*)$", re.M)  # where a page explains one


def options_of_help(text):
    return {name for match in OPTION.findall(text) for name in match.split(",")}


def options_of_page(text):
    names = set()
    for term in TERM.findall(text):
        names.update(re.findall(r"\\fB\\%(-[\w-]+)\\fR", term.replace("\\-", "-")))
    return names


class Manual(TestCase):
    def pages(self):
        for package in self.each():
            for page in package.matching("usr/share/man/man1/*.1.gz"):
                yield package, page

    def test_without_warnings(self):
        for _, page in self.pages():
            status, output = run("sh", "-c", 'man --warnings -E UTF-8 -l -Tutf8 -Z "$1" 2>&1 >/dev/null',
                                 "sh", page, env={**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": "80"})
            self.assertEqual((status, output), (0, ""), page)
            if shutil.which("mandoc"):
                self.assert_clean("mandoc", "-Tlint", "-Wwarning", page)

    def test_same_options_as_help(self):
        for package, page in self.pages():
            name = page.name.removesuffix(".1.gz").removeprefix(package.name).removeprefix("-")
            help_text = package.run(*filter(None, [name]), "--help")[1]
            found = options_of_page(gzip.open(page, "rt").read())
            self.assertEqual(found, options_of_help(help_text), page.name)
            self.assertIn("--help", found)

    def test_sections(self):
        for _, page in self.pages():
            text = gzip.open(page, "rt").read()
            for section in ("NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXIT STATUS",
                            "ENVIRONMENT", "EXAMPLES", "SEE ALSO"):
                self.assertIn(f".SH {section}\n", text, page.name)
            self.assertEqual(len(re.findall(r"\.SH EXIT STATUS\n(?:\.TP\n.*\n.*\n?){3}", text)), 1,
                             page.name)

    def test_whatis(self):
        """The line that whatis and apropos read."""
        for _, page in self.pages():
            name = page.name.removesuffix(".1.gz")
            self.assertRegex(run("lexgrog", page)[1], f'"{name} - [a-z]')
