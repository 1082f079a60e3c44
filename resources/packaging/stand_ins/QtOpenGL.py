"""Stands in for PySide6.QtOpenGL (10 MB) in the packaged program: pyqtgraph names it and draws without it here."""
