"""Writing tasks of the search index and of what else is looked up of a result, in the transaction that changes it.

The index is an ordinary FTS5 table: it keeps the words beside the index, because a contentless one can only delete
from SQLite 3.43 on, and the program runs with 3.40. Rows are deleted by a trigger of `images`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from reportdesk.domain.reasons import review_reason
from reportdesk.domain.results import ImageResult, StageStatus
from reportdesk.domain.serial import unpacked
from reportdesk.domain.status import ImageStatus
from reportdesk.workspace.search_text import document, words_of
from reportdesk.workspace.writer import Transaction

FACTS = ("taken_at", "latitude", "longitude", "unavailable")
"""Columns of `images` that repeat what stands in the result, so that a filter need not open a million results."""
_PAGE = 100
"""So many images of an older workspace are taken up in one task of the writer: 11 to 17 ms with twelve lines each."""


def facts_of(result: ImageResult) -> dict[str, Any]:
    """Return the columns that repeat a result. Times are the camera's own, without a zone."""
    captured, gps = result.capture.captured_at, result.capture.gps
    missing = [stage for stage, status in result.stages.items() if status is StageStatus.UNAVAILABLE]
    return {
        "taken_at": captured.isoformat(timespec="seconds") if captured else "",
        "latitude": gps[0] if gps else None,
        "longitude": gps[1] if gps else None,
        "unavailable": f" {' '.join(missing)} " if missing else "",
    }


def index_image(
    transaction: Transaction, image: int, result: ImageResult | None = None, shown: ImageResult | None = None
) -> None:
    """Take up an image anew; without `result` by what is stored of it.

    What was read stays to be found when a person has set something else; vehicles count as `shown`.
    """
    row = transaction.execute("SELECT name, sha256, fingerprint FROM images WHERE id = ?", (image,)).fetchone()
    if row is None:
        return
    name, sha256, fingerprint = row
    if result is None and fingerprint:
        result = _stored(transaction, sha256, fingerprint)
    transaction.execute("DELETE FROM search WHERE rowid = ?", (image,))
    put(transaction, image, name, result, _human(transaction, image))
    if result is not None:
        transaction.execute("DELETE FROM image_vehicles WHERE image_id = ?", (image,))
        for label, number in (shown or result).vehicle_counts.items():
            transaction.execute(
                "INSERT INTO image_vehicles (label, image_id, number) VALUES (?, ?, ?)", (label, image, number)
            )


def put(transaction: Transaction, image: int, name: str, result: ImageResult | None, human: Iterable[str] = ()) -> None:
    """Take up an image that is not in the index; `human` is what people set or wrote about it."""
    found = document(name, result, human)
    transaction.execute(
        "INSERT INTO search (rowid, name, identifiers, codes, text, human, keys) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (image, *found.values),
    )


def _human(transaction: Transaction, image: int) -> list[str]:
    """Return what people set by hand or wrote about an image, in any of their reviews."""
    written: dict[str, None] = {}
    rows = transaction.execute("SELECT body, comment FROM reviews WHERE image_id = ?", (image,)).fetchall()
    for body, comment in rows:
        written |= dict.fromkeys(words_of(json.loads(body)))
        written[comment] = None
    return [text for text in written if text]


def _stored(transaction: Transaction, sha256: str, fingerprint: str) -> ImageResult | None:
    row = transaction.execute(
        "SELECT body FROM results WHERE sha256 = ? AND fingerprint = ?", (sha256, fingerprint)
    ).fetchone()
    return unpacked(row[0]) if row else None


def fill_next(transaction: Transaction) -> bool:
    """Take up some more images of a workspace that is older than the index; False when all are in it."""
    after, last = transaction.execute("SELECT filled_to, last FROM search_state").fetchone()
    rows = transaction.execute(
        "SELECT id, report_id, sha256, fingerprint, status, failure FROM images "
        f"WHERE id > ? AND id <= ? ORDER BY id LIMIT {_PAGE}",
        (after, last),
    ).fetchall()
    for image, _report, sha256, fingerprint, status, failure in rows:
        result = _stored(transaction, sha256, fingerprint) if fingerprint else None
        columns = {"reason": reason_of(status, failure, result), **(facts_of(result) if result else {})}
        names = ", ".join(f"{name} = ?" for name in columns)
        transaction.execute(f"UPDATE images SET {names} WHERE id = ?", (*columns.values(), image))
        index_image(transaction, image, result)
    transaction.committed.images |= {row[0] for row in rows}
    transaction.committed.reports |= {row[1] for row in rows}
    done = len(rows) < _PAGE
    transaction.execute("UPDATE search_state SET filled_to = ?", (last if done else rows[-1][0],))
    return not done


def reason_of(status: str, failure: str, result: ImageResult | None) -> str:
    """Return why an image failed, waits for another try, or needs review; empty for others."""
    if failure and status in (ImageStatus.FAILED, ImageStatus.QUEUED):
        return str(json.loads(failure)["reason"])
    return review_reason(result) if result is not None and status == ImageStatus.NEEDS_REVIEW else ""
