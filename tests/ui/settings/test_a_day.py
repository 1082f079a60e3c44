"""A day at the desk from the first start to the next one: nothing but keys, clicks and drops on the real window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reportdesk.domain.status import ImageStatus
from reportdesk.ui.image_model import Column
from reportdesk.ui.main_window import MainWindow
from reportdesk.ui.office.export_dialog import ExportDialog
from reportdesk.ui.settings.first_run import show_first_run
from tests.drawn import write_label
from tests.ui.review_helpers import wait_status
from tests.ui.settings.conftest import OpenOffice
from tests.ui.settings.test_dialog import WAIT_MS
from tests.ui.test_window import drop

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


class Hands:
    """Presses keys on whatever has the focus, and clicks with the mouse."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self._window, self._qtbot = window, qtbot
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)

    def key(self, key: Qt.Key | str, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self._focus(), key, held)  # type: ignore[arg-type]
        if held != NONE:
            QTest.keyClick(self._focus(), Qt.Key.Key_Shift)

    def type(self, text: str) -> None:
        for char in text:
            self.key(char)

    def choose(self, button: QToolButton, *keys: Qt.Key) -> None:
        """Open the menu of a button with the mouse and choose in it with the keyboard."""

        def press() -> None:
            for key in keys:
                popup = QApplication.activePopupWidget()
                assert isinstance(popup, QMenu)
                QTest.keyClick(popup, key)

        QTimer.singleShot(100, press)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or QApplication.activeModalWidget() or self._window


def photographs(folder: Path) -> Path:
    """Return a folder of what a morning brings: good ones, and one that crashes its reader."""
    folder.mkdir()
    for number, name in enumerate(("a.jpg", "b.jpg", "crash-9.jpg")):
        write_label(folder / name, f"@AB123{number}")
    (folder / "notes.txt").write_text("Gate 2 is closed on Sundays.")
    return folder


def test_a_day_at_the_desk(office: OpenOffice, qtbot: QtBot, tmp_path: Path) -> None:
    opened = office()
    window = opened.window
    hands = Hands(window, qtbot)
    page = show_first_run(opened.room, tmp_path)
    assert page is not None

    # The first minute: a name, and the sample of the day.
    hands.type("Ann")
    hands.key(Qt.Key.Key_Return)
    qtbot.waitUntil(window.empty.isVisible, timeout=WAIT_MS)
    assert window.operator == "Ann"
    drop(window, photographs(tmp_path / "north yard"))
    finished(window, qtbot, 3)

    # What failed is tried again, and looked at.
    failed = window.filter.button(ImageStatus.FAILED)
    QTest.mouseClick(failed, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.table.images.rowCount() == 1, timeout=WAIT_MS)
    hands.key(Qt.Key.Key_R, CONTROL)
    qtbot.waitUntil(lambda: "Tried again: 1 image." in window.remark.text.text(), timeout=WAIT_MS)
    finished(window, qtbot, 3)
    hands.key(Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: window.review.is_open, timeout=WAIT_MS)
    image = window.review.image_id
    hands.key("c")
    hands.type("@zz4321")
    hands.key(Qt.Key.Key_Return)
    wait_status(window, qtbot, image, "done", "@ZZ4321", "corrected")
    hands.key(Qt.Key.Key_Escape)
    assert not window.review.is_open

    # Found again by a part of what was set, then everything once more from the menu.
    QTest.mouseClick(window.filter.button(None), Qt.MouseButton.LeftButton)
    hands.key(Qt.Key.Key_F, CONTROL)
    hands.type("zz 43")
    qtbot.waitUntil(lambda: list(window.table.images.ids) == [image], timeout=WAIT_MS)
    assert window.filter.search.text() == "zz 43"
    hands.choose(window.filter.menu_button, Qt.Key.Key_Up, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.table.images.rowCount() == 3, timeout=WAIT_MS)
    assert window.filter.search.text() == ""

    # A name for another person, map and time, a file for the office.
    hands.choose(window.operators, Qt.Key.Key_Up, Qt.Key.Key_Return)
    qtbot.waitUntil(window.row_commands.prompt.field.hasFocus, timeout=WAIT_MS)
    hands.type("Bob")
    hands.key(Qt.Key.Key_Return)
    assert window.operators.text() == "Bob"
    hands.key(Qt.Key.Key_M, CONTROL)
    qtbot.waitUntil(lambda: "None of the 3 images" in window.map.time._message, timeout=WAIT_MS)
    export(window, hands, qtbot, tmp_path / "north.xlsx")

    # Home, and back the next morning: on the same report, with the same columns.
    header = window.table.horizontalHeader()
    header.resizeSection(Column.NAME, 333)
    opened.close()
    again = office().window
    assert again.table.columnWidth(Column.NAME) == 333
    assert again.map.isVisible()
    qtbot.waitUntil(lambda: again.table.images.rowCount() == 3, timeout=WAIT_MS)
    wait_status(again, qtbot, image, "done", "@ZZ4321", "corrected")


def finished(window: MainWindow, qtbot: QtBot, number: int) -> None:
    def is_so() -> bool:
        counts = window.reports.reports.all_counts
        return counts.total == counts.finished == number and not window.engine.busy

    qtbot.waitUntil(is_so, timeout=WAIT_MS)


def export(window: MainWindow, hands: Hands, qtbot: QtBot, target: Path) -> None:
    """Export into a file by the keyboard."""
    hands.key(Qt.Key.Key_S, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: window.findChild(ExportDialog) is not None, timeout=WAIT_MS)
    dialog = window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    QTest.mouseClick(dialog.place, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.place.hasFocus, timeout=WAIT_MS)
    hands.key(Qt.Key.Key_A, CONTROL)
    hands.type(str(target))
    hands.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: str(target) in dialog.answer.text(), timeout=WAIT_MS)
    assert target.exists()
    hands.key(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=WAIT_MS)
