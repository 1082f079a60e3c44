"""The history of attempts, readings with other settings, and what can be read again."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from reportdesk.config.reading_choice import ReadingChoice
from reportdesk.domain.failures import Failure, FailureKind
from reportdesk.domain.results import ImageResult, StageStatus
from reportdesk.domain.status import Move
from reportdesk.workspace import image_tasks, review_tasks
from reportdesk.workspace.image_tasks import Outcome
from reportdesk.workspace.review_tasks import Review
from reportdesk.workspace.workspace import Workspace
from tests.ui.workspaces import DAMAGED, add_images, add_report

BUSY = Failure(FailureKind.TRANSIENT, "file-changed", "decode", "It is still copied.", "Wait.")
TESSERACT = str(ReadingChoice("tesseract"))


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "workspace") as opened:
        add_images(opened, add_report(opened, "north"), ["a.jpg", "b.jpg", "c.jpg"])
        for image in (1, 2, 3):
            opened.run(partial(image_tasks.set_hash, image=image, sha256=f"{image:064x}", size=10, mtime_ns=1))
        yield opened


def finish(workspace: Workspace, image: int, result: ImageResult | None, failure: Failure | None = None) -> None:
    workspace.run(partial(image_tasks.start, image=image))
    outcome = Outcome(Move.FAILED if failure else Move.COMPLETED, 0.5, result, failure)
    workspace.run(partial(image_tasks.finish, image=image, outcome=outcome))


def history(workspace: Workspace, image: int) -> list[tuple[str, str, float, str]]:
    told = workspace.queries.image(image).history
    return [(entry.outcome, entry.reason, entry.seconds, entry.overrides) for entry in told]


def test_every_attempt_is_noted_with_its_end_reason_seconds_and_settings(workspace: Workspace) -> None:
    workspace.run(partial(image_tasks.start, image=1))
    workspace.run(partial(image_tasks.send_back, image=1, not_before=1.0, failure=BUSY, seconds=0.25))
    finish(workspace, 1, None, DAMAGED)
    workspace.run(partial(image_tasks.retry, chosen=[1], overrides=TESSERACT))
    assert workspace.queries.location(1).overrides == TESSERACT
    finish(workspace, 1, ImageResult(fingerprint="f"))
    assert history(workspace, 1) == [
        ("queued", "file-changed", 0.25, ""),
        ("failed", "image-damaged", 0.5, ""),
        ("done", "", 0.5, TESSERACT),
    ]
    workspace.run(partial(image_tasks.retry, chosen=[1]))
    assert workspace.queries.location(1).overrides == ""


def test_what_was_sent_back_uncounted_is_no_attempt(workspace: Workspace) -> None:
    workspace.run(partial(image_tasks.start, image=1))
    workspace.run(partial(image_tasks.send_back, image=1))
    assert history(workspace, 1) == []


def test_the_ends_of_the_program_stand_in_the_history(workspace: Workspace) -> None:
    for _ in range(2):
        workspace.run(partial(image_tasks.start, image=1))
        workspace.run(image_tasks.recover)
    assert [entry[:2] for entry in history(workspace, 1)] == [
        ("queued", "killed-the-program"),
        ("failed", "killed-the-program"),
    ]


def test_images_that_lacked_a_stage_are_counted_and_named(workspace: Workspace) -> None:
    lacking = {"vehicles": StageStatus.UNAVAILABLE, "plates": StageStatus.UNAVAILABLE, "codes": StageStatus.OK}
    finish(workspace, 1, ImageResult(fingerprint="f", stages=lacking))
    finish(workspace, 2, ImageResult(fingerprint="f", stages={"vehicles": StageStatus.OK}))
    finish(workspace, 3, ImageResult(fingerprint="f", stages={"text": StageStatus.UNAVAILABLE}))
    assert workspace.finding.unavailable() == {"vehicles plates": 1, "text": 1}
    assert workspace.finding.unavailable(2) == {}
    assert workspace.queries.select_ids(unavailable="vehicles plates") == [1]
    ask = partial(workspace.queries.reprocessable, report=None, fingerprint=None)
    assert ask(unavailable=["plates"]) == [1]
    assert ask(unavailable=["plates", "text"]) == [1, 3]
    assert ask(unavailable=[]) == [1, 2, 3]


def test_a_reading_with_its_own_settings_is_old_only_when_those_would_read_otherwise_now(workspace: Workspace) -> None:
    finish(workspace, 1, ImageResult(fingerprint="plain"))
    finish(workspace, 2, ImageResult(fingerprint="older"))
    finish(workspace, 3, ImageResult(fingerprint="plain"))
    workspace.run(partial(image_tasks.retry, chosen=[3], overrides=TESSERACT))
    finish(workspace, 3, ImageResult(fingerprint="with tesseract"))
    current = {"": "plain", TESSERACT: "with tesseract"}
    ask = partial(workspace.queries.reprocessable, report=None, unavailable=())
    assert ask(fingerprint=current.__getitem__) == [2]
    assert ask(fingerprint=lambda _overrides: "new") == [1, 2, 3]


def test_reviews_stay_when_an_image_is_read_again(workspace: Workspace) -> None:
    finish(workspace, 1, ImageResult(fingerprint="f"))
    review = Review("u1", None, "ann", "correct", {"identifier": "@AA9999"})
    workspace.run(partial(review_tasks.add_review, image=1, review=review))
    workspace.run(partial(image_tasks.retry, chosen=[1]))
    finish(workspace, 1, ImageResult(fingerprint="g"))
    kept = workspace.run(lambda tx: tx.execute("SELECT uuid, body FROM reviews").fetchall())
    assert kept == [("u1", '{"identifier": "@AA9999"}')]
