"""What counts as right, wrong and missed in one photograph.

A value is *right* when it is found as it stands (blanks apart), *wrong* when something else is found in its place,
*missed* when nothing is. Documents give the share of their words that was found. Everything is per image, so that sums
over a group divided by its images are shares.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable

from reportdesk.config.patterns import Pattern
from reportdesk.config.settings import Settings
from reportdesk.domain.findings import Identifier, TextLine
from reportdesk.domain.results import ImageResult, Stage, StageStatus
from reportdesk.recognition.identifiers import find_identifiers
from reportdesk.recognition.text_rows import neighbours
from tests.benchmarks.samples import Sample

Marks = dict[str, float]

_FOLDED = str.maketrans("OISBZ", "01582")
MEDICINE = Pattern("medicine", r"A\d{9}", ("code", "text"), min_confidence=0.6)
"""The boxes among the labels bear numbers of this form; the README shows it as the example of a pattern."""

LABEL_SETTINGS = Settings(patterns=(*Settings().patterns, MEDICINE))


def judged(sample: Sample, result: ImageResult) -> Marks:
    """Return the marks of one photograph by name; each adds up over a group."""
    judge = _JUDGES.get(sample.group) or _JUDGES[sample.group.partition("_")[0]]
    return judge(sample, result) | {"wrong_identifiers": len(wrong_identifiers(sample, result))}


def wrong_identifiers(sample: Sample, result: ImageResult) -> list[str]:
    """Return the identifiers accepted without a doubt that are not what stands in the photograph."""
    truth = _plain(sample.expected if isinstance(sample.expected, str) else " ".join(sample.values)).upper()
    accepted = [found.value for found in result.identifiers if not found.doubt]
    return [value for value in accepted if _plain(value).upper() not in truth]


def values_right(sample: Sample, texts: Iterable[str]) -> int:
    """Return how many of the sample's values stand in `texts`, by the same rule for every design that is compared."""
    read = [_plain(text).upper() for text in texts]
    return sum(any(_plain(value).upper() in text for text in read) for value in sample.values)


def all_texts(result: ImageResult) -> list[str]:
    """Return everything that was read in an image, from whichever source."""
    plates = [plate.text for plate in result.plates]
    return [code.text for code in result.codes] + [line.text for line in result.text] + plates


def _code(sample: Sample, result: ImageResult) -> Marks:
    expected = {_plain(value) for value in sample.values}
    read = {_plain(code.text) for code in result.codes}
    return _marks(bool(expected) and expected <= read, bool(read - expected))


def _drawn(sample: Sample, result: ImageResult) -> Marks:
    read = {found.value for found in result.identifiers}
    return _marks(set(sample.values) <= read, bool(read - set(sample.values)))


def _label(sample: Sample, result: ImageResult) -> Marks:
    codes = {_plain(code.text) for code in result.codes}
    value = _plain(sample.values[0])
    read = {found.value for found in _accepted(result, from_text_only=False)}
    alone = {found.value for found in _accepted(result, from_text_only=True)}
    marks = _marks(value in read | codes, bool(read - {value}))
    return marks | {"from_text_right": float(value in alone), "from_text_wrong": float(bool(alone - {value}))}


def _accepted(result: ImageResult, *, from_text_only: bool) -> list[Identifier]:
    codes, plates = ([], []) if from_text_only else (result.codes, result.plates)
    found = find_identifiers(codes, result.text, plates, "", LABEL_SETTINGS)
    return [identifier for identifier in found.identifiers if not identifier.doubt]


def _plate(sample: Sample, result: ImageResult) -> Marks:
    expected = _signs(sample.values[0])
    read = [_signs(plate.text) for plate in result.plates]
    marks = _marks(expected in read, bool(read))
    marks["folded"] = float(_folded(expected) in [_folded(text) for text in read])
    # Without the models of plates, plates are what the print on a vehicle gives.
    without_models = result.stages.get(Stage.PLATES) is StageStatus.UNAVAILABLE
    printed = [*_printed(result.text), *(read if without_models else [])]
    marks["from_text"] = float(any(expected in text for text in printed))
    return marks | _vehicle_marks(result)


def _printed(lines: tuple[TextLine, ...]) -> list[str]:
    """Return each line, and lines that stand beside each other put together, letters and digits only."""
    runs = [*((line,) for line in lines), *neighbours(lines)]
    return [_signs("".join(line.text for line in run)) for run in runs]


def _vehicle_marks(result: ImageResult) -> Marks:
    return {"with_vehicle": float(bool(result.vehicles)), "boxes": len(result.vehicles)}


def _document(sample: Sample, result: ImageResult) -> Marks:
    words = Counter(_words(sample.expected))
    found = Counter(_words(" ".join(line.text for line in result.text)))
    return {"word_recall": (words & found).total() / max(1, words.total())}


def _no_code(sample: Sample, result: ImageResult) -> Marks:
    return {"right": float(not result.codes), "false_codes": len(result.codes)}


def _vehicle(sample: Sample, result: ImageResult) -> Marks:
    """`expected` gives for each label, several joined by `_or_`, or `any`, the least and the most."""
    found = Counter(vehicle.label for vehicle in result.vehicles)
    fits = True
    for label, (least, most) in sample.expected.items():
        number = found.total() if label == "any" else sum(found[name] for name in label.split("_or_"))
        fits = fits and (least or 0) <= number <= (number if most is None else most)
    return _marks(fits, bool(result.vehicles)) | _vehicle_marks(result)


def _nothing_known(sample: Sample, result: ImageResult) -> Marks:
    return {"failed": float(result.failure is not None)}


_JUDGES: dict[str, Callable[[Sample, ImageResult], Marks]] = {
    "codes": _code,
    "labels": _label,
    "plates": _plate,
    "receipts": _document,
    "pages": _document,
    "no_code": _no_code,
    "vehicles": _vehicle,
    "drawn": _drawn,
    "edge": _nothing_known,
    "exif": _nothing_known,
}


def _marks(right: bool, anything_else: bool) -> Marks:
    wrong = anything_else and not right
    return {"right": float(right), "wrong": float(wrong), "missed": float(not right and not wrong)}


def _plain(text: str) -> str:
    return re.sub(r"\s+", "", text)


def _signs(text: str) -> str:
    return "".join(filter(str.isalnum, text.upper()))


def _folded(text: str) -> str:
    return text.translate(_FOLDED)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())
