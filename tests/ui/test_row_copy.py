"""Copying rows from the table: by key, in its order, also ten thousand of them, by one question."""

from __future__ import annotations

import json
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reportdesk.domain.failures import WorkspaceError
from reportdesk.domain.reasons import NO_IDENTIFIER
from reportdesk.domain.results import ImageResult
from reportdesk.ui.image_model import Column
from reportdesk.ui.main_window import MainWindow
from reportdesk.ui.row_copy import AT_ONCE
from tests.ui.conftest import Show
from tests.ui.find.test_find import fill, with_id
from tests.ui.workspaces import add_images, add_report

CONTROL = Qt.KeyboardModifier.ControlModifier


def opened(show: Show, qtbot: QtBot, count: int) -> MainWindow:
    window = show()
    window.engine.pause()
    report = add_report(window.workspace, "north")
    add_images(window.workspace, report, [f"{number:05}.jpg" for number in range(count)])
    qtbot.waitUntil(lambda: len(window.table.images.ids) == count, timeout=60_000)
    window.table.setFocus()
    return window


def copied() -> list[str]:
    return QApplication.clipboard().text().split("\n")


def test_keys_copy_rows_and_the_cells_of_one_column(show: Show, qtbot: QtBot) -> None:
    window = show()
    window.engine.pause()
    results = {"a.jpg": with_id("@AA1234"), "bad.jpg": ImageResult(), "c.jpg": ImageResult(doubts=(NO_IDENTIFIER,))}
    window.workspace.run(partial(fill, report=add_report(window.workspace, "north"), results=results))
    qtbot.waitUntil(lambda: len(window.table.images.ids) == 3)
    QTest.keyClick(window.table, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(window.table, Qt.Key.Key_C, CONTROL)
    assert copied()[0].split("\t")[:4] == ["a.jpg", "north", "Done", "@AA1234"]
    assert window.remark.text.text() == "3 lines copied."
    window.table.selectionModel().setCurrentIndex(
        window.table.images.index(1, Column.STATUS), window.table.selectionModel().SelectionFlag.NoUpdate
    )
    QTest.keyClick(window.table, Qt.Key.Key_C, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert copied() == ["Done", "Failed", "Needs review"]


def test_a_name_with_a_tab_or_a_line_break_stays_one_cell_of_one_line(show: Show, qtbot: QtBot) -> None:
    window = show()
    window.engine.pause()
    results = {"a\tb\r\nc.jpg": with_id("@AA1234")}
    window.workspace.run(partial(fill, report=add_report(window.workspace, "north"), results=results))
    qtbot.waitUntil(lambda: len(window.table.images.ids) == 1)
    window.table.selectAll()
    window.table.copying.copy_rows()
    assert [line.split("\t")[:4] for line in copied()] == [["a b  c.jpg", "north", "Done", "@AA1234"]]
    window.table.copying.copy_cells()
    assert copied() == ["a b  c.jpg"]


def test_ten_thousand_rows_are_copied_by_one_question_beside_the_window(
    show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(show, qtbot, 10 * AT_ONCE)
    asked: list[int] = []
    real = window.workspace.queries._each

    def each(sql: str, parameters: tuple[str, ...] = ()) -> object:
        if "json_each" in sql:
            asked.append(len(json.loads(parameters[0])))
        return real(sql, parameters)

    QTest.keyClick(window.table, Qt.Key.Key_A, CONTROL)
    monkeypatch.setattr(window.workspace.queries, "_each", each)
    QTest.keyClick(window.table, Qt.Key.Key_C, CONTROL)
    qtbot.waitUntil(lambda: "lines copied" in window.remark.text.text(), timeout=60_000)
    assert [line.split("\t")[0] for line in copied()] == [f"{number:05}.jpg" for number in range(10 * AT_ONCE)]
    assert [number for number in asked if number > AT_ONCE] == [10 * AT_ONCE], (
        "the others are rows on and around the screen"
    )


def test_nothing_selected_and_a_workspace_that_cannot_be_read_are_said(
    show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(show, qtbot, 2)
    QApplication.clipboard().setText("kept")
    QTest.keyClick(window.table, Qt.Key.Key_C, CONTROL)
    assert "Select some rows" in window.remark.text.text()

    def gone(_ids: object) -> None:
        raise WorkspaceError("The workspace cannot be read.", "Check the disk.")

    monkeypatch.setattr(window.workspace.queries, "plain_rows", gone)
    window.table.selectAll()
    QTest.keyClick(window.table, Qt.Key.Key_C, CONTROL)
    assert window.remark.text.text() == "The workspace cannot be read. Check the disk."
    assert copied() == ["kept"]
