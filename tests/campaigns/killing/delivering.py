"""Killed while it delivers what was read to a central SQLite database."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from functools import partial
from pathlib import Path
from random import Random

from reportdesk.workspace.workspace import Workspace
from tests.benchmarks.office import fill
from tests.campaigns.killing.scene import PROGRAM, Run, Tally, killed_run, peaceful_run

IMAGES = 2000


class Delivering:
    """What the desk calls sent is in the database; in the end every image is, and once."""

    def __init__(self, place: Path, tally: Tally) -> None:
        self._tally = tally
        self._read, self._desk, self._central = place / "read", place / "desk", place / "central.db"
        with Workspace(self._read) as workspace:
            workspace.run(partial(fill, images=IMAGES, name="north", first=0))
        shutil.copytree(self._read, self._desk)
        _run, self._whole_s = peaceful_run(self._command(), self._environment())

    def kill(self, chance: Random) -> bool:
        """Kill the delivery of a whole report."""
        shutil.rmtree(self._desk)
        shutil.copytree(self._read, self._desk)
        for file in self._central.parent.glob("central.db*"):
            file.unlink()
        run = killed_run(self._command(), self._whole_s * chance.uniform(0.2, 1.0), self._environment())
        arrived = self._arrived()
        moment = "before the first row" if not arrived else "between rows" if len(arrived) < IMAGES else "after them"
        self._note(run, arrived)
        self._tally.moments[f"delivery: {moment}"] += run.killed
        if run.killed:
            self.finish()
        return run.killed

    def finish(self) -> None:
        """Deliver the rest: all rows are there, each once."""
        run, _seconds = peaceful_run(self._command(), self._environment())
        arrived = self._arrived()
        self._note(run, arrived)
        self._tally.lost += IMAGES - len(set(arrived))
        with Workspace(self._desk, writing=False, wait_s=30) as workspace:
            sent = [image.sync["database"] for image in workspace.queries.images()]
        self._tally.stuck += sum(state != "sent" for state in sent)

    def _note(self, run: Run, arrived: list[str]) -> None:
        self._tally.refused_starts += run.refused
        self._tally.twice += len(arrived) - len(set(arrived))
        with Workspace(self._desk, writing=False, wait_s=30) as workspace:
            sent = {image.sha256 for image in workspace.queries.images() if image.sync["database"] == "sent"}
        self._tally.lost += len(sent - set(arrived))

    def _command(self) -> list[str]:
        return [*PROGRAM, "sync", "--until-empty", "--timeout", "120", "--quiet", "--workspace", str(self._desk)]

    def _environment(self) -> dict[str, str]:
        return {"REPORTDESK_DATABASE_URL": f"sqlite:///{self._central}"}

    def _arrived(self) -> list[str]:
        """Return the contents in the database, one for each image; every image has a content of its own here."""
        if not self._central.exists():
            return []
        with contextlib.closing(sqlite3.connect(self._central)) as connection:
            self._tally.half_files += connection.execute("PRAGMA integrity_check").fetchone() != ("ok",)
            if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'images'").fetchone():
                return []
            return [row[0] for row in connection.execute("SELECT sha256 FROM images")]
