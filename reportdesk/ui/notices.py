"""Strips above the table: trouble that stops the work, and short remarks that go away by themselves."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from reportdesk.domain.failures import ReportdeskError
from reportdesk.ui import icons, theme, words
from reportdesk.ui.messages import told_html

REMARK_MS = 8000


class Strip(QFrame):
    """One line with an icon, words, an optional button and a cross."""

    asked = Signal()

    def __init__(self, icon: str, button: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._icon = QLabel(self)
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton(button, self)
        self.button.setVisible(bool(button))
        self.button.clicked.connect(self.asked)
        self._close = QToolButton(self)
        self._close.setToolTip(self.tr("Hide"))
        self._close.setAccessibleName(self.tr("Hide"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def tint(self, ink: str, ground: str) -> None:
        """Take these colours."""
        self.setStyleSheet(f"Strip {{ background: {ground}; }} Strip QLabel {{ color: {ink}; }}")
        self._icon.setPixmap(icons.pixmap(self._icon_name, 20, ink, self.devicePixelRatioF()))
        self._close.setIcon(icons.icon("close"))


class ThemedStrip(Strip):
    """A strip that can take the colours of another theme."""

    def refresh_theme(self) -> None:
        """Take the colours anew."""
        raise NotImplementedError


class Banner(ThemedStrip):
    """Trouble of the environment: cause, remedy, and a button to try at once."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("warning", words.tr("Try now"), parent)

    def show_error(self, error: ReportdeskError | None) -> None:
        """Show the trouble, or hide when it is over."""
        if error is None:
            self.hide()
            return
        self.text.setText(told_html(error))
        self.refresh_theme()
        self.show()

    def refresh_theme(self) -> None:
        """Take the colours anew."""
        self.tint(*theme.colours().danger)


class Remark(ThemedStrip):
    """Something that went as it should, said once."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("info", "", parent)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REMARK_MS)
        self._timer.timeout.connect(self.hide)

    def say(self, text: str) -> None:
        """Show a remark for some seconds."""
        self.text.setText(text)
        self.text.setFont(theme.scaled(1.0, QFont.Weight.Normal))
        self.refresh_theme()
        self.show()
        self._timer.start()

    def refresh_theme(self) -> None:
        """Take the colours anew."""
        colours = theme.colours()
        self.tint(colours.text, colours.selection)
