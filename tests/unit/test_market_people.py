from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

import market
from market.numbers import DISGUISED, PLAIN, spellings, write
from market.people import ADVERTISES, KINDS, LANGUAGES, REGIONS, SOURCES, advertisers
from market.places import PLACES, TEAMS
from market.truth import all_numbers, all_spellings
from market.weeks import WEEKS, ads_of


def test_no_two_people_share_a_number() -> None:
    numbers = [
        number
        for person in advertisers()
        for number in (person.number, person.second_number, person.next_number)
        if number
    ]

    assert len(numbers) == len(set(numbers))


def test_every_number_looks_danish() -> None:
    assert {bool(re.fullmatch(r"\+45[2-9]\d{7}", number)) for number in all_numbers()} == {True}


@pytest.mark.parametrize("shares", [KINDS, ADVERTISES, REGIONS, LANGUAGES, SOURCES])
def test_the_shares_deal_out_all_people(shares: dict[str, int]) -> None:
    assert sum(shares.values()) == len(advertisers())


def test_most_are_women_and_every_team_has_some() -> None:
    women = Counter(person.place.team for person in advertisers() if person.advertises == "woman")

    assert sum(women.values()) > len(advertisers()) * 0.7
    assert min(women[team] for team in TEAMS.values()) >= 10


def test_everyone_is_well_over_age() -> None:
    assert min(person.age for person in advertisers()) >= 21


@pytest.mark.parametrize("pattern", [*PLAIN, *DISGUISED])
def test_every_spelling_keeps_the_digits_in_order(pattern: str) -> None:
    written = write("+4520304050", pattern)

    assert re.sub(r"\D", "", written)[-8:] == "20304050"
    assert written in spellings("+4520304050")


def test_no_number_stands_in_a_file_of_the_market() -> None:
    folder = Path(market.__file__).parent
    source = "\n".join(
        path.read_text(encoding="utf-8") for path in folder.rglob("*") if path.suffix in {".py", ".toml"}
    )

    assert [spelling for spelling in all_spellings() if spelling in source] == []


def test_no_trap_in_a_text_is_by_chance_a_number_of_the_market() -> None:
    digits = {number[-8:] for number in all_numbers()}
    texts = [
        re.sub(r"\D", "", text)
        for week in WEEKS
        for source in SOURCES
        for ad in ads_of(source, week)
        for text in ad.paragraphs
    ]

    assert [text for text in texts if any(number in text for number in digits)] == []


def test_a_place_belongs_to_one_municipality_and_a_team() -> None:
    assert all(place.team in TEAMS.values() and place.municipality for place in PLACES)
    assert len({place.written for place in PLACES}) == len(PLACES)
