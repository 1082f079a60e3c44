"""The page of the review: the picture with its tools on the left, everything about it on the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QToolButton, QVBoxLayout, QWidget

from reportdesk.config.settings import Settings
from reportdesk.ui import icons
from reportdesk.ui.flow import flowing
from reportdesk.ui.picture_view import LAYER_COLOURS, Layer
from reportdesk.ui.review.canvas import Canvas
from reportdesk.ui.review.key_overlay import KeyOverlay
from reportdesk.ui.review.keys import Key, review_keys
from reportdesk.ui.review.prompt import Prompt, card_sheet
from reportdesk.ui.review.side_panel import SidePanel

LAYERS = (Layer.IDENTIFIERS, Layer.CODES, Layer.TEXT, Layer.VEHICLES, Layer.PLATES)
"""In the order of their keys."""
_BUTTONS = ("accept", "reject", "correct", "comment", "read", "vehicle", "undo", "redo")
_TOOLS = (("zoom-out", "zoom-out"), ("zoom-in", "zoom-in"), ("fit", "fit"), ("turn", "retry"), ("magnifier", "search"))


class ReviewPage(QWidget):
    """`asked` tells the name of a command, by key or button (see `keys`)."""

    asked = Signal(str)

    def __init__(self, settings: Callable[[], Settings], parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Review"))
        self.canvas = Canvas(self)
        self.canvas.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.message = QLabel(self)
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setContentsMargins(32, 32, 32, 32)
        self.side = SidePanel(settings, self)
        self.actions_by_name: dict[str, QAction] = {}
        self.layer_buttons: dict[Layer, QToolButton] = {}
        self._tools: list[tuple[QToolButton, str]] = []
        self._declare()
        self._lay_out()
        self.prompt = Prompt(self)
        self.overlay = KeyOverlay(self)
        self._link()
        self.hide()

    def _declare(self) -> None:
        for key in review_keys():
            action = QAction(key.words, self)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.setToolTip(_tip(key))
            action.triggered.connect(lambda _checked=False, name=key.name: self.asked.emit(name))
            self.actions_by_name[key.name] = action
            # Undo and redo belong to the window: they also take back what was decided about selected rows.
            if key.name not in ("undo", "redo"):
                action.setShortcuts([QKeySequence(text) for text in key.keys])
                self.addAction(action)

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._tool_row())
        column.addWidget(self.message, 1)
        column.addWidget(self.canvas, 1)
        column.addLayout(self._button_row())
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(left)
        split.addWidget(self.side)
        split.setSizes([1080, 460])
        split.setStretchFactor(0, 1)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)

    def _tool_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(0)
        names = (self.tr("IDs"), self.tr("Codes"), self.tr("Text"), self.tr("Vehicles"), self.tr("Plates"))
        for number, (layer, name) in enumerate(zip(LAYERS, names, strict=True), 1):
            button = QToolButton(self)
            button.setText(name)
            button.setCheckable(True)
            button.setChecked(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setIcon(QIcon(icons.swatch(LAYER_COLOURS[layer])))
            button.setIconSize(QSize(10, 10))
            button.setProperty("compact", True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setToolTip(self.actions_by_name[f"layer-{number}"].toolTip())
            button.toggled.connect(lambda on, layer=layer: self.canvas.set_layer(layer, on))
            self.layer_buttons[layer] = button
        row.addWidget(flowing(list(self.layer_buttons.values()), self, 0), 1)
        for name, icon in (*_TOOLS, ("help", "info"), ("leave", "close")):
            row.addWidget(self._button(name, icon), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _button_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(4)
        names = {
            "accept": self.tr("Accept (A)"),
            "reject": self.tr("Reject (R)"),
            "correct": self.tr("Correct (C)"),
            "comment": self.tr("Comment (M)"),
            "read": self.tr("Read a part (B)"),
            "vehicle": self.tr("Add vehicle (V)"),
            "undo": self.tr("Undo"),
            "redo": self.tr("Do again"),
        }
        buttons: list[QWidget] = []
        for name in _BUTTONS:
            button = self._button(name, "")
            button.setText(names[name])
            button.setProperty("framed", True)
            buttons.append(button)
        row.addWidget(flowing([*buttons, QLabel(self.tr("? shows all keys"), self)], self, 4), 1)
        return row

    def _button(self, name: str, icon: str) -> QToolButton:
        action = self.actions_by_name[name]
        button = QToolButton(self)
        button.setToolTip(action.toolTip())
        button.setAccessibleName(action.text())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        if icon:
            button.setIcon(icons.icon(icon))
            self._tools.append((button, icon))
        return button

    def _link(self) -> None:
        self.canvas.hovered.connect(self.side.show_pointed)
        self.canvas.chosen.connect(self.side.choose)
        self.side.findings.pointed.connect(self.canvas.hover)
        self.side.chosen.connect(self.canvas.select)
        self.side.identifier.left.connect(self.setFocus)

    # --- what is shown ---

    def say(self, text: str) -> None:
        """Show words where the picture would be."""
        self.canvas.clear()
        self.canvas.hide()
        self.message.setText(text)
        self.message.show()

    def show_gone(self, text: str) -> None:
        """Show words instead of an image that is gone; what was typed for it goes too."""
        self.say(text)
        field = self.side.identifier.field
        field.clear()
        if field.hasFocus():
            self.setFocus()

    def show_canvas(self) -> None:
        """Show the picture instead of words."""
        self.message.hide()
        self.canvas.show()

    def toggle_layer(self, number: int) -> None:
        """Show or hide the boxes of the layer with that key."""
        self.layer_buttons[LAYERS[number - 1]].toggle()

    def toggle_layers(self) -> None:
        """Hide all boxes, or show all when none is shown."""
        show = not any(button.isChecked() for button in self.layer_buttons.values())
        for button in self.layer_buttons.values():
            button.setChecked(show)

    def refresh_theme(self) -> None:
        """Draw icons in the colours of the theme."""
        for button, icon in self._tools:
            button.setIcon(icons.icon(icon))
        self.setStyleSheet(card_sheet())


def _tip(key: Key) -> str:
    shown = " / ".join(QKeySequence(text).toString(QKeySequence.SequenceFormat.NativeText) for text in key.keys)
    return f"{key.words} ({shown})"
