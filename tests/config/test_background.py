"""Threads behind the window run below it, and leave the priority of others alone."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

import pytest

from reportdesk.config.background import give_way
from reportdesk.workspace.workspace import Workspace

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux gives each thread a priority of its own")


def priority(thread: threading.Thread) -> int:
    return os.getpriority(os.PRIO_PROCESS, thread.native_id or 0)


def test_the_writer_gives_way_and_the_window_does_not(tmp_path: Path) -> None:
    before = priority(threading.main_thread())
    with Workspace(tmp_path / "workspace") as workspace:
        workspace.run(lambda transaction: None)
        writer = next(thread for thread in threading.enumerate() if thread.name == "reportdesk-writer")
        assert priority(writer) == max(5, before)
    assert priority(threading.main_thread()) == before


def test_a_thread_that_was_below_stays_there() -> None:
    seen: list[int] = []

    def work() -> None:
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), 15)
        give_way()
        seen.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [15]
