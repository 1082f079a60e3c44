"""What an operator does to a window, as real mouse and key events: nothing is called that a hand cannot reach."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QMenu, QMessageBox, QWidget

LEFT = Qt.MouseButton.LeftButton


def click(widget: QWidget, at: QPoint | None = None) -> None:
    """Click with the left button, in the middle or at a point; only what is seen and enabled can be clicked."""
    assert widget.isVisible(), f"{widget} is not to be seen"
    assert widget.isEnabled(), f"{widget} is disabled"
    QTest.mouseClick(widget, LEFT, pos=at or widget.rect().center())


def press(window: QWidget, keys: str) -> None:
    """Press a shortcut ("Ctrl+Shift+E") on what has the focus."""
    window.activateWindow()
    stroke = QKeySequence(keys)[0]
    at = QApplication.activeModalWidget() or window
    QTest.keyClick(at.focusWidget() or at, stroke.key(), stroke.keyboardModifiers())


def type_in(field: QLineEdit, text: str) -> None:
    """Click into a field and type a text in the place of what is there."""
    click(field)
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)


def pick(window: QMainWindow, name: str, *path: str) -> None:
    """Open a menu of the menu bar with the mouse, and click through its entries."""
    bar = window.menuBar()
    action = _named(bar.actions(), name)
    QTest.mouseClick(bar, LEFT, pos=bar.actionGeometry(action).center())
    menu = action.menu()
    assert isinstance(menu, QMenu)
    pick_in(menu, *path)


def pick_in(menu: QMenu, *path: str) -> None:
    """Click through the entries of a menu that is open."""
    assert menu.isVisible(), f"the menu {menu.title()} is not open"
    action = _named(menu.actions(), path[0])
    assert action.isEnabled(), f"{path[0]} is disabled"
    below = action.menu()
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
    if len(path) > 1:
        assert isinstance(below, QMenu)
        pick_in(below, *path[1:])


def answer(box: QMessageBox, text: str) -> None:
    """Click the button of a question."""
    box.show()
    click(next(button for button in box.buttons() if button.text().replace("&", "") == text.replace("&", "")))


def _named(actions: list[QAction], name: str) -> QAction:
    texts = {action.text().replace("&", "").split("\t")[0].removesuffix("..."): action for action in actions}
    assert name in texts, f"no entry {name} among {list(texts)}"
    return texts[name]
