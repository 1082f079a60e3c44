"""Records as rows of the tables. Pure: the same records give the same rows, in whatever order they come.

Of several states of one thing only the newest is kept, because one statement may not touch a row twice. Rows are
sorted by their keys, so that desks that write at the same time lock them in the same order and never each other out.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import field
from typing import Any

from reportdesk.domain.failures import ItemRefused
from reportdesk.domain.values import dataclass
from reportdesk.sync.database import plain
from reportdesk.sync.destination import Refusal
from reportdesk.sync.records import FindingsRecord, ImageRecord, Record, ReportRecord, ReviewRecord

Row = dict[str, Any]
Key = str | tuple[str, str]

NOT_TOLD = -1
"""The revision of a report that only its images told of, and of an object that was not delivered: lower than any."""

_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass
class Batch:
    """The rows of some records, by table and key."""

    reports: dict[Key, Row] = field(default_factory=dict)
    mentioned_reports: dict[Key, Row] = field(default_factory=dict)
    contents: dict[Key, Row] = field(default_factory=dict)
    images: dict[Key, Row] = field(default_factory=dict)
    findings: dict[Key, Row] = field(default_factory=dict)
    reviews: dict[Key, Row] = field(default_factory=dict)

    def add(self, record: Record) -> None:
        """Add the rows of one record.

        Raises:
            ItemRefused: no database could hold it.
        """
        match record:
            case ReportRecord():
                row = _report(record)
                _keep_newest(self.reports, row["id"], row)
            case ImageRecord():
                self._add_image(record)
            case FindingsRecord():
                row = _findings(record)
                _merge(self.contents, {**_NO_FACTS, "sha256": row["sha256"]})
                _keep_newest(self.findings, (row["sha256"], row["fingerprint"]), row)
            case ReviewRecord():
                row = _review(record)
                self.reviews.setdefault(row["id"], row)

    def _add_image(self, record: ImageRecord) -> None:
        row = _image(record)
        if row["sha256"] is not None:
            _merge(self.contents, _content(record))
        self.mentioned_reports[row["report_id"]] = _mentioned(row["report_id"])
        other = self.images.get(row["id"])
        if other is None:
            self.images[row["id"]] = row
            return
        newest = max(other, row, key=lambda each: each["revision"])
        delivered = max(other, row, key=lambda each: each["object_revision"])
        told = {name: delivered[name] for name in ("object_key", "object_url", "object_revision")}
        self.images[row["id"]] = {**newest, **told}


def batch_of(records: Sequence[Record]) -> tuple[Batch, list[Refusal]]:
    """Return the rows of `records`, and those among them that no database could hold."""
    batch, refusals = Batch(), []
    for index, record in enumerate(records):
        try:
            batch.add(record)
        except ItemRefused as error:
            refusals.append(refusal(index, record, error.message))
    return batch, refusals


def refusal(index: int, record: Record, cause: str) -> Refusal:
    """Return the refusal of a record in words that name it."""
    message = f"The database cannot take {named(record)}: {cause.rstrip('.')}."
    return Refusal(index, record, ItemRefused(plain.text(message)))


def named(record: Record) -> str:
    """Return a record's name for the operator."""
    match record:
        case ReportRecord():
            return f"the report {record.name!r}"
        case ImageRecord():
            return f"the image {record.path!r}"
        case FindingsRecord():
            return f"the findings of the content {record.sha256[:12]}"
        case ReviewRecord():
            return f"the decision of {record.operator!r} of {record.decided_at}"


def in_order(rows: dict[Key, Row]) -> list[Row]:
    """Return the rows sorted by key."""
    return [rows[key] for key in sorted(rows)]


def _report(record: ReportRecord) -> Row:
    return {
        "id": plain.text(record.id),
        "name": plain.text(record.name),
        "folder": plain.text(record.folder),
        "operator": plain.text(record.operator),
        "created_at": plain.text(record.created_at),
        "revision": plain.whole(record.revision, "revision"),
    }


def _mentioned(report_id: str) -> Row:
    return {"id": report_id, "name": "", "folder": "", "operator": "", "created_at": "", "revision": NOT_TOLD}


_FACTS = ("size", "format", "width", "height", "captured_at", "latitude", "longitude")
_NO_FACTS: Row = dict.fromkeys(_FACTS)


def _content(record: ImageRecord) -> Row:
    return {
        "sha256": record.sha256,
        "size": plain.whole(record.size, "size"),
        "format": plain.text(record.format) or None,
        "width": plain.whole(record.width, "width") or None,
        "height": plain.whole(record.height, "height") or None,
        "captured_at": plain.text_or_none(record.captured_at),
        "latitude": plain.real_or_none(record.latitude),
        "longitude": plain.real_or_none(record.longitude),
    }


def _image(record: ImageRecord) -> Row:
    revision = plain.whole(record.revision, "revision")
    return {
        "id": plain.text(record.id),
        "report_id": plain.text(record.report_id),
        "path": plain.text(record.path),
        "name": plain.text(record.name),
        "operator": plain.text(record.operator),
        "sha256": record.sha256 if _SHA256.fullmatch(record.sha256) else None,
        "fingerprint": plain.text(record.fingerprint),
        "status": plain.text(record.status),
        "attempts": plain.whole(record.attempts, "number of attempts"),
        "duplicate_of": plain.text_or_none(record.duplicate_of),
        "failure": plain.dumped(record.failure) if record.failure is not None else None,
        "created_at": plain.text(record.created_at),
        "revision": revision,
        "object_key": plain.text(record.object_key),
        "object_url": plain.text(record.object_url),
        "object_revision": revision if record.object_key else NOT_TOLD,
    }


def _findings(record: FindingsRecord) -> Row:
    if not _SHA256.fullmatch(record.sha256):
        raise ItemRefused(f"{record.sha256[:80]!r} is no SHA-256")
    body = plain.dumped(record.body)
    return {
        "sha256": record.sha256,
        "fingerprint": plain.text(record.fingerprint),
        "identifier": plain.text(record.identifier),
        "vin": plain.text(record.vin),
        "body": body,
        "created_at": plain.text(record.created_at),
        "revision": plain.whole(record.revision, "revision"),
        "digest": hashlib.sha256(f"{record.identifier!r} {record.vin!r} {body}".encode()).hexdigest(),
    }


def _review(record: ReviewRecord) -> Row:
    values = record.values
    nonconforming = values.get("is_non_conformity")
    return {
        "id": plain.text(record.id),
        "image_id": plain.text(record.image_id),
        "base_id": plain.text_or_none(record.base_id),
        "operator": plain.text(record.operator),
        "decision": plain.text(record.decision),
        "identifier": plain.text(values["identifier"]) if "identifier" in values else None,
        "vin": plain.text(values["vin"]) if "vin" in values else None,
        "quantity": plain.whole_or_none(values.get("quantity")),
        "exclusion": plain.text(values["exclusion"]) if "exclusion" in values else None,
        "is_non_conformity": None if nonconforming is None else bool(nonconforming),
        "corrections": plain.dumped(values),
        "comment": plain.text(record.comment),
        "decided_at": plain.text(record.decided_at),
    }


def _keep_newest(rows: dict[Key, Row], key: Key, row: Row) -> None:
    """Keep the row with the greater revision; between equals the greater digest, the same choice everywhere."""
    other = rows.get(key)
    if other is None or _rank(row) > _rank(other):
        rows[key] = row


def _rank(row: Row) -> tuple[int, str]:
    return row["revision"], row.get("digest", "")


def _merge(contents: dict[Key, Row], row: Row) -> None:
    """Add facts to a content: what is known stays, of two different values the greater, as the database does it."""
    other = contents.get(row["sha256"])
    if other is None:
        contents[row["sha256"]] = row
        return
    for fact in _FACTS:
        other[fact] = _greater(other[fact], row[fact])


def _greater(one: Any, other: Any) -> Any:
    known: Iterable[Any] = [value for value in (one, other) if value is not None]
    return max(known, default=None)
