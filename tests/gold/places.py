"""The places generated ads name, and what each tells: municipality and region, or neither."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from random import Random

PIECES: Final = Path(__file__).parent / "pieces"
ISLANDS: Final = frozenset(
    {
        "Bornholm",
        "Fyn",
        "Sydfyn",
        "Lolland",
        "Falster",
        "Møn",
        "Langeland",
        "Ærø",
        "Samsø",
        "Læsø",
        "Fanø",
        "Mors",
        "Thurø",
        "Sjælland",
        "Djursland",
    }
)


class Place(NamedTuple):
    """`name` as people say it; `takes_on` says that Scandinavian puts "på" before it."""

    name: str
    municipality: str | None
    region: str | None
    takes_on: bool


class Land(NamedTuple):
    """What one country's ads name. Postcodes stand with their town."""

    towns: list[Place]
    words: list[Place]
    wide: list[Place]
    ambiguous: list[Place]
    spanning: list[Place]
    postcodes: dict[str, Place]
    exonyms: dict[str, dict[str, str]]


def choose_town(rng: Random, land: Land) -> Place:
    """Half the ads come from the larger places, as in life: a place's first name is its largest."""
    return rng.choice(land.towns)


def name_in(place: Place, language: str, land: Land) -> str:
    """What this language calls the place."""
    return land.exonyms.get(language, {}).get(place.name, place.name)


def with_preposition(place: Place, language: str, land: Land, words: dict[str, Any]) -> str:
    """The place with its "in": islands and some quarters take "on"."""
    bare = place.name.removeprefix("hele ")
    scandinavian = language in {"da", "nb", "sv"}
    takes_on = place.takes_on if scandinavian else bare in ISLANDS
    return f"{words['on'] if takes_on else words['in']} {name_in(place, language, land)}"


@cache
def load_land(file: str) -> Land:
    found = tomllib.loads((PIECES / file).read_text(encoding="utf-8"))
    towns = _list_places({key: value for key, value in found.items() if "-" in key})
    region_of = {place.municipality: place.region for place in towns}
    return Land(
        towns=towns,
        words=_list_places(found["words"]),
        wide=_list_places(found["wide"]),
        ambiguous=[_unknown(name) for name in found["unknown"]["ambiguous"]],
        spanning=[_unknown(name) for name in found["unknown"]["spanning"]],
        postcodes={
            code: Place(code, municipality, region_of[municipality], takes_on=False)
            for code, municipality in found["postcodes"].items()
        },
        exonyms=found["exonyms"],
    )


def _list_places(regions: dict[str, dict[str, list[str]]]) -> list[Place]:
    return [
        Place(name.lstrip("~"), municipality or None, region, name.startswith("~"))
        for region, municipalities in regions.items()
        for municipality, names in municipalities.items()
        for name in names
    ]


def _unknown(name: str) -> Place:
    return Place(name.lstrip("~"), None, None, name.startswith("~"))
