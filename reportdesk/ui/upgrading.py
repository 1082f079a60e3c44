"""The little window that says why there is no large one yet: the workspace is brought to this version."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from reportdesk.domain.failures import ReportdeskError
from reportdesk.ui import icons
from reportdesk.ui.task import Task

SHOWN_AFTER_MS = 300
"""An upgrade of 100,000 images takes 400 ms, most of them less: no window flashes by."""
_WIDTH_PX = 440


class UpgradeWindow(QWidget):
    """Says what happens. It closes when that is over: half an upgrade is none, and would begin anew."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("reportdesk")
        self.setWindowIcon(icons.application_icon())
        words = QLabel(
            self.tr(
                "The workspace comes from an earlier version. A copy of it is made, then it is upgraded. Nothing in it "
                "is lost, and the program opens when this is done."
            ),
            self,
        )
        words.setWordWrap(True)
        bar = QProgressBar(self)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(self.tr("Upgrading the workspace"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(words)
        column.addWidget(bar)
        self.setFixedWidth(_WIDTH_PX)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay."""
        event.ignore()


def run_shown(work: Callable[[], None]) -> None:
    """Run `work` on a thread of its own, and show the window meanwhile; raises the ReportdeskError that it raises."""
    window, loop = UpgradeWindow(), QEventLoop()
    task, errors = Task(window, name="upgrade"), list[ReportdeskError]()
    task.failed.connect(errors.append)
    task.failed.connect(loop.quit)
    appearance = QTimer(window)
    appearance.setSingleShot(True)
    appearance.timeout.connect(window.show)
    appearance.start(SHOWN_AFTER_MS)
    task.run(work, lambda _nothing: loop.quit())
    # Half an upgrade must not be opened, whatever else ends the loop.
    while task.runs:
        loop.exec()
    appearance.stop()
    window.hide()
    window.deleteLater()
    if errors:
        raise errors[0]
