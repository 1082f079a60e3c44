"""Thumbnails one after the other for an export: its own process and queue, so that neither it nor the window waits."""

from __future__ import annotations

import queue
from types import TracebackType

from reportdesk.domain.failures import Failure
from reportdesk.engine.previews import DEADLINE_S, Previews


class Pictures:
    """Gives thumbnails as JPEG by `previews` of its own, which it ends; what is in the cache costs no decoding."""

    def __init__(self, previews: Previews) -> None:
        self._previews = previews

    def thumbnail(self, image: int) -> bytes | None:
        """Return the thumbnail of an image, None when there can be none."""
        answer: queue.SimpleQueue[bytes | Failure] = queue.SimpleQueue()
        self._previews.thumbnail(image, lambda _image, made: answer.put(made))
        try:
            made = answer.get(timeout=2 * DEADLINE_S)
        except queue.Empty:
            return None
        return None if isinstance(made, Failure) else made

    def close(self) -> None:
        """End the process."""
        self._previews.stop()

    def __enter__(self) -> Pictures:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
