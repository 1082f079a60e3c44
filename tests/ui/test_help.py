"""The Help menu: keys, diagnostics, and what the program is made of."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog
from pytestqt.qtbot import QtBot

from reportdesk.domain.failures import FileUnwritable
from reportdesk.ui.help.about_dialog import AboutDialog
from reportdesk.ui.help.bundle_dialog import BundleDialog
from reportdesk.ui.help.help_menu import HelpMenu
from reportdesk.ui.help.keys_dialog import KeysDialog
from reportdesk.ui.help.parts import packages, parts
from reportdesk.ui.main_window import MainWindow
from reportdesk.version import __version__
from tests.conftest import PROJECT
from tests.ui.acts import click_row, pick, tick_box
from tests.ui.conftest import Show

Photos = Callable[..., Path]
LONG_MS = 30_000


def no_bundle(_target: Path, _photographs: Sequence[Path]) -> int:
    raise AssertionError("nobody asked for it")


def test_every_part_the_program_needs_is_listed_with_its_licence() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {re.split(r"[>=<\[]", line)[0].lower().replace("_", "-") for line in project["dependencies"]}
    found = {part.name.lower().replace("_", "-"): part for part in packages()}
    assert needed <= set(found)
    assert "pytest" not in found
    unsaid = [name for name in needed if "not said" in found[name].licence]
    assert unsaid == []
    assert all(found[name].version for name in needed)
    assert "Apache" in found["watchdog"].text()
    models = [part for part in parts() if part.name.endswith(".onnx")]
    assert {part.licence for part in models} >= {"Apache-2.0"}


def test_a_packaged_program_lists_the_licences_that_it_carries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As `resources.packaging.licences` writes them."""
    folder = tmp_path / "licences"
    (folder / "watchdog").mkdir(parents=True)
    (folder / "watchdog" / "LICENSE").write_text("Apache License, in full")
    (folder / "watchdog" / "METADATA").write_text("Name: watchdog")
    (folder / "INDEX.txt").write_text(
        "The parts of this program and their licences. Texts lie in the folder of each part.\n\n"
        "Python 3.11.7: PSF-2.0\nwatchdog 6.0.0: Apache Software License\nmodel file x.onnx: Apache-2.0\n"
    )
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    found = {part.name: part for part in packages()}
    assert {name: (part.version, part.licence) for name, part in found.items()} == {
        "Python": ("3.11.7", "PSF-2.0"), "watchdog": ("6.0.0", "Apache Software License"),
    }  # fmt: skip
    assert found["watchdog"].text() == "Apache License, in full"
    assert found["Python"].text() == ""


def test_about_shows_versions_and_the_licence_in_full(show: Show, qtbot: QtBot) -> None:
    window = show()
    HelpMenu(window, no_bundle)
    pick(window, "Help", "About reportdesk")
    dialog = window.findChild(AboutDialog)
    assert dialog is not None
    assert __version__ in " ".join(label.text() for label in dialog.findChildren(type(window._progress_words)))
    item = dialog.list.findItems("watchdog", Qt.MatchFlag.MatchExactly)[0]
    click_row(dialog.list, dialog.list.indexFromItem(item))
    assert "Apache License" in dialog.text.toPlainText()
    dialog.reject()


def test_ctrl_f1_lists_the_keys_of_all_menus(show: Show, qtbot: QtBot) -> None:
    window = show()
    HelpMenu(window, no_bundle)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.findChild(KeysDialog) is not None)
    dialog = window.findChild(KeysDialog)
    assert dialog is not None
    keys = {
        item.text(0).strip(): item.text(1)
        for item in dialog.list.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
    }
    assert keys["Add folder"] == "Ctrl+O"
    assert keys["Keyboard shortcuts"] == "Ctrl+F1"
    dialog.reject()


def ask(qtbot: QtBot, window: MainWindow) -> BundleDialog:
    pick(window, "Help", "Diagnostics for support")
    qtbot.waitUntil(lambda: window.findChild(BundleDialog) is not None)
    dialog = window.findChild(BundleDialog)
    assert dialog is not None
    return dialog


def save(dialog: BundleDialog) -> None:
    QTest.mouseClick(dialog.buttons.button(QDialogButtonBox.StandardButton.Save), Qt.MouseButton.LeftButton)


def test_the_bundle_holds_photographs_only_when_they_are_chosen(
    show: Show, photos: Photos, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window = show()
    wrote: list[tuple[Path, list[Path]]] = []

    def write(target: Path, photographs: Sequence[Path]) -> int:
        wrote.append((target, list(photographs)))
        return 2_500_000

    HelpMenu(window, write)
    folder = photos("a.jpg", "b.jpg")
    window.commands.drop([folder])
    qtbot.waitUntil(lambda: window.reports.reports.all_counts.finished == 2, timeout=LONG_MS)
    window.table.selectRow(0)
    target = tmp_path / "bundle.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    save(ask(qtbot, window))
    qtbot.waitUntil(lambda: wrote == [(target, [])], timeout=LONG_MS)
    qtbot.waitUntil(lambda: f"The diagnostics are in {target} (2.5 MB)." in window.remark.text.text(), timeout=LONG_MS)
    qtbot.waitUntil(lambda: window.findChild(BundleDialog) is None, timeout=LONG_MS)
    dialog = ask(qtbot, window)
    tick_box(dialog.photographs)
    save(dialog)
    qtbot.waitUntil(lambda: len(wrote) == 2, timeout=LONG_MS)
    assert wrote[1] == (target, [folder / "a.jpg"])


def test_a_bundle_that_cannot_be_written_is_said(
    show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window = show()

    def refuse(target: Path, _photographs: Sequence[Path]) -> int:
        raise FileUnwritable(f"The diagnostics cannot be written to {target}: no room.", "Choose another folder.")

    HelpMenu(window, refuse)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "x.zip"), ""))
    dialog = ask(qtbot, window)
    assert not dialog.photographs.isEnabled()
    save(dialog)
    qtbot.waitUntil(lambda: "no room. Choose another folder." in window.remark.text.text(), timeout=LONG_MS)
