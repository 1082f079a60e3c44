"""The worker: takes, reads, settles; what it refuses, and what a failure leads to."""

from __future__ import annotations

import hashlib
import json
import os
import platform
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from sqlalchemy.engine import make_url

from reportdesk.cluster.attempt import Returned, Settled, attempt
from reportdesk.cluster.cache import PhotographCache
from reportdesk.cluster.connecting import queue_address
from reportdesk.cluster.handouts import Handouts
from reportdesk.cluster.machines import Wish, ask, look
from reportdesk.cluster.schema import Revision, ensure_queue, newest
from reportdesk.cluster.sql import NUMBER
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import DestinationTooNew, FileChanged, ReportdeskError, SettingsInvalid, WorkerDied
from reportdesk.domain.results import ImageResult
from reportdesk.domain.serial import packed
from reportdesk.sync.setup import object_store
from reportdesk.version import __version__
from tests.cluster.conftest import Cluster
from tests.conftest import Wait
from tests.servers.fault_proxy import FaultProxy


def test_what_is_handed_out_is_read_as_here(cluster: Cluster, wait: Wait) -> None:
    """The real recognition, through queue, bucket and cache."""
    jobs = [cluster.stored(f"AB{number:04}") for number in range(3)]
    cluster.hand_out(*jobs)
    cluster.start_worker("reportdesk.recognition.pipeline:recognise")
    wait(lambda: len(cluster.ended(*jobs)) == 3)
    found = {end.image: end for end in cluster.ended(*jobs)}
    for number, job in enumerate(jobs):
        result = found[job.image].result
        assert result is not None
        assert [identifier.value for identifier in result.identifiers] == [f"@AB{number:04}"]
        assert result.fingerprint == job.fingerprint
        assert result.thumbnail
    assert cluster.run("SELECT count(*) FROM reportdesk_queue.procrastinate_jobs") == [(0,)]


def test_the_same_reading_is_handed_out_once(cluster: Cluster, wait: Wait) -> None:
    job = cluster.stored("AB0001")
    cluster.hand_out(job, job)
    assert cluster.run("SELECT count(*) FROM reportdesk_queue.procrastinate_jobs") == [(1,)]
    cluster.start_worker()
    wait(lambda: cluster.ended(job))
    cluster.hand_out(job)
    assert cluster.ended(job), "the same reading does not begin anew"
    cluster.hand_out(job, reading=2)
    wait(lambda: cluster.run("SELECT done FROM reportdesk_queue.machines") == [(2,)])


def test_a_passing_failure_is_tried_again(cluster: Cluster, wait: Wait) -> None:
    job = cluster.stored("AB0002")
    cluster.hand_out(job)
    cluster.start_worker("tests.cluster.acts:fail_twice")
    wait(lambda: cluster.ended(job))
    (end,) = cluster.ended(job)
    assert end.failure is None
    assert end.result is not None
    assert end.result.identifiers[0].value == "3"


def test_a_crash_fails_that_image_alone(cluster: Cluster, wait: Wait) -> None:
    bad, good = cluster.stored("AB0003"), cluster.stored("AB0004")
    cluster.hand_out(bad, good)
    cluster.start_worker("tests.cluster.acts:crash_first", slots=1)
    wait(lambda: len(cluster.ended(bad, good)) == 2)
    reasons = [end.failure.reason if end.failure else "" for end in cluster.ended(bad, good)]
    assert sorted(reasons) == ["", "recogniser-crashed"]


def test_a_photograph_that_is_gone_or_changed_is_told(cluster: Cluster, wait: Wait) -> None:
    gone, changed = cluster.stored("AB0005"), cluster.stored("AB0006")
    cluster.place.client.delete_object(Bucket=cluster.place.bucket, Key=gone.key)
    cluster.place.client.put_object(Bucket=cluster.place.bucket, Key=changed.key, Body=b"something else")
    cluster.hand_out(gone, changed)
    cluster.start_worker()
    wait(lambda: len(cluster.ended(gone, changed)) == 2)
    reasons = {end.image: end.failure.reason for end in cluster.ended(gone, changed) if end.failure}
    assert reasons == {gone.image: "not-stored", changed.image: "arrived-damaged"}


def test_another_version_is_refused_in_words(cluster: Cluster, wait: Wait) -> None:
    job = cluster.stored("AB0007", version="0.0.1")
    cluster.hand_out(job)
    working = cluster.start_worker()
    wait(lambda: any(error is not None and "0.0.1" in error.message for error in working.said))
    assert cluster.run("SELECT status::text, attempts FROM reportdesk_queue.procrastinate_jobs") == [("todo", 0)]
    assert "0.0.1" in cluster.handouts.machines()[0].refusal


def test_other_models_are_refused_in_words(cluster: Cluster, wait: Wait) -> None:
    job = cluster.stored("AB0008", fingerprint="0" * 16)
    cluster.hand_out(job)
    working = cluster.start_worker()
    wait(lambda: any(error is not None and "model files" in error.message for error in working.said))
    wait(lambda: cluster.run("SELECT status::text, attempts FROM reportdesk_queue.procrastinate_jobs")[0][1] == 0)


def test_a_worker_that_wakes_late_overwrites_nothing(cluster: Cluster, wait: Wait) -> None:
    job = cluster.stored("AB0009")
    cluster.hand_out(job)
    late, new = _worker(cluster), _worker(cluster)
    taken = _take(cluster, late)
    cluster.run(
        "UPDATE reportdesk_queue.procrastinate_workers SET last_heartbeat = now() - interval '1 minute' "
        f"WHERE id = {late}"
    )
    # Nothing is swept while the server itself has only just started.
    wait(lambda: _call(cluster, "sweep(1, 4, '')") == 1)
    again = _take(cluster, new)
    assert again == (taken[0], taken[1] + 1)
    assert _settle(cluster, job.image, taken, late, "late") is False
    assert _settle(cluster, job.image, again, new, "new") is True
    assert _settle(cluster, job.image, taken, late, "late") is False
    assert [end.machine for end in cluster.ended(job)] == ["new"]


def _worker(cluster: Cluster) -> int:
    row = cluster.run("INSERT INTO reportdesk_queue.procrastinate_workers DEFAULT VALUES RETURNING id")
    return int(row[0][0])


def _call(cluster: Cluster, call: str) -> object:
    place = queue_address(cluster.settings)
    with place.connect() as connection:
        row = connection.execute(f"SELECT * FROM {call}".encode()).fetchone()
    assert row is not None
    return row[0]


def _take(cluster: Cluster, worker: int) -> tuple[int, int]:
    place = queue_address(cluster.settings)
    with place.connect() as connection:
        row = connection.execute(
            "SELECT id, attempts FROM take_job('{main}', %s, %s, '{}', 300, '{0,0,0}')", (worker, __version__)
        ).fetchone()
    assert row is not None
    return row[0], row[1]


def _settle(cluster: Cluster, image: str, taken: tuple[int, int], worker: int, machine: str) -> object:
    body = packed(ImageResult(fingerprint=machine))
    with queue_address(cluster.settings).connect() as connection:
        row = connection.execute(
            "SELECT settle(%s, %s, %s, %s, 'x', %s, %s, '', '', 1, %s)",
            (taken[0], worker, taken[1], image, machine, body, machine),
        ).fetchone()
    assert row is not None
    return row[0]


def test_drained_it_ends_what_it_reads(cluster: Cluster, wait: Wait) -> None:
    jobs = [cluster.stored(f"AB001{number}") for number in range(4)]
    cluster.hand_out(*jobs)
    working = cluster.start_worker("tests.fakes:recognise_300ms", slots=1)
    wait(lambda: cluster.run("SELECT 1 FROM reportdesk_queue.procrastinate_jobs WHERE status = 'doing'"))
    working.worker.drain()
    working.thread.join(30)
    statuses = [row[0] for row in cluster.run("SELECT status::text FROM reportdesk_queue.procrastinate_jobs")]
    assert statuses
    assert set(statuses) == {"todo"}
    assert len(cluster.ended(*jobs)) + len(statuses) == 4
    assert cluster.run("SELECT count(*) FROM reportdesk_queue.procrastinate_workers") == [(0,)]


def test_stopped_it_gives_back_at_once(cluster: Cluster, wait: Wait) -> None:
    job = cluster.stored("AB0020")
    cluster.hand_out(job)
    working = cluster.start_worker("tests.cluster.acts:hang")
    wait(lambda: cluster.run("SELECT 1 FROM reportdesk_queue.procrastinate_jobs WHERE status = 'doing'"))
    working.end()
    assert cluster.run("SELECT status::text, attempts FROM reportdesk_queue.procrastinate_jobs") == [("todo", 0)]


def test_the_schema_is_made_once_and_a_newer_one_is_left_alone(cluster: Cluster) -> None:
    place = queue_address(cluster.settings)
    ensure_queue(place)
    ensure_queue(place)
    cluster.run("UPDATE reportdesk_queue.revision SET number = 99")
    with pytest.raises(DestinationTooNew, match="newer version"):
        ensure_queue(place)


def test_without_postgres_or_bucket_there_is_no_queue(cluster: Cluster) -> None:
    with pytest.raises(SettingsInvalid, match="Postgres"):
        queue_address(replace(cluster.settings, database_url="sqlite:////tmp/x.db"))
    with pytest.raises(SettingsInvalid, match="bucket"):
        queue_address(replace(cluster.settings, s3_bucket=""))
    with pytest.raises(SettingsInvalid, match="Postgres"):
        queue_address(Settings())


def test_a_recalled_image_is_not_settled(cluster: Cluster, wait: Wait) -> None:
    job = cluster.stored("AB0021")
    cluster.hand_out(job)
    handouts: Handouts = cluster.handouts
    working = cluster.start_worker("tests.fakes:recognise_300ms")
    wait(lambda: cluster.run("SELECT 1 FROM reportdesk_queue.procrastinate_jobs WHERE status = 'doing'"))
    handouts.recall([job.image])
    working.worker.drain()
    working.thread.join(30)
    assert cluster.run("SELECT count(*) FROM reportdesk_queue.results") == [(0,)]
    assert cluster.ended(job) == []


def test_a_desk_sees_the_workers_and_drains_one(cluster: Cluster, wait: Wait) -> None:
    jobs = [cluster.stored(f"AB003{number}") for number in range(3)]
    cluster.hand_out(*jobs)
    working = cluster.start_worker("tests.fakes:recognise_300ms", slots=1)
    wait(lambda: any(machine.busy for machine in look(cluster.settings).machines))
    state = look(cluster.settings)
    (machine,) = state.machines
    assert (machine.machine, machine.process, machine.is_desk) == (platform.node(), os.getpid(), False)
    assert (machine.version, machine.slots, machine.is_silent, machine.wish) == (__version__, 1, False, Wish.NONE)
    assert state.running == 1
    assert ask(cluster.settings, machine.worker, Wish.DRAIN)
    working.thread.join(30)
    assert not working.thread.is_alive()
    assert "take no more" in (working.said[-1] or ReportdeskError("")).message
    after = look(cluster.settings)
    assert (after.machines, after.running) == ((), 0)
    assert after.waiting + len(cluster.ended(*jobs)) == 3
    assert cluster.ended(*jobs), "what was being read was ended"
    assert not ask(cluster.settings, machine.worker, Wish.DRAIN), "it is gone"


def test_a_worker_stopped_from_a_desk_gives_back_at_once(cluster: Cluster, wait: Wait) -> None:
    cluster.hand_out(cluster.stored("AB0040"))
    working = cluster.start_worker("tests.cluster.acts:hang")
    wait(lambda: any(machine.busy for machine in look(cluster.settings).machines))
    (machine,) = look(cluster.settings).machines
    assert ask(cluster.settings, machine.worker, Wish.DRAIN)
    wait(lambda: any(error is not None and "take no more" in error.message for error in working.said))
    assert ask(cluster.settings, machine.worker, Wish.STOP), "a drain that lasts too long can still be stopped"
    working.thread.join(30)
    assert not working.thread.is_alive()
    assert cluster.run("SELECT status::text, attempts FROM reportdesk_queue.procrastinate_jobs") == [("todo", 0)]


def test_the_images_of_the_last_minute_are_counted(cluster: Cluster, wait: Wait) -> None:
    jobs = [cluster.stored(f"AB005{number}") for number in range(3)]
    cluster.hand_out(*jobs)
    cluster.start_worker()
    wait(lambda: [machine.per_minute for machine in look(cluster.settings).machines] == [3])


def test_fetched_photographs_stay_within_their_bound_and_are_fetched_once(cluster: Cluster) -> None:
    jobs = [cluster.stored(f"AB009{number}") for number in range(3)]
    store = object_store(cluster.settings)
    folder = cluster.folder / "fetched"
    cache = PhotographCache(folder, 50, store)
    for job in jobs[:2]:
        with cache.holding(job.sha256, job.size, job.key) as file:
            assert hashlib.sha256(file.read_bytes()).hexdigest() == job.sha256
    cluster.place.client.delete_object(Bucket=cluster.place.bucket, Key=jobs[0].key)
    with cache.holding(jobs[0].sha256, jobs[0].size, jobs[0].key) as file:
        assert file.stat().st_size == jobs[0].size, "it is here: the bucket is not asked again"
    small = PhotographCache(folder, 0, store)
    with small.holding(jobs[2].sha256, jobs[2].size, jobs[2].key) as file:
        assert file.is_file(), "one that is in use stays, however small the bound"
    assert list(folder.iterdir()) == []
    store.close()


def test_a_worker_that_was_struck_off_while_it_was_silent_signs_on_again(cluster: Cluster, wait: Wait) -> None:
    working = cluster.start_worker()
    wait(lambda: look(cluster.settings).machines)
    (before,) = look(cluster.settings).machines
    cluster.run(f"DELETE FROM reportdesk_queue.procrastinate_workers WHERE id = {before.worker}")
    wait(lambda: any(machine.worker != before.worker for machine in look(cluster.settings).machines))
    job = cluster.stored("AB0099")
    cluster.hand_out(job)
    wait(lambda: cluster.ended(job))
    assert [error for error in working.said if error is not None] == []


def test_looking_makes_nothing_and_tells_who_made_the_queue(cluster: Cluster) -> None:
    assert look(cluster.settings).revision is None
    assert cluster.run("SELECT to_regnamespace('reportdesk_queue')") == [(None,)]
    ensure_queue(queue_address(cluster.settings))
    state = look(cluster.settings)
    assert (state.revision, state.is_old, state.machines) == (Revision(NUMBER, newest()), False, ())
    cluster.run("UPDATE reportdesk_queue.revision SET number = 99")
    with pytest.raises(DestinationTooNew, match="newer version"):
        look(cluster.settings)


def test_a_queue_of_the_version_before_is_brought_to_this_one(cluster: Cluster) -> None:
    place = queue_address(cluster.settings)
    ensure_queue(place)
    for column in ("process", "is_desk", "per_minute", "wish"):
        cluster.run(f"ALTER TABLE reportdesk_queue.machines DROP COLUMN {column}")
    cluster.run("UPDATE reportdesk_queue.revision SET number = 1")
    assert look(cluster.settings).is_old
    ensure_queue(place)
    state = look(cluster.settings)
    assert (state.revision, state.is_old) == (Revision(NUMBER, newest()), False)
    worker = _worker(cluster)
    cluster.run(
        "INSERT INTO reportdesk_queue.machines (worker, machine, version, queue, slots) "
        f"VALUES ({worker}, 'kiln', '1', 'main', 2)"
    )
    assert [machine.machine for machine in look(cluster.settings).machines] == ["kiln"]


def test_a_passing_failure_is_tried_three_times_more(cluster: Cluster, wait: Wait) -> None:
    job = cluster.stored("AB0080")
    cluster.hand_out(job)
    cluster.start_worker("tests.cluster.acts:fail_always")
    wait(lambda: cluster.ended(job))
    (end,) = cluster.ended(job)
    assert end.failure is not None
    assert end.failure.reason == "file-changed"
    (tries,) = cluster.folder.rglob("*.tries")
    assert tries.read_text() == "4"


class _Failing:
    def read(self, file: Path, settings: Settings, earlier: ImageResult | None) -> ImageResult | None:
        raise FileChanged("The file was still being written.")

    def stop(self) -> None:
        raise AssertionError("nobody stops it")


def test_each_wait_before_a_new_try_is_twice_as_long(cluster: Cluster) -> None:
    job = cluster.stored("AB0083")
    own = replace(cluster.settings, retry_delay_s=1.0)
    store = object_store(own)
    cache = PhotographCache(cluster.folder / "fetched", own.shared_cache_mb, store)
    outcomes = [attempt(job, tries, own, cache, _Failing()) for tries in range(4)]
    store.close()
    waits = [outcome.wait_s for outcome in outcomes if isinstance(outcome, Returned) and outcome.counted]
    assert [0.75 * 2**tries <= seconds <= 1.25 * 2**tries for tries, seconds in enumerate(waits)] == [True] * 3
    assert isinstance(outcomes[3], Settled)


def test_an_image_that_takes_too_long_fails_alone(cluster: Cluster, wait: Wait) -> None:
    cluster = replace(cluster, settings=replace(cluster.settings, image_deadline_s=1.0))
    job = cluster.stored("AB0081")
    cluster.hand_out(job)
    cluster.start_worker("tests.cluster.acts:hang", slots=1, retry_count=0)
    wait(lambda: cluster.ended(job))
    (end,) = cluster.ended(job)
    assert end.failure is not None
    assert end.failure.reason == "recogniser-timed-out"


def test_an_image_that_kills_four_workers_fails(cluster: Cluster, wait: Wait) -> None:
    job = cluster.stored("AB0082")
    cluster.hand_out(job)
    failure = json.dumps(asdict(WorkerDied("They ended abruptly.").failure("decode")))
    for tries in range(4):
        assert not cluster.ended(job)
        assert _take(cluster, _worker(cluster))[1] == tries
        cluster.run("DELETE FROM reportdesk_queue.procrastinate_workers")
        wait(lambda: _call(cluster, f"sweep(1, 4, '{failure}')") == 1)
    (end,) = cluster.ended(job)
    assert end.failure is not None
    assert end.failure.reason == "worker-died"


def test_a_silent_database_holds_up_nobody_who_stops(
    cluster: Cluster, wait: Wait, fault_proxy: Callable[..., FaultProxy], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reportdesk.cluster.worker.GIVE_BACK_S", 0.1)
    url = make_url(cluster.settings.database_url)
    assert url.port is not None
    proxy = fault_proxy(url.port, http=False)
    through = url.set(host="127.0.0.1", port=proxy.port).render_as_string(hide_password=False)
    working = cluster.start_worker("tests.fakes:recognise_as_named", slots=1, database_url=through)
    wait(lambda: look(cluster.settings).machines)
    proxy.silent = True
    working.end()
