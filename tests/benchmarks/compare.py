"""Two checkouts side by side: `python -m tests.benchmarks.compare OTHER BENCHMARK [--rounds N] [--json FILE] [...]`.

OTHER is the folder of another checkout, or a revision of this one ("main~5"), which is laid out in a temporary folder.
BENCHMARK is a module of this package ("table"); further options go to it. Both run in turn, N times each, the other
one first in every second round, since these machines are up to two times faster from one minute to the next. Printed
are the medians of all figures that both tell, and this checkout's as a share of the other's.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.report import print_table, write
from tests.conftest import PROJECT

Figures = dict[str, float]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure both and print the table; return 2 where there is nothing to compare with."""
    made = argparse.ArgumentParser(description=__doc__)
    made.add_argument("other", help="folder of a checkout, or a revision")
    made.add_argument("benchmark", help="module in tests/benchmarks")
    made.add_argument("--rounds", type=int, default=3)
    made.add_argument("--json", type=Path, help="write this_*, other_* and ratio_* there")
    asked, options = made.parse_known_args(arguments)
    with tempfile.TemporaryDirectory(prefix="reportdesk-compare-") as place:
        try:
            other = _laid_out(asked.other, Path(place))
        except subprocess.CalledProcessError:
            print(f"There is neither a folder nor a revision {asked.other}.", file=sys.stderr)
            return 2
        runs = _in_turn(other, asked.benchmark, options, asked.rounds, Path(place) / "figures.json")
    here, there = (_medians(figures) for figures in runs)
    shared = [name for name in here if name in there]
    rows = [[name, here[name], there[name], here[name] / there[name] if there[name] else None] for name in shared]
    print_table([asked.benchmark, "this", asked.other, "this / other"], rows)
    ratios = {f"ratio_{name}": ratio for name, _, _, ratio in rows if isinstance(ratio, float)}
    sides = {f"this_{name}": here[name] for name in shared} | {f"other_{name}": there[name] for name in shared}
    write(sides | ratios, asked.json)
    return 0


def _laid_out(other: str, place: Path) -> Path:
    """Return the folder of a checkout; a revision gets one, with the samples beside it as this one has them."""
    if Path(other).is_dir():
        return Path(other).resolve()
    folder = place / "checkout"
    folder.mkdir()
    command = ["git", "-C", str(PROJECT), "archive", "--format=tar", "--output", str(place / "tree.tar"), other]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    subprocess.run(["tar", "-xf", str(place / "tree.tar"), "-C", str(folder)], check=True)
    samples = PROJECT.parent / "shared"
    if samples.is_dir():
        (place / "shared").symlink_to(samples)
    return folder


def _in_turn(
    other: Path, benchmark: str, options: Sequence[str], rounds: int, target: Path
) -> tuple[list[Figures], list[Figures]]:
    here: list[Figures] = []
    there: list[Figures] = []
    for number in range(rounds):
        sides = [(PROJECT, here), (other, there)]
        for checkout, runs in sides if number % 2 else reversed(sides):
            print(f"{benchmark}, round {number + 1} of {rounds}: {checkout}", file=sys.stderr)
            runs.append(_run(checkout, benchmark, options, target))
    return here, there


def _run(checkout: Path, benchmark: str, options: Sequence[str], target: Path) -> Figures:
    command = [sys.executable, "-m", f"tests.benchmarks.{benchmark}", "--json", str(target), *options]
    environment = os.environ | {"PYTHONPATH": str(checkout)}
    subprocess.run(command, cwd=checkout, env=environment, check=True, stdout=subprocess.DEVNULL)
    figures: Figures = json.loads(target.read_bytes())
    return figures


def _medians(runs: Sequence[Figures]) -> Figures:
    return {name: statistics.median(figures[name] for figures in runs) for name in runs[0]}


if __name__ == "__main__":
    sys.exit(main())
