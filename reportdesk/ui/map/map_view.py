"""Where photographs were taken: points on a plane, north up, with a scale bar. No tiles, no network."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from reportdesk.domain.status import ImageStatus
from reportdesk.ui import theme, words
from reportdesk.ui.map.projection import Place, Projection, bar_length, distance_words
from reportdesk.workspace.finding import Located

_MARGIN = 36.0
_DOT = 4.0
_REACH = 10.0
_MOST_ZOOM = 64.0
_WHEEL = 1.25 ** (1 / 120)
"""Of one unit of a wheel: a notch has 120, a touchpad's step a few."""
_LEAST_SPAN_M = 20.0
"""Of points that are all in one place: GPS of a camera is not better than this."""


class MapView(QWidget):
    """Shows points; `chosen` tells the image of one that was clicked. Arrow keys go from point to point in time."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._points: list[Located] = []
        self._metres: list[tuple[float, float]] = []
        self._projection: Projection | None = None
        self._places: list[QPointF] = []
        self._scale = 1.0
        self._zoom = 1.0
        self._moved = QPointF()
        self._held: QPointF | None = None
        self._current = 0
        self._hovered = -1
        self._message = ""
        self.setMinimumSize(240, 180)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Map of the photographs"))

    def show_points(self, points: Sequence[Located], message: str) -> None:
        """Show other points; `message` stands in their stead where there are none."""
        centre, scale = self._centre(), self._scale
        self._points, self._message, self._hovered = list(points), message, -1
        projection = Projection.around([point.place for point in points]) if points else None
        metres = [projection.metres(point.place) for point in points] if projection else []
        if metres != self._metres:
            self._projection, self._metres = projection, metres
            self._look_at(centre, scale)
        self._lay_out()
        if not any(QRectF(self.rect()).contains(place) for place in self._places):
            self._show_all()

    def _centre(self) -> Place | None:
        """Return what is shown in the middle of the widget; None while all points are shown."""
        if self._zoom == 1.0 or self._projection is None:
            return None
        (east, north), _scale = self._fit()
        return self._projection.place((east - self._moved.x() / self._scale, north + self._moved.y() / self._scale))

    def _look_at(self, centre: Place | None, scale: float) -> None:
        """Keep in sight what the operator had zoomed to, with other points around it."""
        self._zoom, self._moved = 1.0, QPointF()
        if centre is None or self._projection is None:
            return
        (east, north), fitting = self._fit()
        zoom = min(_MOST_ZOOM, scale / fitting)
        if zoom > 1.0:
            x, y = self._projection.metres(centre)
            self._zoom, self._moved = zoom, QPointF(east - x, y - north) * fitting * zoom

    def show_current(self, image: int) -> None:
        """Mark the point of an image, if it has one."""
        self._current = image
        self.update()

    def place_of(self, image: int) -> QPoint:
        """Return where an image's point is on the widget."""
        number = next(number for number, point in enumerate(self._points) if point.image == image)
        return self._places[number].toPoint()

    @property
    def metres_per_pixel(self) -> float:
        """Return the scale."""
        return 1.0 / self._scale

    def _fit(self) -> tuple[tuple[float, float], float]:
        """Return the middle of the points, and the scale with which all of them are shown."""
        east, north = zip(*self._metres, strict=True)
        width = max(max(east) - min(east), _LEAST_SPAN_M)
        height = max(max(north) - min(north), _LEAST_SPAN_M)
        room = (max(1.0, self.width() - 2 * _MARGIN), max(1.0, self.height() - 2 * _MARGIN))
        middle = ((min(east) + max(east)) / 2, (min(north) + max(north)) / 2)
        return middle, min(room[0] / width, room[1] / height)

    def _lay_out(self) -> None:
        """Fit the points into the widget with one scale for both directions."""
        self._places = []
        if self._metres:
            middle, fitting = self._fit()
            self._scale = fitting * self._zoom
            centre = QRectF(self.rect()).center() + self._moved
            self._places = [
                QPointF(centre.x() + (x - middle[0]) * self._scale, centre.y() - (y - middle[1]) * self._scale)
                for x, y in self._metres
            ]
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the points anew."""
        super().resizeEvent(event)
        self._lay_out()

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, points, the current one on top, scale bar and north."""
        colours = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colours.base))
        if not self._points:
            painter.setPen(QColor(colours.soft))
            room = self.rect().adjusted(24, 24, -24, -24)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, str(self._message))
            return
        for number, point in enumerate(self._points):
            self._dot(painter, number, _DOT, QColor(colours.status[point.status][0]))
        self._marks(painter)
        self._scale_bar(painter)
        self._north(painter)

    def _dot(self, painter: QPainter, number: int, radius: float, colour: QColor) -> None:
        painter.setPen(QPen(QColor(theme.colours().base), 1))
        painter.setBrush(colour)
        place, status = self._places[number], self._points[number].status
        # Shape beside colour: what needs a person is a square.
        if status in (ImageStatus.FAILED, ImageStatus.NEEDS_REVIEW):
            painter.drawRect(QRectF(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius))
        else:
            painter.drawEllipse(place, radius, radius)

    def _marks(self, painter: QPainter) -> None:
        accent = QColor(theme.colours().accent)
        for number, point in enumerate(self._points):
            if number == self._hovered or point.image == self._current:
                self._dot(painter, number, 1.6 * _DOT, accent)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(accent, 2))
                painter.drawEllipse(self._places[number], 2.8 * _DOT, 2.8 * _DOT)

    def _scale_bar(self, painter: QPainter) -> None:
        metres = bar_length(max(1e-3, 0.3 * self.width() / self._scale))
        length = metres * self._scale
        left, y = 16.0, self.height() - 14.0
        painter.setPen(QPen(QColor(theme.colours().text), 2))
        painter.drawLine(QPointF(left, y), QPointF(left + length, y))
        for x in (left, left + length):
            painter.drawLine(QPointF(x, y - 4), QPointF(x, y + 4))
        painter.drawText(QPointF(left, y - 8), str(distance_words(metres)))

    def _north(self, painter: QPainter) -> None:
        x, y = self.width() - 22.0, 16.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.colours().soft))
        painter.drawPolygon(QPolygonF([QPointF(x, y), QPointF(x - 6, y + 14), QPointF(x + 6, y + 14)]))
        painter.setPen(QColor(theme.colours().soft))
        letter = QRectF(x - 12, y + 14, 24, 18)
        painter.drawText(letter, Qt.AlignmentFlag.AlignCenter, str(words.tr("N")))

    # --- pointer and keys ---

    def _near(self, place: QPointF) -> int:
        """Return the number of the point under the pointer, -1 for none."""
        best, found = _REACH, -1
        for number, point in enumerate(self._places):
            apart = (point - place).manhattanLength()
            if apart <= best:
                best, found = apart, number
        return found

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom under the pointer, as smoothly as the wheel moves."""
        self._zoom_by(_WHEEL ** event.angleDelta().y(), event.position() - QRectF(self.rect()).center())

    def _zoom_by(self, factor: float, from_centre: QPointF) -> None:
        """Zoom within limits; what is at that place stays there."""
        factor = min(_MOST_ZOOM / self._zoom, max(1 / self._zoom, factor))
        self._moved = from_centre - (from_centre - self._moved) * factor
        self._zoom *= factor
        if self._zoom == 1.0:
            self._moved = QPointF()
        self._lay_out()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show all points."""
        self._show_all()

    def _show_all(self) -> None:
        self._zoom, self._moved = 1.0, QPointF()
        self._lay_out()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End moving."""
        self._held = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what was zoomed; otherwise say which photograph a point is."""
        if self._held is not None and self._zoom > 1.0:
            self._moved += event.position() - self._held
            self._held = event.position()
            self._lay_out()
            return
        number = self._near(event.position())
        if number != self._hovered:
            self._hovered = number
            self.update()
            text = point_words(self._points[number]) if number >= 0 else ""
            QToolTip.showText(event.globalPosition().toPoint(), text, self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the photograph of a point, or take hold of the ground."""
        number = self._near(event.position())
        self._held = event.position() if number < 0 else None
        if number >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self._points[number].image)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next or previous point in the order in which they were taken; plus and minus zoom, 0 shows all."""
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self._zoom_by(0.8 if event.key() == Qt.Key.Key_Minus else 1.25, self._from_centre_of_current())
            return
        if event.key() == Qt.Key.Key_0:
            self._show_all()
            return
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}.get(
            Qt.Key(event.key()), 0
        )
        if not step or not self._points:
            super().keyPressEvent(event)
            return
        now = next((number for number, point in enumerate(self._points) if point.image == self._current), -step)
        self.chosen.emit(self._points[(now + step) % len(self._points)].image)

    def _from_centre_of_current(self) -> QPointF:
        """Return where the current point is, as seen from the centre; the centre itself without one."""
        number = next((number for number, point in enumerate(self._points) if point.image == self._current), -1)
        return self._places[number] - QRectF(self.rect()).center() if number >= 0 else QPointF()


def point_words(point: Located) -> str:
    """Return what the tip of a point says."""
    taken = point.taken_at.replace("T", " ") or words.tr("time not in the file")
    latitude, longitude = point.place
    return "\n".join((point.name, point.identifier, taken, f"{latitude:.5f}, {longitude:.5f}")).replace("\n\n", "\n")
