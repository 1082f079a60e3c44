"""Fields in a page that scrolls."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reportdesk.ui.settings.parts import Choice, Fraction, WholeNumber


@pytest.mark.parametrize("kind", [WholeNumber, Fraction, Choice])
def test_the_wheel_scrolls_the_page_and_changes_a_field_only_while_it_is_edited(
    qtbot: QtBot, kind: type[WholeNumber | Fraction | Choice]
) -> None:
    area, page = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    column = QVBoxLayout(page)
    field = kind(page)
    if isinstance(field, QComboBox):
        field.addItems(["one", "two", "three"])
    else:
        field.setValue(1)
    column.addWidget(field)
    page.setMinimumHeight(3000)
    area.setWidget(page)
    area.show()
    qtbot.waitExposed(area)

    def shown() -> str:
        return field.currentText() if isinstance(field, QComboBox) else field.text()

    def turn() -> bool:
        """Turn the wheel over the field; False when the event is left to what lies below."""
        middle = QPointF(field.rect().center())
        event = QWheelEvent(
            middle, field.mapToGlobal(middle), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(field, event)
        return event.isAccepted()

    before = shown()
    assert not turn()
    assert shown() == before
    area.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert turn()
    assert shown() != before
