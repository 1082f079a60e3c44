"""Where settings come from, what a damaged file does to a start, and the one way they are changed."""

from __future__ import annotations

import os
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from reportdesk.config import paths, secrets, store
from reportdesk.config.file_lock import FileLock
from reportdesk.config.settings import Settings
from reportdesk.config.sources import Keeper, Sources, load_sources
from reportdesk.domain.failures import SecretStoreMissing, SettingsInvalid, SettingsTooNew


def write_own(text: str) -> Path:
    file = paths.settings_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def test_each_value_knows_what_decides_about_it() -> None:
    write_own("workers = 2\nmax_megapixels = 50\n")
    sources = load_sources(environment={"REPORTDESK_WORKERS": "3"}, text="never", stages=None)
    assert sources.stored.workers == 2
    assert sources.in_force.workers == 3
    assert sources.in_force.text == "never"
    assert sources.in_force.max_megapixels == 50
    assert sources.lock("workers") == "the environment variable REPORTDESK_WORKERS"
    assert sources.lock("text") == "the command line"
    assert sources.lock("max_megapixels") == ""
    assert sources.trouble is None


@pytest.mark.parametrize("text", ["workers = ", "worker = 2", "workers = 99", "\ufeffnonsense"])
def test_a_damaged_file_is_kept_aside_and_the_defaults_hold(text: str) -> None:
    file = write_own(text)
    sources = load_sources(environment={})
    assert sources.in_force == Settings()
    kept = file.with_name("settings.kept-1.toml")
    assert kept.read_text(encoding="utf-8") == text
    assert not file.exists()
    assert sources.trouble is not None
    assert str(kept) in sources.trouble.hint
    assert load_sources(environment={}).trouble is None, "the next start is a fresh one"


def test_nothing_that_was_kept_before_is_overwritten() -> None:
    for number, text in enumerate(("first = 1", "second = 2"), start=1):
        file = write_own(text)
        load_sources(environment={})
        assert file.with_name(f"settings.kept-{number}.toml").read_text() == text


def test_a_file_of_a_newer_version_is_told_as_such() -> None:
    file = write_own('written_by = "99.1"\nteleport = true\n')
    with pytest.raises(SettingsTooNew, match=r"99\.1"):
        store.load(environment={})
    assert file.exists(), "a command changes nothing"
    sources = load_sources(environment={})
    assert isinstance(sources.trouble, SettingsTooNew)
    assert "teleport" in str(sources.trouble)


def test_a_file_of_a_newer_version_without_anything_new_is_used() -> None:
    write_own('written_by = "99.1"\nworkers = 3\n')
    assert load_sources(environment={}).in_force.workers == 3


def test_a_file_that_was_named_must_be_right(tmp_path: Path) -> None:
    file = tmp_path / "office.toml"
    file.write_text("workers = 'many'")
    with pytest.raises(SettingsInvalid, match="not a whole number"):
        load_sources(file, environment={})
    assert file.exists()


def test_a_damaged_file_that_cannot_be_moved_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    write_own("workers = ")

    def refuse(_from: object, _to: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "replace", refuse)
    sources = load_sources(environment={})
    assert sources.trouble is not None
    assert "could not be moved" in sources.trouble.hint


def test_saving_writes_the_file_and_then_applies_what_is_in_force() -> None:
    applied: list[tuple[Settings, bool]] = []
    sources = load_sources(environment={"REPORTDESK_WORKERS": "3"})
    keeper = Keeper(sources, lambda settings, secret: applied.append((settings, secret)))
    in_force = keeper.save(Settings(workers=1, theme="dark"))
    assert (in_force.workers, in_force.theme) == (3, "dark")
    assert applied == [(in_force, False)]
    assert store.load(environment={}) == Settings(workers=1, theme="dark"), "the environment is not written"


def keeper_of(file: Path) -> Keeper:
    return Keeper(load_sources(file, environment={}), lambda *_all: None)


def test_what_another_window_saved_meanwhile_stays(tmp_path: Path) -> None:
    file = tmp_path / "office.toml"
    file.write_text("workers = 2\n")
    one, other = keeper_of(file), keeper_of(file)
    one.save(replace(one.sources.stored, s3_bucket="north", workers=3))
    in_force = other.save(replace(other.sources.stored, theme="dark"))
    expected = Settings(s3_bucket="north", workers=3, theme="dark")
    assert store.load(file, environment={}) == expected
    assert in_force == expected


def test_what_was_changed_by_hand_meanwhile_stays_and_a_default_can_be_chosen_again(tmp_path: Path) -> None:
    file = tmp_path / "office.toml"
    file.write_text("workers = 2\n")
    keeper = keeper_of(file)
    file.write_text('workers = 2\noperator = "Ann"\n')
    keeper.save(replace(keeper.sources.stored, workers=Settings().workers))
    assert store.load(file, environment={}) == Settings(operator="Ann")


def test_a_file_that_was_damaged_meanwhile_is_kept_aside_and_all_settings_are_saved(tmp_path: Path) -> None:
    file = tmp_path / "office.toml"
    file.write_text("workers = 2\n")
    keeper = keeper_of(file)
    file.write_text("workers = ")
    keeper.save(replace(keeper.sources.stored, theme="dark"))
    assert store.load(file, environment={}) == Settings(workers=2, theme="dark")
    assert file.with_name("office.kept-1.toml").read_text() == "workers = "


def test_two_windows_that_save_at_once_wait_for_each_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "office.toml"
    file.write_text("")
    one, other = keeper_of(file), keeper_of(file)
    write, acquire = store.save, FileLock.acquire
    asked = threading.Event()
    saving = threading.Thread(target=lambda: other.save(replace(other.sources.stored, theme="dark")))

    def ask(lock: FileLock, wait_s: float = 0.0) -> None:
        if threading.current_thread() is saving:
            asked.set()
        acquire(lock, wait_s)

    def write_late(settings: Settings, place: Path) -> None:
        monkeypatch.setattr(store, "save", write)
        saving.start()
        assert asked.wait(10)
        write(settings, place)

    monkeypatch.setattr(FileLock, "acquire", ask)
    monkeypatch.setattr(store, "save", write_late)
    one.save(replace(one.sources.stored, s3_bucket="north"))
    saving.join(10)
    assert store.load(file, environment={}) == Settings(s3_bucket="north", theme="dark")


def test_a_drive_without_locks_takes_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_all: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(FileLock, "acquire", refuse)
    keeper = Keeper(Sources(tmp_path / "new" / "office.toml", Settings()), lambda *_all: None)
    keeper.save(Settings(theme="dark"))
    assert store.load(tmp_path / "new" / "office.toml", environment={}) == Settings(theme="dark")


def test_a_secret_that_cannot_be_kept_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets, "_backend", lambda: None)
    applied: list[object] = []
    keeper = Keeper(load_sources(environment={}), lambda *all_: applied.append(all_))
    with pytest.raises(SecretStoreMissing) as caught:
        keeper.save(Settings(theme="dark"), {"database-password": "hush"})
    assert "REPORTDESK_DATABASE_PASSWORD" in caught.value.hint
    assert applied == []
    assert not paths.settings_file().exists()


def test_the_export_names_every_setting_but_those_left_out(tmp_path: Path) -> None:
    file = tmp_path / "office.toml"
    store.export(Settings(workers=2, operator="Ann"), file, leave_out=("operator",))
    values = store.read_file(file)
    assert "operator" not in values
    assert values["workers"] == 2
    assert values["max_megapixels"] == Settings().max_megapixels
    assert values["patterns"] == Settings().patterns
