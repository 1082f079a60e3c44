"""Work that is done while a destination is not set up, or its statuses are others: it arrives once that is over."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import pytest

from reportdesk.config.settings import Settings
from reportdesk.workspace import report_care
from reportdesk.workspace.review_tasks import Review, add_review
from tests.conftest import Wait
from tests.servers.fixtures import Place
from tests.sync.desks import SmallDesk, central, desk, photographs


@pytest.fixture
def rows_only(tmp_path: Path) -> Settings:
    """A desk that delivers to a SQLite file and to no bucket."""
    return Settings(database_url=f"sqlite:///{tmp_path / 'central.db'}")


def review(one: SmallDesk, image: int, decision: str, **values: str) -> None:
    """Decide about an image as a person does."""
    decided = Review(f"{image:08}-1111-4111-8111-111111111111", None, "ann", decision, values)
    one.workspace.run(partial(add_review, image=image, review=decided))


def rename(one: SmallDesk, report: int, name: str) -> None:
    """Give a report another name."""
    one.workspace.run(partial(report_care.rename, report=report, name=name))


def states(one: SmallDesk, destination: str = "database") -> list[str]:
    """Return the delivery states of all images."""
    return [image.sync[destination] for image in one.workspace.queries.images()]


def test_work_done_without_the_destination_arrives_once_it_is_back(tmp_path: Path, rows_only: Settings) -> None:
    with desk(tmp_path / "w", rows_only) as one:
        report = one.report("north")
        first, second, third = one.found(report, *photographs(tmp_path / "photos", 3))
        one.read(first, second)
        assert one.deliver() == "empty"
    with desk(tmp_path / "w", Settings()) as one:
        review(one, first, "correct", identifier="@ZZ9999")
        rename(one, report, "south")
        one.read(third)
        assert states(one) == ["off", "off", "off"]
    with desk(tmp_path / "w", rows_only) as one:
        assert one.deliver() == "empty"
        assert states(one) == ["sent", "sent", "sent"]
    rows = central(tmp_path, "SELECT unique_id, report_id FROM inferences ORDER BY image_name")
    assert rows == [("@ZZ9999", "south"), ("@AB1234", "south"), ("@AB1234", "south")]


def test_what_waits_while_its_destination_is_switched_off_stays_in_the_outbox(
    tmp_path: Path, rows_only: Settings
) -> None:
    with desk(tmp_path / "w", rows_only, started=False) as one:
        (image,) = one.found(one.report("north"), *photographs(tmp_path / "photos", 1))
        one.read(image)
    with desk(tmp_path / "w", Settings(), started=False) as one:
        review(one, image, "correct", identifier="@ZZ9999")
        assert one.courier.carry_out(tmp_path / "stick").rows == 1
    with desk(tmp_path / "w", rows_only) as one:
        assert one.deliver() == "empty"
    assert central(tmp_path, "SELECT unique_id FROM inferences") == [("@ZZ9999",)]


def manifests(place: Place) -> list[str]:
    """Return the manifests that are there."""
    return [key for key in place.objects() if key.startswith("reports/")]


def test_manifests_do_not_wait_for_a_database_that_is_not_set_up_any_more(
    tmp_path: Path, both: Settings, place: Place, wait: Wait
) -> None:
    away = both.with_values(database_url=f"sqlite:///{tmp_path / 'none' / 'x.db'}")
    with desk(tmp_path / "w", away) as one:
        reports = [one.report(name) for name in ("north", "south")]
        for report in reports:
            one.read(*one.found(report, *photographs(tmp_path / "photos", 1, seed=report)))
        wait(lambda: states(one, "s3") == ["sent", "sent"])
        assert manifests(place) == [], "the rows have not arrived"
    with desk(tmp_path / "w", both.with_values(database_url="")) as one:
        assert one.deliver() == "empty"
        assert len(manifests(place)) == 2
        one.read(*one.found(reports[0], *photographs(tmp_path / "photos", 1, seed=9)))
        assert one.deliver() == "empty"
    assert sorted(len(json.loads(place.read(key))["images"]) for key in manifests(place)) == [1, 2]
