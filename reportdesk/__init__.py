"""reportdesk: reads folders of photographs and keeps every result.

The public Python interface is three functions, imported on first use so that `reportdesk --version` stays light:

* `recognise(path, settings)` reads one image, without state.
* `process_folder(folder, ...)` reads a folder into a workspace and returns a `ReportSummary`.
* `get_inferences(report_dir, report_id, user_id)` is the earlier system's entry point, kept for its callers.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from reportdesk.version import __version__

if TYPE_CHECKING:
    from reportdesk.api import get_inferences as get_inferences
    from reportdesk.api import process_folder as process_folder
    from reportdesk.recognition.pipeline import recognise as recognise

__all__ = ["__version__", "get_inferences", "process_folder", "recognise"]


# ONNX Runtime from 1.29 on tells its makers about models and machine unless this stands before its first import (its
# own switch comes too late: the files for it are in the user's folder by then). Nothing leaves a desk unasked.
os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")


def __getattr__(name: str) -> Any:
    if name in ("process_folder", "get_inferences"):
        from reportdesk import api

        return getattr(api, name)
    if name == "recognise":
        from reportdesk.recognition.pipeline import recognise

        return recognise
    raise AttributeError(f"module 'reportdesk' has no attribute {name!r}")
