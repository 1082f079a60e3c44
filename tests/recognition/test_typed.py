"""What a typed identifier is worth: said in words, whatever is typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportdesk.config.patterns import Pattern
from reportdesk.config.settings import Settings
from reportdesk.recognition.typed import MOST_CHARACTERS, judge

SETTINGS = Settings()


@given(st.text(max_size=400))
def test_anything_can_be_typed(text: str) -> None:
    judged = judge(text, SETTINGS)
    assert judged.words
    assert not judged.fits or judge(judged.value, SETTINGS).fits


@pytest.mark.parametrize(
    ("typed", "value", "pattern"),
    [
        ("@aa1234", "@AA1234", "yard-id"),
        (" @AA 1234 ", "@AA1234", "yard-id"),
        ("1hgcm82633a004352", "1HGCM82633A004352", "vin"),
        ("CSQU 305438-3", "CSQU3054383", "container"),
        ("", "", ""),
    ],
)
def test_what_fits_is_kept_in_its_own_form(typed: str, value: str, pattern: str) -> None:
    judged = judge(typed, SETTINGS)
    assert (judged.fits, judged.value, judged.pattern) == (True, value, pattern)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("1HGCM82603A004352", "form of a vin. Its check digit (the 9th character) is 0, and should be 3. "
         "A vehicle built for Europe may carry none."),
        ("CSQU3054384", "form of a container. At its end stands 4; the container's check digit (ISO 6346) should be "),
        ("@AA12", "Not yet a yard-id: 2 more characters."),
        ("@AA12X4", "Not yet a yard-id: character 6 is X, where a digit belongs."),
        ("aa12", "Not yet a yard-id: 2 more characters."),
        ("@AA12345", "Not yet a yard-id: 1 too many."),
        ("???", "fits none of the patterns (yard-id, vin, container)"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_told_why(typed: str, words: str) -> None:
    judged = judge(typed, SETTINGS)
    assert not judged.fits
    assert words in judged.words
    assert judged.keepable


def test_a_pasted_megabyte_is_refused_at_once() -> None:
    judged = judge("x" * 1_048_576, SETTINGS)
    assert not judged.fits
    assert not judged.keepable
    assert f"{MOST_CHARACTERS}" in judged.words
    assert "1,048,576" in judged.words


def test_patterns_of_ones_own_decide() -> None:
    exact = Settings(patterns=(Pattern("order", r"[a-z]{2}-\d+", normalise="exact"),))
    assert judge("ab-12", exact).pattern == "order"
    assert not judge("AB-12", exact).fits
    assert "none is turned on" in judge("x", Settings(patterns=())).words


def test_a_validator_without_a_check_digit_is_not_said_to_have_one() -> None:
    own = Settings(patterns=(Pattern("maker", r"[A-Z0-9]{17}", validator="vin-form"),))
    words = judge("WDB9066331S12345X", own).words
    assert words == (
        "This has the form of a maker. The last four characters of a VIN are digits, and it has at least one letter."
    )
