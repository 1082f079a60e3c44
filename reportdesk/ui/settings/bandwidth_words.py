"""A timetable of the bandwidth in words."""

from __future__ import annotations

from reportdesk.config.timetable import DAY, Timetable
from reportdesk.ui.words import number, tr


def timetable_words(timetable: Timetable, minute: int) -> str:
    """Return what a timetable means and what holds at `minute` of the day (0..1439)."""
    limited = [span for span in timetable.spans if span[2]]
    if not limited:
        return tr("No limit at any hour.")
    if limited == [(0, DAY, limited[0][2])]:
        return tr("{} all day.").format(_rate(limited[0][2]))
    spans = "; ".join(f"{_time(first)} – {_time(last)}: {_rate(rate)}" for first, last, rate in limited)
    now = timetable.bytes_per_s(minute) // 1000
    holds = tr("Now: {}.").format(_rate(now) if now else tr("no limit"))
    return tr("{}; no limit at all other hours. {}").format(spans, holds)


def _time(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def _rate(kb_s: int) -> str:
    return tr("{} KB/s").format(number(kb_s))
