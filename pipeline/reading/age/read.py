"""The age an advertiser states as her or his own, and any statement that could mean under 18."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.reading.age.bare_minor import may_be_age
from pipeline.reading.age.context import (
    is_limit,
    is_of_child,
    is_range,
    look_around,
    speaks_for_her,
)
from pipeline.reading.age.context_words import RANGES
from pipeline.reading.age.minor import (
    OF_AGE,
    could_be_minor,
    is_coming,
    is_of_the_past,
    is_soon,
    lasts,
    stays,
)
from pipeline.reading.age.minor_signs import minor_signs
from pipeline.reading.age.numbers import OLDEST, YOUNGEST, is_among_digits, list_numbers, number_at
from pipeline.reading.age.stated import is_stated_bare
from pipeline.reading.wording import to_plain

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from pipeline.reading.age.context import Around
    from pipeline.reading.age.numbers import Stated
    from pipeline.reading.wording import Span, Wording

_THAI = re.compile(
    rf"(?:{re.escape(to_plain('อายุ'))}|{re.escape(to_plain('วัย'))})[^\d\n]{{0,12}}(\d\d)(?!\d)|(?<!\d)(\d\d)\s?{re.escape(to_plain('ปี'))}"
)
_THAI_UNITS: Final = {
    to_plain(word): value
    for value, words in enumerate(("หนึ่ง เอ็ด", "สอง ยี่", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"), start=1)
    for word in words.split()
}
_THAI_TEN: Final = to_plain("สิบ")
_THAI_UNIT: Final = "|".join(map(re.escape, sorted(_THAI_UNITS, key=len, reverse=True)))
_THAI_NUMBER = re.compile(f"({_THAI_UNIT})?{re.escape(_THAI_TEN)}({_THAI_UNIT})?")
_THAI_OTHERS: Final = tuple(
    map(
        to_plain,
        ("ลูกค้า", "กว่า", "เกิน", "ประสบการณ์", "เปิด", "ลูกสาว", "ลูกชาย", "ทำงาน", "ทำมา", "แขก", "ไม่ครบ"),
    )
)
_THAI_AND_UP: Final = (*map(to_plain, ("ขึ้นไป", "ถึง")), "-")
_THAI_YEARS: Final = to_plain("ปี")
_THAI_ABOUT: Final = tuple(map(to_plain, ("กว่า", "ต้น", "ปลาย", "กลาง")))  # "forty-something"
_THAI_SO_LONG: Final = to_plain("มา")  # "for so many years"
_THAI_CLAUSE = re.compile(r"[.!?\n]")
_WITH_HEIGHT = re.compile(r"([2-7](?<![\d/.-].)\d) ?[/|] ?1[4-9]\d(?: ?cm)? ?[/|] ?[4-9]\d(?!\d)")
_FIELD = re.compile(r"\D*([1-7]\d)(?![\d+])\s*(?!\s*(?:[-–]|til|to|bis)\s*\d)\D*")


_LONG_OF_AGE: Final = 25  # years; who states them speaks of herself at 17 as of the past
_MOST_BETWEEN: Final = 4  # words from one person's age to the next
_SENTENCE_END = re.compile(r"[.!?](?:\s|$)")


class Age(NamedTuple):
    """`own` is None where the ad does not say. `maybe_minor`: a person must look, at once. `where`: all it rests on."""

    own: int | None
    unsure: bool
    maybe_minor: bool
    where: tuple[Span, ...] = ()


_NOT_STATED: Final = Age(None, unsure=False, maybe_minor=False)


def read_age(wording: Wording, field: str = "", on: date | None = None) -> Age:
    """`field` is the page's own word. `on` is the day of the round, by which a year of birth is under 18 or not."""
    if "_" in wording.plain:
        wording = replace(wording, plain=wording.plain.replace("_", " "))
    told, young = _sort_out(wording)
    own = [age.value for age in told]
    where = [wording.span(age.first, age.last) for age in told + young]
    plain = wording.plain
    if "/" in plain or "|" in plain:
        for match in _WITH_HEIGHT.finditer(plain):
            own.append(int(match[1]))
            where.append(match.span())
    if not plain.isascii() and wording.has_thai():
        for value, span in _list_thai(plain):
            own.append(value)
            where.append(span)
    in_field = _FIELD.fullmatch(field[:100]) if field else None
    if in_field is not None:
        own.insert(0, int(in_field[1]))
    signs = minor_signs(wording, on)
    if not (own or young or signs):
        return _NOT_STATED
    return Age(
        own[0] if own and not _are_of_two(wording, told) else None,
        unsure=len(set(own)) > 1,
        maybe_minor=bool(young) or bool(signs) or any(value < OF_AGE for value in own),
        where=tuple(where + signs),
    )


def _are_of_two(wording: Wording, told: list[Stated]) -> bool:
    """As in "Signe (36) og Torben (44)", "hun 33, han 36": two ages so near each other are nobody's own."""
    return any(
        one.value != other.value
        and other.first - one.last <= _MOST_BETWEEN
        and not _SENTENCE_END.search(wording.plain[one.end : wording.starts[other.first]])
        for one, other in pairwise(told)
    )


def _list_thai(plain: str) -> Iterator[tuple[int, Span]]:
    """As in "อายุ 27 ปี"; not of clients ("over 30"), a child, or years at work."""
    if _THAI_TEN in plain:
        plain = _THAI_NUMBER.sub(_write_out, plain)
    found = list(_THAI.finditer(plain))
    for match in [match for match in found if match[1]] or found:
        value = int(match[1] or match[2])
        before = plain[max(0, match.start() - 30) : match.start(1) if match[1] else match.start()]
        near = " ".join(_THAI_CLAUSE.split(before)[-1].split(" ")[-2:])  # a space ends most Thai clauses
        said_of_others = any(word in near for word in _THAI_OTHERS) or near.rstrip(" ").endswith(
            _THAI_SO_LONG
        )
        behind = plain[match.end() :]
        is_limit_behind = any(word in behind[:12] for word in _THAI_AND_UP)
        is_limit_behind |= behind.lstrip().removeprefix(_THAI_YEARS).lstrip().startswith(_THAI_ABOUT)
        if YOUNGEST <= value <= OLDEST and not said_of_others and not is_limit_behind:
            yield value, match.span()


def _write_out(number: re.Match[str]) -> str:
    """A number word as digits, of the same length."""
    value = 10 * _THAI_UNITS.get(number[1], 1) + _THAI_UNITS.get(number[2], 0)
    return f"{value:\x00>{len(number[0])}}"


def _sort_out(wording: Wording) -> tuple[list[Stated], list[Stated]]:
    """The ages that are hers, and others that could mean that she is under 18."""
    told, young = [], []
    before: tuple[int, int] | None = None
    for age in list_numbers(wording):
        if not age.has_unit and is_among_digits(wording.words, age):
            continue
        if age.has_unit or is_stated_bare(wording, age):
            around = look_around(wording, age.first, age.last)
            if _is_own(age, around, before):
                told.append(age)
            elif age.value <= OF_AGE and could_be_minor(age, around):
                young.append(age)
        elif age.value <= OF_AGE and _could_be_hers(wording, age):
            young.append(age)
        before = (age.first, age.number_last)
    if len(told) > 1:
        told = [age for age in told if not (age.has_unit and stays(wording, age))] or told
    if young and any(age.value >= _LONG_OF_AGE for age in told):
        young = [age for age in young if not is_of_the_past(look_around(wording, age.first, age.last))]
    return told, young


def _could_be_hers(wording: Wording, age: Stated) -> bool:
    """Not "18+", nor the last part of a phone number."""
    follows_digits = age.first > 0 and wording.words[age.first - 1].isdecimal()
    return (may_be_age(wording, age) or (not follows_digits and is_coming(wording, age))) and not is_limit(
        look_around(wording, age.first, age.last)
    )


def _is_own(age: Stated, around: Around, before: tuple[int, int] | None) -> bool:
    wording = around.wording
    return not (
        not speaks_for_her(around)
        or (age.value < OF_AGE and is_of_child(wording, age.first))
        or is_range(wording, before, age.first)
        or _opens_range(wording, age)
        or lasts(wording, age)
        or (age.value == OF_AGE and is_soon(wording, age))
    )


def _opens_range(wording: Wording, age: Stated) -> bool:
    """The first number of "25 til 45 år" where it has a unit of its own or a person before it."""
    words = wording.words
    most = min(age.number_last + 4, len(words))
    if "-" not in wording.plain[age.end : wording.starts[most - 1]] and RANGES.isdisjoint(
        words[age.number_last + 1 : most]
    ):
        return False
    for at in range(age.number_last + 1, most):
        number = number_at(words, at)
        if number is not None:
            starts_phone = words[number[1] + 1 : number[1] + 2] and words[number[1] + 1].isdecimal()
            before = (age.first, at - 1 if at - 1 == age.last else age.number_last)
            return number[2] <= OLDEST and not starts_phone and is_range(wording, before, at)
    return False
