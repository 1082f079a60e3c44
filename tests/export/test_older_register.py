"""Comparing with what was read before there were registers: an upgraded workspace is taken up in steps."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from reportdesk.domain.failures import WorkspaceBusy
from reportdesk.domain.register import Entry
from reportdesk.domain.results import ImageResult
from reportdesk.export.reconciliation import State, reconcile
from reportdesk.workspace import register_tasks
from reportdesk.workspace.filling import Filler
from reportdesk.workspace.rows import View
from reportdesk.workspace.workspace import Workspace
from tests.export import workspaces
from tests.workspace.older import make_older

NUMBER = 5


@pytest.fixture
def older(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a workspace of the version before registers, with some images read; two are taken up in a step."""
    monkeypatch.setattr(register_tasks, "_PAGE", 2)
    with Workspace(tmp_path) as workspace:
        report = workspaces.report(workspace, "north")
        for number in range(NUMBER):
            workspaces.add(workspace, report, f"{number}.jpg", f"{number}", workspaces.read(f"@AA000{number}"))
    make_older(tmp_path, "0005")
    return tmp_path


def expect_all(workspace: Workspace) -> None:
    entries = [Entry(f"@AA000{number}") for number in range(NUMBER)]
    workspace.run(partial(register_tasks.add_register, name="yard", entries=entries, source="f", operator="ann", bad=0))


def kept(workspace: Workspace) -> list[str]:
    rows = workspace.register._fetch("SELECT value FROM identifiers_read ORDER BY value")
    return [row[0] for row in rows]


def test_an_older_workspace_opens_at_once_and_its_identifiers_follow(older: Path) -> None:
    with Workspace(older) as workspace:
        assert (kept(workspace), workspace.register.is_filled()) == ([], False)
        filler = Filler(workspace)
        filler.start()
        filler.wait()
        assert kept(workspace) == [f"@AA000{number}" for number in range(NUMBER)]
        assert workspace.register.is_filled()


def test_a_program_that_was_killed_in_the_middle_goes_on(older: Path) -> None:
    with Workspace(older) as workspace:
        assert workspace.run(register_tasks.fill_next)
        assert len(kept(workspace)) == 2
    with Workspace(older) as workspace:
        assert not workspace.register.is_filled()
        filler = Filler(workspace)
        filler.start()
        filler.wait()
        assert len(kept(workspace)) == NUMBER


def test_what_is_read_anew_meanwhile_is_kept_once(older: Path) -> None:
    with Workspace(older) as workspace:
        image = next(iter(workspace.queries.ids(View())))
        result = workspace.queries.image(image).result
        assert isinstance(result, ImageResult)
        sha256 = workspace.queries.location(image).sha256
        workspace.run(partial(register_tasks.note_identifiers, sha256=sha256, result=result))
        while workspace.run(register_tasks.fill_next):
            pass
        assert len(kept(workspace)) == NUMBER


def test_who_compares_before_all_is_taken_up_waits_for_it(older: Path) -> None:
    with Workspace(older) as workspace:
        expect_all(workspace)
        assert {line.state for line in reconcile(workspace)} == {State.SEEN}


def test_a_command_that_only_reads_takes_up_what_is_left(older: Path) -> None:
    with Workspace(older) as workspace:
        expect_all(workspace)
    with Workspace(older, writing=False) as reading:
        assert {line.state for line in reconcile(reading)} == {State.SEEN}


def test_a_command_beside_the_program_that_takes_it_up_says_to_wait(older: Path) -> None:
    with Workspace(older) as workspace:
        expect_all(workspace)
        with Workspace(older, writing=False) as reading, pytest.raises(WorkspaceBusy, match="being prepared") as raised:
            reconcile(reading)
        assert "Try again" in raised.value.hint


def test_what_an_earlier_upgrade_had_taken_up_is_not_taken_up_again(tmp_path: Path) -> None:
    with Workspace(tmp_path) as workspace:
        workspaces.fill(workspace)
    make_older(tmp_path, "0007")
    with Workspace(tmp_path) as workspace:
        assert workspace.register.is_filled()
        assert kept(workspace)
