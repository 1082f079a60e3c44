"""What takes how much room: the table at the end of a build."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

_REST_BELOW_MB = 2.0
MB = 1_000_000
"""As disks and downloads are sold; the aims of the project are counted like this too."""


def by_part(files: Iterable[tuple[str, int]]) -> dict[str, int]:
    """Return bytes by part of the program, from (path in the folder, bytes): the largest part first."""
    parts: defaultdict[str, int] = defaultdict(int)
    for place, size in files:
        parts[part_of(place)] += size
    return dict(sorted(parts.items(), key=lambda item: -item[1]))


def part_of(place: str) -> str:
    """Return the name of the part that a file belongs to."""
    path = PurePosixPath(place.replace("\\", "/"))
    inside = path.parts[1:] if path.parts[0] == "_internal" else path.parts
    first = inside[0]
    if len(inside) == 1:
        return "libraries of the system and Python" if len(path.parts) > 1 else "programs"
    if first == "PySide6":
        return "Qt"
    if first.endswith(".dist-info"):
        return "package names and versions"
    return first.removesuffix(".libs").replace("opencv_python_headless", "cv2").replace("psycopg_binary", "psycopg")


def table(folder: Path) -> str:
    """Return the table of a built folder, in Markdown, with the whole in the last line."""
    files = [
        (str(file.relative_to(folder)), file.stat().st_size)
        for file in sorted(folder.rglob("*"))
        if file.is_file() and not file.is_symlink()
    ]
    parts = by_part(files)
    rows = [(name, size) for name, size in parts.items() if size / MB >= _REST_BELOW_MB]
    rest = sum(parts.values()) - sum(size for _name, size in rows)
    rows += [("everything smaller", rest), (f"**all {len(files)} files**", sum(parts.values()))]
    lines = [f"| {name} | {size / MB:.1f} |" for name, size in rows]
    return "\n".join(["| Part | MB |", "|---|---|", *lines])


def megabytes(folder: Path) -> float:
    """Return the size of all files of a folder in MB; links count nothing."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink()) / MB
