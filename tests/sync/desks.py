"""A small desk for tests of delivery: real workspace, real courier, and images that count as read."""

from __future__ import annotations

import hashlib
import os
import random
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from reportdesk.config.settings import Settings
from reportdesk.domain.findings import Identifier
from reportdesk.domain.reports import Priority
from reportdesk.domain.results import ImageResult
from reportdesk.domain.status import Move
from reportdesk.sync.courier import Courier
from reportdesk.workspace import image_tasks, report_tasks
from reportdesk.workspace.image_tasks import FoundFile, Outcome
from reportdesk.workspace.rows import View
from reportdesk.workspace.workspace import Workspace
from tests.conftest import PROJECT


class SmallDesk:
    """A workspace whose images are read at once, with a courier."""

    def __init__(self, folder: Path, settings: Settings) -> None:
        self.workspace = Workspace(folder)
        self.courier = Courier(self.workspace, settings)
        self.courier.configure()

    def report(self, name: str, operator: str = "ann") -> int:
        """Make a report."""
        place = Path("/p") / name
        task = partial(
            report_tasks.open_report, folder=place, sources=[place], operator=operator, priority=Priority.NORMAL
        )
        opened = self.workspace.run(task)
        self.workspace.run(partial(report_tasks.source_walked, report=opened.id, source=str(place).encode()))
        return opened.id

    def found(self, report: int, *files: Path) -> list[int]:
        """Add files, as intake does after it hashed them."""
        rows = [
            FoundFile(str(file), str(file).encode(), file.name, "jpeg", file.stat().st_size, file.stat().st_mtime_ns)
            for file in files
        ]
        self.workspace.run(partial(image_tasks.add_files, report=report, files=rows))
        images = list(self.workspace.queries.ids(View()))[-len(files) :]
        for image, file in zip(images, files, strict=True):
            content = file.read_bytes()
            task = partial(
                image_tasks.set_hash,
                image=image,
                sha256=hashlib.sha256(content).hexdigest(),
                size=len(content),
                mtime_ns=file.stat().st_mtime_ns,
            )
            self.workspace.run(task)
        return images

    def read(self, *images: int, identifier: str = "@AB1234") -> None:
        """Finish images as a recogniser would."""
        for image in images:
            self.workspace.run(partial(image_tasks.start, image=image))
            result = ImageResult(
                width=640,
                height=480,
                identifiers=(Identifier(identifier, "yard-id", "code", 1.0),),
                fingerprint="f" * 16,
            )
            self.workspace.run(partial(image_tasks.finish, image=image, outcome=Outcome(Move.COMPLETED, 0.1, result)))

    def deliver(self, timeout_s: float = 200, *, patient: bool = True) -> str:
        """Send everything that waits; return how that ended."""
        return self.courier.wait_until_empty(timeout_s, threading.Event(), patient=patient)

    def close(self) -> None:
        """Stop."""
        self.courier.stop()
        self.workspace.close()


@contextmanager
def desk(folder: Path, settings: Settings, *, started: bool = True) -> Iterator[SmallDesk]:
    """Yield a desk that is closed afterwards."""
    opened = SmallDesk(folder, settings)
    try:
        if started:
            opened.courier.start()
        yield opened
    finally:
        opened.close()


def photographs(folder: Path, number: int, *, size: int = 20_000, seed: int = 1) -> list[Path]:
    """Write files that differ and are none of them a picture; delivery does not look inside."""
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(seed)
    files = [folder / f"photo-{seed}-{index:03}.jpg" for index in range(number)]
    for file in files:
        file.write_bytes(b"\xff\xd8\xff\xe0" + chance.randbytes(size))
    return files


def central(tmp_path: Path, statement: str) -> list[Any]:
    """Return what the central database of the fixture `both` answers."""
    connection = sqlite3.connect(tmp_path / "central.db")
    try:
        return connection.execute(statement).fetchall()
    finally:
        connection.close()


def run_program(workspace: Path, settings: Settings, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command of the program on a workspace, with the destinations of `settings`."""
    environment = {
        **os.environ,
        "REPORTDESK_S3_ENDPOINT": settings.s3_endpoint,
        "REPORTDESK_S3_BUCKET": settings.s3_bucket,
        "REPORTDESK_DATABASE_URL": settings.database_url,
        "PYTHONPATH": str(PROJECT),
    }
    return subprocess.run(
        [sys.executable, "-m", "reportdesk", *arguments, "--workspace", str(workspace)],
        env=environment, capture_output=True, text=True, check=False, timeout=200,
    )  # fmt: skip
