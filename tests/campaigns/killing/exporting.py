"""Killed while it exports a report over an earlier file."""

from __future__ import annotations

import csv
import json
import zipfile
from functools import partial
from pathlib import Path
from random import Random

from reportdesk.workspace.workspace import Workspace
from tests.benchmarks.office import fill
from tests.campaigns.killing.scene import PROGRAM, Tally, age, killed_run, peaceful_run, temporary_files

IMAGES = 3000
_OLD = b"the file of last week"
_FORMATS = ("csv", "json", "xlsx")


class Exporting:
    """The file is the old one or the new one, whole."""

    def __init__(self, place: Path, tally: Tally) -> None:
        self._tally = tally
        self._desk, self._out = place / "desk", place / "out"
        self._out.mkdir()
        with Workspace(self._desk) as workspace:
            workspace.run(partial(fill, images=IMAGES, name="north", first=0))
        self._number = 0
        self._whole_s = {wanted: peaceful_run(self._command(wanted))[1] for wanted in _FORMATS}

    def kill(self, chance: Random) -> bool:
        """Kill an export, of each format in turn."""
        wanted = _FORMATS[self._number % len(_FORMATS)]
        target = self._target(wanted)
        target.write_bytes(_OLD)
        run = killed_run(self._command(wanted), self._whole_s[wanted] * chance.uniform(0.2, 1.03))
        half, new = bool(temporary_files(self._out)), target.read_bytes() != _OLD
        moment = "while it is written" if half else "after it" if new else "before the first byte"
        self._tally.refused_starts += run.refused
        self._tally.moments[f"export: {moment}"] += run.killed
        self._tally.half_files += new and _images(target) != IMAGES
        if run.killed:
            self.finish()
            self._number += 1
        return run.killed

    def finish(self) -> None:
        """Export again: the file is whole, and nothing lies beside it."""
        wanted = _FORMATS[self._number % len(_FORMATS)]
        age(temporary_files(self._out))
        run, _seconds = peaceful_run(self._command(wanted))
        self._tally.refused_starts += run.refused
        self._tally.half_files += _images(self._target(wanted)) != IMAGES
        self._tally.half_files += len(temporary_files(self._out))

    def _target(self, wanted: str) -> Path:
        return self._out / f"north.{wanted}"

    def _command(self, wanted: str) -> list[str]:
        words = [*PROGRAM, "export", "--report", "north", "--format", wanted, "--quiet"]
        return [*words, "--output", str(self._target(wanted)), "--workspace", str(self._desk)]


def _images(file: Path) -> int:
    """Return how many images a whole file lists, -1 when it is none."""
    if file.suffix == ".csv":
        with file.open(encoding="utf-8", newline="") as lines:
            return sum(1 for _row in csv.reader(lines)) - 1
    if file.suffix == ".json":
        try:
            return len(json.loads(file.read_text(encoding="utf-8"))["images"])
        except ValueError:
            return -1
    with zipfile.ZipFile(file) as parts:
        if parts.testzip() is not None:
            return -1
        return parts.read("xl/worksheets/sheet2.xml").count(b"<row ") - 1
