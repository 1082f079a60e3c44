"""The command `models` from outside, against a real server and real folders."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import shutil
import signal
import struct
import subprocess
import sys
import termios
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reportdesk.cli import main
from reportdesk.recognition.model_catalogue import CATALOGUE, ENTRY_BY_NAME
from tests import model_server as faults
from tests.cli.conftest import Start
from tests.conftest import Wait
from tests.model_server import ModelServer, serving

Run = Callable[..., subprocess.CompletedProcess[str]]
READER = ENTRY_BY_NAME["plate-reader"]


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the models folder of the commands."""
    place = tmp_path / "models"
    monkeypatch.setenv("REPORTDESK_MODELS", str(place))
    return place


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with serving() as running:
        yield running


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-W", "error", "-m", "reportdesk", "models", *map(str, arguments)]


def run(*arguments: str | Path, code: int = 0) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(command(*arguments), capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == code, (done.stdout, done.stderr)
    return done


def test_the_list_tells_all_about_each_model(folder: Path) -> None:
    shown = json.loads(run("list", "--json").stdout)
    assert [entry["name"] for entry in shown] == [entry.name for entry in CATALOGUE]
    for entry in shown:
        assert {"purpose", "bytes", "sha256", "licence", "licence_confirmed", "layout"} <= set(entry)
        assert entry["path"] is None
        assert bool(entry["address"]) != bool(entry["derive"])
    text = run("list").stdout
    assert str(folder) in text
    for model in CATALOGUE:
        assert model.name in text
        assert model.purpose in text


def test_where_nothing_can_be_reached_the_first_start_goes_on_with_a_message(folder: Path) -> None:
    with serving() as gone:
        place = gone.address
    done = run("install", "--if-reachable", "--from", place)
    assert "not read for now" in done.stderr
    assert "connection was refused" in done.stderr
    assert "models install" in done.stderr
    done = run("install", "--from", place, code=1)
    assert "could not be fetched" in done.stderr
    assert "models import" in done.stderr


def test_a_silent_address_does_not_hold_up_the_first_start(folder: Path, server: ModelServer) -> None:
    server.faults["*"] = [faults.silent] * 9
    done = run("install", "--if-reachable", "--from", server.address)
    assert "it fell silent" in done.stderr
    assert len(server.asked) == 1


def test_the_first_start_goes_on_even_where_no_timeout_ends_the_waiting(
    folder: Path, server: ModelServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A name server may keep a program waiting for longer than any timeout of its own: the command waits no longer."""
    server.faults["*"] = [faults.silent] * 9
    monkeypatch.setattr("reportdesk.cli.models._FIRST_ANSWER_S", 0.3)
    assert main.run(["models", "install", "--if-reachable", "--from", server.address]) == 0
    assert f"{server.address} did not answer within" in capsys.readouterr().err


def test_wrong_use_is_no_reason_to_go_on(folder: Path) -> None:
    done = run("install", "--if-reachable", "--from", "ftp://models.invalid", code=2)
    assert "neither a folder" in done.stderr


def test_the_real_files_are_installed_from_a_server_made_faster_and_verified(
    folder: Path, server: ModelServer, model_files: Path
) -> None:
    sources = {entry.file: entry for entry in CATALOGUE if entry.url}
    server.files |= {name: (model_files / name).read_bytes() for name in sources}
    server.faults[READER.file] = [faults.cut_at(1_000_000)]
    done = run("install", "--from", server.address)
    for name in ("picodet-s", "plate-detector", "plate-reader"):
        entry = ENTRY_BY_NAME[name]
        assert f"{name} ({entry.size / 1e6:.1f} MB, {entry.licence})" in done.stderr
        assert server.sent[entry.file] == entry.size
    checks = json.loads(run("verify", "--json").stdout)
    assert {Path(check["path"]).name: (check["fault"], check["made_here"]) for check in checks} == {
        "picodet_s_416_slim.onnx": ("", True),
        "picodet_s_416_coco.onnx": ("", False),
        "plate_detector_yolov9t_416_float.onnx": ("", True),
        "plate_detector_yolov9t_416.onnx": ("", False),
        READER.file: ("", False),
    }
    assert "All kinds of models are installed" in run("install", "--from", server.address).stdout
    (folder / READER.file).write_bytes(b"damaged")
    damaged = run("verify", code=1)
    assert f"DAMAGED  {folder / READER.file}" in damaged.stdout
    assert "'reportdesk models install plate-reader'" in damaged.stderr
    run("install", "--quiet", "--from", server.address)
    run("verify")


def test_what_verify_says_replaces_a_damaged_file_beside_an_intact_one_of_its_kind(
    folder: Path, model_files: Path
) -> None:
    run("import", *(model_files / ENTRY_BY_NAME[name].file for name in ("picodet-s-slim", "yolox-nano")))
    (folder / ENTRY_BY_NAME["yolox-nano"].file).write_bytes(b"damaged")
    remedy = run("verify", code=1).stderr.split("'")[1]
    assert remedy == "reportdesk models install yolox-nano"
    run(*remedy.split()[2:], "--from", model_files)
    run("verify")


def test_a_model_of_the_settings_that_no_installation_brings_is_said(
    folder: Path, model_files: Path, tmp_path: Path
) -> None:
    run("install", "--from", model_files)
    settings = tmp_path / "settings.toml"
    settings.write_text("vehicle_model = 'own'\n")
    done = run("install", "--from", model_files, "--settings", settings, code=2)
    assert "'own' of the settings is not installed" in done.stderr
    assert "All kinds" not in done.stdout
    assert "is not installed" in run("install", "--if-reachable", "--from", model_files, "--settings", settings).stderr


def test_a_folder_is_imported_and_a_damaged_file_in_it_refused(folder: Path, model_files: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    shutil.copy(model_files / READER.file, stick / "reader of Ann.onnx")
    (stick / ENTRY_BY_NAME["yolox-nano"].file).write_bytes(b"half")
    done = run("import", stick, code=1)
    assert f"{folder / READER.file} is installed" in done.stdout
    assert "yolox_nano_416.onnx is damaged" in done.stderr
    assert [file.name for file in folder.iterdir() if file.suffix == ".onnx"] == [READER.file]


def test_ctrl_c_keeps_what_arrived_and_the_next_run_goes_on(
    folder: Path, server: ModelServer, model_files: Path, wait: Wait, start: Start
) -> None:
    server.files[READER.file] = (model_files / READER.file).read_bytes()
    server.faults[READER.file] = [faults.falls_silent(2_000_000)]
    started = start(command("install", "plate-reader", "--from", server.address))
    wait(lambda: [part.stat().st_size for part in folder.glob(".*.part")] == [2_000_000])
    started.send_signal(signal.SIGINT)
    words = started.communicate(timeout=60)[1]
    assert started.returncode == 130
    assert "was stopped" in words
    assert "goes on from there" in words
    assert READER.file not in os.listdir(folder)
    run("install", "plate-reader", "--from", server.address)
    assert server.asked[-1].start == 2_000_000
    assert READER.file in os.listdir(folder)


def test_the_terminal_shows_bytes_and_percent(folder: Path, server: ModelServer, model_files: Path) -> None:
    server.files[READER.file] = (model_files / READER.file).read_bytes()
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 25, 120, 0, 0))
    arguments = command("install", "plate-reader", "--from", server.address)
    with subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=theirs) as started:
        os.close(theirs)
        shown = b""
        try:
            while block := os.read(ours, 4096):
                shown += block
        except OSError:  # Linux says so when the other side has closed its end
            pass
        assert started.wait(60) == 0
    os.close(ours)
    assert READER.file.encode() in shown
    assert b"%" in shown
    assert b"/3.34M" in shown


def test_the_doctor_says_where_models_come_from(folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def doctor(code: int) -> dict[str, dict[str, str]]:
        words = [sys.executable, "-m", "reportdesk", "doctor", "--json", "--workspace", str(tmp_path / "workspace")]
        done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=120)
        assert done.returncode == code, done.stderr
        return {check["name"]: check for check in json.loads(done.stdout)["checks"]}

    checks = doctor(0)
    assert checks["models from"]["finding"] == "github.com"
    assert checks["model: vehicle"] | {"finding": ""} == {
        "name": "model: vehicle", "state": "missing", "finding": "", "remedy": "reportdesk models install",
    }  # fmt: skip
    monkeypatch.setenv("REPORTDESK_MODELS_MIRROR", "/nowhere/at/all")
    assert doctor(1)["models from"]["state"] == "problem"
