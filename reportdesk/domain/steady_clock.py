"""Seconds since the epoch that go on evenly when the clock of the computer is set.

An image that waits for its next try waited an hour longer when the clock was set back by an hour.
"""

from __future__ import annotations

import time
from typing import Final

_EPOCH: Final = time.time() - time.monotonic()


def steady_now() -> float:
    """Return the seconds since the epoch by the clock at the start of the program and by what has passed since."""
    return _EPOCH + time.monotonic()
