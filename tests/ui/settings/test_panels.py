"""Engines, models and workers in the settings."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from reportdesk.config.settings import Settings
from reportdesk.config.timetable import parse_timetable
from reportdesk.engine.capacity import recommend, recommendation
from reportdesk.recognition.model_catalogue import Layout
from reportdesk.recognition.models import missing
from reportdesk.ui.settings.bandwidth_words import timetable_words
from reportdesk.ui.settings.dialog import SettingsDialog
from reportdesk.ui.settings.workers_hint import recommendation_words
from tests.installing.small_models import entry_of, put_into_place, random_bytes
from tests.ui.settings.test_dialog import WAIT_MS, click, type_into

CONTENTS = {name: random_bytes(seed) for seed, name in enumerate(("vehicles", "plates", "reader"))}


@pytest.fixture(autouse=True)
def small_catalogue(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Put small model files into the catalogue; return a folder that holds them."""
    layouts = (Layout.PICODET, Layout.PLATE_DETECTOR, Layout.PLATE_READER)
    entries = tuple(entry_of(name, CONTENTS[name], layout) for name, layout in zip(CONTENTS, layouts, strict=True))
    put_into_place(monkeypatch, entries)
    stick = tmp_path / "stick"
    stick.mkdir()
    for name, content in CONTENTS.items():
        (stick / f"{name}.onnx").write_bytes(content)
    return stick


def choose(dialog: SettingsDialog, name: str) -> None:
    tree = dialog.models.tree
    for number in range(tree.topLevelItemCount()):
        item = tree.topLevelItem(number)
        if item is not None and item.text(0) == name:
            tree.setCurrentItem(item, 0, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def states(dialog: SettingsDialog) -> dict[str, str]:
    tree = dialog.models.tree
    items = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
    return {item.text(0): item.text(4) for item in items if item is not None}


def test_models_are_installed_verified_and_chosen(
    dialog: SettingsDialog, qtbot: QtBot, small_catalogue: Path, tmp_path: Path
) -> None:
    panel = dialog.models
    dialog.show_group("Models")
    qtbot.waitUntil(panel.install.isEnabled, timeout=WAIT_MS)
    assert set(states(dialog).values()) == {"not installed"}
    folder = tmp_path / "models"
    for name, value in (("models_folder", str(folder)), ("models_mirror", str(small_catalogue))):
        box = dialog.rows[name].editor.focusProxy()
        assert isinstance(box, QLineEdit)
        type_into(box, value)
    assert panel.install.text() == "Install what is missing"
    with qtbot.waitSignal(dialog.models_installed, timeout=WAIT_MS):
        click(qtbot, panel.install)
    qtbot.waitUntil(lambda: set(states(dialog).values()) == {"installed"}, timeout=WAIT_MS)
    assert "✓ vehicles.onnx is installed." in panel.answer.text()
    assert missing(Settings(models_folder=str(folder))) == []
    qtbot.waitUntil(panel.verify.isEnabled, timeout=WAIT_MS)
    choose(dialog, "vehicles")
    click(qtbot, panel.use)
    assert dialog.draft.value("vehicle_model") == "vehicles"
    (folder / "plates.onnx").write_bytes(b"broken")
    click(qtbot, panel.verify)
    qtbot.waitUntil(lambda: "Damaged: plates" in panel.answer.text(), timeout=WAIT_MS)
    assert states(dialog)["plates"] == "damaged"


def test_a_file_from_the_disk_is_taken_and_a_damaged_one_refused(
    dialog: SettingsDialog, qtbot: QtBot, small_catalogue: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = dialog.models
    dialog.show_group("Models")
    box = dialog.rows["models_folder"].editor.focusProxy()
    assert isinstance(box, QLineEdit)
    type_into(box, str(tmp_path / "models"))
    qtbot.waitUntil(panel.files.isEnabled, timeout=WAIT_MS)
    (tmp_path / "plates.onnx").write_bytes(b"half")
    files = [str(small_catalogue / "vehicles.onnx"), str(tmp_path / "plates.onnx")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (files, ""))
    click(qtbot, panel.files)
    qtbot.waitUntil(lambda: "vehicles.onnx is installed" in panel.answer.text(), timeout=WAIT_MS)
    assert "damaged" in panel.answer.text()


def test_the_engines_of_this_machine_are_told(dialog: SettingsDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "RapidOCR can read here" in dialog.engines.text.text(), timeout=WAIT_MS)
    assert "Tesseract" in dialog.engines.text.text()


@pytest.mark.parametrize(
    ("cores", "free_mb", "words"),
    [
        (4, 7.6 * 1024, "Recommended: 4, from 4 cores and 7.6 GB of free memory."),
        (8, 7.6 * 1024, "Recommended: 6, from 8 cores and 7.6 GB of free memory. More memory would allow more."),
        (1, 400, "Recommended: 1, from 1 core and 0.4 GB of free memory."),
    ],
)
def test_workers_are_recommended_from_cores_and_memory(cores: int, free_mb: float, words: str) -> None:
    assert recommendation_words(recommend(cores, free_mb)) == words


def test_this_machine_gets_a_recommendation() -> None:
    found = recommendation()
    assert 1 <= found.workers <= found.cores
    assert found.free_mb > 0


@pytest.mark.parametrize(
    ("text", "minute", "words"),
    [
        ("", 0, "No limit at any hour."),
        ("500", 0, "500 KB/s all day."),
        ("08:00-18:00=500", 600, "08:00 – 18:00: 500 KB/s; no limit at all other hours. Now: 500 KB/s."),
        ("08:00-18:00=500, 18:00-08:00=0", 60, "08:00 – 18:00: 500 KB/s; no limit at all other hours. Now: no limit."),
    ],
)
def test_a_timetable_is_told_in_words(text: str, minute: int, words: str) -> None:
    assert timetable_words(parse_timetable(text), minute) == words
