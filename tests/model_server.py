"""A real HTTP server of model files that misbehaves on request, and notes what it was asked and what it sent."""

from __future__ import annotations

import re
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Fault = Callable[["Answer"], None]


@dataclass
class Asked:
    """One request: path as sent, first byte asked for, and bytes of content that were sent."""

    path: str
    start: int
    sent: int = 0


class Answer(BaseHTTPRequestHandler):
    """Answers one request; a fault may do it instead."""

    protocol_version = "HTTP/1.1"
    server: ModelServer

    def do_GET(self) -> None:
        """Send a file, from the byte asked for on."""
        found = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        self.asked = Asked(self.path, int(found[1]) if found else 0)
        self.server.asked.append(self.asked)
        name = self.path.rpartition("/")[2]
        faults = self.server.faults.get(name) or self.server.faults.get("*", [])
        if faults:
            faults.pop(0)(self)
        else:
            self.send_file()

    @property
    def content(self) -> bytes:
        """The file that was asked for; empty when there is none."""
        return self.server.files.get(self.path.rpartition("/")[2], b"")

    def send_file(self, *, upto: int | None = None, with_range: bool = True, content: bytes | None = None) -> None:
        """Send the file, or its bytes before `upto` although all are announced."""
        content = self.content if content is None else content
        if not content:
            self.send_error(404)
            return
        start = self.asked.start if with_range else 0
        if start:
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        else:
            self.send_response(200)
        self.send_header("Content-Length", str(len(content) - start))
        self.end_headers()
        self.send_bytes(content[start:upto])
        if upto is not None:
            self.close_connection = True

    def send_bytes(self, content: bytes) -> None:
        """Count and send: whoever has all of it already finds it counted."""
        self.asked.sent += len(content)
        self.wfile.write(content)
        self.wfile.flush()

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing on the terminal."""


class ModelServer(ThreadingHTTPServer):
    """Serves `files` by the last part of their path. `faults` holds what the next requests meet, by name or *."""

    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answer)
        self.files: dict[str, bytes] = {}
        self.faults: dict[str, list[Fault]] = {}
        self.asked: list[Asked] = []
        self.release = threading.Event()

    @property
    def address(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients that hang up are part of the tests."""

    @property
    def sent(self) -> Counter[str]:
        """Bytes of content that were sent, by file name."""
        total: Counter[str] = Counter()
        for asked in self.asked:
            total[asked.path.rpartition("/")[2]] += asked.sent
        return total


@contextmanager
def serving() -> Iterator[ModelServer]:
    """Run a server for a while."""
    server = ModelServer()
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), name="model-server", daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.release.set()
        server.shutdown()
        server.server_close()
        thread.join()


# --- faults ---


def cut_at(byte: int) -> Fault:
    """Hang up before this byte of the file."""
    return lambda answer: answer.send_file(upto=byte)


def without_range(answer: Answer) -> None:
    """Ignore the byte asked for and send the whole file."""
    answer.send_file(with_range=False)


def cut_without_range(byte: int) -> Fault:
    """Ignore the byte asked for and hang up before this one."""
    return lambda answer: answer.send_file(upto=byte, with_range=False)


def corrupted(answer: Answer) -> None:
    """Send the right number of wrong bytes."""
    answer.send_file(content=bytes(byte ^ 0x55 for byte in answer.content))


def status(code: int) -> Fault:
    """Answer with a status and a short text."""
    return lambda answer: answer.send_error(code)


def redirect(to: str) -> Fault:
    """Point elsewhere."""

    def answer_elsewhere(answer: Answer) -> None:
        answer.send_response(302)
        answer.send_header("Location", to)
        answer.send_header("Content-Length", "0")
        answer.end_headers()

    return answer_elsewhere


def login_page(answer: Answer) -> None:
    """Answer like a network that wants a login first."""
    page = b"<html>Please log in</html>"
    answer.send_response(200)
    answer.send_header("Content-Length", str(len(page)))
    answer.end_headers()
    answer.send_bytes(page)


def endless(answer: Answer) -> None:
    """Send without end and without a length."""
    answer.send_response(200)
    answer.send_header("Connection", "close")
    answer.end_headers()
    answer.close_connection = True
    while not answer.server.release.is_set():
        answer.send_bytes(b"x" * 65536)


def silent(answer: Answer) -> None:
    """Accept the request and never answer."""
    answer.server.release.wait(60)
    answer.close_connection = True


def falls_silent(byte: int) -> Fault:
    """Send the bytes before this one, then nothing more."""

    def answer_half(answer: Answer) -> None:
        answer.send_response(200)
        answer.send_header("Content-Length", str(len(answer.content)))
        answer.end_headers()
        answer.send_bytes(answer.content[:byte])
        answer.server.release.wait(60)
        answer.close_connection = True

    return answer_half
