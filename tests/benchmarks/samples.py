"""The sample photographs with their answers, grouped as the figures name them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.conftest import PROJECT

_MATRIX_WORDS = ("qr", "aztec", "datamatrix", "pdf417", "maxi")
_WITH_VALUES = ("codes", "labels", "plates", "receipts", "pages", "drawn")
_GROUP_OF_KIND = {"no_code": "no_code", "vehicle": "vehicles", "edge": "edge", "photo_exif": "exif"}


@dataclass(frozen=True, slots=True)
class Sample:
    """One photograph. `expected` is as the manifest has it: texts, plates, a page's text, counts, or nothing."""

    file: Path
    group: str
    expected: Any

    @property
    def values(self) -> tuple[str, ...]:
        """The single values a person reads in it: texts of codes and labels, plates."""
        if not isinstance(self.expected, list):
            return ()
        return tuple(str(value["plate"] if isinstance(value, dict) else value) for value in self.expected)


def samples(data: Path) -> list[Sample]:
    """Return all samples of a folder; those of the drawn report where there is no manifest."""
    manifest = data / "manifest.json"
    if manifest.is_file():
        items = json.loads(manifest.read_text(encoding="utf-8"))["items"]
        return [Sample(data / item["file"], _group(item), item["expected"]) for item in items]
    known = json.loads((PROJECT / "resources" / "sample_report_expected.json").read_text(encoding="utf-8"))
    return [
        Sample(data / name, "drawn", answer["identifiers"]) for name, answer in known.items() if answer["identifiers"]
    ]


def evenly(data: Path, number: int) -> list[Sample]:
    """Return so many photographs with something to read, at equal distances in the list of all, sorted by set; all of
    them for 0."""
    known = [sample for sample in samples(data) if sample.group.startswith(_WITH_VALUES)]
    if not 0 < number < len(known):
        return known
    known.sort(key=lambda sample: sample.group)
    return [known[int((place + 0.5) * len(known) / number)] for place in range(number)]


def _group(item: dict[str, Any]) -> str:
    kind, series, folder = item["kind"], item["set"].lower(), item["file"].partition("/")[0]
    if kind == "code" and folder == "labels":
        return "labels_vin" if "vin" in series else "labels_other"
    if kind == "code":
        return "codes_2d" if any(word in series for word in _MATRIX_WORDS) else "codes_linear"
    if kind == "plate_full":
        return f"plates_{series.rpartition('/')[2]}"
    if kind == "document":
        return "receipts" if "sroie" in series else "pages"
    return _GROUP_OF_KIND[kind]
