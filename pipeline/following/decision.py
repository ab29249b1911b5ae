"""The decision of an ad: who certainly stands behind it, who is likely to, or somebody new."""

from __future__ import annotations

from math import exp, log
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.following.candidates import find_by_number, rank_by_marks
from pipeline.following.evidence import DAYS_RECYCLED, Setting, compare, weigh_at_most

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from pipeline.following.candidates import Memory
    from pipeline.following.commonness import Commonness
    from pipeline.following.evidence import Evidence
    from pipeline.following.traits import Traits

# Weights of evidence, as natural logarithms of odds; how they were found is told in the decision on following.
CERTAIN_BY_NUMBER: Final = 0.5
CERTAIN_BY_TEXT: Final = 7.0
LIKELY_BY_NUMBER: Final = -1.0
LIKELY_BY_TEXT: Final = 4.5
AHEAD: Final = 2.5  # of all others together, where a merge rests on wording and fields
_AHEAD_IF_LIKELY: Final = 1.5
_WEIGHED: Final = 6  # ads compared, of those that share marks
_ROUNDING: Final = 1e-9
_MOST_LIKELY: Final = 2  # advertisers that a new one may be likely to be


class Candidate(NamedTuple):
    """An advertiser who may stand behind an ad: by which ad of hers, and what speaks for it."""

    advertiser: int
    ad_id: int
    evidence: Evidence
    by_number: bool


class Decision(NamedTuple):
    """`same`: advertisers that certainly stand behind the ad, the best first. `likely`: who may."""

    same: tuple[Candidate, ...]
    likely: tuple[Candidate, ...]


class Following(NamedTuple):
    """What one comparison needs beside the ads. `since`: the day of the source's round before this one."""

    memory: Memory
    common: Commonness
    since: date | None
    standing: Callable[[int], int]


def decide(new: Traits, marks: Iterable[int], following: Following) -> Decision:
    """`marks`: what others are sought by; none where the ad's advertiser is known, so that only a number can tell
    that she is another as well.
    """
    by_number = _weigh(new, find_by_number(new, following.memory), following, by_number=True)
    same = [found for found in by_number if found.evidence.weight >= CERTAIN_BY_NUMBER]
    if same:
        # two who were told apart although they share a number are not made one by a third ad with it
        others = [other for other in same[1:] if not _share_number(same[0], other, new, following.memory)]
        return Decision((same[0], *others), ())
    ranked = rank_by_marks(marks, following.memory, _WEIGHED)
    if not (_may_be_likely(by_number) or _may_tell(new, ranked, following)):
        return Decision((), ())
    by_text = _weigh(new, ranked, following, by_number=False)
    return _choose(_best_of_each([*by_number, *by_text]))


def _may_be_likely(by_number: list[Candidate]) -> bool:
    return any(found.evidence.weight >= LIKELY_BY_NUMBER for found in by_number)


def _may_tell(new: Traits, ranked: list[int], following: Following) -> bool:
    """Whether the text of one of these ads makes somebody likely. Most cannot, by what is known without opening it;
    and where none does, what the others would have said changes nothing.
    """
    memory, common, since = following.memory, following.common, following.since
    return any(
        weigh_at_most(new, memory.fields_of(ad_id), common, since) >= LIKELY_BY_TEXT - _ROUNDING
        and compare(new, memory.ads[ad_id], common, Setting(since=since)).weight >= LIKELY_BY_TEXT
        for ad_id in ranked
        if ad_id != new.ad_id
    )


def _choose(ranked: list[Candidate]) -> Decision:
    if not ranked:
        return Decision((), ())
    others = sum(exp(found.evidence.weight) for found in ranked[1:])
    ahead = ranked[0].evidence.weight - log(1 + others)
    if ranked[0].evidence.weight >= CERTAIN_BY_TEXT and ahead >= AHEAD:
        return Decision((ranked[0],), ())
    return Decision((), tuple([found for found in ranked[:_MOST_LIKELY] if _is_likely(found, ahead)]))


def _is_likely(found: Candidate, ahead: float) -> bool:
    if found.by_number:
        return found.evidence.weight >= LIKELY_BY_NUMBER
    return found.evidence.weight >= LIKELY_BY_TEXT and ahead >= _AHEAD_IF_LIKELY


def _share_number(one: Candidate, other: Candidate, new: Traits, memory: Memory) -> bool:
    shown = memory.ads[one.ad_id].numbers & memory.ads[other.ad_id].numbers
    return not shown.isdisjoint(new.numbers)


def _weigh(new: Traits, ad_ids: Iterable[int], following: Following, *, by_number: bool) -> list[Candidate]:
    """The advertisers of these ads, each by the ad that speaks most for it; the best first."""
    memory = following.memory
    owner = {ad_id: following.standing(memory.owner_of(ad_id)) for ad_id in ad_ids if ad_id != new.ad_id}
    return _best_of_each(
        Candidate(
            advertiser,
            ad_id,
            compare(
                new,
                memory.ads[ad_id],
                following.common,
                _see_number(new, ad_id, owner, following) if by_number else Setting(since=following.since),
            ),
            by_number,
        )
        for ad_id, advertiser in owner.items()
    )


def _see_number(new: Traits, ad_id: int, owner: dict[int, int], following: Following) -> Setting:
    """Until when the advertiser of an ad has shown a number of the new one, and how many others have of late."""
    memory = following.memory
    shared = [number for number in new.numbers if ad_id in memory.with_number.get(number, ())]
    return Setting(
        shared_until=max(_shown_until(number, ad_id, memory) for number in shared),
        holders=max(
            len({owner[other] for other in _list_recent(number, new, memory) if other in owner})
            for number in shared
        ),
        since=following.since,
    )


def _list_recent(number: bytes, new: Traits, memory: Memory) -> list[int]:
    """The ads of a number but for those of somebody who has long given it up."""
    return [
        ad_id
        for ad_id in memory.with_number[number]
        if (new.first - _shown_until(number, ad_id, memory)).days <= DAYS_RECYCLED
    ]


def _shown_until(number: bytes, ad_id: int, memory: Memory) -> date:
    """The ad that told a number last may be gone while another still shows it, or show another number by now."""
    return memory.proven.get((number, ad_id)) or memory.fields_of(ad_id).last


def _best_of_each(candidates: Iterable[Candidate]) -> list[Candidate]:
    best: dict[int, Candidate] = {}
    for found in sorted(candidates, key=lambda found: (-found.evidence.weight, found.advertiser)):
        best.setdefault(found.advertiser, found)
    return list(best.values())
