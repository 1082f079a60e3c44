"""Wrong identifiers on drawn labels: `python -m tests.benchmarks.labels [--labels N] [--seed S] [--json FILE]`.

Each label is drawn onto a sample photograph that shows no code: two to six lines that hold no identifier (dates,
telephone, part and serial numbers, prices, identifiers that are too short, too long, or have a false check digit), and
on six of ten one that does. It is turned, put in perspective, blurred, made noisy and stored as JPEG. *Right* is an
identifier that is accepted without a doubt, *wrong* is anything else that is so accepted from print, listed with the
lines of its label. A label takes some .4 s; those of one seed are always the same.
"""

from __future__ import annotations

import random
import string
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from reportdesk.config.settings import Settings
from reportdesk.recognition.decode import read_picture
from reportdesk.recognition.pipeline import recognise, warm_up
from reportdesk.recognition.validators import is_valid, vin_check_digit
from tests.benchmarks.report import models_folder, parser, photographs, publish
from tests.benchmarks.samples import samples

LABELS = 300
_GROUNDS = ("no_code", "vehicles", "exif", "plates_us", "plates_eu", "plates_br", "receipts")
_FONTS = ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "DejaVuSansMono.ttf", "DejaVuSerif.ttf")
_VIN_SIGNS = "ABCDEFGHJKLMNPRSTUVWXYZ" + string.digits
_SIDE_PX = (1100, 1280, 1920)
_LETTER_PX = (16, 20, 26, 34, 48)
_ANGLES = (0, 0, 4, -9, 15, -30, 90, 180, 270)


class _Words:
    """Lines of a label, by chance."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance

    def signs(self, number: int, of: str = string.digits) -> str:
        return "".join(self._chance.choices(of, k=number))

    def vin(self, *, valid: bool) -> str:
        vin = self.signs(12, _VIN_SIGNS) + self.signs(5)
        right = vin_check_digit(vin)
        digit = right if valid else self._chance.choice([sign for sign in "0123456789X" if sign != right])
        return vin[:8] + digit + vin[9:]

    def container(self, *, valid: bool) -> str:
        start = self.signs(3, string.ascii_uppercase) + "U" + self.signs(6)
        return next(start + digit for digit in string.digits if is_valid("iso6346", start + digit) is valid)

    def identifier(self) -> tuple[str, str]:
        """Return an identifier and the line it stands in."""
        vin, container = self.vin(valid=True), self.container(valid=True)
        yard = "@" + self.signs(2, string.ascii_uppercase) + self.signs(4)
        return self._chance.choice(
            [
                (vin, f"VIN {vin}"),
                (vin, f"{vin[:3]} {vin[3:9]} {vin[9:]}"),
                (container, container),
                (container, f"{container[:4]} {container[4:10]} {container[10]}"),
                (yard, f"ID {yard}"),
                (yard, f"@ {yard[1:3]} {yard[3:]}"),
            ]
        )

    def other(self) -> str:
        """Return a line that holds no identifier."""
        chance, digits = self._chance, self.signs
        letters = string.ascii_uppercase
        date = f"{chance.randint(2000, 2027)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
        near = self.container(valid=False)
        lines: list[Callable[[], str]] = [
            lambda: f"{chance.choice(('EXP', 'MFD', 'LOT', 'REF', 'INV'))} {date}",
            lambda: f"EXP{date.replace('-', '')}",
            lambda: f"{chance.choice(('TEL', 'FAX', 'MOB'))} {digits(4)} {digits(4)}",
            lambda: f"({digits(3)}) {digits(3)}-{digits(4)}",
            lambda: f"P/N {digits(4)}-{digits(3, letters)}-{digits(3)}",
            lambda: f"S/N {digits(17, letters + string.digits)}",
            lambda: f"MODEL {digits(1, letters)}{digits(3)} TYPE {digits(4, letters + string.digits)} {digits(4)}",
            lambda: f"{digits(1)} @ RM {chance.randint(1, 9999)}.{digits(2)}",
            lambda: f"MAX GROSS {digits(5)} KG TARE {digits(4)} KG",
            lambda: f"VIN {self.vin(valid=False)}",
            lambda: self.vin(valid=True)[:16],
            lambda: self.vin(valid=True) + digits(1),
            lambda: f"{near[:4]} {near[4:10]} {near[10]}",
        ]
        return chance.choice(lines)()


def main() -> None:
    """Measure and print."""
    made = parser(__doc__)
    made.add_argument("--labels", type=int, default=LABELS, metavar="N", help="how many are drawn")
    made.add_argument("--seed", type=int, default=1, metavar="S", help="chooses other labels")
    options = made.parse_args()
    settings = Settings(models_folder=models_folder())
    grounds = [sample.file for sample in samples(photographs(options.data)) if sample.group in _GROUNDS]
    if not grounds:
        sys.exit("The labels are drawn onto the sample photographs, which are not here.")
    warm_up(settings)
    counts: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(prefix="reportdesk-labels-") as name:
        for number in range(options.labels):
            counts.update(_judged(random.Random(f"{options.seed}:{number}"), grounds, Path(name), settings))
    figures = {name: float(counts[name]) for name in ("identifiers", "right", "doubted", "wrong")}
    publish({"labels": float(options.labels)} | figures, options.json)


def _judged(chance: random.Random, grounds: list[Path], place: Path, settings: Settings) -> dict[str, int]:
    words = _Words(chance)
    lines = [words.other() for _ in range(chance.randint(2, 6))]
    truth = ""
    if chance.random() < 0.6:
        truth, line = words.identifier()
        lines.insert(chance.randint(0, len(lines)), line)
    file = place / "label.jpg"
    ground = read_picture(chance.choice(grounds), settings).bgr
    cv2.imwrite(
        str(file), _photographed(chance, ground, lines), [cv2.IMWRITE_JPEG_QUALITY, chance.choice((55, 80, 92))]
    )
    found = [identifier for identifier in recognise(file, settings).identifiers if identifier.source == "text"]
    accepted = {identifier.value for identifier in found if not identifier.doubt}
    wrong = accepted - {truth}
    for value in sorted(wrong):
        print(f"wrong: {value} on a label with {' | '.join(lines)}")
    return {
        "identifiers": bool(truth),
        "right": truth in accepted,
        "doubted": truth in {identifier.value for identifier in found if identifier.doubt},
        "wrong": len(wrong),
    }


def _photographed(chance: random.Random, ground: Any, lines: list[str]) -> Any:
    """Return the ground (height x width x 3, uint8), resized, with a label of these lines somewhere on it."""
    factor = chance.choice(_SIDE_PX) / max(ground.shape)
    scene = cv2.resize(
        ground, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    )
    label = _drawn(chance, lines)
    height, width = scene.shape[:2]
    tall, wide = label.shape[:2]
    turn = np.deg2rad(chance.choice(_ANGLES))
    rotation = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    corners = np.array([(-wide, -tall), (wide, -tall), (wide, tall), (-wide, tall)]) / 2
    reach = np.abs(corners @ rotation.T).max(axis=0)
    scale = min(1.0, 0.46 * width / reach[0], 0.46 * height / reach[1])
    middle = [
        chance.uniform(scale * near, side - scale * near) for near, side in zip(reach, (width, height), strict=True)
    ]
    skew = np.array([[chance.uniform(-0.02, 0.02) * wide for _ in range(2)] for _ in range(4)])
    target = np.float32((corners @ rotation.T + skew) * scale + middle)
    matrix = cv2.getPerspectiveTransform(np.float32(corners + np.array((wide, tall)) / 2), target)
    mask = cv2.warpPerspective(np.ones((tall, wide), np.float32), matrix, (width, height))[..., None]
    scene = scene * (1 - mask) + cv2.warpPerspective(label, matrix, (width, height)) * mask
    blur = chance.choice((0, 0, 0.8, 1.2, 1.8))
    scene = cv2.GaussianBlur(scene, (0, 0), blur) if blur else scene
    noise = np.random.default_rng(chance.getrandbits(32)).standard_normal(scene.shape) * chance.choice(
        (0, 0, 6, 14, 22)
    )
    return np.clip(scene + noise, 0, 255).astype(np.uint8)


def _drawn(chance: random.Random, lines: list[str]) -> Any:
    """Return a label as height x width x 3, 0..255."""
    size = chance.choice(_LETTER_PX)
    font = ImageFont.truetype(chance.choice(_FONTS), size)
    gap = chance.choice((1.15, 1.4, 1.8)) * size
    width = round(max(font.getlength(line) for line in lines)) + 2 * size
    ground, ink = chance.choice(((245, 30), (215, 60), (40, 220)))
    image = Image.new("RGB", (width, round(gap * len(lines) + 1.6 * size)), (ground,) * 3)
    for number, line in enumerate(lines):
        ImageDraw.Draw(image).text((size, 0.6 * size + number * gap), line, fill=(ink,) * 3, font=font)
    return np.asarray(image, np.float32)


if __name__ == "__main__":
    main()
