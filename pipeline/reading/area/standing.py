"""How far the words around a place speak for the advertiser being there."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from pipeline.reading.area import words as of
from pipeline.reading.area.elsewhere import is_closed, is_of_others, was_left

if TYPE_CHECKING:
    from pipeline.reading.area.around import Around


class Standing(IntEnum):
    """A higher one goes before any lower."""

    NONE = 0
    AWAY = 1  # she goes there, or is near it
    HERE = 2
    BASE = 3  # she lives or receives there, or is there on the day


class Judged(NamedTuple):
    """`weight` compares places of one standing."""

    standing: Standing
    weight: float


_LINKS = of.IN | of.TO | of.FROM | of.AWAY | {"for", "besoeger"}
_NOT_NOW = of.PAST | of.ORIGIN | of.NOT | of.YOU | of.KIN
_GOING = of.AWAY | of.GOES_TO
_DENYING = of.NOT | of.EXCEPT | {"nu"}
_DENYING_BEHIND = of.NOT | of.IS | of.STOPS
_PAST = of.PAST | of.ORIGIN | of.KIN | of.COMES
_HITHER = of.IN | of.TO  # "huslejen sendte mig til Hundested"
_STAYS = of.ONLY | of.SELF | of.RIGHT_HERE | of.BASE | of.TO_ME | of.VENUES | of.JOBS | of.WORKING
_VERBS = _STAYS | of.WHOLE | of.AWAY | of.GOES_TO | {"hos"}
_STAYED = of.IN | of.FROM  # "hvis du er fra Odense"
_NO_MORE = of.AFTER | of.FORMERLY | of.PARTED | of.MOVES
_ELSEWHERE = of.THEIRS | of.BELONGS | of.FAKES | of.USES | of.OTHER_ONE | _NO_MORE
_TELLING = _DENYING | _PAST | _VERBS | _ELSEWHERE | of.TOWNS | of.FROM | of.YOU | of.NEAR
_TELLING_BEHIND = of.NOT | of.ORIGINALLY | of.IS | of.STOPS | {"born"}
UNTOLD = Judged(Standing.NONE, 0.2)
DENIED = Judged(Standing.NONE, 0.0)
LEFT = Judged(Standing.NONE, 0.1)
NEARBY = Judged(Standing.AWAY, 1.5)
AT_WORK = Judged(Standing.AWAY, 1.1)
GOING = Judged(Standing.AWAY, 1.0)
PLANNED = Judged(Standing.AWAY, 0.4)
CLIENTS_COME = Judged(Standing.AWAY, 0.3)
PLAINLY = Judged(Standing.HERE, 1.0)
TO_THERE = Judged(Standing.HERE, 0.81)
FROM_THERE = Judged(Standing.HERE, 0.8)
IN_IT = Judged(Standing.HERE, 2.0)
HOME = Judged(Standing.BASE, 3.0)


def judge(around: Around) -> Judged:  # noqa: PLR0911  one rule, one return
    before, after = around.before, around.after
    if around.goes_on and lives_there(around.later):
        return HOME
    if _TELLING.isdisjoint(before) and _TELLING_BEHIND.isdisjoint(after):
        return _by_preposition(around, before[-1] if before else "")
    while before and before[-1] in of.TOWNS:
        before = before[:-1]
    last = before[-1] if before else ""
    if is_denied(before, after):
        return DENIED
    if was_left(before, after, around.earlier, around.later) or is_of_others(before):
        return LEFT
    if last in of.TO and not of.MOVES.isdisjoint(before[-4:-1]):
        return PLANNED
    if _is_said_of_you(before):
        return CLIENTS_COME if of.NOT.isdisjoint(around.earlier) else DENIED
    if last in of.FROM and before[-2:-1] and before[-2] in of.CLIENTS:
        return CLIENTS_COME
    if is_near(before):
        return NEARBY
    told = None if _VERBS.isdisjoint(before) else _by_verb(before)
    return told or _by_preposition(around, last)


def lives_there(later: list[str]) -> bool:
    """As in "Lemvig, hvor jeg modtager", "Vandel, og der bor jeg"."""
    if of.THERE.isdisjoint(later[:2]):
        return False
    return not of.BASE.isdisjoint(later) and _NOT_NOW.isdisjoint(later)


def _by_preposition(around: Around, last: str) -> Judged:
    if last in of.IN:
        return IN_IT
    if last in of.TO:
        return GOING if around.follows else TO_THERE
    if last in of.CONCERNS:
        return HOME
    return FROM_THERE if last in of.FROM else PLAINLY


def is_denied(before: list[str], after: list[str]) -> bool:  # noqa: PLR0911  one rule, one return
    """As in "kører ikke til Odense", "Odense kører jeg ikke til", "undtagen Odense"."""
    if _DENYING.isdisjoint(before) and _DENYING_BEHIND.isdisjoint(after):
        return False
    if not of.EXCEPT.isdisjoint(before[-3:]):
        return True
    for at in range(len(before) - 1, -1, -1):
        if before[at] in of.NOT or (
            before[at] == "nu" and not of.ROMANIAN.isdisjoint(before[at + 1 : at + 2])
        ):
            between = before[at + 1 :]
            if not of.OUTSIDE.isdisjoint(between):
                return False  # "ikke udenfor Odense"
            weak = before[at] in of.NO_DENIAL and (of.IN | of.TO).issuperset(between)
            starts = at == 0 or before[at - 1] in of.BUT
            leads = (starts and not between) or (between[-1:] and between[-1] in _LINKS)
            return bool(leads) and not weak and of.NOT_LINKS.issuperset(between)
    if not after:
        return False
    if is_closed(after):
        return True
    if after[0] in of.NOT and after[0] not in of.NO_DENIAL:
        return len(after) == 1 or after[1] in of.MORE
    return after[0] in of.GOES and not of.NOT.isdisjoint(after[1:4])


def _is_other_work(before: list[str]) -> bool:
    """As in "jeg arbejder i en butik i Esbjerg"."""
    if not before or before[-1] not in of.IN:
        return False
    if before[-2:-1] and before[-2] in of.JOBS and before[-3:-2] and before[-3] in of.AT:
        return True  # "om dagen er jeg på arbejde i Kolding"
    if of.WORKING.isdisjoint(before):
        return False
    at = next(at for at, word in enumerate(before) if word in of.WORKING)
    return not of.JOBS.isdisjoint(before[at + 1 :])


def _is_said_of_you(before: list[str]) -> bool:
    """As in "hvis du bor i Odense", "are you in Odense"."""
    if of.YOU.isdisjoint(before):
        return False
    for at in range(max(0, len(before) - 4), len(before)):
        if before[at] in of.YOU and not of.STAYING.isdisjoint(
            (*before[at - 1 : at], *before[at + 1 : at + 2])
        ):
            return _STAYED.issuperset([word for word in before[at + 1 :] if word not in of.STAYING])
    return False


def is_near(before: list[str]) -> bool:
    """As in "tæt på Odense", "20 min fra Odense", "mellem Vejle og Kolding"."""
    for at in range(len(before) - 1, max(-1, len(before) - 6), -1):
        if before[at] in of.NEAR:
            return of.NEAR_LINKS.issuperset(before[at + 1 :]) and (
                before[at] != "lige" or at + 1 < len(before) - 1
            )
        if before[at] not in of.NEAR_LINKS:
            return False
    return False


def _by_verb(before: list[str]) -> Judged | None:
    """What the nearest word tells that says how she comes to be there."""
    if _is_other_work(before):
        return AT_WORK
    last, second = before[-1], before[-2] if before[-2:-1] else ""
    if last in of.WHOLE or (second in of.WHOLE and last in of.IN):
        return GOING
    if second in of.RIGHT_HERE and last in of.IN:
        return HOME
    if last in of.IN and _GOING.isdisjoint(before) and (second in of.ONLY or _is_self(before)):
        return HOME
    return _by_nearest_verb(before)


def _is_self(before: list[str]) -> bool:
    """As in "jeg selv er i Odense"."""
    return not (of.SELF.isdisjoint(before[-4:]) or of.I_MYSELF.isdisjoint(before[-4:]))


def _by_nearest_verb(before: list[str]) -> Judged | None:  # noqa: PLR0911  one rule, one return
    for at in range(len(before) - 1, -1, -1):
        word, behind = before[at], before[at + 1 :]
        if word in of.AWAY:
            return HOME if _to_me(behind) else GOING
        if word in of.GOES_TO:
            if not of.RECEIVES.isdisjoint(behind) or _to_me(behind):
                return HOME
            if not of.TO.isdisjoint(behind) or not of.TO_YOU.isdisjoint(behind):
                return GOING
        if word in of.BASE or (word in of.TO_ME and _HITHER.issuperset(behind)):
            return HOME
        if word in of.VENUES:
            return GOING if _goes_to_venues(before[:at], behind) else HOME
        if word == "hos" and not of.TO_YOU.isdisjoint(behind[:1]):
            return GOING
    return None


def _to_me(behind: list[str]) -> bool:
    return not of.TO_ME.isdisjoint(behind)


def _goes_to_venues(before: list[str], behind: list[str]) -> bool:
    """As in "besøger hoteller i", "hjemme hos dig i"; not in "kom til mig på hotel i"."""
    if not of.TO_YOU.isdisjoint(behind) or not of.TO_YOU.isdisjoint(before[-1:]):
        return True
    return not _GOING.isdisjoint(before) and of.TO_ME.isdisjoint(before)
