"""Whether digits are an amount, as their unit or the word before them shows: a price, a measure, an age, a stay."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.reading.numbers.fillers import (
    AGE_AFTER,
    MONEY_BEFORE,
    PRICE_PAIR,
    RANGES,
    THOUSANDS,
    TIME_AFTER,
    UNIT_AFTER,
    is_price_of,
    is_stay,
)

if TYPE_CHECKING:
    from pipeline.reading.numbers.parts import Part
    from pipeline.reading.wording import Wording

_LONGEST_AMOUNT, _LONGEST_HOUR = 5, 2  # digits
_WHOLE = 8  # digits
_METRES: Final = frozenset("12")
_HEIGHT: Final = re.compile(r"[.,][4-9]\d(?![\d.,]*\d)")
_SPACES: Final = frozenset(" \u00a0")
_UNIT_SIGNS: Final = frozenset(",.€$£%°/")
_PAIR_SIGNS: Final = frozenset("=:→>-")  # also the "/" above


def is_amount(wording: Wording, part: Part, run: list[Part]) -> bool:
    """A price, a measure, an age: its unit stands right beside it."""
    if part.how == "lookalikes" or len(part.digits) > _LONGEST_AMOUNT:
        return False
    if part.digits in _METRES and _is_height(wording.plain, part, run):
        return True
    return _has_unit(wording.plain, part) or (not run and _has_money_before(wording, part))


def _is_height(plain: str, part: Part, run: list[Part]) -> bool:
    """The 1,80 behind a whole number: "22 33 44 55 1,80 m"."""
    return (
        _HEIGHT.match(plain, part.end) is not None
        and plain[part.start - 1 : part.start].isspace()
        and sum(len(each.digits) for each in run) >= _WHOLE
    )


def _has_unit(plain: str, part: Part) -> bool:
    end = part.end
    sign = plain[end : end + 1]
    if sign in _SPACES:
        sign = plain[end + 1 : end + 2]
    if is_word := sign.isalpha():
        if UNIT_AFTER.match(plain, end):
            return True
    elif sign in _UNIT_SIGNS:
        if UNIT_AFTER.match(plain, end) or (_is_thousand(plain, part) and THOUSANDS.match(plain, end)):
            return True
    elif sign not in _PAIR_SIGNS:
        return False  # what mostly stands inside and behind a number, found without a search
    if part.how != "digits" or plain[part.start - 1 : part.start] == "+":
        return False  # "+45-6850 0591"
    if is_word:
        stay = TIME_AFTER.match(plain, end)
        return stay is not None and is_stay(int(part.digits), stay[0])
    price = PRICE_PAIR.match(plain, end)
    return price is not None and is_price_of(int(part.digits), price[1])


def _is_thousand(plain: str, part: Part) -> bool:
    return len(part.digits) == 1 and (part.start == 0 or plain[part.start - 1].isspace())


def _has_money_before(wording: Wording, part: Part) -> bool:
    """Also the hour of "kl. 10"; but the "kr" of "1000 kr 22 33 44 55" belongs to the digits before it."""
    words = wording.words
    if part.start and wording.plain[part.start - 1] in "€$£":
        return True
    if not part.word or words[part.word - 1] not in MONEY_BEFORE:
        return False
    return part.word == 1 or not words[part.word - 2].isdecimal()


def end_of_amount(plain: str, part: Part) -> int:
    price = (
        (part.digits in _METRES and _HEIGHT.match(plain, part.end))
        or PRICE_PAIR.match(plain, part.end)
        or (_is_thousand(plain, part) and THOUSANDS.match(plain, part.end))
    )
    return price.end() if price else part.end


def goes_on(plain: str, amount_end: int, part: Part) -> bool:
    """Whether a dash or a word joins a part to an amount: the 22 of "kl. 10-22" and "kl 10 til 22"."""
    if len(part.between) == 1 and part.between[0] in RANGES and len(part.digits) <= _LONGEST_HOUR:
        return True
    return (
        len(part.digits) <= _LONGEST_AMOUNT
        and part.start - amount_end <= 3
        and plain[amount_end : part.start].strip() == "-"
    )


def ends_a_list(plain: str, run: list[Part], amount: Part) -> bool:
    """Whether an age ends a list of ages: "20 22 25 30 35 år"; not "22 33 44 55 60 min"."""
    if not run or AGE_AFTER.match(plain, amount.end) is None:
        return False
    values = [part.digits for part in [*run, amount]]
    return len(values) > 2 and all(len(value) == 2 for value in values) and values == sorted(values)
