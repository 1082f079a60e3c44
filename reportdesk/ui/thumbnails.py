"""The small pictures of the table in memory: bounded, asked for what is on screen, delivered in one batch a tick."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Iterable

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QImage, QPainter, QPixmap

from reportdesk.domain.failures import Failure
from reportdesk.engine.previews import Previews

KEPT = 600
"""At 104 x 104 pixels (twice 52) of 4 bytes: 26 MB at most."""


class Thumbnails(QObject):
    """Pixmaps by image id. `arrived` tells, in the GUI thread, the images whose pictures are there now."""

    arrived = Signal(object)
    _kick = Signal()

    def __init__(self, previews: Previews, side: int, ratio: float, parent: QObject | None = None) -> None:
        """Make pixmaps of at most `side` device-independent pixels, sharp at the device pixel ratio."""
        super().__init__(parent)
        self._previews = previews
        self._side = round(side * ratio)
        self._ratio = ratio
        self._pixmaps: OrderedDict[int, QPixmap | None] = OrderedDict()
        self._stopped = False
        self._images: deque[tuple[int, QImage | None]] = deque()
        self._kicked = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(16)
        self._timer.timeout.connect(self._deliver)
        self._kick.connect(self._timer.start, Qt.ConnectionType.QueuedConnection)

    def get(self, image: int) -> QPixmap | None:
        """Return the pixmap of an image; None while there is none, and when it cannot be made."""
        if image in self._pixmaps:
            self._pixmaps.move_to_end(image)
            return self._pixmaps[image]
        return None

    def lacks(self, images: Iterable[int]) -> list[int]:
        """Return those of the images whose pictures have not been made."""
        return [image for image in images if image not in self._pixmaps]

    def ask(self, images: Iterable[int]) -> None:
        """Have the pictures that are lacking made, in this order; what was asked before and not begun is dropped."""
        self._previews.forget_stale()
        for image in reversed(self.lacks(images)):
            self._previews.thumbnail(image, self._done)

    def forget_failed(self, images: set[int]) -> None:
        """Let pictures that could not be made be asked again: their images have changed."""
        for image in images:
            if image in self._pixmaps and self._pixmaps[image] is None:
                del self._pixmaps[image]
                self._previews.forget_failed(image)

    def stop(self) -> None:
        """Deliver no more."""
        self._stopped = True
        self._timer.stop()

    def _done(self, image: int, made: bytes | Failure) -> None:
        """Take a picture on the previews' thread: decoding and scaling stay off the GUI thread."""
        if self._stopped:
            return
        small: QImage | None = None
        if not isinstance(made, Failure):
            decoded = QImage.fromData(made)
            if not decoded.isNull():
                small = decoded.scaled(
                    self._side,
                    self._side,
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
        self._images.append((image, _rounded(small, 4 * self._ratio) if small is not None else None))
        if not self._kicked:
            self._kicked = True
            self._kick.emit()

    def _deliver(self) -> None:
        self._kicked = False
        arrived = set()
        while self._images:
            image, small = self._images.popleft()
            arrived.add(image)
            self._pixmaps[image] = self._pixmap(small)
        while len(self._pixmaps) > KEPT:
            self._pixmaps.popitem(last=False)
        self.arrived.emit(arrived)

    def _pixmap(self, small: QImage | None) -> QPixmap | None:
        if small is None:
            return None
        pixmap = QPixmap.fromImage(small)
        pixmap.setDevicePixelRatio(self._ratio)
        return pixmap


def _rounded(image: QImage, radius: float) -> QImage:
    """Return `image` with round corners, cut once here instead of at every repaint."""
    rounded = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    rounded.fill(Qt.GlobalColor.transparent)
    painter = QPainter(rounded)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QBrush(image))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(image.rect()), radius, radius)
    painter.end()
    return rounded
