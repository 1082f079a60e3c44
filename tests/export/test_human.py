"""Which decision holds: the rule of the central database, whatever the order in which reviews arrive."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reportdesk.domain.reviews import Review
from reportdesk.export.human import decided


def review(uuid: str, base: str | None = None, decision: str = "correct", **values: object) -> Review:
    return Review(uuid, base, "ann", decision, values, "", "2026-01-01T00:00:00+00:00")


def test_later_values_go_over_earlier_ones_and_the_rest_stays() -> None:
    held = decided([review("a", identifier="@AB1", quantity=2), review("b", "a", quantity=3)])
    assert held.values == {"identifier": "@AB1", "quantity": 3}
    assert held.head is not None
    assert held.head.uuid == "b"
    assert not held.has_rivals


def test_the_chain_with_more_decisions_holds_and_rivals_are_told() -> None:
    held = decided([review("a"), review("z", "a", quantity=1), review("b", "a"), review("c", "b", quantity=2)])
    assert held.values == {"quantity": 2}
    assert held.has_rivals


def test_a_comment_decides_nothing() -> None:
    held = decided([review("a", decision="reject"), review("b", "a", decision="comment")])
    assert held.is_rejected
    assert not held.has_rivals
    assert not decided([review("a", decision="reject"), review("b", "a", decision="accept")]).is_rejected


def test_nothing_decided_is_nothing_held() -> None:
    assert decided([]).head is None


@given(st.permutations([("a", None), ("b", "a"), ("c", "a"), ("d", "c"), ("e", "gone"), ("f", "b")]))
def test_the_order_of_arrival_decides_nothing(order: list[tuple[str, str | None]]) -> None:
    held = decided([review(uuid, base, quantity=ord(uuid)) for uuid, base in order])
    assert held.values == {"quantity": ord("f")}
