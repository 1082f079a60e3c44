"""Reading what the care of reports needs to know."""

from __future__ import annotations

from reportdesk.workspace.reader import Reader


class ReportQueries(Reader):
    """Read access for renaming, archiving and deleting. Every method may raise WorkspaceError."""

    def deleting(self) -> list[int]:
        """Return the reports whose deletion has begun and not ended."""
        return [row[0] for row in self._fetch("SELECT id FROM reports WHERE deleting = 1 ORDER BY id")]

    def waiting(self, report: int) -> dict[str, int]:
        """Return how many images of a report still wait for each destination; those with none are left out."""
        counts = {}
        for name in ("s3", "database"):
            sql = f"SELECT count(*) FROM images WHERE report_id = ? AND sync_{name} = 'waiting'"
            if number := self._fetch(sql, (report,))[0][0]:
                counts[name] = number
        return counts
