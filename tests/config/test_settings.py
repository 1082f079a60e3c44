"""Settings: one declaration, four sources, and no typing mistake that silently gives the default."""

from __future__ import annotations

import os
from dataclasses import fields
from pathlib import Path

import pytest

from reportdesk.config import paths, store
from reportdesk.config.declare import declarations
from reportdesk.config.patterns import Pattern
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import PatternInvalid, SettingsInvalid


def written(folder: Path, text: str) -> Path:
    file = folder / "settings.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_every_setting_is_declared_with_words_and_a_default_in_range() -> None:
    declared = list(declarations(Settings))
    assert [entry.name for entry in declared] == [field.name for field in fields(Settings)]
    for entry in declared:
        assert entry.text.endswith("."), entry.name
        assert store.checked(entry, entry.default, "default") == entry.default or entry.name == "patterns"


def test_command_line_beats_environment_beats_file_beats_default(tmp_path: Path) -> None:
    file = written(tmp_path, "workers = 2\nmax_megapixels = 50\n")
    assert store.load(environment={}).workers == 0
    assert store.load(file, environment={}).workers == 2
    assert store.load(file, environment={"REPORTDESK_WORKERS": "3"}).workers == 3
    assert store.load(file, environment={"REPORTDESK_WORKERS": "3"}, workers=4).workers == 4
    assert store.load(file, environment={}).max_megapixels == 50.0


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("worker = 2", "no setting named 'worker'"),
        ("workers = 'two'", "workers: 'two' is not a whole number"),
        ("workers = 99", "workers: 99 is out of range"),
        ("workers = true", "not a whole number"),
        ("text = 'sometimes'", "text: 'sometimes' is not allowed"),
        ("stages = ['codes', 'smell']", "'smell' is not allowed"),
        ("code_formats = ['QRCode', 'Foo']", "code_formats: There is no code format 'Foo'"),
        ("workers = ", "not valid TOML"),
        ("tesseract_languages = 'eng; reboot'", "no language codes"),
        ("[identifiers]\nrules = 1", "'identifiers' is wrong"),
        ("[identifiers]\npatterns = [1]", "'identifiers' is wrong"),
        ("[[identifiers.patterns]]\nregex = 'A'", "'name' is missing"),
        ("[[identifiers.patterns]]\nname = 'x'", "has no regex"),
        (f"workers = {'9' * 5000}", "not valid TOML"),
        (f"stages = {'[' * 3000}", "not valid TOML"),
        ("stages = []", "Nothing would be read"),
        ("[[identifiers.patterns]]\nname = 'x'\nregex = 'A\\d+'\nspeed = 1", "'speed' is unknown"),
        ("[[identifiers.patterns]]\nname = 'x'\nregex = 'A\\d+'\nrepair = 'yes'", "repair is wrong"),
    ],
)
def test_a_wrong_file_is_refused_by_name_and_cause(tmp_path: Path, text: str, words: str) -> None:
    file = written(tmp_path, text)
    with pytest.raises(SettingsInvalid, match=words) as caught:
        store.load(file, environment={})
    assert str(file) in str(caught.value)
    assert caught.value.hint


def test_a_byte_order_mark_is_no_part_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "bom.toml").write_bytes(b"\xef\xbb\xbfworkers = 3\n")
    assert store.load(tmp_path / "bom.toml", environment={}).workers == 3


def test_order_and_repetition_of_stages_are_no_other_way_of_reading(tmp_path: Path) -> None:
    file = written(tmp_path, 'stages = ["text", "codes", "codes"]')
    assert store.load(file, environment={}).stages == ("codes", "text")
    assert store.load(environment={}, stages=["text", "codes"]).stages == ("codes", "text")


def test_two_patterns_of_one_name_in_a_file_are_refused(tmp_path: Path) -> None:
    entry = "[[identifiers.patterns]]\nname = 'part'\nregex = '{}\\d{{9}}'\nsources = ['text']\n"
    file = written(tmp_path, entry.format("A") + entry.format("B"))
    with pytest.raises(PatternInvalid, match="'part': there are two patterns of this name"):
        store.load(file, environment={})


def test_a_wrong_environment_variable_is_named() -> None:
    with pytest.raises(SettingsInvalid, match="REPORTDESK_WORKERS"):
        store.load(environment={"REPORTDESK_WORKERS": "many"})


def test_a_missing_settings_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingsInvalid, match="cannot be read"):
        store.load(tmp_path / "nowhere.toml")


def test_the_pattern_of_the_contract_is_taken_beside_the_built_in_ones(tmp_path: Path) -> None:
    file = written(
        tmp_path,
        """
        identifier_expected = "image"
        [[identifiers.patterns]]
        name = "medicine"
        regex = 'A\\d{9}'
        sources = ["code", "text"]
        validator = ""
        repair = true
        min_confidence = 0.6
        priority = 10
        [[identifiers.patterns]]
        name = "plate"
        enabled = true
        """,
    )
    patterns = {pattern.name: pattern for pattern in store.load(file, environment={}).patterns}
    assert patterns["medicine"] == Pattern("medicine", r"A\d{9}", ("code", "text"), "", True, 0.6, 10)
    assert patterns["plate"].enabled
    assert patterns["plate"].sources == ("plate",)
    assert {"yard-id", "vin", "container"} <= set(patterns)


def test_a_runaway_pattern_is_refused(tmp_path: Path) -> None:
    file = written(tmp_path, "[[identifiers.patterns]]\nname = 'slow'\nregex = '(A+)+B'\n")
    with pytest.raises(PatternInvalid, match="slow"):
        store.load(file, environment={})


def test_saved_settings_come_back_and_hold_only_what_differs(tmp_path: Path) -> None:
    own = Pattern("medicine", r"A\d{9}")
    changed = Settings(workers=3, stages=("codes",), patterns=(*Settings().patterns, own))
    file = tmp_path / "deep" / "settings.toml"
    store.save(changed, file)
    assert store.load(file, environment={}) == changed
    assert "max_megapixels" not in file.read_text()


def test_a_failed_save_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "settings.toml"
    store.save(Settings(workers=3), file)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SettingsInvalid, match="the disk is full"):
        store.save(Settings(workers=4), file)
    assert store.load(file, environment={}).workers == 3
    assert list(tmp_path.iterdir()) == [file]


def test_portable_mode_keeps_everything_beside_the_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "program_folder", lambda: tmp_path / "stick ñ")
    (tmp_path / "stick ñ").mkdir()
    assert tmp_path not in paths.default_workspace().parents
    (tmp_path / "stick ñ" / "portable").write_text("")
    for place in (paths.default_workspace(), paths.settings_file(), paths.log_folder(), paths.models_folder()):
        assert tmp_path / "stick ñ" in place.parents


def test_the_workspace_can_be_named_in_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REPORTDESK_WORKSPACE", str(tmp_path))
    assert paths.default_workspace() == tmp_path


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a program that runs from a stick."""
    folder = tmp_path / "stick ñ"
    folder.mkdir()
    (folder / "portable").write_text("")
    monkeypatch.setattr(paths, "program_folder", lambda: folder)
    return folder


def test_a_stick_that_can_be_written_has_no_notice(stick: Path) -> None:
    assert paths.read_only_notice() == ""
    assert paths.data_folder() == stick / "reportdesk-data"


def test_a_read_only_stick_keeps_its_settings_and_models_and_says_where_the_rest_goes(
    stick: Path, own_home: Path
) -> None:
    # A file in place of the folder refuses every user, root included.
    (stick / "reportdesk-data").write_text("")
    assert paths.is_read_only_stick()
    for place in (paths.default_workspace(), paths.log_folder(), paths.models_folder()):
        assert own_home in place.parents
    assert paths.settings_file().parent == stick / "reportdesk-data"
    assert paths.read_only_models_folders()[0] == stick / "reportdesk-data" / "models"
    assert str(paths.data_folder()) in paths.read_only_notice()
    assert str(stick) in paths.read_only_notice()
