"""Reviews in the workspace: what the columns show, what survives a new reading, what is undone, who changed what."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from reportdesk.domain.failures import Failure, FailureKind
from reportdesk.domain.findings import Identifier, Vehicle
from reportdesk.domain.results import ImageResult
from reportdesk.domain.reviews import Decision, Review
from reportdesk.domain.serial import image_object
from reportdesk.domain.status import ImageStatus, Move
from reportdesk.workspace import image_tasks, outbox_filling, review_tasks, search_index
from reportdesk.workspace.image_tasks import FoundFile, Outcome
from reportdesk.workspace.review_tasks import Wish
from reportdesk.workspace.rows import View
from reportdesk.workspace.workspace import Workspace
from reportdesk.workspace.writer import Transaction
from tests.ui.workspaces import DAMAGED, add_report

GONE = Failure(FailureKind.PERMANENT, "file-missing", "decode", "The file is not there any more.", "Put it back.")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Return a workspace with a report of three queued images (ids 1 to 3) of contents of their own."""
    with Workspace(tmp_path / "workspace") as opened:
        report = add_report(opened, "north")
        files = [FoundFile(f"/n/{n}.jpg", f"/n/{n}.jpg".encode(), f"{n}.jpg", "jpeg", 10, 1) for n in (1, 2, 3)]
        opened.run(partial(image_tasks.add_files, report=report, files=files))
        for image in (1, 2, 3):
            opened.run(partial(image_tasks.set_hash, image=image, sha256=f"{image:064x}", size=10, mtime_ns=1))
        yield opened


def read(
    workspace: Workspace, image: int, *values: str, move: Move = Move.DOUBTED, failure: Failure | None = None
) -> None:
    """Let the machine read an image."""
    found = tuple(Identifier(value, "yard-id", "text", 0.7) for value in values)
    result = ImageResult(identifiers=found, fingerprint="f", doubts=("Look at it.",))
    assert workspace.run(partial(image_tasks.start, image=image))
    outcome = Outcome(move, 0.1, None if failure else result, failure)
    assert workspace.run(partial(image_tasks.finish, image=image, outcome=outcome))


def decide(workspace: Workspace, images: Sequence[int], decision: Decision, comment: str = "", **values: Any) -> Wish:
    wish = Wish({image: str(uuid.uuid4()) for image in images}, "ann", decision, values, comment)
    assert workspace.run(partial(review_tasks.decide, wish=wish)) == len(images)
    return wish


def undo(workspace: Workspace, wish: Wish) -> int:
    uuids = {image: str(uuid.uuid4()) for image in wish.uuids}
    return workspace.run(partial(review_tasks.take_back, targets=list(wish.uuids.items()), uuids=uuids, operator="ann"))


def shown(workspace: Workspace, image: int = 1) -> tuple[str, str, str, str]:
    row = workspace.queries.rows([image])[image]
    return (row.status.value, row.identifier, row.message, row.verdict)


def test_accepting_makes_an_image_done_and_says_who_did(workspace: Workspace) -> None:
    read(workspace, 1, "@AA1111")
    decide(workspace, [1], Decision.ACCEPT)
    assert shown(workspace) == ("done", "@AA1111", "Accepted by ann.", "accepted")
    image = workspace.queries.image(1)
    assert image.result.identifiers[0].set_by == "ann"
    assert workspace.queries.counts()[1][ImageStatus.DONE] == 1


def test_images_that_are_gone_are_left_out(workspace: Workspace) -> None:
    read(workspace, 1, "@AA1111")
    wish = Wish({99: "gone", 1: "there"}, "ann", Decision.ACCEPT, {})
    assert workspace.run(partial(review_tasks.decide, wish=wish)) == 1
    assert shown(workspace)[3] == "accepted"


def test_both_values_are_kept_and_the_set_one_is_shown(workspace: Workspace) -> None:
    read(workspace, 1, "@AA1111", "@AA1117")
    decide(workspace, [1], Decision.CORRECT, identifier="@ZZ0001")
    image = workspace.queries.image(1)
    assert [found.value for found in image.result.identifiers] == ["@ZZ0001"]
    assert [found.value for found in image.read.identifiers] == ["@AA1111", "@AA1117"]
    plain = image_object(image)
    assert plain["status"] == "done"
    assert plain["identifiers"][0]["value"] == "@ZZ0001"
    assert plain["human"]["verdict"] == "corrected"
    assert [found["value"] for found in plain["human"]["machine"]["identifiers"]] == ["@AA1111", "@AA1117"]
    assert plain["reviews"][0]["operator"] == "ann"


def test_a_rejected_image_is_failed_with_the_reason(workspace: Workspace) -> None:
    read(workspace, 1, "@AA1111")
    decide(workspace, [1], Decision.REJECT, "blurred")
    assert shown(workspace) == ("failed", "@AA1111", "Rejected by ann: blurred.", "rejected")
    failure = workspace.queries.image(1).failure
    assert failure is not None
    assert (failure.reason, failure.stage) == ("rejected", "review")
    decide(workspace, [1], Decision.COMMENT, "asked the driver")
    assert shown(workspace)[2] == "Rejected by ann: blurred.", "a comment is no reason"


@pytest.mark.parametrize("decision", [Decision.ACCEPT, Decision.REJECT, Decision.CORRECT])
@pytest.mark.parametrize("failure", [None, DAMAGED])
def test_undo_brings_back_what_the_machine_had_left(
    workspace: Workspace, decision: Decision, failure: Failure | None
) -> None:
    read(workspace, 1, "@AA1111", move=Move.FAILED if failure else Move.DOUBTED, failure=failure)
    before, failed = shown(workspace), workspace.queries.image(1).failure
    wish = decide(workspace, [1], decision, identifier="@ZZ0001") if decision is Decision.CORRECT else decide(
        workspace, [1], decision
    )  # fmt: skip
    assert shown(workspace) != before
    assert undo(workspace, wish) == 1
    assert shown(workspace) == before
    assert workspace.queries.image(1).failure == failed
    assert undo(workspace, wish) == 0, "what is undone cannot be undone once more"


def test_what_was_undone_can_be_decided_again(workspace: Workspace) -> None:
    read(workspace, 1, "@AA1111")
    wish = decide(workspace, [1], Decision.CORRECT, identifier="@ZZ0001")
    after = shown(workspace)
    undo(workspace, wish)
    again = partial(review_tasks.decide_again, targets=list(wish.uuids.items()), uuids={1: "again"}, operator="ann")
    assert workspace.run(again) == 1
    assert shown(workspace) == after


def test_a_correction_survives_a_new_reading(workspace: Workspace) -> None:
    read(workspace, 1, "@AA1111")
    decide(workspace, [1], Decision.CORRECT, identifier="@ZZ0001")
    assert workspace.run(partial(image_tasks.retry, chosen=[1])) == 1
    assert shown(workspace)[:2] == ("queued", "@ZZ0001")
    read(workspace, 1, "@BB2222")
    assert shown(workspace) == ("done", "@ZZ0001", "Corrected by ann.", "corrected")
    assert workspace.queries.image(1).read.identifiers[0].value == "@BB2222"


def test_a_rejection_survives_and_undoing_it_shows_the_new_reading(workspace: Workspace) -> None:
    read(workspace, 1, "@AA1111")
    wish = decide(workspace, [1], Decision.REJECT)
    workspace.run(partial(image_tasks.retry, chosen=[1]))
    read(workspace, 1, "@BB2222", move=Move.COMPLETED)
    assert shown(workspace)[0] == "failed"
    undo(workspace, wish)
    assert shown(workspace)[:2] == ("done", "@BB2222")


def test_a_correction_survives_when_the_file_is_gone_at_the_next_reading(workspace: Workspace) -> None:
    read(workspace, 1, "@AA1111")
    decide(workspace, [1], Decision.CORRECT, identifier="@ZZ0001")
    workspace.run(partial(image_tasks.retry, chosen=[1]))
    workspace.run(partial(image_tasks.fail_unread, image=1, failure=GONE))
    assert shown(workspace)[:2] == ("done", "@ZZ0001")


def test_a_decision_while_the_image_is_read_holds_afterwards(workspace: Workspace) -> None:
    decide(workspace, [1], Decision.REJECT, "wrong yard")
    assert workspace.run(partial(image_tasks.start, image=1))
    decide(workspace, [1], Decision.COMMENT, "sure")
    assert shown(workspace)[0] == "running"
    result = ImageResult(fingerprint="f")
    workspace.run(partial(image_tasks.finish, image=1, outcome=Outcome(Move.COMPLETED, 0.1, result)))
    assert shown(workspace)[0] == "failed"


def test_many_are_decided_and_undone_in_one_step(workspace: Workspace) -> None:
    for image in (1, 2, 3):
        read(workspace, image, f"@AA000{image}")
    assert workspace.reviews.unresolved([3, 1, 2]) == [3, 1, 2]
    wish = decide(workspace, [1, 2, 3], Decision.ACCEPT)
    assert workspace.reviews.unresolved([3, 1, 2]) == []
    assert undo(workspace, wish) == 3
    assert workspace.reviews.unresolved([3, 1, 2]) == [3, 1, 2]


def test_what_somebody_else_decided_since_is_not_undone(workspace: Workspace) -> None:
    read(workspace, 1, "@AA1111")
    wish = decide(workspace, [1], Decision.ACCEPT)
    decide(workspace, [1], Decision.REJECT)
    assert undo(workspace, wish) == 0
    assert shown(workspace)[3] == "rejected"


def test_two_decisions_upon_the_same_base_are_shown_as_a_conflict(workspace: Workspace) -> None:
    read(workspace, 1, "@AA1111")
    for name, value in (("ann", "@ZZ0001"), ("bob", "@ZZ0002")):
        review = Review(name, None, name, "correct", {"identifier": value})
        assert workspace.run(partial(review_tasks.add_review, image=1, review=review))
    row = workspace.queries.rows([1])[1]
    assert (row.identifier, row.conflicts) == ("@ZZ0002", 2)
    plain = image_object(workspace.queries.image(1))
    assert plain["human"]["conflicts"] == 2


def test_a_duplicate_shows_what_was_read_and_not_what_was_decided_about_its_original(workspace: Workspace) -> None:
    read(workspace, 1, "@AA1111")
    decide(workspace, [1], Decision.CORRECT, identifier="@ZZ0001")
    other = add_report(workspace, "south")
    workspace.run(
        partial(image_tasks.add_files, report=other, files=[FoundFile("/s/a.jpg", b"/s/a.jpg", "a.jpg", "jpeg", 10, 1)])
    )
    workspace.run(partial(image_tasks.set_hash, image=4, sha256=f"{1:064x}", size=10, mtime_ns=1))
    assert shown(workspace, 4)[:2] == ("duplicate", "@AA1111")
    decide(workspace, [4], Decision.CORRECT, identifier="@YY0001")
    assert shown(workspace, 4)[:2] == ("duplicate", "@YY0001")
    workspace.run(partial(image_tasks.retry, chosen=[1]))
    read(workspace, 1, "@BB2222")
    assert shown(workspace, 4)[:2] == ("duplicate", "@YY0001"), "a new reading of the original changes nothing"


def test_the_audit_trail_names_who_changed_what_into_what(workspace: Workspace) -> None:
    read(workspace, 1, "@AA1111")
    read(workspace, 2, "@AA2222")
    wish = decide(workspace, [1], Decision.CORRECT, identifier="@ZZ0001")
    undo(workspace, wish)
    decide(workspace, [2], Decision.REJECT, "blurred")
    entries = list(workspace.reviews.audit())
    assert [(entry.path, entry.change.before, entry.change.after, entry.change.undone) for entry in entries] == [
        ("/n/1.jpg", "@AA1111", "@ZZ0001 (corrected)", True),
        ("/n/1.jpg", "@ZZ0001 (corrected)", "@AA1111", False),
        ("/n/2.jpg", "@AA2222", "@AA2222 (rejected)", False),
    ]
    assert list(workspace.reviews.audit(report=99)) == []


def test_operators_are_remembered_the_last_one_first(workspace: Workspace) -> None:
    assert workspace.reviews.operators() == []
    workspace.run(partial(review_tasks.remember_operator, name="ann"))
    workspace.run(lambda tx: tx.execute("UPDATE operators SET used_at = '2000'"))
    workspace.run(partial(review_tasks.remember_operator, name="bob"))
    assert workspace.reviews.operators() == ["bob", "ann"]


def another_copy(workspace: Workspace, content: int, name: str) -> int:
    """Add an occurrence of a content that is there, and return its id."""
    file = FoundFile(f"/n/{name}", f"/n/{name}".encode(), name, "jpeg", 10, 1)
    workspace.run(partial(image_tasks.add_files, report=1, files=[file]))
    image = workspace.queries.ids(View())[-1]
    workspace.run(partial(image_tasks.set_hash, image=image, sha256=f"{content:064x}", size=10, mtime_ns=1))
    return image


def test_vehicles_added_in_a_remark_are_not_those_of_a_duplicate(workspace: Workspace) -> None:
    read(workspace, 1, "@AA1111")
    wish = Wish({1: str(uuid.uuid4())}, "ann", Decision.COMMENT, {}, "", added=(Vehicle("car", 1.0, (0, 0, 9, 9)),))
    workspace.run(partial(review_tasks.decide, wish=wish))
    assert workspace.queries.rows([1])[1].findings == 2
    copy = another_copy(workspace, 1, "copy.jpg")
    assert workspace.queries.rows([copy])[copy].findings == 1
    workspace.run(partial(image_tasks.inherit, original=1, heir=copy))
    row = workspace.queries.rows([copy])[copy]
    assert (row.status, row.identifier, row.findings) == (ImageStatus.NEEDS_REVIEW, "@AA1111", 1)


def test_a_reviewed_image_that_is_read_again_is_indexed_and_queued_once(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    read(workspace, 1, "@AA1111")
    decide(workspace, [1], Decision.ACCEPT)
    workspace.run(partial(image_tasks.retry, chosen=[1]))
    indexed: list[int] = []
    queued: list[int] = []
    index, fill = search_index.index_image, outbox_filling.fill

    def note_index(transaction: Transaction, image: int, *rest: Any) -> None:
        indexed.append(image)
        index(transaction, image, *rest)

    def note_fill(transaction: Transaction, images: Sequence[int], *rest: Any) -> None:
        queued.extend(images)
        fill(transaction, images, *rest)

    monkeypatch.setattr(search_index, "index_image", note_index)
    monkeypatch.setattr(outbox_filling, "fill", note_fill)
    read(workspace, 1, "@AA1111")
    assert (indexed, queued) == ([1], [1])
