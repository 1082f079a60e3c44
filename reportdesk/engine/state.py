"""What the engine has in work, and how much more it may take."""

from __future__ import annotations

from dataclasses import field

from reportdesk.domain.failures import ReportdeskError
from reportdesk.domain.values import dataclass
from reportdesk.engine.remote import Remote
from reportdesk.engine.running import Running
from reportdesk.workspace.events import Ready


@dataclass(slots=True)
class State:
    """What the engine's lock guards. `out` is read elsewhere."""

    running: dict[int, Running] = field(default_factory=dict)
    paused: bool = False
    lane_error: ReportdeskError | None = None
    stopping: bool = False
    workers: int = 1
    remote: Remote | None = None
    out: dict[int, Ready] = field(default_factory=dict)

    @property
    def most(self) -> int:
        """Images in work at once: while what was found in one is written, its slot reads the next one."""
        return 2 * self.workers

    @property
    def has_free_slot(self) -> bool:
        """True when another image may be read. A full disk, for which all writing waits, ends that soon."""
        reading = sum(not entry.is_read for entry in self.running.values())
        return reading < self.workers and len(self.running) < self.most
