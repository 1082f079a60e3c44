"""Images per second beside a plain thread pool: `python -m tests.benchmarks.throughput [--data DIR] [--json FILE]`.

In one run, on the same photographs: `recognise` called alone (its CPU seconds give the limit: cores / CPU seconds an
image), the desk, and the earlier system's design (a ThreadPoolExecutor of 4 workers, pytesseract and pyzbar). Then two
things with fake engines: what scheduling, journal and events cost an image, and the headline of 12 images x 5 s with 4
workers.
"""

from __future__ import annotations

import os
import resource
import shutil
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from reportdesk.app import Desk
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import ReportdeskError
from reportdesk.engine.capacity import cores
from reportdesk.recognition.decode import read_picture
from reportdesk.recognition.pipeline import recognise, warm_up
from tests.benchmarks.report import parser, photographs, publish
from tests.conftest import PROJECT

FAKES = 500
ROUND_S = 5.0


def main() -> None:
    """Measure and print."""
    made = parser(__doc__)
    made.add_argument("--limit", type=int, default=60, help="photographs read by each way")
    options = made.parse_args()
    models = PROJECT.parent / "shared" / "models"
    settings = Settings(models_folder=str(models) if models.is_dir() else "", workers=cores())
    with tempfile.TemporaryDirectory(prefix="reportdesk-throughput-") as place:
        folder = _chosen(photographs(options.data), Path(place), options.limit)
        figures = _real(folder, Path(place), settings)
        figures |= _fake(Path(place))
    publish(figures, options.json)


def _chosen(source: Path, place: Path, limit: int) -> Path:
    """Copy every n-th sample photograph, so that all kinds take part."""
    files = sorted(
        file
        for file in source.rglob("*")
        if file.suffix.lower() in (".jpg", ".jpeg", ".png", ".webp") and "edge" not in file.parts
    )
    folder = place / "photographs"
    folder.mkdir()
    for number, file in enumerate(files[:: max(1, len(files) // limit)][:limit]):
        shutil.copyfile(file, folder / f"{number:03}{file.suffix}")
        os.utime(folder / f"{number:03}{file.suffix}", (1.6e9, 1.6e9))
    return folder


def _real(folder: Path, place: Path, settings: Settings) -> dict[str, float]:
    files = sorted(folder.iterdir())
    warm_up(settings)
    # Best of two each: a neighbour on the machine makes either up to 1.6 times slower for half a minute.
    cpu_s = min(_alone_cpu_s(files, settings) for _ in range(2))
    desk_s = min(_desk_s(folder, place / f"desk-{number}", settings) for number in range(2))
    plain_s = _plain_s(files)
    limit = cores() / cpu_s
    return {
        "images": len(files),
        "cpu_s_per_image": cpu_s,
        "limit_images_per_s": limit,
        "images_per_s": len(files) / desk_s,
        "plain_images_per_s": len(files) / plain_s,
        "share_of_limit": len(files) / desk_s / limit,
    }


def _alone_cpu_s(files: list[Path], settings: Settings) -> float:
    before = _cpu_s()
    for file in files:
        recognise(file, settings)
    return (_cpu_s() - before) / len(files)


def _cpu_s() -> float:
    own = resource.getrusage(resource.RUSAGE_SELF)
    return own.ru_utime + own.ru_stime


def _desk_s(folder: Path, place: Path, settings: Settings) -> float:
    """Return the seconds from the first start to the last end, with recognisers that are warm already."""
    with Desk(place / "workspace", settings) as desk:
        desk.start()
        warm = place / "warm"
        warm.mkdir()
        for image in range(settings.workers):
            shutil.copyfile(sorted(folder.iterdir())[image], warm / f"{image}.jpg")
            with (warm / f"{image}.jpg").open("ab") as more:
                more.write(bytes([image]))
            os.utime(warm / f"{image}.jpg", (1.6e9, 1.6e9))
        desk.run_reports([desk.intake.drop([warm])[0].id])
        desk.engine.pause()
        (report,) = desk.intake.drop([folder])
        desk.intake.wait_idle()
        began = time.monotonic()
        desk.engine.resume()
        desk.run_reports([report.id])
        return time.monotonic() - began


def _plain_s(files: list[Path]) -> float:
    """Return the seconds of the earlier system's design without its uploads: 4 threads, pytesseract and pyzbar."""
    import pytesseract
    from pyzbar import pyzbar

    os.environ["OMP_THREAD_LIMIT"] = "1"

    def read(file: Path) -> None:
        try:
            picture = read_picture(file, Settings())
        except ReportdeskError:
            return
        pyzbar.decode(picture.gray)
        pytesseract.image_to_string(picture.bgr)

    began = time.monotonic()
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(read, files))
    return time.monotonic() - began


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
        desk.engine.pause()
        (report,) = desk.intake.drop([folder])
        desk.intake.wait_idle()
        desk.engine.warm(2)
        before = _cpu_s()
        desk.engine.resume()
        desk.run_reports([report.id])
        return (_cpu_s() - before) / FAKES * 1000


def _headline_s(place: Path) -> float:
    folder = _fake_report(place, "headline", 12)
    with Desk(place / "workspace-headline", Settings(workers=4), recogniser="tests.fakes:recognise_5s") as desk:
        desk.start()
        desk.engine.warm(4)
        began = time.monotonic()
        (report,) = desk.intake.drop([folder])
        desk.run_reports([report.id], began=began)
        return time.monotonic() - began


if __name__ == "__main__":
    main()
