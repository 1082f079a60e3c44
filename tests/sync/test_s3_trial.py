""" "Test connection" says what each service really honours, and leaves nothing behind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tests.servers.fault_proxy import FaultProxy
from tests.servers.fixtures import Place
from tests.sync.conftest import Stores

Proxies = Callable[..., FaultProxy]


def test_a_service_that_keeps_its_promises(seaweed_place: Place, stores: Stores) -> None:
    report = stores(seaweed_place.access).test()
    assert report.works
    assert seaweed_place.bucket in report.destination
    assert {check.name: check.ok for check in report.checks} == {
        "write": True,
        "checksum": True,
        "conditional write": True,
        "ranged read": True,
        "parts": True,
        "delete": True,
    }
    assert seaweed_place.objects() == {}
    assert seaweed_place.open_uploads() == []


def test_a_poorer_service_works_and_its_gaps_are_named(rclone_place: Place, stores: Stores) -> None:
    report = stores(rclone_place.access).test()
    assert report.works
    words = {check.name: check.words for check in report.checks if not check.ok}
    assert set(words) == {"checksum", "conditional write"}
    assert "is not believed" in words["checksum"]
    assert "asked before each photograph" in words["conditional write"]
    assert rclone_place.objects() == {}
    assert rclone_place.open_uploads() == []


def test_what_does_not_work_is_said_in_words_and_nothing_is_raised(
    seaweed_place: Place, stores: Stores, fault_proxy: Proxies
) -> None:
    proxy = fault_proxy(seaweed_place.server.port)
    store = stores(seaweed_place.through(proxy))
    proxy.refuse()
    report = store.test()
    assert not report.works
    assert [check.name for check in report.checks] == ["write"]
    assert "the connection is refused" in report.checks[0].words
    proxy.allow()
    assert store.test().works
    wrong = stores(replace(seaweed_place.access, secret_key="wrong")).test()
    assert "the secret key is wrong" in wrong.checks[0].words
    assert "Check user name, password or keys" in wrong.checks[0].words
