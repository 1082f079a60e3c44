"""The list of workers in the window, on a real queue with real workers, by keyboard and mouse."""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from reportdesk.cluster.connecting import queue_address
from reportdesk.cluster.schema import ensure_queue
from reportdesk.config.settings import Settings
from reportdesk.ui import theme
from reportdesk.ui.workers.worker_words import COMMAND
from reportdesk.ui.workers.workers_dialog import WorkersDialog
from reportdesk.version import __version__
from tests.cluster.conftest import Cluster
from tests.servers.postgres import remove_server, start_server

LONG_MS = 30_000
Open = Callable[[Settings], WorkersDialog]


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> None:
    theme.apply_theme(qapp, "light")


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Open]:
    """Return a function that opens the list on a queue; it is closed at the end."""
    parent = QWidget()
    qtbot.addWidget(parent)
    dialogs: list[WorkersDialog] = []

    def opener(settings: Settings) -> WorkersDialog:
        dialog = WorkersDialog(lambda: settings, lambda _group: None, parent)
        dialogs.append(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    yield opener
    for dialog in dialogs:
        dialog.reject()


def cells(dialog: WorkersDialog, row: int = 0) -> list[str]:
    item = dialog.list.topLevelItem(row)
    return [] if item is None else [item.text(column) for column in range(dialog.list.columnCount())]


def asked(qtbot: QtBot, dialog: WorkersDialog) -> tuple[str, list[QAbstractButton]]:
    """Return what the question says, and its buttons: to do it, to leave it."""
    qtbot.waitUntil(lambda: dialog.box is not None and dialog.box.isVisible(), timeout=LONG_MS)
    box = dialog.box
    assert box is not None
    by_role = {box.buttonRole(button): button for button in box.buttons()}
    buttons = [by_role[QMessageBox.ButtonRole.DestructiveRole], by_role[QMessageBox.ButtonRole.RejectRole]]
    return f"{box.text()} {box.informativeText()}", buttons


def machine_row(cluster: Cluster, machine: str, **values: object) -> int:
    """Put a worker into the list that runs nowhere, and return its number."""
    place = queue_address(cluster.settings)
    ensure_queue(place)
    with place.connect() as connection:
        row = connection.execute("INSERT INTO procrastinate_workers DEFAULT VALUES RETURNING id").fetchone()
        assert row is not None
        given = {"worker": row[0], "machine": machine, "version": __version__, "queue": "main", "slots": 4, **values}
        columns, places = ", ".join(given), ", ".join(f"%({name})s" for name in given)
        connection.execute(f"INSERT INTO machines ({columns}) VALUES ({places})".encode(), given)
    return int(row[0])


def test_a_worker_is_seen_at_work_and_drained_by_keyboard(cluster: Cluster, opened: Open, qtbot: QtBot) -> None:
    cluster.hand_out(*[cluster.stored(f"AB006{number}") for number in range(3)])
    working = cluster.start_worker("tests.fakes:recognise_300ms", slots=1)
    dialog = opened(cluster.settings)
    qtbot.waitUntil(lambda: cells(dialog)[:1] == [platform.node()], timeout=LONG_MS)
    assert cells(dialog)[2] == __version__
    assert cells(dialog)[5] == "now"
    assert "Queue \u201cmain\u201d" in dialog.head.text()
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    words, (agree, leave) = asked(qtbot, dialog)
    assert words.startswith(f"Drain {platform.node()}?")
    assert "No result is lost." in words
    assert dialog.box is not None
    assert dialog.box.defaultButton() is leave, "Enter alone ends nobody"
    QTest.keyClick(dialog.box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog.box is None)
    assert dialog.answer.text() == ""
    QTest.keyClick(dialog, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    _words, (agree, _leave) = asked(qtbot, dialog)
    QTest.keyClick(agree, Qt.Key.Key_Space)
    working.thread.join(30)
    assert not working.thread.is_alive()
    qtbot.waitUntil(lambda: dialog.answer.text() == f"{platform.node()} has ended.", timeout=LONG_MS)
    assert dialog.teaching.isVisible(), "nobody reads any more: how to start one"
    assert "No worker is running" in dialog.teaching.title.text()


def test_a_worker_is_stopped_by_mouse(cluster: Cluster, opened: Open, qtbot: QtBot) -> None:
    cluster.hand_out(cluster.stored("AB0070"), cluster.stored("AB0071"))
    working = cluster.start_worker("tests.cluster.acts:hang", slots=1)
    dialog = opened(cluster.settings)
    qtbot.waitUntil(lambda: cells(dialog)[3:4] == ["1 of 1"], timeout=LONG_MS)
    assert cells(dialog)[1] == "Reads"
    QTest.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    words, (agree, _leave) = asked(qtbot, dialog)
    assert "gives back at once what it reads (1 image)" in words
    assert "nothing is read until one is started (1 image waiting)" in words
    QTest.mouseClick(agree, Qt.MouseButton.LeftButton)
    working.thread.join(30)
    assert not working.thread.is_alive()
    statuses = cluster.run("SELECT status::text, attempts FROM reportdesk_queue.procrastinate_jobs")
    assert statuses == [("todo", 0), ("todo", 0)]


def test_it_is_said_who_refuses_who_is_silent_and_who_is_of_another_version(
    cluster: Cluster, opened: Open, qtbot: QtBot
) -> None:
    machine_row(cluster, "a-old", version="0.0.1")
    machine_row(cluster, "b-other", refusal="This machine has other model files than the desk.")
    machine_row(cluster, "c-desk", is_desk=True)
    silent = machine_row(cluster, "d-silent", busy=2)
    machine_row(cluster, "e-twice", process=11)
    machine_row(cluster, "e-twice", process=12)
    cluster.run(f"UPDATE reportdesk_queue.machines SET seen_at = now() - interval '40 seconds' WHERE worker = {silent}")
    dialog = opened(cluster.settings)
    qtbot.waitUntil(lambda: len(cells(dialog, 5)) == 6, timeout=LONG_MS)
    assert "Another version than this desk" in cells(dialog, 0)[1]
    assert cells(dialog, 1)[1] == "This machine has other model files than the desk."
    assert cells(dialog, 2)[0] == "c-desk (a desk)"
    assert cells(dialog, 3)[1].startswith("Silent for 4")
    assert [cells(dialog, row)[0] for row in (4, 5)] == ["e-twice (process 11)", "e-twice (process 12)"]
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.about.text() == "b-other: This machine has other model files than the desk."
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    words, (_agree, leave) = asked(qtbot, dialog)
    assert "reads none itself until its next start" in words
    QTest.mouseClick(leave, Qt.MouseButton.LeftButton)


def test_a_worker_that_went_meanwhile_is_said(cluster: Cluster, opened: Open, qtbot: QtBot) -> None:
    machine_row(cluster, "kiln")
    dialog = opened(cluster.settings)
    qtbot.waitUntil(lambda: cells(dialog)[:1] == ["kiln"], timeout=LONG_MS)
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    _words, (agree, _leave) = asked(qtbot, dialog)
    cluster.run("DELETE FROM reportdesk_queue.machines")
    QTest.mouseClick(agree, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "was not there any more" in dialog.answer.text(), timeout=LONG_MS)


def test_without_a_queue_it_is_taught_how_to_get_one(cluster: Cluster, opened: Open, qtbot: QtBot) -> None:
    dialog = opened(replace(cluster.settings, database_url=""))
    qtbot.waitUntil(dialog.teaching.isVisible, timeout=LONG_MS)
    assert "Postgres" in dialog.teaching.lack.text()
    assert not dialog.drain.isVisible()
    assert dialog.settings.isVisible()
    QTest.mouseClick(dialog.teaching.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == COMMAND


def test_a_desk_that_reads_alone_is_told_so(cluster: Cluster, opened: Open, qtbot: QtBot) -> None:
    dialog = opened(replace(cluster.settings, work="local"))
    qtbot.waitUntil(dialog.teaching.isVisible, timeout=LONG_MS)
    assert "This desk reads its images itself" in dialog.head.text()
    assert "not made yet" in dialog.head.text()


def test_a_database_that_goes_and_comes_back_is_said(cluster: Cluster, opened: Open, qtbot: QtBot) -> None:
    server = start_server()
    try:
        settings = replace(cluster.settings, database_url=server.url(server.new_database()))
        dialog = opened(settings)
        qtbot.waitUntil(lambda: "Queue" in dialog.head.text(), timeout=LONG_MS)
        server.kill()
        qtbot.waitUntil(lambda: "Queue" not in dialog.head.text(), timeout=LONG_MS)
        assert "database" in dialog.head.text()
        server.start()
        qtbot.waitUntil(lambda: "Queue" in dialog.head.text(), timeout=LONG_MS)
    finally:
        remove_server(server)
