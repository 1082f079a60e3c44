"""One attempt at a job on a worker: fetch, read, and what follows. No database here."""

from __future__ import annotations

import logging
import random
import time
from pathlib import Path
from typing import Protocol

from reportdesk.cluster.cache import PhotographCache
from reportdesk.cluster.jobs import ReadJob
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import (
    ArrivedDamaged,
    DeliveryError,
    Failure,
    LaneStopped,
    NotStored,
    ReportdeskError,
    StageFailed,
)
from reportdesk.domain.results import ImageResult
from reportdesk.domain.retry import GiveUp, TryAgain, decide
from reportdesk.domain.values import dataclass

log = logging.getLogger(__name__)

PAUSE_S = 5.0
"""How long a worker takes nothing after something failed that concerns all images."""


class Reader(Protocol):
    """Reads one file in a process of its own; see `engine.reading.Reading`."""

    def read(self, file: Path, settings: Settings, earlier: ImageResult | None) -> ImageResult | None:
        """Return what is found, None when the reading was stopped."""
        ...

    def stop(self) -> None:
        """End what is being read, now."""
        ...


@dataclass(frozen=True, slots=True)
class Settled:
    """The image is read, or failed for good."""

    seconds: float
    result: ImageResult | None = None
    failure: Failure | None = None


@dataclass(frozen=True, slots=True)
class Returned:
    """The job goes back to the queue, for `wait_s`; `counted` when this was one of its tries."""

    wait_s: float = 0.0
    counted: bool = False
    trouble: ReportdeskError | None = None
    refusal: str = ""


def attempt(job: ReadJob, tries: int, own: Settings, cache: PhotographCache, reader: Reader) -> Settled | Returned:
    """Make one attempt. `tries` is how many there were before. Never raises."""
    if words := job.refusal(own):
        return Returned(refusal=words)
    began = time.monotonic()
    try:
        settings = job.settings_here(own)
        with cache.holding(job.sha256, job.size, job.key) as file:
            result = reader.read(file, settings, job.earlier_result)
    except (ArrivedDamaged, NotStored) as error:
        return _failed(error.failure("decode"), tries, own, time.monotonic() - began)
    except DeliveryError as error:
        # The bucket is away for all images: no try of this one.
        return Returned(PAUSE_S, trouble=error)
    except ReportdeskError as error:
        return _failed(error.failure("decode"), tries, own, time.monotonic() - began)
    except Exception as error:
        log.exception("the worker itself failed")
        cause = StageFailed(f"The worker itself failed while it read this image: {type(error).__name__}: {error}.")
        return Settled(time.monotonic() - began, failure=cause.failure("decode"))
    if result is None:
        return Returned()
    seconds = time.monotonic() - began
    if result.failure is not None:
        return _failed(result.failure, tries, own, seconds, result)
    return Settled(seconds, result)


def _failed(
    failure: Failure, tries: int, own: Settings, seconds: float, result: ImageResult | None = None
) -> Settled | Returned:
    decision = decide(
        failure.kind, tries + 1, retries=own.retry_count, base_delay_s=own.retry_delay_s, chance=random.random()
    )
    if isinstance(decision, GiveUp):
        return Settled(seconds, result, failure)
    if isinstance(decision, TryAgain):
        return Returned(decision.delay_s, counted=True)
    return Returned(PAUSE_S, trouble=LaneStopped(failure.message, failure.hint))
