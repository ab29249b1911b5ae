"""An ad read as a whole: kind, whom it advertises, language, age, flags, doubts, scope, and the door's record."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.inclusion import is_in_scope
from pipeline.items import ScrapedAd
from pipeline.reading import read_ad, read_line
from pipeline.reading.age.read import read_age
from pipeline.reading.kind import read_kind
from pipeline.reading.switchboard import read_switchboard
from pipeline.reading.wording import read_wording
from profiles import load_profile

KOMPETENCECENTER, PRO_MANN = load_profile("kompetencecenter"), load_profile("promann")
DAY = date(2026, 11, 22)


def read(text, profile=KOMPETENCECENTER, **fields):
    return read_ad(ScrapedAd("1", text=text, **fields), profile, DAY)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Jeg kommer til dig på hotel", "escort"),
        ("Vi ses hjemme hos dig", "escort"),
        ("Kører gerne ud i hele byen", "escort"),
        ("Haus- und Hotelbesuche", "escort"),
        ("outcall only", "escort"),
        ("tager imod i egen lejlighed", "private"),
        ("besøg mig hjemme hos mig", "private"),
        ("empfange dich bei mir", "private"),
        ("Privat, ikke klinik", "private"),
        ("Tager ikke ud. Privat.", "private"),
        ("Tager imod på vores massageklinik", "clinic"),
        ("escort, ingen privat", "escort"),
        ("Ring, men ikke fra privat nummer", "unknown"),
        ("Hej, ring til mig", "unknown"),
    ],
)
def test_the_kind_is_what_the_ad_says_or_implies(text, kind):
    assert read(text).kind == kind


@pytest.mark.parametrize(
    ("field", "advertises"),
    [("Kvinder", "woman"), ("Mænd", "man"), ("Par", "couple"), ("TS/Trans", "trans"), ("Andet", "unknown")],
)
def test_the_category_of_the_page_decides_whom_it_advertises(field, advertises):
    assert read("ring for hygge", advertises=field).advertises == advertises


def test_the_age_field_of_the_page_is_hers():
    assert read("ring for hygge", age="27 år").age == 27
    assert read("ring for hygge", age="17").flags == ("under-18",)


def test_the_category_of_the_page_decides_the_kind():
    assert read_kind(read_wording("tager imod"), "Escort").value == "escort"
    assert read_kind(read_wording("tager imod"), "Massage").value == "clinic"


@pytest.mark.parametrize(
    ("text", "advertises"),
    [
        ("Sød pige tager imod", "woman"),
        ("To veninder på besøg i byen", "woman"),
        ("Ich bin eine nette Frau", "woman"),
        ("Moden dame, for herrer over 40", "woman"),
        ("Dame, par er velkomne", "woman"),
        ("Hej, jeg hedder Sara", "woman"),
        ("Ung mand til par og kvinder", "man"),
        ("Hei, jeg er en gutt på 25", "man"),
        ("Trans woman in town", "trans"),
        ("Vi er et par på 30 og 35", "couple"),
        ("Ring for en hyggelig time", "unknown"),
        ("Massage til mænd", "unknown"),
    ],
)
def test_it_advertises_who_offers_not_whom_they_receive(text, advertises):
    assert read(text).advertises == advertises


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Jeg er en sød pige og tager imod hver dag", "da"),
        ("Jeg er ei jente som tar imot deg hjemme hos meg", "nb"),
        ("Jag är en tjej och tar emot hemma hos mig", "sv"),
        ("Ich bin neu in der Stadt und freue mich auf dich", "de"),
        ("I am new in town and would like to meet you", "en"),
        ("Jestem nowa w mieście, zadzwoń do mnie", "pl"),
        ("Sunt noua in oras, te astept la mine", "ro"),
        ("Hola, soy nueva y te espero en mi apartamento", "es"),
        ("สวัสดีค่ะ นวดไทย", "th"),
        ("22334455", ""),
    ],
)
def test_the_language_is_that_of_most_words(text, language):
    assert read(text).language == language


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Sara 24 år", 24),
        ("24-årig pige", 24),
        ("24årig", 24),
        ("Alder: 31", 31),
        ("jeg er femogtyve år", 25),
        ("I am 29 years old", 29),
        ("ich bin 32 Jahre alt", 32),
        ("am 23 de ani", 23),
        ("mam 27 lat", 27),
        ("eine Frau von 25 Jahren", 25),
        ("Männer von 25 bis 45 Jahren", None),
        ("Karina, 48, er på besøg", 48),
        ("Hej, jeg er Anna på 29, bor alene", 29),
        ("Mia 10-22", None),
        ("Anna, tilbud på 50, ring", None),
        ("25 y.o. guy", 25),
        ("for herrer over 40 år", None),
        ("mænd 25-45 år", None),
        ("15 års erfaring", None),
        ("i 10 år", None),
        ("1 time 800 kr", None),
        ("ring 22 33 44 55", None),
        ("Moden dame 52 år, for herrer over 40 år", 52),
    ],
)
def test_an_age_is_read_only_as_her_own(text, age):
    assert read_age(read_wording(text)).own == age


@pytest.mark.parametrize(
    "text",
    [
        "Jeg er 17 år",
        "sytten år",
        "Age: 16",
        "bliver snart 18",
        "går i 9. klasse",
        "skolepige",
        "er 15 år og ny",
        "17-årig",
        "Mia, 17, ny",
    ],
)
def test_any_hint_of_under_18_is_flagged(text):
    assert "under-18" in read(text).flags


@pytest.mark.parametrize(
    "text", ["Jeg er 18 år", "ingen under 18 år", "10 års erfaring", "ring sytten femten ti ti"]
)
def test_limits_and_experience_are_no_hint_of_under_18(text):
    assert "under-18" not in read(text).flags


def test_who_else_answers_or_writes_is_noticed():
    assert read_switchboard(read_wording("Vores telefondame svarer")).value
    assert not read_switchboard(read_wording("Jeg svarer selv")).value
    assert read("Hun taler ikke dansk, ring til ham").flags == ("someone-else-writes",)
    assert read("Vi er to piger").flags == ("several-persons",)


def test_every_doubt_is_named():
    assert read("hygge").doubts == ("no-number", "kind-unknown", "advertises-unknown")
    assert "number-unsure" in read("22112030 pige privat").doubts
    assert read("pige privat 24 år, alder: 31, ring 22334455").doubts == ("age-unsure",)
    assert read("pige privat 24 år ring 22334455").doubts == ()


def test_numbers_come_from_text_fields_and_links_once_each():
    reading = read(
        "ring 22334455", numbers=("33445566",), html="<p>ring 22334455</p><a href='tel:+4544556677'>x</a>"
    )

    assert [n.e164 for n in reading.numbers] == ["+4522334455", "+4533445566", "+4544556677"]


def test_scope_follows_the_profile():
    man, clinic, woman = read("ung mand, privat"), read("pige på klinik"), read("pige, privat")

    assert is_in_scope(woman, KOMPETENCECENTER) == ""
    assert is_in_scope(man, KOMPETENCECENTER) == "advertises:man"
    assert is_in_scope(clinic, KOMPETENCECENTER) == "apart:clinic"
    assert is_in_scope(man, PRO_MANN) == ""
    assert is_in_scope(woman, PRO_MANN) == "advertises:woman"


def test_a_kind_the_profile_does_not_seek_is_left_out_by_name():
    seeks = PRO_MANN.seeks.model_copy(update={"kinds": frozenset({"escort"})})
    profile = PRO_MANN.model_copy(update={"seeks": seeks})

    assert is_in_scope(read("ung mand, privat"), profile) == "kind:private"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Privat pige i Aalborg C, 23 år, 168 cm, 55 kg. 1/2 time 700, 1 time 1200. Tlf to to tre tre 44 55",
            ("+4522334455", "Aalborg", "private", "woman", 23),
        ),
        (
            "Thai massage v/ Noi, Algade 12, 4000 Roskilde. Åben 10-20. Tlf 22334455. CVR-nr. 33 44 55 66",
            ("+4522334455", "Roskilde", "unknown", "woman", None),
        ),
        (
            "Annonce nr. 33445566. Lola er tilbage i Randers! Ring 22334455, kl 10 til 22. Kun escort",
            ("+4522334455", "Randers", "escort", "woman", None),
        ),
        (
            "Elegant lady, 38, outcall to hotels in CPH. 2h 4000 DKK, dinner 8000 DKK. +45 22-33-44-55",
            ("+4522334455", "København", "escort", "woman", 38),
        ),
        (
            "Student 19 yrs old, first time. Sms only 22334455 Lyngby",
            ("+4522334455", "Lyngby-Taarbæk", "unknown", "unknown", 19),
        ),
        (
            "Mandlig massør 40 år, Nørresundby: massage til kvinder. 2233 4455. Født 01.02.1985",
            ("+4522334455", "Aalborg", "unknown", "man", 40),
        ),
        (
            "Escortservice Sjælland & Fyn, vi kører til dig. Tlf. 22 33 44 55",
            ("+4522334455", None, "escort", "unknown", None),
        ),
    ],
)
def test_a_small_ad_is_read_whole(text, said):
    reading = read(text)

    (number,) = reading.numbers
    assert (number.e164, reading.municipality, reading.kind, reading.advertises, reading.age) == said


def test_the_door_answers_with_its_promised_keys():
    answer = read_line(
        {"id": "a7", "text": "Sara 24 år, privat i Odense. Ring 22 33 44 55", "date": "2026-11-22"},
        KOMPETENCECENTER,
    )

    assert answer == {
        "id": "a7",
        "numbers": ["+4522334455"],
        "municipality": "Odense",
        "region": "DK-83",
        "team": "Team Midt",
        "kind": "private",
        "advertises": "woman",
        "language": "da",
        "age": 24,
        "switchboard": False,
        "flags": [],
    }


def test_the_country_of_a_record_decides_its_numbers():
    answer = read_line({"id": 1, "text": "ring 912 34 567 i Oslo", "country": "NO"}, KOMPETENCECENTER)

    assert answer["numbers"] == ["+4791234567"]
    assert answer["region"] == "NO-03"


@pytest.mark.parametrize("record", [{"id": 1, "text": 5}, {"id": 1, "text": "", "date": "i går"}])
def test_a_record_that_is_none_says_which_key(record):
    with pytest.raises(ValueError, match=r'key "(text|date)"'):
        read_line(record, KOMPETENCECENTER)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400), st.text(max_size=60))
def test_no_text_makes_the_reading_fail_or_waver(text, field):
    ad = ScrapedAd(
        "1", title=field, text=text, html=text, numbers=(field,), area=field, kind=field, age=field
    )

    assert read_ad(ad, KOMPETENCECENTER, DAY) == read_ad(ad, KOMPETENCECENTER, DAY)


@pytest.mark.parametrize(
    "piece", ["1", "1 ", "22 33 44 55 ", "fem ", "😀1", "i Odense ", "24 år ", "vi er ", "İ"]
)
def test_a_megabyte_of_anything_is_bounded_work(piece):
    reading = read(piece * (1_000_000 // len(piece)))

    assert reading.doubts  # quadratic work would never get here
