"""What an identifier that a person types is worth, said as it is typed: rules only, no picture."""

from __future__ import annotations

import re
from itertools import takewhile

from reportdesk.config.patterns import Pattern
from reportdesk.config.regex_shape import positions
from reportdesk.config.settings import Settings
from reportdesk.domain.values import dataclass
from reportdesk.recognition.pattern_trial import validator_words
from reportdesk.recognition.readings import normalised
from reportdesk.recognition.validators import is_valid, vin_has_form

MOST_CHARACTERS = 200
_GAPS = re.compile(r"[\s–—-]+")


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether a text is an identifier, in words. `value` is the form in which it would be kept.

    `pattern` names the pattern it fits, "" for none; `keepable` is False for what must not be kept even on purpose.
    """

    value: str
    pattern: str
    fits: bool
    words: str
    keepable: bool = True


def judge(text: str, settings: Settings) -> Judgement:
    """Return what `text` is worth under the enabled patterns."""
    if len(text) > MOST_CHARACTERS:
        words = f"This is too long: an identifier has at most {MOST_CHARACTERS} characters, here are {len(text):,}."
        return Judgement("", "", False, words, keepable=False)
    typed = " ".join(text.split())
    if not typed:
        return Judgement("", "", True, "Empty: there is no identifier in this image.")
    enabled = sorted((found for found in settings.patterns if found.enabled), key=lambda found: found.priority)
    for pattern in enabled:
        for value in _forms(typed, pattern):
            if _has_form(pattern, value) and is_valid(pattern.validator, value):
                return Judgement(value, pattern.name, True, f"This is a {pattern.name}.")
    return Judgement(normalised(typed), "", False, _why_not(typed, enabled))


def _forms(typed: str, pattern: Pattern) -> tuple[str, ...]:
    """Return the forms in which a typed text may be meant, the plainest first."""
    if pattern.normalise == "exact":
        return (typed,)
    upper = normalised(typed)
    return tuple(dict.fromkeys((upper, _GAPS.sub("", upper))))


def _has_form(pattern: Pattern, value: str) -> bool:
    return re.fullmatch(pattern.regex, value, 0 if pattern.normalise == "exact" else re.IGNORECASE) is not None


def _why_not(typed: str, enabled: list[Pattern]) -> str:
    for pattern in enabled:
        value = next((value for value in _forms(typed, pattern) if _has_form(pattern, value)), "")
        if value:
            return f"This has the form of a {pattern.name}. {_refused(pattern.validator, value)}"
    near = max(((_begun(typed, pattern), pattern) for pattern in enabled), key=lambda one: one[0][0], default=None)
    if near is not None and near[0][0] > 0:
        (_fitting, words), pattern = near
        return f"Not yet a {pattern.name}: {words}"
    known = ", ".join(pattern.name for pattern in enabled) or "none is turned on"
    return f"This fits none of the patterns ({known})."


def _refused(validator: str, value: str) -> str:
    """Return what the validator has against a text of the right form; not all of them know a check digit."""
    words = validator_words(validator, value)
    if validator == "vin" and vin_has_form(value):
        return f"{words} A vehicle built for Europe may carry none."
    return words


def _begun(typed: str, pattern: Pattern) -> tuple[int, str]:
    """Return how many first characters fit a pattern of fixed length, and what comes next."""
    places = positions(pattern.regex)
    if places is None:
        return 0, ""
    value = _forms(typed, pattern)[-1]
    plain = _fitting(value, places)
    # A sign that begins every identifier of the pattern need not be typed (see completion.py).
    sign = "".join(min(allowed) for allowed in takewhile(lambda allowed: len(allowed) == 1, places))
    fitting, words = _fitting(sign + value, places)
    is_begun = sign and fitting == len(sign + value)
    return (len(value), words) if is_begun and len(value) > plain[0] else plain


def _fitting(value: str, places: tuple[frozenset[str], ...]) -> tuple[int, str]:
    for number, (char, allowed) in enumerate(zip(value, places, strict=False)):
        if char.upper() not in allowed:
            return number, f"character {number + 1} is {char}, where {_kind(allowed)} belongs."
    if len(value) < len(places):
        missing = len(places) - len(value)
        return len(value), "1 more character." if missing == 1 else f"{missing} more characters."
    return len(places), f"{len(value) - len(places)} too many."


def _kind(allowed: frozenset[str]) -> str:
    if len(allowed) <= 3:
        return " or ".join(sorted(allowed))
    if all(char.isdigit() for char in allowed):
        return "a digit"
    if all(char.isalpha() for char in allowed):
        return "a letter"
    return "a letter or digit" if all(char.isalnum() for char in allowed) else "another character"
