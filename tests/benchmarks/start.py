"""How long starts take: `python -m tests.benchmarks.start [--json FILE]`. Best of five, in seconds.

version_s: `reportdesk --version`. window_s: from the start of the process until an empty window is on screen.
window_100k_s: the same until the first rows of a workspace of 100,000 images are painted; first_frame_100k_s: the part
of it that begins when the workspace is opened, behind the start of Python and Qt. gui_100k_mb: memory of the process
then. `--images N` takes another number.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.report import parser, publish
from tests.benchmarks.table import fill

TRIES = 5
IMAGES = 100_000
_WINDOW = """
import sys, time, pathlib, psutil
from PySide6.QtCore import QEventLoop
from reportdesk.app import Desk
from reportdesk.config.settings import Settings
from reportdesk.ui import shell, theme
from reportdesk.ui.main_window import MainWindow
rows = int(sys.argv[2])
app = shell.application()
theme.apply_theme(app, "light")
began = time.perf_counter()
with Desk(pathlib.Path(sys.argv[1]), Settings(), with_previews=True) as desk:
    desk.start()
    rooms = (desk.workspace, desk.engine, desk.intake, desk.previews, desk.courier)
    window = MainWindow(*rooms, operator="a", sample=pathlib.Path("."))
    window.show()
    while window.table.images.rowCount() < rows:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    app.processEvents()
    window.table.viewport().repaint()
    print(time.perf_counter() - began, psutil.Process().memory_info().rss / 1e6, flush=True)
    window.close()
"""
_COMMAND = (sys.executable, "-c", _WINDOW)


def main() -> None:
    """Measure and print."""
    made = parser(__doc__)
    made.add_argument("--images", type=int, default=IMAGES)
    options = made.parse_args()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    version = min(_line([sys.executable, "-m", "reportdesk", "--version"], environment)[0] for _ in range(TRIES))
    with tempfile.TemporaryDirectory(prefix="reportdesk-start-") as place:
        empty, full = Path(place) / "empty", Path(place) / "full"
        fill(full, options.images)
        window = min(_line([*_COMMAND, str(empty), "0"], environment) for _ in range(TRIES))
        large = min(_line([*_COMMAND, str(full), str(options.images)], environment) for _ in range(TRIES))
    frame_s, memory_mb = large[1].split()
    figures = {"version_s": version, "window_s": window[0], "window_100k_s": large[0]}
    publish(figures | {"first_frame_100k_s": float(frame_s), "gui_100k_mb": float(memory_mb)}, options.json)


def _line(command: list[str], environment: dict[str, str]) -> tuple[float, str]:
    """Return the seconds until the command's first line, and that line."""
    began = time.monotonic()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, text=True
    ) as started:
        assert started.stdout is not None
        line = started.stdout.readline()
        seconds = time.monotonic() - began
        started.communicate()
    return seconds, line


if __name__ == "__main__":
    main()
