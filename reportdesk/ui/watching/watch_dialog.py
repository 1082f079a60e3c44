"""The list of watched folders: how each stands, and what can be done about it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reportdesk.domain.failures import ReportdeskError
from reportdesk.domain.watches import Watch, WatchState, WatchStatus
from reportdesk.intake.watching import Watching
from reportdesk.ui import headings, icons, theme, words
from reportdesk.ui.buttons import push_button
from reportdesk.ui.errands import Errands
from reportdesk.ui.messages import told
from reportdesk.ui.watching import watch_words
from reportdesk.ui.watching.watch_form import WatchForm

_WATCH_ROLE = int(Qt.ItemDataRole.UserRole)
_FOLDER, _STATE, _REPORTS, _TAKEN = range(4)


class WatchDialog(QDialog):
    """Everything that waits for a commit or a slow drive runs on errands of its own."""

    def __init__(self, watching: Watching, operator: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._watching, self._operator = watching, operator
        self._errands = Errands(self)
        self._errands.failed.connect(self._say_error)
        self.form: WatchForm | None = None
        self._askers: deque[WatchForm | None] = deque()
        """The form behind each errand under way, in their order; None where the list itself asked."""
        self.setWindowTitle(self.tr("Watched folders"))
        self.resize(940, 420)
        self._head = QLabel(
            self.tr("Photographs that arrive in these folders are read by themselves while this window is open."), self
        )
        self._head.setWordWrap(True)
        self.list = QTreeWidget(self)
        self.list.setHeaderLabels([self.tr("Folder"), self.tr("State"), self.tr("Reports"), self.tr("Taken")])
        self.list.setRootIsDecorated(False)
        self.list.setAllColumnsShowFocus(True)
        self.list.setWordWrap(True)
        self.list.setUniformRowHeights(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setAccessibleName(self.tr("Watched folders"))
        for column, width in ((_FOLDER, 280), (_STATE, 290), (_REPORTS, 220)):
            self.list.setColumnWidth(column, width)
        headings.widen(self.list.header())
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.add = push_button(self.tr("&Add folder ..."), self, self._add)
        self.change = push_button(self.tr("&Reports ..."), self, self._change)
        self.pause = push_button(self.tr("&Pause"), self, self._toggle_pause)
        self.remove = push_button(self.tr("Re&move"), self, self._remove)
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list, self._remove)
        self.list.itemActivated.connect(lambda *_: self._change())
        self.list.currentItemChanged.connect(lambda *_: self._enable())
        self.list.customContextMenuRequested.connect(self._show_menu)
        self._lay_out()
        self.refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._head)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.add, self.change, self.pause, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        row.addWidget(close)
        column.addLayout(row)

    # --- showing ---

    def refresh(self) -> None:
        """Show how every folder stands now; the chosen one stays chosen."""
        chosen = self.chosen()
        statuses = self._watching.statuses()
        while self.list.topLevelItemCount() > len(statuses):
            self.list.takeTopLevelItem(self.list.topLevelItemCount() - 1)
        for row, status in enumerate(statuses):
            item = self.list.topLevelItem(row)
            if item is None:
                item = QTreeWidgetItem()
                self.list.addTopLevelItem(item)
            self._show_status(item, status)
            if chosen is not None and status.watch.id == chosen.watch.id:
                self.list.setCurrentItem(item)
        first = self.list.topLevelItem(0)
        if self.list.currentItem() is None and first is not None:
            self.list.setCurrentItem(first)
        self._enable()

    def _show_status(self, item: QTreeWidgetItem, status: WatchStatus) -> None:
        watch = status.watch
        state = watch_words.state_word(status)
        item.setData(0, _WATCH_ROLE, status)
        item.setText(_FOLDER, str(watch.folder))
        item.setText(_STATE, state)
        item.setIcon(_STATE, icons.icon(watch_words.STATE_ICONS[status.state]))
        item.setText(_REPORTS, f"{watch.name}\n{watch_words.naming_word(watch.naming)}")
        item.setText(_TAKEN, words.images(status.taken))
        item.setToolTip(_TAKEN, self.tr("Taken since the program was started"))
        item.setToolTip(_FOLDER, str(watch.folder))
        item.setToolTip(_STATE, state)
        item.setToolTip(_REPORTS, watch_words.report_names(watch.name, watch.naming))
        item.setSizeHint(0, QSize(0, 3 * self.list.fontMetrics().height() + 8))

    def chosen(self) -> WatchStatus | None:
        """Return the chosen folder as it was shown last."""
        item = self.list.currentItem()
        status = item.data(0, _WATCH_ROLE) if item is not None else None
        return status if isinstance(status, WatchStatus) else None

    def _enable(self) -> None:
        status = self.chosen()
        for button in (self.change, self.pause, self.remove):
            button.setEnabled(status is not None)
        is_paused = status is not None and status.state is WatchState.PAUSED
        self.pause.setText(self.tr("Go &on") if is_paused else self.tr("&Pause"))

    def _show_menu(self, point: QPoint) -> None:
        if self.list.itemAt(point) is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button, action in (
            (self.change, self._change), (self.pause, self._toggle_pause), (self.remove, self._remove),
        ):  # fmt: skip
            menu.addAction(button.text(), action)
        menu.exec(self.list.viewport().mapToGlobal(point))

    # --- doing ---

    def _add(self) -> None:
        form = self._open_form(None)
        form.asked.connect(
            lambda: self._run(
                partial(
                    self._watching.add,
                    form.chosen_folder(),
                    name=form.name.text(),
                    naming=form.chosen_naming(),
                    operator=self._operator,
                    only_new=form.only_new.isChecked(),
                ),
                form,
            )
        )

    def _change(self) -> None:
        status = self.chosen()
        if status is None:
            return
        form = self._open_form(status.watch)
        form.asked.connect(
            lambda: self._run(
                partial(self._watching.change, status.watch.id, name=form.name.text(), naming=form.chosen_naming()),
                form,
            )
        )

    def _open_form(self, watch: Watch | None) -> WatchForm:
        self.form = WatchForm(watch, self)
        self.form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form.finished.connect(self._forget_form)
        self.form.open()
        return self.form

    def _forget_form(self) -> None:
        self.form = None

    def _toggle_pause(self) -> None:
        status = self.chosen()
        if status is not None:
            act = self._watching.resume if status.state is WatchState.PAUSED else self._watching.pause
            self._run(partial(act, status.watch.id))

    def _remove(self) -> None:
        status = self.chosen()
        if status is not None:
            self._run(partial(self._watching.remove, status.watch.id))

    def _run(self, command: Callable[[], object], asker: WatchForm | None = None) -> None:
        self._askers.append(asker)
        self._errands.run(command, lambda _done: self._show_done())

    def _asking_form(self) -> WatchForm | None:
        """Return the form behind the errand that has just ended, if it is still open.

        A slow errand of the list, or of a form that was cancelled, must not close the form that is filled in meanwhile.
        """
        asker = self._askers.popleft()
        return asker if asker is self.form else None

    def _show_done(self) -> None:
        form = self._asking_form()
        if form is not None:
            form.accept()
        self.refresh()

    def _say_error(self, error: ReportdeskError) -> None:
        form = self._asking_form()
        if form is not None:
            form.show_error(error)
        else:
            ink, _ground = theme.colours().danger
            self._head.setStyleSheet(f"color: {ink}")
            self._head.setText(told(error))

    def done(self, code: int) -> None:
        """Take no more commands."""
        self._errands.stop(0.1)
        super().done(code)
