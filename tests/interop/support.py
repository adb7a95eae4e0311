# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the program `socketscope` as a person's shell would, and reads what it prints."""

import json
import os
import signal
import socket
import subprocess
import tempfile
import threading
import unittest

PROGRAM = os.environ.get("SOCKETSCOPE", "build/dev/app/socketscope")
PATIENCE = 20.0  # seconds that a test waits for something that should come at once


class Program:
    """A running `socketscope ... --json`; a context manager that leaves no process behind."""

    def __init__(self, *arguments, env=None, through=(), **popen):
        """`through`: the command that runs it, as of namespaces.Namespace."""
        self._cache = tempfile.TemporaryDirectory(prefix="socketscope-")
        os.chmod(self._cache.name, 0o777)
        environment = dict(os.environ, XDG_CACHE_HOME=self._cache.name, **(env or {}))
        self._process = subprocess.Popen(
            [*through, PROGRAM, *map(str, arguments)], env=environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, **popen)
        self._changed = threading.Condition()
        self._events = []  # guarded by _changed
        self._ended = False  # guarded by _changed: standard output is at its end
        self._stderr = b""
        self._readers = [threading.Thread(target=self._read_events),
                         threading.Thread(target=self._read_stderr)]
        for reader in self._readers:
            reader.start()

    def _read_events(self):
        for line in self._process.stdout:
            if not line.endswith(b"\n"):
                break  # killed within it
            event = json.loads(line)
            with self._changed:
                self._events.append(event)
                self._changed.notify_all()
        with self._changed:
            self._ended = True
            self._changed.notify_all()

    def _read_stderr(self):
        self._stderr = self._process.stderr.read()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self._process.poll() is None:
            self._process.kill()
        self.wait()
        self._cache.cleanup()

    @property
    def pid(self):
        return self._process.pid

    @property
    def stderr(self):
        """All of standard error; only after wait()."""
        return self._stderr.decode()

    def events(self, name=None, /, **members):
        """What was printed so far, of one name or all, with these members."""
        with self._changed:
            return [event for event in self._events if matches(event, name, members)]

    def wait_for(self, name, /, count=1, **members):
        """The `count`th event of that name with these members, as soon as it is printed."""
        def found():
            return [event for event in self._events if matches(event, name, members)]
        with self._changed:
            self._changed.wait_for(lambda: len(found()) >= count or self._ended, PATIENCE)
            if len(found()) < count:
                raise AssertionError(f"{len(found())} of {count} {name} {members} in {self._events[-20:]}")
            return found()[count - 1]

    def wait(self):
        """The exit status, once the program has ended and all of its output is read."""
        status = self._process.wait(PATIENCE)
        for reader in self._readers:
            reader.join(PATIENCE)
        self._process.stdout.close()
        self._process.stderr.close()
        return status

    def send_signal(self, number):
        self._process.send_signal(number)

    def stop(self):
        """Ends it in order; returns the exit status."""
        self.send_signal(signal.SIGTERM)
        return self.wait()

    def resident_bytes(self):
        with open(f"/proc/{self.pid}/status", encoding="ascii") as status:
            line = next(line for line in status if line.startswith("VmRSS"))
        return int(line.split()[1]) * 1024


def matches(event, name, members):
    return ((name is None or event["event"] == name)
            and all(event.get(key) == value for key, value in members.items()))


class Server(Program):
    """`socketscope serve` that listens already."""

    def __init__(self, *arguments, listen="127.0.0.1:0", **popen):
        super().__init__("serve", "--listen", listen, "--json", *arguments, **popen)
        try:
            listening = self.wait_for("listening")
        except BaseException:
            self.__exit__()
            raise
        self.port = listening.get("port")  # none of Unix domain sockets
        self.address = listening["address"] if self.port is None else (listening["address"], self.port)

    def connect(self):
        return connect_to(self.address)


def connect_to(address):
    return socket.create_connection(address, timeout=PATIENCE)


def run(*arguments, **popen):
    """Runs the program to its end; returns (exit status, the program to ask for its output)."""
    with Program(*arguments, **popen) as program:
        return program.wait(), program


def run_connect(address, *arguments, **popen):
    host, port = address[:2]
    return run("connect", f"[{host}]:{port}" if ":" in host else f"{host}:{port}", "--json",
               *arguments, **popen)


def read_exactly(sock, count):
    """`count` bytes, or fewer if the peer finishes first."""
    data = bytearray()
    while len(data) < count:
        chunk = sock.recv(min(count - len(data), 65536))
        if not chunk:
            break
        data += chunk
    return bytes(data)


def read_to_end(sock):
    return b"".join(iter(lambda: sock.recv(65536), b""))


def echo(sock, data):
    """What comes back for `data`."""
    sock.sendall(data)
    return read_exactly(sock, len(data))


def received_text(program, connection=None):
    """The text of all `in` messages, of one connection or of all."""
    members = {} if connection is None else {"connection": connection}
    return "".join(event["content"] for event in program.events("message", direction="in", **members))


class TestCase(unittest.TestCase):
    """A test with a folder of its own."""

    def folder(self):
        folder = tempfile.TemporaryDirectory(prefix="socketscope-test-")
        self.addCleanup(folder.cleanup)
        return folder.name

    def capture_file(self):
        return os.path.join(self.folder(), "capture.pcapng")
