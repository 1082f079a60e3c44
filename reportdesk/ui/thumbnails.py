"""The small pictures of the table in memory: bounded, asked when first painted, delivered in one batch a tick."""

from __future__ import annotations

from collections import OrderedDict, deque

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from reportdesk.domain.failures import Failure
from reportdesk.engine.previews import Previews

KEPT = 600
"""At 128 x 128 pixels of 4 bytes: 40 MB at most."""


class Thumbnails(QObject):
    """Pixmaps by image id. `arrived` is emitted in the GUI thread when some that were asked are there."""

    arrived = Signal()
    _kick = Signal()

    def __init__(self, previews: Previews, side: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._previews = previews
        self._side = side
        self._pixmaps: OrderedDict[int, QPixmap | None] = OrderedDict()
        self._asked: set[int] = set()
        self._images: deque[tuple[int, QImage | None]] = deque()
        self._kicked = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(16)
        self._timer.timeout.connect(self._deliver)
        self._kick.connect(self._timer.start, Qt.ConnectionType.QueuedConnection)

    def get(self, image: int) -> QPixmap | None:
        """Return the pixmap of an image; None while it is made, or when it cannot be made."""
        if image in self._pixmaps:
            self._pixmaps.move_to_end(image)
            return self._pixmaps[image]
        if image not in self._asked:
            self._asked.add(image)
            self._previews.thumbnail(image, self._done)
        return None

    def forget_unserved(self) -> None:
        """Drop requests for what has scrolled away."""
        self._previews.forget_stale()
        self._asked.clear()

    def stop(self) -> None:
        """Deliver no more."""
        self._timer.stop()

    def _done(self, image: int, made: bytes | Failure) -> None:
        """Take a picture on the previews' thread: decoding and scaling stay off the GUI thread."""
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
        self._images.append((image, small))
        if not self._kicked:
            self._kicked = True
            self._kick.emit()

    def _deliver(self) -> None:
        self._kicked = False
        while self._images:
            image, small = self._images.popleft()
            self._asked.discard(image)
            self._pixmaps[image] = QPixmap.fromImage(small) if small is not None else None
        while len(self._pixmaps) > KEPT:
            self._pixmaps.popitem(last=False)
        self.arrived.emit()
