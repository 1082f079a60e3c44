"""zxing-cpp: reads QR, Data Matrix, Aztec, PDF417 and the linear codes (https://github.com/zxing-cpp/zxing-cpp)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from reportdesk.config.code_format_names import plain_name
from reportdesk.domain.failures import SettingsInvalid
from reportdesk.domain.findings import Box, Code, Quad, bounding_box
from reportdesk.recognition.picture import Pixels

ALL_LINEAR = "AllLinear"
CODE_32 = "Code32"
_CODE_39 = ("Code39Std", "Code39Ext", "PZN")
"""What zxing-cpp means by Code39, without Code 32: one label of six signs in ten has its check digit by chance."""
_MATRIX_WORDS = ("qr", "matrix", "aztec", "pdf417", "maxi")


@lru_cache(maxsize=64)
def formats(names: tuple[str, ...]) -> Any:
    """Return zxing-cpp's set of formats, whatever the case and spelling (QRCode, qr_code); empty means all.

    Who names Code39 gets the text that the bars spell; Code 32, which reads another one from them, has to be named too.

    Raises:
        SettingsInvalid: a name that it does not know.
    """
    import zxingcpp

    if not names:
        return zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.AllReadable)
    try:
        return zxingcpp.barcode_formats_from_str("|".join(_without_code_32(names)))
    except ValueError as error:
        raise SettingsInvalid(
            f"code_formats: zxing-cpp does not know one of {', '.join(names)}.",
            "Use names such as QRCode, DataMatrix, Code39, Code128, EAN13, PDF417, Aztec.",
        ) from error


def _without_code_32(names: tuple[str, ...]) -> Iterator[str]:
    single = [part for name in names for part in name.replace(",", "|").split("|")]
    is_named = any(plain_name(name) == plain_name(CODE_32) for name in single)
    for name in single:
        yield from _CODE_39 if plain_name(name) == "code39" and not is_named else (name,)


def is_linear(name: str) -> bool:
    """True for the format of a barcode of lines, False for one of squares or stacked rows."""
    return not any(word in plain_name(name) for word in _MATRIX_WORDS)


@lru_cache(maxsize=64)
def among(names: tuple[str, ...], group: tuple[str, ...]) -> tuple[str, ...]:
    """Return the formats of `group` that the settings' `names` allow; empty `names` allow all of them.

    Raises:
        SettingsInvalid: a name that zxing-cpp does not know.
    """
    if not names:
        return group
    both = _members(names) & _members(group)
    return tuple(sorted(both))


def _members(names: tuple[str, ...]) -> frozenset[str]:
    """Return the single formats that names, also those of whole families, stand for."""
    import zxingcpp

    return frozenset(member.name for member in zxingcpp.barcode_formats_list(formats(names)))


def read(gray: Pixels, names: tuple[str, ...], *, inverted: bool = True, level: bool = False) -> list[Code]:
    """Return the codes in a gray view (height x width, uint8), places in its pixels.

    `TextMode.Plain`: the default rewrites GS1 and control characters.

    Args:
        names: the formats to look for; empty means all.
        inverted: look for light codes on dark ground too.
        level: look only for codes whose bars stand upright.
    """
    import zxingcpp

    found = zxingcpp.read_barcodes(
        gray,
        formats=formats(names),
        text_mode=zxingcpp.TextMode.Plain,
        try_invert=inverted,
        try_rotate=not level,
        try_downscale=not level,
    )
    return [_code(barcode) for barcode in found if _says_something(barcode)]


def read_and_locate(gray: Pixels, names: tuple[str, ...]) -> tuple[list[Code], list[Box]]:
    """Return the codes as `read` does, and the boxes of those that were found but could not be read."""
    import zxingcpp

    found = zxingcpp.read_barcodes(gray, formats=formats(names), text_mode=zxingcpp.TextMode.Plain, return_errors=True)
    unread = [bounding_box(_quad(barcode)) for barcode in found if not barcode.valid]
    return [_code(barcode) for barcode in found if _says_something(barcode)], unread


def _says_something(barcode: Any) -> bool:
    return bool(barcode.valid and (barcode.text or barcode.bytes))


def _quad(barcode: Any) -> Quad:
    place = barcode.position
    a, b, c, d = (
        (float(corner.x), float(corner.y))
        for corner in (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    )
    return (a, b, c, d)


def _code(barcode: Any) -> Code:
    quad = _quad(barcode)
    raw = bytes(barcode.bytes)
    return Code(
        text=barcode.text,
        format="".join(sign for sign in str(barcode.format) if sign.isalnum()),
        box=bounding_box(quad),
        quad=quad,
        raw=None if _is_text(raw) else raw,
    )


def _is_text(raw: bytes) -> bool:
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return all(character.isprintable() or character in "\r\n\t\x1c\x1d\x1e\x04" for character in text)
