"""What is read right, wrong or missed, and what it costs: `python -m tests.benchmarks.recognition [--engine NAME]`.

Without `--engine` all stages run as in the program; with it one engine or one step of the cascade of codes runs alone
(`steps.STEPS`), on the photographs that can tell something about it. `--without-plate-models` measures what the print
on vehicles gives of the plates (`from text`). `--data DIR` names the photographs, `--json FILE` takes the figures. What
counts as right stands in `judging`.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ReportdeskError
from reportdesk.domain.results import ImageResult
from reportdesk.recognition.decode import read_picture
from reportdesk.recognition.model_catalogue import CATALOGUE, ModelKind
from reportdesk.recognition.pipeline import warm_up
from reportdesk.recognition.threads import limit_threads
from tests.benchmarks.clock import cpu_s, timed
from tests.benchmarks.judging import judged, wrong_identifiers
from tests.benchmarks.memory import peak_at_12_mp, peak_mb
from tests.benchmarks.report import models_folder, parser, photographs, print_table, write
from tests.benchmarks.samples import Sample, samples
from tests.benchmarks.steps import GROUPS, STEPS

Reader = Callable[[Sample], tuple[ImageResult, dict[str, float], dict[str, float]]]
"""Returns result, seconds and CPU seconds by stage."""


@dataclass
class Score:
    """The sums over one group of samples."""

    images: int = 0
    marks: Counter[str] = field(default_factory=Counter)
    seconds: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))
    cpu_s: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))

    def mean(self, mark: str) -> float | None:
        """Return a mark's mean per image, None where it was not judged."""
        return self.marks[mark] / self.images if mark in self.marks else None


def main() -> None:
    """Measure and print."""
    made = parser(__doc__)
    made.add_argument("--engine", default="", choices=("", *STEPS), metavar="NAME", help=", ".join(STEPS))
    made.add_argument("--text", default="always", choices=("always", "when-id-missing"), help="when text is read")
    made.add_argument("--without-plate-models", action="store_true", help="with the models of vehicles alone")
    made.add_argument("--groups", default="", help="groups of samples, joined by commas; empty means all")
    options = made.parse_args()
    with tempfile.TemporaryDirectory(prefix="reportdesk-models-") as place:
        models = _vehicle_models(Path(place)) if options.without_plate_models else models_folder()
        _measure(options, Settings(models_folder=models, text=options.text))


def _vehicle_models(place: Path) -> str:
    """Return a folder with the models of vehicles alone."""
    for entry in CATALOGUE:
        file = Path(models_folder()) / entry.file
        if entry.kind is ModelKind.VEHICLE and file.is_file():
            shutil.copyfile(file, place / entry.file)
    return str(place)


def _measure(options: argparse.Namespace, settings: Settings) -> None:
    chosen = _chosen(samples(photographs(options.data)), options.engine, options.groups)
    if not chosen:
        sys.exit("None of the photographs is of a kind of which this can tell anything.")
    read = _engine_reader(options.engine, settings) if options.engine else _pipeline_reader(settings)
    # Before this process grows: the peak is that of a process of its own.
    memory = {} if options.engine else _memory(chosen, settings)
    scores = _scores(chosen, read)
    figures = _figures(scores) | memory
    _print(scores, figures)
    write(figures, options.json)


def _chosen(known: list[Sample], engine: str, groups: str) -> list[Sample]:
    kinds = tuple(filter(None, groups.split(",")))
    if engine and not kinds:
        kinds = tuple(kind for finds in STEPS[engine][1] for kind in GROUPS[finds])
    return [sample for sample in known if not kinds or sample.group.startswith(kinds)]


def _pipeline_reader(settings: Settings) -> Reader:
    warm_up(settings)

    def read(sample: Sample) -> tuple[ImageResult, dict[str, float], dict[str, float]]:
        result, cpu = timed(sample.file, settings)
        return result, result.seconds, cpu

    return read


def _engine_reader(name: str, settings: Settings) -> Reader:
    limit_threads()
    step, _ = STEPS[name]

    def read(sample: Sample) -> tuple[ImageResult, dict[str, float], dict[str, float]]:
        try:
            picture = read_picture(sample.file, settings)
        except ReportdeskError as error:
            return ImageResult(failure=error.failure("decode")), {}, {}
        began, cpu_began = time.perf_counter(), cpu_s()
        result = step(picture, settings)
        return result, {name: time.perf_counter() - began}, {name: cpu_s() - cpu_began}

    return read


def _scores(chosen: Sequence[Sample], read: Reader) -> dict[str, Score]:
    scores: defaultdict[str, Score] = defaultdict(Score)
    read(chosen[0])  # loads what was not loaded ahead
    for sample in chosen:
        result, seconds, cpu = read(sample)
        score = scores[sample.group]
        score.images += 1
        score.marks.update(judged(sample, result))
        for stage, spent in seconds.items():
            score.seconds[stage] += spent
        for stage, spent in cpu.items():
            score.cpu_s[stage] += spent
        for value in wrong_identifiers(sample, result):
            print(f"wrong identifier in {sample.file.name}: {value}")
    return dict(sorted(scores.items()))


def _memory(chosen: Sequence[Sample], settings: Settings) -> dict[str, float]:
    files = [sample.file for sample in chosen]
    texts = [
        sample.file for sample in chosen if sample.group in ("labels_vin", "labels_other", "receipts", "plates_br")
    ]
    return {
        "peak_memory_mb": peak_mb(files, settings),
        "peak_memory_12mp_mb": peak_at_12_mp((texts or files)[:12], settings),
    }


def _figures(scores: dict[str, Score]) -> dict[str, float]:
    figures: dict[str, float] = {}
    for group, score in scores.items():
        figures[f"{group}_images"] = score.images
        for mark, total in score.marks.items():
            figures[f"{group}_{mark}_share" if mark == "word_recall" else f"{group}_{mark}"] = (
                total / score.images if mark == "word_recall" else total
            )
        for stage, spent in score.cpu_s.items():
            figures[f"{group}_{stage}_ms"] = score.seconds[stage] / score.images * 1000
            figures[f"{group}_{stage}_cpu_s"] = spent / score.images
    images = sum(score.images for score in scores.values())
    figures["images"] = images
    figures["cpu_s_per_image"] = sum(sum(score.cpu_s.values()) for score in scores.values()) / images
    figures["wrong_identifiers"] = sum(score.marks["wrong_identifiers"] for score in scores.values())
    return figures


_SINGLE = ("right", "wrong", "missed")
_SHARES = ("right", "folded", "from_text", "from_text_right", "with_vehicle", "boxes", "word_recall")


def _print(scores: dict[str, Score], figures: dict[str, float]) -> None:
    print_table(
        ["photographs", "images", *_SINGLE, *(f"{name.replace('_', ' ')} / image" for name in _SHARES), "CPU s"],
        [
            [
                group,
                score.images,
                *(score.marks.get(mark) for mark in _SINGLE),
                *(score.mean(mark) for mark in _SHARES),
                sum(score.cpu_s.values()) / score.images,
            ]
            for group, score in scores.items()
        ],
    )
    stages = list(dict.fromkeys(stage for score in scores.values() for stage in score.cpu_s))
    print_table(
        ["ms (CPU ms) an image", *stages],
        [[group, *(_times(score, stage) for stage in stages)] for group, score in scores.items()],
    )
    for name in ("images", "cpu_s_per_image", "wrong_identifiers", "peak_memory_mb", "peak_memory_12mp_mb"):
        if name in figures:
            print(f"{name:22} {figures[name]:10.3f}")


def _times(score: Score, stage: str) -> str:
    wall, cpu = (spent[stage] / score.images * 1000 for spent in (score.seconds, score.cpu_s))
    return f"{wall:.0f} ({cpu:.0f})"


if __name__ == "__main__":
    main()
