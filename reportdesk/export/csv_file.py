"""CSV: RFC 4180 with CRLF, every field quoted, nothing that a spreadsheet would take for a formula."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from reportdesk.domain.formulas import guarded
from reportdesk.export.columns import Table, Value
from reportdesk.export.rows import ExportRow

BOM = "\ufeff"


class CsvFile:
    """Writes one table. `bom` helps Excel to see UTF-8."""

    def __init__(self, file: Path, table: Table[Any], *, bom: bool = False) -> None:
        self._out = file.open("w", encoding="utf-8", errors="backslashreplace", newline="")
        if bom:
            self._out.write(BOM)
        self._table = table
        self._writer = csv.writer(self._out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        self._writer.writerow([guarded(column.title) for column in table.columns])

    def write(self, cells: Sequence[Value]) -> None:
        """Write one row."""
        self._writer.writerow([_plain(value) for value in cells])

    def write_image(self, row: ExportRow) -> None:
        """Write the rows that an image gives."""
        for cells in self._table.cells(row):
            self.write(cells)

    def __enter__(self) -> CsvFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._out.close()


def _plain(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return guarded(value) if isinstance(value, str) else str(value)
