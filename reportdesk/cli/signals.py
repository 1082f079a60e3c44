"""Stopping a command by Ctrl-C or SIGTERM without tearing anything."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Iterator
from types import FrameType
from typing import Final

STOPPED: Final = 130
"""Exit code of a command that was stopped, as shells have it for Ctrl-C."""


@contextlib.contextmanager
def stop_signals() -> Iterator[threading.Event]:
    """Set an event on Ctrl-C or SIGTERM, so that running images go back to the queue instead of being torn."""
    stopped = threading.Event()

    def stop(_number: int, _frame: FrameType | None) -> None:
        stopped.set()

    if threading.current_thread() is not threading.main_thread():
        yield stopped
        return
    before = [(number, signal.signal(number, stop)) for number in (signal.SIGINT, signal.SIGTERM)]
    try:
        yield stopped
    finally:
        for number, handler in before:
            signal.signal(number, handler)
