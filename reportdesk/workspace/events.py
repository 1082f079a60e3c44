"""What listeners are told after a transaction has committed, never before (architecture, decision 2)."""

from __future__ import annotations

from dataclasses import field

from reportdesk.domain.failures import WorkspaceError
from reportdesk.domain.reports import Priority
from reportdesk.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Ready:
    """An image that may run now or at `not_before` (seconds since the epoch).

    A suspect was running when the program died once: it runs alone, so that a second death convicts it and no other.
    """

    image: int
    report: int
    operator: str
    priority: Priority
    not_before: float = 0.0
    suspect: bool = False


@dataclass(slots=True)
class Committed:
    """What a committed transaction touched.

    `images` and `added` are image ids, `reports` report ids; `ready` images may run, `unready` ones may not any more.
    `unhashed` gives, for each report with new files to hash, the smallest image id among them. `outbox` names the
    destinations for which something new waits. `elsewhere`: another process wrote too, nobody knows what: whatever is
    shown is read anew.
    """

    images: set[int] = field(default_factory=set)
    reports: set[int] = field(default_factory=set)
    added: set[int] = field(default_factory=set)
    ready: list[Ready] = field(default_factory=list)
    unready: set[int] = field(default_factory=set)
    unhashed: dict[int, int] = field(default_factory=dict)
    outbox: set[str] = field(default_factory=set)
    elsewhere: bool = False

    def __bool__(self) -> bool:
        touched = self.images or self.reports or self.added or self.ready or self.unready or self.outbox
        return bool(touched) or self.elsewhere


@dataclass(frozen=True, slots=True)
class Trouble:
    """The workspace cannot be written now (error), or can be again (None)."""

    error: WorkspaceError | None
