"""What the system does not give back: a thread or a process that waits for a drive or a server that answers no more.

Nothing can end it, and Python waits for it when the program ends. Whoever gives it up says so here.
"""

from __future__ import annotations

import logging
import os
import sys

log = logging.getLogger(__name__)

_held: list[object] = []


def leave_behind(thing: object) -> None:
    """Let the program end without it; it is kept, because what Qt has would be waited for as soon as it goes."""
    log.warning("left behind: %s", thing)
    _held.append(thing)


def end(code: int) -> None:
    """End the program at once with `code` where something was left behind; otherwise return."""
    if not _held:
        return
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    os._exit(code)
