"""What is easily overlooked in a window: hostile words, full disks, far scrolling, small screens, signals."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QMessageBox, QTableView, QWidget
from pytestqt.qtbot import QtBot

from reportdesk.app import Desk
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import RecogniserStartFailed
from reportdesk.domain.status import ImageStatus
from reportdesk.engine.events import Banner
from reportdesk.installing.installer import Installer
from reportdesk.ui import shell
from reportdesk.ui.image_table import REST_MS
from reportdesk.ui.main_window import MainWindow
from reportdesk.ui.row_painter import ROW_HEIGHT
from tests.drawn import write_label
from tests.ui.acts import press
from tests.ui.conftest import Show

Photos = Callable[..., Path]
LONG_MS = 20_000
_COPY, _LEFT, _NO_KEY = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def urls(*places: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(place) for place in places])
    return data


def local(folder: Path) -> QMimeData:
    return urls(QUrl.fromLocalFile(str(folder)).toString())


def drop_over(target: QWidget, data: QMimeData) -> bool:
    """Drop over a widget as QApplication does: from the one under the pointer upwards to the first that takes it."""
    widget: QWidget | None = target
    while widget is not None:
        place = target.mapTo(widget, target.rect().center()) if widget is not target else target.rect().center()
        if widget.acceptDrops():
            enter = QDragEnterEvent(place, _COPY, data, _LEFT, _NO_KEY)
            enter.ignore()
            QApplication.sendEvent(widget, enter)
            if enter.isAccepted():
                QApplication.sendEvent(widget, QDragMoveEvent(place, _COPY, data, _LEFT, _NO_KEY))
                event = QDropEvent(QPointF(place), _COPY, data, _LEFT, _NO_KEY)
                QApplication.sendEvent(widget, event)
                return event.isAccepted()
        widget = None if widget.isWindow() else widget.parentWidget()
    return False


def finished(window: MainWindow, number: int) -> Callable[[], bool]:
    def check() -> bool:
        counts = window.reports.reports.all_counts
        return counts.total == counts.finished == number

    return check


# --- dropping ---


def test_a_drop_is_taken_over_every_part_of_the_window(show: Show, photos: Photos, qtbot: QtBot) -> None:
    window = show()
    window.commands.drop([photos("a.jpg", folder="zero")])
    qtbot.waitUntil(finished(window, 1), timeout=LONG_MS)
    parts = (
        window.table.viewport(), window.reports.viewport(), window.details.facts.viewport(),
        window.details.picture.viewport(), window.filter.search, window.toolbar.workers.lineEdit(),
    )  # fmt: skip
    for number, part in enumerate(parts, 1):
        assert drop_over(part, local(photos(f"{number}.jpg", folder=f"part{number}"))), part
        qtbot.waitUntil(finished(window, number + 1), timeout=LONG_MS)
    assert window.filter.search.text() == ""


def test_what_is_not_on_this_computer_is_refused_with_words(show: Show) -> None:
    window = show()
    assert not drop_over(window.empty, urls("https://example.org/a.jpg"))
    assert window.remark.isVisible()
    assert "this computer" in window.remark.text.text()


def test_a_path_that_is_gone_is_said(show: Show, qtbot: QtBot) -> None:
    window = show()
    window.commands.drop([Path("/nowhere/at/all")])
    qtbot.waitUntil(window.remark.isVisible)
    assert "/nowhere/at/all" in window.remark.text.text()


# --- words from outside ---


def test_names_from_outside_are_never_taken_as_markup(show: Show, qtbot: QtBot) -> None:
    window = show()
    window.engine._listeners.tell(
        Banner(RecogniserStartFailed("The engine <img src=x> cannot start.", "Look at <b>it."))
    )
    qtbot.waitUntil(window.banner.isVisible)
    assert "<img" not in window.banner.text.text()
    window.remark.say("The report <h1>x</h1> goes on.")
    assert window.remark.text.textFormat() == Qt.TextFormat.PlainText


def test_the_link_to_an_original_survives_any_file_name(show: Show, tmp_path: Path, qtbot: QtBot) -> None:
    window = show("tests.fakes:recognise_fast")
    folder = tmp_path / "twins"
    folder.mkdir()
    write_label(folder / "a#1 50%20?.jpg", "@AB1234")
    (folder / "b.jpg").write_bytes((folder / "a#1 50%20?.jpg").read_bytes())
    window.commands.drop([folder])
    qtbot.waitUntil(finished(window, 2), timeout=LONG_MS)
    rows = [window.table.images.row_at(number) for number in (0, 1)]
    twin = next(row for row in rows if row is not None and row.status is ImageStatus.DUPLICATE)
    window.table.go_to(twin.id)
    qtbot.waitUntil(lambda: window.details.image_id == twin.id)
    asked: list[str] = []
    window.details.original_asked.connect(asked.append)
    html = window.details.facts.toHtml()
    window.details.facts.anchorClicked.emit(QUrl(html.partition('href="')[2].partition('"')[0]))
    original = next(row for row in rows if row is not None and row.id != twin.id)
    assert asked == [original.path]
    assert window.table.current_image() == original.id


# --- pictures ---


def test_far_scrolling_keeps_the_large_picture_that_was_asked(show: Show, photos: Photos, qtbot: QtBot) -> None:
    window = show()
    window.engine.pause()
    window.commands.drop([photos(*(f"{number:03}.jpg" for number in range(300)))])
    qtbot.waitUntil(lambda: window.table.images.rowCount() == 300, timeout=LONG_MS)
    qtbot.waitUntil(lambda: window.table.rowAt(0) == 0)
    with qtbot.waitSignal(window.details.shown, timeout=LONG_MS):
        window.table.selectRow(0)
        window.table.scrollToBottom()


def test_pictures_are_made_of_what_comes_to_rest_on_screen(show: Show, photos: Photos, qtbot: QtBot) -> None:
    window = show()
    window.engine.pause()
    window.commands.drop([photos(*(f"{number:03}.jpg" for number in range(300)))])
    qtbot.waitUntil(lambda: window.table.images.rowCount() == 300, timeout=LONG_MS)
    table, made = window.table, window.thumbnails
    press(table, "End")
    qtbot.waitUntil(lambda: not made.lacks(_on_screen(window)), timeout=LONG_MS)
    for _ in range(5):
        press(table, "PgUp")
    qtbot.waitUntil(lambda: not made.lacks(_on_screen(window)), timeout=LONG_MS)
    assert len(made.lacks(table.images.ids)) >= 300 - 4 * (table.viewport().height() // ROW_HEIGHT + 2)


def test_pictures_come_while_rows_go_on_moving(show: Show, photos: Photos, qtbot: QtBot) -> None:
    window = show()
    window.engine.pause()
    window.commands.drop([photos(*(f"{number:03}.jpg" for number in range(300)))])
    qtbot.waitUntil(lambda: window.table.images.rowCount() == 300, timeout=LONG_MS)
    bar, step = window.table.verticalScrollBar(), QTimer()
    step.timeout.connect(lambda: bar.setValue(bar.value() + 4))
    step.start(REST_MS // 4)

    def follows() -> bool:
        shown = _on_screen(window)
        is_far = window.table.rows_on_screen()[0] > len(shown)
        return is_far and len(window.thumbnails.lacks(shown)) < len(shown) // 2

    qtbot.waitUntil(follows, timeout=LONG_MS)
    step.stop()


def _on_screen(window: MainWindow) -> list[int]:
    first, last = window.table.rows_on_screen()
    return list(window.table.images.ids[first : last + 1])


def test_a_picture_that_failed_is_tried_again_with_its_image(show: Show, tmp_path: Path, qtbot: QtBot) -> None:
    window = show("tests.fakes:recognise_fast")
    folder = tmp_path / "later"
    folder.mkdir()
    write_label(folder / "a.jpg", "@AB1234")
    whole = (folder / "a.jpg").read_bytes()
    (folder / "a.jpg").write_bytes(whole[:20])
    window.commands.drop([folder])
    qtbot.waitUntil(finished(window, 1), timeout=LONG_MS)
    window.table.selectRow(0)
    qtbot.waitUntil(lambda: window.thumbnails._pixmaps.get(1, 0) is None, timeout=LONG_MS)
    (folder / "a.jpg").write_bytes(whole)
    window.commands.retry_failed()
    qtbot.waitUntil(lambda: window.thumbnails.get(1) is not None, timeout=LONG_MS)


# --- the desk stays awake ---


def test_the_window_lives_while_the_disk_is_full(show: Show, photos: Photos, qtbot: QtBot) -> None:
    """A task of the writer may wait for minutes: every command goes through it."""
    window = show()
    window.commands.drop([photos("a.jpg", "b.jpg")])
    qtbot.waitUntil(finished(window, 2), timeout=LONG_MS)
    full, room = threading.Event(), threading.Event()

    def hold(_transaction: object) -> None:
        full.set()
        room.wait(30)

    threading.Timer(4, room.set).start()
    future = window.workspace.submit(hold)
    full.wait(10)
    window.table.selectRow(0)
    for command in (
        window.commands.retry_failed,
        window.commands.cancel_chosen,
        partial(window.commands.drop, [photos("c.jpg", folder="new")]),
    ):
        command()
    blocked = room.is_set()
    room.set()
    future.result(30)
    assert not blocked
    qtbot.waitUntil(finished(window, 3), timeout=LONG_MS)


def test_a_command_that_fails_says_why(show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window = show()

    def refuse() -> list[int]:
        raise RecogniserStartFailed("The workspace is closed.", "Start again.")

    monkeypatch.setattr(window.engine, "cancel_all", refuse)
    window.commands.cancel_chosen()
    qtbot.waitUntil(window.remark.isVisible)
    assert "The workspace is closed." in window.remark.text.text()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_menus_do_not_pile_up(show: Show, photos: Photos, qtbot: QtBot) -> None:
    window = show()
    window.commands.drop([photos("a.jpg")])
    qtbot.waitUntil(finished(window, 1), timeout=LONG_MS)
    before = len(window.findChildren(QMenu))
    for _ in range(3):
        QTimer.singleShot(0, lambda: [menu.close() for menu in window.findChildren(QMenu) if menu.isVisible()])
        window.table.customContextMenuRequested.emit(QPoint(10, 10))
    QTimer.singleShot(0, lambda: [menu.close() for menu in window.findChildren(QMenu) if menu.isVisible()])
    qtbot.wait(50)
    qtbot.wait(20)
    assert len(window.findChildren(QMenu)) == before


def test_the_tip_of_pause_follows_its_words(show: Show, qtbot: QtBot) -> None:
    window = show()
    pause = window.toolbar.actions_by_name["pause"]
    window.commands.toggle_pause()
    qtbot.waitUntil(lambda: pause.text() == "Resume")
    assert pause.toolTip().startswith("Resume")


def test_the_window_fits_a_laptop(show: Show, photos: Photos, qtbot: QtBot) -> None:
    window = show()
    window.commands.drop([photos("a.jpg", "crash-1.jpg", "b.jpg")])
    qtbot.waitUntil(finished(window, 3), timeout=LONG_MS)
    assert window.minimumSizeHint().width() <= 1280
    assert window.minimumSizeHint().height() <= 700


def test_every_button_has_a_name_for_screen_readers(show: Show) -> None:
    window = show()
    nameless = [
        button.toolTip() or f"{type(button).__name__} in {type(button.parent()).__name__}"
        for button in window.findChildren(QAbstractButton)
        if not isinstance(button.parent(), (QLineEdit, QTableView))
        and not button.isHidden()
        and not button.objectName().startswith("qt_")
        and not (button.text() or button.accessibleName())
    ]
    assert nameless == []


# --- ends ---


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_a_termination_signal_closes_without_a_question(
    qapp: QApplication, tmp_path: Path, photos: Photos, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Else Qt posts a quit of its own behind ours, which would end the event loops of the tests that follow.
    qapp.setQuitOnLastWindowClosed(False)
    asked: list[int] = []

    def refuse(_window: MainWindow, left: int) -> bool:
        asked.append(left)
        QTimer.singleShot(0, lambda: QApplication.exit(7))
        return False

    monkeypatch.setattr("reportdesk.ui.main_window.confirm_close", refuse)
    recogniser = "tests.fakes:recognise_as_named"
    with Desk(tmp_path / "workspace", Settings(workers=1), recogniser=recogniser, with_previews=True) as desk:
        desk.start()
        assert desk.previews is not None

        def terminate_when_running() -> None:
            if desk.engine.running():
                os.kill(os.getpid(), signal.SIGTERM)
            else:
                QTimer.singleShot(20, terminate_when_running)

        QTimer.singleShot(0, terminate_when_running)
        code = shell.run_window(
            desk.workspace, desk.engine, desk.intake, desk.previews, desk.courier,
            installer=lambda: Installer(desk.settings), operator="ann", sample=tmp_path,
            theme_choice="light", pauses_on_metered=False, paths=[photos("slow-1.jpg")],
        )  # fmt: skip
        assert (code, asked) == (0, [])


def test_a_termination_during_the_question_closes_too(show: Show, photos: Photos, qtbot: QtBot) -> None:
    window = show()
    window.commands.drop([photos("slow-1.jpg")])
    qtbot.waitUntil(lambda: bool(window.engine.running()), timeout=LONG_MS)

    def when_asked(act: Callable[[QMessageBox], object]) -> None:
        shown = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
        if shown:
            act(shown[0])
        else:
            QTimer.singleShot(10, lambda: when_asked(act))

    when_asked(lambda box: box.escapeButton().click())
    assert not window.close()
    assert window.isVisible(), "the operator keeps working"
    when_asked(lambda _box: window.close_now())
    assert window.close()
    assert not window.isVisible()


def test_a_window_that_is_closed_at_once_begins_nothing(tmp_path: Path, qapp: QApplication) -> None:
    qapp.setQuitOnLastWindowClosed(False)
    begun: list[MainWindow] = []

    def close(window: MainWindow) -> None:
        QTimer.singleShot(0, window.close_now)
        window.setUpdatesEnabled(False)

    with Desk(tmp_path / "workspace", Settings(workers=1), with_previews=True, delivering=True) as desk:
        assert desk.previews is not None
        code = shell.run_window(
            desk.workspace, desk.engine, desk.intake, desk.previews, desk.courier,
            installer=lambda: Installer(desk.settings), operator="ann", sample=tmp_path,
            theme_choice="light", pauses_on_metered=True, paths=[tmp_path], extras=[close], later=[begun.append],
        )  # fmt: skip
    assert (code, begun) == (0, [])


def test_a_desk_that_cannot_begin_closes_the_window_and_says_why(tmp_path: Path, qapp: QApplication) -> None:
    qapp.setQuitOnLastWindowClosed(False)
    seen: list[bool] = []

    def begin(window: MainWindow) -> None:
        seen.append(window.isVisible())
        raise RecogniserStartFailed("The desk cannot begin.")

    with Desk(tmp_path / "workspace", Settings(workers=1), with_previews=True) as desk:
        assert desk.previews is not None
        with pytest.raises(RecogniserStartFailed, match="cannot begin"):
            shell.run_window(
                desk.workspace, desk.engine, desk.intake, desk.previews, desk.courier,
                installer=lambda: Installer(desk.settings), operator="ann", sample=tmp_path,
                theme_choice="light", pauses_on_metered=False, paths=[], later=[begin],
            )  # fmt: skip
    assert seen == [True]
    assert not any(isinstance(one, MainWindow) and one.isVisible() for one in qapp.topLevelWidgets())
