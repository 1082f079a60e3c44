"""Python's looks for garbage at the start."""

from __future__ import annotations

import gc

import pytest

from reportdesk.config.memory import collecting_later


def test_no_look_for_garbage_inside_and_looks_again_afterwards() -> None:
    assert gc.isenabled()
    with collecting_later():
        assert not gc.isenabled()
    assert gc.isenabled()
    gc.unfreeze()


def test_an_error_inside_does_not_leave_it_off() -> None:
    with pytest.raises(ImportError), collecting_later():
        raise ImportError("no such module")
    assert gc.isenabled()
    gc.unfreeze()


def test_what_was_off_stays_off() -> None:
    gc.disable()
    try:
        with collecting_later():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
        gc.unfreeze()
