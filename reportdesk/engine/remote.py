"""What the engine needs of those who read images elsewhere."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from reportdesk.workspace.events import Ready


class Remote(Protocol):
    """Takes images in the scheduler's order; each comes back through `Engine.returned`. Methods return at once."""

    most: int
    """How many may be out at once: what is not out yet still follows priority, pause and cancel here."""

    def take(self, job: Ready) -> None:
        """Have an image read."""
        ...

    def drop(self, images: Collection[int]) -> None:
        """Have images not read after all."""
        ...
