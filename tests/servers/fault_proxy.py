"""A TCP proxy that misbehaves on request, switchable while it runs, and counts what passes.

It runs its own event loop in a thread. Both directions share nothing but the faults:

    latency_s   each byte arrives so much later (one way; a round trip takes twice that)
    rate        bytes per second of the whole link in each direction, 0 = as fast as it goes
    refuse()    nobody is accepted, those inside are thrown out; allow() ends it, on the same port
    silent      bytes are swallowed, nothing is answered, connections stay open
    cut_after   the connection that carries this many further bytes towards the server is cut there, once
    flip_at     the byte at this place of the next request's body (from 0) arrives with a flipped bit, once
    lose_answer_to  the method whose next answer is lost: the server did it, the connection is cut, once
    busy        so many of the next requests are answered with 503 SlowDown and do not reach the server
    portal      every request is answered with 302 to a login page, and does not reach the server

`http=False` passes any protocol (a database): then `requests` stays empty, and the last four do nothing.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field

_PIECE = 16 * 1024
# What a link's own buffers hold beyond what is on its way.
_BUFFER_S = 0.05
_BUSY = (
    b"HTTP/1.1 503 Slow Down\r\nContent-Type: application/xml",
    b"<?xml version='1.0'?><Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>",
)
_PORTAL = (b"HTTP/1.1 302 Found\r\nLocation: http://portal.invalid/login", b"")


@dataclass
class Request:
    """One request that passed: what it asked, its header names in small letters, and how much of its body passed."""

    method: str
    target: str
    headers: dict[str, str]
    body: int = 0
    answer: tuple[bytes, bytes] = (b"", b"")

    @property
    def answered_here(self) -> bool:
        """Whether the server never saw it."""
        return self.answer != (b"", b"")

    @property
    def length(self) -> int:
        """The size of the body that the request announces."""
        return int(self.headers.get("content-length", "0"))

    @property
    def complete(self) -> bool:
        """Whether the whole body passed."""
        return self.body >= self.length


@dataclass
class _Link:
    """One direction of the link: what one connection sends makes the others wait."""

    free_at: float = 0.0
    passed: int = 0


@dataclass
class _Parser:
    """Follows the requests of one connection, so that faults can be placed in bodies."""

    head: bytearray = field(default_factory=bytearray)
    current: Request | None = None

    def left(self) -> int:
        """Return how many bytes of the current body are still to come."""
        return 0 if self.current is None else self.current.length - self.current.body


class FaultProxy:
    """Use as a context manager. Switch the faults by their names from any thread."""

    def __init__(self, port: int, *, tls: ssl.SSLContext | None = None, http: bool = True) -> None:
        self._upstream = port
        self._tls = tls
        self._http = http
        self._loop = asyncio.new_event_loop()
        self._server: asyncio.Server | None = None
        self._writers: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._up, self._down = _Link(), _Link()
        self._thread = threading.Thread(target=self._run, name="fault-proxy", daemon=True)
        self.port = 0
        self.connections = 0
        self.requests: list[Request] = []
        self.latency_s = 0.0
        self.rate = 0
        self.silent = False
        self.cut_after: int | None = None
        self.flip_at: int | None = None
        self.lose_answer_to = ""
        self.busy = 0
        self.portal = False

    def __enter__(self) -> FaultProxy:
        self._thread.start()
        self._call(self._listen())
        return self

    def __exit__(self, *_: object) -> None:
        self._call(self._close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    @property
    def endpoint(self) -> str:
        """The address for clients."""
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}"

    @property
    def bytes_up(self) -> int:
        """Bytes that went towards the server so far."""
        return self._up.passed

    @property
    def bytes_down(self) -> int:
        """Bytes that came from the server so far."""
        return self._down.passed

    def forget(self) -> None:
        """Begin to count anew."""
        self.requests = []
        self.connections = self._up.passed = self._down.passed = 0

    def refuse(self) -> None:
        """Accept nobody and throw out those inside."""
        self._call(self._stop_listening())

    def allow(self) -> None:
        """Accept again, on the same port."""
        self._call(self._listen())

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()

    def _call(self, work: object) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(30)  # type: ignore[arg-type]

    async def _listen(self) -> None:
        listening = socket.socket()
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        # Accepted connections inherit it. Else megabytes wait in here that the sender believes to have left.
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4 * _PIECE)
        listening.bind(("127.0.0.1", self.port))
        self._server = await asyncio.start_server(self._serve, sock=listening, ssl=self._tls, limit=_PIECE)
        self.port = self._server.sockets[0].getsockname()[1]

    async def _stop_listening(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None
        for writer in list(self._writers):
            writer.transport.abort()

    async def _close(self) -> None:
        await self._stop_listening()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        upstream_writer: asyncio.StreamWriter | None = None
        try:
            upstream_reader, upstream_writer = await asyncio.open_connection("127.0.0.1", self._upstream, limit=_PIECE)
            self._writers |= {writer, upstream_writer}
            parser = _Parser()
            pumps = [
                asyncio.create_task(self._pump(reader, upstream_writer, self._up, writer, parser)),
                asyncio.create_task(self._pump(upstream_reader, writer, self._down, upstream_writer, parser)),
            ]
            try:
                # Half-closed connections are nothing that HTTP or Postgres use: the first end is the end.
                await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for pump in pumps:
                    pump.cancel()
                await asyncio.gather(*pumps, return_exceptions=True)
        except (OSError, asyncio.CancelledError):
            pass
        finally:
            for one in (writer, upstream_writer):
                if one is not None:
                    self._writers.discard(one)
                    with suppress(OSError, RuntimeError):
                        one.close()
            self._tasks.discard(task)

    async def _pump(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        link: _Link,
        back: asyncio.StreamWriter,
        parser: _Parser,
    ) -> None:
        """Carry one direction; `back` is the other one, `parser` that of the connection."""
        on_the_way: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()
        upwards = link is self._up
        delivery = asyncio.create_task(self._deliver(on_the_way, writer))
        try:
            while data := await reader.read(_PIECE):
                if self.silent:
                    continue
                data, cut = self._cut(data) if upwards else (data, self._loses_answer(parser))
                link.passed += len(data)
                if upwards and self._http:
                    data = self._followed(parser, data, back)
                if data and (upwards or not cut):
                    await self._ship(on_the_way, data, link)
                if cut:
                    await on_the_way.join()
                    writer.transport.abort()
                    back.transport.abort()
                    return
            await on_the_way.join()
        finally:
            delivery.cancel()
            await asyncio.gather(delivery, return_exceptions=True)

    def _cut(self, data: bytes) -> tuple[bytes, bool]:
        """Return what of `data` still passes, and whether the connection is cut after it."""
        if self.cut_after is None:
            return data, False
        passes, cut = data[: self.cut_after], len(data) >= self.cut_after
        self.cut_after = None if cut else self.cut_after - len(data)
        return passes, cut

    def _loses_answer(self, parser: _Parser) -> bool:
        if not self.lose_answer_to or parser.current is None or parser.current.method != self.lose_answer_to:
            return False
        self.lose_answer_to = ""
        return True

    async def _ship(self, on_the_way: asyncio.Queue[tuple[float, bytes]], data: bytes, link: _Link) -> None:
        """Put `data` on the link: it is free for the next piece when this one is on it, which arrives later."""
        now = time.monotonic()
        link.free_at = max(now, link.free_at) + (len(data) / self.rate if self.rate else 0.0)
        on_the_way.put_nowait((link.free_at + self.latency_s, data))
        ahead = link.free_at - now
        if ahead > _BUFFER_S:
            await asyncio.sleep(ahead - _BUFFER_S / 2)

    async def _deliver(self, on_the_way: asyncio.Queue[tuple[float, bytes]], writer: asyncio.StreamWriter) -> None:
        while True:
            due, data = await on_the_way.get()
            try:
                if (ahead := due - time.monotonic()) > 0:
                    await asyncio.sleep(ahead)
                writer.write(data)
                await writer.drain()
            except OSError:
                return
            finally:
                on_the_way.task_done()

    def _followed(self, parser: _Parser, data: bytes, answers: asyncio.StreamWriter) -> bytes:
        """Return what of `data` goes on to the server, with its faults."""
        out = bytearray()
        rest = memoryview(data)
        while rest:
            if parser.left() > 0:
                assert parser.current is not None
                body = bytearray(rest[: parser.left()])
                rest = rest[len(body) :]
                self._flip(parser.current, body)
                parser.current.body += len(body)
                if not parser.current.answered_here:
                    out += body
                elif parser.current.complete:
                    _answer(answers, parser.current)
                continue
            parser.head += rest
            end = parser.head.find(b"\r\n\r\n")
            if end < 0:
                break
            head, rest = bytes(parser.head[: end + 4]), memoryview(bytes(parser.head[end + 4 :]))
            parser.head.clear()
            parser.current = self._noted(head)
            if not parser.current.answered_here:
                out += head
            elif parser.current.complete:
                _answer(answers, parser.current)
        return bytes(out)

    def _noted(self, head: bytes) -> Request:
        first, *lines = head.decode("latin-1").strip().split("\r\n")
        method, target, _ = first.split(" ", 2)
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        request = Request(method, target, headers)
        if self.portal:
            request.answer = _PORTAL
        elif self.busy > 0:
            self.busy -= 1
            request.answer = _BUSY
        self.requests.append(request)
        return request

    def _flip(self, request: Request, body: bytearray) -> None:
        if self.flip_at is not None and request.body <= self.flip_at < request.body + len(body):
            body[self.flip_at - request.body] ^= 0x10
            self.flip_at = None


def _answer(answers: asyncio.StreamWriter, request: Request) -> None:
    head, body = request.answer
    head += b"\r\nContent-Length: %d\r\n\r\n" % len(body)
    answers.write(head if request.method == "HEAD" else head + body)
