"""The numbers of a text that may be years of age, and the words behind them that say "years"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.age_words import AND, TENS, UNITS, WORDS
from pipeline.wording import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.wording import Wording

YOUNGEST: Final = 10
OLDEST: Final = 79
_YEARS: Final = word_set(
    "aar aars ar aarig aarige aaring aariga year years yr yrs yo jahre jahren jahr jaehrig jaehrige jaehriger jaehriges jaehrigen arig arige jahrig jahrige jahriger lat lata latka "
    "letnia letni ani anos años añitos somre somrar vaar lenze wiosen primaveras summers springs"
)
_JOINED_UNITS: Final = word_set(
    "aar aars aarig aarige aaring aariga arig arige årige jahrig jahrige jahriger year years yr yrs yo y jahre jahren jaehrig jaehrige jaehriger j lat letnia ani "
    "anos años"
)
_JOINED_YEARS = re.compile(rf"([1-7]\d)½?(?:{'|'.join(sorted(_JOINED_UNITS))})")
_WORD_WITH_YEARS = re.compile(r"([^\W\d_]{2,20}?)(?:aarige?|aariga?|aaring|aars?|jaehrige[snr]?|jaehrig)")
_PAIRS: Final = AND | {"/", "-", "–", "&", "+", "til", "to", "bis", "or", "eller", "oder"}
_YEAR_TAILS: Final = ("årig", "arig", "hrig", "åring", "aaring", "ÅRIG", "ARIG", "HRIG", "ÅRING", "AARING")
_YEAR_ENDINGS: Final = (
    "aarig",
    "aarige",
    "aaring",
    "aariga",
    "jaehrig",
    "jaehrige",
    "jaehriger",
    "jaehriges",
    "jaehrigen",
)
_SINGLE_DIGITS: Final = frozenset("1234567")
_BEGINNINGS: Final = frozenset(WORDS) | {
    f"{n}{unit}" for n in range(YOUNGEST, OLDEST + 1) for unit in ("", "½aar", *_JOINED_UNITS)
}


class Stated(NamedTuple):
    """A number, the positions of its first and last word with its unit, and of its last word without."""

    value: int
    first: int
    last: int
    number_last: int
    has_unit: bool


def list_numbers(wording: Wording) -> list[Stated]:
    words = wording.words
    found: list[Stated] = []
    after = 0
    for position in _find_beginnings(wording):
        read = number_at(words, position) if position >= after else None
        if read is None or read[2] > OLDEST:
            continue
        first, last, value, has_unit = read
        unit = last if has_unit else _unit_behind(words, last)
        if unit is not None and unit > last and not _stands_by(wording, last):
            unit = None
        found.append(Stated(value, first, last if unit is None else unit, last, unit is not None))
        after = found[-1].last + 1
    if not _SINGLE_DIGITS.isdisjoint(words):
        found = sorted([*found, *_split_numbers(words)], key=lambda age: age.first)
    return _share_units(wording, found) if len(found) > 1 else found


def _find_beginnings(wording: Wording) -> list[int]:
    words = wording.words
    beginnings = _BEGINNINGS.intersection(words)
    if any(tail in wording.plain for tail in _YEAR_TAILS):
        beginnings |= {word for word in words if word.endswith(_YEAR_ENDINGS)}
    return [at for at, word in enumerate(words) if word in beginnings] if beginnings else []


def number_at(words: list[str], at: int) -> tuple[int, int, int, bool] | None:
    """(the positions of its first and last word, the number, whether the last word also says "years")."""
    word = words[at]
    if word in TENS:
        return _number_with_tens(words, at)
    if word in WORDS:
        return at, at, WORDS[word], False
    if word.isdecimal():
        return (at, at, int(word), False) if len(word) == 2 else None
    joined = _JOINED_YEARS.fullmatch(word)
    if joined is not None:
        return at, at, int(joined[1]), True
    spelled = _WORD_WITH_YEARS.fullmatch(word)
    return (at, at, WORDS[spelled[1]], True) if spelled is not None and spelled[1] in WORDS else None


def is_among_digits(words: list[str], age: Stated) -> bool:
    """Groups of a phone number, which most two digits of an ad are."""
    following = age.number_last + 1
    return (
        age.first > 0
        and words[age.first - 1].isdecimal()
        and following < len(words)
        and words[following].isdecimal()
    )


def _stands_by(wording: Wording, last: int) -> bool:
    """Whether the word behind a number belongs to it: not in "10, Aars"."""
    gap = wording.plain[wording.span(last, last)[1] : wording.starts[last + 1]]
    return not gap.strip(" -–½\x00'") and "\n" not in gap


def _share_units(wording: Wording, found: list[Stated]) -> list[Stated]:
    """In "21 og 23 år", "35/40 år", "17-18 år" the unit behind the second is the first one's too."""
    for at, (number, following) in enumerate(pairwise(found)):
        if following.has_unit and not number.has_unit:
            end = wording.span(number.first, number.number_last)[1]
            if wording.plain[end : wording.starts[following.first]].strip().lower() in _PAIRS:
                found[at] = number._replace(last=following.last, has_unit=True)
    return found


def _number_with_tens(words: list[str], at: int) -> tuple[int, int, int, bool]:
    """As in "twenty three", "treinta y cinco", "fem og tyve"."""
    tens = TENS[words[at]]
    if at > 1 and words[at - 1] in AND and words[at - 2] in UNITS:
        return at - 2, at, UNITS[words[at - 2]] + tens, False
    following = words[at + 1 : at + 3]
    if (
        following
        and following[0] in UNITS
        and not (words[at] == "tres" and following[0] in {"en", "to", "tre"})
    ):
        return at, at + 1, tens + UNITS[following[0]], False
    if len(following) > 1 and following[0] in AND and following[1] in UNITS:
        return at, at + 2, tens + UNITS[following[1]], False
    return at, at, tens, False


def _split_numbers(words: list[str]) -> Iterator[Stated]:
    """As in "1 7 år": an age that is made hard to find."""
    for at, (first, second) in enumerate(pairwise(words)):
        if first in _SINGLE_DIGITS and len(second) == 1 and second.isdecimal():
            alone = at == 0 or not words[at - 1].isdecimal()
            unit = _unit_behind(words, at + 1) if alone else None
            if unit is not None:
                yield Stated(int(first + second), at, unit, at + 1, has_unit=True)


def _unit_behind(words: list[str], last: int) -> int | None:
    """The position of the word that says "years"."""
    following = words[last + 1 : last + 4]
    if not following:
        return None
    if following[0] in _YEARS or following[0] == "j":
        return last + 1
    if following[:2] in (["y", "o"], ["års", "alder"]) or (
        following[0] == "de" and following[1:2] and following[1] in _YEARS
    ):
        return last + 2  # "23 de ani"
    if following[:1] == ["½"] and following[1:2] and following[1] in _YEARS:
        return last + 2
    return None
