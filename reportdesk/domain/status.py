"""The life of an image, as a state machine.

::

                    ┌────────────── RETRIED ──────────────┐
                    ▼                                     │
    (intake) ─► QUEUED ── STARTED ─► RUNNING ── FAILED ─► FAILED
                 │ ▲ │                │ │ │ │
     DUPLICATED ─┘ │ │                │ │ │ └─ COMPLETED ─► DONE
                   │ │                │ │ └─── DOUBTED ───► NEEDS_REVIEW
                   │ │                │ └───── CANCELLED ─► CANCELLED
                   │ └─ CANCELLED     └─────── RETURNED ──► QUEUED   (program closed or died, transient failure waits)
                   └─── RETRIED from DONE, NEEDS_REVIEW, FAILED, CANCELLED

A duplicate never runs: it shows the findings of its original. It leaves that status only when its original can no
longer speak for it (PROMOTED, for example because the original was cancelled). A queued image whose file cannot even
be read fails without running. Reviewing moves between NEEDS_REVIEW, DONE and FAILED (ACCEPTED, REJECTED), and back to
what the machine had left when a decision is undone (REOPENED, and REJECTED where it had failed).
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from reportdesk.domain.failures import IllegalMove


class ImageStatus(StrEnum):
    """Where an image is in its life; the words stand in the database, in JSON and (translated) on screen."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    NEEDS_REVIEW = "needs_review"
    FAILED = "failed"
    DUPLICATE = "duplicate"
    CANCELLED = "cancelled"

    @property
    def is_final(self) -> bool:
        """True when nothing more happens by itself."""
        return self not in (ImageStatus.QUEUED, ImageStatus.RUNNING)

    @property
    def is_success(self) -> bool:
        """True for the statuses that count as succeeded (contracts: done + needs_review)."""
        return self in (ImageStatus.DONE, ImageStatus.NEEDS_REVIEW)


class Move(StrEnum):
    """Something that happens to an image and may change its status."""

    STARTED = "started"
    COMPLETED = "completed"
    DOUBTED = "doubted"
    FAILED = "failed"
    DUPLICATED = "duplicated"
    CANCELLED = "cancelled"
    RETURNED = "returned"
    RETRIED = "retried"
    PROMOTED = "promoted"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    REOPENED = "reopened"


_S = ImageStatus

MOVES: Final[dict[tuple[ImageStatus, Move], ImageStatus]] = {
    (_S.QUEUED, Move.STARTED): _S.RUNNING,
    (_S.QUEUED, Move.DUPLICATED): _S.DUPLICATE,
    (_S.QUEUED, Move.CANCELLED): _S.CANCELLED,
    (_S.QUEUED, Move.FAILED): _S.FAILED,
    (_S.RUNNING, Move.COMPLETED): _S.DONE,
    (_S.RUNNING, Move.DOUBTED): _S.NEEDS_REVIEW,
    (_S.RUNNING, Move.FAILED): _S.FAILED,
    (_S.RUNNING, Move.CANCELLED): _S.CANCELLED,
    (_S.RUNNING, Move.RETURNED): _S.QUEUED,
    (_S.DONE, Move.RETRIED): _S.QUEUED,
    (_S.NEEDS_REVIEW, Move.RETRIED): _S.QUEUED,
    (_S.FAILED, Move.RETRIED): _S.QUEUED,
    (_S.CANCELLED, Move.RETRIED): _S.QUEUED,
    (_S.DUPLICATE, Move.PROMOTED): _S.QUEUED,
    (_S.NEEDS_REVIEW, Move.ACCEPTED): _S.DONE,
    (_S.FAILED, Move.ACCEPTED): _S.DONE,
    (_S.NEEDS_REVIEW, Move.REJECTED): _S.FAILED,
    (_S.DONE, Move.REJECTED): _S.FAILED,
    (_S.DONE, Move.REOPENED): _S.NEEDS_REVIEW,
    (_S.FAILED, Move.REOPENED): _S.NEEDS_REVIEW,
}


def moved(status: ImageStatus, move: Move) -> ImageStatus:
    """Return the status after `move`.

    Raises:
        IllegalMove: the move does not exist for that status.
    """
    try:
        return MOVES[status, move]
    except KeyError:
        raise IllegalMove(status.value, move.value) from None


def target(move: Move) -> ImageStatus:
    """Return the status to which `move` leads; it is the same from wherever it is legal."""
    (status,) = {after for (_before, known), after in MOVES.items() if known is move}
    return status


def sources(move: Move) -> frozenset[ImageStatus]:
    """Return the statuses in which `move` is legal."""
    return frozenset(status for status, known in MOVES if known is move)
