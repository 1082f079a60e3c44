"""The body of an upload, read at the pace of the bandwidth."""

from __future__ import annotations

import io
from collections.abc import Callable

Pace = Callable[[int], None]
"""Called with the size of the piece that is about to leave; returns when it may, raises to end the upload."""


class PacedBody(io.BytesIO):
    """Bytes that are counted and held back only while they leave.

    The library reads a body for its signature first; that costs no bandwidth. `begin` is called when the request is
    about to be sent, and `seek`, which starts any other reading, ends it.
    """

    def __init__(self, body: bytes, pace: Pace) -> None:
        super().__init__(body)
        self._pace = pace
        self._leaving = False

    def begin(self) -> None:
        """From now on what is read leaves over the link."""
        self._leaving = True

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Move, for another reading."""
        self._leaving = False
        return super().seek(offset, whence)

    def read(self, size: int | None = -1, /) -> bytes:
        """Return the next piece once it may leave."""
        piece = super().read(size)
        if self._leaving and piece:
            self._pace(len(piece))
        return piece
