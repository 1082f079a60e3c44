"""Telling "not enough memory" from other errors: each library says it in its own way."""

from __future__ import annotations

_OPENCV_NO_MEMORY = -4
"""`cv2::Error::StsNoMem`."""


def is_out_of_memory(error: BaseException) -> bool:
    """True for Python's MemoryError, OpenCV's StsNoMem and ONNX Runtime's "Failed to allocate memory ..."."""
    if isinstance(error, MemoryError) or getattr(error, "code", None) == _OPENCV_NO_MEMORY:
        return True
    text = str(error)
    return "Failed to allocate" in text or "bad allocation" in text or "bad_alloc" in text
