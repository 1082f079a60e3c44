"""The scheduler's specification, clause by clause, on made-up days."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from reportdesk.domain.reports import Priority
from reportdesk.engine.scheduler import Scheduler
from reportdesk.workspace.events import Ready

rows = st.tuples(
    st.sampled_from("abc"),
    st.integers(1, 3),
    st.sampled_from(Priority),
    st.sampled_from([0.0, 50.0]),
    st.booleans(),
)
jobs = st.lists(
    rows,
    max_size=60,
).map(
    lambda rows: [
        Ready(number, ord(operator) * 10 + report, operator, priority, not_before, suspect and number < 4)
        for number, (operator, report, priority, not_before, suspect) in enumerate(rows, 1)
    ]
)  # fmt: skip


def drained(scheduler: Scheduler, now: float = 0.0) -> list[int]:
    order = []
    while (job := scheduler.take(now)) is not None:
        order.append(job.image)
        scheduler.done(job.image, now)
    return order


def filled(*rows: tuple[int, str, int], priority: Priority = Priority.NORMAL) -> Scheduler:
    scheduler = Scheduler()
    for image, operator, report in rows:
        scheduler.add(Ready(image, report, operator, priority), 0.0)
    return scheduler


@given(jobs)
def test_every_image_runs_exactly_once(lined: list[Ready]) -> None:
    scheduler = Scheduler()
    for job in lined:
        scheduler.add(job, 0.0)
    order = drained(scheduler) + drained(scheduler, 100.0)
    assert sorted(order) == [job.image for job in lined]
    assert len(scheduler) == 0


@given(jobs)
def test_first_in_first_out_inside_a_report(lined: list[Ready]) -> None:
    scheduler = Scheduler()
    plain = [Ready(job.image, job.report, job.operator, Priority.NORMAL) for job in lined]
    for job in plain:
        scheduler.add(job, 0.0)
    position = {image: place for place, image in enumerate(drained(scheduler))}
    for report in {job.report for job in plain}:
        images = [job.image for job in plain if job.report == report]
        assert [position[image] for image in images] == sorted(position[image] for image in images)


@given(st.integers(1, 12), st.integers(1, 12))
def test_an_operator_with_many_reports_gets_no_more_turns(reports: int, each: int) -> None:
    rows = [(report * 100 + n, "many", report) for report in range(1, reports + 1) for n in range(each)]
    rows += [(9000 + n, "one", 99) for n in range(each)]
    operators = {image: operator for image, operator, _report in rows}
    order = [operators[image] for image in drained(filled(*rows))]
    together = order[: 2 * each]
    assert Counter(together) == {"many": each, "one": each}
    assert all(first != second for first, second in pairwise(together))


def test_reports_of_one_operator_take_turns() -> None:
    assert drained(filled((1, "a", 1), (2, "a", 1), (3, "a", 2), (4, "a", 2))) == [1, 3, 2, 4]


def test_urgent_before_normal_before_low() -> None:
    scheduler = Scheduler()
    for image, priority in ((1, Priority.LOW), (2, Priority.NORMAL), (3, Priority.URGENT)):
        scheduler.add(Ready(image, image, "a", priority), 0.0)
    assert drained(scheduler) == [3, 2, 1]


@settings(max_examples=20)
@given(st.sampled_from([Priority.NORMAL, Priority.LOW]), st.floats(1, 500))
def test_no_band_starves_while_urgent_work_never_ends(priority: Priority, ageing: float) -> None:
    scheduler = Scheduler(ageing)
    scheduler.add(Ready(1, 1, "patient", priority), 0.0)
    served = None
    for turn in range(2, 400):
        now = turn * ageing / 10
        scheduler.add(Ready(turn, 2, "busy", Priority.URGENT), now)
        job = scheduler.take(now)
        assert job is not None
        scheduler.done(job.image, now)
        if job.image == 1:
            served = now
            break
    assert served is not None
    assert served <= (int(priority) + 1.1) * ageing


def test_an_image_that_waits_comes_first_when_its_time_has_come() -> None:
    scheduler = Scheduler()
    scheduler.add(Ready(1, 1, "a", Priority.NORMAL, not_before=10.0), 0.0)
    scheduler.add(Ready(2, 1, "a", Priority.NORMAL), 0.0)
    scheduler.add(Ready(3, 1, "a", Priority.NORMAL), 0.0)
    first = scheduler.take(1.0)
    assert first is not None
    assert first.image == 2
    assert scheduler.next_due() == 10.0
    assert drained(scheduler, 10.0) == [1, 3]


def test_a_suspect_runs_alone_and_first() -> None:
    scheduler = Scheduler()
    scheduler.add(Ready(1, 1, "a", Priority.NORMAL), 0.0)
    running = scheduler.take(0.0)
    assert running is not None
    scheduler.add(Ready(2, 1, "a", Priority.LOW, suspect=True), 0.0)
    scheduler.add(Ready(3, 1, "a", Priority.URGENT), 0.0)
    assert scheduler.take(0.0) is None, "a suspect waits until nothing else runs, and holds the others back"
    scheduler.done(1, 0.0)
    suspect = scheduler.take(0.0)
    assert suspect is not None
    assert suspect.image == 2
    assert scheduler.take(0.0) is None, "nothing runs beside a suspect"
    scheduler.done(2, 0.0)
    assert drained(scheduler) == [3]


def test_a_paused_report_keeps_its_place_and_holds_nobody_back() -> None:
    scheduler = filled((1, "a", 1), (2, "a", 2), (3, "b", 3))
    scheduler.pause(1)
    assert drained(scheduler) == [2, 3]
    scheduler.resume(1)
    assert drained(scheduler) == [1]


def test_a_removed_image_does_not_run() -> None:
    scheduler = filled((1, "a", 1), (2, "a", 1))
    scheduler.remove(1)
    assert drained(scheduler) == [2]


def test_an_image_sent_back_while_it_runs_follows_when_it_is_done() -> None:
    scheduler = filled((1, "a", 1))
    assert scheduler.take(0.0) is not None
    scheduler.add(Ready(1, 1, "a", Priority.NORMAL, not_before=5.0), 0.0)
    assert scheduler.take(9.0) is None
    scheduler.done(1, 0.0)
    assert drained(scheduler, 9.0) == [1]


def test_a_report_moves_to_another_band_in_its_order() -> None:
    scheduler = filled((1, "a", 1), (2, "a", 1), (3, "b", 2))
    scheduler.set_priority(2, Priority.URGENT, 0.0)
    scheduler.set_priority(1, Priority.LOW, 0.0)
    assert drained(scheduler) == [3, 1, 2]
