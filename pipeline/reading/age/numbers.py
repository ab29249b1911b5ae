"""The numbers of a text that may be years of age, and the words behind them that say "years"."""

from __future__ import annotations

import re
from itertools import compress, count, pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.reading.age.words import AND, TENS, UNITS, WORDS
from pipeline.reading.wording import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.reading.wording import Wording

YOUNGEST: Final = 10
OLDEST: Final = 79
_YEARS: Final = word_set(
    "aar aars ar aarig aarige aaring aariga year years yr yrs yo jahre jahren jahr jaehrig jaehrige jaehriger jaehriges jaehrigen arig arige jahrig jahrige jahriger lat lata latka "
    "letnia letni ani anos años añitos somre somrar vaar vaarer vaarar foraar vintre vintrar vintrer lenze bast wiosen anisori anișori primaveras vuotta vuotias jaar anni godina aastat summers springs winters"
)
_JOINED_UNITS: Final = word_set(
    "aar aars aarig aarige aaring aariga arig arige årige jahrig jahrige jahriger year years yr yrs yo y jahre jahren jaehrig jaehrige jaehriger j lat letnia ani "
    "anos años aa"
)
_JOINED_YEARS = re.compile(rf"([1-7]\d)½?(?:{'|'.join(sorted(_JOINED_UNITS))})")
_PAIRS: Final = AND | {"/", "-", "–", "&", "+", "til", "to", "bis", "or", "eller", "oder"}
_YEAR_TAILS: Final = (
    "årig",
    "arig",
    "hrig",
    "åring",
    "aaring",
    "Årig",
    "Åring",
    "ÅRIG",
    "ARIG",
    "HRIG",
    "ÅRING",
    "AARING",
)
_YEAR_ENDINGS: Final = (
    "aarig", "aarige", "aaring", "aariga", "jaehrig", "jaehrige", "jaehriger", "jaehriges", "jaehrigen",
)  # fmt: skip
_YEARS_BEHIND: Final = ("aar", "aars", *_YEAR_ENDINGS)  # one number word; none ends in another
_HALVES: Final = word_set("halvt halv halvtannet half halbes halbe medio jumatate pol pół")
_ONE: Final = word_set("et en ett a ein eine un o")
_UNITS_BEGIN: Final = _YEARS | AND | {"j", "y", "de", "½"}
_LETTERS: Final = {"o": "0", "l": "1", "i": "1", "s": "5", "b": "8"}
_SINGLE_DIGITS: Final = frozenset("1234567")
_HALF_WORDS: Final = [[half] for half in _HALVES]
WHOLE_NUMBER: Final = 8  # digits of a phone number that may stand behind an age
_AMOUNTS: Final = word_set("kr kroner kronor dkk nok sek min mins minutter minuter minuten minutes cm kg")
_WITHIN_PHONE: Final = frozenset({" ", ".", ":", "|", " | ", "  "})
# a letter for one of two digits, as in "l7 år" and "4o år"
_DISGUISED: Final = {
    first + second: 10 * int("1" if first in "li" else first) + int(_LETTERS.get(second, second))
    for first in "li1234567"
    for second in "olisb0123456789"
    if first.isalpha() != second.isalpha()
}
_WHOLE: Final = WORDS | _DISGUISED
_ADULTHOOD = "18"  # looked at even where it may be part of a phone number: "snart 18"
_BEGINNINGS: Final = (
    _SINGLE_DIGITS
    | _WHOLE.keys()
    | {f"{n}{unit}" for n in range(YOUNGEST, OLDEST + 1) for unit in ("", "½aar", *_JOINED_UNITS)}
)


class Stated(NamedTuple):
    """A number, the positions of its first and last word with its unit, and of its last word without.

    `end` is the character behind the number.
    """

    value: int
    first: int
    last: int
    number_last: int
    has_unit: bool
    end: int


def list_numbers(wording: Wording) -> list[Stated]:
    words = wording.words
    found: list[Stated] = []
    single: list[int] = []
    after = 0
    for position in _find_beginnings(wording):
        if words[position] in _SINGLE_DIGITS:
            single.append(position)
            continue
        if position < after or _begins_phone(wording, position):
            continue
        read = number_at(words, position)
        if read is None or read[2] > OLDEST:
            continue
        first, last, value, has_unit = read
        end = wording.starts[last] + len(wording.cased[last])
        unit = last if has_unit else _unit_behind(words, last)
        if unit is None or (unit > last and not _stands_by(wording, last, end)):
            if words[first] in _DISGUISED and not _is_disguised_minor(words[first]):
                continue
            found.append(Stated(value, first, last, last, has_unit=False, end=end))
            after = last + 1
        else:
            found.append(Stated(value, first, unit, last, has_unit=True, end=end))
            after = unit + 1
    if single:
        found = sorted([*found, *_split_numbers(wording, single)], key=lambda age: age.first)
    return _share_units(wording, found) if len(found) > 1 else found


def is_followed_by_other(wording: Wording, last: int) -> bool:
    """Whether a whole phone number, set off by another sign, or an amount stands behind: "Eva, 32 - 52 74 81 30"."""
    words = wording.words
    at, digits = last + 1, 0
    while at < len(words) and words[at].isdecimal() and digits < WHOLE_NUMBER:
        digits += len(words[at])
        at += 1
    if digits == WHOLE_NUMBER:
        return at == last + 2 or _gap_before(wording, last + 1) != _gap_before(wording, last + 2)
    return at == last + 2 and at < len(words) and words[at] in _AMOUNTS and digits > 1


def _gap_before(wording: Wording, at: int) -> str:
    return wording.plain[wording.starts[at - 1] + len(wording.cased[at - 1]) : wording.starts[at]]


def _find_beginnings(wording: Wording) -> list[int]:
    words, plain = wording.words, wording.plain
    may_have_tail = "rig" in plain or "RIG" in plain or "ring" in plain or "RING" in plain
    if may_have_tail and any(map(plain.__contains__, _YEAR_TAILS)):
        return [at for at, word in enumerate(words) if word in _BEGINNINGS or word.endswith(_YEAR_ENDINGS)]
    return list(compress(count(), map(_BEGINNINGS.__contains__, words)))


def number_at(words: list[str], at: int) -> tuple[int, int, int, bool] | None:
    """(the positions of its first and last word, the number, whether the last word also says "years")."""
    word = words[at]
    if word.isdecimal():
        return (at, at, int(word), False) if len(word) == 2 else None
    if word in TENS:
        return _number_with_tens(words, at)
    if word in _WHOLE:
        return at, at, _WHOLE[word], False
    if word[0].isdecimal():
        joined = _JOINED_YEARS.fullmatch(word)
        return (at, at, int(joined[1]), True) if joined is not None else None
    if word.endswith(_YEARS_BEHIND):
        ending = next(ending for ending in _YEARS_BEHIND if word.endswith(ending))
        value = WORDS.get(word[: -len(ending)])
        return (at, at, value, True) if value is not None else None
    return None


def _is_disguised_minor(word: str) -> bool:
    """As in "l7", which is read without a word for years too; not "2b"."""
    return word[0].isalpha() and word[1] in "34567"


def is_among_digits(words: list[str], age: Stated) -> bool:
    """Groups of a phone number, which most two digits of an ad are."""
    following = age.number_last + 1
    return (
        age.first > 0
        and words[age.first - 1].isdecimal()
        and following < len(words)
        and words[following].isdecimal()
    )


def _stands_by(wording: Wording, last: int, end: int) -> bool:
    """Whether the word behind a number belongs to it: not in "10, Aars"."""
    return not wording.plain[end : wording.starts[last + 1]].strip(" -–½\x00'")


def _share_units(wording: Wording, found: list[Stated]) -> list[Stated]:
    """In "21 og 23 år", "35/40 år", "17-18 år" the unit behind the second is the first one's too."""
    for at, (number, following) in enumerate(pairwise(found)):
        if not following.has_unit or number.has_unit:
            continue
        if wording.plain[number.end : wording.starts[following.first]].strip().lower() in _PAIRS:
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
    if (
        len(following) > 1
        and following[0] in AND
        and following[1] in UNITS
        and words[at + 3 : at + 4] not in _HALF_WORDS
    ):
        return at, at + 2, tens + UNITS[following[1]], False
    return at, at, tens, False


def _begins_phone(wording: Wording, at: int) -> bool:
    """Two digits with more digits behind them, which no sign makes a range; not so "24 22334455"."""
    words, starts = wording.words, wording.starts
    if at + 1 == len(words) or not words[at + 1].isdecimal() or len(words[at + 1]) == WHOLE_NUMBER:
        return False
    return (
        words[at].isdecimal()
        and words[at] != _ADULTHOOD
        and wording.plain[starts[at] + 2 : starts[at + 1]] in _WITHIN_PHONE
        and not is_followed_by_other(wording, at)
    )


def _split_numbers(wording: Wording, single: list[int]) -> Iterator[Stated]:
    """As in "1 7 år": an age that is made hard to find."""
    words = wording.words
    for at in single:
        second = words[at + 1] if at + 1 < len(words) else ""
        if len(second) == 1 and second.isdecimal():
            alone = at == 0 or not words[at - 1].isdecimal()
            unit = _unit_behind(words, at + 1) if alone else None
            end = wording.starts[at + 1] + 1
            if unit is not None:
                yield Stated(int(words[at] + second), at, unit, at + 1, has_unit=True, end=end)
            elif alone and _are_set_apart(wording, at):
                yield Stated(int(words[at] + second), at, at + 1, at + 1, has_unit=False, end=end)


def _are_set_apart(wording: Wording, at: int) -> bool:
    """Two digits with a space or the sign around each between them, and no third behind: "1 7"."""
    between = wording.plain[wording.starts[at] + 1 : wording.starts[at + 1]]
    following = wording.words[at + 2 : at + 3]
    return between.strip("\x00") in {"", " "} and not (following and following[0].isdecimal())


def _unit_behind_half(words: list[str], at: int) -> int | None:
    """The position of "år" in "30 og et halvt år"."""
    if words[at : at + 1] and words[at] in _ONE:
        at += 1
    unit = words[at + 1 : at + 2]
    return at + 1 if unit and words[at] in _HALVES and unit[0] in _YEARS else None


def _unit_behind(words: list[str], last: int) -> int | None:
    """The position of the word that says "years"."""
    following = words[last + 1 : last + 3]
    if not following or following[0] not in _UNITS_BEGIN:
        return None
    if following[0] in _YEARS or following[0] == "j":
        return last + 1
    if following[0] in AND and following[0] != "y":
        return _unit_behind_half(words, last + 2)
    if following == ["y", "o"] or (following[0] != "y" and following[-1] in _YEARS):
        return last + 2  # "23 y/o", "23 de ani", "23 ½ år"
    return None
