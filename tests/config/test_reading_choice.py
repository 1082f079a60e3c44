"""Settings for single readings: what they change, and that what is stored comes back."""

from __future__ import annotations

import pytest

from reportdesk.config.reading_choice import AS_SET, ReadingChoice
from reportdesk.config.settings import Settings


@pytest.mark.parametrize("choice", [AS_SET, ReadingChoice("tesseract"), ReadingChoice("", True)])
def test_a_choice_survives_being_stored(choice: ReadingChoice) -> None:
    assert ReadingChoice.parse(str(choice)) == choice


def test_nothing_chosen_changes_nothing_and_is_stored_as_nothing() -> None:
    assert str(AS_SET) == ""
    assert AS_SET.applied(Settings()) == Settings()


def test_what_a_newer_version_wrote_is_passed_over() -> None:
    assert ReadingChoice.parse('{"engine": "crystal-ball", "thorough": true, "moon": 1}') == ReadingChoice("", True)


def test_thorough_never_looks_less_closely_than_the_settings() -> None:
    read = ReadingChoice("rapidocr", True).applied(Settings(text="never", text_max_px=3000, code_formats=("QRCode",)))
    assert (read.text, read.text_engine, read.text_max_px, read.code_formats) == ("always", "rapidocr", 3000, ())
    assert read.text_min_confidence < Settings().text_min_confidence
    assert read.identifier_expected == Settings().identifier_expected
