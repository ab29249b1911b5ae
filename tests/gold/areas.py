"""Where the advertiser of a generated ad is, and the places beside it that are not where she is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from gold.draft import load_pieces
from gold.places import Place, choose_town, name_in, with_preposition

if TYPE_CHECKING:
    from gold.draft import Draft

WAYS: Final = {
    "town": 46, "none": 14, "postcode": 7, "wide": 6, "word": 4, "ambiguous": 3, "spanning": 3, "field": 5,
    "touring": 7, "title": 3, "genitive": 2,
}  # fmt: skip
PLACE_TELLS_KIND: Final = frozenset({"private", "clinic"})  # a door to go to: these may name a street
FIELD_SHAPES: Final = ("{place}", "{place} og omegn", "Danmark > {place}", "{place} (by)", "Område: {place}")
YEAR: Final = 2026


@dataclass(frozen=True, slots=True)
class Area:
    """Where, and the way it is told; `said` as the language calls it, `said_with_in` with its "in"."""

    way: str
    place: Place | None
    said: str = ""
    said_with_in: str = ""


def choose_area(draft: Draft) -> Area:
    rng, land = draft.rng, draft.land
    way = rng.choices(list(WAYS), list(WAYS.values()))[0]
    if (way == "ambiguous" and not land.ambiguous) or (way == "word" and not land.words):
        way = "town"
    if draft.language == "th" and way == "touring":
        way = "town"
    if way == "none":
        return _told(draft, Area(way, None))
    if way in {"wide", "word", "ambiguous", "spanning"}:
        place = rng.choice(getattr(land, {"word": "words"}.get(way, way)))
    elif way == "postcode":
        place = rng.choice(list(land.postcodes.values()))
    else:
        place = choose_town(rng, land)
    draft.plain_voice |= way == "word"
    return _told(draft, _name(draft, way, place))


def say_area(draft: Draft, area: Area, *, kind_known: bool, at_home: bool, told: bool) -> None:
    """The sentence that tells the place unless one has, and traps beside it."""
    if not told:
        _say_place(draft, area)
    _add_traps(draft, area, kind_known=kind_known, at_home=at_home)


def _name(draft: Draft, way: str, place: Place) -> Area:
    return Area(
        way,
        place,
        name_in(place, draft.language, draft.land),
        with_preposition(place, draft.language, draft.land, draft.pieces),
    )


def _told(draft: Draft, area: Area) -> Area:
    place = area.place
    draft.truth |= {
        "municipality": place.municipality if place else None,
        "region": place.region if place else None,
    }
    draft.mark(f"area-{area.way}")
    return area


def _say_place(draft: Draft, area: Area) -> None:
    rng, pieces = draft.rng, draft.pieces["place"]
    slots: dict[str, Any] = {"at": area.said_with_in, "place": area.said}
    if area.place is None:
        if draft.chance(0.5) and pieces["words_not_places"]:
            draft.say(rng.choice(pieces["words_not_places"]), "area")
            draft.mark("word-not-place")
    elif area.way == "field":
        draft.extra["area"] = draft.put_in(rng.choice(FIELD_SHAPES), place=area.place.name)
    elif area.way == "title":
        draft.extra["title"] = area.said
    elif area.way == "touring":
        _say_tour(draft, area)
    elif area.way == "postcode":
        draft.say(rng.choice(pieces["postcode"]), "area", code=draft.keep(area.place.name))
    elif (
        area.way == "genitive" and area.said.isalpha() and not area.said.endswith("s") and len(area.said) > 3
    ):
        draft.say(rng.choice(pieces["genitive"]), "area", **slots)
    elif area.way in {"word", "ambiguous", "spanning"}:
        draft.say(rng.choice(pieces[area.way]), "area", **slots)
    else:
        here = [piece for piece in pieces["here"] if "-områ" not in piece or "områ" not in area.said]
        draft.say(rng.choice(here), "area", **slots)


def _say_tour(draft: Draft, area: Area) -> None:
    """Two legs; the ad's date lies in one of them, or the words say which comes first."""
    rng, pieces = draft.rng, draft.pieces["place"]
    assert area.place is not None
    second = _name(draft, "town", choose_town(rng, draft.land))
    slots: dict[str, Any] = {
        "at": area.said_with_in,
        "place": area.said,
        "at2": second.said_with_in,
        "place2": second.said,
    }
    month, start = rng.randint(1, 12), rng.randint(1, 9)
    days = [start, start + rng.randint(2, 5), start + rng.randint(6, 9), start + rng.randint(10, 17)]
    if draft.chance(0.5):
        draft.say(rng.choice(pieces["touring_weeks"]), "area", **slots)
        draft.mark("touring-weeks")
        return
    slots |= {f"d{number}": draft.keep(day) for number, day in enumerate(days, 1)}
    month_name = draft.pieces["months"][month - 1]
    draft.say(rng.choice(pieces["touring"]), "area", **slots, month=month_name, mo=draft.keep(month))
    now = rng.choice((0, 2))
    draft.extra["date"] = f"{YEAR}-{month:02}-{rng.randint(days[now], days[now + 1]):02}"
    here = area.place if now == 0 else second.place
    assert here is not None
    draft.truth |= {"municipality": here.municipality, "region": here.region}
    draft.mark("touring-dates")


def _add_traps(draft: Draft, area: Area, *, kind_known: bool, at_home: bool) -> None:
    rng, pieces = draft.rng, draft.pieces["place"]
    if area.way == "touring":
        return
    other = _name(draft, "town", choose_town(rng, draft.land))
    if other.place == area.place:
        return
    slots: dict[str, Any] = {"at": other.said_with_in, "place": other.said}
    if draft.chance(0.13):
        draft.say(rng.choice(pieces["origin"]), "area", **slots)
        draft.mark("origin-not-area")
    elif kind_known and draft.chance(0.09):
        draft.say(rng.choice(pieces["not_there"]), "area", **slots)
        draft.mark("not-there")
    if at_home and draft.chance(0.2):
        streets = load_pieces("nb" if draft.norwegian else "da")["place"]["streets"]
        number = draft.keep(rng.randint(2, 240))
        draft.say(rng.choice(pieces["street"]), "area", street=rng.choice(streets), house=number)
        draft.mark("street-not-area")
