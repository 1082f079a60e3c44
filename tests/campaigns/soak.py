"""A long day at the desk: `python -m tests.campaigns.soak --minutes M [--images N] [--json FILE]`.

The real window (offscreen) over a real workspace, with a fast fake recogniser that makes real thumbnails, delivers to a
real S3 server. Reports of 500 photographs follow each other until N were read; meanwhile the table is scrolled, sorted
and searched, details are opened, what failed (one in fifty) is retried, and the review is opened, decided in, taken
back and left. Figures are taken when a fifth of the time and of the images is over, and again at the end, at rest.

gui_growth_mb: resident memory of the window's process; thread_growth, handle_growth: its threads and open files,
connections to S3 aside; s3_connections: the most of those at rest, allowed as many as the pool may keep; a pool fills
when the courier first tries its widest, which may be after the first figures. temporary_growth: files of this program
in the folder for temporary files; wal_mb: the largest the workspace's WAL was at rest; cache_over_mb: thumbnails on the
disk beyond their limit.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any
from unittest.mock import patch
from urllib.parse import urlsplit

import psutil

from reportdesk.sync.s3.access import CONNECTIONS
from tests.servers.s3 import ACCESS_KEY, SECRET_KEY, S3Server, seaweed

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
REPORT = 500
CACHE_MB = 64
WARM = 0.2
REST_S = 300.0
STEP_MS = 40


def main() -> int:
    """Run the campaign, print the figures, and return 1 when something grew."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--images", type=int, default=20_000)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    with ExitStack() as stack:
        place = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="soak-")))
        # Of its own, also for its child processes: other programs leave temporary files at the same time.
        tempfile.tempdir = os.environ["TMPDIR"] = str(place / "temporary")
        Path(tempfile.tempdir).mkdir()
        server = stack.enter_context(seaweed(place / "s3"))
        figures = _Soak(place, server, options.images, options.minutes * 60).run()
    for name, value in figures.items():
        print(f"{name:18} {value:10.1f}")
    if options.json:
        options.json.write_text(json.dumps(figures))
    grown = figures["gui_growth_mb"] > 20 or figures["thread_growth"] > 0 or figures["handle_growth"] > 5
    over = figures["s3_connections"] > CONNECTIONS or figures["cache_over_mb"] > 0
    return 1 if grown or over or figures["temporary_growth"] > 0 else 0


class _Soak:
    _to_s3 = "socket to S3"

    def __init__(self, place: Path, server: S3Server, images: int, seconds: float) -> None:
        self._place, self._server, self._images, self._seconds = place, server, images, seconds
        self._chance = random.Random(5)
        self._reports = 0
        self._searches = 0
        self._decisions = 0
        self._process = psutil.Process()
        self._port = urlsplit(server.endpoint).port
        self._open: Counter[str] = Counter()

    def run(self) -> dict[str, float]:
        os.environ.update(AWS_ACCESS_KEY_ID=ACCESS_KEY, AWS_SECRET_ACCESS_KEY=SECRET_KEY)
        from reportdesk.app import Desk
        from reportdesk.config.settings import Settings
        from reportdesk.ui import shell, theme
        from reportdesk.ui.main_window import MainWindow

        app = shell.application()
        theme.apply_theme(app, "light")
        settings = Settings(
            workers=2,
            thumbnail_cache_mb=CACHE_MB,
            retry_delay_s=0.05,
            s3_endpoint=self._server.endpoint,
            s3_bucket="reports",
        )
        recogniser = "tests.fakes:recognise_with_thumbnail"
        with Desk(
            self._place / "workspace", settings, recogniser=recogniser, with_previews=True, delivering=True
        ) as desk:
            desk.start()
            assert desk.previews is not None
            window = MainWindow(
                desk.workspace, desk.engine, desk.intake, desk.previews, desk.courier,
                operator="Ann", sample=self._place,
            )  # fmt: skip
            window.show()
            try:
                return self._measured(window)
            finally:
                with patch("reportdesk.ui.main_window.confirm_close", return_value=True):
                    window.close()

    def _measured(self, window: Any) -> dict[str, float]:
        began = time.monotonic()
        self._work(window, int(self._images * WARM), began + self._seconds * WARM)
        before, opened = self._figures(window), self._open
        self._work(window, self._images, began + self._seconds)
        after = self._figures(window)
        for kind, number in sorted((self._open - opened).items()):
            print(f"  open more than before: {number} {kind}")
        print(f"{self._reports} reports; memory {before['mb']:.0f} -> {after['mb']:.0f} MB")
        return {
            "images": float(window.reports.reports.all_counts.finished),
            "searches": float(self._searches),
            "decisions": float(self._decisions),
            "gui_growth_mb": after["mb"] - before["mb"],
            "thread_growth": after["threads"] - before["threads"],
            "handle_growth": after["handles"] - before["handles"],
            "s3_connections": max(before["s3_connections"], after["s3_connections"]),
            "temporary_growth": after["temporary"] - before["temporary"],
            "wal_mb": max(before["wal_mb"], after["wal_mb"]),
            "cache_over_mb": max(0.0, after["cache_mb"] - CACHE_MB),
        }

    def _work(self, window: Any, images: int, until: float) -> None:
        """Drop reports and use the window until so many images are read and the time is over."""

        def step() -> bool:
            counts = window.reports.reports.all_counts
            dropped = self._reports * REPORT
            if dropped < images and counts.finished >= dropped - REPORT // 2 and not window.intake.busy:
                window.commands.drop([self._report()])
                self._reports += 1
            self._use(window)
            return dropped >= images and counts.finished >= images and time.monotonic() >= until

        _turn(step, STEP_MS, self._seconds * 3 + REST_S)

    def _use(self, window: Any) -> None:
        chance = self._chance.random()
        if window.review.is_open:
            self._review(window, chance)
            return
        bar = window.table.verticalScrollBar()
        if chance < 0.4:
            bar.setValue(self._chance.randrange(bar.maximum() + 1))
        elif chance < 0.6:
            bar.setValue(bar.value() + 200)
        elif chance < 0.66:
            self._searches += 1
            window.filter.search.setText(self._chance.choice(("", "IMG_00", "12", "raise", "999")))
        elif chance < 0.69:
            window.table.sortByColumn(self._chance.randrange(9), self._chance.choice(_orders()))
        elif chance < 0.73 and window.table.images.rowCount():
            window.table.selectRow(self._chance.randrange(window.table.images.rowCount()))
        elif chance < 0.735:
            window.table.clearSelection()
            window.commands.retry_failed()
        elif chance < 0.745:
            window.filter.search.setText("")
            window.table.clearSelection()
            window.review.open()

    def _review(self, window: Any, chance: float) -> None:
        """Press a key of the review; most of the time the picture is looked at."""
        if chance < 0.08:
            self._decisions += 1
            window.review.page.asked.emit("accept")
        elif chance < 0.14:
            window.review.page.asked.emit(self._chance.choice(("next", "previous", "next-waiting", "zoom-in", "fit")))
        elif chance < 0.15:
            window.review.page.asked.emit("undo")
        elif chance < 0.17:
            window.review.page.asked.emit("leave")

    def _report(self) -> Path:
        from PIL import Image

        folder = self._place / f"report-{self._reports:03}"
        folder.mkdir()
        picture = Image.effect_noise((640, 480), 40).convert("RGB")
        picture.save(folder / "one.jpg", quality=80)
        content = (folder / "one.jpg").read_bytes()
        (folder / "one.jpg").unlink()
        for number in range(REPORT):
            name = f"raise-{number}.jpg" if number % 50 == 49 else f"IMG_{self._reports:03}{number:04}.jpg"
            # Behind the end of the picture: another content, the same pixels.
            (folder / name).write_bytes(content + self._reports.to_bytes(4, "big") + number.to_bytes(4, "big"))
            os.utime(folder / name, (1.6e9, 1.6e9))
        return folder

    def _figures(self, window: Any) -> dict[str, float]:
        """Take the figures once nothing is read or sent any more."""
        if window.review.is_open:
            window.review.leave()
        window.filter.search.setText("")
        _turn(lambda: not window.engine.busy and window.courier.is_empty(), 100, REST_S)
        gc.collect()
        self._open = self._open_files()
        to_s3 = self._open[self._to_s3]
        names = [name for name in os.listdir(tempfile.gettempdir()) if name.startswith("reportdesk-")]
        workspace = window.workspace.folder
        return {
            "mb": self._process.memory_info().rss / 2**20,
            "threads": float(self._process.num_threads()),
            "handles": float(self._open.total() - to_s3),
            "s3_connections": float(to_s3),
            "temporary": float(len(names)),
            "wal_mb": sum(file.stat().st_size for file in workspace.glob("*-wal")) / 2**20,
            "cache_mb": sum(f.stat().st_size for f in window.workspace.thumbnails_folder.glob("*/*.jpg")) / 2**20,
        }

    def _open_files(self) -> Counter[str]:
        """Count the open files of this process by name, sockets by what they lead to (Linux only)."""
        sockets = {
            one.fd: self._to_s3 if one.raddr and one.raddr.port == self._port else f"socket to {one.raddr or one.laddr}"
            for one in self._process.net_connections("inet")
        }
        kinds: Counter[str] = Counter()
        for handle in Path("/proc/self/fd").glob("*"):
            with suppress(OSError):
                kinds[sockets.get(int(handle.name)) or os.readlink(handle).partition(":[")[0]] += 1
        return kinds


def _orders() -> tuple[Any, ...]:
    from PySide6.QtCore import Qt

    return Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


def _turn(done: Callable[[], bool], every_ms: int, limit_s: float) -> None:
    """Run the event loop, looking every so many milliseconds, until `done` says so."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    end = time.monotonic() + limit_s

    def look() -> None:
        if done():
            loop.exit(0)
        elif time.monotonic() > end:
            loop.exit(1)

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(every_ms)
    code = loop.exec()
    timer.stop()
    if code:
        raise TimeoutError(f"not done within {limit_s:.0f} s")


if __name__ == "__main__":
    sys.exit(main())
