"""Why an image failed or waits for a person, in one word each: what failures are grouped, filtered and retried by."""

from __future__ import annotations

from typing import Final

from reportdesk.domain.results import ImageResult

NO_IDENTIFIER: Final = "No identifier was found."
INCOMPLETE: Final = "The picture is incomplete."


def review_reason(result: ImageResult) -> str:
    """Return the reason of an image that needs review, empty when nothing is doubtful. The gravest one counts."""
    if not result.doubts:
        return ""
    if result.stage_failures:
        return "stage-failed"
    if INCOMPLETE in result.doubts:
        return "picture-incomplete"
    if NO_IDENTIFIER in result.doubts:
        return "no-identifier"
    return "doubtful-identifier" if any(found.doubt for found in result.identifiers) else "different-identifiers"
