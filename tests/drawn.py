"""Pictures that tests draw for themselves."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import zxingcpp
from PIL import Image


def qr_code(text: str, side: int = 300) -> Image.Image:
    """Return a QR code of `text` as a gray picture."""
    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
    small = Image.fromarray(np.array(barcode.to_image(scale=4), dtype=np.uint8))
    return small.resize((side, side), Image.Resampling.NEAREST)


def write_label(file: Path, text: str) -> None:
    """Draw a label with a QR code of `text` on gray ground and save it in the format of the file's name."""
    ground = Image.new("L", (640, 480), 170)
    ground.paste(255, (120, 60, 520, 420))
    ground.paste(qr_code(text), (170, 90))
    ground.convert("RGB").save(file)
