"""Dropping folders: what becomes a row, what is left out and why, duplicates, files still being copied."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from reportdesk.domain.failures import FileMissing, FileUnreadable, WorkspaceBusy
from reportdesk.domain.status import ImageStatus
from reportdesk.intake import hashing, walk
from reportdesk.intake.hashing import hash_settled
from reportdesk.intake.intake import Intake
from reportdesk.intake.walk import LeftOut
from reportdesk.workspace import image_tasks
from reportdesk.workspace.events import Committed, Trouble
from reportdesk.workspace.rows import TableRow, View
from reportdesk.workspace.workspace import Workspace
from tests.conftest import JPEG_HEAD, Wait

Photos = Callable[..., Path]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "workspace") as opened:
        yield opened


@pytest.fixture
def intake(workspace: Workspace) -> Iterator[Intake]:
    started = Intake(workspace)
    started.start()
    yield started
    started.stop()


def rows(workspace: Workspace) -> dict[str, TableRow]:
    found = workspace.queries.rows(list(workspace.queries.ids(View())))
    return {row.name: row for row in found.values()}


def test_photographs_become_rows_and_the_rest_is_counted_with_reasons(
    photos: Photos, intake: Intake, workspace: Workspace
) -> None:
    folder = photos("a.jpg", "b.dat", "deep/c.jpeg", ".hidden.jpg", "Thumbs.db", "@eaDir/d.jpg", "e.jpg.part")
    (folder / "letter.txt").write_text("Dear all")
    (folder / "page.png").write_text("<html><body>")
    (folder / "drawing.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    (report,) = intake.drop([folder])
    assert intake.wait_idle(30)
    assert sorted(rows(workspace)) == ["a.jpg", "b.dat", "c.jpeg", "page.png"]
    reasons = {Path(path).name: reason for path, reason in workspace.queries.ignored(report.id)}
    assert set(reasons) == {".hidden.jpg", "Thumbs.db", "@eaDir", "e.jpg.part", "letter.txt", "drawing.svg"}
    assert "hidden" in reasons[".hidden.jpg"]
    assert "no photograph" in reasons["letter.txt"]
    assert workspace.queries.report(report.id).ignored == 6
    assert not workspace.queries.report(report.id).scanning


def test_each_image_gets_the_hash_of_its_content_and_no_source_is_touched(
    photos: Photos, intake: Intake, workspace: Workspace
) -> None:
    folder = photos("a.jpg", "b.jpg")
    before = {file.name: (file.read_bytes(), file.stat().st_mtime_ns) for file in folder.iterdir()}
    intake.drop([folder])
    assert intake.wait_idle(30)
    assert {file.name: (file.read_bytes(), file.stat().st_mtime_ns) for file in folder.iterdir()} == before
    found = rows(workspace)
    for name, (content, _mtime) in before.items():
        assert found[name].sha256 == hashlib.sha256(content).hexdigest()


def test_the_same_picture_under_another_name_is_a_duplicate(
    photos: Photos, intake: Intake, workspace: Workspace
) -> None:
    folder = photos("a.jpg")
    shutil.copy2(folder / "a.jpg", folder / "b.jpg")
    intake.drop([folder])
    assert intake.wait_idle(30)
    found = rows(workspace)
    assert found["b.jpg"].status is ImageStatus.DUPLICATE
    assert found["b.jpg"].duplicate_of == found["a.jpg"].id


def test_the_same_folder_twice_continues_its_report(photos: Photos, intake: Intake, workspace: Workspace) -> None:
    folder = photos("a.jpg")
    (first,) = intake.drop([folder], operator="ann")
    assert intake.wait_idle(30)
    photos("new.jpg")
    (second,) = intake.drop([folder], operator="ann")
    assert intake.wait_idle(30)
    assert not first.continued
    assert second.continued
    assert second.id == first.id
    assert sorted(rows(workspace)) == ["a.jpg", "new.jpg"]


def test_loose_files_belong_to_the_report_of_their_folder(photos: Photos, intake: Intake, workspace: Workspace) -> None:
    folder = photos("a.jpg", "b.jpg", "c.jpg")
    (report,) = intake.drop([folder / "a.jpg", folder / "b.jpg"])
    assert intake.wait_idle(30)
    assert report.name == "report"
    assert sorted(rows(workspace)) == ["a.jpg", "b.jpg"]


def test_a_path_that_does_not_exist_is_told(tmp_path: Path, intake: Intake) -> None:
    with pytest.raises(FileMissing, match="nowhere"):
        intake.drop([tmp_path / "nowhere"])


def test_an_empty_file_fails_with_its_reason(photos: Photos, intake: Intake, workspace: Workspace) -> None:
    folder = photos("a.jpg")
    for name in ("empty.jpg", "empty2.jpg"):
        (folder / name).write_bytes(b"")
        os.utime(folder / name, (1e9, 1e9))
    intake.drop([folder])
    assert intake.wait_idle(30)
    for name in ("empty.jpg", "empty2.jpg"):
        row = rows(workspace)[name]
        assert row.status is ImageStatus.FAILED
        assert "0 bytes" in row.message


def test_names_that_are_no_text_and_very_long_names(tmp_path: Path, intake: Intake, workspace: Workspace) -> None:
    folder = tmp_path / "names"
    folder.mkdir()
    odd = os.path.join(os.fsencode(folder), b"bad-\xff\xfe.jpg")
    long = "x" * 251 + ".jpg"
    unicode = "фото 报告 №1 – ñ\n.jpg"
    try:
        Path(os.fsdecode(odd)).write_bytes(JPEG_HEAD + b"odd")
    except OSError:
        pytest.skip("this file system takes only names that are text")
    for name in (long, unicode):
        (folder / name).write_bytes(JPEG_HEAD + name.encode())
    intake.drop([folder])
    assert intake.wait_idle(30)
    found = rows(workspace)
    assert set(found) == {"bad-\\xff\\xfe.jpg", long, unicode}
    assert os.fsencode(found["bad-\\xff\\xfe.jpg"].file) == odd
    assert all(row.status is ImageStatus.QUEUED and row.sha256 for row in found.values())


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_loop_of_links_ends(photos: Photos, intake: Intake, workspace: Workspace) -> None:
    folder = photos("a.jpg", "deep/b.jpg")
    (folder / "deep" / "again").symlink_to(folder, target_is_directory=True)
    (folder / "self").symlink_to(folder / "self")
    (report,) = intake.drop([folder])
    assert intake.wait_idle(30)
    assert sorted(rows(workspace)) == ["a.jpg", "b.jpg"]
    reasons = " ".join(reason for _path, reason in workspace.queries.ignored(report.id))
    assert "link back" in reasons
    assert "cannot be opened" in reasons


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_with_a_photographs_name_does_not_hang_the_walk(
    photos: Photos, intake: Intake, workspace: Workspace
) -> None:
    folder = photos("a.jpg")
    os.mkfifo(folder / "pipe.jpg")
    (report,) = intake.drop([folder])
    assert intake.wait_idle(30)
    assert [reason for _path, reason in workspace.queries.ignored(report.id)] == [
        "not a file (a device, pipe or socket)"
    ]


def test_a_folder_that_vanishes_while_walked_is_noted(photos: Photos) -> None:
    folder = photos("a.jpg", "deep/b.jpg", "deeper/c.jpg")
    steps = walk.walk(folder)
    first = next(steps)
    shutil.rmtree(folder)
    rest = list(steps)
    assert not isinstance(first, LeftOut)
    assert all(isinstance(step, LeftOut) and "cannot be opened" in step.reason for step in rest)
    assert len(rest) == 2


def test_a_file_that_vanishes_before_it_is_hashed_fails_with_its_reason(
    photos: Photos, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = photos("a.jpg")
    intake = Intake(workspace)
    intake.drop([folder])
    assert wait_for_rows(workspace, 1)
    (folder / "a.jpg").unlink()
    intake.start()
    assert intake.wait_idle(30)
    intake.stop()
    row = rows(workspace)["a.jpg"]
    assert row.status is ImageStatus.FAILED
    assert "not there any more" in row.message


def wait_for_rows(workspace: Workspace, number: int) -> bool:
    until = time.monotonic() + 30
    while len(workspace.queries.ids(View())) < number:
        if time.monotonic() > until:
            return False
        threading.Event().wait(0.01)
    return True


@pytest.mark.skipif(os.name == "nt" or sys.platform == "darwin", reason="needs another user to be refused")
def test_a_file_that_may_not_be_read_fails_with_its_reason(tmp_path: Path) -> None:
    file = tmp_path / "secret.jpg"
    file.write_bytes(JPEG_HEAD)
    file.chmod(0)
    code = """
import os, sys
from reportdesk.domain.failures import FileUnreadable
from reportdesk.intake.hashing import hash_settled
if os.geteuid() == 0:
    os.setuid(65534)
try:
    hash_settled(os.fsencode(sys.argv[1]), None, 2e9)
except FileUnreadable as error:
    print(error)
"""
    for folder in tmp_path.parents:
        if "pytest" in folder.name:
            folder.chmod(0o755)
    tmp_path.chmod(0o755)
    answer = subprocess.run([sys.executable, "-c", code, str(file)], capture_output=True, text=True, check=False)
    assert "cannot be read: permission denied" in answer.stdout, answer.stderr


def test_a_file_still_being_copied_is_waited_for(
    photos: Photos, intake: Intake, workspace: Workspace, wait: Wait
) -> None:
    folder = photos()
    file = folder / "slow.jpg"
    with file.open("wb") as out:
        out.write(JPEG_HEAD)
        out.flush()
        intake.drop([folder])
        wait(lambda: "slow.jpg" in rows(workspace))
        for part in range(5):
            out.write(bytes([part]) * 1000)
            out.flush()
            threading.Event().wait(0.15)
            assert rows(workspace)["slow.jpg"].sha256 == ""
    assert intake.wait_idle(30)
    assert rows(workspace)["slow.jpg"].sha256 == hashlib.sha256(file.read_bytes()).hexdigest()


def test_a_file_that_changes_while_it_is_hashed_is_looked_at_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.jpg"
    file.write_bytes(JPEG_HEAD)
    os.utime(file, (1e9, 1e9))
    real = hashing._seen
    looks = []

    def grows(handle: int) -> hashing.Seen:
        looks.append(handle)
        if len(looks) == 2:
            with file.open("ab") as more:
                more.write(b"more")
        return real(handle)

    monkeypatch.setattr(hashing, "_seen", grows)
    assert isinstance(hashing.hash_settled(os.fsencode(file), None, time.time()), hashing.Unsettled)


def test_rows_appear_while_ten_thousand_files_are_still_walked(
    tmp_path: Path, intake: Intake, workspace: Workspace
) -> None:
    folder = tmp_path / "many"
    for number in range(10_000):
        place = folder / str(number // 500)
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{number}.jpg").write_bytes(JPEG_HEAD + number.to_bytes(4, "big"))
    seen_while_scanning: list[int] = []
    first = threading.Event()

    def listener(event: Committed | Trouble) -> None:
        if isinstance(event, Committed) and event.added:
            report = workspace.queries.report(1)
            if report.scanning:
                seen_while_scanning.append(report.counts.total)
            first.set()

    workspace.listen(listener)
    intake.drop([folder])
    assert first.wait(30)
    assert intake.wait_idle(120)
    assert seen_while_scanning
    assert seen_while_scanning[0] <= 400, "the first rows come in a small batch, long before the end"
    assert workspace.queries.report(1).counts[ImageStatus.QUEUED] == 10_000


def test_an_interrupted_walk_goes_on_at_the_next_start(photos: Photos, tmp_path: Path) -> None:
    folder = photos(*(f"{number}.jpg" for number in range(50)))
    with Workspace(tmp_path / "workspace") as workspace:
        intake = Intake(workspace)
        intake._stopping = True
        intake.drop([folder])
        assert workspace.queries.report(1).scanning
    with Workspace(tmp_path / "workspace") as workspace:
        intake = Intake(workspace)
        intake.start()
        assert intake.wait_idle(30)
        intake.stop()
        assert len(rows(workspace)) == 50
        assert not workspace.queries.report(1).scanning


def test_what_could_not_be_hashed_or_noted_is_hashed_again_later(
    photos: Photos, intake: Intake, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One trouble must not end the hashing for good while it looks as if it went on."""
    monkeypatch.setattr("reportdesk.intake.intake.REST_S", 0.01)
    troubles: list[Exception] = [WorkspaceBusy("Another program is holding it."), RuntimeError("a mistake")]
    look_up = workspace.queries.unhashed
    log_finished, lost = Intake._log_finished, [WorkspaceBusy("Another program is holding it.")]

    def not_noted(intake: Intake, images: Sequence[int]) -> None:
        if lost:
            raise lost.pop()
        log_finished(intake, images)

    def troubled(*words: int) -> list[tuple[int, bytes, int, int]]:
        if troubles:
            raise troubles.pop()
        return look_up(*words)

    monkeypatch.setattr(workspace.queries, "unhashed", troubled)
    monkeypatch.setattr(Intake, "_log_finished", not_noted)
    (report,) = intake.drop([photos(*(f"{number}.jpg" for number in range(40)))])
    assert intake.wait_idle(30)
    assert troubles == lost == []
    assert workspace.queries.unhashed(report.id, 0, 100) == []


def test_a_file_at_which_the_program_itself_fails_fails_alone(
    photos: Photos, intake: Intake, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hashed(file: bytes, *words: Any) -> Any:
        if file.endswith(b"07.jpg"):
            raise RuntimeError("a mistake of the program")
        return hash_settled(file, *words)

    monkeypatch.setattr("reportdesk.intake.intake.hash_settled", hashed)
    intake.drop([photos(*(f"{number:02}.jpg" for number in range(40)))])
    assert intake.wait_idle(30)
    failed = {name: row.message for name, row in rows(workspace).items() if row.status is ImageStatus.FAILED}
    assert list(failed) == ["07.jpg"]
    assert "a mistake of the program" in failed["07.jpg"]


def test_a_retry_during_a_look_up_is_not_forgotten(
    photos: Photos, intake: Intake, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = photos(*(f"{number:02}.jpg" for number in range(40)))
    hash_file, look_up = hash_settled, workspace.queries.unhashed
    card_is_in = False
    looks = 0

    def hashed(file: bytes, *words: Any) -> Any:
        if file.endswith(b"00.jpg") and not card_is_in:
            raise FileUnreadable("The card was out.")
        return hash_file(file, *words)

    def looked_up(*words: int) -> Any:
        nonlocal card_is_in, looks
        found = look_up(*words)
        looks += 1
        if looks == 2:
            card_is_in = True
            workspace.run(partial(image_tasks.retry, chosen=[1], overrides=""))
        return found

    monkeypatch.setattr("reportdesk.intake.intake.hash_settled", hashed)
    monkeypatch.setattr(workspace.queries, "unhashed", looked_up)
    (report,) = intake.drop([folder])
    assert intake.wait_idle(30)
    assert look_up(report.id, 0, 100) == []


def test_nobody_who_closes_waits_for_a_drive_that_does_not_answer(
    photos: Photos, intake: Intake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reportdesk.intake.intake.STOP_S", 0.05)
    asked, answers = threading.Event(), threading.Event()

    def silent(*_words: object) -> Iterator[LeftOut]:
        asked.set()
        answers.wait(60)
        return iter(())

    monkeypatch.setattr("reportdesk.intake.intake.walk", silent)
    intake.drop([photos("a.jpg")])
    assert asked.wait(30)
    intake.stop()
    assert intake.busy
    answers.set()
    assert intake.wait_idle(30)
