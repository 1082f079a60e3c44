"""The headings of the table of images: their widths, and what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView

from reportdesk.ui import headings
from reportdesk.ui.image_model import Column

_WIDTHS = {
    Column.PICTURE: 68,
    Column.NAME: 174,
    Column.REPORT: 92,
    Column.STATUS: 146,
    Column.IDENTIFIER: 152,
    Column.FINDINGS: 76,
    Column.DELIVERY: 148,
    Column.SECONDS: 72,
    Column.MESSAGE: 260,
    Column.TAKEN: 150,
}


def set_up(columns: QHeaderView) -> None:
    """Let the columns be moved, and sorted by with a click."""
    columns.setSectionsMovable(True)
    columns.setHighlightSections(False)
    columns.setStretchLastSection(True)
    columns.setSectionsClickable(True)
    columns.setSortIndicatorShown(True)
    columns.setSortIndicator(Column.PICTURE, Qt.SortOrder.AscendingOrder)
    columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column, width in _WIDTHS.items():
        columns.resizeSection(column, width)
    headings.widen(columns)
