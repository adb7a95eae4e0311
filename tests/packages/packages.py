# SPDX-License-Identifier: GPL-3.0-or-later
"""The packages under test, unpacked once, and ways to run what is in them."""

import atexit
import functools
import os
import pathlib
import subprocess
import tempfile
import unittest

SOURCES = pathlib.Path(__file__).resolve().parents[2]
PATIENCE = 30.0  # seconds


def run(*command, **options):
    """(exit status, standard output and error together)."""
    result = subprocess.run(list(map(str, command)), stdout=subprocess.PIPE, text=True,
                            stderr=subprocess.STDOUT, timeout=PATIENCE, **options)
    return result.returncode, result.stdout


class Package:
    """A .deb, and a folder that it is unpacked in."""

    def __init__(self, file):
        self.file = file
        self.name = file.name.partition("_")[0]
        self._folder = tempfile.TemporaryDirectory(prefix="socketscope-package-")
        atexit.register(self._folder.cleanup)
        os.chmod(self._folder.name, 0o755)
        self.root = pathlib.Path(self._folder.name)
        subprocess.run(["dpkg-deb", "-x", file, self.root], check=True)

    @functools.cached_property
    def files(self):
        """Paths of all that are no folders, as they are installed: "/usr/bin/socketscope"."""
        return {"/" + str(path.relative_to(self.root)) for path in self.root.rglob("*")
                if not path.is_dir()}

    @property
    def program(self):
        return self.root / "usr/bin" / self.name

    def field(self, name):
        return subprocess.run(["dpkg-deb", "-f", self.file, name], check=True, text=True,
                              stdout=subprocess.PIPE).stdout.strip()

    def matching(self, pattern):
        """The unpacked files whose installed path matches, as "usr/share/man/man1/*"."""
        return sorted(self.root.glob(pattern))

    def run(self, *arguments, **options):
        """The installed program, in English."""
        return run(self.program, *arguments, env={**os.environ, "LC_ALL": "C.UTF-8"}, **options)


@functools.cache
def packages():
    """All, by their names."""
    folder = pathlib.Path(os.environ["SOCKETSCOPE_PACKAGES"])
    found = [Package(file) for file in sorted(folder.glob("*.deb"))]
    return {package.name: package for package in found}


class TestCase(unittest.TestCase):
    """A test of each package; what is of the window's is skipped where that was not built."""

    def each(self):
        return packages().values()

    def window(self):
        if "socketscope" not in packages():
            self.skipTest("built without the window")
        return packages()["socketscope"]

    def command_line(self):
        return packages()["socketscope-cli"]

    def assert_clean(self, *command, **options):
        """The command has nothing to say, and says that all is well."""
        status, output = run(*command, **options)
        self.assertEqual((status, output.strip()), (0, ""), command)

    def folder(self):
        folder = tempfile.TemporaryDirectory(prefix="socketscope-test-")
        self.addCleanup(folder.cleanup)
        return pathlib.Path(folder.name)
