"""What a notification says."""

from __future__ import annotations

from collections.abc import Sequence

from reportdesk.domain.reports import Report
from reportdesk.domain.status import ImageStatus
from reportdesk.ui import words
from reportdesk.ui.words import tr

_NAMED = 3


def ended(reports: Sequence[Report]) -> tuple[str, str]:
    """Return title and text for reports that ended."""
    if len(reports) == 1:
        return tr("The report {} is finished").format(reports[0].name), _counted(reports)
    names = ", ".join(report.name for report in reports[:_NAMED])
    if len(reports) > _NAMED:
        names = tr("{} and {} more").format(names, len(reports) - _NAMED)
    return tr("{} reports are finished").format(len(reports)), f"{names}\n{_counted(reports)}"


def _counted(reports: Sequence[Report]) -> str:
    def number(status: ImageStatus) -> int:
        return sum(report.counts[status] for report in reports)

    parts = [words.images(sum(report.counts.total for report in reports))]
    for status, text in (
        (ImageStatus.FAILED, tr("{} failed")),
        (ImageStatus.NEEDS_REVIEW, tr("{} to review")),
        (ImageStatus.CANCELLED, tr("{} cancelled")),
    ):
        if number(status):
            parts.append(text.format(words.number(number(status))))
    return ", ".join(parts)
