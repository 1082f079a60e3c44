"""What a drop would bring, counted quickly: names only, no file is opened, and never more than a bound.

The walk that really reads judges by content; this one only says beforehand what to expect.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from reportdesk.domain.values import dataclass
from reportdesk.intake.walk import IMAGE_SUFFIXES, LeftOut, entries

MOST_ENTRIES = 50_000
MOST_S = 3.0


@dataclass(frozen=True, slots=True)
class DropCount:
    """Dropped folders, photographs by their names, other files, and whether there are more than were counted.

    `reports` is the number of reports that the drop opens or continues: one for each folder, one for the loose files
    of a folder.
    """

    folders: int = 0
    images: int = 0
    others: int = 0
    reports: int = 0
    has_more: bool = False


def count_drop(
    paths: Sequence[Path], stopped: threading.Event, *, most: int = MOST_ENTRIES, most_s: float = MOST_S
) -> DropCount:
    """Count what lies in `paths`; ends early, with `has_more`, at the bound, after `most_s` s, or when stopped."""
    until = time.monotonic() + most_s
    folders = [path for path in paths if path.is_dir()]
    loose = [path for path in paths if not path.is_dir()]
    images = others = 0
    has_more = False
    for number, name in enumerate(_names(folders, loose), start=1):
        if Path(name).suffix.lower() in IMAGE_SUFFIXES:
            images += 1
        else:
            others += 1
        if number >= most or stopped.is_set() or time.monotonic() > until:
            has_more = True
            break
    reports = len(folders) + len({path.parent for path in loose})
    return DropCount(len(folders), images, others, reports, has_more)


def _names(folders: Sequence[Path], loose: Sequence[Path]) -> Iterator[str]:
    yield from (path.name for path in loose)
    for folder in folders:
        # What is left out is listed by the walk that follows, with the reason.
        yield from (entry.name for entry in entries(folder) if not isinstance(entry, LeftOut))
