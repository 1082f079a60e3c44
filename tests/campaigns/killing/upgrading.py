"""Killed while a workspace of an earlier version is copied and upgraded."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from functools import partial
from pathlib import Path
from random import Random

from reportdesk.workspace.migrate import HEAD
from reportdesk.workspace.workspace import FILE, Workspace
from tests.benchmarks.office import fill
from tests.campaigns.killing.scene import PROGRAM, Tally, killed_run, peaceful_run, temporary_files
from tests.workspace.older import make_older

IMAGES = 5000
_OLDER = "0002"
_BEFORE = "before the copy"
_COPY_S = 0.02
_AT_THE_COPY = 0.4
"""Share of the kills that fall into the copy or right behind it."""


class Upgrading:
    """The workspace is the old one or the new one, with all its images; what is called a copy is a whole one."""

    def __init__(self, place: Path, tally: Tally) -> None:
        self._tally = tally
        self._older, self._desk = place / "older", place / "desk"
        with Workspace(self._older) as workspace:
            workspace.run(partial(fill, images=IMAGES, name="north", first=0))
        make_older(self._older, _OLDER)
        shutil.copytree(self._older, self._desk)
        _run, self._whole_s = peaceful_run(self._command())

    def kill(self, chance: Random) -> bool:
        """Kill the first start on a workspace of an earlier version."""
        shutil.rmtree(self._desk)
        shutil.copytree(self._older, self._desk)
        if chance.random() < _AT_THE_COPY:
            run = killed_run(self._command(), chance.uniform(0, _COPY_S), seen=self._copy_began)
        else:
            # The first third of the time goes into starting Python.
            run = killed_run(self._command(), self._whole_s * chance.uniform(0.3, 1.03))
        self._tally.refused_starts += run.refused
        self._tally.moments[f"upgrade: {self._moment()}"] += run.killed
        self._check_copies()
        if run.killed:
            self.finish()
        return run.killed

    def finish(self) -> None:
        """Start once more: all images are there, and nothing that a kill left behind."""
        run, _seconds = peaceful_run(self._command())
        self._tally.refused_starts += run.refused or _revision(self._desk / FILE) != HEAD
        self._tally.lost += IMAGES - _images(self._desk / FILE)
        self._tally.half_files += len(temporary_files(self._desk))
        self._check_copies()

    def _command(self) -> list[str]:
        return [*PROGRAM, "status", "--workspace", str(self._desk)]

    def _copy_began(self) -> bool:
        return any("before-upgrade" in name for name in os.listdir(self._desk))

    def _copies(self) -> list[Path]:
        return list(self._desk.glob("*before-upgrade*.db"))

    def _check_copies(self) -> None:
        self._tally.half_files += sum(_images(copy) != IMAGES or _revision(copy) != _OLDER for copy in self._copies())

    def _moment(self) -> str:
        if temporary_files(self._desk):
            return "while it is copied"
        if not self._copies():
            return _BEFORE
        return "after it" if _revision(self._desk / FILE) == HEAD else "while it is upgraded"


def _images(file: Path) -> int:
    """Return how many images a sound file holds; -1 for one that is damaged."""
    with contextlib.closing(sqlite3.connect(file)) as connection:
        if connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            return -1
        return int(connection.execute("SELECT count(*) FROM images").fetchone()[0])


def _revision(file: Path) -> str:
    with contextlib.closing(sqlite3.connect(file)) as connection:
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])
