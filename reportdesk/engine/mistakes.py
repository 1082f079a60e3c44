"""A mistake of the program itself, told like any failure."""

from __future__ import annotations

from reportdesk.domain.failures import Failure, StageFailed


def failed_by_mistake(error: Exception) -> Failure:
    """Return what is told of an image for which the program itself failed."""
    cause = StageFailed(f"The program itself failed while it read this image: {type(error).__name__}: {error}.")
    return cause.failure("decode")
