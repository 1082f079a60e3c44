"""The plain form in which records travel: one JSON object each, with its type."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable
from dataclasses import asdict, fields
from typing import Any

from reportdesk.domain.failures import ItemRefused
from reportdesk.sync.records import FindingsRecord, ImageRecord, Record, ReportRecord, ReviewRecord

_TYPES: dict[str, type[Any]] = {
    "report": ReportRecord,
    "image": ImageRecord,
    "findings": FindingsRecord,
    "review": ReviewRecord,
}
_NAMES = {kind: name for name, kind in _TYPES.items()}


def as_plain(records: Iterable[Record]) -> list[dict[str, Any]]:
    """Return records as JSON can carry them."""
    return [{"type": _NAMES[type(record)], **asdict(record)} for record in records]


def from_plain(plain: Iterable[dict[str, Any]]) -> list[Record]:
    """Return the records that `as_plain` wrote.

    Raises:
        ItemRefused: it is something else.
    """
    records: list[Record] = []
    for row in plain:
        kind = _TYPES.get(row.get("type", ""))
        names = {field.name for field in fields(kind)} if kind else set()
        if kind is None or set(row) - {"type"} != names:
            raise ItemRefused(f"A carried row is of an unknown form: {str(row)[:120]}.")
        records.append(kind(**{name: row[name] for name in names}))
    return records


def records(payload: bytes) -> list[Record]:
    """Return the records in an outbox item's payload; raises as `from_plain`."""
    try:
        plain = json.loads(payload)
    except ValueError as error:
        raise ItemRefused("A carried row is damaged.") from error
    return from_plain(plain)


def drop(file: bytes) -> None:
    """Remove the workspace's own copy of a carried photograph, which has arrived."""
    with contextlib.suppress(OSError):
        os.unlink(file)
