"""Large photographs go on where they were cut, whatever cut them."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportdesk.domain.failures import DeliveryError, DestinationUnreachable, FailureKind, SendingStopped
from reportdesk.sync.records import Photograph, Receipt
from reportdesk.sync.s3.capabilities import TRIAL_KEY
from reportdesk.sync.s3.multipart import PART_SIZE, part_size
from reportdesk.sync.s3.store import S3Store
from tests.conftest import PROJECT, Wait
from tests.servers.fault_proxy import FaultProxy, Request
from tests.servers.fixtures import Place
from tests.sync.conftest import Stores
from tests.sync.sending import Log, photograph

Proxies = Callable[..., FaultProxy]


def parts_sent(proxy: FaultProxy) -> list[tuple[int, Request]]:
    """Return number and request of each part whose sending was begun."""
    found = []
    for request in proxy.requests:
        asked = parse_qs(urlsplit(request.target).query)
        if request.method == "PUT" and "partNumber" in asked:
            found.append((int(asked["partNumber"][0]), request))
    return found


def is_in_part(proxy: FaultProxy, number: int) -> bool:
    """Return whether some of part `number` passed; the rest is more than the buffers on the way hold."""
    return any(found == number and request.body > 100_000 for found, request in parts_sent(proxy))


def until_sent(store: S3Store, photo: Photograph) -> Receipt:
    """Try again after each passing failure, as the courier does, at most 20 times."""
    for _ in range(20):
        try:
            return store.send(photo, sent=lambda _: None, stopped=lambda: False)
        except DeliveryError as error:
            assert error.kind is FailureKind.TRANSIENT, error
    pytest.fail("not sent in 20 tries")


@given(st.integers(PART_SIZE + 1, 50_000 * PART_SIZE))
def test_parts_have_a_fixed_size_and_are_at_most_10000(size: int) -> None:
    part = part_size(size)
    assert part >= PART_SIZE
    assert part % (1 << 20) == 0
    assert -(-size // part) <= 10_000
    assert part == PART_SIZE or -(-size // (part - (1 << 20))) > 10_000


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_killed_upload_goes_on_and_sends_at_most_one_part_twice(
    s3_place: Place, fault_proxy: Proxies, tmp_path: Path, wait: Wait
) -> None:
    """Killed in the middle of part 2, and again of part 4; six parts in all."""
    photo = photograph(tmp_path / "large.tif", 5 * PART_SIZE + 1234)
    proxy = fault_proxy(s3_place.server.port)
    command = [
        sys.executable,
        "-m",
        "tests.sync.send_once",
        proxy.endpoint,
        s3_place.bucket,
        str(photo.file),
        photo.sha256,
    ]
    proxy.rate = 20_000_000
    for in_part in (2, 4):
        process = subprocess.Popen(command, cwd=PROJECT)
        wait(partial(is_in_part, proxy, in_part))
        process.kill()
        process.wait()
    proxy.rate = 0
    last = subprocess.run(command, cwd=PROJECT, check=True, capture_output=True, text=True)
    counts = Counter(number for number, _ in parts_sent(proxy))
    assert counts == {1: 1, 2: 2, 3: 1, 4: 2, 5: 1, 6: 1}
    assert json.loads(last.stdout) == {"sent_bytes": 2 * PART_SIZE + 1234, "was_there": False}
    assert s3_place.objects() == {photo.key: photo.size}
    assert s3_place.read(photo.key) == photo.file.read_bytes()
    assert s3_place.open_uploads() == []


def test_a_cut_connection_costs_the_part_that_was_on_its_way(
    s3_place: Place, stores: Stores, fault_proxy: Proxies, tmp_path: Path
) -> None:
    photo = photograph(tmp_path / "large.jpg", 2 * PART_SIZE + 1000)
    proxy = fault_proxy(s3_place.server.port)
    store, log = stores(s3_place.through(proxy)), Log()
    store.probe()
    proxy.cut_after = PART_SIZE + PART_SIZE // 2
    with pytest.raises(DestinationUnreachable):
        store.send(photo, sent=log.sent, stopped=log.stopped)
    receipt = store.send(photo, sent=log.sent, stopped=log.stopped)
    assert [number for number, _ in parts_sent(proxy)] == [1, 2, 2, 3]
    assert receipt.sent_bytes == PART_SIZE + 1000
    assert s3_place.read(photo.key) == photo.file.read_bytes()


def test_stopping_ends_in_the_middle_of_a_part_and_goes_on_there(
    s3_place: Place, stores: Stores, tmp_path: Path
) -> None:
    photo = photograph(tmp_path / "large.jpg", 2 * PART_SIZE)
    store, log = stores(s3_place.access), Log(stop_after=PART_SIZE + 100_000)
    with pytest.raises(SendingStopped):
        store.send(photo, sent=log.sent, stopped=log.stopped)
    assert PART_SIZE + 100_000 <= log.bytes < PART_SIZE + 200_000
    assert s3_place.objects() == {}
    receipt = store.send(photo, sent=log.sent, stopped=lambda: False)
    assert receipt.sent_bytes == PART_SIZE
    assert s3_place.read(photo.key) == photo.file.read_bytes()


def test_a_wrong_part_of_an_open_upload_is_sent_anew(s3_place: Place, stores: Stores, tmp_path: Path) -> None:
    """Somebody's upload of this key with a right part 2 and a part 7 that this photograph does not have."""
    photo = photograph(tmp_path / "large.jpg", 2 * PART_SIZE + 1000)
    body, place = photo.file.read_bytes(), {"Bucket": s3_place.bucket, "Key": photo.key}
    upload = s3_place.client.create_multipart_upload(**place)["UploadId"]
    for number, piece in ((2, body[PART_SIZE : 2 * PART_SIZE]), (7, b"other")):
        s3_place.client.upload_part(**place, UploadId=upload, PartNumber=number, Body=piece)
    until_sent(stores(s3_place.access), photo)
    assert s3_place.read(photo.key) == body
    assert s3_place.open_uploads() == []


def test_superfluous_uploads_of_the_same_photograph_are_removed_and_no_others(
    s3_place: Place, stores: Stores, tmp_path: Path
) -> None:
    photo = photograph(tmp_path / "large.jpg", PART_SIZE + 1000)
    client = s3_place.client
    for key in (photo.key, photo.key, "images/of-somebody-else.jpg"):
        client.create_multipart_upload(Bucket=s3_place.bucket, Key=key)
    stores(s3_place.access).send(photo, sent=lambda _: None, stopped=lambda: False)
    assert s3_place.open_uploads() == ["images/of-somebody-else.jpg"]


def test_an_upload_that_another_desk_completed_is_success(seaweed_place: Place, stores: Stores, tmp_path: Path) -> None:
    """The other desk is quicker by a part: this one finds its upload ended, looks, and is content."""
    photo = photograph(tmp_path / "large.jpg", 2 * PART_SIZE + 1000)
    other = stores(seaweed_place.access)
    done: list[bool] = []

    def overtake(_: int) -> None:
        if not done:
            done.append(True)
            other.send(photo, sent=lambda _: None, stopped=lambda: False)

    receipt = stores(seaweed_place.access).send(photo, sent=overtake, stopped=lambda: False)
    assert receipt.was_there
    assert seaweed_place.read(photo.key) == photo.file.read_bytes()
    assert seaweed_place.open_uploads() == []


def test_two_desks_with_the_same_large_photograph_make_one_object(
    s3_place: Place, stores: Stores, tmp_path: Path
) -> None:
    photo = photograph(tmp_path / "large.jpg", 2 * PART_SIZE + 1000)
    receipts: list[Receipt] = []
    desks = [
        threading.Thread(
            target=lambda store: receipts.append(until_sent(store, photo)), args=(stores(s3_place.access),)
        )
        for _ in range(2)
    ]
    for desk in desks:
        desk.start()
    for desk in desks:
        desk.join()
    assert [(one.key, one.size) for one in receipts] == 2 * [(photo.key, photo.size)]
    assert {key: size for key, size in s3_place.objects().items() if key != TRIAL_KEY} == {photo.key: photo.size}
    assert s3_place.read(photo.key) == photo.file.read_bytes()
    assert s3_place.open_uploads() == []
