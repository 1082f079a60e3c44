"""Reports and their images."""

from __future__ import annotations

from dataclasses import field
from datetime import datetime
from enum import IntEnum

from reportdesk.domain.failures import Failure
from reportdesk.domain.one_line import one_line
from reportdesk.domain.register import Entry
from reportdesk.domain.results import ImageResult
from reportdesk.domain.reviews import Review
from reportdesk.domain.status import ImageStatus
from reportdesk.domain.values import dataclass


class Priority(IntEnum):
    """A report's band; smaller runs first. Ageing keeps the low band from starving (see engine.scheduler)."""

    URGENT = 0
    NORMAL = 1
    LOW = 2

    @property
    def word(self) -> str:
        """The word used on the command line and on screen."""
        return self.name.lower()

    @classmethod
    def from_word(cls, word: str) -> Priority:
        """Return the priority named `word` (urgent, normal, low)."""
        return cls[word.upper()]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many images of a report are in each status."""

    by_status: dict[ImageStatus, int] = field(default_factory=dict)

    def __getitem__(self, status: ImageStatus) -> int:
        return self.by_status.get(status, 0)

    @property
    def total(self) -> int:
        return sum(self.by_status.values())

    @property
    def finished(self) -> int:
        """Images on which nothing more happens by itself."""
        return sum(number for status, number in self.by_status.items() if status.is_final)

    @property
    def succeeded(self) -> int:
        """Images that were read: done and needs_review."""
        return sum(number for status, number in self.by_status.items() if status.is_success)


@dataclass(frozen=True, slots=True)
class Report:
    """One dropped folder (or hand-picked files) of one operator."""

    id: int
    uuid: str
    name: str
    folder: str
    operator: str
    priority: Priority
    created_at: datetime
    scanning: bool
    paused: bool
    ignored: int
    counts: Counts
    findings: int = 0
    archived: bool = False


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt at an image. `outcome` is the status it led to; `overrides` are the settings it had for itself."""

    ended_at: str
    outcome: str
    reason: str
    message: str
    seconds: float
    overrides: str


@dataclass(frozen=True, slots=True)
class ReportImage:
    """One image row in full: an occurrence of a content in a report, with its findings when there are any.

    `path` is the text to show; `file` is what the file system knows the file by (they differ where the name is not
    valid text). `sync` maps destination name to off, waiting, sent or set_aside. `result` is what holds: what was read,
    with what persons decided laid over it; `machine` is what was read alone, None while nobody has decided anything.
    `expected` is what the register says of the first identifier that it knows; `suggestions` are entries one confused
    character away when it knows none. `history` is told only where a single image is asked for.
    """

    id: int
    uuid: str
    report_id: int
    report: str
    operator: str
    path: str
    file: str
    sha256: str
    size: int
    status: ImageStatus
    attempts: int
    not_before: float
    failure: Failure | None
    duplicate_of: str | None
    sync: dict[str, str]
    result: ImageResult
    machine: ImageResult | None = None
    reviews: tuple[Review, ...] = ()
    history: tuple[Attempt, ...] = ()
    expected: Entry | None = None
    suggestions: tuple[str, ...] = ()

    @property
    def read(self) -> ImageResult:
        """What was read, without what persons decided."""
        return self.machine or self.result


@dataclass(frozen=True, slots=True)
class ReportSummary:
    """What came of one run over a report. `seconds` is wall time."""

    report: str
    succeeded: int
    failed: int
    duplicates: int
    cancelled: int
    needs_review: int
    findings: int
    seconds: float
    workers: int
    ignored: int = 0

    def line(self) -> str:
        """Return the closing line of the log (contracts, Log)."""
        return (
            f"report {one_line(self.report)}: {self.succeeded} succeeded, {self.failed} failed, "
            f"{self.findings} findings in {self.seconds:.1f} s with {self.workers} workers"
        )
