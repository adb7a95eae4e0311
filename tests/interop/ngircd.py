# SPDX-License-Identifier: GPL-3.0-or-later
"""An IRC server of somebody else's: Debian's ngircd."""

import contextlib
import pathlib
import pwd
import os
import shutil
import socket
import subprocess
import tempfile
import time

from support import PATIENCE

PROGRAM = shutil.which("ngircd") or "/usr/sbin/ngircd"

CONFIGURATION = """
[Global]
Name = irc.test
Info = a server for a test
AdminEMail = nobody@irc.test
Listen = 127.0.0.1
Ports = {port}
MotdPhrase = Be kind.
ServerUID = {user}
[Limits]
MaxNickLength = 16
MaxConnectionsIP = 0
MaxPenaltyTime = 0
[Options]
PAM = no
Ident = no
DNS = no
"""


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


def answers(port):
    with contextlib.suppress(OSError):
        with socket.create_connection(("127.0.0.1", port), PATIENCE):
            return True
    return False


@contextlib.contextmanager
def serving_irc(port=None):
    """A server that runs; yields its port. Where none is given another one is tried if somebody was
    faster."""
    user = "nobody" if os.getuid() == 0 else pwd.getpwuid(os.getuid()).pw_name
    with tempfile.TemporaryDirectory(prefix="socketscope-ngircd-") as folder:
        os.chmod(folder, 0o755)
        for _ in range(5):
            chosen = port or free_port()
            path = pathlib.Path(folder, "ngircd.conf")
            path.write_text(CONFIGURATION.format(port=chosen, user=user), encoding="utf-8")
            process = subprocess.Popen([PROGRAM, "-n", "-f", str(path)], stdin=subprocess.DEVNULL,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            end = time.monotonic() + PATIENCE
            while process.poll() is None and time.monotonic() < end:
                if answers(chosen):
                    break
                time.sleep(0.05)
            if process.poll() is None:
                break
        else:
            raise AssertionError("ngircd does not start")
        try:
            yield chosen
        finally:
            process.kill()
            process.wait(PATIENCE)
