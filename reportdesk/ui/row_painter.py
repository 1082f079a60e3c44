"""Paints the rows of the image table straight from the row objects.

Neither `data()` nor a style option nor the style sheet's painting of each cell's ground lies between: with 83 cells on
screen these took 4 of the 6 ms of a frame. What repeats (pills, the empty picture, elided words) is painted once.
Every text given to `drawText` is a `str`: an int there crashes Qt's binding (facts.md).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle

from reportdesk.domain.status import ImageStatus
from reportdesk.ui import icons, theme
from reportdesk.ui.image_model import Column, ImageModel
from reportdesk.ui.office.office_words import expected
from reportdesk.ui.words import STATUS_ICONS
from reportdesk.workspace.rows import TableRow

ROW_HEIGHT = 64
THUMB = 52
_PAD = 8
_PILL_HEIGHT = 24
_MARK = 16
_BAR = 8
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ABOVE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
_BELOW = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_LEFT_TO_RIGHT = "\u200e"
"""Begins what is no language: without it a window from right to left shows @AB1234 with its sign at the end."""
_END, _MIDDLE = Qt.TextElideMode.ElideRight, Qt.TextElideMode.ElideMiddle
_RIGHT_COLUMNS = frozenset({Column.FINDINGS, Column.SECONDS})
_SOFT_COLUMNS = frozenset({Column.REPORT, Column.DELIVERY, Column.TAKEN})


class RowPainter:
    """Paints one row. `thumbnail` gives the pixmap of an image, None while there is none."""

    def __init__(self, model: ImageModel, thumbnail: Callable[[int], QPixmap | None]) -> None:
        self._model = model
        self._thumbnail = thumbnail
        self.refresh_fonts()

    def refresh_fonts(self) -> None:
        """Take the fonts of the application anew."""
        self._plain = _Ink(theme.scaled(1.0))
        self._mono = _Ink(theme.monospace())
        self._strong = _Ink(theme.scaled(1.0, QFont.Weight.Medium))
        self._small = _Ink(theme.scaled(0.9))

    def paint(
        self, painter: QPainter, area: QRect, row: TableRow | None, cells: Sequence[tuple[Column, QRect]]
    ) -> None:
        """Paint the line below the row and its cells; the ground is there."""
        painter.setPen(_pen(theme.colours().line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if row is None:
            self._paint_waiting(painter, area, cells)
            return
        for column, cell in cells:
            painter.setClipRect(cell)
            if column is Column.PICTURE:
                self._paint_picture(painter, cell, row)
            elif column is Column.STATUS:
                self._paint_status(painter, cell, row)
            else:
                self._paint_text(painter, cell, row, column)
        painter.setClipping(False)

    def _paint_waiting(self, painter: QPainter, area: QRect, cells: Sequence[tuple[Column, QRect]]) -> None:
        """Paint what stands for a row that is being brought."""
        colours = theme.colours()
        places = tuple((column, cell.x() - area.x(), cell.width()) for column, cell in cells)
        is_mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        look = (colours.line, colours.raised, colours.soft, painter.device().devicePixelRatioF())
        painter.drawPixmap(area.topLeft(), _waiting(places, area.width(), is_mirrored, *look))

    def _paint_picture(self, painter: QPainter, area: QRect, row: TableRow) -> None:
        pixmap = self._thumbnail(row.id)
        if pixmap is None:
            colours = theme.colours()
            pixmap = _placeholder(colours.line, colours.raised, colours.soft, painter.device().devicePixelRatioF())
        size = pixmap.deviceIndependentSize()
        middle_x, middle_y = area.x() + _PAD + THUMB / 2, area.y() + area.height() / 2
        painter.drawPixmap(round(middle_x - size.width() / 2), round(middle_y - size.height() / 2), pixmap)

    def _paint_status(self, painter: QPainter, area: QRect, row: TableRow) -> None:
        ink, ground = theme.colours().status[row.status]
        text = str(self._model.status_text(row))
        width = min(area.width() - 2 * _PAD, self._plain.metrics.horizontalAdvance(text) + 38)
        if width <= 36:
            return
        text = self._plain.elided(text, _END, width - 36)
        look = (STATUS_ICONS[row.status], ink, ground, painter.device().devicePixelRatioF())
        pill = _pill(text, width, self._plain.name, *look)
        left = QRect(area.x() + _PAD, area.y() + (area.height() - _PILL_HEIGHT) // 2, width, _PILL_HEIGHT)
        painter.drawPixmap(QStyle.visualRect(painter.layoutDirection(), area, left).topLeft(), pill)

    def _paint_text(self, painter: QPainter, area: QRect, row: TableRow, column: Column) -> None:
        room = area.adjusted(_PAD, 0, -_PAD, 0)
        if column is Column.IDENTIFIER and (row.verdict or row.conflicts):
            room = self._paint_person(painter, room, row)
        text = str(self._model.cell_text(row, column)).replace("\n", " ")
        if column is Column.MESSAGE:
            self._paint_message(painter, room, row, text)
            return
        colours = theme.colours()
        align = _RIGHT if column in _RIGHT_COLUMNS else _LEFT
        if column is Column.IDENTIFIER and row.expected is not None:
            self._paint_below(painter, room, expected(row.expected), colours.soft)
            room, align = _upper(room), _ABOVE
        elif column is Column.NAME and row.message:
            self._paint_below(painter, room, self._reason(row), self._message_ink(row))
            room, align = _upper(room), _ABOVE
        if not text:
            return
        if column in (Column.IDENTIFIER, Column.NAME):
            text = _LEFT_TO_RIGHT + text
        ink = self._mono if column is Column.IDENTIFIER else self._strong if column is Column.NAME else self._plain
        painter.setFont(ink.font)
        painter.setPen(_pen(colours.soft if column in _SOFT_COLUMNS else colours.text))
        painter.drawText(room, align, ink.elided(text, _MIDDLE if column is Column.NAME else _END, room.width()))

    def _paint_person(self, painter: QPainter, room: QRect, row: TableRow) -> QRect:
        """Mark what a person decided, and rival decisions; return the room that is left."""
        colours = theme.colours()
        icon, ink = ("warning", colours.danger[0]) if row.conflicts else ("operator", colours.accent)
        mark = icons.pixmap(icon, _MARK, ink, painter.device().devicePixelRatioF())
        painter.drawPixmap(room.right() - _MARK, room.center().y() - _MARK // 2, mark)
        return room.adjusted(0, 0, -_MARK - 4, 0)

    def _reason(self, row: TableRow) -> str:
        """Return why an image failed or needs review: the message's own column may lie off screen."""
        return str(self._model.cell_text(row, Column.MESSAGE)).replace("\n", " ")

    def _message_ink(self, row: TableRow) -> str:
        colours = theme.colours()
        strong = row.status in (ImageStatus.FAILED, ImageStatus.NEEDS_REVIEW)
        return colours.status[row.status][0] if strong else colours.soft

    def _paint_below(self, painter: QPainter, room: QRect, words: str, ink: str) -> None:
        painter.setFont(self._small.font)
        painter.setPen(_pen(ink))
        below = QRect(room.x(), room.center().y() + 2, room.width(), room.height() // 2)
        painter.drawText(below, _BELOW, self._small.elided(words, _END, room.width()))

    def _paint_message(self, painter: QPainter, room: QRect, row: TableRow, text: str) -> None:
        """Break a long message at a space into two lines; what does not fit is in the tip."""
        if not text:
            return
        colours, metrics = theme.colours(), self._plain.metrics
        painter.setFont(self._plain.font)
        failed = row.status is ImageStatus.FAILED
        painter.setPen(_pen(colours.status[row.status][0] if failed else colours.soft))
        if metrics.horizontalAdvance(text) <= room.width():
            painter.drawText(room, _LEFT, text)
            return
        first = _fitting(text, metrics, room.width())
        rest = self._plain.elided(text[len(first) :].lstrip(), _END, room.width())
        height = metrics.lineSpacing()
        top = room.center().y() - height
        painter.drawText(QRect(room.x(), top, room.width(), height), _LEFT, str(first))
        painter.drawText(QRect(room.x(), top + height, room.width(), height), _LEFT, rest)


class _Ink:
    """A font with its measures, which cost as much to make as a text to draw."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.name = font.toString()
        self.metrics = QFontMetrics(font)
        self.elided = lru_cache(maxsize=2048)(self._elided)

    def _elided(self, text: str, mode: Qt.TextElideMode, width: int) -> str:
        return str(self.metrics.elidedText(text, mode, width))


@lru_cache(maxsize=64)
def _pen(colour: str) -> QPen:
    return QPen(QColor(colour), 1)


@lru_cache(maxsize=8)
def _placeholder(line: str, ground: str, ink: str, ratio: float) -> QPixmap:
    """Return what stands for a picture that is not there yet."""
    drawn = _empty(THUMB, THUMB, ratio)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_pen(line))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(QRectF(4, 4, THUMB - 8, THUMB - 8), 4, 4)
    painter.drawPixmap(THUMB // 2 - 10, THUMB // 2 - 10, icons.pixmap("image", 20, ink, ratio))
    painter.end()
    return drawn


@lru_cache(maxsize=4)
def _waiting(
    places: Sequence[tuple[Column, int, int]],
    width: int,
    is_mirrored: bool,
    line: str,
    ground: str,
    ink: str,
    ratio: float,
) -> QPixmap:
    """Return what stands for a row, with its cells at `places`: (column, left, width)."""
    drawn = _empty(width, ROW_HEIGHT, ratio)
    painter = QPainter(drawn)
    for column, left, room in places:
        if column is Column.PICTURE:
            painter.drawPixmap(left + _PAD, (ROW_HEIGHT - THUMB) // 2, _placeholder(line, ground, ink, ratio))
            continue
        long = (room - 2 * _PAD) // 2
        start = left + room - _PAD - long if is_mirrored or column in _RIGHT_COLUMNS else left + _PAD
        painter.fillRect(start, (ROW_HEIGHT - _BAR) // 2, long, _BAR, QColor(line))
    painter.end()
    return drawn


@lru_cache(maxsize=256)
def _pill(text: str, width: int, font: str, icon: str, ink: str, ground: str, ratio: float) -> QPixmap:
    """Return a status in words on its ground; `font` as `QFont.toString` writes it."""
    drawn = _empty(width, _PILL_HEIGHT, ratio)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(QRectF(0, 0, width, _PILL_HEIGHT), _PILL_HEIGHT / 2, _PILL_HEIGHT / 2)
    painter.drawPixmap(8, 4, icons.pixmap(icon, 16, ink, ratio))
    words = QFont()
    words.fromString(font)
    painter.setFont(words)
    painter.setPen(_pen(ink))
    painter.drawText(QRect(28, 0, width - 36, _PILL_HEIGHT), _LEFT, text)
    painter.end()
    return drawn


def _empty(width: int, height: int, ratio: float) -> QPixmap:
    drawn = QPixmap(round(width * ratio), round(height * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    return drawn


def _upper(room: QRect) -> QRect:
    return QRect(room.x(), room.y(), room.width(), room.height() // 2)


def _fitting(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return as many whole words as fit into `width`, at least one."""
    end = len(text)
    while (space := text.rfind(" ", 0, end)) > 0:
        end = space
        if metrics.horizontalAdvance(text[:end]) <= width:
            break
    return text[:end]
