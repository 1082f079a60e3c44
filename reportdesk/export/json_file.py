"""JSON: one object per image with all its findings and decisions, streamed; the schema is made from the columns.

The version rises when a name goes away or changes its meaning; names may be added within a version.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from reportdesk.export.columns import AUDIT, FINDINGS, IDENTIFIERS, IMAGES, Column, Kind, Table
from reportdesk.export.line_columns import RECONCILIATION
from reportdesk.export.lines_file import line_object
from reportdesk.export.reconciliation import Line
from reportdesk.export.rows import ExportRow

SCHEMA = "reportdesk-export-1"
SCHEMA_FILE = "export-schema-1.json"

_PARTS = (("identifiers", IDENTIFIERS), ("findings", FINDINGS), ("reviews", AUDIT))
_REPEATED = frozenset({"item", "report", "name", "sha256"})
"""Columns that tables below the images repeat; inside an image's object they would only be noise."""
_TYPES: dict[Kind, list[str]] = {
    Kind.TEXT: ["string", "null"],
    Kind.NUMBER: ["number", "null"],
    Kind.FLAG: ["boolean", "null"],
    Kind.TIME: ["string", "null"],
    Kind.LINK: ["string", "null"],
}


class JsonFile:
    """Writes images one after the other, and the reconciliation behind them."""

    def __init__(self, file: Path, about: Sequence[tuple[str, str]]) -> None:
        self._out = file.open("w", encoding="utf-8", newline="\n")
        head = {"schema": SCHEMA, "about": dict(about)}
        self._out.write(json.dumps(head)[:-1] + ', "images": [')
        self._is_first = True
        self._has_lines = False

    def write(self, row: ExportRow) -> None:
        """Write one image with what belongs to it."""
        self._out.write(("\n" if self._is_first else ",\n") + json.dumps(image_object(row)))
        self._is_first = False

    def write_line(self, line: Line) -> None:
        """Write one line of the reconciliation; no image may follow."""
        if not self._has_lines:
            self._begin_lines()
        self._out.write(("\n" if self._is_first else ",\n") + json.dumps(line_object(line)))
        self._is_first = False

    def _begin_lines(self) -> None:
        self._out.write('\n], "reconciliation": [')
        self._has_lines = self._is_first = True

    def __enter__(self) -> JsonFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._out:
            if not self._has_lines:
                self._begin_lines()
            self._out.write("\n]}\n")


def image_object(row: ExportRow) -> dict[str, Any]:
    """Return one image as the schema says."""
    (cells,) = IMAGES.cells(row)
    plain: dict[str, Any] = {column.name: value for column, value in zip(IMAGES.columns, cells, strict=True)}
    for name, table in _PARTS:
        plain[name] = list(_objects(table, row))
    return plain


def _objects(table: Table[Any], row: ExportRow) -> Iterator[dict[str, Any]]:
    for cells in table.cells(row):
        named = zip(table.columns, cells, strict=True)
        yield {column.name: value for column, value in named if column.name not in _REPEATED}


def schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of an export."""
    image = _object_schema(IMAGES.columns)
    for name, table in _PARTS:
        own = tuple(column for column in table.columns if column.name not in _REPEATED)
        image["properties"][name] = {"type": "array", "items": _object_schema(own)}
        image["required"].append(name)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": SCHEMA,
        "description": "What `reportdesk export --format json` writes. Times are UTC but for captured_at, which is the "
        "camera's own; null and an empty text mean that something is not known.",
        "type": "object",
        "properties": {
            "schema": {"const": SCHEMA},
            "about": {"type": "object", "additionalProperties": {"type": "string"}},
            "images": {"type": "array", "items": image},
            "reconciliation": {"type": "array", "items": _object_schema(RECONCILIATION.columns)},
        },
        "required": ["schema", "about", "images", "reconciliation"],
    }


def _object_schema(columns: Sequence[Column[Any]]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {column.name: {"description": column.title, "type": _TYPES[column.kind]} for column in columns},
        "required": [column.name for column in columns],
    }


if __name__ == "__main__":
    print(json.dumps(schema(), indent=1))
