"""The log's line of an image that is finished (contracts, Log), the same whoever finished it."""

from __future__ import annotations

from reportdesk.domain.one_line import one_line
from reportdesk.domain.status import ImageStatus


def log_line(report: str, image: str, status: ImageStatus, findings: int, seconds: float, cause: str = "") -> str:
    """Return the line; `cause` tells why an image failed, or where it was read."""
    words = f"report {report}: image {image}: {status.value}, {findings} findings in {seconds:.2f} s"
    return one_line(f"{words}: {cause}" if cause else words)
