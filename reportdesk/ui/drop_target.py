"""Dropping files and folders anywhere on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reportdesk.ui import icons, theme


def local_paths(data: QMimeData) -> list[Path]:
    """Return the files and folders of this computer among what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class DropOverlay(QWidget):
    """Covers the window while something that can be read is dragged over it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self) -> None:
        """Lie over the whole window."""
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
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.tr("Drop to read these photographs"))
