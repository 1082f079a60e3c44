"""The bar of commands at the top."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QLabel, QMainWindow, QMenu, QSizePolicy, QSpinBox, QToolBar, QToolButton, QWidget

from reportdesk.ui import icons, words
from reportdesk.ui.actions import Actions, theme_names
from reportdesk.ui.control_sheet import indent_text


class Toolbar(QToolBar):
    """Commands as signals; `show_state` enables what makes sense."""

    folder_asked = Signal()
    files_asked = Signal()
    pause_asked = Signal()
    cancel_asked = Signal()
    retry_asked = Signal()
    search_asked = Signal()
    workers_changed = Signal(int)
    theme_changed = Signal(str)

    def __init__(self, window: QMainWindow, workers: int, theme_choice: str) -> None:
        super().__init__(window)
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.actions_by_name = Actions(self)
        add = self.actions_by_name.add
        self.addAction(add("folder", self.tr("Add folder"), "add-folder", "Ctrl+O", self.folder_asked.emit))
        self.addAction(add("files", self.tr("Add photographs"), "add-files", "Ctrl+Shift+O", self.files_asked.emit))
        self.addSeparator()
        self.addAction(add("pause", self.tr("Pause"), "pause", "Ctrl+P", self.pause_asked.emit))
        self.addAction(add("cancel", self.tr("Cancel"), "cancel", "Del", self.cancel_asked.emit))
        self.addAction(add("retry", self.tr("Retry failed"), "retry", "Ctrl+R", self.retry_asked.emit))
        window.addAction(add("search", self.tr("Find"), "", "Ctrl+F", self.search_asked.emit))
        gap = QWidget(self)
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(gap)
        self.workers = self._worker_box(workers)
        self._theme_choices: dict[str, QAction] = {}
        self.themes = self._theme_button(theme_choice)
        self.refresh_theme()

    def _worker_box(self, workers: int) -> QSpinBox:
        label = QLabel(self.tr("Workers"), self)
        label.setContentsMargins(0, 0, 6, 0)
        self.addWidget(label)
        box = QSpinBox(self)
        box.setRange(1, 64)
        box.setValue(workers)
        box.setMinimumWidth(64)
        # Whoever types 12 does not want 1 on the way, and a digit put before the 2 is no wish for 52 workers.
        box.setKeyboardTracking(False)
        box.lineEdit().setAcceptDrops(False)
        indent_text(box)
        box.setToolTip(self.tr("How many images are read at once"))
        box.setAccessibleName(self.tr("Workers"))
        box.valueChanged.connect(self.workers_changed)
        self.addWidget(box)
        return box

    def _theme_button(self, choice: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(self.tr("Colours"))
        button.setAccessibleName(self.tr("Colours"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setToolTip(self.tr("Colours of the window"))
        menu = QMenu(button)
        group = QActionGroup(menu)
        for name, text in theme_names().items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(name == choice)
            action.triggered.connect(lambda _checked=False, name=name: self.theme_changed.emit(name))
            group.addAction(action)
            self._theme_choices[name] = action
        button.setMenu(menu)
        self.addWidget(button)
        return button

    def show_theme(self, choice: str) -> None:
        """Tick the theme that is worn, and draw the icons in its colours."""
        self._theme_choices[choice].setChecked(True)
        self.refresh_theme()

    def show_state(self, *, paused: bool, workers: int, can_cancel: bool, failed: int, selected: int) -> None:
        """Enable what makes sense now, and say what it would act upon."""
        by_name = self.actions_by_name
        by_name.set_text("pause", self.tr("Resume") if paused else self.tr("Pause"))
        by_name.set_icon("pause", "play" if paused else "pause")
        by_name["cancel"].setEnabled(can_cancel)
        by_name.set_text("cancel", self.tr("Cancel selected") if selected else self.tr("Cancel all"))
        by_name["retry"].setEnabled(failed > 0 or selected > 0)
        retry = self.tr("Retry selected") if selected else self.tr("Retry {} failed").format(words.number(failed))
        by_name.set_text("retry", retry if selected or failed else self.tr("Retry failed"))
        if self.workers.value() != workers:
            self.workers.blockSignals(True)
            self.workers.setValue(workers)
            self.workers.blockSignals(False)

    def refresh_theme(self) -> None:
        """Draw the icons in the colours of the theme."""
        self.actions_by_name.refresh_theme()
        self.themes.setIcon(icons.icon("theme"))
