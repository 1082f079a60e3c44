"""What all tests share: an own home, no network of models, and a check for what a test leaves running."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytest_plugins = ["tests.servers.fixtures"]

PROJECT = Path(__file__).resolve().parents[1]
JPEG_HEAD = b"\xff\xd8\xff\xe0"
Wait = Callable[[Callable[[], object]], None]


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test a home of its own, so that nothing of the user is read or written."""
    home = tmp_path_factory.mktemp("home")
    for name, folder in (("XDG_DATA_HOME", "data"), ("XDG_CONFIG_HOME", "config"), ("XDG_STATE_HOME", "state"),
                         ("XDG_CACHE_HOME", "cache"), ("HOME", ""), ("LOCALAPPDATA", "local")):  # fmt: skip
        monkeypatch.setenv(name, str(home / folder))
    for name in list(os.environ):
        if name.startswith("REPORTDESK_") and not name.startswith("REPORTDESK_TEST_"):
            monkeypatch.delenv(name)
    return home


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """Fail a test that leaves threads or recogniser processes of the program behind."""
    import multiprocessing

    before = set(threading.enumerate())
    yield
    until = time.monotonic() + 10
    while True:
        threads = [t.name for t in threading.enumerate() if t not in before and t.name.startswith("reportdesk")]
        children = [child.name for child in multiprocessing.active_children()]
        if not threads and not children:
            return
        if time.monotonic() > until:
            pytest.fail(f"left running: threads {threads}, processes {children}")
        threading.Event().wait(0.02)


@pytest.fixture
def wait() -> Wait:
    """Return a function that waits for a condition, and fails when it does not come true within 60 s."""

    def until(condition: Callable[[], object]) -> None:
        end = time.monotonic() + 60
        while not condition():
            if time.monotonic() > end:
                pytest.fail(f"never true: {condition}")
            threading.Event().wait(0.01)

    return until


@pytest.fixture
def photos(tmp_path: Path) -> Callable[..., Path]:
    """Return a function that makes a folder of files that look like JPEGs to intake, with different contents."""

    def make(*names: str, folder: str = "report") -> Path:
        place = tmp_path / folder
        place.mkdir(parents=True, exist_ok=True)
        old = time.time() - 3600
        for name in names:
            file = place / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(JPEG_HEAD + f"{folder}/{name}".encode())
            os.utime(file, (old, old))
        return place

    return make


def folder_from(variable: str, default: str) -> Path:
    """Return the folder that an environment variable names, else `default` beside the project; skip without it."""
    folder = Path(os.environ.get(variable) or PROJECT.parent / default)
    if not folder.is_dir():
        pytest.skip(f"no {default}: set {variable} to a folder that has it")
    return folder


@pytest.fixture(scope="session")
def sample_data() -> Path:
    """Return the folder of real sample photographs."""
    return folder_from("REPORTDESK_TEST_DATA", "shared/data")


@pytest.fixture(scope="session")
def model_files() -> Path:
    """Return the folder of real model files."""
    return folder_from("REPORTDESK_TEST_MODELS", "shared/models")
