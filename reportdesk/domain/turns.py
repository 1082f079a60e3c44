"""How long one thread of Python may hold the interpreter while others wait for it."""

from __future__ import annotations

import sys
from typing import Final

TURN_S: Final = 0.001
"""Python's own 5 ms are too long for threads that need many short turns: the window's, the engine's."""


def take_short_turns() -> None:
    """Let the threads of this process take turns of at most `TURN_S`.

    The libraries of S3 and Postgres take 0.5 s of processor time when they are loaded beside the first images. With
    turns of 5 ms the reading of 250 images went at 0.8 of its speed meanwhile, with 1 ms at 0.93.
    """
    sys.setswitchinterval(min(TURN_S, sys.getswitchinterval()))
