"""Signals that a person should look at an ad: they route, they never accuse."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.reading.answered import is_answered_no
from pipeline.reading.flag_words import (
    CLASSES,
    DANGER,
    HINTS_OF_YOUTH,
    NAMES_JOINED,
    NAMES_SIDE_BY_SIDE,
    PERSON_OF_DAY,
    RULES,
    SEVERAL_PERSONS,
    SOMEONE_ELSE_WRITES,
    THAI,
    UNDER_18,
)
from pipeline.reading.given_names import GIVEN_NAMES, TOLD_NAMES
from pipeline.reading.reported import list_reported_minor
from pipeline.reading.speaker import list_speaking_for_another
from pipeline.reading.thai_words import ThaiWords
from pipeline.reading.word_rules import WordRules
from pipeline.reading.wording import Told, fold
from register.words import Advertises

if TYPE_CHECKING:
    from pipeline.reading.age.read import Age
    from pipeline.reading.wording import Span, Wording

FLAGS: Final = (UNDER_18, DANGER, SOMEONE_ELSE_WRITES, SEVERAL_PERSONS)
_OUT_OF_SCHOOL: Final = (
    25  # years; who states them is out of school, and parents who must not know tell nothing
)
_DIVIDED: Final = re.compile(r"[&+/\d]")
_NAMES: Final = TOLD_NAMES | GIVEN_NAMES
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_SIGNALS: Final = WordRules(CLASSES, RULES)
_THAI: Final = ThaiWords(THAI)


def read_flags(wording: Wording, age: Age) -> tuple[Told[str], ...]:
    """The flags of an ad, the gravest first, each once with every signal that raised it."""
    raised: dict[str, list[Span]] = {}
    for hit in _SIGNALS.find(wording):
        if hit.meaning != SEVERAL_PERSONS or not is_answered_no(wording, hit):
            raised.setdefault(hit.meaning, []).append(wording.span(hit.first, hit.last))
    several = [
        *_list_several(wording, raised.pop(NAMES_SIDE_BY_SIDE, []), raised.pop(PERSON_OF_DAY, [])),
        *(span for span in raised.pop(NAMES_JOINED, []) if not _is_couple(wording.plain[slice(*span)])),
    ]
    if several:
        raised.setdefault(SEVERAL_PERSONS, []).extend(several)
    for flag, where in _THAI.find(wording):
        raised.setdefault(flag, []).append(where)
    if speaking := list_speaking_for_another(wording):
        raised.setdefault(SOMEONE_ELSE_WRITES, []).extend(speaking)
    if (hints := raised.pop(HINTS_OF_YOUTH, [])) and not (
        age.own and age.own >= _OUT_OF_SCHOOL and not age.unsure
    ):
        raised.setdefault(UNDER_18, []).extend(hints)
    if reported := list_reported_minor(wording):
        raised.setdefault(UNDER_18, []).extend(reported)
    if age.maybe_minor:
        raised.setdefault(UNDER_18, []).extend(age.where)
    return tuple(Told(flag, tuple(raised[flag])) for flag in FLAGS if flag in raised)


def _list_several(wording: Wording, side_by_side: list[Span], of_days: list[Span]) -> list[Span]:
    """As in "Anna & Eva", "Anna 24, Eva 27"; "Mia mandag, tirsdag. Rosa torsdag"; not "Anna Maria", "Mia man, Mia tirs".

    Nor "Sus & Bent": a couple is two persons, and says so.
    """
    several = [
        span
        for span in side_by_side
        if _DIVIDED.search(wording.plain, *span) and not _is_couple(wording.plain[slice(*span)])
    ]
    persons = {frozenset(wording.plain[first:last].lower().split()) for first, last in of_days}
    return several + of_days if len(persons) > 1 and not frozenset.intersection(*persons) else several


def _is_couple(names: str) -> bool:
    who = [_NAMES[word] for word in _LETTERS.findall(fold(names)) if word in _NAMES]
    return len(who) == 2 and Advertises.WOMAN in who and Advertises.MAN in who
