"""The occasions on which all sources together were looked at once, and which advertisers were seen on each."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reports.proofs import AllLooks, Span

# a source that is read daily does not make each day an occasion, unless a week has passed
SELDOM = timedelta(days=5)
LONG = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Occasion:
    """The days from `first` on, up to the next occasion."""

    first: date
    looks: int


def list_occasions(looks: AllLooks) -> list[Occasion]:
    """An occasion lasts until a source is looked at again, after some days at least. Only complete rounds count."""
    occasions: list[Occasion] = []
    looked: dict[int, date] = {}
    for day, source in sorted((day, source) for source, found in looks.items() for day in found.looked):
        before = looked.get(source)
        again = before is not None and (day - before >= SELDOM or day - occasions[-1].first >= LONG)
        if not occasions or again:
            occasions.append(Occasion(day, 0))
            looked = {}
        looked[source] = day
        occasions[-1] = Occasion(occasions[-1].first, len(looked))
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
