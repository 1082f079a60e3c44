"""Telling "not enough memory" from other errors: each library says it in its own way."""

from __future__ import annotations

_OPENCV_NO_MEMORY = -4
"""`cv2::Error::StsNoMem`."""

_WORDS = ("Failed to allocate", "bad allocation", "bad_alloc", "Insufficient memory", "Memory allocation failure")


def is_out_of_memory(error: BaseException) -> bool:
    """True for Python's MemoryError, OpenCV's StsNoMem and what ONNX Runtime and libjpeg (jerror.h) say of it."""
    if isinstance(error, MemoryError) or getattr(error, "code", None) == _OPENCV_NO_MEMORY:
        return True
    text = str(error)
    return any(words in text for words in _WORDS)
