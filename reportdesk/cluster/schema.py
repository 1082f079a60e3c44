"""Making the shared queue in the central Postgres, or bringing it to this program's version.

One transaction under an advisory lock: of two machines that start at once, one makes the tables and the other finds
them. procrastinate brings its own migrations as files; which was the last one is noted, and newer ones are run.
"""

from __future__ import annotations

import logging
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from reportdesk.cluster.connecting import QueueAddress
from reportdesk.cluster.sql import NUMBER, SCHEMA, TABLES, UPGRADES
from reportdesk.domain.failures import DestinationTooNew

if TYPE_CHECKING:
    import psycopg

log = logging.getLogger(__name__)

_ADVISORY_LOCK: Final = 0x7265706F7271


class Revision(NamedTuple):
    """What a queue was made by: the number of our tables, and procrastinate's last migration."""

    number: int
    migration: str


def ensure_queue(place: QueueAddress, closing: threading.Event | None = None) -> None:
    """Make or upgrade the queue's schema.

    Args:
        closing: once it is set, nobody waits for a silent server any more.

    Raises:
        DestinationTooNew: a newer program made it.
        DeliveryError: the database cannot be reached, or does not let this user make tables.
    """
    with place.words(), place.connect(closing) as connection:
        if revision_of(connection) == (NUMBER, newest()):
            return
        with connection.transaction():
            connection.execute("SELECT pg_advisory_xact_lock(%s)", (_ADVISORY_LOCK,))
            _upgrade(connection, place)


def _upgrade(connection: psycopg.Connection[Any], place: QueueAddress) -> None:
    known = revision_of(connection)
    if known is None:
        connection.execute(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}")
        from procrastinate.schema import SchemaManager

        connection.execute(SchemaManager.get_schema().encode())
        connection.execute(TABLES)
        connection.execute("INSERT INTO revision VALUES (%s, %s)", (NUMBER, newest()))
        log.info("the shared queue is made in the database %s", place.shown)
        return
    refuse_newer(known, place)
    for file in _migrations():
        if file.name > known.migration:
            connection.execute(file.read_bytes())
            log.info("the shared queue is brought to %s", file.name)
    for number in range(known.number + 1, NUMBER + 1):
        connection.execute(UPGRADES[number].encode())
        log.info("the shared queue is brought to number %d", number)
    connection.execute("UPDATE revision SET number = %s, migration = %s", (NUMBER, newest()))


def refuse_newer(known: Revision, place: QueueAddress) -> None:
    """Raise DestinationTooNew when a newer program made the queue."""
    if known.number > NUMBER or known.migration > newest():
        raise DestinationTooNew(
            f"The shared queue in the database {place.shown} was brought to a newer version of reportdesk by another "
            f"machine. Nothing in it was changed."
        )


def revision_of(connection: psycopg.Connection[Any]) -> Revision | None:
    """Return what made the queue, None where there is none."""
    row = connection.execute("SELECT to_regclass(%s)", (f"{SCHEMA}.revision",)).fetchone()
    if row is None or row[0] is None:
        return None
    found = connection.execute(f"SELECT number, migration FROM {SCHEMA}.revision").fetchone()
    return Revision(int(found[0]), str(found[1])) if found else None


def _migrations() -> list[Path]:
    from procrastinate.schema import SchemaManager

    return sorted(Path(SchemaManager.get_migrations_path()).glob("*.sql"))


def newest() -> str:
    """Return the name of procrastinate's last migration as it is installed here."""
    return _migrations()[-1].name
