"""Connections to Postgres that give up on silence, or when the program closes. Imported only where they are made."""

from __future__ import annotations

import threading
import time
from collections.abc import Generator
from typing import Any, ClassVar

import psycopg
from psycopg.pq.abc import PGconn
from psycopg.rows import TupleRow
from psycopg.waiting import Ready


class PatientConnection(psycopg.Connection[TupleRow]):
    """A connection that is given up when nothing comes or goes for `patience_s` seconds, or once `closing` is set.

    Neither libpq nor psycopg has a limit for a server that took the connection and then says nothing (a frozen
    machine, a firewall that forgot): the server's own time limits cannot reach us, and its kernel answers keep-alives.
    """

    patience_s: ClassVar[float]
    closing: ClassVar[threading.Event]

    def wait(self, gen: Generator[Any, Any, Any], *args: Any, **options: Any) -> Any:
        """Run one of psycopg's waiting steps, with the limit."""
        try:
            return super().wait(_limited(gen, self.patience_s, self.closing), *args, **options)
        except _Silence as silence:
            raise _given_up(self.pgconn, self.patience_s) from silence


class PatientAsyncConnection(psycopg.AsyncConnection[TupleRow]):
    """The same for a connection of an event loop."""

    patience_s: ClassVar[float]
    closing: ClassVar[threading.Event]

    async def wait(self, gen: Generator[Any, Any, Any], *args: Any, **options: Any) -> Any:
        """Run one of psycopg's waiting steps, with the limit."""
        try:
            return await super().wait(_limited(gen, self.patience_s, self.closing), *args, **options)
        except _Silence as silence:
            raise _given_up(self.pgconn, self.patience_s) from silence


class _Silence(Exception):
    """Nobody waits any more; never leaves this module."""


def _given_up(connection: PGconn, patience_s: float) -> psycopg.OperationalError:
    connection.finish()
    return psycopg.OperationalError(f"the server said nothing for {patience_s:g} seconds")


def _limited(gen: Generator[Any, Any, Any], patience_s: float, closing: threading.Event) -> Generator[Any, Any, Any]:
    """Pass a step of psycopg through, as long as something happens. It is woken every 0.1 s with "nothing ready"."""
    moved = time.monotonic()
    try:
        wanted = next(gen)
        while True:
            ready = yield wanted
            if ready != Ready.NONE:
                moved = time.monotonic()
            elif closing.is_set() or time.monotonic() - moved > patience_s:
                raise _Silence
            wanted = gen.send(ready)
    except StopIteration as end:
        return end.value


def connection_class(patience_s: float, closing: threading.Event) -> type[PatientConnection]:
    """Return the connection class with these limits."""
    return type("PatientConnection", (PatientConnection,), {"patience_s": patience_s, "closing": closing})


def async_connection_class(patience_s: float, closing: threading.Event) -> type[PatientAsyncConnection]:
    """Return the connection class of an event loop with these limits."""
    return type("PatientAsyncConnection", (PatientAsyncConnection,), {"patience_s": patience_s, "closing": closing})
