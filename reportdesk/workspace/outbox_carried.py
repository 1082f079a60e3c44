"""Putting what another desk carried out into this workspace's outbox."""

from __future__ import annotations

import time
from collections.abc import Sequence

from reportdesk.domain.values import dataclass
from reportdesk.workspace import outbox_filling
from reportdesk.workspace.outbox_filling import DATABASE, HELD, S3, WAITING
from reportdesk.workspace.writer import Transaction


@dataclass(frozen=True, slots=True)
class CarriedPhotograph:
    """A photograph of another desk, copied into this workspace's keeping."""

    sha256: str
    size: int
    file: bytes


def add_carried(
    transaction: Transaction, photographs: Sequence[CarriedPhotograph], rows: Sequence[tuple[str, str, bytes]]
) -> list[CarriedPhotograph]:
    """Queue what another desk carried out, and return the photographs that are not needed.

    What is here already, waiting or sent, stays as it is.

    Args:
        rows: (key, SHA-256 of the photograph that goes first or "", records as JSON).
    """
    names = {name for name, *_rest in outbox_filling.active(transaction)}
    for photograph in photographs if S3 in names else ():
        _add_photograph(transaction, photograph)
    for key, sha256, payload in rows if DATABASE in names else ():
        # Nobody sends the photograph now where no bucket is set up.
        waits = sha256 and S3 in names and outbox_filling.photograph_waits(transaction, sha256)
        transaction.execute(
            "INSERT OR IGNORE INTO outbox (destination, kind, key, state, sha256, payload, queued_at) "
            "VALUES ('database', 'carried', ?, ?, ?, ?, ?)",
            (key, HELD if waits else WAITING, sha256, payload, time.time()),
        )
    transaction.committed.outbox |= names
    return [photograph for photograph in photographs if not _is_source(transaction, photograph)]


def _add_photograph(transaction: Transaction, photograph: CarriedPhotograph) -> None:
    """Queue a photograph that has not arrived; its copy stands in for a file that was set aside, being gone or other
    than it was."""
    if transaction.execute("SELECT 1 FROM receipts WHERE sha256 = ?", (photograph.sha256,)).fetchone():
        return
    transaction.execute(
        "INSERT INTO outbox (destination, kind, key, state, sha256, size, file, queued_at) "
        "VALUES ('s3', 'photograph', ?, 'waiting', ?, ?, ?, ?) ON CONFLICT (destination, kind, key) DO UPDATE "
        "SET state = 'waiting', size = excluded.size, file = excluded.file, failure = '', attempts = 0, not_before = 0 "
        "WHERE outbox.state = 'set_aside'",
        (photograph.sha256, photograph.sha256, photograph.size, photograph.file, time.time()),
    )
    if _is_source(transaction, photograph):
        outbox_filling.take_up(transaction, photograph.sha256, WAITING)


def _is_source(transaction: Transaction, photograph: CarriedPhotograph) -> bool:
    """True when the item of a photograph is sent from this copy, and not from the desk's own file."""
    row = transaction.execute(
        "SELECT 1 FROM outbox WHERE destination = 's3' AND kind = 'photograph' AND key = ? AND file = ?",
        (photograph.sha256, photograph.file),
    ).fetchone()
    return row is not None
