"""The engine with real children that misbehave on request: only the image inside pays."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Callable, Iterator
from multiprocessing.context import SpawnProcess
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QThreadPool

from reportdesk.app import Desk
from reportdesk.config.settings import Settings
from reportdesk.domain.status import ImageStatus
from reportdesk.engine import process
from reportdesk.engine.events import Banner, EngineEvent, StageChanged
from reportdesk.workspace.rows import Location, TableRow, View
from tests.conftest import Wait

Photos = Callable[..., Path]
Open = Callable[..., Desk]


@pytest.fixture
def open_desk(tmp_path: Path) -> Iterator[Open]:
    """Return a function that opens a desk with a fake recogniser; those still open are closed at the end."""
    desks: list[Desk] = []

    def opener(recogniser: str = "recognise_as_named", **settings: object) -> Desk:
        values = {"workers": 4, "retry_delay_s": 0.05, **settings}
        desk = Desk(tmp_path / "workspace", Settings(**values), recogniser=f"tests.fakes:{recogniser}")  # type: ignore[arg-type]
        desks.append(desk)
        return desk

    yield opener
    for desk in desks:
        desk.close()


def rows(desk: Desk) -> dict[str, TableRow]:
    return {row.name: row for row in desk.workspace.queries.rows(list(desk.workspace.queries.ids(View()))).values()}


def read(desk: Desk, *folders: Path) -> dict[str, TableRow]:
    desk.start()
    opened = [desk.intake.drop([folder])[0].id for folder in folders]
    desk.run_reports(opened)
    return rows(desk)


def children_of_desk() -> list[psutil.Process]:
    """Return recogniser processes and zombies; servers that other tests use are children too."""
    return [
        child
        for child in psutil.Process().children(recursive=True)
        if child.status() == psutil.STATUS_ZOMBIE or "multiprocessing.spawn" in " ".join(child.cmdline())
    ]


def test_a_child_that_crashes_exits_hangs_or_raises_costs_only_its_own_image(photos: Photos, open_desk: Open) -> None:
    bad = {
        "crash-1.jpg": "SIGSEGV" if os.name != "nt" else "crashed",
        "exit-1.jpg": "exit code 3",
        "hang-1.jpg": "longer than 3 seconds",
        "raise-1.jpg": "a mistake in an engine",
    }
    folder = photos(*bad, *(f"good-{number}.jpg" for number in range(20)))
    desk = open_desk(image_deadline_s=3.0)
    found = read(desk, folder)
    for name, words in bad.items():
        assert found[name].status is ImageStatus.FAILED
        assert words in found[name].message
    assert all(found[f"good-{number}.jpg"].status is ImageStatus.DONE for number in range(20))
    desk.close()
    assert children_of_desk() == [], "no child outlives the desk, not even as a zombie"


@pytest.mark.parametrize("eater", ["eat", "grow"])
def test_a_child_that_eats_memory_costs_only_its_own_image(photos: Photos, open_desk: Open, eater: str) -> None:
    folder = photos(f"{eater}-1.jpg", "good-1.jpg", "good-2.jpg")
    found = read(open_desk(worker_memory_mb=500, image_deadline_s=60.0), folder)
    assert found[f"{eater}-1.jpg"].status is ImageStatus.FAILED
    assert "memory" in found[f"{eater}-1.jpg"].message
    assert found["good-1.jpg"].status is found["good-2.jpg"].status is ImageStatus.DONE


def test_transient_failures_are_tried_three_times_more(photos: Photos, open_desk: Open) -> None:
    found = read(open_desk(), photos("transient-1.jpg", "always-1.jpg"))
    assert (found["transient-1.jpg"].status, found["transient-1.jpg"].attempts) == (ImageStatus.DONE, 3)
    assert (found["always-1.jpg"].status, found["always-1.jpg"].attempts) == (ImageStatus.FAILED, 4)


def test_an_engine_that_cannot_load_stops_the_lane_with_one_banner_and_a_probe_resumes_it(
    photos: Photos, open_desk: Open, monkeypatch: pytest.MonkeyPatch, wait: Wait
) -> None:
    monkeypatch.setattr("reportdesk.engine.engine.PROBE_S", 0.1)
    folder = photos(*(f"{number}.jpg" for number in range(6)))
    (folder / "broken").write_text("")
    desk = open_desk("cannot_load", workers=1)
    banners: list[Banner] = []

    def listener(event: EngineEvent) -> None:
        if isinstance(event, Banner):
            banners.append(event)
            if event.error is not None:
                (folder / "broken").unlink(missing_ok=True)

    desk.engine.listen(listener)
    found = read(desk, folder)
    assert {row.status for row in found.values()} == {ImageStatus.DONE}
    assert [banner.error is None for banner in banners] == [False, True]
    assert "cannot be loaded" in str(banners[0].error)
    assert {row.attempts for row in found.values()} == {1}, "waiting for the machine is no attempt"


def test_a_system_that_starts_no_process_costs_no_image_and_probes_go_on(
    photos: Photos, open_desk: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reportdesk.engine.engine.PROBE_S", 0.05)
    folder = photos(*(f"{number}.jpg" for number in range(6)))
    desk = open_desk(workers=2)
    tries = 0
    start = process._context.Process.start

    def short_of_memory(self: SpawnProcess) -> None:
        nonlocal tries
        tries += 1
        if tries < 8:
            raise OSError(errno.ENOMEM, os.strerror(errno.ENOMEM))
        start(self)

    monkeypatch.setattr(process._context.Process, "start", short_of_memory)
    found = read(desk, folder)
    assert {row.status for row in found.values()} == {ImageStatus.DONE}
    assert {row.attempts for row in found.values()} == {1}
    assert tries >= 8


def test_closing_waits_for_no_drive_that_does_not_answer(
    photos: Photos, open_desk: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, answers, held = threading.Event(), threading.Event(), list[object]()

    def silent(_where: Location) -> None:
        asked.set()
        answers.wait(60)

    monkeypatch.setattr("reportdesk.engine.running._refuse_changed", silent)
    monkeypatch.setattr("reportdesk.engine.engine.STOP_MS", 50)
    monkeypatch.setattr("reportdesk.engine.engine.leave_behind", held.append)
    desk = open_desk(workers=1)
    desk.start()
    desk.intake.drop([photos("a.jpg")])
    assert asked.wait(30)
    desk.close()
    assert len(held) == 1
    answers.set()
    pool = held[0]
    assert isinstance(pool, QThreadPool)
    assert pool.waitForDone(30_000)


def test_cancelling_kills_running_work(photos: Photos, open_desk: Open, wait: Wait) -> None:
    folder = photos(*(f"slow-{number}.jpg" for number in range(6)))
    desk = open_desk(workers=2)
    desk.start()
    (report,) = desk.intake.drop([folder])
    wait(lambda: len(desk.engine.running()) == 2 and not desk.intake.busy)
    wait(lambda: all(entry.has_process for entry in desk.engine.running().values()))
    desk.engine.cancel_report(report.id)
    wait(lambda: not desk.engine.busy)
    assert {row.status for row in rows(desk).values()} == {ImageStatus.CANCELLED}


def test_one_cancelled_image_leaves_the_others_alone(photos: Photos, open_desk: Open, wait: Wait) -> None:
    desk = open_desk()
    desk.start()
    (report,) = desk.intake.drop([photos("slow-1.jpg", "a.jpg", "b.jpg")])
    wait(lambda: "slow-1.jpg" in rows(desk) and rows(desk)["slow-1.jpg"].status is ImageStatus.RUNNING)
    desk.engine.cancel_images([rows(desk)["slow-1.jpg"].id])
    desk.run_reports([report.id])
    found = rows(desk)
    assert found["slow-1.jpg"].status is ImageStatus.CANCELLED
    assert found["a.jpg"].status is found["b.jpg"].status is ImageStatus.DONE


def test_stopping_puts_running_images_back_and_the_next_start_ends_them(
    photos: Photos, open_desk: Open, wait: Wait
) -> None:
    folder = photos("slow-1.jpg", "a.jpg")
    desk = open_desk(workers=1)
    desk.start()
    desk.intake.drop([folder])
    wait(lambda: any(row.status is ImageStatus.RUNNING for row in rows(desk).values() if row.name == "slow-1.jpg"))
    desk.close()
    again = open_desk("recognise_fast", workers=1)
    assert again.start() == 0, "a clean stop is no interruption"
    again.run_reports([1])
    assert {row.status for row in rows(again).values()} == {ImageStatus.DONE}
    assert {row.attempts for row in rows(again).values()} == {1}


def test_paused_work_waits_and_resumed_work_ends(photos: Photos, open_desk: Open, wait: Wait) -> None:
    desk = open_desk("recognise_fast")
    desk.start()
    desk.engine.pause()
    (report,) = desk.intake.drop([photos("a.jpg", "b.jpg")])
    assert desk.intake.wait_idle(30)
    assert {row.status for row in rows(desk).values()} == {ImageStatus.QUEUED}
    desk.engine.resume()
    desk.run_reports([report.id])
    assert {row.status for row in rows(desk).values()} == {ImageStatus.DONE}


def test_a_paused_report_waits_while_another_goes_on(photos: Photos, open_desk: Open, wait: Wait) -> None:
    first, second = photos("a.jpg", folder="one"), photos("b.jpg", folder="two")
    desk = open_desk("recognise_fast")
    desk.start()
    desk.engine.pause()
    (held,) = desk.intake.drop([first])
    (free,) = desk.intake.drop([second])
    assert desk.intake.wait_idle(30)
    desk.engine.pause_report(held.id)
    desk.engine.resume()
    desk.run_reports([free.id])
    assert rows(desk)["a.jpg"].status is ImageStatus.QUEUED
    desk.engine.resume_report(held.id)
    desk.run_reports([held.id])
    assert rows(desk)["a.jpg"].status is ImageStatus.DONE


def test_workers_change_while_work_runs(photos: Photos, open_desk: Open, wait: Wait) -> None:
    desk = open_desk("recognise_300ms", workers=1)
    most = 0
    desk.start()
    (report,) = desk.intake.drop([photos(*(f"{number}.jpg" for number in range(12)))])
    wait(lambda: len(desk.engine.running()) == 1)
    desk.engine.set_workers(4)

    def see() -> bool:
        nonlocal most
        most = max(most, sum(not entry.is_read for entry in desk.engine.running().values()))
        return most == 4

    wait(see)
    desk.run_reports([report.id])
    assert most == 4


def test_the_next_image_is_read_while_the_last_one_is_written(photos: Photos, open_desk: Open, wait: Wait) -> None:
    folder = photos("good-1.jpg", "good-2.jpg", "good-3.jpg")
    desk = open_desk("recognise_fast", workers=1)
    begun: set[int] = set()
    desk.engine.listen(lambda event: begun.add(event.image) if isinstance(event, StageChanged) else None)
    desk.start()
    desk.engine.pause()
    (report,) = desk.intake.drop([folder])
    desk.intake.wait_idle()
    written = threading.Event()
    desk.workspace.submit(lambda _transaction: written.wait())
    try:
        desk.engine.resume()
        wait(lambda: len(begun) == 2)
        wait(lambda: all(entry.is_read for entry in desk.engine.running().values()))
        assert len(begun) == 2, "no more are read than can be kept"
    finally:
        written.set()
    desk.run_reports([report.id])
    assert {row.status for row in rows(desk).values()} == {ImageStatus.DONE}


def test_an_image_does_not_wait_for_what_is_done_while_none_waits(
    tmp_path: Path, photos: Photos, open_desk: Open, wait: Wait
) -> None:
    models = tmp_path / "models"
    models.mkdir()
    desk = open_desk("recognise_fast", models_folder=str(models), workers=1)
    assert read(desk, photos("a.jpg"))["a.jpg"].status is ImageStatus.DONE
    wait((models / "warmed").exists)
    wait((models / "step-2").exists)


def test_engines_that_cannot_be_loaded_ahead_cost_nothing(tmp_path: Path, photos: Photos, open_desk: Open) -> None:
    desk = open_desk("recognise_fast", models_folder=str(tmp_path / "none"))
    for name in ("a.jpg", "b.jpg"):
        assert read(desk, photos(name))[name].status is ImageStatus.DONE


def test_the_stage_of_a_running_image_is_told(photos: Photos, open_desk: Open) -> None:
    desk = open_desk("recognise_fast")
    stages: list[str] = []
    desk.engine.listen(lambda event: stages.append(event.stage) if isinstance(event, StageChanged) else None)
    read(desk, photos("a.jpg"))
    assert stages == ["codes"]


def test_retrying_failed_images_runs_them_again(photos: Photos, open_desk: Open) -> None:
    folder = photos("raise-1.jpg", "a.jpg")
    desk = open_desk()
    found = read(desk, folder)
    assert found["raise-1.jpg"].status is ImageStatus.FAILED
    desk.close()
    again = open_desk("recognise_fast")
    again.start()
    assert again.engine.retry([found["raise-1.jpg"].id]) == 1
    again.run_reports([1])
    assert rows(again)["raise-1.jpg"].status is ImageStatus.DONE


def test_a_file_that_changed_after_its_hash_is_not_read_under_the_old_one(photos: Photos, open_desk: Open) -> None:
    folder = photos("a.jpg")
    desk = open_desk("recognise_fast", retry_count=0)
    desk.start()
    desk.engine.pause()
    (report,) = desk.intake.drop([folder])
    assert desk.intake.wait_idle(30)
    (folder / "a.jpg").write_bytes(b"\xff\xd8something else")
    desk.engine.resume()
    desk.run_reports([report.id])
    assert rows(desk)["a.jpg"].status is ImageStatus.FAILED
    assert "changed" in rows(desk)["a.jpg"].message


def test_operators_take_turns_and_nobody_waits_for_anothers_report(photos: Photos, open_desk: Open) -> None:
    """Three operators drop six images each; one of them spreads them over ten reports more."""
    desk = open_desk("recognise_fast", workers=1)
    desk.start()
    desk.engine.pause()
    reports: list[int] = []
    for operator in ("ann", "bob", "cid"):
        folder = photos(*(f"{operator}-{number}.jpg" for number in range(6)), folder=operator)
        reports.append(desk.intake.drop([folder], operator=operator)[0].id)
    for number in range(10):
        folder = photos(*(f"more-{number}-{image}.jpg" for image in range(3)), folder=f"more{number}")
        reports.append(desk.intake.drop([folder], operator="cid")[0].id)
    assert desk.intake.wait_idle(30)
    order: list[int] = []
    desk.engine.listen(lambda event: order.append(event.image) if isinstance(event, StageChanged) else None)
    desk.engine.resume()
    desk.run_reports(reports)
    operators = [desk.workspace.queries.image(image).operator for image in order]
    together = operators[:18]
    assert {name: together.count(name) for name in ("ann", "bob", "cid")} == {"ann": 6, "bob": 6, "cid": 6}


def test_a_suspect_is_read_alone_after_a_crash_of_the_program(photos: Photos, open_desk: Open, wait: Wait) -> None:
    desk = open_desk("recognise_300ms", workers=4)
    desk.start()
    desk.engine.pause()
    (report,) = desk.intake.drop([photos(*(f"{number}.jpg" for number in range(4)))])
    assert desk.intake.wait_idle(30)
    desk.workspace.run(lambda tx: tx.execute("UPDATE images SET status = 'running' WHERE name < '2.jpg'") and None)
    desk.close()
    again = open_desk("recognise_300ms", workers=4)
    together: list[int] = []
    again.workspace.listen(lambda _event: together.append(len(again.engine.running())))
    assert again.start() == 2
    wait(lambda: rows(again)["0.jpg"].status is ImageStatus.DONE)
    assert max(together) == 1
    again.run_reports([report.id])
    assert {row.status for row in rows(again).values()} == {ImageStatus.DONE}
