"""The start on a workspace of an earlier version: what the operator sees while it is upgraded."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reportdesk.app import Desk
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import WorkspaceDamaged
from reportdesk.ui.upgrading import UpgradeWindow, run_shown
from reportdesk.workspace.migrate import HEAD
from reportdesk.workspace.workspace import FILE, Workspace
from tests.ui.workspaces import add_report
from tests.workspace.older import make_older

LONG_S = 20


def shown() -> UpgradeWindow | None:
    windows = (one for one in QApplication.topLevelWidgets() if isinstance(one, UpgradeWindow))
    return next((window for window in windows if window.isVisible()), None)


def test_an_upgrade_that_takes_time_is_shown_and_cannot_be_closed(qtbot: QtBot) -> None:
    closed = threading.Event()

    def look() -> None:
        window = shown()
        if window is not None:
            window.close()
            assert window.isVisible()
            watching.stop()
            closed.set()

    watching = QTimer()
    watching.timeout.connect(look)
    watching.start(20)
    threads = []

    def work() -> None:
        threads.append(threading.current_thread())
        assert closed.wait(LONG_S)

    run_shown(work)
    assert closed.is_set()
    assert threads != [threading.main_thread()]
    assert shown() is None


def test_what_ends_an_upgrade_is_raised(qtbot: QtBot) -> None:
    def fails() -> None:
        raise WorkspaceDamaged("The file is no workspace.")

    with pytest.raises(WorkspaceDamaged, match="no workspace"):
        run_shown(fails)
    assert shown() is None


def test_the_desk_of_an_older_workspace_opens_with_its_reports(qtbot: QtBot, tmp_path: Path) -> None:
    with Workspace(tmp_path) as workspace:
        add_report(workspace, "north")
    make_older(tmp_path, "0007")
    with Desk(tmp_path, Settings(), upgrading=run_shown) as desk:
        assert [report.name for report in desk.workspace.queries.reports()] == ["north"]
    connection = sqlite3.connect(tmp_path / FILE)
    assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (HEAD,)
    connection.close()


def test_a_new_workspace_is_no_upgrade(tmp_path: Path) -> None:
    asked: list[object] = []
    Desk(tmp_path, Settings(), upgrading=asked.append).close()
    assert not asked
