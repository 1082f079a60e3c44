"""Many workers share few connections, and none of them ever waits for one in vain."""

from __future__ import annotations

import threading
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from reportdesk.sync.database.engine import Limits
from reportdesk.sync.database.store import DatabaseStore
from tests.conftest import Wait
from tests.sync.database.conftest import Central
from tests.sync.database.samples import found, image, report, review


def test_more_workers_than_connections(postgres_central: Central, wait: Wait) -> None:
    store = postgres_central.store(limits=Limits(pool_size=2, pool_overflow=1, statement_s=20))
    store.send([report()])
    postgres_central.run(
        "CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN PERFORM pg_advisory_xact_lock_shared(7); RETURN NEW; END $$; "
        "CREATE TRIGGER slow BEFORE INSERT ON images FOR EACH STATEMENT EXECUTE FUNCTION slow()"
    )
    import psycopg

    waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND wait_event = 'advisory'"
    connections = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'reportdesk' AND datname = %s"
    with ThreadPoolExecutor(12) as pool, psycopg.connect(postgres_central.url) as other:
        other.execute("SELECT pg_advisory_lock(7)")
        sent: list[Future[None]] = [
            pool.submit(store.send, [image(f"image-{number}", f"content {number}")]) for number in range(12)
        ]
        wait(lambda: postgres_central.column(waiting) == [3])
        name = postgres_central.url.rsplit("/", 1)[1]
        assert other.execute(connections, [name]).fetchone() == (3,)
        other.execute("SELECT pg_advisory_unlock(7)")
        for each in sent:
            each.result(60)
    assert postgres_central.column("SELECT count(*) FROM images") == [12]


def test_many_workers_about_the_same_things(central: Central) -> None:
    store = central.store(limits=Limits(pool_size=4, pool_overflow=4))
    other_desk = central.store(limits=Limits(pool_size=4, pool_overflow=4))

    def work(number: int) -> None:
        desk = store if number % 2 else other_desk
        things = [str(thing) for thing in range(8)]
        turned = things[number % 8 :] + things[: number % 8]
        desk.send(
            [
                *(image(f"image-{thing}", thing, revision=number, attempts=number) for thing in turned),
                *(found(thing, revision=number) for thing in turned),
                *(review(f"r-{thing}", image_id=f"image-{thing}") for thing in turned),
                report(revision=number),
            ]
        )

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(60)))
    assert central.column("SELECT DISTINCT attempts FROM images") == [59]
    assert central.run("SELECT count(*), min(conflicts), max(conflicts) FROM inferences") == [(8, 0, 0)]


def test_two_desks_make_one_file_at_the_same_moment(tmp_path: Path) -> None:
    for number in range(60):
        together = threading.Barrier(2)
        stores = [DatabaseStore(f"sqlite:///{tmp_path / f'central-{number}.db'}") for _ in range(2)]

        def start(store: DatabaseStore, together: threading.Barrier = together) -> None:
            together.wait()
            store.send([image("image-1", "content 1")])

        with ThreadPoolExecutor(2) as pool:
            list(pool.map(start, stores))
        for store in stores:
            store.close()
