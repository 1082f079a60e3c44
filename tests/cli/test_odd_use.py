"""What people and scripts type by mistake: it is refused in words before anything is done, or done as it was meant."""

from __future__ import annotations

import csv
import json
import os
import signal
import sys
from pathlib import Path

import pytest

from reportdesk.cli import main
from reportdesk.cli.signals import STOPPED
from reportdesk.domain.status import ImageStatus
from reportdesk.workspace import report_tasks
from reportdesk.workspace.workspace import Workspace
from tests.cli.conftest import Start
from tests.cli.test_cli import CODES_ONLY, Run, folder, lines, run
from tests.conftest import Wait

__all__ = ["folder", "run"]


@pytest.mark.parametrize(
    "words",
    [("process", ""), ("status", "--workspace", ""), ("results", "--json", ""), ("doctor", "--settings", ""),
     ("export", "--format", "csv", "--output", ""), ("register", "import", "")],
)  # fmt: skip
def test_an_empty_name_is_not_taken_for_this_folder(
    words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as ended:
        main.run(words)
    assert ended.value.code == 2
    assert "it is empty" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", ["retry", "reprocess"])
def test_a_mistyped_workspace_is_not_made(command: str, run: Run, tmp_path: Path) -> None:
    assert "There is no workspace" in run(command, code=2).stderr
    assert not (tmp_path / "workspace").exists()


def test_delivery_to_nowhere_is_refused_before_anything_is_read(run: Run, folder: Path, tmp_path: Path) -> None:
    assert "nowhere to deliver" in run("process", folder, *CODES_ONLY, "--sync", code=2).stderr
    assert "nowhere to deliver" in run("sync", code=2).stderr
    assert not (tmp_path / "workspace").exists()


def test_a_target_that_cannot_be_written_is_told_before_anything_is_read(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    done = run("process", folder, *CODES_ONLY, "--json", tmp_path / "none" / "x.json", code=2)
    assert f"there is no folder {tmp_path / 'none'}" in done.stderr
    assert not (tmp_path / "workspace").exists()
    assert "it is a folder" in run("process", folder, *CODES_ONLY, "--json", tmp_path, code=2).stderr


def test_a_refused_command_leaves_the_file_that_it_would_have_replaced(run: Run, folder: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept.json"
    kept.write_text("yesterday")
    run("process", folder, *CODES_ONLY, "--quiet", code=1)
    run("results", "--json", kept, "--report", "nosuch", code=2)
    run("retry", "--json", kept, "--image", "nosuch", code=2)
    with Workspace(tmp_path / "workspace"):
        run("process", folder, *CODES_ONLY, "--json", kept, code=2)
    assert kept.read_text() == "yesterday"
    run("retry", "--json", tmp_path / "new.json", "--image", "nosuch", code=2)
    run("process", tmp_path / "nosuch", "--json", tmp_path / "new.json", code=2)
    assert not (tmp_path / "new.json").exists()
    labels = run("register", "labels", kept, code=2)
    assert "no name of a PDF" in labels.stderr
    assert kept.read_text() == "yesterday"


def test_a_reason_that_no_failure_has_is_refused(run: Run, folder: Path) -> None:
    run("process", folder, *CODES_ONLY, "--quiet", code=1)
    done = run("retry", "--reason", "permanant", code=2)
    assert "'permanant' is neither a kind nor a reason" in done.stderr
    assert "not-an-image, " in done.stderr
    assert "neither a kind" in run("retry", "--reason", "permanant", "--image", "a.png", code=2).stderr
    assert "Read again: 0 images." in run("retry", "--reason", "file-empty").stderr, "it exists and did not occur"


def test_an_image_is_found_by_any_of_its_names(
    run: Run, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = run("process", folder, *CODES_ONLY, "--json", "-", code=1)
    (sha256,) = {plain["sha256"] for plain in lines(done.stdout) if plain["status"] == "done"}
    assert "Read again: 1 images." in run("retry", *CODES_ONLY, "--image", sha256.upper()).stderr
    (tmp_path / "a.png").write_text("another file of that name, here")
    monkeypatch.chdir(tmp_path)
    assert "Read again: 1 images." in run("retry", *CODES_ONLY, "--image", "a.png").stderr
    refused = run("retry", "--image", "copy.png", code=2).stderr
    assert f"copy.png is the same picture as {folder / 'a.png'}" in refused


def test_a_paused_report_goes_on_when_it_is_asked_for(run: Run, folder: Path, tmp_path: Path) -> None:
    run("process", folder, *CODES_ONLY, "--quiet", code=1)

    def paused() -> None:
        with Workspace(tmp_path / "workspace") as workspace:
            (report,) = workspace.queries.reports()
            workspace.run(lambda transaction: report_tasks.set_paused(transaction, report=report.id, paused=True))

    paused()
    assert "The report north yard was paused; it goes on now." in run("retry", *CODES_ONLY, code=1).stderr
    paused()
    (folder / "b.png").write_bytes((folder / "a.png").read_bytes() + b"more")
    run("process", folder, *CODES_ONLY, "--quiet", code=1)
    with Workspace(tmp_path / "workspace") as workspace:
        (report,) = workspace.queries.reports()
        assert not report.paused
        assert report.counts[ImageStatus.QUEUED] == 0


@pytest.mark.skipif(sys.platform == "win32", reason="needs a name that this encoding lacks")
def test_a_name_that_the_terminal_cannot_show_ends_no_work(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "a.png").rename(folder / "Łódź.png")
    monkeypatch.setenv("PYTHONIOENCODING", "ascii:strict")
    assert "\\u0141\\xf3d\\u017a.png" in run("process", folder, *CODES_ONLY, code=1).stdout
    assert "\\u0141\\xf3d\\u017a.png" in run("results").stdout


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--format", "xlsx", "--table", "findings"), "more than one table"),
        (("--format", "csv", "--table", "findings", "--preset", "classic"), "one table of its own"),
        (("--format", "csv", "--output", "-"), "An export is a file"),
        (("--format", "csv", "--output", "."), "is a folder"),
    ],
)
def test_an_export_that_would_not_be_what_was_asked_for_is_refused(
    words: tuple[str, ...], told: str, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with Workspace(tmp_path / "workspace"):
        pass
    assert told in run("export", "--output", "x.csv", *words, code=2).stderr


def test_a_report_that_is_named_twice_is_exported_once(run: Run, folder: Path, tmp_path: Path) -> None:
    run("process", folder, *CODES_ONLY, "--quiet", code=1)
    target = tmp_path / "x.json"
    run("export", "--report", "north yard", "--report", "north yard", "--format", "json", "--output", target)
    assert len(json.loads(target.read_text())["images"]) == 3


@pytest.mark.parametrize("name", [" ", "two\nlines"])
def test_a_report_gets_no_name_that_cannot_be_shown(name: str, run: Run, folder: Path) -> None:
    done = run("process", folder, *CODES_ONLY, "--report", name, code=2)
    assert "name" in done.stderr
    assert "no reports yet" in run("status").stdout


def test_a_word_without_effect_is_refused(run: Run, tmp_path: Path) -> None:
    with Workspace(tmp_path / "workspace"):
        pass
    assert "takes no file" in run("register", "list", "x", code=2).stderr
    assert "takes no name" in run("models", "verify", "x", code=2).stderr
    assert "One file" in run("models", "convert", "a.pt", "b.pt", code=2).stderr


@pytest.mark.skipif(sys.platform != "linux", reason="names are text elsewhere")
def test_a_register_in_a_file_whose_name_is_no_text_is_taken(run: Run, tmp_path: Path) -> None:
    file = os.fsencode(tmp_path) + b"/ya\xff.csv"
    Path(os.fsdecode(file)).write_text("identifier\n@AB0001\n")
    run("register", "import", os.fsdecode(file))
    assert "ya\\xff, version 1" in run("register", "list").stdout


def test_a_heading_with_a_comma_can_be_named(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "lots.csv"
    with file.open("w", newline="") as opened:
        csv.writer(opened).writerows([["Lot, No", "What"], ["@AB0001", "crane"]])
    run("register", "import", file, "--columns", 'description=What,"identifier=Lot, No"')
    assert "1 identifiers" in run("register", "list").stdout
    refused = run("register", "import", file, "--columns", "identifier=Lot\nNo", code=2)
    assert "There is no column" in refused.stderr


def test_what_was_carried_and_is_not_there_is_told_in_words(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REPORTDESK_DATABASE_URL", f"sqlite:///{tmp_path}/central.db")
    done = run("sync", "--from", tmp_path / "nosuch.zip", code=2)
    assert f"{tmp_path / 'nosuch.zip'} cannot be opened: it is not there." in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT for one process")
def test_a_stopped_demo_ends_as_stopped(tmp_path: Path, start: Start, wait: Wait) -> None:
    """The first line waits in the pipe until the signal is sent: a program that has said all may have ended before."""
    words = [sys.executable, "-m", "reportdesk", "demo", "--terminal", "--workspace", str(tmp_path / "w"), *CODES_ONLY]
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    started = start([*words, "--json", str(pipe)])
    wait((tmp_path / "w" / "workspace.owner.json").exists)
    started.send_signal(signal.SIGINT)
    pipe.read_text()
    started.communicate(timeout=60)
    assert started.returncode == STOPPED


def test_the_doctor_goes_on_where_an_address_is_none(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REPORTDESK_DATABASE_URL", "http://[bad")
    checks = {check["name"]: check for check in json.loads(run("doctor", "--json", code=1).stdout)["checks"]}
    assert checks["database"]["state"] == "problem"
    assert "password" not in checks


@pytest.mark.skipif(sys.platform == "win32", reason="Windows takes any name for a folder beside the own home")
def test_a_home_of_nobody_is_a_folder_that_is_not_there(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("REPORTDESK_WORKSPACE", "~nobody-of-this-name/w")
    assert main.run(["status"]) == 2
    assert "There is no workspace in the folder ~nobody-of-this-name" in capsys.readouterr().err
