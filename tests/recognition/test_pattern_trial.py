"""Trying a pattern on a typed text: what it finds, and why not more."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportdesk.config.patterns import BUILT_IN_PATTERNS, SOURCES, Pattern
from reportdesk.recognition.pattern_trial import try_pattern

PATTERNS = {pattern.name: pattern for pattern in BUILT_IN_PATTERNS}
LUHN = Pattern("card", r"\d{8}", ("code",), "luhn")
EXACT = Pattern("exact", r"ab\d{3}", ("text",), normalise="exact")


@pytest.mark.parametrize(
    ("pattern", "text", "source", "value", "words"),
    [
        (PATTERNS["yard-id"], "yard @ab1234 north", "text", "@AB1234", ""),
        (PATTERNS["yard-id"], "@A81234", "text", "@AB1234", "Look-alike characters were exchanged."),
        (PATTERNS["container"], "MSKU 123456 5", "text", "MSKU1234565", ""),
        (PATTERNS["vin"], "1HGCM82633A004353", "text", "1HGCM82633A004353", "It needs a look: its check digit"),
        (EXACT, "ab123", "text", "ab123", ""),
    ],
)
def test_what_fits_is_taken(pattern: Pattern, text: str, source: str, value: str, words: str) -> None:
    trial = try_pattern(pattern, text, source)
    assert trial.finds
    assert trial.findings[0].value == value
    assert trial.findings[0].words.startswith(words)


@pytest.mark.parametrize(
    ("pattern", "text", "words"),
    [
        (PATTERNS["container"], "MSKU1234567", "check digit (ISO 6346) should be 5"),
        (LUHN, "12345678", "Luhn check digit should be 4"),
        (Pattern("vin", r"[A-HJ-NPR-Z0-9]{17}", ("code",), "vin"), "11111111211111111", "is 2, and should be 1"),
        (Pattern("imei", r"\d{15}", ("code",), "stdnum.imei"), "490154203237519", "stdnum.imei says: "),
        (Pattern("vin", r"\d{4}", ("code",), "vin"), "1234", "17 letters and digits"),
        (Pattern("box", r"[A-Z]{4}", ("code",), "iso6346"), "ABCD", "stdnum.iso6346 says: "),
    ],
)
def test_a_wrong_check_digit_is_explained(pattern: Pattern, text: str, words: str) -> None:
    trial = try_pattern(pattern, text, "code")
    assert not trial.finds
    assert words in trial.findings[0].words


@pytest.mark.parametrize(
    ("pattern", "text", "source", "words"),
    [
        (PATTERNS["plate"], "AB1234", "text", "does not look in printed text, only in number plates"),
        (PATTERNS["yard-id"], "@AB12345", "code", "part of a longer word"),
        (PATTERNS["yard-id"], "hello", "code", "Nothing in this text has the form"),
        (EXACT, "AB123", "text", "upper and lower case count"),
    ],
)
def test_why_nothing_was_found(pattern: Pattern, text: str, source: str, words: str) -> None:
    trial = try_pattern(pattern, text, source)
    assert trial.findings == ()
    assert words in trial.words


@given(text=st.text(max_size=60), source=st.sampled_from(SOURCES), name=st.sampled_from(sorted(PATTERNS)))
def test_any_text_gets_findings_or_words_but_never_an_error(text: str, source: str, name: str) -> None:
    trial = try_pattern(PATTERNS[name], text, source)
    assert trial.findings or trial.words or not text.strip()
