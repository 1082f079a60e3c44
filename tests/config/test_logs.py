"""The log: rotated, without secrets, and no reason to fail when it cannot be written."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from reportdesk.config.logs import start_log, stop_log


@pytest.fixture(autouse=True)
def closed() -> Iterator[None]:
    yield
    stop_log()


def test_no_password_reaches_the_log(tmp_path: Path) -> None:
    file = start_log(tmp_path)
    logging.getLogger("reportdesk.sync").info("using postgresql://desk:s3cret@db.example/reports")
    text = file.read_text()
    assert "s3cret" not in text
    assert "desk:***@db.example" in text


def test_the_log_rotates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reportdesk.config.logs._MAX_BYTES", 1000)
    start_log(tmp_path)
    for number in range(200):
        logging.getLogger("reportdesk").info("line %d", number)
    assert 2 <= len(list(tmp_path.glob("reportdesk.log*"))) <= 5


def test_a_folder_that_cannot_be_written_costs_only_the_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    start_log(tmp_path / "file" / "log")
    assert "no log file" in capsys.readouterr().err
