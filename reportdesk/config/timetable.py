"""How fast may be sent at which time of day: `08:00-18:00=500, 18:00-08:00=0`, in KB/s (1000 bytes), 0 = no limit.

A number alone holds all day; hours that are not named have no limit. A range runs from its first minute up to, not
including, its last one; it may pass midnight; 24:00 is the end of the day. Hours are those of this machine's clock.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from reportdesk.domain.failures import SettingsInvalid
from reportdesk.domain.values import dataclass

DAY = 24 * 60
MOST_KB_S = 10_000_000
_ENTRY = re.compile(r"(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})\s*=\s*(\d{1,8})")
_HINT = "Write for example 08:00-18:00=500, 18:00-08:00=0 (KB/s, 0 = no limit), or one number for the whole day."


@dataclass(frozen=True, slots=True)
class Timetable:
    """The limit of each hour. `spans` holds (first minute, last minute excluded, KB/s), sorted, without overlap."""

    spans: tuple[tuple[int, int, int], ...] = ()

    def bytes_per_s(self, minute: int) -> int:
        """Return the limit at `minute` of the day (0..1439); 0 means none."""
        return next((rate * 1000 for first, last, rate in self.spans if first <= minute < last), 0)


def parse_timetable(text: str) -> Timetable:
    """Return the timetable that `text` writes down; an empty text is no limit at all.

    Raises:
        SettingsInvalid: an entry is no time range with a number, a time does not exist, or two ranges overlap.
    """
    text = text.strip()
    if not text:
        return Timetable()
    if re.fullmatch(r"\d{1,8}", text):
        return Timetable(((0, DAY, _rate(text)),))
    spans = sorted(span for entry in text.split(",") for span in _spans(entry.strip()))
    for (_, last, _), (first, _, _) in pairwise(spans):
        if first < last:
            raise _refused(f"two ranges name {first // 60:02}:{first % 60:02}")
    return Timetable(tuple(spans))


def check_timetable(text: str) -> None:
    """Raise `SettingsInvalid` when `text` is no timetable."""
    parse_timetable(text)


def _spans(entry: str) -> Iterable[tuple[int, int, int]]:
    match = _ENTRY.fullmatch(entry)
    if match is None:
        raise _refused(f"'{entry}' is not a time range with a number")
    first, last, rate = _minute(match[1], match[2]), _minute(match[3], match[4]), _rate(match[5])
    if first == last:
        raise _refused(f"'{entry}' begins and ends at the same time")
    if first < last:
        return ((first, last, rate),)
    return tuple(span for span in ((first, DAY, rate), (0, last, rate)) if span[0] < span[1])


def _minute(hour: str, minute: str) -> int:
    value = int(hour) * 60 + int(minute)
    if int(minute) > 59 or value > DAY:
        raise _refused(f"there is no time {hour}:{minute}")
    return value


def _rate(text: str) -> int:
    if int(text) > MOST_KB_S:
        raise _refused(f"{text} KB/s is more than {MOST_KB_S}")
    return int(text)


def _refused(cause: str) -> SettingsInvalid:
    return SettingsInvalid(f"The timetable of the bandwidth is wrong: {cause}.", _HINT)
