"""The list of workers of the shared queue, asked for every two seconds; each can be drained or stopped."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reportdesk.cluster import machines as queue_machines
from reportdesk.cluster.machines import Machine, QueueState, Wish
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ClusterMissing, DestinationUnreachable, ReportdeskError, SettingsInvalid
from reportdesk.ui import headings, icons, theme, words
from reportdesk.ui.errands import Errands
from reportdesk.ui.messages import message, told
from reportdesk.ui.workers import worker_words
from reportdesk.ui.workers.teaching import Teaching

REFRESH_MS = 2000
_MACHINE_ROLE = int(Qt.ItemDataRole.UserRole)
_MACHINE, _STATE, _VERSION, _BUSY, _RATE, _SEEN = range(6)
_WIDTHS = ((_MACHINE, 190), (_STATE, 300), (_VERSION, 90), (_BUSY, 90), (_RATE, 130))


class WorkersDialog(QDialog):
    """Everything that waits for the database runs on errands of its own.

    `settings` gives those in force; `open_settings` shows a group of them, None where there is no such dialog.
    """

    def __init__(
        self, settings: Callable[[], Settings], open_settings: Callable[[str], object] | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.queue: QueueState | None = None
        self.box: QMessageBox | None = None
        self._asked: dict[int, str] = {}
        self._is_asking = False
        self._errands = Errands(self)
        self._errands.failed.connect(self._show_error)
        self.setWindowTitle(self.tr("Workers"))
        self.resize(980, 440)
        self.head = QLabel(self.tr("Asking the queue ..."), self)
        self.head.setWordWrap(True)
        self._pages = QStackedWidget(self)
        self.list = self._list()
        self.teaching = Teaching(self)
        self.about = QLabel(self)
        self.answer = QLabel(self)
        for label in (self.about, self.answer):
            label.setWordWrap(True)
        self.drain = self._button(self.tr("&Drain ..."), lambda: self.ask(Wish.DRAIN))
        self.drain.setToolTip(self.tr("It ends what it reads, takes no more images, and then ends itself (Del)"))
        self.stop = self._button(self.tr("&Stop now ..."), lambda: self.ask(Wish.STOP))
        self.stop.setToolTip(self.tr("It gives back at once what it reads, and then ends itself (Shift+Del)"))
        self.settings = self._button(self.tr("S&ettings ..."), lambda: open_settings and open_settings("Work"))
        self.settings.setVisible(open_settings is not None)
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list, lambda: self.ask(Wish.DRAIN))
        QShortcut(QKeySequence("Shift+Del"), self.list, lambda: self.ask(Wish.STOP))
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        self._enable()
        self.refresh()

    def _list(self) -> QTreeWidget:
        made = QTreeWidget(self)
        made.setHeaderLabels(
            [self.tr("Machine"), self.tr("State"), self.tr("Version"), self.tr("Busy"), self.tr("Images per minute"),
             self.tr("Last seen")]
        )  # fmt: skip
        made.setRootIsDecorated(False)
        made.setAllColumnsShowFocus(True)
        made.setUniformRowHeights(True)
        made.setAccessibleName(self.tr("Workers"))
        for column, width in _WIDTHS:
            made.setColumnWidth(column, width)
        headings.widen(made.header())
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        made.currentItemChanged.connect(lambda *_: self._enable())
        made.customContextMenuRequested.connect(self._show_menu)
        return made

    def _button(self, text: str, action: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: action())
        return button

    def _lay_out(self) -> None:
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.teaching)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.drain, self.stop, self.settings):
            row.addWidget(button)
        row.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        close.rejected.connect(self.reject)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addWidget(self._pages, 1)
        column.addWidget(self.about)
        column.addWidget(self.answer)
        column.addLayout(row)

    # --- showing ---

    def refresh(self) -> None:
        """Ask the queue anew, unless an answer is still awaited."""
        if self._is_asking:
            return
        self._is_asking = True
        self._errands.run(partial(queue_machines.look, self._settings()), self._show)

    def _show(self, queue: QueueState) -> None:
        self._is_asking = False
        self.queue = queue
        self.head.setStyleSheet("")
        self.head.setText(worker_words.summary(queue, self._settings().work))
        self._say_who_ended(queue)
        self._fill(queue)
        self.teaching.show_no_worker(queue.queue)
        self._show_page(self.list if queue.machines else self.teaching)

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        for button in (self.drain, self.stop):
            button.setVisible(page is self.list)
        self._enable()

    def _fill(self, queue: QueueState) -> None:
        chosen = self.chosen()
        while self.list.topLevelItemCount() > len(queue.machines):
            self.list.takeTopLevelItem(self.list.topLevelItemCount() - 1)
        for row, machine in enumerate(queue.machines):
            item = self.list.topLevelItem(row)
            if item is None:
                item = QTreeWidgetItem()
                self.list.addTopLevelItem(item)
            self._show_machine(item, machine, queue)
            if chosen is not None and machine.worker == chosen.worker:
                self.list.setCurrentItem(item)
        first = self.list.topLevelItem(0)
        if self.list.currentItem() is None and first is not None:
            self.list.setCurrentItem(first)

    def _show_machine(self, item: QTreeWidgetItem, machine: Machine, queue: QueueState) -> None:
        state = worker_words.state(machine)
        item.setData(0, _MACHINE_ROLE, machine)
        item.setText(_MACHINE, worker_words.name(machine, queue.machines))
        item.setIcon(_STATE, icons.icon(worker_words.icon(machine)))
        item.setText(_STATE, state)
        item.setToolTip(_STATE, state)
        item.setText(_VERSION, machine.version)
        item.setText(_BUSY, self.tr("{} of {}").format(machine.busy, machine.slots))
        item.setText(_RATE, words.number(machine.per_minute))
        item.setText(_SEEN, worker_words.seen(machine))

    def _say_who_ended(self, queue: QueueState) -> None:
        here = {machine.worker for machine in queue.machines}
        for worker in [worker for worker in self._asked if worker not in here]:
            self.answer.setText(self.tr("{} has ended.").format(self._asked.pop(worker)))

    def _show_error(self, error: ReportdeskError) -> None:
        self._is_asking = False
        if isinstance(error, SettingsInvalid | ClusterMissing):
            self.head.setText(self.tr("Images are read on this computer."))
            self.teaching.show_no_queue(error)
            self._show_page(self.teaching)
            return
        ink, _ground = theme.colours().danger
        self.head.setStyleSheet(f"color: {ink}")
        # The hint of a link that is away speaks of what is sent; this list is only asked for again.
        self.head.setText(message(error.message) if isinstance(error, DestinationUnreachable) else told(error))

    def chosen(self) -> Machine | None:
        """Return the chosen worker as it was shown last."""
        item = self.list.currentItem()
        machine = item.data(0, _MACHINE_ROLE) if item is not None else None
        return machine if isinstance(machine, Machine) else None

    def _enable(self) -> None:
        machine, queue = self.chosen(), self.queue
        for button in (self.drain, self.stop):
            button.setEnabled(machine is not None)
        # A refusal is longer than its column.
        is_told = machine is not None and queue is not None and self._pages.currentWidget() is self.list
        self.about.setVisible(is_told)
        if machine is not None and queue is not None:
            name = worker_words.name(machine, queue.machines)
            self.about.setText(f"{name}: {worker_words.state(machine)}")

    def _show_menu(self, point: QPoint) -> None:
        if self.list.itemAt(point) is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.drain.text(), lambda: self.ask(Wish.DRAIN))
        menu.addAction(self.stop.text(), lambda: self.ask(Wish.STOP))
        menu.exec(self.list.viewport().mapToGlobal(point))

    # --- doing ---

    def ask(self, wish: Wish) -> None:
        """Ask whether the chosen worker is to end, and have it told."""
        machine, queue = self.chosen(), self.queue
        if machine is None or queue is None:
            return
        shown = worker_words.name(machine, queue.machines)
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIconPixmap(icons.pixmap("warning", 40, theme.colours().danger[0], self.devicePixelRatioF()))
        box.setWindowTitle(self.windowTitle())
        box.setText(worker_words.question(shown, wish))
        box.setInformativeText(worker_words.consequences(machine, queue, wish))
        agree = box.addButton(
            self.tr("Drain it") if wish is Wish.DRAIN else self.tr("Stop it now"),
            QMessageBox.ButtonRole.DestructiveRole,
        )
        leave = box.addButton(self.tr("Leave it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(leave)
        box.setEscapeButton(leave)
        agree.clicked.connect(lambda: self._tell(machine, shown, wish))
        box.finished.connect(self._forget_box)
        self.box = box
        box.open()

    def _forget_box(self) -> None:
        self.box = None

    def _tell(self, machine: Machine, shown: str, wish: Wish) -> None:
        self.answer.setText(self.tr("Asking {} ...").format(shown))

        def say(is_there: bool) -> None:
            if is_there:
                self._asked[machine.worker] = shown
                self.answer.setText(worker_words.asked(shown, wish))
            else:
                self.answer.setText(self.tr("{} was not there any more: nothing had to be done.").format(shown))
            self.refresh()

        self._errands.run(partial(queue_machines.ask, self._settings(), machine.worker, wish), say)

    def done(self, code: int) -> None:
        """Ask no more."""
        self._timer.stop()
        self._errands.stop(0.1)
        super().done(code)
