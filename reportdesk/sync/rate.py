"""How much arrived lately."""

from __future__ import annotations

from collections import deque

SPAN_S = 30.0


class Rate:
    """Amounts a second over the last half minute. Not for several threads at once; times are monotonic seconds."""

    def __init__(self) -> None:
        self._noted: deque[tuple[float, int]] = deque()

    def note(self, now: float, amount: int) -> None:
        """Note that `amount` went at `now`."""
        self._noted.append((now, amount))
        self._forget(now)

    def per_s(self, now: float) -> float:
        """Return the rate; 0 when nothing went for half a minute."""
        self._forget(now)
        if not self._noted:
            return 0.0
        return sum(amount for _at, amount in self._noted) / max(1.0, now - self._noted[0][0])

    def _forget(self, now: float) -> None:
        while self._noted and self._noted[0][0] < now - SPAN_S:
            self._noted.popleft()
