# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line in each language: what people read is in it, what programs read is not."""

import os
import pathlib
import re
import subprocess

from support import PATIENCE, PROGRAM, Server, TestCase, run_connect

TRANSLATIONS = pathlib.Path(__file__).resolve().parents[2] / "translations"
LANGUAGES = sorted(path.stem.removeprefix("socketscope_") for path in TRANSLATIONS.glob("*.ts"))
COMMANDS = ("serve", "connect", "chat", "decode", "sockets", "check")


def environment(**variables):
    """That of the tests, with these variables of the locale alone."""
    plain = {name: value for name, value in os.environ.items()
             if name not in ("LANG", "LANGUAGE") and not name.startswith("LC_")}
    return plain | variables


def of_language(language):
    return environment(LANG=f"{language}.UTF-8")


def output_of(*arguments, env):
    return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, timeout=PATIENCE,
                          check=False, env=env, encoding="utf-8")


def options(text):
    return set(re.findall(r"--[a-z][a-z-]+", text))


def without_words(events):
    """What programs go by: all but sentences, and what differs each time."""
    varying = {"text", "detail", "time", "peer", "local", "port", "reason"}
    return sorted(str({key: value for key, value in event.items() if key not in varying})
                  for event in events)


class Help(TestCase):
    def test_has_the_same_options_in_every_language(self):
        for command in COMMANDS:
            english = output_of(command, "--help", env=environment(LC_ALL="C")).stdout
            for language in LANGUAGES:
                with self.subTest(command=command, language=language):
                    result = output_of(command, "--help", env=of_language(language))
                    self.assertEqual((result.returncode, result.stderr), (0, ""))
                    self.assertEqual(options(result.stdout), options(english))
                    if language != "en":
                        self.assertNotEqual(result.stdout, english)


class Choice(TestCase):
    """Which language it is: gettext(3)."""

    def title(self, **variables):
        return output_of("check", "127.0.0.1:1", "--connect-only", env=environment(**variables)).stdout

    def test_of_the_environment(self):
        english = "The address is 127.0.0.1"
        german = "Die Adresse ist 127.0.0.1"
        rows = [
            ({}, english),
            ({"LANG": "de_AT.UTF-8"}, german),
            ({"LANG": "de"}, german),
            ({"LANG": "fr_FR.UTF-8", "LC_MESSAGES": "de_DE.UTF-8"}, german),
            ({"LANG": "fr_FR.UTF-8", "LC_ALL": "de_DE.UTF-8"}, german),
            ({"LANG": "en_US.UTF-8", "LANGUAGE": "xx:de:fr"}, german),
            ({"LC_ALL": "C", "LANGUAGE": "de"}, english),
            ({"LC_ALL": "C.UTF-8", "LANGUAGE": "de"}, english),
            ({"LANG": "xx_XX.UTF-8"}, english),
            ({"LANG": "de_DE.ISO-8859-1"}, german),
            ({"LANG": "zh_TW.UTF-8"}, english),  # simplified Chinese is another script
        ]
        for variables, expected in rows:
            with self.subTest(variables=variables):
                self.assertIn(expected, self.title(**variables))


class Events(TestCase):
    def test_are_the_same_in_every_language(self):
        def talk(env):
            with Server("--framing", "lines", env=env) as server:
                status, client = run_connect(
                    ("127.0.0.1", server.port), "--framing", "lines", "--send", r"1,5 \u00e9\n",
                    "--expect-messages", "1", env=env)
                self.assertEqual((status, server.stop()), (0, 0))
            return without_words(client.events())

        english = talk(environment(LC_ALL="C"))
        for language in LANGUAGES:
            with self.subTest(language=language):
                self.assertEqual(talk(of_language(language)), english)

    def test_numbers_of_checks_and_sockets_are_json(self):
        for language in LANGUAGES:
            with self.subTest(language=language):
                env = of_language(language)
                for arguments in (["sockets"], ["check", "127.0.0.1:1", "--connect-only"]):
                    result = output_of(*arguments, "--json", env=env)
                    self.assertTrue(result.stdout.endswith("}\n"), result.stderr)
                    self.assertNotRegex(result.stdout, r'"(time|seconds)":\d+,\d+[,}]')


class Sentences(TestCase):
    def test_of_what_happens_and_of_what_fails(self):
        seen = set()
        for language in LANGUAGES:
            with self.subTest(language=language):
                result = output_of("connect", "127.0.0.1:1", "--send", "x", env=of_language(language))
                self.assertEqual(result.returncode, 1)
                self.assertIn("127.0.0.1:1", result.stderr)
                self.assertNotIn("%1", result.stdout + result.stderr)
                seen.add(result.stderr)
        self.assertEqual(len(seen), len(LANGUAGES))

    def test_of_wrong_usage(self):
        seen = set()
        for language in LANGUAGES:
            with self.subTest(language=language):
                result = output_of("serve", "--listen", "nowhere", env=of_language(language))
                self.assertEqual(result.returncode, 2)
                seen.add(result.stderr)
        self.assertEqual(len(seen), len(LANGUAGES))
