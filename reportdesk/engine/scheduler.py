"""Who runs next. Pure: no clock, no thread, no database.

Specification:

* Bands urgent, normal, low: the smaller band goes first. A band without a turn for `ageing_s` seconds rises one band
  until it gets a turn; between equals the one that has waited longer goes first. So low never starves.
* Inside a band: round-robin over operators, then over that operator's reports; first in, first out inside a report.
  An operator who drops ten reports gets no more turns than another who drops one.
* An image with a `not_before` in the future waits apart and comes to the front of its report when its time has come.
* A suspect (it was running when the program died) runs alone, before anything else, so that a second death convicts
  it and no other.
* Images of a paused report keep their place and are passed over.
"""

from __future__ import annotations

import heapq
from collections import OrderedDict, deque
from dataclasses import replace

from reportdesk.domain.reports import Priority
from reportdesk.workspace.events import Ready

_Reports = OrderedDict[int, deque[int]]


class _Band:
    """The queues of one priority band."""

    def __init__(self) -> None:
        self.operators: OrderedDict[str, _Reports] = OrderedDict()
        self.waiting_since = 0.0


class Scheduler:
    """Holds the images that may run. Not thread-safe: the engine guards it. Times are seconds since the epoch."""

    def __init__(self, ageing_s: float = 300.0) -> None:
        self._ageing_s = ageing_s
        self._bands = {priority: _Band() for priority in Priority}
        self._known: dict[int, Ready] = {}
        self._running: dict[int, Ready] = {}
        self._again: dict[int, Ready] = {}
        self._delayed: list[tuple[float, int, int]] = []
        self._suspects: deque[int] = deque()
        self._paused: set[int] = set()
        self._number = 0

    def set_ageing(self, seconds: float) -> None:
        """Let bands rise after another time."""
        self._ageing_s = seconds

    def __len__(self) -> int:
        return len(self._known) + len(self._again)

    @property
    def running(self) -> int:
        """How many images were taken and are not done."""
        return len(self._running)

    def add(self, job: Ready, now: float) -> None:
        """Put an image in line. One that is in line stays where it is; one that still runs follows when it is done."""
        if job.image in self._running:
            self._again[job.image] = job
            return
        if job.image in self._known:
            return
        self._known[job.image] = job
        if job.suspect:
            self._suspects.append(job.image)
        elif job.not_before > now:
            self._number += 1
            heapq.heappush(self._delayed, (job.not_before, self._number, job.image))
        else:
            self._line(job, now).append(job.image)

    def remove(self, image: int) -> None:
        """Take an image out of line; one that is not in line is no mistake."""
        self._known.pop(image, None)
        self._again.pop(image, None)

    def done(self, image: int, now: float) -> None:
        """Note that an image that was taken runs no more."""
        self._running.pop(image, None)
        again = self._again.pop(image, None)
        if again is not None:
            self.add(again, now)

    def pause(self, report: int) -> None:
        """Pass over a report's images."""
        self._paused.add(report)

    def resume(self, report: int) -> None:
        """Let a report's images run again."""
        self._paused.discard(report)

    def set_priority(self, report: int, priority: Priority, now: float) -> None:
        """Move a report's images into another band, keeping their order."""
        for old, band in self._bands.items():
            for operator, lines in band.operators.items():
                if old is priority or report not in lines:
                    continue
                for image in lines.pop(report):
                    if image in self._known:
                        job = self._known[image] = replace(self._known[image], priority=priority)
                        self._line(job, now).append(image)
                if not lines:
                    del band.operators[operator]
                return

    def next_due(self) -> float | None:
        """Return when the next waiting image's time comes, None when none waits."""
        while self._delayed and self._delayed[0][2] not in self._known:
            heapq.heappop(self._delayed)
        return self._delayed[0][0] if self._delayed else None

    def take(self, now: float) -> Ready | None:
        """Return the image whose turn it is and count it as running; None when nothing may run now."""
        self._wake_delayed(now)
        if self._suspects:
            return self._take_suspect()
        if any(job.suspect for job in self._running.values()):
            return None
        for band in sorted(self._bands, key=lambda priority: self._rank(priority, now)):
            job = self._take_from(self._bands[band], now)
            if job is not None:
                return job
        return None

    def _rank(self, priority: Priority, now: float) -> tuple[float, float]:
        band = self._bands[priority]
        waited = max(0.0, now - band.waiting_since) if band.operators else 0.0
        return (priority - waited // self._ageing_s, band.waiting_since)

    def _line(self, job: Ready, now: float) -> deque[int]:
        band = self._bands[job.priority]
        if not band.operators:
            band.waiting_since = now
        return band.operators.setdefault(job.operator, OrderedDict()).setdefault(job.report, deque())

    def _wake_delayed(self, now: float) -> None:
        due = []
        while (at := self.next_due()) is not None and at <= now:
            due.append(heapq.heappop(self._delayed)[2])
        for image in reversed(due):
            self._line(self._known[image], now).appendleft(image)

    def _take_suspect(self) -> Ready | None:
        if self._running:
            return None
        for image in list(self._suspects):
            job = self._known.get(image)
            if job is None:
                self._suspects.remove(image)
            elif job.report not in self._paused:
                self._suspects.remove(image)
                return self._taken(image)
        return None

    def _take_from(self, band: _Band, now: float) -> Ready | None:
        for operator in list(band.operators):
            lines = band.operators[operator]
            for report in list(lines):
                if report in self._paused:
                    continue
                image = self._pop_known(lines[report])
                lines.move_to_end(report)
                if not lines[report]:
                    del lines[report]
                if image is not None:
                    band.operators.move_to_end(operator)
                    band.waiting_since = now
                    if not lines:
                        del band.operators[operator]
                    return self._taken(image)
            if not lines:
                del band.operators[operator]
        return None

    def _pop_known(self, line: deque[int]) -> int | None:
        while line:
            image = line.popleft()
            if image in self._known:
                return image
        return None

    def _taken(self, image: int) -> Ready:
        job = self._known.pop(image)
        self._running[image] = job
        return job
