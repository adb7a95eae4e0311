# SPDX-License-Identifier: GPL-3.0-or-later
"""Captures of earlier versions (tests/data/captures) open for ever, and say what they said then."""

import concurrent.futures
import json
import pathlib

from captures import Capture
from support import TestCase, run

FOLDER = pathlib.Path(__file__).resolve().parents[1] / "data" / "captures"
CUT_SHORT = {"cut"}
PAUSED = {"paused"}  # tshark takes bytes that were not recorded for lost segments, as it should
TIME_TOLERANCE = 1e-6  # seconds; a double of today's seconds since 1970 holds a quarter of that


def difference(old, new, path="$"):
    """Where `new` does not say what `old` says, None if it does. Members may have been added."""
    if isinstance(old, dict) and isinstance(new, dict):
        for name, value in old.items():
            if name not in new:
                return f"{path}.{name} is gone"
            found = difference(value, new[name], f"{path}.{name}")
            if found:
                return found
        return None
    if isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        found = (difference(*pair, f"{path}[{index}]") for index, pair in enumerate(zip(old, new)))
        return next(filter(None, found), None)
    if path == "$.time" and abs(old - new) < TIME_TOLERANCE:
        return None
    if isinstance(old, bool) == isinstance(new, bool) and old == new:
        return None
    return f"{path} was {old!r:.200}, is {new!r:.200}"


def read_lines(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def captures():
    return sorted(FOLDER.glob("*.pcapng"))


class OldCaptures(TestCase):
    def check(self, expected):
        """NAME.jsonl, or NAME.FRAMING.jsonl, against what is decoded now."""
        name, *framing = expected.name.removesuffix(".jsonl").split(".")
        options = ["--framing", framing[0]] if framing else []
        status, program = run("decode", FOLDER / f"{name}.pcapng", "--json", *options)
        self.assertEqual(status, 0, program.stderr)
        self.assertEqual("cut short" in program.stderr, name in CUT_SHORT, program.stderr)
        if name not in CUT_SHORT:
            self.assertEqual(program.stderr, "")
        old, new = read_lines(expected), program.events()
        for number, pair in enumerate(zip(old, new), 1):
            if found := difference(*pair):
                self.fail(f"line {number}: {found}\n{json.dumps(pair[1])[:500]}")
        self.assertEqual(len(new), len(old))

    def test_say_what_they_said(self):
        for expected in sorted(FOLDER.glob("*.jsonl")):
            with self.subTest(expected.name):
                self.check(expected)

    def test_each_has_what_it_said_beside_it(self):
        self.assertGreaterEqual(len(captures()), 27)
        for capture in captures():
            self.assertTrue(capture.with_suffix(".jsonl").is_file(), capture.name)

    def test_tshark_reads_them(self):
        with concurrent.futures.ThreadPoolExecutor() as pool:
            read = list(pool.map(lambda path: Capture(str(path)), captures()))
        for path, capture in zip(captures(), read):
            with self.subTest(path.name):
                if path.stem in CUT_SHORT:
                    self.assertEqual(capture.status, 2, capture.complaint)  # inside its last block
                else:
                    self.assertEqual(capture.status, 0, capture.complaint)
                self.assertEqual(bool(capture.gaps), path.stem in PAUSED)
                if path.stem not in PAUSED:
                    self.assertEqual(capture.flagged[:3], [])


class Difference(TestCase):
    """The comparison itself: nothing may go, values stay, members may come."""

    def test_rows(self):
        for old, new, is_same in [
                ({"a": 1}, {"a": 1, "b": 2}, True),
                ({"a": {"b": [1, {"c": 2}]}}, {"a": {"b": [1, {"c": 2, "d": 3}]}}, True),
                ({"time": 1.5}, {"time": 1.5000005}, True),
                ({"time": 1.5}, {"time": 1.6}, False),
                ({"a": {"time": 1.5}}, {"a": {"time": 1.5000005}}, False),
                ({"a": 1}, {"b": 1}, False),
                ({"a": 1}, {"a": "1"}, False),
                ({"a": 1}, {"a": True}, False),
                ({"a": [1]}, {"a": [1, 2]}, False),
                ({"a": None}, {"a": {}}, False),
        ]:
            with self.subTest(old=old, new=new):
                self.assertEqual(difference(old, new) is None, is_same)
