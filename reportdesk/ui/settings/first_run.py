"""The first minute: who sits here, where results live, where they may go, and a sample to try. It can be skipped."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reportdesk.config.paths import from_home
from reportdesk.config.settings import SYNC, Settings
from reportdesk.domain.failures import ReportdeskError, SettingsInvalid
from reportdesk.ui import theme
from reportdesk.ui.buttons import push_button
from reportdesk.ui.messages import told
from reportdesk.ui.settings.checks import check_workspace
from reportdesk.ui.settings.parts import GAP, label, show_trouble, soft, trouble
from reportdesk.ui.settings.room import SettingsRoom
from reportdesk.ui.task import Task
from reportdesk.ui.words import tr

_WIDTH = 620


class FirstRunPage(QWidget):
    """Asks for what only the operator knows; everything has an answer already."""

    begun = Signal(bool)
    """The page is done with; True to begin with the sample report."""
    restart_asked = Signal()
    """Another workspace was chosen: the window has to be shown on it."""

    def __init__(self, room: SettingsRoom, workspace: Path, login: str, parent: QWidget) -> None:
        """Build the page.

        Args:
            login: the name that holds while none is given.
        """
        super().__init__(parent)
        self._room, self._workspace = room, workspace
        self._task = Task(self)
        self._task.failed.connect(self._show_error)
        self._with_sample = self._skips = False
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(login)
        self.name.setText(room.keeper.sources.in_force.operator)
        self.name.setEnabled(not room.keeper.sources.lock("operator"))
        self.folder = QLineEdit(str(workspace), self)
        self.folder.setAccessibleName(tr("Where results live"))
        self.choose = push_button(tr("Choose ..."), self)
        self.choose.clicked.connect(self._choose)
        for widget in (self.folder, self.choose):
            widget.setEnabled(not room.keeper.sources.lock("workspace_folder"))
        self.error = trouble(self)
        self.delivery = push_button(tr("Set up delivery ..."), self)
        self.delivery.clicked.connect(lambda: room.open(SYNC))
        self.begin = QPushButton(tr("Begin"), self)
        self.begin.setDefault(True)
        self.sample = push_button(tr("Begin with the sample report"), self)
        self.skip = push_button(tr("Skip"), self)
        self.begin.clicked.connect(lambda: self._begin(with_sample=False))
        self.sample.clicked.connect(lambda: self._begin(with_sample=True))
        self.skip.clicked.connect(self._skip)
        for line in (self.name, self.folder):
            line.returnPressed.connect(self.begin.click)
        self._lay_out()

    def _lay_out(self) -> None:
        card = QWidget(self)
        card.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(card)
        column.setSpacing(GAP)
        head = label(tr("Welcome"), self)
        head.setFont(theme.scaled(1.9, QFont.Weight.DemiBold))
        column.addWidget(head)
        column.addWidget(soft(tr("One minute, and this desk is ready. Everything can be changed later."), self))
        column.addSpacing(2 * GAP)
        self._add(column, tr("Your name"), self.name, tr("It stands with the reports you drop and what you review."))
        place = QHBoxLayout()
        place.setSpacing(GAP)
        place.addWidget(self.folder, 1)
        place.addWidget(self.choose)
        text = tr("Results live in this folder on this computer. Your photographs stay where they are.")
        column.addWidget(label(tr("Where results live"), self, weight=QFont.Weight.DemiBold))
        column.addLayout(place)
        column.addWidget(soft(text, self))
        column.addWidget(self.error)
        column.addSpacing(2 * GAP)
        text = tr(
            "Photographs can go to an S3 bucket and results to a central database, whenever the link allows. "
            "Without that everything stays here."
        )
        self._add(column, tr("Delivery (not needed to begin)"), self.delivery, text)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for made in (self.begin, self.sample, self.skip):
            row.addWidget(made)
        row.addStretch(1)
        column.addSpacing(GAP)
        column.addLayout(row)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card, 8)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(middle)
        outer.addStretch(3)

    def _add(self, column: QVBoxLayout, title: str, widget: QWidget, text: str) -> None:
        head = label(title, self, weight=QFont.Weight.DemiBold)
        head.setBuddy(widget)
        if isinstance(widget, QLineEdit):
            widget.setAccessibleName(title)
        column.addWidget(head)
        column.addWidget(
            widget, 0, Qt.AlignmentFlag.AlignLeft if isinstance(widget, QPushButton) else Qt.AlignmentFlag(0)
        )
        column.addWidget(soft(text, self))
        column.addSpacing(2 * GAP)

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Choose a folder for the results"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _begin(self, *, with_sample: bool) -> None:
        folder = self.folder.text().strip()
        moves = bool(folder) and from_home(folder) != self._workspace
        try:
            if moves:
                check_workspace(folder)
        except SettingsInvalid as error:
            show_trouble(self.error, told(error))
            return
        show_trouble(self.error, "")
        stored = replace(self._room.keeper.sources.stored, operator=self.name.text().strip())
        self._save(replace(stored, workspace_folder=folder) if moves else stored, with_sample)

    def _skip(self) -> None:
        """Keep that the page was seen: the settings file is its mark."""
        self._save(self._room.keeper.sources.stored, False, skips=True)

    def _save(self, stored: Settings, with_sample: bool, *, skips: bool = False) -> None:
        self._with_sample, self._skips = with_sample, skips
        before = self._room.keeper.sources.in_force
        self._task.run(partial(self._room.keeper.save, stored), partial(self._go_on, before))

    def _go_on(self, before: Settings, after: Settings) -> None:
        self._room.carry(before, after)
        if after.workspace_folder != before.workspace_folder:
            self.restart_asked.emit()
        else:
            self.begun.emit(self._with_sample)

    def _show_error(self, error: ReportdeskError) -> None:
        if not self._skips:
            show_trouble(self.error, told(error))
            return
        # Nothing the operator chose is lost, and a disk that takes no settings must not keep the desk closed.
        self.begun.emit(False)
        self._room.window.remark.say(told(error))

    def stop(self) -> None:
        """End what runs."""
        self._task.close()


def show_first_run(room: SettingsRoom, sample: Path) -> FirstRunPage:
    """Show the page in the place of the empty window."""
    window = room.window
    page = FirstRunPage(room, window.workspace.folder, room.operator_of(Settings()), window)

    def go_on(with_sample: bool) -> None:
        window.begin_with(window.empty)
        if with_sample:
            window.commands.drop([sample])

    page.begun.connect(go_on)
    window.closed.connect(page.stop)
    window.begin_with(page)
    page.name.setFocus()
    return page
