"""What a view can be filtered by, and what is known about images beside their rows."""

from __future__ import annotations

import json
from array import array
from collections.abc import Collection
from typing import NamedTuple

from reportdesk.domain.failures import RejectedByPerson
from reportdesk.domain.status import ImageStatus
from reportdesk.domain.values import dataclass
from reportdesk.workspace.filters import SavedFilter, from_plain
from reportdesk.workspace.reader import Reader
from reportdesk.workspace.rows import View
from reportdesk.workspace.view_sql import conditions_of

MOST_POINTS = 5000
"""More than fit on a screen side by side; painting them takes 38 ms (measured)."""
MOST_MOMENTS = 200_000
"""Two numbers each; asking for 100,000 takes some three times as long as opening their view."""


Reports = int | Collection[int] | None
"""The report or reports whose images are meant; None or an empty collection for all."""


class ReasonCount(NamedTuple):
    """So many images failed, or wait for a person, for that reason; `example` is what one of them says."""

    reason: str
    status: ImageStatus
    number: int
    example: str


@dataclass(frozen=True, slots=True)
class Located:
    """A photograph that carries its place: latitude and longitude in degrees, WGS 84."""

    image: int
    name: str
    identifier: str
    status: ImageStatus
    taken_at: str
    place: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Points:
    """The first of the photographs with a place in the order of their time, how many there are, and of how many."""

    located: list[Located]
    placed: int
    total: int


@dataclass(frozen=True, slots=True)
class Moments:
    """When the first of the photographs with a time were taken, in that order; how many there are, and of how many.

    `seconds` are those since 1970 on the camera's own clock, which knows no time zone. `waiting` is 1 for images that
    failed or wait for a person.
    """

    images: array[int]
    seconds: array[int]
    waiting: bytes
    timed: int
    total: int


class FindQueries(Reader):
    """Read access for finding. Every method may raise WorkspaceError."""

    def reasons(self, of: Reports = None) -> list[ReasonCount]:
        """Return the reasons of failures and reviews, failures first, the most frequent first."""
        among, parameters = _among(of)
        rows = self._fetch(
            "SELECT reason, status, count(*), max(message) FROM images "
            f"WHERE reason <> '' AND status IN ('failed', 'needs_review'){among} "
            "GROUP BY reason, status ORDER BY status, 3 DESC, reason",
            parameters,
        )
        return [ReasonCount(reason, ImageStatus(status), number, text) for reason, status, number, text in rows]

    def operators(self) -> list[str]:
        """Return who has reports."""
        return [row[0] for row in self._fetch("SELECT DISTINCT operator FROM reports ORDER BY operator")]

    def failed(self, of: Reports = None) -> list[int]:
        """Return the images that failed, without those that a person rejected: reading these again mends nothing."""
        among, parameters = _among(of)
        sql = f"SELECT id FROM images WHERE status = 'failed' AND verdict = ''{among} ORDER BY id"
        return [row[0] for row in self._fetch(sql, parameters)]

    def rejected(self, of: Reports = None) -> int:
        """Return how many images a person rejected; quick also among many that failed."""
        among, parameters = _among(of)
        # Each refresh of the window asks this: by status or report it would go through all that failed.
        sql = (
            "SELECT count(*) FROM images INDEXED BY images_reason "
            f"WHERE reason <> '' AND reason = ? AND status = 'failed' AND verdict <> ''{among}"
        )
        return int(self._fetch(sql, (RejectedByPerson.reason, *parameters))[0][0])

    def vehicle_classes(self, of: Reports = None) -> list[tuple[str, int]]:
        """Return the classes of vehicles that were seen, with the number of images, the most frequent first."""
        # The join costs time with a million images; only a chosen report needs it.
        among, parameters = _among(of)
        join = f" JOIN images ON images.id = image_id{among}" if among else ""
        sql = f"SELECT label, count(*) FROM image_vehicles{join} GROUP BY label ORDER BY 2 DESC, label"
        return self._fetch(sql, parameters)

    def saved_filters(self) -> dict[str, SavedFilter]:
        """Return the filters that were named."""
        rows = self._fetch("SELECT name, body FROM saved_filters ORDER BY name COLLATE NOCASE")
        return {name: from_plain(json.loads(body)) for name, body in rows}

    def count(self, view: View) -> int:
        """Return how many images a view has."""
        conditions, parameters = conditions_of(view)
        where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
        return int(self._fetch(f"SELECT count(*) FROM images{where}", parameters)[0][0])

    def points(self, view: View) -> Points:
        """Return where the photographs of a view were taken."""
        conditions, parameters = conditions_of(view)
        where = " AND ".join(["1", *conditions])
        total, placed = self._fetch(f"SELECT count(*), count(latitude) FROM images WHERE {where}", parameters)[0]
        rows = self._fetch(
            "SELECT id, name, identifier, status, taken_at, latitude, longitude FROM images "
            f"WHERE latitude IS NOT NULL AND {where} ORDER BY taken_at, id LIMIT {MOST_POINTS}",
            parameters,
        )
        located = [
            Located(image, name, identifier, ImageStatus(status), taken_at, (latitude, longitude))
            for image, name, identifier, status, taken_at, latitude, longitude in rows
        ]
        return Points(located, placed, total)

    def moments(self, view: View) -> Moments:
        """Return when the photographs of a view were taken."""
        conditions, parameters = conditions_of(view)
        where = " AND ".join(["1", *conditions])
        total, timed = self._fetch(
            f"SELECT count(*), count(nullif(taken_at, '')) FROM images WHERE {where}", parameters
        )[0]
        images, seconds, waiting = array("q"), array("q"), bytearray()
        for image, second, waits in self._each(
            "SELECT id, CAST(strftime('%s', taken_at) AS INTEGER), status IN ('failed', 'needs_review') FROM images "
            f"WHERE taken_at <> '' AND {where} ORDER BY taken_at, id LIMIT {MOST_MOMENTS}",
            parameters,
        ):
            images.append(image)
            seconds.append(second)
            waiting.append(waits)
        return Moments(images, seconds, bytes(waiting), timed, total)

    def index_progress(self) -> float:
        """Return which part of the images is in the search index, 1.0 when it is complete."""
        filled, last = self._fetch("SELECT filled_to, last FROM search_state")[0]
        return float(filled / last) if filled < last else 1.0

    def unavailable(self, of: Reports = None) -> dict[str, int]:
        """Return how many read images lacked a stage, by the stages that were not available."""
        among, parameters = _among(of)
        rows = self._fetch(
            "SELECT unavailable, count(*) FROM images WHERE unavailable <> '' AND duplicate_of IS NULL "
            f"AND status IN ('done', 'needs_review', 'failed'){among} GROUP BY unavailable",
            parameters,
        )
        return {stages.strip(): number for stages, number in rows}


def _among(of: Reports) -> tuple[str, list[int]]:
    """Return a further condition for the images of reports, and its parameters."""
    reports = [of] if isinstance(of, int) else sorted(of or ())
    return (f" AND report_id IN ({','.join('?' * len(reports))})" if reports else "", reports)
