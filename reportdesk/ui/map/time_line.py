"""When photographs were taken: bars along the camera's own clock, as high as there are photographs."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from reportdesk.domain.status import ImageStatus
from reportdesk.domain.values import dataclass
from reportdesk.ui import theme, words
from reportdesk.ui.map.time_scale import day, mark_words, marks, span_words, step_for
from reportdesk.workspace.finding import Moments

_SIDE, _ABOVE, _BELOW = 40.0, 26.0, 38.0
_BAR = 6.0
_LEAST_BAR = 3.0
_REACH = 10.0
_LEFT_TO_RIGHT = "\u200e"
"""Before a span: without it a window from right to left shows its end first."""
_LOWEST_TOP = 4
"""Photographs that fill the height: single ones would else stand there like a fence."""
_CLICK_PX = 4.0
_WHEEL = 1.25 ** (1 / 120)
"""Of one unit of a wheel: a notch has 120, a touchpad's step a few."""
_LEAST_SPAN_S = 20.0
"""Of a report taken in one second, and of the closest look."""
NOTHING = Moments(array("q"), array("q"), b"", 0, 0)


@dataclass(frozen=True, slots=True)
class Bar:
    """The photographs from number `first` to before `behind`, and how many of them wait for a person."""

    x: float
    first: int
    behind: int
    waiting: int

    @property
    def number(self) -> int:
        """Return how many photographs it stands for."""
        return self.behind - self.first


class TimeLine(QWidget):
    """`chosen` tells the images of the bar that was clicked, of the span that was dragged, or the next one in time."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._moments = NOTHING
        self._waiting_before: list[int] = [0]
        self._from, self._to = 0.0, _LEAST_SPAN_S
        self._bars: list[Bar] = []
        self._current = -1
        self._current_image = 0
        self._message = ""
        self._held: float | None = None
        """The second at which the pointer was pressed: a wheel that is turned meanwhile moves the pixels."""
        self._dragged: float | None = None
        self._later: tuple[Moments, str] | None = None
        self._hovered: Bar | None = None
        self.setMinimumSize(240, 120)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Photographs by time"))

    # --- what is shown ---

    def show_moments(self, moments: Moments, message: str) -> None:
        """Show other photographs; `message` stands in their stead where none has a time.

        What the operator has zoomed to stays, while there are photographs in it.
        """
        if self._held is not None:
            # Under a span that is being dragged nothing moves.
            self._later = moments, message
            return
        shows_all = self._shows_all()
        self._moments, self._message, self._hovered = moments, message, None
        self._waiting_before = [0, *accumulate(moments.waiting)]
        self._find_current()
        if shows_all or not self._number_shown():
            self.show_all()
        else:
            self.zoom(1.0, self._from)

    def _shows_all(self) -> bool:
        first, last = self._ends()
        return self._to - self._from > last - first - 1e-3

    def _number_shown(self) -> int:
        seconds = self._moments.seconds
        return bisect_left(seconds, self._to) - bisect_left(seconds, self._from)

    def show_all(self) -> None:
        """Show the whole time."""
        self._from, self._to = self._ends()
        self._lay_out()

    def show_current(self, image: int) -> None:
        """Mark the moment of an image, if it has one."""
        self._current_image = image
        self._find_current()
        self.update()

    @property
    def bars(self) -> list[Bar]:
        """The bars that are shown, from left to right."""
        return self._bars

    @property
    def span(self) -> tuple[float, float]:
        """The first and last second that is shown."""
        return self._from, self._to

    def images_of(self, bar: Bar) -> list[int]:
        """Return the images that a bar stands for, in the order of time."""
        return list(self._moments.images[bar.first : bar.behind])

    def _find_current(self) -> None:
        try:
            self._current = self._moments.images.index(self._current_image)
        except ValueError:
            self._current = -1

    def _ends(self) -> tuple[float, float]:
        seconds = self._moments.seconds
        if not seconds:
            return 0.0, _LEAST_SPAN_S
        middle, half = (seconds[0] + seconds[-1]) / 2, max(_LEAST_SPAN_S, seconds[-1] - seconds[0]) / 2
        return middle - half, middle + half

    def _lay_out(self) -> None:
        self._bars = []
        count = max(1, int(self._width() / _BAR))
        edges = [self._from + (self._to - self._from) * number / count for number in range(count + 1)]
        # The last bar takes the last second in.
        edges[-1] += 1e-3
        seconds = self._moments.seconds
        first = bisect_left(seconds, edges[0])
        for number in range(count):
            behind = bisect_left(seconds, edges[number + 1], first)
            if behind > first:
                waiting = self._waiting_before[behind] - self._waiting_before[first]
                self._bars.append(Bar(_SIDE + number * self._width() / count, first, behind, waiting))
            first = behind
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the time anew."""
        super().resizeEvent(event)
        self._lay_out()

    # --- places and times ---

    def _width(self) -> float:
        return max(1.0, self.width() - 2 * _SIDE)

    def _x(self, second: float) -> float:
        return _SIDE + (second - self._from) / (self._to - self._from) * self._width()

    def _second(self, x: float) -> float:
        return self._from + (x - _SIDE) / self._width() * (self._to - self._from)

    def _bar_at(self, x: float) -> Bar | None:
        """Return the bar at or next to a place."""
        near = min(self._bars, key=lambda bar: abs(bar.x + _BAR / 2 - x), default=None)
        return near if near is not None and abs(near.x + _BAR / 2 - x) <= _REACH else None

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, axis, bars, the span being dragged, and the current photograph."""
        colours = theme.colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.base))
        if not self._moments.images:
            painter.setPen(QColor(colours.soft))
            room = self.rect().adjusted(24, 24, -24, -24)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, str(self._message))
            return
        self._paint_axis(painter)
        highest = max(_LOWEST_TOP, *(bar.number for bar in self._bars)) if self._bars else _LOWEST_TOP
        for bar in self._bars:
            self._paint_bar(painter, bar, highest)
        if self._held is not None and self._dragged is not None:
            ground = QColor(colours.accent)
            ground.setAlpha(50)
            left, right = sorted((self._x(self._held), self._x(self._dragged)))
            painter.fillRect(QRectF(left, _ABOVE, right - left, self._floor() - _ABOVE), ground)
        self._paint_current(painter)

    def _floor(self) -> float:
        return self.height() - _BELOW

    def _paint_axis(self, painter: QPainter) -> None:
        colours, floor = theme.colours(), self._floor()
        widest = painter.fontMetrics().horizontalAdvance("0000-00-00") + 24
        step = step_for(self._to - self._from, max(1, int(self._width() / widest)))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(QPointF(_SIDE, floor), QPointF(self.width() - _SIDE, floor))
        moments = marks(self._from, self._to, step)
        for moment in moments:
            x = self._x(moment)
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(QPointF(x, floor), QPointF(x, floor + 5))
            painter.setPen(QColor(colours.soft))
            room = QRectF(x - widest / 2, floor + 5, widest, 16)
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, str(mark_words(moment, step)))
        painter.setPen(QColor(colours.soft))
        days = day(self._from) if day(self._from) == day(self._to) else f"{day(self._from)} - {day(self._to)}"
        room = QRectF(_SIDE, 4, self._width(), 18)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, _LEFT_TO_RIGHT + days)

    def _paint_bar(self, painter: QPainter, bar: Bar, highest: int) -> None:
        colours, floor = theme.colours(), self._floor()
        height = max(_LEAST_BAR, bar.number / highest * (floor - _ABOVE))
        is_current = bar.first <= self._current < bar.behind
        ink = QColor(colours.accent if is_current or bar is self._hovered else colours.status[ImageStatus.DONE][0])
        painter.fillRect(QRectF(bar.x, floor - height, _BAR - 1, height), ink)
        if bar.waiting:
            # Dotted beside its colour: what waits for a person.
            part = QRectF(bar.x, floor - height * bar.waiting / bar.number, _BAR - 1, height * bar.waiting / bar.number)
            dots, ground = colours.status[ImageStatus.NEEDS_REVIEW]
            painter.fillRect(part, QColor(ground))
            painter.fillRect(part, QBrush(QColor(dots), Qt.BrushStyle.Dense4Pattern))

    def _paint_current(self, painter: QPainter) -> None:
        if self._current < 0:
            return
        x = self._x(self._moments.seconds[self._current])
        if _SIDE - 1 <= x <= self.width() - _SIDE + 1:
            painter.setPen(QPen(QColor(theme.colours().accent), 2))
            painter.drawLine(QPointF(x, _ABOVE - 4), QPointF(x, self._floor()))

    # --- pointer and keys ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag a span."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held, self._dragged = self._second(event.position().x()), None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Widen the span; otherwise say what a bar stands for."""
        x = event.position().x()
        if self._held is not None:
            if self._dragged is not None or abs(x - self._x(self._held)) > _CLICK_PX:
                self._dragged = self._second(x)
                self.update()
            return
        bar = self._bar_at(x)
        if bar is not self._hovered:
            self._hovered = bar
            self.update()
            QToolTip.showText(event.globalPosition().toPoint(), self.bar_words(bar) if bar else "", self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what was clicked or dragged over."""
        images = self._meant()
        self._let_go()
        if images:
            self.chosen.emit(images)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go: of a release elsewhere nothing would be heard."""
        super().hideEvent(event)
        self._let_go()

    def _meant(self) -> list[int]:
        """Return the images of the bar that is pressed, or of the span that is dragged over."""
        if self._held is None:
            return []
        if self._dragged is None:
            bar = self._bar_at(self._x(self._held))
            return self.images_of(bar) if bar is not None else []
        first, last = sorted((self._held, self._dragged))
        seconds = self._moments.seconds
        return list(self._moments.images[bisect_left(seconds, first) : bisect_left(seconds, last)])

    def _let_go(self) -> None:
        later, self._later = self._later, None
        self._held = self._dragged = None
        if later is not None:
            self.show_moments(*later)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole time."""
        self.show_all()

    def leaveEvent(self, event: object) -> None:
        """Draw no bar as pointed at."""
        self._hovered = None
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Look closer at the moment under the pointer, or go along the time with a sideways wheel."""
        turned = event.angleDelta()
        if turned.y():
            self.zoom(_WHEEL ** -turned.y(), self._second(event.position().x()))
        elif turned.x():
            self._go_along(-turned.x() / 1200 * (self._to - self._from))

    def zoom(self, factor: float, around: float) -> None:
        """Show `factor` times as long a time, with one moment staying where it is; never more than there is."""
        first, last = self._ends()
        length = min(max(_LEAST_SPAN_S, (self._to - self._from) * factor), last - first)
        part = (around - self._from) / (self._to - self._from)
        self._from = min(max(first, around - part * length), last - length)
        self._to = self._from + length
        self._lay_out()

    def _go_along(self, by: float) -> None:
        first, last = self._ends()
        by = min(max(by, first - self._from), last - self._to)
        self._from, self._to = self._from + by, self._to + by
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from photograph to photograph in time; plus and minus look closer, 0 shows all."""
        key, count = Qt.Key(event.key()), len(self._moments.images)
        middle = (self._from + self._to) / 2
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom(1.25 if key is Qt.Key.Key_Minus else 0.8, middle)
            return
        if key is Qt.Key.Key_0:
            self.show_all()
            return
        wanted = {
            Qt.Key.Key_Right: self._current + 1,
            Qt.Key.Key_Down: self._current + 1,
            Qt.Key.Key_Left: self._current - 1,
            Qt.Key.Key_Up: self._current - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: count - 1,
        }.get(key)
        if wanted is None or not count:
            super().keyPressEvent(event)
            return
        self.chosen.emit([self._moments.images[min(max(0, wanted), count - 1)]])

    def bar_words(self, bar: Bar) -> str:
        """Return what the tip of a bar says."""
        seconds = self._moments.seconds
        said = [span_words(seconds[bar.first], seconds[bar.behind - 1]), words.images(bar.number)]
        if bar.waiting:
            said.append(self.tr("waiting for a person: {}").format(words.number(bar.waiting)))
        return "\n".join(said)
