"""Questions over the window: a digit may begin what is typed, and what was chosen last is what is taken."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reportdesk.config.settings import Settings
from reportdesk.recognition.typed import judge
from reportdesk.ui.review.prompt import Prompt

VIN = "1HGCM82633A004352"
REASONS = ("blurred or too dark", "the label is not in the picture", "the wrong object")


@pytest.fixture
def prompt(qtbot: QtBot) -> Iterator[Prompt]:
    """Return a question over an empty window."""
    host = QWidget()
    host.resize(800, 600)
    asked = Prompt(host)
    host.show()
    qtbot.waitExposed(host)
    yield asked
    host.close()
    host.deleteLater()


@pytest.mark.parametrize("offered", [("@AB0001",), ("@A80001",), ()])
def test_an_identifier_may_begin_with_a_digit(prompt: Prompt, offered: tuple[str, ...]) -> None:
    answers: list[str] = []
    prompt.ask("Which identifier?", offered, answers.append, judge=partial(judge, settings=Settings()))
    QTest.keyClicks(prompt.field, VIN)
    assert prompt.isVisible()
    assert prompt.field.text() == VIN
    assert prompt.choices.currentRow() == -1
    QTest.keyClick(prompt.field, Qt.Key.Key_Return)
    assert answers == [VIN]


def test_a_digit_marks_an_offered_identifier_and_enter_takes_it(prompt: Prompt) -> None:
    answers: list[str] = []
    offered = ("@AB0001", "@A80001")
    prompt.ask("Which identifier?", offered, answers.append, judge=partial(judge, settings=Settings()))
    QTest.keyClicks(prompt.field, "2")
    assert "Ctrl+Enter keeps it all the same" in prompt._hint.text()
    QTest.keyClick(prompt.field, Qt.Key.Key_Up)
    assert prompt._hint.text() == "This is a yard-id. Enter takes it, Esc gives up."
    assert answers == []
    QTest.keyClick(prompt.field, Qt.Key.Key_Return)
    assert answers == ["@AB0001"]


def test_a_digit_without_a_choice_is_typed(prompt: Prompt) -> None:
    answers: list[str] = []
    prompt.ask("Comment", (), answers.append)
    QTest.keyClicks(prompt.field, "3 cars stand here")
    QTest.keyClick(prompt.field, Qt.Key.Key_Return)
    prompt.ask("Why?", REASONS, answers.append)
    QTest.keyClicks(prompt.field, "4 wheels are missing")
    QTest.keyClick(prompt.field, Qt.Key.Key_Return)
    assert answers == ["3 cars stand here", "4 wheels are missing"]


def test_a_reason_is_still_taken_by_its_digit(prompt: Prompt) -> None:
    answers: list[str] = []
    prompt.ask("Why?", REASONS, answers.append)
    QTest.keyClicks(prompt.field, "3")
    assert answers == ["the wrong object"]
    assert not prompt.isVisible()


def test_a_clicked_choice_goes_before_what_was_typed(prompt: Prompt) -> None:
    answers: list[str] = []
    prompt.ask("Why?", REASONS, answers.append)
    QTest.keyClicks(prompt.field, "bl")
    place = prompt.choices.visualItemRect(prompt.choices.item(2)).center()
    QTest.mouseClick(prompt.choices.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert answers == ["the wrong object"]


def test_of_arrows_and_typing_the_last_one_counts(prompt: Prompt) -> None:
    answers: list[str] = []
    prompt.ask("Why?", REASONS, answers.append)
    QTest.keyClicks(prompt.field, "bl")
    QTest.keyClick(prompt.field, Qt.Key.Key_Down)
    QTest.keyClick(prompt.field, Qt.Key.Key_Down)
    QTest.keyClick(prompt.field, Qt.Key.Key_Return)
    prompt.ask("Why?", REASONS, answers.append)
    QTest.keyClick(prompt.field, Qt.Key.Key_Down)
    QTest.keyClicks(prompt.field, "bl")
    assert prompt.choices.selectedItems() == []
    QTest.keyClick(prompt.field, Qt.Key.Key_Return)
    assert answers == ["the label is not in the picture", "bl"]
