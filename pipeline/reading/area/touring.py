"""Which of several places a touring advertiser is in on the day, by the times that stand beside them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.reading.area.standing import FROM_THERE, Judged, Standing
from pipeline.reading.area.times import read_spells

if TYPE_CHECKING:
    from datetime import date

    from pipeline.reading.area.mentions import Mention
    from pipeline.reading.area.times import Spell
    from pipeline.reading.wording import Wording

_NOW: Final = Judged(Standing.BASE, 6.0)
_ON_THE_DAY: Final = Judged(Standing.BASE, 7.0)
_OVER: Final = Judged(Standing.NONE, 0.0)
_AT_TIMES: Final = Judged(Standing.HERE, 0.9)
_LONG_AGO: Final = Judged(Standing.AWAY, 0.0001)  # or a date of something else
_BREAK: Final = re.compile(r"[;|!?]|\.(?=\s|$)")
_SOFT_BREAK: Final = re.compile(r"\n+|,|\)|\s-\s|\b(?:men|but|aber|og\s+så|then|så)\b", re.IGNORECASE)
_ABBREVIATED: Final = re.compile(r"^\.(?= ?[\da-zæøå])|.\Z", re.DOTALL)  # "Nykøbing Sj. 8/3"
_JOIN: Final = re.compile(r"\b(?:og|and|und|och|y|oraz|si|samt)\b", re.IGNORECASE)
_FARTHEST: Final = 2  # a comma may stand between a time and its place, no more


_Side = tuple[
    int, int, int
]  # what divides a time from a place, whether it leads (0) or follows (1), and which


def settle_touring(wording: Wording, mentions: list[Mention], on: date) -> None:
    """Judges places that stand beside a time by that time."""
    plain = wording.plain
    spells = _without_headings(list(read_spells(wording, on)))
    if not spells:
        return
    told: dict[int, list[Spell]] = {}
    sides = [_sides(plain, spells, at, mentions) for at in range(len(spells))]
    leads = _places_lead(spells, sides, mentions)
    for spell, near in zip(spells, sides, strict=True):
        if near:
            at = min(near, key=lambda side: (side[0], side[1] != leads))[2]
            told.setdefault(at, []).append(spell)
    alone = len(told) == 1
    for at, beside in told.items():
        if not (alone and _is_habit(beside, on)):
            _settle(mentions, at, _judge_spells(beside, on))
        elif mentions[at].judged.standing == Standing.HERE:
            mentions[at].judged = min(mentions[at].judged, _AT_TIMES)


def _places_lead(spells: list[Spell], sides: list[list[_Side]], mentions: list[Mention]) -> bool:
    """Whether this ad writes its places before the times: shown by most times that stand nearer to one side."""
    nearer = [min(near)[1] for near in sides if len({side[0] for side in near}) > 1]
    if 2 * sum(nearer) != len(nearer):
        return 2 * sum(nearer) > len(nearer)
    beside = (spell.start for spell, near in zip(spells, sides, strict=True) if near and not min(near)[0])
    return next(beside, 0) > mentions[0].where[0]


def _without_headings(spells: list[Spell]) -> list[Spell]:
    """Without the time of a whole round that is told before its parts, as in "Uge 46-50: Vejle 16/11-20/11, …"."""
    first = next((spell for spell in spells if not spell.relative), None)
    if first is None or len(spells) < 3:
        return spells
    length = first.until - first.since
    parts = [
        spell
        for spell in spells
        if not spell.relative
        and first.since <= spell.since
        and spell.until <= first.until
        and spell.until - spell.since < length
    ]
    return [spell for spell in spells if spell is not first] if len(parts) > 1 else spells


def _is_habit(spells: list[Spell], on: date) -> bool:
    """Weekdays beside the only place of an ad that has any time are when she receives there."""
    return all(spell.weekly and not spell.since <= on <= spell.until for spell in spells)


def _settle(mentions: list[Mention], at: int, judged: Judged) -> None:
    """Places of one list share their time, whichever of them it stands beside."""
    first = last = at
    while first > 0 and mentions[first].chained:
        first -= 1
    while last + 1 < len(mentions) and mentions[last + 1].chained:
        last += 1
    alone = any(mention.judged.standing == Standing.NONE for mention in mentions[first : last + 1])
    for mention in [mentions[at]] if alone else mentions[first : last + 1]:
        if mention.judged.standing != Standing.NONE:  # "not in Odense this week"
            mention.judged = judged


def _judge_spells(spells: list[Spell], on: date) -> Judged:
    spells = [spell for spell in spells if not spell.relative] or spells
    if any(spell.since <= on <= spell.until for spell in spells):
        return _NOW if spells[0].relative else _ON_THE_DAY
    ahead = [(spell.since - on).days for spell in spells if spell.since > on]
    if ahead:
        return Judged(Standing.AWAY, 0.2 / (1 + min(ahead)))
    return _OVER if spells[0].relative else _LONG_AGO


def _sides(plain: str, spells: list[Spell], at: int, mentions: list[Mention]) -> list[_Side]:
    """The places that a time may belong to."""
    spell = spells[at]
    low = spells[at - 1].end if at else 0
    high = spells[at + 1].start if at + 1 < len(spells) else len(plain)
    sides = []
    for number, mention in enumerate(mentions):
        start, end = mention.where
        if spell.relative and mention.judged == FROM_THERE:
            continue  # "Ida fra Odense, som nu bor i Vejle"
        if low <= start and end <= spell.start:
            sides.append(
                (_divided(plain, spell, _ABBREVIATED.sub("", plain[end : spell.start + 1])), 1, number)
            )
        elif spell.end <= start and end <= high:
            sides.append((_divided(plain, spell, plain[spell.end : start]), 0, number))
    return [side for side in sides if side[0] <= _FARTHEST]


def _divided(plain: str, spell: Spell, between: str) -> int:
    if len(between) > 60 or ("\n" in between and not _fills_line(plain, spell)):
        return _FARTHEST + 1
    breaks = 3 * len(_BREAK.findall(between)) + 2 * len(_SOFT_BREAK.findall(between))
    return breaks + len(_JOIN.findall(between)) + (len(between) > 25)


def _fills_line(plain: str, spell: Spell) -> bool:
    begin, end = plain.rfind("\n", 0, spell.start) + 1, plain.find("\n", spell.end)
    around = plain[begin : spell.start] + plain[spell.end : end if end >= 0 else len(plain)]
    return not any(letter.isalnum() for letter in around)
