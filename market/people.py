"""The invented people who advertise: who, what, where, in which language. Nobody here exists."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from market.chance import deal, dice
from market.numbers import DISGUISED, PLAIN, number_of
from market.places import EVERYWHERE, NOWHERE, Place, places_of

# Shares as in "Status 2007": mostly women, more escort than private, nearly half of them in the east.
KINDS = {"escort": 84, "private": 42, "clinic": 16, "unknown": 8}
ADVERTISES = {"woman": 119, "man": 12, "couple": 8, "trans": 6, "unknown": 5}
REGIONS = {"DK-84": 66, "DK-85": 14, "DK-83": 20, "DK-82": 24, "DK-81": 14, "nowhere": 12}
LANGUAGES = {"da": 96, "en": 32, "de": 12, "nb": 10}
SOURCES = {"torvet": 44, "kortet": 30, "portalen": 26, "nyt": 14, "snakken": 16, "guiden": 12, "avisen": 8}
PRINT = "avisen"

_NAMES = {
    "woman": "Alma Anja Bea Clara Dagny Ella Emmy Freja Gry Hanna Ida Ines Jane Karla Kira Lea Lisa Maja Mia Nina "
    "Nora Olga Petra Rikke Rosa Sanne Silje Sofie Tanja Tina Vera Vibe Yrsa Zita",
    "man": "Anton Bo Emil Felix Jonas Kim Leo Mads Oskar Rune Tom Viktor",
    "couple": "Eva & Per,Lone & Jan,Mai & Tim,Ute & Kai,Ann & Ole,Liv & Max,Kaya & Ib,Sus & Bent",
    "trans": "Nova Stella Bianca Lola Iris Carmen",
    "unknown": "Luca Robin Sam Chris Charlie",
}


@dataclass(frozen=True, slots=True)
class Advertiser:
    """One invented person (or couple, or clinic); the first of `sources` is where it is at home. `second_number` is shown beside the first, `next_number` is
    what the first is changed to in the weeks where an advertiser changes number. Numbers in E.164.
    """

    key: int
    name: str
    kind: str
    advertises: str
    place: Place
    language: str
    age: int
    sources: tuple[str, ...]
    number: str
    second_number: str
    next_number: str
    spelling: str

    @property
    def disguised(self) -> bool:
        """Whether the number is written so that a simple search misses it."""
        return self.spelling in DISGUISED


@cache
def advertisers() -> tuple[Advertiser, ...]:
    """All people of the market, in a fixed order; `key` is the place in it."""
    dealt = zip(
        deal(KINDS, "kinds"),
        deal(ADVERTISES, "advertises"),
        deal(REGIONS, "regions"),
        deal(LANGUAGES, "languages"),
        deal(SOURCES, "sources"),
        strict=True,
    )
    return tuple(_invent(key, words) for key, words in enumerate(dealt))


def _invent(key: int, words: tuple[str, ...]) -> Advertiser:
    kind, advertises, region, language, source = words
    throw = dice("person", key)
    advertises = "woman" if kind == "clinic" else advertises
    return Advertiser(
        key=key,
        name=throw.choice(_names(advertises)),
        kind=kind,
        advertises=advertises,
        place=throw.choice(places_of(region) or (EVERYWHERE, NOWHERE)),
        language=language,
        age=throw.randrange(21, 56),
        sources=_sources(key, source),
        number=number_of(key, 0),
        second_number=number_of(key, 1) if throw.random() < 1 / 8 else "",
        next_number=number_of(key, 2),
        spelling=throw.choice(DISGUISED if throw.random() < 1 / 10 else PLAIN),
    )


def _sources(key: int, first: str) -> tuple[str, ...]:
    """Where the person advertises: each ninth on a second site, each third in the newspaper as well."""
    order = list(SOURCES)
    second = [order[(order.index(first) + 1) % len(order)]] if key % 9 == 0 else []
    return tuple(dict.fromkeys([first, *second, *([PRINT] if key % 3 == 1 else [])]))


def _names(advertises: str) -> list[str]:
    names = _NAMES[advertises]
    return names.split(",") if "," in names else names.split()
