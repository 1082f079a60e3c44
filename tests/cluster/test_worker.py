"""The worker: takes, reads, settles; what it refuses, and what a failure leads to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reportdesk.cluster.connecting import queue_address
from reportdesk.cluster.handouts import Handouts
from reportdesk.cluster.schema import ensure_queue
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import DestinationTooNew, SettingsInvalid
from reportdesk.domain.serial import packed
from tests.cluster.conftest import Cluster
from tests.conftest import Wait


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
    from reportdesk.version import __version__

    place = queue_address(cluster.settings)
    with place.connect() as connection:
        row = connection.execute(
            "SELECT id, attempts FROM take_job('{main}', %s, %s, '{}', 300, '{0,0,0}')", (worker, __version__)
        ).fetchone()
    assert row is not None
    return row[0], row[1]


def _settle(cluster: Cluster, image: str, taken: tuple[int, int], worker: int, machine: str) -> object:
    from reportdesk.domain.results import ImageResult

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
