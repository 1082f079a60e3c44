"""The retry policy, for every kind and count."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reportdesk.domain.failures import FailureKind
from reportdesk.domain.retry import JITTER, MAX_DELAY_S, GiveUp, PauseLane, TryAgain, decide

chances = st.floats(0, 1)
attempts = st.integers(1, 50)
bases = st.floats(0, 600)


@given(attempts, st.integers(0, 10), bases, chances)
def test_permanent_failures_are_never_tried_again(attempt: int, retries: int, base: float, chance: float) -> None:
    decision = decide(FailureKind.PERMANENT, attempt, retries=retries, base_delay_s=base, chance=chance)
    assert decision == GiveUp()


@given(attempts, st.integers(0, 10), bases, chances)
def test_environment_failures_pause_the_lane_and_never_count(
    attempt: int, retries: int, base: float, chance: float
) -> None:
    decision = decide(FailureKind.ENVIRONMENT, attempt, retries=retries, base_delay_s=base, chance=chance)
    assert decision == PauseLane()


@given(attempts, st.integers(0, 10), bases, chances)
def test_transient_failures_are_tried_as_often_as_set(attempt: int, retries: int, base: float, chance: float) -> None:
    decision = decide(FailureKind.TRANSIENT, attempt, retries=retries, base_delay_s=base, chance=chance)
    assert isinstance(decision, GiveUp if attempt > retries else TryAgain)
    if isinstance(decision, TryAgain):
        assert 0 <= decision.delay_s <= MAX_DELAY_S * (1 + JITTER)


@given(st.integers(1, 8), st.floats(0.1, 600))
def test_the_delay_doubles_until_its_limit(attempt: int, base: float) -> None:
    def delay(number: int) -> float:
        decision = decide(FailureKind.TRANSIENT, number, retries=20, base_delay_s=base, chance=0.5)
        assert isinstance(decision, TryAgain)
        return decision.delay_s

    assert delay(attempt + 1) in (2 * delay(attempt), MAX_DELAY_S)
