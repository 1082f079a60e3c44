"""What is sent is there once, in its newest state, whoever sends it and however often."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reportdesk.sync.database.store import DatabaseStore
from reportdesk.sync.database.tables import metadata
from reportdesk.sync.records import Record
from tests.sync.database.conftest import Central
from tests.sync.database.samples import found, image, report, review, sha

TABLES = ("reports", "contents", "images", "findings", "reviews")


def test_sending_again_changes_nothing(central: Central) -> None:
    store = central.store()
    records: list[Record] = [report(), image(), found(), review("r1"), review("r2", "r1")]
    store.send(records)
    before = [central.run(f"SELECT * FROM {table}") for table in TABLES]
    store.send(records)
    store.send(records[::-1])
    for record in records:
        store.send([record, record])
    assert [central.run(f"SELECT * FROM {table}") for table in TABLES] == before
    assert [len(rows) for rows in before] == [1, 1, 1, 1, 2]


def test_a_later_state_replaces_an_older_one_and_a_stale_replay_does_not(central: Central) -> None:
    store = central.store()
    store.send([report(), image(status="failed", failure={"reason": "x"}, fingerprint="", revision=2), found()])
    assert central.run("SELECT status, unique_id, source FROM inferences") == [("failed", None, None)]
    store.send([image(status="done", revision=3), report(name="south", revision=2)])
    store.send([image(status="queued", revision=1), report(name="north", revision=1)])
    assert central.run("SELECT status, unique_id, source, report_id FROM inferences") == [
        ("done", "@AA1234", "machine", "south")
    ]
    assert central.run("SELECT failure, revision FROM images") == [(None, 3)]


def test_the_newest_of_several_states_in_one_batch_wins(central: Central) -> None:
    store = central.store()
    store.send([image(status="done", revision=9), report(), image(status="queued", object_key="", revision=4)])
    assert central.run("SELECT status, object_key FROM images") == [("done", "images/one")]


def test_findings_of_the_current_fingerprint_are_shown(central: Central) -> None:
    store = central.store()
    store.send([report(), image(), found(), found(fingerprint="fp-2", identifier="@BB0001", vin="")])
    assert central.run("SELECT unique_id, vin_no FROM inferences") == [("@AA1234", "1M8GDM9AXKP042788")]
    store.send([image(fingerprint="fp-2", revision=2)])
    assert central.run("SELECT unique_id, vin_no FROM inferences") == [("@BB0001", None)]
    store.send([found(fingerprint="fp-2", identifier="@CC0001", revision=2)])
    assert central.column("SELECT unique_id FROM inferences") == ["@CC0001"]
    assert central.column("SELECT count(*) FROM findings") == [2]


def test_where_the_photograph_lies_may_be_told_later_and_is_not_forgotten(central: Central) -> None:
    store = central.store()
    store.send([report(), image(object_key="", object_url="", revision=1)])
    assert central.column("SELECT s3_obj_url FROM inferences") == [None]
    store.send([image(status="needs_review", object_key="", object_url="", revision=3)])
    store.send([image(object_key="k", object_url="s3://here", revision=2)])
    assert central.run("SELECT status, s3_obj_url FROM inferences") == [("needs_review", "s3://here")]
    store.send([image(object_key="", object_url="", revision=4)])
    assert central.column("SELECT s3_obj_url FROM inferences") == ["s3://here"]
    store.send([image(object_key="k", object_url="s3://moved", revision=5)])
    assert central.column("SELECT s3_obj_url FROM inferences") == ["s3://moved"]


def test_two_desks_with_the_same_folder_share_contents_and_keep_their_occurrences(central: Central) -> None:
    for desk, operator in (("a", "anna"), ("b", "bob")):
        store = central.store()
        mine = f"report-{desk}"
        store.send([report(mine, operator=operator)])
        for content in ("one", "two"):
            store.send(
                [
                    image(f"{desk}-{content}", content, report_id=mine, operator=operator,
                          object_url=f"s3://reports/{content}" if desk == "a" else "",
                          object_key=content if desk == "a" else ""),
                    found(content),
                ]
            )  # fmt: skip
    counts = [central.column(f"SELECT count(*) FROM {table}")[0] for table in TABLES]
    assert counts == [2, 2, 4, 2, 0]
    assert central.run("SELECT operator, image_name FROM inferences ORDER BY operator, image_name") == [
        ("anna", "one.jpg"), ("anna", "two.jpg"), ("bob", "one.jpg"), ("bob", "two.jpg"),
    ]  # fmt: skip
    assert central.column("SELECT DISTINCT s3_obj_url FROM inferences ORDER BY 1") == [
        "s3://reports/one", "s3://reports/two",
    ]  # fmt: skip


def test_equal_findings_of_two_desks_that_differ_in_a_digit_end_as_one_whoever_came_first(central: Central) -> None:
    one, other = found(body={"confidence": 0.91}), found(body={"confidence": 0.92})
    store = central.store()
    store.send([one])
    store.send([other])
    kept = central.run("SELECT body, digest FROM findings")
    store.send([one])
    assert central.run("SELECT body, digest FROM findings") == kept
    store.send([found("two", body={"confidence": 0.92})])
    store.send([found("two", body={"confidence": 0.91})])
    assert central.column("SELECT digest FROM findings WHERE sha256 <> '" + sha("one") + "'") == [kept[0][1]]


def test_rows_may_come_before_those_that_they_name(central: Central) -> None:
    store = central.store()
    store.send([review("r2", "r1")])
    store.send([found()])
    store.send([image(duplicate_of="image-0")])
    assert central.run("SELECT report_id, unique_id FROM inferences") == [("report-1", "r2")]
    store.send([report()])
    store.send([review("r1")])
    assert central.run("SELECT report_id, unique_id, conflicts FROM inferences") == [("north", "r2", 0)]
    assert central.run("SELECT width, height FROM contents") == [(400, 300)]


def test_a_file_that_could_not_be_read_is_an_image_without_content(central: Central) -> None:
    store = central.store()
    failure = {"kind": "permanent", "reason": "file-unreadable", "message": "No rights."}
    store.send([report(), image(sha256="unread:1234", status="failed", fingerprint="", failure=failure)])
    assert central.column("SELECT count(*) FROM contents") == [0]
    assert central.run("SELECT status, unique_id FROM inferences") == [("failed", None)]
    store.send([image(revision=2), found()])
    assert central.run("SELECT status, unique_id FROM inferences") == [("done", "@AA1234")]


def test_the_databases_clock_is_used_and_not_the_desks(central: Central) -> None:
    store = central.store()
    store.send([report(created_at="1999-01-01T00:00:00Z"), image(created_at="2999-01-01T00:00:00Z")])
    assert str(central.column("SELECT created_at FROM inferences")[0])[:2] == "20"


@pytest.fixture(scope="module")
def orders(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("orders")


def _history() -> list[Record]:
    """What two desks have to say about one folder: several states of everything, out of which one end follows."""
    return [
        report("report-a"), report("report-a", name="renamed", revision=2),
        report("report-b", operator="bob"),
        image("a-1", report_id="report-a", status="queued", width=0, height=0, captured_at=None, fingerprint="",
              object_key="", object_url=""),
        image("a-1", report_id="report-a", status="failed", object_key="", object_url="", revision=2),
        image("a-1", report_id="report-a", object_url="s3://old", revision=3),
        image("a-1", report_id="report-a", object_url="s3://new", revision=4),
        image("a-1", report_id="report-a", fingerprint="fp-2", object_key="", object_url="", revision=5),
        image("b-1", report_id="report-b", operator="bob"),
        image("b-1", report_id="report-b", operator="bob", sha256="unread:9", revision=0),
        found(), found(body={"again": True}, revision=2), found(fingerprint="fp-2", identifier="@BB0002"),
        found(fingerprint="fp-2", identifier="@BB0003"),
        review("r1", image_id="a-1"), review("r2", "r1", image_id="a-1"), review("r3", "r1", image_id="a-1"),
        review("r4", "r3", image_id="a-1", decision="comment", values={}),
    ]  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_order_of_any_batches_with_any_replays_ends_the_same(data: st.DataObject, orders: Path) -> None:
    history = _history()
    order = data.draw(st.permutations(range(len(history))))
    replays = data.draw(st.lists(st.sampled_from(range(len(history))), max_size=10))
    cuts = data.draw(st.lists(st.integers(1, 6), min_size=1, max_size=8))
    assert _ends(orders / "drawn.db", [*order, *replays], cuts) == _ends(
        orders / "straight.db", list(range(len(history))), [len(history)]
    )


def _ends(file: Path, order: list[int], cuts: list[int]) -> list[list[tuple[object, ...]]]:
    """Send the history in this order and in batches of these sizes (in turn), and return what the database shows."""
    history = _history()
    store = DatabaseStore(f"sqlite:///{file}")
    try:
        store.probe()
        with closing(sqlite3.connect(file, isolation_level=None)) as connection:
            for table in reversed(TABLES):
                connection.execute(f"DELETE FROM {table}")
            turn, records = 0, [history[index] for index in order]
            while records:
                size = cuts[turn % len(cuts)]
                store.send(records[:size])
                turn, records = turn + 1, records[size:]
            shown = []
            for table in TABLES:
                kept = [column.name for column in metadata.tables[table].c if not column.name.startswith("server_")]
                names = ", ".join(name for name in kept if name != "number")
                shown.append(connection.execute(f"SELECT {names} FROM {table} ORDER BY 1, 2").fetchall())
            view = "report_id, image_name, unique_id, vin_no, s3_obj_url, image_id, status, source, conflicts"
            shown.append(connection.execute(f"SELECT {view} FROM inferences ORDER BY image_id").fetchall())
            return shown
    finally:
        store.close()
