"""Models of the operator's own in the terminal: converting, what the doctor says, how vehicles are told."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from reportdesk.cli.main import run
from reportdesk.cli.output import image_line
from reportdesk.config.paths import models_folder
from reportdesk.domain.findings import Vehicle
from reportdesk.domain.reports import ReportImage
from reportdesk.domain.results import ImageResult
from reportdesk.domain.status import ImageStatus
from tests.recognition.onnx_files import raw, told, write_model


@pytest.fixture
def no_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ultralytics", None)


@pytest.mark.parametrize("file", [[], ["model.onnx"]])
def test_only_pt_files_are_converted(file: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["models", "convert", *file]) == 2
    assert "Which .pt file?" in capsys.readouterr().err


def test_converting_needs_the_extra(tmp_path: Path, no_extra: None, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "own.pt").write_bytes(b"weights")
    assert run(["models", "convert", str(tmp_path / "own.pt")]) == 2
    assert "reportdesk[ultralytics]" in capsys.readouterr().err
    assert run(["models", "convert", str(tmp_path / "missing.pt")]) == 2
    assert "missing.pt cannot be read" in capsys.readouterr().err


def test_the_file_of_the_settings_is_converted(
    tmp_path: Path, no_extra: None, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "own.pt").write_bytes(b"weights")
    (tmp_path / "settings.toml").write_text(f"vehicle_model = '{tmp_path / 'own.pt'}'")
    assert run(["models", "convert", "--settings", str(tmp_path / "settings.toml")]) == 2
    assert "reportdesk[ultralytics]" in capsys.readouterr().err


def test_importing_without_the_extra_says_what_is_left(
    tmp_path: Path, no_extra: None, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "own.pt").write_bytes(b"weights")
    assert run(["models", "import", str(tmp_path / "own.pt")]) == 0
    told_words = capsys.readouterr().out
    assert "is installed" in told_words
    assert "models convert" in told_words
    assert (models_folder() / "own.pt").is_file()


def doctor(folder: Path, settings: str, capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    (folder / "settings.toml").write_text(settings)
    run(["doctor", "--json", "--workspace", str(folder / "workspace"), "--settings", str(folder / "settings.toml")])
    checks = json.loads(capsys.readouterr().out)["checks"]
    return next((check for check in checks if check["name"] == "vehicle classes"), {})


def test_the_doctor_tells_which_classes_count(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = write_model(tmp_path / "own.onnx", [raw(2)], metadata=told(["Chassis", "Crate"]))
    named = f"vehicle_model = '{file}'\n"
    assert doctor(tmp_path, "", capsys) == {}
    assert doctor(tmp_path, named, capsys)["finding"] == "Chassis, Crate"
    wrong = doctor(tmp_path, named + "vehicle_classes = ['Chasis']", capsys)
    assert wrong["state"] == "problem"
    assert "Chassis, Crate" in wrong["remedy"]
    (tmp_path / "own.onnx.json").write_text("{}}")
    assert doctor(tmp_path, named, capsys) == {}, "told by the check of the model"


def test_a_line_counts_the_vehicles_by_class() -> None:
    box = (0.0, 0.0, 9.0, 9.0)
    result = ImageResult(vehicles=(Vehicle("bus", 0.9, box), Vehicle("car", 0.9, box), Vehicle("car", 0.8, box)))
    image = ReportImage(
        1, "u", 1, "north", "ann", "a.jpg", "a.jpg", "ab", 3, ImageStatus.DONE, 1, 0.0, None, None, {}, result
    )
    assert "2 car, 1 bus" in image_line(image)
