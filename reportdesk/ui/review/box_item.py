"""One box over the picture: it tells that the pointer is over it, and is drawn stronger while it is looked at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsPolygonItem, QGraphicsSceneHoverEvent

from reportdesk.ui.picture_view import LAYER_COLOURS
from reportdesk.ui.review.findings import Finding

_WIDTH, _STRONG_WIDTH = 2, 4


class BoxItem(QGraphicsPolygonItem):
    """The box of the finding `index`. `hovered` is told the index, or -1 when the pointer leaves."""

    def __init__(self, index: int, finding: Finding, hovered: Callable[[int], None]) -> None:
        super().__init__(_outline(finding))
        self.index = index
        self.layer = finding.layer
        self._hovered = hovered
        self._colour = QColor(LAYER_COLOURS[finding.layer])
        self.setAcceptHoverEvents(True)
        # The view takes clicks itself, so that dragging moves the picture also where it begins on a box.
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setToolTip(f"{finding.text}\n{finding.detail}")
        self.show_state(hovered=False, selected=False)

    def show_state(self, *, hovered: bool, selected: bool) -> None:
        """Draw the box as it is looked at."""
        pen = QPen(self._colour, _STRONG_WIDTH if hovered or selected else _WIDTH)
        pen.setCosmetic(True)
        self.setPen(pen)
        fill = QColor(self._colour)
        fill.setAlpha(70 if selected else 40 if hovered else 0)
        self.setBrush(fill)
        self.setZValue(2 if selected else 1 if hovered else 0)

    def hoverEnterEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        """Tell that the pointer has come."""
        self._hovered(self.index)

    def hoverLeaveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        """Tell that the pointer has gone."""
        self._hovered(-1)


def _outline(finding: Finding) -> QPolygonF:
    if finding.quad is not None:
        return QPolygonF([QPointF(x, y) for x, y in finding.quad])
    assert finding.box is not None
    x1, y1, x2, y2 = finding.box
    return QPolygonF(QRectF(x1, y1, x2 - x1, y2 - y1))
