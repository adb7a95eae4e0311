#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the chat of `socketscope serve` (recording and analysing) against a plain chat server on
epoll (tests/bench/chatserver_epoll.cpp) and against ngircd, in turns, with one load for all
(tests/bench/chatload.cpp).

    tests/bench/chat.py [--socketscope PATH] [--programs FOLDER] [--rounds N] [--members N]

Prints deliveries a second and their ratios; everybody has heard all others in one order, or it ends
with a fault. Then how long a line is under way, with and without a member that does not read."""

import argparse
import contextlib
import pathlib
import shutil
import signal
import socket
import statistics
import subprocess
import tempfile
import time

AIM_OF_PLAIN = 0.7
AIM_OF_NGIRCD = 1.0
AIM_OF_DELAY = 1.2
SECONDS = 10  # of the measuring of delays
RATE = 300  # lines a second, of all members together
DELAY_MEMBERS = 100

NGIRCD = """[Global]
Name = irc.example.net
Info = bench
Listen = 127.0.0.1
Ports = {port}
MotdPhrase = bench
[Limits]
MaxConnections = 0
MaxConnectionsIP = 0
MaxJoins = 0
MaxNickLength = 20
MaxPenaltyTime = 0
PingTimeout = 3600
[Options]
DNS = no
Ident = no
PAM = no
"""


@contextlib.contextmanager
def running(*command, folder):
    process = subprocess.Popen([str(word) for word in command], stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, text=True,
                               env={"XDG_CACHE_HOME": folder})
    try:
        yield process
    finally:
        process.send_signal(signal.SIGTERM)
        process.communicate()


@contextlib.contextmanager
def plain(options, folder, *arguments):
    with running(options.plain, *arguments, folder=folder) as process:
        yield int(process.stdout.readline())


@contextlib.contextmanager
def ours(options, folder, *limits):
    with running(options.socketscope, "serve", "--listen", "127.0.0.1:0", "--behavior", "chat",
                 *limits, "--chat", "rate=0", "--chat", "members=2000", "--chat", "history=0",
                 "--capture", f"{folder}/chat.pcapng", folder=folder) as process:
        line = process.stdout.readline()  # "Listening on 127.0.0.1:40001 (chat). ..."
        yield int(line.split(" (")[0].split(":")[-1])


@contextlib.contextmanager
def ngircd(_, folder):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    path = pathlib.Path(folder, "ngircd.conf")
    path.write_text(NGIRCD.format(port=port), encoding="ascii")
    with running(shutil.which("ngircd") or "/usr/sbin/ngircd", "-n", "-f", path, folder=folder):
        for _ in range(100):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port)):
                break
            time.sleep(0.1)
        yield port


def load(options, port, *arguments):
    result = subprocess.run([options.load, str(port), *map(str, arguments)], capture_output=True,
                            text=True, check=False)
    if result.returncode != 0:
        print(f"    {result.stderr.strip()}")
        return None
    return result.stdout.split()


def throughputs(options, folder, server, dialect, *arguments):
    """Deliveries a second of one run; None if the server cannot."""
    with server(options, folder, *arguments) as port:
        answer = load(options, port, dialect, options.members, options.lines)
    return float(answer[0]) if answer else None


def measure_throughput(options, folder):
    kinds = {"plain server": (plain, "lines"),
             "plain server, batching": (plain, "lines", "batching"),
             "ours, lines": (ours, "lines"), "ours, IRC": (ours, "irc"), "ngircd": (ngircd, "irc")}
    rates = {name: [] for name in kinds}
    for _ in range(options.rounds):
        for name, (server, dialect, *arguments) in kinds.items():
            if rate := throughputs(options, folder, server, dialect, *arguments):
                rates[name].append(rate)
                print(f"  {name}: {rate:,.0f}/s")
    medians = {name: statistics.median(found) for name, found in rates.items() if found}
    print(f"{options.members} members, each says {options.lines} lines; deliveries a second:")
    for name, rate in medians.items():
        print(f"  {name}: {rate:,.0f}")
    for name, beside, aim in (("ours, lines", "plain server", AIM_OF_PLAIN),
                              ("ours, lines", "plain server, batching", None),
                              ("ours, IRC", "ngircd", AIM_OF_NGIRCD)):
        if name in medians and beside in medians:
            print(f"{name} / {beside}: {medians[name] / medians[beside]:.2f}"
                  + (f" (aim {aim})" if aim else ""))
        else:
            print(f"{name} / {beside}: one of them did not do it")


def measure_delays(options, folder):
    found = {(): [], ("slow",): []}
    for _ in range(options.rounds):
        for slow, percentiles in found.items():
            with ours(options, folder, "--chat", "owed=65536") as port:
                answer = load(options, port, "lines", DELAY_MEMBERS, SECONDS, RATE, *slow)
            if answer:
                percentiles.append(float(answer[1]))
                print(f"  median {answer[0]} µs, 99th percentile {answer[1]} µs,"
                      f" slow member: {answer[3]}")
    with_slow, without = (statistics.median(found[slow]) for slow in (("slow",), ()))
    print(f"99th percentile of a delivery: {without:,.0f} µs, with a member that does not read "
          f"{with_slow:,.0f} µs, ratio {with_slow / without:.2f} (aim {AIM_OF_DELAY} at most)")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--socketscope", default="build/bench/app/socketscope")
    parser.add_argument("--programs", default="build/bench/tests/bench")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--members", type=int, default=1000)
    parser.add_argument("--lines", type=int, default=10)
    options = parser.parse_args()
    options.plain = pathlib.Path(options.programs) / "chatserver_epoll"
    options.load = pathlib.Path(options.programs) / "chatload"
    with tempfile.TemporaryDirectory(prefix="socketscope-") as folder:
        measure_throughput(options, folder)
        measure_delays(options, folder)


if __name__ == "__main__":
    main()
