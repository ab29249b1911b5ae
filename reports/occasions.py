"""The occasions on which all sources together were looked at once, and which advertisers were seen on each."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reports.population import Population
    from reports.proofs import AllLooks, Span

# sources are read on different days of the week; one that is read daily does not make each day an occasion
SHORTEST = timedelta(days=5)


@dataclass(frozen=True, slots=True)
class Occasion:
    """The days from `first` on, up to the next occasion."""

    first: date
    looks: int


def list_occasions(looks: AllLooks) -> list[Occasion]:
    """An occasion lasts until a source is looked at again, and some days at least. Only complete rounds count."""
    rounds = sorted((day, source) for source, found in looks.items() for day in found.looked)
    occasions: list[Occasion] = []
    sources: set[int] = set()
    for day, source in rounds:
        if not occasions or (source in sources and day - occasions[-1].first >= SHORTEST):
            occasions.append(Occasion(day, 0))
            sources = set()
        sources.add(source)
        occasions[-1] = Occasion(occasions[-1].first, len(sources))
    return occasions


def list_histories(
    shown: Mapping[int, Iterable[Span]], looks: AllLooks, occasions: list[Occasion]
) -> list[list[bool]]:
    """Advertiser x occasion: seen or not; without those whom none of them saw."""
    starts = [occasion.first for occasion in occasions]
    histories = []
    for spans in shown.values():
        days = {
            day for span in spans if span.source_id in looks for day in looks[span.source_id].days_of(span)
        }
        at = {bisect_right(starts, day) - 1 for day in days} - {-1}
        if at:
            histories.append([place in at for place in range(len(starts))])
    return histories


def count_joins(pairs: Iterable[tuple[int, int]]) -> int:
    """How many advertisers fewer there are if each of these pairs is one."""
    of: dict[int, set[int]] = {}
    joins = 0
    for one, other in pairs:
        mine, hers = of.setdefault(one, {one}), of.setdefault(other, {other})
        if mine is not hers:
            mine |= hers
            of.update(dict.fromkeys(hers, mine))
            joins += 1
    return joins


def allow_for_likely(found: Population, fewer: int) -> Population:
    """The low end of the total as if those who are likely one were one; said with the other assumptions."""
    total = replace(found.total, low=max(found.total.low - fewer, 0.0))
    said = f"{fewer} advertisers are likely the same as another and counted apart; the low end takes them for one."
    return replace(found, total=total, assumptions=[*found.assumptions, said])
