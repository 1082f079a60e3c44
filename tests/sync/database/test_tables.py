"""The tables are as documented, are made once, and are never touched when they are not ours or newer."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Engine, inspect

from reportdesk.domain.failures import DestinationBusy, DestinationOccupied, DestinationTooNew
from reportdesk.sync.database.tables import HEAD, VERSION_TABLE, VIEWS, metadata
from tests.conftest import PROJECT
from tests.sync.database.conftest import Central
from tests.sync.database.samples import found, image, report, review

EARLIER_COLUMNS = [
    "id", "report_id", "image_name", "unique_id", "vin_no", "quantity", "exclusion", "is_non_conformity", "s3_obj_url",
    "created_at",
]  # fmt: skip


def test_the_migrations_make_the_tables_that_are_declared(central: Central) -> None:
    store = central.store()
    store.probe()
    engine = store._open()
    by_migration = _columns(engine)
    assert set(inspect(engine).get_view_names()) == set(VIEWS)
    for view in VIEWS:
        central.run(f"DROP VIEW {view}")
    metadata.drop_all(engine)
    metadata.create_all(engine)
    assert by_migration == _columns(engine)


def _columns(engine: Engine) -> dict[str, list[tuple[str, str, bool]]]:
    look = inspect(engine)
    assert set(look.get_table_names()) == {*metadata.tables, VERSION_TABLE}
    return {
        name: [(column["name"], repr(column["type"]), column["nullable"]) for column in look.get_columns(name)]
        for name in metadata.tables
    }


def test_the_readme_names_every_table_view_and_column_of_the_earlier_system() -> None:
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    for name in (*metadata.tables, *VIEWS, VERSION_TABLE, *EARLIER_COLUMNS):
        assert f"`{name}`" in readme


def test_inferences_begins_with_the_columns_of_the_earlier_system(central: Central) -> None:
    store = central.store()
    store.send([report(), image(), found()])
    columns = [column["name"] for column in inspect(store._open()).get_columns("inferences")]
    assert columns[: len(EARLIER_COLUMNS)] == EARLIER_COLUMNS
    row = central.run(f"SELECT {', '.join(EARLIER_COLUMNS)} FROM inferences WHERE report_id = 'north' ORDER BY id")[0]
    assert row[:9] == (
        1, "north", "one.jpg", "@AA1234", "1M8GDM9AXKP042788", None, None, False, "s3://reports/images/one",
    )  # fmt: skip
    assert row[9] is not None
    assert central.run("SELECT count(*) FROM inferences WHERE NOT is_non_conformity AND unique_id LIKE '@AA%'") == [
        (1,)
    ]


def test_two_processes_that_start_at_once_make_the_tables_once(central: Central) -> None:
    code = (
        "import sys; from reportdesk.sync.database.store import DatabaseStore; store = DatabaseStore(sys.argv[1]); "
        "print('ready', flush=True); sys.stdin.readline(); store.probe(); store.close(); print('done', flush=True)"
    )
    desks = [
        subprocess.Popen(
            [sys.executable, "-c", code, central.url], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for _ in range(3)
    ]
    for desk in desks:
        assert desk.stdout is not None
        assert desk.stdout.readline() == "ready\n"
    for desk in desks:
        assert desk.stdin is not None
        desk.stdin.write("\n")
        desk.stdin.flush()
    answers = [desk.communicate(timeout=200)[0] for desk in desks]
    assert answers == ["done\n"] * 3
    assert central.column(f"SELECT version_num FROM {VERSION_TABLE}") == [HEAD]


def test_two_stores_of_one_process_make_the_tables_once(central: Central) -> None:
    first, second = central.store(), central.store()
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda store: store.send([report(), image()]), (first, second)))
    assert central.column(f"SELECT version_num FROM {VERSION_TABLE}") == [HEAD]
    assert central.column("SELECT count(*) FROM images") == [1]


def test_newer_tables_are_refused_and_left_as_they_are(central: Central) -> None:
    running = central.store()
    running.send([report()])
    central.run(f"UPDATE {VERSION_TABLE} SET version_num = '9000'")
    for store in (running, central.store()):
        with pytest.raises(DestinationTooNew, match="9000") as caught:
            store.send([image()])
        assert "Update reportdesk" in caught.value.hint
    with pytest.raises(DestinationTooNew):
        running.probe()
    assert central.column("SELECT count(*) FROM images") == [0]
    tables = {check.name: check for check in running.test().checks}["tables"]
    assert not tables.ok
    assert "newer version" in tables.words


def test_tables_of_another_program_are_left_alone(central: Central) -> None:
    central.run("CREATE TABLE inferences (id INTEGER, unique_id VARCHAR(20))")
    central.run("INSERT INTO inferences VALUES (7, 'old')")
    store = central.store()
    with pytest.raises(DestinationOccupied, match="inferences") as caught:
        store.send([report()])
    assert "another database" in caught.value.hint
    assert central.run("SELECT * FROM inferences") == [(7, "old")]
    assert not store.test().works


def test_tables_that_vanish_are_made_anew_at_the_next_try(central: Central) -> None:
    store = central.store()
    store.send([report(), image(), found(), review("r1")])
    for view in VIEWS:
        central.run(f"DROP VIEW {view}")
    for table in ("reviews", "findings", "images", "contents", "reports", VERSION_TABLE):
        central.run(f"DROP TABLE {table}")
    with pytest.raises(DestinationBusy, match="gone"):
        store.probe()
    store.send([report(), image()])
    assert central.column("SELECT count(*) FROM images") == [1]


def test_a_schema_of_its_own_in_a_shared_database(postgres_central: Central, stores: object) -> None:
    postgres_central.run("CREATE TABLE reports (other INTEGER)")
    postgres_central.run("CREATE SCHEMA desk")
    store = stores(f"{postgres_central.url}?options=-csearch_path%3Ddesk")  # type: ignore[operator]
    store.send([report(), image()])
    assert postgres_central.column("SELECT count(*) FROM desk.inferences") == [1]
    assert postgres_central.column("SELECT count(*) FROM reports") == [0]
