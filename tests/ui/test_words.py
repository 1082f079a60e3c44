"""Moments as operators read them: by this machine's clock, with its zone; the camera's own as they stand."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime

import pytest

from reportdesk.ui import words


@pytest.fixture(params=["UTC", "Europe/Berlin", "Asia/Kolkata", "America/St_Johns"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Let this machine stand somewhere else."""
    if not hasattr(time, "tzset"):
        pytest.skip("the zone of a running program cannot be changed here")
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


def test_a_moment_is_told_by_this_machine_s_clock_with_its_zone(zone: str) -> None:
    winter, summer = words.moment("2026-01-15T12:00:00+00:00"), words.moment("2026-07-15T12:00:00")
    assert (winter, summer) == {
        "UTC": ("2026-01-15 12:00:00 UTC", "2026-07-15 12:00:00 UTC"),
        "Europe/Berlin": ("2026-01-15 13:00:00 UTC+1", "2026-07-15 14:00:00 UTC+2"),
        "Asia/Kolkata": ("2026-01-15 17:30:00 UTC+5:30", "2026-07-15 17:30:00 UTC+5:30"),
        "America/St_Johns": ("2026-01-15 08:30:00 UTC-3:30", "2026-07-15 09:30:00 UTC-2:30"),
    }[zone]


def test_the_camera_s_clock_is_not_converted(zone: str) -> None:
    assert words.camera_moment(datetime(2026, 1, 15, 12)) == "2026-01-15 12:00:00"


def test_amounts_of_data_are_told_in_a_handy_unit() -> None:
    assert [words.size(value) for value in (12, 3_400, 5_600_000, 7_800_000_000)] == [
        "12 B", "3 KB", "5.6 MB", "7.8 GB",
    ]  # fmt: skip
