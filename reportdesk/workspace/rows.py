"""Light rows for the live table: one per image on screen, about 500 bytes each."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from reportdesk.domain.register import Entry
from reportdesk.domain.status import ImageStatus
from reportdesk.domain.values import dataclass
from reportdesk.workspace.filters import NO_FILTERS, Filters


@dataclass(slots=True)
class TableRow:
    """What the table shows of one image. `format` is the sniffed one; `file` is the file system's own path.

    `verdict` is what persons decided (see `domain.reviews`), empty for nothing; `conflicts` counts rival decisions.
    `expected` is what the register says of its identifier.
    """

    id: int
    report_id: int
    name: str
    report: str
    path: str
    file: str
    sha256: str
    format: str
    status: ImageStatus
    identifier: str
    findings: int
    seconds: float
    message: str
    attempts: int
    not_before: float
    duplicate_of: int | None
    sync_s3: str
    sync_database: str
    taken_at: str
    verdict: str = ""
    conflicts: int = 0
    expected: Entry | None = None


@dataclass(frozen=True, slots=True)
class Location:
    """Where an image's file is, and its content as it was hashed (`sha256` empty when it never was).

    `overrides` are the settings for its next readings, as `overrides` of `domain` writes them; empty for none.
    """

    file: str
    sha256: str
    size: int
    mtime_ns: int
    overrides: str = ""


class SortColumn(StrEnum):
    """What the table can be sorted by; each has an index."""

    ARRIVAL = "id"
    NAME = "name"
    REPORT = "report_id"
    STATUS = "status"
    IDENTIFIER = "identifier"
    FINDINGS = "findings"
    SECONDS = "seconds"
    MESSAGE = "message"
    TAKEN = "taken_at"


@dataclass(frozen=True, slots=True)
class View:
    """Which images are shown, in which order. Empty sets mean all."""

    reports: frozenset[int] = frozenset()
    statuses: frozenset[ImageStatus] = frozenset()
    search: str = ""
    filters: Filters = NO_FILTERS
    sort: SortColumn = SortColumn.ARRIVAL
    descending: bool = False


Ids = Sequence[int]
"""Image ids in the order of a view: a `range` where no number is missing, so that a million rows cost nothing, else
an array('q') of 8 bytes each."""
