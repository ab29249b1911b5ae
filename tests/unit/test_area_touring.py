"""Which place of a tour she is in on the day of the round."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.reading.area.read import read_area
from pipeline.reading.wording import read_wording
from profiles import load_profile

KOMPETENCECENTER = load_profile("kompetencecenter")
ODENSE_AALBORG = "12.-15. nov. Odense, 16.-20. Aalborg"


def municipality_on(text, day):
    return read_area(read_wording(text), "", KOMPETENCECENTER, date.fromisoformat(day)).municipality


@pytest.mark.parametrize(
    ("text", "day", "municipality"),
    [
        (ODENSE_AALBORG, "2026-11-14", "Odense"),
        (ODENSE_AALBORG, "2026-11-18", "Aalborg"),
        ("Odense 12.-15. nov, Aalborg 16.-20. nov", "2026-11-18", "Aalborg"),
        ("Odense (12.-15. november), Aalborg (16.-20. november)", "2026-11-12", "Odense"),
        ("9/11-11/11 Roskilde\n12/11-15/11 Næstved\n17/11-19/11 Nykøbing F", "2026-11-13", "Næstved"),
        ("Kolding: 18. nov\nVejle: 19. nov\nHorsens: 20. nov", "2026-11-19", "Vejle"),
        ("16.11.-19.11. Kolding, 20.11.-24.11. Sonderburg", "2026-11-21", "Sønderborg"),
        ("November 10-15 Aarhus, November 16-20 Odense", "2026-11-17", "Odense"),
        ("16-22 listopada Aarhus, 23-29 listopada Aalborg", "2026-11-25", "Aalborg"),
        (
            "Hasta el 28 de noviembre en Herning, del 29 de noviembre al 4 de diciembre en Esbjerg",
            "2026-11-30",
            "Esbjerg",
        ),
        ("28.12.-3.1. Odense, 4.1.-8.1. Vejle", "2026-12-30", "Odense"),
        ("28.12.-3.1. Odense, 4.1.-8.1. Vejle", "2027-01-05", "Vejle"),
        ("2026-11-01 Odense, 2026-11-20 Vejle", "2026-11-20", "Vejle"),
    ],
)
def test_dates_decide(text, day, municipality):
    assert municipality_on(text, day) == municipality


@pytest.mark.parametrize(
    ("text", "day", "municipality"),
    [
        ("Mandag og tirsdag i Vejle, onsdag-søndag i Aalborg", "2026-11-20", "Aalborg"),
        ("Mandag og tirsdag i Vejle, onsdag-søndag i Aalborg", "2026-11-23", "Vejle"),
        ("Mandag Vejle, tirsdag Kolding, onsdag Fredericia", "2026-11-24", "Kolding"),
        ("Herning nu! Fra torsdag i Ikast", "2026-11-23", "Herning"),
        ("Herning nu! Fra torsdag i Ikast", "2026-11-26", "Ikast-Brande"),
        ("Uge 47 Odense, uge 48 Aarhus", "2026-11-18", "Odense"),
        ("Uge 47 Odense\nuge 48 Aarhus", "2026-11-25", "Aarhus"),
        ("KW 47 Odense, KW 48 Kolding", "2026-11-18", "Odense"),
    ],
)
def test_weekdays_and_weeks_decide(text, day, municipality):
    assert municipality_on(text, day) == municipality


@pytest.mark.parametrize(
    ("text", "municipality"),
    [
        ("i Odense denne uge, næste uge Aalborg", "Odense"),
        ("Næste uge Aalborg, denne uge i Odense", "Odense"),
        ("Right now in Vejle, from next week in Kolding", "Vejle"),
        ("diese Woche in Allerød, nächste Woche in Helsingør. Mo-So 08002400", "Allerød"),
        ("I Hornsyld nu, bagefter går turen til Randers. Søndag holder jeg fri", "Hedensted"),
        ("Bor i Vejle, denne uge i Odense", "Odense"),
    ],
)
def test_words_for_now_and_later_decide(text, municipality):
    assert municipality_on(text, "2026-11-24") == municipality


def test_what_the_ad_calls_this_week_gives_way_to_its_dates():
    text = "I Odense denne uge til og med søndag den 22., næste uge Aalborg (23.-29. november)"

    assert municipality_on(text, "2026-11-24") == "Aalborg"


def test_opening_hours_are_no_tour():
    assert (
        municipality_on("7400 Herning. Åbent man-fre 10-18. Kører også til Ikast", "2026-11-22") == "Herning"
    )


def test_a_place_she_is_not_in_stays_out_whatever_the_date():
    assert municipality_on("Ikke i Odense denne uge. Vejle", "2026-11-24") == "Vejle"


@pytest.mark.parametrize(
    "text",
    ["31.2.-40.13. Odense, Vejle 99/99", "2026-99-99 Odense, uge 60 Vejle", "31-02-2026 Odense og Vejle"],
)
def test_days_that_do_not_exist_are_passed_over(text):
    assert municipality_on(text, "2026-11-24") in {"Odense", "Vejle"}


@pytest.mark.parametrize("day", ["0001-01-02", "9999-12-30"])
def test_the_ends_of_the_calendar_do_no_harm(day):
    assert municipality_on("Odense denne uge, Vejle næste uge, uge 30 Kolding", day) is not None
