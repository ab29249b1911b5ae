"""Texts that were made to break the reader: a sound reading comes out of whatever a page holds."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.reading import read_line
from pipeline.reading.language.tables import LANGUAGES
from pipeline.reading.wording import LONGEST
from profiles import load_profile

PROFILES = [load_profile("kompetencecenter"), load_profile("promann")]
MEGABYTE = 1_000_000
PIECES = (
    "2", "22 ", "2 3 ", "22334455", "- ", ".", "|", "\n", "a", "O", "+45 ", "(22)", "22x", "to tre ", "femogtyve ", "og ", "17 år ",
    "jeg er ", "18 om ", "f17 ", "500 kr ", "min ", "I am ", "ikke ring ", "Odense ", "5000 Odense ", "@", "a@b.", "https://x.", "\0",
    "\ud800", "\u202e2", "\u200b", "\u0301", "e\u0301", "😀", "2\ufe0f\u20e3", "２", "ж ", "สวัสดี", "½", "²", "<", "<a ", "<a b='", "<!--", "<![CDATA[",
    "<b>2", "<div>", "</b>", "<table><td>", "<b hidden>", "<i style='left:-9px'>", "<style>b{", "<a href='tel:22334455'>x</a>",
    "data-phone='", "&#", "&amp;",
)  # fmt: skip
ODD = st.characters() | st.sampled_from("0123456789OIl ²½①٣๓２\u200b\u202e\u0301\ufe0f\u20e3+-./()|<>&;\n")
TELLING = (
    "jeg er år 17 18 24 ring ikke på tlf 22 33 44 55 kr fra til over og to tre femogtyve halvtreds Odense 5000 hos mig "
    "escort privat klinik hun min datter gammelt nummer <b> </b> <br> <i hidden> &nbsp; tel: +45 snart født 2010"
)
WORDS = st.sampled_from(TELLING.split())


def read_soundly(record, profile=PROFILES[0]):
    """The reading, after all that must hold of any reading."""
    reading = read_line({"id": "1", "date": "2026-11-22", **record}, profile)
    json.dumps(reading)
    assert len(set(reading["numbers"])) == len(reading["numbers"])
    assert all(re.fullmatch(r"\+[1-9]\d{6,14}", number) for number in reading["numbers"])
    assert reading["language"] in {"", "th", *LANGUAGES}
    assert reading["age"] in {None, *range(10, 80)}
    return reading


@pytest.mark.parametrize(
    ("piece", "field"), [(piece, "html" if set(piece) & set("<&'") else "text") for piece in PIECES]
)
def test_a_megabyte_of_anything_is_read(piece, field):
    # what takes longer than linear time would take minutes here
    assert len(read_soundly({field: piece * (MEGABYTE // len(piece))})["numbers"]) <= LONGEST // 8


@pytest.mark.parametrize("field", ["text", "html"])
@pytest.mark.parametrize("piece", PIECES)
def test_what_stands_before_hostile_text_is_still_read(piece, field):
    reading = read_soundly({field: f"Sød pige, ring 22 33 44 55 for en aftale.\n\n{piece * 300}"})

    assert reading["numbers"][:1] == ["+4522334455"] or piece in {"a@b.", "https://x."}


@pytest.mark.parametrize(
    "text",
    [
        "ring 5 ² år",
        "5² år",
        "ring 0049 177 40726795097",
        "I'm fl to Denm+4542421708ao your h\udcbaotel. 0049 179 1795474el Man 0049\"179 17954740. Mandy",
        "ลูกค้าอายุ 09 ปี",
    ],
)
@pytest.mark.parametrize("country", ["DK", "NO", "DE"])
def test_what_fuzzing_once_broke_is_read(text, country):
    read_soundly({"text": text, "country": country})


@given(st.text(alphabet=ODD, max_size=300))
def test_any_text_is_read(text):
    for profile in PROFILES:
        read_soundly({"text": text, "title": text[::-1]}, profile)


@given(st.lists(WORDS, max_size=60).map(" ".join))
def test_any_row_of_telling_words_is_read(text):
    for profile in PROFILES:
        read_soundly({"text": text}, profile)


@given(
    st.recursive(
        st.text(alphabet=ODD, max_size=12),
        lambda inner: st.tuples(
            st.sampled_from(["p", "b", "div", "td", "style", "script", "a", "svg", "s", "pre", "textarea"]),
            st.sampled_from(
                [
                    "",
                    " hidden",
                    " style='display:none'",
                    " class=a href='tel:+4522334455'",
                    " style='color:white",
                ]
            ),
            st.lists(inner, max_size=4),
        ).map(lambda node: f"<{node[0]}{node[1]}>{''.join(node[2])}</{node[0]}>"),
        max_leaves=20,
    )
)
def test_any_markup_is_read(html):
    read_soundly({"html": html})
    read_soundly({"text": html})


@settings(max_examples=200)
@given(
    st.fixed_dictionaries(
        {},
        optional={
            **dict.fromkeys(
                ("text", "html", "title", "area"), st.none() | st.text(alphabet=ODD, max_size=80)
            ),
            "country": st.sampled_from(["", "DK", "no", "SE"]),
        },
    )
)
def test_any_record_is_read(record):
    read_soundly(record)


@given(
    st.sampled_from(["text", "html", "title", "area", "country", "date"]),
    st.integers() | st.lists(st.text()) | st.booleans(),
)
def test_a_record_with_anything_but_text_is_refused_by_name(key, value):
    with pytest.raises(ValueError, match=key):
        read_line({"id": "1", key: value}, PROFILES[0])


@given(st.text(min_size=1))
def test_an_unknown_country_is_refused_and_a_text_is_not_repeated(country):
    secret = f"ring 22334455 {country}"

    with pytest.raises(ValueError, match="country") as refused:
        read_line({"id": "1", "text": "ring 22334455", "country": secret}, PROFILES[0])

    assert "22334455" not in str(refused.value)
