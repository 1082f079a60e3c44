"""Check digits, and repair that never invents."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportdesk.config.patterns import BUILT_IN_PATTERNS
from reportdesk.config.regex_shape import positions
from reportdesk.recognition.repair import LOOK_ALIKES, exchanged_once, look_alike, repaired
from reportdesk.recognition.validators import (
    is_valid,
    vin_check_digit,
    vin_has_form,
    vin_is_valid,
    vin_needs_check_digit,
)

VIN_CHARACTERS = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
vins = st.text(VIN_CHARACTERS, min_size=17, max_size=17)
REGEX = {pattern.name: pattern.regex for pattern in BUILT_IN_PATTERNS}


def places(name: str) -> tuple[frozenset[str], ...]:
    found = positions(REGEX[name])
    assert found is not None
    return found


@pytest.mark.parametrize("vin", ["1HGCM82633A004352", "1M8GDM9AXKP042788", "11111111111111111", "WMEEJ3BA4DK652562"])
def test_known_vins_are_valid(vin: str) -> None:
    assert is_valid("vin", vin)


@given(vins)
def test_a_vin_with_its_own_check_digit_is_valid(vin: str) -> None:
    right = vin[:8] + vin_check_digit(vin) + vin[9:]
    assert vin_is_valid(right)
    assert vin_check_digit(right) == right[8]


@given(vins, st.integers(0, 16), st.sampled_from(VIN_CHARACTERS))
def test_two_vins_that_differ_only_in_the_check_digit_are_not_both_valid(vin: str, index: int, char: str) -> None:
    right = vin[:8] + vin_check_digit(vin) + vin[9:]
    wrong = right[:8] + char + right[9:]
    assert vin_is_valid(wrong) == (wrong == right)


@given(st.text(max_size=40))
def test_any_text_can_be_checked(text: str) -> None:
    for validator in ("", "vin", "vin-form", "iso6346", "luhn", "stdnum.imei", "stdnum.ean"):
        assert is_valid(validator, text) in (True, False)


def test_no_check_digit_for_what_is_no_vin() -> None:
    with pytest.raises(ValueError, match="not a VIN"):
        vin_check_digit("1HGCM82633A00435O")


def test_unknown_validators_are_an_error() -> None:
    with pytest.raises(ValueError, match=r"stdnum\.os"):
        is_valid("stdnum.os", "1")


def test_form_wants_letters_and_a_number_at_the_end() -> None:
    assert vin_has_form("WVWZZZ1KZ6W123456")
    assert not vin_has_form("12345678901234567")
    assert not vin_has_form("WVWZZZ1KZ6W12345A")
    assert not vin_has_form("A1125032918310706", least_letters=3)


def test_check_digit_is_compulsory_in_north_america_and_china_only() -> None:
    assert all(vin_needs_check_digit(first) for first in "12345L")
    assert not any(vin_needs_check_digit(first) for first in "WJKSV6")


def test_containers_by_iso_6346() -> None:
    assert is_valid("iso6346", "CSQU3054383")
    assert not is_valid("iso6346", "CSQU3054384")


def mangled(value: str, flips: list[bool]) -> str:
    """Return `value` with some characters exchanged for one they are mistaken for."""
    return "".join(LOOK_ALIKES.get(c, c)[0] if flip else c for c, flip in zip(value, flips, strict=True))


@given(vins, st.lists(st.booleans(), min_size=17, max_size=17))
def test_repair_gives_valid_vins_that_look_like_what_was_read_or_nothing(vin: str, flips: list[bool]) -> None:
    right = vin[:8] + vin_check_digit(vin) + vin[9:]
    read = mangled(right, flips)
    for result in (
        repaired(read, places("vin"), vin_is_valid, 17),
        exchanged_once(read, places("vin"), vin_is_valid),
    ):
        assert result is None or (vin_is_valid(result) and look_alike(result, read) and result != read)


@given(st.text("0O1ILS5B8Z2G6QABCU", min_size=11, max_size=11))
def test_repair_never_chooses_among_several_results(read: str) -> None:
    everything: list[str] = []

    def collecting(result: str) -> bool:
        everything.append(result)
        return True

    result = repaired(read, places("container"), collecting, 11)
    assert result is None or set(everything) == {result}
    if len(set(everything)) > 1:
        assert result is None


@given(st.text("@" + string.ascii_uppercase + string.digits, min_size=7, max_size=7))
def test_repair_leaves_what_is_allowed_at_its_position(read: str) -> None:
    allowed = places("yard-id")
    result = repaired(read, allowed, lambda _value: True, 2)
    if result is not None:
        for was, now, place in zip(read, result, allowed, strict=True):
            assert now in place
            assert was == now or was not in place


@pytest.mark.parametrize(
    ("read", "expected"),
    [
        ("@AB12O4", "@AB1204"),
        ("@A8I234", "@AB1234"),
        ("©AB1234", "@AB1234"),
        ("@A11234", None),  # I and L look the same
        ("@500123", None),  # a price: not one letter was read
        ("@ABIZSB", None),  # not one digit was read
        ("@AB1234", None),  # nothing to repair
    ],
)
def test_forced_exchanges_of_a_yard_id(read: str, expected: str | None) -> None:
    assert repaired(read, places("yard-id"), lambda _value: True, 2) == expected
