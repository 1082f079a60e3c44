"""Bars that are Code 32 and Code 39 alike: the print beside them decides, then the patterns, then a person."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageFont

from reportdesk.config.patterns import BUILT_IN_PATTERNS, Pattern
from reportdesk.config.settings import Settings
from reportdesk.domain.findings import Code, TextLine
from reportdesk.recognition.code_32 import settled, spelled_out
from reportdesk.recognition.identifiers import IdentifierFindings, find_identifiers
from reportdesk.recognition.pipeline import recognise

NUMBER, SIGNS = "A184619169", "5J2451"
BARS = Code(NUMBER, "Code32", (0, 0, 90, 30))
MEDICINE, ASSET = Pattern("medicine", r"A\d{9}", priority=5), Pattern("asset", r"[0-9A-Z]{6}", priority=5)
GENERIC = next(replace(pattern, enabled=True) for pattern in BUILT_IN_PATTERNS if pattern.name == "generic")


def line(text: str) -> TextLine:
    return TextLine(text, 0.95, (0, 40, 20.0 * len(text), 60))


def found(*texts: str, patterns: tuple[Pattern, ...]) -> IdentifierFindings:
    return find_identifiers([BARS], [line(text) for text in texts], [], "", Settings(patterns=patterns))


def values(findings: IdentifierFindings) -> list[str]:
    return [identifier.value for identifier in findings.identifiers]


@given(st.text("0123456789BCDFGHJKLMNPQRSTUVWXYZ", min_size=6, max_size=6))
def test_the_signs_of_the_bars_are_what_was_drawn(signs: str) -> None:
    bars = zxingcpp.create_barcode(signs, zxingcpp.BarcodeFormat.Code39)
    gray = np.pad(np.array(bars.to_image(scale=2), dtype=np.uint8), 40, constant_values=255)
    (read,) = zxingcpp.read_barcodes(gray, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.AllLinear))
    name = "".join(filter(str.isalnum, str(read.format)))
    assert spelled_out(Code(read.text, name, BARS.box)) == (signs if name == "Code32" else "")


@pytest.mark.parametrize("text", [SIGNS, f"*{SIGNS}*", f"ASSET {SIGNS}", "5 J 2 4 5 1", "5J24S1", "5j2451"])
def test_six_signs_printed_beside_the_bars_say_that_they_are_code_39(text: str) -> None:
    (code,) = settled([BARS], [line("Property of"), line(text)])
    assert (code.text, code.format) == (SIGNS, "Code39")


@pytest.mark.parametrize("text", ["", "A 184619169", NUMBER, "184619169", f"X{SIGNS}", "5J2457"])
def test_without_them_the_bars_stay_code_32(text: str) -> None:
    assert settled([BARS], [line(text)]) == [BARS]
    assert settled([BARS], [line(text), line(SIGNS), line(NUMBER)]) == [BARS]


def test_other_codes_stay_what_they_are() -> None:
    others = [replace(BARS, format="Code128"), replace(BARS, text="A1846191690"), replace(BARS, text="5J2451")]
    assert settled(others, [line(SIGNS)]) == others


def test_the_pattern_that_fits_decides_which_of_both_is_the_identifier() -> None:
    assert values(found(patterns=(MEDICINE,))) == [NUMBER]
    assert values(found(patterns=(ASSET,))) == [SIGNS]
    assert values(found(patterns=(MEDICINE, GENERIC))) == [NUMBER]
    assert values(found(patterns=(ASSET, GENERIC))) == [SIGNS]
    assert values(found(SIGNS, patterns=(MEDICINE, GENERIC))) == [SIGNS]
    assert found("A 184619169", patterns=(ASSET,)) == IdentifierFindings()


def test_bars_of_which_both_readings_fit_one_pattern_are_for_a_person_to_decide() -> None:
    both = found(patterns=(GENERIC,))
    assert values(both) == [NUMBER, SIGNS]
    assert len(both.doubts) == 1
    assert values(found("A 184619169", patterns=(GENERIC,))) == [NUMBER]
    assert found("A 184619169", patterns=(GENERIC,)).doubts == ()


def test_an_image_tells_the_text_that_is_printed_under_its_bars(tmp_path: Path) -> None:
    bars = zxingcpp.create_barcode(SIGNS, zxingcpp.BarcodeFormat.Code39).to_image(scale=4)
    plain = Image.fromarray(np.array(bars, dtype=np.uint8)).resize((420, 160))
    photograph = Image.new("RGB", (800, 600), "white")
    photograph.paste(plain, (180, 120))
    ImageDraw.Draw(photograph).text((280, 300), SIGNS, fill="black", font=ImageFont.load_default(48))
    photograph.save(tmp_path / "asset.png")
    result = recognise(tmp_path / "asset.png", Settings(stages=("codes", "text"), patterns=(GENERIC,)))
    assert [(code.text, code.format) for code in result.codes] == [(SIGNS, "Code39")]
    assert [identifier.value for identifier in result.identifiers] == [SIGNS]
    assert result.doubts == ()
