"""Whom an ad may be by: the advertisers whose ads share a number, a profile or rare wording with it.

Everything is found by look-ups in `Memory`; nothing is compared with all.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from heapq import nlargest
from typing import TYPE_CHECKING, Final

from pipeline.following.traits import join_marks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from pipeline.following.commonness import Commonness
    from pipeline.following.traits import Fields, Traits

MOST_POSTED: Final = 32  # ads; a mark of so many tells nobody apart
_STORED: Final = 6  # phrases of an ad that it is found by
_ASKED: Final = 24  # phrases of an ad that others are sought by
_WHOLE, _AUTHOR, _WHO = 1, 2, 3


@dataclass(slots=True)
class Memory:
    """What is known of the ads that a batch may meet.

    `ads` by id, and `fields_of` them before their texts are opened; `owner_of` gives an ad's advertiser, as stored or as linked in this batch. `with_mark` and
    `with_number` hold ads, the oldest first; a number's ads are one for each advertiser who held it, the one that
    told it last; `proven` is when the register last saw such a number with that advertiser, where that is not when it
    last saw the ad. `marks_of` are the marks under which an ad stands.
    """

    ads: dict[int, Traits]
    fields_of: Callable[[int], Fields]
    owner_of: Callable[[int], int]
    with_mark: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    with_number: dict[bytes, list[int]] = field(default_factory=lambda: defaultdict(list))
    proven: dict[tuple[bytes, int], date] = field(default_factory=dict)
    marks_of: dict[int, list[int]] = field(default_factory=dict)


def find_by_number(new: Traits, memory: Memory) -> list[int]:
    return [ad_id for number in sorted(new.numbers) for ad_id in memory.with_number.get(number, ())]


def rank_by_marks(marks: Iterable[int], memory: Memory, most: int) -> list[int]:
    """So many ads that share marks which few have, those that share most first, the newer before the older."""
    shared: dict[int, float] = defaultdict(float)
    for mark in marks:
        ads = memory.with_mark.get(mark, ())
        if 0 < len(ads) < MOST_POSTED:
            share = 1 / len(ads)
            for ad_id in ads:
                shared[ad_id] += share
    ranked = nlargest(most, [(share, ad_id) for ad_id, share in shared.items()])
    return [ad_id for _, ad_id in ranked]


def list_marks(ad: Traits, common: Commonness) -> tuple[list[int], list[int]]:
    """What an ad is found by: its whole text, its profile, who offers where; and its phrases, the rarest first.

    Others are sought by more phrases than an ad is stored with, since they may have kept other ones.
    """
    told = [join_marks(_WHOLE, *ad.words)] if ad.words else []
    if ad.author:
        told.append(join_marks(_AUTHOR, ad.source_id, ad.author))
    for name in sorted(ad.names):
        told += [join_marks(_WHO, name, other) for other in (ad.age, ad.place) if other]
    if ad.age and ad.place:
        told.append(join_marks(_WHO, ad.age, ad.place))
    return told, common.find_rarest(ad.phrase_set, _ASKED)


def list_stored(marks: tuple[list[int], list[int]]) -> list[int]:
    """Of the marks of an ad those that it will be found by."""
    told, rarest = marks
    return list(dict.fromkeys([*told, *rarest[:_STORED]]))


def remember(ad: Traits, memory: Memory, marks: tuple[list[int], list[int]]) -> list[int]:
    """Put an ad where the next ones will find it, in place of what it said before. Returns its marks."""
    for mark in memory.marks_of.get(ad.ad_id, ()):
        memory.with_mark[mark] = [other for other in memory.with_mark[mark] if other != ad.ad_id]
    memory.ads[ad.ad_id] = ad
    for number in ad.numbers:
        memory.with_number[number].append(ad.ad_id)
    kept = memory.marks_of[ad.ad_id] = []
    for mark in list_stored(marks):
        if len(memory.with_mark[mark]) < MOST_POSTED:
            memory.with_mark[mark].append(ad.ad_id)
            kept.append(mark)
    return kept
