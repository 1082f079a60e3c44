"""Writing tasks of the history of attempts."""

from __future__ import annotations

from reportdesk.domain.failures import Failure
from reportdesk.workspace.report_tasks import now
from reportdesk.workspace.writer import Transaction


def note_attempt(
    transaction: Transaction, image: int, outcome: str, *, seconds: float = 0.0, failure: Failure | None = None
) -> None:
    """Note how an attempt at an image ended: `outcome` is the status it led to."""
    transaction.execute(
        "INSERT INTO attempts (image_id, ended_at, outcome, reason, message, seconds, overrides) "
        "SELECT id, ?, ?, ?, ?, ?, overrides FROM images WHERE id = ?",
        (now(), outcome, failure.reason if failure else "", failure.message if failure else "", seconds, image),
    )
