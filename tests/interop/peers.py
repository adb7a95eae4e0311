# SPDX-License-Identifier: GPL-3.0-or-later
"""Foreign programs in the manner of the tutorial (core/framing/headercontent/headercontent.md): echo, several
connections at once, and the application protocol, each as client and as server."""

import contextlib
import io
import json
import selectors
import socket
import struct
import sys
import threading

from support import PATIENCE, connect_to, read_exactly

MESSAGES = (b"Message 1 from client.", b"Message 2 from client.")


@contextlib.contextmanager
def serving(handle, family=socket.AF_INET):
    """A server that runs handle(socket) in a thread for each connection; yields its address."""
    host = "::1" if family == socket.AF_INET6 else "127.0.0.1"
    with socket.create_server((host, 0), family=family) as listener:
        def run(sock):
            with sock:
                handle(sock)

        def accept():
            with contextlib.suppress(OSError):  # the listener is shut down
                while True:
                    sock, _ = listener.accept()
                    sock.settimeout(PATIENCE)
                    workers.append(threading.Thread(target=run, args=[sock]))
                    workers[-1].start()

        workers = []
        acceptor = threading.Thread(target=accept)
        acceptor.start()
        try:
            yield listener.getsockname()
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            for thread in [acceptor, *workers]:
                thread.join(PATIENCE)


def echo_until_end(sock):
    """The echo server's part for one connection."""
    while data := sock.recv(1024):
        sock.sendall(data)


@contextlib.contextmanager
def echo_server_of_many():
    """The multi-connection server: one thread, a selector, any number of connections."""
    with selectors.DefaultSelector() as selector, socket.create_server(("127.0.0.1", 0)) as listener:
        stopping = threading.Event()
        listener.setblocking(False)
        selector.register(listener, selectors.EVENT_READ)

        def serve(sock, events, pending):
            if events & selectors.EVENT_READ:
                data = sock.recv(1024)
                if not data:
                    selector.unregister(sock)
                    sock.close()
                    return
                pending += data
            if pending and events & selectors.EVENT_WRITE:
                del pending[:sock.send(pending)]

        def loop():
            while not stopping.is_set():
                for key, events in selector.select(timeout=0.05):
                    if key.fileobj is listener:
                        sock, _ = listener.accept()
                        sock.setblocking(False)
                        selector.register(sock, selectors.EVENT_READ | selectors.EVENT_WRITE,
                                          bytearray())
                    else:
                        serve(key.fileobj, events, key.data)
            for key in list(selector.get_map().values()):
                key.fileobj.close()

        thread = threading.Thread(target=loop)
        thread.start()
        try:
            yield listener.getsockname()
        finally:
            stopping.set()
            thread.join(PATIENCE)


def multi_connection_client(address, count):
    """Sends MESSAGES on `count` connections at once, closes each when all is back; returns what
    came back on each."""
    expected = sum(map(len, MESSAGES))
    answers = [bytearray() for _ in range(count)]
    with selectors.DefaultSelector() as selector:
        for answer in answers:
            sock = socket.socket()
            sock.setblocking(False)
            sock.connect_ex(address)
            selector.register(sock, selectors.EVENT_READ | selectors.EVENT_WRITE,
                              (answer, list(MESSAGES)))
        while selector.get_map():
            ready = selector.select(PATIENCE)
            if not ready:
                raise AssertionError("no answer")
            for key, events in ready:
                answer, to_send = key.data
                if events & selectors.EVENT_READ:
                    answer += key.fileobj.recv(1024)
                if to_send and events & selectors.EVENT_WRITE:
                    key.fileobj.send(to_send.pop(0))
                if len(answer) >= expected:
                    selector.unregister(key.fileobj)
                    key.fileobj.close()
    return [bytes(answer) for answer in answers]


def encode_message(content, content_type, encoding):
    """One message of the application protocol."""
    header = json.dumps({"byteorder": sys.byteorder, "content-type": content_type,
                         "content-encoding": encoding, "content-length": len(content)},
                        ensure_ascii=False).encode()
    return struct.pack(">H", len(header)) + header + content


def encode_request(action, value):
    if action == "search":
        content = json.dumps({"action": action, "value": value}, ensure_ascii=False).encode()
        return encode_message(content, "text/json", "utf-8")
    return encode_message((action + value).encode(), "binary/custom-client-binary-type", "binary")


def read_message(sock):
    """(header, content) of the next message; None at the end."""
    prefix = read_exactly(sock, 2)
    if not prefix:
        return None
    header = json.loads(read_exactly(sock, struct.unpack(">H", prefix)[0]))
    return header, read_exactly(sock, header["content-length"])


def decode_answer(message):
    """An answer as the application client shows it: the result, or the raw bytes."""
    header, content = message
    if header["content-type"] != "text/json":
        return content
    with io.TextIOWrapper(io.BytesIO(content), encoding=header["content-encoding"]) as text:
        return json.load(text)["result"]


def application_client(address, action, value):
    """Sends one request, returns the answer, and closes."""
    with connect_to(address) as sock:
        sock.sendall(encode_request(action, value))
        return decode_answer(read_message(sock))


def answer_one_request(sock):
    """The application server's part for one connection: one answer, then close."""
    header, content = read_message(sock)
    if header["content-type"] == "text/json":
        query = json.loads(content)["value"]
        body = json.dumps({"result": f"Found {query} 🐇"}, ensure_ascii=False).encode()
        sock.sendall(encode_message(body, "text/json", "utf-8"))
    else:
        sock.sendall(encode_message(b"First 10 bytes of request: " + content[:10],
                                    "binary/custom-server-binary-type", "binary"))
