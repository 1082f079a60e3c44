"""Comparing two checkouts by a benchmark."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.benchmarks import compare
from tests.conftest import PROJECT


def test_two_checkouts_are_measured_in_turn_and_shown_side_by_side(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "figures.json"
    command = [str(PROJECT), "intake", "--rounds", "2", "--json", str(target), "--files", "20"]
    assert compare.main(command) == 0
    told = capfd.readouterr()
    assert told.err.count(str(PROJECT)) == 4
    assert "files_per_s" in told.out
    figures = json.loads(target.read_text())
    ratio = figures["this_files_per_s"] / figures["other_files_per_s"]
    assert figures["ratio_files_per_s"] == pytest.approx(ratio)


def test_what_is_no_checkout_is_named(capfd: pytest.CaptureFixture[str]) -> None:
    assert compare.main(["no-such-revision", "intake"]) == 2
    assert "no-such-revision" in capfd.readouterr().err
