"""Renaming, archiving and deleting reports in the workspace."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from reportdesk.domain.failures import WrongUse
from reportdesk.domain.status import ImageStatus, Move
from reportdesk.engine.deletion import finish_deletions
from reportdesk.workspace import deleting, image_tasks, outbox_filling, report_care, report_tasks, review_tasks, schema
from reportdesk.workspace.events import Committed, Trouble
from reportdesk.workspace.image_tasks import FoundFile, Outcome
from reportdesk.workspace.review_tasks import Review
from reportdesk.workspace.rows import View
from reportdesk.workspace.workspace import Workspace
from reportdesk.workspace.writer import Transaction
from tests.ui.workspaces import DAMAGED, add_images, add_report, read_images


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "workspace") as opened:
        yield opened


def deliver_everywhere(workspace: Workspace) -> None:
    places = {"s3": "s3://bucket", "database": "sqlite:///central.db"}
    statuses = [status.value for status in ImageStatus if status.is_final]
    workspace.run(partial(outbox_filling.configure, places=places, statuses=statuses))
    while workspace.run(outbox_filling.fill_next):
        pass


def delete(workspace: Workspace, report: int) -> list[str]:
    """Delete a report and return the contents whose pictures go."""
    gone: list[str] = []
    workspace.run(partial(report_care.begin_delete, report=report))
    finish_deletions(workspace, gone.append, threading.Event())
    return gone


def count(workspace: Workspace, table: str) -> int:
    def task(transaction: Transaction) -> int:
        return int(transaction.execute(f"SELECT count(*) FROM {table}").fetchone()[0])

    return workspace.run(task)


def ids(workspace: Workspace, report: int) -> list[int]:
    return list(workspace.queries.ids(View(reports=frozenset((report,)))))


def test_who_listens_is_told_which_images_are_deleted(workspace: Workspace) -> None:
    report = add_report(workspace, "north")
    add_images(workspace, report, ["1.jpg", "2.jpg"])
    deleted, told = set(ids(workspace, report)), set[int]()
    workspace.run(partial(report_care.begin_delete, report=report))

    def listen(event: Committed | Trouble) -> None:
        if isinstance(event, Committed):
            told.update(event.images)

    end = workspace.listen(listen)
    finish_deletions(workspace, lambda _content: None, threading.Event())
    workspace.run(lambda _transaction: None)
    end()
    assert told == deleted


def twin_of(workspace: Workspace, image: int, report: int) -> int:
    """Add an image of the same content to another report."""
    add_images(workspace, report, [f"twin-{image}.jpg"])
    twin = ids(workspace, report)[-1]
    workspace.run(partial(image_tasks.set_hash, image=twin, sha256=f"{image:064x}", size=10, mtime_ns=1))
    return twin


# --- renaming ---


def test_a_report_gets_another_name_and_it_is_delivered(workspace: Workspace) -> None:
    report = add_report(workspace, "north")
    add_images(workspace, report, ["a.jpg", "b.jpg"])
    read_images(workspace, ids(workspace, report))
    deliver_everywhere(workspace)
    workspace.run(lambda transaction: transaction.execute("DELETE FROM outbox"))
    workspace.run(partial(report_care.rename, report=report, name="  Gate 2 "))
    assert workspace.queries.report(report).name == "Gate 2"
    kinds = workspace.run(
        lambda tx: tx.execute("SELECT destination, kind, image_id FROM outbox ORDER BY 1, 2").fetchall()
    )
    newest = ids(workspace, report)[-1]
    assert ("database", "image", newest) in kinds
    assert ("s3", "manifest", None) in kinds


@pytest.mark.parametrize(("name", "cause"), [("", "needs a name"), ("south", "already"), ("a\nb", "cannot be used"),
                                             ("x" * 201, "cannot be used")])  # fmt: skip
def test_names_that_cannot_be_are_refused(workspace: Workspace, name: str, cause: str) -> None:
    report = add_report(workspace, "north")
    add_report(workspace, "south")
    with pytest.raises(WrongUse, match=cause):
        workspace.run(partial(report_care.rename, report=report, name=name))
    assert workspace.queries.report(report).name == "north"


# --- archiving ---


def test_an_archived_report_is_marked_and_comes_back_when_it_goes_on(workspace: Workspace) -> None:
    report = add_report(workspace, "north")
    workspace.run(partial(report_care.set_archived, report=report, archived=True))
    assert workspace.queries.reports()[0].archived
    assert add_report(workspace, "north") == report
    assert not workspace.queries.reports()[0].archived


def test_a_report_that_is_still_read_is_not_archived(workspace: Workspace) -> None:
    report = add_report(workspace, "north")
    add_images(workspace, report, ["a.jpg"])
    with pytest.raises(WrongUse, match="still being read"):
        workspace.run(partial(report_care.set_archived, report=report, archived=True))


# --- deleting ---


def test_nothing_of_a_deleted_report_is_left(workspace: Workspace) -> None:
    report, other = add_report(workspace, "north"), add_report(workspace, "south")
    add_images(workspace, report, [f"{number:03}.jpg" for number in range(450)])
    add_images(workspace, other, ["z.jpg"])
    read_images(workspace, ids(workspace, report)[:430])
    read_images(workspace, ids(workspace, other))
    workspace.run(partial(report_tasks.note_ignored, report=report, entries=[("/photos/x.txt", "plain text")]))
    review = Review("u1", None, "ann", "accept", {})
    workspace.run(partial(review_tasks.add_review, image=ids(workspace, report)[0], review=review))
    deliver_everywhere(workspace)
    gone = delete(workspace, report)
    assert len(gone) == 430
    assert [known.name for known in workspace.queries.reports()] == ["south"]
    left = {"images": 1, "results": 1, "identifiers_read": 1, "ignored": 0, "reviews": 0, "report_sources": 1}
    assert {table: count(workspace, table) for table in left} == left
    rows = workspace.run(lambda tx: tx.execute("SELECT DISTINCT report_id FROM outbox").fetchall())
    assert rows == [(other,)]
    assert workspace.run(lambda tx: tx.execute("PRAGMA foreign_key_check").fetchall()) == []
    assert workspace.queries.counts().keys() == {other}
    assert workspace.queries.sync_counts()["s3"] == {"waiting": 1}


def test_every_table_that_points_at_an_image_or_report_is_thought_of() -> None:
    for target in ("images", "reports"):
        pointing = {
            table.name
            for table in schema.metadata.tables.values()
            if any(key.column.table.name == target for key in table.foreign_keys) and table.name != "images"
        }
        assert {table for table, _column in deleting.DEPENDENTS[target]} == pointing


def test_a_duplicate_elsewhere_takes_over_what_was_read(workspace: Workspace) -> None:
    report, second, third = (add_report(workspace, name) for name in ("north", "south", "west"))
    add_images(workspace, report, ["good.jpg", "bad.jpg"])
    good, bad = ids(workspace, report)
    read_images(workspace, [good])
    read_images(workspace, [bad], DAMAGED)
    heir, follower = twin_of(workspace, good, second), twin_of(workspace, good, third)
    failed = twin_of(workspace, bad, second)
    assert delete(workspace, report) == []
    took, follows, shows = (workspace.queries.image(image) for image in (heir, follower, failed))
    assert took.status is ImageStatus.DONE
    assert took.result.identifiers[0].value == f"@AA{good:04}"
    assert (follows.status, follows.duplicate_of) == (ImageStatus.DUPLICATE, took.path)
    assert (shows.status, shows.failure) == (ImageStatus.FAILED, DAMAGED)
    row = workspace.queries.rows([heir])[heir]
    assert (row.identifier, row.findings) == (f"@AA{good:04}", 1)
    counts = workspace.queries.counts()
    assert counts[second][ImageStatus.DONE] == 1
    assert (counts[third][ImageStatus.DUPLICATE], counts[third].total) == (1, 1)


def test_the_duplicate_of_what_was_not_read_yet_is_read_in_its_stead(workspace: Workspace) -> None:
    report, other = add_report(workspace, "north"), add_report(workspace, "south")
    add_images(workspace, report, ["a.jpg"])
    (image,) = ids(workspace, report)
    workspace.run(partial(image_tasks.set_hash, image=image, sha256=f"{image:064x}", size=10, mtime_ns=1))
    twin = twin_of(workspace, image, other)
    delete(workspace, report)
    assert workspace.queries.image(twin).status is ImageStatus.QUEUED
    assert [ready.image for ready in workspace.queries.ready()] == [twin]


def test_a_photograph_that_another_report_holds_is_still_delivered(workspace: Workspace) -> None:
    report, other = add_report(workspace, "north"), add_report(workspace, "south")
    add_images(workspace, report, ["a.jpg"])
    (image,) = ids(workspace, report)
    read_images(workspace, [image])
    deliver_everywhere(workspace)
    twin = twin_of(workspace, image, other)
    workspace.run(lambda tx: tx.execute("UPDATE outbox SET image_id = ?, report_id = ? WHERE kind = 'photograph'",
                                        (image, report)))  # fmt: skip
    delete(workspace, report)
    rows = workspace.run(lambda tx: tx.execute("SELECT image_id FROM outbox WHERE kind = 'photograph'").fetchall())
    assert rows == [(twin,)]


def test_nothing_is_delivered_of_a_report_while_it_is_deleted(workspace: Workspace) -> None:
    """It has another name by then."""
    report = add_report(workspace, "north")
    add_images(workspace, report, ["a.jpg", "b.jpg"])
    deliver_everywhere(workspace)
    read_images(workspace, ids(workspace, report)[:1])
    before = workspace.outbox.images(ids(workspace, report))
    workspace.run(partial(report_care.begin_delete, report=report))
    kinds = workspace.run(lambda tx: tx.execute("SELECT kind FROM outbox").fetchall())
    assert (len(before), kinds) == (2, [("photograph",)])
    assert workspace.outbox.images([row.id for row in before]) == []


def test_a_deletion_that_was_cut_goes_on(workspace: Workspace) -> None:
    report = add_report(workspace, "north")
    add_images(workspace, report, [f"{number:03}.jpg" for number in range(report_care.STEP + 50)])
    workspace.run(partial(report_care.begin_delete, report=report))
    workspace.run(partial(report_care.delete_some, report=report))
    assert workspace.queries.reports() == []
    assert workspace.reports.deleting() == [report]
    stopped = threading.Event()
    stopped.set()
    finish_deletions(workspace, lambda _content: None, stopped)
    assert count(workspace, "images") == 50
    stopped.clear()
    finish_deletions(workspace, lambda _content: None, stopped)
    assert (count(workspace, "images"), count(workspace, "reports")) == (0, 0)


def test_what_runs_meanwhile_adds_nothing_to_a_deleted_report(workspace: Workspace) -> None:
    """A walk, a hash and a recogniser may be at work on it."""
    report = add_report(workspace, "north")
    add_images(workspace, report, ["a.jpg", "b.jpg"])
    hashed, running = ids(workspace, report)
    workspace.run(partial(image_tasks.set_hash, image=running, sha256=f"{running:064x}", size=10, mtime_ns=1))
    workspace.run(partial(image_tasks.start, image=running))
    workspace.run(partial(report_care.begin_delete, report=report))
    found = FoundFile("/photos/c.jpg", b"/photos/c.jpg", "c.jpg", "jpeg", 10, 1)
    assert workspace.run(partial(image_tasks.add_files, report=report, files=[found])) == 0
    workspace.run(partial(report_tasks.note_ignored, report=report, entries=[("/photos/x.txt", "plain text")]))
    finish_deletions(workspace, lambda _content: None, threading.Event())
    workspace.run(partial(image_tasks.set_hash, image=hashed, sha256="a" * 64, size=10, mtime_ns=1))
    assert not workspace.run(partial(image_tasks.finish, image=running, outcome=Outcome(Move.COMPLETED, 1.0)))
    workspace.run(partial(report_tasks.source_walked, report=report, source=b"/photos/north"))
    assert count(workspace, "reports") == 0


def test_the_same_folder_begins_a_new_report_afterwards(workspace: Workspace) -> None:
    report = add_report(workspace, "north")
    delete(workspace, report)
    assert workspace.queries.report(add_report(workspace, "north")).name == "north"
