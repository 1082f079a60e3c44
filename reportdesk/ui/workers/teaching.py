"""What the panel shows where no worker is: how other machines come to read, with the line to type."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reportdesk.domain.failures import ClusterMissing, ReportdeskError
from reportdesk.ui import icons, theme
from reportdesk.ui.messages import message, told
from reportdesk.ui.workers.worker_words import COMMAND


class Teaching(QWidget):
    """A title, what to do in steps, and the command that starts a worker."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = QLabel(self)
        self.title = QLabel(self)
        self.title.setFont(theme.scaled(1.5, QFont.Weight.DemiBold))
        self.lack = QLabel(self)
        self.steps = QLabel(self)
        for label in (self.title, self.lack, self.steps):
            label.setWordWrap(True)
        self.command = QLabel(COMMAND, self)
        self.command.setFont(theme.monospace())
        self.command.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.command.setAccessibleName(self.tr("The line that starts a worker"))
        self.copy = QPushButton(self.tr("&Copy this line"), self)
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(lambda _checked=False: QApplication.clipboard().setText(COMMAND))
        self._lay_out()
        self.refresh_theme()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.command)
        line.addSpacing(12)
        line.addWidget(self.copy)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self._picture)
        for label in (self.title, self.lack, self.steps):
            column.addWidget(label)
        column.addLayout(line)
        column.addStretch(2)

    def show_no_queue(self, error: ReportdeskError) -> None:
        """Say what it takes to share work, and what is lacking."""
        self.title.setText(self.tr("One desk is not enough? Let other machines read with it"))
        is_missing = isinstance(error, ClusterMissing)
        self.lack.setText(told(error) if is_missing else message(error.message))
        self.lack.show()
        self.steps.setText(
            self.tr(
                "1. In the settings, under Delivery: a central database on Postgres, and a bucket.\n"
                "2. Under Work: who reads the images, "
                "\u201cworkers and this computer\u201d or \u201cworkers alone\u201d.\n"
                "3. On each machine that is to read, with the same version, models and settings:"
            )
        )

    def show_no_worker(self, queue: str) -> None:
        """Say that nobody reads, and how to begin."""
        self.title.setText(self.tr("No worker is running for the queue \u201c{}\u201d").format(queue))
        self.lack.hide()
        self.steps.setText(
            self.tr(
                "Images that are handed out wait, and nothing of them is lost. On each machine that is to read, with "
                "the same version, models and settings:"
            )
        )

    def refresh_theme(self) -> None:
        """Take icon and colours anew."""
        colours = theme.colours()
        self._picture.setPixmap(icons.pixmap("workers", 48, colours.accent, self.devicePixelRatioF()))
        self.lack.setStyleSheet(f"color: {colours.soft}")
