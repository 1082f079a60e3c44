"""Hearing Ctrl-C or SIGTERM without tearing anything."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Callable, Iterator
from queue import SimpleQueue
from typing import Final

STOPPED: Final = 130
"""Exit code of a command that was stopped, as shells have it for Ctrl-C."""


@contextlib.contextmanager
def at_signals(heard: Callable[[], None]) -> Iterator[None]:
    """Call `heard`, on a thread of its own, for each Ctrl-C or SIGTERM meanwhile; only from the main thread.

    Python runs a handler between any two steps of the main thread, also while that holds a lock: a handler that waited
    for the same lock (`Event.set` during `Event.wait`, a print during a print) would stand for ever. So the handler
    only hands on, by the one queue whose `put` may interrupt everything
    (https://docs.python.org/3/library/queue.html#queue.SimpleQueue.put).
    """
    arrived: SimpleQueue[bool] = SimpleQueue()

    def listen() -> None:
        while arrived.get():
            heard()

    listener = threading.Thread(target=listen, name="reportdesk-signals", daemon=True)
    listener.start()
    before = [
        (number, signal.signal(number, lambda *_: arrived.put(True))) for number in (signal.SIGINT, signal.SIGTERM)
    ]
    try:
        yield
    finally:
        for number, handler in before:
            signal.signal(number, handler)
        arrived.put(False)
        listener.join()


@contextlib.contextmanager
def stop_signals() -> Iterator[threading.Event]:
    """Set an event on Ctrl-C or SIGTERM, so that running images go back to the queue instead of being torn."""
    stopped = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield stopped
        return
    with at_signals(stopped.set):
        yield stopped
