"""What is tried with the packaged program in a place. Each proof returns its faults in words, none when it holds."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.packaging.building import PROGRAM
from tests.packaging.places import LONGEST_S, Place

TRIES = 5
HEADLESS = {"QT_QPA_PLATFORM": "offscreen"}
_LOG = ".local/state/reportdesk/log/reportdesk.log"
_SHOWN = "the window is shown"
_READY = re.compile(r"recogniser \d+ is ready after ([\d.]+) s")


def missing_libraries(place: Place, folder: str) -> list[str]:
    """Ask the loader of that place for every library of the folder, told like the program's starter tells it."""
    files = [
        f"{folder}/{file.relative_to(place.outside(folder))}"
        for file in sorted(place.outside(folder).rglob("*"))
        if file.is_file() and (".so" in file.name or file.name == PROGRAM)
    ]
    done = place.run(["/usr/bin/ldd", *files], "/tmp", LD_LIBRARY_PATH=f"{folder}/_internal")
    faults = []
    file = ""
    for line in done.stdout.splitlines():
        if not line.startswith("\t"):
            file = line.rstrip(":")
        elif "not found" in line:
            faults.append(f"{file} lacks {line.split('=>')[0].strip()}")
    return faults


def self_test(place: Place, folder: str, home: str, **variables: str) -> tuple[int, list[str]]:
    """Run the self-test, print its table, and return its exit code and the faults."""
    try:
        done = place.run([f"{folder}/{PROGRAM}", "self-test"], home, **variables)
    except subprocess.TimeoutExpired as late:
        told = (late.stdout or b"").decode(errors="replace")
        return -1, [f"self-test was not ready after {LONGEST_S} s; so far it said:\n{told}"]
    print(done.stdout, end="", flush=True)
    faults = [] if done.returncode == 0 else [f"self-test ended with {done.returncode}"]
    if done.stderr.strip():
        faults.append(f"self-test wrote to stderr: {done.stderr.strip()[:2000]}")
    return done.returncode, faults


def processed(place: Place, folder: str, home: str) -> list[str]:
    """Read the carried sample report, copied to where an operator's photographs would lie."""
    report = f"{home}/Photographs of May"
    sample = place.outside(f"{folder}/_internal/resources/sample_report")
    shutil.copytree(sample, place.outside(report), ignore=shutil.ignore_patterns("*broken*"))
    done = place.run([f"{folder}/{PROGRAM}", "process", report, "--json", "-"], home)
    if done.returncode != 0:
        return [f"process ended with {done.returncode}: {done.stderr.strip()[-1000:]}"]
    images = [json.loads(line) for line in done.stdout.splitlines()]
    print(done.stderr, end="")
    read = [image["path"] for image in images if image["status"] in ("done", "needs_review")]
    there = len(list(place.outside(report).iterdir()))
    return [] if len(read) == there else [f"process read {len(read)} of {there} photographs"]


def shared_queue(place: Place, folder: str, home: str, **variables: str) -> list[str]:
    """Let a desk hand out a photograph, and a worker of its own read it."""
    program, photograph = f"{folder}/{PROGRAM}", f"{folder}/_internal/resources/sample_report/01_yard_label.jpg"
    with _started(place, [program, "worker", "--workers", "1"], home, **variables) as worker:
        desk = [program, "process", photograph, "--json", "-", "--quiet", "--workspace", f"{home}/of the queue"]
        done = place.run(desk, home, REPORTDESK_WORK="workers", **variables)
        is_alive = worker.poll() is None
    statuses = [json.loads(line)["status"] for line in done.stdout.splitlines()]
    faults = [] if is_alive else ["shared queue: the worker ended by itself"]
    if worker.returncode != 0 or done.returncode != 0 or statuses != ["done"]:
        told = f"worker {worker.returncode}, desk {done.returncode}, {statuses}: {done.stderr.strip()[-500:]}"
        faults.append(f"shared queue: {told}")
    print("shared queue: " + ("; ".join(faults) or "a worker read what a desk handed out"))
    return faults


def portable(place: Place, folder: str, home: str) -> list[str]:
    """Read a photograph in portable mode, then once more from a stick that cannot be written."""
    program, data = f"{folder}/{PROGRAM}", place.outside(f"{folder}/reportdesk-data")
    photograph = f"{folder}/_internal/resources/sample_report/01_yard_label.jpg"
    place.outside(f"{folder}/portable").write_text("")
    give_home(place, home)
    done = place.run([program, "process", photograph], home)
    faults = [] if done.returncode == 0 else [f"portable: process ended with {done.returncode}: {done.stderr[-500:]}"]
    elsewhere = [path.name for path in place.outside(home).iterdir()]
    if elsewhere or not (data / "workspace").is_dir():
        faults.append(f"portable: not everything lies beside the program, but in the user's folder {elsewhere}")
    with _read_only(place.outside(folder)) as reason:
        if reason:
            print(f"read-only stick skipped: {reason}")
            return faults
        done = place.run([program, "process", photograph], home)
    if done.returncode != 0 or "Nothing can be written to" not in done.stderr:
        faults.append(f"read-only stick: process ended with {done.returncode}: {done.stderr[-500:]}")
    if not place.outside(f"{home}/.local/share/reportdesk/workspace").is_dir():
        faults.append("read-only stick: the workspace is not in the user's folder")
    print("portable mode: " + ("; ".join(faults) or "right, also from a stick that cannot be written"))
    return faults


@contextmanager
def _read_only(folder: Path) -> Iterator[str]:
    """Let nothing be written to a folder, as on a stick with its lock set; gives the reason why that cannot be."""
    bound = subprocess.run(["mount", "--bind", folder, folder], capture_output=True, text=True, check=False)
    if bound.returncode != 0:
        yield bound.stderr.strip()
        return
    try:
        subprocess.run(["mount", "-o", "remount,bind,ro", folder], check=True)
        yield ""
    finally:
        subprocess.run(["umount", folder], check=True)


def version_s(place: Place, folder: str, home: str) -> float:
    """Return the seconds of `--version`, best of five."""
    return min(_seconds(place, [f"{folder}/{PROGRAM}", "--version"], home) for _ in range(TRIES))


def first_photograph_s(place: Place, folder: str, home: str) -> float:
    """Return the seconds of `process` with one photograph: program, recogniser and engines start, and it is read.

    Best of three; each has a workspace of its own, in which the photograph is new.
    """
    photograph = f"{folder}/_internal/resources/sample_report/01_yard_label.jpg"
    command = [f"{folder}/{PROGRAM}", "process", photograph, "--quiet", "--workers", "1", "--workspace"]
    return min(_seconds(place, [*command, f"{home}/workspace-{number}"], home) for number in range(3))


def recogniser_s(place: Place, home: str) -> float:
    """Return the seconds from the start of a recogniser until its engines were loaded, best of those in the log."""
    told = (place.outside(home) / _LOG).read_text(encoding="utf-8")
    return min(float(seconds) for seconds in _READY.findall(told))


def _seconds(place: Place, command: list[str], home: str) -> float:
    began = time.monotonic()
    done = place.run(command, home)
    seconds = time.monotonic() - began
    if done.returncode != 0:
        raise RuntimeError(f"{command} ended with {done.returncode}: {done.stderr}")
    return seconds


def window_s(place: Place, folder: str, home: str) -> float:
    """Return the seconds from the start of the process until the window is shown, best of five; closed by SIGTERM."""
    return min(_window_seconds(place, folder, home) for _ in range(TRIES))


def _window_seconds(place: Place, folder: str, home: str) -> float:
    log = place.outside(home) / _LOG
    before = log.read_text(encoding="utf-8").count(_SHOWN) if log.exists() else 0
    began = time.monotonic()
    with _started(place, [f"{folder}/{PROGRAM}"], home) as process:
        while not log.exists() or log.read_text(encoding="utf-8").count(_SHOWN) <= before:
            if process.poll() is not None or time.monotonic() - began > LONGEST_S:
                raise RuntimeError("the window was not shown; see the log")
            time.sleep(0.002)
        return time.monotonic() - began


@contextmanager
def _started(place: Place, command: list[str], home: str, **variables: str) -> Iterator[subprocess.Popen[bytes]]:
    environment = {"HOME": home, **HEADLESS, **variables}
    with subprocess.Popen([*place.entrance, *command], env=environment, cwd="/", stderr=subprocess.DEVNULL) as process:
        try:
            yield process
        finally:
            process.terminate()
            process.wait(30)


def give_home(place: Place, home: str) -> None:
    """Make an empty home."""
    shutil.rmtree(place.outside(home), ignore_errors=True)
    os.makedirs(place.outside(home))


def installed(place: Place, built: Path, folder: str) -> None:
    """Copy the built folder to where it is to run."""
    shutil.rmtree(place.outside(folder), ignore_errors=True)
    shutil.copytree(built, place.outside(folder), symlinks=True)
