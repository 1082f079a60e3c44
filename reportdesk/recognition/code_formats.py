"""Checking the names of code formats, for whoever lets an operator write them."""

from __future__ import annotations

from reportdesk.recognition.engines import zxing


def check_code_formats(names: tuple[str, ...]) -> None:
    """Raise SettingsInvalid when one of the names is not known; no name at all means all formats."""
    for name in names:
        zxing.formats((name,))
