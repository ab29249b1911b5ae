"""The ways people spell the name of a place: with and without diacritics, abbreviated, inflected, mistyped."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Final

from pipeline.reading.wording import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

SHORTEST_BARE: Final = 6  # letters; a shorter name without its diacritics is too often another word
_SHORTEST_GENITIVE: Final = 4
_SHORTEST_TYPO: Final = 6
_BARE: Final = {"aa": ("aa", "a"), "oe": ("oe", "o"), "ae": ("ae", "a", "e")}
_MOST_DIACRITICS: Final = 3
_POLISH_U: Final = ("borg", "bjerg")  # "w Nyborgu"
_SHORT_FORMS: Final = (
    ("noerre ", "nr "), ("soender ", "sdr "), ("store ", "st "), ("kongens ", "kgs "), ("gammel ", "gl "),
    ("vester ", "v "), ("oester ", "oe "),
)  # fmt: skip
# large enough that people mistype them often, and that compounds are made of them
_LARGE: Final = frozenset(
    [
        "koebenhavn",
        "aarhus",
        "odense",
        "aalborg",
        "esbjerg",
        "randers",
        "kolding",
        "horsens",
        "vejle",
        "roskilde",
        "herning",
        "hoersholm",
        "helsingoer",
        "silkeborg",
        "naestved",
        "fredericia",
        "viborg",
        "koege",
        "holstebro",
        "slagelse",
        "hilleroed",
        "soenderborg",
        "svendborg",
        "holbaek",
        "hjoerring",
        "frederikshavn",
        "haderslev",
        "skive",
        "ringsted",
        "frederiksberg",
        "nykoebing",
        "aabenraa",
        "kalundborg",
        "ballerup",
        "middelfart",
        "lyngby",
        "glostrup",
        "hvidovre",
        "roedovre",
        "taastrup",
        "frederikssund",
        "bornholm",
        "toender",
        "thisted",
        "oslo",
        "bergen",
        "trondheim",
        "stavanger",
        "kristiansand",
        "drammen",
        "fredrikstad",
        "sandnes",
        "tromsoe",
        "sarpsborg",
        "skien",
        "bodoe",
        "aalesund",
        "sandefjord",
        "haugesund",
        "toensberg",
        "moss",
        "porsgrunn",
        "arendal",
        "hamar",
        "lillestroem",
        "sandvika",
    ]
)
# mistyped names that are words or names of something else
_NO_TYPO: Final = frozenset(
    [
        "horses",
        "horse",
        "tender",
        "beregn",
        "hering",
        "rander",
        "herring",
        "oddesense",
        "odens",
        "vibor",
        "olden",
        "holding",
        "bergene",
        "aalborge",
        "frederica",
        "viking",
        "vigor",
        "kolden",
        "dramen",
        "harden",
        "hernning",
        "bergn",
        "esberg",
        "slageles",
        "kalund",
        "holbak",
        "roskild",
        "hammar",
        "hamer",
        "hamra",
        "arndal",
        "bodo",
    ]
)


def spellings_of(name: str) -> Iterator[tuple[str, bool]]:
    """Each spelling as it looks folded, and whether it is so short or far off that it needs evidence."""
    folded = fold(name)
    yield folded, False
    for spelling in (folded, *_bare_forms(folded)):
        unsure = spelling != folded and len(spelling) < SHORTEST_BARE
        yield spelling, unsure
        if not spelling.endswith("s") and len(spelling) >= _SHORTEST_GENITIVE:
            yield spelling + "s", unsure
    if folded.endswith(_POLISH_U) and len(folded) >= SHORTEST_BARE:
        yield folded + "u", False
    for long, short in _SHORT_FORMS:
        if folded.startswith(long):
            yield short + folded[len(long) :], False
    if folded in _LARGE:
        for spelling in _compounds(folded):
            yield spelling, False
        for spelling in _typos(folded):
            yield spelling, False


def _bare_forms(folded: str) -> list[str]:
    """The name with each of its æ, ø, å written as one plain letter, or left as it is."""
    parts: list[tuple[str, ...]] = []
    at = count = 0
    while at < len(folded):
        letters = _BARE.get(folded[at : at + 2]) if count < _MOST_DIACRITICS else None
        count += letters is not None
        parts.append(letters or (folded[at],))
        at += 2 if letters else 1
    return ["".join(form) for form in product(*parts)][1:] if count else []


def _compounds(folded: str) -> Iterator[str]:
    for stem in {folded, *_bare_forms(folded)}:
        yield from (stem + ending for ending in ("omraadet", "somraadet", "egnen", "segnen", "pige", "piger"))
        yield from (start + stem for start in ("stor", "indre "))


def _typos(folded: str) -> Iterator[str]:
    """Two letters swapped, one doubled, one left out; the first letter is hardly ever wrong."""
    if len(folded) < _SHORTEST_TYPO:
        return
    for at in range(1, len(folded) - 1):
        swapped = folded[:at] + folded[at + 1] + folded[at] + folded[at + 2 :]
        doubled = folded[: at + 1] + folded[at:]
        missing = folded[:at] + folded[at + 1 :]
        for typo in (swapped, doubled, missing):
            if typo not in _NO_TYPO and len(typo) >= _SHORTEST_TYPO:
                yield typo
