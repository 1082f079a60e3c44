"""Killed while it takes in a folder, reads its images and commits what was read."""

from __future__ import annotations

import json
import os
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

from reportdesk.domain.status import ImageStatus
from reportdesk.workspace.workspace import FILE, Workspace
from tests.campaigns.killing.scene import PROGRAM, Run, Tally, killed_run, peaceful_run
from tests.drawn import write_label

IMAGES = 80
_KILLS_A_REPORT = 3
"""So that kills fall on beginnings as well as on ends."""


class Reading:
    """Every image that was announced as finished must be in the workspace with that status."""

    def __init__(self, place: Path, tally: Tally) -> None:
        self._place, self._tally = place, tally
        self._number = 0
        self._kills = 0
        self._new_report()
        # The first start reads the program from the disk: it is not the measure.
        for _ in range(2):
            _run, self._whole_s = peaceful_run(self._command())
            self._new_report()

    def kill(self, chance: Random) -> bool:
        """Kill a run that reads the report, or goes on with it."""
        if self._kills == _KILLS_A_REPORT:
            self.finish()
            self._new_report()
        run = killed_run(self._command(), chance.uniform(0.05, self._whole_s * 1.05))
        held = self._held()
        self._tally.refused_starts += run.refused
        self._tally.lost += sum(held.get(path) != status for path, status in _announced(run).items())
        self._kills += run.killed
        self._tally.moments[f"reading: {_moment(held)}"] += run.killed
        return run.killed

    def finish(self) -> None:
        """Let one run come to its end: all images are there, once, and finished."""
        run, _seconds = peaceful_run(self._command())
        self._tally.refused_starts += run.refused
        with Workspace(self._workspace, writing=False, wait_s=30) as opened:
            images = list(opened.queries.images())
        paths = Counter(image.path for image in images)
        self._tally.twice += sum(number > 1 for number in paths.values())
        self._tally.stuck += sum(not image.status.is_final for image in images) + IMAGES - len(paths)
        self._tally.convicted += sum(
            bool(image.failure and image.failure.reason == "killed-the-program") for image in images
        )

    def _new_report(self) -> None:
        self._number += 1
        self._kills = 0
        self._folder, self._workspace = self._place / f"report-{self._number}", self._place / f"desk-{self._number}"
        self._folder.mkdir(parents=True)
        for image in range(IMAGES):
            write_label(self._folder / f"{image:03}.png", f"@AB{image:04}")
            os.utime(self._folder / f"{image:03}.png", (1.6e9, 1.6e9))

    def _command(self) -> list[str]:
        words = [*PROGRAM, "process", str(self._folder), "--workspace", str(self._workspace), "--json", "-"]
        return [*words, "--quiet", "--workers", "2", "--stages", "codes", "--text", "never"]

    def _held(self) -> dict[str, str]:
        if not (self._workspace / FILE).exists():
            return {}
        with Workspace(self._workspace, writing=False, wait_s=30) as opened:
            return {image.path: image.status.value for image in opened.queries.images()}


def _announced(run: Run) -> dict[str, str]:
    announced: dict[str, str] = {}
    for line in run.output.splitlines(keepends=True):
        if line.endswith("\n"):
            plain: dict[str, Any] = json.loads(line)
            announced[plain["path"]] = plain["status"]
    return announced


def _moment(held: dict[str, str]) -> str:
    if not held:
        return "before the first row"
    finished = sum(ImageStatus(status).is_final for status in held.values())
    if finished == 0:
        return "before the first result"
    return "after the last result" if finished == IMAGES else "between results"
