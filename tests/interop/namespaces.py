# SPDX-License-Identifier: GPL-3.0-or-later
"""Networks of a test's own: namespaces(7), where a test may have one."""

import functools
import os
import subprocess
import unittest

from support import PATIENCE


@functools.cache
def unshare_command():
    """What makes a network and a mount namespace; None where that is not allowed."""
    options = ["-nm"] if os.getuid() == 0 else ["-Urnm"]
    command = ["unshare", *options]
    try:
        subprocess.run([*command, "ip", "link", "set", "lo", "up"], check=True, timeout=PATIENCE,
                       capture_output=True)
    except (OSError, subprocess.SubprocessError):
        return None
    return command


class Namespace:
    """A network with nothing in it but `lo`; a context manager."""

    def __init__(self, *setup):
        """`setup`: shell commands that are run within."""
        if unshare_command() is None:
            raise unittest.SkipTest("no network namespace is allowed here")
        script = "; ".join(["set -e", "ip link set lo up", *setup, "echo ready",
                            "exec sleep infinity"])
        self._holder = subprocess.Popen([*unshare_command(), "sh", "-c", script],
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        if self._holder.stdout.readline() != "ready\n":
            error = self._holder.stderr.read()
            self.__exit__()
            raise unittest.SkipTest(f"the namespace cannot be set up: {error}")
        options = ["-n", "-m"] if os.getuid() == 0 else ["-U", "-n", "-m", "--preserve-credentials"]
        self.through = ["nsenter", "-t", str(self._holder.pid), *options]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._holder.kill()
        self._holder.wait()
        self._holder.stdout.close()
        self._holder.stderr.close()
