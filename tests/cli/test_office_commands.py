"""The office's commands from outside: real processes, real files."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import openpyxl
import pypdfium2
import pytest

from tests.cli.test_cli import CODES_ONLY, Run, folder, run

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
