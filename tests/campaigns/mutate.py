"""Spoiled photographs: `python -m tests.campaigns.mutate --count N [--stages LIST] [--seed N] [--json FILE]`.

Files of every supported format are spoiled in ten ways (`mutators`) and read by the program as an operator would have
it, with workers that may take 900 MB. One in a hundred is a bomb: a small file that opens to a very large picture.

desk_crashes: runs that did not end with exit code 0 or 1. without_reason: files that have neither a final status, with
words where they failed or are doubtful, nor a line among those left out. orphans: child processes that outlived it.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import uuid
from collections import Counter
from io import BytesIO
from pathlib import Path

import psutil
from PIL import Image

from reportdesk.domain.status import ImageStatus
from reportdesk.workspace.workspace import Workspace
from tests.campaigns import mutators
from tests.drawn import write_label

FORMATS = (".jpg", ".png", ".webp", ".tif", ".bmp", ".gif", ".heic", ".avif")
BATCH = 2500
"""Files of one run and workspace: a long campaign starts with an empty disk again and again."""
SECONDS_EACH = 10
MARK = "REPORTDESK_TEST_CAMPAIGN"


def main() -> int:
    """Run the campaign, print the table, and return 1 when anything did not hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=300, help="files")
    parser.add_argument("--stages", default="codes")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else random.randrange(10**6)
    chance = random.Random(seed)
    figures = {"files": 0, "desk_crashes": 0, "without_reason": 0, "orphans": 0}
    ends: Counter[str] = Counter()
    while figures["files"] < options.count:
        number = min(BATCH, options.count - figures["files"])
        with tempfile.TemporaryDirectory(prefix="reportdesk-mutate-") as place:
            _batch(Path(place), number, options.stages, chance, figures, ends)
    print(f"seed {seed}")
    for end, number in ends.most_common(25):
        print(f"  {number:6}  {end}")
    for name, value in figures.items():
        print(f"{name:16} {value:6}")
    if options.json:
        options.json.write_text(json.dumps(figures))
    return 1 if any(figures[name] for name in ("desk_crashes", "without_reason", "orphans")) else 0


def _batch(
    place: Path, number: int, stages: str, chance: random.Random, figures: dict[str, int], ends: Counter[str]
) -> None:
    folder = place / "report"
    folder.mkdir()
    made = [_spoil(folder, index, chance, _seeds(place)) for index in range(number)]
    mark = uuid.uuid4().hex
    command = [sys.executable, "-m", "reportdesk", "process", str(folder), "--workspace", str(place / "workspace")]
    command += ["--quiet", "--workers", "2", "--stages", stages, "--settings", str(_settings(place))]
    if "text" not in stages:
        command += ["--text", "never"]
    ended = subprocess.run(
        command,
        env={**os.environ, MARK: mark},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        check=False,
        timeout=120 + SECONDS_EACH * number,
    )
    if ended.returncode not in (0, 1):
        figures["desk_crashes"] += 1
        print(ended.stderr.decode(errors="replace")[-2000:])
    told = _told(place / "workspace", ends)
    for file in made:
        if not told.get(str(file)):
            figures["without_reason"] += 1
            print(f"without a reason: {file.name}")
    figures["files"] += number
    figures["orphans"] += _orphans(mark)


def _settings(place: Path) -> Path:
    file = place / "settings.toml"
    file.write_text('worker_memory_mb = 900\nimage_deadline_s = 60\nidentifier_expected = "never"\n')
    return file


_made_seeds: dict[str, bytes] = {}


def _seeds(place: Path) -> dict[str, bytes]:
    """Return a good file of each format."""
    if not _made_seeds:
        label = place / "label.png"
        write_label(label, "@AB1234")
        with Image.open(label) as picture:
            for suffix in FORMATS:
                _made_seeds[suffix] = _saved(picture.convert("RGB"), suffix)
    return _made_seeds


def _saved(picture: Image.Image, suffix: str) -> bytes:
    import pillow_heif

    pillow_heif.register_heif_opener()
    file = BytesIO()
    picture.save(file, {".jpg": "JPEG", ".tif": "TIFF", ".heic": "HEIF"}.get(suffix, suffix[1:].upper()))
    return file.getvalue()


def _spoil(folder: Path, index: int, chance: random.Random, seeds: dict[str, bytes]) -> Path:
    suffix = FORMATS[index % len(FORMATS)]
    mutator = mutators.bomb if index % 100 == 99 else chance.choice(mutators.COMMON)
    file = folder / f"{index:05}-{mutator.__name__}{suffix}"
    # A few bytes of its own at the end, so that no file is a duplicate of another.
    file.write_bytes(mutator(seeds[suffix], chance) + index.to_bytes(4, "big"))
    os.utime(file, (1.6e9, 1.6e9))
    return file


def _told(workspace: Path, ends: Counter[str]) -> dict[str, str]:
    """Return by path what the program says of each file, empty where it says nothing that helps."""
    told: dict[str, str] = {}
    with Workspace(workspace, writing=False, wait_s=30) as opened:
        for image in opened.queries.images():
            words = image.failure.message if image.failure else "; ".join((*image.result.doubts, *image.result.notes))
            needs_words = image.status in (ImageStatus.FAILED, ImageStatus.NEEDS_REVIEW)
            ends[f"{image.status.value}{': ' + words[:90] if words else ''}"] += 1
            told[image.file] = "" if not image.status.is_final or (needs_words and not words) else image.status.value
        for report in opened.queries.reports():
            for path, reason in opened.queries.ignored(report.id):
                told[path] = reason
                ends[f"left out: {reason}"] += 1
    return told


def _orphans(mark: str) -> int:
    """Count the processes that carry the campaign's mark, and end them."""
    found = []
    for process in psutil.process_iter():
        try:
            if process.environ().get(MARK) == mark:
                found.append(process)
        except psutil.Error:
            continue
    for process in found:
        print(f"still running: {process}")
        process.kill()
    return len(found)


if __name__ == "__main__":
    sys.exit(main())
