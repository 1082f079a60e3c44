"""The main window as an operator uses it: real drops, real children, the table checked by Qt's model tester."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from reportdesk.domain.failures import DiskFull
from reportdesk.domain.status import ImageStatus
from reportdesk.engine.events import Banner
from reportdesk.ui import theme
from reportdesk.ui.image_model import Column
from reportdesk.ui.main_window import MainWindow
from reportdesk.ui.picture_view import Layer
from tests.drawn import write_label
from tests.ui import acts
from tests.ui.acts import click, press, type_in
from tests.ui.conftest import Show

Photos = Callable[..., Path]
LONG_MS = 60_000


def drop(window: MainWindow, *paths: Path) -> None:
    """Send the events of a real drag and drop of `paths` to what lies under the pointer."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    target = window.table.viewport() if window.table.isVisible() else window.empty
    place = QPoint(40, 40)
    buttons, keys, action = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(place, action, data, buttons, keys)
    QApplication.sendEvent(target, enter)
    move = QDragMoveEvent(place, action, data, buttons, keys)
    QApplication.sendEvent(target, move)
    assert enter.isAccepted()
    assert move.isAccepted()
    event = QDropEvent(QPointF(place), action, data, buttons, keys, QEvent.Type.Drop)
    QApplication.sendEvent(target, event)
    assert event.isAccepted()


def click_heading(window: MainWindow, column: Column) -> None:
    header = window.table.horizontalHeader()
    left, width = header.sectionViewportPosition(column), header.sectionSize(column)
    click(header.viewport(), QPoint(left + width // 2, header.height() // 2))


def statuses(window: MainWindow) -> dict[str, ImageStatus]:
    rows = [window.table.images.row_at(number) for number in range(window.table.images.rowCount())]
    return {row.name: row.status for row in rows if row is not None}


def wait_finished(qtbot: QtBot, window: MainWindow, number: int) -> None:
    def finished() -> bool:
        shown = statuses(window)
        return len(shown) == number and all(status.is_final for status in shown.values())

    qtbot.waitUntil(finished, timeout=LONG_MS)


def model_tester(model: QAbstractItemModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_a_dropped_folder_is_read_and_its_rows_are_shown(show: Show, photos: Photos, qtbot: QtBot) -> None:
    window = show()
    testers = [model_tester(window.table.images), model_tester(window.reports.reports)]
    assert window.empty.isVisible()
    drop(window, photos("a.jpg", "b.jpg", "raise-1.jpg"))
    wait_finished(qtbot, window, 3)
    assert not window.empty.isVisible()
    assert statuses(window) == {
        "a.jpg": ImageStatus.DONE, "b.jpg": ImageStatus.DONE, "raise-1.jpg": ImageStatus.FAILED,
    }  # fmt: skip
    index = window.table.images.index(0, Column.IDENTIFIER)
    assert index.data() == "A"
    assert window.reports.reports.rowCount() == 2
    qtbot.waitUntil(lambda: "3/3" in window.reports.reports.index(1).data(), timeout=LONG_MS)
    assert len(testers) == 2


def test_what_is_no_local_file_is_not_taken(show: Show) -> None:
    window = show()
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.jpg")])
    enter = QDragEnterEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    enter.ignore()
    QApplication.sendEvent(window, enter)
    assert not enter.isAccepted()


def test_the_same_folder_again_says_that_it_goes_on(show: Show, photos: Photos, qtbot: QtBot) -> None:
    window = show()
    folder = photos("a.jpg")
    drop(window, folder)
    wait_finished(qtbot, window, 1)
    photos("b.jpg")
    drop(window, folder)
    qtbot.waitUntil(lambda: "goes on" in window.remark.text.text(), timeout=LONG_MS)
    wait_finished(qtbot, window, 2)


def test_filter_search_and_sort_happen_in_sql(show: Show, photos: Photos, qtbot: QtBot) -> None:
    window = show()
    drop(window, photos("b.jpg", "a.jpg", "raise-1.jpg"))
    wait_finished(qtbot, window, 3)
    qtbot.waitUntil(window.filter.button(ImageStatus.FAILED).isVisible, timeout=LONG_MS)
    with qtbot.waitSignal(window.table.filled, timeout=LONG_MS):
        click(window.filter.button(ImageStatus.FAILED))
    assert list(statuses(window)) == ["raise-1.jpg"]
    with qtbot.waitSignal(window.table.filled, timeout=LONG_MS):
        click(window.filter.button(None))
    for _turn in range(2):
        with qtbot.waitSignal(window.table.filled, timeout=LONG_MS):
            click_heading(window, Column.NAME)
    assert list(statuses(window)) == ["raise-1.jpg", "b.jpg", "a.jpg"]
    with qtbot.waitSignal(window.table.filled, timeout=LONG_MS):
        press(window, "Ctrl+F")
        QTest.keyClicks(window.filter.search, "b.j")
    qtbot.waitUntil(lambda: list(statuses(window)) == ["b.jpg"], timeout=LONG_MS)


def test_the_selection_stays_on_its_image_when_the_order_changes(show: Show, photos: Photos, qtbot: QtBot) -> None:
    window = show()
    drop(window, photos("b.jpg", "a.jpg", "c.jpg"))
    wait_finished(qtbot, window, 3)
    window.table.selectRow(0)
    chosen = window.table.current_image()
    window.table.sortByColumn(Column.NAME, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: window.table.currentIndex().row() == 2, timeout=LONG_MS)
    assert window.table.current_image() == chosen
    assert window.table.selected_images() == [chosen]


def test_retry_and_cancel_from_the_window(show: Show, photos: Photos, qtbot: QtBot) -> None:
    window = show(image_deadline_s=60.0)
    drop(window, photos("slow-1.jpg", "slow-2.jpg", "raise-1.jpg"))
    qtbot.waitUntil(lambda: ImageStatus.RUNNING in statuses(window).values(), timeout=LONG_MS)
    window.engine.set_workers(4)
    qtbot.waitUntil(lambda: statuses(window).get("raise-1.jpg") is ImageStatus.FAILED, timeout=LONG_MS)
    qtbot.waitUntil(window.toolbar.actions_by_name["cancel"].isEnabled, timeout=LONG_MS)
    click(window.toolbar.widgetForAction(window.toolbar.actions_by_name["cancel"]))
    wait_finished(qtbot, window, 3)
    assert statuses(window)["slow-1.jpg"] is ImageStatus.CANCELLED
    qtbot.waitUntil(lambda: "Cancelled" in window.remark.text.text(), timeout=LONG_MS)
    qtbot.waitUntil(window.toolbar.actions_by_name["retry"].isEnabled, timeout=LONG_MS)
    press(window, "Ctrl+R")
    qtbot.waitUntil(lambda: "Tried again: 1 image." in window.remark.text.text(), timeout=LONG_MS)
    wait_finished(qtbot, window, 3)


def test_pause_and_resume_from_the_window(show: Show, photos: Photos, qtbot: QtBot) -> None:
    window = show()
    action = window.toolbar.actions_by_name["pause"]
    press(window, "Ctrl+P")
    qtbot.waitUntil(lambda: action.text() == "Resume", timeout=LONG_MS)
    drop(window, photos("a.jpg"))
    qtbot.waitUntil(lambda: statuses(window) == {"a.jpg": ImageStatus.QUEUED}, timeout=LONG_MS)
    click(window.toolbar.widgetForAction(action))
    wait_finished(qtbot, window, 1)


def test_workers_follow_the_spin_box(show: Show, qtbot: QtBot) -> None:
    window = show()
    before = window.engine.workers
    type_in(window.toolbar.workers.lineEdit(), "5")
    assert window.engine.workers == before, "not before it is meant"
    QTest.keyClick(window.toolbar.workers, Qt.Key.Key_Return)
    assert window.engine.workers == 5
    QTest.keyClick(window.toolbar.workers, Qt.Key.Key_Up)
    assert window.engine.workers == 6
    window.engine.set_workers(3)
    qtbot.waitUntil(lambda: window.toolbar.workers.value() == 3, timeout=LONG_MS)


@pytest.mark.parametrize("answer", ["Stop and close", "Keep working"])
def test_closing_while_work_runs_asks(
    show: Show, photos: Photos, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    window = show(image_deadline_s=60.0)
    drop(window, photos("slow-1.jpg"))
    qtbot.waitUntil(lambda: bool(window.engine.running()), timeout=LONG_MS)
    qtbot.waitUntil(lambda: window.reports.reports.all_counts.total == 1, timeout=LONG_MS)
    asked: list[str] = []

    def give(box: QMessageBox) -> int:
        asked.append(box.text())
        acts.answer(box, answer)
        return 0

    monkeypatch.setattr(QMessageBox, "exec", give)
    assert window.close() is (answer == "Stop and close")
    assert asked == ["Not finished yet: 1 image."]


def test_closing_an_idle_window_asks_nothing(
    show: Show, photos: Photos, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = show()
    drop(window, photos("a.jpg"))
    wait_finished(qtbot, window, 1)
    qtbot.waitUntil(lambda: window.reports.reports.all_counts.finished == 1 and not window.engine.busy, timeout=LONG_MS)
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: pytest.fail("nothing to ask"))
    assert window.close()


def test_trouble_of_the_environment_is_one_banner(show: Show, qtbot: QtBot) -> None:
    window = show()
    window.engine._listeners.tell(Banner(DiskFull("The disk that holds the workspace is full.")))
    qtbot.waitUntil(window.banner.isVisible, timeout=LONG_MS)
    assert "full" in window.banner.text.text()
    assert "Free some space" in window.banner.text.text()
    window.engine._listeners.tell(Banner(None))
    qtbot.waitUntil(lambda: not window.banner.isVisible(), timeout=LONG_MS)


def test_details_show_picture_boxes_and_findings(show: Show, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "labels"
    folder.mkdir()
    write_label(folder / "label.png", "@AB1234")
    (folder / "page.png").write_text("<html>")
    for file in folder.iterdir():
        os.utime(file, (1.6e9, 1.6e9))
    window = show("reportdesk.recognition.pipeline:recognise", stages=("codes",))
    drop(window, folder)
    wait_finished(qtbot, window, 2)
    with qtbot.waitSignal(window.details.shown, timeout=LONG_MS):
        window.table.selectRow(0)
    assert window.details.picture.isVisible()
    assert window.details.picture.visible_boxes() == 2
    window.details.picture.set_layer(Layer.CODES, False)
    assert window.details.picture.visible_boxes() == 1
    text = window.details.facts.toPlainText()
    assert "@AB1234" in text
    assert "yard-id, code" in text
    assert "not in the file" in text, "missing time and place are said, not invented"
    with qtbot.waitSignal(window.details.shown, timeout=LONG_MS):
        window.table.selectRow(1)
    assert not window.details.picture.isVisible()
    assert "web page" in window.details.facts.toPlainText()
    qtbot.waitUntil(lambda: window.thumbnails.get(window.table.images.id_at(0)) is not None, timeout=LONG_MS)


def test_left_out_files_are_listed_by_reason(show: Show, photos: Photos, qtbot: QtBot) -> None:
    window = show()
    folder = photos("a.jpg", ".hidden.jpg")
    (folder / "note.txt").write_text("Dear all")
    drop(window, folder)
    wait_finished(qtbot, window, 1)
    qtbot.waitUntil(lambda: window.workspace.queries.report(1).ignored == 2, timeout=LONG_MS)
    from reportdesk.ui.ignored_dialog import IgnoredDialog

    window.commands.show_ignored(1)
    dialog = window.findChild(IgnoredDialog)
    assert dialog is not None
    groups = {dialog.tree.topLevelItem(row).text(0) for row in range(dialog.tree.topLevelItemCount())}  # type: ignore[union-attr]
    assert groups == {"Hidden", "No photograph: plain text"}
    dialog.close()


def test_copied_rows_are_lines_for_a_spreadsheet(show: Show, photos: Photos, qtbot: QtBot) -> None:
    window = show()
    drop(window, photos("a.jpg", "b.jpg"))
    wait_finished(qtbot, window, 2)
    window.table.selectAll()
    window.table.copying.copy_rows()
    lines = QApplication.clipboard().text().splitlines()
    assert [line.split("\t")[0] for line in lines] == ["a.jpg", "b.jpg"]
    window.table.copying.copy_identifiers()
    assert QApplication.clipboard().text() == "A\nB"


def test_the_theme_changes_while_the_window_is_open(show: Show, photos: Photos, qtbot: QtBot) -> None:
    window = show()
    light = window.grab().toImage().pixelColor(5, window.height() - 5).lightness()
    window.set_theme("dark")
    dark = window.grab().toImage().pixelColor(5, window.height() - 5).lightness()
    assert dark < light
    assert [action.text() for action in window.toolbar.themes.menu().actions() if action.isChecked()] == ["Dark"]
    window.set_theme("light")


def test_the_chosen_theme_is_worn_at_the_next_start(show: Show, qapp: QApplication) -> None:
    first = show()
    first.set_theme("dark")
    first.close()
    theme.apply_theme(qapp, "light")
    rooms = (first.workspace, first.engine, first.intake, first.thumbnails._previews, first.courier)
    second = MainWindow(*rooms, operator="ann", sample=Path())
    assert second.theme_choice == "dark"
    assert theme.colours() is theme.DARK
    second.close()


def test_a_mended_file_gets_its_picture_after_a_retry(show: Show, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "labels"
    folder.mkdir()
    file = folder / "label.png"
    file.write_bytes(b"")
    os.utime(file, (1.6e9, 1.6e9))
    window = show("reportdesk.recognition.pipeline:recognise", stages=("codes",))
    drop(window, folder)
    wait_finished(qtbot, window, 1)
    image = window.table.images.id_at(0)
    qtbot.waitUntil(
        lambda: window.thumbnails.get(image) is None and image in window.thumbnails._pixmaps, timeout=LONG_MS
    )
    write_label(file, "@AB1234")
    os.utime(file, (1.6e9, 1.6e9))
    window.commands.retry_failed()
    qtbot.waitUntil(lambda: statuses(window)["label.png"] is ImageStatus.DONE, timeout=LONG_MS)
    qtbot.waitUntil(lambda: window.thumbnails.get(image) is not None, timeout=LONG_MS)


def test_no_two_commands_share_a_key(show: Show) -> None:
    window = show()
    keys: dict[str, str] = {}
    for action in window.findChildren(QAction):
        for key in (sequence.toString() for sequence in action.shortcuts()):
            if action.shortcutContext() is Qt.ShortcutContext.WindowShortcut:
                assert keys.setdefault(key, action.text()) == action.text(), f"{key}: {keys[key]}, {action.text()}"
    assert len(keys) > 12
