"""Views of a picture in which codes are looked for: smaller, larger, evened out, turned; each knows its way back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reportdesk.recognition.picture import Pixels

_LEAN_PX = 400
_LEAN_WINDOW_PX = 16
_LEAN_BINS = 45
_PARALLEL = 0.8
_SECOND_SHARE = 0.3
_NOT_LEANING_DEGREES = 1.5


@dataclass(frozen=True)
class View:
    """A gray view (height x width, uint8), and the 2 x 3 matrix that takes its pixels to the picture's."""

    gray: Pixels
    matrix: NDArray[np.float64]

    def doubled(self) -> View:
        """Return it at twice the size."""
        return View(resized(self.gray, 2.0), self.matrix @ np.diag([0.5, 0.5, 1.0]))

    def evened(self) -> View:
        """Return it with its contrast evened out."""
        return View(evened(self.gray), self.matrix)

    def turned(self, degrees: float) -> View:
        """Return it turned counter-clockwise, on ground large enough to hold all of it."""
        import cv2

        height, width = self.gray.shape
        sine, cosine = abs(np.sin(np.deg2rad(degrees))), abs(np.cos(np.deg2rad(degrees)))
        size = (int(width * cosine + height * sine) + 1, int(width * sine + height * cosine) + 1)
        turn: Any = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
        turn[:, 2] += ((size[0] - width) / 2, (size[1] - height) / 2)
        gray: Any = cv2.warpAffine(self.gray, turn, size, flags=cv2.INTER_CUBIC, borderValue=200)
        back = np.vstack([cv2.invertAffineTransform(turn), [0, 0, 1]])
        return View(np.asarray(gray, dtype=np.uint8), self.matrix @ back)


def scaled(gray: Pixels, scale: float) -> View:
    """Return the view of pixels that are the picture's, `scale` times as large."""
    return View(gray, np.array([[1 / scale, 0, 0], [0, 1 / scale, 0]], np.float64))


def evened(gray: Pixels) -> Pixels:
    """Even out the contrast in tiles (CLAHE), against shade and glare."""
    import cv2

    even: Any = cv2.createCLAHE(clipLimit=3.0, tileGridSize=(8, 8)).apply(gray)
    return np.asarray(even, dtype=np.uint8)


def resized(gray: Pixels, factor: float) -> Pixels:
    """Scale by `factor`, smoothly."""
    import cv2

    way = cv2.INTER_CUBIC if factor > 1 else cv2.INTER_AREA
    other: Any = cv2.resize(gray, None, fx=factor, fy=factor, interpolation=way)
    return np.asarray(other, dtype=np.uint8)


def leans(gray: Pixels) -> list[float]:
    """Return by how many degrees (0..90) to turn so that the most striking parallel lines stand straight; at most two.

    Barcodes are the strongest parallel edges of a photograph. Their direction comes from the structure tensor (Bigun
    and Granlund 1987), summed over the places whose edges agree. Empty when they stand straight already.
    """
    import cv2

    small = resized(gray, _LEAN_PX / max(gray.shape)) if max(gray.shape) > _LEAN_PX else gray
    across: Any = cv2.Scharr(small, cv2.CV_32F, 1, 0)
    down: Any = cv2.Scharr(small, cv2.CV_32F, 0, 1)
    xx, yy, xy = (_summed(product) for product in (across * across, down * down, across * down))
    strength = np.hypot(xx - yy, 2 * xy)
    agreeing = strength > _PARALLEL * (xx + yy)
    angles = np.rad2deg(0.5 * np.arctan2(2 * xy, xx - yy)) % 90
    return _peaks(angles[agreeing], strength[agreeing])


def _summed(product: Any) -> Any:
    """Sum over windows; every fourth place is enough."""
    import cv2

    return cv2.boxFilter(product, -1, (_LEAN_WINDOW_PX, _LEAN_WINDOW_PX))[::4, ::4]


def _peaks(angles: Any, weights: Any) -> list[float]:
    histogram, _ = np.histogram(angles, bins=_LEAN_BINS, range=(0, 90), weights=weights)
    histogram = histogram + np.roll(histogram, 1) + np.roll(histogram, -1)
    step = 90 / _LEAN_BINS
    best = int(histogram.argmax())
    peaks, highest = [(best + 0.5) * step], histogram[best]
    histogram[(best + np.arange(-5, 6)) % _LEAN_BINS] = 0
    second = int(histogram.argmax())
    if histogram[second] > _SECOND_SHARE * highest:
        peaks.append((second + 0.5) * step)
    return [peak for peak in peaks if highest > 0 and _NOT_LEANING_DEGREES < peak < 90 - _NOT_LEANING_DEGREES]
