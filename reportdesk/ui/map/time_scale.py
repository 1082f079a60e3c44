"""The axis of the time line: which moments get a mark, and its words. Pure.

Moments are seconds since 1970 on the camera's own clock, which knows no time zone; nothing is converted.
"""

from __future__ import annotations

from datetime import datetime, timedelta

_BEGIN = datetime(1970, 1, 1)
_EARLIEST, _LATEST = ((edge - _BEGIN).total_seconds() for edge in (datetime(1000, 1, 1), datetime(9999, 12, 31)))
_MINUTE, _HOUR, DAY = 60, 3600, 86_400
STEPS = (1, 5, 15, 30, _MINUTE, 5 * _MINUTE, 15 * _MINUTE, 30 * _MINUTE, _HOUR, 3 * _HOUR, 6 * _HOUR, 12 * _HOUR, DAY,
         2 * DAY, 7 * DAY, 28 * DAY, 91 * DAY, 365 * DAY, 3650 * DAY, 36_500 * DAY, 365_000 * DAY)  # fmt: skip


def step_for(span_s: float, most: int) -> int:
    """Return the least step in seconds that makes at most `most` marks over `span_s` seconds."""
    return next((step for step in STEPS if span_s / step <= most), STEPS[-1])


def marks(first: float, last: float, step: int) -> list[int]:
    """Return the moments from `first` to `last` that are multiples of `step`; days begin at midnight."""
    begin = -(-first // step) * step
    return [int(begin + number * step) for number in range(int((last - begin) // step) + 1)] if begin <= last else []


def mark_words(moment: int, step: int) -> str:
    """Return what stands at a mark: the day where one begins, else the time."""
    if moment % DAY == 0:
        return day(moment)
    return _clock(moment, "%H:%M:%S" if step < _MINUTE else "%H:%M")


def day(moment: float) -> str:
    """Return the day of a moment."""
    return _clock(moment, "%Y-%m-%d")


def span_words(first: int, last: int) -> str:
    """Return two moments as a span: the day once where it is the same."""
    if first == last:
        return _clock(first, "%Y-%m-%d %H:%M:%S")
    second = "%H:%M:%S" if day(first) == day(last) else "%Y-%m-%d %H:%M:%S"
    return f"{_clock(first, '%Y-%m-%d %H:%M:%S')} - {_clock(last, second)}"


def _clock(moment: float, shape: str) -> str:
    # Not `fromtimestamp`, which refuses what lies before 1970 on Windows; cameras without a battery begin in 1904.
    return (_BEGIN + timedelta(seconds=min(max(moment, _EARLIEST), _LATEST))).strftime(shape)
