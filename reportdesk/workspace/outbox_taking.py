"""Taking items out of the outbox: leased to one sender at a time, fenced, and acknowledged in one transaction.

A lease ends by itself, and when its owner's process is dead. Whoever takes an item raises its fence; a sender that was
overtaken (it slept, or its lease ran out) finds another fence and changes nothing. Senders may be in several processes:
SQLite's write lock keeps their takings apart. SQLite gives the number of a deleted row to the next one: an answer that
comes late is for its item only where kind, key and time of queueing are the same too, and where the destination still
leads to the place that gave it.
"""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from reportdesk.domain.failures import Failure
from reportdesk.domain.values import dataclass
from reportdesk.workspace.outbox_filling import (
    CARRIED,
    DATABASE,
    IMAGE,
    PHOTOGRAPH,
    S3,
    fill,
    hold_manifests,
    photograph_waits,
    release_manifests,
)
from reportdesk.workspace.outbox_queries import SLOT_S, SLOTS
from reportdesk.workspace.report_tasks import now as now_in_words
from reportdesk.workspace.writer import Transaction

LEASE_S = 60.0
FARTHEST_S = 600.0
"""No delay and no lease is longer: what lies farther ahead was noted before the clock was set back, and is due."""

_ITEM = (
    "id, destination, kind, key, image_id, report_id, sha256, size, revision, attempts, fence, file, payload, queued_at"
)
_SAME = "id = ? AND kind = ? AND key = ? AND queued_at = ?"
_LEASED = f"{_SAME} AND fence = ?"


@dataclass(frozen=True, slots=True)
class Item:
    """One leased row of the outbox. `file` and `payload` are set for carried work of another desk only."""

    id: int
    destination: str
    kind: str
    key: str
    image: int | None
    report: int | None
    sha256: str
    size: int
    revision: int
    attempts: int
    fence: int
    file: bytes | None
    payload: bytes | None
    queued_at: float

    @property
    def same(self) -> tuple[int, str, str, float]:
        """The values for `_SAME`."""
        return self.id, self.kind, self.key, self.queued_at

    @property
    def leased(self) -> tuple[int, str, str, float, int]:
        """The values for `_LEASED`."""
        return (*self.same, self.fence)


@dataclass(frozen=True, slots=True)
class Delivered:
    """Where a photograph lies now; `place` is the destination's, `sent_bytes` is what went over the link for it."""

    place: str
    object_key: str
    url: str
    size: int
    sent_bytes: int


def take(transaction: Transaction, destination: str, owner: str, most: int, now: float) -> list[Item]:
    """Lease at most `most` items that are due, oldest first."""
    far = now + FARTHEST_S
    rows = transaction.execute(
        "UPDATE outbox SET lease_owner = ?, lease_until = ?, fence = fence + 1 WHERE id IN ("
        "SELECT id FROM outbox WHERE destination = ? AND state = 'waiting' "
        "AND (not_before <= ? OR not_before > ?) AND (lease_until <= ? OR lease_until > ?) "
        f"ORDER BY id LIMIT ?) RETURNING {_ITEM}",
        (owner, now + LEASE_S, destination, now, far, now, far, most),
    ).fetchall()
    return sorted((Item(*row) for row in rows), key=lambda item: item.id)


def keep(transaction: Transaction, owner: str, now: float) -> None:
    """Prolong all leases of a sender that is alive."""
    transaction.execute("UPDATE outbox SET lease_until = ? WHERE lease_owner = ?", (now + LEASE_S, owner))


def give_back(transaction: Transaction, owner: str) -> None:
    """End all leases of a sender."""
    transaction.execute("UPDATE outbox SET lease_owner = '', lease_until = 0 WHERE lease_owner = ?", (owner,))


def release(transaction: Transaction, items: Sequence[Item]) -> None:
    """End the leases of items that are not sent now, or changed while they were."""
    for item in items:
        transaction.execute(f"UPDATE outbox SET lease_owner = '', lease_until = 0 WHERE {_LEASED}", item.leased)


def owners(transaction: Transaction) -> list[str]:
    """Return the senders that hold leases."""
    return [row[0] for row in transaction.execute("SELECT DISTINCT lease_owner FROM outbox WHERE lease_owner <> ''")]


def photograph_sent(transaction: Transaction, item: Item, delivered: Delivered) -> bool:
    """Keep the receipt of a photograph: every image of that content is sent, and rows that waited for it may go.

    The object is there, whoever sent it: the fence does not matter. False when nothing was noted: another sender
    acknowledged the item, or it went to a place that is not the destination any more.
    """
    if not _leads_to(transaction, S3, delivered.place):
        return False
    if not transaction.execute(f"DELETE FROM outbox WHERE {_SAME}", item.same).rowcount:
        return False
    transaction.execute(
        "INSERT OR REPLACE INTO receipts (sha256, object_key, url, size, delivered_at) VALUES (?, ?, ?, ?, ?)",
        (item.sha256, delivered.object_key, delivered.url, delivered.size, now_in_words()),
    )
    _count(transaction, S3, delivered.sent_bytes, 1)
    # Rows on their way were composed before this and do not name it: their acknowledgement finds a later revision.
    transaction.execute(
        "UPDATE outbox SET revision = revision + 1 "
        "WHERE sha256 = ? AND destination = 'database' AND state = 'waiting' AND lease_owner <> ''",
        (item.sha256,),
    )
    _let_rows_go(transaction, item.sha256)
    named = transaction.execute(
        "SELECT id FROM images WHERE sha256 = ? AND sync_database = 'sent'", (item.sha256,)
    ).fetchall()
    # Rows that went before their photograph (its link was down) do not name it yet.
    fill(transaction, [row[0] for row in named], only=DATABASE)
    _mark(transaction, S3, "sha256 = ?", item.sha256, "sent")
    return True


def _leads_to(transaction: Transaction, destination: str, place: str) -> bool:
    row = transaction.execute("SELECT place FROM destinations WHERE name = ?", (destination,)).fetchone()
    return row is not None and row[0] == place


def rows_sent(transaction: Transaction, items: Sequence[Item], place: str, sent_bytes: int = 0) -> None:
    """Acknowledge rows or manifests in the revision in which they went; what changed meanwhile goes again.

    What went to a place that is not the destination any more goes on waiting.
    """
    if not _leads_to(transaction, items[0].destination, place):
        return
    _count(transaction, items[0].destination, sent_bytes, len(items))
    for item in items:
        if item.kind == CARRIED and photograph_waits(transaction, item.sha256):
            # It went before its photograph (whose link was down) and does not name it: it goes again with that.
            _hold(transaction, item)
            continue
        gone = transaction.execute(
            f"DELETE FROM outbox WHERE {_LEASED} AND revision = ?", (*item.leased, item.revision)
        )
        if not gone.rowcount:
            release(transaction, [item])
        elif item.kind == IMAGE:
            _mark(transaction, item.destination, "id = ?", item.image, "sent")


def _hold(transaction: Transaction, item: Item) -> None:
    """Let a carried row wait that went once: its revision tells it from one that did not go yet (see `is_pending`)."""
    transaction.execute(
        f"UPDATE outbox SET state = 'held', revision = revision + 1, lease_owner = '', lease_until = 0 WHERE {_LEASED}",
        item.leased,
    )


def postpone(
    transaction: Transaction, item: Item, not_before: float, failure: Failure | None, *, counted: bool
) -> None:
    """Give an item back for a later try, which counts as an attempt unless the whole destination is away."""
    transaction.execute(
        "UPDATE outbox SET lease_owner = '', lease_until = 0, not_before = ?, failure = ?, attempts = attempts + ? "
        f"WHERE {_LEASED}",
        (not_before, json.dumps(asdict(failure)) if failure else "", int(counted), *item.leased),
    )


def set_aside(transaction: Transaction, item: Item, failure: Failure) -> None:
    """Put one item aside with its reason; everything else goes on, and rows that waited for it may go without it."""
    changed = transaction.execute(
        "UPDATE outbox SET state = 'set_aside', failure = ?, lease_owner = '', lease_until = 0 "
        f"WHERE {_LEASED} AND revision = ?",
        (json.dumps(asdict(failure)), *item.leased, item.revision),
    )
    if not changed.rowcount:
        release(transaction, [item])
    elif item.kind == PHOTOGRAPH:
        _let_rows_go(transaction, item.sha256)
        _mark(transaction, S3, "sha256 = ?", item.sha256, "set_aside")
    elif item.kind == IMAGE:
        _mark(transaction, item.destination, "id = ?", item.image, "set_aside")


def due_now(transaction: Transaction, destination: str) -> None:
    """Let everything that waits for a later try go at once: the destination is back, or somebody asked."""
    transaction.execute(
        "UPDATE outbox SET not_before = 0 WHERE destination = ? AND state = 'waiting' AND not_before > 0",
        (destination,),
    )
    transaction.committed.outbox.add(destination)


def send_again(transaction: Transaction, destination: str) -> int:
    """Send what was set aside again; return how many items."""
    rows = transaction.execute(
        "UPDATE outbox SET state = 'waiting', attempts = 0, not_before = 0, failure = '' "
        "WHERE destination = ? AND state = 'set_aside' RETURNING kind, sha256, image_id",
        (destination,),
    ).fetchall()
    for kind, sha256, image in rows:
        if kind == PHOTOGRAPH and sha256:
            # The manifest that is there says that these photographs are not.
            hold_manifests(transaction, _mark(transaction, S3, "sha256 = ?", sha256, "waiting"))
        elif kind in (PHOTOGRAPH, IMAGE):
            _mark(transaction, destination, "id = ?", image, "waiting")
    transaction.committed.outbox.add(destination)
    return len(rows)


def set_holding(transaction: Transaction, holding: bool) -> None:
    """Let rows wait for their photographs, or not: while photographs cannot go, results still should."""
    transaction.execute("UPDATE destinations SET holding = ? WHERE name = 'database'", (int(holding),))
    if not holding:
        transaction.execute("UPDATE outbox SET state = 'waiting' WHERE destination = 'database' AND state = 'held'")
        transaction.committed.outbox.add(DATABASE)


def _let_rows_go(transaction: Transaction, sha256: str) -> None:
    if not sha256:
        return
    released = transaction.execute(
        "UPDATE outbox SET state = 'waiting' WHERE sha256 = ? AND destination = 'database' AND state = 'held'",
        (sha256,),
    )
    if released.rowcount:
        transaction.committed.outbox.add(DATABASE)


def _mark(transaction: Transaction, destination: str, where: str, value: Any, state: str) -> set[int]:
    """Set the delivery state of images, let manifests go that waited for them, and return the reports of the images."""
    before = "('waiting', 'set_aside')" if state == "sent" else "('waiting', 'set_aside', 'sent')"
    rows: Sequence[Any] = transaction.execute(
        f"UPDATE images SET sync_{destination} = ? WHERE {where} AND sync_{destination} IN {before} "
        "RETURNING id, report_id",
        (state, value),
    ).fetchall()
    transaction.committed.images |= {row[0] for row in rows}
    reports = {row[1] for row in rows}
    transaction.committed.reports |= reports
    release_manifests(transaction, reports)
    return reports


def _count(transaction: Transaction, destination: str, sent: int, items: int) -> None:
    transaction.execute("UPDATE destinations SET sent_bytes = sent_bytes + ? WHERE name = ?", (sent, destination))
    slot = int(time.time() // SLOT_S)
    transaction.execute(
        "INSERT INTO deliveries (destination, slot, items, bytes) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE "
        "SET items = items + excluded.items, bytes = bytes + excluded.bytes",
        (destination, slot, items, sent),
    )
    # A clock that was set back leaves slots that lie ahead.
    transaction.execute("DELETE FROM deliveries WHERE slot <= ? OR slot > ?", (slot - SLOTS, slot))
