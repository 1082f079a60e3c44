"""Records as desks make them."""

from __future__ import annotations

import hashlib
from typing import Any

from reportdesk.sync.records import FindingsRecord, ImageRecord, ReportRecord, ReviewRecord


def sha(content: str) -> str:
    """Return the SHA-256 of a made-up content."""
    return hashlib.sha256(content.encode()).hexdigest()


def report(id: str = "report-1", **changes: Any) -> ReportRecord:
    """Return a report."""
    values: dict[str, Any] = {
        "id": id, "name": "north", "folder": "/photos/north", "operator": "anna", "created_at": "2026-03-01T08:00:00Z",
        "revision": 1,
    }  # fmt: skip
    return ReportRecord(**{**values, **changes})


def image(id: str = "image-1", content: str = "one", **changes: Any) -> ImageRecord:
    """Return an image that was read, and whose photograph is in S3."""
    values: dict[str, Any] = {
        "id": id, "report_id": "report-1", "path": f"{content}.jpg", "name": f"{content}.jpg", "operator": "anna",
        "sha256": sha(content), "size": 1000, "format": "jpeg", "width": 400, "height": 300,
        "captured_at": "2026-02-28T17:05:00", "latitude": 52.5, "longitude": 13.4, "status": "done", "attempts": 1,
        "duplicate_of": None, "object_key": f"images/{content}", "object_url": f"s3://reports/images/{content}",
        "failure": None, "created_at": "2026-03-01T08:00:00Z", "fingerprint": "fp-1", "revision": 1,
    }  # fmt: skip
    return ImageRecord(**{**values, **changes})


def found(content: str = "one", **changes: Any) -> FindingsRecord:
    """Return what was read in a content."""
    values: dict[str, Any] = {
        "sha256": sha(content), "fingerprint": "fp-1", "identifier": "@AA1234", "vin": "1M8GDM9AXKP042788",
        "body": {"codes": [{"text": "@AA1234", "format": "QRCode"}]}, "created_at": "2026-03-01T08:00:00Z",
        "revision": 1,
    }  # fmt: skip
    return FindingsRecord(**{**values, **changes})


def review(id: str, base: str | None = None, **changes: Any) -> ReviewRecord:
    """Return a correction of the identifier to the review's own id."""
    values: dict[str, Any] = {
        "id": id, "image_id": "image-1", "base_id": base, "operator": "anna", "decision": "correct",
        "values": {"identifier": id}, "comment": "", "decided_at": "2026-03-01T09:00:00Z",
    }  # fmt: skip
    return ReviewRecord(**{**values, **changes})
