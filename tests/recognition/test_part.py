"""A part read again: only that part, with its place in the whole image."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from reportdesk.config.settings import Settings
from reportdesk.domain.failures import FileMissing, StageUnavailable, WrongUse
from reportdesk.recognition.part import READERS, read_part
from tests.drawn import drawn_text, qr_code

SETTINGS = Settings()


@pytest.fixture
def photograph(tmp_path: Path) -> str:
    """Return a picture with two codes, one left and one right."""
    ground = Image.new("L", (1000, 500), 200)
    ground.paste(qr_code("@AA1111"), (50, 100))
    ground.paste(qr_code("@BB2222"), (600, 100))
    file = tmp_path / "two.png"
    ground.save(file)
    return str(file)


def test_only_the_part_is_read_and_its_place_is_that_in_the_image(photograph: str) -> None:
    found = read_part(photograph, (550.0, 50.0, 950.0, 450.0), "codes", SETTINGS)
    assert [code.text for code in found.codes] == ["@BB2222"]
    x1, y1, x2, y2 = found.codes[0].box
    assert 600 <= x1 < x2 <= 900
    assert 100 <= y1 < y2 <= 400
    assert min(x2 - x1, y2 - y1) > 200
    assert [identifier.value for identifier in found.identifiers] == ["@BB2222"]
    assert (found.width, found.height) == (1000, 500)


def test_a_small_part_is_enlarged_and_told_in_pixels_of_the_image(photograph: str, tmp_path: Path) -> None:
    small = tmp_path / "small.png"
    Image.open(photograph).resize((250, 125)).save(small)
    found = read_part(str(small), (137.0, 12.0, 238.0, 113.0), "codes", SETTINGS)
    assert [code.text for code in found.codes] == ["@BB2222"]
    assert found.codes[0].box[0] == pytest.approx(160, abs=6)


def test_small_print_is_read_with_either_engine(tmp_path: Path) -> None:
    file = tmp_path / "print.png"
    Image.fromarray(drawn_text(("MSKU 305438 3", 300, 200, 26)).bgr[:, :, ::-1].copy()).save(file)
    for reader in ("rapidocr", "tesseract"):
        try:
            found = read_part(str(file), (280.0, 180.0, 620.0, 250.0), reader, SETTINGS)
        except StageUnavailable:
            assert reader == "tesseract"
            continue
        assert "305438" in " ".join(line.text for line in found.text)
        assert all(line.box[0] >= 280 and line.box[2] <= 640 for line in found.text)


@pytest.mark.parametrize("reader", ["vehicles", "plates"])
def test_a_missing_model_is_told(photograph: str, reader: str, tmp_path: Path) -> None:
    settings = Settings(models_folder=str(tmp_path / "none"))
    with pytest.raises(StageUnavailable, match="installed"):
        read_part(photograph, (0.0, 0.0, 400.0, 400.0), reader, settings)


def test_a_box_drawn_around_a_plate_needs_no_detector(sample_data: Path, model_files: Path) -> None:
    photograph = next((sample_data / "plates").rglob("*.jpg"), None)
    if photograph is None:
        pytest.skip("no photographs of plates")
    settings = Settings(models_folder=str(model_files))
    whole = read_part(str(photograph), (0.0, 0.0, 1e5, 1e5), "plates", settings)
    assert whole.plates
    again = read_part(str(photograph), whole.plates[0].box, "plates", settings)
    assert again.plates


@pytest.mark.parametrize("box", [(0.0, 0.0, 1.0, 1.0), (2000.0, 0.0, 2100.0, 90.0), (50.0, 50.0, 20.0, 20.0)])
def test_a_box_that_holds_nothing_is_refused(photograph: str, box: tuple[float, float, float, float]) -> None:
    with pytest.raises(WrongUse, match="too small"):
        read_part(photograph, box, "codes", SETTINGS)


def test_an_unknown_reader_and_a_missing_file_are_told(tmp_path: Path, photograph: str) -> None:
    with pytest.raises(WrongUse, match="no reader"):
        read_part(photograph, (0.0, 0.0, 9.0, 9.0), "magic", SETTINGS)
    with pytest.raises(FileMissing):
        read_part(str(tmp_path / "gone.jpg"), (0.0, 0.0, 9.0, 9.0), next(iter(READERS)), SETTINGS)
