"""Answers that come when the outbox has moved on: they are noted for what they answer, or not at all."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

from reportdesk.config.settings import Settings
from reportdesk.sync.bandwidth import Bandwidth
from reportdesk.sync.setup import make_sender
from reportdesk.workspace import outbox_taking
from reportdesk.workspace.outbox_taking import Delivered, Item
from tests.servers.fixtures import Place
from tests.sync.desks import SmallDesk, central, desk, photographs


def take(one: SmallDesk, destination: str = "s3", now: float = 1.0) -> list[Item]:
    """Lease everything that is due, as a lane does whose process is gone when the desk starts."""
    task = partial(outbox_taking.take, destination=destination, owner="1:1.00:late", most=50, now=now)
    return one.workspace.run(task)


def answered(one: SmallDesk, item: Item) -> bool:
    """Note that a photograph arrived; return whether that was for an item."""
    delivered = Delivered(one.courier.places["s3"], f"images/{item.key}", "http://s3/x", item.size, item.size)
    return one.workspace.run(partial(outbox_taking.photograph_sent, item=item, delivered=delivered))


def test_a_second_answer_takes_no_other_photograph_for_its_own(tmp_path: Path, both: Settings, place: Place) -> None:
    settings = both.with_values(database_url="")
    with desk(tmp_path / "w", settings, started=False) as one:
        first, second, third, _unread = one.found(one.report("north"), *photographs(tmp_path / "photos", 4))
        one.read(first)
        (item,) = take(one)
        assert answered(one, item)
        one.read(second)
        (item,) = take(one)
        # After a sleep the lease has ended, and the same lane sends it again.
        (again,) = take(one, now=1000.0)
        assert answered(one, item)
        one.read(third)
        (waiting,) = take(one)
        assert (waiting.id, waiting.fence) == (again.id, item.fence), "the row of the table is used again"
        assert not answered(one, again)
        one.workspace.run(partial(outbox_taking.rows_sent, items=[item], place=one.courier.places["s3"]))
        assert [row.key for row in take(one, now=2000.0)] == [waiting.key]
        one.courier.start()
        assert one.deliver() == "empty"
        assert one.courier.status("s3").images == {"sent": 3, "waiting": 1}
    assert [key for key in place.photographs() if waiting.key in key]


def test_what_went_to_the_place_before_is_not_taken_for_delivered(tmp_path: Path, both: Settings, place: Place) -> None:
    place.client.create_bucket(Bucket=f"{place.bucket}-new")
    moved = both.with_values(
        s3_bucket=f"{place.bucket}-new", database_url=f"sqlite:///{tmp_path / 'new' / 'central.db'}"
    )
    (tmp_path / "new").mkdir()
    with desk(tmp_path / "field", both, started=False) as field:
        field.read(*field.found(field.report("north"), *photographs(tmp_path / "photos", 2)))
        field.courier.carry_out(tmp_path / "stick")
    with desk(tmp_path / "w", both, started=False) as one:
        one.courier.take_over(tmp_path / "stick")
        one.read(*one.found(one.report("south"), *photographs(tmp_path / "more", 1, seed=2)))
        one.workspace.run(partial(outbox_taking.set_holding, holding=False))
        senders = {name: make_sender(name, one.workspace, both, Bandwidth()) for name in ("s3", "database")}
        leased = {name: take(one, name) for name in senders}
        one.courier.apply(moved)
        for item in leased["s3"]:
            senders["s3"].deliver([item], sent=lambda _size: None, stopped=lambda: False)
        senders["database"].deliver(leased["database"], sent=lambda _size: None, stopped=lambda: False)
        for sender in senders.values():
            sender.close()
        assert len(place.photographs()) == 3, "they were on their way to the bucket before"
        assert one.courier.status("s3").images == {"off": 1}
        kept = [item.file for item in leased["s3"] if item.file is not None]
        assert [os.path.exists(file) for file in kept] == [True, True]
        one.courier.start()
        assert one.deliver() == "empty"
        assert {image.sync["s3"] for image in one.workspace.queries.images()} == {"sent"}
    listed = place.client.list_objects_v2(Bucket=moved.s3_bucket)["Contents"]
    assert sum(entry["Key"].startswith("images/") for entry in listed) == 3
    assert central(tmp_path / "new", "SELECT count(*) FROM images") == [(3,)]
