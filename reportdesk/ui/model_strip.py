"""The strip that offers to install missing model files: its words, buttons and progress bar."""

from __future__ import annotations

import html
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QProgressBar, QPushButton, QWidget

from reportdesk.domain.failures import ReportdeskError
from reportdesk.domain.results import Stage
from reportdesk.installing.installer import Offer, Progress
from reportdesk.recognition.models import KINDS_OF_STAGE
from reportdesk.ui import theme, words
from reportdesk.ui.messages import message, told_html
from reportdesk.ui.notices import ThemedStrip
from reportdesk.ui.words import tr

_BAR_WIDTH = 260


class StripState(Enum):
    """What the strip is about; decides its colours and buttons."""

    OFFER = "offer"
    RUNNING = "running"
    FAILED = "failed"
    DONE = "done"


class ModelStrip(ThemedStrip):
    """Words, a button for what comes next, one to choose files, one to stop, and a bar."""

    files_asked = Signal()
    folder_asked = Signal()
    stop_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("install", tr("Install"), parent)
        self.state = StripState.OFFER
        self.bar = QProgressBar(self)
        self.bar.setFixedWidth(_BAR_WIDTH)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Download"))
        self.choose = QPushButton(tr("Choose files"), self)
        self.choose.setToolTip(tr("Take model files that are on this computer"))
        menu = QMenu(self.choose)
        menu.addAction(tr("Model files ..."), self.files_asked.emit)
        menu.addAction(tr("A folder that holds them ..."), self.folder_asked.emit)
        self.choose.setMenu(menu)
        self.stop = QPushButton(tr("Stop"), self)
        self.stop.clicked.connect(self.stop_asked)
        row = self.layout()
        assert isinstance(row, QHBoxLayout)
        for widget in (self.stop, self.choose, self.bar):
            row.insertWidget(2, widget)

    def show_offer(self, offer: Offer) -> None:
        """Say what is not read and why, and offer to mend it."""
        lines = [f"<b>{html.escape(missing_words(offer))}</b>"]
        if offer.steps:
            self.button.setText(tr("Install ({})").format(words.size(offer.bytes_to_fetch)))
            lines.append(html.escape(source_words(offer)))
        elif offer.problem is not None:
            lines.append(html.escape(message(offer.problem.hint)))
        self._show(StripState.OFFER, lines, can_go_on=bool(offer.steps))

    def show_start(self, *, can_stop: bool) -> None:
        """Say that it has begun."""
        self._show(StripState.RUNNING, [tr("Model files are being installed ...")])
        self.bar.setRange(0, 0)
        self.stop.setVisible(can_stop)
        self.stop.setEnabled(True)

    def show_progress(self, progress: Progress) -> None:
        """Say how far it is; a stop that was asked for stays said."""
        if not self.stop.isEnabled():
            return
        done, total = words.size(progress.done), words.size(progress.total)
        percent = 100 * progress.done // max(1, progress.total)
        said = tr("Fetching {}: {} of {} ({} %)").format(progress.file, done, total, percent)
        self.text.setText(html.escape(said))
        # In thousands: a bar counts in 32 bits.
        self.bar.setRange(0, max(1, progress.total // 1000))
        self.bar.setValue(progress.done // 1000)

    def show_stopping(self) -> None:
        """Say that it will stop."""
        self.text.setText(tr("Stopping ..."))
        self.stop.setEnabled(False)

    def show_failure(self, error: ReportdeskError) -> None:
        """Say why it failed and what to do."""
        self.button.setText(tr("Try again"))
        self._show(StripState.FAILED, [told_html(error)], can_go_on=True)

    def show_done(self, remarks: list[str], unread: int) -> None:
        """Say that it is done, and offer to read the images again that had been read without."""
        lines = [f"<b>{html.escape(tr('The model files are installed.'))}</b>"]
        if unread:
            lines.append(html.escape(tr("Read without them until now: {}.").format(words.images(unread))))
        lines += [html.escape(remark) for remark in remarks]
        self.button.setText(tr("Read them again"))
        self._show(StripState.DONE, lines, can_go_on=unread > 0)

    def _show(self, state: StripState, lines: list[str], *, can_go_on: bool = False) -> None:
        self.state = state
        self.text.setText("<br>".join(lines))
        self.button.setVisible(can_go_on)
        self.choose.setVisible(state in (StripState.OFFER, StripState.FAILED))
        self.stop.setVisible(state is StripState.RUNNING)
        self.bar.setVisible(state is StripState.RUNNING)
        self.refresh_theme()
        self.show()

    def refresh_theme(self) -> None:
        """Take the colours anew."""
        colours = theme.colours()
        calm = (colours.text, colours.selection)
        self.tint(*{StripState.OFFER: colours.warning, StripState.FAILED: colours.danger}.get(self.state, calm))


def missing_words(offer: Offer) -> str:
    """Return which stages are not read, and why."""
    stages = [stage for stage, kinds in KINDS_OF_STAGE.items() if set(kinds) & set(offer.kinds)]
    if stages == [Stage.VEHICLES]:
        what = tr("Vehicles are not read")
    elif stages == [Stage.PLATES]:
        what = tr("Number plates are not read")
    else:
        what = tr("Vehicles and number plates are not read")
    if offer.problem is not None:
        return tr("{}. {}").format(what, message(offer.problem.message))
    if len(offer.kinds) == 1:
        return tr("{}: the model file is not installed.").format(what)
    return tr("{}: the model files are not installed.").format(what)


def source_words(offer: Offer) -> str:
    """Return how much comes from where, and under which licences."""
    place = offer.origin.words if offer.origin else ""
    return tr("From {}. Licences: {}.").format(place, "; ".join(offer.licences))
