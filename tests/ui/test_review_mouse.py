"""The picture of the review: hovering, choosing, drawing, looking closer, with real mouse events and keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reportdesk.ui.main_window import MainWindow
from reportdesk.ui.picture_view import Layer
from reportdesk.workspace.events import Committed
from tests.ui.conftest import Show
from tests.ui.review_helpers import LONG_MS, Keys, fill, wait_picture, wait_status

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def review(show: Show, qtbot: QtBot, tmp_path: Path) -> tuple[MainWindow, Keys]:
    """Return a window in review of two images of one label, and its keyboard."""
    window = show()
    fill(window.workspace, tmp_path / "photos", 2)
    window.activateWindow()
    qtbot.waitUntil(lambda: window.table.images.rowCount() == 2, timeout=LONG_MS)
    window.table.setFocus()
    keys = Keys(window, qtbot)
    keys(Qt.Key.Key_F2)
    wait_picture(window, qtbot, 1)
    return window, keys


def send(target: QWidget, kind: QEvent.Type, place: QPoint, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
    point = QPointF(place)
    QApplication.sendEvent(target, QMouseEvent(kind, point, target.mapToGlobal(point), button, held, NO_KEYS))


def move(target: QWidget, place: QPoint, held: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    send(target, QEvent.Type.MouseMove, place, Qt.MouseButton.NoButton, held)


def drag(target: QWidget, start: QPoint, end: QPoint) -> None:
    send(target, QEvent.Type.MouseButtonPress, start, LEFT, LEFT)
    move(target, (start + end) / 2, LEFT)
    move(target, end, LEFT)
    send(target, QEvent.Type.MouseButtonRelease, end, LEFT, Qt.MouseButton.NoButton)


def test_hover_and_choice_are_linked_both_ways(review: tuple[MainWindow, Keys]) -> None:
    window, keys = review
    canvas, side = window.review.page.canvas, window.review.page.side
    texts = [finding.text for finding in side.model.findings]
    assert texts == ["@A80001", "@AB0001", "car", "GATE 4"]
    car = canvas.box_on_screen(2)
    assert car is not None
    QTest.mouseClick(canvas.viewport(), LEFT, NO_KEYS, car)
    assert side.current_finding() == 2
    assert canvas._items[2].pen().width() > canvas._items[1].pen().width()
    code = canvas.box_on_screen(1)
    assert code is not None
    move(canvas.viewport(), code)
    ground = side.model.index(1, 0).data(Qt.ItemDataRole.BackgroundRole)
    assert ground is not None
    assert side.model.index(2, 0).data(Qt.ItemDataRole.BackgroundRole) is None
    row = side.findings.visualRect(side.model.index(3, 1)).center()
    move(side.findings.viewport(), row)
    assert canvas._items[3].pen().width() > canvas._items[1].pen().width()
    QTest.mouseClick(side.findings.viewport(), LEFT, NO_KEYS, row)
    assert canvas._items[3].brush().color().alpha() > canvas._items[2].brush().color().alpha()
    keys(Qt.Key.Key_Up)
    assert side.current_finding() == 2
    nothing = canvas.mapFromScene(QPointF(5, 470))
    QTest.mouseClick(canvas.viewport(), LEFT, NO_KEYS, nothing)
    assert side.current_finding() == -1


def test_layers_are_toggled_one_by_one_and_all_at_once(review: tuple[MainWindow, Keys], qtbot: QtBot) -> None:
    window, keys = review
    page = window.review.page
    assert page.canvas.visible_boxes() == 4
    keys(Qt.Key.Key_4, held=CONTROL)
    assert page.canvas.visible_boxes() == 3
    assert not page.layer_buttons[Layer.VEHICLES].isChecked()
    keys("l")
    assert page.canvas.visible_boxes() == 0
    keys("n")
    wait_picture(window, qtbot, 2)
    keys("l")
    assert page.canvas.visible_boxes() == 4
    QTest.mouseClick(page.layer_buttons[Layer.TEXT], LEFT)
    assert page.canvas.visible_boxes() == 3


def test_zoom_pan_turn_and_the_magnifier(review: tuple[MainWindow, Keys]) -> None:
    window, keys = review
    canvas = window.review.page.canvas
    fitting = canvas.scale_shown
    keys("o")
    assert canvas.scale_shown == pytest.approx(1 / canvas.devicePixelRatioF())
    keys("+", "+", "+", "+")
    assert canvas.scale_shown > 2
    before = canvas.horizontalScrollBar().value()
    keys(Qt.Key.Key_Right, held=CONTROL)
    assert canvas.horizontalScrollBar().value() > before
    keys("-", "f")
    assert canvas.scale_shown == pytest.approx(fitting)
    keys("t")
    assert canvas.transform().m11() == pytest.approx(0, abs=1e-9)
    middle = canvas.viewport().rect().center()
    wheel = QWheelEvent(
        QPointF(middle), canvas.mapToGlobal(QPointF(middle)), QPoint(), QPoint(0, 30), Qt.MouseButton.NoButton,
        NO_KEYS, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    here = canvas.scale_shown
    QApplication.sendEvent(canvas.viewport(), wheel)
    assert here < canvas.scale_shown < here * 1.1, "a quarter of a notch is a small step"
    keys("g")
    assert canvas.magnifier.isVisible()
    first = canvas.magnifier.grab().toImage()
    move(canvas.viewport(), middle + QPoint(60, 40))
    assert canvas.magnifier.grab().toImage() != first
    keys("g")
    assert not canvas.magnifier.isVisible()
    keys("n")
    assert canvas.transform().m12() == 0, "the next photograph is shown upright"


def test_dragging_moves_the_picture_also_from_a_box(review: tuple[MainWindow, Keys]) -> None:
    window, keys = review
    canvas = window.review.page.canvas
    keys("o", "+", "+", "+", "+", "+")
    chosen = window.review.page.side.current_finding()
    place = canvas.viewport().rect().center()
    before = canvas.horizontalScrollBar().value()
    drag(canvas.viewport(), place, place + QPoint(-80, 0))
    assert canvas.horizontalScrollBar().value() > before
    assert window.review.page.side.current_finding() == chosen


def test_a_part_is_read_again_by_mouse_and_chosen(review: tuple[MainWindow, Keys], qtbot: QtBot) -> None:
    window, keys = review
    page = window.review.page
    keys("b")
    assert page.canvas.is_drawing
    drag(page.canvas.viewport(), page.canvas.mapFromScene(110, 50), page.canvas.mapFromScene(530, 430))
    assert not page.canvas.is_drawing
    assert page.prompt.isVisible()
    keys("1")
    qtbot.waitUntil(lambda: "Found: @AB0001" in window.remark.text.text(), timeout=LONG_MS)
    assert page.side.identifier.suggestions[0].value == "@AB0001"
    keys("1")
    wait_status(window, qtbot, 1, "done", "@AB0001", "corrected")


def test_a_part_is_read_again_by_keyboard_alone(review: tuple[MainWindow, Keys], qtbot: QtBot) -> None:
    window, keys = review
    page = window.review.page
    keys("b")
    tool = page.canvas._tool
    assert tool is not None
    before = tool.box
    keys(Qt.Key.Key_Right, Qt.Key.Key_Down)
    keys(Qt.Key.Key_Left, held=CONTROL)
    assert tool.box[0] > before[0]
    assert tool.box[2] - tool.box[0] == pytest.approx(before[2] - before[0])
    keys(*[Qt.Key.Key_Right] * 40, held=SHIFT)
    assert tool.box[2] == 640, "it stays inside"
    keys("a")
    assert page.canvas.is_drawing, "letters are no commands while a box is drawn"
    keys(Qt.Key.Key_Return)
    assert page.prompt.isVisible()
    keys(Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "found in that part" in window.remark.text.text(), timeout=LONG_MS)
    keys("b", Qt.Key.Key_Escape)
    assert not page.canvas.is_drawing
    assert window.review.is_open


def test_a_missing_model_is_said_when_a_part_is_read(review: tuple[MainWindow, Keys], qtbot: QtBot) -> None:
    window, keys = review
    keys("b", Qt.Key.Key_Return, "5")
    qtbot.waitUntil(lambda: "No vehicle model is installed" in window.remark.text.text(), timeout=LONG_MS)
    assert "models install" in window.remark.text.text()


def test_vehicles_are_added_and_removed(review: tuple[MainWindow, Keys], qtbot: QtBot) -> None:
    window, keys = review
    page = window.review.page

    def labels() -> list[str]:
        return [vehicle.label for vehicle in window.workspace.queries.image(1).result.vehicles]

    keys("x")
    assert "Choose a vehicle" in window.remark.text.text()
    keys("v")
    drag(page.canvas.viewport(), page.canvas.mapFromScene(50, 300), page.canvas.mapFromScene(150, 390))
    keys("4")
    qtbot.waitUntil(lambda: labels() == ["car", "truck"], timeout=LONG_MS)
    qtbot.waitUntil(lambda: page.canvas.visible_boxes() == 5, timeout=LONG_MS)
    assert window.review.image_id == 1
    assert window.workspace.queries.image(1).status.value == "needs_review", "the identifier still waits"
    page.side.choose([finding.text for finding in page.side.model.findings].index("car"))
    keys("x")
    qtbot.waitUntil(lambda: labels() == ["truck"], timeout=LONG_MS)
    keys("v", Qt.Key.Key_Return)
    keys.type("forklift")
    keys(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: labels() == ["truck", "forklift"], timeout=LONG_MS)
    for left in (["truck"], ["car", "truck"], ["car"]):
        keys(Qt.Key.Key_Z, held=CONTROL)
        qtbot.waitUntil(lambda left=left: labels() == left, timeout=LONG_MS)  # type: ignore[misc]


def test_a_chosen_finding_is_not_chosen_on_the_next_photograph(review: tuple[MainWindow, Keys], qtbot: QtBot) -> None:
    window, keys = review
    page = window.review.page
    page.side.choose(2)
    window.bridge.committed.emit(Committed(images={1}))
    assert page.side.current_finding() == 2, "a commit about the same image leaves the choice"
    keys("n")
    assert page.side.current_finding() == -1
    keys("x")
    assert "Choose a vehicle" in window.remark.text.text()
    assert window.workspace.reviews.reviews([2]) == {}


def test_buttons_do_what_their_keys_do(review: tuple[MainWindow, Keys], qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QToolButton

    window, _keys = review
    page = window.review.page
    buttons = {button.text(): button for button in page.findChildren(QToolButton) if button.text()}
    QTest.mouseClick(buttons["Accept (A)"], LEFT)
    wait_status(window, qtbot, 1, "done", "@A80001", "accepted")
    choices = page.side.identifier.choices
    QTest.mouseClick(choices.viewport(), LEFT, NO_KEYS, choices.visualItemRect(choices.item(0)).center())
    wait_status(window, qtbot, 2, "done", "@AB0002", "corrected")
    QTest.mouseClick(buttons["Undo"], LEFT)
    wait_status(window, qtbot, 2, "needs_review", "@A80002", "")


def test_every_control_has_a_name_for_readers(review: tuple[MainWindow, Keys]) -> None:
    from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTableView

    window, _keys = review
    for kind in (QAbstractButton, QLineEdit, QTableView):
        for control in window.review.page.findChildren(kind):
            if control.isVisible():
                text = control.text() if isinstance(control, QAbstractButton) else ""
                assert control.accessibleName() or text, control


def test_the_review_follows_the_theme(review: tuple[MainWindow, Keys]) -> None:
    window, _keys = review
    window.set_theme("dark")
    assert "#21262c" in window.review.page.styleSheet()
    window.set_theme("light")
    assert "#fafbfc" in window.review.page.styleSheet()


def test_a_question_about_an_image_is_given_up_when_another_one_is_shown(
    review: tuple[MainWindow, Keys], qtbot: QtBot
) -> None:
    window, keys = review
    page = window.review.page
    first = window.review.image_id
    keys(Qt.Key.Key_R)
    assert page.prompt.isVisible()
    page.actions_by_name["next"].trigger()
    qtbot.waitUntil(lambda: window.review.image_id != first, timeout=LONG_MS)
    qtbot.waitUntil(lambda: not page.prompt.isVisible(), timeout=LONG_MS)
    assert window.workspace.reviews.reviews([first, window.review.image_id]) == {}


def test_window_keys_mean_the_image_under_review(review: tuple[MainWindow, Keys]) -> None:
    window, _keys = review
    window.table.clearSelection()
    assert window.meant_images() == [window.review.image_id]
    window.review.leave()
    assert window.meant_images() == window.table.selected_images()
