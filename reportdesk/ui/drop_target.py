"""Dropping files and folders anywhere on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QMainWindow, QWidget

from reportdesk.intake.counting import DropCount
from reportdesk.ui import icons, theme
from reportdesk.ui.drop_count import DropCounter, count_words, effect_words


def local_paths(data: QMimeData) -> list[Path]:
    """Return the files and folders of this computer among what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class DropOverlay(QWidget):
    """Covers the window while something that can be read is dragged over it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._lines = ("", "")
        self.hide()

    @property
    def words(self) -> str:
        """Return what is said on it."""
        return "\n".join(line for line in self._lines if line)

    def say(self, line: str, below: str = "") -> None:
        """Say what a drop would do."""
        self._lines = (line, below)
        self.update()

    def cover(self) -> None:
        """Lie over the whole window."""
        self.say(self.tr("Drop to read these photographs"))
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a veil with words."""
        colours = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(colours.window)
        veil.setAlpha(246)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(QColor(colours.accent), 3, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(24, 24, -24, -24), 16, 16)
        centre = self.rect().center()
        icon = icons.pixmap("add-folder", 64, colours.accent, self.devicePixelRatioF())
        painter.drawPixmap(centre.x() - 32, centre.y() - 72, icon)
        painter.setFont(theme.scaled(1.6, QFont.Weight.DemiBold))
        painter.setPen(QColor(colours.text))
        below = self.rect().adjusted(0, 48, 0, 0)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._lines[0])
        painter.setFont(theme.scaled(1.0))
        painter.setPen(QColor(colours.soft))
        painter.drawText(below.translated(0, 36), Qt.AlignmentFlag.AlignCenter, self._lines[1])


class DropWindow(QMainWindow):
    """A window that takes files and folders dropped anywhere on it."""

    dropped = Signal(object)
    """The paths of what was dropped."""
    arrived = Signal(object)
    """A `DropCount` of what was dropped."""
    refused = Signal(str)
    """Why what is dragged is not taken."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.overlay = DropOverlay(self)
        self.counter = DropCounter(self)
        self.counter.counted.connect(self._show_count)
        self._was_dropped = False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders of this computer, and show that they are taken."""
        if local_paths(event.mimeData()):
            event.acceptProposedAction()
            self.overlay.cover()
            self._was_dropped = False
            self.counter.count(local_paths(event.mimeData()))
        elif event.mimeData().hasUrls():
            self.refused.emit(self.tr("Only files and folders of this computer can be dropped. Save them here first."))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Go on taking."""
        if local_paths(event.mimeData()):
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the sign away."""
        self.overlay.hide()
        self.counter.cancel()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on what was dropped."""
        self.overlay.hide()
        paths = local_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self._was_dropped = True
            self.dropped.emit(paths)
            # Counted again: the answer to the first question may have come before the drop.
            self.counter.count(paths)

    def _show_count(self, count: DropCount) -> None:
        """Say what a drop would do, or what it does when it was dropped already."""
        if self._was_dropped:
            self.arrived.emit(count)
        else:
            self.overlay.say(self.tr("Drop to read {}").format(count_words(count)), effect_words(count))
