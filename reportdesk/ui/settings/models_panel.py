"""Model files in the settings: what is here, install, take a file, verify, use."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ReportdeskError
from reportdesk.domain.values import dataclass
from reportdesk.installing.installer import Installer, Outcome, Progress
from reportdesk.recognition import model_catalogue, models
from reportdesk.recognition.model_catalogue import CatalogueEntry, ModelKind
from reportdesk.ui import headings, words
from reportdesk.ui.buttons import push_button
from reportdesk.ui.messages import message, told
from reportdesk.ui.settings.parts import GAP, label
from reportdesk.ui.task import Task
from reportdesk.ui.words import tr

MakeInstaller = Callable[[Settings], Installer]
_HEIGHT = 190


@dataclass(frozen=True, slots=True)
class ModelRow:
    """One known model file: where it lies ("" when it is not here) and what is wrong with it ("" for nothing)."""

    entry: CatalogueEntry
    path: str
    fault: str = ""


def look_at_models(settings: Settings) -> list[ModelRow]:
    """Return all known model files; those that are here are compared with what they should be."""
    checks = {check.model.entry.name: check for check in models.verify(settings) if check.model.entry}
    rows = []
    for entry in model_catalogue.CATALOGUE:
        check = checks.get(entry.name)
        rows.append(ModelRow(entry, str(check.model.path) if check else "", check.fault if check else ""))
    return rows


class ModelsPanel(QWidget):
    """The list with its buttons. The settings come from `settings`, also such as are not saved."""

    installed = Signal()
    """Model files were added."""
    used = Signal(str)
    """The name of the vehicle model that is to be used."""

    def __init__(self, settings: Callable[[], Settings], make_installer: MakeInstaller, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings, self._make_installer = settings, make_installer
        self._rows: list[ModelRow] = []
        self.tree = QTreeWidget(self)
        self.tree.setHeaderLabels([tr("Model"), tr("Purpose"), tr("Size"), tr("Licence"), tr("State")])
        self.tree.setRootIsDecorated(False)
        self.tree.setAccessibleName(tr("Model files"))
        self.tree.setFixedHeight(_HEIGHT)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate((150, 190, 70, 110)):
            self.tree.setColumnWidth(column, width)
        headings.widen(self.tree.header())
        self.tree.itemSelectionChanged.connect(self._show_buttons)
        self.install = push_button(tr("Install"), self, self._install)
        self.use = push_button(tr("Use for vehicles"), self, self._use)
        self.files = push_button(tr("Take a file ..."), self, self._choose_files)
        self.verify = push_button(tr("Verify"), self, self._verify)
        self.stop_button = push_button(tr("Stop"), self, self._ask_to_stop)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Download"))
        self.answer = label("", self)
        self._task = Task(self)
        self._task.progressed.connect(self._show_progress)
        self._task.failed.connect(self._show_error)
        self._lay_out()
        self._show_running(False)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for made in (self.install, self.use, self.files, self.verify):
            row.addWidget(made)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(label(tr("Model files on this machine"), self, weight=600))
        column.addWidget(self.tree)
        column.addLayout(row)
        column.addWidget(self.answer)

    # --- looking ---

    def look(self) -> None:
        """Find out anew what is here."""
        if self._task.run(partial(look_at_models, self._settings()), self._show):
            self._set_busy(True)

    def _verify(self) -> None:
        self._say(tr("Comparing the files with what they should be ..."))
        if self._task.run(partial(look_at_models, self._settings()), self._show_verified):
            self._set_busy(True)

    def _show(self, rows: list[ModelRow]) -> None:
        chosen = self._chosen()
        self._rows = rows
        self.tree.clear()
        for row in rows:
            item = QTreeWidgetItem(
                [
                    row.entry.name,
                    message(row.entry.purpose),
                    words.size(row.entry.size),
                    row.entry.licence,
                    state_words(row),
                ]
            )
            for column in range(item.columnCount()):
                item.setToolTip(column, row.path or message(row.entry.purpose))
            self.tree.addTopLevelItem(item)
            item.setSelected(chosen is not None and chosen.entry.name == row.entry.name)
        self._show_running(False)

    def _show_verified(self, rows: list[ModelRow]) -> None:
        self._show(rows)
        here = [row for row in rows if row.path]
        faulty = [row for row in here if row.fault]
        if faulty:
            names = ", ".join(row.entry.name for row in faulty)
            self._say(tr("✗ Damaged: {}. Choose it and press Install to replace it.").format(names))
        else:
            self._say(tr("✓ Intact: {} of {} files that are here.").format(len(here), len(here)))

    # --- adding ---

    def _install(self) -> None:
        chosen = self._chosen()
        names = [chosen.entry.name] if chosen else []
        installer = self._make_installer(self._settings())

        def work() -> Outcome | None:
            origin = installer.origin()
            steps = installer.plan(origin, names)
            return installer.install(steps, origin, self._task.tell, self._task.stopped) if steps else None

        self._begin(work)

    def _choose_files(self) -> None:
        kinds, all_files = tr("Model files"), tr("All files")
        chosen, _filter = QFileDialog.getOpenFileNames(
            self, tr("Choose model files"), "", f"{kinds} (*.onnx *.pt);;{all_files} (*)"
        )
        if chosen:
            installer = self._make_installer(self._settings())
            self._begin(partial(installer.take, [Path(path) for path in chosen]))

    def _begin(self, work: Callable[[], Outcome | None]) -> None:
        self._say(tr("Model files are being installed ..."))
        self.bar.setRange(0, 0)
        if self._task.run(work, self._show_outcome):
            self._show_running(True)

    def _show_progress(self, progress: Progress) -> None:
        done, total = words.size(progress.done), words.size(progress.total)
        self._say(tr("Fetching {}: {} of {}").format(progress.file, done, total))
        self.bar.setRange(0, max(1, progress.total // 1000))
        self.bar.setValue(progress.done // 1000)

    def _show_outcome(self, outcome: Outcome | None) -> None:
        self._show_running(False)
        if outcome is None:
            self._say(tr("✓ Everything is installed already."))
        else:
            lines = [tr("✓ {} is installed.").format(model.path.name) for model in outcome.installed]
            lines += [f"– {remark}" for remark in outcome.remarks]
            lines += [f"✗ {told(error)}" for error in outcome.failures]
            unknown = [model.path.name for model in outcome.installed if model.entry is None]
            if unknown:
                self.used.emit(unknown[-1])
                lines.append(tr("It is chosen as vehicle model; save to use it."))
            self._say("\n".join(lines))
            if outcome.installed:
                self.installed.emit()
        self.look()

    def _show_error(self, error: ReportdeskError) -> None:
        self._show_running(False)
        self._say(f"✗ {told(error)}")

    # --- buttons ---

    def _use(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.used.emit(chosen.entry.name)

    def _ask_to_stop(self) -> None:
        self._task.stop()
        self._say(tr("Stopping ..."))

    def _chosen(self) -> ModelRow | None:
        selected = self.tree.selectedItems()
        return self._rows[self.tree.indexOfTopLevelItem(selected[0])] if selected and self._rows else None

    def _show_running(self, runs: bool) -> None:
        self.bar.setVisible(runs)
        self.stop_button.setVisible(runs)
        for made in (self.install, self.use, self.files, self.verify):
            made.setVisible(not runs)
        self._set_busy(runs)

    def _set_busy(self, busy: bool) -> None:
        for made in (self.install, self.use, self.files, self.verify):
            made.setEnabled(not busy)
        if not busy:
            self._show_buttons()

    def _show_buttons(self) -> None:
        chosen = self._chosen()
        self.install.setText(tr("Install {}").format(chosen.entry.name) if chosen else tr("Install what is missing"))
        self.install.setEnabled(chosen is None or not chosen.path or bool(chosen.fault))
        self.use.setEnabled(chosen is not None and chosen.entry.kind is ModelKind.VEHICLE and bool(chosen.path))

    def _say(self, text: str) -> None:
        self.answer.setText(text)

    def stop(self) -> None:
        """End what runs; what was fetched is kept."""
        self._task.close()


def state_words(row: ModelRow) -> str:
    """Return whether a model file is here, in words."""
    if row.fault:
        return tr("damaged")
    if row.path:
        return tr("installed")
    return tr("made from {}").format(row.entry.derived_from) if row.entry.derived_from else tr("not installed")
