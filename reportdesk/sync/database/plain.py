"""Values as every database takes them. What one cannot hold is written so that a person sees what was there.

Postgres knows no NUL character in text and JSON, UTF-8 no half of a surrogate pair (Python's stand-in for a byte of a
file name that is no text), JSON no NaN.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any

from reportdesk.domain.failures import ItemRefused

NUL_SHOWN = "\N{SYMBOL FOR NULL}"

_LOWEST, _HIGHEST = -(2**63), 2**63 - 1


def text(value: object) -> str:
    """Return `value` as text: NUL becomes U+2400, a lone surrogate its number (backslash, u, four digits)."""
    words = (value if isinstance(value, str) else "" if value is None else str(value)).replace("\0", NUL_SHOWN)
    try:
        words.encode("utf-8")
    except UnicodeEncodeError:
        return words.encode("utf-8", "backslashreplace").decode("utf-8")
    return words


def text_or_none(value: object) -> str | None:
    """Return `value` as `text` does, None as None."""
    return None if value is None else text(value)


def whole(value: object, name: str) -> int:
    """Return `value`, a whole number of at most 64 bits.

    Raises:
        ItemRefused: it is something else.
    """
    if not isinstance(value, int) or not _LOWEST <= value <= _HIGHEST:
        raise ItemRefused(f"its {name} is {str(value)[:40]!r}, which is not a whole number of 64 bits")
    return int(value)


def whole_or_none(value: object) -> int | None:
    """Return a whole number that a person entered, None when `value` is none; the entry itself is kept elsewhere."""
    try:
        number = int(str(value).strip())
    except ValueError:
        return None
    return number if _LOWEST <= number <= _HIGHEST else None


def real_or_none(value: object) -> float | None:
    """Return a finite number, None for anything else: NaN is no place on earth."""
    return float(value) if isinstance(value, int | float) and math.isfinite(value) else None


def dumped(value: Mapping[str, Any]) -> str:
    """Return `value` as JSON text with sorted keys, in a form that every database takes.

    Raises:
        ItemRefused: it holds something that is no JSON at all.
    """
    try:
        words = _dump(value)
        words.encode("utf-8")
    except (ValueError, TypeError):
        return _dumped_with_care(value)
    return _dumped_with_care(value) if "\\u0000" in words else words


def _dumped_with_care(value: Mapping[str, Any]) -> str:
    try:
        return _dump(_tidy(value))
    except (ValueError, TypeError, RecursionError) as error:
        raise ItemRefused(f"it holds something that cannot be written as JSON: {error}") from error


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))


def _tidy(value: object) -> object:
    if isinstance(value, str):
        return text(value)
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if isinstance(value, Mapping):
        return {text(key): _tidy(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_tidy(part) for part in value]
    return value
