"""The large picture of the review: smooth zoom and pan, rotation, layers of boxes, a magnifier, a box to draw.

The scene's coordinates are pixels of the upright image, whatever picture of it is at hand: a sharper one takes the
place of the first one without moving anything.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPixmap, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsPixmapItem, QGraphicsScene, QGraphicsView, QWidget

from reportdesk.ui.picture_view import Layer
from reportdesk.ui.review.box_item import BoxItem
from reportdesk.ui.review.box_tool import BoxTool
from reportdesk.ui.review.findings import Finding
from reportdesk.ui.review.magnifier import Magnifier

_WHEEL = 1.0015
"""Zoom for one unit of the wheel: a notch of 120 gives 1.2, and a touchpad's small steps are as smooth as it moves."""
_LEAST_ZOOM, _MOST_ZOOM = 0.01, 32.0
_CLICK_PX = 4
_ROOM = 0.15


class Canvas(QGraphicsView):
    """Shows one picture. `hovered` and `chosen` tell the index of a finding, -1 for none."""

    hovered = Signal(int)
    chosen = Signal(int)
    drawn = Signal(object)
    """The box that was drawn, None when the drawing was given up."""
    # Qt sends events from inside the constructor, before anything can be set on the object.
    _tool: BoxTool | None = None
    _fits = False

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setAccessibleName(self.tr("Photograph"))
        # A scene takes every drag and then does nothing with the drop; the window would never hear of it.
        self.setAcceptDrops(False)
        self.setMouseTracking(True)
        self._picture: QGraphicsPixmapItem | None = None
        self._size = (0, 0)
        self._items: dict[int, BoxItem] = {}
        self._hidden: set[Layer] = set()
        self._hovered, self._selected = -1, -1
        self._fits = True
        self._pressed: QPoint | None = None
        self.magnifier = Magnifier(self)

    # --- what is shown ---

    def clear(self) -> None:
        """Show nothing."""
        self.stop_drawing()
        self.scene().clear()
        self._picture = None
        self._items = {}
        self._hovered = self._selected = -1
        self.setTransform(QTransform())
        self._fits = True

    @property
    def has_picture(self) -> bool:
        """True while a picture is shown."""
        return self._picture is not None

    def show_picture(self, image: QImage, width: int, height: int) -> None:
        """Show `image` as a picture of `width` x `height` pixels (the original's), the whole of it."""
        self.clear()
        self._size = (width or image.width(), height or image.height())
        self.scene().setSceneRect(QRectF(0, 0, *self._size))
        self.show_sharper(image)
        self.fit()

    def show_sharper(self, image: QImage) -> None:
        """Put a picture with more pixels in the place of the one that is shown."""
        if self._picture is None:
            self._picture = self.scene().addPixmap(QPixmap.fromImage(image))
            self._picture.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
            self._picture.setZValue(-1)
        else:
            self._picture.setPixmap(QPixmap.fromImage(image))
        self._picture.setScale(self._size[0] / max(1, image.width()))

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Draw the boxes of findings, large ones below small ones."""
        for item in self._items.values():
            self.scene().removeItem(item)
        self._items = {}
        self._hovered = self._selected = -1
        boxed = [(index, finding) for index, finding in enumerate(findings) if finding.box is not None]
        for index, finding in sorted(boxed, key=lambda pair: -_area(pair[1])):
            item = BoxItem(index, finding, self._on_hover)
            item.setVisible(finding.layer not in self._hidden)
            self.scene().addItem(item)
            self._items[index] = item

    def set_layer(self, layer: Layer, visible: bool) -> None:
        """Show or hide one kind of boxes."""
        (self._hidden.discard if visible else self._hidden.add)(layer)
        for item in self._items.values():
            item.setVisible(item.layer not in self._hidden)

    def visible_boxes(self) -> int:
        """Return how many boxes are shown."""
        return sum(item.isVisible() for item in self._items.values())

    def box_on_screen(self, index: int) -> QPoint | None:
        """Return the middle of a finding's box in the viewport, None without one."""
        item = self._items.get(index)
        return self.mapFromScene(item.boundingRect().center()) if item is not None else None

    def select(self, index: int) -> None:
        """Draw one finding as the chosen one, and bring it into sight while the picture is zoomed."""
        self._selected = index
        self._draw_states()
        item = self._items.get(index)
        if item is not None:
            if not self._fits:
                self.ensureVisible(item, 60, 60)
            self.magnifier.look_at(item.boundingRect().center())

    def hover(self, index: int) -> None:
        """Draw one finding as the one that is pointed at."""
        self._hovered = index
        self._draw_states()

    def _on_hover(self, index: int) -> None:
        self.hover(index)
        self.hovered.emit(index)

    def _draw_states(self) -> None:
        for index, item in self._items.items():
            item.show_state(hovered=index == self._hovered, selected=index == self._selected)

    # --- looking closer ---

    @property
    def scale_shown(self) -> float:
        """Screen pixels (device-independent) per pixel of the image."""
        return math.hypot(self.transform().m11(), self.transform().m12())

    def fit(self) -> None:
        """Show the whole picture."""
        self._fits = True
        self.fitInView(self.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)

    def actual_size(self) -> None:
        """Show one pixel of the original as one pixel of the screen."""
        self.zoom(1 / (self.devicePixelRatioF() * self.scale_shown))

    def zoom(self, factor: float) -> None:
        """Zoom by a factor, within limits."""
        scale = self.scale_shown * factor
        if self._picture is not None and _LEAST_ZOOM < scale < _MOST_ZOOM:
            self._fits = False
            self.scale(factor, factor)

    def turn(self) -> None:
        """Turn the view by a quarter, clockwise; the photograph itself stays as it is."""
        self.rotate(90)
        if self._fits:
            self.fit()

    def pan(self, across: int, down: int) -> None:
        """Move what is seen by a part of the screen."""
        for bar, by, length in (
            (self.horizontalScrollBar(), across, self.viewport().width()),
            (self.verticalScrollBar(), down, self.viewport().height()),
        ):
            bar.setValue(bar.value() + round(by * _ROOM * length))

    def toggle_magnifier(self) -> None:
        """Show or put away the magnifier."""
        self.magnifier.setVisible(self.magnifier.isHidden())
        if self.magnifier.isVisible():
            middle = self.viewport().rect().center()
            at = self.box_on_screen(self._selected) or middle
            self.magnifier.look_at(self.mapToScene(at))

    # --- drawing a box ---

    @property
    def is_drawing(self) -> bool:
        """True while a box is drawn."""
        return self._tool is not None

    def start_drawing(self) -> None:
        """Let a box be drawn, beginning with the middle of what is seen, or around the chosen finding."""
        if self._picture is None:
            return
        self.stop_drawing()
        seen = self.mapToScene(self.viewport().rect()).boundingRect().intersected(self.sceneRect())
        first = QRectF(0, 0, seen.width() / 3, seen.height() / 3)
        first.moveCenter(seen.center())
        item = self._items.get(self._selected)
        if item is not None:
            first = item.boundingRect()
        self._tool = BoxTool(self.scene(), self.sceneRect(), first)
        self.setDragMode(QGraphicsView.DragMode.NoDrag)
        self.viewport().setCursor(Qt.CursorShape.CrossCursor)
        self.setFocus()

    def stop_drawing(self) -> None:
        """Take the box away."""
        if self._tool is not None:
            self.scene().removeItem(self._tool.item)
            self._tool = None
            self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)

    def _finish_drawing(self) -> None:
        assert self._tool is not None
        box = self._tool.box
        self.stop_drawing()
        self.drawn.emit(box)

    # --- events ---

    def event(self, event: QEvent) -> bool:
        """Keep keys that move the box from being taken for commands."""
        if self._tool is not None and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, resize, take or drop the box that is drawn."""
        if self._tool is None:
            event.ignore()
            return
        held = event.modifiers()
        shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish_drawing()
        elif event.key() == Qt.Key.Key_Escape:
            self.stop_drawing()
            self.drawn.emit(None)
        else:
            self._tool.key(event.key(), resize=bool(held & shift), fine=bool(held & control))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a box, or to move the picture."""
        self._pressed = event.position().toPoint()
        if self._tool is not None:
            self._tool.press(self.mapToScene(self._pressed))
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull the box, or move picture and magnifier."""
        point = self.mapToScene(event.position().toPoint())
        if self.magnifier.isVisible():
            self.magnifier.look_at(point)
        if self._tool is not None:
            self._tool.drag(point)
            return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a box; a press without a move chooses the finding under the pointer."""
        if self._tool is not None:
            if self._tool.release():
                self._finish_drawing()
            return
        super().mouseReleaseEvent(event)
        here = event.position().toPoint()
        if self._pressed is not None and (here - self._pressed).manhattanLength() < _CLICK_PX:
            self.chosen.emit(self._index_at(self.mapToScene(here)))

    def _index_at(self, point: QPointF) -> int:
        """Return the smallest visible box at a point, -1 for none."""
        hit = [item for item in self.scene().items(point) if isinstance(item, BoxItem) and item.isVisible()]
        smallest = min(hit, key=lambda item: item.boundingRect().width() * item.boundingRect().height(), default=None)
        return smallest.index if smallest is not None else -1

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom under the pointer, as smoothly as the wheel moves."""
        self.zoom(_WHEEL ** event.angleDelta().y())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole picture in sight while nobody has zoomed."""
        super().resizeEvent(event)
        if self._fits:
            self.fit()


def _area(finding: Finding) -> float:
    assert finding.box is not None
    x1, y1, x2, y2 = finding.box
    return (x2 - x1) * (y2 - y1)
