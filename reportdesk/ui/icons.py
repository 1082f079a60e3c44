"""The shipped icons, in the colours of the theme. `QIcon.fromTheme` is empty on many desktops (facts.md)."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reportdesk.config.paths import resources_folder
from reportdesk.ui.theme import colours

_SWATCH = 12
_SIZES = (16, 20, 24, 32, 48, 64)


def icon(name: str) -> QIcon:
    """Return an icon in the text colour of the theme, paler when disabled."""
    result = QIcon()
    for colour, mode in ((colours().text, QIcon.Mode.Normal), (colours().soft, QIcon.Mode.Disabled)):
        for drawn in _in_all_sizes(name, colour):
            result.addPixmap(drawn, mode)
    return result


@lru_cache(maxsize=512)
def pixmap(name: str, size: int, colour: str, ratio: float = 1.0) -> QPixmap:
    """Return an icon of `size` device-independent pixels in `colour`, sharp at the device pixel ratio."""
    drawn = QPixmap(_drawn(name, round(size * ratio), colour))
    drawn.setDevicePixelRatio(ratio)
    return drawn


def swatch(colour: str) -> QPixmap:
    """Return a square of a colour, as the key of a layer."""
    drawn = QPixmap(_SWATCH, _SWATCH)
    drawn.fill(QColor(colour))
    return drawn


def application_icon() -> QIcon:
    """Return the icon of the program."""
    result = QIcon()
    renderer = QSvgRenderer(_source("reportdesk"))
    for size in (16, 24, 32, 48, 64, 128, 256):
        result.addPixmap(_rendered(renderer, size))
    return result


@lru_cache(maxsize=64)
def _text(name: str) -> str:
    return (resources_folder() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def _source(name: str, colour: str = "#000000") -> QByteArray:
    return QByteArray(_text(name).replace("#000000", colour).encode())


@lru_cache(maxsize=256)
def _in_all_sizes(name: str, colour: str) -> tuple[QPixmap, ...]:
    """Read the drawing once for all sizes: reading it takes as long as drawing it."""
    renderer = QSvgRenderer(_source(name, colour))
    return tuple(_rendered(renderer, size) for size in _SIZES)


@lru_cache(maxsize=1024)
def _drawn(name: str, size: int, colour: str) -> QPixmap:
    return _rendered(QSvgRenderer(_source(name, colour)), size)


def _rendered(renderer: QSvgRenderer, size: int) -> QPixmap:
    drawn = QPixmap(QSize(size, size))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn
