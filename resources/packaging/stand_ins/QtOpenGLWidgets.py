"""Stands in for PySide6.QtOpenGLWidgets in the packaged program: pyqtgraph derives a widget that nothing here makes."""

from PySide6.QtWidgets import QWidget as QOpenGLWidget

__all__ = ["QOpenGLWidget"]
