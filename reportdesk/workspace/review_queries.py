"""Reading reviews: what was decided about images, the audit trail of reports, the names of operators."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportdesk.domain.reviews import Change, Review, trail
from reportdesk.domain.values import dataclass
from reportdesk.workspace.reader import Reader
from reportdesk.workspace.review_overlay import REVIEW_COLUMNS, review_from

_PAGE = 500


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One line of the audit trail with the image that it is about."""

    report: str
    path: str
    sha256: str
    change: Change


class ReviewQueries(Reader):
    """Read access to the reviews of one workspace. Every method may raise WorkspaceError."""

    def reviews(self, images: Sequence[int]) -> dict[int, list[Review]]:
        """Return the reviews of images, in the order of their arrival; images without any are left out."""
        found: dict[int, list[Review]] = {}
        for first in range(0, len(images), _PAGE):
            part = images[first : first + _PAGE]
            marks = ",".join("?" * len(part))
            for row in self._fetch(
                f"SELECT {REVIEW_COLUMNS}, image_id FROM reviews WHERE image_id IN ({marks}) ORDER BY rowid", part
            ):
                found.setdefault(row[-1], []).append(review_from(row))
        return found

    def audit(self, report: int | None = None) -> Iterator[AuditEntry]:
        """Yield who changed what into what, image by image in the order of their arrival."""
        after = 0
        while True:
            rows = self._fetch(
                "SELECT i.id, r.name, i.path, i.sha256 FROM images i JOIN reports r ON r.id = i.report_id "
                "WHERE i.id > ? AND (? IS NULL OR i.report_id = ?) AND i.id IN (SELECT image_id FROM reviews) "
                f"ORDER BY i.id LIMIT {_PAGE}",
                (after, report, report),
            )
            reviews = self.reviews([row[0] for row in rows])
            for image, name, path, sha256 in rows:
                for change in trail(reviews[image]):
                    yield AuditEntry(name, path, sha256, change)
            if len(rows) < _PAGE:
                return
            after = rows[-1][0]

    def unresolved(self, images: Sequence[int]) -> list[int]:
        """Return those of at most a few hundred images, in their order, that wait for a person."""
        marks = ",".join("?" * len(images))
        rows = self._fetch(
            f"SELECT id FROM images WHERE id IN ({marks}) AND status IN ('needs_review', 'failed') AND verdict = ''",
            images,
        )
        waiting = {row[0] for row in rows}
        return [image for image in images if image in waiting]

    def operators(self) -> list[str]:
        """Return the names of those who work at this desk, the last one first."""
        return [row[0] for row in self._fetch("SELECT name FROM operators ORDER BY used_at DESC, rowid DESC")]
