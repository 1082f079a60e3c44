"""Identifiers of which only the end is typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportdesk.config.patterns import Pattern
from reportdesk.config.settings import Settings
from reportdesk.recognition.completion import completed
from reportdesk.recognition.typed import judge

SETTINGS = Settings()
KNOWN = ["@A80002", "@AB0002", "GATE 4", "@ZZ0471", "1HGCM82633A004352"]


@pytest.mark.parametrize(
    ("typed", "values"),
    [
        ("zz0471", ["@ZZ0471"]),
        ("zz 0471", ["@ZZ0471"]),
        ("8009", ["@AB8009", "@ZZ8009"]),
        ("72", ["@AB0072", "@ZZ0472"]),
        ("b0009", ["@AB0009", "@ZB0009"]),
        ("7", []),
        ("gate", []),
        ("@zz0471", []),
        ("???", []),
    ],
)
def test_what_is_left_out_comes_from_what_stands_close_by(typed: str, values: list[str]) -> None:
    known = [value for value in KNOWN if value not in values]
    assert [one.value for one in completed(typed, known, SETTINGS)] == values


def test_half_of_a_vin_is_no_end_of_one() -> None:
    """Any character may begin it: what is typed so far, behind the head of another one, must not be taken."""
    assert completed("004352", ["1HGCM82633A000000"], SETTINGS) == []


def test_a_check_digit_still_counts() -> None:
    known = ["CSQU3054383"]
    ends = [f"{number:04}" for number in range(10_000) if completed(f"{number:04}", known, SETTINGS)]
    assert 900 < len(ends) < 1_100, "one of ten"
    assert [one.value for one in completed("4383", ["CSQU3050000"], SETTINGS)] == ["CSQU3054383"]


def test_patterns_of_any_length_complete_nothing() -> None:
    loose = Settings(patterns=(Pattern("loose", r"[A-Z0-9]{6,}"),))
    assert completed("0471", ["ABC0471", "ABC0001"], loose) == []


@given(st.text(max_size=40), st.lists(st.text(max_size=20), max_size=4))
def test_whatever_is_completed_fits_and_ends_as_typed(typed: str, known: list[str]) -> None:
    for one in completed(typed, known, SETTINGS):
        assert judge(one.value, SETTINGS).fits
        assert one.value not in known
