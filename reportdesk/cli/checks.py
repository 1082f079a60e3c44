"""One line of what `doctor` tells."""

from __future__ import annotations

from reportdesk.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """One line: what, "ok" / "missing" (an option) / "problem", the finding, and the line that mends it."""

    name: str
    state: str
    finding: str
    remedy: str = ""
