"""Whether a bare number is stated as an age: "jeg er 24", "Anna, 24", "dame på 52"; or is a measure, an hour, a phone."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from pipeline.reading.age.context import clause_before
from pipeline.reading.age.context_words import KIN, OTHERS, PARENTS
from pipeline.reading.age.placing import begins_clause, digit_follows, ends_clause, is_measure
from pipeline.reading.age.stated_words import (
    ARTICLES,
    BECOMES,
    BEHIND,
    BETWEEN,
    BODY,
    BUT,
    BY_ENDING,
    CLAUSE_ENDS,
    COMPLETED,
    DAY_OF_MONTH,
    FEET,
    FILLERS,
    HE_OR_SHE,
    INTRODUCES,
    IS,
    LABELS,
    LEAD_TO_AGE,
    ME,
    MEASURES,
    MERELY,
    MINE,
    NO_NAMES,
    NOT,
    NOWADAYS,
    NUMBERS,
    OF,
    ON,
    PAPERS,
    PASSED,
    PERSON_ENDINGS,
    PERSONS,
    ROUND_OFF,
    SELF,
    STILL,
    TELL,
    THING_ENDINGS,
    THINGS,
    TO_BE,
    TODAY,
    YEARS_BEHIND,
)
from pipeline.reading.age.words import AND
from pipeline.reading.given_names import TOLD_NAMES

if TYPE_CHECKING:
    from pipeline.reading.age.numbers import Stated
    from pipeline.reading.wording import Wording

_TEENS = 13  # below, a number alone is hardly ever an age
_OF_AGE: Final = 18  # below, a number between commas is too likely something else
_LINE = re.compile(r"[.!?;](?=\s|$)|\n\n")


def is_stated_bare(wording: Wording, age: Stated) -> bool:
    """As in "alder 24", "jeg er 24", "fyldt 30", "Anna, 24", "dame på 52", "Sofia (26)"."""
    if age.first and wording.words[age.first - 1] in BODY:
        return False
    if not _may_be_led_to(wording, age) or is_measure(wording, age) or digit_follows(wording, age):
        return False
    before = clause_before(wording, age.first, 4, _LINE)
    most = len(before)
    while before and (before[-1] in BETWEEN or before[-2:] in TODAY):
        del before[-1 if before[-1] in BETWEEN else -2 :]
    at = age.first - most + len(before)  # where what leads to the number begins
    if _is_announced(before) or _is_rounded_off(wording, age):
        return True
    if before and before[-1] in IS:
        return _is_said_of_person(wording, age, before)
    if before and before[-1] in MINE:
        return wording.plain[age.end : age.end + 1] in CLAUSE_ENDS and not digit_follows(wording, age)
    return _is_behind_person(wording, age, at) or _stands_alone(wording, age, at)


def _is_rounded_off(wording: Wording, age: Stated) -> bool:
    """As in "30 geworden", and in "33 er jeg" where that ends: not "20 er jeg hjemme"."""
    behind = age.number_last + 1
    if behind >= len(wording.words) or wording.words[behind] not in ROUND_OFF:
        return False
    following = wording.words[behind : behind + 3]
    if following[0] in COMPLETED:
        return True
    if len(following) == 1 or INTRODUCES.get(following[0]) != following[1]:
        return False
    end = wording.span(age.number_last + 2, age.number_last + 2)[1]
    ends = wording.plain[end : end + 1] in CLAUSE_ENDS or following[2:] == [] or following[2] in STILL
    return ends and (age.first == 0 or not _is_led_by_space(wording, age.first))


def _is_led_by_space(wording: Wording, at: int) -> bool:
    return wording.plain[wording.starts[at - 1] + len(wording.cased[at - 1]) : wording.starts[at]] == " "


def _may_be_led_to(wording: Wording, age: Stated) -> bool:
    """Most numbers have a word and a space before them that lead to no age, as in "ring 24"."""
    first = age.first
    if first == 0 or wording.words[first - 1] in LEAD_TO_AGE or wording.words[first - 1].endswith(BY_ENDING):
        return True
    if (
        wording.plain[wording.starts[first - 1] + len(wording.cased[first - 1]) : wording.starts[first]]
        != " "
    ):
        return True
    following = wording.words[age.number_last + 1 : age.number_last + 2]
    return bool(following) and following[0] in COMPLETED


def _is_announced(before: list[str]) -> bool:
    """As in "alder", "i en alder af", "fyldt", "rundede de", "bin ich"."""
    last, previous = (*before[-2:][::-1], "", "")[:2]
    return (
        last in LABELS
        or last in BECOMES
        or (last in OF and previous in LABELS)
        or (last == "de" and previous in BECOMES)
        or (last in SELF and (previous in IS or previous in BECOMES))
        or last in PASSED
        or (last in TELL and previous in PAPERS)
        or (last in BUT and not NOT.isdisjoint(before[-4:]))
    )


def _is_said_of_person(wording: Wording, age: Stated, before: list[str]) -> bool:
    """As in "jeg er 24", "Damen er 38", "I am 42"; not "klokken er 24", "am 24. in Köln"."""
    verb, subject = before[-1], before[-2] if len(before) > 1 else ""
    if verb in {"am", "im"} and subject != "i":
        end = age.end
        following = age.number_last + 1
        goes_on = following < len(wording.words) and not wording.cased[following][:1].isupper()
        return not (wording.plain[end : end + 1] == "." and goes_on) and subject not in {"bin", "ist", "sind"}
    return subject not in THINGS and subject not in BODY and not subject.endswith(THING_ENDINGS)


def _is_behind_person(wording: Wording, age: Stated, at: int) -> bool:
    """`at` is where the number begins, with the words that lead to it."""
    if at == 0:
        return False
    gap = wording.plain[wording.span(at - 1, at - 1)[1] : wording.starts[at]]
    person = wording.words[at - 1]
    if person in OF:
        return ends_clause(wording, age) and _is_one_of_age(wording, age, at - 1)
    if any(sign in gap for sign in ".!?\n"):
        return False
    if person in PERSONS or person in HE_OR_SHE or (age.value >= _OF_AGE and person.endswith(BY_ENDING)):
        # "I was a teacher once, …"
        is_spelled = wording.words[age.first].isalpha()
        return (age.value >= _TEENS or not is_spelled) and ends_clause(wording, age)
    return gap.strip() in {"(", "["} and _is_in_brackets(wording, age)


def _is_one_of_age(wording: Wording, age: Stated, of: int) -> bool:
    """As in "kvinde på 40", "jeg er en bred type på 40"; where it is spelled out, also of whom we do not know."""
    before = clause_before(wording, of, 4)
    if any(pair in PARENTS for pair in pairwise(before)):
        return False  # "mor til to på 28"
    if before[-1:] != [] and before[-1] in ME and not (MERELY | IS).isdisjoint(before[-2:-1]):
        return True  # "kun mig på 47"
    if wording.words[of - 1] in TOLD_NAMES and wording.cased[of - 1].istitle():
        return True
    if any(word in PERSONS or word.endswith(PERSON_ENDINGS) for word in before):
        return True
    sentence = clause_before(wording, of, 7, _LINE)
    for at in range(len(sentence) - 2):
        if INTRODUCES.get(sentence[at + 1]) == sentence[at] and sentence[at + 2] in ARTICLES:
            return True
    is_spelled = wording.words[age.first].isalpha() and age.value % 10 != 0 and age.value > _OF_AGE
    following = wording.words[age.number_last + 1 : age.number_last + 2]
    return (
        is_spelled
        and before != []
        and before[-1].isalpha()
        and before[-1] not in NO_NAMES
        and before[-1] not in NUMBERS
        and not (following and (following[0].isdecimal() or following[0] in NUMBERS))
    )


def _is_in_brackets(wording: Wording, age: Stated) -> bool:
    """Behind a person we do not know: "Ylva (26)", "kjekk kar (28) med god tid"; not "(45) tre to fire to"."""
    end = age.end
    following = wording.words[age.number_last + 1 : age.number_last + 2]
    closes = wording.plain[end : end + 2].lstrip("!").startswith((")", "]"))
    if not closes or (following and following[0] in NUMBERS and _goes_on_in_numbers(wording, age)):
        return False
    person = age.first - 1
    if wording.words[person] in KIN or wording.words[person] in OTHERS:
        return False
    named = wording.cased[person].istitle() or not following or following[0].isalpha()
    return (
        named
        and wording.words[person].isalpha()
        and wording.words[person] not in NO_NAMES
        and not digit_follows(wording, age)
    )


def _stands_alone(wording: Wording, age: Stated, at: int) -> bool:
    """As in "29, female", "Glad og rolig, 31.", "Femogfyrre, moden dame", "36 and curvy", "den samme, nu 44"."""
    if not ends_clause(wording, age) or (age.value < _OF_AGE and not _stands_out(wording, age)):
        return False
    if not begins_clause(wording, age.first) and not (
        0 < at < age.first
        and not NOWADAYS.isdisjoint(wording.words[at : age.first])
        and begins_clause(wording, at)
    ):
        return False
    if age.first and wording.words[age.first - 1] in DAY_OF_MONTH:
        return False  # "lukket d. 24., 25. og 31."
    following = wording.words[age.number_last + 1 : age.number_last + 3]
    if not following:
        return True
    gap = wording.plain[age.end : wording.starts[age.number_last + 1]]
    return _may_stand_before(following, gap)


def _stands_out(wording: Wording, age: Stated) -> bool:
    """Of the young: "17, Aarhus, ny", which opens an ad; "Sytten.", a sentence of its own."""
    following = wording.words[age.number_last + 1 : age.number_last + 2]
    if wording.cased[age.first].istitle() and age.first:
        gap = wording.plain[wording.span(age.first - 1, age.first - 1)[1] : wording.starts[age.first]]
        is_sentence = gap.strip() in {".", "!", "?"} and wording.plain[age.end : age.end + 1] in {".", "!"}
        return is_sentence and age.value >= _TEENS and not (following and following[0] in NUMBERS)
    return (
        age.first == 0
        and age.value >= _TEENS
        and wording.plain[age.end : age.end + 2] == ", "
        and following != []
        and following[0].isalpha()
        and following[0] not in MEASURES
    )


def _may_stand_before(following: list[str], gap: str) -> bool:
    """Whether words may follow an age that stands alone; not the rest of a phone number."""
    word = following[0]
    if gap == " ":
        if tuple(following) in TO_BE or (word in ON and following[-1] in PAPERS):
            return True  # "52 for å være nøyaktig", "46 på attesten"
        numbered = len(following) > 1 and (following[1].isdecimal() or following[1] in NUMBERS)
        return word in BEHIND or (word in AND and not numbered)
    if word.isdecimal():
        is_height = len(word) == 3 and word[0] == "1"
        return (
            is_height or following[1:] in YEARS_BEHIND or (len(word) > 1 and len(gap) > 1 and gap[0] in ".\n")
        )
    if len(following) > 1 and (word in AND or word in ARTICLES or word in FILLERS or following[1] in FEET):
        return not following[1].isdecimal() and following[1] not in NUMBERS  # "Bo, 50, en bred type"
    return word not in FILLERS and word not in NUMBERS


def _goes_on_in_numbers(wording: Wording, age: Stated) -> bool:
    second = wording.words[age.number_last + 2 : age.number_last + 3]
    return not second or second[0].isdecimal() or second[0] in NUMBERS
