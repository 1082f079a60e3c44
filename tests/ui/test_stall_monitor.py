"""A held event loop is noticed, with the stack that held it."""

from __future__ import annotations

import threading
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from reportdesk.ui.stall_monitor import StallMonitor


def hold_the_loop() -> None:
    threading.Event().wait(0.8)


def test_a_held_loop_is_counted_and_its_stack_logged(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", "reportdesk")
    monitor = StallMonitor(late_s=0.2)
    monitor.start()
    try:
        for turn in (1, 2):
            hold_the_loop()
            qtbot.waitUntil(partial(lambda count: monitor.stalls.count == count, turn), timeout=10_000)
        assert monitor.stalls.worst_s > 0.2
        told = [record.getMessage() for record in caplog.records if "what held it" in record.getMessage()]
        assert len(told) == 2
        assert all("hold_the_loop" in text for text in told)
    finally:
        monitor.stop()
    assert "2 times" in caplog.records[-1].getMessage()


def test_a_loop_that_turns_is_not_counted(qtbot: QtBot) -> None:
    monitor = StallMonitor(late_s=20)
    monitor.start()
    with qtbot.waitSignal(monitor._timer.timeout, timeout=10_000):
        pass
    monitor.stop()
    monitor.stop()
    assert monitor.stalls.count == 0
