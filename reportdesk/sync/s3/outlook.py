"""Whether to ask for an object before it is sent.

Asking costs one round trip for every photograph, sending what is there already costs its whole body. So a desk asks
where it is likely: after a start (a killed program sends its last photographs again), after one was found there, and
when the outcome of an earlier try is not known. A server without conditional writes is always asked.
"""

from __future__ import annotations

import threading

# So many in a row were not there: the next ones will not be either.
MISSES_UNTIL_TRUST = 16


class Outlook:
    """What this desk has seen lately. Every method may be called from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._misses = 0
        self._unsure: set[str] = set()

    def look_first(self, key: str) -> bool:
        """Return whether `key` should be asked for before it is sent."""
        with self._lock:
            return self._misses < MISSES_UNTIL_TRUST or key in self._unsure

    def starts(self, key: str) -> None:
        """Note that `key` is being sent: until `ends` its outcome is not known."""
        with self._lock:
            self._unsure.add(key)

    def ends(self, key: str, *, was_there: bool) -> None:
        """Note how the sending of `key` ended."""
        with self._lock:
            self._unsure.discard(key)
            self._misses = 0 if was_there else self._misses + 1
