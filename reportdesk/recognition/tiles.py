"""The busiest places of a large photograph: where small codes would be."""

from __future__ import annotations

from typing import Any

import numpy as np

from reportdesk.domain.findings import Box
from reportdesk.recognition.picture import Pixels

TILE_PX = 480
_WINDOW_PX = 48
_GRID_PX = 16
_APART_PX = 200
_LEAST_CONTRAST = 24.0


def busy_tiles(gray: Pixels, most: int) -> list[Box]:
    """Return at most `most` tiles of `TILE_PX` around the places with the strongest fine contrast, strongest first.

    Fine contrast is the difference between the lightest and the darkest of nine neighbours, averaged over 48 pixels.
    """
    import cv2

    contrast: Any = cv2.morphologyEx(gray, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    # In its own place: of a scan of 35 megapixels the one array takes 35 MB.
    cv2.boxFilter(contrast, -1, (_WINDOW_PX, _WINDOW_PX), dst=contrast)
    mean: Any = contrast[::_GRID_PX, ::_GRID_PX].astype(np.float32)
    apart = _APART_PX // _GRID_PX
    tiles: list[Box] = []
    while len(tiles) < most:
        row, column = np.unravel_index(int(mean.argmax()), mean.shape)
        if mean[row, column] < _LEAST_CONTRAST:
            break
        tiles.append(_tile(int(column) * _GRID_PX, int(row) * _GRID_PX, gray))
        mean[max(0, row - apart) : row + apart + 1, max(0, column - apart) : column + apart + 1] = 0
    return tiles


def _tile(x: int, y: int, gray: Pixels) -> Box:
    height, width = gray.shape
    left = max(0, min(x - TILE_PX // 2, width - TILE_PX))
    top = max(0, min(y - TILE_PX // 2, height - TILE_PX))
    return (left, top, min(width, left + TILE_PX) - 1, min(height, top + TILE_PX) - 1)
