"""Every control has a name for screen readers, and no words are cut off where they are 40 % longer than in English,
from left to right and from right to left.

The windows and states are those of `tests.screenshots`, shown in a language whose every text is longer.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTreeWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reportdesk.domain.reports import Counts
from reportdesk.domain.status import ImageStatus
from reportdesk.ui import headings, theme
from reportdesk.ui.main_window import MainWindow
from tests import screenshots
from tests.drawn import write_label
from tests.ui.appearance import LongWords, faults
from tests.ui.conftest import Show
from tests.ui.test_theme import contrast

STATES = ("sample_states", "model_states", "settings_states", "office_states", "find_states", "citizen_states",
          "review_states", "worker_states", "desk_states")  # fmt: skip


@pytest.fixture
def long_words(qapp: QApplication) -> Iterator[QApplication]:
    """Lengthen every text of the windows of a test."""
    translator = LongWords(qapp)
    qapp.installTranslator(translator)
    yield qapp
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("states", STATES)
def test_controls_have_names_and_longer_words_are_not_cut_off(
    long_words: QApplication, states: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screenshots, "READING", {"stages": ("codes",)})
    found: list[str] = []

    def look(widget: object, window: str, state: str) -> None:
        assert isinstance(widget, QWidget)
        for direction in (Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight):
            widget.setLayoutDirection(direction)
            long_words.processEvents()
            found.extend(f"{window}-{state}, {direction.name}: {fault}" for fault in faults(widget))
        widget.unsetLayoutDirection()

    screenshots.show_states("light", look, (states,))
    assert found == []


def test_a_window_of_long_words_fits_a_laptop_with_images_of_every_status(
    long_words: QApplication, show: Show, qtbot: QtBot
) -> None:
    window = show("tests.fakes:recognise_as_named")
    window.filter.show_counts(Counts(dict.fromkeys(ImageStatus, 12_345)))
    window.filter.show()
    window._stack.setCurrentWidget(window._split)
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: window.reports.isVisible() and window.filter.button(ImageStatus.CANCELLED).isVisible())
    long_words.processEvents()
    assert window.minimumSizeHint().width() <= 1366
    assert window.reports.width() >= 160
    assert list(faults(window)) == []
    first, last = window.filter.button(None), window.filter.button(ImageStatus.CANCELLED)
    assert last.y() > first.y(), "what does not fit goes on below"


def test_large_counters_stand_in_one_row_also_in_a_small_window(show: Show, qtbot: QtBot) -> None:
    counts = Counts({ImageStatus.DONE: 80_031, ImageStatus.NEEDS_REVIEW: 6_709, ImageStatus.FAILED: 13_260})
    window = show("tests.fakes:recognise_as_named")
    window.filter.show_counts(counts)
    window.filter.show()
    window._stack.setCurrentWidget(window._split)
    bar = window.filter
    shown = [bar.button(status) for status in (None, *counts.by_status)]
    qtbot.waitUntil(lambda: all(button.isVisible() for button in shown))

    def row(widget: QWidget) -> int:
        return widget.mapTo(bar, widget.rect().center()).y()

    def in_one_row(*widgets: QWidget) -> bool:
        rows = [row(widget) for widget in widgets]
        return max(rows) - min(rows) <= 2

    for width, beside in ((1280, False), (1800, True), (1280, False)):
        window.resize(width, 800)
        qtbot.waitUntil(lambda beside=beside: in_one_row(bar.search, shown[0]) is beside)  # type: ignore[misc]
        qtbot.waitUntil(lambda: in_one_row(*shown) and in_one_row(bar.search, bar.menu_button))
        assert list(faults(window)) == []


def test_what_is_looked_for_is_found(qtbot: QtBot) -> None:
    """The check itself: a nameless button, a label and a heading that are too narrow are told."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(QPushButton(window))
    narrow = QLabel("much too long for its place", window)
    narrow.setFixedWidth(30)
    column.addWidget(narrow)
    tree = QTreeWidget(window)
    tree.setAccessibleName("Workers")
    tree.setHeaderLabels(["much too long for its place", "Busy"])
    column.addWidget(tree)
    qtbot.addWidget(window)
    window.show()
    assert [text.split(":")[0] for text in faults(window)][:2] == [
        "no name", f"cut off by {narrow.sizeHint().width() - 30} px",
    ]  # fmt: skip
    assert [text for text in faults(window) if "QHeaderView" in text]
    headings.widen(tree.header())
    assert not [text for text in faults(window) if "QHeaderView" in text]


def test_the_tab_key_leads_through_the_beginning(show: Show, qtbot: QtBot) -> None:
    window = show("tests.fakes:recognise_as_named")
    assert set(tab_chain(window, qtbot)) >= {window.empty.folder, window.empty.files, window.empty.sample}


def test_the_tab_key_leads_from_reports_over_filters_and_table_to_the_details(
    show: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    window = show("tests.fakes:recognise_as_named")
    (tmp_path / "north").mkdir()
    write_label(tmp_path / "north" / "good.jpg", "@AB1234")
    window.commands.drop([tmp_path / "north"])
    qtbot.waitUntil(lambda: window.reports.reports.all_counts.finished == 1, timeout=20_000)
    window.table.selectRow(0)
    window.reports.setFocus()
    order = [window.reports, window.filter.search, window.table, window.details.facts]
    chain = tab_chain(window, qtbot)
    assert [widget for widget in chain if widget in order] == order


def tab_chain(window: MainWindow, qtbot: QtBot) -> list[QWidget]:
    """Return what gets the focus, pressing Tab until it has gone around."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    seen: list[QWidget] = []
    at = window.focusWidget()
    while at not in seen:
        if at is not None:
            seen.append(at)
        QTest.keyClick(at or window, Qt.Key.Key_Tab)
        at = window.focusWidget()
    return seen


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK])
def test_every_ink_in_use_can_be_read_on_every_ground(colours: theme.Colours) -> None:
    inks = {
        colours.text,
        colours.accent,
        colours.danger[0],
        colours.warning[0],
        *(ink for ink, _ in colours.status.values()),
    }
    grounds = (colours.window, colours.base, colours.raised, colours.selection)
    for ink, ground in product(inks, grounds):
        assert contrast(ink, ground) >= 4.5, (ink, ground)
    for ground in (colours.warning[1], colours.danger[1], colours.line):
        assert contrast(colours.text, ground) >= 4.5, ground
    assert contrast(colours.soft, colours.line) >= 4.5


def test_a_window_can_be_read_from_right_to_left(qapp: QApplication, show: Show, qtbot: QtBot) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window = show("tests.fakes:recognise_as_named")
        window.filter.show()
        qapp.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        assert window.isRightToLeft()
        assert window.toolbar.isRightToLeft()
        first, second = window.toolbar.actions()[:2]
        assert window.toolbar.widgetForAction(first).x() > window.toolbar.widgetForAction(second).x()
        assert list(faults(window)) == []
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
