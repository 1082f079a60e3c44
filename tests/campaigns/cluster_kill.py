"""The shared queue with real Postgres and SeaweedFS: deaths in the middle of a report, and speed against one desk.

    python -m tests.campaigns.cluster_kill [--images N] [--short] [--parts deaths throughput] [--json FILE]

deaths: a desk hands a report out to two, then to four worker processes of this machine. When a quarter is read one
worker dies by SIGKILL; when half is read every process of Postgres does, which is started again three seconds later.
throughput: the same report undisturbed, read by one desk alone with two slots, then by two and by four workers of one.

jobs: images handed out. lost: images that are not done in the end, or without their identifier. twice: images that
the workspace holds twice or counted two attempts of. recovery_s: from the death of the worker until all that was in
work at that moment is settled (the worse of the runs). ratio: images per second against the desk alone; all share the
cores of this machine. `--short`: the deaths with two workers and 60 images.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from reportdesk.app import Desk
from reportdesk.config.settings import Settings
from reportdesk.domain.reports import Priority
from tests.campaigns.clustering.recovery import Recovery, in_work
from tests.campaigns.clustering.scene import draw_report, environment, judged, passes, until, worker
from tests.servers.postgres import PostgresServer, remove_server, start_server
from tests.servers.s3 import ACCESS_KEY, SECRET_KEY, seaweed

AWAY_S = 3.0
DESK_SLOTS = 2
Figures = dict[str, float]


def main() -> int:
    """Run the campaign, print the table, and return 1 when anything was lost or read into the workspace twice."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--images", type=int, default=200)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--parts", nargs="+", choices=("deaths", "throughput"), default=["deaths", "throughput"])
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    os.environ["AWS_ACCESS_KEY_ID"], os.environ["AWS_SECRET_ACCESS_KEY"] = ACCESS_KEY, SECRET_KEY
    total: Figures = {"lost": 0, "twice": 0}
    if "deaths" in options.parts or options.short:
        total |= _deaths((2,) if options.short else (2, 4), 60 if options.short else options.images)
    if "throughput" in options.parts and not options.short:
        total |= _throughput(options.images)
    if options.json:
        options.json.write_text(json.dumps(total))
    return 1 if total["lost"] or total["twice"] else 0


def _deaths(numbers: tuple[int, ...], images: int) -> Figures:
    print(f"{'workers':>8} {'jobs':>6} {'lost':>6} {'twice':>6} {'recovery s':>11} {'all s':>7}", flush=True)
    runs: dict[int, Figures] = {}
    for workers in numbers:
        with scene(workers, images) as made:
            figures = runs[workers] = made.with_deaths()
        print(
            f"{workers:8} {images:6} {figures['lost']:6.0f} {figures['twice']:6.0f} {figures['recovery_s']:11.1f} "
            f"{figures['seconds']:7.1f}",
            flush=True,
        )
    total: Figures = {name: sum(run[name] for run in runs.values()) for name in ("jobs", "lost", "twice")}
    total["recovery_s"] = max(figures["recovery_s"] for figures in runs.values())
    return total | {f"recovery_{workers}_s": figures["recovery_s"] for workers, figures in runs.items()}


def _throughput(images: int) -> Figures:
    print(f"{'who reads':28} {'images/s':>9} {'ratio':>6}", flush=True)
    total: Figures = {}
    for workers in (0, 2, 4):
        with scene(workers, images) as made:
            rate = made.undisturbed()
        total[f"images_per_s_{workers or 'desk'}"] = round(rate, 2)
        ratio = rate / total["images_per_s_desk"]
        name = f"{workers} workers of one slot" if workers else f"one desk with {DESK_SLOTS} slots"
        print(f"{name:28} {rate:9.2f} {ratio:6.2f}", flush=True)
        if workers:
            total[f"ratio_{workers}"] = round(ratio, 2)
    return total


class Scene:
    """A desk, its workers (none: it reads alone), its database and a report to be read."""

    def __init__(
        self, desk: Desk, workers: list[subprocess.Popen[bytes]], server: PostgresServer, database: str, folder: Path
    ) -> None:
        self.desk, self.workers, self.server, self.database, self.folder = desk, workers, server, database, folder
        self.images = len(list(folder.iterdir()))

    def undisturbed(self) -> float:
        """Read the report and return images per second, from the first to the last that is done."""
        self._drop()
        until(lambda: self.done() >= self.images // 10)
        first, began = self.done(), time.monotonic()
        until(lambda: self.done() >= self.images)
        return (self.images - first) / (time.monotonic() - began)

    def with_deaths(self) -> Figures:
        """Read the report while a worker and Postgres die."""
        self._drop()
        began = time.monotonic()
        until(lambda: self.done() >= self.images // 4)
        recovery = self._kill_worker()
        until(lambda: self.done() >= self.images // 2)
        self.server.kill()
        passes(AWAY_S)
        self.server.start()
        until(lambda: self.done() >= self.images)
        seconds = time.monotonic() - began
        recovery.join(60)
        lost, twice = judged(self.desk.workspace.queries.images(), self.images)
        return {
            "jobs": self.images, "lost": lost, "twice": twice, "recovery_s": round(recovery.seconds, 1),
            "seconds": round(seconds, 1),
        }  # fmt: skip

    def _drop(self) -> None:
        self.desk.intake.drop([self.folder], operator="ann", priority=Priority.NORMAL, name="")

    def _kill_worker(self) -> Recovery:
        """Kill a worker while it has something in work."""
        until(lambda: in_work(self.server, self.database))
        self.workers[0].send_signal(signal.SIGKILL)
        self.workers[0].wait()
        return Recovery(in_work(self.server, self.database), self.server, self.database)

    def done(self) -> int:
        """Return how many images are finished."""
        return sum(counts.finished for counts in self.desk.workspace.queries.counts().values())


@contextmanager
def scene(workers: int, images: int) -> Iterator[Scene]:
    """Build everything in a temporary folder."""
    with ExitStack() as stack:
        place = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="reportdesk-cluster-")))
        os.environ["XDG_DATA_HOME"] = str(place / "data")
        folder = draw_report(place / "report", images)
        server = start_server()
        stack.callback(remove_server, server)
        bucket = stack.enter_context(seaweed(place / "s3"))
        database = server.new_database()
        settings = Settings(
            database_url=server.url(database), s3_endpoint=bucket.endpoint, s3_bucket="reports",
            work="workers" if workers else "local", workers=DESK_SLOTS, stages=("codes", "text"),
        )  # fmt: skip
        homes = [place / f"machine-{number}" for number in range(workers)]
        started = [stack.enter_context(worker(home, environment(settings, home))) for home in homes]
        desk = stack.enter_context(Desk(place / "workspace", settings))
        desk.start()
        yield Scene(desk, started, server, database, folder)


if __name__ == "__main__":
    sys.exit(main())
