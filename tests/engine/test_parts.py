"""Parts read again in a process of their own: answers, failures in words, giving up, a clean end."""

from __future__ import annotations

import errno
import os
import queue
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import Failure
from reportdesk.domain.results import ImageResult
from reportdesk.engine.parts import PartReader
from reportdesk.workspace.rows import Location
from reportdesk.workspace.workspace import Workspace
from tests.drawn import write_label
from tests.ui.workspaces import add_images, add_report

Answers = queue.Queue[tuple[int, ImageResult | Failure]]
WHOLE = (0.0, 0.0, 640.0, 480.0)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Return a workspace with one label."""
    with Workspace(tmp_path / "workspace") as opened:
        add_images(opened, add_report(opened, "north"), ["a.png"])
        write_label(tmp_path / "a.png", "@AB1234")
        opened.run(lambda tx: tx.execute("UPDATE images SET file = ?", (os.fsencode(tmp_path / "a.png"),)))
        yield opened


@pytest.fixture
def reader(workspace: Workspace) -> Iterator[PartReader]:
    settings = Settings()
    made = PartReader(workspace, lambda: settings)
    yield made
    made.stop()


def test_a_part_is_read_and_the_process_can_rest_between(reader: PartReader) -> None:
    answers: Answers = queue.Queue()
    for _time in range(2):
        reader.read(1, WHOLE, "codes", lambda image, found: answers.put((image, found)))
        image, found = answers.get(timeout=60)
        assert image == 1
        assert isinstance(found, ImageResult)
        assert [code.text for code in found.codes] == ["@AB1234"]
        reader.rest()


def test_a_photograph_that_is_gone_is_told_in_words(reader: PartReader, tmp_path: Path) -> None:
    (tmp_path / "a.png").unlink()
    answers: Answers = queue.Queue()
    reader.read(1, WHOLE, "codes", lambda image, found: answers.put((image, found)))
    _image, found = answers.get(timeout=60)
    assert isinstance(found, Failure)
    assert found.message == "The file is not there any more."


def test_parts_are_read_again_once_processes_can_be_started(
    reader: PartReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_memory(_self: object) -> None:
        raise OSError(errno.ENOMEM, os.strerror(errno.ENOMEM))

    answers: Answers = queue.Queue()
    with monkeypatch.context() as short_of_memory:
        short_of_memory.setattr("reportdesk.engine.process._context.Process.start", no_memory)
        reader.read(1, WHOLE, "codes", lambda image, found: answers.put((image, found)))
        _image, found = answers.get(timeout=60)
        assert isinstance(found, Failure)
        assert "cannot be started" in found.message
    reader.read(1, WHOLE, "codes", lambda image, found: answers.put((image, found)))
    assert isinstance(answers.get(timeout=60)[1], ImageResult)


def test_a_rest_between_a_wish_and_its_process_is_not_lost(
    reader: PartReader, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window is closed just then: it waited for the whole reading."""
    started: list[object] = []
    monkeypatch.setattr("reportdesk.engine.parts.RecogniserProcess", lambda *words: started.append(words))
    look_up, asked, go_on = workspace.queries.location, threading.Event(), threading.Event()

    def slowly(image: int) -> Location:
        asked.set()
        go_on.wait(60)
        return look_up(image)

    monkeypatch.setattr(workspace.queries, "location", slowly)
    reader.read(1, WHOLE, "codes", lambda *_words: started.append("answered"))
    assert asked.wait(60)
    reader.rest()
    go_on.set()
    reader.stop()
    assert started == []


def test_nothing_is_started_without_a_wish(workspace: Workspace) -> None:
    idle = PartReader(workspace, Settings)
    idle.rest()
    idle.stop()
