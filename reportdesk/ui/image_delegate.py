"""Paints the cells of the image table from the row object: half the time of going through `data()` (facts.md).

Every text given to `drawText` is a `str`: an int there crashes Qt's binding (facts.md).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reportdesk.domain.status import ImageStatus
from reportdesk.ui import icons, theme
from reportdesk.ui.image_model import ROW_ROLE, Column, ImageModel
from reportdesk.ui.office.office_words import expected
from reportdesk.ui.words import STATUS_ICONS
from reportdesk.workspace.rows import TableRow

ROW_HEIGHT = 64
THUMB = 52
_PAD = 8
_PILL_HEIGHT = 24
_MARK = 16
_COLUMNS = tuple(Column)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ImageDelegate(QStyledItemDelegate):
    """Paints one cell. `thumbnail` gives the pixmap of an image, None while there is none."""

    def __init__(self, model: ImageModel, thumbnail: Callable[[int], QPixmap | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._thumbnail = thumbnail
        self._mono = QFont()
        self._strong = QFont()
        self._small = QFont()
        self.refresh_fonts()

    def refresh_fonts(self) -> None:
        """Take the fonts of the application anew."""
        self._mono = theme.monospace()
        self._strong = theme.scaled(1.0, QFont.Weight.Medium)
        self._small = theme.scaled(0.9)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the fixed size of a row."""
        return QSize(80, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint ground, then the cell."""
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colours = theme.colours()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(colours.selection))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        row = index.data(ROW_ROLE)
        if not isinstance(row, TableRow):
            return
        painter.save()
        column = _COLUMNS[index.column()]
        if column is Column.PICTURE or column is Column.STATUS:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            (self._paint_picture if column is Column.PICTURE else self._paint_status)(painter, area, row)
        else:
            self._paint_text(painter, area, row, column)
        painter.restore()

    def _paint_picture(self, painter: QPainter, area: QRect, row: TableRow) -> None:
        box = QRectF(area.x() + _PAD, area.y() + (area.height() - THUMB) / 2, THUMB, THUMB)
        pixmap = self._thumbnail(row.id)
        if pixmap is None:
            self._paint_placeholder(painter, box)
            return
        size = pixmap.deviceIndependentSize()
        left, top = box.center().x() - size.width() / 2, box.center().y() - size.height() / 2
        painter.drawPixmap(round(left), round(top), pixmap)

    def _paint_placeholder(self, painter: QPainter, box: QRectF) -> None:
        colours = theme.colours()
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.raised))
        painter.drawRoundedRect(box.adjusted(4, 4, -4, -4), 4, 4)
        ratio = painter.device().devicePixelRatioF()
        icon = icons.pixmap("image", 20, colours.soft, ratio)
        painter.drawPixmap(round(box.center().x()) - 10, round(box.center().y()) - 10, icon)

    def _paint_status(self, painter: QPainter, area: QRect, row: TableRow) -> None:
        ink, ground = theme.colours().status[row.status]
        text = str(self._model.status_text(row))
        metrics = QFontMetrics(painter.font())
        width = min(area.width() - 2 * _PAD, metrics.horizontalAdvance(text) + 38)
        pill = QRectF(area.x() + _PAD, area.y() + (area.height() - _PILL_HEIGHT) / 2, width, _PILL_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(pill, _PILL_HEIGHT / 2, _PILL_HEIGHT / 2)
        ratio = painter.device().devicePixelRatioF()
        icon = icons.pixmap(STATUS_ICONS[row.status], 16, ink, ratio)
        painter.drawPixmap(round(pill.x() + 8), round(pill.y() + 4), icon)
        painter.setPen(QColor(ink))
        room = pill.adjusted(28, 0, -8, 0)
        painter.drawText(room, _LEFT, str(metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))))

    def _paint_text(self, painter: QPainter, area: QRect, row: TableRow, column: Column) -> None:
        colours = theme.colours()
        ink, align = colours.text, _LEFT
        if column is Column.IDENTIFIER:
            painter.setFont(self._mono)
        elif column is Column.NAME:
            painter.setFont(self._strong)
        elif column in (Column.FINDINGS, Column.SECONDS):
            align = _RIGHT
        elif column in (Column.REPORT, Column.DELIVERY, Column.TAKEN):
            ink = colours.soft
        elif column is Column.MESSAGE:
            ink = colours.status[row.status][0] if row.status is ImageStatus.FAILED else colours.soft
        painter.setPen(QColor(ink))
        room = area.adjusted(_PAD, 0, -_PAD, 0)
        if column is Column.IDENTIFIER and (row.verdict or row.conflicts):
            room = self._paint_person(painter, room, row)
        text = str(self._model.cell_text(row, column)).replace("\n", " ")
        if column is Column.MESSAGE:
            self._paint_two_lines(painter, room, text)
            return
        if column is Column.IDENTIFIER and row.expected is not None:
            self._paint_below(painter, room, expected(row.expected), colours.soft)
            room = QRect(room.x(), room.y(), room.width(), room.height() // 2)
            align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        if column is Column.NAME and row.message:
            self._paint_reason(painter, room, row)
            room = QRect(room.x(), room.y(), room.width(), room.height() // 2)
            align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        mode = Qt.TextElideMode.ElideMiddle if column is Column.NAME else Qt.TextElideMode.ElideRight
        painter.drawText(room, align, str(painter.fontMetrics().elidedText(text, mode, room.width())))

    def _paint_person(self, painter: QPainter, room: QRect, row: TableRow) -> QRect:
        """Mark what a person decided, and rival decisions; return the room that is left."""
        colours = theme.colours()
        icon, ink = ("warning", colours.danger[0]) if row.conflicts else ("operator", colours.accent)
        ratio = painter.device().devicePixelRatioF()
        mark = icons.pixmap(icon, _MARK, ink, ratio)
        painter.drawPixmap(room.right() - _MARK, room.center().y() - _MARK // 2, mark)
        return room.adjusted(0, 0, -_MARK - 4, 0)

    def _paint_reason(self, painter: QPainter, room: QRect, row: TableRow) -> None:
        """Say below the name why an image failed or needs review: the message's own column may lie off screen."""
        colours = theme.colours()
        strong = row.status in (ImageStatus.FAILED, ImageStatus.NEEDS_REVIEW)
        ink = colours.status[row.status][0] if strong else colours.soft
        self._paint_below(painter, room, row.message.replace("\n", " "), ink)

    def _paint_below(self, painter: QPainter, room: QRect, words: str, ink: str) -> None:
        painter.save()
        painter.setFont(self._small)
        painter.setPen(QColor(ink))
        below = QRect(room.x(), room.center().y() + 2, room.width(), room.height() // 2)
        text = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, str(text))
        painter.restore()

    def _paint_two_lines(self, painter: QPainter, room: QRect, text: str) -> None:
        """Break a long message at a space into two lines; what does not fit is in the tip."""
        metrics = painter.fontMetrics()
        if metrics.horizontalAdvance(text) <= room.width():
            painter.drawText(room, _LEFT, text)
            return
        first = _fitting(text, metrics, room.width())
        rest = metrics.elidedText(text[len(first) :].lstrip(), Qt.TextElideMode.ElideRight, room.width())
        top = room.center().y() - metrics.lineSpacing()
        painter.drawText(QRect(room.x(), top, room.width(), metrics.lineSpacing()), _LEFT, str(first))
        below = QRect(room.x(), top + metrics.lineSpacing(), room.width(), metrics.lineSpacing())
        painter.drawText(below, _LEFT, str(rest))


def _fitting(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return as many whole words as fit into `width`, at least one."""
    end = len(text)
    while (space := text.rfind(" ", 0, end)) > 0:
        end = space
        if metrics.horizontalAdvance(text[:end]) <= width:
            break
    return text[:end]
