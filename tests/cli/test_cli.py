"""The command line from outside: real processes, JSON lines, exit codes."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from reportdesk.cli.doctor_delivery import delivery_checks
from reportdesk.config.settings import Settings
from reportdesk.domain.status import ImageStatus
from reportdesk.version import __version__
from reportdesk.workspace import image_tasks
from reportdesk.workspace.workspace import Workspace
from tests.cli.conftest import Start
from tests.conftest import PROJECT, Wait
from tests.drawn import write_label
from tests.servers.fault_proxy import FaultProxy
from tests.servers.fixtures import Place

Run = Callable[..., subprocess.CompletedProcess[str]]
KEYS = {
    "report", "path", "sha256", "status", "width", "height", "captured_at", "gps", "identifiers", "codes", "text",
    "vehicles", "plates", "stages", "seconds", "attempts", "sync", "duplicate_of", "failure",
}  # fmt: skip
CODES_ONLY = ("--stages", "codes", "--text", "never", "--workers", "1")


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Return a function that runs a command on a workspace of the test."""

    def command(*arguments: str | Path, code: int = 0) -> subprocess.CompletedProcess[str]:
        words = [sys.executable, "-W", "error", "-m", "reportdesk", *map(str, arguments)]
        if arguments and not str(arguments[0]).startswith("-"):
            words += ["--workspace", str(tmp_path / "workspace")]
        done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=240)
        assert done.returncode == code, (done.stdout, done.stderr)
        return done

    return command


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a label, its copy, a page named like a picture, and a text."""
    place = tmp_path / "north yard"
    place.mkdir()
    write_label(place / "a.png", "@AB1234")
    (place / "copy.png").write_bytes((place / "a.png").read_bytes())
    (place / "page.png").write_text("<html><body>no picture</body></html>")
    (place / "notes.txt").write_text("Dear all")
    for file in place.iterdir():
        os.utime(file, (1.6e9, 1.6e9))
    return place


def lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_process_writes_one_object_per_image_and_results_the_same_again(run: Run, folder: Path) -> None:
    done = run("process", folder, *CODES_ONLY, "--operator", "ann", "--json", "-", code=1)
    objects = {Path(plain["path"]).name: plain for plain in lines(done.stdout)}
    assert set(objects) == {"a.png", "copy.png", "page.png"}
    assert all(set(plain) >= KEYS for plain in objects.values())
    assert objects["a.png"]["status"] == "done"
    assert [found["value"] for found in objects["a.png"]["identifiers"]] == ["@AB1234"]
    assert objects["a.png"]["stages"]["text"] == "skipped"
    assert objects["copy.png"]["status"] == "duplicate"
    assert objects["copy.png"]["duplicate_of"] == objects["a.png"]["path"]
    assert objects["copy.png"]["identifiers"] == objects["a.png"]["identifiers"]
    failure = objects["page.png"]["failure"]
    assert failure["kind"] == "permanent"
    assert "web page" in failure["message"]
    assert failure["hint"]
    assert "report north yard: 1 succeeded, 1 failed" in done.stderr
    again = {Path(plain["path"]).name: plain for plain in lines(run("results", "--json", "-").stdout)}
    assert again == objects


def test_the_same_folder_again_says_that_it_is_known(run: Run, folder: Path) -> None:
    (folder / "page.png").unlink()
    run("process", folder, *CODES_ONLY)
    done = run("process", folder, *CODES_ONLY, "--json", "-")
    assert "is known" in done.stderr
    assert done.stdout == ""


def test_status_counts_and_names_what_was_left_out(run: Run, folder: Path) -> None:
    run("process", folder, *CODES_ONLY, "--quiet", code=1)
    plain = json.loads(run("status", "--json").stdout)
    (report,) = plain["reports"]
    assert report["report"] == "north yard"
    assert report["counts"]["done"] == report["counts"]["failed"] == report["counts"]["duplicate"] == 1
    assert report["ignored"] == {"no photograph: plain text": 1}
    destination = plain["destinations"]["s3"]
    assert (destination["off"], destination["waiting"], destination["configured"]) == (3, 0, False)
    assert "no photograph: plain text" in run("status").stdout


def test_retry_reads_failed_images_again(run: Run, folder: Path) -> None:
    run("process", folder, *CODES_ONLY, "--quiet", code=1)
    done = run("retry", *CODES_ONLY, "--json", "-", code=1)
    assert [Path(plain["path"]).name for plain in lines(done.stdout)] == ["page.png"]
    done = run("retry", "--image", folder / "a.png", *CODES_ONLY, "--json", "-")
    assert [Path(plain["path"]).name for plain in lines(done.stdout)] == ["a.png", "copy.png"], "the copy shows it too"
    assert run("retry", "--reason", "transient", "--json", "-", *CODES_ONLY).stdout == ""
    assert "holds no image" in run("retry", "--image", "nowhere.jpg", code=2).stderr


def test_the_exit_code_speaks_of_what_was_read_again_and_not_of_the_rest_of_its_report(run: Run, folder: Path) -> None:
    """page.png has failed before and is in the same report."""
    run("process", folder, *CODES_ONLY, "--quiet", code=1)
    assert "1 failed" in run("retry", "--image", folder / "a.png", *CODES_ONLY).stderr, "the report's counters stay"
    (folder / "a.png").write_text("<html><body>no picture any more</body></html>")
    run("retry", "--image", folder / "a.png", *CODES_ONLY, code=1)


def test_the_exit_code_speaks_of_what_was_left_by_an_earlier_run_too(run: Run, folder: Path, tmp_path: Path) -> None:
    run("process", folder, *CODES_ONLY, "--quiet", code=1)
    with Workspace(tmp_path / "workspace") as workspace:
        (failed,) = workspace.queries.select_ids(statuses=(ImageStatus.FAILED,))
        workspace.run(partial(image_tasks.retry, chosen=[failed], overrides=""))
    run("retry", "--image", folder / "a.png", *CODES_ONLY, code=1)


def test_retry_with_another_engine_is_for_this_time_alone(run: Run, folder: Path) -> None:
    (folder / "page.png").unlink()
    run("process", folder, *CODES_ONLY, "--quiet")
    same = (*CODES_ONLY, "--json", "-")
    again = run("retry", "--image", folder / "a.png", "--engine", "tesseract", "--thorough", *same)
    assert len(lines(again.stdout)) == 2
    assert run("reprocess", "--where", "fingerprint=old", *same).stdout == "", "so it was asked for"
    assert len(lines(run("reprocess", "--where", "fingerprint=old", "--thorough", *same).stdout)) == 2
    assert "invalid choice" in run("retry", "--engine", "crystal-ball", code=2).stderr


def test_reprocess_takes_what_the_condition_names(run: Run, folder: Path) -> None:
    (folder / "page.png").unlink()
    run("process", folder, *CODES_ONLY, "--quiet")
    same = ("--stages", "codes", "--text", "never")
    assert run("reprocess", "--where", "fingerprint=old", *same, "--json", "-").stdout == ""
    assert run("reprocess", "--where", "stage=unavailable", *same, "--json", "-").stdout == ""
    other = run(
        "reprocess", "--where", "fingerprint=old", "--stages", "codes,vehicles", "--text", "never", "--json", "-"
    )
    assert [plain["stages"]["vehicles"] for plain in lines(other.stdout)] == ["unavailable"] * 2
    found = run("reprocess", "--where", "vehicles=unavailable", *same, "--json", "-")
    assert [plain["stages"]["vehicles"] for plain in lines(found.stdout)] == ["unavailable"] * 2, "as it was left"
    assert "is no condition" in run("reprocess", "--where", "mood=bad", code=2).stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("process", "/does/not/exist"), "nothing at /does/not/exist"),
        (("results", "--report", "nobody"), "no report named 'nobody'"),
        (("results", "--report", ""), "--report: it is empty"),
        (("retry", "--image", ""), "--image: it is empty"),
        (("retry", "--reason", ""), "--reason: it is empty"),
        (("process", ".", "--stages", "smell"), "no stage 'smell'"),
        (("process", ".", "--stages", ","), "names no stage"),
        (("sync", "--timeout", "nan"), "is no number of seconds"),
        (("sync", "--timeout", "-1"), "is no number of seconds"),
        (("process", ".", "--workers", "1000"), "workers: 1000 is out of range"),
        (("process", ".", "--settings", "/nowhere.toml"), "cannot be read"),
        (("models", "import"), "Which file?"),
        (("frobnicate",), "invalid choice"),
    ],
)
def test_wrong_use_exits_2_and_says_why(run: Run, tmp_path: Path, arguments: tuple[str, ...], words: str) -> None:
    Workspace(tmp_path / "workspace").close()
    done = run(*arguments, code=2)
    assert words in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="there is no full disk to write to")
@pytest.mark.parametrize("command", [("results",), ("status",), ("results", "--json", "/dev/full"), ("doctor",)])
def test_what_cannot_be_printed_ends_with_2_and_its_cause(
    tmp_path: Path, run: Run, folder: Path, command: tuple[str, ...]
) -> None:
    run("process", folder, *CODES_ONLY, code=1)
    words = [sys.executable, "-m", "reportdesk", *command, "--workspace", str(tmp_path / "workspace")]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(words, stdout=full, stderr=subprocess.PIPE, text=True, check=False, timeout=240)
    assert done.returncode == 2
    assert "the disk is full" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="no pipe lies in a folder there")
def test_ctrl_c_in_a_short_command_is_no_traceback(tmp_path: Path, start: Start) -> None:
    pipe = tmp_path / "yard.csv"
    os.mkfifo(pipe)
    words = [sys.executable, "-m", "reportdesk", "register", "import", str(pipe), "--workspace", str(tmp_path / "w")]
    program = start(words)
    with pipe.open("w"):
        # Here it has opened the pipe, and reads.
        program.send_signal(signal.SIGINT)
        _none, told = program.communicate(timeout=240)
    assert (program.returncode, told) == (130, "Stopped.\n")


def test_a_folder_without_photographs_is_said_to_hold_none(tmp_path: Path, run: Run) -> None:
    (tmp_path / "empty").mkdir()
    assert "  no photograph is in it\n" in run("process", tmp_path / "empty", *CODES_ONLY).stderr


def test_a_reader_that_goes_away_stops_the_work_and_that_is_told(tmp_path: Path, run: Run, folder: Path) -> None:
    words = [sys.executable, "-m", "reportdesk", "process", str(folder), "--json", "-", *CODES_ONLY]
    words += ["--workspace", str(tmp_path / "workspace")]
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(words, stdout=write, stderr=subprocess.PIPE, text=True, check=False, timeout=240)
    os.close(write)
    assert done.returncode == 130
    assert done.stderr.splitlines()[-1] == "Stopped. What is left goes on with the same command."


@pytest.mark.skipif(sys.platform != "linux", reason="such names are refused elsewhere")
def test_names_that_are_no_text_or_order_the_terminal_about_are_shown_in_one_line_and_found_again(
    tmp_path: Path, run: Run
) -> None:
    folder = tmp_path / "odd"
    folder.mkdir()
    name = os.fsdecode(b"b\xff\n\x1b[2J.png")
    write_label(folder / "a.png", "@AB1234")
    (folder / "a.png").rename(folder / name)
    lines = run("process", folder, *CODES_ONLY).stdout.splitlines()
    assert [line.split()[:3] for line in lines] == [["done", r"b\xff\n\x1b[2J.png", "@AB1234"]]
    again = run("retry", "--image", folder / name, *CODES_ONLY)
    assert "Read again: 1 images." in again.stderr
    assert run("results", "--report", os.fsdecode(b"\xff"), code=2).stderr.startswith("reportdesk: There is no report")


def test_a_stage_that_is_not_available_is_told_behind_the_counters(run: Run, folder: Path, tmp_path: Path) -> None:
    settings = tmp_path / "settings.toml"
    settings.write_text(f"models_folder = '{tmp_path}'\n", encoding="utf-8")
    stages = ("--stages", "codes,vehicles", "--settings", settings)
    told = run("process", folder, *stages, code=1).stderr
    assert "  1 without vehicles: not available here (see 'reportdesk doctor')" in told


def test_doctor_names_the_settings_file_that_was_asked_for(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "office.toml"
    file.write_text("workers = 1\n", encoding="utf-8")
    checks = json.loads(run("doctor", "--json", "--settings", file).stdout)["checks"]
    assert {check["name"]: check["finding"] for check in checks}["settings"] == str(file)


def test_an_empty_workspace_has_nothing_to_show(run: Run, tmp_path: Path) -> None:
    Workspace(tmp_path / "workspace").close()
    assert run("results", "--json", "-").stdout == ""
    assert "no reports yet" in run("status").stdout


def test_objects_are_given_of_finished_images_alone_and_the_list_shows_those_that_wait_too(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    run("process", folder, *CODES_ONLY, "--quiet", code=1)
    with Workspace(tmp_path / "workspace") as workspace:
        workspace.run(lambda tx: tx.execute("UPDATE images SET status = 'queued' WHERE path LIKE '%page.png'") and None)
    held = lines(run("results", "--json", "-").stdout)
    assert {plain["status"] for plain in held} == {"done", "duplicate"}
    assert "page.png" in run("results").stdout


@pytest.mark.parametrize(
    "command",
    [
        ("status",), ("results",), ("audit",), ("export", "--format", "csv", "--output", "out.csv"),
        ("register", "list"), ("register", "labels", "out.pdf"), ("reconcile", "--output", "out.csv"),
    ],
)  # fmt: skip
def test_who_only_reads_makes_no_workspace_of_a_mistyped_name(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.setenv("PYTHONPATH", str(PROJECT))
    monkeypatch.chdir(tmp_path / "here")
    told = run(*command, code=2).stderr
    assert f"There is no workspace in the folder {tmp_path / 'workspace'}." in told
    assert "Check its name" in told
    assert list(tmp_path.iterdir()) == [tmp_path / "here"]
    assert not list((tmp_path / "here").iterdir())


def test_a_folder_that_holds_something_else_is_no_workspace_and_stays_as_it_is(run: Run, tmp_path: Path) -> None:
    (tmp_path / "workspace").mkdir()
    write_label(tmp_path / "workspace" / "a.png", "@AB1234")
    assert "There is no workspace in" in run("status", code=2).stderr
    assert [file.name for file in (tmp_path / "workspace").iterdir()] == ["a.png"]


def test_a_new_user_who_names_no_workspace_is_told_how_to_begin(own_home: Path) -> None:
    words = [sys.executable, "-m", "reportdesk", "status"]
    done = subprocess.run(words, capture_output=True, text=True, check=True, timeout=240)
    assert "no reports yet: 'reportdesk process FOLDER' reads one" in done.stdout


@pytest.mark.parametrize(
    "words",
    [
        ("models", "install", "--quiet", "--from", "{models}", "plate-reader", "picodet-s-slim"),
        ("models", "--from", "{models}", "install", "plate-reader", "--quiet", "picodet-s-slim"),
    ],
)
def test_options_may_stand_anywhere_among_the_words_of_a_command(
    words: tuple[str, ...], run: Run, own_home: Path, model_files: Path
) -> None:
    run(*(word.format(models=model_files) for word in words))
    here = json.loads(run("models", "--json", "list").stdout)
    assert {entry["name"] for entry in here if entry["path"]} == {"plate-reader", "picodet-s-slim"}


def test_options_may_stand_between_photographs_and_names_that_begin_with_a_dash_follow_two(
    folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "-b.png").write_bytes((folder / "a.png").read_bytes())
    command = [sys.executable, "-W", "error", "-m", "reportdesk", "process"]
    place = ("--workspace", str(tmp_path / "workspace"))
    for words in ([str(folder / "a.png"), *place, *CODES_ONLY, str(folder / "copy.png")],
                  [*CODES_ONLY, *place, "--", "-b.png"]):  # fmt: skip
        subprocess.run([*command, *words], cwd=tmp_path, check=True, capture_output=True, timeout=240)
    with Workspace(tmp_path / "workspace") as workspace:
        names = {Path(image.file).name for image in workspace.queries.images()}
    assert names == {"a.png", "copy.png", "-b.png"}


def test_version_is_light(run: Run) -> None:
    assert run("--version").stdout == f"reportdesk {__version__}\n"
    code = (
        "import sys\nfrom reportdesk.cli.main import run\ntry:\n    run(['--version'])\nexcept SystemExit:\n    pass\n"
    )
    code += "heavy = {'cv2', 'numpy', 'onnxruntime', 'rapidocr', 'boto3', 'PySide6', 'sqlalchemy', 'PIL', 'alembic'}\n"
    code += "print(sorted(heavy & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_doctor_names_what_is_missing_and_the_line_that_mends_it(run: Run, tmp_path: Path) -> None:
    plain = json.loads(run("doctor", "--json").stdout)
    checks = {check["name"]: check for check in plain["checks"]}
    assert checks["workspace"]["state"] == "missing"
    assert "'reportdesk process FOLDER' makes a workspace" in checks["workspace"]["remedy"]
    assert not (tmp_path / "workspace").exists()
    assert checks["model: vehicle"]["state"] == "missing"
    assert checks["model: vehicle"]["remedy"] == "reportdesk models install"
    assert "advised" in checks["workers"]["finding"]
    assert checks["text: rapidocr"]["state"] == "ok"
    assert checks["text: tesseract"]["state"] in ("ok", "missing")
    assert checks["tesserocr"]["state"] in ("ok", "missing")


def test_doctor_calls_it_a_problem_when_the_chosen_text_engine_cannot_read(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('text_engine = "tesseract"\ntesseract_languages = "xyz"\n', encoding="utf-8")
    done = run("doctor", "--json", "--settings", file, code=1)
    checks = {check["name"]: check for check in json.loads(done.stdout)["checks"]}
    assert checks["text: tesseract"]["state"] == "problem"
    assert "xyz" in checks["text: tesseract"]["finding"]


def test_doctor_tells_of_the_destinations_and_where_their_secrets_come_from(
    run: Run, tmp_path: Path, seaweed_place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", seaweed_place.access.access_key)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", seaweed_place.access.secret_key)
    monkeypatch.setenv("REPORTDESK_S3_ENDPOINT", seaweed_place.access.endpoint)
    monkeypatch.setenv("REPORTDESK_S3_BUCKET", seaweed_place.bucket)
    monkeypatch.setenv("REPORTDESK_DATABASE_URL", f"sqlite:///{tmp_path / 'central.db'}")

    def checks(code: int) -> dict[str, dict[str, str]]:
        plain = json.loads(run("doctor", "--json", code=code).stdout)
        return {check["name"]: check for check in plain["checks"]}

    well = checks(0)
    assert (well["s3"]["state"], well["database"]["state"]) == ("ok", "ok")
    assert well["s3 keys"]["finding"].startswith("from the environment variable AWS_ACCESS_KEY_ID")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "wrong")
    monkeypatch.setenv("REPORTDESK_DATABASE_URL", "postgresql://desk:pass-word@127.0.0.1:1/central")
    ill = checks(1)
    assert "the secret key is wrong" in ill["s3"]["finding"]
    assert ill["s3"]["remedy"].startswith("Check user name, password or keys")
    assert ill["database"]["state"] == "problem"
    assert ill["database"]["remedy"]
    assert ill["password"]["finding"] == "from the address in REPORTDESK_DATABASE_URL"
    assert "pass-word" not in json.dumps(ill)


def test_doctor_does_not_wait_for_a_silent_destination(
    tmp_path: Path, seaweed_place: Place, fault_proxy: Callable[..., FaultProxy], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "nobody")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "nothing")
    proxy = fault_proxy(seaweed_place.server.port)
    proxy.silent = True
    found = delivery_checks(Settings(s3_bucket="reports", s3_endpoint=proxy.endpoint), most_s=1)
    assert [(one.name, one.state) for one in found if one.state == "problem"] == [("s3", "problem")]
    assert "no answer" in found[0].finding


def test_models_are_listed_and_imported_and_verified(run: Run, model_files: Path) -> None:
    plain = json.loads(run("models", "list", "--json").stdout)
    assert {row["kind"] for row in plain} == {"vehicle", "plate-detector", "plate-reader"}
    assert all(row["path"] is None for row in plain)
    assert "is installed" in run("models", "import", model_files / "picodet_s_416_slim.onnx").stdout
    (check,) = json.loads(run("models", "verify", "--json").stdout)
    assert check["fault"] == ""
    Path(check["path"]).write_bytes(b"damaged")
    assert "DAMAGED" in run("models", "verify", code=1).stdout


def test_a_workspace_in_use_is_refused_with_its_holder(run: Run, folder: Path, tmp_path: Path) -> None:
    from reportdesk.workspace.workspace import Workspace

    with Workspace(tmp_path / "workspace"):
        done = run("process", folder, *CODES_ONLY, code=2)
        assert f"process {os.getpid()}" in done.stderr
        assert "no reports yet" in run("status").stdout, "reading goes beside a running desk"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT for one process")
def test_ctrl_c_leaves_the_rest_queued(folder: Path, tmp_path: Path, run: Run, start: Start) -> None:
    for number in range(30):
        write_label(folder / f"{number}.png", f"@AB{number:04}")
    workspace = tmp_path / "workspace"
    words = [sys.executable, "-m", "reportdesk", "process", str(folder), "--workspace", str(workspace), *CODES_ONLY]
    started = start([*words, "--json", "-"], stdout=subprocess.PIPE)
    assert started.stdout is not None
    first = started.stdout.readline()
    started.send_signal(signal.SIGINT)
    rest, errors = started.communicate(timeout=60)
    assert started.returncode == 130, errors
    told = lines(first + rest)
    held = {plain["path"]: plain["status"] for plain in lines(run("results", "--json", "-").stdout)}
    assert all(held[plain["path"]] == plain["status"] for plain in told)
    assert "running" not in held.values()
    run("process", folder, *CODES_ONLY, "--quiet", code=1)
    assert json.loads(run("status", "--json").stdout)["reports"][0]["counts"]["queued"] == 0


def test_a_report_without_any_identifier_is_told_once_where_that_is_asked(run: Run, tmp_path: Path) -> None:
    place = tmp_path / "empty yard"
    place.mkdir()
    write_label(place / "a.png", "https://example.org")
    (tmp_path / "settings.toml").write_text('identifier_expected = "report"')
    done = run("process", place, *CODES_ONLY, "--settings", tmp_path / "settings.toml", "--json", "-")
    assert [plain["status"] for plain in lines(done.stdout)] == ["done"]
    assert done.stderr.count("no identifier was found") == 1


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux runs without a display")
def test_the_window_without_a_display_is_refused_in_words(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    words = [sys.executable, "-m", "reportdesk", "--workspace", str(tmp_path / "workspace")]
    done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 2
    assert "no display" in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGTERM")
def test_the_window_opens_reads_and_ends_cleanly_when_told_to(
    folder: Path, tmp_path: Path, wait: Wait, start: Start
) -> None:
    """The whole program as it is started from an icon, on the offscreen platform."""
    workspace = tmp_path / "workspace"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    words = [sys.executable, "-W", "error", "-m", "reportdesk", "--workspace", str(workspace)]
    started = start(words, env=environment)
    wait((workspace / "workspace.owner.json").exists)
    second = subprocess.run(words, env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert second.returncode == 0, "a second start raises the first window"
    started.send_signal(signal.SIGTERM)
    _output, errors = started.communicate(timeout=60)
    assert (started.returncode, errors) == (0, "")
