"""What all benchmarks share: the tables for people and the flat JSON of figures."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.conftest import PROJECT


def parser(text: str | None) -> argparse.ArgumentParser:
    """Return a parser with the options of every benchmark."""
    made = argparse.ArgumentParser(description=text)
    made.add_argument("--data", type=Path, help="folder of sample photographs")
    made.add_argument("--json", type=Path, help="write the figures there")
    return made


def photographs(named: Path | None) -> Path:
    """Return the sample photographs: those named, the shared ones, else the drawn sample report."""
    shared = PROJECT.parent / "shared" / "data"
    if named is not None:
        if not named.is_dir():
            sys.exit(f"There is no folder {named}.")
        return named
    return shared if shared.is_dir() else PROJECT / "resources" / "sample_report"


def models_folder() -> str:
    """Return the folder of model files beside the project, empty (the program's own) when there is none."""
    shared = PROJECT.parent / "shared" / "models"
    return str(shared) if shared.is_dir() else ""


def print_table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Print a table in Markdown, numbers right and rounded to what can be read; None stands for nothing to say."""
    cells = [[_cell(value) for value in row] for row in rows]
    widths = [max(len(line[column]) for line in (list(head), *cells)) for column in range(len(head))]
    for line in (list(head), ["-" * width for width in widths], *cells):
        first = line[0].ljust(widths[0])
        print(
            "| "
            + " | ".join([first, *(cell.rjust(width) for cell, width in zip(line[1:], widths[1:], strict=True))])
            + " |"
        )
    print()


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.0f}" if abs(value) >= 100 or value == int(value) else f"{value:.3g}"
    return str(value)


def publish(figures: dict[str, float], target: Path | None) -> None:
    """Print the figures, and write them where asked."""
    width = max(len(name) for name in figures)
    for name, value in figures.items():
        print(f"{name:{width}}  {value:12.3f}")
    write(figures, target)


def write(figures: dict[str, float], target: Path | None) -> None:
    """Write the figures where asked."""
    if target is not None:
        target.write_text(json.dumps(figures))
