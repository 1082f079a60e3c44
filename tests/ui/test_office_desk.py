"""Register, reconciliation and dashboard in the window, on a real workspace."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QGraphicsView, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reportdesk.domain.failures import DiskFull
from reportdesk.domain.register import Entry
from reportdesk.export.reconciliation import Line, State, reconcile
from reportdesk.export.register_file import Checked, Sheet, check
from reportdesk.ui import theme
from reportdesk.ui.image_model import Column
from reportdesk.ui.main_window import MainWindow
from reportdesk.ui.office.dashboard import Dashboard
from reportdesk.ui.office.lines_model import LinesModel
from reportdesk.ui.office.reconcile_dialog import ReconcileDialog
from reportdesk.ui.office.register_dialog import RegisterDialog
from reportdesk.workspace import register_tasks
from tests.ui.acts import choose, click, click_row, pick, press, type_in, type_when_asked
from tests.ui.conftest import Show

Photos = Callable[..., Path]


@pytest.fixture
def window(show: Show, photos: Photos, qtbot: QtBot) -> MainWindow:
    window = show("tests.fakes:recognise_fast")
    window.commands.drop([photos("aa0001.jpg", "aa0002.jpg", "aa0o03.jpg")])
    qtbot.waitUntil(lambda: window.reports.reports.all_counts.finished == 3, timeout=60_000)
    return window


def button_of(dialog: QWidget, text: str) -> QPushButton:
    return next(button for button in dialog.findChildren(QPushButton) if button.text() == text)


def put(window: MainWindow, *entries: Entry) -> None:
    task = partial(register_tasks.add_register, name="yard", entries=entries, source="f", operator="ann", bad=0)
    window.workspace.run(task)


def test_a_list_is_looked_at_and_imported_and_the_rows_say_what_is_expected(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "yard.csv").write_text("Plate,Qty,VIN\nAA0001,7,1M8GDM9AXKP042788\nAA0009,x,\n")
    pick(window, "Tools", "Register")
    (dialog,) = window.findChildren(RegisterDialog)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(tmp_path / "yard.csv"), ""))
    click(dialog.choose)
    qtbot.waitUntil(lambda: "which column" in dialog.answer.text(), timeout=20_000)
    assert not dialog.start.isEnabled()
    choose(dialog.columns["identifier"], "Plate")
    said = "Identifiers that can be imported: 1, rows left out: 1."
    qtbot.waitUntil(lambda: dialog.answer.text() == said, timeout=20_000)
    problem = dialog.problems.topLevelItem(0)
    assert problem is not None
    assert problem.text(1) == "left out: the quantity 'x' is no whole number"
    click(dialog.start)
    qtbot.waitUntil(lambda: "Imported as yard, version 1. Identifiers: 1." in dialog.answer.text(), timeout=20_000)
    assert dialog.versions.topLevelItemCount() == 1
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "labels.pdf"), ""))
    click(dialog.labels)
    qtbot.waitUntil(lambda: "Labels: 1. Pages: 1." in dialog.answer.text(), timeout=20_000)
    dialog.reject()
    row = window.table.images.row_at(0)
    assert row is not None
    assert row.expected == Entry("AA0001", "1M8GDM9AXKP042788", "", 7)
    tip = window.table.images.index(0, Column.IDENTIFIER).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "AA0001\nquantity 7, VIN 1M8GDM9AXKP042788"
    window.table.selectRow(0)
    qtbot.waitUntil(lambda: "1M8GDM9AXKP042788" in window.details.facts.toPlainText(), timeout=20_000)


def test_the_last_choice_of_columns_holds_whatever_was_looked_through_before(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "yard.csv").write_text("Unique ID,Other\nAA0001,BB0001\n,BB0002\n")
    pick(window, "Tools", "Register")
    (dialog,) = window.findChildren(RegisterDialog)
    looked, go_on = threading.Event(), threading.Event()
    threads: list[str] = []

    def slow(sheet: Sheet, columns: dict[str, int]) -> Checked:
        threads.append(threading.current_thread().name)
        looked.set()
        assert go_on.wait(30)
        return check(sheet, columns)

    monkeypatch.setattr("reportdesk.ui.office.register_dialog.check", slow)
    dialog.load(tmp_path / "yard.csv")
    qtbot.waitUntil(looked.is_set, timeout=20_000)
    choose(dialog.columns["identifier"], "Other")
    assert not dialog.start.isEnabled()
    go_on.set()
    qtbot.waitUntil(lambda: "Identifiers that can be imported: 2." in dialog.answer.text(), timeout=20_000)
    assert dialog.start.isEnabled()
    assert threads == ["reportdesk-register"] * 2, "not in the window's own thread"
    dialog.reject()


def test_a_register_that_cannot_be_kept_can_be_imported_again(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "yard.csv").write_text("Unique ID,Other\nAA0001,BB0001\n")
    pick(window, "Tools", "Register")
    (dialog,) = window.findChildren(RegisterDialog)
    dialog.load(tmp_path / "yard.csv")
    qtbot.waitUntil(dialog.start.isEnabled, timeout=20_000)
    choose(dialog.columns["identifier"], "Other")
    type_in(dialog.name, "north")
    qtbot.waitUntil(dialog.start.isEnabled, timeout=20_000)
    go_on = threading.Event()

    def fail(*_a: object, **_k: object) -> None:
        assert go_on.wait(30)
        raise DiskFull("The disk that holds the workspace is full.")

    monkeypatch.setattr("reportdesk.ui.office.register_dialog.register_tasks.add_register", fail)
    click(dialog.start)
    assert not dialog.name.isEnabled(), "what is imported is not changed meanwhile"
    go_on.set()
    qtbot.waitUntil(lambda: "is full" in dialog.answer.text(), timeout=20_000)
    monkeypatch.undo()
    assert (dialog.name.text(), dialog.columns["identifier"].currentText()) == ("north", "Other")
    click(dialog.start)
    qtbot.waitUntil(lambda: "Imported as north, version 1" in dialog.answer.text(), timeout=20_000)
    assert not dialog.name.isVisible()
    dialog.load(tmp_path / "yard.csv")
    qtbot.waitUntil(dialog.name.isEnabled, timeout=20_000)
    dialog.reject()


def test_a_file_that_is_no_list_is_said(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "x.xlsx").write_bytes(b"PK\x03\x04")
    pick(window, "Tools", "Register")
    (dialog,) = window.findChildren(RegisterDialog)
    dialog.load(tmp_path / "x.xlsx")
    qtbot.waitUntil(lambda: "damaged" in dialog.answer.text(), timeout=20_000)
    dialog.reject()


def test_the_panel_filters_shows_photographs_marks_and_saves(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(window, Entry("AA0001"), Entry("AA0003"))
    pick(window, "Tools", "Reconciliation")
    (dialog,) = window.findChildren(ReconcileDialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 4, timeout=20_000)
    texts = [button.text() for button in dialog.states.buttons()]
    assert {"Missing 1", "Unexpected 2", "Seen 1"} <= set(texts)
    click(dialog._buttons[State.UNEXPECTED])
    assert [dialog.model.index(row, 5).data() for row in range(2)] == ["", "perhaps AA0003"]
    click(dialog._buttons[State.SEEN])
    click_row(dialog.table, dialog.model.index(0, 0))
    assert dialog.photographs.count() == 1
    click_row(dialog.photographs, dialog.photographs.indexFromItem(dialog.photographs.item(0)), twice=True)
    qtbot.waitUntil(lambda: window.details.image_id == 1, timeout=20_000)
    type_when_asked("dented", lambda: click(dialog.mark))
    qtbot.waitUntil(lambda: "dented" in str(dialog.model.index(0, 5).data()), timeout=20_000)
    qtbot.waitUntil(lambda: not dialog.task.runs, timeout=20_000)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "x.csv"), ""))
    click(dialog.save)
    qtbot.waitUntil((tmp_path / "x.csv").is_file, timeout=20_000)
    qtbot.waitUntil(lambda: not dialog.task.runs, timeout=20_000)
    dialog.reject()


def test_while_lines_are_compared_nothing_is_marked_or_saved_and_the_chosen_line_stays(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(window, Entry("AA0001"), Entry("AA0003"))
    pick(window, "Tools", "Reconciliation")
    (dialog,) = window.findChildren(ReconcileDialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 4, timeout=20_000)
    row = dialog.model.row_of("AA0002")
    assert row is not None
    click_row(dialog.table, dialog.model.index(row, 0))
    go_on = threading.Event()

    def slow(*asked: Any) -> list[Line]:
        assert go_on.wait(30)
        return reconcile(*asked)

    monkeypatch.setattr("reportdesk.ui.office.reconcile_dialog.reconcile", slow)
    type_when_asked("dented", lambda: click(dialog.mark))
    qtbot.waitUntil(lambda: dialog.answer.text() == "Comparing ...", timeout=20_000)
    assert not any(part.isEnabled() for part in (dialog.mark, dialog.unmark, dialog.save, dialog.report))
    click_row(dialog.table, dialog.model.index(0, 0))
    click_row(dialog.table, dialog.model.index(row, 0))
    assert not dialog.mark.isEnabled()
    go_on.set()
    qtbot.waitUntil(dialog.unmark.isEnabled, timeout=20_000)
    line = dialog.current()
    assert line is not None
    assert (line.identifier, line.non_conformity, dialog.photographs.count()) == ("AA0002", "dented", 1)
    assert all(part.isEnabled() for part in (dialog.mark, dialog.unmark, dialog.save, dialog.report))
    click(dialog.unmark)
    qtbot.waitUntil(lambda: dialog.mark.isEnabled() and not dialog.unmark.isEnabled(), timeout=20_000)
    assert dialog.current() is not None
    dialog.reject()


def test_without_a_register_the_panel_says_how_to_get_one(window: MainWindow, qtbot: QtBot) -> None:
    pick(window, "Tools", "Reconciliation")
    (dialog,) = window.findChildren(ReconcileDialog)
    qtbot.waitUntil(lambda: "no register" in dialog.answer.text(), timeout=20_000)
    dialog.reject()


def test_the_lines_are_a_sound_model(window: MainWindow, qtmodeltester: ModelTester) -> None:
    put(window, Entry("AA0001"), Entry("AA0003"))
    model = LinesModel()
    model.set_lines(reconcile(window.workspace))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_the_dashboard_shows_its_figures_and_gives_them_away(window: MainWindow, qtbot: QtBot) -> None:
    put(window, Entry("AA0001"), Entry("AA0009"))
    press(window, "Ctrl+D")
    (board,) = window.findChildren(Dashboard)
    qtbot.waitUntil(lambda: board.figures is not None, timeout=30_000)
    assert board.figures is not None
    assert sum(number for _hour, number in board.figures.per_hour) == 3
    assert board.figures.coverage == (1, 2)
    assert board.panels["per_hour"].chart is not None
    assert board.panels["reasons"].chart is None, "nothing failed"
    assert "50.0% of 2" in board.panels["coverage"].head.text()
    click(button_of(board, "Copy data"))
    assert "register\texpected\t2" in QApplication.clipboard().text()
    click(button_of(board, "Copy picture"))
    assert not QApplication.clipboard().pixmap().isNull()
    for button in board.periods.buttons():
        click(button)
    qtbot.waitUntil(lambda: not board.task.runs, timeout=20_000)
    board.reject()


def test_the_dashboard_opens_once_and_follows_the_theme(window: MainWindow, qtbot: QtBot) -> None:
    press(window, "Ctrl+D")
    (board,) = window.findChildren(Dashboard)
    qtbot.waitUntil(lambda: board.panels["per_hour"].chart is not None, timeout=30_000)
    press(window, "Ctrl+D")
    assert window.findChildren(Dashboard) == [board]

    def ground() -> str:
        chart = board.panels["per_hour"].chart
        assert isinstance(chart, QGraphicsView)
        return chart.backgroundBrush().color().name()

    assert ground() == theme.LIGHT.base
    window.set_theme("dark")
    assert ground() == theme.DARK.base
    window.set_theme("light")
    board.reject()
    qtbot.waitUntil(lambda: not window.findChildren(Dashboard), timeout=20_000)
    press(window, "Ctrl+D")
    assert len(window.findChildren(Dashboard)) == 1
    window.findChildren(Dashboard)[0].reject()
