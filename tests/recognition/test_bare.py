"""Pictures of codes and nothing else, in which neither print nor vehicles are looked for."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from reportdesk.config.settings import Settings
from reportdesk.domain.findings import TextLine
from reportdesk.domain.results import StageStatus
from reportdesk.recognition import text
from reportdesk.recognition.bare import is_bare
from reportdesk.recognition.codes import find_codes
from reportdesk.recognition.picture import Picture
from reportdesk.recognition.pipeline import recognise
from reportdesk.recognition.text import read_text
from reportdesk.recognition.text_squares import squares_of
from tests.drawn import qr_code

SETTINGS = Settings()


def code(side: int = 300, margin: int = 40, *, word: str = "", light: int = 0, turned: float = 0) -> Image.Image:
    """Return a QR code on white, with a word below it of the given lightness."""
    picture = Image.new("L", (side + 2 * margin, side + 2 * margin), 255)
    picture.paste(qr_code("@AB1234", side), (margin, margin))
    picture = picture.rotate(turned, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    if word:
        place = (margin, picture.height - margin + 5)
        ImageDraw.Draw(picture).text(place, word, fill=light, font=ImageFont.load_default(24))
    return picture


def seen(image: Image.Image) -> Picture:
    return Picture(np.ascontiguousarray(np.asarray(image.convert("RGB"))[:, :, ::-1]), "png")


def shows_only_codes(image: Image.Image) -> bool:
    picture = seen(image)
    return is_bare(picture, squares_of(find_codes(picture, SETTINGS).codes))


@pytest.mark.parametrize("turned", [0, 12, 90])
@pytest.mark.parametrize("side", [90, 300, 600])
def test_a_code_alone_is_all_there_is(side: int, turned: float) -> None:
    assert shows_only_codes(code(side, side // 10, turned=turned))


@pytest.mark.parametrize(
    "image",
    [
        pytest.param(code(word="AB 1234"), id="print"),
        pytest.param(code(word="AB 1234", light=190), id="faint print"),
        pytest.param(code(100, 300), id="a small code in a large picture"),
        pytest.param(code(900, 60), id="a large picture"),
        pytest.param(Image.new("L", (300, 300), 255), id="no code"),
    ],
)
def test_there_may_be_more(image: Image.Image) -> None:
    assert not shows_only_codes(image)


def test_print_beside_a_code_is_read_and_none_is_looked_for_beside_a_bare_one(monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[Picture] = []

    class Engine:
        def read(self, picture: Picture, *_: object) -> list[TextLine]:
            looks.append(picture)
            return []

        def check(self, settings: Settings) -> None:
            pass

    monkeypatch.setattr(text, "engine_named", lambda _name: Engine())
    for image in (code(), code(word="AB 1234")):
        picture = seen(image)
        read_text(picture, SETTINGS, find_codes(picture, SETTINGS).codes)
    assert [(picture.width, picture.height) for picture in looks] == [(380, 380)]


def test_what_is_missing_here_is_told_for_a_bare_code_too(tmp_path: Path) -> None:
    code().save(tmp_path / "code.png")
    result = recognise(
        tmp_path / "code.png", Settings(models_folder=str(tmp_path), text_engine="tesseract", tesseract_languages="qqq")
    )
    assert [found.text for found in result.codes] == ["@AB1234"]
    assert (result.stages["text"], result.stages["vehicles"]) == 2 * (StageStatus.UNAVAILABLE,)
