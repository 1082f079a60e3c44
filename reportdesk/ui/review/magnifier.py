"""A round glass over the picture that shows what lies under the pointer, larger."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QGraphicsView, QWidget

from reportdesk.ui import theme

_SIDE = 260
_TIMES = 3.0
_AWAY = 24


class Magnifier(QWidget):
    """Lies over the viewport of `view` and lets every click through."""

    def __init__(self, view: QGraphicsView) -> None:
        super().__init__(view.viewport())
        self._view = view
        self._target = QPointF()
        self.setFixedSize(_SIDE, _SIDE)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def look_at(self, scene_point: QPointF) -> None:
        """Show what lies around a point of the picture, beside it."""
        self._target = scene_point
        place = self._view.mapFromScene(scene_point)
        room = self._view.viewport().rect()
        x = place.x() + _AWAY if place.x() + _AWAY + _SIDE < room.right() else place.x() - _AWAY - _SIDE
        y = place.y() + _AWAY if place.y() + _AWAY + _SIDE < room.bottom() else place.y() - _AWAY - _SIDE
        self.move(QPoint(max(0, x), max(0, y)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the scene around the target, turned as the view is."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        glass = QPainterPath()
        frame = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        glass.addEllipse(frame)
        painter.setClipPath(glass)
        painter.fillRect(self.rect(), QColor(theme.colours().base))
        transform = self._view.viewportTransform()
        side = _SIDE / (_TIMES * math.hypot(transform.m11(), transform.m12()))
        source = QRectF(self._target.x() - side / 2, self._target.y() - side / 2, side, side)
        painter.translate(_SIDE / 2, _SIDE / 2)
        painter.rotate(math.degrees(math.atan2(transform.m12(), transform.m11())))
        self._view.scene().render(painter, QRectF(-_SIDE / 2, -_SIDE / 2, _SIDE, _SIDE), source)
        painter.resetTransform()
        painter.setClipping(False)
        painter.setPen(QPen(QColor(theme.colours().accent), 3))
        painter.drawEllipse(frame)
        painter.end()
