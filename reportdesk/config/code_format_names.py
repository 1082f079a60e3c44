"""What a code format may be called: a mistyped name must not wait until the first photograph to be refused.

The names are those of zxing-cpp 3, which is too heavy to be asked on the way to the window.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from reportdesk.domain.failures import SettingsInvalid

CODE_FORMATS: Final = (
    "QRCode", "QRCodeModel1", "QRCodeModel2", "MicroQRCode", "RMQRCode", "DataMatrix", "Aztec", "AztecCode",
    "AztecRune", "PDF417", "CompactPDF417", "MicroPDF417", "MaxiCode", "Code128", "Code39", "Code39Std",
    "Code39Standard", "Code39Ext", "Code39Extended", "Code32", "Code93", "PZN", "Pharmazentralnummer", "Codabar",
    "ITF", "ITF14", "EANUPC", "EAN13", "EAN8", "EAN5", "EAN2", "ISBN", "UPCA", "UPCE", "DataBar", "DataBarOmni",
    "DataBarStk", "DataBarStacked", "DataBarStkOmni", "DataBarStackedOmni", "DataBarLtd", "DataBarLimited",
    "DataBarExp", "DataBarExpanded", "DataBarExpStk", "DataBarExpandedStacked", "Telepen", "TelepenAlpha",
    "TelepenNumeric", "DXFilmEdge", "OtherBarcode", "All", "AllReadable", "AllCreatable", "AllLinear", "AllMatrix",
    "AllGS1", "AllRetail", "AllIndustrial",
)  # fmt: skip
_BETWEEN = re.compile(r"[,|]")


def plain_name(name: str) -> str:
    """Return a format's name in the one spelling in which names are compared: "QR Code" and "qr_code" are "qrcode"."""
    return "".join(sign for sign in name.lower() if sign.isalnum())


_PLAIN = frozenset(map(plain_name, CODE_FORMATS))


def check_code_formats(names: Iterable[str]) -> None:
    """Raise SettingsInvalid when one of the names is none of a code format; a blank one is none at all."""
    for name in names:
        for part in _BETWEEN.split(name):
            if part.strip() and plain_name(part) not in _PLAIN:
                raise SettingsInvalid(f"There is no code format '{part}'.", f"Known: {', '.join(CODE_FORMATS)}.")
