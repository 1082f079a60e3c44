"""The benchmark of recognition says when there is nothing that it could measure."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PROJECT


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--data", "nowhere"], "There is no folder nowhere."),
        (["--data", str(PROJECT / "resources" / "sample_report"), "--engine", "tesseract"], "None of the photographs"),
    ],
)
def test_no_figures_of_no_photographs(arguments: list[str], words: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.benchmarks.recognition", "--json", str(tmp_path / "figures"), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=PROJECT)
    assert done.returncode == 1
    assert done.stderr.startswith(words)
    assert not (tmp_path / "figures").exists()
