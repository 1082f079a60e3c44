"""The stages together: each timed, each failing alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from reportdesk.config.patterns import BUILT_IN_PATTERNS, Pattern
from reportdesk.config.settings import Settings
from reportdesk.domain.findings import Code, Plate, TextLine, Vehicle
from reportdesk.domain.results import SELECTABLE_STAGES, Stage, StageStatus
from reportdesk.recognition import models, pipeline
from reportdesk.recognition.codes import CodesFound
from reportdesk.recognition.fingerprints import fingerprint
from reportdesk.recognition.picture import Picture
from reportdesk.recognition.pipeline import recognise, warm_up
from tests.drawn import write_label

QUICK = Settings(stages=("codes",))


@pytest.fixture
def label(tmp_path: Path) -> Path:
    file = tmp_path / "label.png"
    write_label(file, "@AB1234")
    return file


@pytest.fixture
def fakes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put stages without engines in place of text, vehicles and plates."""
    line = TextLine("@CD5678", 0.9, (0, 0, 10, 10))
    monkeypatch.setattr(pipeline, "read_text", lambda _picture, _settings, _codes: [line])
    car = Vehicle("car", 0.9, (0, 0, 9, 9))
    monkeypatch.setattr(pipeline, "find_vehicles", lambda _picture, _settings, _codes: [car])
    monkeypatch.setattr(pipeline, "find_plates", lambda _picture, _settings: [Plate("AB12CDE", 0.9, (0, 0, 9, 9))])


def test_every_stage_is_run_and_timed(label: Path, fakes: None) -> None:
    began: list[Stage] = []
    result = recognise(label, Settings(), progress=began.append)
    assert began == [Stage.DECODE, Stage.CODES, Stage.TEXT, Stage.VEHICLES, Stage.PLATES, Stage.IDENTIFIERS]
    assert set(result.stages) == set(result.seconds) == {stage.value for stage in Stage}
    assert set(result.stages.values()) == {StageStatus.OK}
    assert (len(result.codes), len(result.text), len(result.vehicles), len(result.plates)) == (1, 1, 1, 1)
    assert result.thumbnail.startswith(b"\xff\xd8")
    assert (result.width, result.height, result.format) == (640, 480, "png")


@pytest.mark.parametrize("stage", ["read_text", "find_vehicles", "find_plates"])
def test_a_stage_that_fails_loses_only_itself(
    label: Path, fakes: None, monkeypatch: pytest.MonkeyPatch, stage: str
) -> None:
    def broken(*_arguments: object) -> None:
        raise ValueError("broken")

    monkeypatch.setattr(pipeline, stage, broken)
    result = recognise(label, Settings())
    assert result.failure is None
    assert [code.text for code in result.codes] == ["@AB1234"]
    assert len(result.stage_failures) == 1
    assert "broken" in result.stage_failures[0].message
    assert any("broken" in doubt for doubt in result.doubts)
    assert list(result.stages.values()).count(StageStatus.FAILED) == 1


PLATE_IDENTIFIER = replace(Settings(), patterns=(Pattern("plate", "[A-Z0-9]{5,8}", ("plate",)),))


@pytest.mark.parametrize(
    ("vehicles", "print_", "settings", "looked_for"),
    [
        ([], "@CD5678-LONG-PRINT", Settings(), False),
        ([], "KEEP DRY", Settings(), False),
        ([], "B·MW 123", Settings(), True),
        ([Vehicle("car", 0.9, (0, 0, 9, 9))], "KEEP DRY", Settings(), True),
        ([], "KEEP DRY", PLATE_IDENTIFIER, True),
        ([], "KEEP DRY", Settings(text="never"), True),
        ([], "KEEP DRY", Settings(text="when-id-missing"), False),
        ([], "KEEP DRY", Settings(stages=("codes", "text", "plates")), True),
        ([], "KEEP DRY", Settings(stages=("codes", "vehicles", "plates"), text="when-id-missing"), True),
    ],
)
def test_plates_are_looked_for_only_where_something_suggests_one(
    label: Path,
    fakes: None,
    monkeypatch: pytest.MonkeyPatch,
    vehicles: list[Vehicle],
    print_: str,
    settings: Settings,
    looked_for: bool,
) -> None:
    line = TextLine(print_, 0.9, (0, 0, 10, 10))
    monkeypatch.setattr(pipeline, "read_text", lambda _picture, _settings, _codes: [line])
    monkeypatch.setattr(pipeline, "find_vehicles", lambda _picture, _settings, _codes: vehicles)
    monkeypatch.setattr(pipeline, "check_plates", lambda _settings: None)
    result = recognise(label, settings)
    assert bool(result.plates) is looked_for
    assert result.stages[Stage.PLATES] is StageStatus.OK


NEITHER = Settings(text="when-id-missing")
EITHER = Settings(text="when-id-missing", patterns=(*BUILT_IN_PATTERNS, Pattern("plates", "[A-Z0-9]{5,8}", ("plate",))))


@pytest.mark.parametrize(
    ("on_it", "has_vehicle", "settings", "dearer"),
    [
        pytest.param(True, True, EITHER, [], id="its plate"),
        pytest.param(False, False, EITHER, [], id="a plate without vehicles"),
        pytest.param(False, True, EITHER, ["hidden codes", "text"], id="the plate of another vehicle"),
        pytest.param(
            True, True, replace(EITHER, patterns=BUILT_IN_PATTERNS), ["hidden codes", "text"], id="no identifier"
        ),
        pytest.param(True, True, replace(EITHER, text="always"), ["text"], id="text always"),
    ],
)
def test_a_plate_that_is_the_identifier_spares_the_dearer_looks(
    tmp_path: Path,
    fakes: None,
    monkeypatch: pytest.MonkeyPatch,
    on_it: bool,
    has_vehicle: bool,
    settings: Settings,
    dearer: list[str],
) -> None:
    write_label(tmp_path / "other.png", "https://example.org")
    looked: list[str] = []

    def hidden(_picture: Picture, _settings: Settings, found: CodesFound, _is_enough: object) -> tuple[Code, ...]:
        looked.append("hidden codes")
        return found.codes

    def read(_picture: Picture, _settings: Settings, _codes: Sequence[Code]) -> list[TextLine]:
        looked.append("text")
        return [TextLine("KEEP DRY", 0.9, (0, 0, 10, 10))]

    car = Vehicle("car", 0.9, (0, 0, 9, 9), primary=True)
    plate = Plate("AB12CDE", 0.9, (1, 1, 8, 8) if on_it else (50, 50, 60, 60))
    monkeypatch.setattr(pipeline, "find_hidden_codes", hidden)
    monkeypatch.setattr(pipeline, "read_text", read)
    monkeypatch.setattr(pipeline, "find_vehicles", lambda _picture, _settings, _codes: [car] if has_vehicle else [])
    monkeypatch.setattr(pipeline, "find_plates", lambda _picture, _settings: [plate])
    assert recognise(tmp_path / "other.png", settings).plates
    assert looked == dearer


def test_missing_plate_models_are_told_even_where_nothing_suggests_a_plate(
    label: Path, fakes: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(pipeline, "find_vehicles", lambda _picture, _settings, _codes: [])
    monkeypatch.setattr(pipeline, "read_text", lambda _picture, _settings, _codes: [])
    monkeypatch.setattr(models, "search_folders", lambda _settings: [tmp_path])
    assert recognise(label, Settings()).stages[Stage.PLATES] is StageStatus.UNAVAILABLE


def test_codes_that_fail_do_not_lose_the_text(label: Path, fakes: None, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_arguments: object) -> None:
        raise MemoryError

    monkeypatch.setattr(pipeline, "find_codes", broken)
    result = recognise(label, Settings())
    assert [found.value for found in result.identifiers] == ["@CD5678"]
    assert result.stage_failures[0].reason == "recogniser-out-of-memory"


def test_text_is_read_always_or_only_when_needed_or_never(label: Path, fakes: None, tmp_path: Path) -> None:
    assert recognise(label, Settings(text="always")).text
    assert recognise(label, Settings(text="when-id-missing")).stages["text"] is StageStatus.SKIPPED
    assert recognise(label, Settings(text="never")).stages["text"] is StageStatus.SKIPPED
    write_label(tmp_path / "other.png", "https://example.org")
    missing = recognise(tmp_path / "other.png", Settings(text="when-id-missing"))
    assert missing.stages["text"] is StageStatus.OK
    assert [found.value for found in missing.identifiers] == ["@CD5678"]


@pytest.fixture
def searches(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the texts of the codes that the longer search for codes is given, one entry for each search."""
    begun: list[str] = []

    def searching(
        picture: Picture, settings: Settings, found: CodesFound, is_enough: Callable[[Sequence[Code]], bool]
    ) -> tuple[Code, ...]:
        begun.append(",".join(code.text for code in found.codes))
        assert not is_enough(found.codes)
        hidden = Code("@EF9012", "DataMatrix", (1, 1, 9, 9))
        assert is_enough([hidden])
        return (*found.codes, hidden)

    monkeypatch.setattr(pipeline, "find_hidden_codes", searching)
    return begun


def test_codes_are_searched_long_only_while_an_identifier_is_expected_of_them(
    label: Path, searches: list[str], tmp_path: Path
) -> None:
    recognise(label, QUICK)
    assert searches == [], "the identifier is there"
    other = tmp_path / "other.png"
    write_label(other, "https://example.org")
    only_print = replace(BUILT_IN_PATTERNS[0], sources=("text",))
    for settings in (QUICK.with_values(identifier_expected="never"), QUICK.with_values(patterns=(only_print,))):
        assert recognise(other, settings).identifiers == ()
    assert searches == [], "no identifier is expected of a code"
    for expected in ("image", "report"):
        result = recognise(other, QUICK.with_values(identifier_expected=expected))
        assert [found.value for found in result.identifiers] == ["@EF9012"]
        assert result.doubts == ()
    assert searches == ["https://example.org"] * 2


def test_print_spares_the_long_search_where_it_is_read_anyway(fakes: None, searches: list[str], tmp_path: Path) -> None:
    other = tmp_path / "other.png"
    write_label(other, "https://example.org")
    assert [found.value for found in recognise(other, Settings()).identifiers] == ["@CD5678"]
    assert searches == []
    missing = recognise(other, Settings(text="when-id-missing"))
    assert [found.value for found in missing.identifiers] == ["@EF9012"]
    assert missing.stages["text"] is StageStatus.SKIPPED
    assert searches == ["https://example.org"]


def test_a_search_that_fails_keeps_the_codes_that_were_read(
    label: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def broken(*_arguments: object) -> None:
        raise ValueError("broken")

    monkeypatch.setattr(pipeline, "find_hidden_codes", broken)
    other = tmp_path / "other.png"
    write_label(other, "https://example.org")
    result = recognise(other, QUICK)
    assert [code.text for code in result.codes] == ["https://example.org"]
    assert result.stages["codes"] is StageStatus.FAILED
    assert "broken" in result.stage_failures[0].message


def test_an_identifier_in_the_file_name_is_enough(searches: list[str], tmp_path: Path) -> None:
    named = replace(BUILT_IN_PATTERNS[0], sources=("code", "filename"))
    file = tmp_path / "IMG @AB1234 left.png"
    write_label(file, "https://example.org")
    result = recognise(file, QUICK.with_values(patterns=(named,)))
    assert [(found.value, found.source) for found in result.identifiers] == [("@AB1234", "filename")]
    assert searches == []


def test_a_plate_is_an_identifier_where_the_pattern_is_on(label: Path, fakes: None) -> None:
    on = tuple(replace(pattern, enabled=pattern.name == "plate") for pattern in BUILT_IN_PATTERNS)
    result = recognise(label, Settings(patterns=on))
    assert [(found.value, found.source) for found in result.identifiers] == [("AB12CDE", "plate")]


def test_deselected_stages_are_skipped(label: Path) -> None:
    result = recognise(label, QUICK)
    assert {stage: result.stages[stage] for stage in SELECTABLE_STAGES} == {
        Stage.CODES: StageStatus.OK,
        Stage.TEXT: StageStatus.SKIPPED,
        Stage.VEHICLES: StageStatus.SKIPPED,
        Stage.PLATES: StageStatus.SKIPPED,
    }


def test_plates_name_the_vehicle_they_are_on(label: Path, fakes: None, monkeypatch: pytest.MonkeyPatch) -> None:
    assert [plate.vehicle for plate in recognise(label, Settings()).plates] == [0]
    without = Settings(stages=("codes", "plates"))
    assert [plate.vehicle for plate in recognise(label, without).plates] == [None]


def test_missing_models_make_a_stage_unavailable_and_nothing_else(label: Path) -> None:
    result = recognise(label, Settings(stages=("codes", "vehicles", "plates")))
    assert result.stages["vehicles"] is result.stages["plates"] is StageStatus.UNAVAILABLE
    assert result.stage_failures == ()
    assert result.doubts == ()


def test_an_image_without_identifier_is_doubted_as_the_setting_says(tmp_path: Path) -> None:
    write_label(tmp_path / "a.png", "https://example.org")
    assert recognise(tmp_path / "a.png", QUICK).doubts == ("No identifier was found.",)
    for expected in ("report", "never"):
        assert recognise(tmp_path / "a.png", QUICK.with_values(identifier_expected=expected)).doubts == ()


def test_a_file_that_cannot_be_decoded_is_a_failure_in_words(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_text("<html>")
    result = recognise(tmp_path / "a.png", QUICK)
    assert result.failure is not None
    assert result.failure.stage == "decode"
    assert "web page" in result.failure.message
    assert result.stages["decode"] is StageStatus.FAILED
    assert result.stages["codes"] is StageStatus.SKIPPED


def test_too_little_memory_is_a_failure_with_that_reason(label: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def hungry(*_arguments: object) -> None:
        raise MemoryError

    monkeypatch.setattr(pipeline, "read_picture", hungry)
    result = recognise(label, QUICK)
    assert result.failure is not None
    assert result.failure.reason == "recogniser-out-of-memory"


@pytest.mark.parametrize("name", ["a\0b.jpg", "x" * 300, ""])
def test_names_that_cannot_be_are_failures(tmp_path: Path, name: str) -> None:
    result = recognise(f"{tmp_path}/{name}", QUICK)
    assert result.failure is not None
    assert result.failure.reason == "file-unreadable"


def test_a_mistake_in_decoding_fails_only_the_image(label: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "read_picture", lambda _path, _settings: 1 / 0)
    result = recognise(label, QUICK)
    assert result.failure is not None
    assert result.failure.reason == "stage-failed"
    assert "ZeroDivisionError" in result.failure.message


@pytest.mark.parametrize(
    "error",
    [
        RuntimeError("[ONNXRuntimeError] : 6 : Failed to allocate memory for requested buffer of size 9"),
        RuntimeError("bad allocation"),
        MemoryError(),
    ],
)
def test_each_library_has_its_own_words_for_too_little_memory(
    label: Path, fakes: None, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def hungry(*_arguments: object) -> None:
        raise error

    monkeypatch.setattr(pipeline, "read_text", hungry)
    assert [failure.reason for failure in recognise(label, Settings()).stage_failures] == ["recogniser-out-of-memory"]


def test_identifiers_that_fail_cost_nothing_else(label: Path, fakes: None, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_arguments: object) -> None:
        raise ValueError("broken")

    monkeypatch.setattr(pipeline, "find_identifiers", broken)
    result = recognise(label, Settings(text="when-id-missing"))
    assert result.stages["identifiers"] is StageStatus.FAILED
    assert [failure.stage for failure in result.stage_failures] == [Stage.IDENTIFIERS]
    assert result.text


def test_findings_do_not_depend_on_the_thumbnail(label: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def hungry(*_arguments: object) -> None:
        raise MemoryError

    monkeypatch.setattr(pipeline, "thumbnail", hungry)
    result = recognise(label, QUICK)
    assert result.thumbnail == b""
    assert [code.text for code in result.codes] == ["@AB1234"]


def test_the_fingerprint_follows_what_changes_results() -> None:
    assert fingerprint(Settings()) == fingerprint(Settings(workers=4, theme="dark", max_megapixels=20.0))
    assert fingerprint(Settings()) != fingerprint(Settings(text="never"))
    assert fingerprint(Settings()) != fingerprint(Settings(vehicle_min_confidence=0.3))


def test_warming_up_reads_nothing_and_fails_nothing() -> None:
    warm_up(QUICK)


def test_the_sample_report_is_read_as_expected() -> None:
    """The drawn pictures of the project, with real text and codes."""
    import json

    from tests.conftest import PROJECT

    expected = json.loads((PROJECT / "resources" / "sample_report_expected.json").read_text())
    assert {file.name for file in (PROJECT / "resources" / "sample_report").iterdir()} == set(expected)
    for name, wanted in expected.items():
        result = recognise(PROJECT / "resources" / "sample_report" / name, Settings(stages=("codes", "text")))
        assert (result.failure is not None) is wanted["fails"], name
        assert [found.value for found in result.identifiers] == wanted["identifiers"], name


def test_the_drawn_car_is_found(model_files: Path) -> None:
    from tests.conftest import PROJECT

    settings = Settings(stages=("vehicles",), models_folder=str(model_files))
    result = recognise(PROJECT / "resources" / "sample_report" / "08_car.jpg", settings)
    assert [vehicle.label for vehicle in result.vehicles] == ["car"]


def test_stages_that_are_not_selected_keep_what_an_earlier_reading_found(label: Path, fakes: None) -> None:
    earlier = recognise(label, Settings(stages=("codes", "text", "vehicles")))
    again = recognise(label, Settings(stages=("plates",), text="never"), earlier)
    assert (again.codes, again.text, again.vehicles) == (earlier.codes, earlier.text, earlier.vehicles)
    assert again.identifiers == earlier.identifiers
    assert [plate.text for plate in again.plates] == ["AB12CDE"]
    assert {again.stages[stage.value] for stage in SELECTABLE_STAGES} == {StageStatus.OK}
    alone = recognise(label, Settings(stages=("plates",), text="never"))
    assert (alone.codes, alone.identifiers) == ((), ())
    assert alone.stages["codes"] is StageStatus.SKIPPED


def test_a_stage_that_finds_nothing_now_does_not_bring_back_what_was_there(
    label: Path, fakes: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    earlier = recognise(label, Settings())
    monkeypatch.setattr(pipeline, "find_vehicles", lambda _picture, _settings, _codes: [])
    assert recognise(label, Settings(stages=("vehicles",)), earlier).vehicles == ()
