"""A record that no database can take is named, and nothing else suffers; what can be mended is mended visibly."""

from __future__ import annotations

import json
import random
import string
from typing import Any

import pytest

from reportdesk.domain.failures import FailureKind, ItemRefused
from reportdesk.sync.destination import RecordsRefused
from reportdesk.sync.records import Record
from tests.sync.database.conftest import Central
from tests.sync.database.samples import found, image, report, review

NUL, LONE = "a\0b", "caf\udce9.jpg"


def test_characters_that_a_database_cannot_hold_stay_visible(central: Central) -> None:
    store = central.store()
    store.send(
        [
            report(name=NUL, folder=LONE, operator=NUL),
            image(path=LONE, name=LONE, failure={"message": NUL, LONE: [LONE]}),
            found(identifier=NUL, body={"text": [{"text": NUL}, LONE, "\\u0000"], "raw": "\U0001f600"}),
            review("v1", comment=NUL + LONE, values={"identifier": LONE}),
        ]
    )
    assert central.run("SELECT name, folder, operator FROM reports") == [("a␀b", "caf\\udce9.jpg", "a␀b")]
    assert central.run("SELECT path, name FROM images") == [("caf\\udce9.jpg", "caf\\udce9.jpg")]
    assert central.column("SELECT comment FROM reviews") == ["a␀bcaf\\udce9.jpg"]
    assert _json(central, "SELECT failure FROM images") == {"message": "a␀b", "caf\\udce9.jpg": ["caf\\udce9.jpg"]}
    assert _json(central, "SELECT body FROM findings") == {
        "text": [{"text": "a␀b"}, "caf\\udce9.jpg", "\\u0000"],
        "raw": "\U0001f600",
    }


def test_numbers_that_json_does_not_know_become_words_and_no_place_on_earth(central: Central) -> None:
    store = central.store()
    nan, endless = float("nan"), float("inf")
    store.send([report(), image(latitude=nan, longitude=endless), found(body={"confidence": nan, "most": endless})])
    assert central.run("SELECT latitude, longitude FROM contents") == [(None, None)]
    assert _json(central, "SELECT body FROM findings") == {"confidence": "nan", "most": "inf"}


def _json(central: Central, statement: str) -> Any:
    value = central.column(statement)[0]
    return json.loads(value) if isinstance(value, str) else value


@pytest.mark.parametrize(
    ("poison", "words"),
    [
        (image("bad", "bad", size=2**63), ["the image 'bad.jpg'", "size", "64 bits"]),
        (image("bad", "bad", width="wide"), ["the image 'bad.jpg'", "width"]),
        (report("bad", name="south", revision=-(2**70)), ["the report 'south'", "revision"]),
        (found("bad", body={"x": {1, 2}}), ["the findings of", "cannot be written as JSON"]),
        (found(sha256="unread:1"), ["unread:1", "no SHA-256"]),
        (review("bad", values={"x": object()}), ["the decision of 'anna'"]),
    ],
)
def test_a_record_that_no_database_can_take_is_named(central: Central, poison: Record, words: list[str]) -> None:
    store = central.store()
    good: list[Record] = [report(), image(), found()]
    with pytest.raises(RecordsRefused) as caught:
        store.send([*good, poison])
    assert [refusal.index for refusal in caught.value.refusals] == [3]
    assert caught.value.refusals[0].record is poison
    assert caught.value.kind is FailureKind.PERMANENT
    for word in words:
        assert word in caught.value.message
    store.send(good)
    assert central.column("SELECT count(*) FROM inferences") == [1]


def test_records_that_the_database_refuses_are_found_among_many(central: Central) -> None:
    store = central.store()
    twins = {13, 77}
    records: list[Record] = [report()]
    for index in range(1, 100):
        twin = index in twins
        records.append(image(f"image-{index}", path="p1.jpg" if twin else f"p{index}.jpg"))
    with pytest.raises(RecordsRefused) as caught:
        store.send(records)
    assert [refusal.index for refusal in caught.value.refusals] == sorted(twins)
    assert all(isinstance(refusal.error, ItemRefused) for refusal in caught.value.refusals)
    assert "p1.jpg" in caught.value.refusals[0].error.message
    assert central.column("SELECT count(*) FROM images") == [0]
    store.send([record for index, record in enumerate(records) if index not in twins])
    assert central.column("SELECT count(*) FROM images") == [97]


def test_a_key_that_is_too_long_for_postgres_is_named(postgres_central: Central) -> None:
    store = postgres_central.store()
    long = "".join(random.Random(1).choices(string.ascii_letters, k=9000))
    with pytest.raises(RecordsRefused) as caught:
        store.send([report(), review(long), image()])
    assert [refusal.index for refusal in caught.value.refusals] == [1]


def test_the_longest_path_of_linux_is_taken(central: Central) -> None:
    path = "".join(random.Random(2).choices(string.ascii_letters, k=4090)) + ".jpg"
    central.store().send([report(), image(path=path)])
    assert central.column("SELECT path FROM images") == [path]


@pytest.mark.parametrize(("quantity", "stored"), [(3, 3), (" 12 ", 12), ("many", None), (2**80, None), (None, None)])
def test_a_quantity_that_is_no_number_is_kept_as_it_was_entered(
    central: Central, quantity: object, stored: int | None
) -> None:
    central.store().send([report(), image(), review("v1", values={"quantity": quantity})])
    assert central.column("SELECT quantity FROM inferences") == [stored]
    assert _json(central, "SELECT corrections FROM reviews") == {"quantity": quantity}
