"""The Python interface of the contract."""

from __future__ import annotations

import logging
import os
import shutil
import threading
from pathlib import Path
from typing import Any

import pytest

import reportdesk
from reportdesk.app import Desk, Follower
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import SettingsInvalid
from reportdesk.domain.reports import ReportImage
from reportdesk.workspace.events import Committed, Trouble
from tests.conftest import Wait
from tests.drawn import write_label


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "yard"
    place.mkdir()
    for number in range(3):
        write_label(place / f"{number}.png", f"@AB000{number}")
    return place


def test_recognise_reads_one_image_without_state(folder: Path) -> None:
    result = reportdesk.recognise(folder / "0.png", Settings(stages=("codes",)))
    assert [found.value for found in result.identifiers] == ["@AB0000"]


def test_process_folder_calls_back_after_the_commit(folder: Path, tmp_path: Path) -> None:
    seen: list[ReportImage] = []
    summary = reportdesk.process_folder(
        folder,
        workspace=tmp_path / "workspace",
        workers=2,
        report_id="north",
        operator="ann",
        on_result=seen.append,
        settings=Settings(stages=("codes",)),
    )
    assert (summary.report, summary.succeeded, summary.failed, summary.workers) == ("north", 3, 0, 2)
    assert summary.findings == 6
    assert sorted(image.result.identifiers[0].value for image in seen) == ["@AB0000", "@AB0001", "@AB0002"]


def test_the_earlier_systems_entry_point(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "settings").mkdir()
    monkeypatch.setenv("REPORTDESK_WORKSPACE", str(tmp_path / "workspace"))
    monkeypatch.setattr("reportdesk.config.store.settings_file", lambda: tmp_path / "settings.toml")
    (tmp_path / "settings.toml").write_text('stages = ["codes"]\n')
    summary = reportdesk.get_inferences(str(folder), 42, user_id=7)
    assert (summary.report, summary.succeeded) == ("42", 3)


def test_an_image_that_finishes_before_the_waiting_begins_is_still_told(
    folder: Path, tmp_path: Path, wait: Wait
) -> None:
    with Desk(tmp_path / "workspace", Settings(stages=("codes",))) as desk:
        follower = desk.follow()
        desk.start()
        (report,) = desk.intake.drop([folder])
        wait(lambda: desk.workspace.queries.report(report.id).counts.finished == 3)
        told: list[int] = []
        desk.run_reports([report.id], follower=follower, on_image=told.append)
    assert sorted(told) == [1, 2, 3]


def test_an_image_whose_commit_is_seen_before_it_is_told_is_not_left_out(folder: Path, tmp_path: Path) -> None:
    """On a busy machine the writer may rest between its commit and the telling, and the counters are complete then."""
    looked = threading.Event()

    class Looking(Follower):
        def _all_finished(self, reports: set[int]) -> bool:
            if is_finished := super()._all_finished(reports):
                looked.set()
            return is_finished

    with Desk(tmp_path / "workspace", Settings(stages=("codes",), workers=1)) as desk:

        def rest_after_the_last(event: Committed | Trouble) -> None:
            counts = desk.workspace.queries.counts().values()
            if isinstance(event, Committed) and [count.finished for count in counts] == [3]:
                looked.wait(30)

        desk.workspace.listen(rest_after_the_last)
        follower = Looking(desk.workspace, desk.engine, desk.intake)
        desk.start()
        (report,) = desk.intake.drop([folder])
        told: list[int] = []
        desk.run_reports([report.id], follower=follower, on_image=told.append)
    assert sorted(told) == [1, 2, 3]


@pytest.mark.parametrize("workers", [-1, 65, "two"])
def test_a_number_of_workers_that_cannot_be_is_refused_and_not_waited_for(
    folder: Path, tmp_path: Path, workers: Any
) -> None:
    with pytest.raises(SettingsInvalid, match="workers"):
        reportdesk.process_folder(folder, workspace=tmp_path / "workspace", workers=workers, settings=Settings())


def test_the_log_has_a_line_for_each_image_also_for_those_that_are_never_read(
    folder: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    shutil.copy(folder / "0.png", folder / "copy.png")
    (folder / "empty.jpg").touch()
    long_ago = 1.6e9
    for file in folder.iterdir():
        os.utime(file, (long_ago, long_ago))
    caplog.set_level(logging.INFO, "reportdesk")
    settings = Settings(stages=("codes",))
    summary = reportdesk.process_folder(folder, workspace=tmp_path / "workspace", settings=settings)
    told = [message for message in caplog.messages if message.startswith("report yard: image ")]
    assert len(told) == summary.succeeded + summary.failed + summary.duplicates == 5
    assert sum("empty.jpg: failed, 0 findings in 0.00 s: The file is empty" in line for line in told) == 1
    assert sum(": duplicate, " in line for line in told) == 1
    assert summary.line() in caplog.messages
