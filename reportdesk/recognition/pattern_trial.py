"""Trying one identifier pattern on a text that somebody types: what it finds, and why it does not find more."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from typing import Any

from reportdesk.config.pattern_check import whole_words
from reportdesk.config.patterns import Pattern
from reportdesk.domain.values import dataclass
from reportdesk.recognition.pattern_matching import Match, matches
from reportdesk.recognition.readings import Reading, normalised
from reportdesk.recognition.validators import vin_check_digit

_MOST_SHOWN = 8
_SOURCE_WORDS = {"code": "codes", "text": "printed text", "plate": "number plates", "filename": "file names"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One value in the text: taken or not, and in words why or with what doubt (empty when there is nothing to say)."""

    value: str
    taken: bool
    words: str = ""


@dataclass(frozen=True, slots=True)
class Trial:
    """What a pattern makes of a text. `words` says why nothing was found, empty when something was."""

    findings: tuple[Finding, ...] = ()
    words: str = ""

    @property
    def finds(self) -> bool:
        """True when at least one value is taken."""
        return any(finding.taken for finding in self.findings)


def try_pattern(pattern: Pattern, text: str, source: str) -> Trial:
    """Try a pattern that passes `check_patterns` on `text` as if it came from `source`."""
    if not text.strip():
        return Trial()
    if source not in pattern.sources:
        where = ", ".join(_SOURCE_WORDS[one] for one in pattern.sources)
        return Trial(words=f"This pattern does not look in {_SOURCE_WORDS[source]}, only in {where}.")
    reading = Reading(source, normalised(text), 1.0, exact=text)
    found = [_taken(match) for match in dict.fromkeys(matches(pattern, reading))]
    values = {finding.value for finding in found}
    seen = reading.exact if pattern.normalise == "exact" else reading.text
    flags = 0 if pattern.normalise == "exact" else re.IGNORECASE
    refused = [finding for finding in _refused(pattern, seen, flags) if finding.value not in values]
    findings = (*found, *refused)[:_MOST_SHOWN]
    return Trial(findings, "" if findings else _why_nothing(pattern, seen, flags))


def _taken(match: Match) -> Finding:
    words = [match.doubt and f"It needs a look: {match.doubt}."]
    if match.repaired:
        words.insert(0, "Look-alike characters were exchanged.")
    return Finding(match.value, True, " ".join(word for word in words if word))


def _refused(pattern: Pattern, text: str, flags: int) -> Iterator[Finding]:
    """Yield what has the form, as a whole word, and is not taken: the validator says why."""
    if not pattern.validator:
        return
    for match in whole_words(pattern.regex, flags).finditer(text):
        yield Finding(match.group(), False, validator_words(pattern.validator, match.group()))


def _why_nothing(pattern: Pattern, text: str, flags: int) -> str:
    inside = re.search(pattern.regex, text, flags)
    if inside is not None:
        return (
            f"{inside.group()} has the form but is part of a longer word, and only whole words count. "
            "Let the regex take all of the word."
        )
    if pattern.normalise == "exact" and re.search(pattern.regex, text, re.IGNORECASE):
        return "It would fit in other letters: with 'exact', upper and lower case count."
    return "Nothing in this text has the form of the regex."


def validator_words(validator: str, value: str) -> str:
    """Return in words why `value` does not pass a validator."""
    if validator in ("vin", "vin-form"):
        return _vin_words(validator, value)
    if validator == "iso6346":
        return _check_digit_words("stdnum.iso6346", value, "the container's check digit (ISO 6346)")
    if validator == "luhn":
        return _check_digit_words("stdnum.luhn", value, "its Luhn check digit")
    return _stdnum_words(validator, value)


def _vin_words(validator: str, value: str) -> str:
    try:
        expected = vin_check_digit(value)
    except ValueError:
        return "A VIN has 17 letters and digits, without I, O and Q."
    if validator == "vin" and value[8] != expected:
        return f"Its check digit (the 9th character) is {value[8]}, and should be {expected}."
    return "The last four characters of a VIN are digits, and it has at least one letter."


def _check_digit_words(module: str, value: str, what: str) -> str:
    from stdnum.exceptions import InvalidChecksum

    rule: Any = importlib.import_module(module)
    try:
        rule.validate(value)
    except InvalidChecksum:
        return f"At its end stands {value[-1]}; {what} should be {rule.calc_check_digit(value[:-1])}."
    except Exception:  # noqa: BLE001  length and characters are told in the module's own words
        return _stdnum_words(module, value)
    return f"{module} does not take it."


def _stdnum_words(validator: str, value: str) -> str:
    rule: Any = importlib.import_module(validator)
    try:
        rule.validate(value)
    except Exception as error:  # noqa: BLE001  the errors of python-stdnum have words; others only a name
        return f"{validator} says: {error or type(error).__name__}"
    return f"{validator} does not take it."
