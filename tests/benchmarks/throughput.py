"""Speed beside the plain design: `python -m tests.benchmarks.throughput [--photographs N] [--data DIR] [--json FILE]`.

In one run, on the same photographs (N of those with a value or a page to read, from each set in proportion; 0 means
all): `recognise` called alone (its CPU seconds give `limit_images_per_s`: cores / CPU seconds an image), bare processes
that read at the same time (`engines_alone`), the desk with one worker per core, and the earlier system's design
(`plain_design`). All read the photographs with the most pixels first: where a slow one comes last, one worker waits
for it, which says nothing about a report of hundreds but costs a sample of 24 up to a tenth of its `share_of_limit`. A
value is one text of a code, a label's number or a plate; it counts as right for a design when it stands in anything
that the design read. Then what scheduling, journal and events cost an image, with an engine that does nothing, and 12
images x 5 s with 4 workers.

All are timed warm, as in the midst of a long report: their second pass over the same photographs. What the desk's
first pass after its start makes of them is `first_images_per_s`: there every new size of a picture costs its process
20 to 60 ms once where OpenVINO calculates, and the samples have 29 sizes, an office's cameras two or three.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PIL import Image

from reportdesk.app import Desk
from reportdesk.config.patterns import Pattern
from reportdesk.config.settings import Settings
from reportdesk.engine.capacity import cores
from reportdesk.recognition.pipeline import warm_up
from tests.benchmarks import engines_alone, plain_design
from tests.benchmarks.clock import cpu_s, timed
from tests.benchmarks.judging import all_texts, values_right
from tests.benchmarks.report import models_folder, parser, photographs, publish
from tests.benchmarks.samples import Sample, evenly

PHOTOGRAPHS = 64
"""Some four minutes on two cores; all 255 take a quarter of an hour."""

FAKES = 500
RUNS = 3
"""Best of so many, all in turn: a neighbour on the machine makes any of them up to 1.6 times slower for a while."""

ANY_CODE = Pattern("any-code", r"\S{3,60}", ("code",))
"""For `when-id-missing`: a deployment whose identifier is what stands in the code, as it is in the samples."""


@dataclass(frozen=True, slots=True)
class Alone:
    """What `recognise` takes and reads without the desk around it."""

    cpu_s: float
    stages_cpu_s: dict[str, float]
    right: int


def main() -> None:
    """Measure and print."""
    made = parser(__doc__)
    made.add_argument(
        "--photographs", type=int, default=PHOTOGRAPHS, metavar="N", help="evenly chosen from all sets; 0 means all"
    )
    options = made.parse_args()
    settings = Settings(models_folder=models_folder(), workers=cores())
    with tempfile.TemporaryDirectory(prefix="reportdesk-throughput-") as name:
        place = Path(name)
        chosen = _copied(evenly(photographs(options.data), options.photographs), place / "photographs")
        figures = _beside_plain(chosen, place, settings) | _fake(place)
    publish(figures, options.json)


def _pixels(sample: Sample) -> int:
    with Image.open(sample.file) as image:
        return image.width * image.height


def _copied(chosen: Sequence[Sample], folder: Path) -> list[Sample]:
    """Copy the photographs into one folder, numbered from the most pixels to the least, as the desk will take them.

    They get a time at which nobody waits for them to be complete.
    """
    folder.mkdir()
    copies = []
    for number, sample in enumerate(sorted(chosen, key=_pixels, reverse=True)):
        copy = folder / f"{number:03}{sample.file.suffix}"
        shutil.copyfile(sample.file, copy)
        os.utime(copy, (1.6e9, 1.6e9))
        copies.append(replace(sample, file=copy))
    return copies


def _beside_plain(chosen: list[Sample], place: Path, settings: Settings) -> dict[str, float]:
    when_missing = replace(settings, text="when-id-missing", patterns=(*settings.patterns, ANY_CODE))
    detect = plain_design.vehicle_detector(Path(settings.models_folder) / "yolov8n_deq.pt", place / "yolo")
    if isinstance(detect, str):
        print(f"The plain design runs without vehicles: {detect}.")
    files = [sample.file for sample in chosen]
    always, missing, plain, alone, alone_missing = [], [], [], [], []
    bare, bare_missing = [], []
    warm_up(settings)
    for number in range(RUNS):
        always.append(_desk_passes(files, place / f"always-{number}", settings))
        bare.append(engines_alone.pass_s(files, settings))
        alone.append(_alone(chosen, settings))
        plain.append(plain_design.run(files, None if isinstance(detect, str) else detect))
        missing.append(_desk_passes(files, place / f"missing-{number}", when_missing))
        bare_missing.append(engines_alone.pass_s(files, when_missing))
        alone_missing.append(_alone(chosen, when_missing))
    images, plain_s = len(files), min(run.seconds for run in plain)
    plain_right = sum(values_right(*pair) for pair in zip(chosen, plain[0].texts, strict=True))
    plain_values = plain_right / plain_s
    figures: dict[str, float] = {"images": images, "values": sum(len(sample.values) for sample in chosen)}
    figures |= {
        "plain_images_per_s": images / plain_s,
        "plain_cpu_s_per_image": min(run.cpu_s for run in plain) / images,
        "plain_right_values": plain_right,
        "plain_right_values_per_s": plain_values,
        "plain_with_vehicles": float(not isinstance(detect, str)),
    }
    kinds = (("", alone, bare, always), ("when_id_missing_", alone_missing, bare_missing, missing))
    for prefix, ones, engines, passes in kinds:
        one = min(ones, key=lambda one: one.cpu_s)
        first_s, desk_s = (min(seconds) for seconds in zip(*passes, strict=True))
        limit = cores() / one.cpu_s
        figures |= {
            f"{prefix}images_per_s": images / desk_s,
            f"{prefix}first_images_per_s": images / first_s,
            f"{prefix}cpu_s_per_image": one.cpu_s,
            **{f"{prefix}{stage}_cpu_s_per_image": seconds for stage, seconds in one.stages_cpu_s.items()},
            f"{prefix}limit_images_per_s": limit,
            f"{prefix}share_of_limit": images / desk_s / limit,
            f"{prefix}share_of_engines": min(engines) / desk_s,
            f"{prefix}right_values": one.right,
            f"{prefix}right_values_per_s": one.right / desk_s,
            f"{prefix}times_plain_images": plain_s / desk_s,
            f"{prefix}times_plain_right_values": one.right / desk_s / plain_values if plain_values else 0.0,
        }
    return figures


def _alone(chosen: list[Sample], settings: Settings) -> Alone:
    before = cpu_s()
    runs = [timed(sample.file, settings) for sample in chosen]
    spent = cpu_s() - before
    stages = _sums(cpu for _, cpu in runs)
    return Alone(
        spent / len(chosen),
        {stage: seconds / len(chosen) for stage, seconds in stages.items()},
        sum(values_right(sample, all_texts(result)) for sample, (result, _) in zip(chosen, runs, strict=True)),
    )


def _sums(runs: Iterable[dict[str, float]]) -> dict[str, float]:
    sums: Counter[str] = Counter()
    for cpu in runs:
        sums.update(cpu)
    return dict(sums)


def _desk_passes(files: list[Path], place: Path, settings: Settings) -> tuple[float, float]:
    """Return the seconds that a desk takes for the photographs twice, as two reports, with loaded engines."""
    place.mkdir()
    with Desk(place / "workspace", settings) as desk:
        desk.start()
        desk.run_reports([desk.intake.drop([_others(files[: settings.workers], place / "loading", b"loading")])[0].id])
        first = _pass_s(desk, _others(files, place / "first", b"first"))
        return first, _pass_s(desk, files[0].parent)


def _pass_s(desk: Desk, folder: Path) -> float:
    """Return the seconds from the first start to the last end."""
    desk.engine.pause()
    (report,) = desk.intake.drop([folder])
    desk.intake.wait_idle()
    began = time.monotonic()
    desk.engine.resume()
    desk.run_reports([report.id])
    return time.monotonic() - began


def _others(files: Sequence[Path], folder: Path, ending: bytes) -> Path:
    """Return a folder with photographs that look like these and are no duplicates of them."""
    folder.mkdir()
    for file in files:
        copy = folder / file.name
        copy.write_bytes(file.read_bytes() + ending)
        os.utime(copy, (1.6e9, 1.6e9))
    return folder


def _fake(place: Path) -> dict[str, float]:
    return {"engine_cpu_ms_per_image": _engine_cost_ms(place), "twelve_by_5s_with_4_workers_s": _headline_s(place)}


def _fake_report(place: Path, name: str, number: int) -> Path:
    folder = place / name
    folder.mkdir()
    for image in range(number):
        (folder / f"{image}.jpg").write_bytes(b"\xff\xd8\xff" + f"{name}{image}".encode())
        os.utime(folder / f"{image}.jpg", (1.6e9, 1.6e9))
    return folder


def _engine_cost_ms(place: Path) -> float:
    """Return this process's CPU milliseconds an image with an engine that does nothing: schedule, journal, events."""
    folder = _fake_report(place, "fakes", FAKES)
    with Desk(place / "workspace-fakes", Settings(workers=2), recogniser="tests.fakes:recognise_fast") as desk:
        desk.start()
        desk.run_reports([desk.intake.drop([_fake_report(place, "first", 4)])[0].id])
        desk.engine.pause()
        (report,) = desk.intake.drop([folder])
        desk.intake.wait_idle()
        before = time.process_time()
        desk.engine.resume()
        desk.run_reports([report.id])
        return (time.process_time() - before) / FAKES * 1000


def _headline_s(place: Path) -> float:
    folder = _fake_report(place, "headline", 12)
    with Desk(place / "workspace-headline", Settings(workers=4), recogniser="tests.fakes:recognise_5s") as desk:
        desk.start()
        began = time.monotonic()
        (report,) = desk.intake.drop([folder])
        desk.run_reports([report.id], began=began)
        return time.monotonic() - began


if __name__ == "__main__":
    main()
