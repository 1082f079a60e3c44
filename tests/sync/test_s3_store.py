"""Photographs arrive in a bucket as they are, once, at both services."""

from __future__ import annotations

import base64
import hashlib
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reportdesk.domain.failures import DestinationBusy, FailureKind, SourceChanged, SourceMissing
from reportdesk.sync.records import Photograph, Receipt
from reportdesk.sync.s3.access import S3Access, make_client
from reportdesk.sync.s3.capabilities import TRIAL_KEY
from reportdesk.sync.s3.outlook import MISSES_UNTIL_TRUST
from reportdesk.sync.s3.store import S3Store
from tests.conftest import PROJECT
from tests.servers.fault_proxy import FaultProxy, Request
from tests.servers.fixtures import Certificates, Place
from tests.sync.conftest import Stores
from tests.sync.sending import Log, photograph

Proxies = Callable[..., FaultProxy]


def send(store: S3Store, photo: Photograph) -> Receipt:
    """Send with nobody watching."""
    log = Log()
    return store.send(photo, sent=log.sent, stopped=log.stopped)


def sent_in_the_end(store: S3Store, photo: Photograph) -> Receipt:
    """Send as a lane does: rclone sometimes answers 500 to the second of two writes of one object."""
    while True:
        try:
            return send(store, photo)
        except DestinationBusy:
            continue


def written(proxy: FaultProxy) -> list[Request]:
    """Return the writes of photographs that passed, without the trial of what the service honours."""
    return [one for one in proxy.requests if one.method in ("PUT", "POST") and TRIAL_KEY not in one.target]


def test_a_photograph_arrives_and_is_proven(s3_place: Place, stores: Stores, tmp_path: Path) -> None:
    photo = photograph(tmp_path / "a.jpg", 300_000)
    log = Log()
    receipt = stores(s3_place.access).send(photo, sent=log.sent, stopped=log.stopped)
    assert receipt.key == photo.key
    assert (receipt.sha256, receipt.size, receipt.was_there) == (photo.sha256, 300_000, False)
    assert receipt.sent_bytes == log.bytes == 300_000
    assert receipt.url == f"{s3_place.server.endpoint}/{s3_place.bucket}/{photo.key}"
    assert s3_place.read(photo.key) == photo.file.read_bytes()
    assert s3_place.objects() == {photo.key: 300_000}
    head = s3_place.client.head_object(Bucket=s3_place.bucket, Key=photo.key)
    assert head["ContentType"] == "image/jpeg"


def test_sending_again_sends_nothing(s3_place: Place, stores: Stores, tmp_path: Path) -> None:
    photo = photograph(tmp_path / "a.jpg", 200_000)
    send(stores(s3_place.access), photo)
    again = send(stores(s3_place.access), photo)
    assert (again.was_there, again.sent_bytes, again.sha256) == (True, 0, photo.sha256)
    assert s3_place.objects() == {photo.key: 200_000}


def test_what_is_there_since_the_question_is_success(
    seaweed_place: Place, stores: Stores, fault_proxy: Proxies, tmp_path: Path
) -> None:
    """A desk that does not ask first, because nothing was there lately, is told 412."""
    proxy = fault_proxy(seaweed_place.server.port)
    store = stores(seaweed_place.through(proxy))
    for number in range(MISSES_UNTIL_TRUST):
        send(store, photograph(tmp_path / f"{number}.jpg", 1000, seed=number))
    photo = photograph(tmp_path / "a.jpg", 100_000)
    send(stores(seaweed_place.access), photo)
    proxy.forget()
    receipt = send(store, photo)
    assert receipt.was_there
    assert [one.method for one in proxy.requests] == ["PUT", "HEAD"]
    # One was there, so the next one is asked for again.
    proxy.forget()
    assert send(store, photo).sent_bytes == 0
    assert [one.method for one in proxy.requests] == ["HEAD"]


@pytest.mark.parametrize("wrong", [b"x" * 50_000, b"short"], ids=["same size", "other size"])
def test_a_wrong_object_under_the_key_is_replaced(
    s3_place: Place, stores: Stores, tmp_path: Path, wrong: bytes
) -> None:
    photo = photograph(tmp_path / "a.jpg", 50_000)
    s3_place.client.put_object(Bucket=s3_place.bucket, Key=photo.key, Body=wrong)
    assert not send(stores(s3_place.access), photo).was_there
    assert s3_place.read(photo.key) == photo.file.read_bytes()


def test_a_stated_sha256_is_not_believed_where_it_is_not_checked(
    rclone_place: Place, stores: Stores, tmp_path: Path
) -> None:
    """rclone keeps wrong contents and states the SHA-256 that it was told."""
    photo = photograph(tmp_path / "a.jpg", 50_000)
    client, place = rclone_place.client, {"Bucket": rclone_place.bucket, "Key": photo.key}
    told = base64.b64encode(bytes.fromhex(photo.sha256)).decode()
    client.put_object(**place, Body=b"x" * 50_000, ChecksumSHA256=told)
    assert client.head_object(**place, ChecksumMode="ENABLED")["ChecksumSHA256"] == told
    assert not send(stores(rclone_place.access), photo).was_there
    assert rclone_place.read(photo.key) == photo.file.read_bytes()


def test_an_object_without_a_usable_etag_is_read_back(s3_place: Place, stores: Stores, tmp_path: Path) -> None:
    """Another program sent it in parts of other sizes: neither ETag nor checksum says anything about the whole."""
    photo = photograph(tmp_path / "a.jpg", 6 << 20)
    body, client = photo.file.read_bytes(), s3_place.client
    place = {"Bucket": s3_place.bucket, "Key": photo.key}
    upload = client.create_multipart_upload(**place)["UploadId"]
    parts = [
        {
            "PartNumber": number,
            "ETag": client.upload_part(**place, UploadId=upload, PartNumber=number, Body=piece)["ETag"],
        }
        for number, piece in enumerate((body[: 5 << 20], body[5 << 20 :]), start=1)
    ]
    client.complete_multipart_upload(**place, UploadId=upload, MultipartUpload={"Parts": parts})
    again = send(stores(s3_place.access), photo)
    assert (again.was_there, again.sent_bytes) == (True, 0)


def test_several_threads_share_one_client(s3_place: Place, stores: Stores, tmp_path: Path) -> None:
    """Six threads, each photograph by two of them: every receipt is right, every object there once."""
    store = stores(s3_place.access)
    photos = [photograph(tmp_path / f"{number}.jpg", 20_000 + number) for number in range(12)]
    receipts: list[Receipt] = []

    def work(mine: list[Photograph]) -> None:
        receipts.extend(sent_in_the_end(store, photo) for photo in mine)

    threads = [threading.Thread(target=work, args=(photos[start::3],)) for start in (0, 1, 2, 0, 1, 2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(receipt.key for receipt in receipts) == sorted(2 * [photo.key for photo in photos])
    assert s3_place.objects() == {photo.key: photo.size for photo in photos}


def test_requests_are_plain_and_carry_checksums(
    seaweed_place: Place, stores: Stores, fault_proxy: Proxies, certificates: Certificates, tmp_path: Path
) -> None:
    """No waiting for "100 Continue", and over TLS, where the library would send it, no chunked form with a trailer."""
    for tls in (None, certificates.server):
        proxy = fault_proxy(seaweed_place.server.port, tls=tls)
        store = stores(seaweed_place.through(proxy, ca_bundle=certificates.ca_bundle if tls else ""))
        small = photograph(tmp_path / "small.jpg", 100_000, seed=int(bool(tls)))
        large = photograph(tmp_path / "large.jpg", (8 << 20) + 5, seed=int(bool(tls)))
        assert [send(store, photo).sent_bytes for photo in (small, large)] == [small.size, large.size]
        bodies = [one for one in written(proxy) if one.method == "PUT"]
        assert [one.length for one in bodies] == [100_000, 8 << 20, 5]
        for request in proxy.requests:
            assert not {"expect", "transfer-encoding", "x-amz-trailer", "x-amz-decoded-content-length"} & set(
                request.headers
            )
            assert "aws-chunked" not in request.headers.get("content-encoding", "")
        assert all("x-amz-checksum-sha256" in request.headers for request in bodies)
        # The whole one is proven by its SHA-256 alone; parts are found again by their MD5.
        assert ["content-md5" in request.headers for request in bodies] == [False, True, True]
        assert bodies[0].headers["if-none-match"] == "*"
        assert seaweed_place.read(large.key) == large.file.read_bytes()


def test_a_manifest_replaces_an_older_one(s3_place: Place, stores: Stores) -> None:
    store = stores(s3_place.access)
    store.send_manifest("reports/r1.json", b'{"version": 1}')
    receipt = store.send_manifest("reports/r1.json", b'{"version": 2}')
    assert receipt.sha256 == hashlib.sha256(b'{"version": 2}').hexdigest()
    assert s3_place.read("reports/r1.json") == b'{"version": 2}'
    assert (
        s3_place.client.head_object(Bucket=s3_place.bucket, Key="reports/r1.json")["ContentType"] == "application/json"
    )


def _remove(file: Path) -> None:
    file.unlink()


def _empty(file: Path) -> None:
    file.write_bytes(b"")


def _shorten(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-1])


def _grow(file: Path) -> None:
    file.write_bytes(file.read_bytes() + b"x")


def _change(file: Path) -> None:
    body = bytearray(file.read_bytes())
    body[-1] ^= 1
    file.write_bytes(body)


def _become_a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


SPOILT = [
    (_remove, SourceMissing, "is not there any more"),
    (_become_a_folder, SourceMissing, "cannot be read"),
    (_empty, SourceChanged, "is empty (0 bytes)"),
    (_shorten, SourceChanged, "is shorter than when it was read"),
    (_grow, SourceChanged, "is longer than when it was read"),
    (_change, SourceChanged, "has other contents"),
]


@pytest.mark.parametrize("size", [50_000, (8 << 20) + 1000], ids=["whole", "in parts"])
@pytest.mark.parametrize(("spoil", "kind", "words"), SPOILT)
def test_a_photograph_that_is_not_what_it_was_is_not_sent(
    seaweed_place: Place,
    stores: Stores,
    fault_proxy: Proxies,
    tmp_path: Path,
    size: int,
    spoil: Callable[[Path], None],
    kind: type[SourceChanged] | type[SourceMissing],
    words: str,
) -> None:
    proxy = fault_proxy(seaweed_place.server.port)
    photo = photograph(tmp_path / "a.jpg", size)
    spoil(photo.file)
    with pytest.raises(kind) as caught:
        send(stores(seaweed_place.through(proxy)), photo)
    assert words in str(caught.value)
    assert str(photo.file) in str(caught.value)
    assert caught.value.kind is FailureKind.PERMANENT
    assert proxy.requests == []


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="everything is readable to this user")
def test_a_photograph_that_may_not_be_read_is_named(seaweed_place: Place, stores: Stores, tmp_path: Path) -> None:
    photo = photograph(tmp_path / "a.jpg", 1000)
    photo.file.chmod(0)
    with pytest.raises(SourceMissing, match="permission denied"):
        send(stores(seaweed_place.access), photo)


def test_a_large_photograph_that_changes_while_it_is_sent_leaves_no_object(
    seaweed_place: Place, stores: Stores, tmp_path: Path
) -> None:
    photo = photograph(tmp_path / "a.jpg", (16 << 20) + 1000)

    def spoil_once_it_leaves(_: int) -> None:
        with photo.file.open("r+b") as file:
            file.seek(-1, os.SEEK_END)
            file.write(b"!")

    with pytest.raises(SourceChanged, match="was changed while it was being sent"):
        stores(seaweed_place.access).send(photo, sent=spoil_once_it_leaves, stopped=lambda: False)
    assert seaweed_place.objects() == {}


def test_an_address_never_shows_keys(seaweed_place: Place) -> None:
    access = replace(seaweed_place.access, endpoint="http://user:pass@127.0.0.1:1")
    assert "secret" not in repr(access)
    assert "pass" not in access.place
    assert "pass" not in access.url(access.endpoint, "images/a")


class Asked(Exception):
    """Stops a request before it leaves."""


@pytest.mark.parametrize(
    ("access", "url"),
    [
        (S3Access("reports"), "https://reports.s3.eu-west-1.amazonaws.com/images/a%20b"),
        (S3Access("reports", path_style="always"), "https://s3.eu-west-1.amazonaws.com/reports/images/a%20b"),
        (S3Access("reports", "https://s3.example"), "https://s3.example/reports/images/a%20b"),
        (S3Access("reports", "https://s3.example", path_style="never"), "https://reports.s3.example/images/a%20b"),
    ],
)
def test_the_address_of_an_object_is_the_one_it_is_sent_to(access: S3Access, url: str) -> None:
    asked = []

    def stop(request: Any, **_: object) -> None:
        asked.append(request.url)
        raise Asked

    client = make_client(replace(access, region="eu-west-1", access_key="a", secret_key="b"))
    client.meta.events.register("before-send.s3", stop)
    with pytest.raises(Asked):
        client.put_object(Bucket="reports", Key="images/a b", Body=b"")
    assert asked == [url] == [access.url(client.meta.endpoint_url, "images/a b")]
    client.close()


def test_nothing_heavy_is_imported_before_the_first_use() -> None:
    code = (
        "import sys; import reportdesk.sync.s3.store, reportdesk.config.secrets;"
        "sys.exit(any(name in sys.modules for name in ('boto3', 'botocore', 'urllib3', 'keyring')))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=PROJECT, check=False).returncode == 0


def test_the_first_photographs_do_not_wait_until_it_is_known_what_the_service_honours(
    s3_place: Place, stores: Stores, fault_proxy: Proxies, tmp_path: Path
) -> None:
    """They trust nothing meanwhile: each is asked for first, and proven by its MD5."""
    proxy = fault_proxy(s3_place.server.port)
    store = stores(s3_place.through(proxy))
    with store._bucket._finding_out:
        store.prepare()
        first = send(store, photograph(tmp_path / "a.jpg", 10_000))
        assert (first.was_there, [one.method for one in proxy.requests]) == (False, ["HEAD", "PUT"])
        assert {"content-md5", "x-amz-checksum-sha256"} <= set(proxy.requests[1].headers)
        assert "if-none-match" not in proxy.requests[1].headers
    assert store._bucket._trial is not None
    store._bucket._trial.join()
    second = photograph(tmp_path / "b.jpg", 20_000)
    send(store, second)
    (put,) = [one for one in written(proxy) if second.key in one.target]
    assert ("if-none-match" in put.headers) == s3_place.server.honest
    assert ("content-md5" in put.headers) != s3_place.server.honest
