"""Comparing readings with what is expected: one confusion is a close miss, anything more is not."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reportdesk.domain.register import close_misses, folded, is_close_miss, key

PAIRS = {"O": "0", "I": "1", "S": "5", "B": "8", "Z": "2", "G": "6"}
BOTH = PAIRS | {digit: letter for letter, digit in PAIRS.items()}
KEYS = st.text(alphabet="OISBZG015826AX", min_size=1, max_size=8)


@given(KEYS, st.data())
def test_one_confused_character_is_a_close_miss_both_ways(value: str, data: st.DataObject) -> None:
    places = [place for place, char in enumerate(value) if char in BOTH]
    if not places:
        assert not close_misses(value, [value])
        return
    place = data.draw(st.sampled_from(places))
    other = value[:place] + BOTH[value[place]] + value[place + 1 :]
    assert is_close_miss(value, other)
    assert is_close_miss(other, value)
    assert close_misses(value, [other, value, value + "A"]) == [other]


@given(KEYS, KEYS)
def test_a_close_miss_differs_in_exactly_one_confused_place(one: str, other: str) -> None:
    expected = (
        len(one) == len(other)
        and sum(a != b for a, b in zip(one, other, strict=True)) == 1
        and all(a == b or BOTH.get(a) == b for a, b in zip(one, other, strict=True))
    )
    assert is_close_miss(one, other) == expected
    if expected:
        assert folded(one) == folded(other), "so that an index finds it"


@given(st.text())
def test_a_key_knows_neither_blanks_nor_case(value: str) -> None:
    assert key(f" {value}\t") == key(value)
    assert key(key(value)) == key(value)
