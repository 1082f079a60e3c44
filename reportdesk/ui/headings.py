"""Headings of tables, which other languages make longer."""

from __future__ import annotations

from PySide6.QtWidgets import QHeaderView


def widen(header: QHeaderView) -> None:
    """Make every column at least as wide as its heading."""
    header.ensurePolished()
    for section in range(header.count()):
        header.resizeSection(section, max(header.sectionSize(section), header.sectionSizeHint(section)))
