"""How many workers are recommended here, and a button to take them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reportdesk.engine.capacity import Recommendation
from reportdesk.ui.buttons import push_button
from reportdesk.ui.settings.parts import GAP, soft
from reportdesk.ui.words import decimal, tr


class WorkersHint(QWidget):
    """`taken` tells the recommended number when the button is pressed."""

    taken = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = soft(tr("Looking at this machine ..."), self)
        self.take = push_button("", self)
        self.take.hide()
        self._number = 0
        self.take.clicked.connect(lambda: self.taken.emit(self._number))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.text, 1)
        row.addWidget(self.take)

    def show_recommendation(self, found: Recommendation) -> None:
        """Show what this machine can feed."""
        self._number = found.workers
        self.text.setText(recommendation_words(found))
        self.take.setText(tr("Use {}").format(found.workers))
        self.take.show()


def recommendation_words(found: Recommendation) -> str:
    """Return such words as "Recommended: 3, from 4 cores and 7.6 GB of free memory"."""
    cores = tr("1 core") if found.cores == 1 else tr("{} cores").format(found.cores)
    words = tr("Recommended: {}, from {} and {} GB of free memory.").format(
        found.workers, cores, decimal(found.free_mb / 1024)
    )
    if found.is_short_of_memory:
        words += " " + tr("More memory would allow more.")
    return words
