"""Pictures for the window: last asked first served, failures remembered, the disk cache bounded."""

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
from reportdesk.engine.previews import Previews, ThumbnailCache
from reportdesk.intake.intake import Intake
from reportdesk.workspace.rows import View
from reportdesk.workspace.workspace import Workspace
from tests.drawn import write_label


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Return a workspace that knows three labels and a page named like a picture."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(3):
        write_label(folder / f"{number}.png", f"@AB000{number}")
    (folder / "page.png").write_text("<html>")
    for file in folder.iterdir():
        os.utime(file, (1.6e9, 1.6e9))
    with Workspace(tmp_path / "workspace") as opened:
        intake = Intake(opened)
        intake.start()
        intake.drop([folder])
        assert intake.wait_idle(60)
        intake.stop()
        yield opened


@pytest.fixture
def previews(workspace: Workspace) -> Iterator[Previews]:
    started = Previews(workspace, Settings())
    yield started
    started.stop()


def test_who_asks_is_answered_also_where_the_program_itself_fails(previews: Previews) -> None:
    answers: queue.Queue[bytes | Failure] = queue.Queue()
    previews.thumbnail(4711, lambda _image, made: answers.put(made))
    made = answers.get(timeout=60)
    assert isinstance(made, Failure)
    assert "The program itself failed" in made.message


def test_a_picture_is_asked_again_once_processes_can_be_started(
    previews: Previews, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_memory(_self: object) -> None:
        raise OSError(errno.ENOMEM, os.strerror(errno.ENOMEM))

    image = next(iter(workspace.queries.ids(View())))
    answers: queue.Queue[bytes | Failure] = queue.Queue()
    with monkeypatch.context() as short_of_memory:
        short_of_memory.setattr("reportdesk.engine.process._context.Process.start", no_memory)
        previews.thumbnail(image, lambda _image, made: answers.put(made))
        assert isinstance(answers.get(timeout=60), Failure)
    previews.thumbnail(image, lambda _image, made: answers.put(made))
    assert isinstance(answers.get(timeout=60), bytes)


def test_the_last_asked_is_the_first_served(workspace: Workspace, previews: Previews) -> None:
    first, second, third, _page = workspace.queries.ids(View())
    busy, go_on = threading.Event(), threading.Event()

    def hold(_image: int, _made: bytes | Failure) -> None:
        busy.set()
        go_on.wait(60)

    served: queue.Queue[int] = queue.Queue()
    previews.thumbnail(first, hold)
    assert busy.wait(60)
    for image in (second, third):
        previews.thumbnail(image, lambda image, _made: served.put(image))
    go_on.set()
    assert [served.get(timeout=60), served.get(timeout=60)] == [third, second]


def test_a_thumbnail_is_kept_on_disk_and_a_large_picture_is_not(workspace: Workspace, previews: Previews) -> None:
    image = workspace.queries.ids(View())[0]
    answers: queue.Queue[bytes | Failure] = queue.Queue()
    previews.thumbnail(image, lambda _image, made: answers.put(made))
    small = answers.get(timeout=60)
    assert isinstance(small, bytes)
    previews.preview(image, 1600, lambda _image, made: answers.put(made))
    assert isinstance(answers.get(timeout=60), bytes)
    files = list(workspace.thumbnails_folder.glob("*/*.jpg"))
    assert [file.read_bytes() for file in files] == [small]
    assert files[0].stem == workspace.queries.location(image).sha256


def test_a_picture_that_failed_says_why_and_is_made_again_only_when_told(
    workspace: Workspace, previews: Previews, tmp_path: Path
) -> None:
    page = workspace.queries.ids(View())[3]
    answers: queue.Queue[bytes | Failure] = queue.Queue()

    def ask() -> bytes | Failure:
        previews.thumbnail(page, lambda _image, made: answers.put(made))
        return answers.get(timeout=60)

    failure = ask()
    assert isinstance(failure, Failure)
    assert "web page" in failure.message
    write_label(tmp_path / "photos" / "page.png", "@AB9999")
    assert ask() == failure
    previews.forget_failed(page)
    assert isinstance(ask(), bytes)


def test_the_disk_cache_drops_its_oldest(tmp_path: Path) -> None:
    cache = ThumbnailCache(tmp_path, limit_mb=0.1)
    names = [f"{number:064x}" for number in range(20)]
    for age, name in enumerate(names):
        cache.put(name, b"x" * 10_000)
        file = tmp_path / name[:2] / f"{name}.jpg"
        if file.exists():
            os.utime(file, (1e9 + age, 1e9 + age))
    kept = sum(file.stat().st_size for file in tmp_path.glob("*/*.jpg"))
    assert kept <= 0.1 * 2**20
    assert cache.get(names[-1]) is not None
    assert cache.get(names[0]) is None


def test_a_name_that_is_no_hash_reaches_no_file(tmp_path: Path) -> None:
    cache = ThumbnailCache(tmp_path, limit_mb=1)
    cache.put("../../etc/passwd", b"x")
    assert cache.get("../../etc/passwd") is None
    assert list(tmp_path.iterdir()) == []
