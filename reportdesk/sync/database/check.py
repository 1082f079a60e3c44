"""\"Test connection\" for the central database: everything is tried for real in one transaction, and undone."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime

from sqlalchemy import Connection, Engine, inspect

from reportdesk.domain.failures import DeliveryError
from reportdesk.sync.database.address import POSTGRES, Address
from reportdesk.sync.database.batch import batch_of
from reportdesk.sync.database.engine import network_advice
from reportdesk.sync.database.errors import in_words
from reportdesk.sync.database.tables import HEAD, VERSION_TABLE
from reportdesk.sync.database.upgrade import revision_of, upgrade
from reportdesk.sync.database.upserts import write
from reportdesk.sync.records import (
    Check,
    ConnectionReport,
    FindingsRecord,
    ImageRecord,
    ReportRecord,
    ReviewRecord,
)

CLOCKS_AGREE_S = 2.0
"""Below this a difference is not worth a word."""


def connection_report(
    turn: Callable[[], AbstractContextManager[None]], open_engine: Callable[[], Engine], address: Address
) -> ConnectionReport:
    """Try login, tables, rights and clock when it is our `turn`. Never raises, leaves nothing behind."""
    checks: list[Check] = []
    try:
        with turn():
            _run(open_engine, address, checks)
    except Exception as error:  # noqa: BLE001 - what a driver can raise is not known; the operator gets it in words
        checks.append(_failed(checks, in_words(error, address)))
    return ConnectionReport(address.shown, tuple(checks))


def _run(open_engine: Callable[[], Engine], address: Address, checks: list[Check]) -> None:
    if advice := network_advice(address):
        checks.append(Check("place", False, advice, needed=False))
    if address.file is not None and not address.file.exists():
        checks.append(_new_file(address))
        return
    engine = open_engine()
    with engine.connect() as connection:
        transaction = connection.begin()
        try:
            checks.append(Check("login", True, f"The database {address.shown} answers and lets this desk in."))
            if address.kind == POSTGRES:
                checks.append(_encryption(connection))
                checks.append(_clock(connection))
            had = revision_of(connection) if inspect(connection).has_table(VERSION_TABLE) else ""
            upgrade(connection, address)
            checks.append(Check("tables", True, _tables_in_words(had)))
            _write_one(connection)
            checks.append(Check("rights", True, "Results can be written; the trial was undone."))
        finally:
            transaction.rollback()


_STEPS = {"login": "tables", "tables": "rights"}


def _failed(checks: list[Check], error: DeliveryError) -> Check:
    done = [check.name for check in checks if check.needed]
    name = _STEPS.get(done[-1], "rights") if done else "login"
    return Check(name, False, f"{error.message} {error.hint}".strip(), hint=error.hint)


def _new_file(address: Address) -> Check:
    import os

    assert address.file is not None
    folder = address.file.parent
    if not folder.is_dir():
        return Check("login", False, f"The folder {folder} does not exist. Make it, or change database_url.")
    if not os.access(folder, os.W_OK):
        return Check("login", False, f"You may not write in the folder {folder}. Choose another one.")
    return Check("login", True, f"The file {address.file} does not exist yet; it is made with the first results.")


def _tables_in_words(had: str) -> str:
    if had == HEAD:
        return f"The tables are there, in this program's version ({HEAD})."
    if had:
        return f"The tables are of an older version ({had}); they are brought to {HEAD} with the first results."
    return "There are no tables yet; this user may make them, and they are made with the first results."


def _encryption(connection: Connection) -> Check:
    row = connection.exec_driver_sql("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()").first()
    if row is not None and row[0]:
        return Check("encryption", True, "The connection is encrypted.", needed=False)
    words = "The connection is not encrypted; add ?sslmode=require to the address when it leaves the building."
    return Check("encryption", False, words, needed=False)


def _clock(connection: Connection) -> Check:
    before = datetime.now(UTC)
    server: datetime = connection.exec_driver_sql("SELECT clock_timestamp()").scalar_one()
    after = datetime.now(UTC)
    ahead = ((before + (after - before) / 2) - server).total_seconds()
    return clock_check(ahead)


def clock_check(ahead_s: float) -> Check:
    """Return the comparison of this machine's clock with the server's; nothing depends on either."""
    if abs(ahead_s) < CLOCKS_AGREE_S:
        return Check("clock", True, "The clocks of this computer and of the server agree.", needed=False)
    apart, matters = _duration(abs(ahead_s)), "No result depends on it, but the times that people see do."
    if ahead_s > 0:
        words = f"The clock of this computer is {apart} ahead of the server's. {matters}"
    else:
        words = f"The clock of this computer is {apart} behind the server's. {matters}"
    return Check("clock", False, words, needed=False)


def _duration(seconds: float) -> str:
    for unit, size in (("days", 86400), ("hours", 3600), ("minutes", 60)):
        if seconds >= 2 * size:
            return f"{round(seconds / size)} {unit}"
    return f"{round(seconds)} seconds"


def _write_one(connection: Connection) -> None:
    """Write one row into each table, twice: the second time asks for the right to change rows."""
    told, name, sha256 = "", "connection test", hashlib.sha256(uuid.uuid4().bytes).hexdigest()
    report, image = str(uuid.uuid4()), str(uuid.uuid4())
    trial = (
        ReportRecord(report, name, told, told, told, 0),
        ImageRecord(
            id=image, report_id=report, path=name, name=name, operator=told, sha256=sha256, size=0, format=told,
            width=0, height=0, captured_at=None, latitude=None, longitude=None, status=told, attempts=0,
            duplicate_of=None, object_key=told, object_url=told, failure=None, created_at=told, fingerprint=told,
            revision=0,
        ),
        FindingsRecord(sha256, told, told, told, {}, told, 0),
        ReviewRecord(str(uuid.uuid4()), image, None, told, "comment", {}, told, told),
    )  # fmt: skip
    for _ in ("insert", "update"):
        write(connection, batch_of(trial)[0])
