"""The self-test's look at the shared queue, on a real Postgres."""

from __future__ import annotations

from dataclasses import replace

from reportdesk.cli import selftest_office
from reportdesk.cli.selftest_checks import OFF, RIGHT, WRONG
from reportdesk.config.settings import Settings
from tests.cluster.conftest import Cluster

_SCHEMAS = "SELECT nspname FROM pg_namespace ORDER BY nspname"


def test_the_queue_is_tried_and_nothing_stays(cluster: Cluster) -> None:
    before = cluster.run(_SCHEMAS)
    (row,) = selftest_office.shared_queue(cluster.settings)
    assert row.state == RIGHT, row.words
    assert cluster.run(_SCHEMAS) == before


def test_a_queue_on_a_server_that_does_not_answer_is_wrong(cluster: Cluster) -> None:
    (row,) = selftest_office.shared_queue(replace(cluster.settings, database_url="postgresql://u@127.0.0.1:9/none"))
    assert row.state == WRONG
    assert "127.0.0.1" in row.words


def test_without_postgres_or_bucket_there_is_no_queue_to_try(cluster: Cluster) -> None:
    for settings in (
        Settings(),
        replace(cluster.settings, database_url="sqlite:////tmp/central.db"),
        replace(cluster.settings, s3_bucket=""),
    ):
        assert selftest_office.shared_queue(settings)[0].state == OFF
