"""The office's commands from outside: real processes, real files."""

from __future__ import annotations

import csv
import json
import signal
from pathlib import Path

import openpyxl
import pypdfium2
import pytest

from reportdesk.cli import main
from reportdesk.cli.output import ProgressBar
from reportdesk.cli.signals import STOPPED
from reportdesk.workspace.workspace import Workspace
from tests.cli.test_cli import CODES_ONLY, Run, folder, run
from tests.export import workspaces

__all__ = ["folder", "run"]


@pytest.mark.parametrize("chosen", ["xlsx", "csv", "json", "pdf"])
def test_every_format_can_be_made(run: Run, folder: Path, tmp_path: Path, chosen: str) -> None:
    run("process", folder, *CODES_ONLY, "--quiet", code=1)
    target = tmp_path / "out" / f"north.{chosen}"
    told = run("export", "--report", "north yard", "--format", chosen, "--output", target).stderr
    assert f"{target}: 3 images" in told
    match chosen:
        case "xlsx":
            assert openpyxl.load_workbook(target)["Images"]["F2"].value == "@AB1234"
        case "csv":
            with target.open(newline="", encoding="utf-8") as opened:
                assert [row["Image"] for row in csv.DictReader(opened)] == ["a.png", "copy.png", "page.png"]
        case "json":
            assert len(json.loads(target.read_text())["images"]) == 3
        case "pdf":
            document = pypdfium2.PdfDocument(target)
            assert len(document) == 2
            document.close()


def test_wrong_use_of_export_is_said(run: Run, folder: Path, tmp_path: Path) -> None:
    run("process", folder, *CODES_ONLY, "--quiet", code=1)
    target = tmp_path / "x.json"
    assert (
        "no report named 'south'"
        in run("export", "--report", "south", "--format", "json", "--output", target, code=2).stderr
    )
    assert (
        "classic is a table"
        in run("export", "--preset", "classic", "--format", "json", "--output", target, code=2).stderr
    )
    assert not target.exists()


def test_a_register_is_imported_listed_compared_and_printed(run: Run, folder: Path, tmp_path: Path) -> None:
    run("process", folder, *CODES_ONLY, "--quiet", code=1)
    listed = tmp_path / "yard.csv"
    listed.write_text("Unique ID,VIN,Qty\n@AB1234,,2\n@AB9999,,1\n,,3\n")
    told = run("register", "import", listed, code=1).stderr
    assert "register yard, version 1: 2 identifiers" in told
    assert "row 4 left out: it has no identifier" in told
    assert "yard, version 1 (in force): 2 identifiers, 1 rows left out" in run("register", "list").stdout
    done = run("reconcile", "--report", "north yard")
    assert done.stdout.split() == ["missing", "@AB9999"]
    assert "1 missing, 1 seen" in done.stderr
    run("reconcile", "--output", tmp_path / "x.csv")
    assert "@AB9999" in (tmp_path / "x.csv").read_text(encoding="utf-8")
    shown = json.loads(run("results", "--json", "-").stdout.splitlines()[0])
    assert shown["register"]["quantity"] == 2
    assert "2 labels on 1 pages" in run("register", "labels", tmp_path / "labels.pdf").stderr


def test_wrong_use_of_the_register_is_said(run: Run, tmp_path: Path) -> None:
    listed = tmp_path / "yard.csv"
    listed.write_text("Plate,Colour\nAB 12,red\n")
    assert "looks like the identifier" in run("register", "import", listed, code=2).stderr
    assert "no column 'Size'" in run("register", "import", listed, "--columns", "identifier=Size", code=2).stderr
    assert "no field" in run("register", "import", listed, "--columns", "size=Plate", code=2).stderr
    assert "1 identifiers" in run("register", "import", listed, "--columns", "identifier=Plate").stderr
    assert "no file to import" in run("register", "import", code=2).stderr


@pytest.mark.parametrize("chosen", ["xlsx", "csv", "json"])
def test_ctrl_c_stops_an_export_and_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], chosen: str
) -> None:
    with Workspace(tmp_path / "desk") as workspace:
        workspaces.fill(workspace)
    target = tmp_path / "out" / f"x.{chosen}"
    target.parent.mkdir()
    target.write_text("of last week")

    def press_ctrl_c(_bar: ProgressBar, done: int, total: int) -> None:
        if done == total:
            signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(ProgressBar, "update", press_ctrl_c)
    words = ["export", "--workspace", str(tmp_path / "desk"), "--format", chosen, "--output", str(target)]
    assert main.run(words) == STOPPED
    assert "The export was stopped. Nothing was written." in capsys.readouterr().err
    assert [file.name for file in target.parent.iterdir()] == [target.name]
    assert target.read_text() == "of last week"
