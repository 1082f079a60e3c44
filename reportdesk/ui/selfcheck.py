"""Opening the window once, to prove that Qt, its plugins and the shipped icons are all there."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from reportdesk.config.settings import Settings
from reportdesk.engine.engine import Engine
from reportdesk.engine.previews import Previews
from reportdesk.intake.intake import Intake
from reportdesk.sync.courier import Courier
from reportdesk.ui import theme
from reportdesk.ui.main_window import MainWindow
from reportdesk.ui.shell import application
from reportdesk.workspace.workspace import Workspace

LONGEST_S = 60.0


def draw_dashboard(workspace: Workspace) -> str:
    """Open the dashboard on a workspace, wait for its figures, draw a chart of each kind; return what is wrong."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QWidget

    from reportdesk.ui.office import charts
    from reportdesk.ui.office.dashboard import Dashboard

    app = application()
    parent = QWidget()
    dashboard = Dashboard(workspace, parent)
    dashboard.show()
    until = time.monotonic() + LONGEST_S
    while dashboard.figures is None and not dashboard.answer.text() and time.monotonic() < until:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    dashboard.panels["reports"].show_chart(charts.bars(dashboard, [("north", 3), ("south", 1)], "#3a9d62"))
    dashboard.panels["per_hour"].show_chart(charts.hours(dashboard, [("2026-01-01T08", 5)], "#2f86c1"))
    app.processEvents()
    picture = dashboard.grab()
    fault = dashboard.answer.text() if dashboard.figures is None else ""
    dashboard.done(0)
    parent.deleteLater()
    return fault or ("the dashboard could not be drawn" if picture.isNull() else "")


def open_once() -> str:
    """Open an empty window, draw it, close it; return what is wrong, empty when nothing is."""
    app = application()
    settings = Settings()
    theme.apply_theme(app, "light")
    with (
        tempfile.TemporaryDirectory(prefix="reportdesk-self-test-") as folder,
        Workspace(Path(folder) / "workspace") as workspace,
    ):
        engine, intake = Engine(workspace, settings), Intake(workspace)
        previews, courier = Previews(workspace, settings), Courier(workspace, settings)
        try:
            window = MainWindow(workspace, engine, intake, previews, courier, operator="", sample=Path(folder))
            window.show()
            app.processEvents()
            picture = window.grab()
            window.close()
        finally:
            previews.stop()
    if picture.isNull() or window.windowIcon().isNull():
        return "the window could not be drawn"
    return ""
