"""pyzbar over libzbar: the last retry, for linear codes under glare and shade that zxing-cpp does not read.

It invents some (facts.md: 21 of 204 linear texts were wrong), so the caller wants each read twice. QR codes are left to
zxing-cpp: of 1148 perturbed ones zbar read none that the other views had not, and it guesses encodings wrong.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from reportdesk.domain.findings import Code, Quad, bounding_box
from reportdesk.recognition.engines import zxing
from reportdesk.recognition.picture import Pixels

_TRUSTED = {"CODE128": "Code128", "CODE39": "Code39", "EAN13": "EAN13"}
_LEAST_QUALITY = 4
"""zbar's quality counts the scan lines that agree."""
_LEAST_LETTERS = 4
_CODE_32 = re.compile(r"[0-9B-DF-HJ-NP-Z]{6}")
"""Italian medicine numbers are printed in this form of Code 39 and mean another text, which zxing-cpp tells."""


@cache
def available() -> bool:
    """True when libzbar is here; it comes from the system on Linux and macOS."""
    try:
        from pyzbar import pyzbar  # noqa: F401
    except (ImportError, OSError):
        return False
    return True


def read(gray: Pixels, names: tuple[str, ...]) -> list[Code]:
    """Return the codes in a gray view (height x width, uint8), places in its pixels; nothing where libzbar is missing.

    Empty `names` mean all formats that are taken from it: Code 128, Code 39 and EAN-13.

    Raises:
        SettingsInvalid: a name that zxing-cpp does not know.
    """
    kinds = [kind for kind, name in _TRUSTED.items() if zxing.among(names, (name,))]
    if not kinds or not available():
        return []
    from pyzbar import pyzbar

    may_be_code_32 = bool(zxing.among(names, (zxing.CODE_32,)))
    found = pyzbar.decode(gray, symbols=[getattr(pyzbar.ZBarSymbol, kind) for kind in kinds])
    return [_code(symbol) for symbol in found if _is_trusted(symbol) and not (may_be_code_32 and _is_code_32(symbol))]


def _is_code_32(symbol: Any) -> bool:
    return symbol.type == "CODE39" and _CODE_32.fullmatch(symbol.data.decode("ascii", "replace")) is not None


def _is_trusted(symbol: Any) -> bool:
    data: bytes = symbol.data
    return symbol.quality >= _LEAST_QUALITY and len(data) >= _LEAST_LETTERS and data.isascii()


def _code(symbol: Any) -> Code:
    x, y, width, height = symbol.rect
    quad: Quad = ((x, y), (x + width, y), (x + width, y + height), (x, y + height))
    return Code(symbol.data.decode("ascii"), _TRUSTED[symbol.type], bounding_box(quad), quad)
