"""What the engine tells beside the workspace's commits: things that are live and not kept."""

from __future__ import annotations

from reportdesk.domain.failures import ReportdeskError
from reportdesk.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class StageChanged:
    """A running image has come to a stage."""

    image: int
    stage: str


@dataclass(frozen=True, slots=True)
class Banner:
    """The lane has stopped for a reason of the environment (error), or goes on (None)."""

    error: ReportdeskError | None


@dataclass(frozen=True, slots=True)
class Control:
    """Workers, pause or idleness have changed."""


EngineEvent = StageChanged | Banner | Control
