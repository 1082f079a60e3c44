"""Pages of a PDF by Qt's own writer: lengths in points, header and "page n of m" on each, text that fits its place.

A QGuiApplication must exist: fonts need it.
"""

from __future__ import annotations

import errno
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QFile, QFileDevice, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

WIDTH, HEIGHT = 595.0, 842.0
"""A4 in points."""
MARGIN = 42.0
INNER = WIDTH - 2 * MARGIN
TOP = 64.0
BOTTOM = HEIGHT - 52.0
DPI = 150
INK, SOFT, LINE, ACCENT, GROUND = "#1c2530", "#566270", "#d9dee4", "#0b6e75", "#f3f5f7"
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


class Pages:
    """Writes pages. `total` is known beforehand, because the first page already says it."""

    def __init__(self, file: Path, title: str, total: int, *, bare: bool = False) -> None:
        """Open `file`; `bare` pages have neither header nor number (labels).

        Raises:
            OSError: the file cannot be written.
        """
        # A file of our own: Qt's writer tells of no write that failed, and a full disk left half a PDF as whole.
        self._file = QFile(str(file))
        if not self._file.open(QIODevice.OpenModeFlag.WriteOnly):
            raise OSError(errno.EIO, self._file.errorString())
        self._writer = QPdfWriter(self._file)
        self._writer.setResolution(DPI)
        page = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
        self._writer.setPageLayout(page)
        self._writer.setTitle(title)
        self._writer.setCreator("reportdesk")
        self._title, self._total, self._bare = title, total, bare
        self.number = 0
        self.painter = QPainter()
        if not self.painter.begin(self._writer):
            raise OSError(errno.EIO, "Qt cannot draw into it")
        self.painter.scale(DPI / 72, DPI / 72)

    def new(self, heading: str = "") -> None:
        """Begin a page.

        Raises:
            OSError: what was drawn so far could not be written.
        """
        if self.number:
            self._writer.newPage()
            self._check()
        self.number += 1
        if self._bare:
            return
        foot = QRectF(MARGIN, HEIGHT - 40, INNER, 16)
        self.line(MARGIN, HEIGHT - 44, WIDTH - MARGIN)
        self.text(foot, self._title, 8, SOFT)
        self.text(foot, f"Page {self.number} of {self._total}", 8, SOFT, align=RIGHT)
        if heading:
            self.text(QRectF(MARGIN, 30, INNER, 22), heading, 14, INK, bold=True)
            self.line(MARGIN, 56, WIDTH - MARGIN)

    def close(self) -> None:
        """Finish the file.

        Raises:
            OSError: the last of it could not be written.
        """
        self.painter.end()
        try:
            self._check()
        finally:
            self._file.close()

    def _check(self) -> None:
        if not self._file.flush() or self._file.error() is not QFileDevice.FileError.NoError:
            raise OSError(errno.EIO, self._file.errorString())

    def line(self, x1: float, y: float, x2: float, colour: str = LINE) -> None:
        """Draw a horizontal line."""
        self.painter.setPen(QPen(QColor(colour), 0.7))
        self.painter.drawLine(QRectF(x1, y, x2 - x1, 0).topLeft(), QRectF(x1, y, x2 - x1, 0).topRight())

    def block(self, area: QRectF, colour: str, radius: float = 0.0) -> None:
        """Fill an area."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(colour))
        self.painter.drawRoundedRect(area, radius, radius)

    def text(
        self,
        area: QRectF,
        text: str,
        size: int,
        colour: str = INK,
        *,
        bold: bool = False,
        align: Qt.AlignmentFlag = LEFT,
        mono: bool = False,
    ) -> None:
        """Draw one line, cut with an ellipsis where it does not fit."""
        made = font(size, bold=bold, mono=mono)
        self.painter.setFont(made)
        self.painter.setPen(QColor(colour))
        line = QFontMetricsF(made).elidedText(_one_line(text), Qt.TextElideMode.ElideMiddle, area.width())
        self.painter.drawText(area, align, str(line))

    def paragraph(self, area: QRectF, text: str, size: int, colour: str = INK) -> None:
        """Draw wrapped text, cut with an ellipsis where it does not fit."""
        made = font(size)
        self.painter.setFont(made)
        self.painter.setPen(QColor(colour))
        self.painter.drawText(area, _WRAPPED, fitted(_one_line(text), area, made))

    def picture(self, area: QRectF, image: QImage) -> None:
        """Draw an image as large as `area` allows, in its middle."""
        size = image.size().toSizeF().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(area.center().x() - size.width() / 2, area.center().y() - size.height() / 2, 0, 0)
        place.setSize(size)
        self.painter.drawImage(place, image)


_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


def font(size: int, *, bold: bool = False, mono: bool = False) -> QFont:
    """Return a font of `size` points on paper: pixels of our scaled page, since points would be scaled twice."""
    made = QFont()
    if mono:
        made.setFamilies(["Cascadia Mono", "SF Mono", "DejaVu Sans Mono", "Consolas", "monospace"])
        made.setStyleHint(QFont.StyleHint.Monospace)
    made.setPixelSize(size)
    made.setBold(bold)
    return made


def fitting_size(text: str, width: float, sizes: Sequence[int], *, bold: bool = False, mono: bool = False) -> int:
    """Return the first of `sizes` at which `text` fits `width` in one line, the last where it fits at none."""
    line = _one_line(text)
    fitting = (
        size for size in sizes if QFontMetricsF(font(size, bold=bold, mono=mono)).horizontalAdvance(line) <= width
    )
    return next(fitting, sizes[-1])


def fitted(text: str, area: QRectF, made: QFont) -> str:
    """Return the longest beginning of `text` that fits `area` when wrapped."""
    metrics = QFontMetricsF(made)
    room = QRectF(0, 0, area.width(), 10_000)

    def fits(candidate: str) -> bool:
        return metrics.boundingRect(room, _WRAPPED, candidate).height() <= area.height()

    if fits(text):
        return text
    low, high = 0, len(text)
    while low < high - 1:
        middle = (low + high) // 2
        low, high = (middle, high) if fits(f"{text[:middle].rstrip()}…") else (low, middle)
    return f"{text[:low].rstrip()}…"


def _one_line(text: str) -> str:
    return " ".join(text.encode("utf-8", "backslashreplace").decode("utf-8").split())
