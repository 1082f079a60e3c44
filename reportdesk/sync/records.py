"""What is delivered: photographs to an object store, rows to the central database. Plain values that JSON can carry.

Times are ISO 8601 in UTC and are shown, never compared: clients' clocks do not decide anything. What decides is
`revision`: a whole number that a desk raises with every later state of the same report, image or findings and never
uses twice for one thing. It must not fall back when a workspace is restored from a copy, or the newer states would
look old; the greater of "last number + 1" and the milliseconds since 1970 is such a number.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import Any

from reportdesk.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Photograph:
    """One content to be stored: `size` bytes in `file` whose SHA-256 was `sha256` at intake.

    `extension` is the canonical one of the sniffed format, with its dot (".jpg"), never the file name's.
    """

    sha256: str
    size: int
    extension: str
    file: Path

    @property
    def key(self) -> str:
        """The object's key: `images/<first two>/<sha256><ext>`."""
        return f"images/{self.sha256[:2]}/{self.sha256}{self.extension}"


@dataclass(frozen=True, slots=True)
class Receipt:
    """Proof that an object store holds an object: read back or confirmed by its checksum, never assumed.

    `was_there` is True when nothing had to be sent. `sent_bytes` counts what went over the link.
    """

    key: str
    url: str
    sha256: str
    size: int
    was_there: bool = False
    sent_bytes: int = 0


@dataclass(frozen=True, slots=True)
class ReportRecord:
    """One report. `id` is its UUID."""

    id: str
    name: str
    folder: str
    operator: str
    created_at: str
    revision: int


@dataclass(frozen=True, slots=True)
class ImageRecord:
    """One occurrence of a content in a report, with the content's own facts. `id` and `report_id` are UUIDs.

    `object_key` is empty while the photograph itself is not delivered anywhere. `failure` is the stored failure
    (kind, reason, stage, message, hint), None when there is none. `fingerprint` names the findings that hold for this
    image now, empty when it was not read. `sha256` may be something else than 64 hexadecimal digits when the file could
    not be read: the image is stored without content then.
    """

    id: str
    report_id: str
    path: str
    name: str
    operator: str
    sha256: str
    size: int
    format: str
    width: int
    height: int
    captured_at: str | None
    latitude: float | None
    longitude: float | None
    status: str
    attempts: int
    duplicate_of: str | None
    object_key: str
    object_url: str
    failure: Mapping[str, Any] | None
    created_at: str
    fingerprint: str
    revision: int


@dataclass(frozen=True, slots=True)
class FindingsRecord:
    """What one way of reading (`fingerprint`) found in a content: the JSON object of the contract in `body`.

    `identifier` and `vin` are the chosen values, empty when there are none.
    """

    sha256: str
    fingerprint: str
    identifier: str
    vin: str
    body: Mapping[str, Any]
    created_at: str
    revision: int


@dataclass(frozen=True, slots=True)
class ReviewRecord:
    """One decision of a person about an occurrence. Append-only; two with the same `base_id` are a conflict.

    `base_id` is the review that this one was made upon, None for the first. `decision` is accept, reject, correct,
    comment, or undo (as if nobody had decided); `values` holds what was set by hand (identifier, vin, vehicles,
    exclusion, is_non_conformity, quantity).
    What is not in `values` stays as the base left it; an identifier of None or "" says that there is none.
    """

    id: str
    image_id: str
    base_id: str | None
    operator: str
    decision: str
    values: Mapping[str, Any]
    comment: str
    decided_at: str


Record = ReportRecord | ImageRecord | FindingsRecord | ReviewRecord


@dataclass(frozen=True, slots=True)
class Check:
    """One line of "Test connection": what was tried, whether it holds, and what that means in plain words, which end
    with `hint`, what to do about it, where that is known."""

    name: str
    ok: bool
    words: str
    needed: bool = True
    hint: str = ""


@dataclass(frozen=True, slots=True)
class ConnectionReport:
    """The result of "Test connection". It works when everything needed holds."""

    destination: str
    checks: tuple[Check, ...] = field(default_factory=tuple)

    @property
    def works(self) -> bool:
        """True when the destination can be used."""
        return all(check.ok for check in self.checks if check.needed)
