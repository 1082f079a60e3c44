"""SIGKILL of a worker and of Postgres in the middle of a report on the shared queue, with real Postgres and SeaweedFS:

    python -m tests.campaigns.cluster_kill [--images N] [--short] [--json FILE]

A desk hands a report out to two, then to four worker processes of this machine. When a quarter is read one worker dies,
when half is read every process of Postgres, which is started again three seconds later.

jobs: images handed out. lost: images that are not done in the end, or without their identifier. twice: images that the
workspace holds twice or counted two attempts of. recovery_s: from the death of the worker until all that was in work at
that moment is settled (the worse of the runs). `--short`: two workers, 60 images.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from reportdesk.app import Desk
from reportdesk.config.settings import Settings
from reportdesk.domain.reports import Priority
from reportdesk.domain.status import ImageStatus
from tests.drawn import write_label
from tests.servers.postgres import PostgresServer, remove_server, start_server
from tests.servers.s3 import ACCESS_KEY, SECRET_KEY, seaweed

AWAY_S = 3.0
LONGEST_S = 280.0
Figures = dict[str, float]


def main() -> int:
    """Run the campaign, print the table, and return 1 when anything was lost or read into the workspace twice."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--images", type=int, default=200)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    number = 60 if options.short else options.images
    os.environ["AWS_ACCESS_KEY_ID"], os.environ["AWS_SECRET_ACCESS_KEY"] = ACCESS_KEY, SECRET_KEY
    runs: dict[int, Figures] = {}
    for workers in (2,) if options.short else (2, 4):
        with tempfile.TemporaryDirectory(prefix="reportdesk-cluster-") as place:
            runs[workers] = run(Path(place), workers, number)
        print(f"{workers} workers: {runs[workers]}", flush=True)
    total: Figures = {name: sum(figures[name] for figures in runs.values()) for name in ("jobs", "lost", "twice")}
    total["recovery_s"] = max(figures["recovery_s"] for figures in runs.values())
    total |= {f"images_per_s_{workers}": figures["images_per_s"] for workers, figures in runs.items()}
    for name, value in total.items():
        print(f"{name:18} {value:8.1f}")
    if options.json:
        options.json.write_text(json.dumps(total))
    return 1 if total["lost"] or total["twice"] else 0


def run(place: Path, workers: int, images: int) -> Figures:
    """Run one report with its two deaths."""
    os.environ["XDG_DATA_HOME"] = str(place / "data")
    folder = place / "report"
    folder.mkdir()
    for number in range(images):
        write_label(folder / f"{number:03}.png", f"@AB{number:04}")
        os.utime(folder / f"{number:03}.png", (1.6e9, 1.6e9))
    with ExitStack() as stack:
        server = start_server()
        stack.callback(remove_server, server)
        bucket = stack.enter_context(seaweed(place / "s3"))
        database = server.new_database()
        settings = Settings(
            database_url=server.url(database), s3_endpoint=bucket.endpoint, s3_bucket="reports", work="workers",
            stages=("codes", "text"),
        )  # fmt: skip
        started = [stack.enter_context(_worker(place, settings, number)) for number in range(workers)]
        with Desk(place / "workspace", settings) as desk:
            desk.start()
            began = time.monotonic()
            desk.intake.drop([folder], operator="ann", priority=Priority.NORMAL, name="")
            _until(lambda: _done(desk) >= images // 4)
            recovery = _kill_worker(started[0], server, database)
            _until(lambda: _done(desk) >= images // 2)
            server.kill()
            threading.Event().wait(AWAY_S)
            server.start()
            _until(lambda: _done(desk) >= images)
            seconds = time.monotonic() - began
            recovery.join(60)
            held = list(desk.workspace.queries.images())
        rows = Counter(image.path for image in held)
        good = sum(
            image.status is ImageStatus.DONE
            and image.result.identifiers[0].value == f"@AB{int(Path(image.path).stem):04}"
            for image in held
        )
        return {
            "jobs": images,
            "lost": images - good,
            "twice": sum(rows[image.path] > 1 or image.attempts > 1 for image in held),
            "recovery_s": round(recovery.seconds, 1),
            "images_per_s": round(images / seconds, 2),
        }


@contextmanager
def _worker(place: Path, settings: Settings, number: int) -> Iterator[subprocess.Popen[bytes]]:
    environment = os.environ | {
        "REPORTDESK_DATABASE_URL": settings.database_url, "REPORTDESK_S3_ENDPOINT": settings.s3_endpoint,
        "REPORTDESK_S3_BUCKET": settings.s3_bucket, "XDG_DATA_HOME": str(place / f"machine-{number}"),
        "XDG_STATE_HOME": str(place / f"machine-{number}"), "XDG_CONFIG_HOME": str(place / f"machine-{number}"),
    }  # fmt: skip
    with (place / f"worker-{number}.log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "reportdesk", "worker", "--workers", "1"], env=environment, stdout=log, stderr=log
        )
        try:
            yield process
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


class _Recovery(threading.Thread):
    """Measures how long the jobs in work at the death of a worker take until they are settled."""

    def __init__(self, jobs: list[int], server: PostgresServer, database: str) -> None:
        super().__init__(name="recovery", daemon=True)
        self._jobs, self._server, self._database = jobs, server, database
        self._began = time.monotonic()
        self.seconds = 0.0

    def run(self) -> None:
        import psycopg

        numbers = ", ".join(map(str, self._jobs)) or "0"
        while True:
            try:
                left = self._server.run(
                    f"SELECT 1 FROM reportdesk_queue.procrastinate_jobs WHERE id IN ({numbers})", self._database
                )
            except psycopg.Error:
                left = [(1,)]
            self.seconds = time.monotonic() - self._began
            if not left:
                return
            threading.Event().wait(0.1)


def _kill_worker(worker: subprocess.Popen[bytes], server: PostgresServer, database: str) -> _Recovery:
    """Kill a worker while it has something in work."""
    doing = "SELECT id FROM reportdesk_queue.procrastinate_jobs WHERE status = 'doing'"
    _until(lambda: server.run(doing, database))
    worker.send_signal(signal.SIGKILL)
    worker.wait()
    recovery = _Recovery([int(str(row[0])) for row in server.run(doing, database)], server, database)
    recovery.start()
    return recovery


def _done(desk: Desk) -> int:
    return sum(counts.finished for counts in desk.workspace.queries.counts().values())


def _until(condition: Callable[[], object]) -> None:
    end = time.monotonic() + LONGEST_S
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("the campaign stands still")
        threading.Event().wait(0.05)


if __name__ == "__main__":
    sys.exit(main())
