# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desktop learns of the program: entry, icons, metainfo, kinds of files."""

import configparser
import os
import shutil
import struct

from packages import TestCase, run

LANGUAGES = ("de", "es", "fr", "ja", "pt_BR", "zh_CN")
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
PCAPNG = "application/x-pcapng"


class Desktop(TestCase):
    def setUp(self):
        self.share = self.window().root / "usr/share"
        self.entry = self.share / "applications/socketscope.desktop"

    def entries(self):
        parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
        parser.optionxform = str
        parser.read(self.entry, encoding="utf-8")
        return parser

    def test_entry(self):
        self.assert_clean("desktop-file-validate", self.entry)

    def test_entry_is_translated(self):
        entries = self.entries()
        main = entries["Desktop Entry"]
        for language in LANGUAGES:
            for key in ("GenericName", "Comment", "Keywords"):
                self.assertIn(f"{key}[{language}]", main)
            for action in filter(None, main["Actions"].split(";")):
                self.assertIn(f"Name[{language}]", entries[f"Desktop Action {action}"])

    def test_entry_starts_what_is_installed(self):
        """With options that the program has."""
        help_text = self.window().run("--help")[1]
        for section in self.entries().values():
            for word in section.get("Exec", "").split():
                if word.startswith("--"):
                    self.assertIn(word, help_text)
                elif not word.startswith("%"):
                    self.assertIn(f"/usr/bin/{word}", self.window().files)

    def test_metainfo(self):
        """An id in reverse domain-name form needs a domain, and the project has none."""
        status, output = run("appstreamcli", "validate", "--no-net", "--no-color",
                             "--override=cid-desktopapp-is-not-rdns=info",
                             self.share / "metainfo/socketscope.metainfo.xml")
        self.assertEqual(status, 0, output)
        self.assertNotRegex(output, r"(?m)^[EW]:")

    def test_metainfo_is_translated(self):
        text = (self.share / "metainfo/socketscope.metainfo.xml").read_text()
        for language in LANGUAGES:
            self.assertIn(f'<summary xml:lang="{language.replace("_", "-")}">', text)
        self.assertEqual(text.count("<li>") * len(LANGUAGES), text.count("<li xml:lang="))

    def test_icons(self):
        for size in SIZES:
            icon = self.share / f"icons/hicolor/{size}x{size}/apps/socketscope.png"
            self.assertEqual(struct.unpack(">2I", icon.read_bytes()[16:24]), (size, size))
        self.assert_clean("xmllint", "--noout",
                          self.share / "icons/hicolor/scalable/apps/socketscope.svg")

    def test_kinds_of_files(self):
        """As a desktop finds them out that has these packages and Debian's own."""
        data = self.folder()
        shutil.copytree(self.share / "mime/packages", data / "mime/packages")
        self.assert_clean("xmllint", "--noout", data / "mime/packages/socketscope.xml")
        self.assert_clean("update-mime-database", data / "mime",
                          env={**os.environ, "XDG_DATA_HOME": str(data)})
        capture = self.share / "doc/socketscope/examples/headercontent.pcapng"
        nameless = data / "capture"
        shutil.copy(capture, nameless)
        damaged = data / "damaged.pcapng"
        damaged.write_bytes(b"\x01\x02")
        for file in (capture, nameless, damaged):
            self.assertIn(PCAPNG, self.content_type(file, data), file)
        self.assertIn(PCAPNG + ";", self.entries()["Desktop Entry"]["MimeType"])

    def content_type(self, file, data):
        return run("gio", "info", "-a", "standard::content-type", file,
                   env={**os.environ, "XDG_DATA_HOME": str(data)})[1]
