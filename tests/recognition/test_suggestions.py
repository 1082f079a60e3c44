"""What a correction is chosen from."""

from __future__ import annotations

from reportdesk.config.settings import Settings
from reportdesk.domain.findings import Code, Identifier, Plate, TextLine
from reportdesk.domain.results import ImageResult
from reportdesk.recognition.suggestions import MOST, suggestions

BOX = (0.0, 0.0, 9.0, 9.0)
SETTINGS = Settings()


def test_what_fits_a_pattern_comes_first_and_what_is_shown_already_does_not() -> None:
    result = ImageResult(
        codes=(Code("LOT 77", "QRCode", BOX),),
        text=(TextLine("NO SMOKING", 0.99, BOX), TextLine("@AB 1234", 0.8, BOX), TextLine("gate 4", 0.9, BOX)),
        plates=(Plate("AB12CD", 0.9, BOX),),
        identifiers=(Identifier("@AA1111", "yard-id", "text", 0.5, BOX),),
    )
    found = suggestions(result, "IMG_1.jpg", SETTINGS, leave_out="@AA1111")
    assert (found[0].value, found[0].pattern, found[0].source, found[0].fits) == ("@AB1234", "yard-id", "text", True)
    assert [one.value for one in found[1:]] == ["LOT 77", "AB12CD", "GATE 4", "NO SMOKING", "IMG_1"]


def test_an_identifier_in_the_file_name_is_found_though_no_pattern_takes_it_from_there() -> None:
    found = suggestions(ImageResult(), "yard/@AB1234.jpg", SETTINGS)
    assert [(one.value, one.source) for one in found] == [("@AB1234", "filename")]


def test_there_are_no_more_than_keys() -> None:
    lines = tuple(TextLine(f"word {number}", 0.9, BOX) for number in range(40))
    assert len(suggestions(ImageResult(text=lines), "a.jpg", SETTINGS)) == MOST
