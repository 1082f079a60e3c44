"""A desk that hands its images out: what comes back, and what happens when something goes in the middle."""

from __future__ import annotations

import os
import platform
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.engine import make_url

from reportdesk.app import Desk
from reportdesk.cluster import sharing
from reportdesk.cluster.connecting import queue_address
from reportdesk.cluster.handouts import Handouts
from reportdesk.cluster.machines import Wish, ask, look
from reportdesk.cluster.schema import ensure_queue
from reportdesk.domain.reports import Priority
from reportdesk.domain.status import ImageStatus
from reportdesk.engine.events import Banner, EngineEvent
from tests.cluster.conftest import Cluster
from tests.conftest import Wait
from tests.drawn import write_label
from tests.servers.fault_proxy import FaultProxy
from tests.servers.postgres import remove_server, start_server

RECOGNISE = "reportdesk.recognition.pipeline:recognise"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """Return a folder with eight drawn labels."""
    folder = tmp_path / "report"
    folder.mkdir()
    for number in range(8):
        write_label(folder / f"{number}.png", f"@AB{number:04}")
        os.utime(folder / f"{number}.png", (1.6e9, 1.6e9))
    return folder


class Watched:
    """A desk with what it showed as banners."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.banners: list[str | None] = []
        desk.engine.listen(self._note)

    def _note(self, event: EngineEvent) -> None:
        if isinstance(event, Banner):
            self.banners.append(None if event.error is None else event.error.message)

    def drop(self, folder: Path) -> int:
        """Drop a folder and return its report."""
        (opened,) = self.desk.intake.drop([folder], operator="ann", priority=Priority.NORMAL, name="")
        return opened.id

    def statuses(self) -> Counter[ImageStatus]:
        """Return how many images there are of each status."""
        return Counter(image.status for image in self.desk.workspace.queries.images())

    def identifiers(self) -> list[str]:
        """Return what was read."""
        images = self.desk.workspace.queries.images()
        return sorted(identifier.value for image in images for identifier in image.result.identifiers)


EXPECTED = [f"@AB{number:04}" for number in range(8)]


def test_workers_read_what_the_desk_hands_out(cluster: Cluster, report: Path, tmp_path: Path, wait: Wait) -> None:
    cluster.start_worker(RECOGNISE)
    with Desk(tmp_path / "desk", cluster.settings) as desk:
        watched = Watched(desk)
        desk.start()
        watched.drop(report)
        wait(lambda: watched.statuses()[ImageStatus.DONE] == 8)
        assert watched.identifiers() == EXPECTED
        assert {image.attempts for image in desk.workspace.queries.images()} == {1}
        assert desk.engine.running() == {}
        wait(lambda: not desk.engine.busy)
        wait(lambda: cluster.run("SELECT count(*) FROM reportdesk_queue.handouts") == [(0,)])
        assert [banner for banner in watched.banners if banner] == []


def test_a_desk_reads_jobs_itself(cluster: Cluster, report: Path, tmp_path: Path, wait: Wait) -> None:
    with Desk(tmp_path / "desk", replace(cluster.settings, work="shared", workers=2)) as desk:
        watched = Watched(desk)
        desk.start()
        watched.drop(report)
        wait(lambda: watched.statuses()[ImageStatus.DONE] == 8)
        assert watched.identifiers() == EXPECTED


def test_what_was_read_while_the_desk_was_away_comes_in(
    cluster: Cluster, report: Path, tmp_path: Path, wait: Wait
) -> None:
    with Desk(tmp_path / "desk", cluster.settings) as desk:
        watched = Watched(desk)
        desk.start()
        watched.drop(report)
        wait(lambda: _ready(cluster) == 8)
    cluster.start_worker(RECOGNISE)
    wait(lambda: cluster.run("SELECT count(*) FROM reportdesk_queue.handouts WHERE state = 'ended'") == [(8,)])
    with Desk(tmp_path / "desk", cluster.settings) as desk:
        watched = Watched(desk)
        desk.start()
        wait(lambda: watched.statuses()[ImageStatus.DONE] == 8)
        assert watched.identifiers() == EXPECTED
    assert cluster.run("SELECT sum(done) FROM reportdesk_queue.machines") == [(8,)]


def _ready(cluster: Cluster) -> int:
    if cluster.run("SELECT to_regclass('reportdesk_queue.handouts')") == [(None,)]:
        return 0
    return int(cluster.run("SELECT count(*) FROM reportdesk_queue.procrastinate_jobs WHERE status = 'todo'")[0][0])


def test_cancelled_images_leave_the_queue(cluster: Cluster, report: Path, tmp_path: Path, wait: Wait) -> None:
    with Desk(tmp_path / "desk", cluster.settings) as desk:
        watched = Watched(desk)
        desk.start()
        dropped = watched.drop(report)
        wait(lambda: _ready(cluster) == 8)
        desk.engine.cancel_report(dropped)
        wait(lambda: _ready(cluster) == 0)
        assert watched.statuses() == {ImageStatus.CANCELLED: 8}
        desk.engine.retry([image.id for image in desk.workspace.queries.images()])
        cluster.start_worker(RECOGNISE)
        wait(lambda: watched.statuses()[ImageStatus.DONE] == 8)


def test_back_to_local_the_desk_reads_what_was_out(cluster: Cluster, report: Path, tmp_path: Path, wait: Wait) -> None:
    with Desk(tmp_path / "desk", cluster.settings) as desk:
        watched = Watched(desk)
        desk.start()
        watched.drop(report)
        wait(lambda: _ready(cluster) == 8)
        desk.apply(replace(cluster.settings, work="local"))
        wait(lambda: watched.statuses()[ImageStatus.DONE] == 8)
        assert _ready(cluster) == 0


def test_what_other_stages_had_found_stays(cluster: Cluster, report: Path, tmp_path: Path, wait: Wait) -> None:
    cluster.start_worker(RECOGNISE)
    with Desk(tmp_path / "desk", cluster.settings) as desk:
        watched = Watched(desk)
        desk.start()
        watched.drop(report)
        wait(lambda: watched.statuses()[ImageStatus.DONE] == 8)
        before = [image.result.codes for image in desk.workspace.queries.images()]
        assert all(before)
        desk.apply(replace(cluster.settings, stages=("vehicles",)))
        desk.engine.retry([image.id for image in desk.workspace.queries.images()])
        wait(lambda: watched.statuses()[ImageStatus.DONE] == 8)
        assert [image.result.codes for image in desk.workspace.queries.images()] == before


def test_postgres_goes_in_the_middle(cluster: Cluster, report: Path, tmp_path: Path, wait: Wait) -> None:
    server = start_server()
    try:
        url = server.url(server.new_database())
        cluster.start_worker("tests.fakes:recognise_300ms", slots=1, database_url=url)
        with Desk(tmp_path / "desk", replace(cluster.settings, database_url=url)) as desk:
            watched = Watched(desk)
            desk.start()
            watched.drop(report)
            wait(lambda: watched.statuses()[ImageStatus.DONE] >= 2)
            server.kill()
            wait(lambda: any(watched.banners))
            server.start()
            wait(lambda: watched.statuses()[ImageStatus.DONE] == 8)
            wait(lambda: watched.banners[-1] is None)
            assert len([banner for banner in watched.banners if banner]) == 1
            assert {image.attempts for image in desk.workspace.queries.images()} == {1}
    finally:
        cluster.stack.close()
        remove_server(server)


def test_the_bucket_goes_in_the_middle(
    cluster: Cluster, report: Path, tmp_path: Path, wait: Wait, fault_proxy: Callable[..., FaultProxy]
) -> None:
    proxy = fault_proxy(cluster.place.server.port)
    working = cluster.start_worker(RECOGNISE, s3_endpoint=proxy.endpoint)
    with Desk(tmp_path / "desk", replace(cluster.settings, s3_endpoint=proxy.endpoint)) as desk:
        proxy.refuse()
        watched = Watched(desk)
        desk.start()
        watched.drop(report)
        wait(lambda: any(watched.banners))
        proxy.allow()
        wait(lambda: watched.statuses()[ImageStatus.DONE] == 8)
        wait(lambda: watched.banners[-1] is None)
        assert len([banner for banner in watched.banners if banner]) == 1
    working.end()


def test_closing_does_not_wait_for_a_silent_bucket(
    cluster: Cluster, report: Path, tmp_path: Path, wait: Wait, fault_proxy: Callable[..., FaultProxy]
) -> None:
    proxy = fault_proxy(cluster.place.server.port)
    proxy.silent = True
    with Desk(tmp_path / "desk", replace(cluster.settings, s3_endpoint=proxy.endpoint)) as desk:
        desk.start()
        Watched(desk).drop(report)
        wait(lambda: proxy.connections > 0)

    def left_behind() -> list[str]:
        return [thread.name for thread in threading.enumerate() if thread.name.startswith("reportdesk-shared")]

    assert set(left_behind()) == {"reportdesk-shared-store"}, "they are still held by the bucket"
    proxy.refuse()
    wait(lambda: not left_behind())


def test_closing_does_not_wait_for_a_silent_queue(
    cluster: Cluster, report: Path, tmp_path: Path, wait: Wait, fault_proxy: Callable[..., FaultProxy]
) -> None:
    url = make_url(cluster.settings.database_url)
    assert url.port is not None
    proxy = fault_proxy(url.port, http=False)
    through = url.set(host="127.0.0.1", port=proxy.port).render_as_string(hide_password=False)
    with Desk(tmp_path / "desk", replace(cluster.settings, database_url=through)) as desk:
        desk.start()
        Watched(desk).drop(report)
        wait(lambda: len(look(cluster.settings).machines) == 0 and look(cluster.settings).waiting == 8)
        proxy.silent = True
    assert not [thread for thread in threading.enumerate() if thread.name == "reportdesk-shared"]


def test_without_a_worker_the_desk_says_so(
    cluster: Cluster, report: Path, tmp_path: Path, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sharing, "PATIENCE_S", 0.5)
    monkeypatch.setattr(sharing, "LOOK_S", 0.1)
    with Desk(tmp_path / "desk", cluster.settings) as desk:
        watched = Watched(desk)
        desk.start()
        watched.drop(report)
        wait(lambda: any(banner and "No worker is running" in banner for banner in watched.banners))


def test_a_desk_that_cannot_share_reads_itself_and_says_why(
    cluster: Cluster, report: Path, tmp_path: Path, wait: Wait
) -> None:
    with Desk(tmp_path / "desk", replace(cluster.settings, database_url="", workers=1)) as desk:
        watched = Watched(desk)
        desk.start()
        watched.drop(report)
        wait(lambda: watched.statuses()[ImageStatus.DONE] == 8)
        assert any(banner and "Postgres" in banner for banner in watched.banners)


def test_the_rows_say_where_they_are_read(cluster: Cluster, report: Path, tmp_path: Path, wait: Wait) -> None:
    with Desk(tmp_path / "desk", cluster.settings) as desk:
        watched = Watched(desk)
        desk.start()
        watched.drop(report)

        def words() -> Counter[str]:
            rows = desk.workspace.queries.rows([image.id for image in desk.workspace.queries.images()])
            return Counter(row.message for row in rows.values())

        wait(lambda: words()["Waits in the shared queue."] == 8)
        working = cluster.start_worker("tests.cluster.acts:hang", slots=2)
        wait(lambda: words()[f"Is read on {platform.node()}."] == 2)
        working.end()
        wait(lambda: words()["Waits in the shared queue."] == 8)


def test_lost_notifications_are_made_up_for_by_asking(
    cluster: Cluster, report: Path, tmp_path: Path, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hears_nothing(_handouts: Handouts, seconds: float) -> list[str]:
        threading.Event().wait(seconds)
        return []

    monkeypatch.setattr(Handouts, "wait", hears_nothing)
    cluster.start_worker(RECOGNISE)
    with Desk(tmp_path / "desk", cluster.settings) as desk:
        watched = Watched(desk)
        desk.start()
        watched.drop(report)
        wait(lambda: watched.statuses()[ImageStatus.DONE] == 8)


def test_the_desk_says_why_all_workers_refuse(
    cluster: Cluster, report: Path, tmp_path: Path, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sharing, "LOOK_S", 0.1)
    ensure_queue(queue_address(cluster.settings))
    cluster.run(
        "WITH made AS (INSERT INTO reportdesk_queue.procrastinate_workers DEFAULT VALUES RETURNING id) "
        "INSERT INTO reportdesk_queue.machines (worker, machine, version, queue, slots, refusal) "
        "SELECT id, 'kiln', '0.0.1', 'main', 2, 'This machine runs reportdesk 0.0.1.' FROM made"
    )
    with Desk(tmp_path / "desk", cluster.settings) as desk:
        watched = Watched(desk)
        desk.start()
        watched.drop(report)
        wait(lambda: any(banner and "runs reportdesk 0.0.1" in banner for banner in watched.banners))


def test_a_desk_whose_own_worker_was_dismissed_says_so(
    cluster: Cluster, report: Path, tmp_path: Path, wait: Wait
) -> None:
    with Desk(tmp_path / "desk", replace(cluster.settings, work="shared", workers=1)) as desk:
        watched = Watched(desk)
        desk.start()
        wait(lambda: [machine.is_desk for machine in look(cluster.settings).machines] == [True])
        (machine,) = look(cluster.settings).machines
        assert ask(cluster.settings, machine.worker, Wish.DRAIN)
        wait(lambda: any(banner and "A person at a desk asked" in banner for banner in watched.banners))
        wait(lambda: look(cluster.settings).machines == ())
        watched.drop(report)
        wait(lambda: _ready(cluster) == 8)
        assert watched.statuses() == {ImageStatus.QUEUED: 8}, "it hands out, and reads none itself"
