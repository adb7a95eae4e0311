# SPDX-License-Identifier: GPL-3.0-or-later
"""What is in the packages, and what lintian says of it."""

import gzip
import re
import stat

from packages import TestCase, packages, run

DOCUMENTS = ("changelog.gz", "copyright", "examples/headercontent.py", "examples/rules.json",
             "examples/headercontent.pcapng")
SUBCOMMANDS = ("serve", "connect", "chat", "decode", "sockets", "check")


class Contents(TestCase):
    def test_lintian(self):
        """Every warning is mended, or overridden with its reason."""
        for package in self.each():
            self.assert_clean("lintian", "--fail-on", "error,warning", "--tag-display-limit", "0",
                              *(["--allow-root"] if is_root() else []), package.file)

    def test_overrides_have_reasons(self):
        for package in self.each():
            for file in package.matching("usr/share/lintian/overrides/*"):
                explained = False
                for line in file.read_text().splitlines():
                    self.assertTrue(explained or line.startswith("#"), line)
                    explained = line.startswith("#")

    def test_names_and_versions(self):
        for package in self.each():
            version = package.field("Version")
            architecture = package.field("Architecture")
            self.assertEqual(package.file.name, f"{package.name}_{version}_{architecture}.deb")
            self.assertIn(f"{package.name} {version}\n", package.run("--version")[1])
            changelog = gzip.open(package.matching("usr/share/doc/*/changelog.gz")[0], "rt").read()
            self.assertTrue(changelog.startswith(f"socketscope ({version}) "), changelog)

    def test_side_by_side(self):
        """No path is in both, so that both can be installed."""
        self.assertFalse(set.intersection(*(package.files for package in packages().values()))
                         if len(packages()) > 1 else None)
        for package in self.each():
            for field in ("Conflicts", "Breaks", "Replaces", "Provides"):
                self.assertEqual(package.field(field), "")

    def test_documents(self):
        for package in self.each():
            for document in DOCUMENTS:
                self.assertIn(f"/usr/share/doc/{package.name}/{document}", package.files)
            for page in ("", *(f"-{name}" for name in SUBCOMMANDS)):
                self.assertIn(f"/usr/share/man/man1/{package.name}{page}.1.gz", package.files)

    def test_all_within_usr(self):
        for package in self.each():
            self.assertEqual([file for file in package.files if not file.startswith("/usr/")], [])

    def test_permissions(self):
        for package in self.each():
            for path in package.root.rglob("*"):
                mode = stat.S_IMODE(path.lstat().st_mode)
                is_program = (path.is_dir() or path.parent.name == "bin"
                              or path.name == "headercontent.py")
                self.assertEqual(mode, 0o755 if is_program else 0o644, path)

    def test_without_window(self):
        """The subcommands alone need nothing of a desktop."""
        self.assertNotRegex(self.command_line().field("Depends"), r"libqt6(gui|widgets|svg)|x11|gl")

    def test_stripped(self):
        for package in self.each():
            self.assertNotRegex(run("file", package.program)[1], "not stripped")

    def test_copyright_names_all_licences(self):
        for package in self.each():
            text = package.matching("usr/share/doc/*/copyright")[0].read_text()
            used = set(re.findall(r"^License: (\S+)$", text, re.M))
            for name in used:
                self.assertIn(f"\nLicense: {name}\n ", text)
            self.assertLessEqual({"GPL-3+", "LGPL-3+", "OFL-1.1", "BSD-3-clause"}, used)


def is_root():
    return run("id", "-u")[1].strip() == "0"
