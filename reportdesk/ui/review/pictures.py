"""The picture of the image under review: a quick one first, and one with all its pixels for those who stay."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from reportdesk.domain.failures import Failure, FileMissing, FileUnreadable
from reportdesk.engine.previews import Previews

QUICK_PX = 1600
SHARP_PX = 6000
_STAY_MS = 350
"""Who accepts faster than this needs no sharper picture, and it would hold up the next one."""

_MAY_COME_BACK = (FileMissing.reason, FileUnreadable.reason)


class Pictures(QObject):
    """Asks the previews, which decode in a process of their own; what they answer is their own clean JPEG."""

    arrived = Signal(int, object)
    """Image and QImage, or Failure."""
    sharper = Signal(int, object)
    _made = Signal(int, int, object)

    def __init__(self, previews: Previews, parent: QObject) -> None:
        super().__init__(parent)
        self._previews = previews
        self._image = 0
        self._longest = 0
        self._stopped = False
        self._gone: set[int] = set()
        self._made.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._stay = QTimer(self)
        self._stay.setSingleShot(True)
        self._stay.setInterval(_STAY_MS)
        self._stay.timeout.connect(self._ask_sharper)

    def ask(self, image: int, longest: int) -> None:
        """Ask for the picture of an image whose longest side has so many pixels (0: not known)."""
        self._stay.stop()
        self._image, self._longest = image, longest
        if image in self._gone:
            # A photograph that was not there may be back, which costs nothing to see; one that hung is not tried again.
            self._gone.discard(image)
            self._previews.forget_failed(image)
        self._ask(QUICK_PX)

    def stop(self) -> None:
        """Deliver no more."""
        self._stopped = True
        self._stay.stop()

    def forget(self) -> None:
        """Want no picture any more."""
        self._stay.stop()
        self._image = 0

    def _ask(self, side: int) -> None:
        def decode(image: int, made: bytes | Failure) -> None:
            # On the previews' thread: decoding the JPEG stays off the GUI thread.
            if not self._stopped:
                self._made.emit(image, side, made if isinstance(made, Failure) else QImage.fromData(made))

        self._previews.preview(self._image, side, decode)

    def _ask_sharper(self) -> None:
        if self._image:
            self._ask(min(SHARP_PX, self._longest))

    def _take(self, image: int, side: int, made: QImage | Failure) -> None:
        if image != self._image:
            return
        if side == QUICK_PX:
            if isinstance(made, Failure) and made.reason in _MAY_COME_BACK:
                self._gone.add(image)
            self.arrived.emit(image, made)
            if self._longest > QUICK_PX and isinstance(made, QImage):
                self._stay.start()
        elif isinstance(made, QImage) and not made.isNull():
            self.sharper.emit(image, made)
