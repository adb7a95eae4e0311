#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A client of the header/content protocol: asks a server for a value, and prints its answer.

    socketscope serve --listen 127.0.0.1:65432 --behavior application
    ./headercontent.py 127.0.0.1 65432 morpheus

A message is two bytes with the length of its header (big endian), the header in JSON, and the
content, whose length, type and encoding the header tells.
"""
import json
import socket
import struct
import sys


def message(value):
    content = json.dumps({"action": "search", "value": value}, ensure_ascii=False).encode()
    header = json.dumps({
        "byteorder": sys.byteorder,
        "content-type": "text/json",
        "content-encoding": "utf-8",
        "content-length": len(content),
    }).encode()
    return struct.pack(">H", len(header)) + header + content


def read_exactly(sock, count):
    """recv() gives what has come, which may be less: a stream has no messages."""
    data = bytearray()
    while len(data) < count:
        chunk = sock.recv(count - len(data))
        if not chunk:
            raise ConnectionError(f"the peer closed after {len(data)} of {count} bytes")
        data += chunk
    return bytes(data)


def read_message(sock):
    (length,) = struct.unpack(">H", read_exactly(sock, 2))
    header = json.loads(read_exactly(sock, length))
    content = read_exactly(sock, header["content-length"])
    return json.loads(content.decode(header["content-encoding"]))


def main():
    if len(sys.argv) != 4:
        sys.exit(f"usage: {sys.argv[0]} HOST PORT VALUE")
    host, port, value = sys.argv[1:]
    with socket.create_connection((host, int(port)), timeout=10) as sock:
        sock.sendall(message(value))
        print(read_message(sock)["result"])


if __name__ == "__main__":
    main()
