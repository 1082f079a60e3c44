"""Programs that save one thing again and again, until they are killed; they announce what they have saved.

Run as a program: `settings FILE` saves settings with a rising number of workers, `cache FOLDER` keeps small pictures.
"""

from __future__ import annotations

import hashlib
import itertools
import random
import sys
from pathlib import Path

from reportdesk.config.settings import Settings
from reportdesk.config.store import load, save
from reportdesk.engine.previews import ThumbnailCache

_FRAME = (b"\xff\xd8", b"\xff\xd9")


def save_settings(file: Path) -> None:
    """Save settings whose numbers of workers and of retries rise together; each line says what was saved."""
    known = load(file).workers if file.exists() else 0
    for number in itertools.count(known + 1):
        # A long text beside it: a file of a few bytes is never found half written.
        save(
            Settings(
                workers=number % 64, retry_delay_s=float(number % 64), tesseract_languages="+".join(["eng"] * 100_000)
            ),
            file,
        )
        print(number % 64, flush=True)


def keep_pictures(folder: Path) -> None:
    """Keep pictures of many sizes; each line is the hash of one that was kept."""
    cache = ThumbnailCache(folder, 500)
    chance = random.Random()
    while True:
        content = _FRAME[0] + chance.randbytes(chance.randrange(1000, 2_000_000)) + _FRAME[1]
        sha256 = hashlib.sha256(content).hexdigest()
        cache.put(sha256, content)
        print(sha256, flush=True)


if __name__ == "__main__":
    {"settings": save_settings, "cache": keep_pictures}[sys.argv[1]](Path(sys.argv[2]))
