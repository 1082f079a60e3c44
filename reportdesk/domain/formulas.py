"""Texts in files for spreadsheets: none of them may be taken for a formula."""

from __future__ import annotations

import re

# https://owasp.org/www-community/attacks/CSV_Injection: these begin a formula, in their full-width forms too. A reader
# that splits at semicolons or tabs begins a new cell there, quoted or not, hence the second place of the guard.
_FORMULA = "=+\\-@\uff1d\uff0b\uff0d\uff20"
_AT_START = re.compile(rf"^(?=[\s\"']*[{_FORMULA}]|[\t\r\n])")
_AFTER_SEPARATOR = re.compile(rf"([;\t\r\n][\s\"']*)(?=[{_FORMULA}])")
GUARD = "'"


def guarded(text: str) -> str:
    """Return `text` so that no spreadsheet runs it: an apostrophe goes before what could begin a formula."""
    text = _AFTER_SEPARATOR.sub(rf"\1{GUARD}", text)
    return GUARD + text if _AT_START.match(text) else text


def unguarded(text: str) -> str:
    """Return what `guarded` was given, for texts without separators (identifiers)."""
    return text[1:] if text.startswith(GUARD) and _AT_START.match(text[1:]) else text
