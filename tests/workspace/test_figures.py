"""The figures of the dashboard, of a time and of all."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from reportdesk.domain.register import Entry
from reportdesk.domain.reviews import Review
from reportdesk.export.reconciliation import State, reconcile, summary
from reportdesk.workspace import image_tasks, report_care, review_tasks
from reportdesk.workspace.workspace import Workspace
from tests.export.test_register import put
from tests.export.workspaces import DAMAGED, add, read, report, review


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Return a workspace of two reports: one image of two days ago, the others of now."""
    with Workspace(tmp_path / "workspace") as opened:
        north, south = report(opened, "north"), report(opened, "south")
        old = add(opened, north, "old.jpg", "1", read("@AA0001", seconds={"decode": 0.01, "codes": 0.03}))
        add(opened, north, "new.jpg", "2", read("@AA0002", "@AA0003", seconds={"decode": 0.03}))
        add(opened, south, "broken.jpg", "3", DAMAGED)
        add(opened, south, "waits.jpg", "4", None)
        moment = (datetime.now(UTC) - timedelta(days=2)).isoformat(timespec="seconds")
        opened.run(lambda tx: tx.execute("UPDATE images SET finished_at = ? WHERE id = ?", (moment, old)))
        opened.run(lambda tx: tx.execute("UPDATE images SET sync_s3 = 'waiting' WHERE id < 4"))
        yield opened


def yesterday() -> str:
    return (datetime.now(UTC) - timedelta(days=1)).isoformat(timespec="seconds")


def test_the_figures_of_all_time(workspace: Workspace) -> None:
    figures = workspace.figures.figures()
    assert sum(number for _hour, number in figures.per_hour) == 3, "what waits has not finished"
    assert len(figures.per_hour) in (2, 3), "the last two may stand on either side of a full hour"
    assert figures.reasons == [("image-damaged", 1)]
    assert figures.reports == [("north", 3)]
    assert dict(figures.stages) == pytest.approx({"decode": 20.0, "codes": 30.0})
    assert figures.backlog == [("s3", 3, 0)]
    assert figures.coverage == (0, 0)


def test_the_figures_of_a_time(workspace: Workspace) -> None:
    figures = workspace.figures.figures(yesterday())
    assert sum(number for _hour, number in figures.per_hour) == 2
    assert figures.reports == [("north", 2)]
    assert dict(figures.stages) == pytest.approx({"decode": 30.0})


def test_cancelled_images_are_not_among_those_finished_per_hour(workspace: Workspace) -> None:
    (waiting,) = workspace.queries.select_ids(image="waits.jpg")
    workspace.run(partial(image_tasks.cancel, chosen=[waiting]))
    assert sum(number for _hour, number in workspace.figures.per_hour("")) == 3


def test_coverage_counts_what_is_expected_and_in_force(workspace: Workspace) -> None:
    put(workspace, Entry("@ZZ0001"))
    put(workspace, Entry("@AA0003"), Entry("@AA0009"), Entry("@AA0008", "@AA0001"), Entry("@AA0002", exclusion="sold"))
    assert workspace.figures.coverage() == (2, 3)


def test_coverage_takes_a_persons_word_before_the_first_reading(workspace: Workspace) -> None:
    put(workspace, Entry("@AA0001"), Entry("@AA0002"), Entry("@AA0009"))
    review(workspace, 2, "r1", identifier="@aa 0009")
    assert workspace.figures.coverage() == seen(workspace) == (2, 3)
    workspace.run(partial(review_tasks.add_review, image=1, review=Review("r2", None, "bea", "reject", {})))
    assert workspace.figures.coverage() == seen(workspace) == (1, 3)
    review(workspace, 2, "r3", "r1", identifier="")
    assert workspace.figures.coverage() == seen(workspace) == (0, 3)
    review(workspace, 2, "r4", "r3", identifier="@AA0002")
    workspace.run(partial(report_care.begin_delete, report=1))
    assert workspace.figures.coverage() == seen(workspace) == (0, 3)


def seen(workspace: Workspace) -> tuple[int, int]:
    states = summary(reconcile(workspace))
    return states[State.SEEN], states[State.SEEN] + states[State.MISSING]


@pytest.mark.parametrize("since", ["", "2000"])
def test_a_report_that_is_being_deleted_is_left_out(workspace: Workspace, since: str) -> None:
    for number in (1, 2):
        workspace.run(partial(report_care.begin_delete, report=number))
    figures = workspace.figures.figures(since)
    assert (figures.reports, figures.reasons) == ([], [])
