"""Rate and remaining time, per report and in all. Pure."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Collection

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


class Meters:
    """A meter for each report, and one for all together."""

    def __init__(self) -> None:
        self._meters: defaultdict[int | None, Meter] = defaultdict(Meter)

    def began(self, now: float, report: int, at_work: Collection[int]) -> None:
        """Note that an image of a report is taken, while some of the reports `at_work` are."""
        if not at_work:
            self._meters[None].began(now)
        if report not in at_work:
            self._meters[report].began(now)

    def ended(self, now: float, report: int, seconds: float) -> None:
        """Note a finished image of a report and how long it took."""
        for stream in (None, report):
            self._meters[stream].ended(now, seconds)

    def progress(self, now: float, report: int | None, left: int) -> Progress:
        """Return rate and remaining time of a report (None: all), of which `left` images are unfinished."""
        return self._meters[report].progress(now, left)
