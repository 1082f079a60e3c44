"""Writing tasks for the care of reports: renaming, archiving, deleting. None of them touches a source photograph.

Deleting goes in small steps, each a transaction of its own, so that results of other reports are not held up: first the
report is marked and leaves every list, then its images go, then the report itself. What a closed or killed program left
goes on at the next start.
"""

from __future__ import annotations

import uuid

from reportdesk.domain.failures import WrongUse
from reportdesk.domain.report_name import usable_name
from reportdesk.domain.values import dataclass
from reportdesk.workspace import image_tasks, outbox_filling
from reportdesk.workspace.contents import is_content
from reportdesk.workspace.deleting import delete_dependents, delete_image
from reportdesk.workspace.writer import Transaction

STEP = 200
"""Images deleted in one transaction."""


def rename(transaction: Transaction, report: int, name: str) -> None:
    """Give a report another name; what is delivered of it follows.

    Raises:
        WrongUse: the name is empty, too long, holds characters that cannot be shown, or belongs to another report.
    """
    name = usable_name(name)
    if transaction.execute("SELECT 1 FROM reports WHERE name = ? AND id <> ?", (name, report)).fetchone():
        raise WrongUse(f"There is a report named '{name}' already.", "Choose another name.")
    transaction.execute("UPDATE reports SET name = ? WHERE id = ?", (name, report))
    transaction.committed.reports.add(report)
    outbox_filling.report_changed(transaction, report)


def set_archived(transaction: Transaction, report: int, archived: bool) -> None:
    """Take a report out of the list, or put it back.

    Raises:
        WrongUse: it is still being read.
    """
    if (
        archived
        and transaction.execute(
            "SELECT 1 FROM images WHERE report_id = ? AND status IN ('queued', 'running') LIMIT 1", (report,)
        ).fetchone()
    ):
        raise WrongUse("This report is still being read.", "Archive it when it is finished, or cancel what is left.")
    transaction.execute("UPDATE reports SET archived = ? WHERE id = ?", (int(archived), report))
    transaction.committed.reports.add(report)


def begin_delete(transaction: Transaction, report: int) -> None:
    """Take a report out of all lists and stop what runs of it; `delete_some` does the rest."""
    transaction.execute(
        "UPDATE reports SET deleting = 1, paused = 1, scanning = 0, name = ?, folder = '' WHERE id = ?",
        (f"deleted {uuid.uuid4()}", report),
    )
    for table in ("watch_reports", "report_sources"):
        transaction.execute(f"DELETE FROM {table} WHERE report_id = ?", (report,))
    unfinished = transaction.execute(
        "SELECT id FROM images WHERE report_id = ? AND status IN ('queued', 'running')", (report,)
    ).fetchall()
    image_tasks.cancel(transaction, [row[0] for row in unfinished])
    # What goes out from now on would carry the name that it has while it is being deleted.
    transaction.execute("DELETE FROM outbox WHERE report_id = ? AND kind IN ('image', 'manifest')", (report,))
    transaction.committed.reports.add(report)


@dataclass(frozen=True, slots=True)
class Deleted:
    """One step of deleting: contents that no report holds any more, and whether that was the last step."""

    contents: tuple[str, ...]
    is_last: bool


def delete_some(transaction: Transaction, report: int) -> Deleted:
    """Delete the next images of a report that is marked, or the report itself when none are left.

    A photograph that other reports hold as well stays readable there: the first of its duplicates takes over its
    findings. Where a photograph was delivered stays known, because it is still there.
    """
    rows = transaction.execute(
        "SELECT id, sha256 FROM images WHERE report_id = ? ORDER BY id DESC LIMIT ?", (report, STEP)
    ).fetchall()
    if not rows:
        delete_dependents(transaction, "reports", report)
        transaction.execute("DELETE FROM reports WHERE id = ?", (report,))
        transaction.committed.reports.add(report)
        return Deleted((), True)
    gone = []
    for image, sha256 in rows:
        _hand_on(transaction, image, report, sha256)
        delete_image(transaction, image)
        if (
            is_content(sha256)
            and not transaction.execute("SELECT 1 FROM images WHERE sha256 = ? LIMIT 1", (sha256,)).fetchone()
        ):
            for table in ("results", "identifiers_read"):
                transaction.execute(f"DELETE FROM {table} WHERE sha256 = ?", (sha256,))
            gone.append(sha256)
    return Deleted(tuple(gone), False)


def _hand_on(transaction: Transaction, image: int, report: int, sha256: str) -> None:
    """Give what others need of an image to one of them: its findings, and its place in the queue to S3."""
    heir = transaction.execute(
        "SELECT id FROM images WHERE duplicate_of = ? AND report_id <> ? ORDER BY id LIMIT 1", (image, report)
    ).fetchone()
    if heir is not None:
        image_tasks.inherit(transaction, image, heir[0])
    transaction.execute("UPDATE images SET duplicate_of = NULL WHERE duplicate_of = ?", (image,))
    other = transaction.execute(
        "SELECT id, report_id FROM images WHERE sha256 = ? AND report_id <> ? LIMIT 1", (sha256, report)
    ).fetchone()
    if other is not None:
        transaction.execute(
            "UPDATE outbox SET image_id = ?, report_id = ? WHERE image_id = ? AND kind = 'photograph'", (*other, image)
        )
