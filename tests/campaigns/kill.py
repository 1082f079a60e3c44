"""SIGKILL at random moments of a running report: `python -m tests.campaigns.kill --count N [--json FILE]`.

The program is started on one folder and workspace again and again, and killed, children and all, somewhere between its
start and a little more than the time one whole run takes. Checked after each kill: every image that was announced as
finished before it is in the workspace with that status. In the end one run is left in peace and must complete.

lost: announced images that the workspace does not hold so. twice: paths with more than one row. stuck: images that are
still queued or running after the last run. refused_starts: starts that ended by themselves with an error.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

from reportdesk.domain.status import ImageStatus
from reportdesk.workspace.workspace import Workspace
from tests.drawn import write_label

IMAGES = 40


def main() -> int:
    """Run the campaign, print the table, and return 1 when anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=25, help="kills")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else random.randrange(10**6)
    with tempfile.TemporaryDirectory(prefix="reportdesk-kill-") as place:
        figures, moments = _campaign(Path(place), options.count, random.Random(seed))
    print(f"seed {seed}")
    for moment, number in sorted(moments.items()):
        print(f"  killed {moment:24} {number:4}")
    for name, value in figures.items():
        print(f"{name:18} {value:6}")
    if options.json:
        options.json.write_text(json.dumps(figures))
    return 1 if any(figures[name] for name in ("lost", "twice", "stuck", "refused_starts")) else 0


def _campaign(place: Path, count: int, chance: random.Random) -> tuple[dict[str, int], Counter[str]]:
    figures = {"kills": 0, "lost": 0, "twice": 0, "stuck": 0, "refused_starts": 0, "convicted": 0}
    moments: Counter[str] = Counter()
    whole_run_s = _timed_run(place)
    folder, workspace, round_number = place, place, 0
    while figures["kills"] < count:
        if round_number % 5 == 0:
            # A new report every five kills, so that kills fall on beginnings as well as on ends.
            folder, workspace = _report(place, round_number), place / f"workspace-{round_number}"
        round_number += 1
        announced, killed, code = _killed_run(folder, workspace, chance.uniform(0.05, whole_run_s * 1.05))
        held = _held(workspace)
        figures["kills"] += killed
        figures["refused_starts"] += not killed and code not in (0, 1)
        figures["lost"] += sum(held.get(path) != status for path, status in announced.items())
        moments[_moment(held)] += killed
        if round_number % 5 == 0 or figures["kills"] == count:
            _finish(folder, workspace, figures)
    return figures, moments


def _report(place: Path, number: int) -> Path:
    folder = place / f"report-{number}"
    folder.mkdir()
    for image in range(IMAGES):
        write_label(folder / f"{image:03}.png", f"@AB{image:04}")
        os.utime(folder / f"{image:03}.png", (1.6e9, 1.6e9))
    return folder


def _command(folder: Path, workspace: Path) -> list[str]:
    words = [sys.executable, "-m", "reportdesk", "process", str(folder), "--workspace", str(workspace), "--json", "-"]
    return [*words, "--quiet", "--workers", "2", "--stages", "codes", "--text", "never"]


def _timed_run(place: Path) -> float:
    folder = _report(place, -1)
    began = time.monotonic()
    subprocess.run(_command(folder, place / "workspace-timed"), check=True, stdout=subprocess.DEVNULL, timeout=300)
    return time.monotonic() - began


def _killed_run(folder: Path, workspace: Path, after_s: float) -> tuple[dict[str, str], bool, int]:
    """Return (announced statuses by path, whether the kill fell into the run, exit code)."""
    started = subprocess.Popen(_command(folder, workspace), stdout=subprocess.PIPE, text=True)
    try:
        output, _errors = started.communicate(timeout=after_s)
        killed = False
    except subprocess.TimeoutExpired:
        started.send_signal(signal.SIGKILL)
        output, _errors = started.communicate()
        killed = True
    announced: dict[str, str] = {}
    for line in output.splitlines(keepends=True):
        if line.endswith("\n"):
            plain: dict[str, Any] = json.loads(line)
            announced[plain["path"]] = plain["status"]
    return announced, killed, started.returncode


def _held(workspace: Path) -> dict[str, str]:
    if not (workspace / "workspace.db").exists():
        return {}
    with Workspace(workspace, writing=False, wait_s=30) as opened:
        return {image.path: image.status.value for image in opened.queries.images()}


def _moment(held: dict[str, str]) -> str:
    if not held:
        return "before the first row"
    finished = sum(ImageStatus(status).is_final for status in held.values())
    if finished == 0:
        return "before the first result"
    return "after the last result" if finished == IMAGES else "between results"


def _finish(folder: Path, workspace: Path, figures: dict[str, int]) -> None:
    """Leave one run in peace and check that it completes."""
    done = subprocess.run(_command(folder, workspace), stdout=subprocess.DEVNULL, check=False, timeout=300)
    figures["refused_starts"] += done.returncode not in (0, 1)
    with Workspace(workspace, writing=False, wait_s=30) as opened:
        images = list(opened.queries.images())
    paths = Counter(image.path for image in images)
    figures["twice"] += sum(number > 1 for number in paths.values())
    figures["stuck"] += sum(not image.status.is_final for image in images) + IMAGES - len(paths)
    convicted = [image for image in images if image.failure and image.failure.reason == "killed-the-program"]
    figures["convicted"] += len(convicted)


if __name__ == "__main__":
    sys.exit(main())
