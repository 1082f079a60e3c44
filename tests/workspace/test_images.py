"""The life of image rows: every task, and that counters, duplicates and results stay true."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reportdesk.domain.failures import Failure, FailureKind, WrongUse
from reportdesk.domain.findings import Identifier
from reportdesk.domain.reports import Priority
from reportdesk.domain.results import ImageResult
from reportdesk.domain.status import ImageStatus, Move
from reportdesk.workspace import image_tasks, report_tasks, review_tasks
from reportdesk.workspace.deleting import delete_image
from reportdesk.workspace.events import Committed, Ready, Trouble
from reportdesk.workspace.image_tasks import FoundFile, Outcome
from reportdesk.workspace.review_tasks import Review
from reportdesk.workspace.rows import SortColumn, View
from reportdesk.workspace.workspace import Workspace

FAILURE = Failure(FailureKind.PERMANENT, "image-damaged", "decode", "It is damaged.", "Copy it again.")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "workspace") as opened:
        yield opened


def report(workspace: Workspace, name: str = "north", operator: str = "ann") -> int:
    task = partial(report_tasks.open_report, folder=Path("/p") / name, sources=[Path("/p") / name], operator=operator,
                   priority=Priority.NORMAL)  # fmt: skip
    return workspace.run(task).id


def add(workspace: Workspace, report_id: int, *names: str) -> list[int]:
    files = [FoundFile(f"/p/{name}", f"/p/{name}".encode(), name, "jpeg", 10, 1) for name in names]
    workspace.run(partial(image_tasks.add_files, report=report_id, files=files))
    ids = workspace.queries.ids(View())
    return list(ids)[-len(names) :]


def hashed(workspace: Workspace, image: int, content: str) -> None:
    workspace.run(partial(image_tasks.set_hash, image=image, sha256=content * 64, size=10, mtime_ns=1))


def run(workspace: Workspace, image: int, identifier: str = "@AB1234", failure: Failure | None = None) -> bool:
    workspace.run(partial(image_tasks.start, image=image))
    result = ImageResult(identifiers=(Identifier(identifier, "yard-id", "code", 1.0),), fingerprint="f")
    move = Move.FAILED if failure else Move.COMPLETED
    return workspace.run(partial(image_tasks.finish, image=image, outcome=Outcome(move, 0.5, result, failure)))


def listened(workspace: Workspace) -> list[Ready]:
    ready: list[Ready] = []

    def listener(event: Committed | Trouble) -> None:
        if isinstance(event, Committed):
            ready.extend(event.ready)

    workspace.listen(listener)
    return ready


def test_an_image_is_read_and_its_result_comes_back(workspace: Workspace) -> None:
    ready = listened(workspace)
    (image,) = add(workspace, report(workspace), "a.jpg")
    hashed(workspace, image, "a")
    assert [job.image for job in ready] == [image]
    assert run(workspace, image)
    stored = workspace.queries.image(image)
    assert stored.status is ImageStatus.DONE
    assert stored.attempts == 1
    assert [found.value for found in stored.result.identifiers] == ["@AB1234"]
    assert workspace.queries.report(1).findings == 1


def test_the_same_content_is_a_duplicate_that_shows_its_originals_findings(workspace: Workspace) -> None:
    first, second = report(workspace), report(workspace, "south", "bob")
    (original,) = add(workspace, first, "a.jpg")
    (copy,) = add(workspace, second, "b.jpg")
    hashed(workspace, original, "a")
    hashed(workspace, copy, "a")
    run(workspace, original)
    shown = workspace.queries.image(copy)
    assert shown.status is ImageStatus.DUPLICATE
    assert shown.duplicate_of == "/p/a.jpg"
    assert [found.value for found in shown.result.identifiers] == ["@AB1234"]
    assert workspace.queries.report(second).findings == 1
    (late,) = add(workspace, second, "c.jpg")
    hashed(workspace, late, "a")
    assert workspace.queries.rows([late])[late].identifier == "@AB1234"


def test_a_cancelled_originals_first_duplicate_is_read_instead(workspace: Workspace) -> None:
    ready = listened(workspace)
    images = add(workspace, report(workspace), "a.jpg", "b.jpg", "c.jpg")
    for image in images:
        hashed(workspace, image, "a")
    workspace.run(partial(image_tasks.cancel, chosen=[images[0]]))
    assert [job.image for job in ready] == [images[0], images[1]]
    assert run(workspace, images[1])
    assert workspace.queries.image(images[2]).duplicate_of == "/p/b.jpg"


def test_a_cancelled_image_keeps_its_status_when_its_late_result_arrives(workspace: Workspace) -> None:
    (image,) = add(workspace, report(workspace), "a.jpg")
    hashed(workspace, image, "a")
    workspace.run(partial(image_tasks.start, image=image))
    workspace.run(partial(image_tasks.cancel, chosen=[image]))
    outcome = Outcome(Move.COMPLETED, 0.1, ImageResult(fingerprint="f"))
    assert not workspace.run(partial(image_tasks.finish, image=image, outcome=outcome))
    assert workspace.queries.image(image).status is ImageStatus.CANCELLED


def test_the_same_drop_twice_adds_nothing_and_a_changed_file_adds_a_row(workspace: Workspace) -> None:
    north = report(workspace)
    (image,) = add(workspace, north, "a.jpg")
    hashed(workspace, image, "a")
    assert report(workspace) == north
    file = FoundFile("/p/a.jpg", b"/p/a.jpg", "a.jpg", "jpeg", 10, 1)
    assert workspace.run(partial(image_tasks.add_files, report=north, files=[file])) == 0
    changed = FoundFile("/p/a.jpg", b"/p/a.jpg", "a.jpg", "jpeg", 11, 2)
    assert workspace.run(partial(image_tasks.add_files, report=north, files=[changed])) == 1
    new = workspace.queries.ids(View())[-1]
    hashed(workspace, new, "b")
    assert workspace.queries.report(north).counts.total == 2


def test_a_file_that_was_only_touched_is_no_new_row(workspace: Workspace) -> None:
    north = report(workspace)
    (image,) = add(workspace, north, "a.jpg")
    hashed(workspace, image, "a")
    run(workspace, image)
    touched = FoundFile("/p/a.jpg", b"/p/a.jpg", "a.jpg", "jpeg", 10, 99)
    workspace.run(partial(image_tasks.add_files, report=north, files=[touched]))
    new = workspace.queries.ids(View())[-1]
    workspace.run(partial(image_tasks.set_hash, image=new, sha256="a" * 64, size=10, mtime_ns=99))
    assert list(workspace.queries.ids(View())) == [image]
    assert workspace.queries.report(north).counts.total == 1
    assert workspace.queries.image(image).status is ImageStatus.DONE


def test_an_image_that_dies_alone_twice_is_failed(workspace: Workspace) -> None:
    first, second = add(workspace, report(workspace), "a.jpg", "b.jpg")
    hashed(workspace, first, "a")
    hashed(workspace, second, "b")
    workspace.run(partial(image_tasks.start, image=first))
    assert workspace.run(image_tasks.recover) == 1
    suspects = {job.image: job.suspect for job in workspace.queries.ready()}
    assert suspects == {first: True, second: False}
    workspace.run(partial(image_tasks.start, image=first))
    workspace.run(image_tasks.recover)
    stored = workspace.queries.image(first)
    assert stored.status is ImageStatus.FAILED
    assert stored.failure is not None
    assert stored.failure.reason == "killed-the-program"
    assert workspace.run(partial(image_tasks.retry, chosen=[first])) == 1
    assert [job.suspect for job in workspace.queries.ready()] == [False, False]


def test_a_transient_failure_waits_and_says_why(workspace: Workspace) -> None:
    ready = listened(workspace)
    (image,) = add(workspace, report(workspace), "a.jpg")
    hashed(workspace, image, "a")
    workspace.run(partial(image_tasks.start, image=image))
    workspace.run(partial(image_tasks.send_back, image=image, not_before=99.0, failure=FAILURE))
    assert ready[-1].not_before == 99.0
    row = workspace.queries.rows([image])[image]
    assert (row.status, row.message, row.attempts) == (ImageStatus.QUEUED, "It is damaged.", 1)


def test_stopping_the_program_does_not_count_as_an_attempt(workspace: Workspace) -> None:
    (image,) = add(workspace, report(workspace), "a.jpg")
    hashed(workspace, image, "a")
    workspace.run(partial(image_tasks.start, image=image))
    workspace.run(partial(image_tasks.send_back, image=image))
    assert workspace.queries.image(image).attempts == 0


def test_reports_of_the_same_folder_name_are_numbered_and_owned(workspace: Workspace) -> None:
    first = workspace.run(
        lambda tx: report_tasks.open_report(tx, Path("/x/yard"), [], operator="ann", priority=Priority.NORMAL)
    )
    second = workspace.run(
        lambda tx: report_tasks.open_report(tx, Path("/y/yard"), [], operator="ann", priority=Priority.NORMAL)
    )
    other = workspace.run(
        lambda tx: report_tasks.open_report(tx, Path("/x/yard"), [], operator="bob", priority=Priority.NORMAL)
    )
    assert [first.name, second.name, other.name] == ["yard", "yard (2)", "yard (3)"]
    again = workspace.run(
        lambda tx: report_tasks.open_report(tx, Path("/x/yard"), [], operator="ann", priority=Priority.URGENT)
    )
    assert again == report_tasks.OpenedReport(first.id, "yard", True)
    with pytest.raises(WrongUse, match="of ann exists already"):
        workspace.run(
            lambda tx: report_tasks.open_report(
                tx, Path("/z"), [], operator="bob", priority=Priority.NORMAL, name="yard"
            )
        )


def test_sorting_filtering_and_searching_happen_in_sql(workspace: Workspace) -> None:
    images = add(workspace, report(workspace), "b.jpg", "a.jpg", "c_x.jpg")
    for image, content in zip(images, "abc", strict=True):
        hashed(workspace, image, content)
    run(workspace, images[0], "@ZZ0001")
    run(workspace, images[1], "@AA0001")
    queries = workspace.queries
    assert list(queries.ids(View(sort=SortColumn.NAME))) == [images[1], images[0], images[2]]
    assert queries.ids(View(sort=SortColumn.IDENTIFIER, descending=True))[0] == images[0]
    assert list(queries.ids(View(statuses=frozenset({ImageStatus.QUEUED})))) == [images[2]]
    assert list(queries.ids(View(search="aa00"))) == [images[1]]
    assert list(queries.ids(View(search="_x"))) == [images[2]]
    assert list(queries.ids(View(reports=frozenset({99})))) == []


def test_each_sortable_column_has_an_index(workspace: Workspace) -> None:
    for column in SortColumn:
        plan = workspace.run(
            lambda tx, column=column: tx.execute(  # type: ignore[misc]
                f"EXPLAIN QUERY PLAN SELECT id FROM images ORDER BY {column.value}, id"
            ).fetchall()
        )
        assert not any("TEMP B-TREE" in str(step) for step in plan), (column, plan)


actions = st.lists(
    st.tuples(st.sampled_from(["add", "hash", "run", "fail", "cancel", "retry", "recover"]), st.integers(0, 9),
              st.sampled_from("abc")),
    max_size=25,
)  # fmt: skip


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(actions)
def test_counters_are_always_the_truth(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, str]]
) -> None:
    with Workspace(tmp_path_factory.mktemp("ws")) as workspace:
        north = report(workspace)
        for number, (action, which, content) in enumerate(steps):
            ids = list(workspace.queries.ids(View()))
            image = ids[which % len(ids)] if ids else 0
            if action == "add":
                add(workspace, north, f"{number}.jpg")
            elif action == "recover":
                workspace.run(image_tasks.recover)
            elif not ids:
                continue
            elif action == "hash":
                hashed(workspace, image, content)
            elif action in ("run", "fail"):
                run(workspace, image, failure=FAILURE if action == "fail" else None)
            else:
                workspace.run(partial(getattr(image_tasks, action), chosen=[image]))
        counts = workspace.queries.counts().get(north)
        statuses = Counter(image.status for image in workspace.queries.images())
        findings = sum(row.findings for row in workspace.queries.rows(list(workspace.queries.ids(View()))).values())
        assert {status: n for status, n in (counts.by_status if counts else {}).items() if n} == dict(statuses)
        assert workspace.queries.report(north).findings == findings


def test_a_row_with_a_review_gives_way_to_the_row_of_its_content(workspace: Workspace) -> None:
    north = report(workspace)
    (first,) = add(workspace, north, "a.jpg")
    hashed(workspace, first, "a")
    unreadable = FoundFile("/p/a.jpg", b"/p/a.jpg", "a.jpg", "jpeg", 11, 2)
    workspace.run(partial(image_tasks.add_files, report=north, files=[unreadable]))
    second = list(workspace.queries.ids(View()))[-1]
    workspace.run(partial(image_tasks.fail_unread, image=second, failure=FAILURE))
    review = Review("u1", None, "ann", "comment", {}, "the card was out")
    workspace.run(partial(review_tasks.add_review, image=second, review=review))
    workspace.run(partial(image_tasks.retry, chosen=[second]))
    hashed(workspace, second, "a")
    assert list(workspace.queries.ids(View())) == [first]


def test_ids_without_a_gap_are_told_by_their_ends(workspace: Workspace) -> None:
    north, south = report(workspace), report(workspace, "south")
    images = add(workspace, north, "a", "b", "c")
    more = add(workspace, south, "d", "e")
    assert workspace.queries.ids(View()) == range(images[0], more[-1] + 1)
    assert list(workspace.queries.ids(View(descending=True))) == [*reversed(images + more)]
    assert workspace.queries.ids(View(reports=frozenset({south}))) == range(more[0], more[-1] + 1)
    workspace.run(partial(delete_image, image=images[1]))
    assert list(workspace.queries.ids(View())) == [images[0], images[2], *more]
    assert list(workspace.queries.ids(View(reports=frozenset({north})))) == [images[0], images[2]]
