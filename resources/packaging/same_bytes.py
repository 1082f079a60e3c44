"""Two builds of the same sources give the same files: here is what PyInstaller writes in another order each time."""

from __future__ import annotations

import zipfile
from pathlib import Path

from resources.packaging.carried import Entry

_LIBRARY = "base_library.zip"


def with_sorted_library(datas: list[Entry], work: Path) -> list[Entry]:
    """Return the entries with the archive of Python's first modules sorted by their names."""
    return [
        (place, str(_sorted(Path(file), work / _LIBRARY)), kind) if place == _LIBRARY else (place, file, kind)
        for place, file, kind in datas
    ]


def _sorted(library: Path, target: Path) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(library) as given, zipfile.ZipFile(target, "w") as made:
        for entry in sorted(given.infolist(), key=lambda one: one.filename):
            made.writestr(entry, given.read(entry))
    return target
