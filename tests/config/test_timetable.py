"""The timetable of the bandwidth is read as it is meant, or refused in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportdesk.config.store import load, read_file, save
from reportdesk.config.timetable import DAY, parse_timetable
from reportdesk.domain.failures import SettingsInvalid


def clock(minute: int) -> str:
    """Return a minute of the day as people write it."""
    return f"{minute // 60:02}:{minute % 60:02}"


def test_the_example_of_the_settings() -> None:
    timetable = parse_timetable("08:00-18:00=500, 18:00-08:00=0")
    assert [timetable.bytes_per_s(hour * 60) for hour in (0, 7, 8, 17, 18, 23)] == [0, 0, 500_000, 500_000, 0, 0]
    assert timetable.bytes_per_s(18 * 60 - 1) == 500_000


def test_a_range_may_pass_midnight_and_the_rest_has_no_limit() -> None:
    timetable = parse_timetable(" 22:30 - 6:00 = 40 ")
    assert [timetable.bytes_per_s(minute) for minute in (22 * 60 + 29, 22 * 60 + 30, 0, 359, 360)] == [
        0, 40_000, 40_000, 40_000, 0,
    ]  # fmt: skip


@pytest.mark.parametrize(("text", "rate"), [("", 0), ("  ", 0), ("0", 0), ("500", 500_000), ("00:00-24:00=7", 7000)])
def test_one_limit_for_the_whole_day(text: str, rate: int) -> None:
    timetable = parse_timetable(text)
    assert {timetable.bytes_per_s(minute) for minute in range(DAY)} == {rate}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("fast", "'fast' is not a time range"),
        ("-5", "'-5' is not a time range"),
        ("08:00-18:00", "'08:00-18:00' is not a time range"),
        ("08:00-18:00=500,", "'' is not a time range"),
        ("8-18=500", "'8-18=500' is not a time range"),
        ("08:00-18:60=1", "there is no time 18:60"),
        ("08:00-24:01=1", "there is no time 24:01"),
        ("08:00-08:00=1", "begins and ends at the same time"),
        ("08:00-18:00=1, 17:59-19:00=2", "two ranges name 17:59"),
        ("22:00-06:00=1, 05:00-07:00=2", "two ranges name 05:00"),
        ("99999999", "99999999 KB/s is more than"),
        ("08:00-18:00=500; 18:00-08:00=0", "is not a time range"),
    ],
)
def test_what_makes_no_sense_is_refused_in_words(text: str, words: str) -> None:
    with pytest.raises(SettingsInvalid) as caught:
        parse_timetable(text)
    assert words in str(caught.value)
    assert "08:00-18:00=500" in caught.value.hint


def test_the_setting_is_checked_where_it_is_read(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('bandwidth = "08:00-18:00"\n')
    with pytest.raises(SettingsInvalid, match=r"settings\.toml: bandwidth: The timetable of the bandwidth is wrong"):
        read_file(file)
    with pytest.raises(SettingsInvalid, match="the command line: bandwidth: "):
        load(environment={}, bandwidth="x")
    save(load(environment={}, bandwidth="500"), file)
    assert read_file(file) == {"bandwidth": "500"}


@given(st.lists(st.integers(0, DAY), min_size=2, max_size=12, unique=True), st.data())
def test_each_minute_has_the_limit_of_its_range(cuts: list[int], data: st.DataObject) -> None:
    """Any set of ranges without overlap, in any order, means what a list of all minutes says."""
    cuts.sort()
    pairs = list(zip(cuts[::2], cuts[1::2], strict=False))
    rates = [data.draw(st.integers(0, 10_000_000)) for _ in pairs]
    entries = [f"{clock(first)}-{clock(last)}={rate}" for (first, last), rate in zip(pairs, rates, strict=True)]
    timetable = parse_timetable(",".join(data.draw(st.permutations(entries))))
    meant = [0] * DAY
    for (first, last), rate in zip(pairs, rates, strict=True):
        meant[first:last] = [rate * 1000] * (last - first)
    assert [timetable.bytes_per_s(minute) for minute in range(DAY)] == meant


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        timetable = parse_timetable(text)
    except SettingsInvalid as error:
        assert error.hint
    else:
        assert all(timetable.bytes_per_s(minute) >= 0 for minute in (0, 719, 1439))
