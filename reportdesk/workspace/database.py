"""Connections to the workspace file, and the translation of SQLite's errors into words."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.pool import QueuePool, StaticPool

from reportdesk.domain.failures import (
    DiskFull,
    WorkspaceBusy,
    WorkspaceDamaged,
    WorkspaceError,
    WorkspaceUnwritable,
)

BUSY_TIMEOUT_MS = 10_000
_MAPPED_BYTES = 32 * 2**20
"""How much of the file may count as memory of this process. With 256 MB the window on 100,000 images took 420 MB
instead of 223, and no order, filter or search was faster beyond the noise."""


def write_engine(file: Path) -> Engine:
    """Return the engine of the one writing connection; it may be used from one thread at a time.

    `BEGIN IMMEDIATE` on begin: without it a failed or concurrent migration leaves half a schema (measured, facts.md).
    """
    engine = create_engine(
        f"sqlite:///{file}",
        poolclass=StaticPool,
        connect_args={"check_same_thread": False, "isolation_level": None, "timeout": BUSY_TIMEOUT_MS / 1000},
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlite3.Connection, _record: Any) -> None:
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "journal_size_limit=67108864"):
            connection.execute(f"PRAGMA {pragma}").close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def read_engine(file: Path) -> Engine:
    """Return an engine whose connections only read; one connection per thread that reads, kept in a pool."""
    engine = create_engine(
        f"sqlite:///{file}",
        poolclass=QueuePool,
        # Taken in turn, each of four connections maps its own part of the file: 275 MB instead of 231 with a million.
        pool_use_lifo=True,
        pool_size=4,
        max_overflow=12,
        connect_args={"check_same_thread": False, "isolation_level": None, "timeout": BUSY_TIMEOUT_MS / 1000},
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlite3.Connection, _record: Any) -> None:
        for pragma in ("query_only=ON", f"mmap_size={_MAPPED_BYTES}"):
            connection.execute(f"PRAGMA {pragma}").close()

    return engine


def in_words(error: BaseException, file: Path) -> WorkspaceError:
    """Return the error of this program for an error of SQLite about `file`."""
    cause = error.orig if isinstance(error, DatabaseError) and error.orig is not None else error
    text = str(cause)
    if "disk is full" in text:
        return DiskFull(f"The disk that holds {file} is full.")
    if "locked" in text or "busy" in text:
        return WorkspaceBusy(f"Another program is holding {file}.", "Close the other program, then try again.")
    if "not a database" in text or "malformed" in text:
        return WorkspaceDamaged(
            f"{file} is not a workspace of reportdesk, or is damaged: {text}.",
            "Rename the file and start again, or put back a copy of it. Nothing in it was changed.",
        )
    if "readonly" in text:
        return WorkspaceUnwritable(
            f"{file} may only be read now ({text}).",
            "Make its disk and folder writable again; or choose another folder with --workspace.",
        )
    if "unable to open" in text:
        return WorkspaceUnwritable(
            f"{file} cannot be written: {text}.", "Check your rights there, or choose another folder with --workspace."
        )
    if isinstance(cause, OSError) or "disk I/O error" in text:
        return WorkspaceUnwritable(f"{file} cannot be used: {text}.", "Check the disk, then try again.")
    return WorkspaceError(f"{file}: {text}.", "See the log for details.")


def is_disk_trouble(error: BaseException) -> bool:
    """True when the disk has no room, may only be read or fails: the writer then waits instead of giving up."""
    cause = error.orig if isinstance(error, OperationalError) else error
    words = ("disk is full", "readonly database", "disk I/O error")
    return isinstance(cause, sqlite3.OperationalError) and any(word in str(cause) for word in words)
