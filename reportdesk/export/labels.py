"""Yard labels: a sheet of 3 x 8 labels of 70 x 37 mm on A4, each with a QR code and the identifier to read by eye."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from reportdesk.domain.register import Entry
from reportdesk.export.files import new_file
from reportdesk.export.pdf_pages import HEIGHT, SOFT, WIDTH, Pages

COLUMNS, ROWS = 3, 8
_W, _H = WIDTH / COLUMNS, HEIGHT / ROWS
_QR = 74.0
"""Points, 26 mm: a QR code of 25 modules is read from two metres."""


def write_labels(entries: Sequence[Entry], target: Path) -> int:
    """Write labels for `entries` and return the number of pages.

    Raises:
        ExportUnwritable: the file cannot be written.
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
    box = QRectF(area.x() + 14, area.center().y() - _QR / 2, _QR, _QR)
    pages.picture(box, qr_image(entry.value))
    text = QRectF(box.right() + 8, box.y() + 4, area.right() - box.right() - 16, 16)
    pages.text(text, entry.value, 13, bold=True, mono=True)
    pages.paragraph(QRectF(text.x(), text.bottom() + 2, text.width(), 32), entry.description, 8)
    if entry.vin:
        pages.text(QRectF(text.x(), box.bottom() - 16, text.width(), 12), entry.vin, 7, SOFT, mono=True)


def qr_image(text: str) -> QImage:
    """Return the QR code of `text`, one pixel a module, with its quiet zone."""
    import numpy as np
    import zxingcpp

    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
    pixels = np.ascontiguousarray(np.array(zxingcpp.write_barcode_to_image(code, scale=1), dtype=np.uint8))
    height, width = pixels.shape
    return QImage(pixels.data, width, height, width, QImage.Format.Format_Grayscale8).copy()
