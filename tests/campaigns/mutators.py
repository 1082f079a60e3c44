"""Ways to spoil the bytes of an image file, each a function (bytes, chance) -> bytes."""

from __future__ import annotations

import random
import struct
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Final

from PIL import Image

Mutator = Callable[[bytes, random.Random], bytes]
HUGE: Final = (65_000, 65_000)
HEADS: Final = (
    b"\xff\xd8\xff\xe0",
    b"\x89PNG\r\n\x1a\n",
    b"II*\0\x08\0\0\0",
    b"GIF89a",
    b"RIFF\xff\xff\xff\x7fWEBP",
    b"BM",
)


def flip_bits(data: bytes, chance: random.Random) -> bytes:
    """Flip 1 to 200 bits anywhere."""
    spoiled = bytearray(data)
    for _ in range(chance.choice((1, 5, 40, 200))):
        spoiled[chance.randrange(len(spoiled))] ^= 1 << chance.randrange(8)
    return bytes(spoiled)


def flip_bits_in_head(data: bytes, chance: random.Random) -> bytes:
    """Flip bits in the first 256 bytes, where formats keep what decoders believe."""
    return flip_bits(data[:256], chance) + data[256:]


def truncate(data: bytes, chance: random.Random) -> bytes:
    """Cut the end off, now and then nearly all of it."""
    return data[: chance.choice((0, 1, 4, 20, 200, chance.randrange(len(data))))]


def fill_gap(data: bytes, chance: random.Random) -> bytes:
    """Write zeros over a stretch, as a copy over a bad link does."""
    begin = chance.randrange(len(data))
    length = chance.randrange(1, len(data))
    return data[:begin] + bytes(min(length, len(data) - begin)) + data[begin + length :]


def repeat_stretch(data: bytes, chance: random.Random) -> bytes:
    """Put a stretch of the file in again, 50 times."""
    begin = chance.randrange(len(data))
    stretch = data[begin : begin + chance.randrange(1, 400)]
    return data[:begin] + stretch * 50 + data[begin:]


def swap_head(data: bytes, chance: random.Random) -> bytes:
    """Begin like another format."""
    head = chance.choice(HEADS)
    return head + data[len(head) :]


def declare_huge(data: bytes, _chance: random.Random) -> bytes:
    """Declare 65,000 x 65,000 pixels in the header."""
    if data.startswith(b"\x89PNG"):
        header = data[12:16] + struct.pack(">II", *HUGE) + data[24:29]
        return data[:12] + header + struct.pack(">I", zlib.crc32(header)) + data[33:]
    if data.startswith(b"\xff\xd8"):
        for place, marker in _segments(data):
            if marker in (0xC0, 0xC1, 0xC2):
                return data[: place + 5] + struct.pack(">HH", *HUGE) + data[place + 9 :]
    if data.startswith(b"BM"):
        return data[:18] + struct.pack("<ii", *HUGE) + data[26:]
    if data.startswith(b"GIF"):
        return data[:6] + struct.pack("<HH", *HUGE) + data[10:]
    return _tag_values(data, {256: HUGE[0], 257: HUGE[1]})


def nest_exif(data: bytes, _chance: random.Random) -> bytes:
    """Give a JPEG an EXIF block whose directories name each other for ever; other formats one that names nothing."""
    entry = struct.pack("<HHII", 0x8769, 4, 1, 8)
    tiff = b"II*\0\x08\0\0\0" + struct.pack("<H", 1) + entry + struct.pack("<I", 8)
    block = b"Exif\0\0" + tiff
    if data.startswith(b"\xff\xd8"):
        return data[:2] + b"\xff\xe1" + struct.pack(">H", len(block) + 2) + block + data[2:]
    return data + block


def loop_directories(data: bytes, _chance: random.Random) -> bytes:
    """Let the next directory of a TIFF be the first one again; other formats get a second end."""
    if data[:4] == b"II*\0":
        first = struct.unpack("<I", data[4:8])[0]
        count = struct.unpack("<H", data[first : first + 2])[0]
        place = first + 2 + 12 * count
        return data[:place] + struct.pack("<I", first) + data[place + 4 :]
    return data + data[-200:]


def wrong_chunks(data: bytes, chance: random.Random) -> bytes:
    """Let a length field of a PNG, RIFF or JPEG promise far more, or less, than there is."""
    wrong = chance.choice((0, 1, 0x7FFFFFFF, 0xFFFFFFFF))
    if data.startswith(b"\x89PNG"):
        places = [place for place, _name in _chunks(data)]
        place = chance.choice(places)
        return data[:place] + struct.pack(">I", wrong) + data[place + 4 :]
    if data.startswith(b"RIFF"):
        place = chance.choice((4, 16))
        return data[:place] + struct.pack("<I", wrong) + data[place + 4 :]
    if data.startswith(b"\xff\xd8"):
        place, _marker = chance.choice(list(_segments(data)))
        return data[: place + 2] + struct.pack(">H", wrong & 0xFFFF) + data[place + 4 :]
    return flip_bits_in_head(data, chance)


def bomb(_data: bytes, _chance: random.Random) -> bytes:
    """Give a PNG of 12,000 x 12,000 empty pixels in 140 KB: 144 million bytes when opened, 432 in colour."""
    file = BytesIO()
    Image.new("L", (12_000, 12_000)).save(file, "PNG")
    return file.getvalue()


def _segments(data: bytes) -> Iterator[tuple[int, int]]:
    """Yield (place, marker) of a JPEG's segments up to the scan (ITU-T T.81, B.1)."""
    place = 2
    while place + 4 <= len(data) and data[place] == 0xFF:
        marker = data[place + 1]
        yield place, marker
        if marker == 0xDA:
            return
        place += 2 + int.from_bytes(data[place + 2 : place + 4], "big")


def _chunks(data: bytes) -> Iterator[tuple[int, bytes]]:
    place = 8
    while place + 8 <= len(data):
        yield place, data[place + 4 : place + 8]
        place += 12 + int.from_bytes(data[place : place + 4], "big")


def _tag_values(data: bytes, values: dict[int, int]) -> bytes:
    """Set tags of the first directory of a little-endian TIFF; other files stay as they are but for their end."""
    if data[:4] != b"II*\0":
        return data[:-1]
    spoiled = bytearray(data)
    first = struct.unpack("<I", data[4:8])[0]
    for number in range(struct.unpack("<H", data[first : first + 2])[0]):
        place = first + 2 + 12 * number
        tag = struct.unpack("<H", data[place : place + 2])[0]
        if tag in values:
            spoiled[place + 2 : place + 12] = struct.pack("<HII", 4, 1, values[tag])
    return bytes(spoiled)


COMMON: Final[tuple[Mutator, ...]] = (
    flip_bits,
    flip_bits_in_head,
    truncate,
    fill_gap,
    repeat_stretch,
    swap_head,
    declare_huge,
    nest_exif,
    loop_directories,
    wrong_chunks,
)
