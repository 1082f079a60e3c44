"""What the system has against a file, in words that do not follow the language of the desktop."""

from __future__ import annotations

import errno
import os
import socket
from pathlib import Path

import pytest

from reportdesk.domain.system_words import system_words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOENT, "it is not there"),
        (errno.EACCES, "permission denied"),
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "the disk may only be read"),
        (errno.EBUSY, "another program uses it"),
        (errno.EISDIR, "it is a folder"),
        (errno.ECONNREFUSED, "the connection was refused"),
    ],
)
def test_common_errors_have_words_of_their_own(number: int, words: str) -> None:
    assert system_words(OSError(number, os.strerror(number))) == words


def test_what_a_library_says_is_kept() -> None:
    assert system_words(OSError(errno.ENOSPC, "inotify watch limit reached")) == "inotify watch limit reached"


def test_a_real_error_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError) as caught:
        (tmp_path / "no" / "such").read_bytes()
    assert system_words(caught.value) == "it is not there"


def test_a_file_that_windows_holds_open_is_no_missing_permission() -> None:
    held = OSError(errno.EACCES, "The process cannot access the file because it is being used by another process")
    held.winerror = 32  # type: ignore[attr-defined, unused-ignore]
    assert system_words(held) == "another program uses it"


def test_what_is_rare_keeps_the_system_s_words() -> None:
    assert system_words(OSError(errno.EXDEV, os.strerror(errno.EXDEV))) == os.strerror(errno.EXDEV)
    assert system_words(OSError("cut off.")) == "cut off"
    assert system_words(TimeoutError()) == "TimeoutError"
    assert system_words(socket.gaierror(-2, "Name or service not known")) == "the name of the server is not known here"
