"""What the settings dialog works with; apart from the dialog, which is imported when it is opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from reportdesk.config.settings import Settings
from reportdesk.domain.values import dataclass
from reportdesk.engine.reading import Reading
from reportdesk.installing.installer import Installer


@dataclass(frozen=True)
class Tools:
    """What the dialog tries things with: a recogniser for photographs, sample photographs, an installer of models."""

    sample: Path
    make_trial: Callable[[], Reading] = Reading
    make_installer: Callable[[Settings], Installer] = Installer
