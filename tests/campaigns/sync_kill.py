"""SIGKILL while photographs are on their way: `python -m tests.campaigns.sync_kill --count N [--json FILE]`.

The program reads and delivers a report through a link of 50 ms and 50 Mbit/s that is cut at random, to a real S3 server
and a database (Postgres where it is installed, else SQLite), and is killed one to three seconds after the first object
of each run arrived, until a run ends by itself. Reports follow until there were N kills. 150 photographs, two of them
of several parts, and 10 duplicates.

objects: objects stored; hashes: different contents; mismatches: objects whose content is not what their key says; lost:
contents without object, or images without row; twice: images with more than one row; while_arriving: kills that fell
while some, but not all, objects were there.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image
from sqlalchemy import create_engine, text

from tests.servers.fault_proxy import FaultProxy
from tests.servers.postgres import PostgresServer, binaries, remove_server, start_server
from tests.servers.s3 import ACCESS_KEY, SECRET_KEY, S3Server, objects, seaweed

PHOTOGRAPHS, DUPLICATES, LARGE = 150, 10, 2
BUCKET = "reports"
LATENCY_S = 0.025
RATE = 50_000_000 // 8
FIRST_OBJECT_S = 240
_FIGURES = (
    "kills", "while_arriving", "reports", "objects", "hashes", "images", "rows", "mismatches", "lost", "twice",
)  # fmt: skip


def main() -> int:
    """Run the campaign, print the table, and return 1 when anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=25, help="kills")
    parser.add_argument("--photographs", type=int, default=PHOTOGRAPHS)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else random.randrange(10**6)
    with ExitStack() as stack:
        place = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="reportdesk-sync-kill-")))
        server = stack.enter_context(seaweed(place / "s3"))
        proxy = stack.enter_context(FaultProxy(server.port))
        database = stack.enter_context(_database(place))
        campaign = _Campaign(place, server, proxy, database, random.Random(seed), options.photographs)
        figures = campaign.run(options.count)
    print(f"seed {seed}, database {database.partition(':')[0]}")
    for name, value in figures.items():
        print(f"{name:18} {value:6}")
    if options.json:
        options.json.write_text(json.dumps(figures))
    return 1 if any(figures[name] for name in ("mismatches", "lost", "twice")) else 0


@contextmanager
def _database(place: Path) -> Iterator[str]:
    if binaries() is None:
        yield f"sqlite:///{place / 'central.db'}"
        return
    server: PostgresServer = start_server()
    try:
        yield server.url(server.new_database())
    finally:
        remove_server(server)


class _Campaign:
    def __init__(
        self, place: Path, server: S3Server, proxy: FaultProxy, database: str, chance: random.Random, number: int
    ) -> None:
        self._place, self._server, self._proxy, self._database = place, server, proxy, database
        self._chance, self._number = chance, number
        self._client = server.client()
        self._contents: dict[str, int] = {}
        self._images = 0
        self._figures = dict.fromkeys(_FIGURES, 0)

    def run(self, count: int) -> dict[str, int]:
        self._proxy.latency_s, self._proxy.rate = LATENCY_S, RATE
        ended = threading.Event()
        cutter = threading.Thread(target=self._cut, args=(ended,), daemon=True)
        cutter.start()
        try:
            while self._figures["kills"] < count:
                self._deliver(self._report(self._figures["reports"]))
                self._figures["reports"] += 1
        finally:
            ended.set()
            cutter.join()
        self._check()
        self._client.close()
        return self._figures

    def _cut(self, ended: threading.Event) -> None:
        # A part of 8 MB takes 1.3 s on this link: cuts leave it a chance.
        while not ended.wait(self._chance.uniform(1, 5)):
            self._proxy.cut_after = self._chance.randrange(200_000)
            # A link breaks at a moment: a cut that found nothing to cut must not wait for the next photograph.
            ended.wait(0.3)
            self._proxy.cut_after = None

    def _report(self, number: int) -> Path:
        folder = self._place / f"report-{number}"
        folder.mkdir()
        noise = np.random.default_rng(self._chance.randrange(2**32))
        files = [folder / f"{index:03}.jpg" for index in range(self._number)]
        for index, file in enumerate(files):
            side = 2600 if index < LARGE else 440
            Image.fromarray(noise.integers(0, 255, (side, side, 3), dtype=np.uint8)).save(file, quality=95)
        for index in range(min(DUPLICATES, self._number)):
            (folder / f"twin-{index:03}.jpg").write_bytes(files[-1 - index].read_bytes())
        for file in folder.iterdir():
            os.utime(file, (1.6e9, 1.6e9))
            content = file.read_bytes()
            self._contents[hashlib.sha256(content).hexdigest()] = len(content)
            self._images += 1
        return folder

    def _deliver(self, folder: Path) -> None:
        before = len(self._stored())
        expected = len(self._contents)
        while True:
            run = subprocess.Popen(
                [sys.executable, "-m", "reportdesk", "process", str(folder), "--sync", "--quiet", "--stages", "codes",
                 "--workspace", str(self._place / f"workspace-{folder.name}")],
                env=self._environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            )  # fmt: skip
            if self._killed(run):
                self._figures["kills"] += 1
                self._figures["while_arriving"] += before < len(self._stored()) < expected
                continue
            if run.returncode not in (0, 1):
                raise RuntimeError(f"the program ended with {run.returncode}")
            return

    def _killed(self, run: subprocess.Popen[bytes]) -> bool:
        """Kill a run one to three seconds after its first object arrived, however slow its start; False if it ended."""
        before = len(self._stored())
        end = time.monotonic() + FIRST_OBJECT_S
        while run.poll() is None and len(self._stored()) == before:
            # The last object may be there already: then the rows are on their way, and the run ends by itself.
            if time.monotonic() > end:
                run.kill()
                raise RuntimeError(f"nothing was delivered within {FIRST_OBJECT_S} s")
            threading.Event().wait(0.2)
        try:
            run.wait(self._chance.uniform(1, 3))
        except subprocess.TimeoutExpired:
            run.kill()
            run.wait()
            return True
        return False

    def _environment(self) -> dict[str, str]:
        return os.environ | {
            "AWS_ACCESS_KEY_ID": ACCESS_KEY,
            "AWS_SECRET_ACCESS_KEY": SECRET_KEY,
            "REPORTDESK_S3_ENDPOINT": self._proxy.endpoint,
            "REPORTDESK_S3_BUCKET": BUCKET,
            "REPORTDESK_DATABASE_URL": self._database,
        }

    def _stored(self) -> dict[str, int]:
        return {key: size for key, size in objects(self._client, BUCKET).items() if key.startswith("images/")}

    def _check(self) -> None:
        figures, stored = self._figures, self._stored()
        figures["objects"], figures["hashes"], figures["images"] = len(stored), len(self._contents), self._images
        for key in stored:
            body = self._client.get_object(Bucket=BUCKET, Key=key)["Body"].read()
            figures["mismatches"] += hashlib.sha256(body).hexdigest() not in key
        there = {key.rpartition("/")[2][:64] for key in stored}
        rows = self._rows()
        figures["rows"] = len(rows)
        figures["twice"] = len(rows) - len(set(rows)) + len(stored) - len(there)
        figures["lost"] = len(set(self._contents) - there) + self._images - len(set(rows))

    def _rows(self) -> list[tuple[Any, ...]]:
        engine = create_engine(self._database.replace("postgresql:", "postgresql+psycopg:"))
        with engine.connect() as connection:
            rows = [tuple(row) for row in connection.execute(text("SELECT report_id, path, sha256 FROM images"))]
        engine.dispose()
        return rows


if __name__ == "__main__":
    sys.exit(main())
