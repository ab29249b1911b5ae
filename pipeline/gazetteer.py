"""Places of one country as people name them, their municipality, and the region they lie in on a given day."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

from pipeline.wording import Phrases, fold

_PLACES = Path(__file__).parent / "places"
_SHORTEST_BARE = 6  # letters; a shorter name without its diacritics is too often another word


@dataclass(frozen=True, slots=True)
class Place:
    """`municipality` and `part` are None where the name does not tell; `is_word` asks for evidence in the text."""

    name: str
    municipality: str | None
    part: str | None
    is_word: bool = False


class Region(NamedTuple):
    name: str
    code: str


class Gazetteer:
    """What is known of one country's places; nothing at all of countries without data."""

    def __init__(self, country: str) -> None:
        self.part_of: dict[str, str] = {}
        self._postcodes: dict[str, Place] = {}
        places: dict[str, Place] = {}
        for row in _rows("municipalities.tsv", country):
            self.part_of[row["municipality"]] = row["part"]
            place = Place(
                row["municipality"], row["municipality"], row["part"], row["municipality"].lower() in _words()
            )
            places[row["municipality"]] = place
        self._read_postcodes(country)
        for row in _rows("names.tsv", country) + _rows("towns.tsv", country):
            place = Place(
                row["name"], row["municipality"] or None, row["part"] or None, row["evidence"] == "word"
            )
            places.setdefault(row["name"], place)
        self.names = Phrases(_with_spellings(places))

    def place_of_postcode(self, code: str) -> Place | None:
        return self._postcodes.get(code)

    def municipalities_in(self, part: str) -> list[str]:
        return [municipality for municipality, its_part in self.part_of.items() if its_part == part]

    def _read_postcodes(self, country: str) -> None:
        for row in _rows("postcodes.tsv", country):
            for code in _codes(row["from"], row["to"]):
                self._postcodes[code] = Place(code, None, row["part"])
        for row in _rows("municipalities.tsv", country):
            for span in row["postcodes"].split():
                first, _, last = span.partition("-")
                for code in _codes(first, last or first):
                    known = self._postcodes.get(code)
                    if known is None or known.part == row["part"]:
                        self._postcodes[code] = Place(code, row["municipality"], row["part"])


@cache
def load_gazetteer(country: str) -> Gazetteer:
    return Gazetteer(country)


def region_on(part: str, on: date) -> Region | None:
    """The region that a part of the land belongs to on that day."""
    for since, until, region in _regions().get(part, ()):
        if since <= on <= until:
            return region
    return None


@cache
def _regions() -> dict[str, list[tuple[date, date, Region]]]:
    regions: dict[str, list[tuple[date, date, Region]]] = {}
    for row in _rows("regions.tsv", ""):
        since = date.fromisoformat(row["from"]) if row["from"] else date.min
        until = date.fromisoformat(row["until"]) if row["until"] else date.max
        regions.setdefault(row["part"], []).append((since, until, Region(row["region"], row["code"])))
    return regions


@cache
def _words() -> frozenset[str]:
    lines = (_PLACES / "words.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def _with_spellings(places: dict[str, Place]) -> dict[str, Place]:
    """Every place under its name, its genitive, and the name without diacritics; the first bearer keeps a spelling."""
    spelled: dict[str, Place] = {}
    for name, place in places.items():
        spelled.setdefault(fold(name), place)
    for name, place in places.items():
        bare = name.lower().translate(str.maketrans("æøåäöü", "aoaaou"))
        for spelling in (bare, fold(name) + "s", bare + "s"):
            if len(spelling) >= _SHORTEST_BARE and not place.is_word:
                spelled.setdefault(spelling, place)
    return spelled


def _codes(first: str, last: str) -> list[str]:
    return [f"{code:04}" for code in range(int(first), int(last) + 1)]


def _rows(name: str, country: str) -> list[dict[str, str]]:
    lines = (_PLACES / name).read_text(encoding="utf-8").splitlines()
    rows = csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t")
    return [row for row in rows if not country or row["country"] == country]
