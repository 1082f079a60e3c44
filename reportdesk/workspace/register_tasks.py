"""Writing tasks about the register: each is run by the writer inside its transaction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from reportdesk.domain.register import Entry, folded, key
from reportdesk.domain.results import ImageResult
from reportdesk.domain.serial import unpacked_body
from reportdesk.workspace.writer import Transaction

_PAGE = 250
"""So many readings of an older workspace are taken up in one task of the writer: 8 ms with six lines each."""


def add_register(
    transaction: Transaction, name: str, entries: Sequence[Entry], *, source: str, operator: str, bad: int
) -> int:
    """Keep `entries` as the next version of the register `name` and return that version.

    Args:
        bad: how many rows of the file were left out.
    """
    version = 1 + int(
        transaction.execute("SELECT coalesce(max(version), 0) FROM registers WHERE name = ?", (name,)).fetchone()[0]
    )
    register = transaction.execute(
        "INSERT INTO registers (name, version, source, operator, imported_at, entries, bad) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (name, version, source, operator, datetime.now(UTC).isoformat(timespec="seconds"), len(entries), bad),
    ).lastrowid
    transaction.execute_many(
        "INSERT INTO register_entries (register_id, key, folded, value, vin, description, quantity, exclusion) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (register, known, folded(known), entry.value, key(entry.vin), entry.description, entry.quantity,
             entry.exclusion)
            for entry in entries
            for known in (key(entry.value),)
        ],
    )  # fmt: skip
    return version


def note_identifiers(transaction: Transaction, sha256: str, result: ImageResult) -> None:
    """Keep the identifiers of a reading as rows, for comparing them with the register."""
    transaction.execute(
        "DELETE FROM identifiers_read WHERE sha256 = ? AND fingerprint = ?", (sha256, result.fingerprint)
    )
    for place, identifier in enumerate(result.identifiers):
        transaction.execute(
            "INSERT INTO identifiers_read (sha256, fingerprint, place, key, value) VALUES (?, ?, ?, ?, ?)",
            (sha256, result.fingerprint, place, key(identifier.value), identifier.value),
        )


def fill_next(transaction: Transaction) -> bool:
    """Keep the identifiers of some more readings of a workspace that is older than these rows; False when all are
    kept. What was read anew meanwhile has its rows."""
    after, last = transaction.execute("SELECT filled_to, last FROM identifiers_state").fetchone()
    rows = transaction.execute(
        "SELECT rowid, sha256, fingerprint, body FROM results WHERE rowid > ? AND rowid <= ? ORDER BY rowid LIMIT ?",
        (after, last, _PAGE),
    ).fetchall()
    transaction.execute_many(
        "INSERT OR IGNORE INTO identifiers_read (sha256, fingerprint, place, key, value) VALUES (?, ?, ?, ?, ?)",
        [
            (sha256, fingerprint, place, key(identifier["value"]), identifier["value"])
            for _row, sha256, fingerprint, body in rows
            for place, identifier in enumerate(unpacked_body(body)["identifiers"])
        ],
    )
    done = len(rows) < _PAGE
    transaction.execute("UPDATE identifiers_state SET filled_to = ?", (last if done else rows[-1][0],))
    return not done
