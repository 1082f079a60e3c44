"""How a lane stands, as told to the window and the command line."""

from __future__ import annotations

from reportdesk.domain.failures import ReportdeskError
from reportdesk.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class LaneState:
    """How a lane stands: off, idle, sending, paused (by hand or metered), away, or stopped (environment).

    `bytes_per_s` is told of photographs only, `items_per_s` of whatever arrives.
    """

    state: str
    error: ReportdeskError | None = None
    sending: int = 0
    bytes_per_s: float = 0.0
    items_per_s: float = 0.0
    pause_reason: str = ""
