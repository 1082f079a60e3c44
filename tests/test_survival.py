"""The clock is set while work waits, and the whole program is stopped and goes on (suspend and resume)."""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import psutil
import pytest

from reportdesk.app import Desk
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import Failure, FailureKind
from reportdesk.domain.status import ImageStatus
from reportdesk.engine import engine
from reportdesk.workspace import image_tasks, outbox_taking
from reportdesk.workspace.rows import View
from reportdesk.workspace.workspace import Workspace
from tests.conftest import Wait

Photos = Callable[..., Path]
YEAR_S = 366 * 86_400.0


def desk_on(folder: Path) -> Desk:
    return Desk(folder, Settings(workers=1, retry_delay_s=0.05), recogniser="tests.fakes:recognise_as_named")


def statuses(desk: Desk) -> set[ImageStatus]:
    ids = list(desk.workspace.queries.ids(View()))
    return {row.status for row in desk.workspace.queries.rows(ids).values()}


def test_a_clock_that_is_set_back_again_and_again_holds_up_neither_intake_nor_retries(
    photos: Photos, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, hours = time.time, itertools.count()
    with desk_on(tmp_path / "desk") as desk:
        desk.start()
        monkeypatch.setattr(time, "time", lambda: real() - 3600 * next(hours))
        opened = desk.intake.drop([photos("transient-1.jpg", "good-1.jpg")])[0].id
        desk.run_reports([opened])
        assert statuses(desk) == {ImageStatus.DONE}


def test_a_next_try_noted_by_a_clock_of_next_year_is_not_waited_for(
    photos: Photos, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "MAX_DELAY_S", 0.05)
    with desk_on(tmp_path / "desk") as desk:
        desk.start()
        desk.engine.pause()
        opened = desk.intake.drop([photos("good-1.jpg")])[0].id
        assert desk.intake.wait_idle(30)
        image = desk.workspace.queries.ids(View())[0]
        failure = Failure(FailureKind.TRANSIENT, "busy", "decode", "Busy.", "")
        desk.workspace.run(partial(image_tasks.start, image=image))
        later = time.time() + YEAR_S
        desk.workspace.run(partial(image_tasks.send_back, image=image, not_before=later, failure=failure))
    with desk_on(tmp_path / "desk") as desk:
        desk.start()
        desk.run_reports([opened])
        assert statuses(desk) == {ImageStatus.DONE}


@pytest.mark.parametrize("moment", ["not_before", "lease_until"])
def test_what_waits_for_delivery_until_next_year_is_due(tmp_path: Path, moment: str) -> None:
    now = time.time()
    add = "INSERT INTO outbox (destination, kind, key, state, {}) VALUES ('s3', 'photograph', ?, 'waiting', ?)"
    with Workspace(tmp_path) as workspace:
        for key, at in (("due", now - 1), ("soon", now + 30), ("next year", now + YEAR_S)):
            workspace.run(lambda tx, key=key, at=at: tx.execute(add.format(moment), (key, at)) and None)  # type: ignore[misc]
        take = partial(outbox_taking.take, destination="s3", owner="me", most=9, now=now)
        assert [item.key for item in workspace.run(take)] == ["due", "next year"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals that stop a program")
def test_a_program_that_was_suspended_with_its_children_ends_its_work(
    photos: Photos, tmp_path: Path, wait: Wait
) -> None:
    folder = photos(*(f"good-{number}.jpg" for number in range(30)))
    command = [sys.executable, "-m", "reportdesk", "process", str(folder), "--workspace", str(tmp_path / "desk")]
    command += ["--json", "-", "--quiet", "--workers", "2", "--stages", "codes", "--text", "never"]
    run = subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    )
    assert run.stdout is not None
    first = run.stdout.readline()
    tree = [psutil.Process(run.pid), *psutil.Process(run.pid).children(recursive=True)]
    for process in tree:
        process.suspend()
    wait(lambda: all(process.status() == psutil.STATUS_STOPPED for process in tree))
    for process in reversed(tree):
        process.resume()
    rest = run.communicate(timeout=120)[0]
    lines = [json.loads(line) for line in (first + rest).splitlines()]
    assert len(lines) == 30
    assert run.returncode in (0, 1)
    assert {line["status"] for line in lines} <= {"done", "needs_review", "failed", "duplicate"}
