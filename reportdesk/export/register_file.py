"""Reading a register from CSV or XLSX: which column is what, and which rows cannot be taken, with the reason."""

from __future__ import annotations

import csv
import io
import logging
import zipfile
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from reportdesk.domain.failures import RegisterInvalid
from reportdesk.domain.formulas import unguarded
from reportdesk.domain.register import Entry, key
from reportdesk.domain.system_words import system_words
from reportdesk.domain.values import dataclass
from reportdesk.export.xlsx_file import MOST_ROWS

log = logging.getLogger(__name__)

_MOST_BYTES = 512 << 20
"""Unpacked: a register of a million rows has 200 MB."""
FIELDS = ("identifier", "vin", "description", "quantity", "exclusion")
_SYNONYMS: dict[str, tuple[str, ...]] = {
    "identifier": ("identifier", "uniqueid", "yardid", "id", "itemid", "code", "value", "serial", "serialnumber"),
    "vin": ("vin", "vinno", "vinnumber", "chassis", "chassisnumber", "chassisno"),
    "description": ("description", "name", "itemname", "text", "model", "article"),
    "quantity": ("quantity", "qty", "pieces", "count", "amount"),
    "exclusion": ("exclusion", "exclusionreason", "excluded", "exclude", "reasonofexclusion"),
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file as it was read: headings, and rows of texts with as many cells as there are headings.

    Empty rows stay, so that each row keeps its number: that of `rows[0]` is `first`.
    """

    headings: tuple[str, ...]
    rows: list[tuple[str, ...]]
    first: int = 2


@dataclass(frozen=True, slots=True)
class Problem:
    """A row (numbered as in the file) and what is wrong with it; `kept` when it was taken all the same."""

    row: int
    reason: str
    kept: bool


@dataclass(frozen=True, slots=True)
class Checked:
    """What can be imported, and what was wrong."""

    entries: list[Entry]
    problems: list[Problem]

    @property
    def bad(self) -> int:
        """Return how many rows were left out."""
        return sum(not problem.kept for problem in self.problems)


def read_sheet(file: Path, sheet: str = "") -> Sheet:
    """Read a file.

    Args:
        sheet: name of the sheet of a workbook; empty takes the first.

    Raises:
        RegisterInvalid: it cannot be read, holds nothing, or is no such file.
    """
    try:
        content = file.read_bytes()
    except OSError as error:
        raise RegisterInvalid(
            f"{file} cannot be read: {system_words(error)}.", "Check the name and your rights."
        ) from error
    rows = _xlsx_rows(file, content, sheet) if content.startswith(b"PK\x03\x04") else _csv_rows(file, content)
    while rows and not any(rows[-1]):
        rows.pop()
    head = next((place for place, row in enumerate(rows) if any(row)), len(rows))
    below = rows[head + 1 :]
    if not below:
        raise RegisterInvalid(f"{file} holds no rows below its headings.")
    width = len(rows[head])
    return Sheet(tuple(rows[head]), [(*row[:width], *[""] * (width - len(row))) for row in below], head + 2)


def _xlsx_rows(file: Path, content: bytes, sheet: str) -> list[list[str]]:
    import openpyxl

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            unpacked = sum(part.file_size for part in parts.infolist())
        if unpacked > _MOST_BYTES:
            raise RegisterInvalid(f"{file} would unpack to {unpacked >> 20} MB; that is no register.")
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        if sheet and sheet not in book.sheetnames:
            known = ", ".join(f"'{name}'" for name in book.sheetnames)
            raise RegisterInvalid(f"{file} has no sheet named '{sheet}'.", f"It has: {known}.")
        chosen = book[sheet] if sheet else book.worksheets[0]
        # What a workbook says of its own size is wrong in some programs' files, and would cut the list.
        chosen.reset_dimensions()
        return [[_as_shown(cell) for cell in row] for row in chosen.iter_rows(max_row=MOST_ROWS)]
    except RegisterInvalid:
        raise
    except Exception as error:
        # A damaged part reaches openpyxl's caller as whatever its parsers met there (zlib.error, ParseError ...).
        log.info("%s cannot be read", file, exc_info=True)
        raise RegisterInvalid(f"{file} is no Excel workbook, or is damaged.") from error


def _csv_rows(file: Path, content: bytes) -> list[list[str]]:
    if b"\0" in content[:4096] and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise RegisterInvalid(f"{file} is neither CSV nor an Excel workbook (.xlsx).")
    text = _decoded(content)
    delimiter = _delimiter(text)
    quote = "'" if _is_in_apostrophes(text.partition("\n")[0].rstrip("\r"), delimiter) else '"'
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quotechar=quote, skipinitialspace=True)
    try:
        return [[cell.strip() for cell in row] for row in lines]
    except csv.Error as error:
        raise RegisterInvalid(f"{file} cannot be read as CSV: {error}.") from error


def _is_in_apostrophes(headings: str, delimiter: str) -> bool:
    """True when apostrophes quote here; our exports only begin a text with one, and no heading."""
    cells = [cell.strip() for cell in headings.split(delimiter)]
    return all(len(cell) > 1 and cell[0] == cell[-1] == "'" for cell in cells)


def _delimiter(text: str) -> str:
    """Return what stands between the cells. Apostrophes are hidden from the guess: our own exports begin texts with
    one, which would look like quoting."""
    try:
        return csv.Sniffer().sniff(text[:20_000].replace("'", ""), delimiters=",;\t|").delimiter
    except csv.Error:
        return ","


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        # What Excel on Windows writes as "CSV".
        return content.decode("cp1252", "replace")


def _as_shown(cell: Any) -> str:
    """Return the text of a cell, with the leading zeros that its format gives a number: Excel shows them, and the
    label on the thing has them."""
    text = _text(cell.value)
    is_whole = cell.data_type == "n" and text.isdigit()
    if is_whole and (zeros := _format(cell)).strip("0") == "":
        return text.zfill(len(zeros))
    return text


def _format(cell: Any) -> str:
    try:
        return str(cell.number_format)
    except IndexError:
        # Some programs name styles that they do not write; the values are whole all the same.
        return ""


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime | date):
        return value.isoformat()
    return str(value).strip()


def guess_columns(headings: Sequence[str]) -> dict[str, int]:
    """Return which field stands in which column, as far as the headings say."""
    plain = ["".join(char for char in heading.lower() if char.isalnum()) for heading in headings]
    found: dict[str, int] = {}
    for name, synonyms in _SYNONYMS.items():
        place = next((plain.index(synonym) for synonym in synonyms if synonym in plain), None)
        if place is not None and place not in found.values():
            found[name] = place
    return found


def check(sheet: Sheet, columns: Mapping[str, int]) -> Checked:
    """Return the entries of a sheet and what is wrong with its rows.

    Args:
        columns: column by field (`FIELDS`); "identifier" is needed.
    """
    entries: list[Entry] = []
    problems: list[Problem] = []
    first_row: dict[str, int] = {}
    for number, row in enumerate(sheet.rows, sheet.first):
        cells = {name: unguarded(row[place]) for name, place in columns.items()}
        value = cells.get("identifier", "")
        if not any(row):
            continue
        known = key(value)
        quantity, wrong = _quantity(cells.get("quantity", ""))
        if not known:
            problems.append(Problem(number, "it has no identifier", kept=False))
        elif known in first_row:
            problems.append(Problem(number, f"{value} stands in row {first_row[known]} already", kept=False))
        elif wrong:
            problems.append(Problem(number, wrong, kept=False))
        else:
            first_row[known] = number
            vin = key(cells.get("vin", ""))
            if vin and len(vin) != 17:
                problems.append(Problem(number, f"the VIN {vin} has {len(vin)} characters instead of 17", kept=True))
            entries.append(Entry(value, vin, cells.get("description", ""), quantity, cells.get("exclusion", "")))
    return Checked(entries, problems)


def _quantity(text: str) -> tuple[int | None, str]:
    """Return a quantity, or what is wrong with it."""
    if not text:
        return None, ""
    if not text.isascii() or not text.isdigit() or len(text) > 9:
        return None, f"the quantity '{text}' is no whole number"
    return int(text), ""
