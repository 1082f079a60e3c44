"""Putting watched folders on a window: a command, a word in the status bar, a remark when a folder goes or returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolButton

from reportdesk.domain.watches import WatchState, WatchStatus
from reportdesk.intake.watching import Watching
from reportdesk.ui import icons, theme
from reportdesk.ui.messages import message
from reportdesk.ui.watching import watch_words
from reportdesk.ui.watching.watch_dialog import WatchDialog

if TYPE_CHECKING:
    from reportdesk.ui.main_window import MainWindow


class WatchOffer(QObject):
    """What the window shows of watched folders."""

    _changed = Signal(object)

    def __init__(self, window: MainWindow, watching: Watching) -> None:
        super().__init__(window)
        self._window, self._watching = window, watching
        self._lost: set[int] = set()
        self.dialog: WatchDialog | None = None
        self.action = QAction(self.tr("Watched folders ..."), self)
        self.action.setShortcut(QKeySequence("Ctrl+Shift+W"))
        self.action.triggered.connect(self.show_dialog)
        window.menus.tools.addAction(self.action)
        window.menus.hide_empty()
        self.button = QToolButton(window)
        self.button.setAutoRaise(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setToolTip(self.tr("Folders whose photographs are read by themselves"))
        self.button.clicked.connect(self.show_dialog)
        self.button.installEventFilter(self)
        window.statusBar().addPermanentWidget(self.button)
        # The watches tell on threads of their own.
        self._changed.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._unlisten = watching.listen(self._changed.emit)
        window.closed.connect(self.stop)
        self.refresh()

    def stop(self) -> None:
        """Hear no more."""
        self._unlisten()
        if self.dialog is not None:
            self.dialog.reject()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw the icon in the colours of a new theme."""
        if watched is self.button and event.type() is QEvent.Type.PaletteChange:
            self.refresh()
        return super().eventFilter(watched, event)

    def show_dialog(self) -> None:
        """Show the list of watched folders."""
        self.dialog = WatchDialog(self._watching, self._window.operator, self._window)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _show(self, status: WatchStatus) -> None:
        number, folder = status.watch.id, status.watch.folder
        if status.state is WatchState.UNREACHABLE and number not in self._lost:
            self._lost.add(number)
            self._window.remark.say(
                self.tr("The watched folder {} is not reachable: {}. It goes on by itself when it is back.").format(
                    folder, message(status.reason)
                )
            )
        elif status.state in (WatchState.NOTIFIED, WatchState.POLLED) and number in self._lost:
            self._lost.discard(number)
            self._window.remark.say(self.tr("The watched folder {} is back and is read again.").format(folder))
        elif status.state is WatchState.PAUSED:
            self._lost.discard(number)
        self.refresh()

    def refresh(self) -> None:
        """Show how watching stands."""
        statuses = self._watching.statuses()
        text = watch_words.summary(statuses)
        is_lost = any(status.state is WatchState.UNREACHABLE for status in statuses)
        self.button.setText(text)
        self.button.setAccessibleName(text or self.tr("Watched folders"))
        self.button.setVisible(bool(text))
        colour = theme.colours().danger[0] if is_lost else theme.colours().soft
        self.button.setIcon(icons.pixmap("warning" if is_lost else "folder-open", 16, colour))
        if self.dialog is not None:
            self.dialog.refresh()
