"""The menu of filters: what there is to filter by, with numbers, as the workspace holds it at that moment."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from reportdesk.domain.failures import WorkspaceError
from reportdesk.ui import words
from reportdesk.ui.find.days_dialog import DaysDialog
from reportdesk.ui.find.filter_words import delivery_states, reason_word, spans
from reportdesk.ui.messages import message
from reportdesk.workspace.filters import NO_FILTERS, Days, Filters
from reportdesk.workspace.finding import FindQueries

log = logging.getLogger(__name__)


class ChoiceMenu(QMenu):
    """A menu that stays open while its entries are ticked: several are chosen in one go."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick without closing."""
        if not self._tick():
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with the space bar without closing; Enter closes as in any menu."""
        if event.key() != Qt.Key.Key_Space or not self._tick():
            super().keyPressEvent(event)

    def _tick(self) -> bool:
        action = self.activeAction()
        if action is None or not action.isCheckable() or not action.isEnabled():
            return False
        action.trigger()
        return True


class FilterMenu(QMenu):
    """Builds itself when it is opened. `changed` tells the new filters."""

    changed = Signal(object)
    save_asked = Signal()
    apply_asked = Signal(str)
    remove_asked = Signal(str)
    clear_asked = Signal()

    def __init__(
        self, finding: FindQueries, filters: Callable[[], Filters], report: Callable[[], int], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._owner = parent
        self._finding, self._filters, self._report = finding, filters, report
        self.aboutToShow.connect(self.build)

    def build(self) -> None:
        """Offer what there is now."""
        self.clear()
        try:
            self._add_choices()
            self._add_saved()
        except WorkspaceError as error:
            log.warning("the filters could not be listed: %s", error)
            self.addAction(message(str(error))).setEnabled(False)

    def _add_choices(self) -> None:
        report = self._report() or None
        reasons = [
            (entry.reason, f"{reason_word(entry.reason)}, {words.status_word(entry.status)}", entry.number)
            for entry in self._finding.reasons(report)
        ]
        self._choices(self.tr("Reason"), "reasons", reasons)
        operators = [(name, name or words.tr("no name"), None) for name in self._finding.operators()]
        self._choices(self.tr("Operator"), "operators", operators)
        vehicles = [(label, label, number) for label, number in self._finding.vehicle_classes(report)]
        self._choices(self.tr("Vehicle"), "vehicles", vehicles)
        self._choices(self.tr("Delivery"), "delivery", [(*state, None) for state in delivery_states().items()])
        self._identifier()
        self._days(self.tr("Taken"), "taken", self._filters().taken)
        self._days(self.tr("Added"), "added", self._filters().added)

    def _choices(self, title: str, field: str, entries: Iterable[tuple[str, str, int | None]]) -> None:
        menu = ChoiceMenu(title, self)
        chosen: frozenset[str] = getattr(self._filters(), field)
        for value, text, number in entries:
            shown = text.replace("&", "&&")
            action = menu.addAction(shown if number is None else f"{shown}\t{words.number(number)}")
            action.setCheckable(True)
            action.setChecked(value in chosen)
            action.triggered.connect(partial(self._toggle, field, value))
        if menu.isEmpty():
            menu.addAction(self.tr("Nothing yet")).setEnabled(False)
        self.addMenu(menu)

    def _toggle(self, field: str, value: str, _checked: bool = False) -> None:
        chosen: frozenset[str] = getattr(self._filters(), field)
        self._tell(**{field: chosen ^ {value}})

    def _identifier(self) -> None:
        menu = self.addMenu(self.tr("Identifier"))
        for text, wanted in ((self.tr("With"), True), (self.tr("Without"), False)):
            action = menu.addAction(text)
            action.setCheckable(True)
            is_on = self._filters().has_identifier is wanted
            action.setChecked(is_on)
            action.triggered.connect(
                lambda _on=False, value=None if is_on else wanted: self._tell(has_identifier=value)
            )

    def _days(self, title: str, field: str, now: Days | None) -> None:
        menu = self.addMenu(title)
        for text, days in spans().items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(days == now)
            value = None if days == now else days
            action.triggered.connect(lambda _on=False, value=value: self._tell(**{field: value}))
        menu.addSeparator()
        menu.addAction(self.tr("Other days ..."), partial(self._ask_days, title, field, now))

    def _ask_days(self, title: str, field: str, now: Days | None) -> None:
        dialog = DaysDialog(title, now, self._owner)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._tell(**{field: dialog.days()}))
        dialog.open()

    def _tell(self, **values: object) -> None:
        self.changed.emit(replace(self._filters(), **values))  # type: ignore[arg-type]

    def _add_saved(self) -> None:
        names = list(self._finding.saved_filters())
        self.addSeparator()
        for name in names:
            self.addAction(name.replace("&", "&&"), partial(self.apply_asked.emit, name))
        if names:
            self.addSeparator()
        self.addAction(self.tr("Save this filter ..."), self.save_asked.emit)
        if names:
            remove = self.addMenu(self.tr("Remove a saved filter"))
            for name in names:
                remove.addAction(name.replace("&", "&&"), partial(self.remove_asked.emit, name))
        self.addAction(self.tr("Show everything"), self.clear_asked.emit)


def cleared(filters: Filters, field: str) -> Filters:
    """Return `filters` without one condition."""
    return replace(filters, **{field: getattr(NO_FILTERS, field)})
