# SPDX-License-Identifier: GPL-3.0-or-later
"""The unit of systemd, as far as it can be tried without systemd as the first process."""

import configparser
import pathlib
import re
import shutil
import socket
import subprocess
import time

from packages import PATIENCE, TestCase, run

MOST_EXPOSURE = 2.0  # of 10, as systemd-analyze security counts it
NOBODY = 65534


class Service(TestCase):
    def setUp(self):
        self.package = self.command_line()
        self.unit = self.package.root / "usr/lib/systemd/system/socketscope-serve@.service"

    def section(self):
        parser = configparser.RawConfigParser(strict=False, delimiters=("=",))
        parser.optionxform = str
        parser.read(self.unit)
        return parser["Service"]

    def test_verify(self):
        """With the program where systemd looks for it, which it is not where nothing is installed."""
        text = self.unit.read_text()
        self.assertIn("\nExecStart=socketscope-cli ", text)
        unit = self.folder() / "socketscope-serve@test.service"
        unit.write_text(text.replace("ExecStart=socketscope-cli ", f"ExecStart={self.package.program} ")
                        .replace("\nDocumentation=", "\n#"))
        self.assert_clean("systemd-analyze", "verify", unit)
        self.assertIn("/usr/share/man/man1/socketscope-cli-serve.1.gz", self.package.files)

    def test_exposure(self):
        status, output = run("systemd-analyze", "security", "--offline=true", self.unit)
        self.assertEqual(status, 0, output)
        exposure = re.search(r"Overall exposure level for \S+: ([\d.]+)", output)
        self.assertLessEqual(float(exposure[1]), MOST_EXPOSURE, output)

    def test_example(self):
        """The arguments that the example has, those in comments too, are such that `serve` takes."""
        examples = self.package.root / "usr/share/doc/socketscope-cli/examples"
        lines = re.findall(r"^#?ARGUMENTS=(.*)$", (examples / "echo.conf").read_text(), re.M)
        self.assertEqual(len(lines), 4)
        for line in lines:
            line = (line.replace("/etc/socketscope", str(examples)).replace(":65432", ":0")
                    .replace("/run/socketscope-serve/echo", str(self.folder()))
                    .replace("/var/lib/socketscope-serve/echo", str(self.folder())))
            status, output = run("bash", "-c", f'set -f; eval "set -- $1"; "$0" serve "$@" --duration 0.2',
                                 self.package.program, line)
            self.assertEqual(status, 0, (line, output))

    def test_writes_to_its_cache_alone(self):
        """As nobody, without a home, with no folder of its own but those that the unit gives it."""
        if run("id", "-u")[1].strip() != "0" or not shutil.which("setpriv"):
            self.skipTest("needs root")
        cache = self.folder()
        cache.chmod(0o755)
        folder = cache / "socketscope-serve"
        folder.mkdir()
        shutil.chown(folder, NOBODY, NOBODY)
        # The unit's own variables, with the folders that systemd would put in
        variables = [line.split("=", 1)[1] for line in self.unit.read_text().splitlines()
                     if line.startswith("Environment=")]
        variables = [text.replace("%S/socketscope-serve/%i", "/nonexistent")
                     .replace("%C/socketscope-serve/%i", str(folder)) for text in variables]
        port = free_port()
        process = subprocess.Popen(
            ["env", "-i", *variables, "setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}",
             "--clear-groups", "--no-new-privs", "--bounding-set=-all", self.package.program,
             "serve", "--listen", f"127.0.0.1:{port}"], cwd="/", stdout=subprocess.PIPE, text=True)
        try:
            self.assertIn(str(port), process.stdout.readline())
            with socket.create_connection(("127.0.0.1", port), PATIENCE) as sock:
                sock.sendall(b"hello")
                self.assertEqual(sock.recv(5, socket.MSG_WAITALL), b"hello")
            recorded = list(pathlib.Path(folder).rglob("*.pcapng"))
            self.assertEqual(len(recorded), 1)
            while recorded[0].stat().st_size < 100:
                time.sleep(0.01)
        finally:
            process.terminate()
            process.communicate(timeout=PATIENCE)
        self.assertEqual(process.returncode, 0)


def free_port():
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]
