"""Whether a bare number from 13 to 17 may be her age: nothing explains it as something else, and it stands by a person.

Recall first. What is told outright ("jeg er 17", "17 år") is read elsewhere; here is what ads say in passing: "17 og
fræk", "girl, 17, 22 33 44 55", "Horsens 16 new girl", "★ 16 ★".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.reading.age.bare_minor_words import (
    BOUND_BY_DOT,
    CLOCKS,
    ENDINGS_BEFORE,
    EXPLAINS_BEFORE,
    EXPLAINS_BEHIND,
    EXPLAINS_DATE,
    GOES_ON,
    MATURE,
    OR,
    PEOPLE,
    PERSON_TAILS,
    SEXES,
    SPEAKERS,
    YOUTHFUL,
)
from pipeline.reading.age.context import is_of_child
from pipeline.reading.age.numbers import WHOLE_NUMBER
from pipeline.reading.age.stated_words import IS, MEASURES, NUMBERS, OF
from pipeline.reading.age.words import AND

if TYPE_CHECKING:
    from pipeline.reading.age.numbers import Stated
    from pipeline.reading.wording import Wording

_AGES: Final = range(13, 18)
_ENDS_SENTENCE: Final = frozenset(".!?;\n")
_NO_AGE_BEHIND: Final = tuple("+#€$£=<@")
_MAKES_TIME_OR_SHARE: Final = tuple("%:°'\"″=")
_RANGES: Final = frozenset("-/:*")
_PAIRED_WITH: Final = frozenset(map(str, range(13, 30)))
_SHORT: Final = 10  # words; so short an ad has no room for a number that nothing explains
_NEAR: Final = 2  # words


def may_be_age(wording: Wording, age: Stated) -> bool:
    return (
        age.value in _AGES
        and not _is_explained_behind(wording, age)
        and not _is_explained_before(wording, age)
        and (
            _is_set_off(wording, age)
            or _is_by_person(wording, age)
            or _is_led_by_youth(wording, age)
            or _goes_on_as_person(wording, age)
            or (len(wording.words) <= _SHORT and not _goes_on_with_thing(wording, age.number_last))
        )
        and (
            not is_of_child(wording, age.first) or _is_person(wording.words[age.first - 1])
        )  # "baby girl 16"
    )


def _gap_before(wording: Wording, at: int) -> str:
    """What stands before a word; a line's end where it is the first."""
    if at == 0:
        return "\n"
    return wording.plain[wording.starts[at - 1] + len(wording.cased[at - 1]) : wording.starts[at]]


def _gap_behind(wording: Wording, last: int) -> str:
    return _gap_before(wording, last + 1) if last + 1 < len(wording.words) else "\n"


def _is_explained_before(wording: Wording, age: Stated) -> bool:
    """As in "kl. 17", "fra 15", "Åbningstider: 15", "lejl. 15", "Nørregade 17", "22 33 44 17"."""
    at, words = age.first, wording.words
    gap = _gap_before(wording, at)
    if at == 0 or gap.endswith(_NO_AGE_BEHIND):
        return gap.endswith(_NO_AGE_BEHIND)
    word = words[at - 1]
    is_bound = gap.strip() == "." and word in BOUND_BY_DOT
    if not is_bound and not _ENDS_SENTENCE.isdisjoint(gap):
        return word.isdecimal() and gap in {".", "!"}
    if word in {"for", "at"}:
        return at < 2 or not (words[at - 2] in MATURE or words[at - 2] in YOUTHFUL)  # "mature for 16"
    if word in OF and at > 1 and _is_person(words[at - 2]):
        return False  # "fată de 17"
    return (
        word in EXPLAINS_BEFORE
        or word.endswith(ENDINGS_BEFORE)
        or not CLOCKS.isdisjoint(words[max(0, at - 3) : at])
        or _follows_number(words, at, gap)
    )


def _follows_number(words: list[str], at: int, gap: str) -> bool:
    """As in "22 33 44 17", "5pm-17", "13 og 15"; not "Maja 19 og 17", "19 og 17, to veninder"."""
    word = words[at - 1]
    if _is_number(word):
        return True
    if (word in AND or word in OR) and at > 1 and _is_number(words[at - 2]):
        return PEOPLE.isdisjoint(words[max(0, at - 5) : at + 4])
    return word[0].isdecimal() and gap.strip() in _RANGES


def _is_number(word: str) -> bool:
    return word.isdecimal() or word in NUMBERS


def _is_explained_behind(wording: Wording, age: Stated) -> bool:
    """As in "17 kr", "17.30", "17 - 23", "15. etage", "17 22 33 44", "siebzehn - sechs"; not "17, en pige"."""
    last, words = age.number_last, wording.words
    gap = _gap_behind(wording, last)
    if last + 1 == len(words) or gap.lstrip(" ").startswith(_MAKES_TIME_OR_SHARE):
        return gap.lstrip(" ").startswith(_MAKES_TIME_OR_SHARE)
    word = words[last + 1]
    if word.isdecimal():
        return _goes_on_in_digits(wording, age, gap)
    if word in NUMBERS:
        return gap == " " or (words[last].isalpha() and _ENDS_SENTENCE.isdisjoint(gap))
    return _is_thing_behind(words[last + 1 : last + 3], gap)


def _is_thing_behind(following: list[str], gap: str) -> bool:
    """As in "17 kr", "17. etage", "15. og 16. maj", "15 m fra vandet"; not "17 m Oslo"."""
    word, second = (*following, "")[:2]
    if gap.strip(" .-") or "\n" in gap:
        return False
    if "." in gap:
        return word in EXPLAINS_DATE or (word in EXPLAINS_BEFORE | AND and second.isdecimal())
    if word in SEXES:
        return second in EXPLAINS_BEFORE
    return word in MEASURES or word in EXPLAINS_BEHIND or word in EXPLAINS_DATE


def _goes_on_in_digits(wording: Wording, age: Stated, gap: str) -> bool:
    """A range, an amount, a phone number, a list; not "17, 22 33 44 55", where a number begins, nor "par 17/19"."""
    words, second = wording.words, age.number_last + 1
    if "\n" in gap or len(words[second]) == WHOLE_NUMBER:
        return False
    if gap in {",", "."} or not gap.strip() or gap.strip(" .,") in _RANGES:
        return not _is_of_two(wording, age, gap)
    following = words[second + 1 : second + 2]
    begins_phone = following and following[0].isdecimal() and "," not in _gap_behind(wording, second)
    is_list = "," in gap and not begins_phone and len(words[second]) <= len("17")
    return is_list and not _is_of_two(wording, age, gap)


def _is_of_two(wording: Wording, age: Stated, gap: str) -> bool:
    """As in "par 17/19", "tre tøser: 17, 18 og 19"."""
    words = wording.words
    return (
        gap.strip() in {"/", ","}
        and words[age.number_last + 1] in _PAIRED_WITH
        and any(map(_is_person, words[max(0, age.first - 1) : age.first]))
    )


def _is_set_off(wording: Wording, age: Stated) -> bool:
    """Between signs or at an end on both sides: "Mia. 17. Køge", "★ 16 ★", "Ylva (17)"."""
    behind = _gap_behind(wording, age.number_last)
    following = wording.words[age.number_last + 1 : age.number_last + 2]
    ends = behind.strip(" \x00") or "\n" in behind or (following and len(following[0]) == WHOLE_NUMBER)
    return bool(ends) and _begins_anew(wording, age.first)


def _begins_anew(wording: Wording, at: int) -> bool:
    gap = _gap_before(wording, at)
    return "\n" in gap or bool(gap.strip(" \x00"))


def _is_person(word: str) -> bool:
    return word in PEOPLE or word.endswith(PERSON_TAILS)


def _is_by_person(wording: Wording, age: Stated) -> bool:
    """As in "jeg er bare 16", "Frøken 17 søger", "Horsens 16 new girl"."""
    words, first, last = wording.words, age.first, age.number_last
    before = words[max(0, first - _NEAR) : first]
    if any(map(_is_person, before)) or not SPEAKERS.isdisjoint(before[-1:]):
        return True
    if len(before) == _NEAR and before[0] in SPEAKERS and (before[1] in IS or before[1] in YOUTHFUL):
        return True
    behind = words[last + 1 : last + 1 + _NEAR]
    if not behind or not _ENDS_SENTENCE.isdisjoint(_gap_behind(wording, last)):
        return False
    return _is_person(behind[0]) or (behind[0] in YOUTHFUL and _is_person(behind[-1]))


def _is_led_by_youth(wording: Wording, age: Stated) -> bool:
    """As in "still 17", "neu 17 Hamburg", "sweet and 17", "mature for 16"; not "kun 15 pladser"."""
    before = wording.words[max(0, age.first - _NEAR) : age.first]
    if not before or _goes_on_with_thing(wording, age.number_last):
        return False
    if before[-1] in YOUTHFUL:
        return True
    return len(before) == _NEAR and (
        (before[1] in AND and before[0] in YOUTHFUL) or (before[1] in {"for", "foer"} and before[0] in MATURE)
    )


def _goes_on_with_thing(wording: Wording, last: int) -> bool:
    """As in "15 pladser": a word of which there may be so many."""
    if _gap_behind(wording, last) != " ":
        return False
    word, cased = wording.words[last + 1], wording.cased[last + 1]
    return (
        word.isalpha()
        and not cased.istitle()
        and word not in GOES_ON
        and word not in YOUTHFUL
        and not _is_person(word)
    )


def _goes_on_as_person(wording: Wording, age: Stated) -> bool:
    """Where a clause begins: "17 og fræk", "16 ny i byen", "17 m Oslo"."""
    words, last = wording.words, age.number_last
    following = words[last + 1 : last + 3]
    if not following or not _begins_anew(wording, age.first):
        return False
    if following[0] in SEXES or following[0] in YOUTHFUL or following[0] in GOES_ON - AND:
        return True
    return (
        len(following) == _NEAR
        and following[0] in AND
        and following[1].isalpha()
        and following[1] not in NUMBERS
        and following[1] not in EXPLAINS_BEFORE
    )
