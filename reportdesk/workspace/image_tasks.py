"""Writing tasks about images: each is run by the writer inside its transaction, and moves by the state machine only."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any, NamedTuple

from reportdesk.domain.failures import Failure, KilledTheProgram
from reportdesk.domain.reasons import review_reason
from reportdesk.domain.reports import Priority
from reportdesk.domain.results import ImageResult
from reportdesk.domain.serial import packed
from reportdesk.domain.status import ImageStatus, Move, sources, target
from reportdesk.domain.values import dataclass
from reportdesk.workspace import outbox_filling, register_tasks, review_overlay, search_index
from reportdesk.workspace.attempt_tasks import note_attempt
from reportdesk.workspace.contents import EMPTY_SHA256, UNREAD
from reportdesk.workspace.deleting import delete_image
from reportdesk.workspace.events import Ready
from reportdesk.workspace.report_tasks import now
from reportdesk.workspace.writer import Transaction

KILLS_ALLOWED = 2
"""An image that was alone in running when the program died this often is failed (architecture, decision 5)."""


_SOURCES = {move: ", ".join(f"'{status}'" for status in sorted(sources(move))) for move in Move}


_SHARED = ("identifier", "findings", "fingerprint", *search_index.FACTS)
"""Columns that a duplicate takes over from its original."""


class _Moved(NamedTuple):
    """An image after a move."""

    report_id: int
    sha256: str
    attempts: int


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file that intake accepted: shown path, the file system's own path, name, sniffed format, size and mtime."""

    path: str
    file: bytes
    name: str
    format: str
    size: int
    mtime_ns: int


def add_files(transaction: Transaction, report: int, files: Sequence[FoundFile]) -> int:
    """Add a queued row for each file that the report does not hold yet, and return how many were new.

    The same path with the same size and mtime is the same file, whatever became of it. A path whose file changed gets
    a new row, and the old one stays as the record of what was there.
    """
    added = 0
    # A walk that is under way while its report is deleted adds nothing any more.
    if not transaction.execute("SELECT 1 FROM reports WHERE id = ? AND deleting = 0", (report,)).fetchone():
        return 0
    states = outbox_filling.first_states(transaction)
    queued_at = now()
    for found in files:
        if _is_known(transaction, report, found):
            continue
        image = transaction.execute(
            "INSERT INTO images (uuid, report_id, path, file, name, format, size, mtime_ns, status, queued_at, "
            "sync_s3, sync_database) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'queued', ?, ?, ?)",
            (str(uuid.uuid4()), report, found.path, found.file, found.name, found.format, found.size, found.mtime_ns,
             queued_at, *states),
        ).lastrowid  # fmt: skip
        assert image is not None
        search_index.put(transaction, image, found.name, None)
        transaction.committed.added.add(image)
        transaction.committed.unhashed.setdefault(report, image)
        added += 1
    transaction.committed.reports.add(report)
    return added


def _is_known(transaction: Transaction, report: int, found: FoundFile) -> bool:
    rows = transaction.execute(
        "SELECT size, mtime_ns, sha256 FROM images WHERE report_id = ? AND path = ?", (report, found.path)
    )
    return any(sha256 == "" or (size, mtime) == (found.size, found.mtime_ns) for size, mtime, sha256 in rows)


def set_hash(transaction: Transaction, image: int, sha256: str, size: int, mtime_ns: int) -> bool:
    """Give a queued image its content: it becomes ready, or a duplicate of the one that holds the content already.

    Returns:
        True when it is a duplicate, and finished with that.
    """
    row = transaction.execute("SELECT status, report_id, path, sha256 FROM images WHERE id = ?", (image,)).fetchone()
    if row is None or row[3]:
        return False
    status, report, path, _unknown = row
    transaction.committed.images.add(image)
    transaction.committed.reports.add(report)
    same = transaction.execute(
        "SELECT id FROM images WHERE report_id = ? AND path = ? AND sha256 = ?", (report, path, sha256)
    ).fetchone()
    # Touched but not changed since the last drop: the row of then speaks for it, under its new time stamp.
    if same is not None:
        delete_image(transaction, image)
        transaction.execute("UPDATE images SET size = ?, mtime_ns = ? WHERE id = ?", (size, mtime_ns, same[0]))
        return False
    original = _original_of(transaction, sha256, image) if status == ImageStatus.QUEUED else None
    transaction.execute(
        "UPDATE images SET sha256 = ?, size = ?, mtime_ns = ? WHERE id = ?", (sha256, size, mtime_ns, image)
    )
    if original is not None:
        _move(transaction, image, Move.DUPLICATED, **original)
        search_index.index_image(transaction, image)
    elif status == ImageStatus.QUEUED:
        transaction.committed.ready.append(_ready(transaction, image))
    return original is not None


def _original_of(transaction: Transaction, sha256: str, image: int) -> dict[str, Any] | None:
    """Return the columns that a duplicate takes over from the first image with that content, None if it is the first.

    A cancelled image is no original: nobody will read it.
    """
    row = transaction.execute(
        f"SELECT id, {', '.join(_SHARED)} FROM images WHERE sha256 = ? AND id <> ? "
        "AND status NOT IN ('duplicate', 'cancelled') ORDER BY id LIMIT 1",
        (sha256, image),
    ).fetchone()
    if row is None:
        return None
    taken = dict(zip(("duplicate_of", *_SHARED), row, strict=True))
    if review_overlay.is_reviewed(transaction, row[0]):
        # A person decided about that occurrence, not about this one.
        taken |= review_overlay.read_columns(review_overlay.machine_result(transaction, row[0]))
    return taken


def fail_unread(transaction: Transaction, image: int, failure: Failure, sha256: str = "") -> None:
    """Fail a queued image whose content could not be read, or is empty (its SHA-256 is known then)."""
    sha256 = sha256 or f"{UNREAD}{uuid.uuid4()}"
    _move(transaction, image, Move.FAILED, sha256=sha256, finished_at=now(), **_failure_columns(failure))
    review_overlay.machine_finished(transaction, image)


def start(transaction: Transaction, image: int) -> int:
    """Mark an image as running and return the number of this attempt; 0 when it may not start any more (cancelled)."""
    started = _move(
        transaction, image, Move.STARTED, attempts_more=1, not_before=0.0, message="", failure="", reason=""
    )
    return started.attempts if started else 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an attempt ended: the move, the result when there is one, the failure when it failed, and its seconds."""

    move: Move
    seconds: float
    result: ImageResult | None = None
    failure: Failure | None = None


def finish(transaction: Transaction, image: int, outcome: Outcome) -> bool:
    """Store the end of an attempt: result, state and what duplicates show, all in this transaction.

    Returns:
        False when the image is not running any more (cancelled); nothing is stored then.
    """
    result = outcome.result
    values: dict[str, Any] = {
        "seconds": outcome.seconds,
        "finished_at": now(),
        "interruptions": 0,
        **_failure_columns(outcome.failure),
    }
    if result is not None:
        values |= {
            **review_overlay.read_columns(result),
            "fingerprint": result.fingerprint,
            **search_index.facts_of(result),
        }
        if outcome.failure is None:
            values["message"] = " ".join((*result.doubts, *result.notes))
            values["reason"] = review_reason(result)
    # The reviews index and queue their image themselves.
    reviewed = review_overlay.is_reviewed(transaction, image)
    finished = _move(transaction, image, outcome.move, queues=not reviewed, **values)
    if finished is None:
        return False
    note_attempt(transaction, image, target(outcome.move), seconds=outcome.seconds, failure=outcome.failure)
    if result is not None:
        _store_result(transaction, finished.sha256, result)
        if not reviewed:
            search_index.index_image(transaction, image, result)
        _tell_duplicates(transaction, image, values, result)
    review_overlay.machine_finished(transaction, image)
    return True


def _store_result(transaction: Transaction, sha256: str, result: ImageResult) -> None:
    transaction.execute(
        "INSERT INTO results (sha256, fingerprint, body, created_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (sha256, fingerprint) DO UPDATE SET body = excluded.body",
        (sha256, result.fingerprint, packed(result), now()),
    )
    register_tasks.note_identifiers(transaction, sha256, result)


def _tell_duplicates(transaction: Transaction, image: int, values: dict[str, Any], result: ImageResult) -> None:
    columns = ", ".join(f"{name} = ?" for name in _SHARED)
    rows = transaction.execute(
        f"UPDATE images SET {columns} WHERE duplicate_of = ? RETURNING id, report_id",
        (*(values[name] for name in _SHARED), image),
    ).fetchall()
    transaction.committed.images |= {row[0] for row in rows}
    transaction.committed.reports |= {row[1] for row in rows}
    for duplicate, _report in rows:
        if not review_overlay.machine_finished(transaction, duplicate):
            search_index.index_image(transaction, duplicate, result)
            outbox_filling.fill(transaction, [duplicate])


def send_back(
    transaction: Transaction,
    image: int,
    *,
    not_before: float = 0.0,
    failure: Failure | None = None,
    seconds: float = 0.0,
) -> None:
    """Put a running image back into the queue.

    With a failure it waits until `not_before` for its next try; without one the attempt does not count (the program was
    closed, or a lane was paused).
    """
    values: dict[str, Any] = {"not_before": not_before, "interruptions": 0, **_failure_columns(failure)}
    if _move(transaction, image, Move.RETURNED, attempts_more=0 if failure else -1, **values):
        transaction.committed.ready.append(_ready(transaction, image))
        if failure is not None:
            note_attempt(transaction, image, ImageStatus.QUEUED, seconds=seconds, failure=failure)


def cancel(transaction: Transaction, chosen: Iterable[int]) -> list[int]:
    """Cancel those of the images that are queued or running, and return them.

    The first duplicate of a cancelled image, if there is one elsewhere, is read in its stead.
    """
    cancelled = [
        image for image in chosen if _move(transaction, image, Move.CANCELLED, finished_at=now(), message="", reason="")
    ]
    transaction.committed.unready |= set(cancelled)
    for image in cancelled:
        _promote_duplicate(transaction, image)
    return cancelled


def _promote_duplicate(transaction: Transaction, original: int) -> None:
    heir = transaction.execute(
        "SELECT id FROM images WHERE duplicate_of = ? ORDER BY id LIMIT 1", (original,)
    ).fetchone()
    if heir is None:
        return
    _move(transaction, heir[0], Move.PROMOTED, duplicate_of=None)
    transaction.committed.ready.append(_ready(transaction, heir[0]))
    transaction.execute("UPDATE images SET duplicate_of = ? WHERE duplicate_of = ?", (heir[0], original))


_INHERITED = {
    ImageStatus.DONE: Move.COMPLETED,
    ImageStatus.NEEDS_REVIEW: Move.DOUBTED,
    ImageStatus.FAILED: Move.FAILED,
}


def inherit(transaction: Transaction, original: int, heir: int) -> None:
    """Let a duplicate take the place of its original, which is about to be deleted, with all that was read of it.

    Where nothing was read yet, the heir is queued. The other duplicates follow the heir.
    """
    names = (*_SHARED, "status", "message", "failure", "reason", "seconds", "finished_at", "overrides", "machine")
    row = transaction.execute(f"SELECT {', '.join(names)} FROM images WHERE id = ?", (original,)).fetchone()
    values = review_overlay.without_reviews(transaction, original, dict(zip(names, row, strict=True)))
    _move(transaction, heir, Move.PROMOTED, duplicate_of=None)
    move = _INHERITED.get(ImageStatus(values.pop("status")))
    if move is None:
        transaction.committed.ready.append(_ready(transaction, heir))
    else:
        _move(transaction, heir, Move.STARTED, attempts_more=1)
        _move(transaction, heir, move, **values)
        review_overlay.machine_finished(transaction, heir)
    transaction.execute("UPDATE images SET duplicate_of = ? WHERE duplicate_of = ? AND id <> ?", (heir, original, heir))


def retry(transaction: Transaction, chosen: Iterable[int], overrides: str = "") -> int:
    """Queue finished images again, with all attempts before them; return how many.

    `overrides` holds the settings for these readings alone, as `config.reading_choice` writes them.
    """
    queued = 0
    for image in chosen:
        fresh: dict[str, Any] = {
            "attempts": 0,
            "interruptions": 0,
            "not_before": 0.0,
            "message": "",
            "failure": "",
            "reason": "",
            "overrides": overrides,
            "finished_at": "",
            "machine": "",
        }
        row = _move(transaction, image, Move.RETRIED, **fresh)
        if row is None:
            continue
        queued += 1
        if row.sha256.startswith(UNREAD) or row.sha256 == EMPTY_SHA256:
            transaction.execute("UPDATE images SET sha256 = '' WHERE id = ?", (image,))
            first = transaction.committed.unhashed.get(row.report_id, image)
            transaction.committed.unhashed[row.report_id] = min(first, image)
        else:
            transaction.committed.ready.append(_ready(transaction, image))
    return queued


def recover(transaction: Transaction) -> int:
    """Queue the images again that were running when the program died, and return how many.

    Each becomes a suspect and runs alone; one that dies alone a second time is failed with that reason.
    """
    running = transaction.execute("SELECT id, interruptions FROM images WHERE status = 'running'").fetchall()
    for image, interruptions in running:
        times = interruptions + 1
        if times >= KILLS_ALLOWED:
            error = KilledTheProgram("The program ended abruptly twice while it was reading this image.")
            columns = _failure_columns(error.failure("decode"))
            _move(transaction, image, Move.FAILED, finished_at=now(), interruptions=times, **columns)
            note_attempt(transaction, image, ImageStatus.FAILED, failure=error.failure("decode"))
            review_overlay.machine_finished(transaction, image)
        else:
            _move(transaction, image, Move.RETURNED, interruptions=times)
            ended = KilledTheProgram("The program ended abruptly while it was reading this image.")
            note_attempt(transaction, image, ImageStatus.QUEUED, failure=ended.failure("decode"))
    return len(running)


def _ready(transaction: Transaction, image: int) -> Ready:
    report, not_before, interruptions, operator, priority = transaction.execute(
        "SELECT i.report_id, i.not_before, i.interruptions, r.operator, r.priority FROM images i "
        "JOIN reports r ON r.id = i.report_id WHERE i.id = ?",
        (image,),
    ).fetchone()
    return Ready(image, report, operator, Priority(priority), not_before, suspect=interruptions > 0)


def _move(
    transaction: Transaction, image: int, move: Move, *, attempts_more: int = 0, queues: bool = True, **values: Any
) -> _Moved | None:
    """Apply a legal move, with other columns, in one statement; None when the image is in no status that knows it.

    With `queues` a finished image is queued for delivery. The names in `values` are columns, and come from this module
    only.
    """
    columns = "".join(f", {name} = ?" for name in values)
    row = transaction.execute(
        f"UPDATE images SET status = ?, attempts = attempts + ?{columns} WHERE id = ? AND status IN ({_SOURCES[move]}) "
        "RETURNING report_id, sha256, attempts",
        (target(move).value, attempts_more, *values.values(), image),
    ).fetchone()
    if row is None:
        return None
    transaction.committed.images.add(image)
    transaction.committed.reports.add(row[0])
    if queues and target(move).is_final:
        outbox_filling.fill(transaction, [image])
    return _Moved(*row)


def _failure_columns(failure: Failure | None) -> dict[str, Any]:
    if failure is None:
        return {"failure": "", "message": "", "reason": ""}
    return {"failure": json.dumps(asdict(failure)), "message": failure.message, "reason": failure.reason}
