"""The form for one watched folder: which one, what its reports are named, how they are divided."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reportdesk.config.paths import from_home
from reportdesk.domain.failures import ReportdeskError
from reportdesk.domain.watches import Naming, Watch
from reportdesk.ui import theme
from reportdesk.ui.messages import told
from reportdesk.ui.watching import watch_words


class WatchForm(QDialog):
    """Asks; `asked` goes out when the operator agrees. Whoever acts upon it closes the form, or shows what is wrong."""

    asked = Signal()

    def __init__(self, watch: Watch | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Watch a folder") if watch is None else self.tr("Reports of a watched folder"))
        self.setMinimumWidth(560)
        self._name_is_own = watch is not None
        self.folder = QLineEdit(str(watch.folder) if watch else "", self)
        self.folder.setReadOnly(watch is not None)
        self.folder.setAccessibleName(self.tr("Folder"))
        self.choose = QPushButton(self.tr("Choose ..."), self)
        self.choose.setAutoDefault(False)
        self.choose.setVisible(watch is None)
        self.name = QLineEdit(watch.name if watch else "", self)
        self.name.setAccessibleName(self.tr("Name of the reports"))
        self.naming = QComboBox(self)
        self.naming.setAccessibleName(self.tr("How it is divided into reports"))
        for naming in Naming:
            self.naming.addItem(watch_words.naming_word(naming), naming)
        self.naming.setCurrentIndex(list(Naming).index(watch.naming if watch else Naming.FOLDER))
        self.example = QLabel(self)
        self.example.setWordWrap(True)
        self.only_new = QCheckBox(self.tr("Leave out what lies there already"), self)
        self.only_new.setVisible(watch is None)
        self.wrong = QLabel(self)
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        self._lay_out(watch)
        self.choose.clicked.connect(self._choose)
        self.folder.textChanged.connect(self._follow_folder)
        self.name.textEdited.connect(self._keep_name)
        self.name.textChanged.connect(self._show_example)
        self.naming.currentIndexChanged.connect(self._show_example)
        self._show_example()

    def _lay_out(self, watch: Watch | None) -> None:
        place = QHBoxLayout()
        place.addWidget(self.folder, 1)
        place.addWidget(self.choose)
        form = QFormLayout()
        form.setSpacing(12)
        form.addRow(self.tr("Folder"), place)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Reports"), self.naming)
        form.addRow("", self.example)
        form.addRow("", self.only_new)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        self.agree = self.buttons.button(standard.Ok)
        self.agree.setText(self.tr("Watch") if watch is None else self.tr("Change"))
        self.buttons.accepted.connect(self.asked)
        self.buttons.rejected.connect(self.reject)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(self.wrong)
        column.addStretch(1)
        column.addWidget(self.buttons)

    def chosen_naming(self) -> Naming:
        """Return how the folder is to be divided."""
        return Naming(self.naming.currentData())

    def chosen_folder(self) -> Path:
        """Return the folder as it is written."""
        return from_home(self.folder.text().strip())

    def show_error(self, error: ReportdeskError) -> None:
        """Say what is wrong, and let the operator mend it."""
        ink, ground = theme.colours().danger
        self.wrong.setStyleSheet(f"color: {ink}; background: {ground}; padding: 8px; border-radius: 6px")
        self.wrong.setText(told(error))
        self.wrong.show()
        # A label that wraps does not ask for its height by itself.
        self.resize(self.width(), max(self.height(), self._column.totalHeightForWidth(self.width())))

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder to watch"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _follow_folder(self) -> None:
        if not self._name_is_own:
            self.name.setText(self.chosen_folder().name)
        self._show_example()

    def _keep_name(self, text: str) -> None:
        self._name_is_own = bool(text)

    def _show_example(self) -> None:
        name = self.name.text().strip()
        self.example.setText(watch_words.report_names(name or "...", self.chosen_naming()))
        self.example.setStyleSheet(f"color: {theme.colours().soft}")
        self.agree.setEnabled(bool(name and self.folder.text().strip()))
