"""Every value of a reading shows the characters of the ad that led to it."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from pipeline.items import ScrapedAd
from pipeline.reading import read_ad, read_line
from profiles import load_profile

PROFILE = load_profile("kompetencecenter")
TODAY = date(2026, 11, 22)


def explain(**record):
    return read_line(record, PROFILE, explain=True)["explained"]


def quotes(evidence):
    return [piece["text"] for piece in evidence]


def test_each_value_names_the_words_that_led_to_it():
    found = explain(
        title="Dansk kvinde, 31 år",
        text="Jeg kommer til dig i Odense. Min veninde tager telefonen. Tlf. 20 11 22 33",
    )

    assert quotes(found["advertises"]) == ["kvinde"]
    assert quotes(found["age"]) == ["31 år"]
    assert quotes(found["kind"]) == ["kommer til dig"]
    assert quotes(found["area"]) == ["Odense"]
    assert "telefonen" in " ".join(quotes(found["switchboard"]))
    (number,) = found["numbers"]
    assert number["number"] == "+4520112233"
    assert "".join(quotes(number["evidence"])).replace(" ", "") == "20112233"


def test_of_markup_the_evidence_lies_in_what_a_visitor_sees():
    found = explain(html="<p>Tlf. <b>20</b> <!-- 99 --> 11 22 33</p><p>bor i <i>Vejle</i></p>")

    assert "<" not in found["shown"]
    assert quotes(found["area"]) == ["Vejle"]


def test_a_value_that_a_field_of_the_page_gave_has_no_characters_of_the_text():
    found = read_line({"text": "Ring 20 11 22 33", "area": "Odense"}, PROFILE, explain=True)

    assert found["region"] == "DK-83"
    assert found["explained"]["area"] == []


def test_a_number_that_a_person_must_look_at_stands_only_in_the_explanation():
    strict = PROFILE.model_copy(update={"numbers": PROFILE.numbers.model_copy(update={"review_below": 1.0})})

    found = read_line({"text": "Ring 20 11 22 33"}, strict, explain=True)

    assert found["numbers"] == []
    assert [number["number"] for number in found["explained"]["numbers"]] == ["+4520112233"]
    assert "number-unsure" in found["explained"]["doubts"]


WORDS = st.sampled_from(
    (
        "jeg er 23 år",
        "17 pige",
        "fra Odense",
        "ikke i Vejle",
        "i Viby",
        "kommer til dig",
        "privat",
        "20 11 22",
        "33",
        "tyve",
        "+45",
        "İ ß 𝟐 \u200b",
        ".\n",
        "ring til min veninde",
        "under atten",
        "500 kr",
    )
)


@given(st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=40).map(" ".join)))
def test_evidence_always_lies_within_the_text(text):
    reading = read_ad(ScrapedAd("1", text=text), PROFILE, TODAY)

    spans = [span for spans in reading.where.values() for span in spans]
    spans += [span for number in reading.numbers for span in number.where]
    assert all(0 <= first < after <= len(reading.shown) for first, after in spans)
