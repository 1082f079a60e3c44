"""Connections to the workspace file, and the translation of SQLite's errors into words.

They are sqlite3's own: the window's first frame would wait 0.13 s of processor time for the import of SQLAlchemy, and
the table's queries are hot, where SQLAlchemy's rows cost ten times as much. `alchemy` has it for upgrades.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from reportdesk.domain.failures import (
    DiskFull,
    WorkspaceBusy,
    WorkspaceDamaged,
    WorkspaceError,
    WorkspaceUnwritable,
)

BUSY_TIMEOUT_S: Final = 10.0
BEGIN: Final = "BEGIN IMMEDIATE"
_MAPPED_BYTES = 4 * 2**20
"""How much of the file may count as memory of this process, for each connection. On 100,000 images the window took 420
MB with 256, 199 to 231 with 32, 145 to 151 with 4, and no order, filter, search or jump was faster beyond the noise."""
_WRITING = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "journal_size_limit=67108864")
_READING = ("query_only=ON", f"mmap_size={_MAPPED_BYTES}")
_KEPT = 4


def opened_for_writing(file: Path) -> sqlite3.Connection:
    """Return a new connection that writes durably; it may be used from one thread at a time."""
    return _opened(str(file), _WRITING)


def opened_for_reading(file: Path) -> sqlite3.Connection:
    """Return a new connection that reads; also where nothing can be written, as on a disk with its lock set.

    SQLite wants to make its index of the log there, unless it is told that nobody changes the file. That is so as long
    as no log lies beside it: whoever has the workspace open keeps one. Who opens it from elsewhere, to write,
    while it is read so is not noticed.

    Raises:
        WorkspaceUnwritable: what was written last is in a log that can only be read where one can write.
    """
    try:
        return _opened(str(file), (*_READING, "schema_version"))
    except sqlite3.OperationalError as error:
        if not any(words in str(error) for words in ("unable to open", "readonly")) or not file.is_file():
            raise
    log = file.with_name(f"{file.name}-wal")
    if log.is_file() and log.stat().st_size:
        raise WorkspaceUnwritable(
            f"{file} cannot be read where nothing can be written: its last changes still lie in {log.name}.",
            "Copy the whole folder to a disk that can be written, and name the copy with --workspace.",
        )
    return _opened(f"{file.absolute().as_uri()}?immutable=1", _READING, is_uri=True)


def _opened(name: str, pragmas: tuple[str, ...], *, is_uri: bool = False) -> sqlite3.Connection:
    connection = sqlite3.connect(
        name, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False, uri=is_uri
    )
    try:
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}").close()
    except BaseException:
        connection.close()
        raise
    return connection


class WriteConnection:
    """The one writing connection, opened when it is first needed; it may be used from one thread at a time."""

    def __init__(self, file: Path) -> None:
        self._file = Path(os.path.abspath(file))
        self._driver: sqlite3.Connection | None = None

    @property
    def driver(self) -> sqlite3.Connection:
        """Return sqlite3's connection, outside of a transaction unless one was begun."""
        if self._driver is None:
            self._driver = opened_for_writing(self._file)
        return self._driver

    @contextmanager
    def begin(self) -> Iterator[sqlite3.Connection]:
        """Take the lock and commit at the end; what raises, also the commit itself, undoes all of it."""
        driver = self.driver
        driver.execute(BEGIN)
        try:
            yield driver
            driver.execute("COMMIT")
        except BaseException:
            # SQLite has undone it by itself where the disk failed.
            if driver.in_transaction:
                driver.execute("ROLLBACK")
            raise

    def close(self) -> None:
        """Close the connection; whoever needs it later opens it again."""
        if self._driver is not None:
            self._driver.close()
            self._driver = None


class ReadConnections:
    """Connections that only read, one for each thread that reads, and kept for the next one."""

    def __init__(self, file: Path) -> None:
        self._file = Path(os.path.abspath(file))
        self._idle: list[sqlite3.Connection] = []
        self._kept = _KEPT

    @contextmanager
    def connect(self) -> Iterator[sqlite3.Connection]:
        """Lend a connection."""
        try:
            # In turn, each of four would map its own part of the file: 275 MB instead of 231 with a million images.
            connection = self._idle.pop()
        except IndexError:
            connection = opened_for_reading(self._file)
        try:
            yield connection
        finally:
            if len(self._idle) < self._kept:
                self._idle.append(connection)
            else:
                connection.close()

    def close(self) -> None:
        """Close the connections that nobody uses; the others close when they are given back."""
        self._kept = 0
        while self._idle:
            self._idle.pop().close()


def in_words(error: BaseException, file: Path) -> WorkspaceError:
    """Return the error of this program for an error of SQLite about `file`."""
    if isinstance(error, WorkspaceError):
        return error
    cause = _cause(error)
    text = str(cause)
    if "disk is full" in text or ("disk I/O error" in text and _has_no_room(file)):
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
            f"{file} cannot be opened: {text}.", "Check your rights there, or choose another folder with --workspace."
        )
    if isinstance(cause, OSError) or "disk I/O error" in text:
        return WorkspaceUnwritable(f"{file} cannot be used: {text}.", "Check the disk, then try again.")
    return WorkspaceError(f"{file}: {text}.", "See the log for details.")


def _has_no_room(file: Path) -> bool:
    # Without room for its index of the log (32 KB) SQLite speaks of a fault of the disk.
    try:
        return shutil.disk_usage(file.parent).free < 65_536
    except OSError:
        return False


def may_pass(error: BaseException) -> bool:
    """True when the disk has no room, may only be read or fails, or another program holds the file for longer than
    `BUSY_TIMEOUT_S` (a backup, a browser of databases): the writer then waits instead of giving up."""
    words = ("disk is full", "readonly database", "disk I/O error", "is locked")
    return isinstance(error, sqlite3.OperationalError) and any(word in str(error) for word in words)


def _cause(error: BaseException) -> BaseException:
    """Return SQLite's error behind the one that SQLAlchemy makes of it in an upgrade."""
    behind = getattr(error, "orig", None)
    return behind if isinstance(behind, BaseException) else error
