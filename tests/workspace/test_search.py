"""Finding images: what is typed, what is indexed with which change, filters, and workspaces older than the index."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reportdesk.domain.failures import Failure, FailureKind
from reportdesk.domain.findings import Code, Identifier, Plate, TextLine, Vehicle
from reportdesk.domain.reasons import INCOMPLETE, NO_IDENTIFIER, review_reason
from reportdesk.domain.reports import Priority
from reportdesk.domain.results import Capture, ImageResult, StageStatus
from reportdesk.domain.status import ImageStatus, Move
from reportdesk.workspace import filter_tasks, image_tasks, report_tasks, review_tasks
from reportdesk.workspace.events import Committed, Trouble
from reportdesk.workspace.filling import Filler
from reportdesk.workspace.filters import Filters, SavedFilter, from_plain, to_plain
from reportdesk.workspace.image_tasks import FoundFile, Outcome
from reportdesk.workspace.review_tasks import Review
from reportdesk.workspace.rows import SortColumn, View
from reportdesk.workspace.search_text import is_cut, keys_of, match_of
from reportdesk.workspace.workspace import Workspace
from reportdesk.workspace.writer import Transaction
from tests.workspace.older import make_older

BOX = (0.0, 0.0, 9.0, 9.0)
DAMAGED = Failure(FailureKind.PERMANENT, "image-damaged", "decode", "It is damaged.", "Copy it again.")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace(tmp_path / "workspace") as opened:
        yield opened


def report(workspace: Workspace, name: str = "north", operator: str = "ann") -> int:
    folder = Path("/p") / name
    task = partial(report_tasks.open_report, folder=folder, sources=[folder], operator=operator,
                   priority=Priority.NORMAL)  # fmt: skip
    return workspace.run(task).id


def add(workspace: Workspace, report_id: int, *names: str) -> list[int]:
    """Add images of contents of their own."""
    files = [FoundFile(f"/p/{report_id}/{name}", name.encode(), name, "jpeg", 10, 1) for name in names]
    workspace.run(partial(image_tasks.add_files, report=report_id, files=files))
    ids = list(workspace.queries.ids(View()))[-len(names) :]
    for image in ids:
        workspace.run(partial(image_tasks.set_hash, image=image, sha256=f"{image:064x}", size=10, mtime_ns=1))
    return ids


def read(workspace: Workspace, image: int, result: ImageResult, failure: Failure | None = None) -> None:
    workspace.run(partial(image_tasks.start, image=image))
    move = Move.FAILED if failure else Move.DOUBTED if result.doubts else Move.COMPLETED
    workspace.run(partial(image_tasks.finish, image=image, outcome=Outcome(move, 0.5, result, failure)))


def with_id(value: str, **more: object) -> ImageResult:
    return ImageResult(identifiers=(Identifier(value, "yard-id", "code", 1.0),), fingerprint="f", **more)  # type: ignore[arg-type]


def found(workspace: Workspace, search: str, **more: object) -> list[int]:
    return list(workspace.queries.ids(View(search=search, **more)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "typed", ["aa 1234", "@AA1234", "AA-1234", "aa1234", "1234", "a1", "AA12", "a a 1 2 3 4", "234"]
)
def test_an_identifier_is_found_however_it_is_typed(workspace: Workspace, typed: str) -> None:
    first, second = add(workspace, report(workspace), "north.jpg", "south.jpg")
    read(workspace, first, with_id("@AA1234"))
    read(workspace, second, with_id("@BB5678"))
    assert found(workspace, typed) == [first]


def test_names_codes_text_and_plates_are_found_by_the_beginning_of_their_words(workspace: Workspace) -> None:
    images = add(workspace, report(workspace), "IMG_0042.jpg", "b.jpg", "c.jpg", "d.jpg")
    results = (
        ImageResult(fingerprint="f"),
        ImageResult(codes=(Code("https://example.org/yard?id=77", "QRCode", BOX),), fingerprint="f"),
        ImageResult(text=(TextLine("Größe der Ladung", 0.9, BOX),), fingerprint="f"),
        ImageResult(plates=(Plate("B-XY 123", 0.9, BOX),), fingerprint="f"),
    )
    for image, result in zip(images, results, strict=True):
        read(workspace, image, result)
    for typed, place in (("img_0042", 0), ("42", 0), ("img", 0), ("yard", 1), ("example org", 1), ("grosse", None),
                         ("grö", 2), ("grob", None), ("GROSSE", None), ("ladung", 2), ("dung", None), ("bxy123", 3),
                         ("xy 12", 3)):  # fmt: skip
        expected = [] if place is None else [images[place]]
        assert found(workspace, typed) == expected, typed


def test_all_words_must_be_there_and_quotes_keep_them_together(workspace: Workspace) -> None:
    first, second = add(workspace, report(workspace), "a.jpg", "b.jpg")
    read(workspace, first, ImageResult(text=(TextLine("north gate", 0.9, BOX),), fingerprint="f"))
    read(workspace, second, ImageResult(text=(TextLine("gate of the north", 0.9, BOX),), fingerprint="f"))
    assert found(workspace, "gate north") == [first, second]
    assert found(workspace, '"north gate"') == [first]
    assert found(workspace, '"north gate') == [first]
    assert found(workspace, "north nothing") == []


@pytest.mark.parametrize("signs", ["%", "*", '"', "''", "(", "@", "  ", "\0", '"" ""', "^ + -"])
def test_signs_alone_restrict_nothing(workspace: Workspace, signs: str) -> None:
    images = add(workspace, report(workspace), "a.jpg", "b.jpg")
    assert found(workspace, signs) == images


@pytest.mark.parametrize(
    "typed", ["a OR b", "NOT a", "NEAR(a b)", "name:a", "a* b*", "a AND", "{keys}: a", 'a"b', "a\0b"]
)
def test_operators_are_words_like_others(workspace: Workspace, typed: str) -> None:
    add(workspace, report(workspace), "x.jpg")
    assert found(workspace, typed) == []


def test_a_megabyte_is_cut_and_said(workspace: Workspace) -> None:
    images = add(workspace, report(workspace), "north.jpg")
    assert found(workspace, "north " * 170_000) == images
    assert found(workspace, "x" * 1_000_000) == []
    assert is_cut("x" * 1_000_000)
    assert is_cut("a b c d e f g h i j k l m")
    assert not is_cut("a b c d e f g h i j k l")
    assert len(match_of("ab " * 300_000)) < 500


def read_all(transaction: Transaction, images: list[int]) -> None:
    for image in images:
        result = with_id(f"@{chr(65 + image % 26)}B{image:04}", text=(TextLine(f"lot {image % 7}", 0.9, BOX),))
        image_tasks.set_hash(transaction, image, f"{image:064x}", 1, 1)
        image_tasks.start(transaction, image)
        image_tasks.finish(transaction, image, Outcome(Move.COMPLETED, 0.1, result))


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """A workspace of 10,000 read images."""
    with Workspace(tmp_path_factory.mktemp("many")) as opened:
        number = report(opened)
        for first in range(0, 10_000, 1000):
            names = [f"IMG_{place:05}.jpg" for place in range(first, first + 1000)]
            files = [FoundFile(f"/p/{name}", name.encode(), name, "jpeg", 10, 1) for name in names]
            opened.run(partial(image_tasks.add_files, report=number, files=files))
        ids = list(opened.queries.ids(View()))
        for first in range(0, len(ids), 1000):
            opened.run(partial(read_all, images=ids[first : first + 1000]))
        yield opened


@given(typed=st.text(max_size=60) | st.text(alphabet='ab01@"*()^:-+{}\\ \0\n', max_size=20))
@example(typed='"')
@example(typed="\ud800")
@example(typed='"\u0301"')
@example(typed="\u00b2")
@example(typed="\U0001fbf0 \u0378")
@settings(deadline=None, max_examples=100)
def test_whatever_is_typed_is_a_valid_question(many: Workspace, typed: str) -> None:
    ids = found(many, typed)
    assert ids == sorted(ids)
    assert found(many, typed, sort=SortColumn.NAME, descending=True) == ids[::-1]


@given(value=st.from_regex(r"@[A-Z]{2}[0-9]{4}", fullmatch=True), start=st.integers(0, 4), length=st.integers(2, 6))
@settings(deadline=None)
def test_every_part_of_a_key_is_among_the_beginnings_of_its_endings(value: str, start: int, length: int) -> None:
    part = value[1:].lower()[start : start + length]
    assert any(ending.startswith(part) for ending in keys_of([value]).split())


def test_among_ten_thousand_the_right_ones_are_found_in_every_order(many: Workspace) -> None:
    expected = [image for image in range(1, 10_001) if "123" in f"{image:04}" or "123" in f"{image - 1:05}"]
    assert found(many, "123") == expected
    assert found(many, "123", sort=SortColumn.SECONDS, descending=True) == expected[::-1]
    assert found(many, "ab 0026") == [26]
    assert len(found(many, "lot 3")) > 1000
    assert found(many, "img", reports=frozenset({99})) == []
    assert list(many.queries.ids(View(search="123"), after=5000)) == [image for image in expected if image > 5000]


def test_what_is_read_again_is_found_by_the_new_findings_alone(workspace: Workspace) -> None:
    (image,) = add(workspace, report(workspace), "a.jpg")
    read(workspace, image, with_id("@AA1234"))
    workspace.run(partial(image_tasks.retry, chosen=[image]))
    assert found(workspace, "aa1234") == [image]
    read(workspace, image, replace(with_id("@BB5678"), fingerprint="g"))
    assert found(workspace, "aa1234") == []
    assert found(workspace, "bb5678") == [image]


def test_a_duplicate_is_found_by_what_its_original_shows(workspace: Workspace) -> None:
    number = report(workspace)
    _first, second = add(workspace, number, "a.jpg", "b.jpg")
    twin = add_twin(workspace, number, "twin.jpg", second)
    read(workspace, second, with_id("@AA1234", vehicles=(Vehicle("car", 0.9, BOX),)))
    late = add_twin(workspace, number, "late.jpg", second)
    assert found(workspace, "aa 1234") == [second, twin, late]
    assert found(workspace, "", filters=Filters(vehicles=frozenset({"car"}))) == [second, twin, late]


def add_twin(workspace: Workspace, number: int, name: str, original: int) -> int:
    files = [FoundFile(f"/p/twin/{name}", name.encode(), name, "jpeg", 10, 1)]
    workspace.run(partial(image_tasks.add_files, report=number, files=files))
    image = workspace.queries.ids(View())[-1]
    workspace.run(partial(image_tasks.set_hash, image=image, sha256=f"{original:064x}", size=10, mtime_ns=1))
    return image


def test_what_people_set_or_wrote_is_found(workspace: Workspace) -> None:
    (image,) = add(workspace, report(workspace), "a.jpg")
    read(workspace, image, with_id("@AA1234"))
    review = Review("u1", None, "ann", "correct", {"identifier": "@AB9876"}, "the label was torn")
    workspace.run(partial(review_tasks.add_review, image=image, review=review))
    for typed in ("ab 9876", "9876", "torn", "aa1234"):
        assert found(workspace, typed) == [image], typed


def test_a_row_that_goes_leaves_the_index(workspace: Workspace) -> None:
    number = report(workspace)
    (image,) = add(workspace, number, "a.jpg")
    read(workspace, image, with_id("@AA1234", vehicles=(Vehicle("car", 0.9, BOX),)))
    workspace.run(lambda tx: tx.execute("DELETE FROM images WHERE id = ?", (image,)).rowcount)
    assert found(workspace, "aa1234") == []
    assert workspace.finding.vehicle_classes() == []


def test_a_name_that_is_no_text_is_indexed_as_far_as_it_is(workspace: Workspace) -> None:
    number = report(workspace)
    files = [FoundFile("/p/x", b"x\xff.jpg", "gate\\xff7.jpg", "jpeg", 10, 1)]
    workspace.run(partial(image_tasks.add_files, report=number, files=files))
    assert len(found(workspace, "gate")) == 1


# --- filters ---


def filtered(workspace: Workspace, **conditions: object) -> list[int]:
    return list(workspace.queries.ids(View(filters=Filters(**conditions))))  # type: ignore[arg-type]


@pytest.fixture
def mixed(workspace: Workspace) -> tuple[Workspace, list[int]]:
    """Five images of two operators: done with time and car, without identifier, failed, doubtful, queued."""
    images = add(workspace, report(workspace), "a.jpg", "b.jpg", "c.jpg")
    images += add(workspace, report(workspace, "south", "bob"), "d.jpg", "e.jpg")
    taken = Capture(datetime(2026, 3, 1, 23, 59, 59), (52.5, 13.4))
    read(workspace, images[0], with_id("@AA1234", capture=taken, vehicles=(Vehicle("car", 0.9, BOX),) * 2))
    unavailable = {"vehicles": StageStatus.UNAVAILABLE, "codes": StageStatus.OK}
    bus, later = (Vehicle("bus", 0.9, BOX),), Capture(datetime(2026, 3, 2))
    nameless = ImageResult(doubts=(NO_IDENTIFIER,), fingerprint="f", stages=unavailable, capture=later, vehicles=bus)
    read(workspace, images[1], nameless)
    read(workspace, images[2], ImageResult(fingerprint="f"), DAMAGED)
    doubtful = Identifier("@BB1", "yard-id", "text", 0.4, doubt="unsure")
    read(workspace, images[3], ImageResult(identifiers=(doubtful,), doubts=("unsure",), fingerprint="f"))
    return workspace, images


def test_each_filter_shows_what_it_names(mixed: tuple[Workspace, list[int]]) -> None:
    workspace, (done, nameless, failed, doubtful, queued) = mixed
    today = datetime.now().date()
    day = timedelta(days=1)
    for conditions, expected in (
        ({"reasons": frozenset({"no-identifier"})}, [nameless]),
        (
            {"reasons": frozenset({"no-identifier", "image-damaged", "doubtful-identifier"})},
            [nameless, failed, doubtful],
        ),
        ({"operators": frozenset({"bob"})}, [doubtful, queued]),
        ({"vehicles": frozenset({"car"})}, [done]),
        ({"vehicles": frozenset({"car", "bus"})}, [done, nameless]),
        ({"delivery": frozenset({"off"})}, [done, nameless, failed, doubtful, queued]),
        ({"delivery": frozenset({"sent"})}, []),
        ({"has_identifier": True}, [done, doubtful]),
        ({"has_identifier": False}, [nameless, failed, queued]),
        ({"taken": ("2026-03-01", "2026-03-01")}, [done]),
        ({"taken": ("2026-03-01", "2026-03-02")}, [done, nameless]),
        ({"taken": ("2026-03-02", "")}, [nameless]),
        ({"taken": ("", "2026-03-01")}, [done]),
        ({"added": (str(today - day), str(today + day))}, [done, nameless, failed, doubtful, queued]),
        ({"added": ("", str(today - day))}, []),
        ({"has_identifier": True, "operators": frozenset({"ann"})}, [done]),
    ):
        assert filtered(workspace, **conditions) == expected, conditions


def test_what_one_destination_gets_is_not_local(mixed: tuple[Workspace, list[int]]) -> None:
    workspace, (sent, waiting, *local) = mixed
    for image, state in ((sent, "sent"), (waiting, "waiting")):
        workspace.run(
            lambda tx, image=image, state=state: (
                tx.execute(  # type: ignore[misc]
                    "UPDATE images SET sync_database = ? WHERE id = ?", (state, image)
                ).rowcount
            )
        )
    assert filtered(workspace, delivery=frozenset({"off"})) == local
    assert filtered(workspace, delivery=frozenset({"sent"})) == [sent]
    assert filtered(workspace, delivery=frozenset({"off", "waiting"})) == [waiting, *local]


def test_filters_compose_with_search_status_and_report(mixed: tuple[Workspace, list[int]]) -> None:
    workspace, (done, *_rest) = mixed
    view = View(reports=frozenset({1}), statuses=frozenset({ImageStatus.DONE}), search="aa",
                filters=Filters(vehicles=frozenset({"car"})))  # fmt: skip
    assert list(workspace.queries.ids(view)) == [done]
    assert workspace.finding.count(view) == 1
    assert list(workspace.queries.ids(replace(view, search="bb"))) == []


def test_what_can_be_filtered_by_is_listed_with_numbers(mixed: tuple[Workspace, list[int]]) -> None:
    workspace, _images = mixed
    reasons = [(entry.reason, entry.status.value, entry.number) for entry in workspace.finding.reasons()]
    assert reasons == [("image-damaged", "failed", 1), ("doubtful-identifier", "needs_review", 1),
                       ("no-identifier", "needs_review", 1)]  # fmt: skip
    assert [entry.reason for entry in workspace.finding.reasons(2)] == ["doubtful-identifier"]
    assert workspace.finding.operators() == ["ann", "bob"]
    assert workspace.finding.vehicle_classes() == [("bus", 1), ("car", 1)]
    assert len(workspace.finding.reasons({1, 2})) == 3
    assert workspace.finding.vehicle_classes(1) == [("bus", 1), ("car", 1)]
    assert workspace.finding.vehicle_classes(2) == []


def test_what_a_person_rejected_is_not_among_what_failed(mixed: tuple[Workspace, list[int]]) -> None:
    workspace, (_done, nameless, failed, doubtful, _queued) = mixed
    for number, image in enumerate((nameless, doubtful)):
        review = Review(f"u{number}", None, "ann", "reject", {}, "blurred")
        workspace.run(partial(review_tasks.add_review, image=image, review=review))
    assert workspace.queries.select_ids(statuses=(ImageStatus.FAILED,)) == [nameless, failed, doubtful]
    assert (workspace.finding.failed(), workspace.finding.rejected()) == ([failed], 2)
    assert (workspace.finding.failed({1}), workspace.finding.rejected({1})) == ([failed], 1)
    assert (workspace.finding.failed({2, 3}), workspace.finding.rejected({2, 3})) == ([], 1)


def test_a_reason_ends_with_its_status(mixed: tuple[Workspace, list[int]]) -> None:
    workspace, (_done, nameless, failed, _doubtful, _queued) = mixed
    workspace.run(partial(image_tasks.retry, chosen=[failed]))
    workspace.run(lambda tx: tx.execute("UPDATE images SET status = 'done' WHERE id = ?", (nameless,)).rowcount)
    assert [entry.reason for entry in workspace.finding.reasons()] == ["doubtful-identifier"]


def test_the_gravest_reason_of_a_review_counts() -> None:
    one = Identifier("@AA1234", "yard-id", "code", 1.0)
    two = (one, replace(one, value="@AA1235"))
    for result, reason in (
        (ImageResult(), ""),
        (ImageResult(doubts=(NO_IDENTIFIER, INCOMPLETE)), "picture-incomplete"),
        (ImageResult(doubts=("x",), stage_failures=(DAMAGED,)), "stage-failed"),
        (ImageResult(doubts=("Two yard-ids.",), identifiers=two), "different-identifiers"),
    ):
        assert review_reason(result) == reason


def test_saved_filters_come_back_and_go(workspace: Workspace) -> None:
    saved = SavedFilter(
        frozenset({ImageStatus.FAILED}), 'a "b"', Filters(reasons=frozenset({"x"}), taken=("2026-01-01", ""))
    )
    workspace.run(partial(filter_tasks.save_filter, name="mine", saved=saved))
    workspace.run(
        partial(filter_tasks.save_filter, name="Other", saved=SavedFilter(filters=Filters(has_identifier=False)))
    )
    assert workspace.finding.saved_filters() == {
        "mine": saved, "Other": SavedFilter(filters=Filters(has_identifier=False)),
    }  # fmt: skip
    workspace.run(partial(filter_tasks.remove_filter, name="mine"))
    assert list(workspace.finding.saved_filters()) == ["Other"]


_sets = st.frozensets(st.text(max_size=5), max_size=3)
_days = st.none() | st.tuples(st.sampled_from(["", "2026-01-01"]), st.sampled_from(["2026-02-01", "2026-03-01"]))


@given(
    statuses=st.frozensets(st.sampled_from(list(ImageStatus))), search=st.text(max_size=9), reasons=_sets,
    operators=_sets, vehicles=_sets, delivery=_sets, taken=_days, added=_days, has=st.sampled_from([None, True, False]),
)  # fmt: skip
def test_a_filter_survives_being_written(
    statuses: frozenset[ImageStatus], search: str, reasons: frozenset[str], operators: frozenset[str],
    vehicles: frozenset[str], delivery: frozenset[str], taken: tuple[str, str] | None, added: tuple[str, str] | None,
    has: bool | None,
) -> None:  # fmt: skip
    saved = SavedFilter(statuses, search, Filters(reasons, operators, vehicles, delivery, taken, added, has))
    assert from_plain(to_plain(saved)) == saved


# --- workspaces older than the index ---


def test_an_older_workspace_opens_at_once_and_is_taken_up_in_steps(tmp_path: Path) -> None:
    with Workspace(tmp_path) as workspace:
        images = add(workspace, report(workspace), *(f"n{place}.jpg" for place in range(250)))
        read(workspace, images[0], with_id("@AA1234", capture=Capture(datetime(2026, 3, 1), (1.0, 2.0))))
        read(workspace, images[1], ImageResult(doubts=(NO_IDENTIFIER,), fingerprint="f"))
        read(workspace, images[2], ImageResult(fingerprint="f"), DAMAGED)
    make_older(tmp_path, "0002")
    with Workspace(tmp_path) as workspace:
        assert workspace.finding.index_progress() == 0.0
        assert found(workspace, "aa1234") == []
        later = add(workspace, 1, "later.jpg")
        seen: list[float] = []
        told: set[int] = set()

        def listener(event: Committed | Trouble) -> None:
            assert isinstance(event, Committed)
            seen.append(workspace.finding.index_progress())
            told.update(event.images)

        workspace.listen(listener)
        filler = Filler(workspace)
        filler.start()
        filler.wait()
        assert seen == [0.4, 0.8, 1.0]
        assert told == set(images)
        assert found(workspace, "aa1234") == [images[0]]
        assert found(workspace, "n249") == [images[249]]
        assert found(workspace, "later") == later
        assert filtered(workspace, taken=("2026-03-01", "2026-03-01")) == [images[0]]
        assert [entry.reason for entry in workspace.finding.reasons()] == ["image-damaged", "no-identifier"]


def test_taking_up_goes_on_after_a_stop(tmp_path: Path) -> None:
    with Workspace(tmp_path) as workspace:
        add(workspace, report(workspace), *(f"n{place}.jpg" for place in range(250)))
    make_older(tmp_path, "0002")
    with Workspace(tmp_path) as workspace:
        assert workspace.run(search_step)
        assert workspace.finding.index_progress() == 0.4
        stopped = Filler(workspace)
        stopped.stop()
    with Workspace(tmp_path) as workspace:
        filler = Filler(workspace)
        filler.start()
        filler.wait()
        assert len(found(workspace, "jpg")) == 250


def search_step(transaction: Transaction) -> bool:
    from reportdesk.workspace.search_index import fill_next

    return fill_next(transaction)
