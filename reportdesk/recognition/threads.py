"""One native thread per recogniser: the processes are the parallelism (facts: parallel Tesseract up to 30x slower)."""

from __future__ import annotations

import os
from functools import cache


@cache
def limit_threads() -> None:
    """Keep the native libraries of this process on one thread. Cheap to call again."""
    os.environ["OMP_THREAD_LIMIT"] = "1"
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    # OpenCV prints decoder warnings of damaged files to stderr; the damage is told in the result instead.
    os.environ.setdefault("OPENCV_LOG_LEVEL", "SILENT")
    import cv2

    cv2.setNumThreads(1)
