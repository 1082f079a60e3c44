"""Other settings for single readings, asked for with a retry and kept with the image: an engine, or thoroughly."""

from __future__ import annotations

import json

from reportdesk.config.settings import Settings
from reportdesk.domain.values import dataclass

ENGINES = ("rapidocr", "tesseract")
_TEXT_PX, _CODE_PX, _TEXT_CONFIDENCE = 1600, 4000, 0.3
"""Text above 1600 px takes up to 789 MB (measured); codes are looked for at full size from the start."""


@dataclass(frozen=True, slots=True)
class ReadingChoice:
    """How images are read for this time. `engine` is one of ENGINES, empty for the settings' own."""

    engine: str = ""
    thorough: bool = False

    def __str__(self) -> str:
        """Return the choice as it is stored with an image; empty for the settings as they are."""
        if self == AS_SET:
            return ""
        return json.dumps({"engine": self.engine, "thorough": self.thorough})

    @classmethod
    def parse(cls, text: str) -> ReadingChoice:
        """Return the choice that `str` wrote; what this version does not know is passed over."""
        plain = json.loads(text) if text else {}
        engine = str(plain.get("engine", ""))
        return cls(engine if engine in ENGINES else "", bool(plain.get("thorough")))

    def applied(self, settings: Settings) -> Settings:
        """Return the settings of such a reading."""
        if self.engine:
            settings = settings.with_values(text_engine=self.engine, text="always")
        if self.thorough:
            settings = settings.with_values(
                text="always",
                text_max_px=max(settings.text_max_px, _TEXT_PX),
                text_min_confidence=min(settings.text_min_confidence, _TEXT_CONFIDENCE),
                code_max_px=max(settings.code_max_px, _CODE_PX),
                code_formats=(),
            )
        return settings


AS_SET = ReadingChoice()
"""The settings as they are."""
