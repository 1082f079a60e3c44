"""Files that arrived in a watched folder and may still be written: each waits until it rests. Not thread-safe.

A copy can keep the time stamp of its source and have its full size from the start, so that neither tells that it has
ended. Only a file that looked the same twice, some seconds apart, is given out.
"""

from __future__ import annotations

import os
import stat

from reportdesk.domain.values import dataclass
from reportdesk.workspace.watch_tasks import Seen

EMPTY_S = 30.0
"""An empty file is mostly one that somebody is about to fill."""
_SHARING_VIOLATION = 32
"""What Windows says of a file that another program is writing."""


@dataclass(slots=True)
class _Waiting:
    size: int
    mtime_ns: int
    due: float


class Arrivals:
    """The files that wait. Times are monotonic seconds."""

    def __init__(self, settle_s: float) -> None:
        self._settle_s = settle_s
        self._waiting: dict[str, _Waiting] = {}

    def __len__(self) -> int:
        return len(self._waiting)

    def look(self, path: str, now: float) -> None:
        """Look at a file that was added or changed; one that is gone, or no file, waits no more."""
        try:
            status = os.stat(path)
        except OSError:
            self._waiting.pop(path, None)
            return
        if not stat.S_ISREG(status.st_mode):
            self._waiting.pop(path, None)
            return
        known = self._waiting.get(path)
        if known is None or (known.size, known.mtime_ns) != (status.st_size, status.st_mtime_ns):
            wait_s = self._settle_s if status.st_size else max(self._settle_s, EMPTY_S)
            self._waiting[path] = _Waiting(status.st_size, status.st_mtime_ns, now + wait_s)
        elif known.due <= now and _is_held(path):
            known.due = now + self._settle_s

    def next_due(self) -> float | None:
        """Return when the next file has rested long enough."""
        return min((entry.due for entry in self._waiting.values()), default=None)

    def rested(self, now: float, most: int) -> list[Seen]:
        """Return at most `most` files that have not changed, in the order of their paths. They wait no more."""
        due = sorted(path for path, entry in self._waiting.items() if entry.due <= now)[:most]
        for path in due:
            self.look(path, now)
        resting = [path for path in due if path in self._waiting and self._waiting[path].due <= now]
        entries = [(path, self._waiting.pop(path)) for path in resting]
        return [(os.fsencode(path), entry.size, entry.mtime_ns) for path, entry in entries]


def _is_held(path: str) -> bool:
    try:
        with open(path, "rb"):
            return False
    except OSError as error:
        return getattr(error, "winerror", 0) == _SHARING_VIOLATION
