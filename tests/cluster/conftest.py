"""A shared queue on a real Postgres with a real bucket, and workers in threads of the test."""

from __future__ import annotations

import hashlib
import threading
import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from reportdesk.cluster.connecting import queue_address
from reportdesk.cluster.handouts import Ended, Handouts
from reportdesk.cluster.jobs import ReadJob, settings_text
from reportdesk.cluster.worker import Worker
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ReportdeskError
from reportdesk.engine.reading import Reading
from reportdesk.recognition.fingerprints import fingerprint
from reportdesk.sync.records import Photograph
from reportdesk.sync.setup import object_store
from tests.drawn import write_label
from tests.servers.fixtures import Place
from tests.servers.postgres import PostgresServer, remove_server, start_server
from tests.servers.s3 import ACCESS_KEY, SECRET_KEY


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """Run one Postgres for all tests; each takes a database of its own."""
    server = start_server()
    yield server
    remove_server(server)


@dataclass
class Working:
    """A worker in a thread, and what it said."""

    worker: Worker
    said: list[ReportdeskError | None]
    thread: threading.Thread = field(init=False)

    def __post_init__(self) -> None:
        self.thread = threading.Thread(target=self.worker.run, name="reportdesk-test-worker")
        self.thread.start()

    def end(self) -> None:
        """Stop it and wait for its end."""
        self.worker.stop()
        self.thread.join(30)
        assert not self.thread.is_alive()


@dataclass
class Cluster:
    """A queue with its settings."""

    settings: Settings
    run: Callable[[str], list[tuple[Any, ...]]]
    place: Place
    folder: Path
    stack: ExitStack

    def __post_init__(self) -> None:
        self.handouts = Handouts(queue_address(self.settings), self.settings.shared_queue)
        self.stack.callback(self.handouts.close)

    def start_worker(self, recogniser: str = "tests.fakes:recognise_fast", slots: int = 2, **changed: Any) -> Working:
        """Start a worker on a machine of its own."""
        settings = replace(self.settings, **changed)
        reader, store = Reading(recogniser), object_store(settings)
        said: list[ReportdeskError | None] = []
        worker = Worker(settings, reader, store, self.folder / uuid.uuid4().hex, slots=slots, on_trouble=said.append)
        self.stack.callback(store.close)
        self.stack.callback(reader.close)
        working = Working(worker, said)
        self.stack.callback(working.end)
        return working

    def stored(self, text: str, **changed: Any) -> ReadJob:
        """Put a drawn label into the bucket and return a job for it."""
        file = self.folder / f"{text}.png"
        write_label(file, f"@{text}")
        body = file.read_bytes()
        sha256 = hashlib.sha256(body).hexdigest()
        photograph = Photograph(sha256, len(body), ".png", file)
        self.place.client.put_object(Bucket=self.place.bucket, Key=photograph.key, Body=body)
        job = ReadJob(
            image=str(uuid.uuid4()), sha256=sha256, size=len(body), key=photograph.key, report="r1", operator="ann",
            tier=1, settings=settings_text(self.settings), fingerprint=fingerprint(self.settings),
        )  # fmt: skip
        return replace(job, **changed)

    def hand_out(self, *jobs: ReadJob, reading: int = 1) -> None:
        """Put jobs into the queue."""
        for job in jobs:
            self.handouts.hand_out(job, reading)

    def ended(self, *jobs: ReadJob) -> list[Ended]:
        """Return how those of the jobs ended that have."""
        return self.handouts.ended([job.image for job in jobs])


@pytest.fixture
def cluster(
    postgres: PostgresServer, seaweed_place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Cluster]:
    """Return an empty queue."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", ACCESS_KEY)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRET_KEY)
    name = postgres.new_database()
    settings = Settings(
        database_url=postgres.url(name), s3_endpoint=seaweed_place.server.endpoint, s3_bucket=seaweed_place.bucket,
        stages=("codes",), text="never", work="workers", retry_delay_s=0.05,
    )  # fmt: skip
    with ExitStack() as stack:
        yield Cluster(settings, lambda sql: postgres.run(sql, name), seaweed_place, tmp_path, stack)
    postgres.drop_database(name)
