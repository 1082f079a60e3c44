"""XLSX, written row by row to disk (XlsxWriter's constant memory).

100,000 rows of 16 columns: 7.5 s of processor time and 20 MB; openpyxl's write-only mode 12.3 s and 39 MB.
Texts are written as texts, so that nothing in a photograph becomes a formula.
"""

from __future__ import annotations

import contextlib
import io
import tempfile
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO

from reportdesk.export.columns import Column, Kind, Table, Value

MOST_ROWS = 1_048_576
"""Rows of a sheet, the heading included: Excel's own limit, ECMA-376 has none."""
MOST_TEXT = 32_767
MOST_LINK = 255
"""Characters of a text inside a formula. A link is one, because Excel takes only 65,530 links as such in a sheet."""
MOST_THUMBNAILS = 2000
"""The library keeps pictures in memory until the end: 2000 of 8 KB are 16 MB."""
THUMBNAIL_PX = 96

Thumbnail = Callable[[int], bytes | None]
_TINTS = {
    "done": ("#1b6338", "#dcf2e3"),
    "needs_review": ("#6b4a00", "#fdeec4"),
    "failed": ("#8f1d1d", "#fde3e1"),
    "duplicate": ("#5a3f86", "#ece5f8"),
}


class XlsxFile:
    """Writes tables, a sheet each; a table that is longer than a sheet goes on in the next ("Images 2")."""

    def __init__(
        self,
        file: Path,
        tables: Sequence[Table[Any]],
        *,
        about: Sequence[tuple[str, str]] = (),
        thumbnail: Thumbnail | None = None,
        most_rows: int = MOST_ROWS,
        check: Callable[[], None] = lambda: None,
    ) -> None:
        """Open `file`.

        Args:
            check: is called again and again while the sheets are packed into the file; what it raises ends that.
            about: names and values for the first sheet.
            thumbnail: gives the JPEG of an item's image, None where there is none; puts pictures into "Images".
        """
        import xlsxwriter

        # The library forgets its temporary files when it is left in the middle.
        self._workshop = tempfile.TemporaryDirectory(prefix="reportdesk-xlsx-", ignore_cleanup_errors=True)
        self._file = file.open("wb")
        options = {
            "constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False,
            "tmpdir": self._workshop.name,
        }  # fmt: skip
        self._book = xlsxwriter.Workbook(_Watched(self._file, check), options)
        # A sheet of a million rows is more than 2 GB before it is packed. Smaller ones are written as without it.
        self._book.use_zip64()
        self._formats = _formats(self._book)
        self._most_rows = most_rows
        self._thumbnail = thumbnail
        self.remarks: list[str] = []
        """What the reader must be told: tables that were split, pictures that were left out."""
        self._about_sheet = self._book.add_worksheet("About")
        self._about = list(about)
        self._thumbnails = 0
        self._sheets = {table.name: self._sheet(table, 1) for table in tables}

    def write(self, table: Table[Any], cells: Sequence[Value], image: int = 0) -> None:
        """Write one row; `image` is whose thumbnail stands before it."""
        sheet = self._sheets[table.name]
        if sheet.next_row >= self._most_rows:
            sheet.finish()
            sheet = self._sheet(table, sheet.part + 1)
            self._sheets[table.name] = sheet
        sheet.write(cells, self._picture(image) if sheet.has_pictures else None)

    def _sheet(self, table: Table[Any], part: int) -> _Sheet:
        return _Sheet(
            self._book, table, self._formats, part, has_pictures=self._thumbnail is not None and table.name == "images"
        )

    def _picture(self, image: int) -> bytes | None:
        if self._thumbnail is None or self._thumbnails >= MOST_THUMBNAILS:
            return None
        made = self._thumbnail(image)
        self._thumbnails += made is not None
        if self._thumbnails == MOST_THUMBNAILS:
            self.remarks.append(f"Pictures stand in the first {MOST_THUMBNAILS:,} rows only.")
        return made

    def __enter__(self) -> XlsxFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with contextlib.ExitStack() as closing:
            # On a full disk closing one of them fails too, and the others must be closed and removed all the same.
            closing.callback(self._file.close)
            closing.callback(self._workshop.cleanup)
            for sheet in self._book.worksheets():
                # Windows removes no file that is open.
                closing.callback(sheet.row_data_fh.close)
            if error is None:
                self._finish()
                _pack(self._book)

    def _finish(self) -> None:
        for sheet in self._sheets.values():
            sheet.finish()
            if sheet.part > 1:
                self.remarks.append(
                    f"The table {sheet.title} has more rows than a sheet may have ({self._most_rows:,}): "
                    f"it goes on in {sheet.part} sheets."
                )
        self._write_about()

    def _write_about(self) -> None:
        self._about_sheet.set_column(0, 0, 22)
        self._about_sheet.set_column(1, 1, 90)
        self._about_sheet.fit_to_pages(1, 0)
        for row, (name, value) in enumerate([*self._about, *(("Note", remark) for remark in self.remarks)]):
            self._about_sheet.write_string(row, 0, name, self._formats["strong"])
            self._about_sheet.write_string(row, 1, legal(value), self._formats["wrapped"])


class _Watched:
    """A file that `zipfile` packs into, with a look before each piece. It closes nothing.

    After the look has raised it takes everything and keeps nothing: a ZipFile left in the middle still writes its end.
    """

    def __init__(self, file: BinaryIO, check: Callable[[], None]) -> None:
        self._file, self._check = file, check
        self._is_given_up = False

    def write(self, data: bytes) -> int:
        """Write a piece, unless the look before it raises."""
        if self._is_given_up:
            return len(data)
        try:
            self._check()
            return self._file.write(data)
        except BaseException:
            self._is_given_up = True
            raise

    def tell(self) -> int:
        """Return the place in the file."""
        return 0 if self._is_given_up else self._file.tell()

    def seek(self, place: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place in the file."""
        return 0 if self._is_given_up else self._file.seek(place, whence)

    def flush(self) -> None:
        """Write what is kept back."""
        if self._is_given_up:
            return
        try:
            self._file.flush()
        except BaseException:
            self._is_given_up = True
            raise


def _pack(book: Any) -> None:
    from xlsxwriter.exceptions import FileCreateError

    try:
        book.close()
    except FileCreateError as error:
        # It wraps the system's error, a full disk for one, which is told like that of any other file.
        raise error.args[0] from error


class _Sheet:
    """One sheet with its heading."""

    def __init__(
        self, book: Any, table: Table[Any], formats: dict[str, Any], part: int, *, has_pictures: bool = False
    ) -> None:
        self.part, self.has_pictures = part, has_pictures
        self._first = int(has_pictures)
        self._plain = formats["middle"] if has_pictures else None
        self.title = table.title
        self._columns = table.columns
        self._formats = formats
        self._sheet = book.add_worksheet(table.title if part == 1 else f"{table.title} {part}")
        self._sheet.freeze_panes(1, 0)
        self._sheet.set_row(0, 20)
        self._sheet.repeat_rows(0)
        if has_pictures:
            self._sheet.set_column(0, 0, 15)
            self._sheet.write_string(0, 0, "Picture", formats["head"])
        for number, column in enumerate(table.columns, self._first):
            self._sheet.set_column(number, number, column.width)
            self._sheet.write_string(0, number, column.title, formats["head"])
        self.next_row = 1

    def write(self, cells: Sequence[Value], jpeg: bytes | None) -> None:
        """Write the next row, with a picture before it where there is one."""
        row = self.next_row
        if jpeg is not None:
            self._insert(row, jpeg)
        for number, (column, value) in enumerate(zip(self._columns, cells, strict=True), self._first):
            if value is not None and value != "":
                self._cell(row, number, column, value)
        self.next_row += 1

    def _insert(self, row: int, jpeg: bytes) -> None:
        """Put a picture into the first column; its row grows to hold it."""
        self._sheet.set_row(row, THUMBNAIL_PX * 0.75 + 4)
        scale = _scale(jpeg)
        self._sheet.insert_image(
            row,
            0,
            "thumbnail.jpg",
            {"image_data": io.BytesIO(jpeg), "x_scale": scale, "y_scale": scale, "x_offset": 3, "y_offset": 3,
             "object_position": 1},
        )  # fmt: skip

    def _cell(self, row: int, number: int, column: Column[Any], value: Value) -> None:
        if isinstance(value, bool):
            self._sheet.write_string(row, number, "yes" if value else "no", self._formats["flag"])
        elif isinstance(value, int | float):
            self._sheet.write_number(row, number, value, self._plain)
        elif column.kind is Kind.TIME and (moment := _moment(str(value))) is not None:
            self._sheet.write_datetime(row, number, moment, self._formats["time"])
        elif column.kind is Kind.LINK and len(str(value)) <= MOST_LINK:
            address = legal(str(value)).replace('"', '""')
            self._sheet.write_formula(row, number, f'=HYPERLINK("{address}")', self._formats["link"], str(value))
        else:
            self._sheet.write_string(row, number, legal(str(value)), self._plain)

    def finish(self) -> None:
        """Add what needs the number of rows: the filter and the colours of the status."""
        last = max(1, self.next_row - 1)
        self._sheet.autofilter(0, self._first, last, self._first + len(self._columns) - 1)
        for number, column in enumerate(self._columns, self._first):
            if column.name == "status":
                for word in _TINTS:
                    rule = {"type": "cell", "criteria": "==", "value": f'"{word}"', "format": self._formats[word]}
                    self._sheet.conditional_format(1, number, last, number, rule)


def _formats(book: Any) -> dict[str, Any]:
    tints = {word: book.add_format({"font_color": ink, "bg_color": ground}) for word, (ink, ground) in _TINTS.items()}
    return {
        "head": book.add_format({"bold": True, "font_color": "#ffffff", "bg_color": "#0b6e75", "valign": "vcenter"}),
        "strong": book.add_format({"bold": True, "valign": "top"}),
        "middle": book.add_format({"valign": "vcenter"}),
        "wrapped": book.add_format({"text_wrap": True, "valign": "top"}),
        "time": book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss", "align": "left", "valign": "vcenter"}),
        "link": book.add_format({"font_color": "#0b6e75", "underline": 1, "valign": "vcenter"}),
        "flag": book.add_format({"align": "center", "valign": "vcenter"}),
        **tints,
    }


def legal(text: str) -> str:
    """Return `text` as a cell may hold it: no lone surrogates, at most 32,767 characters, the last one telling so."""
    text = text.encode("utf-8", "backslashreplace").decode("utf-8")
    return text if len(text) <= MOST_TEXT else f"{text[: MOST_TEXT - 1]}…"


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    # Excel counts days from 1900; a camera without a clock writes 1899 or 0001.
    return moment if moment.year >= 1900 else None


def _scale(jpeg: bytes) -> float:
    """Return the factor that brings a JPEG to the height of its row."""
    from PIL import Image

    with Image.open(io.BytesIO(jpeg)) as picture:
        return min(1.0, THUMBNAIL_PX / max(picture.size))
