"""What a job says: one image to be read, how, and by which version. Plain JSON between desk and worker."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any, Final

from reportdesk.config import store
from reportdesk.config.declare import declarations
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import SettingsInvalid
from reportdesk.domain.results import ImageResult
from reportdesk.domain.serial import result_from_body
from reportdesk.domain.values import dataclass
from reportdesk.recognition.fingerprints import fingerprint
from reportdesk.version import __version__

TASK: Final = "reportdesk:read"
_ALSO: Final = ("max_megapixels", "image_deadline_s")


@dataclass(frozen=True, slots=True)
class ReadJob:
    """One image to be read.

    `image` is its UUID, `key` its object in the bucket, `report` the report's UUID, `tier` its priority (0 urgent,
    1 normal, 2 low), `settings` the desk's settings for reading as JSON, `fingerprint` what the desk makes of them with
    its version and its models, and `earlier` the earlier findings as JSON where only some stages are read now.
    """

    image: str
    sha256: str
    size: int
    key: str
    report: str
    operator: str
    tier: int
    settings: str
    fingerprint: str
    earlier: str = ""
    version: str = __version__

    def arguments(self) -> dict[str, Any]:
        """Return the job as JSON."""
        return asdict(self)

    def settings_here(self, own: Settings) -> Settings:
        """Return this machine's settings with those of the desk for reading.

        Raises:
            SettingsInvalid: the desk's settings are none here.
        """
        return own.with_values(**store.from_values(json.loads(self.settings), "the settings of the desk"))

    @property
    def earlier_result(self) -> ImageResult | None:
        """What was read before, to stand for the stages that are not read now."""
        return result_from_body(json.loads(self.earlier)) if self.earlier else None

    def refusal(self, own: Settings) -> str:
        """Return in words why this machine must not read the image, empty when it may.

        Read with another version, other models or other settings, the result would be filed under a wrong name.
        """
        if self.version != __version__:
            return f"This machine runs reportdesk {__version__} and the desk {self.version}: bring both to one version."
        try:
            here = fingerprint(self.settings_here(own))
        except SettingsInvalid as error:
            return f"The settings of the desk cannot be used on this machine: {error}"
        if here != self.fingerprint:
            return (
                "This machine has other model files than the desk: install the same ones "
                "('reportdesk models list' shows them on both)."
            )
        return ""


def settings_text(settings: Settings) -> str:
    """Return the settings that decide about reading, as JSON."""
    names = [entry.name for entry in declarations(Settings) if entry.affects_results]
    return json.dumps(store.values_of(settings, (*names, *_ALSO)), sort_keys=True)
