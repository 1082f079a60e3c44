"""Who sits at the desk: the name in the status bar, changed at any time; those who were here before are remembered."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton

from reportdesk.domain.failures import WorkspaceError
from reportdesk.ui import icons
from reportdesk.ui.review.prompt import Prompt
from reportdesk.workspace import review_tasks

if TYPE_CHECKING:
    from reportdesk.ui.main_window import MainWindow

_SHOWN = 12
_MOST_CHARACTERS = 80


class OperatorChooser(QToolButton):
    """Shows and changes the operator of `window`."""

    def __init__(self, window: MainWindow, prompt: Callable[[], Prompt]) -> None:
        super().__init__(window)
        self._window = window
        self._prompt = prompt
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(self.tr("Who works at this desk; decisions are kept under this name"))
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        window.theme_worn.connect(self.refresh_theme)
        window.operator_changed.connect(self._show_name)
        self._show_name()

    def choose(self, name: str) -> None:
        """Let somebody else work from now on."""
        name = " ".join(name.split())[:_MOST_CHARACTERS]
        if not name:
            return
        for known in (self._window.operator, name):
            if known:
                remember = partial(review_tasks.remember_operator, name=known)
                self._window.errands.run(partial(self._window.workspace.run, remember))
        self._window.operator = name

    def ask(self) -> None:
        """Ask for a name over the window."""
        self._ask(self.tr("Who works at this desk?"), self._known())

    def ask_at_start(self) -> None:
        """Ask where several persons work at this desk; Esc leaves the name of the settings."""
        known = self._known()
        if len(known) > 1:
            self._ask(self.tr("Who works at this desk now?"), known)

    def _ask(self, question: str, known: list[str]) -> None:
        self._prompt().ask(question, known, self.choose, own=self.tr("Another name"))

    def refresh_theme(self) -> None:
        """Draw the icon in the colours of the theme."""
        self.setIcon(icons.icon("operator"))

    def _known(self) -> list[str]:
        try:
            return self._window.workspace.reviews.operators()[:_SHOWN]
        except WorkspaceError:
            return []

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        for name in self._known():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(name == self._window.operator)
            action.triggered.connect(lambda _checked=False, name=name: self.choose(name))
        menu.addSeparator()
        menu.addAction(self.tr("Another name ..."), self.ask)

    def _show_name(self, _name: str = "") -> None:
        self.setText(self._window.operator or self.tr("No name"))
        self.setAccessibleName(self.tr("Operator: {}").format(self.text()))
        self.refresh_theme()
