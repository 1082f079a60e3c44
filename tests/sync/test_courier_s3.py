"""Photographs from the outbox to a real S3 server, and what the operator is told on the way."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import SettingsInvalid
from reportdesk.sync.s3.bucket import Bucket
from reportdesk.sync.width import FIRST
from tests.conftest import Wait
from tests.servers.fault_proxy import FaultProxy
from tests.servers.fixtures import Place
from tests.sync.desks import desk, photographs


@pytest.fixture
def s3(s3_place: Place, monkeypatch: pytest.MonkeyPatch) -> Place:
    keys(s3_place, monkeypatch)
    return s3_place


@pytest.fixture
def one_s3(seaweed_place: Place, monkeypatch: pytest.MonkeyPatch) -> Place:
    keys(seaweed_place, monkeypatch)
    return seaweed_place


def keys(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", place.access.access_key)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", place.access.secret_key)


def settings_for(place: Place, endpoint: str = "") -> Settings:
    return Settings(s3_bucket=place.bucket, s3_endpoint=endpoint or place.access.endpoint)


def sql(folder: Path, statement: str) -> list[Any]:
    connection = sqlite3.connect(folder / "workspace.db")
    try:
        return connection.execute(statement).fetchall()
    finally:
        connection.close()


def test_every_content_becomes_one_object_and_every_image_is_sent(tmp_path: Path, s3: Place) -> None:
    files = photographs(tmp_path / "photos", 5)
    twin = tmp_path / "photos" / "twin.jpg"
    twin.write_bytes(files[0].read_bytes())
    with desk(tmp_path / "w", settings_for(s3)) as one:
        images = one.found(one.report("north"), *files, twin)
        one.read(*images[:5])
        assert one.deliver() == "empty"
        sent = [image.sync for image in one.workspace.queries.images()]
        assert sent == [{"s3": "sent", "database": "off"}] * 6
        status = one.courier.status("s3")
        assert (status.images, status.waiting, status.set_aside) == ({"sent": 6}, 0, 0)
    objects = s3.objects()
    expected = {hashlib.sha256(file.read_bytes()).hexdigest(): file.stat().st_size for file in files}
    found = {key.split("/")[-1][:64]: size for key, size in objects.items() if key.startswith("images/")}
    assert found == expected
    assert all(hashlib.sha256(s3.read(key)).hexdigest() in key for key in objects if key.startswith("images/"))


def test_the_manifest_comes_last_and_names_every_image(tmp_path: Path, one_s3: Place) -> None:
    files = photographs(tmp_path / "photos", 3)
    with desk(tmp_path / "w", settings_for(one_s3)) as one:
        images = one.found(one.report("north"), *files)
        one.read(*images[:2])
        assert one.deliver() == "empty"
        assert not [key for key in one_s3.objects() if key.startswith("reports/")], "the report is not finished"
        one.read(images[2])
        assert one.deliver() == "empty"
    (key,) = [key for key in one_s3.objects() if key.startswith("reports/")]
    manifest = json.loads(one_s3.read(key))
    assert [image["sha256"] for image in manifest["images"]] == [
        hashlib.sha256(file.read_bytes()).hexdigest() for file in files
    ]
    assert all(image["object"] in one_s3.objects() for image in manifest["images"])


def test_a_photograph_that_changed_is_set_aside_with_its_reason_and_can_be_sent_again(
    tmp_path: Path, one_s3: Place
) -> None:
    files = photographs(tmp_path / "photos", 3)
    good = files[1].read_bytes()
    with desk(tmp_path / "w", settings_for(one_s3), started=False) as one:
        one.read(*one.found(one.report("north"), *files))
        files[1].write_bytes(b"something else")
        one.courier.start()
        assert one.deliver() == "empty"
        (aside,) = one.workspace.outbox.set_aside("s3")
        assert aside.name == str(files[1])
        assert aside.failure.reason == "source-changed"
        assert [image.sync["s3"] for image in one.workspace.queries.images()] == ["sent", "set_aside", "sent"]
        assert [name is None for name in _named(one_s3)] == [False, True, False]
        files[1].write_bytes(good)
        assert one.courier.send_again("s3") == 1
        assert one.deliver() == "empty"
        assert one.courier.status("s3").images == {"sent": 3}
    assert None not in _named(one_s3), "the manifest is written anew"


def _named(place: Place) -> list[str | None]:
    """Return the objects that the one manifest names."""
    (key,) = [key for key in place.objects() if key.startswith("reports/")]
    return [image["object"] for image in json.loads(place.read(key))["images"]]


def test_a_second_file_with_the_same_content_stands_in_for_one_that_is_gone(tmp_path: Path, one_s3: Place) -> None:
    files = photographs(tmp_path / "photos", 1)
    twin = tmp_path / "photos" / "twin.jpg"
    twin.write_bytes(files[0].read_bytes())
    with desk(tmp_path / "w", settings_for(one_s3), started=False) as one:
        one.read(one.found(one.report("north"), files[0], twin)[0])
        files[0].unlink()
        one.courier.start()
        assert one.deliver() == "empty"
        assert one.courier.status("s3").images == {"sent": 2}


def test_a_missing_bucket_stops_the_lane_with_one_message_until_it_is_there(
    tmp_path: Path, one_s3: Place, wait: Wait
) -> None:
    settings = Settings(s3_bucket="not-there-yet", s3_endpoint=one_s3.access.endpoint)
    files = photographs(tmp_path / "photos", 4)
    with desk(tmp_path / "w", settings) as one:
        one.read(*one.found(one.report("north"), *files))
        assert one.deliver() == "stopped"
        state = one.courier.status("s3").lane
        assert state.error is not None
        assert "not-there-yet" in state.error.message
        assert one.courier.status("s3").images == {"waiting": 4}
        one_s3.client.create_bucket(Bucket="not-there-yet")
        one.courier.try_now()
        wait(one.courier.is_empty)
        assert one.courier.status("s3").images == {"sent": 4}


@pytest.fixture
def proxied(tmp_path: Path, one_s3: Place, fault_proxy: Callable[..., FaultProxy]) -> tuple[FaultProxy, Settings]:
    proxy = fault_proxy(one_s3.server.port)
    return proxy, settings_for(one_s3, proxy.endpoint)


def test_a_server_that_refuses_is_waited_for_and_then_everything_arrives(
    tmp_path: Path, proxied: tuple[FaultProxy, Settings], wait: Wait
) -> None:
    proxy, settings = proxied
    proxy.refuse()
    files = photographs(tmp_path / "photos", 8)
    with desk(tmp_path / "w", settings) as one:
        one.read(*one.found(one.report("north"), *files))
        wait(lambda: one.courier.status("s3").lane.state == "away")
        assert one.courier.status("s3").images == {"waiting": 8}
        proxy.allow()
        one.courier.try_now()
        assert one.deliver() == "empty"
        assert one.courier.status("s3").images == {"sent": 8}


def test_a_lane_outlives_a_login_page_and_mistakes_of_its_own(
    tmp_path: Path, proxied: tuple[FaultProxy, Settings], wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy, settings = proxied
    proxy.portal = True
    with desk(tmp_path / "w", settings) as one:
        one.read(*one.found(one.report("north"), *photographs(tmp_path / "photos", 3)))
        wait(lambda: one.courier.status("s3").lane.state == "away")
        assert "another page answers in its place" in str(one.courier.status("s3").lane.error)

        def mistaken(_bucket: Bucket) -> None:
            raise RuntimeError("a mistake of the program")

        with monkeypatch.context() as wrong:
            wrong.setattr("reportdesk.sync.s3.store.probe_by_writing", mistaken)
            proxy.portal = False
            one.courier.try_now()
            wait(lambda: "a mistake of the program" in str(one.courier.status("s3").lane.error))
        one.courier.try_now()
        wait(lambda: one.courier.status("s3").lane.error is None)
        assert one.deliver() == "empty"
        assert one.courier.status("s3").images == {"sent": 3}


def test_one_outage_rests_once_however_many_uploads_it_met(
    tmp_path: Path, proxied: tuple[FaultProxy, Settings], wait: Wait
) -> None:
    """Each of six uploads would double the rest: the first probe came after a minute instead of a second."""
    proxy, settings = proxied
    proxy.silent = True
    files = photographs(tmp_path / "photos", 20)
    with desk(tmp_path / "w", settings) as one:
        one.read(*one.found(one.report("north"), *files))
        wait(lambda: one.courier.status("s3").lane.sending == FIRST)
        proxy.refuse()
        wait(lambda: one.courier.status("s3").lane.state == "away")
        proxy.silent = False
        proxy.allow()
        assert one.deliver() == "empty"
        assert one.courier.status("s3").images == {"sent": 20}


def test_closing_does_not_wait_for_a_silent_server(
    tmp_path: Path, proxied: tuple[FaultProxy, Settings], wait: Wait
) -> None:
    proxy, settings = proxied
    proxy.silent = True
    files = photographs(tmp_path / "photos", 8)
    with desk(tmp_path / "w", settings) as one:
        one.read(*one.found(one.report("north"), *files))
        wait(lambda: one.courier.status("s3").lane.sending > 0)
        one.close()
        assert sql(tmp_path / "w", "SELECT count(*) FROM outbox WHERE state = 'waiting' AND kind = 'photograph'") == [
            (8,)
        ]
        proxy.refuse()


def test_a_pause_sends_nothing_and_going_on_sends_everything(tmp_path: Path, one_s3: Place) -> None:
    files = photographs(tmp_path / "photos", 3)
    with desk(tmp_path / "w", settings_for(one_s3)) as one:
        one.courier.pause()
        one.read(*one.found(one.report("north"), *files))
        assert one.deliver(0.5) == "timeout"
        assert not one_s3.objects()
        assert one.courier.status("s3").lane.state == "paused"
        one.courier.resume()
        assert one.deliver() == "empty"


def test_another_bandwidth_holds_at_once_also_for_what_is_on_its_way(tmp_path: Path, one_s3: Place, wait: Wait) -> None:
    """At 1 KB/s the second photograph would take five minutes."""
    files = photographs(tmp_path / "photos", 2, size=300_000)
    with desk(tmp_path / "w", settings_for(one_s3).with_values(bandwidth="1")) as one:
        one.read(*one.found(one.report("north"), *files))
        wait(lambda: one.courier.status("s3").lane.bytes_per_s > 0)
        with pytest.raises(SettingsInvalid):
            one.courier.set_bandwidth("much")
        assert not one.courier.is_empty()
        one.courier.set_bandwidth("")
        assert one.deliver() == "empty"
        assert one.courier.status("s3").images == {"sent": 2}


def test_what_was_leased_ahead_is_given_back_when_the_lane_pauses(
    tmp_path: Path, proxied: tuple[FaultProxy, Settings], wait: Wait
) -> None:
    proxy, settings = proxied
    proxy.silent = True
    files = photographs(tmp_path / "photos", 30)
    leased = "SELECT count(*) FROM outbox WHERE lease_owner <> ''"
    with desk(tmp_path / "w", settings, started=False) as one:
        one.read(*one.found(one.report("north"), *files))
        one.courier.start()
        wait(lambda: sql(tmp_path / "w", leased)[0][0] > FIRST)
        one.courier.pause()
        # What is on its way hangs in the silence and keeps its lease; nothing else does.
        wait(lambda: sql(tmp_path / "w", leased)[0][0] <= FIRST)
        proxy.refuse()
        wait(lambda: sql(tmp_path / "w", leased) == [(0,)])
        proxy.silent = False
        proxy.allow()
        one.courier.resume()
        one.courier.try_now()
        assert one.deliver() == "empty"
        assert one.courier.status("s3").images == {"sent": 30}


def test_a_bucket_that_is_set_up_later_gets_what_is_there(tmp_path: Path, one_s3: Place) -> None:
    files = photographs(tmp_path / "photos", 3)
    with desk(tmp_path / "w", Settings()) as one:
        one.read(*one.found(one.report("north"), *files))
        assert {image.sync["s3"] for image in one.workspace.queries.images()} == {"off"}
    with desk(tmp_path / "w", settings_for(one_s3)) as one:
        assert one.deliver() == "empty"
        assert one.courier.status("s3").images == {"sent": 3}
    with desk(tmp_path / "w", Settings()) as one:
        assert one.courier.status("s3").images == {"sent": 3}, "what was sent was sent"


def test_only_images_of_the_chosen_statuses_go(tmp_path: Path, one_s3: Place) -> None:
    files = photographs(tmp_path / "photos", 2)
    settings = settings_for(one_s3).with_values(sync_statuses=("failed",))
    with desk(tmp_path / "w", settings) as one:
        one.read(*one.found(one.report("north"), *files))
        assert one.deliver() == "empty"
        assert one.courier.status("s3").images == {"off": 2}
    assert not one_s3.photographs()
