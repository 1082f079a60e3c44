"""Patterns of the settings file are refused when they cannot work or could hang the program."""

from __future__ import annotations

import contextlib
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportdesk.config.pattern_check import MAX_SOURCE_LENGTH, check_patterns, validator_exists, whole_words
from reportdesk.config.patterns import BUILT_IN_PATTERNS, Pattern
from reportdesk.config.regex_cost import is_runaway
from reportdesk.config.regex_forms import forms
from reportdesk.config.regex_shape import alphabet, positions
from reportdesk.domain.failures import PatternInvalid

LENGTH = MAX_SOURCE_LENGTH
DRAWN = re.compile(r"[A-Z0-9]+")


def test_the_built_in_patterns_are_right() -> None:
    check_patterns(BUILT_IN_PATTERNS)


@pytest.mark.parametrize(
    ("pattern", "cause"),
    [
        (Pattern("a", "[A-Z"), "not valid"),
        (Pattern("a", "(?i)abc"), "not valid"),
        (Pattern("a", "[[A-Z]]"), "not valid"),
        (Pattern("a", "A{99999999999}"), "not valid"),
        (Pattern("a", "(" * 2000), "longer than"),
        (Pattern("a", "A*"), "nothing at all"),
        (Pattern("a", r"\b"), "nothing at all"),
        (Pattern("a", "(A+)+B"), "run for hours"),
        (Pattern("a", "ABC", sources=("code", "voice")), "'voice' is unknown"),
        (Pattern("a", "ABC", sources=()), "no source"),
        (Pattern("a", "ABC", validator="verhoeff"), "'verhoeff' is unknown"),
        (Pattern("a", "ABC", validator="stdnum.nothing"), "'stdnum.nothing' is unknown"),
        (Pattern("a", "ABC", validator="stdnum.util"), "'stdnum.util' is unknown"),
        (Pattern("a", "ABC", validator="os.path"), "'os.path' is unknown"),
        (Pattern("a", "ABC", min_confidence=1.5), "out of range"),
        (Pattern(" ", "ABC"), "name"),
        (Pattern("a", "ABC", normalise="lower"), "'lower' is unknown"),
        (Pattern("a", "ABC", normalise="exact", repair=True), "cannot be had"),
    ],
)
def test_wrong_patterns_are_refused_with_name_cause_and_remedy(pattern: Pattern, cause: str) -> None:
    with pytest.raises(PatternInvalid) as refused:
        check_patterns([pattern])
    assert f"'{pattern.name}'" in refused.value.message
    assert cause in refused.value.message
    assert refused.value.hint


def test_two_patterns_of_one_name_are_refused() -> None:
    with pytest.raises(PatternInvalid, match="two patterns"):
        check_patterns([Pattern("a", "ABC"), Pattern("a", "DEF")])


@pytest.mark.parametrize(
    "regex",
    ["(a+)+", "(a|a)*b", "([A-Z]*)*x", "(x+x+)+y", "(.*)*z", r"(\w+\s?)*$", "(?:A?){30}A{30}", r"\d+\d+\d+x",
     "([A-Z0-9]{1,20}){1,20}x", ".*X.*Y", "(?=(a+)+b)a", "((a|b)+c?)+d",
     "((?=A)+[^B](?=A)){0,50}A.{1,20}",
     r"[^B]+\s+?(?:A|AB){1,20}", r"[^B]+(?:\s+)A", r"\S+\d+", r"([A-Z0-9 ]+)\d{6,}", r"(.+)\1X", r"LOT:.*\d+",
     r"[^B]+(?=\s+X)\s"],
)  # fmt: skip
def test_runaway_patterns_are_seen(regex: str) -> None:
    assert is_runaway(regex, LENGTH)


@pytest.mark.parametrize(
    "regex",
    [r"A\d{9}", "[A-Z0-9]{6,}", "(?:[A-Z]+-)*\\d+", "(?:[A-Z]{2}|\\d{2})*X", r"(\d{1,3}[- ]?){1,5}", "A.*B",
     r"[A-Z]{1,3}-?[A-Z]{1,2} ?\d{1,4}", r"INV-\d{4}/\d+", r"[A-Z0-9]+-?\d+", r"(?:[A-Z0-9]+-)+\d+", r"\w+-\d+",
     r"[A-Z .-]+[A-Z]{2}\d{4}", r"[A-Z0-9]+(?:-[A-Z0-9]+)*", r".*\d{4}-\d+", r"https?://\S+/\d+", r".+-\d{4,}",
     r"[A-Z0-9 ]{1,20}\d{6,}", r"ID ?[A-Z0-9]+\d+", r"LOT\s*:?\s*\d+", r"BATCH\s*#?\s*[A-Z0-9]+", r"S/?N\s*[:#]?\s*\d+",
     r"INV(?:OICE)?\s*#?\s*\d+", r"NO\.?\s*:?\s*\d+", r"(?:REF|NO|NR)\.?\s*[:#]?\s*([A-Z0-9]+)",
     r"[A-Z]{2}\s*-?\s*\d{4}", r"\d{3}\s*-?\s*\d{3}", r"[A-Z]+-?\d+-?[A-Z0-9]*", r"REF[:#]?\s*\d+"],
)  # fmt: skip
def test_ordinary_patterns_are_not_taken_for_runaways(regex: str) -> None:
    assert not is_runaway(regex, LENGTH)


atoms = st.sampled_from(["A", "B", "[A-Z]", r"\d", ".", "[^A]", r"\w", "(?:AB)", r"\s", "[^B]", r"\S", "(?:A|AB)"])
repeats = st.sampled_from(["", "+", "*", "?", "{2}", "{1,3}", "+?", "{1,20}"])
regexes = st.recursive(
    st.builds(lambda atom, repeat: atom + repeat, atoms, repeats),
    lambda inner: st.one_of(
        st.builds(lambda a, b: a + b, inner, inner),
        st.builds(lambda a, b: f"(?:{a}|{b})", inner, inner),
        st.builds(lambda a, repeat: f"(?:{a}){repeat}", inner, repeats),
    ),
    max_leaves=6,
)


@given(regexes, st.text("AB1 ", max_size=14))
def test_what_the_shape_says_holds_for_real_matches(regex: str, text: str) -> None:
    match = re.search(regex, text)
    is_runaway(regex, LENGTH)
    if match is None:
        return
    assert set(match.group()) <= alphabet(regex)
    places = positions(regex)
    if places is not None:
        assert len(places) == len(match.group())
        assert all(char in place for char, place in zip(match.group(), places, strict=True))
    ways = forms(regex, len(match.group()))
    assert not ways or any(all(char in place for char, place in zip(match.group(), way, strict=True)) for way in ways)


@given(regexes)
def test_any_pattern_is_refused_or_gets_through_the_text_that_is_worst_for_it(regex: str) -> None:
    with contextlib.suppress(PatternInvalid):
        check_patterns([Pattern("generated", regex)])
        whole_words(regex).search("A" * LENGTH + " ")


def adversarial_texts(regex: str) -> list[str]:
    """Return texts of the cap's length that nearly match `regex` again and again, and then do not."""
    seeds = ["A", "B", "1", " ", "-", "AB", "A1", "A ", "AAAAAAAAAAB", *DRAWN.findall(regex)]
    long = [(seed * LENGTH)[: LENGTH - 1] for seed in seeds]
    # In two runs, where many starts and many ways lead over the same second one.
    long += [run * (LENGTH // 2) + other * (LENGTH // 2 - 1) for run in "A _-" for other in "1A " if run != other]
    return [text + end for text in long for end in ("!", "A", "1", "\n")]


def test_every_pattern_that_is_accepted_gets_through_adversarial_text(tmp_path: Path) -> None:
    """In a process of its own, since a regex that runs away can only be killed: minutes for what takes seconds."""
    accepted = [
        r"(\d{1,3}[- ]?){1,5}", "A.*B", r"(?:[A-Z]+-)*\d+", "[A-Z]{1,40}[A-Z0-9]{1,40}X", ".*A.{0,9}B",
        "[A-Z]+[0-9]+[A-Z]+", r"(?:\w{1,8} ){2,4}\d", *(pattern.regex for pattern in BUILT_IN_PATTERNS),
    ]  # fmt: skip
    drawn: list[str] = []

    @settings(max_examples=200, database=None, derandomize=True)
    @given(regexes)
    def draw(regex: str) -> None:
        drawn.append(regex)

    draw()
    for regex in dict.fromkeys(drawn):
        with contextlib.suppress(PatternInvalid):
            check_patterns([Pattern("generated", regex)])
            accepted.append(regex)
    assert len(accepted) > 50
    cases = [(regex, text) for regex in accepted if not is_runaway(regex, LENGTH) for text in adversarial_texts(regex)]
    file = tmp_path / "cases.json"
    file.write_text(json.dumps(cases), encoding="utf-8")
    program = (
        "import json, sys\nfrom reportdesk.config.pattern_check import whole_words\n"
        "for regex, text in json.load(open(sys.argv[1], encoding='utf-8')): whole_words(regex).search(text)"
    )
    subprocess.run([sys.executable, "-c", program, str(file)], check=True, timeout=240)


def test_whole_words_do_not_cut() -> None:
    words = whole_words(r"@?[A-Z]{2}\d{4}")
    assert words.search("XAB1234") is None
    assert words.search("AB12345") is None
    assert words.search("ÄAB1234") is None
    assert words.search("ID@AB1234") is not None
    assert words.search("IMG_AB1234_1") is not None


def test_validators_of_python_stdnum_must_be_able_to_check() -> None:
    assert validator_exists("stdnum.imei")
    assert validator_exists("stdnum.de.idnr")
    assert validator_exists("stdnum.iso7064.mod_11_10")
    assert not validator_exists("stdnum.exceptions")
    assert not validator_exists("stdnum")
