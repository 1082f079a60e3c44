"""Checking identifier patterns before they are used: a wrong one is refused with its name, the cause and the remedy."""

from __future__ import annotations

import importlib
import re
import warnings
from collections.abc import Iterable

from reportdesk.config.patterns import NORMALISATIONS, SOURCES, Pattern
from reportdesk.config.regex_cost import is_runaway
from reportdesk.config.regex_shape import least_width
from reportdesk.domain.failures import PatternInvalid

OWN_VALIDATORS = ("", "vin", "vin-form", "iso6346", "luhn")
MAX_REGEX_LENGTH = 500
MAX_SOURCE_LENGTH = 2_000
"""Characters of one code, text line or file name that patterns are tried on; bounds the time of any one search."""

_STDNUM = re.compile(r"stdnum(\.[a-z][a-z0-9_]*)+")
_EDGE_BEFORE = r"(?:(?<![^\W_])|(?=[\W_]))"
_EDGE_AFTER = r"(?:(?![^\W_])|(?<=[\W_]))"


def check_patterns(patterns: Iterable[Pattern]) -> None:
    """Refuse patterns that cannot work or could hang the program.

    Raises:
        PatternInvalid: with the pattern's name, the cause and what would be right.
    """
    seen: set[str] = set()
    for pattern in patterns:
        _check_words(pattern)
        if pattern.name in seen:
            raise _refused(pattern, "there are two patterns of this name", "Give each pattern a name of its own.")
        seen.add(pattern.name)
        _check_validator(pattern)
        _check_regex(pattern)


def whole_words(regex: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    """Return `regex` compiled so that it matches whole words only, never a piece of a longer run of letters and digits.

    A match may touch a letter or digit only with a character of its own that is
    neither (the `@` of `ID@AB1234`).

    Raises:
        re.error, OverflowError, RecursionError: as `re.compile`.
    """
    return re.compile(f"{_EDGE_BEFORE}(?:{regex}){_EDGE_AFTER}", flags)


def validator_exists(name: str) -> bool:
    """True for the program's own validators and for modules of python-stdnum that can check a number."""
    if name in OWN_VALIDATORS:
        return True
    if not _STDNUM.fullmatch(name):
        return False
    try:
        module = importlib.import_module(name)
    except ImportError:
        return False
    return callable(getattr(module, "is_valid", None))


def _check_words(pattern: Pattern) -> None:
    if not pattern.name.strip() or not pattern.name.isprintable() or len(pattern.name) > 60:
        raise _refused(pattern, "the name is empty, too long or not printable", "Use a short word such as 'yard-id'.")
    wrong = [source for source in pattern.sources if source not in SOURCES]
    if wrong or not pattern.sources:
        cause = f"the source '{wrong[0]}' is unknown" if wrong else "it has no source"
        raise _refused(pattern, cause, f"Allowed sources: {', '.join(SOURCES)}.")
    if pattern.normalise not in NORMALISATIONS:
        allowed = f"Allowed: {', '.join(NORMALISATIONS)}."
        raise _refused(pattern, f"normalise '{pattern.normalise}' is unknown", allowed)
    if pattern.normalise == "exact" and pattern.repair:
        raise _refused(
            pattern,
            "repair exchanges upper-case letters and cannot be had with normalise = 'exact'",
            "Take normalise = 'upper', or repair = false.",
        )
    if not 0.0 <= pattern.min_confidence <= 1.0:
        raise _refused(pattern, f"min_confidence {pattern.min_confidence} is out of range", "Allowed: 0 to 1.")


def _check_validator(pattern: Pattern) -> None:
    if not validator_exists(pattern.validator):
        raise _refused(
            pattern,
            f"the validator '{pattern.validator}' is unknown",
            'Allowed: "" (none), vin, vin-form, iso6346, luhn, or stdnum.<module> of python-stdnum, '
            "for example stdnum.imei, stdnum.ean or stdnum.iso7064.mod_11_10.",
        )


def _check_regex(pattern: Pattern) -> None:
    if len(pattern.regex) > MAX_REGEX_LENGTH:
        raise _refused(
            pattern, f"the regex is longer than {MAX_REGEX_LENGTH} characters", "Split it into two patterns."
        )
    try:
        with warnings.catch_warnings():
            # Python only warns about things like [[A-Z]]; in an identifier they are always a typing mistake.
            warnings.simplefilter("error")
            re.compile(pattern.regex)
            whole_words(pattern.regex)
    except (re.error, OverflowError, RecursionError, Warning) as error:
        raise _refused(
            pattern,
            f"the regex '{pattern.regex}' is not valid: {error}",
            "Mend the regex; it is compared with upper-case text, so no flags such as (?i) are needed.",
        ) from error
    if least_width(pattern.regex) == 0:
        raise _refused(
            pattern, f"the regex '{pattern.regex}' also matches nothing at all", "Let it need at least one character."
        )
    if is_runaway(pattern.regex, MAX_SOURCE_LENGTH):
        raise _refused(
            pattern,
            f"the regex '{pattern.regex}' could run for hours: its repetitions can share one text in too many ways",
            "Limit repetitions, for example [A-Z0-9]{1,20}, and put between two of them what neither takes.",
        )


def _refused(pattern: Pattern, cause: str, hint: str) -> PatternInvalid:
    return PatternInvalid(f"Identifier pattern '{pattern.name}': {cause}.", hint)
