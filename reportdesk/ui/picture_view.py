"""The large image with boxes over it: zoom with the wheel, move by dragging, fit."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsPixmapItem, QGraphicsRectItem, QGraphicsScene, QGraphicsView, QWidget

from reportdesk.domain.findings import Box
from reportdesk.domain.results import ImageResult
from reportdesk.domain.values import dataclass

_WHEEL = 1.25 ** (1 / 120)
"""Of one unit of a wheel: a notch has 120, a touchpad's step a few."""
_MOST_ZOOM = 16.0


class Layer(StrEnum):
    """Kinds of boxes that can be shown or hidden."""

    IDENTIFIERS = "identifiers"
    CODES = "codes"
    TEXT = "text"
    VEHICLES = "vehicles"
    PLATES = "plates"


LAYER_COLOURS = {
    Layer.IDENTIFIERS: "#ff9f1c",
    Layer.CODES: "#2ec4b6",
    Layer.TEXT: "#4ea5ff",
    Layer.VEHICLES: "#b892ff",
    Layer.PLATES: "#ff5c8a",
}
"""Chosen to stand out on photographs in both themes."""


@dataclass(frozen=True)
class Marked:
    """One box with the words of its tip."""

    layer: Layer
    box: Box
    words: str


def marks_of(result: ImageResult) -> list[Marked]:
    """Return the boxes of a result, large ones first so that small ones stay on top."""
    marks = [Marked(Layer.VEHICLES, v.box, f"{v.label} {v.confidence:.0%}") for v in result.vehicles]
    marks += [Marked(Layer.TEXT, line.box, line.text) for line in result.text]
    marks += [Marked(Layer.PLATES, plate.box, plate.text) for plate in result.plates]
    marks += [Marked(Layer.CODES, code.box, f"{code.format}: {code.text}") for code in result.codes]
    marks += [Marked(Layer.IDENTIFIERS, found.box, found.value) for found in result.identifiers if found.box]
    return marks


class PictureView(QGraphicsView):
    """Shows a picture scaled to the original's coordinates, so that boxes need no arithmetic."""

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
        self._picture: QGraphicsPixmapItem | None = None
        self._boxes: dict[Layer, list[QGraphicsRectItem]] = {}
        self._hidden: set[Layer] = set()
        self._fits = True

    def clear(self) -> None:
        """Show nothing."""
        self.scene().clear()
        self._picture = None
        self._boxes = {}

    def show_picture(self, image: QImage, width: int, height: int, marks: Sequence[Marked]) -> None:
        """Show `image` as a picture of `width` x `height` pixels (the original's) with boxes over it."""
        self.clear()
        self._picture = self.scene().addPixmap(QPixmap.fromImage(image))
        self._picture.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._fits = True
        self.show_marks(width, height, marks)

    def show_marks(self, width: int, height: int, marks: Sequence[Marked]) -> None:
        """Show other boxes over the same picture, and leave the zoom alone; 0 x 0 while the size is not known."""
        if self._picture is None:
            return
        for item in [item for items in self._boxes.values() for item in items]:
            self.scene().removeItem(item)
        self._boxes = {}
        small = self._picture.pixmap()
        self._picture.setScale((width or small.width()) / max(1, small.width()))
        for mark in marks:
            self._add(mark)
        self.scene().setSceneRect(QRectF(0, 0, width or small.width(), height or small.height()))
        if self._fits:
            self.fit()

    def _add(self, mark: Marked) -> None:
        x1, y1, x2, y2 = mark.box
        pen = QPen(QColor(LAYER_COLOURS[mark.layer]), 2)
        pen.setCosmetic(True)
        item = self.scene().addRect(QRectF(x1, y1, x2 - x1, y2 - y1), pen)
        item.setToolTip(mark.words)
        item.setVisible(mark.layer not in self._hidden)
        self._boxes.setdefault(mark.layer, []).append(item)

    def set_layer(self, layer: Layer, visible: bool) -> None:
        """Show or hide one kind of boxes."""
        (self._hidden.discard if visible else self._hidden.add)(layer)
        for item in self._boxes.get(layer, []):
            item.setVisible(visible)

    def visible_boxes(self) -> int:
        """Return how many boxes are shown."""
        return sum(item.isVisible() for items in self._boxes.values() for item in items)

    def fit(self) -> None:
        """Show the whole picture."""
        self._fits = True
        if self._picture is not None:
            self.fitInView(self.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)

    def zoom(self, factor: float) -> None:
        """Zoom by a factor, within limits."""
        scale = self.transform().m11() * factor
        if self._picture is not None and 0.02 < scale < _MOST_ZOOM:
            self._fits = False
            self.scale(factor, factor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom under the pointer, as smoothly as the wheel moves."""
        if turned := event.angleDelta().y():
            self.zoom(_WHEEL**turned)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole picture in sight while nobody has zoomed."""
        super().resizeEvent(event)
        if self._fits:
            self.fit()
