"""Places of one country as people name them, their municipality, and the region they lie in on a given day."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pipeline.reading.area.spellings import spellings_of
from pipeline.reading.wording import Phrases, fold, to_plain

if TYPE_CHECKING:
    from collections.abc import Iterable

_PLACES = Path(__file__).parent / "places"
_UNSPACED = re.compile(r"[\u0e00-\u0e7f]")  # Thai: no spaces divide the words
_POSTCODE_DIGITS = 4  # in Denmark and Norway
_SHORTEST = 3  # letters of a spelling that nobody wrote down
_CLOSE = 0.75  # of 1: how alike a town beside its postcode must be to be meant


@dataclass(frozen=True, slots=True)
class Place:
    """What a name tells: one `part` of the land, several that it spans, or none (abroad).

    `evidence` says when the name counts: "" always; "word" and "rare" beside words that speak of a place; "people"
    and "street" for want of anything better. `bearers` are the places that share an ambiguous name.
    """

    name: str
    municipality: str | None
    part: str | None
    evidence: str = ""
    parts: tuple[str, ...] = ()
    bearers: tuple[Place, ...] = ()

    @property
    def key(self) -> str:
        """What two names of one place have in common."""
        return self.municipality or self.part or self.name


class Region(NamedTuple):
    name: str
    code: str


class Gazetteer:
    """What is known of one country's places; nothing at all of countries without data."""

    def __init__(self, country: str) -> None:
        self.part_of: dict[str, str] = {}
        self.municipalities_in: dict[str, list[str]] = {}
        self._postcodes: dict[int, tuple[str | None, str]] = {}
        bearers: dict[str, list[Place]] = {}
        words = _words()
        for name, municipality, part, evidence in _rows("names.tsv", country):
            doubt = evidence or ("word" if fold(name) in words else "")
            bearers.setdefault(name, []).append(_as_place(name, municipality, part, doubt))
        for municipality, part, postcodes in _rows("municipalities.tsv", country):
            self.part_of[municipality] = part
            self.municipalities_in.setdefault(part, []).append(municipality)
            self._read_postcodes(municipality, part, postcodes)
            evidence = "word" if fold(municipality) in words else ""
            bearers.setdefault(municipality, [_as_place(municipality, municipality, part, evidence)])
        self._read_postcode_ranges(country)
        for name, municipality, part, evidence in _rows("towns.tsv", country):
            bearers.setdefault(name, []).append(_as_place(name, municipality, part, evidence))
        places = {name: _one_of(named) for name, named in bearers.items()}
        self._unspaced = {to_plain(name): place for name, place in places.items() if _UNSPACED.search(name)}
        self._unspaced_names = re.compile("|".join(sorted(self._unspaced, key=len, reverse=True)) or "(?!)")
        spelled = _with_spellings(places)
        self._alike: dict[tuple[str | None, str], list[str]] = {}
        for spelling, place in spelled.items():
            self._alike.setdefault((place.part, spelling[0]), []).append(spelling)
        self.names = Phrases(spelled)

    def place_of_postcode(self, code: str) -> Place | None:
        if len(code) != _POSTCODE_DIGITS or not code.isdecimal() or int(code) not in self._postcodes:
            return None
        municipality, part = self._postcodes[int(code)]
        return Place(code, municipality, part, parts=(part,))

    def place_like(self, name: str, part: str | None) -> bool:
        """Whether a word is a place of that part of the land, if not quite rightly spelled."""
        return bool(get_close_matches(name, self._alike.get((part, name[0]), ()), 1, _CLOSE))

    def may_begin(self, word: str) -> bool:
        """Whether a word, as it looks folded, begins the name of a place."""
        return self.names.may_begin(word)

    def find_unspaced(self, plain: str) -> Iterable[tuple[Place, int, int]]:
        """Places named in a writing that does not divide words, with the first character and the one behind."""
        if not self._unspaced or _UNSPACED.search(plain) is None:
            return []
        return [(self._unspaced[m[0]], m.start(), m.end()) for m in self._unspaced_names.finditer(plain)]

    def _read_postcode_ranges(self, country: str) -> None:
        for first, last, part in _rows("postcodes.tsv", country):
            known = dict.fromkeys(range(int(first), int(last) + 1), (None, part))
            self._postcodes = {**known, **self._postcodes}

    def _read_postcodes(self, municipality: str, part: str, postcodes: str) -> None:
        for span in postcodes.split():
            first, _, last = span.partition("-")
            self._postcodes |= dict.fromkeys(range(int(first), int(last or first) + 1), (municipality, part))


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
    for part, _, since, until, region, code in _all_rows("regions.tsv"):
        days = (date.fromisoformat(since or "0001-01-01"), date.fromisoformat(until or "9999-12-31"))
        regions.setdefault(part, []).append((*days, Region(region, code)))
    return regions


@cache
def _words() -> frozenset[str]:
    lines = (_PLACES / "words.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(fold(word) for line in lines if not line.startswith("#") for word in line.split())


def _as_place(name: str, municipality: str, part: str, evidence: str) -> Place:
    parts = tuple(part.split())
    return Place(name, municipality or None, parts[0] if len(parts) == 1 else None, evidence, parts)


def _one_of(named: list[Place]) -> Place:
    """A name that several places bear tells what they have in common."""
    first = named[0]
    if len(named) == 1:
        return first
    parts = tuple(sorted({part for place in named for part in place.parts}))
    part = parts[0] if len(parts) == 1 else None
    return Place(first.name, None, part, max(place.evidence for place in named), parts, tuple(named))


def _with_spellings(places: dict[str, Place]) -> dict[str, Place]:
    """Every place under all its spellings; a name's own spelling goes before another's bent one."""
    spelled: dict[str, Place] = {}
    for name, place in places.items():
        spelled.setdefault(fold(name), place)
    words = _words()
    for name, place in places.items():
        rare = place if place.evidence else replace(place, evidence="rare")
        for spelling, unsure in spellings_of(name):
            if (spelling in words and spelling not in spelled) or len(spelling) < _SHORTEST:
                continue
            spelled.setdefault(spelling, rare if unsure else place)
    return spelled


def _rows(name: str, country: str) -> list[list[str]]:
    """The rows of one country, without the country."""
    at = 0 if name == "postcodes.tsv" else 1
    return [row[:at] + row[at + 1 :] for row in _all_rows(name) if row[at] == country]


@cache
def _all_rows(name: str) -> list[list[str]]:
    lines = (_PLACES / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")][1:]
