"""Figures of a period for the dashboard, each by one statement."""

from __future__ import annotations

import json
from collections import defaultdict

from reportdesk.domain.register import key
from reportdesk.domain.serial import unpacked_body
from reportdesk.domain.values import dataclass
from reportdesk.workspace.office_queries import KEPT, REASON
from reportdesk.workspace.reader import Reader

SAMPLED = 300
"""Images whose stage times are averaged: 100,000 bodies would take 10 s to open."""
MOST_BARS = 8
_IS_SEEN = (
    "({0} IN (SELECT value FROM json_each(:by_hand)) OR EXISTS (SELECT 1 FROM identifiers_read f "
    "JOIN images i ON i.sha256 = f.sha256 AND i.fingerprint = f.fingerprint WHERE f.key = {0} "
    f"AND (i.verdict = '' OR i.verdict <> 'rejected' AND i.identifier <> '' AND f.place > 0) AND {KEPT}))"
)
"""A person's word goes before the first identifier that was read, as in the reconciliation."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What the dashboard shows.

    `per_hour` is (hour as ISO 8601 in UTC, images finished); `stages` is (stage, mean milliseconds) over the last
    images read; `backlog` is (destination, waiting, set aside), counted now; `coverage` is (seen, expected).
    """

    per_hour: list[tuple[str, int]]
    reasons: list[tuple[str, int]]
    reports: list[tuple[str, int]]
    stages: list[tuple[str, float]]
    backlog: list[tuple[str, int, int]]
    coverage: tuple[int, int]


class FigureQueries(Reader):
    """Read access for the dashboard."""

    def figures(self, since: str = "") -> Figures:
        """Return the figures of what finished since a time (ISO 8601 in UTC, as the workspace writes it)."""
        return Figures(
            self.per_hour(since), self.reasons(since), self.reports(since), self.stages(since), self.backlog(),
            self.coverage(),
        )  # fmt: skip

    def per_hour(self, since: str) -> list[tuple[str, int]]:
        """Return (hour, images finished), the earliest first; nobody has read those that were cancelled."""
        return self._fetch(
            "SELECT substr(finished_at, 1, 13), count(*) FROM images WHERE finished_at >= ? AND finished_at > '' "
            "AND status <> 'cancelled' GROUP BY 1 ORDER BY 1",
            (since,),
        )

    def reasons(self, since: str) -> list[tuple[str, int]]:
        """Return (reason, failed images), the most frequent first."""
        return self._fetch(
            f"SELECT {REASON.format('')}, count(*) FROM images "
            f"WHERE status = 'failed' AND failure <> '' AND finished_at >= ? AND {KEPT} "
            "GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ?",
            (since, MOST_BARS),
        )

    def reports(self, since: str) -> list[tuple[str, int]]:
        """Return (report, findings), the most first."""
        if not since:
            sql = "SELECT name, findings FROM reports WHERE findings > 0 AND deleting = 0 ORDER BY 2 DESC, 1 LIMIT ?"
            return self._fetch(sql, (MOST_BARS,))
        return self._fetch(
            "SELECT r.name, sum(i.findings) FROM images i JOIN reports r ON r.id = i.report_id "
            "WHERE i.finished_at >= ? AND r.deleting = 0 GROUP BY r.id HAVING sum(i.findings) > 0 "
            "ORDER BY 2 DESC, 1 LIMIT ?",
            (since, MOST_BARS),
        )

    def stages(self, since: str) -> list[tuple[str, float]]:
        """Return (stage, mean milliseconds) over the last images read, in the order in which stages run."""
        bodies = self._fetch(
            "SELECT s.body FROM images i JOIN results s ON s.sha256 = i.sha256 AND s.fingerprint = i.fingerprint "
            "WHERE i.finished_at >= ? AND i.finished_at > '' ORDER BY i.finished_at DESC LIMIT ?",
            (since, SAMPLED),
        )
        taken: defaultdict[str, list[float]] = defaultdict(list)
        for (body,) in bodies:
            for stage, seconds in unpacked_body(body)["seconds"].items():
                taken[stage].append(seconds)
        return [(stage, 1000 * sum(times) / len(times)) for stage, times in taken.items()]

    def backlog(self) -> list[tuple[str, int, int]]:
        """Return (destination, images waiting, images set aside) of the destinations in use."""
        return self._fetch(
            "SELECT destination, sum(CASE state WHEN 'waiting' THEN number ELSE 0 END), "
            "sum(CASE state WHEN 'set_aside' THEN number ELSE 0 END) FROM sync_counts WHERE state <> 'off' "
            "GROUP BY 1 HAVING sum(number) > 0 ORDER BY 1"
        )

    def coverage(self) -> tuple[int, int]:
        """Return (seen, expected) of the registers in force; the excluded are not expected."""
        row = self._fetch(
            f"SELECT coalesce(sum({_IS_SEEN.format('e.key')} OR (e.vin > '' AND {_IS_SEEN.format('e.vin')})), 0), "
            "count(*) "
            "FROM register_entries e WHERE e.exclusion = '' "
            "AND e.register_id IN (SELECT max(id) FROM registers GROUP BY name)",
            {"by_hand": json.dumps(self._keys_by_hand())},
        )[0]
        return int(row[0]), int(row[1])

    def _keys_by_hand(self) -> list[str]:
        rows = self._fetch(
            "SELECT DISTINCT identifier FROM images WHERE id IN (SELECT image_id FROM reviews) "
            f"AND verdict NOT IN ('', 'rejected') AND identifier <> '' AND {KEPT}"
        )
        return [key(identifier) for (identifier,) in rows]
