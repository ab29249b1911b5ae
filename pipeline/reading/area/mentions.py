"""Each place that a text names, and how far it speaks for the advertiser being there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.reading.area import words as of
from pipeline.reading.area.around import around_of
from pipeline.reading.area.evidence import has_evidence, is_after_unspaced, is_namesake
from pipeline.reading.area.postcodes import find_lone_postcodes, place_by_postcode
from pipeline.reading.area.standing import (
    DENIED,
    FROM_THERE,
    GOING,
    HOME,
    IN_IT,
    LEFT,
    Judged,
    Standing,
    judge,
)
from pipeline.reading.given_names import GIVEN_NAMES
from pipeline.reading.wording import to_plain

if TYPE_CHECKING:
    from pipeline.reading.area.around import Around
    from pipeline.reading.area.gazetteer import Gazetteer, Place
    from pipeline.reading.wording import Found, Span, Wording

_MOST: Final = 300  # mentions; no honest ad has more
_LONGEST_TITLE: Final = 80  # characters
_SENTENCE_END: Final = re.compile(r"[.!?;\n|•*]")
_IN_TITLE: Final = Judged(Standing.HERE, 2.5)
_INSIDE: Final = frozenset(".-/@_")
_UNSPACED_DENIAL: Final = re.compile(
    "(?:"
    + "|".join(map(to_plain, ("เกิด", "มาจาก", "ไม่", "เคยอยู่")))
    + r")[^\s.!?,]{0,12}\s*[^\s.!?,]{0,6}\s*$"
)
_ADDRESS: Final = re.compile(
    r"[(<]*(?:https?:|www\.|\S{1,60}@\S|[\w-]{1,60}\.(?:dk|no|com|net|se|de|example)\b)"
)
_AIRPORT: Final = Judged(Standing.AWAY, 0.9)  # whoever names it mostly says how far it is
_POSTED: Final = Judged(Standing.BASE, 2.5)
_WEAKLY: Final = Judged(Standing.AWAY, 0.5)
_IN_ADDRESS: Final = Judged(Standing.AWAY, 0.05)
_SURNAME: Final = Judged(Standing.AWAY, 0.2)
_OWN: Final = frozenset({_IN_TITLE, _IN_ADDRESS, _SURNAME, _WEAKLY})  # not passed on in a list


@dataclass(slots=True)
class Mention:
    """A place named by the characters of `where`, the words from `first` to `last`."""

    place: Place
    first: int
    last: int
    where: Span
    judged: Judged
    chained: bool = False  # stands in one list with the mention before it
    joined: bool = False  # with an "and" between


def find_mentions(wording: Wording, gazetteer: Gazetteer) -> list[Mention]:
    """In the order of the text."""
    mentions: list[Mention] = []
    floor, placed = 0, False
    for hit in gazetteer.names.find(wording)[:_MOST]:
        mention = _read_mention(wording, hit, gazetteer, mentions[-1] if mentions else None, floor)
        if mention is not None:
            mentions.append(mention)
            floor = hit.last + 1
            placed = placed or mention.place.part is not None
    if not mentions:
        mentions = _find_unspaced(wording, gazetteer)
        placed = any(mention.place.part is not None for mention in mentions)
    if not placed:
        for at, place in find_lone_postcodes(wording, gazetteer):
            mentions.append(Mention(place, at, at, wording.span(at, at), _POSTED))
    return mentions


def _find_unspaced(wording: Wording, gazetteer: Gazetteer) -> list[Mention]:
    found = []
    for place, start, end in gazetteer.find_unspaced(wording.plain):
        judged = LEFT if _denied_unspaced(wording, start) else IN_IT
        found.append(Mention(place, -1, -1, (start, end), judged))
    return found


def _read_mention(
    wording: Wording, hit: Found[Place], gazetteer: Gazetteer, previous: Mention | None, floor: int
) -> Mention | None:
    """None where the words are no place, or only part of a name."""
    around = around_of(wording, hit, floor)
    where, place = wording.span(hit.first, hit.last), hit.meaning
    posted = place_by_postcode(wording, hit, gazetteer)
    if posted is not None:
        return Mention(posted, hit.first, hit.last, where, HOME)
    chained = previous is not None and _is_chained(wording, previous, hit.first)
    if place.evidence in {"word", "rare"} and not has_evidence(
        wording, hit, around, gazetteer, chained=chained
    ):
        return None
    if is_namesake(wording, hit, around, gazetteer):
        return None
    if _is_in_address(wording.plain, where):
        return Mention(place, hit.first, hit.last, where, _IN_ADDRESS)
    if previous and chained and (inherited := _inherited(wording, previous, hit)) is not None:
        joined = not of.ANDS.isdisjoint(wording.words[previous.last + 1 : hit.first])
        return Mention(place, hit.first, hit.last, where, inherited, chained=True, joined=joined)
    return Mention(place, hit.first, hit.last, where, _judge_place(wording, hit, around))


def _judge_place(wording: Wording, hit: Found[Place], around: Around) -> Judged:  # noqa: PLR0911  one rule, one return
    evidence = hit.meaning.evidence
    if is_after_unspaced(wording, hit) and _denied_unspaced(wording, wording.starts[hit.first]):
        return LEFT
    judged = judge(around)
    if _is_airport(around):
        return min(judged, _AIRPORT)
    if evidence == "street":
        return Judged(Standing.AWAY, 0.1)
    if around.before and around.before[-1] in of.HOTELS and not of.DISTRICTS.intersection(around.after[:1]):
        return _WEAKLY
    if evidence == "people":
        born = not of.GENUINE.isdisjoint(around.before[-2:])
        return LEFT if born or judged.standing == Standing.NONE else Judged(Standing.HERE, 0.7)
    if not hit.meaning.parts and (judged == FROM_THERE or not of.FROM.isdisjoint(around.before[-1:])):
        return LEFT  # "aus Deutschland", "lige landet fra Brasilien"
    if _is_surname(wording, hit):
        return _SURNAME
    if judged.standing == Standing.HERE and judged < IN_IT and _is_in_title(wording, hit):
        return _IN_TITLE
    return judged


def _is_airport(around: Around) -> bool:
    """As in "Billund lufthavn", "lufthavnen i Billund"."""
    return not (of.AIRPORTS.isdisjoint(around.before[-2:]) and of.AIRPORTS.isdisjoint(around.after[:1]))


def _is_surname(wording: Wording, hit: Found[Place]) -> bool:
    """As in "Sanne Viborg"."""
    at = hit.first - 1
    if at < 0 or wording.words[at] not in GIVEN_NAMES or not wording.cased[at][0].isupper():
        return False
    return wording.starts[hit.first] == wording.starts[at] + len(wording.cased[at]) + 1


def _denied_unspaced(wording: Wording, start: int) -> bool:
    """A Thai "born in" or "not" before a name."""
    return _UNSPACED_DENIAL.search(wording.plain, max(0, start - 30), start) is not None


def _is_in_title(wording: Wording, hit: Found[Place]) -> bool:
    end = wording.plain.find("\n", 0, _LONGEST_TITLE)
    return wording.starts[hit.first] < end


def _is_in_address(plain: str, where: Span) -> bool:
    """Of a page or mail."""
    start, end = where
    if plain[start - 1 : start] not in _INSIDE and plain[end : end + 1] not in _INSIDE:
        return False
    begin = max(plain.rfind(" ", 0, start), plain.rfind("\n", 0, start)) + 1
    return _ADDRESS.match(plain, begin) is not None


def _is_chained(wording: Wording, previous: Mention, first: int) -> bool:
    """Whether only "and", commas and the like stand between two places."""
    if previous.first < 0 or first - previous.last > 4:
        return False
    if not of.CONJUNCTIONS.issuperset(wording.words[previous.last + 1 : first]):
        return False
    return _SENTENCE_END.search(wording.plain, previous.where[1], wording.starts[first]) is None


def _inherited(wording: Wording, previous: Mention, hit: Found[Place]) -> Judged | None:
    """What a place has from the one before it in the list; None where it stands for itself."""
    between = wording.words[previous.last + 1 : hit.first]
    if between and between[-1] in of.TO and len(between) == 1 and previous.judged.standing != Standing.AWAY:
        if previous.judged == LEFT:
            return IN_IT  # "er flyttet fra Vanløse til Valby"
        return GOING if previous.judged != DENIED else None
    gap = wording.plain[previous.where[1] : wording.starts[hit.first]]
    if previous.judged.standing == Standing.NONE and not gap.strip():
        return None  # a new sentence that nothing shows
    if previous.judged == LEFT and (not between or ("," in gap and between[-1] in of.IN)):
        return None
    if previous.place.evidence in {"people", "street"} or previous.judged in _OWN:
        return None
    return previous.judged
