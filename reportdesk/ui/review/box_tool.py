"""A box that a person draws over the picture: with the mouse, or moved and resized with the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QGraphicsRectItem, QGraphicsScene

from reportdesk.domain.findings import Box
from reportdesk.ui import theme

_STEP = 0.02
_FINE = 0.004
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class BoxTool:
    """The box while it is drawn, in coordinates of the scene (pixels of the upright image)."""

    def __init__(self, scene: QGraphicsScene, room: QRectF, first: QRectF) -> None:
        """Begin with the box `first`; it never leaves `room`."""
        self._room = room
        self._corner: QPointF | None = None
        pen = QPen(QColor(theme.colours().accent), 3, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        self.item: QGraphicsRectItem = scene.addRect(first.intersected(room), pen)
        self.item.setZValue(10)

    @property
    def box(self) -> Box:
        """The box as it is now."""
        rect = self.item.rect().normalized()
        return (rect.left(), rect.top(), rect.right(), rect.bottom())

    def press(self, point: QPointF) -> None:
        """Begin a box at a corner."""
        self._corner = self._inside(point)
        self.item.setRect(QRectF(self._corner, self._corner))

    def drag(self, point: QPointF) -> None:
        """Pull the opposite corner."""
        if self._corner is not None:
            self.item.setRect(QRectF(self._corner, self._inside(point)).normalized())

    def release(self) -> bool:
        """End the drag; True when that made a box."""
        was_drawn = self._corner is not None and self.item.rect().width() > 1 and self.item.rect().height() > 1
        self._corner = None
        return was_drawn

    def key(self, key: int, *, resize: bool, fine: bool) -> bool:
        """Move the box with an arrow key, or pull its far corner; False for any other key."""
        arrow = _ARROWS.get(Qt.Key(key))
        if arrow is None:
            return False
        step = (_FINE if fine else _STEP) * max(self._room.width(), self._room.height())
        dx, dy = arrow[0] * step, arrow[1] * step
        rect = self.item.rect()
        if resize:
            rect.setRight(min(max(rect.right() + dx, rect.left() + step), self._room.right()))
            rect.setBottom(min(max(rect.bottom() + dy, rect.top() + step), self._room.bottom()))
        else:
            x = min(max(rect.x() + dx, self._room.left()), self._room.right() - rect.width())
            y = min(max(rect.y() + dy, self._room.top()), self._room.bottom() - rect.height())
            rect.moveTo(x, y)
        self.item.setRect(rect)
        return True

    def _inside(self, point: QPointF) -> QPointF:
        room = self._room
        return QPointF(min(max(point.x(), room.left()), room.right()), min(max(point.y(), room.top()), room.bottom()))
