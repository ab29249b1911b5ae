"""How far the number of advertisers may be wrong because one was taken for two, or two for one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reports.population import Population

# what following is held to on invented markets (benchmarks/following.py); a real market may be easier or harder
MISSED_CHANGES: Final = 0.2
WRONG_MERGES_PER_AD: Final = 0.002


@dataclass(frozen=True, slots=True)
class Followed:
    """What was followed in the period: ads, certain changes of number, and advertisers likely the same as another."""

    ads: int
    changes: int
    likely: int

    @property
    def fewer(self) -> float:
        """So many advertisers may be another's next number: the likely ones, and changes that nobody noticed."""
        return self.likely + (self.changes + self.likely) * MISSED_CHANGES / (1 - MISSED_CHANGES)

    @property
    def more(self) -> float:
        return self.ads * WRONG_MERGES_PER_AD


def allow_for_errors(found: Population, followed: Followed) -> Population:
    """The total's interval, wider by what following may have got wrong; said with the other assumptions."""
    total = found.total
    high = None if total.high is None else total.high + followed.more
    said = (
        f"The interval allows for one change of number in {1 / MISSED_CHANGES:.0f} not noticed, for the {followed.likely} "
        f"advertisers that are likely the same as another, and for {1000 * WRONG_MERGES_PER_AD:.0f} wrong merges in "
        "1,000 ads."
    )
    return replace(
        found,
        total=replace(total, low=max(total.low - followed.fewer, 0.0), high=high),
        assumptions=[*found.assumptions, said],
    )


def join_pairs(pairs: Iterable[tuple[int, int]]) -> list[set[int]]:
    """Groups of advertisers that are one if each of these pairs is."""
    of: dict[int, set[int]] = {}
    for one, other in pairs:
        mine, hers = of.setdefault(one, {one}), of.setdefault(other, {other})
        if mine is not hers:
            mine |= hers
            of.update(dict.fromkeys(hers, mine))
    return list({id(group): group for group in of.values()}.values())
