"""Words of the office as operators read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportdesk.domain.register import Entry
from reportdesk.domain.reports import ReportImage
from reportdesk.ui import words

if TYPE_CHECKING:
    from reportdesk.export.reconciliation import State


def expected(entry: Entry) -> str:
    """Return what the register says of an identifier, in one line."""
    parts = []
    if entry.exclusion:
        parts.append(words.tr("excluded: {}").format(entry.exclusion))
    if entry.quantity is not None:
        parts.append(words.tr("quantity {}").format(words.number(entry.quantity)))
    if entry.vin:
        parts.append(words.tr("VIN {}").format(entry.vin))
    if entry.description:
        parts.append(entry.description)
    return ", ".join(parts) or words.tr("in the register")


def expected_rows(image: ReportImage) -> list[tuple[str, str]]:
    """Return (name, value) of what the register says of an image, for the details."""
    entry = image.expected
    if entry is None:
        return [(words.tr("Perhaps"), " / ".join(image.suggestions))] if image.suggestions else []
    rows = [
        (words.tr("Identifier"), entry.value),
        (words.tr("VIN"), entry.vin),
        (words.tr("Quantity"), "" if entry.quantity is None else words.number(entry.quantity)),
        (words.tr("Description"), entry.description),
        (words.tr("Excluded"), entry.exclusion),
    ]
    return [(name, value) for name, value in rows if value]


def state_word(state: State) -> str:
    """Return how a line of the register stands, in words."""
    from reportdesk.export.reconciliation import State

    return {
        State.MISSING: words.tr("Missing"),
        State.UNEXPECTED: words.tr("Unexpected"),
        State.EXCLUDED_SEEN: words.tr("Excluded, but seen"),
        State.SEEN_TWICE: words.tr("Seen twice"),
        State.SEEN: words.tr("Seen"),
        State.EXCLUDED: words.tr("Excluded"),
    }[state]


def field_word(field: str) -> str:
    """Return the name of a column of the register."""
    return {
        "identifier": words.tr("Identifier"),
        "vin": words.tr("VIN"),
        "description": words.tr("Description"),
        "quantity": words.tr("Quantity"),
        "exclusion": words.tr("Exclusion"),
    }[field]
