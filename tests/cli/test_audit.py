"""The audit trail from the terminal: a CSV file that no spreadsheet can be tricked with."""

from __future__ import annotations

import csv
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from reportdesk.domain.failures import FileUnwritable
from reportdesk.domain.formulas import guarded
from reportdesk.domain.reviews import Decision
from reportdesk.workspace import review_tasks
from reportdesk.workspace.audit_file import save_audit
from reportdesk.workspace.review_tasks import Wish
from reportdesk.workspace.workspace import Workspace
from tests.ui.workspaces import add_images, add_report, read_images


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Return a workspace in which two of three images were decided about."""
    with Workspace(tmp_path / "workspace") as opened:
        add_images(opened, add_report(opened, "north"), ["a.jpg", "b.jpg", "c.jpg"])
        read_images(opened, [1, 2, 3])
        set_ = {"identifier": "@ZZ0001"}
        opened.run(partial(review_tasks.decide, wish=Wish({1: "one"}, "ann", Decision.CORRECT, set_)))
        comment = '=HYPERLINK("http://x"), "quoted"\nsecond line'
        opened.run(partial(review_tasks.decide, wish=Wish({2: "two"}, "bob", Decision.REJECT, {}, comment)))
        yield opened


def audit(folder: Path, *arguments: str, code: int = 0) -> str:
    words = [sys.executable, "-W", "error", "-m", "reportdesk", "audit", "--workspace", str(folder), *arguments]
    done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=240)
    assert done.returncode == code, done.stderr
    return done.stdout + done.stderr


def test_the_terminal_prints_and_writes_it(workspace: Workspace, tmp_path: Path) -> None:
    printed = list(csv.DictReader(audit(workspace.folder).splitlines(keepends=True)))
    assert [(line["operator"], line["decision"], line["before"], line["after"]) for line in printed] == [
        ("ann", "correct", "'@AA0001", "'@ZZ0001 (corrected)"),
        ("bob", "reject", "'@AA0002", "'@AA0002 (rejected)"),
    ]
    assert printed[1]["comment"].startswith("'=HYPERLINK")
    file = tmp_path / "audit.csv"
    assert "2 decisions" in audit(workspace.folder, "--report", "north", "--output", str(file))
    with file.open(encoding="utf-8-sig", newline="") as written:
        assert list(csv.DictReader(written)) == printed
    assert "no report named" in audit(workspace.folder, "--report", "south", code=2)


def test_a_place_that_cannot_be_written_is_told(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file, no folder")
    with pytest.raises(FileUnwritable, match="cannot be written"):
        save_audit(workspace.reviews.audit(), tmp_path / "taken" / "audit.csv")
    assert "cannot be written" in audit(workspace.folder, "--output", str(tmp_path / "taken" / "a.csv"), code=2)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "  =1"])
def test_what_begins_like_a_formula_becomes_text(text: str) -> None:
    assert guarded(text) == f"'{text}"


def test_everything_else_stays_as_it_is() -> None:
    assert guarded("MSKU1234567") == "MSKU1234567"
    assert guarded("") == ""
