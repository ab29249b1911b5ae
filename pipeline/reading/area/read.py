"""Where an advertiser receives or goes: municipality, region on the day, and the team whose area it is."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from pipeline.reading.area.gazetteer import Gazetteer, Place, load_gazetteer, region_on
from pipeline.reading.area.mentions import find_mentions
from pipeline.reading.area.standing import CLIENTS_COME, HOME, IN_IT, NEARBY, TO_THERE, UNTOLD, Standing
from pipeline.reading.area.touring import settle_touring
from pipeline.reading.wording import read_wording

if TYPE_CHECKING:
    from datetime import date

    from pipeline.reading.area.mentions import Mention
    from pipeline.reading.wording import Span, Wording
    from profiles import Profile


_NEAR_WEIGHT = 1.2  # between what she is near and where she goes
_GOING_WEIGHT = 0.9  # less: her clients may come from there


@dataclass(frozen=True, slots=True)
class Area:
    """`municipality` by its official name, `region` as ISO 3166-2, `team` by its name; None where unknown."""

    municipality: str | None = None
    region: str | None = None
    team: str | None = None
    where: tuple[Span, ...] = field(default=(), compare=False)


@dataclass(slots=True)
class _Candidate:
    """A place, however often and in whatever words it is named."""

    place: Place
    standing: Standing
    weight: float
    where: list[Span]


def read_area(wording: Wording, field: str, profile: Profile, on: date, country: str = "") -> Area:
    """The area that the page's own field names, else the first or dominant place of the text."""
    gazetteer = load_gazetteer(country or profile.country)
    if (
        not gazetteer.part_of
    ):  # of her own land we know no places, so only where she goes in the profile's can tell
        gazetteer = load_gazetteer(profile.country)
    named = _place_of_field(field, gazetteer) if field else None
    candidates = _candidates(wording, gazetteer, on, named.parts if named else ())
    place, where = _weigh(named, candidates)
    return _as_area(place, tuple(where), gazetteer, profile, on)


def unknown_municipalities(profile: Profile) -> tuple[str, ...]:
    """Municipalities a profile's teams name that the gazetteer does not have: nothing would ever reach them."""
    known = load_gazetteer(profile.country).part_of
    return tuple(name for team in profile.teams for name in team.municipalities if name not in known)


def _as_area(
    place: Place | None, where: tuple[Span, ...], gazetteer: Gazetteer, profile: Profile, on: date
) -> Area:
    if place is None or place.part is None:
        return Area()
    region = region_on(place.part, on)
    code = region.code if region else None
    if place.municipality is not None:
        return Area(place.municipality, code, profile.team_of(place.municipality), where)
    teams = {
        profile.team_of(municipality) for municipality in gazetteer.municipalities_in.get(place.part, ())
    }
    return Area(None, code, teams.pop() if len(teams) == 1 else None, where)


def _weigh(named: Place | None, candidates: list[_Candidate]) -> tuple[Place | None, list[Span]]:
    """What the page's field says against what the text says."""
    told = _choose(candidates)
    if named is None:
        return (told.place, told.where) if told else (None, [])
    if told is None or told.place.part is None:
        return named, []
    fits = told.place.part in named.parts
    if named.municipality is not None:
        same = told.place.municipality == named.municipality
        stronger = told.standing == Standing.BASE and told.place.municipality is not None and not fits
        return (told.place, told.where) if same or stronger else (named, [])
    if fits or told.standing == Standing.BASE or named.part is None:
        return told.place, told.where
    return named, []


def _choose(candidates: list[_Candidate]) -> _Candidate | None:
    """The first or dominant place where she receives or lives; None where that is no one place of the land."""
    if len(candidates) == 1:
        return candidates[0] if candidates[0].place.part is not None else None
    telling = [one for one in candidates if one.place.part is not None]
    others = [one for one in candidates if one.place.part is None]
    best = _best(telling)
    vague = _best(others)
    if best is None:
        return None
    if vague is not None and _is_vaguer(best, vague):
        return None
    if best.place.municipality is None:
        towns = [one for one in telling if one.place.municipality and one.place.part == best.place.part]
        least = Standing.HERE if best.standing == Standing.BASE else Standing.AWAY
        closer = [one for one in towns if one.standing >= least]
        if len(closer) > 1:  # of several where her clients live none is closer
            closer = [one for one in closer if one.weight != CLIENTS_COME.weight]
        return _best(closer) or best
    return best


def _is_vaguer(best: _Candidate, vague: _Candidate) -> bool:
    """Whether a land part that spans regions, or a place abroad, says more of where she is."""
    within = best.place.part in vague.place.parts
    if not vague.place.parts and vague.weight <= HOME.weight and _goes_there(best):
        return False  # she lives abroad, and crosses the border to work
    if vague.standing > best.standing:
        return not within or (vague.standing == Standing.BASE and best.weight < _NEAR_WEIGHT)
    alike = vague.standing == best.standing and bool(vague.place.parts)
    return alike and best.place.municipality is None and not within  # "Sjælland og Fyn"


def _goes_there(one: _Candidate) -> bool:
    if one.standing == Standing.AWAY:
        return _GOING_WEIGHT <= one.weight < NEARBY.weight
    return (one.standing, one.weight) == TO_THERE or one.weight >= IN_IT.weight


def _best(candidates: list[_Candidate]) -> _Candidate | None:
    """The first among equals."""
    return max(candidates, key=lambda one: (one.standing, one.weight), default=None)


def _candidates(wording: Wording, gazetteer: Gazetteer, on: date, parts: tuple[str, ...]) -> list[_Candidate]:
    mentions = find_mentions(wording, gazetteer)
    if len(mentions) > 1:
        counting = {mention.place.key for mention in mentions if mention.judged.standing != Standing.NONE}
        if len(counting) > 1:
            settle_touring(wording, mentions, on)
            _drop_halves(mentions)
    for mention in mentions:
        if mention.place.bearers:
            mention.place = _borne_by(mention.place, mentions, parts)
    return _gather(mentions)


def _gather(mentions: list[Mention]) -> list[_Candidate]:
    """Each place once, with all that its mentions weigh together."""
    if len(mentions) == 1:
        place, judged = mentions[0].place, mentions[0].judged
        return [_Candidate(place, *judged, [mentions[0].where])] if judged.standing != Standing.NONE else []
    left = {mention.place.key for mention in mentions if mention.judged.standing == Standing.NONE}
    candidates: dict[str, _Candidate] = {}
    for mention in mentions:
        standing, weight = mention.judged
        if standing == Standing.NONE or (mention.place.evidence == "people" and mention.place.key in left):
            continue
        one = candidates.setdefault(mention.place.key, _Candidate(mention.place, standing, 0.0, []))
        one.standing = max(one.standing, standing)
        one.weight += weight
        one.where.append(mention.where)
    return list(candidates.values())


def _drop_halves(mentions: list[Mention]) -> None:
    """Of two land parts joined by "and" neither is meant alone, as in "Jylland og Fyn"."""
    for one, other in pairwise(mentions):
        both = (one.place, other.place)
        vague = any(len(place.parts) > 1 for place in both) and all(
            place.municipality is None for place in both
        )
        if other.joined and vague:
            one.judged = other.judged = UNTOLD


def _borne_by(place: Place, mentions: list[Mention], parts: tuple[str, ...]) -> Place:
    """Which of several places of one name is meant, where other words of the ad tell."""
    others = [
        mention.place
        for mention in mentions
        if mention.place is not place and mention.judged.standing != Standing.NONE
    ]
    fitting = [
        one for one in place.bearers if any(one.municipality == other.municipality for other in others)
    ]
    if not fitting:
        named = {part for other in others if not other.bearers for part in other.parts} | set(parts)
        fitting = [one for one in place.bearers if one.part in named]
    if len(fitting) == 1:
        return fitting[0]
    shared = {one.part for one in fitting}
    return Place(place.name, None, shared.pop() if len(shared) == 1 else None, parts=place.parts)


def _place_of_field(field: str, gazetteer: Gazetteer) -> Place | None:
    """A field is there to hold a place, so its words need no further evidence. The most exact one counts."""
    wording = read_wording(field[:300])
    for word in wording.words:
        if place := gazetteer.place_of_postcode(word):
            return place
    found = [hit.meaning for hit in gazetteer.names.find(wording)]
    exact = next((place for place in found if place.municipality is not None), None)
    if exact is not None:
        return exact
    named = {part for place in found for part in place.parts}
    for place in found:
        fitting = [one for one in place.bearers if one.part in named and len(found) > 1]
        if len(fitting) == 1:
            return fitting[0]
    return next((place for place in found if place.part is not None), found[0] if found else None)
