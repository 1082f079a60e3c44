"""Which identifiers come out of what was read."""

from __future__ import annotations

import itertools
import math
import string
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportdesk.config.pattern_check import whole_words
from reportdesk.config.patterns import BUILT_IN_PATTERNS, Pattern
from reportdesk.config.settings import Settings
from reportdesk.domain.findings import Box, Code, Identifier, Plate, Quad, TextLine, bounding_box
from reportdesk.recognition.identifiers import IdentifierFindings, expects_code, find_identifiers
from reportdesk.recognition.text_rows import neighbours
from reportdesk.recognition.validators import is_valid, vin_has_form

SETTINGS = Settings()
BY_NAME = {pattern.name: pattern for pattern in BUILT_IN_PATTERNS}
VIN, OTHER_VIN, EUROPEAN_VIN = "1HGCM82633A004352", "1M8GDM9AXKP042788", "WVWZZZ1KZ6W123456"
CONTAINER = "CSQU3054383"


def line(text: str, row: int = 0, confidence: float = 0.95) -> TextLine:
    return TextLine(text, confidence, (0, 100.0 * row, 20.0 * len(text), 100.0 * row + 20))


def code(text: str, name: str = "QRCode") -> Code:
    return Code(text, name, (0, 0, 10, 10))


def found(
    *texts: str, codes: tuple[Code, ...] = (), filename: str = "", settings: Settings = SETTINGS
) -> IdentifierFindings:
    lines = [line(text, row) for row, text in enumerate(texts)]
    return find_identifiers(codes, lines, [], filename, settings)


def values(findings: IdentifierFindings) -> list[str]:
    return [identifier.value for identifier in findings.identifiers]


def with_pattern(*patterns: Pattern) -> Settings:
    return replace(SETTINGS, patterns=patterns)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("@AB1234", "@AB1234"),
        ("@ AB 1234", "@AB1234"),
        ("@AB-1234", "@AB1234"),
        ("Yard ID:@ab1234.", "@AB1234"),
        ("ID@AB1234", "@AB1234"),
        ("＠ＡＢ１２３４", "@AB1234"),
        ("@AB\u0661\u0662\u0663\u0664", "@AB1234"),
        ("@\u0130B1234", "@IB1234"),
        (VIN, VIN),
        ("1HG CM82633A004352", VIN),
        ("VIN: 1HGCM-82633-A004352", VIN),
        (f"*{VIN}*", VIN),
        (" ".join(VIN), VIN),
        ("CSQU 305438 3", CONTAINER),
        ("CSQU305438 [3]", CONTAINER),
        ("csqu 305438-3", CONTAINER),
        (f"VIN{VIN}", VIN),
        (f"vin{VIN.lower()} 2003", VIN),
        (f"VIN-No{VIN}", VIN),
        (f"VINNo.{VIN}", VIN),
        (f"FIN Nr{VIN}", VIN),
        (f"Container{CONTAINER}", CONTAINER),
    ],
)
def test_printed_identifiers_are_found_however_they_are_spaced(text: str, value: str) -> None:
    findings = found(text)
    assert values(findings) == [value]
    assert findings.doubts == ()
    assert not findings.identifiers[0].repaired


@pytest.mark.parametrize(
    "text",
    [
        f"X{VIN}",
        f"{VIN}9",
        f"VIN{VIN}9",
        f"VINX{VIN}",
        f"VIN{VIN[:-1]}",
        "VINTAGE 1HGCM82633A00435",
        "CONTAINERCSQU3054384",
        "@AB12345",
        "mail to desk@ab1234.com today",
        "GST ID 002017394688",
        "SALE 2 @ 500 123",
        "CSQU 305438 4",
        "the quick brown fox jumps over 13 lazy dogs",
        "01906641589574681",
        "EXP 2009-05-17",
        "REF 2017-03-19",
        "TEL 2693 2846",
        "INV 2025-3336",
        "MODEL I285 TYPE AD18 3525",
        "INV WEIGHT F150 CU 09494",
        "DOC-6VTZBDJ32KQUIT6TF",
        "TBTW63 UAXLB GRG W6J",
        "3 @ RM 8636.46",
        "8 @ RM5518,14",
        "4 @RM 5364 44",
        "4 @RM5364 44",
        "@ RM 5364 44",
    ],
)
def test_nothing_is_invented(text: str) -> None:
    assert found(text) == IdentifierFindings()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1HGCM82633A0O4352", VIN),
        ("1HG CM826 33AOO4352", VIN),
        (" ".join(VIN.replace("0", "O")), VIN),
        ("@AB12O4", "@AB1204"),
        ("@A81204", "@AB1204"),
        ("CSQU3O54383", CONTAINER),
        ("C5QU 3O5438 3", CONTAINER),
        ("MSKU 020252 I", "MSKU0202521"),
    ],
)
def test_characters_that_cannot_be_right_are_repaired(text: str, value: str) -> None:
    findings = found(text)
    assert values(findings) == [value]
    assert findings.identifiers[0].repaired
    assert findings.doubts == ()


def test_a_label_glued_to_its_value_counts_as_if_it_stood_apart() -> None:
    assert values(found("VIN1HGCM82633A0O4352")) == [VIN]
    assert found(f"VIN{EUROPEAN_VIN}").doubts == found(f"VIN {EUROPEAN_VIN}").doubts != ()
    assert values(found(codes=(code(f"VIN{VIN}"),))) == [VIN]
    # Without a check digit, and where the name belongs to the value, nothing is taken off.
    assert found("LOT123456", settings=with_pattern(Pattern("lot", r"\d{6}"))) == IdentifierFindings()
    own = with_pattern(Pattern("sn", r"SN\d{4,14}", validator="stdnum.iso7064.mod_97_10"))
    assert values(found("SN847705", settings=own)) == ["SN847705"]
    longer_than_any_text = with_pattern(Pattern("sn", r"\d{2500}", validator="luhn"))
    assert found("SN847705", settings=longer_than_any_text) == IdentifierFindings()


@pytest.mark.parametrize(
    ("regex", "text", "expected"),
    [
        (r"INV\d{4,6}", "No. INVI23O5", ["INV12305"]),
        (r"(?:KA|KB)\d{4}", "K812O4", ["KB1204"]),
        (r"[A-Z]{2}-\d{3}", "AB-12O", ["AB-120"]),
        (r"[A-Z]{2,3}-?\d{4}(?:/\d)?", "(MNO-12S4)", ["MNO-1254"]),
        (r"LOT\d{3,}", "LOTl2345", ["LOT12345"]),
        (r"[A-Z]{2,3}\d{3,4}", "AB1O34", []),  # AB1034, ABI034 and ABL034 all make sense
        (r"[A-Z]{2,3}-\d{4}", "X-AB-12O4", []),  # only whole words
        (r"[A-Z]{2,3}-\d{4}", "AB-12O4-7", []),
        (r"(A|B)\1\d{3}", "AA12O", []),  # what comes twice is not worked out
    ],
)
def test_patterns_of_several_lengths_and_forms_are_repaired_too(regex: str, text: str, expected: list[str]) -> None:
    own = with_pattern(Pattern("own", regex, repair=True))
    findings = found(text, settings=own)
    assert values(findings) == expected
    assert all(identifier.repaired for identifier in findings.identifiers)
    assert found(text, settings=with_pattern(Pattern("own", regex))) == IdentifierFindings()


def test_a_repair_for_which_only_the_check_digit_speaks_is_doubted() -> None:
    findings = found(VIN.replace("82633", "8Z633"))
    assert values(findings) == [VIN]
    assert findings.identifiers[0].repaired
    assert len(findings.doubts) == 1


def test_a_word_with_its_number_that_only_a_check_digit_makes_an_identifier_is_doubted() -> None:
    findings = found("EXP20090517")
    assert values(findings) == ["EXPZ0090517"]
    assert findings.identifiers[0].doubt


def test_print_that_is_as_well_a_price_is_doubted() -> None:
    findings = found("3 @ RM 1200")
    assert values(findings) == ["@RM1200"]
    assert "a quantity" in findings.doubts[0]
    assert found("No 3 @AB1200").doubts == found("@ AB 1200").doubts == ()


def test_digits_out_of_a_longer_row_are_no_number() -> None:
    imei = with_pattern(replace(BY_NAME["imei"], enabled=True))
    assert values(found("IMEI 49 015420 323751 8", settings=imei)) == ["490154203237518"]
    assert found("49 015420 323751 8 2054", settings=imei) == IdentifierFindings()
    assert found("7 49 015420 323751 8", settings=imei) == IdentifierFindings()


def test_repair_is_for_print_only() -> None:
    assert found(codes=(code("@AB12O4"),)) == IdentifierFindings()
    off = with_pattern(replace(BY_NAME["yard-id"], repair=False))
    assert found("@AB12O4", settings=off) == IdentifierFindings()


def test_a_vin_without_check_digit_is_sure_from_a_code_and_doubted_from_print() -> None:
    assert found(codes=(code(EUROPEAN_VIN),)).doubts == ()
    printed = found(EUROPEAN_VIN)
    assert values(printed) == [EUROPEAN_VIN]
    assert EUROPEAN_VIN in printed.doubts[0]
    assert values(found(EUROPEAN_VIN, codes=(code(EUROPEAN_VIN),))) == [EUROPEAN_VIN]


@pytest.mark.parametrize(
    ("payload", "value"),
    [
        (f"https://example.org/?vin={VIN}&x=1", VIN),
        (f"I{VIN}", VIN),
        ("MSKU 123456 5", "MSKU1234565"),
        ("@ab1234", "@AB1234"),
    ],
)
def test_identifiers_in_codes(payload: str, value: str) -> None:
    assert values(found(codes=(code(payload, "Code39"),))) == [value]


def test_equal_values_are_one_identifier_from_the_best_source() -> None:
    findings = found("@AB1234", codes=(code("@AB1234"),))
    assert [(i.value, i.source) for i in findings.identifiers] == [("@AB1234", "code")]
    assert findings.doubts == ()


def test_print_that_reads_like_the_code_is_the_same_print() -> None:
    assert values(found("@A81Z34", "@A81234", codes=(code("@AB1234"),))) == ["@AB1234"]


def test_two_different_values_of_one_pattern_are_a_doubt() -> None:
    findings = found("@CD5678", codes=(code("@AB1234"),))
    assert values(findings) == ["@AB1234", "@CD5678"]
    assert findings.doubts == ("Two different yard-ids were read: @AB1234 (code), @CD5678 (text).",)
    assert found(codes=(code(VIN), code(OTHER_VIN))).doubts
    assert found(f"{CONTAINER}", codes=(code(VIN),)).doubts == ()


def test_low_confidence_is_a_doubt() -> None:
    findings = find_identifiers([], [line("@AB1234", confidence=0.55)], [], "", SETTINGS)
    assert values(findings) == ["@AB1234"]
    assert "0.55" in findings.doubts[0]
    assert findings.identifiers[0].doubt


def beside(*texts: str, gap: float = 10) -> list[TextLine]:
    lines, x = [], 0.0
    for text in texts:
        lines.append(TextLine(text, 0.9, (x, 0, x + 12 * len(text), 20)))
        x += 12 * len(text) + gap
    return lines


@pytest.mark.parametrize(
    ("parts", "value"),
    [(("@", "AB1234"), "@AB1234"), (("CSQU", "305438", "3"), CONTAINER), (("1HGCM8", "2633A004352"), VIN)],
)
def test_parts_beside_each_other_are_put_together(parts: tuple[str, ...], value: str) -> None:
    findings = find_identifiers([], beside(*parts), [], "", SETTINGS)
    assert values(findings) == [value]
    box = findings.identifiers[0].box
    assert box is not None
    assert box[0] == 0
    assert box[2] > 12 * len(parts[0]) + 10


def test_parts_far_apart_or_in_other_rows_are_not_put_together() -> None:
    assert find_identifiers([], beside("@", "AB1234", gap=60), [], "", SETTINGS) == IdentifierFindings()
    assert found("@", "AB1234") == IdentifierFindings()


def test_parts_of_print_that_is_turned_are_put_together() -> None:
    turned = [
        TextLine(part.text, 0.9, (0, part.box[0], 20, part.box[2]),
                 ((20, part.box[0]), (20, part.box[2]), (0, part.box[2]), (0, part.box[0])))
        for part in beside("CSQU", "305438", "3")
    ]  # fmt: skip
    assert values(find_identifiers([], turned, [], "", SETTINGS)) == [CONTAINER]


def test_retail_codes_are_identifiers_only_for_patterns_of_digits() -> None:
    ean = (code("5025121072311", "EAN-13"), code("1234567890128", "EAN13"))
    generic = with_pattern(replace(BY_NAME["generic"], enabled=True))
    assert found(codes=ean[:1], settings=generic) == IdentifierFindings()
    assert values(found(codes=ean[:1], settings=with_pattern(Pattern("article", r"\d{13}")))) == ["5025121072311"]


def test_a_looser_pattern_does_not_report_again_what_a_stricter_one_found() -> None:
    both = with_pattern(BY_NAME["vin"], replace(BY_NAME["generic"], enabled=True))
    assert [(i.value, i.pattern) for i in found(codes=(code(VIN),), settings=both).identifiers] == [(VIN, "vin")]


@pytest.mark.parametrize("text", ["@AB1234", "ID: @AB1234", "@ab1234"])
def test_an_identifier_is_not_reported_again_without_its_mark(text: str) -> None:
    both = with_pattern(BY_NAME["yard-id"], replace(BY_NAME["generic"], enabled=True))
    assert [(i.value, i.pattern) for i in found(codes=(code(text),), settings=both).identifiers] == [
        ("@AB1234", "yard-id")
    ]
    beside = found(codes=(code(f"{text} AB1234"),), settings=both)
    assert values(beside) == ["@AB1234", "AB1234"], "it stands there a second time, without the mark"


@pytest.mark.parametrize("texts", [("1234", "ABC123456"), ("1234;ABC123456",)])
def test_an_identifier_stands_beside_a_shorter_one_that_it_holds_by_chance(texts: tuple[str, ...]) -> None:
    both = with_pattern(Pattern("slot", r"\d{4}", priority=1), Pattern("asset", r"ABC\d{6}", priority=2))
    assert values(found(codes=tuple(map(code, texts)), settings=both)) == ["1234", "ABC123456"]


def test_the_words_of_a_web_address_are_no_identifiers_for_a_pattern_that_takes_any_word() -> None:
    generic = with_pattern(replace(BY_NAME["generic"], enabled=True))
    address = code("https://www.instagram.com/products?serial=AB12345")
    assert values(found(codes=(address,), settings=generic)) == ["AB12345"]
    assert values(found(codes=(code("ABCDEFG"),), settings=generic)) == ["ABCDEFG"]
    named = with_pattern(Pattern("product", r"[A-Z]{3}-[A-Z]{4}"))
    assert values(found(codes=(code("http://example.org/ABC-WXYZ"),), settings=named)) == ["ABC-WXYZ"]


def test_a_vin_with_the_mark_of_import_is_reported_once() -> None:
    both = with_pattern(BY_NAME["vin"], replace(BY_NAME["generic"], enabled=True))
    findings = found(codes=(code(f"I{VIN}", "Code39"),), settings=both)
    assert [(i.value, i.pattern) for i in findings.identifiers] == [(VIN, "vin")]


def test_patterns_that_are_off_find_nothing() -> None:
    off = with_pattern(replace(BY_NAME["vin"], enabled=False))
    assert found(VIN, codes=(code(VIN),), settings=off) == IdentifierFindings()


def test_the_file_name_counts_when_a_pattern_lists_it() -> None:
    listed = with_pattern(replace(BY_NAME["vin"], sources=("code", "filename")))
    findings = found(filename=f"photos/IMG_{VIN}_front.jpg", settings=listed)
    assert [(i.value, i.source) for i in findings.identifiers] == [(VIN, "filename")]
    assert found(filename=f"{VIN}.jpg") == IdentifierFindings()


def test_the_plate_in_front_beats_those_behind() -> None:
    plates_on = with_pattern(replace(BY_NAME["plate"], enabled=True))
    front, behind = Plate("RK605AB", 0.9, (0, 0, 200, 50)), Plate("361AO", 0.8, (300, 0, 340, 10))
    assert values(find_identifiers([], [], [behind, front], "", plates_on)) == ["RK605AB"]
    near = Plate("361AO", 0.8, (300, 0, 480, 50))
    assert find_identifiers([], [], [near, front], "", plates_on).doubts


def test_a_plate_that_is_only_print_is_doubted() -> None:
    plate = Plate("RK605AB", 0.99, (0, 0, 200, 50))
    own = Pattern("own", r"[A-Z]{2}\d{3}[A-Z]{2}", ("plate", "code"), priority=5)
    for pattern in (replace(BY_NAME["plate"], enabled=True), own):
        settings = with_pattern(pattern)
        assert find_identifiers([], [], [plate], "", settings).doubts == ()
        printed = find_identifiers([], [], [plate], "", settings, plates_are_print=True)
        assert values(printed) == ["RK605AB"]
        assert "models are not installed" in printed.doubts[0]
    assert find_identifiers([code("RK605AB")], [], [plate], "", with_pattern(own), plates_are_print=True).doubts == ()


def test_patterns_of_ones_own() -> None:
    medicine = with_pattern(Pattern("medicine", r"A\d{9}", repair=True, min_confidence=0.6))
    assert values(found("A 012745182", settings=medicine)) == ["A012745182"]
    assert values(found("A0I2745182", settings=medicine)) == ["A012745182"]
    dashed = with_pattern(Pattern("invoice", r"INV-\d{4}"))
    assert values(found("see inv-2024 of May", settings=dashed)) == ["INV-2024"]


def test_only_the_beginning_of_very_long_texts_is_searched() -> None:
    assert found(codes=(code("x " * 2000 + VIN),)) == IdentifierFindings()
    assert values(found(codes=(code(VIN + " x" * 5000),))) == [VIN]


def test_a_copyright_line_is_no_identifier_and_a_sign_taken_for_another_is_doubted() -> None:
    assert found("© HP 2015") == IdentifierFindings()
    assert found("©GE1998 All rights reserved") == IdentifierFindings()
    doubted = found("©AB1234")
    assert values(doubted) == ["@AB1234"]
    assert "read as ©" in doubted.doubts[0]


def test_the_value_is_kept_in_the_form_that_the_pattern_says() -> None:
    upper = Pattern("part", r"[A-Z]{2}-\d{3}")
    for form, expected in (("upper", ["CD-456", "AB-123"]), ("compact", ["CD456", "AB123"]), ("exact", ["CD-456"])):
        settings = with_pattern(replace(upper, normalise=form))
        assert values(found("no ab-123", codes=(code("CD-456"),), settings=settings)) == expected, form


def test_exact_tells_upper_and_lower_case_apart() -> None:
    exact = with_pattern(Pattern("token", r"[a-z]{3}[A-Z]\d", normalise="exact"))
    assert values(found(codes=(code("abcD5"),), settings=exact)) == ["abcD5"]
    assert found(codes=(code("ABCD5"),), settings=exact) == IdentifierFindings()
    assert found("abc D5", settings=exact) == IdentifierFindings()


def test_priority_orders_and_equal_values_of_several_patterns_are_shown_once() -> None:
    first, second = Pattern("b", r"A\d{6}", priority=5), Pattern("a", r"[A-Z]\d{6}", priority=9)
    findings = found("A123456 B765432", settings=with_pattern(second, first))
    assert [(i.value, i.pattern) for i in findings.identifiers] == [("A123456", "b"), ("B765432", "a")]


def test_a_code_is_expected_only_where_an_identifier_can_come_from_one() -> None:
    assert expects_code(SETTINGS)
    assert expects_code(replace(SETTINGS, identifier_expected="report"))
    assert not expects_code(replace(SETTINGS, identifier_expected="never"))
    assert not expects_code(with_pattern(Pattern("plate", "[A-Z]{2}[0-9]{4}", ("plate", "text"))))
    assert not expects_code(with_pattern(replace(BY_NAME["yard-id"], enabled=False)))


@pytest.mark.parametrize("validator", ["stdnum.imei", "stdnum.ean", "stdnum.iso7064.mod_11_10", "luhn"])
def test_a_number_with_a_wrong_check_digit_is_no_identifier(validator: str) -> None:
    numbers = {
        "stdnum.imei": "490154203237518",
        "stdnum.ean": "4006381333931",
        "stdnum.iso7064.mod_11_10": "002006673085",
        "luhn": "79927398713",
    }
    right = numbers[validator]
    wrong = right[:-1] + str((int(right[-1]) + 1) % 10)
    settings = with_pattern(Pattern("number", rf"\d{{{len(right)}}}", validator=validator))
    assert values(found(right, settings=settings)) == [right]
    assert found(wrong, codes=(code(wrong),), settings=settings) == IdentifierFindings()


ALPHABET = string.ascii_uppercase + string.digits + "@ -:"
BOX: Box = (0, 0, 10, 10)


@given(st.lists(st.text(ALPHABET, max_size=40), max_size=5), st.lists(st.text(ALPHABET, max_size=40), max_size=3))
def test_every_identifier_matches_its_pattern(texts: list[str], payloads: list[str]) -> None:
    findings = found(*texts, codes=tuple(code(payload) for payload in payloads))
    for identifier in findings.identifiers:
        assert_right(identifier)


@given(st.sampled_from([VIN, EUROPEAN_VIN, CONTAINER, "@AB1234"]), st.data())
def test_a_print_with_wrong_characters_gives_the_value_or_a_doubt_or_nothing(value: str, data: st.DataObject) -> None:
    similar = {"0": "O", "O": "0", "1": "I", "5": "S", "S": "5", "8": "B", "B": "8", "2": "Z", "Z": "2", "6": "G"}
    chars = list(value)
    for index in data.draw(st.sets(st.integers(0, len(value) - 1), max_size=2)):
        chars[index] = similar.get(chars[index], chars[index])
    findings = found("".join(chars))
    for identifier in findings.identifiers:
        assert_right(identifier)


FREE = (
    *(replace(pattern, enabled=True, sources=("code", "text", "plate", "filename")) for pattern in BUILT_IN_PATTERNS),
    Pattern("exact", r"[a-z]\w{2,9}", ("code", "text"), normalise="exact"),
    Pattern("compact", r"\d{3}-?\d{3}", ("text", "filename"), "stdnum.ean", normalise="compact"),
)
PLACES = st.tuples(st.floats(-1e4, 1e4), st.floats(-1e4, 1e4), st.floats(0, 500), st.floats(0, 500))


@given(st.lists(st.text(max_size=60), max_size=4), st.text(max_size=60), st.text(max_size=60), st.text(max_size=60))
def test_any_text_of_any_source_can_be_matched(texts: list[str], payload: str, plate: str, name: str) -> None:
    findings = find_identifiers(
        [code(payload)], [line(text, row) for row, text in enumerate(texts)], [Plate(plate, 0.9, BOX)],
        name, with_pattern(*FREE),
    )  # fmt: skip
    for identifier in findings.identifiers:
        assert identifier.value
        assert identifier.source in ("code", "text", "plate", "filename")


@given(st.sampled_from(["@AB1234", CONTAINER, VIN]), st.data())
def test_a_value_cut_into_neighbouring_boxes_is_put_together_again(value: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.sets(st.integers(1, len(value) - 1), min_size=1, max_size=2)))
    edges = [0, *cuts, len(value)]
    parts = [value[start:end] for start, end in itertools.pairwise(edges)]
    degrees = data.draw(st.sampled_from([0, 12, 90, 180, 270]))
    size = data.draw(st.floats(8, 80))
    lines = [turned_line(part, edges[index], size, degrees, gap=index * 0.5) for index, part in enumerate(parts)]
    findings = find_identifiers([], data.draw(st.permutations(lines)), [], "", SETTINGS)
    assert values(findings) == [value]


@given(st.lists(PLACES, max_size=8))
def test_boxes_of_any_place_and_size_can_be_joined(boxes: list[tuple[float, float, float, float]]) -> None:
    lines = [TextLine("@", 0.9, (x, y, x + width, y + height)) for x, y, width, height in boxes]
    for run in neighbours(lines):
        assert 2 <= len(run) <= 3
        assert len(set(map(id, run))) == len(run)


def turned_line(text: str, start: int, size: float, degrees: float, gap: float) -> TextLine:
    """Return a line of letters `size` high that begins `start` letters and `gap` heights along a turned row."""
    left, right = (0.6 * start + gap) * size, (0.6 * (start + len(text)) + gap) * size
    cosine, sine = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    corners = ((left, 0.0), (right, 0.0), (right, size), (left, size))
    a, b, c, d = ((500 + x * cosine - y * sine, 500 + x * sine + y * cosine) for x, y in corners)
    quad: Quad = (a, b, c, d)
    return TextLine(text, 0.9, bounding_box(quad), quad)


def assert_right(identifier: Identifier) -> None:
    pattern = BY_NAME[identifier.pattern]
    match = whole_words(pattern.regex).fullmatch(identifier.value)
    assert match is not None
    if pattern.name == "vin":
        assert is_valid("vin", identifier.value) or vin_has_form(identifier.value)
        assert is_valid("vin", identifier.value) or identifier.source == "code" or identifier.doubt
    else:
        assert is_valid(pattern.validator, identifier.value)
