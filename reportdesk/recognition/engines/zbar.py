"""pyzbar over libzbar: the last retry. Reads some worn codes that zxing-cpp does not, and invents some (facts.md: 12 of
364 QR texts and 21 of 204 linear ones were wrong), so only codes with strong checks of their own are taken from it."""

from __future__ import annotations

from functools import cache
from typing import Any

from reportdesk.domain.findings import Code, Quad, bounding_box
from reportdesk.recognition.picture import Pixels

_TRUSTED = {"QRCODE": "QRCode", "CODE128": "Code128", "EAN13": "EAN13"}
_LEAST_QUALITY = {"QRCODE": 1, "CODE128": 12, "EAN13": 12}
"""zbar's quality counts the scan lines that agree on a linear code."""
_LEAST_LETTERS = 4


@cache
def available() -> bool:
    """True when libzbar is here; it comes from the system on Linux and macOS."""
    try:
        from pyzbar import pyzbar  # noqa: F401
    except (ImportError, OSError):
        return False
    return True


def read(gray: Pixels, scale: float) -> list[Code]:
    """Return the codes in a gray view whose size is `scale` times the picture's; nothing where libzbar is missing."""
    if not available():
        return []
    from pyzbar import pyzbar

    symbols = [getattr(pyzbar.ZBarSymbol, name) for name in _TRUSTED]
    return [_code(symbol, scale) for symbol in pyzbar.decode(gray, symbols=symbols) if _is_trusted(symbol)]


def _is_trusted(symbol: Any) -> bool:
    return symbol.quality >= _LEAST_QUALITY[symbol.type] and len(symbol.data) >= _LEAST_LETTERS


def _code(symbol: Any, scale: float) -> Code:
    x, y, width, height = symbol.rect
    corners = symbol.polygon if len(symbol.polygon) == 4 else None
    if corners is None:
        corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
    a, b, c, d = ((corner[0] / scale, corner[1] / scale) for corner in corners)
    quad: Quad = (a, b, c, d)
    try:
        text, raw = symbol.data.decode("utf-8"), None
    except UnicodeDecodeError:
        text, raw = symbol.data.decode("latin-1"), symbol.data
    return Code(text, _TRUSTED[symbol.type], bounding_box(quad), quad, raw)
