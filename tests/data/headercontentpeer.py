# SPDX-License-Identifier: GPL-3.0-or-later
"""The header/content protocol in Python's own words, for tests to compare with.

Reads one JSON object a line and answers each with one line:
  {"type", "encoding", "text"}            -> the message in hex, as a peer in Python writes it
  {"type", "encoding", "contentHex"}      -> the fault that Python finds in such a content, or "sound"
"""
import codecs
import json
import struct
import sys


def refuse(constant):
    raise ValueError(constant)


def message(content_type, encoding, text):
    content = text.encode(encoding)
    header = {
        "byteorder": sys.byteorder,
        "content-type": content_type,
        "content-encoding": encoding,
        "content-length": len(content),
    }
    header = json.dumps(header, ensure_ascii=False).encode("utf-8")
    return struct.pack(">H", len(header)) + header + content


def fault(content_type, encoding, content):
    try:
        codecs.lookup(encoding)
        text = content.decode(encoding)
    except LookupError:
        return "content-unknown-encoding"
    except UnicodeDecodeError:
        return "content-not-decodable"
    if content_type == "text/json":
        try:
            json.loads(text, parse_constant=refuse)
        except (ValueError, RecursionError):
            return "content-not-json"
    return "sound"


for line in sys.stdin:
    task = json.loads(line)
    if "text" in task:
        print(message(task["type"], task["encoding"], task["text"]).hex())
    else:
        print(fault(task["type"], task["encoding"], bytes.fromhex(task["contentHex"])))
