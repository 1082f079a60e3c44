"""The single signs of a line of print on a plate, and which of them are none: seals, coats of arms, stickers.

Between the letters and digits of many plates stands something round or a shield: a registration seal, a test sticker,
the arms of a state, a fruit. A recogniser makes O, 0, U or D of it, often quite surely. But signs of a plate are
printed in one colour and as high as each other, and these are neither.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from reportdesk.recognition.picture import Pixels

_HEIGHT_PX = 48
_SPREAD_PX = 1.2
_ROWS = slice(_HEIGHT_PX // 4, 3 * _HEIGHT_PX // 4)
"""The middle of the line: frames, screws and what stands in small print above and below are left out."""

_HALF_WIDTH = 0.32
"""Of the distance from sign to sign: what is looked at of each."""

_INK_SHARE = 0.3

_DARK, _LIGHT = 10, 80
_LEAST_SIGNS = 5
_LEAST_APART = 10.0
_TIMES_USUAL = 2.5
_TIMES_NEXT = 1.7
"""How far the colour of a seal's darkest pixels lies from that of all signs: at least so far, in units of Lab, so many
times as far as usual, and as the next of the line."""

_MOST_HEIGHT = 0.95
"""A seal is lower than the signs. A letter printed over a coloured picture, as on plates of America, is not: of 247
that were drawn so 185 were taken for seals by their colour alone, and none by both; 75 of 80 drawn seals that
were read as a sign are told, and none of 404 plates without one is spoilt. At 0.85 nearly half would be missed."""

_SEAL_LIKE = frozenset("OQDUVCG0689")
"""What something round or a shield is read as."""

SEAL = "\u00b7"


class Sign(NamedTuple):
    """One sign of a line: its text, the recogniser's confidence (0..1), and its middle as a share of the length."""

    text: str
    confidence: float
    middle: float


def without_seals(line: Pixels, signs: Sequence[Sign]) -> list[Sign]:
    """Return the signs of an upright line, with `SEAL` for each that is of another colour than all others, and lower.

    The first and the last are left as they are: the band or the frame beside them may lend them its colour.
    """
    printed = [place for place, sign in enumerate(signs) if sign.text.isalnum()]
    if len(printed) < _LEAST_SIGNS:
        return list(signs)
    if not any(signs[place].text.upper() in _SEAL_LIKE for place in printed[1:-1]):
        return list(signs)
    inks, heights = _looks(line, [signs[place].middle for place in printed])
    apart = np.linalg.norm(inks - np.median(inks, axis=0), axis=1)
    seals = {
        printed[row]
        for row in range(1, len(printed) - 1)
        if signs[printed[row]].text.upper() in _SEAL_LIKE and _stands_out(apart, row) and _is_low(heights, row)
    }
    return [sign._replace(text=SEAL) if place in seals else sign for place, sign in enumerate(signs)]


def _stands_out(apart: NDArray[np.float32], row: int) -> bool:
    others = np.delete(apart, row)
    usual, next_one = max(1.0, float(np.median(others))), max(1.0, float(others.max()))
    return bool(apart[row] >= max(_LEAST_APART, _TIMES_USUAL * usual, _TIMES_NEXT * next_one))


def _is_low(heights: NDArray[np.int64], row: int) -> bool:
    return bool(heights[row] <= _MOST_HEIGHT * np.median(np.delete(heights, row)))


def _looks(line: Pixels, middles: Sequence[float]) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Return for each sign the mean colour (a and b of Lab) of its darkest pixels, and how many rows have ink."""
    import cv2

    height, length = line.shape[:2]
    width = max(len(middles), round(length * _HEIGHT_PX / height))
    way = cv2.INTER_AREA if height > _HEIGHT_PX else cv2.INTER_LINEAR
    lab = cv2.cvtColor(cv2.resize(line, (width, _HEIGHT_PX), interpolation=way), cv2.COLOR_BGR2LAB)
    lab = np.asarray(cv2.GaussianBlur(lab.astype(np.float32), (0, 0), _SPREAD_PX), dtype=np.float32)
    half = _HALF_WIDTH * float(np.median(np.diff(middles)))
    lefts = [int(np.clip((middle - half) * width, 0, width - 1)) for middle in middles]
    ends = [max(left + 1, int((middle + half) * width) + 1) for left, middle in zip(lefts, middles, strict=True)]
    parts = [lab[:, left:end] for left, end in zip(lefts, ends, strict=True)]
    dark = np.median([np.percentile(part[_ROWS, :, 0], _DARK) for part in parts])
    between = (dark + np.percentile(lab[_ROWS, :, 0], _LIGHT)) / 2
    heights = [int((part[:, :, 0].min(axis=1) < between).sum()) for part in parts]
    return np.asarray([_ink(part[_ROWS].reshape(-1, 3)) for part in parts], dtype=np.float32), np.asarray(heights)


def _ink(pixels: NDArray[np.float32]) -> NDArray[np.float32]:
    darkest = np.argsort(pixels[:, 0])[: max(1, int(_INK_SHARE * len(pixels)))]
    return np.asarray(pixels[darkest, 1:].mean(axis=0), dtype=np.float32)
