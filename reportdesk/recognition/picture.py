"""The decoded image that all stages share."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reportdesk.domain.results import Capture

Pixels = NDArray[np.uint8]


@dataclass
class Picture:
    """One decoded image, upright. `bgr` is height x width x 3, uint8, 0..255, blue-green-red."""

    bgr: Pixels
    format: str
    capture: Capture = field(default_factory=Capture)
    damaged: bool = False
    notes: tuple[str, ...] = ()
    _gray: Pixels | None = None
    _scaled: dict[tuple[str, int], tuple[Pixels, float]] = field(default_factory=dict)

    @property
    def width(self) -> int:
        """Pixels of the upright image."""
        return int(self.bgr.shape[1])

    @property
    def height(self) -> int:
        """Pixels of the upright image."""
        return int(self.bgr.shape[0])

    @property
    def gray(self) -> Pixels:
        """The image as height x width, uint8, computed once."""
        if self._gray is None:
            self._gray = _grayed(self.bgr)
        return self._gray

    def bgr_within(self, longest: int) -> tuple[Pixels, float]:
        """Return the colours with no side above `longest` pixels, never enlarged, and the scale (0..1) applied."""
        return self._within("bgr", self.bgr, longest)

    def gray_within(self, longest: int) -> tuple[Pixels, float]:
        """Return the gray view with no side above `longest` pixels, never enlarged, and the scale (0..1) applied."""
        return self._within("gray", self.gray, longest)

    def _within(self, name: str, pixels: Pixels, longest: int) -> tuple[Pixels, float]:
        side = max(self.width, self.height)
        if side <= longest:
            return pixels, 1.0
        if (name, longest) not in self._scaled:
            self._scaled[name, longest] = (_shrunk(pixels, longest / side), longest / side)
        return self._scaled[name, longest]


def _grayed(bgr: Pixels) -> Pixels:
    import cv2

    gray: Any = cv2.cvtColor(bgr, cv2.COLOR_BGR2GRAY)
    return np.asarray(gray, dtype=np.uint8)


def _shrunk(pixels: Pixels, scale: float) -> Pixels:
    import cv2

    small: Any = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return np.asarray(small, dtype=np.uint8)
