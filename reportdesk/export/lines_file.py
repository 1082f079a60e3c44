"""A reconciliation as a file of its own; the ending of its name says which kind."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from reportdesk.domain.failures import WrongUse
from reportdesk.export.csv_file import CsvFile
from reportdesk.export.files import new_file, origin
from reportdesk.export.line_columns import RECONCILIATION, line_cells
from reportdesk.export.reconciliation import Line
from reportdesk.export.xlsx_file import XlsxFile


def write_lines(lines: Sequence[Line], target: Path) -> None:
    """Write `lines` as .csv, .xlsx or .json.

    Raises:
        WrongUse: the name has another ending.
        FileUnwritable: the file cannot be written.
    """
    ending = target.suffix.lower()
    if ending not in (".csv", ".xlsx", ".json"):
        raise WrongUse(f"{target} is no kind of file that can be written.", "Name a .csv, .xlsx or .json file.")
    with new_file(target) as file:
        if ending == ".csv":
            with CsvFile(file, RECONCILIATION, bom=True) as table:
                for line in lines:
                    table.write(line_cells(line))
        elif ending == ".xlsx":
            with XlsxFile(file, (RECONCILIATION,), about=[("Lines", f"{len(lines):,}"), *origin()]) as book:
                for line in lines:
                    book.write(RECONCILIATION, line_cells(line))
        else:
            file.write_text(json.dumps([line_object(line) for line in lines], indent=1), encoding="utf-8")


def line_object(line: Line) -> dict[str, str | int | float | bool | None]:
    """Return a line by the names of its columns."""
    return {column.name: column.value(line) for column in RECONCILIATION.columns}
