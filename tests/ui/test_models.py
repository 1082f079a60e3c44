"""The window offers missing model files, fetches them, and reads images again that were read without."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reportdesk.config.settings import Settings
from reportdesk.domain.results import StageStatus
from reportdesk.domain.status import ImageStatus
from reportdesk.installing.download import Patience
from reportdesk.installing.installer import Installer
from reportdesk.recognition.model_catalogue import CatalogueEntry, Layout
from reportdesk.recognition.models import missing
from reportdesk.ui import shell
from reportdesk.ui.main_window import MainWindow
from reportdesk.ui.model_strip import ModelStrip, StripState
from tests import model_server as faults
from tests.installing.small_models import entry_of, put_into_place, random_bytes
from tests.model_server import ModelServer, serving
from tests.ui.acts import click, pick_below
from tests.ui.conftest import Show

QUICK = Patience(connect_s=5, silence_s=1, tries=2, pause_s=0.01)
CONTENTS = {name: random_bytes(seed) for seed, name in enumerate(("vehicles", "plates", "reader"))}
NAMES = tuple(CONTENTS)
Photos = Callable[..., Path]
Offering = Callable[..., MainWindow]


@pytest.fixture(autouse=True)
def small_catalogue(monkeypatch: pytest.MonkeyPatch) -> dict[str, CatalogueEntry]:
    layouts = (Layout.PICODET, Layout.PLATE_DETECTOR, Layout.PLATE_READER)
    entries = tuple(entry_of(name, CONTENTS[name], layout) for name, layout in zip(NAMES, layouts, strict=True))
    put_into_place(monkeypatch, entries)
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    return {entry.name: entry for entry in entries}


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with serving() as running:
        running.files |= {f"{name}.onnx": CONTENTS[name] for name in NAMES}
        yield running


@pytest.fixture
def settings(tmp_path: Path, server: ModelServer) -> Settings:
    return Settings(models_folder=str(tmp_path / "models"), models_mirror=server.address)


@pytest.fixture
def offering(show: Show, settings: Settings, qtbot: QtBot) -> Offering:
    """Return a function that opens a window which offers what is missing."""

    def opener(**values: object) -> MainWindow:
        window = show(recogniser="tests.fakes:recognise_with_installed", models_folder=settings.models_folder)
        chosen = replace(settings, **values)  # type: ignore[arg-type]
        shell.offer_models(window, Installer(chosen, patience=QUICK))
        return window

    return opener


def shows(qtbot: QtBot, strip: ModelStrip, state: StripState) -> None:
    qtbot.waitUntil(lambda: strip.isVisible() and strip.state is state, timeout=60_000)


def test_missing_models_are_offered_with_size_place_and_licence(
    offering: Offering, qtbot: QtBot, server: ModelServer
) -> None:
    strip = offering().model_strip
    shows(qtbot, strip, StripState.OFFER)
    assert "Vehicles and number plates are not read: the model files are not installed." in strip.text.text()
    assert server.address in strip.text.text()
    assert "Apache-2.0" in strip.text.text()
    assert strip.button.text() == "Install (900 KB)"
    assert strip.choose.isVisible()
    assert not strip.bar.isVisible()


def test_the_offer_names_the_stage_that_lacks_its_model(offering: Offering, qtbot: QtBot) -> None:
    strip = offering(stages=("codes", "vehicles")).model_strip
    shows(qtbot, strip, StripState.OFFER)
    assert "Vehicles are not read: the model file is not installed." in strip.text.text()
    assert strip.button.text() == "Install (300 KB)"


def test_nothing_is_offered_where_nothing_is_missing(offering: Offering, qtbot: QtBot, settings: Settings) -> None:
    folder = Path(settings.models_folder)
    folder.mkdir()
    for name in NAMES:
        (folder / f"{name}.onnx").write_bytes(CONTENTS[name])
    asked: list[object] = []

    class Asked(Installer):
        def offer(self) -> None:
            asked.append(super().offer())

    window = offering()
    offer = shell.offer_models(window, Asked(settings))
    qtbot.waitUntil(lambda: asked == [None])
    offer.stop()
    assert not window.model_strip.isVisible()


def test_installing_shows_progress_and_lets_images_be_read_again(
    offering: Offering, qtbot: QtBot, photos: Photos, settings: Settings, server: ModelServer
) -> None:
    window = offering()
    strip = window.model_strip
    window.commands.drop([photos("a.jpg", "b.jpg")])
    qtbot.waitUntil(lambda: window.counts()[ImageStatus.DONE] == 2, timeout=60_000)
    values: list[int] = []
    strip.bar.valueChanged.connect(values.append)
    shows(qtbot, strip, StripState.OFFER)
    click(strip.button)
    shows(qtbot, strip, StripState.DONE)
    assert values[-1] == strip.bar.maximum() == 900
    assert values == sorted(values)
    assert missing(settings) == []
    assert "Read without them until now: 2 images." in strip.text.text()
    assert strip.button.text() == "Read them again"
    click(strip.button)
    assert not strip.isVisible()
    qtbot.waitUntil(lambda: "2 images" in window.remark.text.text(), timeout=60_000)

    def stages_read() -> set[object]:
        return {image.result.stages["plates"] for image in window.workspace.queries.images(report=None)}

    qtbot.waitUntil(lambda: stages_read() == {StageStatus.OK}, timeout=60_000)


def test_a_failure_is_told_with_its_remedy_and_can_be_tried_again(
    offering: Offering, qtbot: QtBot, server: ModelServer, settings: Settings
) -> None:
    server.faults["plates.onnx"] = [faults.status(404)]
    strip = offering().model_strip
    shows(qtbot, strip, StripState.OFFER)
    click(strip.button)
    shows(qtbot, strip, StripState.FAILED)
    assert "does not give plates.onnx: it answers 404" in strip.text.text()
    assert "models_mirror" in strip.text.text()
    assert strip.choose.isVisible()
    assert strip.button.text() == "Try again"
    click(strip.button)
    shows(qtbot, strip, StripState.DONE)
    assert strip.button.isHidden()
    assert missing(settings) == []


def test_files_and_folders_from_the_disk_are_taken(
    offering: Offering, qtbot: QtBot, tmp_path: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    for name in NAMES:
        (stick / f"{name} of Ann.onnx").write_bytes(CONTENTS[name])
    strip = offering().model_strip
    shows(qtbot, strip, StripState.OFFER)
    files, folder = (action.text() for action in strip.choose.menu().actions())
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(stick / "vehicles of Ann.onnx")], ""))
    pick_below(strip.choose, strip.choose.menu(), files)
    qtbot.waitUntil(lambda: "Number plates are not read" in strip.text.text(), timeout=60_000)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    pick_below(strip.choose, strip.choose.menu(), folder)
    assert strip.state is StripState.OFFER
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    pick_below(strip.choose, strip.choose.menu(), folder)
    shows(qtbot, strip, StripState.DONE)
    assert missing(settings) == []


def test_a_damaged_file_from_the_disk_is_refused_by_name(
    offering: Offering, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "vehicles.onnx").write_bytes(b"half")
    strip = offering().model_strip
    shows(qtbot, strip, StripState.OFFER)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(tmp_path / "vehicles.onnx")], ""))
    menu = strip.choose.menu()
    pick_below(strip.choose, menu, menu.actions()[0].text())
    shows(qtbot, strip, StripState.FAILED)
    assert str(tmp_path / "vehicles.onnx") in strip.text.text()


def test_stopping_leads_back_to_the_offer_and_the_next_try_goes_on(
    offering: Offering, qtbot: QtBot, server: ModelServer, settings: Settings
) -> None:
    server.faults["vehicles.onnx"] = [faults.falls_silent(200_000)]
    strip = offering().model_strip
    shows(qtbot, strip, StripState.OFFER)
    click(strip.button)
    assert strip.stop.isVisible()
    qtbot.waitUntil(lambda: strip.bar.value() == 200)
    click(strip.stop)
    assert strip.text.text() == "Stopping ..."
    shows(qtbot, strip, StripState.OFFER)
    click(strip.button)
    shows(qtbot, strip, StripState.DONE)
    assert [asked.start for asked in server.asked if asked.path == "/vehicles.onnx"][-1] == 200_000
    assert server.sent["vehicles.onnx"] == 300_000


def test_a_mirror_that_is_none_still_lets_files_be_chosen(offering: Offering, qtbot: QtBot) -> None:
    strip = offering(models_mirror="/nowhere/at/all").model_strip
    shows(qtbot, strip, StripState.OFFER)
    assert "/nowhere/at/all" in strip.text.text()
    assert strip.button.isHidden()
    assert strip.choose.isVisible()


def test_a_damaged_model_is_said_and_replaced(offering: Offering, qtbot: QtBot, settings: Settings) -> None:
    folder = Path(settings.models_folder)
    folder.mkdir()
    (folder / "vehicles.onnx").write_bytes(b"damaged")
    strip = offering(stages=("vehicles",)).model_strip
    shows(qtbot, strip, StripState.OFFER)
    assert "vehicles.onnx is damaged" in strip.text.text()
    click(strip.button)
    shows(qtbot, strip, StripState.DONE)
    assert missing(replace(settings, stages=("vehicles",))) == []


def test_closing_the_window_ends_a_download_and_keeps_what_arrived(
    offering: Offering, qtbot: QtBot, server: ModelServer, settings: Settings
) -> None:
    server.faults["vehicles.onnx"] = [faults.falls_silent(200_000)]
    window = offering()
    strip = window.model_strip
    shows(qtbot, strip, StripState.OFFER)
    click(strip.button)
    qtbot.waitUntil(lambda: strip.bar.value() == 200)
    window.close()
    assert [file.stat().st_size for file in Path(settings.models_folder).glob(".*.part")] == [200_000]


def test_the_strip_takes_the_colours_of_the_theme(offering: Offering, qtbot: QtBot) -> None:
    window = offering()
    shows(qtbot, window.model_strip, StripState.OFFER)
    before = window.model_strip.styleSheet()
    window.set_theme("dark")
    assert window.model_strip.styleSheet() != before
