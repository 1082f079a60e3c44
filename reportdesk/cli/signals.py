"""Hearing Ctrl-C or SIGTERM without tearing anything."""

from __future__ import annotations

import contextlib
import logging
import signal
import threading
from collections.abc import Callable, Iterator
from queue import SimpleQueue
from types import FrameType
from typing import Final

log = logging.getLogger(__name__)

STOPPED: Final = 130
"""Exit code of a command that was stopped, as shells have it for Ctrl-C."""


class StopEvent(threading.Event):
    """An event that a signal handler may set: it is set at once for who looks, and a moment later for who waits."""

    asked = False

    def is_set(self) -> bool:
        """True as soon as the signal was there."""
        return self.asked or super().is_set()


@contextlib.contextmanager
def at_signals(heard: Callable[[], None], *, at_once: Callable[[], None] = lambda: None) -> Iterator[None]:
    """Call `heard`, on a thread of its own, for each Ctrl-C or SIGTERM meanwhile; only from the main thread.

    Python runs a handler between any two steps of the main thread, also while that holds a lock: a handler that waited
    for the same lock (`Event.set` during `Event.wait`, a print during a print) would stand for ever. So the handler
    only hands on, by the one queue whose `put` may interrupt everything
    (https://docs.python.org/3/library/queue.html#queue.SimpleQueue.put).

    Args:
        at_once: called in the handler itself; it must neither wait nor print.
    """
    arrived: SimpleQueue[bool] = SimpleQueue()

    def listen() -> None:
        while arrived.get():
            try:
                heard()
            except Exception:
                log.exception("a signal could not be answered")

    listener = threading.Thread(target=listen, name="reportdesk-signals", daemon=True)
    listener.start()

    def handle(_number: int, _frame: FrameType | None) -> None:
        at_once()
        arrived.put(True)

    before = [(number, signal.signal(number, handle)) for number in (signal.SIGINT, signal.SIGTERM)]
    try:
        yield
    finally:
        for number, handler in before:
            signal.signal(number, handler)
        arrived.put(False)
        listener.join()


@contextlib.contextmanager
def undisturbed() -> Iterator[None]:
    """Let a Ctrl-C or SIGTERM do nothing: what it asks for is under way already, and cut off it would be torn.

    Who sends a second one is heard.
    """

    def restore() -> None:
        for number, handler in before:
            signal.signal(number, handler)

    before = [(number, signal.signal(number, lambda *_: restore())) for number in (signal.SIGINT, signal.SIGTERM)]
    try:
        yield
    finally:
        restore()


@contextlib.contextmanager
def stop_signals() -> Iterator[threading.Event]:
    """Set an event on Ctrl-C or SIGTERM, so that running images go back to the queue instead of being torn."""
    stopped = StopEvent()

    def ask() -> None:
        stopped.asked = True

    if threading.current_thread() is not threading.main_thread():
        yield stopped
        return
    with at_signals(stopped.set, at_once=ask):
        yield stopped
