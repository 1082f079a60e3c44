"""What Tesseract's languages may be called: the names enter its command line, and the line that installs one."""

from __future__ import annotations

import re

from reportdesk.domain.failures import SettingsInvalid

_CODES = re.compile(r"[A-Za-z][A-Za-z0-9_/]*(\+[A-Za-z][A-Za-z0-9_/]*)*")


def check_languages(codes: str) -> None:
    """Raise SettingsInvalid when `codes` cannot be languages of Tesseract."""
    if not _CODES.fullmatch(codes):
        raise SettingsInvalid(f"'{codes}' are no language codes.", "Join codes of Tesseract by +, for example eng+fra.")
