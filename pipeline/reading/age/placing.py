"""How a bare number stands: where its clause begins and ends, and whether it is a measure, a price, part of a phone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.reading.age.numbers import WHOLE_NUMBER, is_followed_by_other
from pipeline.reading.age.stated_words import (
    ABBREVIATED,
    MEASURES,
    METRES,
    MONTHS,
    NO_NAMES,
    NUMBERS,
    SHOES,
    SIGNS_BEFORE,
    UNIT_SIGNS,
    YEARS_BEHIND,
)
from pipeline.reading.age.words import UNITS, WORDS

if TYPE_CHECKING:
    from pipeline.reading.age.numbers import Stated
    from pipeline.reading.wording import Wording

_OF_AGE: Final = 18
_SETS_OFF = re.compile(r"[,.!?;:\n|/•*~-]")
_CALLING_CODES: Final = frozenset({45, 46, 47, 49})  # "(45) 22 33 44 55"
_DIVIDING: Final = frozenset("*-~")  # on both sides: "-lisa-33-kolding-"
_JOINS: Final = frozenset({" ", ".", "-", "/", ":", " - ", "|", " | ", "  ", ", ", ","})


def is_measure(wording: Wording, age: Stated) -> bool:
    """Behind "er" a number may also be an hour, a price, a date, the begin of a phone number."""
    plain, words, first, last = wording.plain, wording.words, age.first, age.number_last
    if plain[age.end : age.end + 1] in UNIT_SIGNS or plain[max(0, wording.starts[first] - 1)] in SIGNS_BEFORE:
        return True
    following = words[last + 1 : last + 3]
    if following and not is_followed_by_other(wording, last):
        gap = plain[age.end : wording.starts[last + 1]]
        if not following[0].isdecimal():
            if _is_unit(following, gap, spelled=words[first].isalpha()):
                return True
        elif len(following[0]) != WHOLE_NUMBER and gap in _JOINS and following[1:2] not in YEARS_BEHIND:
            return "," not in gap or len(following[0]) == 2
    if first > 1 and words[first - 1] in METRES and words[first - 2] in {"1", "2"}:
        return True  # "1 m 63"
    if not first or not words[first - 1].isdecimal():
        return False
    return plain[wording.span(first - 1, first - 1)[1] : wording.starts[first]] in _JOINS


def digit_follows(wording: Wording, age: Stated) -> bool:
    """A decimal, a date, the rest of a phone number."""
    end = age.end
    rest = wording.plain[end : end + 4]
    if rest[1:2].isdecimal() and is_followed_by_other(wording, age.number_last):
        return False
    return (
        (rest[:1] not in {" ", "\n"} and rest[1:2].isdecimal())
        or (rest[:1] == "\n" and rest[1:].rstrip("\n").isdecimal() and rest[-1] == "\n")
        or rest[:2] in {".-", ".–", ",-", ",–", "..", "…"}
        or (
            rest[:1] == ")"
            and rest[1:].lstrip(" )|/-.")[:1].isdecimal()
            and (age.value in _CALLING_CODES or not is_followed_by_other(wording, age.number_last))
        )
    )


def begins_clause(wording: Wording, at: int) -> bool:
    if at == 0:
        return True
    before = wording.words[at - 1]
    gap = wording.plain[wording.span(at - 1, at - 1)[1] : wording.starts[at]]
    if gap.endswith(("(", "[")) or _SETS_OFF.search(gap) is None:
        return False
    if len(before) == 1 and at > 1 and wording.words[at - 2].isdecimal():
        return False  # "28 B| 67": a digit in disguise
    word = wording.words[at]
    if word.isalpha() and word not in WORDS and word not in UNITS and ("\n" in gap or gap.endswith(". ")):
        return True
    if not before.isalpha() or before in MEASURES or before in UNITS:
        return _begins_sentence_as_word(wording, at, gap)
    return before not in ABBREVIATED and (before not in NO_NAMES or any(sign in gap for sign in ".!?\n"))


def ends_clause(wording: Wording, age: Stated) -> bool:
    end = age.end
    sign = wording.plain[end : end + 1]
    if sign in {",", ".", "!", "?", "\n", "", ")", ";", "|", "\t"}:
        return not digit_follows(wording, age)
    following = wording.words[age.number_last + 1 : age.number_last + 2]
    if is_followed_by_other(wording, age.number_last):
        return True
    if sign == "/" or (sign in _DIVIDING and wording.plain[wording.starts[age.first] - 1] == sign):
        return bool(following) and following[0].isalpha()
    if wording.plain[end : end + 2] in {" -", " (", " |", " /"}:
        return not (following and following[0].isdecimal() and len(following[0]) == 2)
    return sign == " " and (not following or following[0].isalpha() or len(following[0]) == WHOLE_NUMBER)


def _is_unit(following: list[str], gap: str, *, spelled: bool) -> bool:
    """What makes the number before it no age; behind a number word also another digit word, as in a phone number."""
    word = following[0]
    if word in MONTHS and not gap.strip(" ."):
        return True
    is_unit = (
        word in MEASURES or (spelled and word in UNITS) or (word in {"i", "in"} and following[1:] in SHOES)
    )
    return is_unit and not gap.strip(" -")


def _begins_sentence_as_word(wording: Wording, at: int, gap: str) -> bool:
    """Behind another number a new sentence may begin with one that no phone number has: "the little one. Thirty-three"."""
    new = "\n" in gap or (". " in gap or "! " in gap)
    before = wording.words[at - 2 : at]
    return (
        new
        and wording.cased[at].isalpha()
        and wording.cased[at][0].isupper()
        and not wording.cased[at].isupper()
        and WORDS.get(wording.words[at], 0) > _OF_AGE
        and not all(word.isdecimal() or word in NUMBERS for word in before[:1])
        and len(before) == 2
    )
