#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the tests of this folder against packages that `tests/packages/run` has made.

    tests/packages/run.py --packages FOLDER [NAME]...

NAME is a test as unittest names it (test_program.Runs)."""

import argparse
import os
import pathlib
import sys
import unittest

FOLDER = pathlib.Path(__file__).resolve().parent


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--packages", required=True)
    parser.add_argument("names", nargs="*")
    arguments = parser.parse_args()

    os.environ["SOCKETSCOPE_PACKAGES"] = os.path.abspath(arguments.packages)
    sys.path.insert(0, str(FOLDER))
    loader = unittest.defaultTestLoader
    suite = (loader.loadTestsFromNames(arguments.names) if arguments.names
             else loader.discover(str(FOLDER)))
    result = unittest.TextTestRunner(verbosity=2).run(suite)
    failed = len({str(test) for test, _ in result.failures + result.errors})
    print(f"{result.testsRun - failed} passed, {failed} failed")
    return 0 if result.wasSuccessful() and result.testsRun > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
