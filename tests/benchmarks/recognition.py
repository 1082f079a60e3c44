"""What is read right, wrong or missed: `python -m tests.benchmarks.recognition [--data DIR] [--engine NAME]`.

The sample photographs carry their answers in `manifest.json` (file, kind, set, expected). A value is *right* when it is
found as it stands, *wrong* when something else is found instead, *missed* when nothing is. Documents count the share of
words found; photographs without a code count a code found as wrong.
"""

from __future__ import annotations

import json
import re
import resource
import statistics
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reportdesk.config.settings import Settings
from reportdesk.domain.results import ImageResult
from reportdesk.recognition.pipeline import recognise, warm_up
from tests.benchmarks.report import parser, photographs, publish
from tests.conftest import PROJECT

Item = dict[str, Any]
Judge = Callable[[ImageResult, Any], tuple[float, float]]


@dataclass
class Score:
    """The sum over one folder of samples."""

    images: int = 0
    right: float = 0.0
    wrong: float = 0.0
    seconds: defaultdict[str, list[float]] = field(default_factory=lambda: defaultdict(list))


def main() -> None:
    """Measure and print."""
    made = parser(__doc__)
    made.add_argument("--engine", default="rapidocr", choices=("rapidocr", "tesseract"), help="text engine")
    made.add_argument("--sets", default="", help="folders of the samples, joined by commas; empty means all")
    made.add_argument("--limit", type=int, default=0, help="at most so many photographs of each folder")
    options = made.parse_args()
    models = PROJECT.parent / "shared" / "models"
    settings = Settings(text_engine=options.engine, models_folder=str(models) if models.is_dir() else "")
    wanted = set(filter(None, options.sets.split(",")))
    warm_up(settings)
    scores: defaultdict[str, Score] = defaultdict(Score)
    data = photographs(options.data)
    for item in _items(data):
        folder = item["file"].partition("/")[0]
        if (wanted and folder not in wanted) or (options.limit and scores[folder].images >= options.limit):
            continue
        _add(scores[folder], recognise(data / item["file"], settings), item)
    publish(_figures(scores), options.json)


def _items(data: Path) -> list[Item]:
    """Return the samples with an answer; those of the drawn report when there is no manifest."""
    manifest = data / "manifest.json"
    if manifest.is_file():
        listed: list[Item] = json.loads(manifest.read_text(encoding="utf-8"))["items"]
        return [item for item in listed if item["kind"] in _JUDGES]
    expected = json.loads((PROJECT / "resources" / "sample_report_expected.json").read_text(encoding="utf-8"))
    return [
        {"file": name, "kind": "code", "expected": known["identifiers"]}
        for name, known in expected.items()
        if known["identifiers"]
    ]


def _add(score: Score, result: ImageResult, item: Item) -> None:
    right, wrong = _JUDGES[item["kind"]](result, item["expected"])
    score.images += 1
    score.right += right
    score.wrong += wrong
    for stage, seconds in result.seconds.items():
        score.seconds[stage].append(seconds * 1000)


def _judge_code(result: ImageResult, expected: list[str]) -> tuple[float, float]:
    read = {_plain(code.text) for code in result.codes} | {_plain(found.value) for found in result.identifiers}
    right = _plain(expected[0]) in read
    return (float(right), float(bool(result.codes) and not right))


def _judge_plate(result: ImageResult, expected: list[Item]) -> tuple[float, float]:
    read = [plate.text for plate in result.plates]
    right = expected[0]["plate"] in read
    return (float(right), float(bool(read) and not right))


def _judge_document(result: ImageResult, expected: str) -> tuple[float, float]:
    words = _words(expected)
    found = Counter(_words(" ".join(line.text for line in result.text)))
    return (sum((Counter(words) & found).values()) / max(1, len(words)), 0.0)


def _judge_no_code(result: ImageResult, _expected: object) -> tuple[float, float]:
    return (float(not result.codes), float(len(result.codes)))


def _judge_vehicle(result: ImageResult, expected: dict[str, list[int | None]]) -> tuple[float, float]:
    found = Counter(vehicle.label for vehicle in result.vehicles)
    fits = all(
        (low is None or found[label] >= low) and (high is None or found[label] <= high)
        for label, (low, high) in expected.items()
    )
    return (float(fits), float(not fits))


_JUDGES: dict[str, Judge] = {
    "code": _judge_code,
    "plate_full": _judge_plate,
    "document": _judge_document,
    "no_code": _judge_no_code,
    "vehicle": _judge_vehicle,
}


def _plain(text: str) -> str:
    return re.sub(r"\s+", "", text)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def _figures(scores: dict[str, Score]) -> dict[str, float]:
    figures: dict[str, float] = {}
    for folder, score in sorted(scores.items()):
        figures |= {f"{folder}_images": score.images, f"{folder}_right": score.right, f"{folder}_wrong": score.wrong}
        figures[f"{folder}_missed"] = score.images - score.right - min(score.wrong, score.images - score.right)
        for stage, durations in score.seconds.items():
            figures[f"{folder}_{stage}_mean_ms"] = statistics.mean(durations)
    figures["peak_memory_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return figures


if __name__ == "__main__":
    main()
