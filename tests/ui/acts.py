"""What an operator does to a window, as real mouse and key events: nothing is called that a hand cannot reach."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QInputDialog,
    QLineEdit,
    QMainWindow,
    QMenu,
    QMessageBox,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

LEFT = Qt.MouseButton.LeftButton
_LONG_MS = 5_000


def click(widget: QWidget, at: QPoint | None = None) -> None:
    """Click with the left button, in the middle or at a point; only what is seen and enabled can be clicked."""
    assert widget.isVisible(), f"{widget} is not to be seen"
    assert widget.isEnabled(), f"{widget} is disabled"
    QTest.mouseClick(widget, LEFT, pos=at or widget.rect().center())


def press(window: QWidget, keys: str) -> None:
    """Press a shortcut ("Ctrl+Shift+E") on what has the focus."""
    window.activateWindow()
    _until(lambda: QApplication.activeWindow() is not None)
    stroke = QKeySequence.fromString(keys)[0]  # type: ignore[index]
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
    """Click through the entries of a menu that is open, or about to open."""
    _wait_open(menu)
    action = _named(menu.actions(), path[0])
    assert action.isEnabled(), f"{path[0]} is disabled"
    below = action.menu()
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
    if len(path) > 1:
        assert isinstance(below, QMenu)
        pick_in(below, *path[1:])


def pick_below(button: QWidget, menu: QMenu, *path: str) -> None:
    """Open the menu of a button with the mouse, and click through its entries."""
    # The button runs its menu in a loop of its own, which ends with the menu.
    opened: list[bool] = []
    timer = QTimer()

    def pick_or_close() -> None:
        if menu.isVisible():
            timer.stop()
            opened.append(True)
            try:
                pick_in(menu, *path)
            finally:
                menu.close()

    timer.timeout.connect(pick_or_close)
    timer.start(5)
    click(button)
    _until(lambda: bool(opened))
    assert opened, "a click opens no menu"


def choose(box: QComboBox, text: str) -> None:
    """Choose an entry with the arrow keys."""
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _entry in range(box.count()):
        if box.currentText() == text:
            return
        QTest.keyClick(box, Qt.Key.Key_Down)
    raise AssertionError(f"no choice {text} among {[box.itemText(row) for row in range(box.count())]}")


def click_row(view: QAbstractItemView, index: QModelIndex, *, twice: bool = False) -> None:
    """Click an entry of a list or table, or double-click it."""
    view.scrollTo(index)
    at = view.visualRect(index).center()
    QTest.mouseClick(view.viewport(), LEFT, pos=at)
    if twice:
        QTest.mouseDClick(view.viewport(), LEFT, pos=at)


def tick(tree: QTreeWidget, item: QTreeWidgetItem) -> None:
    """Tick or clear the box of an entry: click it, and press the space bar."""
    click_row(tree, tree.indexFromItem(item))
    QTest.keyClick(tree, Qt.Key.Key_Space)


def tick_box(box: QCheckBox) -> None:
    """Click the square of a box, which may be much wider than its words."""
    click(box, QPoint(8, box.height() // 2))


def type_when_asked(text: str, then: Callable[[], None]) -> None:
    """Do what opens a question for a text, and answer it by keyboard. The question runs a loop of its own."""
    timer = QTimer()

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QInputDialog):
            timer.stop()
            field = dialog.findChild(QLineEdit)
            assert field is not None
            field.selectAll()
            QTest.keyClicks(field, text)
            QTest.keyClick(field, Qt.Key.Key_Return)

    timer.timeout.connect(look)
    timer.start(10)
    then()


def answer(box: QMessageBox, text: str) -> None:
    """Click the button of a question."""
    box.show()
    click(next(button for button in box.buttons() if button.text().replace("&", "") == text.replace("&", "")))


def _wait_open(menu: QMenu) -> None:
    """Wait for a menu: one below another opens some milliseconds after the click."""
    _until(menu.isVisible)
    assert menu.isVisible(), f"the menu {menu.title()} does not open"


def _until(condition: Callable[[], bool]) -> None:
    """Let the window work until a condition is true, for at most five seconds."""
    loop, look, end = QEventLoop(), QTimer(), QTimer()
    look.timeout.connect(lambda: loop.quit() if condition() else None)
    end.timeout.connect(loop.quit)
    look.start(5)
    end.start(_LONG_MS)
    loop.exec()
    look.stop()


def _named(actions: list[QAction], name: str) -> QAction:
    texts = {_plain(action.text()): action for action in actions}
    assert _plain(name) in texts, f"no entry {name} among {list(texts)}"
    return texts[_plain(name)]


def _plain(text: str) -> str:
    """Return the words of an entry without its letter, its key and its dots."""
    return text.replace("&", "").split("\t")[0].removesuffix("...").strip()
