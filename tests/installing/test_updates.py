"""Asking for a newer version: a real server, and everything that can be wrong with it."""

from __future__ import annotations

import json
import logging

import pytest

from reportdesk.installing.updates import Update, newer_version
from tests.model_server import ModelServer


def told(server: ModelServer, answer: object) -> Update | None:
    server.files["newest"] = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
    return newer_version(f"{server.address}/newest")


def test_a_newer_version_is_told_with_its_place(server: ModelServer) -> None:
    update = told(server, {"version": "99.1", "address": "https://example.org/get"})
    assert update == Update("99.1", "https://example.org/get")
    assert update is not None
    assert "Version 99.1" in update.words
    assert "https://example.org/get" in update.words


def test_the_bare_version_will_do(server: ModelServer) -> None:
    assert told(server, b"99.0.1\n") == Update("99.0.1")


@pytest.mark.parametrize("version", ["0.0.9", "0.1", "0.1.0", "0.1.0.0"])
def test_an_older_or_equal_version_is_no_news(
    server: ModelServer, version: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reportdesk.installing.updates.__version__", "0.1.0")
    assert told(server, {"version": version}) is None


def test_numbers_are_compared_as_numbers(server: ModelServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reportdesk.installing.updates.__version__", "0.9")
    assert told(server, {"version": "0.10"}) == Update("0.10")


@pytest.mark.parametrize(
    "answer",
    [b"<html>not found</html>", b"{", b"\xff\xfe", b"1.x", {"newest": "9"}, {"version": "9" * 20}, b"9" * 20_000],
)
def test_an_unusable_answer_is_only_a_line_in_the_log(
    server: ModelServer, answer: object, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO):
        assert told(server, answer) is None
    assert "is not known" in caplog.text


def test_a_place_that_is_no_web_address_is_not_shown(server: ModelServer) -> None:
    assert told(server, {"version": "99", "address": "javascript:alert(1)"}) == Update("99")


def test_a_server_that_is_not_there_disturbs_nobody(server: ModelServer, caplog: pytest.LogCaptureFixture) -> None:
    server.server_close()
    with caplog.at_level(logging.INFO):
        assert newer_version(f"{server.address}/newest") is None
        assert newer_version("no address at all") is None
    assert caplog.text.count("is not known") == 2


def test_nobody_is_asked_without_an_address(server: ModelServer) -> None:
    assert newer_version("") is None
    assert server.asked == []
