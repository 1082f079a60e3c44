"""What can be undone and done again, without Qt: each step is one decision about one image or about many."""

from __future__ import annotations

from collections import deque

KEPT = 500


class Step:
    """One decision about some images; `uuids` gives the UUID of each image's review once it is on its way."""

    def __init__(self, images: tuple[int, ...]) -> None:
        self.images = images
        self.uuids: dict[int, str] = {}

    @property
    def targets(self) -> list[tuple[int, str]]:
        """The reviews as (image, UUID)."""
        return list(self.uuids.items())


class Steps:
    """The last `KEPT` steps, and those undone among them."""

    def __init__(self) -> None:
        self._done: deque[Step] = deque(maxlen=KEPT)
        self._undone: deque[Step] = deque(maxlen=KEPT)

    def add(self, step: Step) -> None:
        """Note a new decision; what was undone before it cannot be done again any more."""
        self._done.append(step)
        self._undone.clear()

    def take_undo(self) -> Step | None:
        """Return the step to undo, which can be done again from now on; None when there is none."""
        if not self._done:
            return None
        self._undone.append(self._done.pop())
        return self._undone[-1]

    def redone(self) -> Step:
        """Note that `next_redo` was done again, and return what can be undone from now on."""
        self._done.append(Step(self._undone.pop().images))
        return self._done[-1]

    def drop(self, step: Step) -> None:
        """Forget a step of which nothing came."""
        for kept in (self._done, self._undone):
            if step in kept:
                kept.remove(step)

    def next_redo(self) -> Step | None:
        """Return the step that would be done again."""
        return self._undone[-1] if self._undone else None

    @property
    def can_undo(self) -> bool:
        """True when there is something to undo."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """True when there is something to do again."""
        return bool(self._undone)
