"""Opening the window once, to prove that Qt, its plugins and the shipped icons are all there."""

from __future__ import annotations

import tempfile
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
