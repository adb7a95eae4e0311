# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs run from where the packages put them, and write nothing but where they may."""

import json
import os
import pathlib
import re
import shutil
import signal
import subprocess

from packages import PATIENCE, SOURCES, TestCase, run

WRITES = re.compile(r'^(?:\d+ +)?(?:open(?:at)?|creat|mkdir(?:at)?|rename(?:at2?)?|unlink(?:at)?|link'
                    r'(?:at)?|symlink(?:at)?|mknod(?:at)?)\((?:AT_FDCWD, )?"([^"]*)".*')
HARMLESS = ("/dev/", "/proc/")


class Server:
    """`serve` of a package, with an environment of its own; a context manager."""

    def __init__(self, command, **options):
        self._process = subprocess.Popen(list(map(str, command)), stdout=subprocess.PIPE,
                                         text=True, **options)
        self.port = json.loads(self._process.stdout.readline())["port"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.terminate()
        self._process.communicate(timeout=PATIENCE)

    def stop(self):
        self._process.send_signal(signal.SIGTERM)
        self._process.communicate(timeout=PATIENCE)
        return self._process.returncode


def written(trace):
    """The paths that a trace of strace has somebody make, write or remove."""
    paths = set()
    for line in trace.read_text(errors="replace").splitlines():
        match = WRITES.match(line)
        if not match or " = -1 " in line:
            continue
        opens = "open" in line.split("(")[0]
        if opens and not re.search(r"O_WRONLY|O_RDWR|O_CREAT", line):
            continue
        if not match[1].startswith(HARMLESS):
            paths.add(match[1])
    return paths


class Runs(TestCase):
    def test_serve_and_connect(self):
        for package in self.each():
            capture = self.folder() / "talk.pcapng"
            with Server([package.program, "serve", "--listen", "127.0.0.1:0", "--json",
                         "--capture", capture]) as server:
                status, output = package.run("connect", f"127.0.0.1:{server.port}", "--json",
                                             "--send", "hello", "--expect-bytes", "5")
                self.assertEqual(status, 0, output)
                self.assertEqual(server.stop(), 0)
            self.assertIn("hello", package.run("decode", capture)[1])

    def test_examples(self):
        for package in self.each():
            examples = package.root / "usr/share/doc" / package.name / "examples"
            self.assertIn("white rabbit", package.run("decode", examples / "headercontent.pcapng",
                                                      "--framing", "header-content")[1])
            with Server([package.program, "serve", "--listen", "127.0.0.1:0", "--json",
                         "--behavior", "application"]) as server:
                status, output = run("python3", examples / "headercontent.py", "127.0.0.1",
                                     server.port, "morpheus")
                self.assertEqual(status, 0, output)
                self.assertIn("white rabbit", output)
            with Server([package.program, "serve", "--listen", "127.0.0.1:0", "--json",
                         "--rules", examples / "rules.json", "--framing", "lines"]) as server:
                status, output = package.run("connect", f"127.0.0.1:{server.port}", "--json", "--send",
                                             r"time Oslo\nbye\n", "--expect-messages", "2", "--framing", "lines")
                self.assertEqual(status, 0, output)
                self.assertIn("tea time in Oslo", output)

    def test_dissector(self):
        """Where tshark looks for all users' plugins, and with messages that it finds."""
        package = self.window()
        folders = dict(line.split(":", 1) for line in run("tshark", "-G", "folders")[1].splitlines()
                       if ":" in line)
        path = folders["Global Lua Plugins"].strip() + "/socketscope.lua"
        self.assertIn(path, package.files)
        capture = package.root / "usr/share/doc/socketscope/examples/headercontent.pcapng"
        port = json.loads(package.run("decode", capture, "--json")[1].splitlines()[0])["local"]
        status, output = run(
            "tshark", "-X", f"lua_script:{package.root}{path}", "-r", capture, "-n", "-d",
            f"tcp.port=={port.rpartition(':')[2]},socketscope", "-T", "fields", "-e", "socketscope.text")
        self.assertEqual(status, 0, output)
        self.assertIn("Follow the white rabbit.", output)


class Writes(TestCase):
    """Under strace: what is made, written or removed is below the XDG folders."""

    def environment(self):
        home = self.folder()
        runtime = home / "runtime"
        runtime.mkdir(mode=0o700)
        return home, {"PATH": "/usr/bin:/bin", "HOME": str(home), "LC_ALL": "C.UTF-8",
                      "XDG_RUNTIME_DIR": str(runtime), "QT_QPA_PLATFORM": "offscreen"}

    def strange(self, home, trace):
        allowed = [str(home / name) + "/" for name in (".cache", ".config", ".local/share", "runtime")]
        parents = {str(home / name) for name in (".cache", ".config", ".local", ".local/share")}
        paths = {os.path.normpath(path) for path in written(trace)}
        return [path for path in paths
                if not path.startswith(tuple(allowed)) and path not in parents]

    def traced(self, home):
        if not shutil.which("strace"):
            self.skipTest("no strace")
        trace = self.folder() / "trace"
        return trace, ["strace", "-f", "-qq", "-e", "trace=file", "-o", trace]

    def test_serve(self):
        for package in self.each():
            home, environment = self.environment()
            trace, strace = self.traced(home)
            with Server([*strace, package.program, "serve", "--listen", "127.0.0.1:0", "--json",
                         "--duration", "2"], env=environment, cwd="/") as server:
                package.run("connect", f"127.0.0.1:{server.port}", "--send", "hi", "--expect-bytes", "2")
                server._process.wait(PATIENCE)
            self.assertTrue(any("/captures/" in path for path in written(trace)))
            self.assertEqual(self.strange(home, trace), [])

    def test_window(self):
        package = self.window()
        home, environment = self.environment()
        trace, strace = self.traced(home)
        run("timeout", "-s", "TERM", "8", *strace, package.program, "--demo", env=environment, cwd="/")
        self.assertTrue(any("/captures/" in path for path in written(trace)))
        self.assertEqual(self.strange(home, trace), [])
