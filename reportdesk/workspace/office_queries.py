"""What the office asks of the workspace: places and reviews of images, figures for the cover of a report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from reportdesk.domain.results import ImageResult
from reportdesk.domain.serial import unpacked
from reportdesk.domain.values import dataclass
from reportdesk.workspace.reader import Reader

REASON: Final = "coalesce(nullif({0}reason, ''), json_extract({0}failure, '$.reason'), '')"
"""Why an image failed; the column is newer than the workspaces of earlier versions, and spares opening the JSON."""
KEPT: Final = "report_id NOT IN (SELECT id FROM reports WHERE deleting = 1)"
"""A report that is being deleted is gone for everybody, while its images take minutes to go."""

_CONTENT: Final = "coalesce((SELECT min(o.id) FROM images o WHERE o.sha256 = nullif(i.sha256, '')), i.id)"
"""The first image of a content. Not the one that a copy was found to repeat: where that was cancelled and tried again,
both were read. Not the hash: 100,000 of them take 8 MB more."""


@dataclass(frozen=True, slots=True)
class FailedImage:
    """An image of the contact sheet: what it is called and why it failed."""

    id: int
    report: str
    name: str
    reason: str
    message: str
    hint: str


class OfficeQueries(Reader):
    """Read access for exports. Lists of images are pages of at most a few hundred ids."""

    def places(self, images: Sequence[int]) -> dict[int, tuple[str, str, str, str]]:
        """Return (name, queued at, finished at, address in S3 or empty) by image."""
        rows = self._fetch(
            "SELECT i.id, i.name, i.queued_at, i.finished_at, coalesce(r.url, '') FROM images i "
            f"LEFT JOIN receipts r ON r.sha256 = i.sha256 WHERE i.id IN ({_marks(images)})",
            images,
        )
        return {row[0]: (row[1], row[2], row[3], row[4]) for row in rows}

    def sightings(self, reports: Sequence[int]) -> Iterator[tuple[int, str, int, int, str, str]]:
        """Yield (image, name, report, content, key, identifier) of every identifier read, image by image.

        The content is the image that showed it first.
        """
        return self._each(
            f"SELECT i.id, i.name, i.report_id, {_CONTENT}, f.key, f.value FROM images i "
            "JOIN identifiers_read f ON f.sha256 = i.sha256 AND f.fingerprint = i.fingerprint "
            f"WHERE 1 {_of(reports, 'i.report_id')} ORDER BY i.id, f.place",
            reports,
        )

    def reviewed(self, reports: Sequence[int]) -> list[tuple[int, str, str, int]]:
        """Return (image, name, report, content) of the images about which a person decided something."""
        return self._fetch(
            f"SELECT i.id, i.name, r.name, {_CONTENT} FROM images i "
            "JOIN reports r ON r.id = i.report_id "
            "WHERE i.id IN (SELECT image_id FROM reviews) AND r.deleting = 0 "
            f"{_of(reports, 'i.report_id')} ORDER BY i.id",
            reports,
        )

    def several(self, images: Sequence[int]) -> dict[int, ImageResult]:
        """Return, by image, what was read where that was more than one identifier.

        The others are left out: to open the findings of 100,000 images takes 10 s.
        """
        rows = self._fetch(
            "SELECT i.id, s.body FROM images i JOIN results s ON s.sha256 = i.sha256 AND s.fingerprint = i.fingerprint "
            "JOIN identifiers_read f ON f.sha256 = i.sha256 AND f.fingerprint = i.fingerprint AND f.place = 1 "
            f"WHERE i.id IN ({_marks(images)})",
            images,
        )
        return {row[0]: unpacked(row[1]) for row in rows}

    def failure_reasons(self, reports: Sequence[int]) -> list[tuple[str, int]]:
        """Return (reason, number) of failed images, the most frequent first."""
        return self._fetch(
            f"SELECT {REASON.format('')}, count(*) FROM images WHERE status = 'failed' AND failure <> '' "
            f"AND {KEPT} {_of(reports)} GROUP BY 1 ORDER BY 2 DESC, 1",
            reports,
        )

    def identified(self, reports: Sequence[int]) -> int:
        """Return in how many images an identifier was found; exports show none of an image that a person rejected."""
        sql = f"SELECT count(*) FROM images WHERE identifier <> '' AND verdict <> 'rejected' AND {KEPT} {_of(reports)}"
        row = self._fetch(sql, reports)[0]
        return int(row[0])

    def failed(self, reports: Sequence[int], most: int) -> list[FailedImage]:
        """Return the first failed images in the order of their arrival."""
        rows = self._fetch(
            f"SELECT i.id, r.name, i.name, {REASON.format('i.')}, i.message, "
            "coalesce(json_extract(i.failure, '$.hint'), '') FROM images i JOIN reports r ON r.id = i.report_id "
            f"WHERE i.status = 'failed' AND r.deleting = 0 {_of(reports, 'i.report_id')} ORDER BY i.id LIMIT ?",
            (*reports, most),
        )
        return [FailedImage(*row) for row in rows]


def _marks(values: Sequence[Any]) -> str:
    return ",".join("?" * len(values))


def _of(reports: Sequence[int], column: str = "report_id") -> str:
    return f"AND {column} IN ({_marks(reports)})" if reports else ""
