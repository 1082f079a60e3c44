"""Work that is done while a destination is not set up, or its statuses are others: it arrives once that is over."""

from __future__ import annotations

import hashlib
import json
import time
from functools import partial
from pathlib import Path

import pytest

from reportdesk.config.settings import Settings
from reportdesk.workspace import image_tasks, report_care
from reportdesk.workspace.image_tasks import FoundFile
from reportdesk.workspace.review_tasks import Review, add_review
from reportdesk.workspace.rows import View
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


FEW = ("done", "needs_review")


def test_what_a_person_rejected_is_not_shown_as_sent_and_arrives_once_its_status_counts(
    tmp_path: Path, rows_only: Settings
) -> None:
    with desk(tmp_path / "w", rows_only.with_values(sync_statuses=FEW)) as one:
        images = one.found(one.report("north"), *photographs(tmp_path / "photos", 2))
        one.read(*images)
        assert one.deliver() == "empty"
        review(one, images[0], "reject")
        assert one.deliver() == "empty"
        assert states(one) == ["off", "sent"]
    with desk(tmp_path / "w", rows_only) as one:
        assert one.deliver() == "empty"
        assert states(one) == ["sent", "sent"]
    assert central(tmp_path, "SELECT status FROM images ORDER BY name") == [("failed",), ("done",)]


def test_a_name_arrives_with_an_image_whose_status_counts(tmp_path: Path, rows_only: Settings) -> None:
    with desk(tmp_path / "w", rows_only.with_values(sync_statuses=FEW)) as one:
        report = one.report("north")
        images = one.found(report, *photographs(tmp_path / "photos", 2))
        one.read(images[0])
        one.workspace.run(partial(image_tasks.cancel, chosen=images[1:]))
        assert one.deliver() == "empty"
        rename(one, report, "south")
        assert one.deliver() == "empty"
    assert central(tmp_path, "SELECT name FROM reports") == [("south",)]


def test_a_name_arrives_of_a_report_whose_files_could_not_be_read(tmp_path: Path, rows_only: Settings) -> None:
    gone = tmp_path / "photos" / "gone.jpg"
    with desk(tmp_path / "w", rows_only) as one:
        report = one.report("north")
        file = FoundFile(str(gone), str(gone).encode(), gone.name, "jpeg", 1, 1)
        one.workspace.run(partial(image_tasks.add_files, report=report, files=[file]))
        one.workspace.run(partial(image_tasks.cancel, chosen=list(one.workspace.queries.ids(View()))))
        assert one.deliver() == "empty"
        rename(one, report, "south")
        assert one.deliver() == "empty"
    assert central(tmp_path, "SELECT name FROM reports") == [("south",)]


def test_a_photograph_whose_status_was_excluded_since_does_not_leave(
    tmp_path: Path, both: Settings, place: Place
) -> None:
    twin, carried, excluded = files = photographs(tmp_path / "photos", 3)
    with desk(tmp_path / "field", both, started=False) as field:
        field.read(*field.found(field.report("field"), carried))
        field.courier.carry_out(tmp_path / "stick")
    with desk(tmp_path / "w", both, started=False) as one:
        images = one.found(one.report("north"), *files)
        one.read(*images)
        one.courier.take_over(tmp_path / "stick")
        for image in images:
            review(one, image, "reject")
        one.read(*one.found(one.report("south"), twin))
    with desk(tmp_path / "w", both.with_values(sync_statuses=("done", "duplicate"))) as one:
        assert one.deliver() == "empty"
        assert states(one, "s3") == ["off", "off", "off", "sent"]
    sent = "".join(place.photographs())
    assert [hashlib.sha256(file.read_bytes()).hexdigest() in sent for file in (twin, carried, excluded)] == [
        True,
        True,
        False,
    ]
    assert central(tmp_path, "SELECT count(*) FROM images") == [(2,)]


def test_a_name_given_after_the_clock_was_ahead_arrives(
    tmp_path: Path, rows_only: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = photographs(tmp_path / "photos", 2)
    ahead = time.time() + 86_400
    with desk(tmp_path / "w", rows_only, started=False) as one:
        report = one.report("north")
        with monkeypatch.context() as clock:
            clock.setattr("reportdesk.workspace.outbox_filling.time.time", lambda: ahead)
            one.read(*one.found(report, files[0]))
        one.read(*one.found(report, files[1]))
        one.courier.start()
        assert one.deliver() == "empty"
        rename(one, report, "south")
        assert one.deliver() == "empty"
    assert central(tmp_path, "SELECT name FROM reports") == [("south",)]
