"""Photographs and rows together: order, truth of the counters, several desks, carried work, the terminal."""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
import time
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import WorkspaceBusy
from reportdesk.domain.status import ImageStatus
from reportdesk.sync.composing import records_of
from reportdesk.sync.records import ImageRecord
from reportdesk.workspace import image_tasks, outbox_taking, report_care
from reportdesk.workspace.outbox_taking import Delivered
from reportdesk.workspace.rows import View
from reportdesk.workspace.workspace import Workspace
from tests.conftest import PROJECT, Wait
from tests.servers.fixtures import Place
from tests.sync.desks import central, desk, photographs, run_program


def test_rows_follow_their_photographs_and_name_them(tmp_path: Path, both: Settings, place: Place) -> None:
    files = photographs(tmp_path / "photos", 6)
    with desk(tmp_path / "w", both) as one:
        one.read(*one.found(one.report("north"), *files))
        assert one.deliver() == "empty"
        assert [image.sync for image in one.workspace.queries.images()] == [{"s3": "sent", "database": "sent"}] * 6
    rows = central(tmp_path, "SELECT unique_id, image_name, s3_obj_url FROM inferences ORDER BY image_name")
    assert [row[:2] for row in rows] == [("@AB1234", file.name) for file in files]
    keys = {hashlib.sha256(file.read_bytes()).hexdigest(): file.name for file in files}
    assert all(keys[url.rpartition("/")[2][:64]] == name for _id, name, url in rows)


def test_without_a_bucket_rows_go_alone(tmp_path: Path) -> None:
    settings = Settings(database_url=f"sqlite:///{tmp_path / 'central.db'}")
    with desk(tmp_path / "w", settings) as one:
        one.read(*one.found(one.report("north"), *photographs(tmp_path / "photos", 3)))
        assert one.deliver() == "empty"
        assert one.courier.status("database").images == {"sent": 3}
        assert one.courier.status("database").lane.items_per_s > 0
    assert central(tmp_path, "SELECT count(*) FROM images") == [(3,)]


def test_results_do_not_wait_for_a_bucket_that_is_missing_and_name_the_photograph_later(
    tmp_path: Path, both: Settings, place: Place, wait: Wait
) -> None:
    settings = both.with_values(s3_bucket="made-later")
    with desk(tmp_path / "w", settings) as one:
        one.read(*one.found(one.report("north"), *photographs(tmp_path / "photos", 3)))
        wait(lambda: one.courier.status("database").images == {"sent": 3})
        assert one.courier.status("s3").images == {"waiting": 3}
        assert central(tmp_path, "SELECT count(*) FROM inferences WHERE s3_obj_url <> ''") == [(0,)]
        place.client.create_bucket(Bucket="made-later")
        one.courier.try_now()
        wait(one.courier.is_empty)
        assert central(tmp_path, "SELECT count(*) FROM inferences WHERE s3_obj_url <> ''") == [(3,)]


def test_an_image_read_anew_goes_again_in_its_new_state(tmp_path: Path, both: Settings) -> None:
    with desk(tmp_path / "w", both) as one:
        images = one.found(one.report("north"), *photographs(tmp_path / "photos", 2))
        one.read(*images)
        assert one.deliver() == "empty"
        one.workspace.run(partial(image_tasks.retry, chosen=images[:1]))
        one.read(images[0], identifier="@ZZ9999")
        assert one.deliver() == "empty"
        assert one.courier.status("database").images == {"sent": 2}
    assert central(tmp_path, "SELECT count(*) FROM images") == [(2,)]
    assert sorted(central(tmp_path, "SELECT unique_id FROM inferences")) == [("@AB1234",), ("@ZZ9999",)]


def test_what_a_person_decided_is_delivered_and_goes_before_what_was_read(tmp_path: Path, both: Settings) -> None:
    from reportdesk.workspace.review_tasks import Review, add_review

    with desk(tmp_path / "w", both) as one:
        (image,) = one.found(one.report("north"), *photographs(tmp_path / "photos", 1))
        one.read(image)
        assert one.deliver() == "empty"
        first = Review("11111111-1111-4111-8111-111111111111", None, "ann", "correct", {"identifier": "@CD5678"})
        rival = Review("22222222-2222-4222-8222-222222222222", None, "ben", "correct", {"identifier": "@EF9012"})
        for review in (first, first):
            one.workspace.run(partial(add_review, image=image, review=review))
        assert one.deliver() == "empty"
        assert central(tmp_path, "SELECT unique_id, source, conflicts FROM inferences") == [("@CD5678", "human", 0)]
        one.workspace.run(partial(add_review, image=image, review=rival))
        assert one.deliver() == "empty"
    assert central(tmp_path, "SELECT count(*) FROM reviews") == [(2,)]
    ((conflicts,),) = central(tmp_path, "SELECT conflicts FROM inferences")
    assert conflicts > 0, "two decisions upon the same base stay visible"


def test_what_was_read_stays_in_the_findings_and_an_undone_correction_shows_it_again(
    tmp_path: Path, both: Settings
) -> None:
    from reportdesk.domain.reviews import Decision
    from reportdesk.workspace.review_tasks import Wish, decide, take_back

    with desk(tmp_path / "w", both) as one:
        (image,) = one.found(one.report("north"), *photographs(tmp_path / "photos", 1))
        one.read(image)
        wish = Wish({image: "first"}, "ann", Decision.CORRECT, {"identifier": "@CD5678"})
        one.workspace.run(partial(decide, wish=wish))
        assert one.deliver() == "empty"
        assert central(tmp_path, "SELECT unique_id, source FROM inferences") == [("@CD5678", "human")]
        assert central(tmp_path, "SELECT identifier FROM findings") == [("@AB1234",)]
        undo = partial(take_back, targets=[(image, "first")], uuids={image: "second"}, operator="ann")
        assert one.workspace.run(undo) == 1
        assert one.deliver() == "empty"
    assert central(tmp_path, "SELECT unique_id, conflicts FROM inferences") == [("@AB1234", 0)]


def test_a_command_without_the_destinations_forgets_nothing(tmp_path: Path, both: Settings, place: Place) -> None:
    with desk(tmp_path / "w", both, started=False) as one:
        one.read(*one.found(one.report("north"), *photographs(tmp_path / "photos", 2)))
        one.courier.carry_out(tmp_path / "stick")
    with desk(tmp_path / "office", both, started=False) as office:
        office.courier.take_over(tmp_path / "stick")
    with desk(tmp_path / "office", Settings(), started=False):
        pass
    with desk(tmp_path / "office", both) as office:
        assert office.deliver() == "empty"
    assert len(place.photographs()) == 2
    assert central(tmp_path, "SELECT count(*) FROM images") == [(2,)]


def test_rows_do_not_wait_for_a_bucket_that_is_not_set_up_any_more(
    tmp_path: Path, both: Settings, place: Place
) -> None:
    files = photographs(tmp_path / "photos", 4)
    with desk(tmp_path / "w", both, started=False) as one:
        one.read(*one.found(one.report("north"), *files[:2]))
    with desk(tmp_path / "w", both.with_values(s3_bucket="")) as one:
        one.read(*one.found(one.report("south"), *files[1:3]))
        assert one.deliver(60) == "empty"
        assert one.courier.status("database").images == {"sent": 4}
    assert central(tmp_path, "SELECT count(*) FROM inferences WHERE s3_obj_url <> ''") == [(0,)]
    with desk(tmp_path / "w", both) as one:
        assert one.deliver() == "empty"
        assert {tuple(image.sync.values()) for image in one.workspace.queries.images()} == {("sent", "sent")}
    assert central(tmp_path, "SELECT count(*) FROM inferences WHERE s3_obj_url <> ''") == [(4,)]


def test_a_bucket_that_was_never_reached_and_is_given_up_holds_no_rows(tmp_path: Path) -> None:
    unreachable = Settings(s3_bucket="photographs", s3_endpoint="http://127.0.0.1:9")
    with desk(tmp_path / "w", unreachable, started=False) as one:
        one.read(*one.found(one.report("north"), *photographs(tmp_path / "photos", 2)))
    with desk(tmp_path / "w", Settings(database_url=f"sqlite:///{tmp_path / 'central.db'}")) as one:
        assert one.deliver(60) == "empty"
    assert central(tmp_path, "SELECT count(*) FROM images") == [(2,)]


def test_beside_a_window_that_delivers_elsewhere_the_command_refuses(tmp_path: Path, both: Settings) -> None:
    with desk(tmp_path / "w", both, started=False):
        done = run_program(tmp_path / "w", both.with_values(s3_bucket="another-bucket"), "sync")
    assert done.returncode == 2
    assert "other places" in done.stderr


def test_two_desks_with_the_same_folder_give_one_object_and_an_occurrence_each(
    tmp_path: Path, both: Settings, place: Place
) -> None:
    files = photographs(tmp_path / "photos", 4)
    for operator in ("ann", "ben"):
        with desk(tmp_path / operator, both) as one:
            one.read(*one.found(one.report("north", operator), *files))
            assert one.deliver() == "empty"
    assert len(place.photographs()) == 4
    assert central(tmp_path, "SELECT count(*) FROM contents") == [(4,)]
    assert sorted(central(tmp_path, "SELECT operator, count(*) FROM images GROUP BY 1")) == [("ann", 4), ("ben", 4)]


def test_a_sender_that_was_overtaken_changes_nothing(tmp_path: Path, both: Settings) -> None:
    with desk(tmp_path / "w", both, started=False) as one:
        one.read(*one.found(one.report("north"), *photographs(tmp_path / "photos", 1)))
        take = partial(outbox_taking.take, destination="s3", most=5)
        (late,) = one.workspace.run(partial(take, owner="1:1.00:late", now=1.0))
        assert one.workspace.run(partial(take, owner="1:1.00:other", now=2.0)) == [], "it is leased"
        (_item,) = one.workspace.run(partial(take, owner="1:1.00:other", now=1000.0))
        error = OSError("late")
        failure = WorkspaceBusy(str(error)).failure("delivery")
        one.workspace.run(partial(outbox_taking.set_aside, item=late, failure=failure))
        assert one.courier.status("s3").set_aside == 0
        one.courier.start()
        assert one.deliver() == "empty", "the leases of a process that is gone are freed at the start"


def test_the_terminal_delivers_and_tells(tmp_path: Path, both: Settings, place: Place) -> None:
    folder = PROJECT / "resources" / "sample_report"
    done = run_program(
        tmp_path / "w", both, "process", str(folder), "--sync", "--stages", "codes", "--quiet", "--json", "-"
    )
    assert done.returncode == 1, done.stderr
    status = json.loads(run_program(tmp_path / "w", both, "status", "--json").stdout)
    results = run_program(tmp_path / "w", both, "results", "--json", "-").stdout.splitlines()
    states = [json.loads(line)["sync"] for line in results]
    assert all(state == {"s3": "sent", "database": "sent"} for state in states)
    s3 = status["destinations"]["s3"]
    assert (s3["sent"], s3["waiting"], s3["items_waiting"], s3["eta_s"]) == (len(states), 0, 0, None)
    assert s3["bytes_per_s"] > 0, "what arrived in the last minute"
    assert status["destinations"]["database"]["items_per_s"] > 0
    assert s3["bytes_sent"] > 0
    contents = {json.loads(line)["sha256"] for line in results}
    assert len(place.photographs()) == len(contents)
    assert central(tmp_path, "SELECT count(*) FROM images") == [(len(states),)]
    again = run_program(tmp_path / "w", both, "sync", "--until-empty", "--timeout", "120")
    assert again.returncode == 0, again.stderr


def test_sync_runs_beside_a_window_that_has_the_workspace(tmp_path: Path, both: Settings) -> None:
    with desk(tmp_path / "w", both, started=False) as one:
        one.read(*one.found(one.report("north"), *photographs(tmp_path / "photos", 5)))
        with pytest.raises(WorkspaceBusy):
            Workspace(tmp_path / "w")
        done = run_program(tmp_path / "w", both, "sync", "--until-empty", "--timeout", "60")
        assert done.returncode == 0, done.stderr
        assert one.courier.status("s3").images == {"sent": 5}
        assert one.courier.status("database").images == {"sent": 5}


def test_status_tells_what_waits_and_how_fast_it_goes(tmp_path: Path, both: Settings) -> None:
    with desk(tmp_path / "w", both, started=False) as one:
        one.read(*one.found(one.report("north"), *photographs(tmp_path / "photos", 3)))
        before = run_program(tmp_path / "w", both, "status").stdout
        assert re.search(r"waiting: \d items of 60\.0kB, the oldest for 00:\d\d; nothing arrived", before), before
        (item, *_others) = one.workspace.run(
            partial(outbox_taking.take, destination="s3", owner="1:1.00:a", most=1, now=time.time())
        )
        delivered = Delivered(one.courier.places["s3"], item.key, "s3://b/k", item.size, item.size)
        one.workspace.run(partial(outbox_taking.photograph_sent, item=item, delivered=delivered))
        during = run_program(tmp_path / "w", both, "status").stdout
        assert re.search(r"waiting: \d items of 40\.0kB, .*; \d+\.\d items/s, [\d.]+k?B/s, about 00:\d\d left", during)


def test_sync_with_a_wrong_bucket_ends_with_cause_and_remedy(tmp_path: Path, both: Settings) -> None:
    with desk(tmp_path / "w", both, started=False) as one:
        one.read(*one.found(one.report("north"), *photographs(tmp_path / "photos", 1)))
    wrong = both.with_values(s3_bucket="missing-bucket")
    done = run_program(tmp_path / "w", wrong, "sync", "--until-empty", "--timeout", "60")
    assert done.returncode == 1
    assert "missing-bucket" in done.stderr
    assert "settings" in done.stderr


_COUNTED = (
    "SELECT 's3', sync_s3, count(*) FROM images GROUP BY 2 "
    "UNION SELECT 'database', sync_database, count(*) FROM images GROUP BY 2"
)
_KEPT = "SELECT destination, state, number FROM sync_counts WHERE number <> 0"
_ITEMS = "SELECT destination, state, count(*), sum(size) FROM outbox GROUP BY 1, 2"
_KEPT_ITEMS = "SELECT destination, state, number, bytes FROM outbox_counts WHERE number <> 0 OR bytes <> 0"


def test_counters_equal_what_sql_counts_after_every_commit(tmp_path: Path, both: Settings) -> None:
    files = photographs(tmp_path / "photos", 12)
    wrong: list[object] = []
    compared: list[object] = []
    with desk(tmp_path / "w", both) as one:

        def compare(event: object) -> None:
            """Called in the thread that writes, so that nothing changes between the questions."""
            compared.append(event)
            pairs = [(_COUNTED, _KEPT), (_ITEMS, _KEPT_ITEMS)]
            found = [[set(workspace_rows(tmp_path, statement)) for statement in pair] for pair in pairs]
            wrong.extend(pair for pair in found if pair[0] != pair[1])

        one.workspace.listen(compare)
        north, south = one.report("north"), one.report("south")
        images = one.found(north, *files[:9])
        one.found(south, *files[6:])
        files[0].write_bytes(b"changed")
        files[1].unlink()
        for image in one.workspace.queries.ids(View()):
            if one.workspace.queries.image(image).status is ImageStatus.QUEUED:
                one.read(image)
        assert one.deliver() == "empty"
        assert one.courier.send_again("s3") == 2
        one.workspace.run(partial(image_tasks.retry, chosen=images[2:4]))
        one.workspace.run(partial(image_tasks.cancel, chosen=images[2:3]))
        one.read(images[3])
        one.workspace.run(partial(report_care.begin_delete, report=south))
        while not one.workspace.run(partial(report_care.delete_some, report=south)).is_last:
            pass
        assert one.deliver() == "empty"
        status = one.courier.status("s3")
        assert status.images == {"sent": 7, "set_aside": 2}
        photograph = files[2].stat().st_size
        assert 10 * photograph <= status.sent_bytes < 11 * photograph, "the manifests are small"
    assert len(compared) > len(files)
    assert wrong == []


def workspace_rows(tmp_path: Path, statement: str) -> list[Any]:
    connection = sqlite3.connect(tmp_path / "w" / "workspace.db")
    try:
        return connection.execute(statement).fetchall()
    finally:
        connection.close()


def test_rows_on_their_way_while_their_photograph_arrives_go_again_and_name_it(tmp_path: Path, both: Settings) -> None:
    with desk(tmp_path / "w", both, started=False) as one:
        one.read(*one.found(one.report("north"), *photographs(tmp_path / "photos", 1)))
        one.workspace.run(partial(outbox_taking.set_holding, holding=False))
        lease = partial(outbox_taking.take, owner="1:1.00:one", most=5, now=time.time())
        rows = one.workspace.run(partial(lease, destination="database"))
        (photograph,) = one.workspace.run(partial(lease, destination="s3"))
        url, size = "http://s3/images/x.jpg", photograph.size
        there = outbox_taking.Delivered(one.courier.places["s3"], "images/x.jpg", url, size, size)
        one.workspace.run(partial(outbox_taking.photograph_sent, item=photograph, delivered=there))
        one.workspace.run(partial(outbox_taking.rows_sent, items=rows, place=one.courier.places["database"]))
        (again,) = one.workspace.run(partial(lease, destination="database"))
        (records,) = records_of(one.workspace, [again.image or 0]).values()
        assert [found.object_url for found in records if isinstance(found, ImageRecord)] == [there.url]
