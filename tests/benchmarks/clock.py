"""CPU seconds of each stage, taken at the notices that the pipeline gives as its stages begin."""

from __future__ import annotations

import os
import resource
from collections import defaultdict

from reportdesk.config.settings import Settings
from reportdesk.domain.results import ImageResult, Stage
from reportdesk.recognition.pipeline import recognise


def cpu_s() -> float:
    """Return the CPU seconds of this process and of its ended children (Tesseract runs as one)."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


class StageClock:
    """Give it to `recognise` as `progress`; `seconds` holds the CPU seconds of each stage that ended."""

    def __init__(self) -> None:
        self.seconds: defaultdict[str, float] = defaultdict(float)
        self._stage: str = ""
        self._began = 0.0

    def __call__(self, stage: Stage) -> None:
        """End the stage before, and begin `stage`."""
        now = cpu_s()
        if self._stage:
            self.seconds[self._stage] += now - self._began
        self._stage, self._began = str(stage), now

    def stop(self) -> None:
        """End the last stage."""
        self(Stage.DECODE)
        self._stage = ""


def timed(file: str | os.PathLike[str], settings: Settings) -> tuple[ImageResult, dict[str, float]]:
    """Return the result of one image and its CPU seconds by stage; the thumbnail counts as part of `identifiers`."""
    clock = StageClock()
    result = recognise(file, settings, progress=clock)
    clock.stop()
    return result, dict(clock.seconds)
