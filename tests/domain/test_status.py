"""The status machine: only the moves drawn in its docstring, whatever the order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportdesk.domain.failures import IllegalMove
from reportdesk.domain.status import MOVES, ImageStatus, Move, moved, sources


@given(st.lists(st.sampled_from(Move), max_size=40))
def test_a_life_only_passes_through_legal_moves(moves: list[Move]) -> None:
    status = ImageStatus.QUEUED
    for move in moves:
        if status in sources(move):
            after = moved(status, move)
            assert MOVES[status, move] is after
            status = after
        else:
            with pytest.raises(IllegalMove):
                moved(status, move)


@given(st.sampled_from(ImageStatus))
def test_every_status_can_be_reached_and_queued_again(status: ImageStatus) -> None:
    reached = {ImageStatus.QUEUED}
    while True:
        further = reached | {after for (before, _move), after in MOVES.items() if before in reached}
        if further == reached:
            break
        reached = further
    assert status in reached
    seen = {status}
    while ImageStatus.QUEUED not in seen:
        further = seen | {after for (before, _move), after in MOVES.items() if before in seen}
        assert further != seen, f"{status} is a dead end"
        seen = further


def test_only_a_running_image_gets_a_result() -> None:
    for move in (Move.COMPLETED, Move.DOUBTED):
        assert sources(move) == {ImageStatus.RUNNING}


def test_a_duplicate_never_runs() -> None:
    assert ImageStatus.DUPLICATE not in sources(Move.STARTED)
    assert ImageStatus.DUPLICATE not in sources(Move.RETRIED)


def test_final_statuses_are_those_without_a_move_of_their_own() -> None:
    assert {status for status in ImageStatus if not status.is_final} == {ImageStatus.QUEUED, ImageStatus.RUNNING}


def test_the_words_for_the_operator_name_the_move() -> None:
    with pytest.raises(IllegalMove, match="done cannot be started"):
        moved(ImageStatus.DONE, Move.STARTED)
