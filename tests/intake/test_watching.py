"""Watched folders with real files: what is taken and when, into which report, and what happens when a folder goes."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest

from reportdesk.domain.failures import FileMissing, WrongUse
from reportdesk.domain.watches import Naming, WatchState, WatchStatus
from reportdesk.engine.deletion import finish_deletions
from reportdesk.intake import observing, watching
from reportdesk.intake.arrivals import Arrivals
from reportdesk.intake.folder_watch import FolderWatch, Pace
from reportdesk.intake.intake import Intake
from reportdesk.intake.watching import Watching
from reportdesk.workspace import report_care
from reportdesk.workspace.rows import View
from reportdesk.workspace.workspace import Workspace
from tests.conftest import JPEG_HEAD, Wait

Photos = Callable[..., Path]
FAST = Pace(settle_s=0.15, poll_s=0.1, check_s=0.2, full_s=900)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "workspace") as opened:
        yield opened


@pytest.fixture
def watched(workspace: Workspace) -> Iterator[Watching]:
    before = set(threading.enumerate())
    made = Watching(workspace, FAST)
    made.start()
    yield made
    made.stop()
    left = [thread for thread in threading.enumerate() if thread not in before and thread.is_alive()]
    assert left == [], "the observers of the library end too"


@pytest.fixture(params=["told by the system", "polled"])
def either_way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> WatchState:
    """Run the test with the system's notices, and as on a network drive."""
    if request.param == "polled":
        monkeypatch.setattr(observing, "network_place", lambda _folder: "nfs4, /mnt/yard")
        return WatchState.POLLED
    return WatchState.NOTIFIED


def names(workspace: Workspace) -> dict[str, list[str]]:
    """Return the names of the photographs of each report."""
    found: dict[str, list[str]] = {report.name: [] for report in workspace.queries.reports()}
    for row in workspace.queries.rows(list(workspace.queries.ids(View()))).values():
        # A report that was opened between the two questions is in the second answer only.
        found.setdefault(row.report, []).append(row.name)
    return {report: sorted(files) for report, files in found.items()}


def state_of(watching: Watching) -> WatchState:
    return watching.statuses()[0].state


def test_what_lies_there_and_what_arrives_is_taken(
    either_way: WatchState, photos: Photos, workspace: Workspace, watched: Watching, wait: Wait
) -> None:
    folder = photos("a.jpg", "deep/b.jpg", "c.jpg.part", ".d.jpg")
    (folder / "note.txt").write_text("Dear all")
    watched.add(folder, operator="ann")
    wait(lambda: names(workspace) == {"report": ["a.jpg", "b.jpg"]})
    assert state_of(watched) is either_way
    photos("e.jpg", "new/deeper/f.jpg")
    wait(lambda: names(workspace) == {"report": ["a.jpg", "b.jpg", "e.jpg", "f.jpg"]})
    (folder / "c.jpg.part").rename(folder / "c.jpg")
    wait(lambda: "c.jpg" in names(workspace)["report"])
    report = workspace.queries.reports()[0]
    assert (report.operator, report.folder, report.scanning) == ("ann", str(folder), False)
    assert [Path(path).name for path, _reason in workspace.queries.ignored(report.id)] == ["note.txt"]


def test_a_file_that_is_still_being_copied_waits(
    either_way: WatchState, photos: Photos, workspace: Workspace, wait: Wait
) -> None:
    """The copy keeps an old time stamp, as most copies do: only its size tells that it goes on."""
    slow = Watching(workspace, replace(FAST, settle_s=2.0))
    folder = photos()
    slow.add(folder)
    wait(lambda: state_of(slow) is either_way)
    with (folder / "slow.jpg").open("wb") as file:
        for piece in range(3):
            file.write(JPEG_HEAD * 1000)
            file.flush()
            os.utime(folder / "slow.jpg", (1.6e9, 1.6e9))
            if piece == 0:
                wait(lambda: slow.statuses()[0].waiting == 1)
            assert names(workspace) == {}
    wait(lambda: names(workspace) == {"report": ["slow.jpg"]})
    slow.stop()
    assert [image.size for image in workspace.queries.images()] == [3000 * len(JPEG_HEAD)]


def test_a_file_rests_from_its_last_change(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    file.write_bytes(b"1")
    arrivals = Arrivals(2.0)
    arrivals.look(str(file), 100.0)
    assert (arrivals.next_due(), arrivals.rested(101.9, 9)) == (102.0, [])
    file.write_bytes(b"12")
    arrivals.look(str(file), 101.5)
    assert arrivals.rested(102.1, 9) == []
    file.write_bytes(b"123")
    assert arrivals.rested(103.6, 9) == [], "the change of which nobody told is seen before it is given out"
    status = file.stat()
    assert arrivals.rested(105.6, 9) == [(os.fsencode(file), 3, status.st_mtime_ns)]
    assert len(arrivals) == 0


def test_what_another_program_is_writing_waits_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On Windows a copy has its full size and time from the start, and cannot be opened until it has ended."""
    file = tmp_path / "a.jpg"
    file.write_bytes(b"1")
    held = PermissionError(13, "it is used by another process")
    held.winerror = 32  # type: ignore[attr-defined]

    def refuse(*_arguments: object) -> None:
        raise held

    arrivals = Arrivals(2.0)
    arrivals.look(str(file), 100.0)
    monkeypatch.setattr("reportdesk.intake.arrivals.open", refuse, raising=False)
    assert arrivals.rested(103.0, 9) == []
    monkeypatch.undo()
    assert [size for _path, size, _time in arrivals.rested(105.1, 9)] == [1]


def test_a_file_that_goes_waits_no_more(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    file.write_bytes(b"1")
    arrivals = Arrivals(2.0)
    arrivals.look(str(file), 100.0)
    file.unlink()
    assert arrivals.rested(103.0, 9) == []
    assert len(arrivals) == 0


def test_an_empty_file_waits_for_its_content(
    photos: Photos, workspace: Workspace, watched: Watching, wait: Wait
) -> None:
    folder = photos("a.jpg")
    (folder / "later.jpg").touch()
    watched.add(folder)
    wait(lambda: names(workspace) == {"report": ["a.jpg"]})
    wait(lambda: watched.statuses()[0].waiting == 1)
    (folder / "later.jpg").write_bytes(JPEG_HEAD + b"later")
    wait(lambda: names(workspace) == {"report": ["a.jpg", "later.jpg"]})


def test_only_what_is_new_when_it_was_asked_for(
    photos: Photos, workspace: Workspace, watched: Watching, wait: Wait
) -> None:
    folder = photos("old.jpg", "deep/older.jpg")
    watch = watched.add(folder, only_new=True)
    wait(lambda: not workspace.watches.watches()[0].skips)
    photos("new.jpg")
    wait(lambda: names(workspace) == {"report": ["new.jpg"]})
    watched.pause(watch.id)
    watched.resume(watch.id)
    photos("newer.jpg")
    wait(lambda: names(workspace) == {"report": ["new.jpg", "newer.jpg"]})


def test_each_sub_folder_is_a_report(photos: Photos, workspace: Workspace, watched: Watching, wait: Wait) -> None:
    folder = photos("loose.jpg", "north/a.jpg", "north/deep/b.jpg", "south/c.jpg", folder="yards")
    watched.add(folder, name="Yards", naming=Naming.SUBFOLDER)
    expected = {"Yards": ["loose.jpg"], "Yards - north": ["a.jpg", "b.jpg"], "Yards - south": ["c.jpg"]}
    wait(lambda: names(workspace) == expected)
    photos("north/d.jpg", "west/e.jpg", folder="yards")
    expected |= {"Yards - north": ["a.jpg", "b.jpg", "d.jpg"], "Yards - west": ["e.jpg"]}
    wait(lambda: names(workspace) == expected)


def test_each_day_is_a_report_and_nothing_is_taken_twice(
    photos: Photos, workspace: Workspace, watched: Watching, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Clock(datetime):
        day = 24

        @classmethod
        def now(cls, tz: object = None) -> Clock:
            return cls(2026, 11, cls.day, 12)

    monkeypatch.setattr("reportdesk.intake.folder_watch.datetime", Clock)
    folder = photos("a.jpg")
    watch = watched.add(folder, naming=Naming.DAY)
    wait(lambda: names(workspace) == {"report 2026-11-24": ["a.jpg"]})
    Clock.day = 25
    watched.pause(watch.id)
    photos("b.jpg")
    watched.resume(watch.id)
    wait(lambda: names(workspace) == {"report 2026-11-24": ["a.jpg"], "report 2026-11-25": ["b.jpg"]})


def test_what_arrives_in_a_pause_is_taken_afterwards(
    photos: Photos, workspace: Workspace, watched: Watching, wait: Wait
) -> None:
    folder = photos("a.jpg")
    watch = watched.add(folder)
    wait(lambda: names(workspace) == {"report": ["a.jpg"]})
    watched.pause(watch.id)
    assert state_of(watched) is WatchState.PAUSED
    photos("b.jpg")
    assert [thread.name for thread in threading.enumerate() if thread.name == "reportdesk-watch"] == []
    watched.resume(watch.id)
    wait(lambda: names(workspace) == {"report": ["a.jpg", "b.jpg"]})


def test_watched_folders_are_there_after_a_restart(photos: Photos, tmp_path: Path, wait: Wait) -> None:
    folder, other = photos("a.jpg", folder="in"), photos("x.jpg", folder="out")
    with Workspace(tmp_path / "workspace") as workspace:
        first = Watching(workspace, FAST)
        first.add(folder, name="Incoming", operator="ann")
        first.pause(first.add(other).id)
        wait(lambda: "a.jpg" in names(workspace).get("Incoming", []))
        first.stop()
    photos("b.jpg", folder="in")
    with Workspace(tmp_path / "workspace") as workspace:
        second = Watching(workspace, FAST)
        second.start()
        wait(lambda: names(workspace)["Incoming"] == ["a.jpg", "b.jpg"])
        assert [status.state for status in second.statuses()][1] is WatchState.PAUSED
        second.stop()


def test_a_folder_that_goes_away_is_said_and_taken_up_again(
    either_way: WatchState, photos: Photos, workspace: Workspace, watched: Watching, tmp_path: Path, wait: Wait
) -> None:
    told: list[WatchStatus] = []
    watched.listen(told.append)
    folder = photos("a.jpg")
    watched.add(folder)
    wait(lambda: names(workspace) == {"report": ["a.jpg"]})
    folder.rename(tmp_path / "elsewhere")
    wait(lambda: state_of(watched) is WatchState.UNREACHABLE)
    assert watched.statuses()[0].reason == "it is not there"
    assert any(status.state is WatchState.UNREACHABLE for status in told)
    (tmp_path / "elsewhere").rename(folder)
    wait(lambda: state_of(watched) is either_way)
    photos("b.jpg")
    wait(lambda: names(workspace) == {"report": ["a.jpg", "b.jpg"]})
    shutil.rmtree(folder)
    wait(lambda: state_of(watched) is WatchState.UNREACHABLE)
    photos("c.jpg")
    wait(lambda: names(workspace) == {"report": ["a.jpg", "b.jpg", "c.jpg"]})


def test_another_folder_in_its_place_is_noticed(
    photos: Photos, workspace: Workspace, watched: Watching, tmp_path: Path, wait: Wait
) -> None:
    """What a drive that is taken off leaves behind is its empty mount point: no error tells of it."""
    folder = photos("a.jpg")
    watched.add(folder)
    wait(lambda: names(workspace) == {"report": ["a.jpg"]})
    other = photos("b.jpg", folder="other")
    folder.rename(tmp_path / "away")
    other.rename(folder)
    wait(lambda: names(workspace) == {"report": ["a.jpg", "b.jpg"]})


def test_a_folder_that_is_not_there_at_the_start_is_waited_for(
    photos: Photos, workspace: Workspace, watched: Watching, tmp_path: Path, wait: Wait
) -> None:
    folder = photos("a.jpg")
    watch = watched.add(folder)
    wait(lambda: names(workspace) == {"report": ["a.jpg"]})
    watched.pause(watch.id)
    folder.rename(tmp_path / "away")
    watched.resume(watch.id)
    wait(lambda: state_of(watched) is WatchState.UNREACHABLE)
    (tmp_path / "away").rename(folder)
    photos("b.jpg")
    wait(lambda: names(workspace) == {"report": ["a.jpg", "b.jpg"]})


def test_without_notices_of_the_system_the_folder_is_polled(
    photos: Photos, workspace: Workspace, watched: Watching, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none_left(*_arguments: object, **_more: object) -> None:
        raise OSError(28, "inotify watch limit reached")

    monkeypatch.setattr("watchdog.observers.inotify.InotifyBuffer", none_left)
    folder = photos("a.jpg")
    watched.add(folder)
    wait(lambda: state_of(watched) is WatchState.POLLED)
    assert "watch limit" in watched.statuses()[0].reason
    photos("b.jpg")
    wait(lambda: names(workspace) == {"report": ["a.jpg", "b.jpg"]})


def test_a_changed_photograph_is_read_again_and_a_touched_one_is_not(
    photos: Photos, workspace: Workspace, watched: Watching, wait: Wait
) -> None:
    intake = Intake(workspace)
    intake.start()
    folder = photos("a.jpg", "b.jpg")
    watched.add(folder)
    wait(lambda: names(workspace) == {"report": ["a.jpg", "b.jpg"]} and not intake.busy)
    (folder / "a.jpg").write_bytes(JPEG_HEAD + b"another picture")
    wait(lambda: names(workspace) == {"report": ["a.jpg", "a.jpg", "b.jpg"]})
    os.utime(folder / "b.jpg", (1.7e9, 1.7e9))
    photos("c.jpg")
    wait(lambda: "c.jpg" in names(workspace)["report"] and not intake.busy)
    intake.stop()
    assert names(workspace) == {"report": ["a.jpg", "a.jpg", "b.jpg", "c.jpg"]}


def test_the_report_of_a_dropped_folder_goes_on(
    photos: Photos, workspace: Workspace, watched: Watching, wait: Wait
) -> None:
    intake = Intake(workspace)
    intake.start()
    folder = photos("a.jpg")
    (dropped,) = intake.drop([folder], operator="ann")
    assert intake.wait_idle(30)
    photos("b.jpg")
    watched.add(folder, name="Another name", operator="ann")
    wait(lambda: names(workspace) == {"report": ["a.jpg", "b.jpg"]})
    intake.stop()
    assert [report.id for report in workspace.queries.reports()] == [dropped.id]


def test_what_was_deleted_is_not_read_again_and_what_comes_opens_a_new_report(
    photos: Photos, workspace: Workspace, watched: Watching, wait: Wait
) -> None:
    folder = photos("a.jpg")
    watch = watched.add(folder)
    wait(lambda: names(workspace) == {"report": ["a.jpg"]})
    workspace.run(partial(report_care.begin_delete, report=1))
    finish_deletions(workspace, lambda _content: None, threading.Event())
    watched.pause(watch.id)
    photos("b.jpg")
    watched.resume(watch.id)
    wait(lambda: names(workspace) == {"report": ["b.jpg"]})


def test_an_archived_report_comes_back_with_the_next_photograph(
    photos: Photos, workspace: Workspace, watched: Watching, wait: Wait
) -> None:
    folder = photos("note.jpg")
    watched.add(folder)
    wait(lambda: names(workspace) == {"report": ["note.jpg"]})
    workspace.run(lambda tx: tx.execute("UPDATE reports SET archived = 1").rowcount)
    photos("b.jpg")
    wait(lambda: names(workspace) == {"report": ["b.jpg", "note.jpg"]})
    assert not workspace.queries.reports()[0].archived


def test_another_pace_holds_at_once(photos: Photos, workspace: Workspace, wait: Wait) -> None:
    slow = Watching(workspace, replace(FAST, settle_s=3600))
    slow.add(photos("a.jpg"))
    wait(lambda: slow.statuses()[0].waiting == 1)
    slow.configure(FAST)
    wait(lambda: names(workspace) == {"report": ["a.jpg"]})
    slow.stop()


def test_changed_naming_holds_for_new_reports(
    photos: Photos, workspace: Workspace, watched: Watching, wait: Wait
) -> None:
    folder = photos("north/a.jpg")
    watch = watched.add(folder)
    wait(lambda: names(workspace) == {"report": ["a.jpg"]})
    watched.change(watch.id, name="Gate", naming=Naming.SUBFOLDER)
    photos("south/b.jpg")
    wait(lambda: names(workspace) == {"report": ["a.jpg"], "Gate - south": ["b.jpg"]})
    with pytest.raises(WrongUse, match="needs a name"):
        watched.change(watch.id, name="  ", naming=Naming.FOLDER)


def test_a_removed_folder_is_watched_no_more_and_keeps_its_report(
    photos: Photos, workspace: Workspace, watched: Watching, wait: Wait
) -> None:
    folder = photos("a.jpg")
    watch = watched.add(folder)
    wait(lambda: names(workspace) == {"report": ["a.jpg"]})
    watched.remove(watch.id)
    assert watched.statuses() == []
    assert workspace.watches.watches() == []
    assert names(workspace) == {"report": ["a.jpg"]}


def test_folders_that_cannot_be_watched_are_refused_with_the_reason(
    photos: Photos, workspace: Workspace, watched: Watching, tmp_path: Path
) -> None:
    folder = photos("a.jpg", "deep/b.jpg")
    with pytest.raises(FileMissing, match="no folder"):
        watched.add(tmp_path / "nowhere")
    with pytest.raises(FileMissing, match="no folder"):
        watched.add(folder / "a.jpg")
    with pytest.raises(WrongUse, match="own pictures"):
        watched.add(tmp_path)
    watched.add(folder)
    with pytest.raises(WrongUse, match="already"):
        watched.add(folder)
    with pytest.raises(WrongUse, match="lies in the other"):
        watched.add(folder / "deep")
    assert len(watched.statuses()) == 1


def test_a_folder_at_rest_costs_no_time(
    photos: Photos, workspace: Workspace, watched: Watching, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Beside the rare look whether the folder is still there, the thread sleeps and looks at no file."""
    looks: list[str] = []
    rounds: list[float] = []
    folder = photos(*(f"{number}.jpg" for number in range(20)))
    watched.add(folder)
    wait(lambda: len(names(workspace).get("report", [])) == 20)
    look, work = Arrivals.look, FolderWatch._work_until

    def counted_look(arrivals: Arrivals, path: str, now: float) -> None:
        looks.append(path)
        look(arrivals, path, now)

    def counted_round(watch: FolderWatch, check_at: float) -> None:
        rounds.append(check_at)
        work(watch, check_at)

    monkeypatch.setattr(Arrivals, "look", counted_look)
    monkeypatch.setattr(FolderWatch, "_work_until", counted_round)
    wait(lambda: len(rounds) >= 4)
    assert looks == []
    assert len(set(rounds)) == len(rounds), "one round from check to check, not many"


def test_a_drive_that_hangs_does_not_hold_up_the_others(
    photos: Photos, workspace: Workspace, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad, good = photos("a.jpg", folder="bad"), photos("b.jpg", folder="good")
    hangs = threading.Event()
    real = os.stat

    def stat(path: object, *arguments: object, **more: object) -> os.stat_result:
        if str(path) == str(bad):
            hangs.wait(60)
        return real(path, *arguments, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(watching, "STOP_S", 0.1)
    both = Watching(workspace, FAST)
    both.add(bad, name="bad")
    wait(lambda: names(workspace).get("bad") == ["a.jpg"])
    monkeypatch.setattr("reportdesk.intake.folder_watch.os.stat", stat)
    both.add(good, name="good")
    wait(lambda: names(workspace).get("good") == ["b.jpg"])
    both.stop()
    hangs.set()
