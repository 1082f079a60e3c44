"""Which images are shown beside report, status and search: conditions that compose, can be named and kept."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from reportdesk.domain.status import ImageStatus
from reportdesk.domain.values import dataclass

Days = tuple[str, str]
"""First and last day as YYYY-MM-DD, both included; an empty one leaves that side open."""


@dataclass(frozen=True, slots=True)
class Filters:
    """Conditions that all must hold; an empty one holds always. Within a set one of its values must.

    `reasons` are those of failures and reviews, `vehicles` classes, `delivery` states of a destination (S3 or
    database). `taken` is by the camera's clock, `added` by this machine's.
    """

    reasons: frozenset[str] = frozenset()
    operators: frozenset[str] = frozenset()
    vehicles: frozenset[str] = frozenset()
    delivery: frozenset[str] = frozenset()
    taken: Days | None = None
    added: Days | None = None
    has_identifier: bool | None = None

    def __bool__(self) -> bool:
        return self != NO_FILTERS


NO_FILTERS = Filters()


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A filter that was named: statuses, search text and conditions; neither the report nor the order."""

    statuses: frozenset[ImageStatus] = frozenset()
    search: str = ""
    filters: Filters = NO_FILTERS


def to_plain(saved: SavedFilter) -> dict[str, Any]:
    """Return a filter as JSON; what is empty is left out."""
    plain: dict[str, Any] = {"statuses": sorted(status.value for status in saved.statuses), "search": saved.search}
    for field in fields(Filters):
        value = getattr(saved.filters, field.name)
        plain[field.name] = sorted(value) if isinstance(value, frozenset) else value
    return {name: value for name, value in plain.items() if value not in (None, "", [])}


def from_plain(plain: dict[str, Any]) -> SavedFilter:
    """Return the filter that `to_plain` wrote; what a newer version wrote beside it is passed over."""
    values: dict[str, Any] = {}
    for name in ("reasons", "operators", "vehicles", "delivery"):
        values[name] = frozenset(str(value) for value in plain.get(name, ()))
    for name in ("taken", "added"):
        days = plain.get(name)
        values[name] = (str(days[0]), str(days[1])) if days else None
    known = {status.value for status in ImageStatus}
    statuses = frozenset(ImageStatus(word) for word in plain.get("statuses", ()) if word in known)
    return SavedFilter(
        statuses, str(plain.get("search", "")), Filters(**values, has_identifier=plain.get("has_identifier"))
    )
