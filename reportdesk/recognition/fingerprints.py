"""What identifies a way of reading. Light: nothing here loads an engine."""

from __future__ import annotations

import hashlib
import json
from functools import lru_cache

from reportdesk.config.settings import Settings
from reportdesk.recognition.models import model_identity
from reportdesk.version import __version__


@lru_cache(maxsize=8)
def _settings_text(settings: Settings) -> str:
    return json.dumps(settings.result_values(), sort_keys=True, default=str)


def fingerprint(settings: Settings) -> str:
    """Return what identifies the way of reading: program version, settings that matter, model files. 16 hex digits."""
    parts = "\n".join((__version__, _settings_text(settings), model_identity(settings)))
    return hashlib.sha256(parts.encode()).hexdigest()[:16]
