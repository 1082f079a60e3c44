"""Results survive their plain form, and the JSON object is the contract's."""

from __future__ import annotations

import json
from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st

from reportdesk.domain.failures import Failure, FailureKind
from reportdesk.domain.findings import Code, Identifier, Plate, TextLine, Vehicle
from reportdesk.domain.reports import ReportImage
from reportdesk.domain.results import Capture, ImageResult, StageStatus
from reportdesk.domain.serial import (
    image_object,
    packed,
    plate_object,
    result_body,
    result_from_body,
    unpacked,
    vehicle_object,
)
from reportdesk.domain.status import ImageStatus

edges = st.integers(0, 9000).map(float)
boxes = st.tuples(edges, edges, edges, edges)
points = st.tuples(edges, edges)
quads = st.tuples(points, points, points, points)
confidences = st.integers(0, 100).map(lambda percent: percent / 100)
failures = st.builds(Failure, st.sampled_from(FailureKind), st.text(), st.text(), st.text(), st.text())
results = st.builds(
    ImageResult,
    width=st.integers(0, 30000),
    height=st.integers(0, 30000),
    format=st.sampled_from(["jpeg", "png", ""]),
    capture=st.builds(
        Capture,
        st.none() | st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1)),
        st.none() | st.tuples(st.floats(-90, 90), st.floats(-180, 180)),
        st.integers(1, 8),
        st.text(),
    ),
    codes=st.lists(st.builds(Code, st.text(), st.text(), boxes, st.none() | quads, st.none() | st.binary())).map(tuple),
    text=st.lists(st.builds(TextLine, st.text(), confidences, boxes, st.none() | quads)).map(tuple),
    identifiers=st.lists(
        st.builds(
            Identifier,
            st.text(),
            st.text(),
            st.text(),
            confidences,
            st.none() | boxes,
            st.booleans(),
            st.text(),
            st.text(),
        )
    ).map(tuple),
    vehicles=st.lists(st.builds(Vehicle, st.text(), confidences, boxes, st.booleans())).map(tuple),
    plates=st.lists(st.builds(Plate, st.text(), confidences, boxes, st.none() | st.integers(0, 9))).map(tuple),
    stages=st.dictionaries(st.text(), st.sampled_from(StageStatus)),
    seconds=st.dictionaries(st.text(), st.floats(0, 100)),
    failure=st.none() | failures,
    stage_failures=st.lists(failures).map(tuple),
    doubts=st.lists(st.text()).map(tuple),
    notes=st.lists(st.text()).map(tuple),
    fingerprint=st.text(),
)


@given(results)
def test_a_result_comes_back_as_it_was_stored(result: ImageResult) -> None:
    assert unpacked(packed(result)) == result


@given(results)
def test_the_json_object_has_the_keys_of_the_contract(result: ImageResult) -> None:
    image = ReportImage(
        1, "u", 1, "north", "ann", "a.jpg", "a.jpg", "ab", 3, ImageStatus.DONE, 1, 0.0, None, None,
        {"s3": "off", "database": "off"}, result,
    )  # fmt: skip
    plain = json.loads(json.dumps(image_object(image)))
    assert set(plain) >= {
        "report", "path", "sha256", "status", "width", "height", "captured_at", "gps", "identifiers", "codes", "text",
        "vehicles", "plates", "stages", "seconds", "attempts", "sync", "duplicate_of", "failure",
    }  # fmt: skip
    assert plain["failure"] is None
    assert all(len(code["box"]) == 4 for code in plain["codes"])


def test_the_largest_vehicle_and_the_plate_on_it_are_told() -> None:
    box = (0.0, 0.0, 9.0, 9.0)
    vehicles = (Vehicle("car", 0.9, box, primary=True), Vehicle("bus", 0.8, box), Vehicle("car", 0.7, box))
    result = ImageResult(vehicles=vehicles, plates=(Plate("AB12", 0.9, box, 0), Plate("CD34", 0.9, box)))
    assert result.vehicle_counts == {"car": 2, "bus": 1}
    assert [vehicle_object(vehicle).get("primary") for vehicle in vehicles] == [True, None, None]
    assert [plate_object(plate).get("vehicle") for plate in result.plates] == [0, None]


def test_a_body_written_before_they_were_told_is_read() -> None:
    body = result_body(
        ImageResult(vehicles=(Vehicle("car", 0.9, (0, 0, 9, 9)),), plates=(Plate("A", 1, (0, 0, 9, 9)),))
    )
    del body["vehicles"][0]["primary"], body["plates"][0]["vehicle"]
    result = result_from_body(json.loads(json.dumps(body)))
    assert not result.vehicles[0].primary
    assert result.plates[0].vehicle is None
