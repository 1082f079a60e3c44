"""The columns of every export, declared once: XLSX, CSV, JSON and its schema are made from these tables.

A column that a person may overrule stands three times: what holds, what was read, what was set by hand.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from enum import StrEnum
from typing import Any, Generic, TypeVar

from reportdesk.domain.findings import Box, Identifier
from reportdesk.domain.reviews import Review
from reportdesk.domain.values import dataclass
from reportdesk.export.rows import ExportRow

T = TypeVar("T")
Value = str | int | float | bool | None


class Kind(StrEnum):
    """What a column holds; None is allowed everywhere and means "not known"."""

    TEXT = "text"
    NUMBER = "number"
    FLAG = "flag"
    TIME = "time"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """One column. `name` is its key in JSON and never changes; `title` stands above it; `width` is in characters."""

    name: str
    title: str
    value: Callable[[T], Value]
    kind: Kind = Kind.TEXT
    width: int = 16


@dataclass(frozen=True, slots=True)
class Table(Generic[T]):
    """Columns and how an image becomes rows of them (none, one or several)."""

    name: str
    title: str
    columns: tuple[Column[T], ...]
    of: Callable[[ExportRow], Iterable[T]]

    def cells(self, row: ExportRow) -> Iterator[list[Value]]:
        """Yield the rows that an image gives."""
        for item in self.of(row):
            yield [column.value(item) for column in self.columns]


@dataclass(frozen=True, slots=True)
class Found:
    """One finding of an image, whatever it is. `confidence` is None where the reader gives none."""

    row: ExportRow
    kind: str
    value: str
    label: str
    confidence: float | None
    box: Box


def _count(counts: dict[str, int]) -> str:
    return ", ".join(f"{number} {label}" for label, number in counts.items())


def _hand_vehicles(row: ExportRow) -> str:
    return _count(Counter(str(vehicle["label"]) for vehicle in row.human.value("vehicles") or ()))


def _time(moment: datetime | None) -> str:
    return moment.isoformat(sep=" ", timespec="seconds") if moment else ""


def _utc(text: str) -> str:
    """Return a stored time (ISO 8601, UTC) as every other time is written: `2026-01-31 09:30:00`."""
    return text[:19].replace("T", " ")


def _whole(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _entry(row: ExportRow, part: str) -> str:
    return str(getattr(row.expected, part)) if row.expected else ""


def _failure(row: ExportRow, part: str) -> str:
    return str(getattr(row.image.failure, part)) if row.image.failure else ""


def _box(box: Box | None) -> str:
    return ", ".join(f"{edge:.0f}" for edge in box) if box else ""


def _findings(row: ExportRow) -> Iterator[Found]:
    result = row.read
    for code in result.codes:
        yield Found(row, "code", code.text, code.format, None, code.box)
    for line in result.text:
        yield Found(row, "text", line.text, "", line.confidence, line.box)
    for vehicle in result.vehicles:
        label = "the largest" if vehicle.primary and len(result.vehicles) > 1 else ""
        yield Found(row, "vehicle", vehicle.label, label, vehicle.confidence, vehicle.box)
    for plate in result.plates:
        yield Found(row, "plate", plate.text, "", plate.confidence, plate.box)


IMAGE_COLUMNS: tuple[Column[ExportRow], ...] = (
    Column("item", "Item", lambda row: row.number, Kind.NUMBER, 7),
    Column("report", "Report", lambda row: row.image.report, width=18),
    Column("operator", "Operator", lambda row: row.image.operator, width=12),
    Column("name", "Image", lambda row: row.name, width=28),
    Column("status", "Status", lambda row: row.image.status.value, width=13),
    Column("identifier", "Identifier", lambda row: row.identifier, width=20),
    Column("identifier_read", "Identifier (read)", lambda row: row.identifier_read, width=20),
    Column("identifier_set", "Identifier (by hand)", lambda row: row.human.value("identifier"), width=20),
    Column("vin", "VIN", lambda row: row.vin, width=20),
    Column("vin_read", "VIN (read)", lambda row: row.vin_read, width=20),
    Column("vin_set", "VIN (by hand)", lambda row: row.human.value("vin"), width=20),
    Column("quantity", "Quantity", lambda row: row.quantity, Kind.NUMBER, 10),
    Column("quantity_set", "Quantity (by hand)", lambda row: _whole(row.human.value("quantity")), Kind.NUMBER, 17),
    Column("exclusion", "Exclusion", lambda row: row.exclusion, width=20),
    Column("exclusion_set", "Exclusion (by hand)", lambda row: row.human.value("exclusion"), width=20),
    Column("expected", "In the register", lambda row: row.expected is not None, Kind.FLAG, 14),
    Column("vin_expected", "VIN (register)", lambda row: _entry(row, "vin"), width=20),
    Column("description", "Description (register)", lambda row: _entry(row, "description"), width=30),
    Column(
        "quantity_expected",
        "Quantity (register)",
        lambda row: row.expected.quantity if row.expected else None,
        Kind.NUMBER,
        17,
    ),
    Column("suggestions", "Perhaps (register)", lambda row: ", ".join(row.image.suggestions), width=22),
    Column("non_conformity", "Non-conformity", lambda row: bool(row.human.value("is_non_conformity")), Kind.FLAG, 15),
    Column("vehicles_read", "Vehicles (read)", lambda row: _count(row.read.vehicle_counts), width=18),
    Column("vehicles_set", "Vehicles (by hand)", _hand_vehicles, width=18),
    Column("plates", "Number plates", lambda row: ", ".join(plate.text for plate in row.read.plates)),
    Column("codes", "Codes", lambda row: len(row.read.codes), Kind.NUMBER, 8),
    Column("text_lines", "Text lines", lambda row: len(row.read.text), Kind.NUMBER, 10),
    Column("decision", "Decision", lambda row: row.human.head.decision if row.human.head else None, width=11),
    Column("decided_by", "Decided by", lambda row: row.human.head.operator if row.human.head else None, width=12),
    Column("comment", "Comment", lambda row: row.human.comment or None, width=24),
    Column("rivals", "Rival decisions", lambda row: row.human.has_rivals, Kind.FLAG, 14),
    Column("failure_reason", "Failure", lambda row: _failure(row, "reason"), width=18),
    Column("failure", "What went wrong", lambda row: _failure(row, "message"), width=44),
    Column("remedy", "What to do", lambda row: _failure(row, "hint"), width=44),
    Column("remarks", "Remarks", lambda row: " ".join((*row.read.doubts, *row.read.notes)), width=44),
    Column("captured_at", "Taken", lambda row: _time(row.read.capture.captured_at), Kind.TIME, 19),
    Column("latitude", "Latitude", lambda row: (row.read.capture.gps or (None, None))[0], Kind.NUMBER, 11),
    Column("longitude", "Longitude", lambda row: (row.read.capture.gps or (None, None))[1], Kind.NUMBER, 11),
    Column("camera", "Camera", lambda row: row.read.capture.camera, width=18),
    Column("width", "Width", lambda row: row.read.width or None, Kind.NUMBER, 8),
    Column("height", "Height", lambda row: row.read.height or None, Kind.NUMBER, 8),
    Column("size", "Bytes", lambda row: row.image.size, Kind.NUMBER, 11),
    Column("attempts", "Attempts", lambda row: row.image.attempts, Kind.NUMBER, 9),
    Column("seconds", "Seconds", lambda row: round(sum(row.read.seconds.values()), 3), Kind.NUMBER, 9),
    Column("queued_at", "Created (UTC)", lambda row: _utc(row.queued_at), Kind.TIME, 19),
    Column("finished_at", "Read (UTC)", lambda row: _utc(row.finished_at), Kind.TIME, 19),
    Column("sync_s3", "S3", lambda row: row.image.sync.get("s3", "off"), width=10),
    Column("sync_database", "Database", lambda row: row.image.sync.get("database", "off"), width=10),
    Column("duplicate_of", "Same picture as", lambda row: row.image.duplicate_of, width=28),
    Column("sha256", "SHA-256", lambda row: row.image.sha256, width=20),
    Column("path", "Path", lambda row: row.image.path, width=50),
    Column("link", "Link", lambda row: row.link, Kind.LINK, 40),
)

IMAGES: Table[ExportRow] = Table("images", "Images", IMAGE_COLUMNS, lambda row: (row,))

_Read = tuple[ExportRow, Identifier]

IDENTIFIERS: Table[_Read] = Table(
    "identifiers",
    "Identifiers",
    (
        Column("item", "Item", lambda read: read[0].number, Kind.NUMBER, 7),
        Column("report", "Report", lambda read: read[0].image.report, width=18),
        Column("name", "Image", lambda read: read[0].name, width=28),
        Column("value", "Identifier", lambda read: read[1].value, width=22),
        Column("pattern", "Pattern", lambda read: read[1].pattern, width=12),
        Column("source", "Source", lambda read: read[1].source, width=10),
        Column("confidence", "Confidence", lambda read: round(read[1].confidence, 4), Kind.NUMBER, 11),
        Column("repaired", "Corrected", lambda read: read[1].repaired, Kind.FLAG, 10),
        Column("doubt", "Doubt", lambda read: read[1].doubt, width=44),
        Column("box", "Box", lambda read: _box(read[1].box), width=22),
        Column("sha256", "SHA-256", lambda read: read[0].image.sha256, width=20),
    ),
    lambda row: [(row, identifier) for identifier in row.read.identifiers],
)

FINDINGS: Table[Found] = Table(
    "findings",
    "Findings",
    (
        Column("item", "Item", lambda found: found.row.number, Kind.NUMBER, 7),
        Column("report", "Report", lambda found: found.row.image.report, width=18),
        Column("name", "Image", lambda found: found.row.name, width=28),
        Column("kind", "Kind", lambda found: found.kind, width=10),
        Column("value", "Value", lambda found: found.value, width=40),
        Column("label", "Format", lambda found: found.label, width=14),
        Column(
            "confidence",
            "Confidence",
            lambda found: None if found.confidence is None else round(found.confidence, 4),
            Kind.NUMBER,
            11,
        ),
        Column("box", "Box", lambda found: _box(found.box), width=22),
        Column("sha256", "SHA-256", lambda found: found.row.image.sha256, width=20),
    ),
    _findings,
)

_Decided = tuple[ExportRow, Review]

AUDIT: Table[_Decided] = Table(
    "audit",
    "Audit",
    (
        Column("item", "Item", lambda entry: entry[0].number, Kind.NUMBER, 7),
        Column("report", "Report", lambda entry: entry[0].image.report, width=18),
        Column("name", "Image", lambda entry: entry[0].name, width=28),
        Column("decided_at", "When (UTC)", lambda entry: _utc(entry[1].decided_at), Kind.TIME, 19),
        Column("operator", "Who", lambda entry: entry[1].operator, width=14),
        Column("decision", "Decision", lambda entry: entry[1].decision, width=11),
        Column(
            "set_by_hand",
            "Set by hand",
            lambda entry: "; ".join(f"{name} = {value}" for name, value in entry[1].values.items()),
            width=44,
        ),
        Column("comment", "Comment", lambda entry: entry[1].comment, width=40),
        Column("review", "Review", lambda entry: entry[1].uuid, width=38),
        Column("based_on", "Based on", lambda entry: entry[1].base, width=38),
    ),
    lambda row: [(row, review) for review in row.image.reviews],
)

TABLES: tuple[Table[Any], ...] = (IMAGES, IDENTIFIERS, FINDINGS, AUDIT)

_BY_NAME = {column.name: column for column in IMAGE_COLUMNS}


def _titled(name: str, title: str) -> Column[ExportRow]:
    column = _BY_NAME[name]
    return Column(column.name, title, column.value, column.kind, column.width)


CLASSIC: Table[ExportRow] = Table(
    "classic",
    "Inferences",
    (
        _titled("item", "Item"),
        _titled("identifier", "Unique ID"),
        _titled("vin", "VIN"),
        _titled("quantity", "Quantity"),
        _titled("name", "Image"),
        _titled("exclusion", "Exclusion"),
        _titled("non_conformity", "Non-conformity"),
        _titled("queued_at", "Created"),
        _titled("link", "Link"),
    ),
    lambda row: (row,),
)
"""The earlier system's Excel file: the same values under its headings, in its order."""
