"""The columns of a reconciliation, for every format."""

from __future__ import annotations

from reportdesk.export.columns import Column, Kind, Table
from reportdesk.export.reconciliation import Line

_MOST_NAMED = 20
"""Photographs named in a cell; a line of thousands would not fit one (32,767 characters)."""


def _entry(line: Line, part: str) -> str:
    return str(getattr(line.entry, part)) if line.entry is not None else ""


def _photographs(line: Line) -> str:
    named = [f"{shot.report}/{shot.name}" for shot in line.photographs[:_MOST_NAMED]]
    more = len(line.photographs) - len(named)
    return ", ".join([*named, f"and {more} more"] if more else named)


RECONCILIATION: Table[Line] = Table(
    "reconciliation",
    "Reconciliation",
    (
        Column("state", "State", lambda line: line.state.value, width=15),
        Column("identifier", "Identifier", lambda line: line.identifier, width=22),
        Column("vin", "VIN", lambda line: _entry(line, "vin"), width=20),
        Column("description", "Description", lambda line: _entry(line, "description"), width=30),
        Column("quantity", "Quantity", lambda line: line.entry.quantity if line.entry else None, Kind.NUMBER, 10),
        Column("exclusion", "Exclusion", lambda line: _entry(line, "exclusion"), width=24),
        Column("photographs", "Photographs", lambda line: len(line.photographs), Kind.NUMBER, 12),
        Column("images", "Images", _photographs, width=50),
        Column("non_conformity", "Non-conformity", lambda line: line.non_conformity, width=30),
        Column("suggestions", "Perhaps", lambda line: ", ".join(line.suggestions), width=22),
    ),
    lambda _row: (),
)


def line_cells(line: Line) -> list[str | int | float | bool | None]:
    """Return the cells of a line."""
    return [column.value(line) for column in RECONCILIATION.columns]
