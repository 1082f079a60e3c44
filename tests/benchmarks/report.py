"""What all benchmarks share: the table for people and the flat JSON of figures."""

from __future__ import annotations

import argparse
import json
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
        return named
    return shared if shared.is_dir() else PROJECT / "resources" / "sample_report"


def publish(figures: dict[str, float], target: Path | None) -> None:
    """Print the figures, and write them where asked."""
    width = max(len(name) for name in figures)
    for name, value in figures.items():
        print(f"{name:{width}}  {value:12.3f}")
    if target is not None:
        target.write_text(json.dumps(figures))
