"""The shared queue over a network: desk, database, bucket and two workers on separate addresses, links that go down.

    python -m tests.campaigns.cluster_namespaces [--images N] [--json FILE]

Each is a network namespace of its own on a bridge. While `reportdesk process` at the desk hands a report out, three
links go down, one after the other: that of a worker with images in work for 25 s (longer than the 15 s after which
others get its images, so that it wakes late), that of the database for 8 s, that of the desk for 8 s.

The report must last until then (50 images wait for each link's going): otherwise it ends with that word and no figures.

lost and twice: as in `cluster_kill`. recovery_s of the worker: from its link's going until others have settled what it
had in work; of the others: from the link's return until the next image is done. read_meanwhile: images done while the
link was down. Needs root on Linux, else it is skipped.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path

from reportdesk.config.settings import Settings
from reportdesk.workspace.workspace import Workspace
from tests.campaigns.clustering.namespaces import Machines, lacking, machines
from tests.campaigns.clustering.recovery import Recovery, in_work
from tests.campaigns.clustering.scene import LONGEST_S, draw_report, environment, judged, passes, until, worker
from tests.servers.postgres import PostgresServer, remove_server, start_server
from tests.servers.s3 import ACCESS_KEY, SECRET_KEY, seaweed

NAMES = ("desk", "db", "s3", "w1", "w2")
WORKER_AWAY_S, LINK_AWAY_S = 25.0, 8.0
FIRST_WORKER = (
    "worker_id IN (SELECT worker FROM reportdesk_queue.machines JOIN reportdesk_queue.procrastinate_workers "
    "ON id = worker ORDER BY worker LIMIT 1)"
)


def main() -> int:
    """Run the campaign, print the table, and return 1 when anything was lost or read into the workspace twice."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--images", type=int, default=1200)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    if reason := lacking():
        print(f"skipped: {reason}")
        return 0
    os.environ["AWS_ACCESS_KEY_ID"], os.environ["AWS_SECRET_ACCESS_KEY"] = ACCESS_KEY, SECRET_KEY
    with tempfile.TemporaryDirectory(prefix="reportdesk-namespaces-") as place, machines(NAMES) as made:
        total = Run(made, Path(place), options.images).run()
    for name, value in total.items():
        print(f"{name:28} {value:8.1f}")
    if options.json:
        options.json.write_text(json.dumps(total))
    return 1 if total["lost"] or total["twice"] else 0


class Run:
    """One report, read over the network."""

    def __init__(self, made: Machines, place: Path, images: int) -> None:
        self._machines, self._place, self._images = made, place, images
        self._told = place / "images.jsonl"

    def run(self) -> dict[str, float]:
        """Start everything, take links down, and return the figures."""
        folder = draw_report(self._place / "report", self._images)
        with ExitStack() as stack:
            server = start_server(self._machines.addresses["db"], self._machines.inside("db"))
            stack.callback(remove_server, server)
            bucket = stack.enter_context(
                seaweed(self._place / "s3", self._machines.addresses["s3"], self._machines.inside("s3"))
            )
            database = server.new_database()
            settings = Settings(
                database_url=server.url(database), s3_endpoint=bucket.endpoint, s3_bucket="reports", work="workers"
            )
            # One after the other, so that the first one has the smaller number.
            for name in ("w1", "w2"):
                home = self._place / name
                variables = environment(settings, home)
                stack.enter_context(worker(home, variables, slots=2, before=self._machines.inside(name)))
                until(partial(_has_workers, server, database, int(name[-1])))
            with self._desk(folder, settings) as desk:
                recoveries = self._outages(server, database)
                desk.wait(LONGEST_S)
        with Workspace(self._place / "workspace", writing=False) as workspace:
            lost, twice = judged(workspace.queries.images(), self._images)
        return {"jobs": self._images, "lost": lost, "twice": twice, **recoveries}

    @contextmanager
    def _desk(self, folder: Path, settings: Settings) -> Iterator[subprocess.Popen[bytes]]:
        home = self._place / "desk"
        home.mkdir()
        command = [
            *self._machines.inside("desk"), sys.executable, "-m", "reportdesk", "process", str(folder),
            "--workspace", str(self._place / "workspace"), "--json", str(self._told), "--quiet",
            "--stages", "codes,text",
        ]  # fmt: skip
        with (home / "output.log").open("wb") as log:
            process = subprocess.Popen(command, env=environment(settings, home), stdout=log, stderr=log)
            try:
                yield process
            finally:
                process.kill()
                process.wait()

    def _outages(self, server: PostgresServer, database: str) -> dict[str, float]:
        until(lambda: self._done() >= self._images // 10)
        until(lambda: in_work(server, database, FIRST_WORKER))
        self._machines.down("w1")
        recovery = Recovery(in_work(server, database, FIRST_WORKER), server, database)
        passes(WORKER_AWAY_S)
        self._machines.up("w1")
        recovery.join(120)
        figures = {"worker_recovery_s": round(recovery.seconds, 1)}
        for name in ("db", "desk"):
            before = self._done()
            if before > self._images - 50:
                raise SystemExit(f"The report was read before the link of {name} went down: give more --images.")
            self._machines.down(name)
            passes(LINK_AWAY_S)
            self._machines.up(name)
            at_return = self._done()
            seconds = until(partial(self._goes_on, at_return))
            figures[f"{name}_recovery_s"] = round(seconds, 1)
            figures[f"{name}_read_meanwhile"] = at_return - before
        return figures

    def _goes_on(self, after: int) -> bool:
        return self._done() > after or self._done() >= self._images

    def _done(self) -> int:
        return len(self._told.read_text().splitlines()) if self._told.is_file() else 0


def _has_workers(server: PostgresServer, database: str, number: int) -> bool:
    if server.run("SELECT to_regclass('reportdesk_queue.machines')", database) == [(None,)]:
        return False
    return len(server.run("SELECT 1 FROM reportdesk_queue.machines", database)) >= number


if __name__ == "__main__":
    sys.exit(main())
