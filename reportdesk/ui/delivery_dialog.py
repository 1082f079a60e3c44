"""The delivery panel: how each destination stands, what was set aside and why, and what can be done about it."""

from __future__ import annotations

import html
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reportdesk.domain.failures import ReportdeskError
from reportdesk.sync.carrying import Carried
from reportdesk.sync.courier import Courier, DestinationStatus
from reportdesk.sync.records import ConnectionReport
from reportdesk.ui import delivery_words, theme
from reportdesk.ui.buttons import push_button
from reportdesk.ui.errands import Errands
from reportdesk.ui.messages import check_words, told, told_html
from reportdesk.workspace.outbox_queries import OutboxQueries, SetAside

LOOK_MS = 1000
BY_HAND = "by hand"
_SHOWN_LINES = 3


class DeliveryDialog(QDialog):
    """Looks once a second while it is open. Everything that may take time runs on errands of its own."""

    def __init__(self, courier: Courier, outbox: OutboxQueries, parent: QWidget) -> None:
        super().__init__(parent)
        self._courier, self._outbox = courier, outbox
        self._shown_aside: dict[str, int] = {}
        self._errands = Errands(self)
        self._errands.failed.connect(self._say_error)
        self.setWindowTitle(self.tr("Delivery"))
        self.resize(760, 640)
        self.boxes = {name: DestinationBox(name, self) for name in courier.statuses()}
        self.aside = QTreeWidget(self)
        self.aside.setHeaderLabels([self.tr("Set aside"), self.tr("Why, and what to do")])
        self.aside.setColumnWidth(0, 260)
        self.aside.setRootIsDecorated(False)
        self.aside.setWordWrap(True)
        self.aside.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.aside.setAccessibleName(self.tr("What was set aside"))
        self.answer = QLabel(self)
        self.answer.setWordWrap(True)
        self.answer.setTextFormat(Qt.TextFormat.RichText)
        self.answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.answer.hide()
        self.pause = QPushButton(self)
        self.pause.setAutoDefault(False)
        self.pause.clicked.connect(self._toggle_pause)
        self.try_now = push_button(self.tr("Try now"), self, courier.try_now)
        self.again = push_button(self.tr("Send again"), self, self._send_again)
        self.out = push_button(self.tr("Carry out ..."), self, self._carry_out)
        self.over = push_button(self.tr("Take over ..."), self, self._take_over)
        self._lay_out()
        for name, box in self.boxes.items():
            box.test.clicked.connect(partial(self._test, name))
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        self.refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        for box in self.boxes.values():
            column.addWidget(box)
        column.addWidget(self.answer)
        column.addWidget(self.aside, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.pause, self.try_now, self.again, self.out, self.over):
            row.addWidget(button)
        row.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        row.addWidget(buttons)
        column.addLayout(row)

    def refresh(self) -> None:
        """Show how everything stands now."""
        statuses = self._courier.statuses()
        for name, status in statuses.items():
            self.boxes[name].show_status(status)
        paused = any(status.lane.pause_reason for status in statuses.values())
        self.pause.setText(self.tr("Go on sending") if paused else self.tr("Pause sending"))
        active = any(status.place for status in statuses.values())
        for button in (self.pause, self.try_now, self.out, self.over):
            button.setEnabled(active)
        counts = {name: status.set_aside for name, status in statuses.items()}
        self.again.setEnabled(any(counts.values()))
        self.aside.setVisible(any(counts.values()))
        if counts != self._shown_aside:
            self._shown_aside = counts
            self._show_aside([entry for name in counts for entry in self._outbox.set_aside(name)])

    def _show_aside(self, entries: list[SetAside]) -> None:
        self.aside.clear()
        for entry in entries:
            item = QTreeWidgetItem([entry.name, told(entry.failure)])
            item.setToolTip(0, entry.name)
            item.setSizeHint(1, QSize(0, _SHOWN_LINES * self.aside.fontMetrics().height() + 8))
            item.setToolTip(1, item.text(1))
            self.aside.addTopLevelItem(item)

    def _toggle_pause(self) -> None:
        reasons = {status.lane.pause_reason for status in self._courier.statuses().values()} - {""}
        for reason in reasons:
            self._courier.resume(reason)
        if not reasons:
            self._courier.pause(BY_HAND)
        self.refresh()

    def _send_again(self) -> None:
        self._errands.run(lambda: [self._courier.send_again(name) for name in self.boxes], lambda _sent: self.refresh())

    def _test(self, name: str) -> None:
        self._say(self.tr("Trying the connection ..."))
        self.boxes[name].test.setEnabled(False)
        self._errands.run(partial(self._courier.test, name), partial(self._show_report, name))

    def _show_report(self, name: str, report: ConnectionReport) -> None:
        lines = [
            f"{'✓' if check.ok else ('✗' if check.needed else '–')} {html.escape(check_words(check))}"
            for check in report.checks
        ]
        head = self.tr("This destination can be used.") if report.works else self.tr("This cannot be used yet.")
        self._say(f"<b>{head}</b><br>" + "<br>".join(lines))
        self.boxes[name].test.setEnabled(True)

    def _carry_out(self) -> None:
        chosen, _filter = QFileDialog.getSaveFileName(
            self, self.tr("Write what waits into a ZIP file"), "reportdesk.zip", self.tr("ZIP files (*.zip)")
        )
        if chosen:
            self._errands.run(partial(self._courier.carry_out, Path(chosen)), self._say_carried)

    def _take_over(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileName(
            self, self.tr("Take over what another desk carried out"), "", self.tr("ZIP files (*.zip);;All files (*)")
        )
        if chosen:
            self._errands.run(partial(self._courier.take_over, Path(chosen)), self._say_carried)

    def _say_carried(self, done: Carried) -> None:
        self._say_text(delivery_words.carried_words(done))

    def _say_error(self, error: ReportdeskError) -> None:
        for box in self.boxes.values():
            box.test.setEnabled(True)
        self._say(told_html(error))

    def _say_text(self, text: str) -> None:
        self._say(html.escape(text).replace("\n", "<br>"))
        self.refresh()

    def _say(self, rich: str) -> None:
        self.answer.setText(rich)
        self.answer.show()

    def done(self, code: int) -> None:
        """Stop looking."""
        self._timer.stop()
        self._errands.stop(0.1)
        super().done(code)


class DestinationBox(QGroupBox):
    """One destination: where it is, what it does, its figures."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(delivery_words.destination_name(name), parent)
        self.state = QLabel(self)
        self.state.setFont(theme.scaled(1.0, QFont.Weight.DemiBold))
        self.state.setWordWrap(True)
        self.place = QLabel(self)
        self.place.setWordWrap(True)
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.figures = QLabel(self)
        self.figures.setTextFormat(Qt.TextFormat.RichText)
        self.test = QPushButton(self.tr("Test connection"), self)
        self.test.setAutoDefault(False)
        form = QFormLayout(self)
        form.setContentsMargins(12, 12, 12, 12)
        form.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self.state, 1)
        head.addWidget(self.test, 0, Qt.AlignmentFlag.AlignTop)
        form.addRow(head)
        form.addRow(self.place)
        form.addRow(self.figures)

    def show_status(self, status: DestinationStatus) -> None:
        """Show how it stands."""
        text = delivery_words.state_word(status)
        if status.lane.error is not None:
            text += f": {told(status.lane.error)}"
        self.state.setText(text)
        self.place.setText(status.place or self.tr("Set it up in the settings; until then everything stays here."))
        self.figures.setVisible(bool(status.place))
        self.figures.setText(
            "&nbsp;&nbsp; ".join(
                f"{html.escape(name)}: <b>{html.escape(value)}</b>" for name, value in delivery_words.facts(status)
            )
        )
        self.figures.setWordWrap(True)
        self.test.setVisible(bool(status.place))
