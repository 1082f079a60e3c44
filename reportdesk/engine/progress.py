"""Rate and remaining time, per report and in all. Pure."""

from __future__ import annotations

from collections import deque

from reportdesk.domain.values import dataclass

WINDOW_S = 30.0
"""The rate is taken over this time: long enough to be calm, short enough to follow a change of workers."""


@dataclass(frozen=True, slots=True)
class Progress:
    """`rate` in images per second, `eta_s` in seconds (None while unknown), `seconds` of work per image."""

    rate: float = 0.0
    eta_s: float | None = None
    seconds: float = 0.0


class Meter:
    """Measures one stream of finished images. Times are seconds of a monotonic clock."""

    def __init__(self) -> None:
        self._ends: deque[tuple[float, float]] = deque()
        self._began = 0.0

    def began(self, now: float) -> None:
        """Note that work starts after a rest; the rest does not count into the rate."""
        self._ends.clear()
        self._began = now

    def ended(self, now: float, seconds: float) -> None:
        """Note a finished image and how long it took."""
        self._ends.append((now, seconds))
        while self._ends and self._ends[0][0] < now - WINDOW_S:
            self._began = self._ends.popleft()[0]

    def progress(self, now: float, left: int) -> Progress:
        """Return the rate over the last 30 s and the time that `left` more images take at it."""
        ends = [(end, seconds) for end, seconds in self._ends if end >= now - WINDOW_S]
        if not ends:
            return Progress()
        span = max(1e-3, now - max(self._began, now - WINDOW_S))
        rate = len(ends) / span
        return Progress(rate, left / rate, sum(seconds for _end, seconds in ends) / len(ends))
