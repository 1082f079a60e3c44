"""Downloads from a real server that cuts, corrupts, stalls, refuses and redirects."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from reportdesk.domain.failures import InstallStopped, ModelInvalid, ModelNotThere, ModelUnreachable, ReportdeskError
from reportdesk.installing.download import Patience, download, part_file
from reportdesk.recognition.model_catalogue import CatalogueEntry, Layout
from tests import model_server as faults
from tests.installing.small_models import SIZE, entry_of, random_bytes
from tests.model_server import ModelServer, serving

CONTENT = random_bytes(1)
ENTRY = entry_of("vehicles", CONTENT, Layout.PICODET)
QUICK = Patience(connect_s=5, silence_s=0.5, tries=3, pause_s=0.01)
Fetch = Callable[..., Path]


@pytest.fixture
def fetch(server: ModelServer, tmp_path: Path) -> Fetch:
    """Return a function that downloads the file from the server, or another address, and returns its part file."""
    server.files[ENTRY.file] = CONTENT

    def go(
        address: str = "",
        entry: CatalogueEntry = ENTRY,
        on_bytes: Callable[[int], None] = lambda _done: None,
        stopped: threading.Event | None = None,
    ) -> Path:
        part = part_file(tmp_path / entry.file, entry)
        address = address or f"{server.address}/{entry.file}"
        download(address, entry, part, on_bytes, stopped or threading.Event(), QUICK)
        return part

    return go


def test_a_file_arrives_whole_and_its_progress_is_told(fetch: Fetch) -> None:
    told: list[int] = []
    assert fetch(on_bytes=told.append).read_bytes() == CONTENT
    assert told == sorted(told)
    assert told[-1] == SIZE
    assert len(told) > 2


def test_a_cut_transfer_goes_on_where_it_ended(fetch: Fetch, server: ModelServer) -> None:
    server.faults["*"] = [faults.cut_at(100_000), faults.cut_at(250_000)]
    assert fetch().read_bytes() == CONTENT
    assert [asked.start for asked in server.asked] == [0, 100_000, 250_000]
    assert server.sent[ENTRY.file] == SIZE


def test_a_download_that_was_given_up_goes_on_the_next_time(fetch: Fetch, server: ModelServer, tmp_path: Path) -> None:
    server.faults["*"] = [faults.cut_at(200_000), *[faults.status(503)] * 3]
    with pytest.raises(ModelUnreachable, match="503"):
        fetch()
    assert part_file(tmp_path / ENTRY.file, ENTRY).read_bytes() == CONTENT[:200_000]
    assert fetch().read_bytes() == CONTENT
    assert server.sent[ENTRY.file] == SIZE


def test_a_link_that_always_breaks_but_brings_something_is_not_given_up(fetch: Fetch, server: ModelServer) -> None:
    server.faults["*"] = [faults.cut_at(byte) for byte in range(30_000, SIZE, 30_000)]
    assert fetch().read_bytes() == CONTENT
    assert len(server.asked) == 10
    assert server.sent[ENTRY.file] == SIZE


def test_a_server_that_knows_no_ranges_sends_all_again(fetch: Fetch, server: ModelServer) -> None:
    server.faults["*"] = [faults.cut_at(100_000), faults.without_range]
    assert fetch().read_bytes() == CONTENT
    assert server.sent[ENTRY.file] == SIZE + 100_000


def test_a_server_that_knows_no_ranges_and_always_breaks_is_given_up(fetch: Fetch, server: ModelServer) -> None:
    server.faults["*"] = [faults.cut_without_range(100_000)] * 50
    with pytest.raises(ModelUnreachable, match="the transfer was cut") as given_up:
        fetch()
    assert len(server.asked) == QUICK.tries + 1
    assert "connection" in given_up.value.hint


def test_passing_faults_are_tried_again(fetch: Fetch, server: ModelServer) -> None:
    server.faults["*"] = [faults.status(503), faults.status(429)]
    assert fetch().read_bytes() == CONTENT


@pytest.mark.parametrize("code", [403, 404, 410])
def test_a_refusal_is_said_at_once(fetch: Fetch, server: ModelServer, code: int) -> None:
    server.faults["*"] = [faults.status(code)]
    with pytest.raises(ModelNotThere, match=f"does not give vehicles.onnx: it answers {code}") as refused:
        fetch()
    assert len(server.asked) == 1
    assert "models import" in refused.value.hint


def test_a_transfer_corrupted_once_is_fetched_again(fetch: Fetch, server: ModelServer) -> None:
    server.faults["*"] = [faults.corrupted]
    assert fetch().read_bytes() == CONTENT


def test_a_corrupted_file_is_refused_and_nothing_of_it_stays(fetch: Fetch, server: ModelServer, tmp_path: Path) -> None:
    server.faults["*"] = [faults.corrupted] * 5
    with pytest.raises(ModelInvalid, match=r"vehicles\.onnx.*damaged.*SHA-256") as refused:
        fetch()
    assert server.address in refused.value.message
    assert refused.value.hint
    assert list(tmp_path.iterdir()) == []


def test_a_beginning_of_another_content_is_found_out_and_fetched_anew(
    fetch: Fetch, server: ModelServer, tmp_path: Path
) -> None:
    part_file(tmp_path / ENTRY.file, ENTRY).write_bytes(b"\0" * 1000)
    assert fetch().read_bytes() == CONTENT
    assert [asked.start for asked in server.asked] == [1000, 0]


def test_a_login_page_in_between_is_told(fetch: Fetch, server: ModelServer, tmp_path: Path) -> None:
    server.faults["*"] = [faults.login_page]
    with pytest.raises(ModelInvalid, match="26 bytes instead of 300000") as refused:
        fetch()
    assert "login page" in refused.value.hint
    assert list(tmp_path.iterdir()) == []


def test_an_answer_without_end_is_cut_off(fetch: Fetch, server: ModelServer, tmp_path: Path) -> None:
    server.faults["*"] = [faults.endless]
    with pytest.raises(ModelInvalid, match="more than 300000 bytes"):
        fetch()
    assert list(tmp_path.iterdir()) == []


def test_redirects_are_followed_and_loops_are_not(fetch: Fetch, server: ModelServer) -> None:
    server.faults["elsewhere.onnx"] = [faults.redirect(f"/deep/{ENTRY.file}")]
    assert fetch(f"{server.address}/elsewhere.onnx").read_bytes() == CONTENT
    server.faults["loop.onnx"] = [faults.redirect("/loop.onnx")] * 100
    other = entry_of("loop", b"x", Layout.PICODET)
    with pytest.raises(ModelNotThere, match="without end"):
        fetch(f"{server.address}/loop.onnx", other)


def test_a_redirect_to_a_file_of_this_computer_is_refused(fetch: Fetch, server: ModelServer, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(CONTENT)
    server.faults["*"] = [faults.redirect(secret.as_uri())]
    with pytest.raises(ModelNotThere, match="no address that can be fetched from"):
        fetch()


def test_silence_ends_by_a_timeout_and_what_came_before_is_kept(fetch: Fetch, server: ModelServer) -> None:
    server.faults["*"] = [faults.falls_silent(120_000)]
    assert fetch().read_bytes() == CONTENT
    assert [asked.start for asked in server.asked] == [0, 120_000]
    server.faults["silent.onnx"] = [faults.silent] * 3
    with pytest.raises(ModelUnreachable, match="it fell silent"):
        fetch(f"{server.address}/silent.onnx", entry_of("silent", b"x", Layout.PICODET))


def test_an_address_that_refuses_is_named_with_its_cause(fetch: Fetch) -> None:
    with serving() as gone:
        address = f"{gone.address}/{ENTRY.file}"
    with pytest.raises(ModelUnreachable, match="the connection was refused") as unreachable:
        fetch(address)
    assert address in unreachable.value.message
    assert "models_mirror" in unreachable.value.hint


def test_an_address_that_swallows_connections_is_given_up_in_time(tmp_path: Path) -> None:
    """A listener whose queue is full leaves further callers without any answer."""
    with contextlib.ExitStack() as closing:
        listener = closing.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(4):
            caller = closing.enter_context(socket.socket())
            caller.setblocking(False)
            caller.connect_ex(listener.getsockname())
        hasty = Patience(connect_s=0.2, silence_s=1, tries=1)
        address = f"http://127.0.0.1:{listener.getsockname()[1]}/x"
        with pytest.raises(ModelUnreachable, match="cannot be reached in time"):
            download(address, ENTRY, tmp_path / "part", lambda _done: None, threading.Event(), hasty)


def test_a_name_that_does_not_exist_is_said(fetch: Fetch) -> None:
    with pytest.raises(ModelUnreachable, match=r"no-such-host\.invalid"):
        fetch(f"http://no-such-host.invalid/{ENTRY.file}")


def test_a_certificate_that_is_not_trusted_is_no_passing_fault(fetch: Fetch, server: ModelServer) -> None:
    """A plain server answers a TLS greeting with something that is none."""
    with pytest.raises(ReportdeskError) as refused:
        fetch(f"{server.address.replace('http:', 'https:')}/{ENTRY.file}")
    assert "REQUESTS_CA_BUNDLE" in refused.value.hint


def test_stopping_keeps_what_arrived(fetch: Fetch, server: ModelServer, tmp_path: Path) -> None:
    stopped = threading.Event()
    with pytest.raises(InstallStopped, match=r"vehicles\.onnx"):
        fetch(on_bytes=lambda done: stopped.set() if done > 100_000 else None, stopped=stopped)
    kept = part_file(tmp_path / ENTRY.file, ENTRY).stat().st_size
    assert 100_000 < kept < SIZE
    assert fetch().read_bytes() == CONTENT
    assert server.asked[-1].start == kept


def test_a_stop_ends_the_pause_between_two_tries(fetch: Fetch, server: ModelServer, tmp_path: Path) -> None:
    stopped = threading.Event()

    def refuse(answer: faults.Answer) -> None:
        stopped.set()
        answer.send_error(503)

    server.faults["*"] = [refuse]
    patient = Patience(connect_s=5, silence_s=5, tries=3, pause_s=600)
    with pytest.raises(InstallStopped):
        download(f"{server.address}/x", ENTRY, tmp_path / "part", lambda _done: None, stopped, patient)


def test_the_proxy_of_the_environment_is_used(
    fetch: Fetch, server: ModelServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The test's server acts as the proxy: it is asked for a host that does not exist, by its full address."""
    monkeypatch.setenv("http_proxy", server.address)
    address = f"http://models.invalid/{ENTRY.file}"
    assert fetch(address).read_bytes() == CONTENT
    assert [asked.path for asked in server.asked] == [address]


def test_a_proxy_that_is_gone_is_named_as_the_cause(fetch: Fetch, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving() as gone:
        monkeypatch.setenv("http_proxy", gone.address)
    with pytest.raises(ModelUnreachable, match=r"the proxy cannot be used \(the connection was refused\)"):
        fetch(f"http://models.invalid/{ENTRY.file}")


def test_a_full_disk_is_an_error_of_the_system(server: ModelServer, tmp_path: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this system has no /dev/full")
    server.files[ENTRY.file] = CONTENT
    part = tmp_path / "part"
    part.symlink_to(full)
    with pytest.raises(OSError, match="No space left"):
        download(f"{server.address}/{ENTRY.file}", ENTRY, part, lambda _done: None, threading.Event(), QUICK)
