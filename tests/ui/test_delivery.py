"""Delivery in the window: the word in the status bar, the one banner, the panel and what its buttons do."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6 import QtNetwork
from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation
from pytestqt.qtbot import QtBot

from reportdesk.ui.delivery_dialog import DeliveryDialog
from reportdesk.ui.image_model import Column
from reportdesk.ui.main_window import MainWindow
from tests.conftest import PROJECT
from tests.servers.fixtures import Place
from tests.ui.acts import click
from tests.ui.conftest import Show

Photos = Callable[..., Path]


@pytest.fixture
def place(seaweed_place: Place, monkeypatch: pytest.MonkeyPatch) -> Place:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", seaweed_place.access.access_key)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", seaweed_place.access.secret_key)
    return seaweed_place


def opened_panel(window: MainWindow) -> DeliveryDialog:
    click(window.delivery)
    (panel,) = window.findChildren(DeliveryDialog)
    return panel


def delivery_cells(window: MainWindow) -> set[str]:
    rows = [window.table.images.row_at(row) for row in range(window.table.images.rowCount())]
    return {window.table.images.cell_text(row, Column.DELIVERY) for row in rows if row is not None}


def test_a_desk_without_destinations_says_nothing_of_delivery(show: Show, photos: Photos, qtbot: QtBot) -> None:
    window = show()
    window.commands.drop([photos("a.jpg")])
    qtbot.waitUntil(lambda: delivery_cells(window) == {"Local"}, timeout=20_000)
    assert not window.delivery.isVisible()


def test_images_turn_from_waiting_to_sent_and_the_bar_says_so(
    show: Show, photos: Photos, qtbot: QtBot, place: Place, tmp_path: Path
) -> None:
    central = tmp_path / "central.db"
    window = show(s3_bucket=place.bucket, s3_endpoint=place.access.endpoint, database_url=f"sqlite:///{central}")
    window.commands.drop([photos("a.jpg", "b.jpg", "c.jpg")])
    qtbot.waitUntil(lambda: delivery_cells(window) == {"Sent"}, timeout=60_000)
    qtbot.waitUntil(lambda: window.delivery.text() == "All delivered", timeout=20_000)
    connection = sqlite3.connect(central)
    assert connection.execute("SELECT count(*) FROM images").fetchone() == (3,)
    connection.close()
    panel = opened_panel(window)
    assert "3 images" in panel.boxes["s3"].figures.text()
    assert "3 images" in panel.boxes["database"].figures.text()
    panel.close()


def test_the_window_shows_what_another_process_has_delivered(
    show: Show, photos: Photos, qtbot: QtBot, place: Place, tmp_path: Path
) -> None:
    window = show(s3_bucket=place.bucket, s3_endpoint=place.access.endpoint)
    panel = opened_panel(window)
    click(panel.pause)
    window.commands.drop([photos("a.jpg", "b.jpg", "c.jpg")])
    qtbot.waitUntil(lambda: window.counts().finished == 3 and delivery_cells(window) == {"Waiting"}, timeout=60_000)
    command = [sys.executable, "-m", "reportdesk", "sync", "--workspace", str(tmp_path / "workspace")]
    environment = os.environ | {"REPORTDESK_S3_BUCKET": place.bucket, "REPORTDESK_S3_ENDPOINT": place.access.endpoint}
    other = subprocess.run(command, cwd=PROJECT, env=environment, capture_output=True, text=True, check=False)
    assert other.returncode == 0, other.stderr
    qtbot.waitUntil(lambda: delivery_cells(window) == {"Sent"}, timeout=60_000)
    assert panel.pause.text() == "Go on sending", "this window itself still pauses"
    panel.close()


def test_a_missing_bucket_is_one_banner_with_its_remedy_and_goes_away_when_it_is_there(
    show: Show, photos: Photos, qtbot: QtBot, place: Place
) -> None:
    window = show(s3_bucket="comes-later", s3_endpoint=place.access.endpoint)
    window.commands.drop([photos("a.jpg", "b.jpg")])
    qtbot.waitUntil(window.delivery_banner.isVisible, timeout=60_000)
    assert "comes-later" in window.delivery_banner.text.text()
    assert not window.banner.isVisible(), "reading goes on"
    place.client.create_bucket(Bucket="comes-later")
    click(window.delivery_banner.button)
    qtbot.waitUntil(lambda: not window.delivery_banner.isVisible(), timeout=60_000)
    qtbot.waitUntil(lambda: delivery_cells(window) == {"Sent"}, timeout=60_000)


def test_the_panel_pauses_shows_what_was_set_aside_and_sends_it_again(
    show: Show, photos: Photos, qtbot: QtBot, place: Place
) -> None:
    window = show(s3_bucket=place.bucket, s3_endpoint=place.access.endpoint)
    panel = opened_panel(window)
    click(panel.pause)
    qtbot.waitUntil(lambda: panel.boxes["s3"].state.text().startswith("Paused"), timeout=20_000)
    folder = photos("a.jpg", "b.jpg")
    window.commands.drop([folder])
    qtbot.waitUntil(lambda: delivery_cells(window) == {"Waiting"}, timeout=60_000)
    good = (folder / "a.jpg").read_bytes()
    qtbot.waitUntil(lambda: window.counts().finished == 2, timeout=60_000)
    (folder / "a.jpg").write_bytes(b"another content")
    click(panel.pause)
    qtbot.waitUntil(lambda: panel.aside.topLevelItemCount() == 1, timeout=60_000)
    item = panel.aside.topLevelItem(0)
    assert item is not None
    assert item.text(0).endswith("a.jpg")
    assert "Drop the folder again" in item.text(1)
    qtbot.waitUntil(lambda: delivery_cells(window) == {"Sent", "Set aside"}, timeout=60_000)
    (folder / "a.jpg").write_bytes(good)
    click(panel.again)
    qtbot.waitUntil(lambda: delivery_cells(window) == {"Sent"}, timeout=60_000)
    panel.close()


def test_the_connection_is_tested_and_told_in_words(show: Show, qtbot: QtBot, place: Place, photos: Photos) -> None:
    window = show(s3_bucket=place.bucket, s3_endpoint=place.access.endpoint)
    window.commands.drop([photos("a.jpg")])
    panel = opened_panel(window)
    click(panel.boxes["s3"].test)
    qtbot.waitUntil(lambda: "can be used" in panel.answer.text(), timeout=60_000)
    assert panel.answer.text().count("✓") >= 4
    panel.close()


class Network(QObject):
    """Stands for what the desktop says about its connection: no machine of the tests has one that is paid by volume."""

    isMeteredChanged = Signal(bool)  # noqa: N815 - Qt's name
    Feature = QNetworkInformation.Feature
    paid = True

    def supports(self, feature: QNetworkInformation.Feature) -> bool:
        return feature == QNetworkInformation.Feature.Metered

    def isMetered(self) -> bool:
        return self.paid


def test_delivery_follows_what_the_desktop_says_about_the_connection(
    show: Show, place: Place, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, photos: Photos
) -> None:
    network = Network()
    known = SimpleNamespace(loadDefaultBackend=lambda: True, instance=lambda: network, Feature=Network.Feature)
    monkeypatch.setattr(QtNetwork, "QNetworkInformation", known)
    window = show(s3_bucket=place.bucket, s3_endpoint=place.access.endpoint)
    window.commands.drop([photos("a.jpg")])
    qtbot.waitUntil(lambda: window.counts().finished == 1, timeout=60_000)
    qtbot.waitUntil(lambda: delivery_cells(window) == {"Waiting"}, timeout=60_000)
    assert not place.objects(), "the desk was already on a paid connection when it started"
    network.isMeteredChanged.emit(False)
    qtbot.waitUntil(lambda: delivery_cells(window) == {"Sent"}, timeout=60_000)
    network.isMeteredChanged.emit(True)
    window.delivery.refresh()
    assert window.delivery.text().startswith("Delivery paused")


def test_a_connection_that_is_paid_by_volume_pauses_delivery(show: Show, qtbot: QtBot, place: Place) -> None:
    window = show(s3_bucket=place.bucket, s3_endpoint=place.access.endpoint)
    window.delivery.show_metered(True)
    window.delivery.refresh()
    assert window.delivery.text().startswith("Delivery paused")
    window.delivery.show_metered(False)
    window.delivery.refresh()
    assert window.delivery.text() == "All delivered"
