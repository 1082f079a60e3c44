"""Reviews: what holds after chains, conflicts and undo, for any order of arrival; what is laid over the machine."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportdesk.domain.effective import accepted_values, effective, identifier_values, machine_values, vehicle_values
from reportdesk.domain.findings import Identifier, Plate, Vehicle
from reportdesk.domain.results import ImageResult
from reportdesk.domain.reviews import (
    UNDECIDED,
    Chains,
    Decision,
    Review,
    Verdict,
    status_with,
    trail,
)
from reportdesk.domain.status import ImageStatus

MACHINE: dict[str, Any] = {"identifier": "@AA1111", "vin": "", "vehicles": []}
BOX = (0.0, 0.0, 9.0, 9.0)
values = st.dictionaries(st.sampled_from(["identifier", "vin", "exclusion"]), st.sampled_from(["", "@BB2222", "x"]))
acts = st.tuples(st.sampled_from([d for d in Decision if d is not Decision.UNDO]), values, st.sampled_from(["", "ok"]))


def decided(number: int, base: str | None, decision: str = "accept", **more: Any) -> Review:
    return Review(f"{number:03}", base, more.pop("operator", "ann"), decision, more.pop("values", {}), **more)


def chain(done: Sequence[tuple[Decision, dict[str, Any], str]]) -> list[Review]:
    return [
        decided(number, f"{number - 1:03}" if number else None, decision, values=dict(set_), comment=comment)
        for number, (decision, set_, comment) in enumerate(done)
    ]


@given(st.lists(acts, min_size=1, max_size=60))
def test_undoing_everything_leads_back_and_redoing_everything_leads_forth(
    done: list[tuple[Decision, dict[str, Any], str]],
) -> None:
    reviews = chain(done)
    reached = [UNDECIDED.says, *(Chains(reviews).after(review.uuid).says for review in reviews)]
    targets, undone = [review.uuid for review in reviews], []
    for step in range(len(done) - 1, -1, -1):
        back = Chains(reviews).undo(targets[step], f"u{step}", "bob", MACHINE)
        assert back is not None
        undone.append(next(review for review in reviews if review.uuid == targets[step]))
        reviews.append(back)
        assert Chains(reviews).standing.says == reached[step]
    for step in range(len(done)):
        forth = Chains(reviews).again(undone.pop(), f"r{step}", "bob")
        assert forth is not None
        reviews.append(forth)
        assert Chains(reviews).standing.says == reached[step + 1]


@given(st.lists(acts, max_size=12), st.randoms())
def test_the_order_of_arrival_decides_nothing(done: list[tuple[Decision, dict[str, Any], str]], luck: Any) -> None:
    reviews = chain(done)
    # A fork somewhere, so that there is something to choose between.
    if reviews:
        reviews.append(decided(900, luck.choice(reviews).base, "reject", operator="bob"))
    mixed = list(reviews)
    luck.shuffle(mixed)
    assert Chains(mixed).standing == Chains(reviews).standing
    assert Chains(mixed).rivals == Chains(reviews).rivals


@given(st.lists(st.tuples(st.integers(0, 9), st.none() | st.integers(0, 9)), max_size=10))
def test_any_bases_are_stood_even_circles(pairs: list[tuple[int, int | None]]) -> None:
    reviews = [decided(uuid, None if base is None else f"{base:03}") for uuid, base in pairs]
    chains = Chains(reviews)
    assert chains.standing == UNDECIDED or str(chains.standing.head) in chains
    assert len(trail(reviews)) <= len(reviews)


def test_what_a_later_review_does_not_set_stays() -> None:
    chains = Chains(
        [
            decided(1, None, "correct", values={"identifier": "@ZZ0001"}),
            decided(2, "001", "correct", values={"exclusion": "sold"}),
            decided(3, "002", "comment", comment="seen"),
        ]
    )
    assert chains.standing.values == {"identifier": "@ZZ0001", "exclusion": "sold"}
    assert chains.standing.comment == "seen"
    assert chains.standing.verdict is Verdict.CORRECTED


def test_two_decisions_upon_one_base_are_rivals_and_a_comment_is_none() -> None:
    reviews = [
        decided(1, None),
        decided(2, "001", "comment", comment="hm"),
        decided(3, "002", "reject", operator="ann"),
        decided(4, "001", "accept", operator="bob"),
    ]
    chains = Chains(reviews)
    assert chains.rivals == {"003", "004"}
    assert chains.standing.head == "003", "the longer chain"
    assert [change.rivals for change in trail(reviews)] == [False, False, True, True]


def test_what_somebody_else_has_changed_meanwhile_is_not_undone() -> None:
    reviews = [decided(1, None), decided(2, "001", "reject", operator="bob")]
    assert Chains(reviews).undo("001", "x", "ann", MACHINE) is None
    assert Chains(reviews).undo("999", "x", "ann", MACHINE) is None
    assert Chains(reviews).again(reviews[0], "y", "ann") is None, "what was not undone is not done again"


def test_what_somebody_else_has_decided_upon_the_undone_state_is_not_overruled() -> None:
    reviews = [decided(1, None)]
    back = Chains(reviews).undo("001", "002", "ann", MACHINE)
    assert back is not None
    reviews.append(back)
    assert Chains(reviews).again(reviews[0], "y", "ann") is not None
    reviews.append(decided(3, "002", "reject", operator="bob"))
    assert Chains(reviews).again(reviews[0], "y", "ann") is None


def test_undo_tells_every_database_what_stood_before() -> None:
    reviews = [decided(1, None, "correct", values={"identifier": "@ZZ0001", "vin": ""})]
    undo = Chains(reviews).undo("001", "002", "ann", MACHINE)
    assert undo is not None
    assert undo.decision == "undo"
    assert undo.values["identifier"] == "@AA1111"
    rejected = [*reviews, decided(3, "001", "reject"), decided(4, "003", "accept")]
    back = Chains(rejected).undo("004", "005", "ann", MACHINE)
    assert back is not None
    assert back.decision == "reject"


def test_the_trail_says_who_changed_what_into_what() -> None:
    reviews = [
        decided(1, None, "correct", values={"identifier": "@ZZ0001", "read": "@AA1111"}),
        decided(2, "001", "reject", comment="blurred"),
    ]
    undo = Chains(reviews).undo("002", "003", "bob", MACHINE)
    assert undo is not None
    changes = trail([*reviews, undo])
    assert [(change.before, change.after) for change in changes] == [
        ("@AA1111", "@ZZ0001 (corrected)"),
        ("@ZZ0001 (corrected)", "@ZZ0001 (rejected)"),
        ("@ZZ0001 (rejected)", "@ZZ0001 (corrected)"),
    ]
    assert [change.undone for change in changes] == [False, True, False]


@pytest.mark.parametrize(
    ("machine", "verdict", "status"),
    [
        (ImageStatus.NEEDS_REVIEW, Verdict.ACCEPTED, ImageStatus.DONE),
        (ImageStatus.FAILED, Verdict.CORRECTED, ImageStatus.DONE),
        (ImageStatus.DONE, Verdict.REJECTED, ImageStatus.FAILED),
        (ImageStatus.NEEDS_REVIEW, Verdict.NONE, ImageStatus.NEEDS_REVIEW),
        (ImageStatus.DUPLICATE, Verdict.REJECTED, ImageStatus.DUPLICATE),
        (ImageStatus.RUNNING, Verdict.ACCEPTED, ImageStatus.RUNNING),
    ],
)
def test_the_status_that_follows_from_a_verdict(machine: ImageStatus, verdict: Verdict, status: ImageStatus) -> None:
    assert status_with(machine, verdict) is status


def read(*identifiers: Identifier, **more: Any) -> ImageResult:
    return ImageResult(identifiers=identifiers, doubts=("Look.",), **more)


def corrected(result: ImageResult, **set_: Any) -> ImageResult:
    return effective(result, Chains([decided(1, None, "correct", values=set_)]).standing)


def test_a_corrected_identifier_takes_the_place_of_those_of_its_kind() -> None:
    result = read(
        Identifier("@AA1111", "yard-id", "code", 1.0, BOX),
        Identifier("@AA1117", "yard-id", "text", 0.7, BOX),
        Identifier("1HGCM82633A004352", "vin", "text", 0.9, BOX),
    )
    now = corrected(result, **identifier_values("@AB1111", "yard-id", "text", BOX, result, result))
    assert [(found.value, found.set_by) for found in now.identifiers] == [
        ("@AB1111", "ann"), ("1HGCM82633A004352", ""),
    ]  # fmt: skip
    assert now.identifiers[0].box == BOX
    assert now.doubts == ()
    chosen = corrected(result, identifier="@AA1117")
    assert [found.value for found in chosen.identifiers] == ["@AA1117", "1HGCM82633A004352"]
    assert chosen.identifiers[0].confidence == 0.7, "what the machine knows about a value that it read is kept"


def test_a_person_can_say_that_there_is_no_identifier() -> None:
    result = read(Identifier("@AA1111", "yard-id", "code", 1.0, BOX))
    assert corrected(result, **identifier_values("", "", "text", None, result, result)).identifiers == ()


def test_a_wrong_vin_does_not_stay_behind_its_correction() -> None:
    result = read(Identifier("1HGCM82633A004352", "vin", "text", 1.0, BOX))
    assert identifier_values("@AA1111", "yard-id", "text", None, result, result)["vin"] == ""
    assert identifier_values("11111111111111111", "vin", "text", None, result, result)["vin"] == "11111111111111111"
    assert "vin" not in identifier_values("@AA1111", "yard-id", "text", None, read(), read())


READINGS = [
    (),
    (Identifier("@AA1111", "yard-id", "code", 1.0),),
    (Identifier("1M8GDM9AXKP042788", "vin", "text", 1.0),),
    (Identifier("@AA1111", "yard-id", "code", 1.0), Identifier("1M8GDM9AXKP042788", "vin", "text", 1.0)),
    (Identifier("1M8GDM9AXKP042788", "vin", "text", 1.0), Identifier("@AA1111", "yard-id", "code", 1.0)),
]
SET = [("@AA1111", "yard-id"), ("@BB2222", "yard-id"), ("1HGCM82633A004352", "vin"), ("1M8GDM9AXKP042788", "vin"),
       ("", ""), ("zzz", "")]  # fmt: skip


@given(st.sampled_from(READINGS), st.lists(st.none() | st.sampled_from(SET), max_size=5))
def test_the_vin_that_the_reviews_tell_is_the_one_that_is_shown(
    identifiers: tuple[Identifier, ...], done: list[tuple[str, str] | None]
) -> None:
    result, reviews = read(*identifiers), list[Review]()
    for number, chosen in enumerate(done):
        shown = effective(result, Chains(reviews).standing)
        set_ = accepted_values(shown, result)
        if chosen is not None:
            set_ = identifier_values(*chosen, "text", None, shown, result)
        base = reviews[-1].uuid if reviews else None
        reviews.append(decided(number, base, "correct" if chosen else "accept", values=set_))
    standing = Chains(reviews).standing
    machine, held = machine_values(result), machine_values(effective(result, standing))
    assert standing.values.get("vin", machine["vin"]) == held["vin"]
    assert standing.values.get("identifier", machine["identifier"]) == held["identifier"]


def test_accepting_confirms_what_was_read_and_nothing_where_nothing_was() -> None:
    result = read(Identifier("@AA1111", "yard-id", "code", 1.0, BOX))
    assert accepted_values(result, result)["identifier"] == "@AA1111"
    assert accepted_values(read(), read()) == {}


def test_vehicles_set_by_hand_keep_their_plates() -> None:
    near, far = (0.0, 0.0, 50.0, 50.0), (60.0, 0.0, 90.0, 30.0)
    result = read(
        vehicles=(Vehicle("car", 0.9, near), Vehicle("bus", 0.8, far)),
        plates=(Plate("AB12", 0.9, BOX, 0), Plate("CD34", 0.9, BOX, 1)),
    )
    now = corrected(result, vehicles=[vehicle_values(result.vehicles[1])])
    assert [vehicle.label for vehicle in now.vehicles] == ["bus"]
    assert [plate.vehicle for plate in now.plates] == [None, 0]
    assert machine_values(now)["vehicles"] == [vehicle_values(result.vehicles[1])]
