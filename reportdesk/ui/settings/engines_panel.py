"""Which text engines can read on this machine. Asked in a process of its own: they load hundreds of megabytes."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ReportdeskError
from reportdesk.engine.process import RecogniserProcess, Stopped
from reportdesk.ui.messages import message, told
from reportdesk.ui.settings.parts import soft
from reportdesk.ui.settings.titles import choice_title
from reportdesk.ui.task import Task
from reportdesk.ui.words import tr

LOOK = "reportdesk.recognition.text:available_text_engines"
_DEADLINE_S = 60.0


class EnginesPanel(QWidget):
    """Says which engines can read here, and what is missing for the others."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = soft(tr("Looking which engines are installed ..."), self)
        self._process: RecogniserProcess | None = None
        self._task = Task(self)
        self._task.failed.connect(self._show_error)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)

    def look(self, settings: Settings) -> None:
        """Find out anew."""
        self._task.run(partial(self._found, settings), self._show)

    def _found(self, settings: Settings) -> dict[str, str]:
        """Return for each engine "" when it can read here, else what is missing; nothing when it was stopped."""
        self._process = process = RecogniserProcess(settings.worker_memory_mb)
        try:
            found: dict[str, str] = process.call(LOOK, (settings,), deadline_s=_DEADLINE_S)
        except Stopped:
            return {}
        finally:
            process.close()
        return found

    def _show(self, found: dict[str, str]) -> None:
        lines = [
            f"✗ {choice_title(name)}: {message(fault)}"
            if fault
            else tr("✓ {} can read here.").format(choice_title(name))
            for name, fault in found.items()
        ]
        self.text.setText("\n".join(lines))

    def _show_error(self, error: ReportdeskError) -> None:
        self.text.setText(f"✗ {told(error)}")

    def stop(self) -> None:
        """End what runs."""
        if self._task.runs and self._process is not None:
            self._process.stop()
        self._task.close()
