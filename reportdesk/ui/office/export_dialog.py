"""Make a file of results: what, which kind, where; with progress, cancel and the way to the file."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
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
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reportdesk.domain.failures import ReportdeskError
from reportdesk.domain.reports import Report
from reportdesk.engine.pictures import Pictures
from reportdesk.export.making import Format, Made, Order, make
from reportdesk.export.rows import ExportSource
from reportdesk.ui import words
from reportdesk.ui.messages import told
from reportdesk.ui.office.replace_question import ask_to_replace
from reportdesk.ui.task import Task
from reportdesk.workspace.workspace import Workspace

OpenPictures = Callable[[], AbstractContextManager[Pictures]]


class ExportDialog(QDialog):
    """Exports from `workspace`; `pictures` opens what makes thumbnails."""

    def __init__(
        self, workspace: Workspace, pictures: OpenPictures, reports: Sequence[Report], chosen: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workspace, self._pictures = workspace, pictures
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(620)
        self.report = QComboBox(self)
        self.report.addItem(self.tr("All reports"), 0)
        for report in reports:
            self.report.addItem(report.name, report.id)
        self.report.setCurrentIndex(max(0, self.report.findData(chosen)))
        self.format = QComboBox(self)
        for chosen_format, text in _formats().items():
            self.format.addItem(text, chosen_format.value)
        self.columns = QComboBox(self)
        self.columns.addItem(self.tr("Everything"), False)
        self.columns.addItem(self.tr("The earlier system's columns"), True)
        self.table = QComboBox(self)
        for name, text in _tables().items():
            self.table.addItem(text, name)
        self.thumbnails = QCheckBox(self.tr("Small pictures in the rows"), self)
        self.bom = QCheckBox(self.tr("Byte order mark at the beginning, for Excel"), self)
        self.bom.setChecked(True)
        self.place = QLineEdit(self)
        self.place.setAccessibleName(self.tr("File"))
        self.browse = QPushButton(self.tr("Choose ..."), self)
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._choose)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.answer = QLabel(self)
        self.answer.setWordWrap(True)
        self.task = Task(self, name="export")
        self.task.progressed.connect(self._show_progress)
        self.task.failed.connect(self._show_error)
        self._made: Path | None = None
        self._agreed: Path | None = None
        """What may be written over: the operator said so, or it was made here."""
        self._lay_out()
        self.format.currentIndexChanged.connect(self._show_choice)
        self.columns.currentIndexChanged.connect(self._show_choice)
        self.report.currentIndexChanged.connect(self._suggest)
        self._suggest()
        self._show_choice()

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        self._form.setSpacing(10)
        self._form.addRow(self.tr("Report"), self.report)
        self._form.addRow(self.tr("Kind of file"), self.format)
        self._form.addRow(self.tr("Columns"), self.columns)
        self._form.addRow(self.tr("Table"), self.table)
        self._form.addRow("", self.thumbnails)
        self._form.addRow("", self.bom)
        row = QHBoxLayout()
        row.addWidget(self.place, 1)
        row.addWidget(self.browse)
        self._form.addRow(self.tr("File"), row)
        self.buttons = QDialogButtonBox(self)
        self.start = self.buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.ActionRole)
        self.start.setDefault(True)
        self.show_file = self.buttons.addButton(self.tr("Open file"), QDialogButtonBox.ButtonRole.ActionRole)
        self.cancel = self.buttons.addButton(self.tr("Stop"), QDialogButtonBox.ButtonRole.ActionRole)
        close = self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self.start.clicked.connect(self._export)
        self.show_file.clicked.connect(self._open)
        self.cancel.clicked.connect(self._stop)
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(self._form)
        column.addWidget(self.bar)
        column.addWidget(self.answer)
        column.addStretch(1)
        column.addWidget(self.buttons)

    @property
    def chosen_format(self) -> Format:
        """Return the kind of file chosen."""
        return Format(self.format.currentData())

    def _show_choice(self) -> None:
        """Show the options of the chosen kind, and give the file its ending."""
        chosen, classic = self.chosen_format, bool(self.columns.currentData())
        is_table = chosen in (Format.XLSX, Format.CSV)
        self._form.setRowVisible(self.columns, is_table)
        self._form.setRowVisible(self.table, chosen is Format.CSV and not classic)
        self._form.setRowVisible(self.thumbnails, chosen is Format.XLSX and not classic)
        self._form.setRowVisible(self.bom, chosen is Format.CSV)
        place = Path(self.place.text())
        if place.name:
            self.place.setText(str(place.with_suffix(f".{chosen.value}")))
        self._show_state()

    def _suggest(self) -> None:
        name = "".join(char if char.isalnum() or char in " -_." else "-" for char in self.report.currentText())
        folder = Path(self.place.text()).parent if self.place.text() else Path.home()
        self.place.setText(str(folder / f"{name.strip()}.{self.chosen_format.value}"))

    def _choose(self) -> None:
        ending = self.chosen_format.value
        chosen, _filter = QFileDialog.getSaveFileName(
            self, self.tr("Export to"), self.place.text(), f"{self.format.currentText()} (*.{ending})"
        )
        if chosen:
            self._agreed = Path(chosen)
            self.place.setText(chosen if Path(chosen).suffix else f"{chosen}.{ending}")

    def order(self) -> Order:
        """Return what is asked."""
        is_table = self.chosen_format in (Format.XLSX, Format.CSV)
        return Order(
            self.chosen_format,
            Path(self.place.text()),
            classic=is_table and bool(self.columns.currentData()),
            table=str(self.table.currentData()),
            bom=self.bom.isChecked(),
            thumbnails=self.thumbnails.isChecked(),
        )

    def _export(self) -> None:
        order = self.order()
        if order.target != self._agreed and os.path.isfile(order.target):
            ask_to_replace(order.target, partial(self._begin, order), self)
        else:
            self._begin(order)

    def _begin(self, order: Order) -> None:
        report = int(self.report.currentData())
        source = ExportSource(self._workspace, [report] if report else [])
        pictures = self._pictures

        def tell(done: int, total: int) -> None:
            self.task.tell((done, total))

        def work() -> Made:
            if order.format is not Format.PDF and not order.thumbnails:
                return make(source, order, progress=tell, stopped=self.task.stopped)
            with pictures() as made:
                return make(source, order, thumbnail=made.thumbnail, progress=tell, stopped=self.task.stopped)

        self._made = None
        self._agreed = order.target
        self.answer.setText(self.tr("Exporting ..."))
        self.bar.setRange(0, 0)
        self.task.run(work, self._show_made)
        self._show_state()

    def _stop(self) -> None:
        self.task.stop()
        self.cancel.setEnabled(False)
        self.answer.setText(self.tr("Stopping ..."))

    def _show_state(self) -> None:
        busy = self.task.runs
        self.cancel.setEnabled(True)
        self.bar.setVisible(busy)
        self.cancel.setVisible(busy)
        self.start.setVisible(not busy)
        self.show_file.setVisible(self._made is not None and not busy)
        for part in (self.report, self.format, self.columns, self.table, self.thumbnails, self.bom, self.place):
            part.setEnabled(not busy)

    def _show_progress(self, progress: tuple[int, int]) -> None:
        done, total = progress
        is_packed = 0 < total == done and self.chosen_format is Format.XLSX
        self.bar.setRange(0, 0 if is_packed else total)
        self.bar.setValue(done)
        if not self.cancel.isEnabled():
            return
        if is_packed:
            self.answer.setText(self.tr("All images are written. The workbook is packed ..."))
        elif total:
            self.answer.setText(self.tr("{} of {} images").format(words.number(done), words.number(total)))

    def _show_made(self, made: Made) -> None:
        self._made = made.target
        lines = [self.tr("{} exported to {}").format(words.images(made.images), made.target), *made.remarks]
        self.answer.setText("\n".join(lines))
        self._show_state()

    def _show_error(self, error: ReportdeskError) -> None:
        self.answer.setText(told(error))
        self._show_state()

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made)))

    def done(self, code: int) -> None:
        """Stop what runs; nothing half made stays."""
        self.task.close(2.0)
        super().done(code)


def _formats() -> dict[Format, str]:
    return {
        Format.XLSX: words.tr("Excel workbook"),
        Format.PDF: words.tr("PDF report"),
        Format.CSV: words.tr("CSV table"),
        Format.JSON: words.tr("JSON, everything"),
    }


def _tables() -> dict[str, str]:
    return {
        "images": words.tr("Images"),
        "identifiers": words.tr("Identifiers"),
        "findings": words.tr("Findings"),
        "audit": words.tr("Decisions of people"),
        "reconciliation": words.tr("Reconciliation"),
    }
