"""Errors of the two databases and their drivers, as failures with words for the operator.

What a connected Postgres says comes with a code (https://www.postgresql.org/docs/current/errcodes-appendix.html). What
it says while a connection is made comes as text only (libpq does not hand the code out), in the server's language:
known English words decide, and an answer in another language counts as a refusal, because the server did answer.
"""

from __future__ import annotations

import re
import sqlite3
from typing import Final

from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, StatementError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from reportdesk.domain.failures import (
    DeliveryError,
    DestinationBusy,
    DestinationDamaged,
    DestinationFull,
    DestinationMissing,
    DestinationRefused,
    DestinationUnreachable,
    DestinationUntrusted,
    DriverMissing,
)
from reportdesk.sync.database.address import Address

INSTALL_LINE: Final = 'pip install "reportdesk[postgres]"'

_BY_CODE: Final[tuple[tuple[str, type[DeliveryError], str], ...]] = (
    ("28", DestinationRefused, "does not let this desk in"),
    ("42501", DestinationRefused, "does not give this user the rights that are needed"),
    ("25006", DestinationRefused, "can only be read, not written"),
    ("3D000", DestinationMissing, "does not exist"),
    ("3F000", DestinationMissing, "lacks the schema that the address names"),
    ("42P01", DestinationMissing, "lacks a table that was there before"),
    ("53100", DestinationFull, "has no room left on its disk"),
    ("53300", DestinationBusy, "has no free connection"),
    ("53", DestinationBusy, "is short of memory or another resource"),
    ("40", DestinationBusy, "had to undo this because another desk wrote the same"),
    ("55", DestinationBusy, "was held by somebody else for too long"),
    ("57014", DestinationBusy, "took too long"),
    ("57", DestinationUnreachable, "is being stopped or started"),
    ("08", DestinationUnreachable, "cannot be reached"),
    ("25P03", DestinationUnreachable, "closed the connection"),
)

_BY_WORDS: Final[tuple[tuple[str, type[DeliveryError], str], ...]] = (
    (r"too many (clients|connections)|remaining connection slots", DestinationBusy, "has no free connection"),
    (r"starting up|shutting down|in recovery|not yet accepting", DestinationUnreachable,
     "is being stopped or started"),
    (r"pg_hba\.conf|authentication failed|no password supplied|role .* does not exist|permission denied|"
     r"not permitted to log in", DestinationRefused, "does not let this desk in"),
    (r"database .* does not exist", DestinationMissing, "does not exist"),
    (r"certificate|does not support SSL|SSL (was )?required|SSL error|tls", DestinationUntrusted,
     "cannot be trusted: the encrypted connection was refused"),
)  # fmt: skip

_DATA_CODES: Final = ("22", "23", "54000", "54001", "42804", "54011")

_SQLITE: Final[dict[int, tuple[type[DeliveryError], str]]] = {
    sqlite3.SQLITE_BUSY: (DestinationBusy, "is held by another program"),
    sqlite3.SQLITE_LOCKED: (DestinationBusy, "is held by another program"),
    sqlite3.SQLITE_FULL: (DestinationFull, "cannot grow: its disk is full"),
    sqlite3.SQLITE_READONLY: (DestinationRefused, "can only be read, not written"),
    sqlite3.SQLITE_PERM: (DestinationRefused, "can only be read, not written"),
    sqlite3.SQLITE_NOTADB: (DestinationDamaged, "is no SQLite database"),
    sqlite3.SQLITE_CORRUPT: (DestinationDamaged, "is damaged"),
    sqlite3.SQLITE_IOERR: (DestinationUnreachable, "cannot be read or written at the moment"),
}


def in_words(error: BaseException, address: Address) -> DeliveryError:
    """Return the failure for an error of a database or its driver; a failure stays what it is."""
    if isinstance(error, DeliveryError):
        return error
    if isinstance(error, PoolTimeout):
        return DestinationBusy(f"All connections to the database {address.shown} are in use.")
    cause = error.orig if isinstance(error, StatementError) and error.orig is not None else error
    if isinstance(cause, ImportError):
        return DriverMissing(
            "The program part that speaks with Postgres (psycopg) is not installed.",
            f"Install it with: {INSTALL_LINE}",
        )
    if isinstance(cause, sqlite3.Error):
        return _of_sqlite(cause, address)
    return _of_postgres(cause, address)


def is_about_data(error: BaseException) -> bool:
    """True when a row is to blame: sent again it would fail again, and the others would not."""
    if isinstance(error, IntegrityError | DataError):
        return True
    cause = error.orig if isinstance(error, StatementError) else None
    if isinstance(cause, sqlite3.Error):
        return getattr(cause, "sqlite_errorcode", 0) & 0xFF in {sqlite3.SQLITE_TOOBIG, sqlite3.SQLITE_MISMATCH}
    if cause is not None and not isinstance(error, DBAPIError):
        return isinstance(cause, TypeError | ValueError | OverflowError)
    return str(getattr(cause, "sqlstate", None) or "").startswith(_DATA_CODES)


def is_missing_table(error: BaseException) -> bool:
    """True when a statement named a table that is not there."""
    cause = error.orig if isinstance(error, StatementError) else None
    return getattr(cause, "sqlstate", "") == "42P01" or "no such table" in str(cause)


def first_line(error: object) -> str:
    """Return what a driver said, in one line, without its advice and the address, which `shown` names already."""
    cause = error.orig if isinstance(error, StatementError) and error.orig is not None else error
    line = next(iter(str(cause).strip().splitlines()), type(cause).__name__)
    return line.split(" failed: ")[-1].removeprefix("FATAL:").strip().rstrip(".")


def _of_sqlite(cause: sqlite3.Error, address: Address) -> DeliveryError:
    said = first_line(cause)
    code = getattr(cause, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_CANTOPEN:
        folder = address.file.parent if address.file is not None else None
        if folder is not None and not folder.is_dir():
            return DestinationMissing(
                f"The folder of the database {address.shown} does not exist.",
                "Make the folder or connect its disk, or change database_url, then press 'Try now'.",
            )
        return DestinationRefused(
            f"The database {address.shown} cannot be opened.", "Check your rights there, then press 'Try now'."
        )
    kind, words = _SQLITE.get(code, (DestinationBusy, "did not store the results"))
    hint = "Check your rights to the file and its folder, then press 'Try now'." if kind is DestinationRefused else None
    return kind(f"The database {address.shown} {words} ({said}).", hint)


def _of_postgres(cause: BaseException, address: Address) -> DeliveryError:
    said = first_line(cause)
    code = str(getattr(cause, "sqlstate", None) or "")
    for start, kind, words in _BY_CODE:
        if code.startswith(start):
            return kind(f"The database {address.shown} {words} ({said}).")
    if code:
        return DestinationBusy(f"The database {address.shown} did not store the results ({said}).")
    text = str(cause)
    for pattern, kind, words in _BY_WORDS:
        if re.search(pattern, text, re.IGNORECASE) and not re.search("closed|SYSCALL|EOF", text):
            return kind(f"The database {address.shown} {words} ({said}).")
    if _answered(cause, text):
        return DestinationRefused(f"The database {address.shown} does not let this desk in ({said}).")
    return DestinationUnreachable(f"The database {address.shown} cannot be reached ({said}).")


def _answered(cause: BaseException, text: str) -> bool:
    finished = getattr(cause, "pgconn", None)
    asked = getattr(finished, "needs_password", False) or getattr(finished, "used_password", False)
    return bool(asked) or "FATAL" in text
