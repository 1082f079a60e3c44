"""How fast delivery goes, and how long what waits will take."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from reportdesk.config.settings import Settings
from reportdesk.sync.courier import status_of
from reportdesk.sync.lane_state import LaneState
from reportdesk.sync.rate import SPAN_S, Rate
from reportdesk.workspace import outbox_taking
from reportdesk.workspace.outbox_queries import SLOT_S, SLOTS
from reportdesk.workspace.outbox_taking import Delivered
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


def test_another_process_can_tell_how_fast_it_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings(s3_bucket="b", s3_endpoint="http://127.0.0.1:9", database_url=f"sqlite:///{tmp_path / 'c.db'}")
    clock = 1_000_000.0
    monkeypatch.setattr("reportdesk.workspace.outbox_taking.time.time", lambda: clock)
    with desk(tmp_path / "w", settings, started=False) as one:
        one.workspace.run(partial(outbox_taking.set_holding, holding=False))
        one.read(*one.found(one.report("north"), *photographs(tmp_path / "photos", 3)))

        def send(destination: str) -> None:
            (item,) = one.workspace.run(
                partial(outbox_taking.take, destination=destination, owner="1:1.00:a", most=1, now=clock)
            )
            place = one.courier.places[destination]
            if destination == "s3":
                delivered = Delivered(place, "images/a.jpg", "s3://b/images/a.jpg", item.size, 1000)
                one.workspace.run(partial(outbox_taking.photograph_sent, item=item, delivered=delivered))
            else:
                one.workspace.run(partial(outbox_taking.rows_sent, items=[item], place=place))

        rates = one.workspace.outbox.rates
        assert rates("s3", clock) == (0, 0)
        send("s3")
        send("database")
        assert rates("s3", clock) == (1000 / SLOT_S, 1 / SLOT_S), "no rate is made of less than a slot"
        clock += 10
        send("database")
        assert rates("database", clock) == (0, 2 / 10)
        assert rates("s3", clock) == (100, 1 / 10)
        assert rates("s3", clock + SLOT_S * SLOTS) == (0, 0)
        clock -= 5000
        send("database")
        assert rates("database", clock) == (0, 1 / SLOT_S), "a clock that was set back leaves nothing ahead"
