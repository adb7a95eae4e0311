#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures `socketscope serve` (recording and analysing) against a plain epoll echo server, side by
side: both run at once, and take turns in being measured.

    tests/bench/echo.py [--socketscope PATH] [--programs FOLDER] [--rounds N] [--seconds S]

Prints the median of each and their ratio, memory per idle connection, and connections a second."""

import argparse
import contextlib
import os
import pathlib
import re
import statistics
import subprocess
import tempfile
import threading
import time

SCENARIOS = ((1, 0, 0.9), (100, 0, 0.8), (10, 10_000, 0.8))  # busy, idle, aim of the ratio
IDLE_FOR_MEMORY = 10_000
PARALLEL_CONNECTS = 50
KIBIBYTE = 1024


class EchoServer:
    """A server process that prints its port in its first line."""

    def __init__(self, name, command, env=None):
        self.name = name
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env)
        self.port = int(re.search(r"(\d+)(?: .*)?$", self._process.stdout.readline()).group(1))
        threading.Thread(target=self._process.stdout.read, daemon=True).start()

    def close(self):
        self._process.terminate()
        self._process.wait()

    def resident_bytes(self):
        status = pathlib.Path(f"/proc/{self._process.pid}/status").read_text(encoding="ascii")
        return int(re.search(r"VmRSS:\s*(\d+)", status).group(1)) * KIBIBYTE

    def cpu_ticks(self):
        fields = pathlib.Path(f"/proc/{self._process.pid}/stat").read_text(encoding="ascii")
        return sum(map(int, fields.rsplit(")", 1)[1].split()[11:13]))

    def wait_until_idle(self):
        """Its analysis may lag behind: that must not run into the other's turn."""
        ticks = -1
        while (now := self.cpu_ticks()) > ticks:
            ticks = now
            time.sleep(0.1)


class Load:
    """A load client that holds its connections from one measurement to the next."""

    def __init__(self, program, server, *mode):
        self._process = subprocess.Popen([program, str(server.port), *map(str, mode)], text=True,
                                         stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._process.stdout.readline()

    def measure(self, seconds):
        self._process.stdin.write(f"{seconds}\n")
        self._process.stdin.flush()
        return float(self._process.stdout.readline())

    def close(self):
        self._process.stdin.close()
        self._process.wait()


def in_turns(servers, client, mode, options):
    """The median rate of each server, measured in alternating rounds."""
    rates = [[] for _ in servers]
    with contextlib.ExitStack() as stack:
        loads = [stack.enter_context(contextlib.closing(Load(client, server, *mode)))
                 for server in servers]
        for round_number in range(options.rounds):
            order = range(len(servers)) if round_number % 2 == 0 else reversed(range(len(servers)))
            for index in order:
                for server in servers:
                    server.wait_until_idle()
                rates[index].append(loads[index].measure(options.seconds))
    return [statistics.median(each) for each in rates]


def report(title, ours, plain, aim=None):
    wanted = f"  (aim {aim})" if aim else ""
    print(f"{title:42} {ours:10,.0f}/s  {plain:10,.0f}/s  ratio {ours / plain:.2f}{wanted}", flush=True)


def memory_per_idle_connection(server, client):
    server.wait_until_idle()
    before = server.resident_bytes()
    with contextlib.closing(Load(client, server, "trips", 0, IDLE_FOR_MEMORY)):
        server.wait_until_idle()
        return (server.resident_bytes() - before) / IDLE_FOR_MEMORY


def main():
    root = pathlib.Path(__file__).resolve().parents[2]
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--socketscope", default=root / "build/release/app/socketscope")
    parser.add_argument("--programs", default=root / "build/bench/tests/bench", type=pathlib.Path)
    parser.add_argument("--rounds", default=7, type=int)
    parser.add_argument("--seconds", default=1.0, type=float)
    options = parser.parse_args()
    client = options.programs / "loadclient"

    with tempfile.TemporaryDirectory(prefix="socketscope-bench-") as cache, \
            contextlib.ExitStack() as stack:
        env = dict(os.environ, XDG_CACHE_HOME=cache)
        serve = [options.socketscope, "serve", "--listen", "127.0.0.1:0"]
        ours = stack.enter_context(contextlib.closing(EchoServer("socketscope", serve, env)))
        plain = stack.enter_context(contextlib.closing(
            EchoServer("plain epoll", [options.programs / "echoserver_epoll"])))
        servers = (ours, plain)
        for server in servers:
            size = memory_per_idle_connection(server, client) / KIBIBYTE
            print(f"memory per idle connection, {server.name}: {size:.1f} KiB", flush=True)
        print(f"{'':42} {ours.name:>12}  {plain.name:>12}")
        for busy, idle, aim in SCENARIOS:
            report(f"round trips, {busy} busy, {idle:,} idle",
                   *in_turns(servers, client, ("trips", busy, idle), options), aim)
        report(f"connections, {PARALLEL_CONNECTS} at once",
               *in_turns(servers, client, ("connects", PARALLEL_CONNECTS), options))


if __name__ == "__main__":
    main()
