"""What an export is made from: images with their findings, decisions of people and places in S3, streamed in pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import islice

from reportdesk.domain.register import Entry
from reportdesk.domain.reports import Counts, Report, ReportImage
from reportdesk.domain.results import ImageResult
from reportdesk.domain.status import ImageStatus
from reportdesk.domain.values import dataclass
from reportdesk.export.human import Human, decided
from reportdesk.export.reconciliation import Line, reconcile
from reportdesk.workspace.office_queries import FailedImage
from reportdesk.workspace.workspace import Workspace

PAGE = 500


@dataclass(frozen=True, slots=True)
class ExportRow:
    """One image as it is exported. `number` counts from 1; times are ISO 8601 in UTC; `link` is empty without S3."""

    number: int
    image: ReportImage
    name: str
    queued_at: str
    finished_at: str
    link: str
    human: Human
    expected: Entry | None

    @property
    def read(self) -> ImageResult:
        """Return what the machine read, whatever people decided later."""
        return self.image.read

    @property
    def identifier(self) -> str:
        """Return the identifier that holds: a person's goes before the machine's, a rejected image has none."""
        if self.human.is_rejected:
            return ""
        return self._held("identifier", self.identifier_read)

    @property
    def identifier_read(self) -> str:
        """Return the first identifier that was read."""
        found = self.read.identifiers
        return found[0].value if found else ""

    @property
    def vin(self) -> str:
        """Return the VIN that holds; where none was read, the one that the register gives for the identifier."""
        known = self.expected.vin if self.expected else ""
        return "" if self.human.is_rejected else self._held("vin", self.vin_read or known)

    @property
    def quantity(self) -> int | None:
        """Return the quantity set by hand, else the register's."""
        by_hand = self.human.value("quantity")
        if isinstance(by_hand, int):
            return by_hand
        return self.expected.quantity if self.expected else None

    @property
    def exclusion(self) -> str:
        """Return the reason of exclusion set by hand, else the register's."""
        return self._held("exclusion", self.expected.exclusion if self.expected else "")

    @property
    def vin_read(self) -> str:
        """Return the first VIN that was read."""
        return next((found.value for found in self.read.identifiers if found.pattern == "vin"), "")

    def _held(self, name: str, read: str) -> str:
        if name in self.human.values:
            return str(self.human.values[name] or "")
        return read


class ExportSource:
    """Reads what is exported of some reports; none means all. Memory does not grow with their size."""

    def __init__(self, workspace: Workspace, reports: Sequence[int] = ()) -> None:
        self._workspace = workspace
        self.reports = tuple(dict.fromkeys(reports))

    @property
    def names(self) -> str:
        """Return the names of the reports in one line."""
        queries = self._workspace.queries
        return ", ".join(queries.report(report).name for report in self.reports) if self.reports else "All reports"

    def total(self) -> int:
        """Return how many images there are, without counting."""
        return sum(report.counts.total for report in self.shown_reports())

    def shown_reports(self) -> list[Report]:
        """Return the reports that are exported, with their counters."""
        return [report for report in self._workspace.queries.reports() if not self.reports or report.id in self.reports]

    def subtitle(self) -> str:
        """Return operators and moment of the export in one line."""
        operators = sorted({report.operator for report in self.shown_reports() if report.operator})
        moment = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M")
        return f"{', '.join(operators)}  ·  {moment}" if operators else moment

    def counts(self) -> Counts:
        """Return the counters of all reports together."""
        total: Counter[ImageStatus] = Counter()
        for report in self.shown_reports():
            total.update(report.counts.by_status)
        return Counts(dict(total))

    def failed(self, most: int) -> list[FailedImage]:
        """Return the first failed images."""
        return self._workspace.office.failed(self.reports, most)

    def failure_reasons(self) -> list[tuple[str, int]]:
        """Return (reason, number) of failed images, the most frequent first."""
        return self._workspace.office.failure_reasons(self.reports)

    def identified(self) -> int:
        """Return in how many images an identifier was found that nobody rejected."""
        return self._workspace.office.identified(self.reports)

    def lines(self) -> list[Line]:
        """Return the reconciliation; empty where there is no register."""
        return [] if self._workspace.register.is_empty() else reconcile(self._workspace, self.reports)

    def rows(self) -> Iterator[ExportRow]:
        """Yield the images, report by report in the order asked, else in the order of their arrival."""
        number = 0
        for report in self.reports or (None,):
            images = self._workspace.queries.images(report=report)
            while page := list(islice(images, PAGE)):
                yield from self._page(page, number)
                number += len(page)

    def _page(self, page: Sequence[ReportImage], number: int) -> Iterator[ExportRow]:
        ids = [image.id for image in page]
        places = self._workspace.office.places(ids)
        humans = [decided(image.reviews) for image in page]
        for place, (image, human) in enumerate(zip(page, humans, strict=True), number + 1):
            name, queued_at, finished_at, link = places.get(image.id, (image.path, "", "", ""))
            # A rejected image stands for nothing that the register expects: it has no identifier here and in central.
            expected = None if human.is_rejected else image.expected
            yield ExportRow(place, image, name, queued_at, finished_at, link, human, expected)
