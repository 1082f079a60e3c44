"""Bringing a workspace file to the schema of this program.

All steps of an upgrade run in one transaction (SQLite's DDL is transactional), under the workspace's lock: when one
fails, the file is as it was. A copy is made first all the same, for the day a step succeeds and was wrong.
"""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from reportdesk.config.atomic import PART
from reportdesk.domain.failures import MigrationFailed, WorkspaceError, WorkspaceTooNew
from reportdesk.workspace.database import WriteConnection, in_words

if TYPE_CHECKING:
    from alembic.config import Config
    from sqlalchemy import Connection

HEAD: Final = "0008"
"""The revision this program works with; compared before Alembic is even imported (0.15 s on the way to the window)."""

Upgrading = Callable[[Callable[[], None]], None]
"""Runs an upgrade, raises what it raises, and may show meanwhile what happens."""

log = logging.getLogger(__name__)

_MIGRATIONS = Path(__file__).parent / "migrations"
_BEFORE = "-before-upgrade-from-"


def revision_of(connection: sqlite3.Connection) -> str:
    """Return the revision of the open workspace, empty for a new file."""
    known = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone()
    if not known:
        return ""
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(row[0]) if row else ""


def is_current(revision: str, file: Path) -> bool:
    """True when `file` of that revision can be used as it is, False when it must be upgraded first.

    Raises:
        WorkspaceTooNew: it was written by a newer reportdesk.
    """
    if revision > HEAD:
        raise WorkspaceTooNew(
            f"The workspace {file} was written by a newer version of reportdesk (revision {revision}; this one knows "
            f"{HEAD}).",
            "Install the newer version, or choose another workspace with --workspace. Nothing in it was changed.",
        )
    return revision == HEAD


def at_once(work: Callable[[], None]) -> None:
    """Run an upgrade, an `Upgrading`."""
    work()


def upgrade(connection: WriteConnection, file: Path, upgrading: Upgrading = at_once) -> None:
    """Bring the workspace to `HEAD`.

    Args:
        upgrading: runs the copying and the steps, where there is more to do than to make a new file.

    Raises:
        WorkspaceTooNew: it was written by a newer reportdesk; nothing was changed.
        MigrationFailed: a step failed; nothing was changed, and the message names the copy.
        WorkspaceError: the file is no database, is damaged, or cannot be written.
    """
    try:
        # With the lock: a file that another program holds is told of now, and not by the first task.
        with connection.begin() as driver:
            revision = revision_of(driver)
    except Exception as error:
        raise in_words(error, file) from error
    if is_current(revision, file):
        return
    (upgrading if revision else at_once)(lambda: _from(revision, file))


def _from(revision: str, file: Path) -> None:
    copy = _copy_of(file, revision) if revision else None
    try:
        _upgrade(file)
    except Exception as error:
        log.exception("migration of %s from %r failed", file, revision)
        if isinstance(translated := in_words(error, file), WorkspaceError) and type(translated) is not WorkspaceError:
            raise translated from error
        raise MigrationFailed(
            f"The workspace {file} could not be brought to this version: {error}. It is unchanged.",
            f"Go on with the previous version and send the log to your support."
            f"{f' A copy lies at {copy}.' if copy else ''}",
        ) from error


def configuration(connection: Connection) -> Config:
    """Return alembic's configuration for the migrations of the workspace, in the transaction of `connection`."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def _upgrade(file: Path) -> None:
    from reportdesk.workspace.alchemy import driver_of, upgrading_engine

    engine = upgrading_engine(file)
    try:
        with engine.begin() as connection:
            # Another process may have done it between our look and our lock on the file.
            if revision_of(driver_of(connection)) != HEAD:
                _run(connection)
    finally:
        engine.dispose()


def _run(connection: Connection) -> None:
    from alembic import command

    command.upgrade(configuration(connection), "head")


def remove_half_copies(file: Path) -> None:
    """Remove copies that a killed program did not finish; for the holder of the workspace's lock, who alone makes them.

    Raises:
        WorkspaceError: the folder cannot be written.
    """
    try:
        for half in file.parent.glob(f".{file.stem}{_BEFORE}*.db{PART}*"):
            half.unlink()
    except OSError as error:
        raise in_words(error, file) from error


def _copy_of(file: Path, revision: str) -> Path:
    """Copy the workspace beside itself with SQLite's own backup, which is right even while WAL pages are pending.

    The copy has its name once it is whole: nobody may take half of one for the way back.
    """
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
    copy = file.with_name(f"{file.stem}{_BEFORE}{revision}-{stamp}.db")
    half = copy.with_name(f".{copy.name}{PART}")
    source = sqlite3.connect(file)
    target = sqlite3.connect(half)
    try:
        source.backup(target)
    except sqlite3.Error as error:
        target.close()
        half.unlink(missing_ok=True)
        raise in_words(error, copy) from error
    finally:
        target.close()
        source.close()
    os.replace(half, copy)
    return copy
