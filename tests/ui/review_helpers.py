"""Windows with images that wait for a person, and keys pressed as an operator presses them."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reportdesk.domain.failures import Failure
from reportdesk.domain.findings import Code, Identifier, TextLine, Vehicle
from reportdesk.domain.results import ImageResult
from reportdesk.domain.status import Move
from reportdesk.ui.main_window import MainWindow
from reportdesk.workspace import image_tasks
from reportdesk.workspace.image_tasks import FoundFile, Outcome
from reportdesk.workspace.workspace import Workspace
from reportdesk.workspace.writer import Transaction
from tests.drawn import write_label
from tests.ui.workspaces import add_report

LONG_MS = 60_000
Read = Callable[[int], ImageResult]


def doubtful(number: int) -> ImageResult:
    """Return a result with a wrong identifier, the right one in a code, and a vehicle."""
    return ImageResult(
        width=640,
        height=480,
        format="png",
        codes=(Code(f"@AB{number:04}", "QRCode", (200.0, 120.0, 440.0, 360.0)),),
        text=(TextLine("GATE 4", 0.8, (20.0, 20.0, 120.0, 60.0)),),
        identifiers=(Identifier(f"@A8{number:04}", "yard-id", "text", 0.5, (20.0, 400.0, 200.0, 440.0), doubt="low"),),
        vehicles=(Vehicle("car", 0.9, (300.0, 20.0, 600.0, 110.0)),),
        doubts=("It was read with a confidence of only 0.50.",),
        fingerprint="f",
    )


def fill(
    workspace: Workspace, folder: Path, count: int, read: Read = doubtful, failures: Sequence[Failure] = ()
) -> list[int]:
    """Add `count` images that wait for a person (the last ones failed with `failures`), and return their ids."""
    folder.mkdir(exist_ok=True)
    write_label(folder / "label.png", "@AB0001")
    content = (folder / "label.png").read_bytes()
    report = add_report(workspace, "north")
    files = []
    for number in range(1, count + 1):
        file = folder / f"{number:03}.png"
        file.write_bytes(content)
        files.append(FoundFile(str(file), os.fsencode(file), file.name, "png", len(content), 1))
    images = list(range(1, count + 1))

    def read_all(transaction: Transaction) -> None:
        """Do everything in one transaction, so that a running engine has nothing to take."""
        image_tasks.add_files(transaction, report, files)
        for image in images:
            failure = failures[count - image] if count - image < len(failures) else None
            image_tasks.set_hash(transaction, image, f"{image:064x}", 10, 1)
            assert image_tasks.start(transaction, image)
            move, result = (Move.FAILED, None) if failure else (Move.DOUBTED, read(image))
            assert image_tasks.finish(transaction, image, Outcome(move, 0.1, result, failure))
        transaction.committed.ready.clear()

    workspace.run(read_all)
    return images


class Keys:
    """Presses keys on what has the focus, and counts them."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self._window = window
        self._qtbot = qtbot
        self.pressed = 0

    def __call__(self, *keys: Qt.Key | str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            self.pressed += 1
            QTest.keyClick(self._focus(), key, held)  # type: ignore[arg-type]

    def type(self, text: str) -> None:
        """Type a text, each character a key."""
        for char in text:
            self(char)

    def _focus(self) -> QWidget:
        focus = QApplication.focusWidget()
        assert focus is not None
        assert focus.window() is self._window
        return focus


def wait_picture(window: MainWindow, qtbot: QtBot, image: int = 0) -> None:
    """Wait until the picture of the image under review is on screen."""

    def is_there() -> bool:
        return window.review.page.canvas.has_picture and (not image or window.review.image_id == image)

    qtbot.waitUntil(is_there, timeout=LONG_MS)


def status_of(window: MainWindow, image: int) -> tuple[str, str, str]:
    """Return status, identifier and verdict as they are committed."""
    row = window.workspace.queries.rows([image])[image]
    return (row.status.value, row.identifier, row.verdict)


def wait_status(window: MainWindow, qtbot: QtBot, image: int, *expected: str) -> None:
    """Wait until status, identifier and verdict are committed as expected."""
    qtbot.waitUntil(lambda: status_of(window, image)[: len(expected)] == expected, timeout=LONG_MS)
