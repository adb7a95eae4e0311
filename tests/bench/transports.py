#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures `socketscope serve` (recording and analysing) over UDP and over a Unix stream against
a plain server that only reads, and one that echoes (tests/bench/transports.cpp), in turns.

    tests/bench/transports.py [--socketscope PATH] [--programs FOLDER] [--rounds N]

Prints the median of each and their ratio, and that no datagram is unaccounted for."""

import argparse
import pathlib
import signal
import statistics
import subprocess
import tempfile

DATAGRAMS = 1_000_000
DATAGRAM_SIZE = 64  # bytes
BULK = 512 << 20  # bytes, each way
AIM = 0.8


def output_of(*command):
    return subprocess.run([str(word) for word in command], check=True, capture_output=True,
                          text=True).stdout


def measure_udp(options, folder):
    plain, ours = [], []
    for _ in range(options.rounds):
        for rates, command in ((plain, [options.tool, "udp-server"]),
                               (ours, [options.socketscope, "serve", "--listen", "udp:127.0.0.1:0",
                                       "--behavior", "discard", "--receive-buffer", str(8 << 20),
                                       "--capture", f"{folder}/udp.pcapng"])):
            server = subprocess.Popen([str(word) for word in command], stdout=subprocess.PIPE,
                                      text=True, env={"XDG_CACHE_HOME": folder})
            port = int("".join(filter(str.isdigit,
                                      server.stdout.readline().split(" (")[0].split(":")[-1])))
            seconds = float(output_of(options.tool, "udp-send", port, DATAGRAMS, DATAGRAM_SIZE))
            server.send_signal(signal.SIGTERM)
            received, lost = counts(server.communicate()[0])
            rates.append(received / seconds)
            unaccounted = DATAGRAMS - received - lost
            print(f"  {rates[-1]:,.0f}/s received, {lost:,} lost, {unaccounted} unaccounted for")
    report("datagrams a second", plain, ours)


def counts(output):
    """Received and lost, of the last line of either server."""
    words = output.splitlines()[-1].replace(",", "").split()
    if len(words) == 2:
        return int(words[0]), int(words[1])
    lost = int(words[words.index("datagrams") - 1]) if "datagrams" in words else 0
    return int(words[words.index("messages") - 1]), lost


def measure_bulk(options, folder):
    plain, ours = [], []
    for _ in range(options.rounds):
        for rates, command in ((plain, [options.tool, "unix-server", f"{folder}/plain.sock"]),
                               (ours, [options.socketscope, "serve", "--listen",
                                       f"unix:{folder}/ours.sock",
                                       "--capture", f"{folder}/bulk.pcapng"])):
            path = next(word for word in map(str, command) if word.endswith(".sock"))
            path = path.removeprefix("unix:")
            pathlib.Path(path).unlink(missing_ok=True)
            server = subprocess.Popen([str(word) for word in command], stdout=subprocess.PIPE,
                                      text=True, env={"XDG_CACHE_HOME": folder})
            server.stdout.readline()
            seconds = float(output_of(options.tool, "unix-send", path, BULK))
            server.send_signal(signal.SIGTERM)
            server.communicate()
            rates.append(BULK / seconds / (1 << 20))
    report("MiB a second echoed over a Unix stream", plain, ours)


def report(what, plain, ours):
    ratio = statistics.median(ours) / statistics.median(plain)
    print(f"{what}: plain {statistics.median(plain):,.0f}, ours {statistics.median(ours):,.0f}, "
          f"ratio {ratio:.2f} (aim {AIM})")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--socketscope", default="build/bench/app/socketscope")
    parser.add_argument("--programs", default="build/bench/tests/bench")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    options.tool = pathlib.Path(options.programs) / "transports"
    with tempfile.TemporaryDirectory(prefix="socketscope-") as folder:
        measure_udp(options, folder)
        measure_bulk(options, folder)


if __name__ == "__main__":
    main()
