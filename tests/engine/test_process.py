"""One recogniser process: when it can take calls, and what its waits count."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import wait as real_wait
from pathlib import Path
from typing import Any

import pytest

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import RecogniserStartFailed, RecogniserTimedOut
from reportdesk.engine import process as module
from reportdesk.engine.process import RecogniserProcess, Stopped
from reportdesk.engine.slots import Slots
from tests.conftest import Wait

FAKE = "tests.fakes:recognise_as_named"


class Clock:
    """Stands for the module `time`."""

    now = 0.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def process() -> Iterator[RecogniserProcess]:
    started = RecogniserProcess(3000, FAKE)
    yield started
    started.close()


def test_a_killed_process_takes_no_call_while_the_system_still_buries_it(
    process: RecogniserProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its hundreds of megabytes take a moment; the next image was given to it, and failed for good."""
    process.wait_ready()
    with monkeypatch.context() as buried:
        buried.setattr(process._process, "kill", lambda: None)
        with pytest.raises(RecogniserTimedOut):
            process.call(FAKE, ("hang-1.jpg", Settings()), deadline_s=0.1)
        assert process._process.is_alive()
        assert not process.alive


def test_time_in_which_the_program_stood_is_not_counted(
    process: RecogniserProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-Z and fg, or a computer that slept: nobody looked meanwhile at what had come."""
    process.wait_ready()
    clock = Clock()
    stood = iter((1000.0, 1000.0))

    def wait(what: list[Any], seconds: float) -> list[Any]:
        clock.now += seconds + next(stood, 0.0)
        return [] if clock.now < 2000.0 else real_wait(what, 30)

    monkeypatch.setattr(module, "time", clock)
    monkeypatch.setattr(module, "wait", wait)
    found = process.call(FAKE, ("good-1.jpg", Settings()), deadline_s=2.0)
    assert found.findings_count > 0


def test_time_in_which_the_program_ran_is_counted(process: RecogniserProcess, monkeypatch: pytest.MonkeyPatch) -> None:
    process.wait_ready()
    clock = Clock()

    def wait(_what: list[Any], seconds: float) -> list[Any]:
        clock.now += seconds + 1.0
        return []

    monkeypatch.setattr(module, "time", clock)
    monkeypatch.setattr(module, "wait", wait)
    with pytest.raises(RecogniserTimedOut):
        process.call(FAKE, ("good-1.jpg", Settings()), deadline_s=10.0)
    assert 10.0 <= clock.now < 12.0


def test_a_call_ends_also_when_the_process_does_not(
    process: RecogniserProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A process that waits for a dead network drive is ended by no signal."""
    process.wait_ready()
    with monkeypatch.context() as undying, ThreadPoolExecutor(1) as pool:
        undying.setattr(process._process, "kill", lambda: None)
        call = pool.submit(process.call, FAKE, ("hang-1.jpg", Settings()), deadline_s=3600.0)
        process.stop()
        with pytest.raises(Stopped):
            call.result(30)


def test_a_process_that_is_tried_does_not_hold_up_who_closes(wait: Wait) -> None:
    slots = Slots(3000, "tests.engine.slow_to_load:recognise")
    with ThreadPoolExecutor(1) as pool:
        trial = pool.submit(slots.try_one)
        wait(lambda: slots._tried is not None)
        slots.stop()
        with pytest.raises(Stopped):
            trial.result(30)
        with pytest.raises(Stopped):
            slots.try_one()
    slots.close()


def test_a_process_that_cannot_be_started_is_told_and_leaves_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    def no_memory(_self: object) -> None:
        raise OSError(errno.ENOMEM, os.strerror(errno.ENOMEM))

    monkeypatch.setattr(module._context.Process, "start", no_memory)
    with pytest.raises(RecogniserStartFailed, match="cannot be started"):
        RecogniserProcess(3000, FAKE)
    assert list(tmp_path.iterdir()) == []
