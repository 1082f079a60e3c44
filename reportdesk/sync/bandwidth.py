"""One limit for all uploads together: a token bucket that follows the timetable of the settings."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from reportdesk.config.timetable import Timetable
from reportdesk.domain.failures import SendingStopped
from reportdesk.sync.destination import Stopped

# Longest time until a stop, a new timetable or a new hour is noticed by someone who waits.
_NOTICE_S = 0.1
# What an idle link may send at once. More would show as bursts on a slow link, less starves a fast one.
_BURST_S = 0.1


class Bandwidth:
    """Lets bytes pass at the rate of the hour. Shared by all uploads; every method may be called from any thread.

    A piece may leave as soon as nothing is owed, and is owed afterwards: a piece larger than the burst passes whole. In
    any span of time at most rate x time + burst + one piece pass.
    """

    def __init__(
        self,
        timetable: Timetable | None = None,
        *,
        now: Callable[[], float] = time.monotonic,
        minute_of_day: Callable[[], int] | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._timetable = timetable or Timetable()
        self._now = now
        self._minute_of_day = minute_of_day or _minute_of_day
        self._sleep = sleep
        self._lock = threading.Lock()
        self._tokens = 0.0
        self._filled_at = now()

    def change(self, timetable: Timetable) -> None:
        """Follow another timetable from now on; who waits notices within 0.1 s."""
        with self._lock:
            self._timetable = timetable

    def bytes_per_s(self) -> int:
        """Return the limit of this minute; 0 means none."""
        return self._timetable.bytes_per_s(self._minute_of_day())

    def take(self, count: int, stopped: Stopped) -> None:
        """Return when `count` bytes may leave.

        Raises:
            SendingStopped: `stopped` became true, noticed within 0.1 s.
        """
        while True:
            if stopped():
                raise SendingStopped("Sending was stopped.")
            wait_s = self._try(count)
            if wait_s <= 0:
                return
            self._sleep(min(wait_s, _NOTICE_S))

    def _try(self, count: int) -> float:
        """Take `count` and return 0 when nothing is owed, else return the seconds until that is so."""
        with self._lock:
            rate = self.bytes_per_s()
            now = self._now()
            if rate == 0:
                self._tokens, self._filled_at = 0.0, now
                return 0.0
            self._tokens = min(rate * _BURST_S, self._tokens + (now - self._filled_at) * rate)
            self._filled_at = now
            if self._tokens < 0:
                return max(-self._tokens / rate, 0.001)
            self._tokens -= count
            return 0.0


def _minute_of_day() -> int:
    local = time.localtime()
    return local.tm_hour * 60 + local.tm_min
