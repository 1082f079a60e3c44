"""Connections to Postgres that give up on silence. Imported only where the driver (psycopg) is needed."""

from __future__ import annotations

import time
from collections.abc import Generator
from typing import Any, ClassVar

import psycopg
from psycopg.rows import TupleRow
from psycopg.waiting import Ready

CONNECT_TIMEOUT_S = 5


class PatientConnection(psycopg.Connection[TupleRow]):
    """A connection that is given up when nothing comes or goes for `patience_s` seconds.

    Neither libpq nor psycopg has a limit for a server that took the connection and then says nothing (a frozen
    machine, a firewall that forgot): the server's own time limits cannot reach us, and its kernel answers keep-alives.
    """

    patience_s: ClassVar[float] = 45.0

    def wait(self, gen: Generator[Any, Any, Any], *args: Any, **options: Any) -> Any:
        """Run one of psycopg's waiting steps, with the limit."""
        try:
            return super().wait(_limited(gen, self.patience_s), *args, **options)
        except _Silence as silence:
            self.pgconn.finish()
            raise psycopg.OperationalError(f"the server said nothing for {self.patience_s:g} seconds") from silence


class _Silence(Exception):
    """The time is over; never leaves this module."""


def _limited(gen: Generator[Any, Any, Any], patience_s: float) -> Generator[Any, Any, Any]:
    """Pass a step of psycopg through, as long as something happens. It is woken every 0.1 s with "nothing ready"."""
    moved = time.monotonic()
    try:
        wanted = next(gen)
        while True:
            ready = yield wanted
            if ready != Ready.NONE:
                moved = time.monotonic()
            elif time.monotonic() - moved > patience_s:
                raise _Silence
            wanted = gen.send(ready)
    except StopIteration as end:
        return end.value


def connection_class(patience_s: float) -> type[PatientConnection]:
    """Return the connection class with this limit."""
    return type("PatientConnection", (PatientConnection,), {"patience_s": patience_s})
