"""New settings while the desk works: rooms follow from the next image and the next delivery on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reportdesk.app import Desk
from reportdesk.config.settings import Settings
from reportdesk.domain.status import ImageStatus
from reportdesk.sync import setup
from reportdesk.sync.setup import split_password
from reportdesk.workspace.workspace import Workspace
from tests.conftest import Wait
from tests.sync.desks import desk as small_desk
from tests.sync.desks import photographs

Photos = Callable[..., Path]
FAKES = "tests.fakes:recognise_as_named"


def test_workers_deadline_and_memory_hold_from_the_next_image_on(tmp_path: Path, photos: Photos) -> None:
    with Desk(tmp_path / "workspace", Settings(workers=1), recogniser=FAKES, with_previews=True) as desk:
        desk.start()
        desk.run_reports([desk.intake.drop([photos("a.jpg")])[0].id])
        desk.apply(Settings(workers=3, image_deadline_s=1, worker_memory_mb=2000, retry_count=0, thumbnail_cache_mb=10))
        assert desk.engine.workers == 3
        report = desk.intake.drop([photos("hang-1.jpg", folder="second")])[0].id
        summary = desk.run_reports([report])[0]
        assert summary.failed == 1
        image = desk.workspace.queries.select_ids(report=report, statuses=(ImageStatus.FAILED,))[0]
        failure = desk.workspace.queries.image(image).failure
        assert failure is not None
        assert "longer than 1 seconds" in failure.message


def test_settings_that_come_during_the_close_begin_nothing(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "workspace", Settings(workers=1), recogniser=FAKES, delivering=True)
    desk.start()
    desk.close()
    desk.apply(Settings(database_url=f"sqlite:///{tmp_path}/late.db"))
    assert desk.courier.places == {"s3": "", "database": ""}


def test_each_room_is_ended_also_when_another_fails_in_that(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk(tmp_path / "workspace", Settings(workers=1), recogniser=FAKES)
    desk.start()
    stop = desk.intake.stop

    def failing() -> None:
        stop()
        raise RuntimeError("a mistake of the program")

    monkeypatch.setattr(desk.intake, "stop", failing)
    with pytest.raises(RuntimeError):
        desk.close()
    Workspace(tmp_path / "workspace").close()


def test_a_changed_number_of_workers_is_left_alone_by_other_settings(tmp_path: Path) -> None:
    with Desk(tmp_path / "workspace", Settings(workers=1), recogniser=FAKES) as desk:
        desk.engine.set_workers(4)
        desk.apply(Settings(workers=1, retry_count=1))
        assert desk.engine.workers == 4


def test_another_database_gets_everything_and_the_old_one_nothing_more(tmp_path: Path, wait: Wait) -> None:
    first, second = (Settings(database_url=f"sqlite:///{tmp_path}/{name}.db") for name in ("first", "second"))
    with small_desk(tmp_path / "workspace", Settings()) as desk:
        report = desk.report("north")
        desk.read(*desk.found(report, *photographs(tmp_path / "photos", 3)))
        assert desk.courier.status("database").place == ""
        desk.courier.apply(first)
        wait(lambda: desk.courier.status("database").images.get("sent") == 3)
        desk.courier.apply(second)
        assert (tmp_path / "first.db").exists()
        wait((tmp_path / "second.db").exists)
        assert desk.deliver() == "empty"
        wait(lambda: desk.courier.status("database").images.get("sent") == 3)
        desk.courier.apply(Settings())
        desk.read(*desk.found(report, *photographs(tmp_path / "photos", 1, seed=2)))
        assert desk.courier.status("database").place == ""
        assert desk.courier.status("database").lane.state == "off"


def test_a_pause_outlives_other_settings_and_a_lane_that_is_not_concerned_goes_on(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/results.db"
    with small_desk(tmp_path / "workspace", Settings(database_url=url)) as desk:
        desk.courier.pause()
        desk.courier.apply(Settings(database_url=url, database_pool_size=2))
        assert desk.courier.status("database").lane.pause_reason == "by hand"
        lane = desk.courier._lanes["database"]
        desk.courier.apply(Settings(database_url=url, database_pool_size=2, theme="dark", bandwidth="500"))
        assert desk.courier._lanes["database"] is lane
        desk.courier.apply(Settings(database_url=url, database_pool_size=2), reconnect=True)
        assert desk.courier._lanes["database"] is not lane


def test_every_setting_of_a_destination_counts_for_its_connection() -> None:
    for name in ("s3_bucket", "s3_endpoint", "s3_region", "s3_path_style", "s3_ca_bundle"):
        changed = Settings(**{name: "other"})  # type: ignore[arg-type]
        assert setup.connection("s3", changed) != setup.connection("s3", Settings())
        assert setup.connection("database", changed) == setup.connection("database", Settings())


def test_a_password_is_split_from_an_address() -> None:
    assert split_password("postgresql://ann:a%40b@host:5432/db?x=1") == ("postgresql://ann@host:5432/db?x=1", "a@b")
    assert split_password("postgresql://ann@host/db?password=a%40b&x=1") == ("postgresql://ann@host/db?x=1", "a@b")
    assert split_password("postgresql://ann@host/db") == ("postgresql://ann@host/db", "")
    assert split_password("sqlite:////folder/results.db") == ("sqlite:////folder/results.db", "")
    assert split_password("") == ("", "")
