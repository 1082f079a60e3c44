"""How late the window's event loop is: `python -m tests.benchmarks.stall [--json FILE] [--seconds S] [--runs N]`.

A 10 ms timer in the GUI thread notes how late it fires while the table of 2,000 rows scrolls and workers read real
photographs: 1, 2 and 4 of them; 2 while a folder of 10,000 files is dropped; 2 while results are delivered to a real S3
server. Best of three runs; a control process that does nothing but keep the same timer runs beside it, so that what the
machine itself adds can be seen.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from argparse import Namespace
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from unittest.mock import patch

from tests.benchmarks.report import models_folder, parser, photographs, print_table, publish
from tests.conftest import JPEG_HEAD
from tests.servers.s3 import ACCESS_KEY, SECRET_KEY, seaweed

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
BEAT_MS = 10
ROWS = 2000
SCENARIOS = ("busy-1", "busy-2", "busy-4", "dropping-2", "sending-2")
"""What happens, and with how many workers."""
DROPPED = 10_000


def main() -> None:
    """Measure and print."""
    made = parser(__doc__)
    made.add_argument("--seconds", type=float, default=10.0)
    made.add_argument("--runs", type=int, default=3)
    made.add_argument("--scenarios", nargs="+", choices=SCENARIOS, default=SCENARIOS)
    made.add_argument("--child", nargs=2, metavar=("SCENARIO", "FOLDER"))
    options = made.parse_args()
    if options.child:
        print(json.dumps(_control(options.seconds) if options.child[0] == "idle" else _measured(options)))
        return
    publish(_best(options), options.json)


def _best(options: Namespace) -> dict[str, float]:
    figures: dict[str, float] = {}
    worst: dict[str, float] = {}
    rows = []
    with ExitStack() as stack:
        place = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="reportdesk-stall-")))
        server = stack.enter_context(seaweed(place / "s3"))
        environment = {"REPORTDESK_S3_ENDPOINT": server.endpoint, "REPORTDESK_S3_BUCKET": "reports"}
        environment |= {"AWS_ACCESS_KEY_ID": ACCESS_KEY, "AWS_SECRET_ACCESS_KEY": SECRET_KEY}
        folder = _photographs(photographs(options.data), place)
        _many_files(place / "dropped")
        for scenario in options.scenarios:
            told = environment if scenario.startswith("sending") else {}
            runs = [_run(scenario, folder, options.seconds, told) for _ in range(options.runs)]
            best = min(runs, key=lambda run: run["stall_p99_ms"])
            rows.append((scenario, *best.values()))
            figures |= {f"{scenario.replace('-', '_')}_workers_{name}": value for name, value in best.items()}
            for name, value in best.items():
                worst[name] = max(worst.get(name, 0.0), value)
    print_table(("scenario, ms", "p50", "p99", "p99.9", "max", "idle p99"), rows)
    return figures | worst


def _run(scenario: str, folder: Path, seconds: float, told: dict[str, str]) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.benchmarks.stall", "--seconds", str(seconds), "--child"]
    idle = subprocess.Popen([*command, "idle", str(folder)], stdout=subprocess.PIPE, text=True)
    busy = subprocess.run(
        [*command, scenario, str(folder)], stdout=subprocess.PIPE, text=True, check=True, env=os.environ | told
    )
    output, _errors = idle.communicate()
    figures: dict[str, float] = json.loads(busy.stdout.splitlines()[-1])
    figures["idle_p99_ms"] = json.loads(output.splitlines()[-1])["stall_p99_ms"]
    return figures


def _photographs(source: Path, place: Path) -> Path:
    """Make a report of 2,000 different files out of the samples (a few bytes behind the end make another content)."""
    samples = [file for file in sorted(source.rglob("*.jpg")) if "edge" not in file.parts and file.stat().st_size < 4e5]
    folder = place / "report"
    folder.mkdir()
    for number in range(ROWS):
        target = folder / f"{number:05}.jpg"
        shutil.copyfile(samples[number % len(samples)], target)
        with target.open("ab") as more:
            more.write(number.to_bytes(4, "big"))
        os.utime(target, (1.6e9, 1.6e9))
    return folder


def _many_files(folder: Path) -> None:
    """Make 10,000 small files that look like photographs to the intake."""
    folder.mkdir()
    for number in range(DROPPED):
        (folder / f"{number:05}.jpg").write_bytes(JPEG_HEAD + number.to_bytes(4, "big") * 1000)


def _late(seconds: float, each_beat: Callable[[], None]) -> dict[str, float]:
    """Run the event loop for some seconds and return how late the beats were."""
    from PySide6.QtCore import QEventLoop, Qt, QTimer

    late: list[float] = []
    loop = QEventLoop()
    last = time.perf_counter()
    end = last + seconds

    def beat() -> None:
        nonlocal last
        now = time.perf_counter()
        late.append(max(0.0, (now - last) * 1000 - BEAT_MS))
        last = now
        each_beat()
        if now > end:
            loop.quit()

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(beat)
    timer.start(BEAT_MS)
    loop.exec()
    timer.stop()
    late.sort()
    share = {"stall_p50_ms": 0.5, "stall_p99_ms": 0.99, "stall_p999_ms": 0.999}
    return {name: late[int(part * (len(late) - 1))] for name, part in share.items()} | {"stall_max_ms": late[-1]}


def _control(seconds: float) -> dict[str, float]:
    from PySide6.QtCore import QCoreApplication

    app = QCoreApplication([])
    figures = _late(seconds, lambda: None)
    del app
    return figures


def _measured(options: Namespace) -> dict[str, float]:
    from reportdesk.app import Desk
    from reportdesk.config.store import load
    from reportdesk.ui import shell, theme
    from reportdesk.ui.main_window import MainWindow

    scenario, _, workers = options.child[0].rpartition("-")
    folder = Path(options.child[1])
    app = shell.application()
    theme.apply_theme(app, "light")
    settings = load(workers=int(workers), models_folder=models_folder())
    with (
        tempfile.TemporaryDirectory(prefix="reportdesk-stall-") as place,
        Desk(Path(place), settings, with_previews=True, delivering=scenario == "sending") as desk,
    ):
        desk.start()
        assert desk.previews is not None
        window = MainWindow(
            desk.workspace, desk.engine, desk.intake, desk.previews, desk.courier, operator="a", sample=Path(place)
        )
        window.show()
        window.commands.drop([folder])
        _late(6.0, lambda: None)
        if scenario == "dropping":
            window.commands.drop([folder.with_name("dropped")])
        bar = window.table.verticalScrollBar()

        def scroll() -> None:
            bar.setValue((bar.value() + 45) % max(1, bar.maximum()))

        figures = _late(options.seconds, scroll)
        with patch("reportdesk.ui.main_window.confirm_close", return_value=True):
            window.close()
    return figures


if __name__ == "__main__":
    main()
