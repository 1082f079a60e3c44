"""Where in a picture bars stand beside each other, cut out and turned so that they stand upright.

zxing-cpp follows a linear code only while one of its level or upright scan lines crosses all its bars, and each scan
line sees one row of pixels. Turned upright, the rows can be averaged along the bars, which takes noise away and leaves
the bars as they are, and only the cut has to be enlarged. Of 444 perturbed linear codes that the whole view did not
give, evening out reads 94 in the whole view and 136 in the cuts.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reportdesk.domain.values import dataclass
from reportdesk.recognition.picture import Pixels
from reportdesk.recognition.views import View, resized

MOST_STRIPS = 4
_OVERVIEW_PX = 800
_CELL_PX = 4
_WINDOW_CELLS = 3
_LEAST_CELLS = 12
_PARALLEL = 0.75
_STRENGTH = 0.25
_ONE_DIRECTION = 0.7
_LONGEST_PX = 1600
_LEAST_CHANGES = 20


@dataclass(frozen=True)
class Strip:
    """A place with bars: its middle, the direction across the bars in degrees, its lengths across and along them.

    Lengths and places are pixels of the picture.
    """

    x: float
    y: float
    degrees: float
    across: float
    along: float

    @property
    def middle(self) -> tuple[float, float]:
        """The middle, in pixels of the picture."""
        return (self.x, self.y)

    def holds(self, point: tuple[float, float]) -> bool:
        """True when a point of the picture lies in the strip."""
        turn = math.radians(self.degrees)
        x, y = point[0] - self.x, point[1] - self.y
        across, along = x * math.cos(turn) + y * math.sin(turn), y * math.cos(turn) - x * math.sin(turn)
        return 2 * abs(across) <= self.across and 2 * abs(along) <= self.along

    def upright(self, gray: Pixels, scale: float, factor: float) -> View:
        """Return the strip with its bars upright.

        Args:
            gray: the picture, `scale` times as large as it is.
            factor: how much larger the strip is to be than in the picture; less where it would become very long.
        """
        import cv2

        longest = max(self.across, self.along)
        factor = max(min(factor, _LONGEST_PX / longest), min(factor, scale))
        size = (max(1, round(self.across * factor)), max(1, round(self.along * factor)))
        turn = np.deg2rad(self.degrees)
        cosine, sine = np.cos(turn) * factor, np.sin(turn) * factor
        there = np.array([[cosine, sine, 0], [-sine, cosine, 0]], np.float64)
        there[:, 2] = np.array(size) / 2 - there[:, :2] @ (self.x, self.y)
        back: Any = np.vstack([cv2.invertAffineTransform(there), [0, 0, 1]])
        from_gray = there @ np.diag([1 / scale, 1 / scale, 1])
        cut: Any = cv2.warpAffine(gray, from_gray, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
        return View(np.asarray(cut, dtype=np.uint8), back[:2])


def has_bars(strip: View) -> bool:
    """True when light and dark change often enough, somewhere across a strip, for the bars of a code.

    Of 143 strips in which a code was read, each changed at least 42 times; of 133 strips of photographs without a code,
    110 changed less than 20 times. The shortest codes change 28 times (ITF of four digits) and 34 times (UPC-E).
    """
    middle = strip.gray.shape[0] // 2
    rows = (middle // 2, middle, middle + middle // 2)
    return any(_changes(strip.gray[max(0, row - 4) : row + 5].mean(axis=0).tolist()) >= _LEAST_CHANGES for row in rows)


def _changes(profile: list[float]) -> int:
    """Count how often the profile turns from rising to falling or back by more than an eighth of its range."""
    least = max(6.0, (max(profile) - min(profile)) / 8)
    changes, sign, extreme = 0, 1.0, profile[0]
    for value in profile:
        if (value - extreme) * sign > 0:
            extreme = value
        elif (extreme - value) * sign > least:
            changes, sign, extreme = changes + 1, -sign, value
    return changes


def averaged(gray: Pixels, rows: int) -> Pixels:
    """Replace each pixel by the mean of `rows` pixels above and below it."""
    import cv2

    mean: Any = cv2.blur(gray, (1, rows))
    return np.asarray(mean, dtype=np.uint8)


def find_strips(gray: Pixels, scale: float) -> list[Strip]:
    """Return the places with the most parallel edges, most first, at most `MOST_STRIPS`.

    Direction and agreement of edges come from the structure tensor (Bigun and Granlund 1987), with each edge counted by
    its contrast and not by the square of it: many bars shall count more than the one sharp edge of a label.

    Args:
        gray: the picture, `scale` times as large as it is.
    """
    import cv2

    ratio = min(1.0, _OVERVIEW_PX / max(gray.shape))
    if ratio * min(gray.shape) < 2 * _CELL_PX:
        return []
    small = resized(gray, ratio) if ratio < 1 else gray
    energy, cosine, sine = _edges(small)
    strength = np.hypot(cosine, sine)
    parallel = (strength > _PARALLEL * energy) & (energy > _STRENGTH * energy.max())
    closed: Any = cv2.morphologyEx(parallel.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    count, labels, boxes, _middles = cv2.connectedComponentsWithStats(closed)
    found: list[tuple[float, Strip]] = []
    for number in range(1, count):
        if boxes[number][cv2.CC_STAT_AREA] < _LEAST_CELLS:
            continue
        inside = labels == number
        weight, level, tilted = (float(values[inside].sum()) for values in (strength, cosine, sine))
        if np.hypot(level, tilted) > _ONE_DIRECTION * weight:
            degrees = float(np.rad2deg(0.5 * np.arctan2(tilted, level)))
            found.append((weight, _strip(boxes[number] * (_CELL_PX / (ratio * scale)), degrees)))
    found.sort(key=lambda entry: -entry[0])
    return [strip for _weight, strip in found[:MOST_STRIPS]]


def _edges(gray: Pixels) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
    """Return for cells of `_CELL_PX` how much edge there is, and cosine and sine of twice its direction."""
    import cv2

    across: Any = cv2.Scharr(gray, cv2.CV_32F, 1, 0)
    down: Any = cv2.Scharr(gray, cv2.CV_32F, 0, 1)
    contrast: Any = cv2.magnitude(across, down)
    divisor = np.maximum(contrast, 1.0)
    cosine, sine = (across * across - down * down) / divisor, 2 * across * down / divisor
    cells = (gray.shape[1] // _CELL_PX, gray.shape[0] // _CELL_PX)
    summed = (
        cv2.boxFilter(cv2.resize(values, cells, interpolation=cv2.INTER_AREA), -1, (_WINDOW_CELLS, _WINDOW_CELLS))
        for values in (contrast, cosine, sine)
    )
    energy, level, tilted = (np.asarray(values, dtype=np.float32) for values in summed)
    return energy, level, tilted


def _strip(box: NDArray[np.float64], degrees: float) -> Strip:
    """Return the strip around an upright box (left, top, width, height), with room for the quiet zones."""
    left, top, width, height = (float(edge) for edge in box[:4])
    cosine, sine = abs(math.cos(math.radians(degrees))), abs(math.sin(math.radians(degrees)))
    across, along = 1.3 * (cosine * width + sine * height) + 30, sine * width + cosine * height + 10
    return Strip(left + width / 2, top + height / 2, degrees, across, along)
