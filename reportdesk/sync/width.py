"""How many uploads run at once: as many as the link rewards. Pure.

Six fill a field link (facts: sync), so fewer run only after failures, which halve the number (multiplicative decrease,
as TCP does: RFC 5681). Once a round the bytes per second are compared with the last round's: half as many again are
tried while that brings at least 5 % more, else the number goes back and is tried again after some rounds, because a
link that is full gets no fuller. Looking for the fewest that still fill it would cost what it saves: at the edge a link
of 200 ms idled for 8 % of the time.
"""

from __future__ import annotations

LEAST, FIRST, MOST = 2, 6, 16
_WORTH = 1.05
# A round is long enough that bursts of answers do not look like a faster link.
_ROUND_S = 0.5
_ROUNDS_HELD = 10


class Width:
    """The number of uploads at once, 2 to 16. Times are seconds of a monotonic clock."""

    def __init__(self, now: float, most: int = MOST) -> None:
        self._most = most
        self.uploads = min(FIRST, most)
        self._before = 0
        self._held = 0
        self._last_rate = 0.0
        self._begin(now)

    def _begin(self, now: float) -> None:
        self._since, self._bytes, self._results = now, 0, 0

    def delivered(self, now: float, size: int) -> None:
        """Note an upload of `size` bytes that arrived."""
        self._bytes += size
        self._results += 1
        if self._results < 2 * self.uploads or now - self._since < _ROUND_S:
            return
        self._adapt(self._bytes / (now - self._since))
        self._begin(now)

    def _adapt(self, rate: float) -> None:
        worth = rate >= self._last_rate * _WORTH
        self._last_rate = rate
        if self.uploads < FIRST:
            self._grow(1)
        elif self._before and not worth:
            self.uploads, self._before, self._held = self._before, 0, _ROUNDS_HELD
        elif self._held:
            self._held -= 1
        else:
            self._grow(self.uploads // 2)

    def _grow(self, more: int) -> None:
        grown = min(self._most, self.uploads + more)
        self._before = self.uploads if grown > self.uploads >= FIRST else 0
        self.uploads = grown

    def failed(self, now: float) -> None:
        """Note an upload that did not arrive for a passing reason."""
        self.uploads = max(LEAST, self.uploads // 2)
        self._before, self._held, self._last_rate = 0, 0, 0.0
        self._begin(now)
