"""Whose age a number of years is: hers, her clients', her child's; or no age but a limit, a time, a likeness."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from pipeline.reading.age.context_words import (
    ABBREVIATED,
    AND,
    AND_UP,
    APOSTROPHES,
    APPROXIMATE,
    AS,
    BACK_THEN,
    BEHIND_HER,
    BETWEEN_LIMITS,
    BIRTHDAYS,
    BORN,
    CHILDREN,
    CLIENTS,
    CLIENTS_OF_AGE,
    COMPARED,
    COURSE,
    CUES,
    DECADES,
    DEMANDS,
    FACTORS,
    FIRMS,
    FIRST_PERSON,
    GENERAL,
    GENTLEMAN,
    HAVE,
    HER_BIRTHDAY,
    HERSELF,
    KIN,
    LASTS,
    LIKENESS,
    LIMITS,
    LIVED,
    MEN,
    NEUTER_OLD,
    OLD,
    OTHERS,
    PAIRING,
    PARENTS,
    POSSESSIVES,
    QUALITIES,
    RANGE_WORDS,
    SAME,
    SAYS,
    SEEKING,
    SIGNS,
    SINCE,
    SOUGHT,
    SPANS,
    THINGS_OF_AGE,
    TIMES,
    VERGES,
    WITH,
    WOMEN_SOUGHT,
    YOU,
)

if TYPE_CHECKING:
    from pipeline.reading.wording import Wording

_BREAK = re.compile(r"[.!?;:,\n()/|]")
_SENTENCE = re.compile(r"[.!?;\n](?=\s|$)|\n")
_MARK = re.compile(r"[.!?;:,\n()/|]")  # what any of these ends begins with


class Around(NamedTuple):
    """A number of years, from its first to its last word, with the words of its clause before it and those after it."""

    wording: Wording
    first: int
    last: int
    before: list[str]
    after: list[str]


def look_around(wording: Wording, first: int, last: int) -> Around:
    return Around(wording, first, last, clause_before(wording, first, 5), clause_after(wording, last, 2))


def clause_before(wording: Wording, position: int, most: int, end: re.Pattern[str] = _BREAK) -> list[str]:
    """Up to so many words before a position, back to the nearest sign that divides."""
    first = max(0, position - most)
    if _MARK.search(wording.plain, wording.starts[first], wording.starts[position]) is None:
        return wording.words[first:position]
    first = position
    while first > 0 and position - first < most:
        begin = wording.starts[first - 1] + len(wording.cased[first - 1])
        gap = wording.plain[begin : wording.starts[first]]
        if (
            gap != " "
            and end.search(gap)
            and not (gap.strip() == "." and wording.words[first - 1] in ABBREVIATED)
        ):
            break
        first -= 1
    return wording.words[first:position]


def clause_after(wording: Wording, position: int, most: int) -> list[str]:
    """Up to so many words behind a position, as far as its sentence goes."""
    words, last = wording.words, position
    while last + 1 < len(words) and last - position < most:
        gap = wording.plain[wording.starts[last] + len(wording.cased[last]) : wording.starts[last + 1]]
        if gap != " " and _SENTENCE.search(gap):
            break
        last += 1
    return words[position + 1 : last + 1]


def is_of_child(wording: Wording, first: int) -> bool:
    """A daughter, a dog: also where commas stand between."""
    before = clause_before(wording, first, 6, _SENTENCE)
    return not CHILDREN.isdisjoint(before) or any(pair in PARENTS for pair in pairwise(before))


def speaks_for_her(around: Around) -> bool:
    """No limit, time, likeness or other owner; at once where no word and no sign around could make it one."""
    end = around.wording.span(around.first, around.last)[1]
    if (
        CUES.isdisjoint(around.before)
        and CUES.isdisjoint(around.after)
        and around.wording.plain[end : end + 1] not in SIGNS
        and (
            around.first == around.last
            or "+" not in around.wording.plain[around.wording.starts[around.first] : end]
        )
    ):
        return True
    return not (is_limit(around) or is_time(around) or is_inexact(around) or is_of_others(around))


def is_of_others(around: Around) -> bool:
    """Clients, children, animals, firms."""
    is_quality = (
        around.wording.words[around.last] in QUALITIES
    )  # "31-årig": only the word before can be its owner
    before = around.before[-1:] if is_quality else around.before
    for at in range(len(before) - 1, -1, -1):
        if before[at] in FIRST_PERSON or before[at].isdecimal():  # "for mænd jeg er 35 år"
            before = before[at:]
            break
    if not OTHERS.isdisjoint(before) or _is_of_kin(before) or is_of_what_follows(around):
        return True
    if not CLIENTS.isdisjoint(before) and not _is_gentleman(around, before):
        return True
    if any(pair in MEN or (pair[0] in SOUGHT and pair[1] in WOMEN_SOUGHT) for pair in pairwise(before)):
        return True
    if not is_quality and not YOU.isdisjoint(before[-3:]):
        return True
    if not FIRMS.isdisjoint(before) and not SAYS.isdisjoint(before):
        return True
    return bool(around.after) and _goes_on_about_others(around)


def is_of_what_follows(around: Around) -> bool:
    """As in "15 year old dog", "min 22-årige datter"; not "25 years, dog person"."""
    wording, at = around.wording, around.last + 1
    while at < len(wording.words) and _is_led_on(wording, at):
        if wording.words[at] not in OLD:
            word, owner = wording.words[at], clause_before(wording, around.first, 2)
            is_child = word in CHILDREN and not (POSSESSIVES | HAVE).isdisjoint(owner)
            is_client = word in CLIENTS_OF_AGE or wording.words[at - 1 : at + 1] == [
                "old",
                "men",
            ]  # else "but"
            return is_child or is_client or word in THINGS_OF_AGE
        at += 1
    return False


def _is_led_on(wording: Wording, at: int) -> bool:
    return wording.plain[wording.starts[at - 1] + len(wording.cased[at - 1]) : wording.starts[at]] in {
        " ",
        "-",
    }


def _goes_on_about_others(around: Around) -> bool:
    """As in "30-årige har også fået kaffe", "50-års fødselsdag" that is not "min"."""
    following = around.after[0]
    if following in NEUTER_OLD and around.after[1:] != ["par"]:
        return True  # "kørekort 19 år gammelt"
    if following in GENERAL:
        return around.wording.words[around.last] in {"aarige", "arige"}
    if following in BIRTHDAYS:
        return HER_BIRTHDAY.isdisjoint(around.before[-2:])
    return following in CLIENTS_OF_AGE


def _is_of_kin(before: list[str]) -> bool:
    return any(owner in POSSESSIVES and one in KIN for owner, one in pairwise(before))


def _is_gentleman(around: Around, before: list[str]) -> bool:
    """As in "jeg er en venlig herre på 58": no client."""
    if GENTLEMAN.isdisjoint(before):
        return False
    sentence = clause_before(around.wording, around.first, 10, _SENTENCE)
    herself = [at for at, pair in enumerate(pairwise(sentence)) if pair in HERSELF]
    return bool(herself) and SEEKING.isdisjoint(sentence[herself[-1] :])


def is_limit(around: Around) -> bool:
    """As in "over 30 år", "du skal være 25", "25 år og opefter", "40+"."""
    before, after = around.before[-4:], around.after
    if before and not (before[-1] == "min" and after[:1] and after[0] in BIRTHDAYS):
        is_two = before[-1] == "to" and before[-2:-1] in (["er"], ["vi"], ["aer"])  # "vi er to 17-årige"
        if (
            (before[-1] in LIMITS and not is_two)
            or not DEMANDS.isdisjoint(before)
            or before[:2] == ["du", "ma"]
        ):
            return True
        if before[-1] in VERGES and len(before) > 1 and before[-2] in LIMITS:
            return True
    wording = around.wording
    for at in {around.first, around.last}:
        end = wording.starts[at] + len(wording.cased[at])
        if wording.plain[end : end + 1] == "+":
            return True
    if not after:
        return False
    return after[0] in COMPARED or (after[0] in VERGES and after[-1] in AND_UP)


def is_time(around: Around) -> bool:
    """As in "i 10 år", "10 års erfaring", "18 år siden"; not "i en alder af", "med mine 45 år"."""
    before, after = around.before[-4:], around.after
    if not FACTORS.isdisjoint(before[-1:]):
        return True  # "to gange tyve år"
    if around.last > around.first and _is_since_birth(around):
        return False
    if around.last > around.first and before[-1:] in (["acum"], ["vor"]):
        return True  # "acum zece ani" is ten years ago, "acum 35" now
    if before[-2:] in LIVED and after[:1] not in (["i"], ["in"], ["som"], ["as"]):
        return False  # "jeg har levet i 35 år"
    if (
        _is_course(around)
        or not TIMES.isdisjoint(before[-1:])
        or (around.last > around.first and not LASTS.isdisjoint(before))
    ):
        return True
    return (
        not SPANS.isdisjoint(after[:1])
        or not (SPANS - SINCE).isdisjoint(after[1:])
        or _is_time_of(around)
        or tuple(after[:2]) in SAME
        or (before[-1:] != [] and before[-1] in HAVE and after[:1] in (["i"], ["in"], ["im"]))
    )


def _is_time_of(around: Around) -> bool:
    """As in "25 years of patience", "med 25 års tålmodighed"; not "22 years of age"."""
    unit, after = around.wording.words[around.last], around.after
    if around.first == around.last or not after:
        return False
    if after[0] == "of":
        return unit == "years" and after[1:] not in (["age"], [])
    return (
        unit == "aars"
        and not WITH.isdisjoint(around.before[-1:])
        and after[0].isalpha()
        and after[0] not in BIRTHDAYS
    )


def _is_course(around: Around) -> bool:
    """As in "i løbet af 25 år", "på 25 år har jeg …", "25 år bag mig som massør"; not "med 42 år på bagen"."""
    before = around.before[-4:]
    if not COURSE.isdisjoint(before[-2:]) or (before == ["paa"] and not HAVE.isdisjoint(around.after[:1])):
        return True
    following = around.wording.words[around.last + 1 : around.last + 5]
    return not BEHIND_HER.isdisjoint(following[:1]) and not (AS | FIRMS).isdisjoint(following)


def _is_since_birth(around: Around) -> bool:
    """As in "født i Szeged for 33 år siden", "vor 33 Jahren in Rostock geboren"."""
    behind = around.after[:1] in (["siden"], ["sedan"], ["ago"], ["tilbage"], ["atras"])
    if not behind and around.before[-1:] != ["vor"]:
        return False
    near = clause_before(around.wording, around.first, 7) + clause_after(around.wording, around.last, 5)
    return not BORN.isdisjoint(near) and FIRMS.isdisjoint(near)


def is_inexact(around: Around) -> bool:
    """As in "ca. 40 år", "snart 50", "midt i 30'erne", "ser ud som 25"."""
    before = around.before[-4:]
    if not APPROXIMATE.isdisjoint(before[-2:]) or not LIKENESS.isdisjoint(before):
        return True
    if before[-1:] == ["som"] and not BACK_THEN.isdisjoint(before + around.after):
        return True  # "den kom som 40-årig", "som 40-årig kom jeg"
    if before[-2:] in (["som", "en"], ["som", "ei"], ["ud", "som"], ["ut", "som"], ["as", "a"]):
        return True
    end = around.wording.span(around.first, around.last)[1]
    return around.wording.plain[end : end + 1] in APOSTROPHES or not DECADES.isdisjoint(around.after[:1])


def is_range(wording: Wording, before: tuple[int, int] | None, first: int) -> bool:
    """As in "25-45 år", "mellem 30 og 50": limits of clients. `before` is the number just before, by its words."""
    if before is None or first - before[1] > RANGE_WORDS:
        return False
    begin = wording.starts[before[1]] + len(wording.cased[before[1]])
    gap = wording.plain[begin : wording.starts[first]].strip().lower()
    if gap in BETWEEN_LIMITS:
        return True
    return gap in AND and not PAIRING.isdisjoint(clause_before(wording, before[0], 2))
