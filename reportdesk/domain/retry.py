"""What follows a failure. Pure: the kind decides, never the message (architecture, decision 5)."""

from __future__ import annotations

from reportdesk.domain.failures import FailureKind
from reportdesk.domain.values import dataclass

MAX_DELAY_S = 300.0
JITTER = 0.25


@dataclass(frozen=True, slots=True)
class TryAgain:
    """Try again after `delay_s` seconds."""

    delay_s: float


@dataclass(frozen=True, slots=True)
class GiveUp:
    """Show the image as failed."""


@dataclass(frozen=True, slots=True)
class PauseLane:
    """Stop taking images until the environment is mended; this image goes back into the queue uncounted."""


Decision = TryAgain | GiveUp | PauseLane


def decide(kind: FailureKind, attempts: int, *, retries: int, base_delay_s: float, chance: float) -> Decision:
    """Return what follows a failed attempt.

    Args:
        attempts: attempts so far, this one included (1 or more).
        retries: how many follow the first attempt.
        base_delay_s: delay before the first retry; it doubles with each, up to `MAX_DELAY_S`.
        chance: 0..1, spreads the delay by ±25 % so that many failures do not return at the same moment.
    """
    if kind is FailureKind.ENVIRONMENT:
        return PauseLane()
    if kind is FailureKind.PERMANENT or attempts > retries:
        return GiveUp()
    delay = min(MAX_DELAY_S, base_delay_s * 2 ** (attempts - 1))
    return TryAgain(delay * (1 - JITTER + 2 * JITTER * chance))
