"""Stretches of selected rows: a hundred thousand rows are one, and an index object for each took 1.9 s."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QItemSelection


def merged(selection: QItemSelection) -> list[tuple[int, int]]:
    """Return (first, last) row of the stretches selected. Qt may hold a row twice where columns were moved."""
    stretches: list[tuple[int, int]] = []
    for first, last in sorted((chosen.top(), chosen.bottom()) for chosen in selection.toList()):
        if stretches and first <= stretches[-1][1] + 1:
            stretches[-1] = (stretches[-1][0], max(last, stretches[-1][1]))
        else:
            stretches.append((first, last))
    return stretches


def runs(rows: list[int]) -> Iterator[tuple[int, int]]:
    """Yield (first, last) of the stretches of ascending `rows` without a gap: all rows selected are one range."""
    first = 0
    for place in range(1, len(rows) + 1):
        if place == len(rows) or rows[place] != rows[place - 1] + 1:
            yield rows[first], rows[place - 1]
            first = place
