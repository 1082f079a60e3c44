"""The diagnostics bundle: what is inside, and that no secret ever is."""

from __future__ import annotations

import json
import logging
import sqlite3
import zipfile
from pathlib import Path

import pytest

from reportdesk.cli.bundle import write_bundle
from reportdesk.cli.checks import Check
from reportdesk.cli.main import run
from reportdesk.config.logs import start_log, stop_log
from reportdesk.config.paths import log_folder, settings_file
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import FileUnwritable
from reportdesk.workspace.workspace import FILE, Workspace
from tests.ui.workspaces import add_images, add_report, read_images

CHECKS = [Check("program", "ok", "it is there")]


def read_all(bundle: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(bundle) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    folder = tmp_path / "workspace"
    with Workspace(folder) as opened:
        report = add_report(opened, "north")
        add_images(opened, report, ["a.jpg", "b.jpg"])
        read_images(opened, [1])
    return folder


def test_support_gets_what_it_needs_from_the_command(
    workspace: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings_file().parent.mkdir(parents=True)
    settings_file().write_text('workers = 3\ntheme = "dark"\n')
    bundle = tmp_path / "bundle.zip"
    code = run(["doctor", "--bundle", str(bundle), "--workspace", str(workspace)])
    assert code in (0, 1)
    assert str(bundle) in capsys.readouterr().err
    found = read_all(bundle)
    assert {"read-me.txt", "versions.json", "doctor.json", "settings.json", "schema.sql", "counts.json"} <= set(found)
    expected = {"workers": 3, "theme": "dark", "workspace_folder": str(workspace)}
    assert json.loads(found["settings.json"]) == expected
    counts = json.loads(found["counts.json"])
    assert counts["rows"]["images"] == 2
    assert {"report": 1, "status": "done", "number": 1} in counts["images"]
    assert b"CREATE TABLE images" in found["schema.sql"]
    assert "watchdog" in json.loads(found["versions.json"])["packages"]
    assert {check["name"] for check in json.loads(found["doctor.json"])["checks"]} >= {"program", "workspace"}
    assert [name for name in found if name.startswith("photographs/")] == []


SECRETS = (
    "pl4nted-key",
    "pl4nted/word&",
    "pl4nted%2Fword%26",
    "pl4nted-proxy",
    "AKIAPLANTED0SECRET12",
    "pl4nted-token",
)


def test_a_planted_secret_is_never_inside(workspace: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In every place where one can lie: environment, settings, checks, log (also in forms that no rule knows)."""
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "pl4nted-key")
    monkeypatch.setenv("AWS_SESSION_TOKEN", "pl4nted-token")
    monkeypatch.setenv("HTTPS_PROXY", "http://me:pl4nted-proxy@proxy:3128")
    settings = Settings(
        database_url="postgresql://desk:pl4nted%2Fword%26@db/reports", models_mirror="https://u:pl4nted-proxy@mirror/x"
    )
    log = log_folder()
    log.mkdir(parents=True)
    (log / "reportdesk.log").write_text("tried pl4nted/word& and pl4nted-key\nkey AKIAPLANTED0SECRET12 pl4nted-token\n")
    (log / "reportdesk.log.1").write_text("{'password': 'pl4nted-key'} postgresql://desk:pl4nted%2Fword%26@db\n")
    (log / "crash.log").write_text("argument pl4nted-proxy\n")
    checks = [Check("database", "problem", "no answer from postgresql://desk:pl4nted/word&@db", "pl4nted-key")]
    bundle = tmp_path / "bundle.zip"
    write_bundle(bundle, settings, workspace, checks)
    found = read_all(bundle)
    assert {"log/reportdesk.log", "log/reportdesk.log.1", "log/crash.log"} <= set(found)
    for name, content in found.items():
        assert [secret for secret in SECRETS if secret.encode() in content] == [], name
        assert b"pl4nted" not in content, name
    assert b"tried ***" in found["log/reportdesk.log"], "the rest of the line stays"
    assert b"desk:***@db/reports" in found["settings.json"]


def test_photographs_go_in_only_when_they_are_chosen(workspace: Path, tmp_path: Path) -> None:
    photograph = tmp_path / "Some Name.JPG"
    photograph.write_bytes(b"\xff\xd8\xff\xe0 picture")
    bundle = tmp_path / "bundle.zip"
    size = write_bundle(bundle, Settings(), workspace, CHECKS, [photograph])
    assert size == bundle.stat().st_size
    found = read_all(bundle)
    assert found["photographs/001.jpg"] == photograph.read_bytes()
    assert b"1, chosen by the operator" in found["read-me.txt"]


def test_the_last_of_a_long_log_is_taken(workspace: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reportdesk.cli.bundle.MOST_LOG_BYTES", 200)
    start_log(log_folder())
    for number in range(100):
        logging.getLogger("reportdesk.test").info("line %d", number)
    stop_log()
    write_bundle(tmp_path / "bundle.zip", Settings(), workspace, CHECKS)
    log = read_all(tmp_path / "bundle.zip")["log/reportdesk.log"]
    assert len(log) <= 200
    assert log.endswith(b"line 99\n")


@pytest.mark.parametrize("content", [None, b"no database at all, but long enough to be looked at"])
def test_a_workspace_that_cannot_be_read_is_said(tmp_path: Path, content: bytes | None) -> None:
    folder = tmp_path / "workspace"
    folder.mkdir()
    if content is not None:
        (folder / FILE).write_bytes(content)
    write_bundle(tmp_path / "bundle.zip", Settings(), folder, CHECKS)
    counts = json.loads(read_all(tmp_path / "bundle.zip")["counts.json"])
    assert counts.get("workspace") == "there is none" or "not a database" in counts["error"]


def test_a_newer_workspace_is_looked_at_and_not_changed(workspace: Path, tmp_path: Path) -> None:
    connection = sqlite3.connect(workspace / FILE)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    write_bundle(tmp_path / "bundle.zip", Settings(), workspace, CHECKS)
    assert json.loads(read_all(tmp_path / "bundle.zip")["counts.json"])["rows"]["images"] == 2


def test_a_target_that_cannot_be_written_is_said(workspace: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FileUnwritable, match="cannot be written to"):
        write_bundle(tmp_path / "file" / "bundle.zip", Settings(), workspace, CHECKS)
    with pytest.raises(FileUnwritable, match="it is not there"):
        write_bundle(tmp_path / "bundle.zip", Settings(), workspace, CHECKS, [tmp_path / "gone.jpg"])
    assert not (tmp_path / "bundle.zip").exists()
