"""What is missing, unexpected, seen twice: register against readings, with the photographs behind each line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reportdesk.domain.failures import ReportdeskError
from reportdesk.domain.reports import Report
from reportdesk.export.lines_file import write_lines
from reportdesk.export.reconciliation import Line, State, mark, reconcile, summary
from reportdesk.ui import headings, words
from reportdesk.ui.buttons import push_button
from reportdesk.ui.messages import told
from reportdesk.ui.office.lines_model import LinesModel
from reportdesk.ui.office.office_words import state_word
from reportdesk.ui.task import Task
from reportdesk.workspace.workspace import Workspace

T = TypeVar("T")
_IMAGE = int(Qt.ItemDataRole.UserRole)
_SHOWN_PHOTOGRAPHS = 500
_WIDTHS = (150, 190, 180, 90, 120)


class ReconcileDialog(QDialog):
    """Compares in the background; `go_to` shows an image in the main window."""

    def __init__(
        self,
        workspace: Workspace,
        operator: str,
        reports: Sequence[Report],
        chosen: int,
        go_to: Callable[[int], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._operator, self._go_to = workspace, operator, go_to
        self.lines: list[Line] = []
        self.setWindowTitle(self.tr("Reconciliation"))
        self.resize(1080, 700)
        self.report = QComboBox(self)
        self.report.setAccessibleName(self.tr("Report"))
        self.report.addItem(self.tr("All reports"), 0)
        for report in reports:
            self.report.addItem(report.name, report.id)
        self.report.setCurrentIndex(max(0, self.report.findData(chosen)))
        self.states = QButtonGroup(self)
        self.model = LinesModel(self)
        self.table = QTableView(self)
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(self.tr("Reconciliation"))
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
        headings.widen(self.table.horizontalHeader())
        self.photographs = QListWidget(self)
        self.photographs.setAccessibleName(self.tr("Photographs"))
        self.photographs.itemActivated.connect(lambda item: self._go_to(item.data(_IMAGE)))
        self.answer = QLabel(self)
        self.answer.setWordWrap(True)
        self.mark = push_button(self.tr("Does not conform ..."), self, self._ask_reason)
        self.unmark = push_button(self.tr("Take the mark away"), self, self._unmark)
        self.save = push_button(self.tr("Save ..."), self, self._save)
        self.task = Task(self, name="reconciliation")
        self.task.failed.connect(self._show_error)
        self._buttons: dict[State, QToolButton] = {}
        self._lay_out()
        self.report.currentIndexChanged.connect(self.refresh)
        self.table.selectionModel().currentRowChanged.connect(self._show_line)
        self.model.modelReset.connect(self._show_line)
        self.refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        top = QHBoxLayout()
        top.addWidget(self.report)
        top.addStretch(1)
        everything = self._state_button(self.tr("All"), None)
        everything.setChecked(True)
        top.addWidget(everything)
        for state in State:
            self._buttons[state] = self._state_button(state_word(state), state)
            top.addWidget(self._buttons[state])
        column.addLayout(top)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(self.table)
        split.addWidget(self.photographs)
        split.setSizes([440, 110])
        column.addWidget(split, 1)
        column.addWidget(self.answer)
        row = QHBoxLayout()
        for button in (self.mark, self.unmark, self.save):
            row.addWidget(button)
        row.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        row.addWidget(buttons)
        column.addLayout(row)

    def _state_button(self, text: str, state: State | None) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setCheckable(True)
        button.clicked.connect(lambda _checked=False: self.model.show_state(state))
        self.states.addButton(button)
        return button

    # --- following ---

    def refresh(self) -> None:
        """Compare anew."""
        report = int(self.report.currentData())
        compare = partial(reconcile, self._workspace, [report] if report else [])
        self._run(compare, self._show_lines, self.tr("Comparing ..."))

    def _run(self, task: Callable[[], T], then: Callable[[T], object], said: str = "") -> None:
        """Begin a task; what would begin another one, or change what it works on, waits for its end."""
        if self.task.run(task, then) and said:
            self.answer.setText(said)
        self._show_state()

    def _show_lines(self, lines: list[Line]) -> None:
        line = self.current()
        self.lines = lines
        for state, number in summary(lines).items():
            self._buttons[state].setText(f"{state_word(state)} {words.number(number)}")
        self.answer.setText(self.tr("Double-click a photograph to see it in the main window."))
        self.model.set_lines(lines)
        if line is not None and (row := self.model.row_of(line.identifier)) is not None:
            self.table.selectRow(row)
        self._show_state()

    def _show_error(self, error: ReportdeskError) -> None:
        self.answer.setText(told(error))
        self._show_state()

    def current(self) -> Line | None:
        """Return the chosen line."""
        return self.model.line(self.table.currentIndex().row())

    def _show_line(self, *_chosen: object) -> None:
        self.photographs.clear()
        line = self.current()
        for shot in line.photographs[:_SHOWN_PHOTOGRAPHS] if line else ():
            item = QListWidgetItem(f"{shot.name}   {shot.report}")
            item.setData(_IMAGE, shot.id)
            self.photographs.addItem(item)
        self._show_state()

    def _show_state(self) -> None:
        line, is_idle = self.current(), not self.task.runs
        self.report.setEnabled(is_idle)
        self.mark.setEnabled(is_idle and line is not None and bool(line.photographs))
        self.unmark.setEnabled(is_idle and line is not None and line.non_conformity is not None)
        self.save.setEnabled(is_idle and bool(self.lines))

    # --- doing ---

    def _ask_reason(self) -> None:
        line = self.current()
        reason, agreed = QInputDialog.getText(self, self.tr("Does not conform"), self.tr("What does not conform?"))
        if agreed and line is not None:
            self._set_mark(line, reason)

    def _unmark(self) -> None:
        line = self.current()
        if line is not None:
            self._set_mark(line, "", is_marked=False)

    def _set_mark(self, line: Line, reason: str, *, is_marked: bool = True) -> None:
        change = partial(mark, self._workspace, line, reason, self._operator, is_marked=is_marked)
        self._run(change, lambda _none: self.refresh())

    def _save(self) -> None:
        chosen, _filter = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the reconciliation"),
            "reconciliation.xlsx",
            "Excel (*.xlsx);;CSV (*.csv);;JSON (*.json)",
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, target: Path) -> None:
        """Write all lines into a file."""
        said = self.tr("Saved to {}").format(target)
        self._run(partial(write_lines, self.lines, target), lambda _none: self._show_saved(said))

    def _show_saved(self, said: str) -> None:
        self.answer.setText(said)
        self._show_state()

    def done(self, code: int) -> None:
        """Compare no more."""
        self.task.close(2.0)
        super().done(code)
