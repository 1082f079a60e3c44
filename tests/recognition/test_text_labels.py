"""What looks like a label is found, however it is turned; walls, sky and empty patches are not."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from reportdesk.recognition.picture import Picture
from reportdesk.recognition.text_labels import label_like


def scene(*labels: tuple[int, int, int, int], degrees: float = 0, ground: int = 90, dark: bool = True) -> Picture:
    """Return a 3000 x 2000 picture with labels (x, y, width, height), each with dark bars in it."""
    image = Image.new("RGB", (3000, 2000), (ground, ground, ground))
    for x, y, width, height in labels:
        label = Image.new("RGBA", (width, height), (235, 235, 230, 255))
        if dark:
            for bar in range(width // 8, width * 7 // 8, 24):
                ImageDraw.Draw(label).rectangle((bar, height // 3, bar + 12, height * 2 // 3), fill=(20, 20, 20, 255))
        label = label.rotate(degrees, expand=True)
        image.paste(label, (x, y), label)
    return Picture(np.asarray(image).copy(), "jpeg")


@pytest.mark.parametrize("degrees", [0, 12, 45, 90])
def test_labels_are_found_however_they_are_turned(degrees: float) -> None:
    found = label_like(scene((400, 300, 300, 100), (2000, 1400, 160, 90), degrees=degrees))
    assert len(found) == 2
    (x1, y1, x2, y2), (small, *_) = found
    assert x1 < 400 < x2
    assert y1 < 300 < y2
    assert 1900 < small < 2000


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 2700), st.integers(0, 1900), st.integers(90, 300), st.integers(60, 100))
def test_parts_lie_within_the_picture_and_hold_the_label(x: int, y: int, width: int, height: int) -> None:
    width, height = min(width, 3000 - x), min(height, 2000 - y)
    for x1, y1, x2, y2 in label_like(scene((x, y, width, height))):
        assert 0 <= x1 <= x < x + width <= x2 <= 3000
        assert 0 <= y1 <= y < y + height <= y2 <= 2000


@pytest.mark.parametrize(
    "picture",
    [
        scene(),
        scene((400, 300, 300, 100), dark=False),
        scene((0, 0, 2900, 1900)),
        scene((400, 300, 12, 12)),
        scene((400, 300, 300, 100), ground=240),
        Picture(np.zeros((1, 1, 3), np.uint8), "png"),
    ],
    ids=["nothing", "empty patch", "wall", "speck", "white ground", "one pixel"],
)
def test_other_things_are_no_labels(picture: Picture) -> None:
    assert label_like(picture) == []


def test_there_is_an_end_to_labels() -> None:
    many = [(x, y, 120, 60) for x in range(50, 2900, 200) for y in range(50, 1900, 100)]
    assert len(label_like(scene(*many))) == 16
