"""The editor of identifier patterns: the list, the fields of the chosen one, and ways to try it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reportdesk.config.declare import Declared
from reportdesk.config.patterns import BUILT_IN_PATTERNS, Pattern
from reportdesk.config.settings import Settings
from reportdesk.engine.reading import Reading
from reportdesk.ui.buttons import push_button
from reportdesk.ui.settings import pattern_list
from reportdesk.ui.settings.editors import Editor
from reportdesk.ui.settings.parts import GAP
from reportdesk.ui.settings.pattern_form import PatternForm
from reportdesk.ui.settings.pattern_list import BUILT_IN, Patterns
from reportdesk.ui.settings.pattern_trials import PhotographBox, TextTrial
from reportdesk.ui.words import tr

_LIST_WIDTH = 220


class PatternEditor(Editor):
    """Edits the setting `patterns`."""

    def __init__(self, declared: Declared, trial: Reading, sample: Path, parent: QWidget) -> None:
        super().__init__(declared, parent)
        self._patterns: Patterns = BUILT_IN_PATTERNS
        self._chosen: Pattern = BUILT_IN_PATTERNS[0]
        self.list = QListWidget(self)
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setSpacing(3)
        self.list.setAccessibleName(tr("Identifier patterns"))
        self.form = PatternForm(self)
        self.text_trial = TextTrial(self)
        self.photograph = PhotographBox(trial, sample, self)
        self.add = push_button(tr("Add"), self, lambda: self._add(None))
        self.copy = push_button(tr("Copy"), self, lambda: self._add(self._chosen))
        self.remove = push_button(tr("Remove"), self, self._remove)
        self.up = push_button(tr("Up"), self, lambda: self._move(-1))
        self.down = push_button(tr("Down"), self, lambda: self._move(1))
        self._lay_out()
        self.list.currentRowChanged.connect(self._choose_row)
        self.list.itemChanged.connect(self._switch)
        self.form.changed.connect(self._edit)
        self.photograph.picked.connect(self.text_trial.put)
        self._show_list()

    def _lay_out(self) -> None:
        buttons = QGridLayout()
        buttons.setSpacing(4)
        for number, made in enumerate((self.add, self.copy, self.up, self.down, self.remove)):
            buttons.addWidget(made, number // 2, number % 2, 1, 2 if made is self.remove else 1)
        left = QVBoxLayout()
        left.setSpacing(GAP)
        left.addWidget(self.list, 1)
        left.addLayout(buttons)
        right = QVBoxLayout()
        right.setSpacing(GAP)
        right.addWidget(self.form)
        right.addWidget(self.text_trial)
        right.addWidget(self.photograph)
        right.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(2 * GAP)
        both.addLayout(left)
        both.addLayout(right, 1)
        self.row.addLayout(both)
        self.setFocusProxy(self.list)

    def show_value(self, value: Any) -> None:
        """Show other patterns; those in work stay as they are."""
        if value != pattern_list.canonical(self._patterns):
            self._patterns = value
            self._chosen = pattern_list.by_priority(value)[0]
            self._show_list()

    def use(self, widget: QWidget) -> None:
        """Do nothing: the list is laid out here and names itself."""

    def try_with(self, settings: Settings) -> None:
        """Read photographs by these settings."""
        self.photograph.use(settings)

    def stop(self) -> None:
        """End what runs."""
        self.photograph.stop()

    # --- the list ---

    def _show_list(self) -> None:
        order = pattern_list.by_priority(self._patterns)
        self.list.blockSignals(True)
        self.list.clear()
        for pattern in order:
            item = QListWidgetItem(pattern.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if pattern.enabled else Qt.CheckState.Unchecked)
            item.setToolTip(tr("Built in") if self._is_built_in(pattern) else tr("Your own"))
            self.list.addItem(item)
        self.list.setCurrentRow(next(number for number, one in enumerate(order) if one is self._chosen))
        self.list.blockSignals(False)
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen = self._chosen
        is_built_in = self._is_built_in(chosen)
        self.form.show_pattern(chosen, is_built_in=is_built_in)
        self.text_trial.show_pattern(chosen)
        order = pattern_list.by_priority(self._patterns)
        self.up.setEnabled(order[0] is not chosen)
        self.down.setEnabled(order[-1] is not chosen)
        self.remove.setText(tr("As built in") if is_built_in else tr("Remove"))
        self.remove.setToolTip(
            tr("A built-in pattern is turned off by its mark in the list, not removed.") if is_built_in else ""
        )
        self.remove.setEnabled(not is_built_in or chosen != BUILT_IN[chosen.name])

    def _is_built_in(self, pattern: Pattern) -> bool:
        return pattern_list.is_built_in(self._patterns, pattern)

    def _choose_row(self, number: int) -> None:
        if number >= 0:
            self._chosen = pattern_list.by_priority(self._patterns)[number]
            self._show_chosen()

    # --- changes ---

    def _take(self, patterns: Patterns, chosen: Pattern) -> None:
        self._patterns, self._chosen = patterns, chosen
        self._show_list()
        self.changed.emit(pattern_list.canonical(patterns) if _names_differ(patterns) else patterns)

    def _edit(self, new: Pattern) -> None:
        self._take(pattern_list.replaced(self._patterns, self._chosen, new), new)

    def _switch(self, item: QListWidgetItem) -> None:
        pattern = pattern_list.by_priority(self._patterns)[self.list.row(item)]
        new = replace(pattern, enabled=item.checkState() is Qt.CheckState.Checked)
        chosen = new if pattern is self._chosen else self._chosen
        self._take(pattern_list.replaced(self._patterns, pattern, new), chosen)

    def _add(self, like: Pattern | None) -> None:
        self._take(*pattern_list.added(self._patterns, like))
        self.form.name.setFocus()
        self.form.name.selectAll()

    def _remove(self) -> None:
        order = pattern_list.by_priority(self._patterns)
        at = next(number for number, pattern in enumerate(order) if pattern is self._chosen)
        left = pattern_list.removed(self._patterns, self._chosen)
        self._take(left, pattern_list.by_priority(left)[min(at, len(left) - 1)])

    def _move(self, step: int) -> None:
        before = next(number for number, one in enumerate(self._patterns) if one is self._chosen)
        after = pattern_list.moved(self._patterns, self._chosen, step)
        self._take(after, after[before])


def _names_differ(patterns: Patterns) -> bool:
    """True when each pattern has a name of its own; two of one name must stay visible as the mistake they are."""
    return len({pattern.name for pattern in patterns}) == len(patterns)
