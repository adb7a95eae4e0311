#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the tests of this folder against a built socketscope.

    tests/interop/run.py [--program PATH] [--counts FILE] [NAME]...

NAME is a test as unittest names it (test_ending.HalfClose). --counts writes "PASSED FAILED"."""

import argparse
import os
import pathlib
import sys
import time
import unittest

FOLDER = pathlib.Path(__file__).resolve().parent


class Result(unittest.TextTestResult):
    """Says how long each test took."""

    def startTest(self, test):
        self._started = time.monotonic()
        super().startTest(test)

    def addSuccess(self, test):
        self.stream.write(f"{time.monotonic() - self._started:.2f} s ")
        super().addSuccess(test)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", default="build/dev/app/socketscope")
    parser.add_argument("--counts")
    parser.add_argument("names", nargs="*")
    arguments = parser.parse_args()

    # What tests compare is English; test_languages has the others.
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ["SOCKETSCOPE"] = os.path.abspath(arguments.program)
    sys.path.insert(0, str(FOLDER))
    loader = unittest.defaultTestLoader
    suite = (loader.loadTestsFromNames(arguments.names) if arguments.names
             else loader.discover(str(FOLDER)))
    result = unittest.TextTestRunner(resultclass=Result, verbosity=2).run(suite)
    failed = len({str(test) for test, _ in result.failures + result.errors})
    if arguments.counts:
        pathlib.Path(arguments.counts).write_text(f"{result.testsRun - failed} {failed}\n")
    return 0 if result.wasSuccessful() and result.testsRun > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
