"""Work that is carried from desk to desk: it arrives once, whole, and says where its photographs lie."""

from __future__ import annotations

import hashlib
import json
import zipfile
from functools import partial
from pathlib import Path

import pytest

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import CarriedInvalid
from reportdesk.workspace import image_tasks
from reportdesk.workspace.outbox_carried import add_carried
from tests.conftest import Wait
from tests.servers.fixtures import Place
from tests.sync.desks import central, desk, photographs, run_program


@pytest.fixture
def away(tmp_path: Path, both: Settings) -> Settings:
    """A desk without a link."""
    nowhere = f"sqlite:///{tmp_path / 'none' / 'x.db'}"
    return both.with_values(s3_endpoint="http://127.0.0.1:9", database_url=nowhere)


def test_carried_work_arrives_from_another_desk_once(
    tmp_path: Path, both: Settings, away: Settings, place: Place
) -> None:
    files = photographs(tmp_path / "photos", 4)
    with desk(tmp_path / "field", away, started=False) as field:
        field.read(*field.found(field.report("north"), *files))
        files[3].write_bytes(b"changed")
        done = field.courier.carry_out(tmp_path / "stick.zip")
        assert (done.photographs, done.rows, len(done.left_out)) == (3, 4, 1)
        assert field.courier.status("s3").images == {"waiting": 4}, "carrying out changes nothing"
        field.courier.carry_out(tmp_path / "stick")
    with desk(tmp_path / "office", both) as office:
        for source in ("stick.zip", "stick", "stick"):
            office.courier.take_over(tmp_path / source)
            assert office.deliver() == "empty"
        assert list((tmp_path / "office" / "carried").iterdir()) == []
    assert len(place.photographs()) == 3
    assert central(tmp_path, "SELECT count(*) FROM images") == [(4,)]
    named = central(tmp_path, "SELECT count(*) FROM inferences WHERE s3_obj_url LIKE 'http%'")
    assert named == [(3,)], "the photographs that the office delivered are named, whoever read them"


def test_what_was_carried_here_is_carried_on(tmp_path: Path, both: Settings, away: Settings, place: Place) -> None:
    with desk(tmp_path / "field", away, started=False) as field:
        field.read(*field.found(field.report("north"), *photographs(tmp_path / "photos", 2)))
        field.courier.carry_out(tmp_path / "stick")
    with desk(tmp_path / "camp", away, started=False) as camp:
        camp.courier.take_over(tmp_path / "stick")
        camp.read(*camp.found(camp.report("camp"), *photographs(tmp_path / "more", 1, seed=2)))
        done = camp.courier.carry_out(tmp_path / "second stick.zip")
        assert (done.photographs, done.rows, done.left_out) == (3, 3, ())
    with desk(tmp_path / "office", both) as office:
        office.courier.take_over(tmp_path / "second stick.zip")
        assert office.deliver() == "empty"
    assert len(place.photographs()) == 3
    named = "SELECT report_id, count(*) FROM inferences WHERE s3_obj_url LIKE 'http%' GROUP BY 1 ORDER BY 1"
    assert central(tmp_path, named) == [("camp", 1), ("north", 2)]


def test_a_copy_that_the_desk_does_not_need_is_not_kept(tmp_path: Path, away: Settings) -> None:
    files = photographs(tmp_path / "photos", 2)
    with desk(tmp_path / "field", away, started=False) as field:
        field.read(*field.found(field.report("north"), *files))
        field.courier.carry_out(tmp_path / "stick")
    with desk(tmp_path / "office", away, started=False) as office:
        office.read(*office.found(office.report("north"), files[0]))
        for _twice in range(2):
            office.courier.take_over(tmp_path / "stick")
            kept = [file.name for file in (tmp_path / "office" / "carried").iterdir()]
            assert kept == [f"{hashlib.sha256(files[1].read_bytes()).hexdigest()}.jpg"]


def _has_tables(tmp_path: Path) -> bool:
    made = "SELECT 1 FROM sqlite_master WHERE name = 'inferences'"
    return (tmp_path / "central.db").exists() and bool(central(tmp_path, made))


def test_carried_rows_that_went_before_their_photographs_name_them_later(
    tmp_path: Path, both: Settings, away: Settings, place: Place, wait: Wait
) -> None:
    with desk(tmp_path / "field", away, started=False) as field:
        field.read(*field.found(field.report("north"), *photographs(tmp_path / "photos", 2)))
        field.courier.carry_out(tmp_path / "stick")
    named = "SELECT count(*) FROM inferences WHERE s3_obj_url LIKE 'http%'"
    with desk(tmp_path / "office", both.with_values(s3_bucket="carried-later")) as office:
        office.courier.take_over(tmp_path / "stick")
        wait(lambda: office.courier.status("s3").lane.state == "stopped")
        wait(lambda: _has_tables(tmp_path) and central(tmp_path, "SELECT count(*) FROM images") == [(2,)])
        assert central(tmp_path, named) == [(0,)]
        assert office.deliver() == "stopped", "nothing more can go before the bucket is there"
        place.client.create_bucket(Bucket="carried-later")
        office.courier.try_now()
        wait(office.courier.is_empty)
    assert central(tmp_path, named) == [(2,)]


def test_a_bad_carried_row_is_set_aside_alone(tmp_path: Path, both: Settings) -> None:
    with desk(tmp_path / "w", both, started=False) as one:
        one.read(*one.found(one.report("north"), *photographs(tmp_path / "photos", 3)))
        rows = [("bad", "", b'[{"type": "image"}]'), ("worse", "", b"no json")]
        one.workspace.run(partial(add_carried, photographs=[], rows=rows))
        done = one.courier.carry_out(tmp_path / "stick")
        assert (done.photographs, done.rows, len(done.left_out)) == (3, 3, 2)
        one.courier.start()
        assert one.deliver() == "empty"
        assert one.courier.status("database").images == {"sent": 3}
        assert {entry.kind for entry in one.workspace.outbox.set_aside("database")} == {"carried"}
        assert one.courier.status("database").set_aside == 2


def test_carried_work_that_was_damaged_or_is_something_else_is_refused_in_words(tmp_path: Path, both: Settings) -> None:
    files = photographs(tmp_path / "photos", 2)
    with desk(tmp_path / "w", both, started=False) as one:
        one.read(*one.found(one.report("north"), *files))
        one.courier.carry_out(tmp_path / "stick")
        with pytest.raises(CarriedInvalid, match="not empty"):
            one.courier.carry_out(tmp_path / "stick")
        rows = tmp_path / "stick" / "rows.jsonl"
        rows.write_bytes(rows.read_bytes().replace(b"north", b"south"))
        with pytest.raises(CarriedInvalid, match="damaged"):
            one.courier.take_over(tmp_path / "stick")
        (tmp_path / "no.zip").write_bytes(b"no zip")
        with pytest.raises(CarriedInvalid, match=r"no\.zip"):
            one.courier.take_over(tmp_path / "no.zip")


def test_what_was_finished_before_a_destination_was_set_up_is_carried_out(tmp_path: Path, away: Settings) -> None:
    with desk(tmp_path / "w", Settings(), started=False) as one:
        one.read(*one.found(one.report("north"), *photographs(tmp_path / "photos", 3)))
    done = run_program(tmp_path / "w", away, "sync", "--carry-out", str(tmp_path / "stick"))
    assert (done.returncode, "3 photographs and 3 rows" in done.stderr) == (0, True), done.stderr


def test_what_changed_at_a_desk_with_a_bucket_only_goes_before_what_was_carried_first(
    tmp_path: Path, away: Settings
) -> None:
    office_settings = Settings(database_url=f"sqlite:///{tmp_path / 'central.db'}")
    with (
        desk(tmp_path / "w", away.with_values(database_url=""), started=False) as one,
        desk(tmp_path / "office", office_settings) as office,
    ):
        report = one.report("north")
        images = one.found(report, *photographs(tmp_path / "photos", 1))
        one.read(*images)
        for stick, name in (("first", "@AB1234"), ("second", "@ZZ9999")):
            one.workspace.run(partial(image_tasks.retry, chosen=images))
            one.read(*images, identifier=name)
            one.courier.carry_out(tmp_path / stick)
            office.courier.take_over(tmp_path / stick)
            assert office.deliver() == "empty"
    assert central(tmp_path, "SELECT unique_id FROM inferences") == [("@ZZ9999",)]


def test_what_is_taken_over_again_without_a_bucket_is_sent_and_keeps_the_photograph_that_waits(
    tmp_path: Path, both: Settings, away: Settings, place: Place
) -> None:
    with desk(tmp_path / "field", away, started=False) as field:
        images = field.found(field.report("north"), *photographs(tmp_path / "photos", 1))
        field.read(*images)
        field.courier.carry_out(tmp_path / "stick")
        field.workspace.run(partial(image_tasks.retry, chosen=images))
        field.read(*images, identifier="@ZZ9999")
        field.courier.carry_out(tmp_path / "later stick")
    with desk(tmp_path / "office", away, started=False) as office:
        office.courier.take_over(tmp_path / "stick")
    with desk(tmp_path / "office", both.with_values(s3_bucket="")) as office:
        office.courier.take_over(tmp_path / "later stick")
        assert office.deliver(30) == "empty"
        assert central(tmp_path, "SELECT unique_id FROM inferences") == [("@ZZ9999",)]
    with desk(tmp_path / "office", both) as office:
        assert office.deliver() == "empty"
    assert len(place.photographs()) == 1
    assert central(tmp_path, "SELECT count(*) FROM inferences WHERE s3_obj_url LIKE 'http%'") == [(1,)]


def test_a_copy_on_a_stick_stands_in_for_a_photograph_that_was_set_aside(
    tmp_path: Path, both: Settings, place: Place
) -> None:
    files = photographs(tmp_path / "photos", 1)
    with desk(tmp_path / "w", both, started=False) as one:
        one.read(*one.found(one.report("north"), *files))
        one.courier.carry_out(tmp_path / "stick")
        files[0].unlink()
        one.courier.start()
        assert one.deliver() == "empty"
        assert one.courier.status("s3").images == {"set_aside": 1}
        one.courier.take_over(tmp_path / "stick")
        assert one.courier.status("s3").images == {"waiting": 1}
        assert one.deliver() == "empty"
        assert one.courier.status("s3").images == {"sent": 1}
        assert list((tmp_path / "w" / "carried").iterdir()) == []
    (manifest,) = [key for key in place.objects() if key.startswith("reports/")]
    assert [image["object"] for image in json.loads(place.read(manifest))["images"]] == list(place.photographs())


def test_a_zip_cannot_write_outside_of_its_folder(tmp_path: Path, both: Settings) -> None:
    with zipfile.ZipFile(tmp_path / "evil.zip", "w") as archive:
        archive.writestr("../../escaped.txt", "x")
        manifest = {"format": "reportdesk-carried", "version": 1, "rows": {"sha256": hashlib.sha256(b"").hexdigest()}}
        entry = {"sha256": "a" * 64, "size": 1, "file": "../../escaped.txt"}
        archive.writestr("manifest.json", json.dumps(manifest | {"photographs": [entry]}))
        archive.writestr("rows.jsonl", "")
    with desk(tmp_path / "deep" / "w", both, started=False) as one:
        done = one.courier.take_over(tmp_path / "evil.zip")
    assert (done.photographs, len(done.left_out)) == (0, 1)
    assert not list(tmp_path.rglob("escaped.txt"))


def test_the_terminal_carries_out_takes_over_and_sends_again(
    tmp_path: Path, both: Settings, away: Settings, place: Place
) -> None:
    files = photographs(tmp_path / "photos", 3)
    with desk(tmp_path / "field", away, started=False) as field:
        field.read(*field.found(field.report("north"), *files))
    done = run_program(tmp_path / "field", away, "sync", "--carry-out", str(tmp_path / "stick.zip"))
    assert (done.returncode, "3 photographs and 3 rows" in done.stderr) == (0, True), done.stderr
    for _twice in range(2):
        done = run_program(tmp_path / "office", both, "sync", "--from", str(tmp_path / "stick.zip"), "--until-empty")
        assert (done.returncode, "What was carried here has arrived." in done.stderr) == (0, True), done.stderr
    named = "SELECT count(*) FROM inferences WHERE s3_obj_url LIKE 'http%'"
    assert len(place.photographs()) == 3
    assert central(tmp_path, named) == [(3,)]
    good = files[0].read_bytes()
    files[0].write_bytes(b"changed")
    assert run_program(tmp_path / "field", both, "sync").returncode == 1, "it is set aside"
    files[0].write_bytes(good)
    done = run_program(tmp_path / "field", both, "sync", "--again")
    assert (done.returncode, "S3: 3 images sent, 0 waiting" in done.stderr) == (0, True), done.stderr
