"""Reading the outbox: what waits, what it is, and how a destination stands."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from reportdesk.domain.failures import Failure
from reportdesk.domain.serial import failure_from, unpacked_body
from reportdesk.domain.sniff import EXTENSIONS
from reportdesk.domain.values import dataclass
from reportdesk.workspace.contents import is_content
from reportdesk.workspace.reader import Reader

SLOT_S = 5
SLOTS = 12
"""What arrived is summed up over so many spans of `SLOT_S` seconds."""


@dataclass(frozen=True, slots=True)
class Backlog:
    """What of a destination's outbox waits and is set aside; `oldest_at` is seconds since the epoch, 0 for nothing."""

    waiting: int = 0
    waiting_bytes: int = 0
    set_aside: int = 0
    sent_bytes: int = 0
    oldest_at: float = 0.0


@dataclass(frozen=True, slots=True)
class SetAside:
    """One item that waits for a person: the photograph's path (or what else it is) and why."""

    kind: str
    name: str
    report: str
    failure: Failure


class Source(NamedTuple):
    """A file that held a content when it was hashed; `extension` is the canonical one of its format."""

    file: str
    size: int
    extension: str


class ReportRow(NamedTuple):
    """A report as it is delivered."""

    uuid: str
    name: str
    folder: str
    operator: str
    created_at: str


class ImageRow(NamedTuple):
    """An image as it is delivered. `body` is the stored JSON of its findings, None when nothing was read."""

    id: int
    uuid: str
    report_id: int
    path: str
    name: str
    sha256: str
    size: int
    format: str
    status: str
    attempts: int
    failure: str
    fingerprint: str
    queued_at: str
    revision: int
    original: str | None
    object_key: str | None
    object_url: str | None
    body: bytes | None
    read_at: str | None

    @property
    def findings(self) -> dict[str, Any]:
        """The findings as plain values, empty when nothing was read."""
        return unpacked_body(self.body) if self.body else {}

    @property
    def content(self) -> str:
        """The SHA-256 of the content, empty when the file could not be read or was empty."""
        return self.sha256 if is_content(self.sha256) else ""


_IMAGE = (
    "SELECT i.id, i.uuid, i.report_id, i.path, i.name, i.sha256, i.size, i.format, i.status, i.attempts, i.failure, "
    "i.fingerprint, i.queued_at, i.revision, o.uuid, t.object_key, t.url, s.body, s.created_at "
    "FROM images i LEFT JOIN images o ON o.id = i.duplicate_of LEFT JOIN receipts t ON t.sha256 = i.sha256 "
    "LEFT JOIN results s ON s.sha256 = i.sha256 AND s.fingerprint = i.fingerprint "
)


class OutboxQueries(Reader):
    """Read access to the outbox of one workspace."""

    def places(self) -> dict[str, str]:
        """Return where each destination that is set up leads."""
        return dict(self._fetch("SELECT name, place FROM destinations WHERE active = 1"))

    def backlog(self, destination: str) -> Backlog:
        """Return the counters of a destination, without counting."""
        numbers = {
            state: (number, size)
            for state, number, size in self._fetch(
                "SELECT state, number, bytes FROM outbox_counts WHERE destination = ?", (destination,)
            )
        }
        sent = self._fetch("SELECT sent_bytes FROM destinations WHERE name = ?", (destination,))
        oldest = self._fetch(
            "SELECT queued_at FROM outbox WHERE destination = ? AND state = 'waiting' ORDER BY id LIMIT 1",
            (destination,),
        )
        waiting, held = numbers.get("waiting", (0, 0)), numbers.get("held", (0, 0))
        return Backlog(
            waiting=waiting[0] + held[0],
            waiting_bytes=waiting[1] + held[1],
            set_aside=numbers.get("set_aside", (0, 0))[0],
            sent_bytes=sent[0][0] if sent else 0,
            oldest_at=oldest[0][0] if oldest else 0.0,
        )

    def rates(self, destination: str, now: float) -> tuple[float, float]:
        """Return how many bytes and items arrived a second in the last minute, whoever sent them."""
        slot = int(now // SLOT_S)
        ((sent, items, first),) = self._fetch(
            "SELECT coalesce(sum(bytes), 0), coalesce(sum(items), 0), coalesce(min(slot), 0) FROM deliveries "
            "WHERE destination = ? AND slot > ? AND slot <= ?",
            (destination, slot - SLOTS, slot),
        )
        # What began a moment ago is not divided by the whole minute.
        lasted_s = max(SLOT_S, now - first * SLOT_S) if items else SLOT_S
        return sent / lasted_s, items / lasted_s

    def is_pending(self, destination: str) -> bool:
        """True when something waits that can go by itself.

        Manifests of unfinished reports do not count, nor carried rows that went already and go again when their
        photograph is there: that one is what waits.
        """
        return bool(
            self._fetch(
                "SELECT 1 FROM outbox WHERE destination = ? AND (state = 'waiting' OR (state = 'held' "
                "AND kind <> 'manifest' AND NOT (kind = 'carried' AND revision > 0))) LIMIT 1",
                (destination,),
            )
        )

    def is_filling(self) -> bool:
        """True while images that came before their destination was set up are still being queued."""
        return bool(self._fetch("SELECT 1 FROM destinations WHERE filled_to IS NOT NULL AND active = 1"))

    def next_due(self, destination: str) -> float | None:
        """Return when the next waiting item may be taken (seconds since the epoch), None when none waits."""
        (row,) = self._fetch(
            "SELECT min(max(not_before, lease_until)) FROM outbox WHERE destination = ? AND state = 'waiting'",
            (destination,),
        )
        due: float | None = row[0]
        return due

    def set_aside(self, destination: str, most: int = 1000) -> list[SetAside]:
        """Return what waits for a person, oldest first."""
        rows = self._fetch(
            "SELECT o.kind, coalesce(i.path, o.key), coalesce(r.name, ''), o.failure FROM outbox o "
            "LEFT JOIN images i ON i.id = o.image_id LEFT JOIN reports r ON r.id = o.report_id "
            "WHERE o.destination = ? AND o.state = 'set_aside' ORDER BY o.id LIMIT ?",
            (destination, most),
        )
        return [SetAside(kind, name, report, failure_from(json.loads(failure))) for kind, name, report, failure in rows]

    def sources(self, sha256: str) -> list[Source]:
        """Return the files that held this content, the ones found first in front."""
        rows = self._fetch("SELECT file, size, format FROM images WHERE sha256 = ? ORDER BY id", (sha256,))
        return [Source(os.fsdecode(file), size, EXTENSIONS.get(name, "")) for file, size, name in rows]

    def carried_source(self, sha256: str) -> list[Source]:
        """Return this workspace's copy of a photograph that another desk carried here, while it waits."""
        rows = self._fetch(
            "SELECT file, size FROM outbox WHERE kind = 'photograph' AND key = ? AND file IS NOT NULL", (sha256,)
        )
        return [Source(name := os.fsdecode(file), size, os.path.splitext(name)[1]) for file, size in rows]

    def unsent_contents(self) -> list[str]:
        """Return the SHA-256 of the photographs that have not arrived everywhere."""
        rows = self._fetch("SELECT DISTINCT sha256 FROM outbox WHERE kind IN ('photograph', 'image') ORDER BY sha256")
        return [row[0] for row in rows if is_content(row[0])]

    def unsent_images(self, page: int) -> Iterator[list[int]]:
        """Yield, in pages, the finished images of which the photograph or the rows have not arrived."""
        after = 0
        while True:
            rows = self._fetch(
                "SELECT id FROM images WHERE id > ? AND status NOT IN ('queued', 'running') AND (sync_s3 IN "
                "('waiting', 'set_aside') OR sync_database IN ('waiting', 'set_aside')) ORDER BY id LIMIT ?",
                (after, page),
            )
            if rows:
                yield [row[0] for row in rows]
            if len(rows) < page:
                return
            after = rows[-1][0]

    def unsent_carried(self) -> Iterator[bytes]:
        """Yield the records that another desk carried here and that have not arrived."""
        for row in self._each("SELECT payload FROM outbox WHERE kind = 'carried' ORDER BY id", ()):
            yield row[0]

    def object_of(self, sha256: str) -> tuple[str, str] | None:
        """Return key and address of a photograph that this desk has delivered, None when it has not."""
        rows = self._fetch("SELECT object_key, url FROM receipts WHERE sha256 = ?", (sha256,))
        return (rows[0][0], rows[0][1]) if rows else None

    def report(self, report: int) -> ReportRow:
        """Return a report as it is delivered."""
        (row,) = self._fetch("SELECT uuid, name, folder, operator, created_at FROM reports WHERE id = ?", (report,))
        return ReportRow(*row)

    def images(self, ids: Sequence[int]) -> list[ImageRow]:
        """Return images as they are delivered, at most a few hundred, without those of a report being deleted."""
        marks = ",".join("?" * len(ids))
        where = f"i.id IN ({marks}) AND i.report_id NOT IN (SELECT id FROM reports WHERE deleting = 1)"
        return [ImageRow(*row) for row in self._fetch(f"{_IMAGE}WHERE {where} ORDER BY i.id", tuple(ids))]

    def images_of(self, report: int) -> Iterator[ImageRow]:
        """Yield all images of a report, without their findings' bodies read."""
        for row in self._each(f"{_IMAGE}WHERE i.report_id = ? ORDER BY i.id", (report,)):
            yield ImageRow(*row)
