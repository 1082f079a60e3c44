"""Which reports have ended, and when it is time to say so. Pure; times are monotonic seconds.

A watched folder can end its report a hundred times an hour: whoever is told of each stops reading. So an end must hold
for a moment, and after a notice all further ends are gathered into the next one.
"""

from __future__ import annotations

from collections.abc import Iterable

from reportdesk.domain.reports import Report

CALM_S = 2.0
"""A report whose next image follows within this time has not ended."""
QUIET_S = 60.0
"""Least time between two notices."""


class EndedReports:
    """Follows the reports from look to look."""

    def __init__(self) -> None:
        self._open: set[int] = set()
        self._totals: dict[int, int] | None = None
        self._ended: dict[int, float] = {}
        self._told_at = float("-inf")

    def look(self, reports: Iterable[Report], now: float) -> None:
        """Note how the reports stand. What had ended at the first look is old, and not told of.

        A small report may begin and end between two looks: a number of images that is new tells of it.
        """
        before, self._totals = self._totals, {}
        for report in reports:
            total = self._totals[report.id] = report.counts.total
            if not _has_ended(report):
                self._open.add(report.id)
                self._ended.pop(report.id, None)
            elif report.id in self._open or (before is not None and before.get(report.id) != total):
                self._open.discard(report.id)
                self._ended[report.id] = now

    def wait_s(self, now: float) -> float | None:
        """Return how long the next notice is away, None when there is nothing to say."""
        if not self._ended:
            return None
        return max(0.0, max(self._ended.values()) + CALM_S - now, self._told_at + QUIET_S - now)

    def take(self, now: float) -> list[int]:
        """Return the reports to be told of now, together, if it is time."""
        if self.wait_s(now) != 0.0:
            return []
        told = sorted(self._ended)
        self._ended.clear()
        self._told_at = now
        return told


def _has_ended(report: Report) -> bool:
    return not report.scanning and report.counts.total > 0 and report.counts.finished == report.counts.total
