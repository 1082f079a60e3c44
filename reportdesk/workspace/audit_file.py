"""The audit trail as a CSV file for spreadsheets: who, when, what before, what after."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from reportdesk.config.atomic import write_atomically
from reportdesk.domain.failures import FileUnwritable
from reportdesk.domain.formulas import guarded
from reportdesk.domain.system_words import system_words
from reportdesk.workspace.review_queries import AuditEntry

HEADINGS = (
    "time_utc", "operator", "report", "path", "sha256", "decision", "before", "after", "comment", "undone", "conflict",
    "review", "made_upon",
)  # fmt: skip


def audit_lines(entries: Iterable[AuditEntry]) -> Iterator[str]:
    """Yield the heading and one line for each entry; a comment of several lines makes several of a line."""
    yield _line(HEADINGS)
    for entry in entries:
        yield _line([guarded(cell) for cell in _cells(entry)])


def save_audit(entries: Iterable[AuditEntry], file: Path) -> int:
    """Write the audit trail into a file, whole or not at all, and return how many entries that were.

    It begins with a byte order mark, without which Excel takes UTF-8 for something else.

    Raises:
        FileUnwritable: it cannot be written there.
    """
    lines = list(audit_lines(entries))
    try:
        write_atomically(file, "".join(lines).encode("utf-8-sig", "backslashreplace"))
    except OSError as error:
        raise FileUnwritable(f"{file} cannot be written: {system_words(error)}.") from error
    return len(lines) - 1


def _line(cells: Sequence[str]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\n").writerow(cells)
    return buffer.getvalue()


def _cells(entry: AuditEntry) -> list[str]:
    change, review = entry.change, entry.change.review
    return [
        review.decided_at,
        review.operator,
        entry.report,
        entry.path,
        entry.sha256,
        str(review.decision),
        change.before,
        change.after,
        review.comment,
        "yes" if change.undone else "",
        "yes" if change.rivals else "",
        review.uuid,
        review.base or "",
    ]
