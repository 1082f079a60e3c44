"""How boxes to tick, numbers and choices look: Fusion's frames are darker than the ground, unseen on a dark one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractSpinBox

from reportdesk.config.paths import resources_folder

if TYPE_CHECKING:
    from reportdesk.ui.theme import Colours

_TICKED = "QCheckBox::indicator{0}, QTreeView::indicator{0}, QListView::indicator{0}"
_TEXT_INDENT = 7


def indent_text(box: QAbstractSpinBox) -> None:
    """Keep the text of a number box away from its frame: the padding of a style sheet moves it nowhere (Qt 6.11)."""
    box.lineEdit().setTextMargins(_TEXT_INDENT, 0, _TEXT_INDENT, 0)


def control_sheet(theme: Colours, name: str) -> str:
    """Return the style sheet of the controls.

    Args:
        name: "light" or "dark": a style sheet takes drawings from files, in the colours that they have there.
    """
    folder = (resources_folder() / "icons" / "controls").as_posix()
    glyphs = {glyph: f'url("{folder}/{glyph}-{name}.svg")' for glyph in ("check", "down", "up")}
    return f"""
    {_TICKED.format("")} {{ border: 1px solid {theme.soft}; border-radius: 3px; background: {theme.base};
        width: 14px; height: 14px; }}
    QTreeView::indicator, QListView::indicator {{ width: 11px; height: 11px; }}
    {_TICKED.format(":checked")} {{ border-color: {theme.accent}; background: {theme.accent};
        image: {glyphs["check"]}; }}
    {_TICKED.format(":disabled")} {{ border-color: {theme.line}; }}
    {_TICKED.format(":checked:disabled")} {{ border-color: {theme.line}; background: {theme.soft}; }}
    QAbstractSpinBox {{ border: 1px solid {theme.line}; border-radius: 6px; padding: 4px 8px;
        background: {theme.base}; selection-background-color: {theme.accent};
        selection-color: {theme.on_accent}; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ subcontrol-origin: border; border: none;
        width: 22px; }}
    QAbstractSpinBox::up-button {{ subcontrol-position: top right; }}
    QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; }}
    QAbstractSpinBox::up-arrow {{ image: {glyphs["up"]}; width: 9px; height: 9px; }}
    QAbstractSpinBox::down-arrow {{ image: {glyphs["down"]}; width: 9px; height: 9px; }}
    QComboBox {{ border: 1px solid {theme.line}; border-radius: 6px; padding: 4px 8px; background: {theme.raised}; }}
    QComboBox:editable {{ background: {theme.base}; }}
    QComboBox:hover, QAbstractSpinBox:hover {{ border-color: {theme.soft}; }}
    QComboBox:focus, QAbstractSpinBox:focus {{ border-color: {theme.accent}; }}
    QComboBox:disabled, QAbstractSpinBox:disabled {{ color: {theme.soft}; }}
    QComboBox::drop-down, QDateEdit::drop-down {{ subcontrol-origin: padding; subcontrol-position: center right;
        border: none; width: 24px; }}
    QComboBox::down-arrow, QDateEdit::down-arrow {{ image: {glyphs["down"]}; width: 11px; height: 11px; }}
    QComboBox QAbstractItemView {{ border: 1px solid {theme.line}; background: {theme.raised};
        selection-background-color: {theme.selection}; selection-color: {theme.text}; }}
    """
