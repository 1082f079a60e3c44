"""Engines: how connections to the two kinds of database are made, kept and limited."""

from __future__ import annotations

import sqlite3
import threading
from typing import Any, Final

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from reportdesk.domain.values import dataclass
from reportdesk.sync.database.address import POSTGRES, Address
from reportdesk.workspace.filesystem import network_place

NETWORK_ADVICE = (
    "This file is on a network share ({place}), where several desks can damage it: let one desk only write to it, or "
    "take a Postgres server."
)

_BUSY_S: Final = 3.0
"""How long SQLite waits for another writer: it cannot be woken meanwhile, and a closing program waits for it."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Numbers of connections and times in seconds.

    `silence_s` must be longer than `statement_s`, so that a server which is merely slow can say so itself.
    """

    pool_size: int = 5
    pool_overflow: int = 5
    connect_s: int = 5
    statement_s: float = 30.0
    lock_s: float = 10.0
    silence_s: float = 45.0

    def width(self, address: Address) -> int:
        """Return how many may write at once. SQLite has one writer, whatever the number of connections."""
        return self.pool_size + self.pool_overflow if address.kind == POSTGRES else 1


def make_engine(address: Address, limits: Limits, closing: threading.Event) -> Engine:
    """Return an engine; nothing is connected yet. Once `closing` is set, what is under way is given up."""
    return _postgres(address, limits, closing) if address.kind == POSTGRES else _sqlite(address, limits)


def network_advice(address: Address) -> str:
    """Return what to say about a SQLite file on a network share, empty when there is nothing to say."""
    place = network_place(address.file.parent) if address.file is not None else ""
    return NETWORK_ADVICE.format(place=place) if place else ""


def _as_it_is(text: Any) -> Any:
    """Rows carry JSON as text already (`plain.dumped`)."""
    return text


def _postgres(address: Address, limits: Limits, closing: threading.Event) -> Engine:
    from reportdesk.sync.database.postgres import connection_class

    given = set(address.url.query)
    wanted: dict[str, Any] = {
        "connect_timeout": limits.connect_s,
        "application_name": "reportdesk",
        # A link that is dead without a word is noticed after 10 + 3 * 5 seconds, also while data is under way.
        "keepalives_idle": 10,
        "keepalives_interval": 5,
        "keepalives_count": 3,
        "tcp_user_timeout": 25_000,
    }
    engine = create_engine(
        address.url,
        poolclass=QueuePool,
        pool_size=limits.pool_size,
        max_overflow=limits.pool_overflow,
        pool_timeout=limits.statement_s,
        pool_pre_ping=True,
        pool_recycle=1800,
        hide_parameters=True,
        json_serializer=_as_it_is,
        use_native_hstore=False,
        connect_args={name: value for name, value in wanted.items() if name not in given},
    )
    patient = connection_class(limits.silence_s, closing)

    @event.listens_for(engine, "do_connect")
    def _connect(_dialect: Any, _record: Any, arguments: list[Any], options: dict[str, Any]) -> Any:
        return patient.connect(*arguments, **options)

    @event.listens_for(engine, "connect")
    def _limit(connection: Any, _record: Any) -> None:
        connection.autocommit = True
        connection.execute(
            f"SET statement_timeout = {round(limits.statement_s * 1000)}; "
            f"SET lock_timeout = {round(limits.lock_s * 1000)}; "
            f"SET idle_in_transaction_session_timeout = {round(limits.silence_s * 1000)}"
        )
        connection.autocommit = False

    return engine


def _sqlite(address: Address, limits: Limits) -> Engine:
    # WAL needs memory that all writers share, which a network share does not give (workspace.filesystem).
    journal = "DELETE" if network_advice(address) else "WAL"
    engine = create_engine(
        address.url,
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        hide_parameters=True,
        json_serializer=_as_it_is,
        connect_args={"check_same_thread": False, "isolation_level": None, "timeout": min(limits.lock_s, _BUSY_S)},
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlite3.Connection, _record: Any) -> None:
        _choose_journal(connection, journal)
        for pragma in ("synchronous=FULL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}").close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _choose_journal(connection: sqlite3.Connection, journal: str) -> None:
    """Set the journal, which is a property of the file: the first desk sets it, for all.

    Of two desks that set it at the same moment one is told "database is locked" at once, whatever its time-out (42 of
    400 tries). It needs nothing more: the other one is just doing it.
    """
    try:
        connection.execute(f"PRAGMA journal_mode={journal}").close()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
            raise
