"""A file is whole or not there, and what a killed writer left behind does not stay."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from reportdesk.config.atomic import remove_leftovers, write_atomically


def leftover(folder: Path, name: str, rested_s: float) -> Path:
    """Leave a temporary file as a killed writer does."""
    file = folder / f".{name}.ab12cd34.part"
    file.write_bytes(b"half")
    moment = time.time() - rested_s
    os.utime(file, (moment, moment))
    return file


@pytest.mark.parametrize("rested_s", [3600.0, -86_400.0])
def test_the_next_writer_removes_what_a_killed_one_left(tmp_path: Path, rested_s: float) -> None:
    """A time in the future comes from a clock that was set back since."""
    old = leftover(tmp_path, "settings.toml", rested_s)
    other = leftover(tmp_path, "other.toml", rested_s)
    write_atomically(tmp_path / "settings.toml", b"whole")
    assert not old.exists()
    assert other.exists(), "only what belongs to this file is known to be a leftover"
    assert (tmp_path / "settings.toml").read_bytes() == b"whole"


def test_what_another_program_writes_just_now_stays(tmp_path: Path) -> None:
    fresh = leftover(tmp_path, "settings.toml", 1.0)
    write_atomically(tmp_path / "settings.toml", b"whole")
    remove_leftovers(tmp_path)
    assert fresh.exists()


def test_a_name_with_signs_of_a_pattern_is_taken_as_it_is(tmp_path: Path) -> None:
    old, other = leftover(tmp_path, "a[1].toml", 3600.0), leftover(tmp_path, "a1.toml", 3600.0)
    write_atomically(tmp_path / "a[1].toml", b"whole")
    assert not old.exists()
    assert other.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
def test_what_is_written_can_be_read_by_its_owner_only(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    write_atomically(file, b"whole")
    assert file.stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs rights that can be refused")
def test_a_folder_that_cannot_be_written_keeps_the_old_file(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(b"old")
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(PermissionError):
            write_atomically(file, b"new")
    finally:
        tmp_path.chmod(0o700)
    assert file.read_bytes() == b"old"
