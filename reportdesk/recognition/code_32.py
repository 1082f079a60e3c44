"""Code 32 and Code 39 of six signs: the same bars, of which only the label itself tells which text they mean.

Code 32, in which Italian medicine numbers are printed, writes A and nine digits as six signs of Code 39, a number to
the base 32 (Decreto 2 agosto 2001, Gazzetta Ufficiale 247). zxing-cpp reads Code 32 wherever the last of the digits
checks the others, as it does by chance for one Code 39 label of six such signs in ten.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from reportdesk.config.code_format_names import plain_name
from reportdesk.domain.findings import Code, TextLine
from reportdesk.recognition.repair import look_alike

_SIGNS = "0123456789BCDFGHJKLMNPQRSTUVWXYZ"
_NUMBER = re.compile(r"A\d{9}")
_BREAKS = re.compile(r"[^A-Z0-9]+")


def spelled_out(code: Code) -> str:
    """Return the six signs that the bars of a Code 32 spell; empty for any other code."""
    if plain_name(code.format) != "code32" or not _NUMBER.fullmatch(code.text):
        return ""
    number = int(code.text[1:])
    return "".join(_SIGNS[(number >> shift) & 31] for shift in range(25, -1, -5))


def settled(codes: Iterable[Code], text: Sequence[TextLine]) -> list[Code]:
    """Return the codes; a Code 32 beside which its six signs are printed, and not its number, as the Code 39 it is."""
    return [
        replace(code, text=signs, format="Code39")
        if (signs := spelled_out(code)) and _is_printed(signs, text) and not is_printed_number(code, text)
        else code
        for code in codes
    ]


def is_printed_number(code: Code, text: Iterable[TextLine]) -> bool:
    """True where the print says the number of a Code 32, with its A or without."""
    return _is_printed(code.text, text) or _is_printed(code.text[1:], text)


def _is_printed(value: str, text: Iterable[TextLine]) -> bool:
    """True for a word, or all of a line, that is `value` or was misread for it."""
    words = (word for line in text for word in _words(line.text.upper()))
    return any(look_alike(word, value) for word in words)


def _words(line: str) -> list[str]:
    words = _BREAKS.split(line)
    return [*words, "".join(words)]
