"""The images of one review, in the order of the table, and the place in them; without Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence

_LOOK = 200
Unresolved = Callable[[Sequence[int]], list[int]]


class Round:
    """A fixed list of images, so that what is decided does not shift what comes next.

    `unresolved` tells which of at most a few hundred images wait for a person; what was decided here counts as resolved
    at once, though its commit may still be on its way.
    """

    def __init__(self, images: Sequence[int], start: int, unresolved: Unresolved) -> None:
        self.images = list(images)
        self._place = {image: place for place, image in enumerate(self.images)}
        self._unresolved = unresolved
        self._decided: set[int] = set()
        self.place = self._place.get(start, 0)

    @property
    def current(self) -> int:
        """The image at the place, 0 when there is none."""
        return self.images[self.place] if self.images else 0

    def go_to(self, image: int) -> bool:
        """Put the place on an image; False when it is not among them."""
        if image not in self._place:
            return False
        self.place = self._place[image]
        return True

    def step(self, by: int) -> bool:
        """Go `by` images forth or back; False at the ends."""
        wanted = self.place + by
        if not 0 <= wanted < len(self.images):
            return False
        self.place = wanted
        return True

    def mark(self, image: int, decided: bool) -> None:
        """Note that an image was decided just now, or that its decision was undone."""
        (self._decided.add if decided else self._decided.discard)(image)

    def next_unresolved(self, direction: int = 1) -> bool:
        """Go to the next image that waits for a person, round the end once; False when there is none but this one."""
        count = len(self.images)
        for first in range(1, count, _LOOK):
            steps = range(first, min(first + _LOOK, count))
            part = [self.images[(self.place + direction * step) % count] for step in steps]
            waiting = [image for image in self._unresolved(part) if image not in self._decided]
            if waiting:
                self.place = self._place[waiting[0]]
                return True
        return False
