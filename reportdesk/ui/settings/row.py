"""One setting in the dialog: its words, its editor, how to get back to the default, and what is wrong with it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reportdesk.config.declare import Declared
from reportdesk.ui.buttons import push_button
from reportdesk.ui.messages import message
from reportdesk.ui.settings import titles
from reportdesk.ui.settings.draft import PLACE, Draft, fits
from reportdesk.ui.settings.editors import Editor
from reportdesk.ui.settings.parts import GAP, label, show_trouble, soft, trouble
from reportdesk.ui.words import tr

_EDITOR_WIDTH = 340


class SettingRow(QWidget):
    """`changed` tells the name and the new value; `show_state` shows what the draft says."""

    changed = Signal(str, object)
    reset_asked = Signal(str)

    def __init__(self, declared: Declared, editor: Editor, parent: QWidget, *, wide: bool = False) -> None:
        """Build the row.

        Args:
            wide: the editor gets a line of its own.
        """
        super().__init__(parent)
        self.declared, self.editor = declared, editor
        editor.setParent(self)
        self.title = label(titles.title(declared), self, weight=QFont.Weight.DemiBold)
        self.title.setBuddy(editor)
        self.mark = label(tr("changed"), self, role=QPalette.ColorRole.Link)
        self.mark.setWordWrap(False)
        self.mark.setToolTip(tr("Changed from the default: {}").format(titles.value_words(declared, declared.default)))
        self.text = soft(_explanation(declared), self)
        self.lock = soft("", self)
        self.error = trouble(self)
        self.reset = push_button(tr("Reset"), self)
        self.reset.setAccessibleName(tr("Reset {}").format(titles.title(declared)))
        self.reset.setToolTip(tr("Back to the default: {}").format(titles.value_words(declared, declared.default)))
        self.reset.clicked.connect(lambda: self.reset_asked.emit(declared.name))
        editor.changed.connect(lambda value: self.changed.emit(declared.name, value))
        self._lay_out(wide)

    def _lay_out(self, wide: bool) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.title, 1)
        head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        # Hidden, the button keeps its place: rows must not move when a value changes.
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(head)
        words.addWidget(self.text)
        upper = QHBoxLayout()
        upper.setSpacing(2 * GAP)
        upper.addLayout(words, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, GAP, 0, GAP + 4)
        self._column.setSpacing(4)
        self._column.addLayout(upper)
        for widget in (self.error, self.lock):
            self._column.addWidget(widget)
        if wide:
            self._column.addWidget(self.editor)
        else:
            self.editor.setFixedWidth(_EDITOR_WIDTH)
            upper.addWidget(self.editor, 0, Qt.AlignmentFlag.AlignTop)
        upper.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignTop)

    def add_below(self, widget: QWidget) -> None:
        """Put something that belongs to this setting under it."""
        self._column.addWidget(widget)

    def fits(self, query: str) -> bool:
        """True when the words of a search occur in the setting's own."""
        declared = self.declared
        allowed = " ".join(titles.choice_title(choice) for choice in declared.choices)
        return fits(
            query,
            declared.name,
            self.title.text(),
            tr(declared.text),
            declared.text,
            titles.range_words(declared),
            allowed,
        )

    def show_state(self, draft: Draft) -> None:
        """Show value, mark, lock and error as they are now."""
        name = self.declared.name
        value: Any = draft.value(name)
        if draft.error(name) is None:
            self.editor.show_value(value)
        locked = draft.sources.lock(name)
        self.editor.setEnabled(not locked)
        self.lock.setText(tr("Set by {}; change it there.").format(message(locked)) if locked else "")
        self.lock.setVisible(bool(locked))
        self.mark.setVisible(not draft.is_default(name))
        self.reset.setVisible(not draft.is_default(name) and not locked)
        error = draft.error(name)
        # Place and name stand beside the field already.
        what = error.message.removeprefix(f"{PLACE}: {name}: ") if error else ""
        show_trouble(self.error, f"{message(what)} {message(error.hint)}" if error else "")


def _explanation(declared: Declared) -> str:
    allowed = titles.range_words(declared)
    ends = f" ({allowed})" if allowed else ""
    return f"{tr(declared.text)}{ends}"
