"""What every failure has: a kind that decides the retry, and words for the operator."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from reportdesk.domain.values import dataclass


class FailureKind(StrEnum):
    """How the engine reacts to a failure."""

    TRANSIENT = "transient"
    PERMANENT = "permanent"
    ENVIRONMENT = "environment"


@dataclass(frozen=True, slots=True)
class Failure:
    """One failure as it is stored and shown: its cause (the exception's class name in words), stage, and remedy."""

    kind: FailureKind
    reason: str
    stage: str
    message: str
    hint: str


class ReportdeskError(Exception):
    """Root of all errors with words for the operator. Subclasses set `kind`, `reason` and `hint`."""

    kind: ClassVar[FailureKind] = FailureKind.PERMANENT
    reason: ClassVar[str] = "error"
    hint: str = ""

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message, hint)
        self.message = message
        if hint is not None:
            self.hint = hint

    def __str__(self) -> str:
        return self.message

    def failure(self, stage: str) -> Failure:
        """Return this error as the value that is stored with an image."""
        return Failure(self.kind, self.reason, stage, self.message, self.hint)


def known_reasons() -> list[str]:
    """Return what a stored failure may be named by: the kinds, and the reasons of all errors."""
    found = {kind.value for kind in FailureKind}
    open_ones = [ReportdeskError]
    while open_ones:
        error = open_ones.pop()
        found.add(error.reason)
        open_ones += error.__subclasses__()
    return sorted(found)


class IllegalMove(ReportdeskError):
    """A change of status that the state machine does not know: a mistake in the program."""

    reason = "illegal-move"

    def __init__(self, status: str, move: str) -> None:
        super().__init__(f"An image that is {status} cannot be {move}.")
