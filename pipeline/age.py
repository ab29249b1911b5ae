"""The age an advertiser states as her or his own, and any statement that could mean under 18."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.given_names import GIVEN_NAMES
from pipeline.number_words import NUMBER_WORDS
from pipeline.wording import word_set, words_before

if TYPE_CHECKING:
    from pipeline.wording import Span, Wording

_YOUNGEST, _OLDEST, OF_AGE = 10, 79, 18
_YEARS: Final = word_set(
    "aar aarig aarige aars year years yr yrs yo jahre jahren jahr jaehrig jaehrige lat ani anos años ปี"
)
_STATES: Final = word_set(
    "alder age alter aged wiek varsta edad aalder im am bin er aer fyldt fylt turned fyllt gammel"
)
# before a number of years they speak of clients, of time, or of a limit
_OF_OTHERS: Final = word_set(
    "over under mindst min minimum mellem mellom mellan between zwischen ab ueber unter above below max maks hoejst "
    "fra from til to bis i in seit siden since sidste last efter nach after dem"
)
_CLIENTS: Final = word_set(
    "maend mænd herrer kunder gaester men clients guys gentlemen maenner kunden menn kunde maennern boys dig deg dich you"
)
_PERSONS: Final = GIVEN_NAMES.keys() | word_set(
    "kvinde dame pige fyr mand massoer masseur lady girl woman guy man boy kvinne jente gutt mann tjej kille frau "
    "maedchen trans student transkvinde"
)
_SPANS: Final = word_set("erfaring experience erfahrung erfarenhet siden ago i med of mit garanti branchen")
_AS_YEARS: Final = {
    word: int(digits)
    for word, digits in [*((str(n), str(n)) for n in range(_YOUNGEST, _OLDEST + 1)), *NUMBER_WORDS.items()]
    if _YOUNGEST <= int(digits) <= _OLDEST
}
_RANGE_GAP = re.compile(r"\s?[-–]\s?|\s(?:til|to|bis|og|and|und)\s")
_WITH_UNIT = re.compile(r"([1-7]\d)(?:aarig|aars|aar|years|yo|yrs|jahre|jaehrige?|lat|ani)")


class _Stated(NamedTuple):
    value: int
    first: int
    last: int
    has_unit: bool


class Age(NamedTuple):
    """`own` is None where the ad does not say. `maybe_minor`: a person must look, at once. `where`: all it rests on."""

    own: int | None
    unsure: bool
    maybe_minor: bool
    where: tuple[Span, ...] = ()


def read_age(wording: Wording, field: str = "") -> Age:
    stated = _list_stated(wording)
    told = [age for age in stated if _is_own(wording, age)]
    own = [age.value for age in told]
    in_field = re.search(r"(?<!\d)([1-7]\d)(?!\d)", field[:100])
    if in_field is not None:
        own.insert(0, int(in_field[1]))
    young = [
        age
        for age in stated
        if age.value < OF_AGE and age.has_unit and not _is_span_or_limit(wording, age) and age not in told
    ]
    return Age(
        own[0] if own else None,
        unsure=len(set(own)) > 1,
        maybe_minor=bool(young) or any(value < OF_AGE for value in own),
        where=tuple(wording.span(age.first, age.last) for age in told + young),
    )


def _list_stated(wording: Wording) -> list[_Stated]:
    """Numbers of years: a number with its unit behind it, or a number behind "alder", "age", "I am"."""
    stated = []
    words = wording.words
    for position, word in enumerate(words):
        value = _as_years(word)
        if value is None:
            continue
        unit = _unit_behind(wording, position)
        if unit is not None:
            stated.append(_Stated(value, position, unit, has_unit=True))
        elif _is_stated_bare(wording, position):
            stated.append(_Stated(value, position, position, has_unit=False))
    return stated


def _unit_behind(wording: Wording, position: int) -> int | None:
    """The position of the word that says "years"; the number's own where they are one word; None where none does."""
    words = wording.words
    following = words[position + 1 : position + 3]
    if following[:1] and following[0] in _YEARS:
        return position + 1
    if following == ["y", "o"] or (
        following[:1] == ["de"] and following[-1] in _YEARS
    ):  # Romanian: "23 de ani"
        return position + 2
    return position if _WITH_UNIT.fullmatch(words[position]) else None


def _is_stated_bare(wording: Wording, position: int) -> bool:
    if _is_behind_person(wording, position):
        return True
    return position > 0 and wording.words[position - 1] in _STATES and not _is_measure(wording, position)


def _as_years(word: str) -> int | None:
    value = _AS_YEARS.get(word)
    if value is None and word[0] in "1234567" and (joined := _WITH_UNIT.fullmatch(word)):
        return int(joined[1])
    return value


def _is_behind_person(wording: Wording, position: int) -> bool:
    """As in "Karina, 48, er på besøg" or "Anna på 29": and nothing follows that the number could count."""
    words = wording.words
    person = position - 2 if position > 1 and words[position - 1] == "paa" else position - 1
    if person < 0 or words[person] not in _PERSONS or not words[position].isdigit():
        return False
    end = wording.starts[position] + len(words[position])
    return (
        wording.plain[end : end + 1] in {",", ".", "!", "\n", ""}
        and not wording.plain[end + 1 : end + 2].isdigit()
    )


def _is_measure(wording: Wording, position: int) -> bool:
    """Behind "er" a number may also be an hour, a price, a phone number."""
    words = wording.words
    following = words[position + 1] if position + 1 < len(words) else ""
    start = wording.starts[position] + len(words[position])
    return (
        following.isdigit()
        or following in {"kr", "cm", "kg", "min", "timer", "time"}
        or wording.plain[start : start + 1] in {"%", ":"}
    )


def _is_own(wording: Wording, age: _Stated) -> bool:
    before = words_before(wording, age.first, 3)
    if _is_span_or_limit(wording, age) or not _CLIENTS.isdisjoint(before):
        return False
    return not _is_in_range(wording, age)


def _is_span_or_limit(wording: Wording, age: _Stated) -> bool:
    """As in "over 30 år", "i 10 år", "10 års erfaring", "18 år siden"."""
    words = wording.words
    before = words[age.first - 1] if age.first else ""
    unit = words[age.last] if age.last > age.first else ""
    after = words[age.last + 1 : age.last + 3]
    return (
        before in _OF_OTHERS
        or (unit in {"aars", "years"} and not _SPANS.isdisjoint(after[:1]))
        or after[:1]
        in (
            ["siden"],
            ["ago"],
            ["erfaring"],
            ["experience"],
            ["erfahrung"],
        )
    )


def _is_in_range(wording: Wording, age: _Stated) -> bool:
    """As in "25-45 år": limits of clients, not an age."""
    if not age.first or _as_years(wording.words[age.first - 1]) is None:
        return False
    begin = wording.starts[age.first - 1] + len(wording.cased[age.first - 1])
    return _RANGE_GAP.fullmatch(wording.plain[begin : wording.starts[age.first]]) is not None
