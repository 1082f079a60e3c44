"""The looks for codes that the first view does not give, each measured to earn its time.

Figures are of 2394 perturbed samples (blur, motion, noise, reduction, rotation, perspective, glare, shade, flatness,
JPEG), of which the first view misses 1004, counted in this order; milliseconds are those of a photograph without any
code, 640 x 480 to 1280 x 960 pixels.

    560 square and stacked codes:  sharpened 131 (7 ms), evened 47 more (10 ms), smoothed and sharpened 31 more (4 ms),
                                   smoothed 5 more (1 ms)
    444 linear codes, on strips with upright bars:  evened 193, sharpened 30 more (22 ms both), zbar 41 more
    60 small labels on drone photographs:  full size 42, busy tiles enlarged and sharpened 53

Left out, because they give nothing more: the global histogram, turning by 30 or 45 degrees (strips are turned by their
own angle), three times the size, the median, OpenCV's own readers of QR and barcodes, and zbar on QR codes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from reportdesk.domain.findings import Code
from reportdesk.recognition.bars import averaged
from reportdesk.recognition.code_sureness import sure_codes
from reportdesk.recognition.engines import zbar, zxing
from reportdesk.recognition.picture import Pixels
from reportdesk.recognition.views import View, evened, sharpened, smoothed

Look = Callable[[], list[Code]]

_SMALL_PX = 900
_QR = ("QRCode", "MicroQRCode", "Aztec")
_ON_TILES = (*_QR, "DataMatrix", "Code128", "Code39", zxing.CODE_32, "EAN13")
_TILE_FACTOR = 2.0


def matrix_looks(first: View, names: tuple[str, ...]) -> Iterator[Look]:
    """Yield the looks for square and stacked codes in the view that was read first."""
    large = first.enlarged(2.0) if max(first.gray.shape) <= _SMALL_PX else first
    yield lambda: _matrix(large, sharpened(large.gray, 3.0), names, (*_QR, "PDF417"))
    yield lambda: _matrix(large, evened(large.gray), names, (*_QR, "DataMatrix"))
    yield lambda: _matrix(large, sharpened(smoothed(large.gray, 2.0), 6.0), names, _QR)
    yield lambda: _matrix(first, smoothed(first.gray, 1.2), names, _QR)


def _matrix(view: View, gray: Pixels, names: tuple[str, ...], group: tuple[str, ...]) -> list[Code]:
    wanted = zxing.among(names, group)
    if not wanted:
        return []
    shown = view.showing(gray)
    return sure_codes(shown, zxing.read(gray, wanted, inverted=False))


def on_strip_evened(strip: View, names: tuple[str, ...]) -> list[Code]:
    """Read a strip with upright bars (bars.py) with its contrast evened out."""
    view = strip.showing(averaged(evened(strip.gray), 9))
    return sure_codes(view, zxing.read(view.gray, names, inverted=False, level=True))


def on_strip_sharpened(strip: View, names: tuple[str, ...]) -> list[Code]:
    """Read a strip sharpened in two ways; sharpening invents bars, so only what both say is believed."""
    view = strip.showing(sharpened(averaged(strip.gray, 17), 3.0, level=True))
    codes = zxing.read(view.gray, names, inverted=False, level=True)
    if not codes:
        return []
    again = sharpened(averaged(strip.enlarged(1.5).gray, 21), 5.0, level=True)
    texts = {code.text for code in zxing.read(again, names, inverted=False, level=True)}
    return [view.placed(code) for code in codes if code.text in texts]


def by_zbar(strip: View, names: tuple[str, ...]) -> list[Code]:
    """Read a strip by zbar, half as large and as it is; only what both say is believed."""
    view = strip.enlarged(0.5)
    codes = zbar.read(averaged(view.gray, 3), names)
    if not codes:
        return []
    texts = {code.text for code in zbar.read(averaged(strip.gray, 9), names)}
    return [view.placed(code) for code in codes if code.text in texts]


def on_tile(tile: View, names: tuple[str, ...]) -> list[Code]:
    """Read a part of a large photograph, enlarged and sharpened: small labels."""
    wanted = zxing.among(names, _ON_TILES)
    if not wanted:
        return []
    large = tile.enlarged(_TILE_FACTOR)
    view = large.showing(sharpened(large.gray, 3.0))
    return sure_codes(view, zxing.read(view.gray, wanted, inverted=False))
