"""A bucket is set up in the dialog of a running window: tested before it is saved, and used without a restart."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from reportdesk.config import paths, secrets
from tests.servers.fixtures import Place
from tests.ui.settings.conftest import OpenOffice
from tests.ui.settings.test_dialog import WAIT_MS, Keyring, click, save, type_into

Photos = Callable[..., Path]


def test_a_bucket_with_its_keys_is_tested_saved_and_gets_photographs(
    office: OpenOffice, qtbot: QtBot, photos: Photos, seaweed_place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyring = Keyring()
    monkeypatch.setattr(secrets, "_backend", lambda: keyring)
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    opened = office()
    opened.window.commands.drop([photos("a.jpg", "b.jpg")])
    qtbot.waitUntil(lambda: opened.window.counts().finished == 2, timeout=WAIT_MS)
    dialog = opened.room.open("Delivery")
    panel = dialog.connections["s3"]
    for name, text in (("s3_bucket", seaweed_place.bucket), ("s3_endpoint", seaweed_place.access.endpoint)):
        box = dialog.rows[name].editor.focusProxy()
        assert isinstance(box, QLineEdit)
        type_into(box, text)
    type_into(panel.fields["s3-access-key"].box, "somebody else")
    type_into(panel.fields["s3-secret-key"].box, "a wrong key")
    click(qtbot, panel.test)
    qtbot.waitUntil(lambda: panel.head.text() == "This cannot be used yet.", timeout=WAIT_MS)
    type_into(panel.fields["s3-access-key"].box, seaweed_place.access.access_key)
    type_into(panel.fields["s3-secret-key"].box, seaweed_place.access.secret_key)
    click(qtbot, panel.test)
    qtbot.waitUntil(lambda: panel.head.text() == "This destination can be used.", timeout=WAIT_MS)
    assert panel.answer.text().count("✓") >= 4
    assert keyring.kept == {}, "a test keeps nothing"
    save(qtbot, dialog)
    assert keyring.kept["s3-secret-key"] == seaweed_place.access.secret_key
    assert seaweed_place.access.secret_key not in paths.settings_file().read_text()
    qtbot.waitUntil(lambda: opened.desk.courier.status("s3").images.get("sent") == 2, timeout=WAIT_MS)
    opened.window.delivery.refresh()
    assert opened.window.delivery.isVisible()
