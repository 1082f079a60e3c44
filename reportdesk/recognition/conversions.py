"""ONNX conversions of `.pt` files: made once, kept by the SHA-256 of the `.pt`, so that daily work needs no torch.

They lie in the folder `converted` of a models folder. Nothing is converted while photographs are read: that would load
torch (1-2 s, 400 MB and more) in every recogniser process at once, against its deadline and its memory limit.
`reportdesk models convert` and `models import` do it, in a process of their own.
"""

from __future__ import annotations

import logging
from pathlib import Path

from reportdesk.config.paths import models_folder
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ModelInvalid
from reportdesk.domain.system_words import system_words
from reportdesk.recognition.model_files import file_sha256, store
from reportdesk.recognition.models import search_folders, target_folder

log = logging.getLogger(__name__)

CONVERTED = "converted"


def conversion_of(weights: Path, settings: Settings) -> Path | None:
    """Return the ONNX file that was made from a `.pt` file, None when there is none.

    Raises:
        ModelInvalid: the `.pt` file cannot be read.
    """
    name = f"{_sha256(weights)}.onnx"
    places = [folder / CONVERTED / name for folder in search_folders(settings)]
    return next((place for place in places if place.is_file()), None)


def convert(weights: Path, settings: Settings) -> Path:
    """Convert a `.pt` file with the ultralytics extra, check the answers, and return the ONNX file.

    It is kept in the models folder of the settings, as an installed file would be, so that all desks that share that
    folder have it; where that may only be read, in the program's own.

    Raises:
        StageUnavailable: the extra is not installed, or cannot load foreign files safely.
        ModelInvalid: the file is no detection model, or the result cannot be written.
        ModelNotConvertible: it can only be used as it is.
    """
    from reportdesk.recognition.engines import ultralytics

    name = f"{_sha256(weights)}.onnx"
    content = ultralytics.exported(weights)
    target, own = (folder / CONVERTED / name for folder in (target_folder(settings), models_folder()))
    try:
        return _kept(target, content)
    except ModelInvalid as error:
        if target == own:
            raise
        log.warning("%s It is kept in %s.", error, own.parent)
        return _kept(own, content)


def _kept(target: Path, content: bytes) -> Path:
    try:
        store(target, content)
    except OSError as error:
        raise ModelInvalid(
            f"The converted model cannot be written to {target.parent}: {system_words(error)}.",
            "Check the disk and your rights there.",
        ) from error
    return target


def _sha256(weights: Path) -> str:
    try:
        return file_sha256(weights)
    except OSError as error:
        raise ModelInvalid(
            f"The model file {weights} cannot be read: {system_words(error)}.",
            "Check the name and that you may read it.",
        ) from error
