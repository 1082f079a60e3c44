"""Who is read next: tiers, caps, ageing, and turns between operators and their reports."""

from __future__ import annotations

import uuid

from reportdesk.cluster.connecting import queue_address
from reportdesk.cluster.jobs import ReadJob
from tests.cluster.conftest import Cluster

VERSION = "1"


def _put(cluster: Cluster, name: str, *, operator: str = "ann", report: str = "r1", tier: int = 1) -> None:
    job = ReadJob(
        image=str(uuid.uuid4()), sha256=name, size=1, key=name, report=report, operator=operator, tier=tier,
        settings="{}", fingerprint="f", version=VERSION,
    )  # fmt: skip
    cluster.hand_out(job)


def _take(cluster: Cluster, caps: str = "{0,0,0}", ageing_s: float = 300) -> str:
    with queue_address(cluster.settings).connect() as connection:
        row = connection.execute(
            "SELECT args->>'sha256' FROM take_job('{main}', NULL, %s, '{}', %s, %s::integer[])",
            (VERSION, ageing_s, caps),
        ).fetchone()
    assert row is not None
    return str(row[0] or "")


def test_the_smaller_tier_goes_first(cluster: Cluster) -> None:
    for name, tier in (("low", 2), ("normal", 1), ("urgent", 0)):
        _put(cluster, name, tier=tier)
    assert [_take(cluster) for _ in range(4)] == ["urgent", "normal", "low", ""]


def test_turns_go_round_operators_then_their_reports(cluster: Cluster) -> None:
    """An operator with two reports gets no more turns than another one with one."""
    for number in (1, 2):
        _put(cluster, f"a-x-{number}", operator="ann", report="x")
        _put(cluster, f"a-y-{number}", operator="ann", report="y")
    for number in (1, 2, 3, 4):
        _put(cluster, f"b-z-{number}", operator="bob", report="z")
    taken = [_take(cluster) for _ in range(8)]
    assert taken == ["a-x-1", "b-z-1", "a-y-1", "b-z-2", "a-x-2", "b-z-3", "a-y-2", "b-z-4"]


def test_a_tier_runs_no_more_than_its_cap(cluster: Cluster) -> None:
    for number in (1, 2, 3):
        _put(cluster, f"low-{number}", tier=2)
    _put(cluster, "normal", tier=1)
    assert [_take(cluster, "{0,0,2}") for _ in range(4)] == ["normal", "low-1", "low-2", ""]
    with queue_address(cluster.settings).connect() as connection:
        connection.execute("DELETE FROM procrastinate_jobs WHERE args->>'sha256' = 'low-1'")
    assert _take(cluster, "{0,0,2}") == "low-3"


def test_what_waits_long_rises(cluster: Cluster) -> None:
    _put(cluster, "old", tier=2)
    cluster.run("UPDATE reportdesk_queue.handouts SET handed_at = now() - interval '11 minutes'")
    _put(cluster, "normal", tier=1)
    assert _take(cluster, ageing_s=300) == "old"


def test_other_versions_and_refused_ways_are_passed_over(cluster: Cluster) -> None:
    _put(cluster, "one")
    with queue_address(cluster.settings).connect() as connection:
        for version, refused in (("2", "{}"), (VERSION, "{f}")):
            row = connection.execute(
                "SELECT id FROM take_job('{main}', NULL, %s, %s, 300, '{0,0,0}')", (version, refused)
            ).fetchone()
            assert row == (None,)
    assert _take(cluster) == "one"
