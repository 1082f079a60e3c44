"""The command `models convert`: a `.pt` model becomes ONNX once, so that daily work needs no torch."""

from __future__ import annotations

from pathlib import Path

from reportdesk.config.paths import from_home
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ModelNotConvertible, StageUnavailable, WrongUse
from reportdesk.recognition.conversions import conversion_of
from reportdesk.recognition.conversions import convert as convert_weights


def convert(file: Path | None, settings: Settings) -> int:
    """Convert a `.pt` file, the one of the setting vehicle_model when none is named."""
    if file is None and settings.vehicle_model.endswith(".pt"):
        file = from_home(settings.vehicle_model)
    if file is None or file.suffix.lower() != ".pt":
        raise WrongUse("Which .pt file?", "Use: reportdesk models convert FILE.pt")
    made = conversion_of(file, settings)
    if made is not None:
        print(f"{file} was converted before: {made}")
        return 0
    print(f"{file} is converted: {convert_weights(file, settings)}")
    return 0


def before_import(file: Path, settings: Settings) -> str:
    """Convert a `.pt` file that is to be imported, where the extra is; return what is left to say about it.

    Raises:
        ModelInvalid: it is damaged or no detection model.
    """
    if file.suffix.lower() != ".pt":
        return ""
    try:
        if conversion_of(file, settings) is None:
            convert_weights(file, settings)
    except (ModelNotConvertible, StageUnavailable) as error:
        return f"{error} {error.hint}"
    return "It was converted to ONNX: no torch is needed to use it."
