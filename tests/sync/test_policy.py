"""What follows a failed delivery, and how many uploads run at once: pure rules."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reportdesk.domain.failures import FailureKind
from reportdesk.sync.policy import AWAY_AFTER, MAX_DELAY_S, Pause, SetAside, TryLater, decide, delay
from reportdesk.sync.width import FIRST, LEAST, MOST, Width

chances = st.floats(0, 1)


@given(
    kind=st.sampled_from(FailureKind),
    attempts=st.integers(0, 50),
    in_a_row=st.integers(1, 10_000),
    rests=st.integers(0, 10_000),
    chance=chances,
)
def test_every_failure_has_one_consequence_that_its_kind_decides(
    kind: FailureKind, attempts: int, in_a_row: int, rests: int, chance: float
) -> None:
    decision = decide(kind, attempts=attempts, in_a_row=in_a_row, rests=rests, chance=chance)
    if kind is FailureKind.PERMANENT:
        assert decision.item == SetAside()
        assert decision.lane is None, "one bad item stops nothing"
    elif kind is FailureKind.ENVIRONMENT:
        assert isinstance(decision.item, TryLater)
        assert decision.lane is not None
        assert decision.lane.environment
    elif in_a_row >= AWAY_AFTER:
        assert decision.item == TryLater(0.0, counted=False), "a link that is down is not the item's fault"
        assert isinstance(decision.lane, Pause)
        assert not decision.lane.environment
        assert decision.lane.probe_s == delay(rests + 1, chance), "uploads that fail together rest no longer"
    else:
        assert decision.lane is None
        assert isinstance(decision.item, TryLater), "what a link does is never held against an item for good"


@given(number=st.integers(1, 10_000), chance=chances)
def test_delays_grow_to_five_minutes_and_never_beyond(number: int, chance: float) -> None:
    assert 0.75 <= delay(number, chance) <= MAX_DELAY_S
    assert delay(number, chance) <= delay(number + 1, chance)
    assert delay(20, 0.5) == MAX_DELAY_S


@given(st.lists(st.tuples(st.booleans(), st.integers(1, 10**8), st.floats(0.001, 100)), max_size=300))
def test_the_number_of_uploads_stays_within_its_bounds(events: list[tuple[bool, int, float]]) -> None:
    now = 0.0
    width = Width(now)
    for arrived, size, passed in events:
        now += passed
        if arrived:
            width.delivered(now, size)
        else:
            width.failed(now)
        assert LEAST <= width.uploads <= MOST


def test_a_link_that_rewards_more_uploads_gets_them_and_a_full_one_does_not() -> None:
    def settled(rate: float) -> int:
        """Let each upload bring one photograph a second until the link's rate is reached."""
        width, now = Width(0.0), 0.0
        for _ in range(2000):
            now += 1.0 / min(width.uploads, rate)
            width.delivered(now, 1)
        return width.uploads

    assert settled(rate=14) > FIRST
    assert settled(rate=3) == FIRST
