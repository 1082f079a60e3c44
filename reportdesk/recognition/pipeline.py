"""One image through all stages. A plain function: no state, no Qt, no database; it never raises about the image."""

from __future__ import annotations

import contextlib
import logging
import os
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import (
    Failure,
    RecogniserOutOfMemory,
    ReportdeskError,
    StageFailed,
    StageUnavailable,
)
from reportdesk.domain.findings import Code, Plate, TextLine, Vehicle
from reportdesk.domain.reasons import INCOMPLETE, NO_IDENTIFIER
from reportdesk.domain.results import SELECTABLE_STAGES, ImageResult, Stage, StageStatus
from reportdesk.recognition.code_32 import settled
from reportdesk.recognition.codes import CodesFound, find_codes, find_hidden_codes
from reportdesk.recognition.decode import read_picture
from reportdesk.recognition.engines.openvino import release_memory
from reportdesk.recognition.fingerprints import fingerprint
from reportdesk.recognition.identifiers import (
    IdentifierFindings,
    expects_code,
    expects_plate,
    find_identifiers,
)
from reportdesk.recognition.memory import is_out_of_memory
from reportdesk.recognition.picture import Picture
from reportdesk.recognition.plates import attached, find_plates, may_show_plate, on_primary
from reportdesk.recognition.plates import check as check_plates
from reportdesk.recognition.plates import load as load_plate_models
from reportdesk.recognition.text import read_plates_as_print, read_small_print, read_text
from reportdesk.recognition.threads import limit_threads
from reportdesk.recognition.thumbnail import thumbnail
from reportdesk.recognition.vehicles import find_vehicles

log = logging.getLogger(__name__)

T = TypeVar("T")
Progress = Callable[[Stage], None]


def recognise(
    path: str | os.PathLike[str],
    settings: Settings,
    earlier: ImageResult | None = None,
    *,
    progress: Progress | None = None,
) -> ImageResult:
    """Read one image and return everything found in it.

    A file that cannot be decoded gives a result with `failure`. A stage that fails is kept apart: its failure stands
    in `stage_failures`, and the other stages' findings are kept.

    Args:
        earlier: what was read in the same content before; its findings stand for the stages that are not selected.
        progress: called with each stage as it begins.
    """
    limit_threads()
    run = _Run(settings, progress, earlier)
    try:
        picture = run.decoded(path)
    except Exception as error:
        if not isinstance(error, ReportdeskError | MemoryError):
            log.exception("decoding failed")
        return run.failed(_stage_error(Stage.DECODE, error))
    if picture.is_huge:
        release_memory()
    return run.read(picture, os.fspath(path))


def warm_up(settings: Settings) -> None:
    """Load the engines ahead by reading a small blank picture, in which plates would not even be looked for."""
    import numpy as np

    limit_threads()
    _Run(settings, None).read(Picture(np.full((64, 64, 3), 255, np.uint8), "png"), "")
    if Stage.PLATES in settings.stages:
        with contextlib.suppress(StageUnavailable):
            load_plate_models(settings)


def warm_further(settings: Settings) -> Iterator[None]:
    """Do in short steps what photographs of the usual shapes would each have to wait for once."""
    limit_threads()
    if Stage.TEXT in settings.stages and settings.text != "never" and settings.text_engine != "tesseract":
        from reportdesk.recognition.engines import rapidocr

        yield from rapidocr.rehearse(settings.text_max_px)


class _Run:
    """The stages of one image, with their clocks and failures."""

    def __init__(self, settings: Settings, progress: Progress | None, earlier: ImageResult | None = None) -> None:
        self._settings = settings
        self._earlier = earlier
        self._progress = progress
        self._stages: dict[str, StageStatus] = {}
        self._seconds: dict[str, float] = {}
        self._failures: list[Failure] = []
        self._plates_seen: Sequence[Plate] = ()
        self._answers: dict[tuple[tuple[Code, ...], tuple[TextLine, ...]], bool] = {}

    def decoded(self, path: str | os.PathLike[str]) -> Picture:
        """Return the picture; raises what `read_picture` raises."""
        began = self._began(Stage.DECODE)
        try:
            picture = read_picture(path, self._settings)
        except BaseException:
            self._stages[Stage.DECODE] = StageStatus.FAILED
            raise
        finally:
            self._seconds[Stage.DECODE] = time.perf_counter() - began
        self._stages[Stage.DECODE] = StageStatus.OK
        return picture

    def failed(self, error: ReportdeskError) -> ImageResult:
        """Return the result of an image that could not be decoded."""
        skipped = {stage.value: StageStatus.SKIPPED for stage in (*SELECTABLE_STAGES, Stage.IDENTIFIERS)}
        return ImageResult(
            stages={Stage.DECODE.value: StageStatus.FAILED} | skipped,
            seconds=dict(self._seconds),
            failure=error.failure(Stage.DECODE),
            fingerprint=fingerprint(self._settings),
        )

    def read(self, picture: Picture, name: str) -> ImageResult:
        """Run the selected stages and return the result."""
        settings = self._settings
        seen = self._stage(Stage.CODES, lambda: find_codes(picture, settings), CodesFound(self._before(Stage.CODES)))
        codes, text = list(seen.codes), list[TextLine](self._before(Stage.TEXT))
        vehicles, plates = list[Vehicle](), list[Plate]()
        plates_first = expects_plate(settings)
        if plates_first:
            # Where the plate may be the identifier, it spares the dearer looks for one: with text when-id-missing 58
            # photographs of plates take 93 ms each instead of 267.
            vehicles, plates = self._vehicles_and_plates(picture, codes, text)
            self._plates_seen = on_primary(plates, vehicles)
        if settings.text != "always":
            # Reading text costs more than the hidden codes; where it is read anyway, it may spare them.
            codes = self._hidden_codes(picture, seen, text, name)
        if self._wants_text(codes, name):
            text = self._stage(Stage.TEXT, lambda: read_text(picture, settings, codes), text)
        else:
            self._skip(Stage.TEXT)
        if settings.text == "always":
            codes = self._hidden_codes(picture, seen, text, name)
        text = self._small_print(picture, codes, text, name)
        if not plates_first:
            vehicles, plates = self._vehicles_and_plates(picture, codes, text)
        if self._reads_plates_as_print(vehicles):
            text, plates = self._stage(
                Stage.TEXT, lambda: read_plates_as_print(picture, settings, codes, text, vehicles), (text, plates)
            )
            plates = attached(plates, vehicles)
        codes = settled(codes, text)
        found = self._stage(
            Stage.IDENTIFIERS,
            lambda: find_identifiers(
                codes,
                text,
                plates,
                os.path.basename(name),
                settings,
                plates_are_print=self._stages.get(Stage.PLATES) is StageStatus.UNAVAILABLE,
            ),
            IdentifierFindings(),
        )
        return ImageResult(
            width=picture.width,
            height=picture.height,
            format=picture.format,
            capture=picture.capture,
            codes=tuple(codes),
            text=tuple(text),
            identifiers=found.identifiers,
            vehicles=tuple(vehicles),
            plates=tuple(plates),
            stages=dict(self._stages),
            seconds=dict(self._seconds),
            stage_failures=tuple(self._failures),
            doubts=self._doubts(found, picture),
            notes=picture.notes,
            fingerprint=fingerprint(settings),
            thumbnail=_thumbnail(picture),
        )

    def _wants_text(self, codes: list[Code], name: str) -> bool:
        settings = self._settings
        if settings.text == "never":
            return False
        return settings.text == "always" or not self._has_identifier(codes, [], name)

    def _hidden_codes(self, picture: Picture, seen: CodesFound, text: list[TextLine], name: str) -> list[Code]:
        """Return all codes; those that cost more to find are looked for only while an identifier is expected of one."""
        settings = self._settings
        if (
            self._stages.get(Stage.CODES) is not StageStatus.OK
            or not expects_code(settings)
            or self._has_identifier(seen.codes, text, name)
        ):
            return list(seen.codes)

        def is_enough(codes: Sequence[Code]) -> bool:
            return self._has_identifier(codes, text, name)

        return list(self._stage(Stage.CODES, lambda: find_hidden_codes(picture, settings, seen, is_enough), seen.codes))

    def _small_print(self, picture: Picture, codes: list[Code], text: list[TextLine], name: str) -> list[TextLine]:
        """Return the text and what a closer look adds, the dearest of all, where an identifier is still expected."""
        settings = self._settings
        if (
            self._stages.get(Stage.TEXT) is not StageStatus.OK
            or settings.identifier_expected != "image"
            or self._has_identifier(codes, text, name)
        ):
            return text

        def is_enough(lines: Sequence[TextLine]) -> bool:
            return self._has_identifier(codes, lines, name)

        return self._stage(Stage.TEXT, lambda: read_small_print(picture, settings, codes, text, is_enough), text)

    def _vehicles_and_plates(
        self, picture: Picture, codes: list[Code], text: list[TextLine]
    ) -> tuple[list[Vehicle], list[Plate]]:
        seen_before = list[Vehicle](self._before(Stage.VEHICLES))
        vehicles = self._stage(Stage.VEHICLES, lambda: find_vehicles(picture, self._settings, codes), seen_before)
        # Attached anew: the vehicles may be others than those of the earlier reading.
        read_before = attached(self._before(Stage.PLATES), vehicles)
        return vehicles, self._stage(Stage.PLATES, lambda: self._plates(picture, vehicles, text), read_before)

    def _plates(self, picture: Picture, vehicles: list[Vehicle], text: list[TextLine]) -> list[Plate]:
        """Look for plates unless it is known that nothing in the picture suggests one."""
        if self._signs_are_known() and not expects_plate(self._settings) and not may_show_plate(vehicles, text):
            check_plates(self._settings)
            return []
        return attached(find_plates(picture, self._settings), vehicles)

    def _reads_plates_as_print(self, vehicles: list[Vehicle]) -> bool:
        """True where a vehicle was found, text was read, and the models that read plates are not here."""
        without_models = self._stages.get(Stage.PLATES) is StageStatus.UNAVAILABLE
        return without_models and bool(vehicles) and self._stages.get(Stage.TEXT) is StageStatus.OK

    def _signs_are_known(self) -> bool:
        """True when vehicles and text were looked for; text also counts where an identifier made it needless."""
        needless = self._settings.text == "when-id-missing" and "text" in self._settings.stages
        text = self._stages.get(Stage.TEXT)
        known = text is StageStatus.OK or (needless and text is StageStatus.SKIPPED)
        return known and self._stages.get(Stage.VEHICLES) is StageStatus.OK

    def _has_identifier(self, codes: Sequence[Code], text: Sequence[TextLine], name: str) -> bool:
        """True when there is an identifier without a doubt.

        Each look for more asks, mostly about the same findings again: answers are kept, which saves up to 0.2 s of a
        page full of text.
        """
        findings = (tuple(codes), tuple(text))
        if findings not in self._answers:
            self._answers[findings] = self._identifies(codes, text, name)
        return self._answers[findings]

    def _identifies(self, codes: Sequence[Code], text: Sequence[TextLine], name: str) -> bool:
        try:
            found = find_identifiers(codes, text, self._plates_seen, os.path.basename(name), self._settings)
        except Exception:  # noqa: BLE001 - the stage of the identifiers runs into it again, and tells it
            return False
        return any(not identifier.doubt for identifier in found.identifiers)

    def _doubts(self, found: IdentifierFindings, picture: Picture) -> tuple[str, ...]:
        doubts = list(found.doubts)
        if self._settings.identifier_expected == "image" and not found.identifiers:
            doubts.append(NO_IDENTIFIER)
        if picture.damaged:
            doubts.append(INCOMPLETE)
        doubts += [failure.message for failure in self._failures]
        return tuple(doubts)

    def _began(self, stage: Stage) -> float:
        if self._progress is not None:
            self._progress(stage)
        return time.perf_counter()

    def _before(self, stage: Stage) -> tuple[Any, ...]:
        """Return what an earlier reading had found in a stage that is not selected now."""
        if self._earlier is None or stage in self._settings.stages:
            return ()
        if self._earlier.stages.get(stage) is not StageStatus.OK:
            return ()
        findings: tuple[Any, ...] = getattr(self._earlier, stage.value)
        return findings

    def _skip(self, stage: Stage) -> None:
        """Note that a stage is not run: it is as an earlier reading left it, if there is one."""
        known = self._earlier.stages.get(stage) if self._earlier and stage not in self._settings.stages else None
        stays = known in (StageStatus.OK, StageStatus.UNAVAILABLE)
        self._stages[stage] = known if known and stays else StageStatus.SKIPPED

    def _stage(self, stage: Stage, work: Callable[[], T], nothing: T) -> T:
        """Run one stage; whatever goes wrong in it is noted and costs only this stage."""
        if stage in SELECTABLE_STAGES and stage not in self._settings.stages:
            self._skip(stage)
            return nothing
        began = self._began(stage)
        try:
            findings = work()
        except StageUnavailable as error:
            log.info("%s is unavailable: %s", stage, error)
            self._stages[stage] = StageStatus.UNAVAILABLE
            return nothing
        except Exception as error:
            log.exception("stage %s failed", stage)
            self._stages[stage] = StageStatus.FAILED
            self._failures.append(_stage_error(stage, error).failure(stage))
            return nothing
        finally:
            self._seconds[stage] = self._seconds.get(stage, 0.0) + time.perf_counter() - began
        self._stages[stage] = StageStatus.OK
        return findings


def _stage_error(stage: Stage, error: Exception) -> ReportdeskError:
    if isinstance(error, ReportdeskError):
        return error
    if is_out_of_memory(error):
        return RecogniserOutOfMemory(f"There was not enough memory for the stage {stage}.")
    return StageFailed(f"The stage {stage} failed: {type(error).__name__}: {error}.")


def _thumbnail(picture: Picture) -> bytes:
    """Return the small picture, empty when there is no memory for it: the findings matter more."""
    try:
        return thumbnail(picture)
    except Exception:
        log.exception("no thumbnail")
        return b""
