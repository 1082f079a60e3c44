"""Programs that a test starts and talks to while they run."""

import contextlib
import subprocess
from collections.abc import Callable, Iterator
from typing import Any

import pytest

Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def start() -> Iterator[Start]:
    """Start a program whose errors are read; one that still runs ends with its test, which fails alone then."""
    with contextlib.ExitStack() as started:

        def one(words: list[str], **options: Any) -> subprocess.Popen[str]:
            process = started.enter_context(subprocess.Popen(words, stderr=subprocess.PIPE, text=True, **options))
            started.callback(process.kill)
            return process

        yield one
