"""Installing and importing: what is chosen, from where, what is made of it, and what an operator meets."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reportdesk.config.file_lock import FileLock
from reportdesk.config.paths import sample_report_folder
from reportdesk.config.settings import Settings
from reportdesk.domain.failures import (
    InstallStopped,
    ModelInvalid,
    ModelNotThere,
    ModelsBusy,
    ModelsUnwritable,
    ModelUnreachable,
    WrongUse,
)
from reportdesk.domain.results import ImageResult, StageStatus
from reportdesk.engine.engine import RECOGNISER
from reportdesk.engine.process import RecogniserProcess
from reportdesk.installing.download import Patience
from reportdesk.installing.installer import Installer, Outcome, Progress
from reportdesk.recognition.model_catalogue import CatalogueEntry, ModelKind
from reportdesk.recognition.models import find, missing, verify
from tests import model_server as faults
from tests.installing.small_models import random_bytes
from tests.model_server import ModelServer

QUICK = Patience(connect_s=5, silence_s=2, tries=2, pause_s=0.01)
ALL = {"vehicles.onnx", "vehicles-made.onnx", "plates.onnx", "plates-made.onnx", "reader.onnx"}
Told = list[Progress]


@pytest.fixture
def served(
    server: ModelServer, contents: dict[str, bytes], catalogue: dict[str, CatalogueEntry], settings: Settings
) -> Settings:
    """Return settings whose mirror is the test's server with all files."""
    server.files |= contents
    return replace(settings, models_mirror=server.address)


@pytest.fixture
def store(tmp_path: Path, contents: dict[str, bytes], catalogue: dict[str, CatalogueEntry]) -> Path:
    """Return a folder that holds the files, one of them by another name."""
    place = tmp_path / "stick"
    place.mkdir()
    for name, content in contents.items():
        (place / name).write_bytes(content)
    (place / "reader.onnx").rename(place / "download (1)")
    return place


def install(settings: Settings, *names: str, place: str = "", told: Told | None = None) -> Outcome:
    """Plan and install, as command and window do."""
    installer = Installer(settings, patience=QUICK)
    origin = installer.origin(place)
    tell = (told if told is not None else []).append
    return installer.install(installer.plan(origin, names), origin, tell, threading.Event())


def names_in(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir() if file.suffix == ".onnx"}


def test_everything_missing_is_fetched_from_the_mirror_and_made_faster(
    served: Settings, server: ModelServer, folder: Path, contents: dict[str, bytes]
) -> None:
    assert missing(served) == list(ModelKind)
    told: Told = []
    outcome = install(served, told=told)
    assert (outcome.failures, outcome.remarks) == ([], [])
    assert names_in(folder) == ALL
    assert missing(served) == []
    assert [check.fault for check in verify(served)] == [""] * 5
    assert [check.made_here for check in verify(served)] == [True, False, True, False, False]
    assert {kind: model.name for kind in ModelKind if (model := find(kind, served))} == {
        ModelKind.VEHICLE: "vehicles-made",
        ModelKind.PLATE_DETECTOR: "plates-made",
        ModelKind.PLATE_READER: "reader",
    }
    total = sum(len(contents[name]) for name in ("vehicles.onnx", "plates.onnx", "reader.onnx"))
    assert {progress.total for progress in told} == {total}
    assert [progress.done for progress in told] == sorted(progress.done for progress in told)
    assert told[-1].done == total
    asked = len(server.asked)
    assert install(served).installed == []
    assert len(server.asked) == asked


def test_a_cut_link_costs_no_byte_twice_over_two_runs(
    served: Settings, server: ModelServer, contents: dict[str, bytes], folder: Path
) -> None:
    server.faults["reader.onnx"] = [faults.cut_at(100_000), *[faults.status(502)] * 2]
    outcome = install(served)
    assert [type(error) for error in outcome.failures] == [ModelUnreachable]
    assert "reader.onnx" not in names_in(folder)
    assert missing(served) == [ModelKind.PLATE_READER]
    assert install(served).failures == []
    assert server.sent == {name: len(contents[name]) for name in ("vehicles.onnx", "plates.onnx", "reader.onnx")}


def test_a_corrupted_file_is_refused_and_the_others_are_installed(
    served: Settings, server: ModelServer, folder: Path
) -> None:
    server.faults["plates.onnx"] = [faults.corrupted] * 5
    outcome = install(served)
    assert [type(error) for error in outcome.failures] == [ModelInvalid]
    assert "plates.onnx" in outcome.failures[0].message
    assert names_in(folder) == ALL - {"plates.onnx", "plates-made.onnx"}
    assert not [file for file in folder.iterdir() if file.suffix == ".part"]


def test_nothing_more_is_tried_where_nothing_can_be_reached(served: Settings, server: ModelServer) -> None:
    server.faults["*"] = [faults.status(503)] * 50
    outcome = install(served)
    assert [type(error) for error in outcome.failures] == [ModelUnreachable]
    assert {asked.path for asked in server.asked} == {"/vehicles.onnx"}


def test_a_folder_serves_as_mirror_by_path_and_by_address(store: Path, settings: Settings, folder: Path) -> None:
    for place in (str(store), store.as_uri()):
        assert install(replace(settings, models_mirror=place)).failures == []
        assert names_in(folder) == ALL
        for file in folder.iterdir():
            file.unlink()
    assert install(settings, place=str(store)).failures == []
    assert names_in(folder) == ALL


def test_a_folder_that_holds_the_made_file_gives_that(
    store: Path, settings: Settings, folder: Path, catalogue: dict[str, CatalogueEntry]
) -> None:
    (store / "vehicles-made.onnx").write_bytes(random_bytes(9, 500))
    assert next(model.name for model in install(settings, place=str(store)).installed) == "vehicles-made"
    assert "vehicles.onnx" not in names_in(folder)
    assert not verify(settings)[0].made_here


def test_the_second_choice_is_taken_where_the_first_is_not_held(store: Path, settings: Settings, folder: Path) -> None:
    (store / "vehicles.onnx").unlink()
    install(settings, place=str(store))
    assert "other.onnx" in names_in(folder)


def test_a_folder_without_the_files_is_said(tmp_path: Path, settings: Settings, catalogue: object) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(ModelNotThere, match="holds no vehicle model") as refused:
        install(settings, place=str(tmp_path / "empty"))
    assert "models import" in refused.value.hint


@pytest.mark.parametrize("place", ["ftp://models.invalid/x", "/nowhere/at/all", "s3://bucket"])
def test_a_place_that_is_none_is_said(settings: Settings, catalogue: object, place: str) -> None:
    with pytest.raises(WrongUse, match="neither a folder") as refused:
        install(replace(settings, models_mirror=place))
    assert place in refused.value.message
    assert "models_mirror" in refused.value.hint


def test_a_named_model_is_installed_beside_the_others(served: Settings, folder: Path) -> None:
    install(served)
    install(served, "other")
    assert names_in(folder) == ALL | {"other.onnx"}
    best = find(ModelKind.VEHICLE, served)
    assert best is not None
    assert best.name == "vehicles-made"
    with pytest.raises(WrongUse, match="There is no model 'nothing'"):
        install(served, "nothing")


def test_the_model_of_the_settings_is_what_is_missing(served: Settings, folder: Path) -> None:
    chosen = replace(served, vehicle_model="other")
    install(chosen)
    assert "other.onnx" in names_in(folder)
    assert "vehicles.onnx" not in names_in(folder)
    assert missing(chosen) == []
    own = replace(served, vehicle_model="own.onnx")
    assert missing(own) == [ModelKind.VEHICLE]
    offer = Installer(own).offer()
    assert offer is not None
    assert offer.steps == ()
    assert offer.problem is not None
    assert "own.onnx" in offer.problem.message


def test_only_what_the_chosen_stages_need_is_missing(settings: Settings, catalogue: object) -> None:
    assert missing(replace(settings, stages=("codes", "vehicles"))) == [ModelKind.VEHICLE]
    assert missing(replace(settings, stages=("codes", "text"))) == []
    assert Installer(replace(settings, stages=("codes",))).offer() is None


def test_a_damaged_file_is_offered_and_replaced_where_it_lies(served: Settings, folder: Path, tmp_path: Path) -> None:
    install(served)
    (folder / "vehicles-made.onnx").write_bytes(b"damaged")
    assert missing(served) == [ModelKind.VEHICLE]
    offer = Installer(served).offer()
    assert offer is not None
    assert offer.problem is not None
    assert "vehicles-made.onnx" in offer.problem.message
    assert offer.bytes_to_fetch == 0
    assert [model.name for model in install(served).installed] == ["vehicles-made"]
    assert missing(served) == []
    (folder / "reader.onnx").write_bytes(b"damaged")
    assert [model.name for model in install(served).installed] == ["reader"]
    assert missing(served) == []


def test_a_file_that_cannot_be_made_faster_is_used_as_it_came(
    served: Settings, server: ModelServer, catalogue: dict[str, CatalogueEntry], monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.installing.small_models import entry_of, put_into_place

    unknown = random_bytes(20)
    entry = entry_of("vehicles", unknown, catalogue["vehicles"].layout)
    put_into_place(monkeypatch, (catalogue["vehicles-made"], entry, *tuple(catalogue.values())[2:]))
    server.files["vehicles.onnx"] = unknown
    outcome = install(served)
    assert outcome.failures == []
    assert len(outcome.remarks) == 1
    assert outcome.remarks[0].startswith("vehicles.onnx is used as it came, and reads slower: The step 'simplify'")
    best = find(ModelKind.VEHICLE, served)
    assert best is not None
    assert best.name == "vehicles"


def test_stopping_keeps_what_is_installed_and_what_has_begun(served: Settings, server: ModelServer) -> None:
    installer, stopped = Installer(served, patience=QUICK), threading.Event()
    origin = installer.origin()

    def tell(progress: Progress) -> None:
        if progress.file == "reader.onnx":
            stopped.set()

    with pytest.raises(InstallStopped):
        installer.install(installer.plan(origin), origin, tell, stopped)
    assert missing(served) == [ModelKind.PLATE_READER]
    install(served)
    assert server.asked[-1].start > 0
    assert missing(served) == []


def test_another_installation_at_work_is_said(served: Settings, folder: Path) -> None:
    folder.mkdir()
    lock = FileLock(folder / ".installing.lock")
    lock.acquire()
    with pytest.raises(ModelsBusy, match=str(folder)):
        install(served)
    lock.release()


def test_a_folder_that_cannot_be_written_is_said(served: Settings, folder: Path) -> None:
    folder.write_text("a file in the way")
    acts: list[Callable[[], Outcome]] = [lambda: install(served), lambda: Installer(served).take([folder])]
    for act in acts:
        with pytest.raises(ModelsUnwritable, match="cannot be written") as refused:
            act()
        assert str(folder) in refused.value.message
        assert "models_folder" in refused.value.hint


def test_a_full_disk_is_said_before_anything_is_fetched(
    served: Settings, server: ModelServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reportdesk.installing.installer._SPARE_BYTES", 10**18)
    with pytest.raises(ModelsUnwritable, match=r"The disk that holds .* is full") as refused:
        install(served)
    assert "Free some space" in refused.value.hint
    assert server.asked == []


def test_a_disk_that_fills_up_on_the_way_is_said(
    served: Settings, folder: Path, catalogue: dict[str, CatalogueEntry]
) -> None:
    if not os.path.exists("/dev/full"):
        pytest.skip("this system has no /dev/full")
    folder.mkdir()
    entry = catalogue["vehicles"]
    (folder / f".{entry.file}.{entry.sha256[:12]}.part").symlink_to("/dev/full")
    outcome = install(served)
    assert [type(error) for error in outcome.failures] == [ModelsUnwritable]
    assert "is full" in outcome.failures[0].message


# --- import ---


def test_a_folder_is_imported_with_every_file_that_is_known(store: Path, settings: Settings, folder: Path) -> None:
    (store / "holiday.jpg").write_bytes(b"\xff\xd8")
    outcome = Installer(settings).take([store])
    assert (outcome.failures, outcome.remarks) == ([], [])
    assert names_in(folder) == ALL | {"other.onnx"}
    assert missing(settings) == []


def test_files_are_imported_and_made_faster(store: Path, settings: Settings, folder: Path) -> None:
    outcome = Installer(settings).take([store / "vehicles.onnx", store / "download (1)"])
    assert outcome.failures == []
    assert names_in(folder) == {"vehicles.onnx", "vehicles-made.onnx", "reader.onnx"}


def test_damaged_files_of_a_folder_are_refused_by_name_and_the_rest_is_taken(
    store: Path, settings: Settings, folder: Path
) -> None:
    (store / "plates.onnx").write_bytes(b"half of it")
    outcome = Installer(settings).take([store])
    assert [type(error) for error in outcome.failures] == [ModelInvalid]
    assert str(store / "plates.onnx") in outcome.failures[0].message
    assert "plates.onnx" not in names_in(folder)
    assert "vehicles.onnx" in names_in(folder)


def test_a_models_folder_of_another_desk_is_taken_and_its_made_files_are_made_anew(
    served: Settings, folder: Path, tmp_path: Path
) -> None:
    install(served)
    second = replace(served, models_folder=str(tmp_path / "second"))
    outcome = Installer(second).take([folder])
    assert outcome.failures == []
    assert names_in(tmp_path / "second") == ALL
    assert missing(second) == []


def test_what_cannot_be_imported_is_said(tmp_path: Path, settings: Settings, catalogue: object) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "own.onnx").write_bytes(b"no model")
    outcome = Installer(settings).take([tmp_path / "empty", tmp_path / "own.onnx", tmp_path / "missing.onnx"])
    words = [error.message for error in outcome.failures]
    assert ["holds none of the model files" in words[0], "own.onnx" in words[1], "missing.onnx" in words[2]] == [
        True
    ] * 3
    assert all(error.hint for error in outcome.failures)
    assert outcome.installed == []


def test_a_recogniser_that_runs_already_reads_with_what_was_installed_meanwhile(
    model_files: Path, settings: Settings
) -> None:
    chosen = replace(settings, stages=("vehicles",), text="never")
    picture = sample_report_folder() / "08_car.jpg"
    process = RecogniserProcess(3000)

    def read() -> ImageResult:
        result: ImageResult = process.call(RECOGNISER, (str(picture), chosen), deadline_s=120)
        return result

    try:
        before = read()
        assert before.stages["vehicles"] is StageStatus.UNAVAILABLE
        assert Installer(chosen).take([model_files / "picodet_s_416_coco.onnx"]).failures == []
        after = read()
    finally:
        process.close()
    assert after.stages["vehicles"] is StageStatus.OK
    assert [vehicle.label for vehicle in after.vehicles] == ["car"]
    assert after.fingerprint != before.fingerprint
