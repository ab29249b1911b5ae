"""Places of other people, of times past and of plans do not tell where she is; nor do those she only works in."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.reading.area.read import Area, read_area
from pipeline.reading.wording import read_wording
from profiles import load_profile

KOMPETENCECENTER = load_profile("kompetencecenter")
SUNDAY = date(2026, 11, 22)


def municipality_of(text):
    return read_area(read_wording(text), "", KOMPETENCECENTER, SUNDAY).municipality


@pytest.mark.parametrize(
    ("text", "municipality"),
    [
        ("Min søster har salon i Horsens. Jeg bor i Randers", "Randers"),
        ("Meine Schwester wohnt in Vejle, ich habe ein Haus in Tondern", "Tønder"),
        ("Sora mea stă în Aarhus, eu sunt în Aalborg", "Aalborg"),
        ("Jeg bor hos min søster i Hjørring", "Hjørring"),
        ("Das alte Telefon gehört jetzt einem Dachdecker aus Ribe. Häuschen auf Fanø", "Fanø"),
        ("Den ene er fra Herning, den anden fra Skive, og vi deler lejlighed i Aarhus", "Aarhus"),
        ("Jeg er ikke den Lisa fra Slagelse. Jeg er den Lisa fra Næstved", "Næstved"),
        ("Der er en, der bruger mine billeder i Esbjerg. Jeg er kun i Ringsted", "Ringsted"),
        ("To veninder fra Aarhus", "Aarhus"),
        ("Mand fra Odense", "Odense"),
    ],
)
def test_a_place_of_somebody_else_is_not_hers(text, municipality):
    assert municipality_of(text) == municipality


@pytest.mark.parametrize(
    ("text", "municipality"),
    [
        ("Efter otte år i Vejle er jeg flyttet hjem til Odder", "Odder"),
        ("Efter tyve år på kontor i Aarhus er jeg landet i Lemvig", "Lemvig"),
        ("Træt af København? I Roskilde er der fred", "Roskilde"),
        ("Haslev (før Ringsted)", "Faxe"),
        ("Jeg kommer fra en lille by ved Viborg, men læser i Odense", "Odense"),
        ("Jeg er flyttet fra Vanløse til Valby", "København"),
        ("Klinikken i Taastrup er solgt. Jeg er i Ishøj", "Ishøj"),
        ("I Odense stopper jeg. Nu er det Faaborg", "Faaborg-Midtfyn"),
        ("Kontoret i Odense er lukket om mandagen", "Odense"),
        ("I don't do Copenhagen anymore. Roskilde", "Roskilde"),
        ("Fra nytår flytter jeg til Vejle, men nu tager jeg imod her i Brovst", "Jammerbugt"),
    ],
)
def test_where_she_was_or_will_be_is_not_where_she_is(text, municipality):
    assert municipality_of(text) == municipality


@pytest.mark.parametrize(
    ("text", "municipality"),
    [
        ("Om dagen er jeg på arbejde i Kolding. Haderslev", "Haderslev"),
        ("Jeg arbejder i en butik i Esbjerg. Om aftenen: Varde", "Varde"),
        ("Ti minutter fra lufthavnen i Billund. Jelling", "Vejle"),
        ("Jeg taler sønderjysk og spiser Samsø-kartofler i Glostrup", "Glostrup"),
        ("Nakskov alle dage undtagen onsdag", "Lolland"),
        ("Vi ses i Lemvig, hvor jeg modtager, eller i Struer", "Lemvig"),
        ("Hotel i Copenhaga și Gentofte", "København"),
        ("giver massage i 8700 kun for mænd", "Horsens"),
        ("w Esbjergu", "Esbjerg"),
    ],
)
def test_what_only_happens_to_be_named_gives_way_to_where_she_receives(text, municipality):
    assert municipality_of(text) == municipality


@pytest.mark.parametrize(
    ("text", "municipality"),
    [
        ("Jag bor i Malmö men tar tåget till Köpenhamn", "København"),
        ("Ich wohne in Flensburg, komme aber gern zu dir nach Sonderburg", "Sønderborg"),
        ("Hello from Hamburg! I visit you in Kolding. I never receive in Germany", "Kolding"),
        ("Pige fra Randers, nu i Spanien resten af vinteren", None),
        ("Ich bin in Flensburg, 20 Minuten von Padborg", None),
        ("Lige landet fra Brasilien! Lejlighed i Odense", "Odense"),
    ],
)
def test_who_lives_abroad_is_where_she_crosses_the_border_to(text, municipality):
    assert municipality_of(text) == municipality


@pytest.mark.parametrize(
    ("text", "municipality"),
    [
        ("Uge 46-50: Vejle 16/11-20/11, Herning 21/11-25/11, Skive 26/11-30/11", "Herning"),
        ("Velkommen i Løgstør tirsdag og torsdag. Jeg er fra Hvide Sande", "Vesthimmerlands"),
        ("Torsdag er min sidste dag i Sønderborg, derefter Kolding", "Sønderborg"),
        ("Ida fra Randers, som nu læser i Odense", "Odense"),
    ],
)
def test_times_tell_of_the_place_they_belong_to(text, municipality):
    assert municipality_of(text) == municipality


def test_of_two_towns_her_clients_live_in_neither_narrows_the_land_part():
    area = read_area(
        read_wording("Kun Fyn. Jeg kommer til dig, om du bor i Bogense eller Faaborg"),
        "",
        KOMPETENCECENTER,
        SUNDAY,
    )

    assert (area.municipality, area.region) == (None, "DK-83")


def test_amager_holds_three_municipalities():
    assert read_area(read_wording("bor på Amager"), "", KOMPETENCECENTER, SUNDAY) == Area(
        None, "DK-84", "Team Øst"
    )
