"""How many uploads run at once: as many as the link rewards. Pure.

Six fill a field link (facts: sync). Every round (as many results as uploads run) the bytes per second are compared with
the last round's: more uploads are tried while they bring at least 5 % more, fewer while that costs less than 5 %, and
failures halve the number (additive increase, multiplicative decrease, as TCP does: RFC 5681).
"""

from __future__ import annotations

LEAST, FIRST, MOST = 2, 6, 16
_WORTH = 1.05


class Width:
    """The number of uploads at once, 2 to 16. Times are seconds of a monotonic clock."""

    def __init__(self, now: float, most: int = MOST) -> None:
        self._most = most
        self.uploads = min(FIRST, most)
        self._step = 1
        self._last_rate = 0.0
        self._begin(now)

    def _begin(self, now: float) -> None:
        self._since, self._bytes, self._results = now, 0, 0

    def delivered(self, now: float, size: int) -> None:
        """Note an upload of `size` bytes that arrived."""
        self._bytes += size
        self._results += 1
        if self._results < self.uploads or now <= self._since:
            return
        rate = self._bytes / (now - self._since)
        if self._last_rate:
            # One more must bring 5 % to be worth it; one less may cost 5 %.
            needed = self._last_rate * _WORTH if self._step > 0 else self._last_rate / _WORTH
            self._step = self._step if rate >= needed else -self._step
        self._last_rate = rate
        self.uploads = max(LEAST, min(self._most, self.uploads + self._step))
        self._begin(now)

    def failed(self, now: float) -> None:
        """Note an upload that did not arrive for a passing reason."""
        self.uploads = max(LEAST, self.uploads // 2)
        self._step, self._last_rate = 1, 0.0
        self._begin(now)
