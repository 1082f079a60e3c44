"""A mistake of the program itself, told like any failure."""

from __future__ import annotations

from reportdesk.domain.failures import StageFailed


def own_mistake(error: Exception) -> StageFailed:
    """Return what is told of an image for which the program itself failed."""
    return StageFailed(f"The program itself failed while it read this image: {type(error).__name__}: {error}.")
