"""One identifier pattern tried on one reading.

In every source the regex is searched as it stands, whole words only. Printed text is also put together from pieces with
blanks or dashes between them (`MSKU 123456 7`) and repaired. Putting together can invent identifiers out of unrelated
words, so it needs a pattern of fixed length of which a check digit or a fixed character speaks for the result.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from reportdesk.config.pattern_check import MAX_SOURCE_LENGTH, whole_words
from reportdesk.config.patterns import Pattern
from reportdesk.config.regex_forms import forms
from reportdesk.config.regex_shape import alphabet, least_width, most_width, positions
from reportdesk.domain.values import dataclass
from reportdesk.recognition.readings import Reading
from reportdesk.recognition.repair import LOOK_ALIKES, exchanged_once, repaired
from reportdesk.recognition.validators import VIN_LENGTH, is_valid, vin_has_form, vin_needs_check_digit

NO_CHECK_DIGIT = "its check digit does not fit (vehicles built for Europe often carry none)"
SIGN_EXCHANGED = "its @ was read as © or ®, which also stand before the names and years of makers"
AFTER_QUANTITY = "a number stands before its @, as a quantity does before a price"
ONE_EXCHANGED = "one character was exchanged for a similar one so that the check digit fits"

_SEPARATORS = frozenset(" \t-–—‐‑·•|[]")
_MOST_PIECES = 20
_LEAST_JOINED_LENGTH = 6
_LEAST_VIN_LETTERS = 3
_MAIL_ADDRESS = re.compile(r"[A-Z0-9]@[A-Z0-9-]{1,63}(?:\.[A-Z0-9-]{1,63}){0,8}\.[A-Z]")
_WEB_ADDRESS = re.compile(r"://|\bWWW\.")
"""Its words (`INSTAGRAM`, `PRODUCTS`) are no identifiers for a pattern that would take any word."""
_COPYRIGHT = re.compile(r"[©®].*(?:19|20)\d\d$")
"""A maker's mark and a year, such as `© HP 2015`, which would make a fine identifier."""
_AMOUNT = re.compile(r"\d+[.,]\d\d(?!\w|[.,]\d)")
"""A sum of money: `3 @ RM 1200.00` holds no `@RM1200`."""
_PRICE = re.compile(r"\d ?@ ?[A-Z]{0,4} ?\d+ \d\d(?![^\W_]|[.,]\d)")
"""The same with its point lost: `3 @RM1200 00`."""
_NUMBER_AFTER_LETTERS = re.compile(r"[A-Z]+\d+")
_IMPORT_MARK = re.compile(r"\bI(?=[A-HJ-NPR-Z0-9]{17}\b)")


@dataclass(frozen=True, slots=True)
class Match:
    """A value that fits a pattern; `doubt` is empty or the end of a sentence that begins with the value."""

    value: str
    repaired: bool = False
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class _Shape:
    """What a pattern's regex says about itself."""

    words: re.Pattern[str]
    whole: re.Pattern[str]
    places: tuple[frozenset[str], ...] | None
    least: int
    most: int
    special: frozenset[str]
    signs: frozenset[str]
    joinable: bool
    loose: bool
    checked: bool
    anchored: bool
    digits_only: bool

    @property
    def unspecific(self) -> bool:
        """True when nothing but the kinds of characters speaks for a value."""
        return not self.checked and not self.anchored and not self.special


def matches(pattern: Pattern, reading: Reading) -> Iterator[Match]:
    """Yield what `pattern` finds in `reading`; the same value may come more than once."""
    shape = _shape(pattern.regex, pattern.validator)
    if reading.retail and not shape.digits_only:
        return
    if pattern.normalise == "exact":
        if reading.parts == 1:
            found = (match.group() for match in _exact_words(pattern.regex).finditer(reading.exact))
            yield from (Match(value) for value in found if _accepts(pattern, value))
        return
    for match in _folded(pattern, shape, reading):
        yield replace(match, value=_compact(match.value)) if pattern.normalise == "compact" else match


def _folded(pattern: Pattern, shape: _Shape, reading: Reading) -> Iterator[Match]:
    # The domain of a mail address can look like an identifier that begins with @.
    text = reading.text if "." in shape.special else _MAIL_ADDRESS.sub(";", reading.text)
    if reading.source == "text" and not shape.checked and not shape.special & {".", ","}:
        text = _PRICE.sub(";", _AMOUNT.sub(";", text))
    if shape.checked:
        text = _with_label_apart(pattern, shape, text)
    is_code = reading.source == "code"
    if reading.parts == 1:
        yield from _as_it_stands(pattern, shape, text, is_code)
    if reading.source in ("text", "filename"):
        yield from _from_pieces(pattern, shape, text, reading.source)


def _with_label_apart(pattern: Pattern, shape: _Shape, text: str) -> str:
    """Return the text with a blank between the pattern's name, or a No., and a value glued to it: `VIN1HGCM8...`.

    Small print loses that blank. For the value its check digit has to speak as for any other; without one, letters
    before it may as well be its beginning.
    """

    def parted(word: re.Match[str]) -> str:
        return word.group() if shape.whole.fullmatch(word.group()) else f"{word['label']} {word['value']}"

    return _glued(pattern.name, shape.least, shape.most).sub(parted, text)


def _as_it_stands(pattern: Pattern, shape: _Shape, text: str, is_code: bool) -> Iterator[Match]:
    if is_code and pattern.validator.startswith("vin"):
        # AIAG B-10: on imported vehicles the code begins with an I that is no part of the VIN.
        text = _IMPORT_MARK.sub("", text)
    no_words = is_code and shape.unspecific and _WEB_ADDRESS.search(text) is not None
    for match in shape.words.finditer(text):
        value = match.group()
        if no_words and value.isalpha():
            continue
        if _accepts(pattern, value) or (
            is_code and pattern.validator == "vin" and vin_has_form(value, _LEAST_VIN_LETTERS)
        ):
            yield Match(value)
    compact = _compact(text)
    if is_code and compact != text and shape.joinable and shape.whole.fullmatch(compact) and _accepts(pattern, compact):
        yield Match(compact)


def _compact(text: str) -> str:
    return "".join(char for char in text if char not in _SEPARATORS)


def _accepts(pattern: Pattern, value: str) -> bool:
    if pattern.validator == "vin-form":
        return vin_has_form(value)
    # One text of 17 characters in eleven has a right check digit by chance: it must have the form of a VIN too.
    return is_valid(pattern.validator, value) and (pattern.validator != "vin" or vin_has_form(value))


def _from_pieces(pattern: Pattern, shape: _Shape, text: str, source: str) -> Iterator[Match]:
    for segment, apart in _segments(text, shape.signs):
        for first in range(len(segment)):
            value = ""
            for last in range(first, min(len(segment), first + _MOST_PIECES)):
                value += segment[last]
                if len(value) > shape.most:
                    break
                if len(value) < shape.least:
                    continue
                pieces = segment[first : last + 1]
                match = None
                if len(pieces) == 1 or (_may_join(shape, pieces) and not _goes_on(shape, segment, first, last)):
                    match = _fitted(pattern, shape, pieces, source)
                    match = _after_quantity(match, shape, pieces, segment[max(0, first - 1) : first])
                elif pattern.repair and source == "text" and _is_one_word(apart, first, last):
                    match = _repaired(pattern, shape, pieces)
                if match is not None:
                    yield match


def _segments(text: str, signs: frozenset[str]) -> Iterator[tuple[list[str], list[bool]]]:
    """Yield runs of pieces (letters and digits, or one of the signs) with nothing but separators between.

    With each run goes, for each piece, whether it stands apart from the one before.
    """
    segment: list[str] = []
    apart: list[bool] = []
    in_word, is_apart = False, True
    for char in text:
        if char.isalnum() and in_word:
            segment[-1] += char
        elif char.isalnum() or char in signs:
            segment.append(char)
            apart.append(is_apart)
            in_word, is_apart = char not in signs, False
        elif char in _SEPARATORS:
            in_word, is_apart = False, True
        else:
            if segment:
                yield segment, apart
            segment, apart, in_word, is_apart = [], [], False, True
    if segment:
        yield segment, apart


def _is_one_word(apart: list[bool], first: int, last: int) -> bool:
    """True for pieces that touch each other and no other one, as the three of `AB-12O4`."""
    return apart[first] and not any(apart[first + 1 : last + 1]) and all(apart[last + 1 : last + 2])


def _may_join(shape: _Shape, pieces: list[str]) -> bool:
    if not shape.joinable:
        return False
    if not shape.loose:
        return True
    return any(map(_is_mixed, pieces)) or all(len(piece) == 1 for piece in pieces)


def _is_mixed(piece: str) -> bool:
    return not piece.isalpha() and not piece.isdigit()


def _goes_on(shape: _Shape, segment: list[str], first: int, last: int) -> bool:
    """True when digits put together are only a part of a longer row: one in ten of those has a right check digit.

    Without a check digit the row must end with the value too: `@RM 5364 44` is a price that lost its point.
    """
    before, after = segment[max(0, first - 1) : first], segment[last + 1 : last + 2]
    if shape.digits_only:
        return any(map(str.isdigit, [*before, *after]))
    return not shape.checked and segment[last].isdigit() and any(map(str.isdigit, after))


def _after_quantity(match: Match | None, shape: _Shape, pieces: list[str], before: list[str]) -> Match | None:
    """Return the match, doubted where a number stands before its sign: `3 @ RM 1200` is a price as well."""
    is_quantity = not shape.checked and pieces[0] == "@" and any(map(str.isdigit, before))
    return replace(match, doubt=match.doubt or AFTER_QUANTITY) if match is not None and is_quantity else match


def _fitted(pattern: Pattern, shape: _Shape, pieces: list[str], source: str) -> Match | None:
    value = "".join(pieces)
    if shape.whole.fullmatch(value) and _accepts(pattern, value):
        return Match(value)
    mended = _repaired(pattern, shape, pieces) if pattern.repair and source == "text" else None
    if mended is None and len(pieces) == 1 and pattern.validator == "vin" and source == "text":
        return Match(value, doubt=NO_CHECK_DIGIT) if vin_has_form(value, _LEAST_VIN_LETTERS) else None
    return mended


def _repaired(pattern: Pattern, shape: _Shape, pieces: list[str]) -> Match | None:
    value, joined = "".join(pieces), len(pieces) > 1
    mendable = [places for places in forms(pattern.regex, len(value)) if not joined or _may_mend(places, pieces)]

    def accepts(result: str) -> bool:
        return shape.whole.fullmatch(result) is not None and _accepts(pattern, result)

    most = 3 if pattern.validator else 1 if joined else 2
    forced = repaired(value, mendable, accepts, most)
    if forced is not None and not _COPYRIGHT.match(value):
        return Match(forced, repaired=True, doubt=_doubt_of_repair(shape, value, forced))
    is_vin = pattern.validator == "vin" and len(value) == VIN_LENGTH and vin_needs_check_digit(value)
    if is_vin and not joined and shape.places is not None:
        free = exchanged_once(value, shape.places, accepts)
        return Match(free, repaired=True, doubt=ONE_EXCHANGED) if free is not None and vin_has_form(free, 3) else None
    return None


def _may_mend(places: Sequence[frozenset[str]], pieces: list[str]) -> bool:
    """True when no piece that is a word or a number by itself would have to be misread.

    `TEL 2693 2846` is no container TELZ6932846, nor `MODEL I285 TYPE AD18` a VIN. A letter alone may be a digit: that
    of a check digit in its box.
    """
    letter_by_letter = all(len(piece) == 1 for piece in pieces)
    start = 0
    for piece in pieces:
        fits = all(char in place for char, place in zip(piece, places[start:], strict=False))
        start += len(piece)
        mendable = letter_by_letter or _is_mixed(piece) or (len(piece) == 1 and piece.isalpha())
        if not fits and not mendable:
            return False
    return True


def _doubt_of_repair(shape: _Shape, value: str, result: str) -> str:
    if set(value) & set("©®"):
        return SIGN_EXCHANGED
    # `EXP20250517` reads well as it is: for EXPZ0250517 speaks the check digit alone, as for one date in ten.
    reads_well = not shape.anchored and _NUMBER_AFTER_LETTERS.fullmatch(value) is not None
    loses_digit = sum(map(str.isdigit, result)) < sum(map(str.isdigit, value))
    return ONE_EXCHANGED if reads_well and loses_digit else ""


@lru_cache(maxsize=256)
def _exact_words(regex: str) -> re.Pattern[str]:
    return whole_words(regex, flags=0)


@lru_cache(maxsize=256)
def _glued(name: str, least: int, most: int) -> re.Pattern[str]:
    own = re.escape("".join(filter(str.isalnum, name.upper())))
    longest = max(least, min(most, MAX_SOURCE_LENGTH))
    label = rf"(?P<label>{own}(?:NO|NR)?|NO|NR)"
    return re.compile(rf"(?<![^\W_]){label}(?P<value>[^\W_]{{{least},{longest}}})(?![^\W_])")


@lru_cache(maxsize=256)
def _shape(regex: str, validator: str) -> _Shape:
    chars = alphabet(regex)
    special = {char for char in chars if not char.isalnum() and char not in _SEPARATORS}
    special |= {char for char, others in LOOK_ALIKES.items() if not char.isalnum() and set(others) & special}
    places = positions(regex)
    checked = validator not in ("", "vin-form")
    anchored = places is not None and any(len(place) == 1 for place in places)
    return _Shape(
        words=whole_words(regex),
        whole=re.compile(regex, re.IGNORECASE),
        places=places,
        least=least_width(regex),
        most=most_width(regex),
        special=frozenset(special),
        # Dashes in the regex are no separators: they have to be there.
        signs=frozenset(special | {char for char in chars & _SEPARATORS if not char.isspace()}),
        joinable=places is not None and len(places) >= _LEAST_JOINED_LENGTH and (checked or anchored),
        loose=places is not None and 2 * sum(map(_takes_both, places)) > len(places),
        checked=checked,
        anchored=anchored,
        digits_only=all(char.isdigit() for char in chars),
    )


def _takes_both(place: frozenset[str]) -> bool:
    return any(map(str.isalpha, place)) and any(map(str.isdigit, place))
