"""The shipped tables of places are whole and agree with each other."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

import pipeline.reading.area.gazetteer
from pipeline.reading.area.gazetteer import load_gazetteer, region_on
from pipeline.reading.area.spellings import spellings_of
from profiles import load_profile

PLACES = Path(pipeline.reading.area.gazetteer.__file__).parent / "places"


def rows_of(name):
    lines = (PLACES / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")][1:]


@pytest.mark.parametrize(("country", "count"), [("DK", 98), ("NO", 357)])
def test_every_municipality_is_there(country, count):
    assert len(load_gazetteer(country).part_of) == count


def test_norwegian_counties_have_as_many_municipalities_as_in_2024():
    counted = Counter(load_gazetteer("NO").part_of.values())

    assert counted["NO-03"] == 1
    assert (counted["NO-46"], counted["NO-34"], counted["NO-18"], counted["NO-32"]) == (43, 46, 41, 21)


@pytest.mark.parametrize("profile", ["kompetencecenter", "promann"])
def test_every_municipality_of_a_team_is_known(profile):
    chosen = load_profile(profile)
    known = load_gazetteer(chosen.country).part_of

    assert {name for team in chosen.teams for name in team.municipalities} <= set(known)


def test_rows_name_municipalities_in_the_part_they_lie_in():
    for name in ("names.tsv", "towns.tsv"):
        for place, country, municipality, part, _ in rows_of(name):
            if municipality:
                assert load_gazetteer(country).part_of[municipality] == part, place


def test_every_part_has_a_region():
    day = pipeline.reading.area.gazetteer.date(2026, 11, 22)

    for country in ("DK", "NO"):
        assert all(region_on(part, day) for part in set(load_gazetteer(country).part_of.values()))


def test_every_danish_post_town_is_read_by_its_own_name():
    gazetteer = load_gazetteer("DK")

    for name, country, *_ in rows_of("towns.tsv"):
        if country == "DK":
            assert gazetteer.may_begin(pipeline.reading.area.gazetteer.fold(name).split()[0].split("-")[0]), (
                name
            )


@pytest.mark.parametrize(
    ("code", "municipality"),
    [("0150", "Oslo"), ("5003", "Bergen"), ("9008", "Tromsø"), ("1400", "Nordre Follo")],
)
def test_norwegian_postcodes_lead_to_their_municipality(code, municipality):
    assert load_gazetteer("NO").place_of_postcode(code).municipality == municipality


def test_what_is_no_postcode_leads_nowhere():
    assert load_gazetteer("DK").place_of_postcode("0001") is None
    assert load_gazetteer("DK").place_of_postcode("80000") is None
    assert load_gazetteer("DK").place_of_postcode("arhs") is None


def test_a_name_is_spelled_with_and_without_its_diacritics():
    spelled = dict(spellings_of("Aabenraa"))

    assert {"aabenraa", "abenra", "abenraa", "aabenra", "abenras"} <= set(spelled)


def test_a_short_name_without_diacritics_needs_evidence():
    assert dict(spellings_of("Køge"))["koge"]
    assert not dict(spellings_of("Køge"))["koege"]


def test_at_least_eighty_words_are_known_as_doubtful():
    lines = (PLACES / "words.txt").read_text(encoding="utf-8").splitlines()

    assert len({word for line in lines if not line.startswith("#") for word in line.split()}) > 80
