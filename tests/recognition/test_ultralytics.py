"""`.pt` models through the real ultralytics extra: opened without running them, converted once, both ways agreeing.

`tests/run_ultralytics` installs what these tests need and runs them.
"""

from __future__ import annotations

import importlib.util
import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from reportdesk.cli.main import run
from reportdesk.config.paths import data_folder, models_folder
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ModelInvalid, ModelNotConvertible
from reportdesk.domain.findings import Vehicle
from reportdesk.recognition.boxes import overlaps
from reportdesk.recognition.conversions import conversion_of, convert
from reportdesk.recognition.decode import read_picture
from reportdesk.recognition.engines import ultralytics as engine
from reportdesk.recognition.picture import Picture
from reportdesk.recognition.vehicles import find_vehicles

# Not by importing it: the library reads ULTRALYTICS_SAFE_LOAD at its first import.
if importlib.util.find_spec("ultralytics") is None:
    pytest.skip("the ultralytics extra is not installed", allow_module_level=True)

PHOTOGRAPHS = ("vehicles/bus.jpg", "vehicles/q_parking.jpg", "vehicles/dog.jpg")
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")


@pytest.fixture(autouse=True)
def loaded_anew() -> Iterator[None]:
    engine._loaded.cache_clear()
    yield
    engine._loaded.cache_clear()


@pytest.fixture
def weights(model_files: Path) -> Path:
    file = model_files / "yolov8n_deq.pt"
    if not file.is_file():
        pytest.skip(f"no {file.name} in {model_files}")
    return file


@pytest.fixture
def settings(weights: Path) -> Settings:
    return Settings(vehicle_model=str(weights))


def photograph(sample_data: Path, name: str) -> Picture:
    return read_picture(sample_data / name, Settings())


def saved_with_names(weights: Path, file: Path, names: dict[int, str]) -> Path:
    """Write the same network with other class names, as training on own photographs would."""
    model = engine._opened(weights)
    model.model.names = names
    model.save(str(file))
    return file


def test_a_pt_model_finds_vehicles(sample_data: Path, settings: Settings) -> None:
    vehicles = find_vehicles(photograph(sample_data, "vehicles/bus.jpg"), settings)
    assert [vehicle.label for vehicle in vehicles if vehicle.primary] == ["bus"]
    assert find_vehicles(photograph(sample_data, "vehicles/zidane.jpg"), settings) == []


def test_one_instance_serves_different_settings(sample_data: Path, settings: Settings) -> None:
    picture = photograph(sample_data, "vehicles/q_parking.jpg")
    many = find_vehicles(picture, replace(settings, vehicle_min_confidence=0.1))
    few = find_vehicles(picture, replace(settings, vehicle_min_confidence=0.6))
    assert len(many) > len(few) > 0
    assert [v.box for v in many if v.confidence >= 0.6] == [v.box for v in few]
    assert engine._loaded.cache_info().misses == 1


def test_one_native_thread(settings: Settings) -> None:
    import torch

    find_vehicles(Picture(np.zeros((60, 80, 3), dtype=np.uint8), "PNG"), settings)
    assert torch.get_num_threads() == 1


def test_own_classes(sample_data: Path, weights: Path, tmp_path: Path) -> None:
    names = {number: f"part {number}" for number in range(80)} | {5: "Chassis"}
    settings = Settings(vehicle_model=str(saved_with_names(weights, tmp_path / "own.pt", names)))
    picture = photograph(sample_data, "vehicles/bus.jpg")
    everything = {vehicle.label for vehicle in find_vehicles(picture, settings)}
    assert "Chassis" in everything
    assert len(everything) > 1
    only = replace(settings, vehicle_classes=("Chassis",))
    direct = find_vehicles(picture, only)
    assert {vehicle.label for vehicle in direct} == {"Chassis"}
    convert(tmp_path / "own.pt", settings)
    assert_agree(direct, find_vehicles(picture, only))


def assert_agree(first: list[Vehicle], second: list[Vehicle]) -> None:
    """Every vehicle that is not on the edge of the confidence is found both ways, in the same place."""
    for found, others in ((first, second), (second, first)):
        for vehicle in found:
            if vehicle.confidence < 0.55:
                continue
            same = [other for other in others if other.label == vehicle.label]
            shares = overlaps(np.array(vehicle.box), np.array([other.box for other in same]))
            best = int(shares.argmax())
            assert shares[best] > 0.9
            assert abs(same[best].confidence - vehicle.confidence) < 0.05


def test_the_conversion_agrees_with_its_origin_and_needs_no_torch(
    sample_data: Path, weights: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    pictures = [photograph(sample_data, name) for name in PHOTOGRAPHS]
    direct = [find_vehicles(picture, settings) for picture in pictures]
    assert conversion_of(weights, settings) is None
    made = convert(weights, settings)
    assert conversion_of(weights, settings) == made
    for name in ("torch", "ultralytics"):
        monkeypatch.setitem(sys.modules, name, None)
    for picture, expected in zip(pictures, direct, strict=True):
        assert expected
        assert_agree(expected, find_vehicles(picture, settings))


def test_models_convert_does_it_once(weights: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["models", "convert", str(weights)]) == 0
    assert "is converted" in capsys.readouterr().out
    assert run(["models", "convert", str(weights)]) == 0
    assert "was converted before" in capsys.readouterr().out
    assert len(list((models_folder() / "converted").iterdir())) == 1


def test_importing_converts(weights: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "own.pt").write_bytes(weights.read_bytes())
    assert run(["models", "import", str(tmp_path / "own.pt")]) == 0
    assert "converted to ONNX" in capsys.readouterr().out
    assert conversion_of(models_folder() / "own.pt", Settings()) is not None


class Trap:
    """Runs a program when it is unpickled."""

    def __init__(self, marker: Path) -> None:
        self.marker = marker

    def __reduce__(self) -> tuple[Any, ...]:
        return (os.system, (f"touch '{self.marker}'",))


@pytest.mark.parametrize("kind", ["torch", "torch in names", "pickle"])
def test_a_file_with_a_program_in_it_is_refused_and_not_run(
    weights: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    import torch

    marker, file = tmp_path / "it ran", tmp_path / "own.pt"
    if kind == "torch":
        torch.save({"model": Trap(marker)}, str(file))
    elif kind == "pickle":
        file.write_bytes(pickle.dumps({"model": Trap(marker)}))
    else:
        model = engine._opened(weights)
        model.model.names = Trap(marker)
        torch.save({"model": model.model, "train_args": {}}, str(file))
    settings = Settings(vehicle_model=str(file))
    with pytest.raises(ModelInvalid, match=r"own\.pt cannot be used") as refused:
        find_vehicles(Picture(np.zeros((60, 80, 3), dtype=np.uint8), "PNG"), settings)
    assert refused.value.hint
    for command, code in (("convert", 2), ("import", 1)):
        assert run(["models", command, str(file)]) == code
        assert "own.pt cannot be used" in capsys.readouterr().err
    assert not marker.exists()
    assert not (models_folder() / "own.pt").exists()


@pytest.mark.parametrize("content", [b"", b"no weights", b"PK\x03\x04 half a zip", None])
def test_damaged_and_foreign_files_are_refused(weights: Path, tmp_path: Path, content: bytes | None) -> None:
    whole = weights.read_bytes()
    (tmp_path / "own.pt").write_bytes(whole[: len(whole) // 2] if content is None else content)
    with pytest.raises(ModelInvalid, match=r"own\.pt cannot be used"):
        find_vehicles(
            Picture(np.zeros((60, 80, 3), dtype=np.uint8), "PNG"), Settings(vehicle_model=str(tmp_path / "own.pt"))
        )
    with pytest.raises(ModelInvalid, match=r"own\.pt cannot be used") as refused:
        convert(tmp_path / "own.pt", Settings())
    assert "reportdesk-convert" not in str(refused.value), "a copy of which the operator knows nothing"


def test_a_damaged_file_does_not_keep_others_from_being_imported(
    weights: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "damaged.pt").write_bytes(b"no weights")
    assert run(["models", "import", str(tmp_path / "damaged.pt"), str(weights)]) == 1
    told = capsys.readouterr()
    assert "damaged.pt cannot be used" in told.err
    assert f"{models_folder() / weights.name} is installed" in told.out
    assert not (models_folder() / "damaged.pt").exists()


def test_a_model_for_another_task_is_refused(tmp_path: Path) -> None:
    engine._library().YOLO("yolov8n-cls.yaml").save(str(tmp_path / "own.pt"))
    with pytest.raises(ModelInvalid, match="'classify'"):
        convert(tmp_path / "own.pt", Settings())


@pytest.mark.parametrize("network", ["yolo11n", "yolo26n", "yolov10n"])
def test_other_networks_are_converted(tmp_path: Path, network: str) -> None:
    """Untrained ones: with suppression to be done here, and end to end."""
    file = tmp_path / "own.pt"
    engine._library().YOLO(f"{network}.yaml").save(str(file))
    settings = Settings(vehicle_model=str(file), vehicle_classes=("all",), vehicle_min_confidence=0.05)
    picture = Picture(np.zeros((60, 80, 3), dtype=np.uint8), "PNG")
    direct = find_vehicles(picture, settings)
    convert(file, settings)
    assert len(find_vehicles(picture, settings)) == len(direct)


def test_a_network_that_cannot_be_converted_is_used_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(engine, "_LARGEST_DIFFERENCE", -1.0)
    file = tmp_path / "own.pt"
    engine._library().YOLO("yolov8n.yaml").save(str(file))
    with pytest.raises(ModelNotConvertible, match="would differ"):
        convert(file, Settings())
    assert run(["models", "import", str(file)]) == 0
    assert "cannot be converted" in capsys.readouterr().out
    assert (
        find_vehicles(
            Picture(np.zeros((60, 80, 3), dtype=np.uint8), "PNG"),
            Settings(vehicle_model=str(models_folder() / "own.pt")),
        )
        == []
    )


def test_nothing_is_written_outside_the_programs_folders_or_fetched(
    weights: Path, tmp_path: Path, own_home: Path
) -> None:
    """A process of its own: what the library does at its first import happens there."""
    program = (
        "import sys; from reportdesk.recognition.engines import ultralytics as engine; from pathlib import Path\n"
        "engine.load(Path(sys.argv[1]))\n"
        "import ultralytics.utils as utils\n"
        "assert utils.ONLINE is False and utils.SAFE_LOAD and not utils.AUTOINSTALL\n"
        "assert utils.SETTINGS['sync'] is False"
    )
    subprocess.run([sys.executable, "-c", program, str(weights)], check=True, cwd=tmp_path, timeout=120)
    assert list(tmp_path.iterdir()) == []
    written = [path for path in own_home.rglob("*") if path.is_file() and "matplotlib" not in path.parts]
    assert written
    assert all(path.is_relative_to(data_folder() / "ultralytics") for path in written), written
