"""Pictures that tests draw for themselves."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import zxingcpp
from PIL import Image, ImageDraw, ImageFont

from reportdesk.recognition.picture import Picture


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


def drawn_text(
    *texts: tuple[str, int, int, int], width: int = 900, height: int = 500, quarter_turns: int = 0
) -> Picture:
    """Return a light picture with dark text; each text is (words, x, y of its top, letter height in pixels)."""
    image = Image.new("RGB", (width, height), (232, 230, 226))
    for words, x, y, size in texts:
        ImageDraw.Draw(image).text((x, y), words, fill=(25, 22, 20), font=ImageFont.load_default(size))
    pixels = np.asarray(image)[:, :, ::-1]
    return Picture(np.ascontiguousarray(np.rot90(pixels, quarter_turns)), "PNG")
