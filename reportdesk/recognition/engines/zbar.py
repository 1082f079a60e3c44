"""pyzbar over libzbar: the last retry. Reads some worn codes that zxing-cpp does not, and invents some (facts.md: 12 of
364 QR texts and 21 of 204 linear ones were wrong), so only codes with strong checks of their own are taken from it."""

from __future__ import annotations

from functools import cache
from typing import Any

from reportdesk.domain.findings import Code, Quad, bounding_box
from reportdesk.recognition.engines.zxing import plain_name
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


def read(gray: Pixels, names: tuple[str, ...]) -> list[Code]:
    """Return the codes in a gray view (height x width, uint8), places in its pixels; nothing where libzbar is missing.

    Empty `names` mean all formats that are taken from it: QR, Code 128 and EAN-13.
    """
    wanted = {plain_name(name) for name in names}
    kinds = [kind for kind, name in _TRUSTED.items() if not wanted or plain_name(name) in wanted]
    if not kinds or not available():
        return []
    from pyzbar import pyzbar

    symbols = [getattr(pyzbar.ZBarSymbol, kind) for kind in kinds]
    return [_code(symbol) for symbol in pyzbar.decode(gray, symbols=symbols) if _is_trusted(symbol)]


def _is_trusted(symbol: Any) -> bool:
    """Only ASCII: zbar guesses other encodings, and guessed wrong for every such sample (Shift JIS, Big5, Latin-1)."""
    data: bytes = symbol.data
    return symbol.quality >= _LEAST_QUALITY[symbol.type] and len(data) >= _LEAST_LETTERS and data.isascii()


def _code(symbol: Any) -> Code:
    x, y, width, height = symbol.rect
    corners = symbol.polygon if len(symbol.polygon) == 4 else None
    if corners is None:
        corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
    a, b, c, d = ((float(corner[0]), float(corner[1])) for corner in corners)
    quad: Quad = (a, b, c, d)
    return Code(symbol.data.decode("ascii"), _TRUSTED[symbol.type], bounding_box(quad), quad)
