"""From what the workspace holds to what is delivered, composed at the moment of sending."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from reportdesk.domain.reviews import Review
from reportdesk.sync import carried
from reportdesk.sync.records import FindingsRecord, ImageRecord, Record, ReportRecord, ReviewRecord
from reportdesk.workspace.outbox_queries import ImageRow, OutboxQueries, ReportRow
from reportdesk.workspace.workspace import Workspace

MANIFEST_VERSION = 1


def records_of(workspace: Workspace, images: Sequence[int]) -> dict[int, list[Record]]:
    """Return for each image (by its id) the records to store, the report's first."""
    rows = workspace.outbox.images(images)
    reports = {report: workspace.outbox.report(report) for report in {row.report_id for row in rows}}
    reviews = workspace.reviews.reviews(images)
    return {
        row.id: [*_records(row, reports[row.report_id]), *_review_records(row, reviews.get(row.id, ()))] for row in rows
    }


def carried_records(workspace: Workspace, payload: bytes) -> list[Record]:
    """Return the records that another desk carried here; they name the photograph where this desk has delivered it.

    Raises:
        ItemRefused: they are damaged.
    """
    return [_with_object(workspace.outbox, record) for record in carried.records(payload)]


def _with_object(outbox: OutboxQueries, record: Record) -> Record:
    if not isinstance(record, ImageRecord) or record.object_key:
        return record
    delivered = outbox.object_of(record.sha256)
    return record if delivered is None else replace(record, object_key=delivered[0], object_url=delivered[1])


def _review_records(image: ImageRow, reviews: Sequence[Review]) -> Iterator[Record]:
    for review in reviews:
        yield ReviewRecord(
            id=review.uuid,
            image_id=image.uuid,
            base_id=review.base,
            operator=review.operator,
            decision=review.decision,
            values=review.values,
            comment=review.comment,
            decided_at=review.decided_at,
        )


def _records(image: ImageRow, report: ReportRow) -> Iterator[Record]:
    body = image.findings
    # Every item of a report carries the report too; the newest item's revision is later than all before it.
    yield ReportRecord(report.uuid, report.name, report.folder, report.operator, report.created_at, image.revision)
    yield _image_record(image, report, body)
    if body and image.content:
        identifiers = body["identifiers"]
        yield FindingsRecord(
            sha256=image.content,
            fingerprint=image.fingerprint,
            # What the machine read: what a person set instead leaves as a review.
            identifier=identifiers[0]["value"] if identifiers else "",
            vin=next((found["value"] for found in identifiers if found["pattern"] == "vin"), ""),
            body=body,
            created_at=image.read_at or image.queued_at,
            revision=image.revision,
        )


def _image_record(image: ImageRow, report: ReportRow, body: dict[str, Any]) -> ImageRecord:
    gps = body.get("gps") or (None, None)
    return ImageRecord(
        id=image.uuid,
        report_id=report.uuid,
        path=image.path,
        name=image.name,
        operator=report.operator,
        sha256=image.content,
        size=image.size,
        format=image.format,
        width=body.get("width", 0),
        height=body.get("height", 0),
        captured_at=body.get("captured_at"),
        latitude=gps[0],
        longitude=gps[1],
        status=image.status,
        attempts=image.attempts,
        duplicate_of=image.original,
        object_key=image.object_key or "",
        object_url=image.object_url or "",
        failure=json.loads(image.failure) if image.failure else None,
        created_at=image.queued_at,
        fingerprint=image.fingerprint if body else "",
        revision=image.revision,
    )


def manifest(outbox: OutboxQueries, report: int) -> tuple[str, bytes]:
    """Return key and content of a report's manifest: JSON with every image, its hash, status and object."""
    shown = outbox.report(report)
    images = [
        {
            "id": image.uuid,
            "path": image.path,
            "sha256": image.content,
            "size": image.size,
            "status": image.status,
            "object": image.object_key,
        }
        for image in outbox.images_of(report)
    ]
    body = {"version": MANIFEST_VERSION, "report": shown._asdict(), "images": images}
    return f"reports/{shown.uuid}/manifest.json", json.dumps(body, ensure_ascii=False, indent=1).encode()
