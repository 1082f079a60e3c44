"""Two desks at work at the same time on the same folder, one bucket, one Postgres."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from reportdesk.config.settings import Settings
from reportdesk.workspace.review_tasks import Review, add_review
from tests.servers.fixtures import Place
from tests.servers.postgres import PostgresServer
from tests.sync.desks import desk, photographs


def test_one_object_one_content_an_occurrence_each_and_a_conflict_that_stays_visible(
    tmp_path: Path, postgres: PostgresServer, seaweed_place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", seaweed_place.access.access_key)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", seaweed_place.access.secret_key)
    name = postgres.new_database()
    settings = Settings(
        s3_bucket=seaweed_place.bucket, s3_endpoint=seaweed_place.access.endpoint, database_url=postgres.url(name)
    )
    files = photographs(tmp_path / "photos", 20)
    twin = tmp_path / "photos" / "twin.jpg"
    twin.write_bytes(files[0].read_bytes())
    with desk(tmp_path / "ann", settings) as ann, desk(tmp_path / "ben", settings) as ben:
        images = {one: one.found(one.report("north", who), *files, twin) for one, who in ((ann, "ann"), (ben, "ben"))}
        for one, ids in images.items():
            one.read(*ids[:-1])
        assert [one.deliver() for one in images] == ["empty", "empty"]
        rivals = (
            Review("11111111-1111-4111-8111-111111111111", None, "ann", "correct", {"identifier": "@CD5678"}),
            Review("22222222-2222-4222-8222-222222222222", None, "eve", "correct", {"identifier": "@EF9012"}),
        )
        for review in rivals:
            ann.workspace.run(partial(add_review, image=images[ann][0], review=review))
        assert ann.deliver() == "empty"

    def central(statement: str) -> list[tuple[object, ...]]:
        return postgres.run(statement, name)

    assert len(seaweed_place.photographs()) == 20
    assert central("SELECT count(*) FROM contents") == [(20,)]
    assert central("SELECT operator, count(*) FROM inferences GROUP BY 1 ORDER BY 1") == [("ann", 21), ("ben", 21)]
    assert central("SELECT count(*) FROM inferences WHERE s3_obj_url = ''") == [(0,)]
    assert central("SELECT operator FROM review_conflicts ORDER BY 1") == [("ann",), ("eve",)]
    assert central("SELECT count(*), min(operator) FROM inferences WHERE conflicts > 0") == [(1, "ann")]
