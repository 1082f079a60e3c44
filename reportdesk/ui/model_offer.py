"""Offering missing model files in the window: looks, installs beside other work, lets images be read again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from reportdesk.domain.failures import InstallStopped, ReportdeskError
from reportdesk.installing.installer import Installer, Offer, Outcome
from reportdesk.recognition.models import KINDS_OF_STAGE
from reportdesk.ui.model_strip import ModelStrip, StripState
from reportdesk.ui.task import Task
from reportdesk.ui.words import tr
from reportdesk.workspace.queries import Queries


class ModelOffer(QObject):
    """Leads the strip from the offer to the images that are read again. One thing is done at a time."""

    def __init__(
        self,
        installer: Installer,
        strip: ModelStrip,
        queries: Queries,
        read_again: Callable[[list[int]], None],
        parent: QWidget,
    ) -> None:
        """Prepare; `look` begins.

        Args:
            read_again: takes the ids of images that can be read better now.
        """
        super().__init__(parent)
        self._installer, self._strip, self._queries, self._read_again = installer, strip, queries, read_again
        self._window = parent
        self._offer: Offer | None = None
        self._unread: list[int] = []
        self._look, self._task = Task(self, name="models"), Task(self, name="models")
        self._look.failed.connect(self._show_failure)
        self._task.progressed.connect(self._strip.show_progress)
        self._task.failed.connect(self._show_failure)
        strip.asked.connect(self._go_on)
        strip.stop_asked.connect(self._ask_to_stop)
        strip.files_asked.connect(self._choose_files)
        strip.folder_asked.connect(self._choose_folder)

    def look(self) -> None:
        """Show the strip when a chosen stage lacks a model file."""
        self._look.run(self._installer.offer, self._show_looked)

    def use(self, installer: Installer) -> None:
        """Look by other settings; what is being installed ends first."""
        self._installer = installer
        self.look()

    def stop(self) -> None:
        """Take no more; what was fetched is kept."""
        self._look.close()
        self._task.close()

    def _show_looked(self, offer: Offer | None) -> None:
        # Meanwhile the operator may have begun to install.
        if not self._task.runs:
            self._show_offer(offer)

    def _show_offer(self, offer: Offer | None) -> None:
        self._offer = offer
        if offer is None:
            self._strip.hide()
        else:
            self._strip.show_offer(offer)

    def _go_on(self) -> None:
        if self._strip.state is StripState.DONE:
            self._strip.hide()
            self._read_again(self._unread)
        else:
            self._install()

    def _install(self) -> None:
        """Plan anew, because the disk may have changed since the offer, then fetch."""
        if self._task.run(self._plan_and_install, self._show_outcome):
            self._strip.show_start(can_stop=True)

    def _plan_and_install(self) -> Outcome:
        origin = self._installer.origin()
        steps = self._installer.plan(origin)
        return self._installer.install(steps, origin, self._task.tell, self._task.stopped)

    def _ask_to_stop(self) -> None:
        self._task.stop()
        self._strip.show_stopping()

    def _choose_files(self) -> None:
        kinds, all_files = tr("Model files"), tr("All files")
        chosen, _filter = QFileDialog.getOpenFileNames(
            self._window, tr("Choose model files"), "", f"{kinds} (*.onnx *.pt);;{all_files} (*)"
        )
        self._take(chosen)

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self._window, tr("Choose a folder of model files"))
        self._take([chosen] if chosen else [])

    def _take(self, paths: list[str]) -> None:
        take = partial(self._installer.take, [Path(path) for path in paths])
        if paths and self._task.run(take, self._show_outcome):
            self._strip.show_start(can_stop=False)

    def _show_outcome(self, outcome: Outcome) -> None:
        if outcome.failures:
            self._strip.show_failure(outcome.failures[0])
            return
        self._task.run(self._what_is_left, partial(self._show_end, outcome))

    def _what_is_left(self) -> tuple[Offer | None, list[int]]:
        stages = [stage.value for stage in KINDS_OF_STAGE]
        return self._installer.offer(), self._queries.reprocessable(report=None, unavailable=stages, fingerprint=None)

    def _show_end(self, outcome: Outcome, left: tuple[Offer | None, list[int]]) -> None:
        offer, self._unread = left
        if offer is not None:
            self._show_offer(offer)
        else:
            self._strip.show_done(outcome.remarks, len(self._unread))

    def _show_failure(self, error: ReportdeskError) -> None:
        if isinstance(error, InstallStopped):
            self.look()
        else:
            self._strip.show_failure(error)
