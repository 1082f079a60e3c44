"""Bringing a central database to the tables of this program.

All steps run in one transaction, on Postgres under an advisory lock, on SQLite under its one lock for writing: of two
desks that start at once, one makes the tables and the other finds them. A desk whose user may not make tables needs no
right to: it only looks.
"""

from __future__ import annotations

import logging
import threading
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, inspect

from reportdesk.domain.failures import DestinationOccupied, DestinationTooNew
from reportdesk.sync.database.address import POSTGRES, Address
from reportdesk.sync.database.errors import is_missing_table
from reportdesk.sync.database.tables import HEAD, VERSION_TABLE, VIEWS, metadata

log = logging.getLogger(__name__)

_MIGRATIONS = Path(__file__).parent / "migrations"
_ADVISORY_LOCK: Final = 0x7265706F72746465
_ALEMBIC = threading.Lock()
"""Alembic keeps the running migration in module-wide variables."""


def revision_of(connection: Connection) -> str:
    """Return the revision of the tables, empty when there are none. On Postgres a miss spoils the transaction."""
    try:
        row = connection.exec_driver_sql(f"SELECT version_num FROM {VERSION_TABLE}").first()
    except Exception as error:
        if not is_missing_table(error):
            raise
        return ""
    return str(row[0]) if row else ""


def refuse_newer(revision: str, address: Address) -> None:
    """Raise when the tables are a newer program's.

    Raises:
        DestinationTooNew: they are.
    """
    if revision > HEAD:
        raise DestinationTooNew(
            f"The database {address.shown} was brought to a newer version of reportdesk by another desk (tables "
            f"{revision}; this program knows {HEAD}). Nothing in it was changed."
        )


def ensure_tables(engine: Engine, address: Address) -> None:
    """Make the tables, or bring them to this version, when they are not.

    Raises:
        DestinationTooNew: they are a newer program's.
        DestinationOccupied: tables of these names are there and are not this program's.
    """
    with engine.begin() as connection:
        revision = revision_of(connection)
        refuse_newer(revision, address)
    if revision != HEAD:
        with engine.begin() as connection:
            upgrade(connection, address)
        log.info("the tables of the central database %s are at %s", address.shown, HEAD)


def upgrade(connection: Connection, address: Address) -> None:
    """Bring the tables to `HEAD` in the open transaction; the caller commits, or rolls back to only have tried."""
    if address.kind == POSTGRES:
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_ADVISORY_LOCK})")
    # Another desk may have done it between our look and our lock.
    known = inspect(connection).has_table(VERSION_TABLE)
    revision = revision_of(connection) if known else ""
    refuse_newer(revision, address)
    if revision == HEAD:
        return
    if not revision:
        _refuse_occupied(connection, address)
    _run(connection)


def _refuse_occupied(connection: Connection, address: Address) -> None:
    look = inspect(connection)
    taken = {*look.get_table_names(), *look.get_view_names()} & {*metadata.tables, *VIEWS}
    if taken:
        raise DestinationOccupied(
            f"The database {address.shown} already has tables named {', '.join(sorted(taken))} that are not "
            f"reportdesk's. Nothing in it was changed."
        )


def _run(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    config.attributes["version_table"] = VERSION_TABLE
    with _ALEMBIC:
        command.upgrade(config, "head")
