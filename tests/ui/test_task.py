"""What the window does beside itself: one thing at a time, told how far, ended in the GUI thread."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reportdesk.domain.failures import ReportdeskError, WrongUse
from reportdesk.ui.task import Task


@pytest.fixture
def task(qapp: QObject) -> Task:
    return Task(qapp, name="test")


def test_one_thing_at_a_time_ends_in_the_gui_thread(task: Task, qtbot: QtBot) -> None:
    gate = threading.Event()
    ended: list[tuple[str, threading.Thread]] = []

    def work() -> str:
        gate.wait(10)
        return threading.current_thread().name

    assert task.run(work, lambda name: ended.append((name, threading.current_thread())))
    assert task.runs
    assert not task.run(lambda: "another", lambda _name: None)
    gate.set()
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == [("reportdesk-test", threading.main_thread())]
    assert not task.runs


def test_what_was_told_last_is_passed_on_before_the_end(task: Task, qtbot: QtBot) -> None:
    told: list[object] = []
    task.progressed.connect(told.append)

    def work() -> None:
        for number in range(1000):
            task.tell(number)

    with qtbot.waitSignal(task.progressed):
        task.run(work, lambda _none: told.append("end"))
    qtbot.waitUntil(lambda: told[-1] == "end")
    assert told[-2] == 999
    assert len(told) < 20, "not each of a thousand"


def test_a_failure_is_told_and_a_mistake_becomes_words(task: Task, qtbot: QtBot) -> None:
    failures: list[ReportdeskError] = []
    task.failed.connect(failures.append)

    def refuse() -> None:
        raise WrongUse("Not so.", "Do it otherwise.")

    def break_down() -> None:
        raise KeyError("gap")

    task.run(refuse, lambda _none: None)
    qtbot.waitUntil(lambda: len(failures) == 1)
    task.run(break_down, lambda _none: None)
    qtbot.waitUntil(lambda: len(failures) == 2)
    assert [str(failure) for failure in failures] == ["Not so.", "The program itself failed: 'gap'."]


def test_a_closed_task_says_nothing_more(task: Task, qtbot: QtBot) -> None:
    gate = threading.Event()
    ended: list[object] = []

    def work() -> bool:
        gate.wait(10)
        return task.stopped.is_set()

    task.run(work, ended.append)
    task.stop()
    assert task.stopped.is_set()
    gate.set()
    task.close()
    qtbot.wait(50)
    assert ended == []
    assert not task.run(lambda: 1, ended.append)
