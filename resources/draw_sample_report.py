"""Draws the bundled sample report: `python resources/draw_sample_report.py [FOLDER]`.

Twelve made-up photographs of a vehicle yard, the same at every run: labels with IDs and QR codes on several grounds
(one turned by EXIF, one askew, one dark, one without a code), a VIN plate, a container, a car, a page, one with nothing
to read, and one broken in transfer. Everything in them is invented; the pictures belong to this project.
"""

from __future__ import annotations

import io
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter, ImageFont

Pixels = NDArray[Any]
SIZE = (1280, 960)
HERE = Path(__file__).resolve().parent
_VIN_VALUES = {**{str(digit): digit for digit in range(10)}, **dict(zip("ABCDEFGH", range(1, 9), strict=True)),
               **dict(zip("JKLMN", range(1, 6), strict=True)), "P": 7, "R": 9,
               **dict(zip("STUVWXYZ", range(2, 10), strict=True))}  # fmt: skip
_VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


@dataclass(frozen=True)
class Shot:
    """How a scene is photographed: corners of the flat thing in the picture, light 0..1, noise in gray levels."""

    corners: tuple[tuple[int, int], ...]
    light: float = 1.0
    noise: float = 5.0
    blur: float = 0.6


def font(size: int, bold: bool = True) -> ImageFont.FreeTypeFont:
    """Return DejaVu Sans, which Pillow finds among the system's fonts."""
    return ImageFont.truetype(f"DejaVuSans{'-Bold' if bold else ''}.ttf", size)


def vin_with_check_digit(vin: str) -> str:
    """Return `vin` with its ninth character as 49 CFR 565.15 wants it."""
    total = sum(_VIN_VALUES[letter] * weight for letter, weight in zip(vin, _VIN_WEIGHTS, strict=True))
    return vin[:8] + "0123456789X"[total % 11] + vin[9:]


def container_with_check_digit(prefix: str) -> str:
    """Return ten characters with the check digit of ISO 6346 (letters count 10, 12, ... without multiples of 11)."""
    values = [value for value in range(10, 39) if value % 11]
    letters = dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", values, strict=True))
    total = sum((letters[sign] if sign in letters else int(sign)) * 2**place for place, sign in enumerate(prefix))
    return f"{prefix}{total % 11 % 10}"


def code(text: str, kind: str, size: tuple[int, int]) -> Image.Image:
    """Return a QR code or barcode of `text`."""
    barcode = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, kind))
    drawn = Image.fromarray(np.array(barcode.to_image(scale=3), dtype=np.uint8))
    return drawn.resize(size, Image.Resampling.NEAREST).convert("RGB")


def ground(chance: np.random.Generator, colour: tuple[int, int, int], coarse: int, depth: float) -> Image.Image:
    """Return a rough ground: noise of several sizes over a colour, with light from one side."""
    width, height = SIZE
    field = np.zeros((height, width), np.float32)
    for step, weight in ((coarse, 1.0), (max(2, coarse // 3), 0.7), (1, 0.4)):
        small = chance.normal(0, 1, (height // step + 1, width // step + 1)).astype(np.float32)
        field += weight * cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC)
    light = np.linspace(1.12, 0.86, width)[None, :] * np.linspace(1.05, 0.92, height)[:, None]
    pixels = (np.array(colour)[None, None, :] + depth * field[:, :, None]) * light[:, :, None]
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def laid(scene: Image.Image, thing: Image.Image, shot: Shot, chance: np.random.Generator) -> Image.Image:
    """Lay a flat thing into a scene in perspective with a soft shadow, then photograph it."""
    width, height = thing.size
    start = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    matrix = cv2.getPerspectiveTransform(start, np.array(shot.corners, np.float32))
    placed = cv2.warpPerspective(np.asarray(thing), matrix, SIZE, flags=cv2.INTER_AREA)
    mask = cv2.warpPerspective(np.full((height, width), 255, np.uint8), matrix, SIZE)
    shadow = cv2.GaussianBlur(np.roll(mask, (14, 10), (0, 1)), (0, 0), 12)[:, :, None] / 255 * 0.45
    pixels = np.asarray(scene).astype(np.float32) * (1 - shadow)
    alpha = cv2.GaussianBlur(mask, (0, 0), 0.8)[:, :, None] / 255
    return photographed(Image.fromarray((pixels * (1 - alpha) + placed * alpha).astype(np.uint8)), shot, chance)


def photographed(scene: Image.Image, shot: Shot, chance: np.random.Generator) -> Image.Image:
    """Add what a camera adds: softness, vignette, little light, noise."""
    pixels = np.asarray(scene.filter(ImageFilter.GaussianBlur(shot.blur))).astype(np.float32)
    height, width = pixels.shape[:2]
    y, x = np.mgrid[0:height, 0:width]
    distance = ((x / width - 0.5) ** 2 + (y / height - 0.5) ** 2)[:, :, None]
    pixels *= shot.light * (1.05 - 0.45 * distance)
    pixels += chance.normal(0, shot.noise, pixels.shape)
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def yard_label(identifier: str, *, with_code: bool = True) -> Image.Image:
    """Return a yard label: ID in large print, QR code, a line of small print."""
    label = Image.new("RGB", (900, 520), "#fbfaf4")
    draw = ImageDraw.Draw(label)
    draw.rectangle((0, 0, 899, 84), fill="#c4471c")
    draw.text((32, 16), "NORTH YARD", font=font(46), fill="white")
    draw.text((640, 26), "VEHICLE TAG", font=font(30), fill="#ffe3d6")
    draw.text((36, 130), identifier, font=font(118 if not with_code else 92), fill="#141414")
    draw.text((40, 300), "Do not remove", font=font(36, bold=False), fill="#333333")
    draw.text((40, 360), "Row 14   Bay C", font=font(36, bold=False), fill="#333333")
    draw.line((40, 440, 860 if not with_code else 500, 440), fill="#999999", width=3)
    if with_code:
        label.paste(code(identifier, "QRCode", (330, 330)), (545, 130))
    draw.rectangle((0, 0, 899, 519), outline="#8a8a80", width=3)
    return label


def vin_plate(vin: str) -> Image.Image:
    """Return a metal plate with the VIN in print and as Code 39."""
    shine = 196 + 26 * np.sin(np.linspace(0, 9, 1000))[None, :] + np.linspace(10, -14, 430)[:, None]
    plate = Image.fromarray(np.repeat(shine[:, :, None], 3, axis=2).clip(0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(plate)
    draw.rectangle((12, 12, 987, 417), outline="#444444", width=4)
    for place in ((38, 38), (962, 38), (38, 392), (962, 392)):
        draw.ellipse((place[0] - 12, place[1] - 12, place[0] + 12, place[1] + 12), fill="#6d6d6d")
    draw.text((90, 40), "VEHICLE IDENTIFICATION NUMBER", font=font(34), fill="#1b1b1b")
    draw.text((90, 106), vin, font=font(62), fill="#101010")
    plate.paste(code(vin, "Code39", (820, 150)), (90, 210))
    draw.text((90, 370), "GVWR 2310 KG", font=font(28), fill="#1b1b1b")
    return plate


def container_door(number: str) -> Image.Image:
    """Return a corrugated door with a container number."""
    width, height = 1100, 800
    ribs = 22 * np.sign(np.sin(np.linspace(0, 60, width)))[None, :, None]
    base = np.array((38, 84, 124))[None, None, :] + ribs + np.linspace(14, -18, height)[:, None, None]
    door = Image.fromarray(base.clip(0, 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(2.2))
    draw = ImageDraw.Draw(door)
    draw.text((300, 90), f"{number[:4]} {number[4:10]} {number[10]}", font=font(72), fill="#f4f4ee")
    draw.text((300, 190), "45G1", font=font(60), fill="#f4f4ee")
    for line, text in enumerate(("MAX GROSS   30480 KG", "TARE             3870 KG", "NET              26610 KG")):
        draw.text((300, 330 + 70 * line), text, font=font(40), fill="#e6e6df")
    for x in (120, 1000):
        draw.rectangle((x, 0, x + 22, height), fill="#9aa3a8")
    return door


def page(identifier: str) -> Image.Image:
    """Return a page of a hand-over form."""
    sheet = Image.new("RGB", (820, 1000), "#fdfdfb")
    draw = ImageDraw.Draw(sheet)
    draw.text((70, 60), "Hand-over note", font=font(52), fill="#111111")
    lines = ("Site: North Yard, gate 2", f"Vehicle tag: {identifier}", "Keys: two, in the box", "Fuel: half a tank",
             "Damage: scratch on the left door", "Received by the night shift")  # fmt: skip
    for number, text in enumerate(lines):
        draw.text((70, 190 + 88 * number), text, font=font(36, bold=False), fill="#1a1a1a")
        draw.line((70, 240 + 88 * number, 750, 240 + 88 * number), fill="#c9c9c9", width=2)
    return sheet


def car_scene(chance: np.random.Generator) -> Image.Image:
    """Return a car from the side on a street under a plain sky, drawn at twice the size and reduced."""
    width, height = 2 * SIZE[0], 2 * SIZE[1]
    sky = np.linspace(226, 190, height)[:, None, None] * np.array((0.86, 0.94, 1.0))[None, None, :]
    scene = Image.fromarray(np.repeat(sky, width, axis=1).clip(0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(scene)
    draw.rectangle((0, 900, width, 1180), fill="#a79f92")
    for x in range(0, width, 160):
        draw.line((x, 900, x, 1180), fill="#988f82", width=4)
    draw.rectangle((0, 1180, width, height), fill="#6a6a6c")
    draw.rectangle((0, 1170, width, 1196), fill="#8d8d8b")
    rough = ground(chance, (106, 106, 108), 6, 6.0).resize((width, height - 1196))
    scene.paste(rough, (0, 1196))
    shadow = Image.new("L", (width, height), 0)
    ImageDraw.Draw(shadow).ellipse((420, 1400, 2160, 1520), fill=210)
    scene.paste(Image.new("RGB", scene.size, "#1c1c1e"), (0, 0), shadow.filter(ImageFilter.GaussianBlur(22)))
    _draw_car(ImageDraw.Draw(scene))
    shaded = np.asarray(scene).astype(np.float32)
    y = np.arange(height)[:, None, None]
    inside = ((y > 1040) & (y < 1440)).astype(np.float32)
    shaded -= inside * np.clip((y - 1160) / 280, 0, 1) * 34
    return Image.fromarray(shaded.clip(0, 255).astype(np.uint8)).resize(SIZE, Image.Resampling.LANCZOS)


def _draw_car(draw: ImageDraw.ImageDraw) -> None:
    """Draw a five-door hatchback, in the coordinates of the double-size scene."""
    body = "#a3211f"
    outline = [(446, 1400), (440, 1270), (470, 1180), (560, 1136), (820, 1096), (1010, 950), (1120, 908), (1560, 900),
               (1720, 930), (1900, 1080), (2060, 1110), (2120, 1180), (2130, 1330), (2110, 1410)]  # fmt: skip
    draw.polygon(outline, fill=body)
    draw.line([*outline[3:9], *outline[9:12]], fill="#d65a52", width=8, joint="curve")
    glass = [(880, 1096), (1040, 968), (1128, 936), (1552, 928), (1690, 952), (1820, 1080), (1600, 1090)]
    draw.polygon(glass, fill="#27323b")
    draw.polygon([(930, 1084), (1054, 984), (1130, 958), (1180, 956), (1090, 1086)], fill="#51636f")
    for x1, x2 in ((1236, 1262), (1560, 1590)):
        draw.polygon([(x1, 930), (x2, 930), (x2 + 6, 1096), (x1 + 6, 1096)], fill=body)
    for x in (890, 1250, 1585, 1800):
        draw.line((x, 1100, x + 4, 1380), fill="#701412", width=5)
    draw.line((560, 1210, 2080, 1190), fill="#c54039", width=8)
    draw.rectangle((560, 1376, 2020, 1412), fill="#2a2a2c")
    for x in (1130, 1480):
        draw.rounded_rectangle((x, 1150, x + 70, 1168), 8, fill="#5c0f0e")
    draw.polygon([(852, 1086), (900, 1050), (930, 1056), (926, 1096)], fill="#8b1a18")
    draw.polygon([(462, 1190), (556, 1150), (600, 1160), (560, 1212), (466, 1226)], fill="#f3f1dd")
    draw.polygon([(2060, 1128), (2118, 1180), (2122, 1240), (2070, 1220)], fill="#e8542f")
    draw.rectangle((440, 1300, 520, 1340), fill="#3a3a3c")
    for x in (720, 1840):
        draw.pieslice((x - 168, 1216, x + 168, 1552), 180, 360, fill="#141416")
        draw.ellipse((x - 146, 1240, x + 146, 1532), fill="#1b1b1d")
        draw.ellipse((x - 98, 1288, x + 98, 1484), fill="#b9bdc2")
        draw.ellipse((x - 84, 1302, x + 84, 1470), fill="#7d8288")
        for angle in range(0, 360, 72):
            dx, dy = 84 * np.cos(np.radians(angle)), 84 * np.sin(np.radians(angle))
            draw.line((x, 1386, x + dx, 1386 + dy), fill="#d4d7da", width=24)
        draw.ellipse((x - 24, 1362, x + 24, 1410), fill="#e3e5e8")


def exif(when: str, *, orientation: int = 1, place: tuple[float, float] | None = None) -> Image.Exif:
    """Return EXIF with time, orientation and place (degrees north and east)."""
    data = Image.Exif()
    data[0x0112] = orientation
    data[0x010F], data[0x0110] = "Reportdesk", "Drawn camera"
    data.get_ifd(0x8769)[0x9003] = when
    if place:
        gps = data.get_ifd(0x8825)
        gps[1], gps[3] = "N", "E"
        gps[2], gps[4] = _degrees(place[0]), _degrees(place[1])
    return data


def _degrees(value: float) -> tuple[float, float, float]:
    minutes = (value % 1) * 60
    return (float(int(value)), float(int(minutes)), round((minutes % 1) * 60, 3))


def draw_all(folder: Path) -> None:
    """Draw the twelve pictures into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    chance = np.random.default_rng(2026)
    cardboard = ground(chance, (164, 128, 86), 40, 4.0)
    gravel = ground(chance, (128, 124, 118), 9, 17.0)
    tarpaulin = ground(chance, (44, 92, 132), 60, 6.0)
    windscreen = ground(chance, (70, 84, 92), 120, 7.0)

    def save(name: str, picture: Image.Image, **options: Any) -> None:
        quality = {} if name.endswith(".png") else {"quality": 82}
        picture.save(folder / name, **quality, **options)

    straight = ((210, 250), (1060, 232), (1080, 726), (196, 742))
    leaning = ((330, 150), (1130, 320), (1030, 800), (230, 624))
    save("01_yard_label.jpg", laid(cardboard, yard_label("@NY2041"), Shot(straight), chance),
         exif=exif("2026:03:14 08:12:05", place=(0.4821, 6.6134)))  # fmt: skip
    turned = laid(tarpaulin, yard_label("@KD7730"), Shot(straight), chance).transpose(Image.Transpose.ROTATE_90)
    save("02_turned_by_exif.jpg", turned, exif=exif("2026:03:14 08:13:41", orientation=6, place=(0.4823, 6.6137)))
    save("03_askew.webp", laid(gravel, yard_label("@RM5186"), Shot(leaning), chance))
    dark = Shot(straight, light=0.26, noise=4.0, blur=0.8)
    save("04_dark.jpg", laid(windscreen, yard_label("@BT9402"), dark, chance), exif=exif("2026:03:14 19:47:20"))
    save("05_print_only.jpg", laid(gravel, yard_label("@WE3317", with_code=False), Shot(straight), chance),
         exif=exif("2026:03:14 08:20:02", place=(0.4830, 6.6151)))  # fmt: skip
    plate = vin_plate(vin_with_check_digit("1RDSK52E0V1234567"))
    save("06_vin_plate.png", laid(windscreen, plate, Shot(((150, 280), (1130, 262), (1140, 676), (160, 700))), chance)
         .resize((960, 720), Image.Resampling.LANCZOS).quantize(200).convert("P"))  # fmt: skip
    door = container_door(container_with_check_digit("RDKU482613"))
    save("07_container.jpg", laid(gravel, door, Shot(((90, 70), (1190, 96), (1176, 880), (104, 900))), chance),
         exif=exif("2026:03:14 09:02:33", place=(0.4842, 6.6160)))  # fmt: skip
    save("08_car.jpg", photographed(car_scene(chance), Shot((), noise=4.0), chance), exif=exif("2026:03:14 09:10:58"))
    sheet = Shot(((300, 40), (1010, 60), (1040, 920), (270, 900)))
    save("09_note.jpg", laid(cardboard, page("@HL6625"), sheet, chance), exif=exif("2026:03:14 09:15:00"))
    save("10_label_on_screen.webp", laid(windscreen, yard_label("@ZP1908"), Shot(leaning, light=0.8), chance))
    save("11_nothing_to_read.jpg", photographed(gravel, Shot(()), chance), exif=exif("2026:03:14 09:21:12"))
    whole = io.BytesIO()
    cardboard.save(whole, "JPEG", quality=82)
    (folder / "12_broken_transfer.jpg").write_bytes(whole.getvalue()[:180])


if __name__ == "__main__":
    draw_all(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "sample_report")
