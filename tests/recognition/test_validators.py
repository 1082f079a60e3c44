"""Check digits, and repair that never invents."""

from __future__ import annotations

import importlib
import string
import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.util import get_number_modules

from reportdesk.config.pattern_check import validator_exists
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


DIGITS, CAPITALS = string.digits, string.ascii_uppercase
CHECKED = {
    "luhn": (DIGITS, "stdnum.luhn", 9),
    "stdnum.imei": (DIGITS, "stdnum.luhn", 14),
    "stdnum.ean": (DIGITS, "stdnum.ean", 12),
    "stdnum.iso7064.mod_11_2": (DIGITS, "stdnum.iso7064.mod_11_2", 9),
    "stdnum.iso7064.mod_11_10": (DIGITS, "stdnum.iso7064.mod_11_10", 9),
    "stdnum.iso7064.mod_37_2": (DIGITS + CAPITALS, "stdnum.iso7064.mod_37_2", 9),
    "stdnum.iso7064.mod_37_36": (DIGITS + CAPITALS, "stdnum.iso7064.mod_37_36", 9),
    "stdnum.iso7064.mod_97_10": (DIGITS, "stdnum.iso7064.mod_97_10", 9),
}
"""Validator: alphabet, module that makes its check digits, length without them. Each of these standards promises to
catch every single wrong character."""


@given(st.sampled_from(sorted(CHECKED)), st.data())
def test_one_wrong_character_is_always_seen(validator: str, data: st.DataObject) -> None:
    alphabet, maker, length = CHECKED[validator]
    body = data.draw(st.text(alphabet, min_size=length, max_size=length))
    module = importlib.import_module(maker)
    make = getattr(module, "calc_check_digit", None) or module.calc_check_digits
    right = body + make(body)
    index = data.draw(st.integers(0, length - 1))
    char = data.draw(st.sampled_from(alphabet))
    assert is_valid(validator, right)
    assert is_valid(validator, right[:index] + char + right[index + 1 :]) == (char == right[index])


@given(vins, st.integers(0, 16), st.sampled_from(DIGITS))
def test_one_wrong_digit_of_a_vin_is_always_seen(vin: str, index: int, digit: str) -> None:
    """The values of digits differ by less than the modulus 11; letters share values, and are not told apart."""
    right = vin[:8] + vin_check_digit(vin) + vin[9:]
    if right[index].isdigit():
        assert vin_is_valid(right[:index] + digit + right[index + 1 :]) == (digit == right[index])


@given(st.text(DIGITS, min_size=6, max_size=6), st.integers(0, 5), st.sampled_from(DIGITS))
def test_one_wrong_digit_of_a_container_is_seen_but_for_the_remainder_ten(serial: str, index: int, digit: str) -> None:
    """ISO 6346, A.2: the remainder 10 is written 0 too, which is why such serial numbers should not be used."""
    number = f"CSQU{serial}"
    wrong = number[: 4 + index] + digit + number[5 + index :]
    if digit == serial[index] or 10 in (container_remainder(number), container_remainder(wrong)):
        return
    assert not is_valid("iso6346", wrong + str(container_remainder(number)))


def container_remainder(number: str) -> int:
    values = dict(zip(DIGITS + CAPITALS, (v for v in range(39) if v == 0 or v % 11), strict=True))
    return sum(values[char] << place for place, char in enumerate(number)) % 11


def test_every_module_of_python_stdnum_that_can_check_is_a_validator() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        names = [module.__name__ for module in get_number_modules()]
    assert len(names) > 100
    for name in names:
        assert validator_exists(name), name
        assert not is_valid(name, "≠ not a number ≠"), name


def mangled(value: str, flips: list[bool]) -> str:
    """Return `value` with some characters exchanged for one they are mistaken for."""
    return "".join(LOOK_ALIKES.get(c, c)[0] if flip else c for c, flip in zip(value, flips, strict=True))


@given(vins, st.lists(st.booleans(), min_size=17, max_size=17))
def test_repair_gives_valid_vins_that_look_like_what_was_read_or_nothing(vin: str, flips: list[bool]) -> None:
    right = vin[:8] + vin_check_digit(vin) + vin[9:]
    read = mangled(right, flips)
    for result in (
        repaired(read, [places("vin")], vin_is_valid, 17),
        exchanged_once(read, places("vin"), vin_is_valid),
    ):
        assert result is None or (vin_is_valid(result) and look_alike(result, read) and result != read)


@given(st.text("0O1ILS5B8Z2G6QABCU", min_size=11, max_size=11))
def test_repair_never_chooses_among_several_results(read: str) -> None:
    everything: list[str] = []

    def collecting(result: str) -> bool:
        everything.append(result)
        return True

    result = repaired(read, [places("container")], collecting, 11)
    assert result is None or set(everything) == {result}
    if len(set(everything)) > 1:
        assert result is None


@given(st.text("@" + string.ascii_uppercase + string.digits, min_size=7, max_size=7))
def test_repair_leaves_what_is_allowed_at_its_position(read: str) -> None:
    allowed = places("yard-id")
    result = repaired(read, [allowed], lambda _value: True, 2)
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
    assert repaired(read, [places("yard-id")], lambda _value: True, 2) == expected
