"""Counting what is dragged over the window, off the GUI thread, and saying what a drop would do."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from reportdesk.intake.counting import DropCount, count_drop
from reportdesk.ui import words
from reportdesk.ui.words import tr


class DropCounter(QObject):
    """`counted` tells the count of the paths asked for last; answers to earlier ones are dropped."""

    counted = Signal(object)
    _answered = Signal(int, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._number = 0
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None
        self._answered.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def count(self, paths: Sequence[Path]) -> None:
        """Begin to count."""
        self._stopped.set()
        self._stopped = threading.Event()
        self._number += 1
        self._thread = threading.Thread(
            target=self._work, args=(self._number, list(paths), self._stopped), name="reportdesk-count", daemon=True
        )
        self._thread.start()

    def cancel(self) -> None:
        """Want no answer any more; a folder that is slow to open is not waited for."""
        self._number += 1
        self._stopped.set()

    def stop(self) -> None:
        """Count no more."""
        self.cancel()
        if self._thread is not None:
            self._thread.join(1.0)

    def _work(self, number: int, paths: list[Path], stopped: threading.Event) -> None:
        self._answered.emit(number, count_drop(paths, stopped))

    def _take(self, number: int, count: DropCount) -> None:
        if number == self._number:
            self.counted.emit(count)


def count_words(count: DropCount) -> str:
    """Return such words as "3 folders, 214 images"."""
    parts = []
    if count.folders:
        parts.append(tr("1 folder") if count.folders == 1 else tr("{} folders").format(words.number(count.folders)))
    if count.images or not count.has_more:
        images = words.images(count.images)
        parts.append(tr("more than {}").format(images) if count.has_more else images)
    return ", ".join(parts)


def effect_words(count: DropCount) -> str:
    """Return what dropping it would do."""
    if not count.images and not count.has_more:
        return tr("No photographs are in it. What it holds is listed with the reason.")
    reports = tr("1 report") if count.reports == 1 else tr("{} reports").format(words.number(count.reports))
    text = tr("They become {}; nothing in the folders is changed.").format(reports)
    if count.others:
        text += " " + tr("{} other files are left out and listed.").format(words.number(count.others))
    return text
