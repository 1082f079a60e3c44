"""Reading found lines, each in the direction in which it makes most sense.

A line on its head is often read with some confidence: of the sample lines three to fifteen times as long as high, one
in ten with more than 0.8; of shorter ones, one in three. Long lines tell the truth: of 315 none was surer on its head.
So the longest lines decide on the main direction of a picture, and every line is tried in that one first.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reportdesk.domain.findings import Box, Quad, TextLine, bounding_box
from reportdesk.recognition.picture import Picture, Pixels
from reportdesk.recognition.text_crops import directions, size_of, straightened, turned, widened

Recognise = Callable[[Pixels], tuple[str, float]]
"""Text and confidence (0..1) of one upright line."""

_PROBES = 3
_LONG = 3.0
_CERTAIN = 0.95
_SURE = 0.9
_CLEARLY = 0.1
_CUTS = (0.03, 0.06)
"""A sign that stands alone is read by the pixel: an `@` apart from its number became `a` where the box began one pixel
further left, and was `@` in 14 of 16 cuts a little tighter or looser. Three cuts vote; 10 ms for each such sign."""

_LETTERS_PER_HEIGHT = 0.8
"""Print has more letters in a length of its own height; a long line on its head loses most of them."""


def read_lines(picture: Picture, quads: Sequence[Quad], recognise: Recognise) -> list[TextLine]:
    """Return the text in `quads` (any corner first) in reading order; quads that hold none are left out.

    The quad of a line begins at the line's own top left.
    """
    reader = _Reader(picture, recognise)
    main = reader.main_direction(quads)
    # Lines of like length follow each other, the longest first: OpenVINO takes a seventh less time where the shape
    # stays the same, and less memory where it has grown at once.
    lines = [line for quad in sorted(quads, key=_ratio, reverse=True) if (line := reader.line(quad, main)) is not None]
    return sorted(lines, key=lambda line: _place(line.box, main))


def is_mostly_upended(quads: Sequence[Quad]) -> bool:
    """True when most of the length of found lines stands upended: the page is turned by a quarter."""
    sizes = [size_of(quad) for quad in quads]
    level = sum(length for length, height in sizes if length >= height)
    return sum(height for length, height in sizes if height > length) > level


def main_direction(picture: Picture, quads: Sequence[Quad], recognise: Recognise) -> int:
    """Return by how many quarters (0..3, clockwise) most of the text in `quads` is turned."""
    return _Reader(picture, recognise).main_direction(quads)


class _Reader:
    """Reads lines of one picture, each in each direction at most once."""

    def __init__(self, picture: Picture, recognise: Recognise) -> None:
        self._picture = picture
        self._recognise = recognise
        self._known: dict[Quad, tuple[str, float]] = {}

    def line(self, quad: Quad, main: int) -> TextLine | None:
        """Return what stands in `quad`; the main direction wins unless another one makes clearly more sense."""
        best, most = quad, 0.0
        for option in directions(turned(quad, main)):
            sense = self._sense(option)
            if sense > most + (_CLEARLY if most else 0.0):
                best, most = option, sense
            if most >= _SURE:
                break
        text, score = self._read(best) if most else ("", 0.0)
        return TextLine(text, score, bounding_box(quad), best) if text else None

    def main_direction(self, quads: Sequence[Quad]) -> int:
        """Return the quarters (0..3, clockwise) by which the longest lines are turned."""
        level = [quad for quad in quads if _ratio(quad) >= _LONG]
        upended = [turned(quad, 1) for quad in quads if _ratio(turned(quad, 1)) >= _LONG]
        across = sum(size_of(quad)[0] for quad in level) >= sum(size_of(quad)[0] for quad in upended)
        probes = sorted(level if across else upended, key=_ratio, reverse=True)[:_PROBES]
        return (0 if across else 1) + (2 if self._stand_on_their_heads(probes) else 0)

    def _stand_on_their_heads(self, probes: Sequence[Quad]) -> bool:
        senses = [self._sense(quad) for quad in probes]
        if min(senses, default=1.0) >= _CERTAIN:
            return False
        room = len(probes) - sum(senses)
        for quad in probes:
            room -= 1 - self._sense(turned(quad, 2))
            # Even if all others made full sense on their heads, they would not make more than as they stand.
            if room <= 0:
                return False
        return True

    def _sense(self, quad: Quad) -> float:
        """Return the confidence (0..1) in the line as `quad` turns it, less where there are too few letters in it."""
        text, score = self._read(quad)
        return score * min(1.0, len(text) / max(1.0, _LETTERS_PER_HEIGHT * _ratio(quad)))

    def _read(self, quad: Quad) -> tuple[str, float]:
        if quad not in self._known:
            text, score = self._recognise(straightened(self._picture, quad))
            is_doubtful = len(text) == 1 and score < _SURE and _ratio(quad) < _LONG
            self._known[quad] = self._voted(quad, (text, score)) if is_doubtful else (text, score)
        return self._known[quad]

    def _voted(self, quad: Quad, first: tuple[str, float]) -> tuple[str, float]:
        """Return the surest of the readings that most cuts around a sign agree on."""
        size = (self._picture.width, self._picture.height)
        cuts = (straightened(self._picture, widened(quad, share, *size)) for share in _CUTS)
        reads = [first, *map(self._recognise, cuts)]
        texts = [text for text, _ in reads]
        return max(reads, key=lambda read: (texts.count(read[0]), read[1]))


def _ratio(quad: Quad) -> float:
    length, height = size_of(quad)
    return length / max(height, 1.0)


def _place(box: Box, main: int) -> tuple[float, float]:
    """Return what sorts boxes from top to bottom and left to right of a page turned by `main` quarters."""
    x1, y1, x2, y2 = box
    return ((y1, x1), (-x2, y1), (-y2, -x2), (x1, -y2))[main]
