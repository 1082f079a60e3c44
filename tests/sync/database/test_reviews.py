"""What persons decide goes before what the machine read, by the chain of decisions and by no clock."""

from __future__ import annotations

import pytest

from tests.sync.database.conftest import Central
from tests.sync.database.samples import found, image, report, review

BASE = (report(), image(), found())


def _shown(central: Central) -> tuple[object, ...]:
    return central.run("SELECT unique_id, source, conflicts FROM inferences")[0]


def test_a_correction_goes_before_the_machine_and_stays_after_a_new_reading(central: Central) -> None:
    store = central.store()
    store.send([*BASE, review("v1", values={"identifier": "@ZZ0001"})])
    assert _shown(central) == ("@ZZ0001", "human", 0)
    store.send([image(fingerprint="fp-2", revision=2), found(fingerprint="fp-2", identifier="@QQ0001")])
    assert _shown(central) == ("@ZZ0001", "human", 0)


def test_all_values_of_the_earlier_system_can_be_set_by_hand(central: Central) -> None:
    values = {
        "identifier": "@ZZ0001", "vin": "", "quantity": "3", "exclusion": "sold", "is_non_conformity": True,
        "vehicles": [{"label": "car"}],
    }  # fmt: skip
    central.store().send([*BASE, review("v1", values=values)])
    columns = "unique_id, vin_no, quantity, exclusion, is_non_conformity"
    assert central.run(f"SELECT {columns} FROM inferences") == [("@ZZ0001", None, 3, "sold", True)]
    assert "vehicles" in str(central.column("SELECT corrections FROM reviews")[0])


def test_the_end_of_the_chain_holds_whatever_the_clocks_say(central: Central) -> None:
    store = central.store()
    store.send(
        [
            *BASE,
            review("v1", decided_at="2099-01-01T00:00:00Z"),
            review("v3", "v2", decided_at="1999-01-01T00:00:00Z"),
            review("v2", "v1", decided_at="2050-01-01T00:00:00Z"),
        ]
    )
    assert _shown(central) == ("v3", "human", 0)


def test_what_a_later_decision_does_not_set_stays(central: Central) -> None:
    store = central.store()
    store.send(
        [
            *BASE,
            review("v1", values={"identifier": "@ZZ0001"}),
            review("v2", "v1", values={"exclusion": "sold"}),
            review("v3", "v2", decision="comment", values={}, comment="seen"),
        ]
    )
    assert central.run("SELECT unique_id, exclusion FROM inferences") == [("@ZZ0001", "sold")]


@pytest.mark.parametrize("cleared", [None, ""])
def test_a_person_can_say_that_there_is_no_identifier(central: Central, cleared: str | None) -> None:
    central.store().send([*BASE, review("v1", values={"identifier": cleared})])
    assert _shown(central) == (None, "human", 0)


def test_a_rejected_reading_is_not_shown_until_it_is_accepted(central: Central) -> None:
    store = central.store()
    store.send([*BASE, review("v1", decision="reject", values={})])
    assert central.run("SELECT unique_id, vin_no, source FROM inferences") == [(None, None, "human")]
    store.send([review("v2", "v1", decision="comment", values={})])
    assert _shown(central) == (None, "human", 0)
    store.send([review("v3", "v2", decision="accept", values={})])
    assert _shown(central) == ("@AA1234", "human", 0)


def test_two_decisions_upon_the_same_base_are_a_conflict_that_stays_visible(central: Central) -> None:
    desk_a, desk_b = central.store(), central.store()
    desk_a.send([*BASE, review("v1")])
    desk_b.send([review("v2-bob", "v1", operator="bob")])
    assert _shown(central) == ("v2-bob", "human", 0)
    desk_a.send([review("v2-anna", "v1", operator="anna")])
    assert _shown(central) == ("v2-bob", "human", 2)
    assert central.run("SELECT base_id, review_id, operator FROM review_conflicts ORDER BY review_id") == [
        ("v1", "v2-anna", "anna"), ("v1", "v2-bob", "bob"),
    ]  # fmt: skip
    desk_a.send([review("v3-anna", "v2-anna")])
    assert _shown(central) == ("v3-anna", "human", 2)


def test_two_first_decisions_are_a_conflict(central: Central) -> None:
    central.store().send([*BASE, review("a"), review("b", operator="bob")])
    assert _shown(central) == ("b", "human", 2)


def test_decisions_about_different_images_are_none(central: Central) -> None:
    store = central.store()
    store.send([*BASE, image("image-2", "two"), review("a"), review("b", image_id="image-2")])
    assert central.run("SELECT unique_id, conflicts FROM inferences ORDER BY id") == [("a", 0), ("b", 0)]


def test_a_comment_is_no_rival_of_a_decision(central: Central) -> None:
    store = central.store()
    store.send([*BASE, review("v1"), review("z", "v1", decision="comment", values={}), review("v2", "v1")])
    assert _shown(central) == ("v2", "human", 0)
    # Upon the comment and upon what it comments: still the same base.
    store.send([review("y", "z")])
    assert _shown(central)[2] == 2


def test_a_comment_alone_leaves_the_machines_result(central: Central) -> None:
    central.store().send([*BASE, review("v1", decision="comment", values={}, comment="blurred")])
    assert _shown(central) == ("@AA1234", "machine", 0)


def test_a_decision_is_never_changed(central: Central) -> None:
    store = central.store()
    store.send([*BASE, review("v1")])
    store.send([review("v1", values={"identifier": "other"}, operator="eve")])
    assert central.run("SELECT identifier, operator FROM reviews") == [("v1", "anna")]
