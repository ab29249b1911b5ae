"""The phone numbers an ad gives, as E.164, each with how sure the reading is and how it was written."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from pipeline.reading.numbers.address import stands_in_address
from pipeline.reading.numbers.after import say_after
from pipeline.reading.numbers.before import is_called_directly, say_before
from pipeline.reading.numbers.choice import Chosen, Plans, choose_numbers
from pipeline.reading.numbers.cues import Says
from pipeline.reading.numbers.fillers import ALTERNATIVES, AND_WORDS, CORRECTIONS
from pipeline.reading.numbers.numbering import international, numbering_plan
from pipeline.reading.numbers.refusal import is_denied
from pipeline.reading.numbers.runs import list_runs
from pipeline.reading.numbers.shapes import doubt_of
from pipeline.reading.numbers.unveiled import unveil
from pipeline.reading.numbers.whose import is_called_hers, is_somebody_elses, is_warned_of, look_around
from pipeline.reading.numbers.words import SMALL_WORDS
from pipeline.reading.wording import read_wording

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.reading.numbers.parts import Part
    from pipeline.reading.wording import Wording

_REFUSED_BELOW = 0.3
_MOST_PARTS_OF_AD = 2_000  # no honest ad has more; keeps hostile texts short work
_MOST_BETWEEN = 14  # words between a number and its correction
_MOST_DIFFERING = 3  # digits
_SURE = 0.98
_UNSURE = 0.5
_MOST_DOUBT = 0.3
_ODD_WRITING = 0.07
_FIELD = 0.95
_LONGEST_FIELD = 200  # characters
_CALLS, _SILENT, _OTHER, _NEVER = Says.CALLS, Says.SILENT, Says.OTHER, Says.NEVER  # looked up once
_ODDLY: Final = frozenset({"lookalikes", "spread"})
_PLAINLY: Final = frozenset({"international", "digits"})
_NO_DIGIT = re.compile(r"\D")


@dataclass(frozen=True, slots=True)
class ReadNumber:
    """`confidence` from 0 to 1; `how`: "international", "digits", "words", "lookalikes", "spread", "field".

    `where` are the spans in the wording's plain text of what it was put together from; a field has none.
    """

    e164: str
    confidence: float
    how: str
    where: tuple[tuple[int, int], ...] = ()


def read_numbers(
    wording: Wording, country: str, neighbours: Iterable[str] = (), fields: Iterable[str] = ()
) -> list[ReadNumber]:
    """The numbers of a text in the order they are first named, then those of its fields and links, each once.

    What the text calls somebody else's, old or no phone at all is left out, though a link may hold it.
    """
    found, refused = _read_text(wording, _plans(country, tuple(neighbours)))
    for field in fields:
        found += [number for number in read_field(field, country, neighbours) if number.e164 not in refused]
    return merge_numbers(found) if len(found) > 1 else found


def _read_text(wording: Wording, plans: Plans) -> tuple[list[ReadNumber], set[str]]:
    """The numbers of a text, and those it says are none of hers."""
    unveiled, places = unveil(wording)
    chosen: list[Chosen] = []
    left = _MOST_PARTS_OF_AD
    for run in list_runs(unveiled, plans.home.calling_code):
        left -= len(run)
        if left < 0:
            break
        chosen += choose_numbers(run, plans, unveiled)
    if not chosen:
        return [], set()
    found, refused = _judge_all(unveiled, chosen)
    if places:
        found = [replace(number, where=_moved(number.where, places)) for number in found]
    return found, refused


def read_field(value: str, country: str, neighbours: Iterable[str] = ()) -> list[ReadNumber]:
    """The numbers of a field or link that is there to hold a phone number."""
    found = read_numbers(read_wording(value[:_LONGEST_FIELD]), country, neighbours)
    if not found and (e164 := international(_NO_DIGIT.sub("", value[:_LONGEST_FIELD]))):
        found = [ReadNumber(e164, _FIELD, "field")]  # chat links begin with the country, without a plus
    return [
        replace(number, confidence=max(number.confidence, _FIELD), how="field", where=()) for number in found
    ]


@lru_cache(maxsize=64)
def _plans(country: str, neighbours: tuple[str, ...]) -> Plans:
    return Plans(numbering_plan(country), tuple(numbering_plan(neighbour) for neighbour in neighbours))


def merge_numbers(numbers: Iterable[ReadNumber]) -> list[ReadNumber]:
    """Each number once, as sure as the surest place that names it."""
    best: dict[str, ReadNumber] = {}
    for number in numbers:
        before = best.get(number.e164)
        if before is None or before.confidence < number.confidence:
            where = number.where or (before.where if before else ())
            best[number.e164] = number if where == number.where else replace(number, where=where)
    return list(best.values())


def _judge_all(wording: Wording, chosen: list[Chosen]) -> tuple[list[ReadNumber], set[str]]:
    found: list[ReadNumber] = []
    refused: set[str] = set()
    earlier = -1
    said = _SILENT
    around = look_around(wording)
    own = _list_own(wording.words, chosen) if around.before and len(chosen) > 1 else frozenset()
    for at, number in enumerate(chosen):
        first, last = number.parts[0].word, number.parts[-1].last
        following = chosen[at + 1] if at + 1 < len(chosen) else None
        before = said if number.shared else say_before(wording, first, earlier)
        if before is _SILENT and _goes_on(wording, earlier, first, called=said is _CALLS):
            before = said  # "ring 22334455 / 33445566"
        later = following.parts[0].word if following else len(wording.words)
        after = say_after(wording, last, later)
        near = before is _CALLS and is_called_directly(wording, first, earlier)
        said, earlier, previous = before, last, earlier
        if (
            before is _NEVER
            or after is _NEVER
            or is_denied(wording, first, last, previous)
            or is_somebody_elses(wording, around, first, last, previous, own_given=bool(own - {at}))
            or (around.warnings and is_warned_of(wording, around, last, later))
            or (following is not None and _is_taken_back(wording, number, following))
        ):
            refused.add(number.e164)
            continue
        if stands_in_address(wording.plain, number.parts):
            continue
        how = _how(number)
        confidence = _judge(number, how, before, after, near=near)
        if confidence >= _REFUSED_BELOW:
            where = tuple([(part.start, part.end) for part in number.parts])
            found.append(ReadNumber(number.e164, confidence, how, where))
    if refused:
        found = [_doubted(number) if number.e164 in refused else number for number in found]
    return found, refused


def _list_own(words: list[str], chosen: list[Chosen]) -> frozenset[int]:
    """Which numbers the text calls hers."""
    ends = [-1, *(number.parts[-1].last for number in chosen)]
    return frozenset(
        at for at, number in enumerate(chosen) if is_called_hers(words, number.parts[0].word, ends[at])
    )


def _goes_on(wording: Wording, earlier: int, first: int, *, called: bool) -> bool:
    """Whether a number stands in a list with the one before it; only a list of phones may go on without a word."""
    if not (earlier >= 0 and first - earlier <= 2):
        return False
    between = wording.words[earlier + 1 : first]
    return (ALTERNATIVES | AND_WORDS).issuperset(between) and (called or bool(between))


def _is_taken_back(wording: Wording, number: Chosen, following: Chosen) -> bool:
    """Whether a number much like it follows, with words between that correct it."""
    if len(number.e164) != len(following.e164) or number.e164 == following.e164:
        return False
    begin, end = number.parts[-1].last + 1, following.parts[0].word
    if end - begin > _MOST_BETWEEN or CORRECTIONS.isdisjoint(wording.words[begin:end]):
        return False
    differing = sum(a != b for a, b in zip(number.e164, following.e164, strict=True))
    return differing <= _MOST_DIFFERING


def _doubted(number: ReadNumber) -> ReadNumber:
    """One place calls it old or not hers, another gives it: a person decides."""
    return replace(number, confidence=min(number.confidence, _UNSURE))


def _judge(number: Chosen, how: str, before: Says, after: Says, *, near: bool) -> float:
    parts = number.parts
    confidence = 0.95 if number.prefixed else 0.62 + 0.06 * min(3.0, number.score - 10)
    called = before is _CALLS
    if not number.personal:
        confidence -= 0.1
    doubt = 0.0 if number.prefixed or number.shared else doubt_of(parts, called=near)
    confidence -= doubt
    if number.corrected or how in _ODDLY:
        confidence -= _ODD_WRITING
    if parts[0].glued:
        confidence -= 0.35
    if called:
        confidence += 0.3
    elif before is _OTHER or after is _OTHER:
        confidence -= 0.35 if number.prefixed else 0.55
    elif after is _CALLS:
        confidence += 0.2
    if number.strange or doubt > _MOST_DOUBT or (how not in _PLAINLY and _leans_on_article(parts)):
        confidence = min(confidence, _UNSURE)
    if number.shared or number.corrected:
        confidence = min(confidence, 0.75)
    return round(min(_SURE, max(0.0, confidence)), 2)


def _leans_on_article(parts: list[Part]) -> bool:
    """Whether its only number word is a small one at an end: "mój numer to 2233445"."""
    said = [part for part in parts if part.said and part.word == part.last]
    return (
        len(said) == 1 < len(parts)
        and said[0].said in SMALL_WORDS
        and len(said[0].digits) == 1
        and said[0] in (parts[0], parts[-1])
    )


def _how(number: Chosen) -> str:
    how = "international" if number.prefixed else "digits"
    for part in number.parts:
        if part.between and part is not number.parts[0]:
            return "spread"
        if part.how == "lookalikes" or (part.how == "words" and how != "lookalikes"):
            how = part.how
    return how


def _moved(spans: tuple[tuple[int, int], ...], places: list[int]) -> tuple[tuple[int, int], ...]:
    return tuple((places[start], places[end - 1] + 1) for start, end in spans)
