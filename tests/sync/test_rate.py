"""How fast delivery goes, and how long what waits will take."""

from __future__ import annotations

from pathlib import Path

import pytest

from reportdesk.config.settings import Settings
from reportdesk.sync.courier import status_of
from reportdesk.sync.lane import LaneState
from reportdesk.sync.rate import SPAN_S, Rate
from tests.sync.desks import desk, photographs


def test_a_rate_is_that_of_the_last_half_minute() -> None:
    rate = Rate()
    assert rate.per_s(100.0) == 0
    rate.note(100.0, 500)
    assert rate.per_s(100.1) == 500, "no rate is made of less than a second"
    rate.note(104.0, 500)
    assert rate.per_s(110.0) == pytest.approx(100)
    assert rate.per_s(104.0 + SPAN_S) == pytest.approx(500 / SPAN_S)
    assert rate.per_s(104.1 + SPAN_S) == 0


def test_photographs_take_time_by_their_bytes_and_rows_by_their_number(tmp_path: Path) -> None:
    settings = Settings(s3_bucket="b", s3_endpoint="http://127.0.0.1:9", database_url=f"sqlite:///{tmp_path / 'c.db'}")
    with desk(tmp_path / "w", settings, started=False) as one:
        files = photographs(tmp_path / "photos", 3)
        one.read(*one.found(one.report("north"), *files))
        size = files[0].stat().st_size

        def eta(name: str, lane: LaneState) -> float | None:
            return status_of(one.workspace, name, "there", lane).eta_s

        assert eta("s3", LaneState("sending", bytes_per_s=size)) == 3
        assert eta("database", LaneState("sending", items_per_s=2.0)) == 1.5
        assert eta("database", LaneState("away")) is None
