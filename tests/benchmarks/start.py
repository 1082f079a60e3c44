"""How long starts take: `python -m tests.benchmarks.start [--json FILE]`. Best of five, in seconds.

version_s: `reportdesk --version`. window_s: from the start of the process until an empty window is on screen.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time

from tests.benchmarks.report import parser, publish

TRIES = 5
_WINDOW = """
import sys, pathlib
from reportdesk.app import Desk
from reportdesk.config.settings import Settings
from reportdesk.ui import shell, theme
from reportdesk.ui.main_window import MainWindow
app = shell.application()
theme.apply_theme(app, "light")
with Desk(pathlib.Path(sys.argv[1]), Settings(), with_previews=True) as desk:
    desk.start()
    window = MainWindow(desk.workspace, desk.engine, desk.intake, desk.previews, desk.courier, operator="a", sample=pathlib.Path("."))
    window.show()
    app.processEvents()
    print("up", flush=True)
    window.close()
"""


def main() -> None:
    """Measure and print."""
    options = parser(__doc__).parse_args()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    version = min(_seconds([sys.executable, "-m", "reportdesk", "--version"], environment) for _ in range(TRIES))
    with tempfile.TemporaryDirectory(prefix="reportdesk-start-") as place:
        window = min(_seconds([sys.executable, "-c", _WINDOW, place], environment) for _ in range(TRIES))
    publish({"version_s": version, "window_s": window}, options.json)


def _seconds(command: list[str], environment: dict[str, str]) -> float:
    """Return the seconds until the command's first line."""
    began = time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment) as started:
        assert started.stdout is not None
        started.stdout.readline()
        seconds = time.monotonic() - began
        started.communicate()
    return seconds


if __name__ == "__main__":
    main()
