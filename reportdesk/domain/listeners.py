"""Telling events to whoever listens, from any thread."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

log = logging.getLogger(__name__)

E = TypeVar("E")


class Listeners(Generic[E]):
    """Those who are told. All methods may be called from any thread."""

    def __init__(self, teller: str) -> None:
        self._teller = teller
        self._guard = threading.Lock()
        self._listeners: list[Callable[[E], None]] = []

    def listen(self, listener: Callable[[E], None]) -> Callable[[], None]:
        """Call `listener` with each event; the returned function ends that."""
        with self._guard:
            self._listeners.append(listener)

        def stop() -> None:
            with self._guard, contextlib.suppress(ValueError):
                self._listeners.remove(listener)

        return stop

    def tell(self, event: E) -> None:
        """Tell everybody; one that raises is logged, and the others are still told."""
        with self._guard:
            listeners = list(self._listeners)
        for listener in listeners:
            try:
                listener(event)
            except Exception:
                log.exception("a listener of the %s failed", self._teller)
