"""The columns of an image that persons' reviews change: status, identifier, findings, message, failure.

What the machine had left in status, message and failure is kept in the column `machine` as long as a verdict covers it,
so that it can come back; identifier and findings follow from the stored result. Whoever writes a machine's outcome
calls `machine_finished` afterwards: what persons decided survives every new reading.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from reportdesk.domain.effective import effective
from reportdesk.domain.failures import RejectedByPerson
from reportdesk.domain.results import ImageResult
from reportdesk.domain.reviews import REVIEWED, Chains, Review, Standing, Verdict, status_with
from reportdesk.domain.serial import unpacked
from reportdesk.domain.status import ImageStatus, Move, moved
from reportdesk.domain.values import dataclass
from reportdesk.workspace import outbox_filling, search_index
from reportdesk.workspace.writer import Transaction

_MOVE_TO = {
    ImageStatus.DONE: Move.ACCEPTED,
    ImageStatus.NEEDS_REVIEW: Move.REOPENED,
    ImageStatus.FAILED: Move.REJECTED,
}
REVIEW_COLUMNS = "uuid, base_uuid, operator, decision, body, comment, decided_at"


@dataclass(frozen=True, slots=True)
class _Machine:
    """What the machine left: its status, message and stored failure."""

    status: ImageStatus
    message: str
    failure: str


def review_from(row: Any) -> Review:
    """Return a review from its `REVIEW_COLUMNS`."""
    return Review(row[0], row[1], row[2], row[3], json.loads(row[4]), row[5], row[6])


def reviews_of(transaction: Transaction, image: int) -> list[Review]:
    """Return the reviews of an image in the order of their arrival."""
    rows = transaction.execute(f"SELECT {REVIEW_COLUMNS} FROM reviews WHERE image_id = ? ORDER BY rowid", (image,))
    return [review_from(row) for row in rows]


def machine_result(transaction: Transaction, image: int) -> ImageResult:
    """Return what was read in an image, an empty result when nothing was."""
    row = transaction.execute(
        "SELECT s.body FROM images i JOIN results s ON s.sha256 = i.sha256 AND s.fingerprint = i.fingerprint "
        "WHERE i.id = ?",
        (image,),
    ).fetchone()
    return unpacked(row[0]) if row else ImageResult()


def is_reviewed(transaction: Transaction, image: int) -> bool:
    """True when a person has decided or remarked something about an image."""
    return transaction.execute("SELECT 1 FROM reviews WHERE image_id = ? LIMIT 1", (image,)).fetchone() is not None


def machine_finished(transaction: Transaction, image: int) -> bool:
    """Lay what persons decided over a fresh outcome of the machine, index and queue it; False when there is nothing."""
    if not is_reviewed(transaction, image):
        return False
    transaction.execute("UPDATE images SET machine = '' WHERE id = ?", (image,))
    apply_reviews(transaction, image)
    return True


def read_columns(result: ImageResult) -> dict[str, Any]:
    """Return the columns that show what was read."""
    return {
        "identifier": result.identifiers[0].value if result.identifiers else "",
        "findings": result.findings_count,
    }


def without_reviews(transaction: Transaction, image: int, columns: dict[str, Any]) -> dict[str, Any]:
    """Return `columns` of an image, `machine` among them, as the machine alone had left them.

    A remark covers no status and may still set vehicles, so that the columns differ from what was read.
    """
    machine = _kept(columns.pop("machine"))
    if not is_reviewed(transaction, image):
        return columns
    read = machine_result(transaction, image)
    columns = columns | read_columns(read)
    if machine is None:
        return columns
    return columns | {
        "status": machine.status.value,
        "message": machine.message,
        "failure": machine.failure,
        "reason": search_index.reason_of(machine.status, machine.failure, read),
    }


def apply_reviews(transaction: Transaction, image: int) -> None:
    """Give the columns of an image the values that hold after all its reviews, and queue it for delivery."""
    chains = Chains(reviews_of(transaction, image))
    standing = chains.standing
    status, message, failure, kept = transaction.execute(
        "SELECT status, message, failure, machine FROM images WHERE id = ?", (image,)
    ).fetchone()
    current = ImageStatus(status)
    machine = _kept(kept) or _Machine(current, message, failure)
    read = machine_result(transaction, image)
    result = effective(read, standing)
    shown = _shown(machine, standing)
    transaction.execute(
        "UPDATE images SET status = ?, message = ?, failure = ?, machine = ?, identifier = ?, findings = ?, "
        "verdict = ?, conflicts = ?, reason = ? WHERE id = ?",
        (
            _moved(current, shown.status), shown.message, shown.failure, _keeping(machine, standing),
            result.identifiers[0].value if result.identifiers else "", result.findings_count,
            standing.verdict.value, len(chains.rivals),
            search_index.reason_of(shown.status, shown.failure, read), image,
        ),
    )  # fmt: skip
    search_index.index_image(transaction, image, read, result)
    report = transaction.execute("SELECT report_id FROM images WHERE id = ?", (image,)).fetchone()[0]
    transaction.committed.images.add(image)
    transaction.committed.reports.add(report)
    if shown.status.is_final:
        outbox_filling.fill(transaction, [image])


def _is_covered(machine: _Machine, standing: Standing) -> bool:
    return standing.verdict is not Verdict.NONE and machine.status in REVIEWED


def _shown(machine: _Machine, standing: Standing) -> _Machine:
    """Return status, message and failure as they are shown under a verdict."""
    if not _is_covered(machine, standing):
        return machine
    status = status_with(machine.status, standing.verdict)
    if standing.verdict is Verdict.REJECTED:
        reason = f": {standing.reason}" if standing.reason else ""
        error = RejectedByPerson(f"Rejected by {standing.operator}{reason}.")
        return _Machine(status, error.message, json.dumps(asdict(error.failure("review"))))
    return _Machine(status, f"{standing.verdict.value.capitalize()} by {standing.operator}.", "")


def _moved(current: ImageStatus, wanted: ImageStatus) -> str:
    """Return the status that is wanted, by a move of the state machine."""
    if current is wanted:
        return current.value
    return moved(current, _MOVE_TO[wanted]).value


def _keeping(machine: _Machine, standing: Standing) -> str:
    return json.dumps(asdict(machine)) if _is_covered(machine, standing) else ""


def _kept(text: str) -> _Machine | None:
    if not text:
        return None
    plain = json.loads(text)
    return _Machine(ImageStatus(plain["status"]), plain["message"], plain["failure"])
