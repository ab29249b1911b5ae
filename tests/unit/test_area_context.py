"""What the words around a place say: where she receives, where she goes, and where she is not."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.reading.area.gazetteer import load_gazetteer
from pipeline.reading.area.read import Area, read_area
from pipeline.reading.wording import read_wording
from profiles import load_profile

KOMPETENCECENTER, PROMANN = load_profile("kompetencecenter"), load_profile("promann")
ON = date(2026, 11, 22)


def area_of(text, field="", profile=KOMPETENCECENTER):
    return read_area(read_wording(text), field, profile, ON)


@pytest.mark.parametrize(
    ("text", "municipality"),
    [
        ("Pige fra Thailand, opvokset i Aalborg, nu i Odense", "Odense"),
        ("Min veninde er fra Randers, men jeg bor i Aarhus", "Aarhus"),
        ("Fra Herning, men er flyttet til København", "København"),
        ("Har boet i Svendborg i 10 år", "Svendborg"),
        ("Aus Hamburg, ich wohne jetzt in Sonderburg", "Sønderborg"),
        ("Pochodzę z Polski, mieszkam w Vejle", "Vejle"),
        ("Soy latina, vivo en Kolding, no voy a Odense", "Kolding"),
        ("Nu mai stau în Odense! Acum te primesc în Kolding", "Kolding"),
        ("Född i Aarhus men bor i Viborg", "Viborg"),
    ],
)
def test_where_she_comes_from_is_not_where_she_is(text, municipality):
    assert area_of(text).municipality == municipality


@pytest.mark.parametrize(
    ("text", "municipality"),
    [
        ("Jeg kører ikke til København. Hillerød og omegn", "Hillerød"),
        ("Odense kører jeg ikke til. Bor i Aalborg", "Aalborg"),
        ("kun Odense, ikke Svendborg, ikke Nyborg", "Odense"),
        ("Not in Aarhus anymore, now Esbjerg", "Esbjerg"),
        ("nicht in Hamburg, sondern in Esbjerg", "Esbjerg"),
        ("ikke kun i Vejle", "Vejle"),
        ("Kører ikke udenfor Vejle", "Vejle"),
        ("Skriv ikke, hvis du bor i Taastrup. Jeg bor i Give.", "Vejle"),
        ("Ida nu i Odense", "Odense"),
        ("ingen stress i København", "København"),
    ],
)
def test_a_denied_place_is_none_and_a_mere_not_denies_nothing(text, municipality):
    assert area_of(text).municipality == municipality


@pytest.mark.parametrize(
    ("text", "municipality"),
    [
        ("bor i Vejle, kører til Kolding og Fredericia", "Vejle"),
        ("Kører til Kolding, Fredericia. Privat i Vejle.", "Vejle"),
        ("Kører: Frederikshavn, Hjørring. Bopæl: Aalborg", "Aalborg"),
        ("Escort dækker hele Sjælland fra min base i Roskilde", "Roskilde"),
        ("Hausbesuche in Vejle, meine Wohnung ist in Kolding", "Kolding"),
        ("Køge, 30 min fra København", "Køge"),
        ("Mænd fra Odense er velkomne hos mig i Aarhus", "Aarhus"),
        ("Vejle Landevej 12, Horsens", "Horsens"),
        ("Hotel Odense ligger her, men jeg bor i Aarhus", "Aarhus"),
        ("Sanne Viborg, privat i Odense", "Odense"),
        ("Kører til Vejle, Fredericia og Odense", "Vejle"),
    ],
)
def test_where_she_receives_goes_before_where_she_goes(text, municipality):
    assert area_of(text).municipality == municipality


@pytest.mark.parametrize(
    "text",
    [
        "Mødes ikke i Kolding", "Kommer fra Aalborg", "Har tidligere boet i Svendborg", "Aalborggade 12", "bor i Malmö",
        "Ich bin in Flensburg", "Skriv ikke, hvis du bor i Taastrup", "Escort Jylland og Fyn", "Ægte københavnerpige",
        "Dejlig pige med tatovering på ryg og hals", "RINGE TIL MIG", "stege flæsk", "Als ich kam", "de har en sund have",
        "Jeg elsker at give dig tid", "they have time for you", "1 time 1200, 2 timer 2000, nat 5000", "siden 2005",
        "Soy una chica alta y sola", "Kærlig hilsen Ida Greve", "Jeg viser dig vejen", "Pris 5000 kr",
    ],
)  # fmt: skip
def test_unknown_stays_unknown(text):
    assert area_of(text) == Area()


@pytest.mark.parametrize(
    ("text", "municipality"),
    [
        ("privat i Ringe", "Faaborg-Midtfyn"), ("PRIVAT I RINGE", "Faaborg-Midtfyn"), ("bor i ringe", "Faaborg-Midtfyn"),
        ("Område: Them", "Silkeborg"), ("Struer og Holstebro", "Struer"), ("Skive by", "Skive"), ("jeg bor i koge", "Køge"),
        ("in the heart of Lejre", "Lejre"), ("Hammel-området", "Favrskov"), ("7323 Give", "Vejle"),
    ],
)  # fmt: skip
def test_a_word_that_is_a_place_counts_where_a_place_would_stand(text, municipality):
    assert area_of(text).municipality == municipality


@pytest.mark.parametrize(
    ("text", "field", "municipality"),
    [
        ("Privat i Viby", "Jylland > Aarhus", "Aarhus"),
        ("Privat i Viby", "Sjælland", "Roskilde"),
        ("Assens", "Fyn", "Assens"),
        ("Nykøbing på Falster", "", "Guldborgsund"),
        ("Viby ved Aarhus", "", "Aarhus"),
        ("5610 Assens", "", "Assens"),
        ("Assens 9550", "", "Mariagerfjord"),
        ("Nykøbing Mors", "", "Morsø"),
    ],
)
def test_a_name_that_several_places_bear_is_told_by_what_stands_beside_it(text, field, municipality):
    assert area_of(text, field).municipality == municipality


def test_a_place_she_left_does_not_tell_which_of_several_is_meant():
    assert area_of("Født i Hinnerup. Nu bor jeg i Viby").region is None


@pytest.mark.parametrize(
    ("text", "municipality"),
    [
        ("Vestergade 3, 8000 Århus C", "Aarhus"), ("DK-8000, ring", "Aarhus"), ("1620 V, ring på", "København"),
        ("kom til dig i 6700", "Esbjerg"), ("studio in 2000 F", "Frederiksberg"), ("8000 Arhsu C", "Aarhus"),
    ],
)  # fmt: skip
def test_a_postcode_tells_where_it_is_no_price(text, municipality):
    assert area_of(text).municipality == municipality


@pytest.mark.parametrize(
    ("text", "municipality"),
    [
        ("บ้านอยู่ที่โอเดนเซค่ะ", "Odense"), ("Zapraszam w Kopenhadze", "København"), ("Primesc in Copenhaga", "København"),
        ("Köpenhamn", "København"), ("Privat in Hadersleben", "Haderslev"), ("Helsingör", "Helsingør"), ("oddense c", "Odense"),
        ("esbejrg", "Esbjerg"), ("Nr. Sundby", "Aalborg"), ("aarhuspige", "Aarhus"), ("Storaarhus", None), ("abenra", "Aabenraa"),
    ],
)  # fmt: skip
def test_names_in_other_languages_and_spellings_are_known(text, municipality):
    area = area_of(text)

    assert area.municipality == municipality
    assert area.region is not None


@pytest.mark.parametrize(
    ("text", "municipality", "region"),
    [
        ("bor på Byåsen", "Trondheim", "NO-50"),
        ("Grünerløkka", "Oslo", "NO-03"),
        ("bor i Ski, 20 min fra Oslo", "Nordre Follo", "NO-32"),
        ("5003 Bergen", "Bergen", "NO-46"),
        ("Herøy, Nordland", "Herøy (Nordland)", "NO-18"),
        ("Reiser ikke til Oslo, kun Trondheim", "Trondheim", "NO-50"),
        ("Hele Østlandet", None, None),
        ("ta deg god tid, time etter avtale", None, None),
    ],
)
def test_norwegian_places_are_read_for_a_norwegian_profile(text, municipality, region):
    area = area_of(text, profile=PROMANN)

    assert (area.municipality, area.region) == (municipality, region)


def test_an_area_says_which_characters_led_to_it():
    text = "Jeg kommer fra Aalborg. Bor i Odense C"

    assert [text[start:end] for start, end in area_of(text).where] == ["Odense C"]


@given(st.text(alphabet="Odense Ikke-i8000.,/ \n" + "".join(sorted({"ø", "ท", "1", "v"})), max_size=120))
def test_any_text_reads_as_a_known_region_or_none(text):
    area = area_of(text)

    assert area.region is None or area.region in set(load_gazetteer("DK").part_of.values())
    assert all(0 <= start < end <= len(text) for start, end in area.where)
