"""What a new operator sees: what to do, and three ways to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reportdesk.ui import icons, theme

_TEXT_WIDTH = 720
"""Long lines of other languages are broken, and do not make the window wider than a laptop."""


class EmptyState(QWidget):
    """Offers to choose a folder, photographs, or the sample report."""

    folder_asked = Signal()
    files_asked = Signal()
    sample_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = QLabel(self.tr("Drop a folder of photographs here"), self)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text = QLabel(
            self.tr(
                "Each photograph is read: QR codes and barcodes, printed text, the ID on the label,\n"
                "vehicles and number plates. Every result is kept on this computer.\n"
                "Your photographs are never changed.\n"
                "\n"
                "A folder becomes a report. Drop it again later, and only what is new in it is read.\n"
                "What is doubtful is marked \u201cNeeds review\u201d; what failed says why and what to do."
            ),
            self,
        )
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setWordWrap(True)
        self._text.setMinimumWidth(_TEXT_WIDTH)
        self.folder = QPushButton(self.tr("Choose a folder ..."), self)
        self.folder.setDefault(True)
        self.files = QPushButton(self.tr("Choose photographs ..."), self)
        self.sample = QPushButton(self.tr("Try the sample report"), self)
        self._buttons = ((self.folder, "add-folder"), (self.files, "add-files"), (self.sample, "sample"))
        self.folder.clicked.connect(self.folder_asked)
        self.files.clicked.connect(self.files_asked)
        self.sample.clicked.connect(self.sample_asked)
        self._lay_out()
        self.refresh_theme()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button, _icon in self._buttons:
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(self._picture)
        column.addWidget(self._title)
        column.addWidget(self._text, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addStretch(3)

    def refresh_theme(self) -> None:
        """Take fonts, icons and colours anew."""
        colours = theme.colours()
        self._picture.setPixmap(icons.pixmap("add-folder", 72, colours.accent, self.devicePixelRatioF()))
        self._title.setFont(theme.scaled(1.9, QFont.Weight.DemiBold))
        self._text.setStyleSheet(f"color: {colours.soft}")
        for button, icon in self._buttons:
            ink = colours.on_accent if button is self.folder else colours.text
            button.setIcon(QIcon(icons.pixmap(icon, 18, ink, self.devicePixelRatioF())))
