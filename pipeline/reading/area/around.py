"""The words around a place that a text names: its clause, and whether another place stands just before."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from pipeline.reading.area.words import ANDS, STARTERS, THERE

if TYPE_CHECKING:
    from pipeline.reading.wording import Found, Wording

_LOOK_BACK, _LOOK_AHEAD, _EARLIER = 8, 5, 9  # words
_GOES_ON: Final = THERE | ANDS
_CLAUSE_END: Final = re.compile(r"[.!?;:,\n()|*•/~\"…]|\s-+\s")
_LAST_CLAUSE_BEGIN: Final = re.compile(
    r"(?s:.*)(?:[.!?;,\n()|*•/~\"…]|\s-+\s)"
)  # not ":", as in "Kører: Odense"


class Around(NamedTuple):
    """The words around a place: `before` and `after` it in its clause, `earlier` and `later` whatever divides them."""

    before: list[str]
    after: list[str]
    earlier: list[str]
    later: list[str]
    alone: bool  # nothing else stands in its clause
    follows: bool  # another place stands just before
    goes_on: bool  # with a "where", "and there", in the same sentence


def around_of(wording: Wording, hit: Found[Any], floor: int) -> Around:
    """`floor`: the first word behind the place before this one."""
    words, first, behind = wording.words, hit.first, hit.last + 1
    low, bounded = _clause_begin(wording, first, floor)
    before, later = words[low:first], words[behind : behind + _LOOK_AHEAD]
    if not STARTERS.isdisjoint(before):
        low = _begin_of_sentence(wording, low, first)
        before = words[low:first]
    after = later[: _clause_length(wording, behind, len(later))]
    if not STARTERS.isdisjoint(after):
        after = after[: _length_of_sentence(wording, behind, after)]
    return Around(
        before,
        after,
        words[max(0, first - _EARLIER) : first],
        later,
        bounded and not before and not after,
        not bounded and low == floor > 0,
        bool(later) and later[0] in _GOES_ON and _is_one_sentence(wording, behind),
    )


def _is_one_sentence(wording: Wording, behind: int) -> bool:
    end = wording.starts[behind - 1] + len(wording.cased[behind - 1])
    return wording.plain[end : wording.starts[behind]].strip() in {"", ","}


def _clause_begin(wording: Wording, first: int, floor: int) -> tuple[int, bool]:
    """The first word of the clause, as far as we look back, and whether anything shows that it begins there."""
    starts, low = wording.starts, max(floor, first - _LOOK_BACK)
    begin = starts[low]
    if low == floor and floor:
        begin = starts[floor - 1] + len(wording.cased[floor - 1])
    ended = _LAST_CLAUSE_BEGIN.match(wording.plain, begin, starts[first])
    if ended is None:
        return low, low == 0
    return bisect_left(starts, ended.end(), low, first), True


def _clause_length(wording: Wording, behind: int, most: int) -> int:
    """How many of the words behind a place belong to its clause."""
    starts, high = wording.starts, behind + most
    end = starts[behind - 1] + len(wording.cased[behind - 1])
    upto = starts[high] if high < len(starts) else len(wording.plain)
    stop = _CLAUSE_END.search(wording.plain, end, upto)
    return most if stop is None else bisect_left(starts, stop.start(), behind, high) - behind


def _begin_of_sentence(wording: Wording, low: int, first: int) -> int:
    """Where the last sentence begins that only a capital letter shows, for people who write no full stops."""
    words = wording.words
    begins = (at for at in range(first - 1, low, -1) if words[at] in STARTERS and _starts(wording.cased, at))
    return next(begins, low)


def _length_of_sentence(wording: Wording, behind: int, after: list[str]) -> int:
    begins = (at for at, word in enumerate(after) if word in STARTERS and _starts(wording.cased, behind + at))
    return next(begins, len(after))


def _starts(cased: list[str], at: int) -> bool:
    return cased[at][0].isupper() and not cased[at - 1].isupper()
