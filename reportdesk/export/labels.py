"""Yard labels: a sheet of 3 x 8 labels of 70 x 37 mm on A4, each with a QR code and the identifier to read by eye."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from reportdesk.domain.register import Entry
from reportdesk.export.files import new_file
from reportdesk.export.pdf_pages import HEIGHT, SOFT, WIDTH, Pages, fitting_size

COLUMNS, ROWS = 3, 8
_W, _H = WIDTH / COLUMNS, HEIGHT / ROWS
_QR = 66.0
"""Points, 23 mm: a QR code of 25 modules is read from two metres."""
_SIZES = range(13, 6, -1)
"""Points: whoever reads a label by eye needs all of its identifier. A VIN fits at 8, some 20 letters at 7."""


def write_labels(entries: Sequence[Entry], target: Path) -> int:
    """Write labels for `entries` and return the number of pages.

    Raises:
        FileUnwritable: the file cannot be written.
    """
    total = -(-len(entries) // (COLUMNS * ROWS))
    with new_file(target) as file:
        pages = Pages(file, "Yard labels", total, bare=True)
        try:
            for number, entry in enumerate(entries):
                on_page = number % (COLUMNS * ROWS)
                if on_page == 0:
                    pages.new()
                _label(pages, QRectF(on_page % COLUMNS * _W, on_page // COLUMNS * _H, _W, _H), entry)
        finally:
            pages.close()
    return total


def _label(pages: Pages, area: QRectF, entry: Entry) -> None:
    box = QRectF(area.x() + 18, area.center().y() - _QR / 2, _QR, _QR)
    _draw_qr(pages, box, entry.value)
    text = QRectF(box.right() + 10, box.y() + 4, area.right() - box.right() - 30, 16)
    size = fitting_size(entry.value, text.width(), _SIZES, bold=True, mono=True)
    pages.text(text, entry.value, size, bold=True, mono=True)
    pages.paragraph(QRectF(text.x(), text.bottom() + 2, text.width(), 32), entry.description, 8)
    if entry.vin:
        pages.text(QRectF(text.x(), box.bottom() - 16, text.width(), 12), entry.vin, 7, SOFT, mono=True)


def qr_modules(text: str) -> list[list[bool]]:
    """Return the dark modules of the QR code of `text`, row by row, without its quiet zone."""
    import numpy as np
    import zxingcpp

    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
    image = zxingcpp.write_barcode_to_image(code, scale=1, add_quiet_zones=False)
    dark: list[list[bool]] = (np.array(image) == 0).tolist()
    return dark


def _draw_qr(pages: Pages, area: QRectF, text: str) -> None:
    """Draw the code as rectangles: Qt writes pictures into a PDF as JPEG, which blurs the edges that a reader needs."""
    modules = qr_modules(text)
    side = area.width() / len(modules)
    pages.painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for row, line in enumerate(modules):
        for first, last in _runs(line):
            place = QRectF(area.x() + first * side, area.y() + row * side, (last - first) * side, side)
            pages.painter.fillRect(place, QColor("#000000"))


def _runs(line: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Yield (first, behind the last) of the stretches of dark modules."""
    first = 0
    for dark, run in groupby(line):
        length = len(list(run))
        if dark:
            yield first, first + length
        first += length
