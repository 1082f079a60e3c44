"""Writing tasks about images: each is run by the writer inside its transaction, and moves by the state machine only."""

from __future__ import annotations

import json
import uuid
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple

from sqlalchemy import Update, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from reportdesk.domain.failures import Failure, KilledTheProgram
from reportdesk.domain.reports import Priority
from reportdesk.domain.results import ImageResult
from reportdesk.domain.serial import result_body
from reportdesk.domain.status import ImageStatus, Move, moved, sources, target
from reportdesk.workspace.events import Ready
from reportdesk.workspace.report_tasks import now
from reportdesk.workspace.schema import images, reports, results
from reportdesk.workspace.writer import Transaction

KILLS_ALLOWED = 2
"""An image that was alone in running when the program died this often is failed (architecture, decision 5)."""


UNREAD = "unread:"
"""Stands in the sha256 column, with a unique rest, for a file that could not be read."""

EMPTY_SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
"""SHA-256 of nothing: empty files are no duplicates of each other."""


_SOURCES = {move: sorted(status.value for status in sources(move)) for move in Move}


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


@dataclass(frozen=True, slots=True)
class SyncStates:
    """Delivery state that a new image starts with, per destination: off or waiting."""

    s3: str = "off"
    database: str = "off"


def add_files(
    transaction: Transaction, report: int, files: Sequence[FoundFile], sync: SyncStates = SyncStates()
) -> int:
    """Add a queued row for each file that the report does not hold yet, and return how many were new.

    The same path with the same size and mtime is the same file, whatever became of it. A path whose file changed gets
    a new row, and the old one stays as the record of what was there.
    """
    added = 0
    for found in files:
        if _is_known(transaction, report, found):
            continue
        image: int = transaction.connection.execute(
            insert(images)
            .values(
                uuid=str(uuid.uuid4()),
                report_id=report,
                path=found.path,
                file=found.file,
                name=found.name,
                format=found.format,
                size=found.size,
                mtime_ns=found.mtime_ns,
                status=ImageStatus.QUEUED.value,
                queued_at=now(),
                sync_s3=sync.s3,
                sync_database=sync.database,
            )
            .returning(images.c.id)
        ).scalar_one()
        transaction.committed.added.add(image)
        transaction.committed.unhashed.setdefault(report, image)
        added += 1
    transaction.committed.reports.add(report)
    return added


def _is_known(transaction: Transaction, report: int, found: FoundFile) -> bool:
    rows = transaction.connection.execute(
        select(images.c.id, images.c.size, images.c.mtime_ns, images.c.sha256).where(
            images.c.report_id == report, images.c.path == found.path
        )
    ).all()
    return any(row.sha256 == "" or (row.size == found.size and row.mtime_ns == found.mtime_ns) for row in rows)


def set_hash(transaction: Transaction, image: int, sha256: str, size: int, mtime_ns: int) -> None:
    """Give a queued image its content: it becomes ready, or a duplicate of the one that holds the content already."""
    row = transaction.connection.execute(
        select(images.c.status, images.c.report_id, images.c.path, images.c.sha256).where(images.c.id == image)
    ).one()
    if row.sha256:
        return
    same = transaction.connection.execute(
        select(images.c.id).where(
            images.c.report_id == row.report_id, images.c.path == row.path, images.c.sha256 == sha256
        )
    ).scalar()
    # Touched but not changed since the last drop: the row of then speaks for it, under its new time stamp.
    if same is not None:
        _forget_row(transaction, image)
        transaction.connection.execute(_row(same).values(size=size, mtime_ns=mtime_ns))
        return
    values: dict[str, Any] = {"sha256": sha256, "size": size, "mtime_ns": mtime_ns}
    status = ImageStatus(row.status)
    if status is ImageStatus.QUEUED:
        original = _original_of(transaction, sha256, image)
        if original is None:
            transaction.committed.ready.append(_ready(transaction, image))
        else:
            values |= {"status": moved(status, Move.DUPLICATED).value, **original}
    transaction.connection.execute(_row(image).values(**values))
    transaction.committed.images.add(image)
    transaction.committed.reports.add(row.report_id)


def _forget_row(transaction: Transaction, image: int) -> None:
    row = transaction.connection.execute(select(images.c.report_id).where(images.c.id == image)).one()
    transaction.connection.exec_driver_sql("DELETE FROM images WHERE id = ?", (image,))
    transaction.committed.images.add(image)
    transaction.committed.reports.add(row.report_id)


def _original_of(transaction: Transaction, sha256: str, image: int) -> dict[str, Any] | None:
    """Return the columns that a duplicate takes over from the first image with that content, None if it is the first.

    A cancelled image is no original: nobody will read it.
    """
    row = transaction.connection.execute(
        select(images.c.id, images.c.identifier, images.c.findings, images.c.fingerprint, images.c.message)
        .where(
            images.c.sha256 == sha256,
            images.c.id != image,
            images.c.status.notin_([ImageStatus.DUPLICATE.value, ImageStatus.CANCELLED.value]),
        )
        .order_by(images.c.id)
    ).first()
    if row is None:
        return None
    return {
        "duplicate_of": row.id,
        "identifier": row.identifier,
        "findings": row.findings,
        "fingerprint": row.fingerprint,
    }


def fail_unread(transaction: Transaction, image: int, failure: Failure, sha256: str = "") -> None:
    """Fail a queued image whose content could not be read, or is empty (its SHA-256 is known then)."""
    sha256 = sha256 or f"{UNREAD}{uuid.uuid4()}"
    _move(transaction, image, Move.FAILED, sha256=sha256, finished_at=now(), **_failure_columns(failure))


def start(transaction: Transaction, image: int) -> int:
    """Mark an image as running and return the number of this attempt; 0 when it may not start any more (cancelled)."""
    attempt = images.c.attempts + 1
    started = _move(transaction, image, Move.STARTED, attempts=attempt, not_before=0.0, message="", failure="")
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
            "identifier": result.identifiers[0].value if result.identifiers else "",
            "findings": result.findings_count,
            "fingerprint": result.fingerprint,
        }
        if outcome.failure is None:
            values["message"] = " ".join((*result.doubts, *result.notes))
    finished = _move(transaction, image, outcome.move, **values)
    if finished is None:
        return False
    if result is not None:
        _store_result(transaction, finished.sha256, result)
        _tell_duplicates(transaction, image, values)
    return True


def _store_result(transaction: Transaction, sha256: str, result: ImageResult) -> None:
    body = zlib.compress(json.dumps(result_body(result), separators=(",", ":")).encode("utf-8", "surrogatepass"), 1)
    row = {"sha256": sha256, "fingerprint": result.fingerprint, "body": body, "created_at": now()}
    transaction.connection.execute(
        upsert(results).values(row).on_conflict_do_update(["sha256", "fingerprint"], set_={"body": body})
    )


def _tell_duplicates(transaction: Transaction, image: int, values: dict[str, Any]) -> None:
    shown = {name: values[name] for name in ("identifier", "findings", "fingerprint")}
    rows = transaction.connection.execute(
        update(images).where(images.c.duplicate_of == image).values(**shown).returning(images.c.id, images.c.report_id)
    ).all()
    transaction.committed.images |= {row.id for row in rows}
    transaction.committed.reports |= {row.report_id for row in rows}


def send_back(transaction: Transaction, image: int, *, not_before: float = 0.0, failure: Failure | None = None) -> None:
    """Put a running image back into the queue.

    With a failure it waits until `not_before` for its next try; without one the attempt does not count (the program was
    closed, or a lane was paused).
    """
    values: dict[str, Any] = {"not_before": not_before, "interruptions": 0, **_failure_columns(failure)}
    if failure is None:
        values["attempts"] = images.c.attempts - 1
    if _move(transaction, image, Move.RETURNED, **values):
        transaction.committed.ready.append(_ready(transaction, image))


def cancel(transaction: Transaction, chosen: Iterable[int]) -> list[int]:
    """Cancel those of the images that are queued or running, and return them.

    The first duplicate of a cancelled image, if there is one elsewhere, is read in its stead.
    """
    cancelled = [image for image in chosen if _move(transaction, image, Move.CANCELLED, finished_at=now(), message="")]
    transaction.committed.unready |= set(cancelled)
    for image in cancelled:
        _promote_duplicate(transaction, image)
    return cancelled


def _promote_duplicate(transaction: Transaction, original: int) -> None:
    connection = transaction.connection
    heir = connection.execute(
        select(images.c.id).where(images.c.duplicate_of == original).order_by(images.c.id)
    ).scalar()
    if heir is None:
        return
    _move(transaction, heir, Move.PROMOTED, duplicate_of=None)
    transaction.committed.ready.append(_ready(transaction, heir))
    connection.execute(update(images).where(images.c.duplicate_of == original).values(duplicate_of=heir))


def retry(transaction: Transaction, chosen: Iterable[int]) -> int:
    """Queue finished images again, with all attempts before them; return how many."""
    queued = 0
    for image in chosen:
        fresh = {"attempts": 0, "interruptions": 0, "not_before": 0.0, "message": "", "failure": "", "finished_at": ""}
        row = _move(transaction, image, Move.RETRIED, **fresh)
        if row is None:
            continue
        queued += 1
        if row.sha256.startswith(UNREAD) or row.sha256 == EMPTY_SHA256:
            transaction.connection.execute(_row(image).values(sha256=""))
            first = transaction.committed.unhashed.get(row.report_id, image)
            transaction.committed.unhashed[row.report_id] = min(first, image)
        else:
            transaction.committed.ready.append(_ready(transaction, image))
    return queued


def recover(transaction: Transaction) -> int:
    """Queue the images again that were running when the program died, and return how many.

    Each becomes a suspect and runs alone; one that dies alone a second time is failed with that reason.
    """
    running = transaction.connection.execute(
        select(images.c.id, images.c.interruptions).where(images.c.status == ImageStatus.RUNNING.value)
    ).all()
    for row in running:
        times = row.interruptions + 1
        if times >= KILLS_ALLOWED:
            error = KilledTheProgram("The program ended abruptly twice while it was reading this image.")
            values = {**_failure_columns(error.failure("decode")), "finished_at": now(), "interruptions": times}
            _move(transaction, row.id, Move.FAILED, **values)
        else:
            _move(transaction, row.id, Move.RETURNED, interruptions=times)
    return len(running)


def _ready(transaction: Transaction, image: int) -> Ready:
    row = transaction.connection.execute(
        select(images.c.report_id, images.c.not_before, images.c.interruptions, reports.c.operator, reports.c.priority)
        .join_from(images, reports)
        .where(images.c.id == image)
    ).one()
    return Ready(
        image, row.report_id, row.operator, Priority(row.priority), row.not_before, suspect=row.interruptions > 0
    )


def _move(transaction: Transaction, image: int, move: Move, **values: Any) -> _Moved | None:
    """Apply a legal move, with other columns, in one statement; None when the image is in no status that knows it."""
    row = transaction.connection.execute(
        update(images)
        .where(images.c.id == image, images.c.status.in_(_SOURCES[move]))
        .values(status=target(move).value, **values)
        .returning(images.c.report_id, images.c.sha256, images.c.attempts)
    ).first()
    if row is None:
        return None
    transaction.committed.images.add(image)
    transaction.committed.reports.add(row.report_id)
    return _Moved(*row)


def _row(image: int) -> Update:
    return update(images).where(images.c.id == image)


def _failure_columns(failure: Failure | None) -> dict[str, Any]:
    if failure is None:
        return {"failure": "", "message": ""}
    return {"failure": json.dumps(asdict(failure)), "message": failure.message}
