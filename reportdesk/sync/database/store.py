"""The central database as a destination: `ResultStore` over SQLAlchemy Core."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection, Engine

from reportdesk.domain.failures import DestinationBusy, SendingStopped
from reportdesk.sync.database import check
from reportdesk.sync.database.address import parse
from reportdesk.sync.database.batch import batch_of, refusal
from reportdesk.sync.database.engine import Limits, make_engine, network_advice
from reportdesk.sync.database.errors import first_line, in_words, is_about_data
from reportdesk.sync.database.tables import HEAD
from reportdesk.sync.database.upgrade import ensure_tables, refuse_newer, revision_of
from reportdesk.sync.database.upserts import write
from reportdesk.sync.destination import RecordsRefused, Refusal
from reportdesk.sync.records import ConnectionReport, Record

_LOOK_S = 0.1
"""How often a worker that waits for its turn looks whether the program is closing."""


class DatabaseStore:
    """A SQLite file or a Postgres database that holds the results of all desks (tables: `sync.database.tables`).

    Building one connects nothing and needs no driver, so that no start waits for a link.

    Args:
        url: `sqlite:////folder/FILE` or `postgresql://USER@HOST/DATABASE`.
        password: for Postgres; takes the place of one in the address. None leaves it to the address, PGPASSWORD or
            the user's .pgpass.
        limits: connections and times.

    Raises:
        SettingsInvalid: the address is none, or of an unknown kind.
    """

    def __init__(self, url: str, password: str | None = None, limits: Limits | None = None) -> None:
        self._limits = limits if limits is not None else Limits()
        self.address = parse(url, password)
        self.width = self._limits.width(self.address)
        # As many as there are connections: a worker waits here for its turn, and never in vain for a connection.
        self._slots = threading.BoundedSemaphore(self.width)
        self._opening = threading.Lock()
        self._closing = threading.Event()
        self._engine: Engine | None = None
        self._has_tables = False

    @property
    def advice(self) -> str:
        """What the operator should know about this choice of database, empty when there is nothing."""
        return network_advice(self.address)

    def send(self, records: Sequence[Record]) -> None:
        """Store `records` in one transaction; see `ResultStore.send`."""
        batch, refusals = batch_of(records)
        if refusals:
            raise RecordsRefused(refusals)
        with self._connected() as engine:
            try:
                with engine.begin() as connection:
                    self._check_revision(connection)
                    write(connection, batch)
            except Exception as error:
                if not is_about_data(error):
                    raise
                raise self._to_blame(engine, records) from error

    def probe(self) -> None:
        """Return when the database answers, lets this desk in, and has the tables; makes them when it has none."""
        with self._connected() as engine, engine.begin() as connection:
            self._check_revision(connection)

    def test(self) -> ConnectionReport:
        """Try everything that is needed in a transaction that is undone. Never raises."""
        return check.connection_report(self._slot, self._open, self.address)

    def close(self) -> None:
        """Give up what is under way, and let go of the connections; for good.

        A send ends within a tenth of a second with `SendingStopped`, unless it is just connecting: that takes as long
        as the name look-up and `connect_s` for each address of the host.
        """
        self._closing.set()
        self._let_go()

    def _open(self) -> Engine:
        with self._opening:
            if self._engine is None:
                self._engine = make_engine(self.address, self._limits, self._closing)
            return self._engine

    @contextmanager
    def _slot(self) -> Iterator[None]:
        """Wait until one of the connections is free, for as long as it takes."""
        while not self._slots.acquire(timeout=_LOOK_S):
            self._go_on()
        try:
            self._go_on()
            yield
        finally:
            self._slots.release()
            if self._closing.is_set():
                self._let_go()

    def _let_go(self) -> None:
        with self._opening:
            if self._engine is not None:
                # The pool and not the engine: what is still in use comes back to this pool, to be closed then.
                self._engine.pool.dispose()

    def _go_on(self) -> None:
        if self._closing.is_set():
            raise SendingStopped(f"Sending to the database {self.address.shown} was stopped.")

    @contextmanager
    def _connected(self) -> Iterator[Engine]:
        """Give the engine of a database that has the tables, for as long as one of its connections is free for it."""
        with self._slot():
            try:
                engine = self._open()
                if not self._has_tables:
                    ensure_tables(engine, self.address)
                    self._has_tables = True
                yield engine
            except Exception as error:
                self._go_on()
                raise in_words(error, self.address) from error

    def _check_revision(self, connection: Connection) -> None:
        """Look whether the tables are still this version's: another desk may have been updated since the start."""
        revision = revision_of(connection)
        refuse_newer(revision, self.address)
        if revision != HEAD:
            self._has_tables = False
            raise DestinationBusy(f"The tables of the database {self.address.shown} are gone and are made anew.")

    def _to_blame(self, engine: Engine, records: Sequence[Record]) -> Exception:
        """Return the error that names the records which the database cannot take; nothing of the search is kept."""
        with engine.connect() as connection, connection.begin() as transaction:
            refusals = list(_refused(connection, list(enumerate(records))))
            transaction.rollback()
        if refusals:
            return RecordsRefused(refusals)
        return DestinationBusy(f"The database {self.address.shown} refused results that it takes one by one.")


def _refused(connection: Connection, records: list[tuple[int, Record]]) -> Iterator[Refusal]:
    """Yield the records that cannot be stored, by halves: a search among 500 takes some 20 tries, not 500."""
    try:
        with connection.begin_nested():
            write(connection, batch_of([record for _, record in records])[0])
    except Exception as error:
        if not is_about_data(error):
            raise
        if len(records) == 1:
            index, record = records[0]
            yield refusal(index, record, first_line(error))
            return
        middle = len(records) // 2
        yield from _refused(connection, records[:middle])
        yield from _refused(connection, records[middle:])
