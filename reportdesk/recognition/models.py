"""Which model files are here, which one serves, and whether it is intact. Nothing is ever downloaded from here.

A file is looked for in the folder of the setting `models_folder` (environment: REPORTDESK_MODELS), then in the
program's own models folder, then among the files of a packaged program. Hashes are kept by path, size and time of
change, so that asking again costs a `stat` and no reading.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.metadata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from reportdesk.config.atomic import write_atomically
from reportdesk.config.paths import bundled_models_folder, models_folder
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ModelInvalid, StageUnavailable
from reportdesk.recognition.model_catalogue import (
    CATALOGUE,
    ENTRY_BY_FILE,
    ENTRY_BY_HASH,
    ENTRY_BY_NAME,
    KIND_OF_LAYOUT,
    CatalogueEntry,
    Layout,
    ModelKind,
)
from reportdesk.recognition.model_facts import sidecar_hash, sidecar_of
from reportdesk.recognition.model_layouts import layout_of

_INSTALL = "Run 'reportdesk models install', or 'reportdesk models import FILE' with a file you have."
_KIND_WORDS = {
    ModelKind.VEHICLE: "vehicle model",
    ModelKind.PLATE_DETECTOR: "plate detector model",
    ModelKind.PLATE_READER: "plate reader model",
}


@dataclass(frozen=True, slots=True)
class ModelFile:
    """A model file on this machine. `entry` is None for a file that the catalogue does not know."""

    name: str
    path: Path
    layout: Layout
    entry: CatalogueEntry | None = None

    @property
    def kind(self) -> ModelKind:
        """What the file is for."""
        return KIND_OF_LAYOUT[self.layout]


@dataclass(frozen=True, slots=True)
class ModelCheck:
    """What `verify` found: `fault` is empty when the file is what it should be."""

    model: ModelFile
    sha256: str
    fault: str = ""


def search_folders(settings: Settings) -> tuple[Path, ...]:
    """Return the folders in which model files are looked for, first one first; they need not exist."""
    named = (Path(settings.models_folder).expanduser(),) if settings.models_folder else ()
    return (*named, models_folder(), bundled_models_folder())


def installed(settings: Settings) -> list[ModelFile]:
    """Return the catalogue's files that are here, best first within each kind, without reading them."""
    return [found for entry in CATALOGUE if (found := _located(entry, settings)) is not None]


def find(kind: ModelKind, settings: Settings) -> ModelFile | None:
    """Return the model file to use for `kind`, None when there is none.

    Raises:
        ModelInvalid: the file bears a catalogue name but is damaged, or the one named in the settings is unusable.
        StageUnavailable: the vehicle model named in the settings is not here.
    """
    if kind is ModelKind.VEHICLE and settings.vehicle_model:
        return _named_vehicle_model(settings)
    for entry in CATALOGUE:
        found = _located(entry, settings) if entry.kind is kind else None
        if found is not None:
            return _intact(found)
    return None


def required(kind: ModelKind, settings: Settings) -> ModelFile:
    """Return the model file to use for `kind`.

    Raises:
        StageUnavailable: there is none.
        ModelInvalid: as `find`.
    """
    found = find(kind, settings)
    if found is None:
        raise StageUnavailable(f"No {_KIND_WORDS[kind]} is installed.", _INSTALL)
    return found


def verify(settings: Settings) -> list[ModelCheck]:
    """Return one check for each file that is here or named in the settings, comparing hashes with the catalogue."""
    models = installed(settings)
    if settings.vehicle_model and settings.vehicle_model not in ENTRY_BY_NAME:
        # `find` tells about a name that leads nowhere; here only files that exist are listed.
        with contextlib.suppress(ModelInvalid, StageUnavailable):
            models.append(_named_vehicle_model(settings))
    return [_checked(model) for model in models]


def model_identity(settings: Settings) -> str:
    """Return a short hash over the model files and the text engine in use, for the fingerprint of results.

    A missing model counts as such: installing it changes the identity.
    """
    parts = [_text_engine_version(settings.text_engine)]
    for kind in ModelKind:
        try:
            model = find(kind, settings)
            parts.append(f"{kind}={file_sha256(model.path) + sidecar_hash(model.path) if model else 'none'}")
        except (ModelInvalid, StageUnavailable) as error:
            parts.append(f"{kind}={error.reason}")
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def import_file(source: Path, folder: Path) -> ModelFile:
    """Copy a model file into `folder` under the name the program knows it by, all of it or nothing.

    Known files are recognised by their SHA-256 whatever they are called. An unknown ONNX file must open and have a
    layout the program can decode; an unknown `.pt` file is taken as it is, for the ultralytics extra. Unknown files
    are used once the setting `vehicle_model` names them.

    Raises:
        ModelInvalid: not readable, damaged, or of no known layout; also when the copy cannot be written.
    """
    try:
        content = source.read_bytes()
    except OSError as error:
        raise ModelInvalid(
            f"The model file {source} cannot be read: {error.strerror}.", "Check the name and that you may read it."
        ) from error
    entry = ENTRY_BY_HASH.get(hashlib.sha256(content).hexdigest())
    if entry is not None:
        target, layout = folder / entry.file, entry.layout
    elif source.name in ENTRY_BY_FILE:
        raise _damaged(source)
    else:
        target, layout = folder / source.name, layout_of(source)
    _write_whole(target, content)
    if entry is None:
        _carry_sidecar(source, target)
    return ModelFile(entry.name if entry else target.stem, target, layout, entry)


def file_sha256(path: Path) -> str:
    """Return the SHA-256 of a file, read once for each state of the file.

    Raises:
        OSError: the file cannot be read.
    """
    state = path.stat()
    return _sha256_of_state(str(path), state.st_size, state.st_mtime_ns)


@lru_cache(maxsize=64)
def _sha256_of_state(path: str, _size: int, _mtime_ns: int) -> str:
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _located(entry: CatalogueEntry, settings: Settings) -> ModelFile | None:
    for folder in search_folders(settings):
        path = folder / entry.file
        if path.is_file():
            return ModelFile(entry.name, path, entry.layout, entry)
    return None


def _named_vehicle_model(settings: Settings) -> ModelFile:
    """Return what the setting `vehicle_model` names: a catalogue name, a file, or a file in a models folder."""
    name = settings.vehicle_model
    entry = ENTRY_BY_NAME.get(name) or ENTRY_BY_FILE.get(name)
    if entry is not None:
        found = _located(entry, settings)
        if found is not None and found.kind is ModelKind.VEHICLE:
            return _intact(found)
    for path in _candidates(name, settings):
        if path.is_file():
            return _other_vehicle_model(path)
    raise StageUnavailable(
        f"The vehicle model '{name}' of the settings is not installed.",
        f"{_INSTALL} Or leave the setting vehicle_model empty to use the best one installed.",
    )


def _candidates(name: str, settings: Settings) -> Iterator[Path]:
    yield Path(name).expanduser()
    for folder in search_folders(settings):
        yield folder / name
        yield folder / f"{name}.onnx"
        yield folder / f"{name}.pt"


def _other_vehicle_model(path: Path) -> ModelFile:
    model = ModelFile(path.stem, path, layout_of(path))
    if model.kind is not ModelKind.VEHICLE:
        raise ModelInvalid(
            f"The file {path.name} is a {_KIND_WORDS[model.kind]}, not a vehicle model.",
            "Name a vehicle model in the setting vehicle_model, or leave it empty.",
        )
    return model


def _intact(model: ModelFile) -> ModelFile:
    if model.entry is not None and file_sha256(model.path) != model.entry.sha256:
        raise _damaged(model.path)
    return model


def _checked(model: ModelFile) -> ModelCheck:
    try:
        sha256 = file_sha256(model.path)
    except OSError as error:
        return ModelCheck(model, "", f"It cannot be read: {error.strerror}.")
    if model.entry is None:
        return ModelCheck(model, sha256)
    return ModelCheck(model, sha256, "" if sha256 == model.entry.sha256 else "Its content is not the expected one.")


def _damaged(path: Path) -> ModelInvalid:
    return ModelInvalid(
        f"The model file {path} is damaged: its content is not what its name promises.",
        "Delete it and run 'reportdesk models install', or give it another name if it is a model of your own.",
    )


def _write_whole(target: Path, content: bytes) -> None:
    try:
        write_atomically(target, content)
    except OSError as error:
        raise _unwritable(target, error) from error


def _carry_sidecar(source: Path, target: Path) -> None:
    sidecar = sidecar_of(source)
    if sidecar.is_file() and sidecar != sidecar_of(target):
        _write_whole(sidecar_of(target), sidecar.read_bytes())


def _unwritable(target: Path, error: OSError) -> ModelInvalid:
    return ModelInvalid(
        f"The model file cannot be written to {target.parent}: {error.strerror}.",
        "Check the disk and your rights there, or name another folder in the setting models_folder.",
    )


@lru_cache(maxsize=4)
def _text_engine_version(engine: str) -> str:
    package = {"rapidocr": "rapidocr", "tesseract": "pytesseract"}[engine]
    try:
        return f"{engine}={importlib.metadata.version(package)}"
    except importlib.metadata.PackageNotFoundError:
        return f"{engine}=none"
