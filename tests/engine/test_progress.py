"""Rate, remaining time, and how many workers a machine can feed."""

from __future__ import annotations

import pytest

from reportdesk.engine.capacity import recommended_workers
from reportdesk.engine.progress import WINDOW_S, Meter, Progress


def test_nothing_is_said_before_the_first_image_has_ended() -> None:
    meter = Meter()
    meter.began(0.0)
    assert meter.progress(5.0, 100) == Progress()


def test_rate_and_remaining_time_follow_what_ended() -> None:
    meter = Meter()
    meter.began(0.0)
    for second in range(1, 11):
        meter.ended(float(second), 2.0)
    progress = meter.progress(10.0, 50)
    assert progress.rate == pytest.approx(1.0)
    assert progress.eta_s == pytest.approx(50.0)
    assert progress.seconds == 2.0


def test_the_rate_forgets_what_is_long_ago() -> None:
    meter = Meter()
    meter.began(0.0)
    for second in range(100):
        meter.ended(second / 10, 0.1)
    for second in range(10, 100):
        meter.ended(float(second), 1.0)
    assert meter.progress(99.0, 10).rate == pytest.approx(1.0, rel=0.1)


def test_a_rest_does_not_count() -> None:
    meter = Meter()
    meter.began(0.0)
    meter.ended(1.0, 1.0)
    meter.began(1000.0)
    meter.ended(1001.0, 1.0)
    meter.ended(1002.0, 1.0)
    assert meter.progress(1002.0, 4).eta_s == pytest.approx(4.0)
    assert meter.progress(1002.0 + 2 * WINDOW_S, 4) == Progress()


@pytest.mark.parametrize(
    ("cores", "free_mb", "workers"),
    [(8, 64_000, 8), (8, 4_500, 3), (8, 1_000, 1), (1, 64_000, 1), (2, 3_400, 2)],
)
def test_workers_follow_cores_and_memory(cores: int, free_mb: float, workers: int) -> None:
    assert recommended_workers(cores, free_mb) == workers
