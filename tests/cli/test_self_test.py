"""`reportdesk self-test` from outside, and what it makes of parts that do not work."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reportdesk.cli import selftest, selftest_checks, selftest_sample
from reportdesk.cli.selftest_checks import NOT_HERE, OFF, RIGHT, WRONG
from reportdesk.config.settings import Settings
from reportdesk.workspace.earlier import REPORT, make_earlier
from reportdesk.workspace.migrate import HEAD, revision_of
from reportdesk.workspace.workspace import Workspace
from tests.servers import s3
from tests.servers.fixtures import Place


def test_an_installation_is_proven_with_a_bucket_and_a_database(seaweed_place: Place, tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "REPORTDESK_S3_ENDPOINT": seaweed_place.server.endpoint,
        "REPORTDESK_S3_BUCKET": seaweed_place.bucket,
        "REPORTDESK_DATABASE_URL": f"sqlite:///{tmp_path / 'central.db'}",
        "AWS_ACCESS_KEY_ID": s3.ACCESS_KEY,
        "AWS_SECRET_ACCESS_KEY": s3.SECRET_KEY,
    }
    command = [sys.executable, "-W", "error", "-m", "reportdesk", "self-test"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert done.stderr == ""
    rows = {line[10:38].strip(): line[:9].strip() for line in done.stdout.splitlines()[1:-1]}
    for name in (
        "window", "workspace of before", "dashboard", "exports", "keyring", "picture heic", "codes: zxing-cpp",
        "sample with rapidocr", "S3",
    ):  # fmt: skip
        assert rows[name] == RIGHT
    assert rows["database"] == RIGHT
    assert rows["shared queue"] == OFF, "SQLite has none"
    assert seaweed_place.objects() == {}, "the trial is removed, and the sample goes nowhere"


def test_a_bucket_that_does_not_answer_is_wrong() -> None:
    (row,) = selftest_checks.bucket(Settings(s3_bucket="none", s3_endpoint="http://127.0.0.1:9"))
    assert row.state == WRONG
    assert "127.0.0.1:9" in row.words


def test_a_database_that_cannot_be_opened_is_wrong(tmp_path: Path) -> None:
    (row,) = selftest_checks.database(Settings(database_url=f"sqlite:///{tmp_path / 'no folder' / 'central.db'}"))
    assert row.state == WRONG
    assert "no folder" in row.words


def test_what_is_not_set_up_is_off() -> None:
    assert [selftest_checks.bucket(Settings())[0].state, selftest_checks.database(Settings())[0].state] == [OFF, OFF]


def test_only_a_packaged_program_must_have_every_part(monkeypatch: pytest.MonkeyPatch) -> None:
    assert selftest_sample.text_engine("tesseract", "it is not installed", Settings())[0].state == NOT_HERE
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert selftest_sample.text_engine("tesseract", "it is not installed", Settings())[0].state == WRONG


def test_a_picture_with_other_colours_is_wrong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from PIL import Image

    (tmp_path / "self_test").mkdir()
    Image.new("RGB", (64, 48), "red").save(tmp_path / "self_test" / "quarters.png")
    monkeypatch.setattr(selftest_checks, "resources_folder", lambda: tmp_path)
    (row,) = selftest_checks.formats(Settings())
    assert row.state == WRONG


def test_whatever_a_step_raises_is_told_and_the_others_go_on() -> None:
    def breaks() -> list[selftest_checks.Row]:
        raise OSError("no such library")

    (row,) = selftest._outcome("window", breaks)
    assert (row.state, row.words) == (WRONG, "OSError: no such library")


def test_a_workspace_of_the_version_before_is_one_step_behind_and_keeps_its_report(tmp_path: Path) -> None:
    from reportdesk.workspace.database import ReadConnections

    revision = make_earlier(tmp_path)
    connections = ReadConnections(tmp_path / "workspace.db")
    with connections.connect() as connection:
        assert revision_of(connection) == revision < HEAD
    connections.close()
    with Workspace(tmp_path) as workspace:
        assert [report.name for report in workspace.queries.reports()] == [REPORT]
