"""Model files: found, checked, imported whole or not at all, and missed in words."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from reportdesk.config.paths import models_folder
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ModelInvalid, ModelsUnwritable, StageUnavailable
from reportdesk.recognition.engines import onnx
from reportdesk.recognition.model_catalogue import CATALOGUE, ENTRY_BY_NAME, Layout, ModelKind
from reportdesk.recognition.model_import import import_file
from reportdesk.recognition.model_layouts import layout_of
from reportdesk.recognition.models import (
    find,
    installed,
    model_identity,
    required,
    verify,
)

SLIM = ENTRY_BY_NAME["picodet-s-slim"].file
YOLOX = ENTRY_BY_NAME["yolox-nano"].file


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return an empty folder that the settings below name."""
    place = tmp_path / "models"
    place.mkdir()
    return place


@pytest.fixture
def settings(folder: Path) -> Settings:
    return Settings(models_folder=str(folder))


def test_the_catalogue_is_whole() -> None:
    assert {entry.kind for entry in CATALOGUE} == set(ModelKind)
    assert len({entry.name for entry in CATALOGUE}) == len({entry.file for entry in CATALOGUE}) == len(CATALOGUE)
    for entry in CATALOGUE:
        assert len(entry.sha256) == 64
        assert entry.size > 0
        assert entry.licence
        if entry.derived_from:
            assert ENTRY_BY_NAME[entry.derived_from].url
            assert entry.derive
        else:
            assert entry.commit in entry.url


def test_nothing_installed_is_said_in_words_with_a_remedy(settings: Settings) -> None:
    assert installed(settings) == []
    assert verify(settings) == []
    assert find(ModelKind.VEHICLE, settings) is None
    for kind, words in ((ModelKind.VEHICLE, "No vehicle model"), (ModelKind.PLATE_READER, "No plate reader model")):
        with pytest.raises(StageUnavailable, match=words) as unavailable:
            required(kind, settings)
        assert "reportdesk models" in unavailable.value.hint


def test_a_damaged_file_is_refused_with_its_name(settings: Settings, folder: Path) -> None:
    (folder / SLIM).write_bytes(b"half a model")
    with pytest.raises(ModelInvalid, match=SLIM) as refused:
        find(ModelKind.VEHICLE, settings)
    assert refused.value.hint
    assert [bool(check.fault) for check in verify(settings)] == [True]


def test_the_catalogue_knows_the_real_files(model_files: Path) -> None:
    settings = Settings(models_folder=str(model_files))
    checks = verify(settings)
    assert len(checks) == len(CATALOGUE)
    assert [check.fault for check in checks] == [""] * len(checks)
    for check in checks:
        assert layout_of(check.model.path) is check.model.layout
        assert check.model.entry is not None
        assert check.model.path.stat().st_size == check.model.entry.size


def test_the_best_file_serves_and_the_setting_chooses_another(model_files: Path, settings: Settings) -> None:
    import_file(model_files / YOLOX, models_folder())
    best = find(ModelKind.VEHICLE, settings)
    assert best is not None
    assert best.name == "yolox-nano"
    import_file(model_files / SLIM, Path(settings.models_folder))
    better = find(ModelKind.VEHICLE, settings)
    assert better is not None
    assert better.name == "picodet-s-slim"
    assert better.path.parent == Path(settings.models_folder)
    chosen = find(ModelKind.VEHICLE, replace(settings, vehicle_model="yolox-nano"))
    assert chosen is not None
    assert chosen.layout is Layout.YOLOX


def test_a_vehicle_model_named_but_not_here_is_unavailable(settings: Settings) -> None:
    for name in ("yolox-nano", "my-model", "/nowhere/model.onnx"):
        with pytest.raises(StageUnavailable, match=name):
            find(ModelKind.VEHICLE, replace(settings, vehicle_model=name))


def test_import_recognises_known_files_whatever_they_are_called(
    model_files: Path, tmp_path: Path, folder: Path
) -> None:
    source = tmp_path / "download (1).bin"
    shutil.copy(model_files / YOLOX, source)
    model = import_file(source, folder)
    assert (model.name, model.path) == ("yolox-nano", folder / YOLOX)
    assert [file.name for file in folder.iterdir()] == [YOLOX]


def test_import_refuses_damaged_unknown_and_missing_files(tmp_path: Path, folder: Path) -> None:
    (tmp_path / SLIM).write_bytes(b"half a model")
    (tmp_path / "own.onnx").write_bytes(b"no model at all")
    for name in (SLIM, "own.onnx", "missing.onnx"):
        with pytest.raises(ModelInvalid, match=name.removesuffix(".onnx")):
            import_file(tmp_path / name, folder)
    assert list(folder.iterdir()) == []


def test_an_unknown_model_of_a_known_layout_serves_when_named(
    model_files: Path, tmp_path: Path, settings: Settings
) -> None:
    source = tmp_path / "own.onnx"
    # One byte more than the catalogue's file: protocol buffers end where they like, the graph stays what it is.
    source.write_bytes((model_files / YOLOX).read_bytes() + b"\x7a\x00")
    model = import_file(source, Path(settings.models_folder))
    assert model.entry is None
    assert model.layout is Layout.YOLOX
    assert find(ModelKind.VEHICLE, settings) is None
    named = replace(settings, vehicle_model="own")
    assert find(ModelKind.VEHICLE, named) == model
    assert [check.fault for check in verify(named)] == [""]


@pytest.mark.parametrize(("name", "advice"), [("yolox-nano", "models install"), ("own", "models import FILE")])
def test_a_vehicle_model_that_is_not_here_is_told_with_what_brings_it(
    name: str, advice: str, settings: Settings
) -> None:
    with pytest.raises(StageUnavailable, match=name) as unavailable:
        find(ModelKind.VEHICLE, replace(settings, vehicle_model=name))
    assert unavailable.value.hint.startswith(f"Run 'reportdesk {advice}'")


def test_a_plate_model_is_no_vehicle_model(model_files: Path, settings: Settings) -> None:
    reader = model_files / ENTRY_BY_NAME["plate-reader"].file
    with pytest.raises(ModelInvalid, match="not a vehicle model"):
        find(ModelKind.VEHICLE, replace(settings, vehicle_model=str(reader)))


def test_a_folder_that_cannot_be_written_is_said_in_words(model_files: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ModelsUnwritable, match="cannot be written"):
        import_file(model_files / YOLOX, tmp_path / "file" / "models")


def test_the_identity_follows_the_files_and_the_engine(model_files: Path, settings: Settings, folder: Path) -> None:
    empty = model_identity(settings)
    assert model_identity(settings) == empty
    assert model_identity(replace(settings, text_engine="tesseract")) != empty
    import_file(model_files / YOLOX, folder)
    with_model = model_identity(settings)
    assert with_model != empty
    file = folder / YOLOX
    file.write_bytes(b"damaged")
    os.utime(file, ns=(0, 0))
    assert model_identity(settings) not in (empty, with_model)


def test_a_file_that_is_no_onnx_model_is_refused(tmp_path: Path) -> None:
    (tmp_path / "own.onnx").write_bytes(b"\x00" * 100)
    with pytest.raises(ModelInvalid, match=r"own\.onnx"):
        onnx.load(tmp_path / "own.onnx")
    with pytest.raises(ModelInvalid, match=r"missing\.onnx"):
        onnx.load(tmp_path / "missing.onnx")
