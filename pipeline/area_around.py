"""The words around a place that a text names: its clause, and whether another place stands just before."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from pipeline.area_words import STARTERS

if TYPE_CHECKING:
    from pipeline.wording import Found, Wording

_LOOK_BACK, _LOOK_AHEAD, _EARLIER = 8, 5, 9  # words
_CLAUSE_END: Final = re.compile(r"[.!?;:,\n()|*•/~\"…]|\s-+\s")
_CLAUSE_BEGIN: Final = re.compile(r"[.!?;,\n()|*•/~\"…]|\s-+\s")  # "Kører: Odense"


class Around(NamedTuple):
    """The words around a place: `before` and `after` it in its clause, `earlier` and `later` whatever divides them."""

    before: list[str]
    after: list[str]
    earlier: list[str]
    later: list[str]
    alone: bool  # nothing else stands in its clause
    follows: bool  # another place stands just before


def around_of(wording: Wording, hit: Found[Any], floor: int) -> Around:
    """`floor`: the first word behind the place before this one."""
    plain, starts, words = wording.plain, wording.starts, wording.words
    first, behind = hit.first, hit.last + 1
    low = max(floor, first - _LOOK_BACK)
    begin, bounded = starts[low], low == 0
    if low == floor and floor:
        begin = starts[floor - 1] + len(wording.cased[floor - 1])
    for end in _CLAUSE_BEGIN.finditer(plain, begin, starts[first]):
        begin, bounded = end.end(), True
    if bounded:
        low = bisect_left(starts, begin, low, first)
    low = _begin_of_sentence(wording, low, first)
    high = min(len(words), behind + _LOOK_AHEAD)
    upto = starts[high] if high < len(words) else len(plain)
    stop = _CLAUSE_END.search(plain, starts[hit.last] + len(wording.cased[hit.last]), upto)
    later = words[behind:high]
    if stop is not None:
        high = bisect_left(starts, stop.start(), behind, high)
    high = _end_of_sentence(wording, behind, high)
    alone = bounded and low == first and high == behind
    return Around(
        words[low:first],
        words[behind:high],
        words[max(0, first - _EARLIER) : first],
        later,
        alone,
        not bounded and low == floor > 0,
    )


def _begin_of_sentence(wording: Wording, low: int, first: int) -> int:
    """Where the last sentence begins that only a capital letter shows, for people who write no full stops."""
    cased, words = wording.cased, wording.words
    if STARTERS.isdisjoint(words[low:first]):
        return low
    for at in range(first - 1, low, -1):
        if words[at] in STARTERS and _starts(cased, at):
            return at
    return low


def _end_of_sentence(wording: Wording, behind: int, high: int) -> int:
    if STARTERS.isdisjoint(wording.words[behind:high]):
        return high
    for at in range(behind, high):
        if wording.words[at] in STARTERS and _starts(wording.cased, at):
            return at
    return high


def _starts(cased: list[str], at: int) -> bool:
    return cased[at][0].isupper() and not cased[at - 1].isupper()
