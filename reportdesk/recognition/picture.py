"""The decoded image that all stages share, in as many pixels as they ask for.

A JPEG is decoded reduced first (the decoder leaves out what is not needed: IDCT scaling), with all its pixels only when
a stage wants to see something small. Of a 12-megapixel photograph (4032 x 3024, CPU ms): colours 119, reduced by two
102; views of 1600 and 960 pixels and a thumbnail cost 130 from all pixels, and 46 from the reduced ones.
"""

from __future__ import annotations

from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from reportdesk.domain.results import Capture

Pixels = NDArray[np.uint8]
HUGE_PX = 20_000_000
"""All pixels of a larger picture take more than 60 MB in colour. Networks make room for it, and print is read in gray:
on a scan of 35 megapixels, after eleven other documents, a recogniser took 752 MB instead of 826."""

REDUCTIONS = (8, 4, 2)
"""By what both sides can be divided while a JPEG is decoded, besides by 1."""


class StoredPixels(Protocol):
    """An image file that can be decoded again."""

    @property
    def upright_size(self) -> tuple[int, int]:
        """Width and height of the upright image."""
        ...

    def pixels(self, reduced_by: int, *, colour: bool) -> Pixels:
        """Return the upright image, both sides divided by 1, 2, 4 or 8: height x width (x 3, blue-green-red).

        Raises:
            ImageDamaged, MemoryError: it cannot be decoded.
        """
        ...


class Picture:
    """One image, upright. Colours are height x width x 3, uint8, 0..255, blue-green-red; gray is height x width."""

    def __init__(
        self,
        bgr: Pixels | None,
        format: str,
        capture: Capture | None = None,
        damaged: bool = False,
        notes: tuple[str, ...] = (),
        stored: StoredPixels | None = None,
        colour_follows: bool = True,
    ) -> None:
        """Hold decoded pixels, or a stored image that is decoded as far as it is needed.

        Args:
            colour_follows: False when the colours of all pixels will hardly be wanted, so that it pays to decode them
                in gray where only gray is asked for (22 ms instead of 42 for 12 megapixels: facts.md).
        """
        self.format = format
        self.capture = capture or Capture()
        self.damaged = damaged
        self.notes = notes
        self._stored = stored
        self._levels: dict[tuple[bool, int], Pixels] = {}
        self._scaled: dict[tuple[bool, int], tuple[Pixels, float]] = {}
        if bgr is not None:
            self._levels[True, 1] = bgr
            self.height, self.width = int(bgr.shape[0]), int(bgr.shape[1])
        else:
            assert stored is not None
            self.width, self.height = stored.upright_size
        self._colour_follows = colour_follows and not self.is_huge

    @property
    def is_huge(self) -> bool:
        """True where a second form of all pixels is better done without."""
        return self.width * self.height > HUGE_PX

    @property
    def bgr(self) -> Pixels:
        """All pixels in colour."""
        return self._level(colour=True, factor=1)

    @property
    def gray(self) -> Pixels:
        """All pixels in gray."""
        return self._level(colour=False, factor=1)

    def prepare(self, longest: int) -> None:
        """Decode now what views of up to `longest` pixels are made of.

        Raises:
            ImageDamaged, MemoryError: it cannot be decoded.
        """
        self._level(colour=True, factor=self._factor(longest / max(self.width, self.height)))

    def bgr_within(self, longest: int) -> tuple[Pixels, float]:
        """Return the colours with no side above `longest` pixels, never enlarged, and the scale (0..1) applied."""
        return self._within(longest, colour=True)

    def gray_within(self, longest: int) -> tuple[Pixels, float]:
        """Return the gray view with no side above `longest` pixels, never enlarged, and the scale (0..1) applied."""
        return self._within(longest, colour=False)

    def of_scale(self, scale: float) -> tuple[Pixels, float]:
        """Return the image at least `scale` (0..1) times as large as it is, and what scale it really has.

        In colour, but in gray where all pixels of a huge one are asked for whose colours are not there yet.
        """
        ready = [factor for colour, factor in self._levels if colour and scale * factor <= 1]
        factor = max(ready, default=self._factor(scale))
        colour = bool(ready) or factor > 1 or not self.is_huge
        pixels = self._level(colour=colour, factor=factor)
        # Halves are rounded up, which one pixel of width would take for no reduction at all.
        return pixels, max(pixels.shape[:2]) / max(self.width, self.height)

    def _within(self, longest: int, *, colour: bool) -> tuple[Pixels, float]:
        scale = longest / max(self.width, self.height)
        if scale >= 1:
            return self._level(colour=colour, factor=1), 1.0
        if (colour, longest) not in self._scaled:
            level = self._level(colour=colour, factor=self._factor(scale))
            size = (max(1, round(self.width * scale)), max(1, round(self.height * scale)))
            self._scaled[colour, longest] = (_shrunk(level, size), scale)
        return self._scaled[colour, longest]

    def _factor(self, scale: float) -> int:
        return next((factor for factor in REDUCTIONS if scale * factor <= 1), 1)

    def _level(self, *, colour: bool, factor: int) -> Pixels:
        """Return the image with both sides divided by `factor`, from what is there where that is enough."""
        wanted = (colour, factor)
        if wanted not in self._levels:
            self._levels[wanted] = self._made(colour=colour, factor=factor)
        return self._levels[wanted]

    def _made(self, *, colour: bool, factor: int) -> Pixels:
        if not colour and (True, factor) in self._levels:
            return _grayed(self._levels[True, factor])
        finer = [ready for kind, ready in self._levels if kind == colour and ready < factor]
        if finer:
            size = (-(-self.width // factor), -(-self.height // factor))
            return _shrunk(self._levels[colour, max(finer)], size)
        if not colour and (self._colour_follows or any(kind and ready < factor for kind, ready in self._levels)):
            return _grayed(self._level(colour=True, factor=factor))
        assert self._stored is not None
        return self._stored.pixels(factor, colour=colour)


def in_colours(pixels: Pixels) -> Pixels:
    """Return a part of an image in three colours, also where it is gray (height x width)."""
    import cv2

    coloured: Any = cv2.cvtColor(pixels, cv2.COLOR_GRAY2BGR) if pixels.ndim == 2 else pixels
    return np.asarray(coloured, dtype=np.uint8)


def enlarged(pixels: Pixels, factor: float) -> Pixels:
    """Return an image `factor` times as large, smoothly."""
    import cv2

    large: Any = cv2.resize(pixels, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC)
    return np.asarray(large, dtype=np.uint8)


def _grayed(bgr: Pixels) -> Pixels:
    import cv2

    gray: Any = cv2.cvtColor(bgr, cv2.COLOR_BGR2GRAY)
    return np.asarray(gray, dtype=np.uint8)


def _shrunk(pixels: Pixels, size: tuple[int, int]) -> Pixels:
    import cv2

    small: Any = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    return np.asarray(small, dtype=np.uint8)
