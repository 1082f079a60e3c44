"""Which model files are here, which one serves, and which are missing. Nothing is ever downloaded from here.

A file is looked for in the folder of the setting `models_folder` (environment: REPORTDESK_MODELS), then in the
program's own models folder, then among the files of a packaged program. Hashes are kept by path, size and time of
change, so that asking again costs a `stat` and no reading.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from reportdesk.config.paths import from_home, models_folder, read_only_models_folders
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ModelInvalid, StageUnavailable
from reportdesk.domain.results import Stage
from reportdesk.domain.system_words import system_words
from reportdesk.domain.values import dataclass
from reportdesk.recognition import model_catalogue
from reportdesk.recognition.model_catalogue import (
    CatalogueEntry,
    ModelKind,
)
from reportdesk.recognition.model_facts import sidecar_hash
from reportdesk.recognition.model_files import ModelFile, damaged, file_sha256, is_intact, was_made_here
from reportdesk.recognition.model_layouts import layout_of

_INSTALL = "Run 'reportdesk models install', or 'reportdesk models import FILE' with a file you have."
_IMPORT = "Run 'reportdesk models import FILE' with a file you have."
_KIND_WORDS = {
    ModelKind.VEHICLE: "vehicle model",
    ModelKind.PLATE_DETECTOR: "plate detector model",
    ModelKind.PLATE_READER: "plate reader model",
}
KINDS_OF_STAGE = {
    Stage.VEHICLES: (ModelKind.VEHICLE,),
    Stage.PLATES: (ModelKind.PLATE_DETECTOR, ModelKind.PLATE_READER),
}
"""The stages that need model files."""


@dataclass(frozen=True, slots=True)
class ModelCheck:
    """What `verify` found: `fault` is empty when the file is what it should be.

    `made_here` is True for a file whose hash is vouched for by the record beside it instead of by the catalogue.
    """

    model: ModelFile
    sha256: str
    fault: str = ""
    made_here: bool = False


def search_folders(settings: Settings) -> tuple[Path, ...]:
    """Return the folders in which model files are looked for, first one first; they need not exist."""
    named = (from_home(settings.models_folder),) if settings.models_folder else ()
    return (*named, models_folder(), *read_only_models_folders())


def target_folder(settings: Settings) -> Path:
    """Return the folder into which model files are installed: that of the setting, else the program's own."""
    return search_folders(settings)[0]


def installed(settings: Settings) -> list[ModelFile]:
    """Return the catalogue's files that are here, best first within each kind, without reading them."""
    return [found for entry in model_catalogue.CATALOGUE if (found := located(entry, settings)) is not None]


def missing(settings: Settings) -> list[ModelKind]:
    """Return the kinds that the chosen stages need and for which no intact file is here."""
    needed = [kind for stage, kinds in KINDS_OF_STAGE.items() if stage in settings.stages for kind in kinds]
    return [kind for kind in needed if not _is_here(kind, settings)]


def _is_here(kind: ModelKind, settings: Settings) -> bool:
    try:
        return find(kind, settings) is not None
    except (ModelInvalid, StageUnavailable):
        return False


def find(kind: ModelKind, settings: Settings) -> ModelFile | None:
    """Return the model file to use for `kind`, None when there is none.

    Raises:
        ModelInvalid: the file bears a catalogue name but is damaged, or the one named in the settings is unusable.
        StageUnavailable: the vehicle model named in the settings is not here.
    """
    if kind is ModelKind.VEHICLE and settings.vehicle_model:
        return _named_vehicle_model(settings)
    for entry in model_catalogue.CATALOGUE:
        found = located(entry, settings) if entry.kind is kind else None
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
    if settings.vehicle_model and model_catalogue.ENTRY_BY_NAME.get(settings.vehicle_model) is None:
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


def located(entry: CatalogueEntry, settings: Settings) -> ModelFile | None:
    """Return the first file of this entry's name in the search folders, without reading it."""
    for folder in search_folders(settings):
        path = folder / entry.file
        if path.is_file():
            return ModelFile(entry.name, path, entry.layout, entry)
    return None


def _named_vehicle_model(settings: Settings) -> ModelFile:
    """Return what the setting `vehicle_model` names: a catalogue name, a file, or a file in a models folder."""
    name = settings.vehicle_model
    entry = model_catalogue.entry_called(name)
    if entry is not None:
        found = located(entry, settings)
        if found is not None and found.kind is ModelKind.VEHICLE:
            return _intact(found)
    for path in _candidates(name, settings):
        if path.is_file():
            return _other_vehicle_model(path)
    raise StageUnavailable(
        f"The vehicle model '{name}' of the settings is not installed.",
        f"{_INSTALL if entry else _IMPORT} Or leave the setting vehicle_model empty to use the best one installed.",
    )


def _candidates(name: str, settings: Settings) -> Iterator[Path]:
    yield from_home(name)
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
    try:
        fits = is_intact(model)
    except OSError as error:
        raise ModelInvalid(
            f"The model file {model.path} cannot be read: {system_words(error)}.", "Check that you may read it."
        ) from error
    if not fits:
        raise damaged(model.path)
    return model


def _checked(model: ModelFile) -> ModelCheck:
    try:
        sha256 = file_sha256(model.path)
    except OSError as error:
        return ModelCheck(model, "", f"It cannot be read: {system_words(error)}.")
    if was_made_here(model, sha256):
        return ModelCheck(model, sha256, made_here=True)
    fault = "" if model.entry is None or sha256 == model.entry.sha256 else "Its content is not the expected one."
    return ModelCheck(model, sha256, fault)


_ENGINE_PACKAGES = {
    "rapidocr": ("rapidocr",),
    "tesseract": ("pytesseract", "tesserocr"),
    "auto": ("rapidocr", "pytesseract", "tesserocr"),
}


@lru_cache(maxsize=4)
def _text_engine_version(engine: str) -> str:
    return " ".join((engine, *(f"{package}={_version_of(package)}" for package in _ENGINE_PACKAGES[engine])))


def _version_of(package: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(package)
    except PackageNotFoundError:
        return "none"
