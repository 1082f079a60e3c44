"""What follows a failed delivery. Pure: the kind of the failure decides, and how the destination fared lately.

* Permanent: the item is set aside, everything else goes on.
* Environment: the lane pauses, and only a probe that works lets it go on.
* Transient: the item waits 1, 2, 4 ... 300 s and is tried again, for ever: a large photograph on a link that breaks
  every few seconds fails many times and still arrives, part by part. When several items in a row fail, the destination
  is *away*: the lane rests and then probes, and the failures are not held against the items. Each rest since something
  last arrived is longer, whether a probe or a sending failed; uploads that fail together in one cut are one rest.
"""

from __future__ import annotations

from reportdesk.domain.failures import FailureKind
from reportdesk.domain.values import dataclass

FIRST_DELAY_S = 1.0
MAX_DELAY_S = 300.0
JITTER = 0.25
AWAY_AFTER = 3
"""So many failures in a row mean that the destination is away, not that single items are at fault."""


@dataclass(frozen=True, slots=True)
class TryLater:
    """Try this item again after `delay_s`; `counted` when its next delay is to be longer."""

    delay_s: float
    counted: bool


@dataclass(frozen=True, slots=True)
class SetAside:
    """This item waits for a person."""


@dataclass(frozen=True, slots=True)
class Pause:
    """The lane stands until a probe works; the first one after `probe_s`."""

    probe_s: float
    environment: bool


@dataclass(frozen=True, slots=True)
class Decision:
    """What becomes of the item, and of the lane (None: it goes on)."""

    item: TryLater | SetAside
    lane: Pause | None = None


def decide(kind: FailureKind, *, attempts: int, in_a_row: int, rests: int, chance: float) -> Decision:
    """Return what follows a failure.

    Args:
        attempts: counted failures of this item before this one.
        in_a_row: failures of the lane since its last success, this one included (1 or more).
        rests: how often the lane came to rest since something last arrived.
        chance: 0..1, spreads delays by ±25 %.
    """
    if kind is FailureKind.PERMANENT:
        return Decision(SetAside())
    if kind is FailureKind.ENVIRONMENT:
        return Decision(TryLater(0.0, counted=False), Pause(delay(rests + 1, chance), environment=True))
    if in_a_row >= AWAY_AFTER:
        return Decision(TryLater(0.0, counted=False), Pause(delay(rests + 1, chance), environment=False))
    return Decision(TryLater(delay(attempts + 1, chance), counted=True))


def delay(number: int, chance: float) -> float:
    """Return the waiting time in seconds before try `number` (1 or more): 1, 2, 4 ... 300, ±25 %."""
    doubled: float = FIRST_DELAY_S * 2 ** min(number - 1, 20)
    return min(MAX_DELAY_S, doubled * (1 - JITTER + 2 * JITTER * chance))
