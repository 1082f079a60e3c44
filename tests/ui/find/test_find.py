"""Finding in the real window: typed, pasted, filtered, named, with columns chosen; by keys and mouse."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from reportdesk.domain.findings import Identifier, TextLine, Vehicle
from reportdesk.domain.reasons import NO_IDENTIFIER
from reportdesk.domain.results import ImageResult
from reportdesk.domain.status import ImageStatus, Move
from reportdesk.engine.previews import Previews
from reportdesk.ui.find.days_dialog import DaysDialog
from reportdesk.ui.find.filter_words import chips_of, days_words, reason_word
from reportdesk.ui.image_model import Column
from reportdesk.ui.main_window import MainWindow
from reportdesk.workspace import image_tasks
from reportdesk.workspace.filters import Filters
from reportdesk.workspace.image_tasks import FoundFile, Outcome
from reportdesk.workspace.writer import Transaction
from tests.ui.acts import click, pick_below, pick_in, tick_box, type_in
from tests.ui.conftest import Show
from tests.ui.workspaces import DAMAGED, add_report

BOX = (0.0, 0.0, 9.0, 9.0)


def fill(transaction: Transaction, report: int, results: dict[str, ImageResult]) -> None:
    """Add read images in one transaction, so that intake has nothing to look for on the disk."""
    for name, result in results.items():
        file = FoundFile(f"/photos/{name}", name.encode(), name, "jpeg", 10, 1)
        image_tasks.add_files(transaction, report, [file])
        (image,) = transaction.execute("SELECT max(id) FROM images").fetchone()
        image_tasks.set_hash(transaction, image, f"{image:064x}", 10, 1)
        finish(transaction, image, result, failed=name.startswith("bad"))


def finish(transaction: Transaction, image: int, result: ImageResult, *, failed: bool = False) -> None:
    image_tasks.start(transaction, image)
    move = Move.FAILED if failed else Move.DOUBTED if result.doubts else Move.COMPLETED
    outcome = Outcome(move, 0.5, replace(result, fingerprint="f"), DAMAGED if failed else None)
    image_tasks.finish(transaction, image, outcome)


def with_id(value: str, **more: object) -> ImageResult:
    return ImageResult(identifiers=(Identifier(value, "yard-id", "code", 1.0),), **more)  # type: ignore[arg-type]


@pytest.fixture
def window(show: Show, qtbot: QtBot) -> MainWindow:
    """A window on five images of two reports: 1 and 2 with identifiers, 3 without, 4 failed, 5 of bob."""
    opened = show()
    opened.engine.pause()
    workspace = opened.workspace
    car = (Vehicle("car", 0.9, BOX),)
    north = {
        "n1.jpg": with_id("@AA1234", vehicles=car),
        "n2.jpg": with_id("@BB5678", text=(TextLine("gate seven", 0.9, BOX),)),
        "n3.jpg": ImageResult(doubts=(NO_IDENTIFIER,), vehicles=car),
        "bad4.jpg": ImageResult(),
    }
    workspace.run(partial(fill, report=add_report(workspace, "north"), results=north))
    south = {"s5.jpg": with_id("@AA1299")}
    workspace.run(partial(fill, report=add_report(workspace, "south", "bob"), results=south))
    qtbot.waitUntil(lambda: shown(opened) == [1, 2, 3, 4, 5] and opened.reports.reports.rowCount() == 3)
    return opened


def shown(window: MainWindow) -> list[int]:
    return list(window.table.images.ids)


def entry(menu: QMenu, *path: str) -> QAction:
    """Return the entry of a menu under its submenus."""
    for action in menu.actions():
        if action.text().split("\t")[0] == path[0]:
            below = action.menu()
            return entry(below, *path[1:]) if len(path) > 1 and isinstance(below, QMenu) else action
    raise AssertionError(f"no entry {path[0]} among {[action.text() for action in menu.actions()]}")


def pick(window: MainWindow, *path: str) -> None:
    """Choose an entry of the filter menu with the mouse."""
    pick_below(window.filter.menu_button, window.filter.menu, *path)


def test_typing_narrows_the_table_with_every_key(window: MainWindow, qtbot: QtBot) -> None:
    tester = QAbstractItemModelTester(window.table.images, QAbstractItemModelTester.FailureReportingMode.Fatal)
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.filter.search.hasFocus)
    QTest.keyClicks(window.filter.search, "aa")
    qtbot.waitUntil(lambda: shown(window) == [1, 5])
    QTest.keyClicks(window.filter.search, " 1234")
    qtbot.waitUntil(lambda: shown(window) == [1])
    QTest.keyClick(window.filter.search, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.filter.search, "seven gate")
    qtbot.waitUntil(lambda: shown(window) == [2])
    assert tester is not None


def test_quotes_and_wildcards_are_typed_without_harm(window: MainWindow, qtbot: QtBot) -> None:
    for typed, found in (('"gate seven"', [2]), ('"seven gate"', []), ("gate*", [2]), ("%", [1, 2, 3, 4, 5]),
                         ("aa_1234", [1]), ('aa" OR "bb', []), ("'; DROP TABLE images; --", [])):  # fmt: skip
        type_in(window.filter.search, typed)
        qtbot.waitUntil(lambda found=found: shown(window) == found)  # type: ignore[misc]
    assert not window.banner.isVisible()
    QTest.keyClick(window.filter.search, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window.filter.search, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: shown(window) == [1, 2, 3, 4, 5])


def test_a_pasted_megabyte_is_cut_and_said(window: MainWindow, qtbot: QtBot) -> None:
    QApplication.clipboard().setText("gate " * 200_000)
    QTest.keyClick(window.filter.search, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shown(window) == [2])
    assert "first 12 words" in window.filter.chips.note.text()
    assert window.filter.chips.isVisible()
    window.filter.search.clear()
    qtbot.waitUntil(lambda: shown(window) == [1, 2, 3, 4, 5])
    assert not window.filter.chips.isVisible()


def test_a_found_image_stays_found_while_others_are_read(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(window.filter.search, "aa")
    qtbot.waitUntil(lambda: shown(window) == [1, 5])
    window.workspace.run(partial(image_tasks.retry, chosen=[3]))
    window.workspace.run(partial(finish, image=3, result=with_id("@AA7777")))
    qtbot.waitUntil(lambda: shown(window) == [1, 3, 5])


def test_filters_compose_as_chips_and_go_with_a_click(window: MainWindow, qtbot: QtBot) -> None:
    pick(window, "Vehicle", "car")
    qtbot.waitUntil(lambda: shown(window) == [1, 3])
    pick(window, "Identifier", "Without")
    qtbot.waitUntil(lambda: shown(window) == [3])
    chips = window.filter.chips
    assert chips.fields == ["vehicles", "has_identifier"]
    assert chips.chip("vehicles").text() == "Vehicle: car"
    QTest.mouseClick(chips.chip("vehicles"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown(window) == [3, 4])
    QTest.keyClicks(window.filter.search, "bad")
    qtbot.waitUntil(lambda: shown(window) == [4])
    pick(window, "Show everything")
    qtbot.waitUntil(lambda: shown(window) == [1, 2, 3, 4, 5])
    assert window.filter.search.text() == ""


def test_many_chips_go_on_below_and_widen_no_window(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1100, 700)
    least = window.minimumSizeHint().width()
    days = ("2026-01-01", "2026-02-01")
    filters = Filters(
        reasons=frozenset({"no-identifier", "doubtful-identifier"}),
        operators=frozenset({"ann the first", "bob the second"}),
        vehicles=frozenset({"car", "truck", "bus"}),
        delivery=frozenset({"waiting", "set_aside"}),
        taken=days, added=days, has_identifier=True,
    )  # fmt: skip
    window.filter.set_filters(filters)
    chips = window.filter.chips
    buttons = [*(chips.chip(field) for field in chips.fields), chips.clear_all]
    qtbot.waitUntil(lambda: len({button.y() for button in buttons}) > 1)
    assert all(button.isVisible() and button.geometry().right() <= chips.width() for button in buttons)
    assert (window.width(), window.minimumSizeHint().width()) == (1100, least)
    assert chips.height() > chips._row.height() >= buttons[-1].geometry().bottom(), "no chip is cut off"
    click(chips.clear_all)
    qtbot.waitUntil(lambda: not chips.isVisible())


def test_a_sign_in_a_chip_is_no_key_that_takes_the_filter_away(window: MainWindow) -> None:
    window.filter.set_filters(Filters(operators=frozenset({"R&D team"})))
    chip = window.filter.chips.chip("operators")
    assert chip.shortcut().isEmpty()
    assert chip.toolTip().startswith("Operator: R&D team")


def test_reasons_are_offered_with_their_numbers_and_several_may_be_ticked(window: MainWindow, qtbot: QtBot) -> None:
    menu = window.filter.menu
    menu.build()
    reasons = entry(menu, "Reason").menu()
    assert isinstance(reasons, QMenu)
    texts = [action.text() for action in reasons.actions()]
    assert texts == ["Image is damaged, Failed\t1", "No identifier, Needs review\t1"]
    reasons.popup(QPoint(0, 0))
    qtbot.waitUntil(reasons.isVisible)
    for action in reasons.actions():
        QTest.mouseClick(reasons, Qt.MouseButton.LeftButton, pos=reasons.actionGeometry(action).center())
    assert reasons.isVisible()
    reasons.close()
    qtbot.waitUntil(lambda: shown(window) == [3, 4])
    assert window.filter.chips.chip("reasons").text() == "Reason: Image is damaged, No identifier"
    window.reports.choose(2)
    qtbot.waitUntil(lambda: shown(window) == [])
    menu.build()
    assert entry(menu, "Reason", "Nothing yet").isEnabled() is False
    assert entry(menu, "Vehicle", "Nothing yet").isEnabled() is False, "the cars are in the other report"


def test_operator_delivery_and_days(window: MainWindow, qtbot: QtBot) -> None:
    pick(window, "Operator", "bob")
    qtbot.waitUntil(lambda: shown(window) == [5])
    pick(window, "Operator", "bob")
    pick(window, "Delivery", "Sent")
    qtbot.waitUntil(lambda: shown(window) == [])
    pick(window, "Delivery", "Sent")
    pick(window, "Added", "Today")
    qtbot.waitUntil(lambda: shown(window) == [1, 2, 3, 4, 5])
    pick(window, "Taken", "Other days ...")
    dialog = window.findChild(DaysDialog)
    assert dialog is not None
    tick_box(dialog.last_on)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(window) == [])
    assert window.filter.chips.chip("taken").text().startswith("Taken: from 20")


def test_a_span_of_days_is_put_in_order(window: MainWindow) -> None:
    dialog = DaysDialog("Taken", ("2026-03-01", "2026-02-01"), window)
    assert dialog.days() == ("2026-02-01", "2026-03-01")
    for box in (dialog.first_on, dialog.last_on):
        box.setChecked(False)
    assert dialog.days() is None


def test_a_filter_is_saved_applied_and_removed(window: MainWindow, qtbot: QtBot) -> None:
    window.filter.choose(ImageStatus.NEEDS_REVIEW)
    pick(window, "Vehicle", "car")
    QTest.keyClicks(window.filter.search, "n3")
    pick(window, "Save this filter ...")
    dialog = window.findChild(QInputDialog)
    assert dialog is not None
    field = dialog.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "Cars & co")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Cars & co is saved" in window.remark.text.text())
    pick(window, "Show everything")
    qtbot.waitUntil(lambda: shown(window) == [1, 2, 3, 4, 5])
    pick(window, "Cars && co")
    qtbot.waitUntil(lambda: shown(window) == [3])
    assert window.filter.search.text() == "n3"
    assert window.filter.button(ImageStatus.NEEDS_REVIEW).isChecked()
    pick(window, "Remove a saved filter", "Cars && co")
    qtbot.waitUntil(lambda: window.workspace.finding.saved_filters() == {})


def test_a_filter_without_a_name_is_not_saved(window: MainWindow) -> None:
    window.filter_commands.save("  ")
    assert "needs a name" in window.remark.text.text()


def test_the_search_says_how_far_an_older_workspace_is_taken_up(window: MainWindow) -> None:
    window.filter.show_index_progress(0.4)
    assert "40% done" in window.filter.chips.note.text()
    window.filter.show_index_progress(1.0)
    assert not window.filter.chips.isVisible()


def test_cells_of_one_column_are_copied_by_keys(window: MainWindow, qtbot: QtBot) -> None:
    window.table.selectAll()
    index = window.table.images.index(0, Column.IDENTIFIER)
    window.table.selectionModel().setCurrentIndex(index, window.table.selectionModel().SelectionFlag.NoUpdate)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window.table, Qt.Key.Key_C, both)
    # Qt keeps the modifiers of the last event for whoever selects rows next.
    QTest.keyClick(window.table, Qt.Key.Key_Shift)
    assert QApplication.clipboard().text() == "@AA1234\n@BB5678\n\n\n@AA1299"


def test_columns_are_chosen_and_remembered_with_their_order(show: Show, qtbot: QtBot) -> None:
    first = show()
    assert first.table.isColumnHidden(Column.TAKEN)
    menu = first.columns.menu()
    for name in ("Taken", "Findings", "Report"):
        menu.popup(QPoint(0, 0))
        pick_in(menu, name)
    assert not entry(menu, "Name").isEnabled()
    menu.close()
    header = first.table.horizontalHeader()
    header.moveSection(header.visualIndex(Column.IDENTIFIER), 1)
    first.close()
    again = MainWindow(
        first.workspace, first.engine, first.intake, previews_of(first), first.courier, operator="ann", sample=Path(".")
    )
    qtbot.addWidget(again)
    assert not again.table.isColumnHidden(Column.TAKEN)
    assert again.table.isColumnHidden(Column.FINDINGS)
    again.table.show_report_column(True)
    assert again.table.isColumnHidden(Column.REPORT)
    assert again.table.horizontalHeader().visualIndex(Column.IDENTIFIER) == 1
    again.close()


def previews_of(window: MainWindow) -> Previews:
    return window.details._previews


def test_words_for_reasons_and_days() -> None:
    assert reason_word("image-damaged") == "Image is damaged"
    assert reason_word("of-a-newer-version") == "Of a newer version"
    assert days_words(("2026-01-01", "2026-01-01")) == "2026-01-01"
    assert days_words(("", "2026-01-01")) == "up to 2026-01-01"
    assert chips_of(Filters(operators=frozenset({""}))) == {"operators": "Operator: no name"}


def test_a_view_without_rows_says_why(window: MainWindow, qtbot: QtBot) -> None:
    before = window.table.grab().toImage()
    QTest.keyClicks(window.filter.search, "nosuchthing")
    qtbot.waitUntil(lambda: shown(window) == [])
    assert "No image fits search and filters" in window.table._empty_words
    without = window.table.grab().toImage()
    assert without != before
    window.table.explain_empty("")
    assert window.table.grab().toImage() != without, "the words are on screen"
    pick(window, "Show everything")
    qtbot.waitUntil(lambda: shown(window) == [1, 2, 3, 4, 5])
    assert "No photographs here yet" in window.table._empty_words
