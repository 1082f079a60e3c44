"""Making an export: the one loop that all formats share, with progress and cancel."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any

from reportdesk.domain.failures import ExportStopped, WrongUse
from reportdesk.domain.values import dataclass
from reportdesk.export.columns import CLASSIC, IMAGES, TABLES, Table
from reportdesk.export.csv_file import CsvFile
from reportdesk.export.files import new_file, origin
from reportdesk.export.json_file import JsonFile
from reportdesk.export.line_columns import RECONCILIATION, line_cells
from reportdesk.export.reconciliation import Line
from reportdesk.export.rows import ExportRow, ExportSource
from reportdesk.export.xlsx_file import MOST_ROWS, Thumbnail, XlsxFile

LOOK_EVERY = 50
Progress = Callable[[int, int], None]


class Format(StrEnum):
    """The files that can be made."""

    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"
    PDF = "pdf"


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be made. `table` names the one table of a CSV; `classic` takes the earlier system's columns."""

    format: Format
    target: Path
    classic: bool = False
    table: str = IMAGES.name
    bom: bool = False
    thumbnails: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """What was made; `remarks` tell what the reader must know (tables split, pictures left out).

    `lines` are those of the reconciliation where it is all that was asked for: no image is written then.
    """

    target: Path
    images: int
    remarks: tuple[str, ...] = ()
    lines: int = 0


def make(
    source: ExportSource,
    order: Order,
    *,
    thumbnail: Thumbnail | None = None,
    progress: Progress = lambda _done, _total: None,
    stopped: threading.Event | None = None,
    most_rows: int = MOST_ROWS,
) -> Made:
    """Make the file that `order` names.

    Args:
        thumbnail: gives the JPEG of an image, made outside this process; None where there is none.
        progress: is told (images done, images in all), from this thread.
        stopped: ends the export when set.

    Raises:
        FileUnwritable: the file cannot be written.
        ExportStopped: `stopped` was set; nothing was written.
    """
    watch = Watch(source.total(), progress, stopped or threading.Event())
    with new_file(order.target) as file:
        if order.format is Format.PDF:
            from reportdesk.export.pdf_report import write_report

            return Made(order.target, watch.total, write_report(source, file, thumbnail, watch, source.lines()))
        remarks, lines = _write_rows(source, order, file, thumbnail, watch, most_rows)
    return Made(order.target, watch.done, tuple(remarks), lines)


def _write_rows(
    source: ExportSource, order: Order, file: Path, thumbnail: Thumbnail | None, watch: Watch, most_rows: int
) -> tuple[list[str], int]:
    remarks: list[str] = []
    only_lines = order.format is Format.CSV and not order.classic and order.table == RECONCILIATION.name
    wants_lines = only_lines or (order.format is not Format.CSV and not order.classic)
    lines = source.lines() if wants_lines else []
    if only_lines and not lines:
        raise WrongUse("There is no register to compare with.", "Import one: reportdesk register import FILE.")
    with _writer(
        source, order, file, thumbnail if order.thumbnails else None, most_rows, remarks, bool(lines), watch
    ) as sink:
        for row in watch.over(iter(()) if only_lines else source.rows()):
            sink.image(row)
        for line in lines:
            sink.line(line)
            watch.check()
    return remarks, len(lines) if only_lines else 0


@dataclass(frozen=True, slots=True)
class _Sink:
    """What writes an image, and what writes a line of the reconciliation behind the images."""

    image: Callable[[ExportRow], None]
    line: Callable[[Line], None]


class Watch:
    """Tells progress and notices a cancel, between images."""

    def __init__(self, total: int, progress: Progress, stopped: threading.Event) -> None:
        self.total = total
        self.done = 0
        self._progress = progress
        self._stopped = stopped

    def over(self, rows: Iterator[ExportRow]) -> Iterator[ExportRow]:
        """Yield `rows`, counting them."""
        for row in rows:
            yield row
            self.done += 1
            self.look()
        self._progress(self.done, self.total)
        self.check()

    def check(self) -> None:
        """Raise when the export was stopped."""
        if self._stopped.is_set():
            raise ExportStopped("The export was stopped.")

    def look(self) -> None:
        """Raise when the export was stopped; tell progress now and then."""
        self.check()
        if self.done % LOOK_EVERY == 0:
            self._progress(self.done, self.total)


@contextlib.contextmanager
def _writer(
    source: ExportSource,
    order: Order,
    file: Path,
    thumbnail: Thumbnail | None,
    most_rows: int,
    remarks: list[str],
    has_lines: bool,
    watch: Watch,
) -> Iterator[_Sink]:
    """Yield what writes in the format of the order."""
    if order.format is Format.JSON:
        with JsonFile(file, about(source)) as json_file:
            yield _Sink(json_file.write, json_file.write_line)
        return
    tables = tables_of(order, has_lines)
    if order.format is Format.CSV:
        with CsvFile(file, tables[0], bom=order.bom) as csv_file:
            yield _Sink(csv_file.write_image, lambda line: csv_file.write(line_cells(line)))
        return
    with XlsxFile(
        file, tables, about=about(source), thumbnail=thumbnail, most_rows=most_rows, check=watch.check
    ) as book:

        def write(row: ExportRow) -> None:
            for table in tables:
                for cells in table.cells(row):
                    book.write(table, cells, row.image.id)

        yield _Sink(write, lambda line: book.write(RECONCILIATION, line_cells(line)))
    remarks += book.remarks


def tables_of(order: Order, has_lines: bool) -> tuple[Table[Any], ...]:
    """Return the tables of an order: one in a CSV, all in a workbook, the earlier system's alone as preset."""
    if order.classic:
        return (CLASSIC,)
    if order.format is Format.CSV:
        return tuple(table for table in (*TABLES, RECONCILIATION) if table.name == order.table)
    return (*TABLES, RECONCILIATION) if has_lines else TABLES


def about(source: ExportSource) -> list[tuple[str, str]]:
    """Return what an export says of itself."""
    return [
        ("Reports", source.names),
        ("Images", str(source.total())),
        *origin(),
    ]
