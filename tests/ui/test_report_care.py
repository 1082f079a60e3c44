"""Recent reports, renaming, archiving and deleting in the real window; what the window remembers of itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from reportdesk.ui.main_window import MainWindow
from reportdesk.ui.reports.recent_reports import RecentReports
from reportdesk.ui.reports.report_care import ReportCare
from tests.ui import acts
from tests.ui.conftest import Show

Photos = Callable[..., Path]
LONG_MS = 30_000
_NONE, _CTRL, _SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def with_reports(show: Show, photos: Photos, qtbot: QtBot, *names: str) -> tuple[MainWindow, ReportCare]:
    """Open a window with a finished report of one photograph for each name."""
    window = show()
    care = ReportCare(window, window.thumbnails._previews)
    for name in names:
        window.commands.drop([photos(f"{name}.jpg", folder=name)])
    counts = window.reports.reports
    qtbot.waitUntil(lambda: counts.all_counts.finished == len(names) == counts.rowCount() - 1, timeout=LONG_MS)
    qtbot.waitUntil(lambda: not window.intake.busy and not window.engine.busy, timeout=LONG_MS)
    window.reports.choose(1)
    return window, care


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, key, modifiers)


def names(window: MainWindow) -> list[str]:
    model = window.reports.reports
    return [report.name for row in range(model.rowCount()) if (report := model.report_at(row)) is not None]


def files(window: MainWindow) -> list[str]:
    rows = [window.table.images.row_at(number) for number in range(window.table.images.rowCount())]
    return sorted(row.name for row in rows if row is not None)


def answer(monkeypatch: pytest.MonkeyPatch, text: str) -> list[str]:
    """Click the button `text` of the next question; return what is asked."""
    asked: list[str] = []

    def choose(box: QMessageBox) -> int:
        asked.append(f"{box.text()} {box.informativeText()}")
        acts.answer(box, text)
        return 0

    monkeypatch.setattr(QMessageBox, "exec", choose)
    return asked


def test_shift_f2_renames_the_chosen_report(show: Show, photos: Photos, qtbot: QtBot) -> None:
    window, _care = with_reports(show, photos, qtbot, "north", "south")

    def write(name: str) -> None:
        acts.type_when_asked(name, lambda: press(qtbot, window, Qt.Key.Key_F2, _SHIFT))

    write("Gate 2")
    qtbot.waitUntil(lambda: names(window) == ["Gate 2", "south"], timeout=LONG_MS)
    write("south")
    qtbot.waitUntil(lambda: "already" in window.remark.text.text(), timeout=LONG_MS)
    assert names(window) == ["Gate 2", "south"]


def test_an_archived_report_is_hidden_and_shown_on_demand(show: Show, photos: Photos, qtbot: QtBot) -> None:
    window, care = with_reports(show, photos, qtbot, "north", "south")
    tester = QAbstractItemModelTester(
        window.reports.reports, QAbstractItemModelTester.FailureReportingMode.Fatal, window
    )
    press(qtbot, window, Qt.Key.Key_E, _CTRL)
    qtbot.waitUntil(lambda: names(window) == ["south"], timeout=LONG_MS)
    assert window.reports.current_report() == 0
    qtbot.waitUntil(lambda: files(window) == ["south.jpg"], timeout=LONG_MS)
    assert window.reports.reports.all_counts.total == 1
    press(qtbot, window, Qt.Key.Key_E, _CTRL | _SHIFT)
    qtbot.waitUntil(lambda: names(window) == ["north", "south"], timeout=LONG_MS)
    qtbot.waitUntil(lambda: files(window) == ["north.jpg", "south.jpg"], timeout=LONG_MS)
    window.reports.choose(1)
    assert care.archive.text() == "Put back into the list"
    acts.pick(window, "Report", "Put back into the list")
    qtbot.waitUntil(lambda: not window.workspace.queries.report(1).archived, timeout=LONG_MS)
    press(qtbot, window, Qt.Key.Key_E, _CTRL | _SHIFT)
    qtbot.waitUntil(lambda: names(window) == ["north", "south"], timeout=LONG_MS)
    assert tester.model() is window.reports.reports


def test_new_photographs_appear_while_others_are_archived(show: Show, photos: Photos, qtbot: QtBot) -> None:
    window, _care = with_reports(show, photos, qtbot, "north", "south")
    press(qtbot, window, Qt.Key.Key_E, _CTRL)
    qtbot.waitUntil(lambda: files(window) == ["south.jpg"], timeout=LONG_MS)
    window.commands.drop([photos("west.jpg", folder="west")])
    qtbot.waitUntil(lambda: names(window) == ["south", "west"], timeout=LONG_MS)
    qtbot.waitUntil(lambda: window.reports.current_report() == 3, timeout=LONG_MS)
    window.reports.choose(0)
    qtbot.waitUntil(lambda: files(window) == ["south.jpg", "west.jpg"], timeout=LONG_MS)


def test_deleting_asks_and_never_touches_the_photographs(
    show: Show, photos: Photos, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window, _care = with_reports(show, photos, qtbot, "north", "south")
    before = (tmp_path / "north" / "north.jpg").read_bytes()
    asked = answer(monkeypatch, "Keep it")
    press(qtbot, window, Qt.Key.Key_Delete, _CTRL)
    qtbot.waitUntil(lambda: len(asked) == 1)
    assert "Delete the report north with 1 image?" in asked[0]
    assert "Not delivered" not in asked[0]
    assert names(window) == ["north", "south"]
    answer(monkeypatch, "Delete the report")
    press(qtbot, window, Qt.Key.Key_Delete, _CTRL)
    qtbot.waitUntil(lambda: names(window) == ["south"], timeout=LONG_MS)
    qtbot.waitUntil(lambda: window.workspace.reports.deleting() == [], timeout=LONG_MS)
    qtbot.waitUntil(lambda: files(window) == ["south.jpg"], timeout=LONG_MS)
    assert window.reports.current_report() == 0
    assert (tmp_path / "north" / "north.jpg").read_bytes() == before
    window.commands.drop([tmp_path / "north"])
    qtbot.waitUntil(lambda: names(window) == ["south", "north"], timeout=LONG_MS)


def test_the_question_says_what_was_never_delivered(
    show: Show, photos: Photos, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, _care = with_reports(show, photos, qtbot, "north")
    window.workspace.run(
        lambda tx: tx.execute("UPDATE images SET sync_s3 = 'waiting', sync_database = 'waiting'").rowcount
    )
    asked = answer(monkeypatch, "Keep it")
    acts.pick(window, "Report", "Delete")
    assert "Not delivered yet, and then never: 1 image to S3, 1 image to the database." in asked[0]


def test_deleting_stops_what_runs(show: Show, photos: Photos, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window = show(image_deadline_s=60.0)
    ReportCare(window, window.thumbnails._previews)
    window.commands.drop([photos("slow-1.jpg", "slow-2.jpg", "slow-3.jpg", folder="north")])
    qtbot.waitUntil(lambda: bool(window.engine.running()), timeout=LONG_MS)
    qtbot.waitUntil(lambda: window.reports.current_report() == 1, timeout=LONG_MS)
    asked = answer(monkeypatch, "Delete the report")
    press(qtbot, window, Qt.Key.Key_Delete, _CTRL)
    assert "Not read yet: 3 images." in asked[0]
    qtbot.waitUntil(lambda: window.workspace.queries.counts() == {}, timeout=LONG_MS)
    qtbot.waitUntil(lambda: not window.engine.busy, timeout=LONG_MS)


def test_a_deletion_goes_on_at_the_next_start(show: Show, photos: Photos, qtbot: QtBot) -> None:
    from functools import partial

    from reportdesk.workspace import report_care

    window = show()
    window.commands.drop([photos("a.jpg")])
    qtbot.waitUntil(lambda: window.reports.reports.all_counts.finished == 1, timeout=LONG_MS)
    window.workspace.run(partial(report_care.begin_delete, report=1))
    ReportCare(window, window.thumbnails._previews)
    qtbot.waitUntil(lambda: window.workspace.reports.deleting() == [], timeout=LONG_MS)


def test_without_a_chosen_report_there_is_nothing_to_do(show: Show, photos: Photos, qtbot: QtBot) -> None:
    window, care = with_reports(show, photos, qtbot, "north")
    assert care.rename.isEnabled()
    window.reports.choose(0)
    assert not any(action.isEnabled() for action in (care.rename, care.archive, care.delete))


def test_recent_reports_are_a_menu_the_newest_first(show: Show, photos: Photos, qtbot: QtBot) -> None:
    window, care = with_reports(show, photos, qtbot, "north", "a & b", "west")
    recent = RecentReports(window, care.reveal)
    for report in (2, 3, 1, 3):
        window.reports.choose(report)
    recent.menu.aboutToShow.emit()
    assert [action.text() for action in recent.menu.actions()] == ["&1 west", "&2 north", "&3 a && b"]
    press(qtbot, window, Qt.Key.Key_E, _CTRL)
    qtbot.waitUntil(lambda: names(window) == ["north", "a & b"], timeout=LONG_MS)
    acts.pick(window, "File", "Recent reports", "1 west (archived)")
    qtbot.waitUntil(lambda: window.reports.current_report() == 3, timeout=LONG_MS)
    assert names(window) == ["north", "a & b", "west"]


def test_the_window_comes_back_as_it_was(show: Show, photos: Photos, qtbot: QtBot) -> None:
    window, care = with_reports(show, photos, qtbot, "north", "south")
    RecentReports(window, care.reveal)
    window.reports.choose(2)
    window.showMaximized()
    qtbot.waitUntil(window.isMaximized)
    window._memory.keep(window.table.horizontalHeader(), window._split)
    again = MainWindow(
        window.workspace, window.engine, window.intake, window.thumbnails._previews, window.courier,
        operator="ann", sample=Path("sample"), theme_choice="light",
    )  # fmt: skip
    RecentReports(again, lambda _report: None)
    assert again.isMaximized()
    assert again.reports.current_report() == 2
    again.close_now()
    again.deleteLater()
