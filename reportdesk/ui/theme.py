"""Fusion with a palette of our own, light and dark: the same look on every desktop.

`QStyleHints.setColorScheme` does nothing without a desktop that knows schemes (facts.md), so the palette is explicit.
Text on its background keeps at least 4.5:1 (WCAG 2.2, 1.4.3); a test computes it.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from reportdesk.domain.status import ImageStatus
from reportdesk.domain.values import dataclass
from reportdesk.ui.control_sheet import control_sheet


@dataclass(frozen=True)
class Colours:
    """One theme. `status` gives (text, ground) of a status pill."""

    window: str
    base: str
    raised: str
    line: str
    text: str
    soft: str
    accent: str
    on_accent: str
    selection: str
    warning: tuple[str, str]
    danger: tuple[str, str]
    status: dict[ImageStatus, tuple[str, str]]


_S = ImageStatus

LIGHT: Final = Colours(
    window="#f3f5f7",
    base="#ffffff",
    raised="#fafbfc",
    line="#d9dee4",
    text="#1c2530",
    soft="#566270",
    accent="#0b6e75",
    on_accent="#ffffff",
    selection="#d6ecee",
    warning=("#6b4a00", "#fff3d1"),
    danger=("#8f1d1d", "#fde3e1"),
    status={
        _S.QUEUED: ("#4c5866", "#e8ecf0"),
        _S.RUNNING: ("#0b5c8a", "#dbeefb"),
        _S.DONE: ("#1b6338", "#dcf2e3"),
        _S.NEEDS_REVIEW: ("#6b4a00", "#fdeec4"),
        _S.FAILED: ("#8f1d1d", "#fde3e1"),
        _S.DUPLICATE: ("#5a3f86", "#ece5f8"),
        _S.CANCELLED: ("#566270", "#eceff2"),
    },
)

DARK: Final = Colours(
    window="#1a1e23",
    base="#14171b",
    raised="#21262c",
    line="#363d46",
    text="#e4e8ed",
    soft="#a3adb9",
    accent="#4fc3c9",
    on_accent="#08282a",
    selection="#1f444a",
    warning=("#f5d789", "#40351a"),
    danger=("#ffb4ac", "#4a2222"),
    status={
        _S.QUEUED: ("#b6c0cc", "#2c333b"),
        _S.RUNNING: ("#8fd0f7", "#173a50"),
        _S.DONE: ("#8fdcab", "#1b3d29"),
        _S.NEEDS_REVIEW: ("#f5d789", "#40351a"),
        _S.FAILED: ("#ffb4ac", "#4a2222"),
        _S.DUPLICATE: ("#cdb8f2", "#352a4b"),
        _S.CANCELLED: ("#a3adb9", "#2a3037"),
    },
)

_current = LIGHT


def colours() -> Colours:
    """Return the theme in force."""
    return _current


def apply_theme(app: QApplication, choice: str) -> None:
    """Put on "light", "dark", or what the desktop prefers ("system")."""
    global _current
    dark = choice == "dark" or (choice == "system" and _system_is_dark())
    _current = DARK if dark else LIGHT
    app.setStyle("Fusion")
    app.setPalette(_palette(_current))
    app.setStyleSheet(_sheet(_current) + control_sheet(_current, "dark" if dark else "light"))


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _palette(theme: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for target, colour in (
        (role.Window, theme.window),
        (role.WindowText, theme.text),
        (role.Base, theme.base),
        (role.AlternateBase, theme.raised),
        (role.Text, theme.text),
        (role.Button, theme.raised),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.danger[0]),
        (role.ToolTipBase, theme.raised),
        (role.ToolTipText, theme.text),
        (role.PlaceholderText, theme.soft),
        (role.Highlight, theme.selection),
        (role.HighlightedText, theme.text),
        (role.Link, theme.accent),
        (role.Light, theme.raised),
        (role.Midlight, theme.line),
        (role.Mid, theme.line),
        (role.Dark, theme.line),
        (role.Accent, theme.accent),
    ):
        palette.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(theme.soft))
    return palette


def _sheet(theme: Colours) -> str:
    """Only what a palette cannot say: lines, rounded fields, flat tool buttons."""
    return f"""
    QToolBar {{ border: none; border-bottom: 1px solid {theme.line}; spacing: 4px; padding: 6px 8px;
        background: {theme.raised}; }}
    QToolBar::separator {{ background: {theme.line}; width: 1px; margin: 6px 6px; }}
    QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 5px 8px; }}
    QToolButton[compact="true"] {{ padding: 4px 0px 4px 4px; margin-right: 2px; }}
    QToolButton[popupMode="2"][toolButtonStyle="0"] {{ padding-right: 18px; }}
    QToolButton[framed="true"] {{ border-color: {theme.line}; background: {theme.raised}; padding: 5px 12px; }}
    QToolButton:hover {{ background: {theme.selection}; }}
    QToolButton:checked {{ background: {theme.selection}; border-color: {theme.accent}; }}
    QToolButton::menu-indicator {{ subcontrol-origin: padding; subcontrol-position: right center; right: 3px; }}
    QToolButton[chip="true"] {{ background: {theme.selection}; padding: 3px 8px; border-radius: 11px; }}
    QToolButton[chip="true"]:hover, QToolButton[chip="true"]:focus {{ border-color: {theme.accent}; }}
    QToolButton:disabled {{ color: {theme.soft}; }}
    QPushButton {{ border: 1px solid {theme.line}; border-radius: 6px; padding: 7px 16px; background: {theme.raised}; }}
    QPushButton:hover {{ border-color: {theme.accent}; }}
    QPushButton:default {{ background: {theme.accent}; color: {theme.on_accent}; border-color: {theme.accent}; }}
    QPushButton:default:disabled {{ background: {theme.line}; color: {theme.soft}; border-color: {theme.line}; }}
    QLineEdit {{ border: 1px solid {theme.line}; border-radius: 6px; padding: 4px 8px;
        background: {theme.base}; selection-background-color: {theme.accent};
        selection-color: {theme.on_accent}; }}
    QLineEdit:focus {{ border-color: {theme.accent}; }}
    QListView, QTreeView, QGraphicsView {{ border: none; background: {theme.base}; }}
    QHeaderView::section {{ background: {theme.raised}; border: none; border-bottom: 1px solid {theme.line};
        padding: 6px 8px; color: {theme.soft}; }}
    QDialog QHeaderView::section {{ padding: 6px 5px; }}
    QTreeView::item {{ padding: 3px 2px; }}
    QProgressBar {{ border: none; border-radius: 4px; background: {theme.base}; max-height: 8px; }}
    QProgressBar::chunk {{ border-radius: 4px; background: {theme.accent}; }}
    QSplitter::handle {{ background: {theme.line}; }}
    QStatusBar {{ border-top: 1px solid {theme.line}; background: {theme.raised}; }}
    QStatusBar::item {{ border: none; }}
    QToolTip {{ border: 1px solid {theme.line}; padding: 4px; }}
    QMenu {{ border: 1px solid {theme.line}; padding: 4px; background: {theme.raised}; }}
    QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {theme.selection}; }}
    """


def monospace(size_delta: int = 0) -> QFont:
    """Return the semibold fixed-width font of identifiers."""
    font = QFont(QApplication.font())
    font.setFamilies(["Cascadia Mono", "SF Mono", "DejaVu Sans Mono", "Consolas", "monospace"])
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setWeight(QFont.Weight.DemiBold)
    font.setPointSizeF(font.pointSizeF() + size_delta)
    return font


def scaled(factor: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the window's font, `factor` times as large."""
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setWeight(weight)
    return font
