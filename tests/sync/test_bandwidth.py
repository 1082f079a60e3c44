"""The bandwidth holds for all uploads together, follows its timetable, and lets go at once when sending stops."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportdesk.config.timetable import Timetable, parse_timetable
from reportdesk.domain.failures import SendingStopped
from reportdesk.sync.bandwidth import Bandwidth
from tests.servers.fixtures import Place
from tests.sync.conftest import Stores
from tests.sync.sending import Log, photograph


class Clock:
    """A time that only passes while somebody sleeps."""

    def __init__(self, minute: int = 0) -> None:
        self.now_s = 0.0
        self.minute = minute

    def now(self) -> float:
        """Return the seconds so far."""
        return self.now_s

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        assert 0 < seconds <= 0.1, "a stop must be noticed within 0.1 s"
        self.now_s += seconds

    def minute_of_day(self) -> int:
        """Return the minute."""
        return (self.minute + int(self.now_s // 60)) % 1440


def bandwidth(clock: Clock, timetable: Timetable) -> Bandwidth:
    """Return a bandwidth that lives in the time of `clock`."""
    return Bandwidth(timetable, now=clock.now, minute_of_day=clock.minute_of_day, sleep=clock.sleep)


@given(st.integers(1, 5000), st.lists(st.integers(1, 65_536), min_size=1, max_size=60))
def test_no_more_passes_than_the_rate_allows(kb_s: int, pieces: list[int]) -> None:
    clock = Clock()
    limit = bandwidth(clock, parse_timetable(str(kb_s)))
    passed, rate = 0, kb_s * 1000
    for piece in pieces:
        limit.take(piece, lambda: False)
        passed += piece
        assert passed <= rate * clock.now_s + rate * 0.1 + max(pieces)
    # Nor is anybody held back longer than the rate demands: all but the last piece are paid for by time.
    assert clock.now_s <= sum(pieces[:-1]) / rate + 0.001 * len(pieces) + 1e-6


@given(st.lists(st.integers(1, 10**7), max_size=20))
def test_without_a_limit_nobody_waits(pieces: list[int]) -> None:
    clock = Clock()
    limit = bandwidth(clock, Timetable())
    for piece in pieces:
        limit.take(piece, lambda: False)
    assert clock.now_s == 0


def test_the_hour_decides_also_for_those_who_wait() -> None:
    """At 1 KB/s a piece of 100 KB would be owed for 100 s; the limit ends with the minute."""
    clock = Clock(minute=17 * 60 + 59)
    limit = bandwidth(clock, parse_timetable("08:00-18:00=1"))
    limit.take(100_000, lambda: False)
    limit.take(1000, lambda: False)
    assert 60 <= clock.now_s < 60.2
    limit.take(10**9, lambda: False)
    assert clock.now_s < 60.2


def test_a_changed_timetable_holds_at_once() -> None:
    clock = Clock()
    limit = bandwidth(clock, parse_timetable("1"))
    limit.take(100_000, lambda: False)
    asked = 0

    def stopped() -> bool:
        nonlocal asked
        asked += 1
        if asked == 3:
            limit.change(parse_timetable("1000"))
        return False

    limit.take(1000, stopped)
    assert clock.now_s < 0.4


def test_waiting_ends_when_sending_stops() -> None:
    clock = Clock()
    limit = bandwidth(clock, parse_timetable("1"))
    limit.take(100_000, lambda: False)
    with pytest.raises(SendingStopped):
        limit.take(1, lambda: clock.now_s >= 0.5)
    assert clock.now_s <= 0.6


def test_all_uploads_share_one_limit(seaweed_place: Place, stores: Stores, tmp_path: Path) -> None:
    """Four senders and 400 KB at 1000 KB/s, in a time that passes only for those who wait."""
    clock, lock = Clock(), threading.Lock()

    def sleep(seconds: float) -> None:
        with lock:
            clock.now_s += seconds / 4

    limit = Bandwidth(parse_timetable("1000"), now=clock.now, minute_of_day=clock.minute_of_day, sleep=sleep)
    store, log = stores(seaweed_place.access, limit), Log()
    photos = [photograph(tmp_path / f"{number}.jpg", 100_000 + number) for number in range(4)]
    threads = [
        threading.Thread(target=lambda photo: store.send(photo, sent=log.sent, stopped=log.stopped), args=(photo,))
        for photo in photos
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert log.bytes == sum(photo.size for photo in photos)
    # 400 KB less the burst of 100 KB and the last piece of 16 KB.
    assert clock.now_s >= (log.bytes - 100_000 - 16_384) / 1_000_000
    assert set(seaweed_place.objects()) == {photo.key for photo in photos}
