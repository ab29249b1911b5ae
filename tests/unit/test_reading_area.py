"""Where an advertiser is: municipality, region on the day, team; and unknown where the ad does not tell."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.reading.area.gazetteer import load_gazetteer, region_on
from pipeline.reading.area.read import Area, read_area
from pipeline.reading.wording import read_wording
from profiles import load_profile

KOMPETENCECENTER = load_profile("kompetencecenter")
IN_2026, IN_2027 = date(2026, 12, 31), date(2027, 1, 1)


def area_of(text, field="", on=IN_2026):
    return read_area(read_wording(text), field, KOMPETENCECENTER, on)


@pytest.mark.parametrize(
    ("text", "municipality"),
    [
        ("Jeg bor i Odense", "Odense"),
        ("privat i Århus C", "Aarhus"),
        ("aarhus", "Aarhus"),
        ("kobenhavn", "København"),
        ("Koebenhavn N", "København"),
        ("CPH city", "København"),
        ("in Kopenhagen", "København"),
        ("Nørrebro", "København"),
        ("Lyngby", "Lyngby-Taarbæk"),
        ("Åbenrå", "Aabenraa"),
        ("Sønderborgs bedste", "Sønderborg"),
        ("i Ringe tager jeg imod", "Faaborg-Midtfyn"),
        ("8000 Aarhus C", "Aarhus"),
        ("DK 8900, ring", "Randers"),
        ("sød pige fra Odense", "Odense"),
        ("Privat Greve", "Greve"),
        ("Ring til mig. Skive.", "Skive"),
        ("4800 Nykøbing", "Guldborgsund"),
        ("Viby J", "Aarhus"),
        ("Viby Sjælland", "Roskilde"),
        ("pige fra Polen bor i Næstved", "Næstved"),
        ("Jeg kommer fra Aalborg men bor i Esbjerg", "Esbjerg"),
        ("ikke København, kun Hillerød", "Hillerød"),
        ("Roskilde Landevej 3, Vejle", "Vejle"),
        ("i Odense denne uge, næste uge Aalborg", "Odense"),
        ("Herning, Holstebro og Struer", "Herning"),
    ],
)
def test_a_named_place_gives_its_municipality(text, municipality):
    assert area_of(text).municipality == municipality


@pytest.mark.parametrize(
    "text",
    [
        "de ringe omgivelser", "call them now", "5 års erfaring", "Odensevej 12", "Nykøbing", "Viby", "hele Jylland",
        "Sjælland", "Danmark", "give dig massage", "min egen mors", "vejen til dig", "Sjælland og Fyn", "Skive lidt til", "",
    ],
)  # fmt: skip
def test_words_and_places_that_do_not_tell_stay_unknown(text):
    assert area_of(text) == Area()


@pytest.mark.parametrize(
    ("text", "region", "team"),
    [
        ("Nordsjælland", "DK-84", "Team Øst"),
        ("Trekantområdet", "DK-83", "Team Midt"),
        ("Lolland-Falster", "DK-85", "Team Midt"),
        ("Djursland", "DK-82", "Team Vest"),
        ("Vendsyssel", "DK-81", "Team Vest"),
    ],
)
def test_a_part_of_the_land_gives_region_and_team_without_a_municipality(text, region, team):
    assert area_of(text) == Area(None, region, team)


def test_a_field_tells_where_the_text_does_not():
    assert area_of("ring til mig", "København > Amager").team == "Team Øst"
    assert area_of("ring til mig", "8900").municipality == "Randers"
    assert area_of("bor i Roskilde", "Sjælland").municipality == "Roskilde"


def test_the_merger_of_two_regions_moves_no_team():
    before, after = area_of("Roskilde", on=IN_2026), area_of("Roskilde", on=IN_2027)

    assert before.team == after.team == "Team Midt"
    assert region_on("DK-85", IN_2026).name == "Region Sjælland"
    assert region_on("DK-85", IN_2027).name == region_on("DK-84", IN_2027).name == "Region Østdanmark"


def test_a_place_outside_every_team_has_a_region_and_no_team():
    area = read_area(read_wording("i Bergen nå"), "", load_profile("promann"), IN_2026)

    assert area == Area("Bergen", "NO-46", None)


def test_who_is_from_a_land_we_know_no_places_of_is_where_she_goes_in_ours():
    area = read_area(read_wording("Kommer till ditt hotell i Odense"), "", KOMPETENCECENTER, IN_2026, "SE")

    assert area.municipality == "Odense"


def test_every_danish_postcode_leads_to_the_region_of_its_municipality():
    gazetteer = load_gazetteer("DK")

    for code in ("2665", "2670", "4050", "6870", "7120", "7171", "7280", "7790", "9632", "9990"):
        place = gazetteer.place_of_postcode(code)
        assert gazetteer.part_of[place.municipality] == place.part
