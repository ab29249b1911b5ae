"""Phone numbers in ads: every usual way of writing one is read, and what only looks like one is not."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.reading.numbers.numbering import numbering_plan
from pipeline.reading.numbers.read import read_field, read_numbers
from pipeline.reading.wording import read_wording

NEIGHBOURS = ("SE", "NO", "DE")
SURE = 0.6


def numbers_in(text, country="DK"):
    return [n.e164 for n in read_numbers(read_wording(text), country, NEIGHBOURS) if n.confidence >= SURE]


@pytest.mark.parametrize(
    "text",
    [
        "Ring 22334455",
        "Tlf. 22 33 44 55",
        "2233 4455",
        "223 34 455",
        "22.33.44.55",
        "22/33/44/55",
        "22–33–44–55",
        "22|33|44|55",
        "22*33*44*55",
        "22_33_44_55",
        "22\u00a033\u00a044\u00a055",
        "2\u200b2\u200b3\u200b3\u200b4\u200b4\u200b5\u200b5",
        "22😀33😀44😀55",
        "2\n2\n3\n3\n4\n4\n5\n5",
        "22-33 44/55",
        "+45 22334455",
        "0045 22 33 44 55",
        "(45) 22 33 44 55",
        "+45 (0) 22 33 44 55",
        "4522334455",
        "45 22 33 44 55",
        "２２３３４４５５",
        "٢٢٣٣٤٤٥٥",
        "๒๒๓๓๔๔๕๕",
        "②②③③④④⑤⑤",
        "𝟐𝟐𝟑𝟑𝟒𝟒𝟓𝟓",
        "2️⃣2️⃣3️⃣3️⃣4️⃣4️⃣5️⃣5️⃣",
        "tlf22334455",
        "mobil: 22 33 44 55. Åben 10-22",
        "Åben 10-22. Mobil 22 33 44 55",
        "Sara 24 år 22334455",
        "1000 kr 22 33 44 55",
        "500,- 22334455",
        "500 22 33 44 55",
        "MobilePay 12345, ring 22334455",
        "22 33, ja og så 44 55",
        "to to tre tre fire fire fem fem",
        "toogtyve treogtredive fireogfyrre femoghalvtreds",
        "to og tyve, tre og tredive, fire og fyrre, fem og halvtreds",
        "twenty two thirty three forty four fifty five",
        "zweiundzwanzig dreiunddreißig vierundvierzig fünfundfünfzig",
        "tjueto trettitre førtifire femtifem",
        "tjugotvå trettiotre fyrtiofyra femtiofem",
        "two2 three3 4455",
        "ring 2Z 33 44 5S",
        "33 44 ring 22 33 44 55",
        "Mænd 50+ 22 33 44 55",
        "+22 33 44 55",
    ],
)
def test_a_number_is_read_however_it_is_written(text):
    assert numbers_in(text) == ["+4522334455"]


@pytest.mark.parametrize(
    "text",
    [
        "kl. 20.00-23.00",
        "åbent 2000-0400",
        "10002200",
        "CVR 22334455",
        "cvr-nr. 22 33 44 55",
        "annonce nr. 22334455",
        "annonce-id: 22334455",
        "konto 2233 4455",
        "Åben kl. 10-22. CVR 22334455",
        "CVR 22334455, pris 500 kr",
        "22.11.2026",
        "22-11-2026",
        "2026-11-22",
        "født 22111998",
        "priser 500 800 1200",
        "30 min 800, 60 min 1200",
        "2000 3000",
        "Pris 1500-2000 kr",
        "mit gamle nummer 22334455",
        "ring ikke til 22334455",
        "postnr 5000",
        "165 cm 55 kg 75C",
        "skriv til sara22334455@example.com",
        "https://example.com/ad/22334455",
        "+",
        "1" * 40,
        "+000 000 000 00",
        "+999 12 34 56 78 90",
    ],
)
def test_what_only_looks_like_a_number_is_not_read(text):
    assert numbers_in(text) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("+46 70 123 45 67", "+46701234567"),
        ("ring 070-123 45 67", "+46701234567"),
        ("0151 23456789", "+4915123456789"),
        ("0049 151 23456789", "+4915123456789"),
        ("+47 912 34 567", "+4791234567"),
        ("+40 722 123 456", "+40722123456"),
    ],
)
def test_a_number_from_abroad_keeps_its_country(text, number):
    assert numbers_in(text) == [number]


def test_the_same_digits_belong_to_the_country_of_the_profile():
    assert numbers_in("ring 912 34 567", "NO") == ["+4791234567"]
    assert numbers_in("ring 91 23 45 67", "DK") == ["+4591234567"]


def test_a_country_with_a_leading_zero_keeps_it_out_of_e164():
    assert numbers_in("ring 070-123 45 67", "SE") == ["+46701234567"]
    assert numbers_in("ring 70 123 45 67", "SE") == []


def test_two_numbers_are_two_and_one_written_twice_is_one():
    assert numbers_in("22334455 eller 33445566") == ["+4522334455", "+4533445566"]
    assert numbers_in("22 33 44 55 / 33 44 55 66") == ["+4522334455", "+4533445566"]
    assert numbers_in("22334455, jeg gentager: 22 33 44 55") == ["+4522334455"]


def test_a_new_number_is_read_beside_the_old_one():
    assert numbers_in("mit gamle nummer 22334455 virker ikke, ring 33445566") == ["+4533445566"]


def test_a_letter_o_between_digits_is_a_zero():
    assert numbers_in("ring 22 3 O 44 55") == ["+4522304455"]


def test_an_ad_of_thousands_of_digits_is_no_ad():
    assert numbers_in("2 " * 5000 + "ring 22334455") == []


def test_digits_without_context_are_less_sure_than_with():
    (alone,) = read_numbers(read_wording("hygge 2233 4455 kys"), "DK")
    (named,) = read_numbers(read_wording("ring 2233 4455 kys"), "DK")

    assert alone.confidence < named.confidence


def test_a_phone_field_is_believed():
    (number,) = read_field("22334455", "DK")

    assert number.confidence >= 0.95
    assert number.how == "field"


def test_a_country_without_a_plan_is_named():
    with pytest.raises(ValueError, match='country "ZZ"'):
        numbering_plan("ZZ")


@given(
    st.from_regex(r"[2-9][0-9]{7}", fullmatch=True),
    st.sampled_from(["", " ", "-", ".", "\u2009", " - ", "\u200b"]),
)
def test_any_danish_number_after_ring_is_read_whatever_divides_it(digits, separator):
    groups = [digits[i : i + 2] for i in range(0, 8, 2)]

    found = numbers_in(f"Ring til mig på {separator.join(groups)} i dag")

    assert found == [f"+45{digits}"]


@settings(max_examples=200)
@given(st.text(alphabet=st.sampled_from("0123456789+() .-/|OolZ\n\u200b２②kr,:@€aå"), max_size=300))
def test_wild_digits_give_e164_or_nothing(text):
    for number in read_numbers(read_wording(text), "DK", NEIGHBOURS):
        assert re.fullmatch(r"\+[1-9]\d{7,14}", number.e164)
        assert 0 < number.confidence <= 1


@pytest.mark.parametrize("before", ["20 11" + " " * 200, "12345678901234567890 "])
def test_digits_far_apart_or_in_an_endless_run_are_no_part_of_a_number(before):
    assert numbers_in(f"Ring {before}22 33 44 55") == ["+4522334455"]
