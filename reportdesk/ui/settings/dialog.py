"""The settings dialog, made from the declarations: groups, search, one row per setting, panels that belong to some."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QListWidgetItem,
    QMessageBox,
    QWidget,
)

from reportdesk.config.settings import DESK, IDS, MODELS, READ, SYNC, WORK, Settings
from reportdesk.config.sources import Keeper
from reportdesk.config.timetable import parse_timetable
from reportdesk.domain.failures import ReportdeskError, SecretStoreMissing, SettingsInvalid
from reportdesk.engine.capacity import recommendation
from reportdesk.sync.setup import split_password
from reportdesk.ui import icons
from reportdesk.ui.messages import told
from reportdesk.ui.settings import titles
from reportdesk.ui.settings.bandwidth_words import timetable_words
from reportdesk.ui.settings.checks import CHECKS
from reportdesk.ui.settings.connection_panel import ConnectionPanel
from reportdesk.ui.settings.draft import Draft, changes, kind_of
from reportdesk.ui.settings.editors import editor_for
from reportdesk.ui.settings.engines_panel import EnginesPanel
from reportdesk.ui.settings.exchange import ImportQuestion, export_settings, import_values
from reportdesk.ui.settings.frame import DialogFrame
from reportdesk.ui.settings.models_panel import ModelsPanel
from reportdesk.ui.settings.parts import soft
from reportdesk.ui.settings.pattern_editor import PatternEditor
from reportdesk.ui.settings.row import SettingRow
from reportdesk.ui.settings.section import Section
from reportdesk.ui.settings.tools import Tools
from reportdesk.ui.settings.workers_hint import WorkersHint
from reportdesk.ui.task import Task
from reportdesk.ui.words import tr
from reportdesk.workspace.outbox_filling import DATABASE, S3

GROUPS = (WORK, READ, IDS, MODELS, SYNC, DESK)


class SettingsDialog(DialogFrame):
    """Edits a draft; Save and Apply write it and hand it to all rooms."""

    saved = Signal(object, object)
    """The settings in force before and after."""
    models_installed = Signal()

    def __init__(
        self, keeper: Keeper, tools: Tools, parent: QWidget, *, shown_values: Mapping[str, Any] | None = None
    ) -> None:
        """Build the dialog.

        Args:
            shown_values: what holds in the window now where that differs from the file, such as its colours.
        """
        super().__init__(parent)
        self._keeper, self._tools = keeper, tools
        stored = replace(keeper.sources.stored, **(shown_values or {}))
        self.draft = Draft(replace(keeper.sources, stored=stored), CHECKS)
        self.rows: dict[str, SettingRow] = {}
        self.sections: dict[str, Section] = {}
        self._task, self._look = Task(self), Task(self)
        self._task.failed.connect(self._show_failure)
        self._closes_after = False
        self._build_sections()
        self._build_panels()
        self._connect()
        self.groups.setCurrentRow(0)
        self._show_all()
        self._look_around()

    # --- building ---

    def _build_sections(self) -> None:
        listed = dict.fromkeys((*GROUPS, *(entry.group for entry in self.draft.declared.values())))
        for group in listed:
            section = Section(group, self.page)
            self.sections[group] = section
            self.column.addWidget(section)
            item = QListWidgetItem(icons.icon(titles.GROUP_ICONS.get(group, "settings")), titles.group_title(group))
            item.setData(Qt.ItemDataRole.UserRole, group)
            self.groups.addItem(item)
        self.column.addStretch(1)
        for name, entry in self.draft.declared.items():
            is_patterns = kind_of(entry) == "patterns"
            if is_patterns:
                self.patterns = PatternEditor(entry, self._tools.make_trial(), self._tools.sample, self)
            row = SettingRow(
                entry, self.patterns if is_patterns else editor_for(entry, self), self.page, wide=is_patterns
            )
            row.changed.connect(self._take)
            row.reset_asked.connect(self._reset)
            self.rows[name] = row
            self.sections[entry.group].add(row)

    def _build_panels(self) -> None:
        self.workers_hint = WorkersHint(self)
        self.workers_hint.taken.connect(partial(self._take_and_show, "workers"))
        self.rows["workers"].add_below(self.workers_hint)
        self.engines = EnginesPanel(self)
        self.rows["text_engine"].add_below(self.engines)
        self.bandwidth_words = soft("", self)
        self.rows["bandwidth"].add_below(self.bandwidth_words)
        self.models = ModelsPanel(self.draft.in_force, self._tools.make_installer, self)
        self.models.used.connect(partial(self._take_and_show, "vehicle_model"))
        self.models.installed.connect(self.models_installed)
        self.sections[MODELS].add_panel(self.models, "models install verify licence download")
        self.connections = {
            name: ConnectionPanel(name, self.draft.in_force, self._keeper.forget_secret, self)
            for name in (S3, DATABASE)
        }
        self.sections[SYNC].add_panel(
            self.connections[S3], "s3 keys secret access key test connection keyring", after=self.rows["s3_ca_bundle"]
        )
        self.sections[SYNC].add_panel(
            self.connections[DATABASE],
            "database password secret test connection keyring",
            after=self.rows["database_pool_overflow"],
        )

    def _connect(self) -> None:
        self.search.textChanged.connect(self._show_page)
        self.groups.currentRowChanged.connect(self._choose_group)
        self.cancel.clicked.connect(self.close)
        self.apply.clicked.connect(partial(self._save, closes=False))
        self.save.clicked.connect(partial(self._save, closes=True))
        self.take_in.clicked.connect(self._import)
        self.give_out.clicked.connect(self._export)
        for keys, action in (
            (QKeySequence(QKeySequence.StandardKey.Find), self._to_search),
            (QKeySequence(QKeySequence.StandardKey.Save), partial(self._save, closes=True)),
        ):
            QShortcut(keys, self).activated.connect(action)
        for field in (field for panel in self.connections.values() for field in panel.fields.values()):
            field.box.textEdited.connect(lambda _text: self._show_footer())

    def _look_around(self) -> None:
        """Find out what takes a moment: this machine, engines, models, where secrets come from."""
        self._look.run(recommendation, self.workers_hint.show_recommendation)
        self.engines.look(self.draft.in_force())
        self.models.look()
        for panel in self.connections.values():
            panel.look()

    # --- showing ---

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _choose_group(self, _row: int) -> None:
        self.search.clear()
        self._show_page()
        self.scroller.verticalScrollBar().setValue(0)

    def show_group(self, group: str) -> None:
        """Show a group of settings."""
        self.groups.setCurrentRow(list(self.sections).index(group))

    def _show_page(self, *_text: object) -> None:
        query = self.search.text()
        item = self.groups.currentItem()
        chosen = item.data(Qt.ItemDataRole.UserRole) if item else GROUPS[0]
        found = [
            section.show_for(query) if query.strip() else section.show_whole(group == chosen)
            for group, section in self.sections.items()
        ]
        self.nothing.setVisible(not any(found))

    def _show_all(self) -> None:
        for row in self.rows.values():
            row.show_state(self.draft)
        self._after_change()

    def _after_change(self) -> None:
        self.patterns.try_with(self.draft.in_force())
        self._show_bandwidth()
        self._show_footer()

    def _show_bandwidth(self) -> None:
        now = time.localtime()
        wrong = self.draft.error("bandwidth") is not None
        timetable = parse_timetable("" if wrong else self.draft.value("bandwidth"))
        self.bandwidth_words.setText("" if wrong else timetable_words(timetable, now.tm_hour * 60 + now.tm_min))

    def _show_footer(self) -> None:
        errors, number = self.draft.errors, self._unsaved()
        can_save = bool(number) and not errors and not self._task.runs
        self.apply.setEnabled(can_save)
        self.save.setEnabled(can_save)
        self.cancel.setText(tr("Cancel") if number else tr("Close"))
        if errors:
            names = ", ".join(self.rows[name].title.text() for name in errors)
            self.say(tr("✗ Cannot be saved yet: {}").format(names))
        elif number:
            self.say(_unsaved_words(number))
        elif self.message.text()[:1] != "✓":
            self.say("")

    def _unsaved(self) -> int:
        return len(self.draft.changes()) + len(self._typed_secrets())

    def say(self, text: str) -> None:
        """Say something at the bottom."""
        self.message.setText(text)

    # --- editing ---

    def _take(self, name: str, value: object) -> None:
        if name == "database_url" and isinstance(value, str):
            value = self._without_password(value)
        self.draft.set(name, value)
        self.rows[name].show_state(self.draft)
        self._after_change()

    def _take_and_show(self, name: str, value: object) -> None:
        if not self.draft.is_locked(name):
            self._take(name, value)

    def _without_password(self, url: str) -> str:
        """Move a password that was pasted with the address into its own field: it must not stand in the file."""
        rest, password = split_password(url)
        if password:
            self.connections[DATABASE].fields["database-password"].box.setText(password)
        return rest

    def _reset(self, name: str) -> None:
        self.draft.reset(name)
        self.rows[name].show_state(self.draft)
        self._after_change()

    # --- saving ---

    def _typed_secrets(self) -> dict[str, str]:
        return {name: text for panel in self.connections.values() for name, text in panel.typed().items()}

    def _save(self, *_clicked: object, closes: bool) -> None:
        if self.draft.errors or self._task.runs or not self._unsaved():
            return
        before, self._closes_after = self._keeper.sources.in_force, closes
        save = partial(self._keeper.save, self.draft.stored(), self._typed_secrets())
        if self._task.run(save, partial(self._show_saved, before)):
            self._show_footer()
            self.say(tr("Saving ..."))

    def _show_saved(self, before: Settings, after: Settings) -> None:
        self.draft.saved(self._keeper.sources)
        for panel in self.connections.values():
            panel.clear_typed()
        self.saved.emit(before, after)
        self.say(tr("✓ Saved, and in use from now on."))
        self._show_all()
        if self._closes_after:
            self.accept()

    def _show_failure(self, error: ReportdeskError) -> None:
        if isinstance(error, SecretStoreMissing):
            for panel in self.connections.values():
                panel.show_secret_error(error)
        self._show_footer()
        self.say(f"✗ {told(error)}")

    # --- other desks ---

    def _export(self) -> None:
        chosen, _filter = QFileDialog.getSaveFileName(
            self, tr("Export settings"), "reportdesk-settings.toml", tr("Settings (*.toml)")
        )
        if not chosen:
            return
        try:
            export_settings(self.draft.in_force(), Path(chosen))
        except SettingsInvalid as error:
            self._show_failure(error)
            return
        self.say(tr("✓ Exported to {}, without passwords and keys, and without the operator's name.").format(chosen))

    def _import(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileName(
            self, tr("Import settings"), "", tr("Settings (*.toml);;All files (*)")
        )
        if not chosen:
            return
        try:
            values = import_values(Path(chosen))
        except SettingsInvalid as error:
            self._show_failure(error)
            return
        locked = [name for name in values if self.draft.is_locked(name)]
        wanted = {name: value for name, value in values.items() if name not in locked}
        found = list(changes(self.draft.in_force(), wanted))
        question = ImportQuestion(Path(chosen), found, locked, self)
        question.accepted.connect(partial(self._take_imported, wanted))
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.open()

    def _take_imported(self, values: dict[str, Any]) -> None:
        if "database_url" in values:
            values = values | {"database_url": self._without_password(values["database_url"])}
        self.draft.take(values)
        self._show_all()

    # --- closing ---

    def reject(self) -> None:
        """Close, after a question when something is not saved."""
        if self._may_close():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, after a question when something is not saved."""
        if self.isVisible() and not self._may_close():
            event.ignore()
            return
        event.accept()
        self.done(QDialog.DialogCode.Rejected)

    def _may_close(self) -> bool:
        number = self._unsaved()
        if not number:
            return True
        box = QMessageBox(self)
        box.setWindowTitle(tr("Settings"))
        box.setText(_unsaved_words(number))
        leave = box.addButton(tr("Discard them"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(tr("Go on editing"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.exec()
        return box.clickedButton() is leave

    def done(self, code: int) -> None:
        """End everything that looks or tries."""
        self.engines.stop()
        self.models.stop()
        self.patterns.stop()
        for panel in self.connections.values():
            panel.stop()
        self._look.close(0.2)
        self._task.close()
        super().done(code)


def _unsaved_words(number: int) -> str:
    return tr("1 change is not saved.") if number == 1 else tr("{} changes are not saved.").format(number)
