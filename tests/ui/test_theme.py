"""Colours that can be read, icons that are there, and the binding that must not lose references."""

from __future__ import annotations

import sys
from itertools import product

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from reportdesk.config.paths import resources_folder
from reportdesk.ui import icons, theme
from reportdesk.ui.words import STATUS_ICONS


def luminance(colour: str) -> float:
    """Return the relative luminance (WCAG 2.2)."""
    known = QColor(colour)
    red, green, blue = (_linear(channel / 255) for channel in (known.red(), known.green(), known.blue()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK])
def test_every_text_can_be_read_on_its_ground(colours: theme.Colours) -> None:
    pairs = [
        *product((colours.text, colours.soft), (colours.window, colours.base, colours.raised)),
        (colours.text, colours.selection),
        (colours.soft, colours.selection),
        (colours.on_accent, colours.accent),
        colours.warning,
        colours.danger,
        *colours.status.values(),
    ]  # fmt: skip
    for ink, ground in pairs:
        assert contrast(ink, ground) >= 4.5, (ink, ground)


def test_all_icons_are_drawn(qapp: QApplication) -> None:
    names = {file.stem for file in (resources_folder() / "icons").glob("*.svg")}
    assert names >= set(STATUS_ICONS.values())
    for name in names - {"reportdesk"}:
        picture = icons.pixmap(name, 24, "#ff0000").toImage()
        inked = [picture.pixelColor(x, y) for x in range(24) for y in range(24) if picture.pixelColor(x, y).alpha()]
        assert inked, name
        assert all(colour.green() == 0 for colour in inked), name
    assert not icons.application_icon().isNull()


def test_the_binding_keeps_its_references(qapp: QApplication) -> None:
    """PySide6 6.12.0 on Python 3.11 loses a reference to True with every emit and aborts after some hundreds."""

    class Sender(QObject):
        sent = Signal(bool)

    sender = Sender()
    heard: list[bool] = []
    sender.sent.connect(heard.append)
    before = sys.getrefcount(True)
    for _ in range(10_000):
        sender.sent.emit(True)
        heard.clear()
    assert abs(sys.getrefcount(True) - before) < 100


@pytest.mark.parametrize(("name", "colours"), [("light", theme.LIGHT), ("dark", theme.DARK)])
def test_drawings_in_files_wear_the_colours_of_their_theme(name: str, colours: theme.Colours) -> None:
    """A style sheet takes drawings from files alone, where no colour can be put in."""
    folder = resources_folder() / "icons" / "controls"
    for glyph, ink in {
        "check": colours.on_accent,
        "up": colours.soft,
        "down": colours.soft,
    }.items():
        assert f'stroke="{ink}"' in (folder / f"{glyph}-{name}.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_a_tick_and_its_box_can_be_seen(qapp: QApplication, qtbot: QtBot, choice: str) -> None:
    """In a dark window Fusion draws the frame of a box darker than its ground."""
    theme.apply_theme(qapp, choice)
    colours = theme.colours()
    box = QCheckBox("Small pictures")
    qtbot.addWidget(box)
    for ticked, ink in ((False, colours.soft), (True, colours.accent)):
        box.setChecked(ticked)
        drawn = box.grab().toImage()
        frame = {drawn.pixelColor(x, drawn.height() // 2).name() for x in range(drawn.width() // 4)}
        assert QColor(ink).name() in frame
        assert contrast(ink, colours.window) >= 3, "WCAG 2.2, 1.4.11"
    theme.apply_theme(qapp, "light")
