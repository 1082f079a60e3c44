"""Check digits and forms of identifiers.

VIN: the check digit of 49 CFR 565.15(c), position 9, is compulsory for vehicles sold in North America and China; ISO
3779 knows the same 17 characters but no check digit, so that vehicles built for Europe often carry none. Containers:
ISO 6346. Other numbers: python-stdnum.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from reportdesk.config.pattern_check import validator_exists

VIN_LENGTH = 17
_VIN_CHARACTERS = re.compile(r"[A-HJ-NPR-Z0-9]{17}")
_VIN_VALUES = {
    **{str(digit): digit for digit in range(10)},
    **dict(zip("ABCDEFGH", range(1, 9), strict=True)),
    **dict(zip("JKLMN", range(1, 6), strict=True)),
    "P": 7,
    "R": 9,
    **dict(zip("STUVWXYZ", range(2, 10), strict=True)),
}
_VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_CHECK_DIGIT_COMPULSORY = frozenset("12345L")


def is_valid(validator: str, value: str) -> bool:
    """True when `value` (upper case, without separators) passes the validator of that name; "" passes everything.

    Raises:
        ValueError: there is no such validator.
    """
    return _rule(validator)(value)


def vin_check_digit(vin: str) -> str:
    """Return the check digit (0-9 or X) that belongs at position 9 of a VIN, by 49 CFR 565.15(c).

    Raises:
        ValueError: not 17 characters of A-H, J-N, P, R-Z and 0-9.
    """
    if not _VIN_CHARACTERS.fullmatch(vin):
        raise ValueError(f"not a VIN: {vin!r}")
    remainder = sum(_VIN_VALUES[char] * weight for char, weight in zip(vin, _VIN_WEIGHTS, strict=True)) % 11
    return "X" if remainder == 10 else str(remainder)


def vin_is_valid(value: str) -> bool:
    """True when `value` is a VIN with the right check digit."""
    return _VIN_CHARACTERS.fullmatch(value) is not None and value[8] == vin_check_digit(value)


def vin_has_form(value: str, least_letters: int = 1) -> bool:
    """True when `value` looks like a VIN without regard to the check digit.

    Beside the characters, ISO 3779 wants the last four to be digits; a run of digits alone is some other number.
    """
    return (
        _VIN_CHARACTERS.fullmatch(value) is not None
        and value[-4:].isdigit()
        and sum(char.isalpha() for char in value) >= least_letters
    )


def vin_needs_check_digit(value: str) -> bool:
    """True when the first character names a region where the check digit is compulsory (North America, China)."""
    return value[:1] in _CHECK_DIGIT_COMPULSORY


@lru_cache(maxsize=64)
def _rule(validator: str) -> Callable[[str], bool]:
    own: dict[str, Callable[[str], bool]] = {
        "": lambda _value: True,
        "vin": vin_is_valid,
        "vin-form": vin_has_form,
        "iso6346": _stdnum_rule("stdnum.iso6346"),
        "luhn": _stdnum_rule("stdnum.luhn"),
    }
    if validator in own:
        return own[validator]
    if not validator_exists(validator):
        raise ValueError(f"no validator named {validator!r}")
    return _stdnum_rule(validator)


def _stdnum_rule(module: str) -> Callable[[str], bool]:
    def passes(value: str) -> bool:
        rule: Any = importlib.import_module(module)
        try:
            return bool(rule.is_valid(value))
        except Exception:  # noqa: BLE001  some modules trip over texts that are no number at all: not valid
            return False

    return passes
