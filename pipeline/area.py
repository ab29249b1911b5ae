"""Where an advertiser receives or goes: municipality, region on the day, and the team whose area it is."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from pipeline.gazetteer import Gazetteer, Place, load_gazetteer, region_on
from pipeline.wording import read_wording, word_set, words_before

if TYPE_CHECKING:
    from datetime import date

    from pipeline.wording import Found, Span, Wording
    from profiles import Profile

_AT = word_set("i in im paa ved naer near bei omkring around at w en la omraadet centrum central city by")
_RECEIVES = word_set(
    "bor privat modtager imod hos besoeg lejlighed leilighet wohne empfange besuch live living apartment incall "
    "ankommet landet arrived now nu naa denne this diese hjemme adresse adress"
)
_FROM = word_set("fra from aus od din fran fraan")
_ORIGIN = word_set(
    "kommer komme oprindelig oprindeligt opprinnelig opprinnelig foedt born originally stammer opvokset come urspruenglich"
)
_NOT = word_set("ikke ingen undtagen ej inte not except nicht kein keine ausser nie")
_LATER = (("naeste", "uge"), ("neste", "uke"), ("next", "week"), ("naechste", "woche"), ("naesta", "vecka"))
_STREETS = word_set(
    "landevej gade vej alle plads torv boulevard strasse gate vei veien gaten road street hovedvej motorvej"
)


@dataclass(frozen=True, slots=True)
class Area:
    """`municipality` by its official name, `region` as ISO 3166-2, `team` by its name; None where unknown."""

    municipality: str | None = None
    region: str | None = None
    team: str | None = None
    where: tuple[Span, ...] = field(default=(), compare=False)


def read_area(wording: Wording, field: str, profile: Profile, on: date, country: str = "") -> Area:
    """The area that the page's own field names, else the first or dominant place of the text."""
    gazetteer = load_gazetteer(country or profile.country)
    named = _place_of_field(field, gazetteer) if field else None
    where: tuple[Span, ...] = ()
    if named is None or named.municipality is None:
        told, spans = _place_of_text(wording, gazetteer)
        if told is not None and (named is None or told.part == named.part):
            named, where = told, spans
    return replace(_as_area(named, gazetteer, profile, on), where=where)


def unknown_municipalities(profile: Profile) -> tuple[str, ...]:
    """Municipalities a profile's teams name that the gazetteer does not have: nothing would ever reach them."""
    known = load_gazetteer(profile.country).part_of
    return tuple(name for team in profile.teams for name in team.municipalities if name not in known)


def _as_area(place: Place | None, gazetteer: Gazetteer, profile: Profile, on: date) -> Area:
    if place is None or place.part is None:
        return Area()
    region = region_on(place.part, on)
    code = region.code if region else None
    if place.municipality is not None:
        return Area(place.municipality, code, profile.team_of(place.municipality))
    teams = {profile.team_of(municipality) for municipality in gazetteer.municipalities_in(place.part)}
    return Area(None, code, teams.pop() if len(teams) == 1 else None)


def _place_of_field(field: str, gazetteer: Gazetteer) -> Place | None:
    """A field is there to hold a place, so its words need no further evidence."""
    wording = read_wording(field[:300])
    for word in wording.words:
        if len(word) == 4 and word.isdigit() and (place := gazetteer.place_of_postcode(word)):
            return place
    found = gazetteer.names.find(wording)
    return _most_exact([hit.meaning for hit in found])


def _most_exact(places: list[Place]) -> Place | None:
    for place in places:
        if place.municipality is not None:
            return place
    return next((place for place in places if place.part is not None), None)


def _place_of_text(wording: Wording, gazetteer: Gazetteer) -> tuple[Place | None, tuple[Span, ...]]:
    """The place, and the words that speak for it."""
    weights: dict[str, float] = {}
    where: dict[str, list[Span]] = {}
    by_key: dict[str, Place] = {}
    spans = False
    for hit in gazetteer.names.find(wording):
        place, weight = _weigh(wording, hit, gazetteer)
        spans = spans or (weight > 0 and place.part is None)
        if weight > 0 and place.part is not None:
            key = place.municipality or place.part
            by_key.setdefault(key, place)
            weights[key] = weights.get(key, 0.0) + weight
            where.setdefault(key, []).append(wording.span(hit.first, hit.last))
    if not weights:
        return _place_of_lone_postcode(wording, gazetteer)
    # a land part named beside a town of it only says the same more loosely
    towns = {key: weight for key, weight in weights.items() if by_key[key].municipality is not None}
    if spans and not towns:
        return None, ()  # "Sjælland og Fyn"
    best = max(towns or weights, key=lambda key: weights[key])
    return by_key[best], tuple(where[best])


def _weigh(wording: Wording, hit: Found[Place], gazetteer: Gazetteer) -> tuple[Place, float]:
    """How far a named place speaks for the advertiser being there; 0 when it does not."""
    words, place = wording.words, hit.meaning
    before = words_before(wording, hit.first, 4)
    last = before[-1] if before else ""
    following = words[hit.last + 1] if hit.last + 1 < len(words) else ""
    if following in _STREETS or any(
        before[i : i + 2] == list(cue) for cue in _LATER for i in range(len(before) - 1)
    ):
        return place, 0.0
    postcode = gazetteer.place_of_postcode(last) if len(last) == 4 and last.isdigit() else None
    if postcode is not None and (place.part is None or place.part == postcode.part):
        return (place if place.municipality else postcode), 3.0
    at = last in _AT
    if place.is_word and not (
        wording.cased[hit.first][0].isupper() and (at or _stands_as_place(wording, hit, before))
    ):
        return place, 0.0
    if not _NOT.isdisjoint(before[-2:]) or (last in _FROM and not _ORIGIN.isdisjoint(before)):
        return place, 0.0
    if last in _FROM:
        return place, 0.4
    return place, 1.0 + at + (not _RECEIVES.isdisjoint(before))


def _stands_as_place(wording: Wording, hit: Found[Place], before: list[str]) -> bool:
    """As in "Privat Greve", or a sentence of the name alone."""
    if before:
        return before[-1] in _RECEIVES
    return hit.last + 1 >= len(wording.words) or not words_before(wording, hit.last + 1, 1)


def _place_of_lone_postcode(wording: Wording, gazetteer: Gazetteer) -> tuple[Place | None, tuple[Span, ...]]:
    for position, word in enumerate(wording.words):
        if (
            len(word) == 4
            and word.isdigit()
            and position
            and wording.words[position - 1] in {"dk", "postnr", "postnummer"}
        ):
            place = gazetteer.place_of_postcode(word)
            return place, (wording.span(position, position),) if place else ()
    return None, ()
