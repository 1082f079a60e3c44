"""The register: its versions, and taking a list of expected identifiers over, with columns, preview and bad rows."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reportdesk.domain.failures import ReportdeskError
from reportdesk.export.labels import write_labels
from reportdesk.export.register_file import FIELDS, Checked, Sheet, check, guess_columns, read_sheet
from reportdesk.ui import headings, words
from reportdesk.ui.messages import message, told
from reportdesk.ui.office.office_words import field_word
from reportdesk.ui.task import Task
from reportdesk.workspace import register_tasks
from reportdesk.workspace.workspace import Workspace

PREVIEWED = 50
SHOWN_PROBLEMS = 500
NOT_THERE = -1


class RegisterDialog(QDialog):
    """Imports into `workspace` as `operator`."""

    def __init__(self, workspace: Workspace, operator: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._operator = workspace, operator
        self._sheet: Sheet | None = None
        self._checked: Checked | None = None
        self._file = Path()
        self.setWindowTitle(self.tr("Register of expected identifiers"))
        self.resize(860, 720)
        self.versions = QTreeWidget(self)
        self.versions.setRootIsDecorated(False)
        self.versions.setHeaderLabels(
            [self.tr("Register"), self.tr("Version"), self.tr("Identifiers"), self.tr("Left out"), self.tr("Imported")]
        )
        self.versions.setAccessibleName(self.tr("Imported"))
        self.versions.setColumnWidth(0, 240)
        headings.widen(self.versions.header())
        self.versions.setMaximumHeight(130)
        self.choose = QPushButton(self.tr("Choose a list ..."), self)
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._choose)
        self.labels = QPushButton(self.tr("Print labels ..."), self)
        self.labels.setAutoDefault(False)
        self.labels.clicked.connect(self._labels)
        self.columns = {field: QComboBox(self) for field in FIELDS}
        for field, combo in self.columns.items():
            combo.setAccessibleName(field_word(field))
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Name of the register"))
        self.preview = QTableWidget(self)
        self.preview.setTabKeyNavigation(False)
        self.preview.setAccessibleName(self.tr("Table"))
        self.preview.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.preview.verticalHeader().hide()
        self.preview.horizontalHeader().setStretchLastSection(True)
        self.preview.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.problems = QTreeWidget(self)
        self.problems.setRootIsDecorated(False)
        self.problems.setHeaderLabels([self.tr("Row"), self.tr("What is wrong with it")])
        self.problems.setAccessibleName(self.tr("What is wrong with it"))
        self.problems.setMaximumHeight(150)
        self.answer = QLabel(self)
        self.answer.setWordWrap(True)
        self.task = Task(self, name="register")
        self.task.failed.connect(self._show_error)
        self._lay_out()
        for combo in self.columns.values():
            combo.currentIndexChanged.connect(self._check)
        self._show_versions()
        self._show_state()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(self.versions)
        row = QHBoxLayout()
        row.addWidget(self.choose)
        row.addWidget(self.labels)
        row.addStretch(1)
        column.addLayout(row)
        self._import_part = QWidget(self)
        inner = QVBoxLayout(self._import_part)
        inner.setContentsMargins(0, 0, 0, 0)
        grid = QGridLayout()
        for place, (field, combo) in enumerate(self.columns.items()):
            grid.addWidget(QLabel(field_word(field), self), 0, place)
            grid.addWidget(combo, 1, place)
        grid.addWidget(QLabel(self.tr("Name of the register"), self), 0, len(FIELDS))
        grid.addWidget(self.name, 1, len(FIELDS))
        inner.addLayout(grid)
        inner.addWidget(self.preview, 1)
        inner.addWidget(self.problems)
        column.addWidget(self._import_part, 1)
        column.addWidget(self.answer)
        column.addStretch(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.start = buttons.addButton(self.tr("Import"), QDialogButtonBox.ButtonRole.ActionRole)
        self.start.setDefault(True)
        self.start.clicked.connect(self._import)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    # --- choosing and looking ---

    def _choose(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileName(
            self, self.tr("Choose a list"), "", self.tr("Lists (*.csv *.txt *.xlsx);;All files (*)")
        )
        if chosen:
            self.load(Path(chosen))

    def load(self, file: Path) -> None:
        """Read a list and show it."""
        self._file = file
        self.answer.setText(self.tr("Reading {} ...").format(file.name))
        self.task.run(partial(read_sheet, file), self._show_sheet)
        self._show_state()

    def _show_end(self, said: str) -> None:
        self.answer.setText(said)
        self._show_versions()
        self._show_state()

    def _show_sheet(self, sheet: Sheet) -> None:
        self._sheet = sheet
        guessed = guess_columns(sheet.headings)
        for field, combo in self.columns.items():
            combo.blockSignals(True)
            combo.clear()
            combo.addItem(self.tr("not in the list"), NOT_THERE)
            for place, heading in enumerate(sheet.headings):
                combo.addItem(heading or self.tr("column {}").format(place + 1), place)
            combo.setCurrentIndex(combo.findData(guessed.get(field, NOT_THERE)))
            combo.blockSignals(False)
        self.name.setText(self._file.stem)
        shown = sheet.rows[:PREVIEWED]
        self.preview.setColumnCount(len(sheet.headings))
        self.preview.setHorizontalHeaderLabels(list(sheet.headings))
        self.preview.setRowCount(len(shown))
        for row, cells in enumerate(shown):
            for place, text in enumerate(cells):
                self.preview.setItem(row, place, QTableWidgetItem(text))
        self._check()

    def _chosen_columns(self) -> dict[str, int]:
        chosen = {field: int(combo.currentData()) for field, combo in self.columns.items()}
        return {field: place for field, place in chosen.items() if place != NOT_THERE}

    def _check(self) -> None:
        """Look through all rows, for seconds where there are a million; a choice made meanwhile is looked at next."""
        columns, sheet = self._chosen_columns(), self._sheet
        self._checked = None
        self.problems.clear()
        if sheet is None or "identifier" not in columns:
            self.answer.setText(self.tr("Say which column holds the identifier."))
        elif self.task.run(partial(check, sheet, columns), partial(self._take_checked, columns)):
            self.answer.setText(self.tr("Looking through the rows ..."))
        self._show_state()

    def _take_checked(self, columns: dict[str, int], checked: Checked) -> None:
        if columns == self._chosen_columns():
            self._checked = checked
            self._show_problems(checked)
            self._show_state()
        else:
            self._check()

    def _show_problems(self, checked: Checked) -> None:
        for problem in checked.problems[:SHOWN_PROBLEMS]:
            reason = message(problem.reason)
            words_of = reason if problem.kept else self.tr("left out: {}").format(reason)
            self.problems.addTopLevelItem(QTreeWidgetItem([words.number(problem.row), words_of]))
        text = self.tr("Identifiers that can be imported: {}").format(words.number(len(checked.entries)))
        if checked.bad:
            text += self.tr(", rows left out: {}").format(words.number(checked.bad))
        self.answer.setText(f"{text}.")

    # --- doing ---

    def _import(self) -> None:
        assert self._checked is not None
        entries, bad, name = self._checked.entries, self._checked.bad, self.name.text().strip() or self._file.stem
        task = partial(
            register_tasks.add_register,
            name=name, entries=entries, source=str(self._file), operator=self._operator, bad=bad,
        )  # fmt: skip
        said = self.tr("Imported as {}, version {}. Identifiers: {}.")

        def work() -> str:
            return said.format(name, self._workspace.run(task), words.number(len(entries)))

        self.task.run(work, self._show_imported)
        self._import_part.setEnabled(False)
        self._show_state()

    def _show_imported(self, said: str) -> None:
        self._sheet = self._checked = None
        self._import_part.setEnabled(True)
        self._show_end(said)

    def _labels(self) -> None:
        chosen, _filter = QFileDialog.getSaveFileName(
            self, self.tr("Print labels into"), "labels.pdf", self.tr("PDF files (*.pdf)")
        )
        if chosen:
            self.print_labels(Path(chosen))

    def print_labels(self, target: Path) -> None:
        """Write labels for all that is expected."""
        said = self.tr("Labels: {}. Pages: {}. File: {}")

        def work() -> str:
            entries = [entry for entry in self._workspace.register.entries() if not entry.exclusion]
            pages = write_labels(entries, target)
            return said.format(words.number(len(entries)), words.number(pages), target)

        self.task.run(work, self._show_end)
        self._show_state()

    def _show_versions(self) -> None:
        self.versions.clear()
        in_force = {version.id for version in self._workspace.register.current()}
        for version in self._workspace.register.versions():
            item = QTreeWidgetItem(
                [version.name, str(version.version), words.number(version.entries), words.number(version.bad),
                 f"{words.moment(version.imported_at)}, {version.operator}"]
            )  # fmt: skip
            item.setDisabled(version.id not in in_force)
            self.versions.addTopLevelItem(item)
        for column in (1, 2, 3):
            self.versions.resizeColumnToContents(column)

    def _show_state(self) -> None:
        busy = self.task.runs
        self._import_part.setVisible(self._sheet is not None)
        self.start.setEnabled(not busy and self._checked is not None and bool(self._checked.entries))
        self.choose.setEnabled(not busy)
        self.labels.setEnabled(not busy and self.versions.topLevelItemCount() > 0)

    def _show_error(self, error: ReportdeskError) -> None:
        self._import_part.setEnabled(True)
        self.answer.setText(told(error))
        self._show_state()

    def done(self, code: int) -> None:
        """Wait for what is being written."""
        self.task.close(2.0)
        super().done(code)
