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
    unneeded = []
    names = {name for name, *_rest in outbox_filling.active(transaction)}
    for photograph in photographs:
        sent = transaction.execute("SELECT 1 FROM receipts WHERE sha256 = ?", (photograph.sha256,)).fetchone()
        if sent or S3 not in names:
            unneeded.append(photograph)
        else:
            transaction.execute(
                "INSERT OR IGNORE INTO outbox (destination, kind, key, state, sha256, size, file, queued_at) "
                "VALUES ('s3', 'photograph', ?, 'waiting', ?, ?, ?, ?)",
                (photograph.sha256, photograph.sha256, photograph.size, photograph.file, time.time()),
            )
            if not _is_source(transaction, photograph):
                unneeded.append(photograph)
    for key, sha256, payload in rows if DATABASE in names else ():
        state = HELD if sha256 and outbox_filling.photograph_waits(transaction, sha256) else WAITING
        transaction.execute(
            "INSERT OR IGNORE INTO outbox (destination, kind, key, state, sha256, payload, queued_at) "
            "VALUES ('database', 'carried', ?, ?, ?, ?, ?)",
            (key, state, sha256, payload, time.time()),
        )
    transaction.committed.outbox |= names
    return unneeded


def _is_source(transaction: Transaction, photograph: CarriedPhotograph) -> bool:
    """True when the item of a photograph is sent from this copy, and not from the desk's own file."""
    row = transaction.execute(
        "SELECT 1 FROM outbox WHERE destination = 's3' AND kind = 'photograph' AND key = ? AND file = ?",
        (photograph.sha256, photograph.file),
    ).fetchone()
    return row is not None
