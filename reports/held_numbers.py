"""Who held a number when: its lives with one holder after another, and an advertiser's numbers one after another."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from operator import itemgetter
from typing import TYPE_CHECKING

from reports.lives import follow_life
from reports.proofs import list_stands
from reports.turnover import Course

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reports.lives import Life
    from reports.proofs import AllLooks, Span

# silent for so long, and then somebody else's: until then they may have shared it
RECYCLED_AFTER = timedelta(weeks=4)
# old and new number may stand together for a while; a number that stays longer is a second one
LONGEST_TOGETHER = timedelta(days=16)
# numbers found within days of each other are two that she has, told by sources looked at on different days
FOUND_TOGETHER = timedelta(days=5)


@dataclass(frozen=True, slots=True)
class HeldNumber:
    """A number in one life. `holders`: one advertiser, or several who share it. `team_id`: of the ad that proved it
    first. `recycled`: others held it before, and it had fallen silent.
    """

    number_id: int
    holders: frozenset[int]
    team_id: int | None
    recycled: bool
    life: Life


@dataclass(frozen=True, slots=True)
class Succession:
    """An advertiser's number `old` gave way to `new`, proven on `on`; `gap_days` after the old one's last proof, below 0
    where both stood together.
    """

    old: int
    new: int
    on: date
    gap_days: int


@dataclass(frozen=True, slots=True)
class FollowedAdvertiser:
    """Her course up to the first change of number, and how many changes there were."""

    course: Course
    changes: int


def follow_number(spans: Sequence[Span], looks: AllLooks, silent_looks: int) -> list[HeldNumber]:
    """The lives of one number, in order; none where the period did not see it."""
    return [
        HeldNumber(
            number_id=part[0].number_id,
            holders=frozenset(span.advertiser_id for span in part),
            team_id=part[0].team_id,
            recycled=at > 0,
            life=follow_life(stands, silent_looks),
        )
        for at, part in enumerate(_part_lives(spans, looks))
        if (stands := list_stands(part, looks))
    ]


def find_successions(shown: Mapping[int, tuple[date, date]]) -> list[Succession]:
    """The changes of one advertiser: from first and last proof of each of her numbers. In order of time.

    A number has at most one successor and one predecessor.
    """
    ordered = sorted(shown, key=lambda number: (shown[number], number))
    taken: set[int] = set()
    found = []
    for at, new in enumerate(ordered):
        on = shown[new][0]
        able = [
            old
            for old in ordered[:at]
            if old not in taken
            and on - shown[old][0] >= FOUND_TOGETHER
            and shown[old][1] - on <= LONGEST_TOGETHER
            and shown[old][1] < shown[new][1]
        ]
        if able:
            old = max(able, key=lambda number: (shown[number][1], number))
            taken.add(old)
            found.append(Succession(old, new, on, (on - shown[old][1]).days))
    return found


def follow_advertiser(spans: Sequence[Span], looks: AllLooks, silent_looks: int) -> FollowedAdvertiser | None:
    """What became of her and her number in the period; None where it did not see her."""
    stands = list_stands(spans, looks)
    if not stands:
        return None
    life = follow_life(stands, silent_looks)
    changes = find_successions(show_numbers(spans, looks))
    course = Course(life.first, life.last, changes[0].on if changes else None, life.gone_by)
    return FollowedAdvertiser(course, len(changes))


def show_numbers(spans: Iterable[Span], looks: AllLooks) -> dict[int, tuple[date, date]]:
    """First and last day of the period on which each number was seen."""
    days: dict[int, set[date]] = defaultdict(set)
    for span in spans:
        if span.source_id in looks:
            days[span.number_id] |= looks[span.source_id].days_of(span)
    return {number: (min(seen), max(seen)) for number, seen in days.items() if seen}


def _part_lives(spans: Sequence[Span], looks: AllLooks) -> list[list[Span]]:
    """Spans that belong to one life, life by life."""
    dated = [
        (min(days), max(days), span)
        for span in spans
        if span.source_id in looks and (days := looks[span.source_id].days_of(span))
    ]
    dated.sort(key=itemgetter(0, 1))
    parts: list[list[Span]] = []
    holders: set[int] = set()
    until = date.min
    for first, last, span in dated:
        if not parts or (first - until >= RECYCLED_AFTER and span.advertiser_id not in holders):
            parts.append([])
            holders.clear()
        parts[-1].append(span)
        holders.add(span.advertiser_id)
        until = max(until, last)
    return parts
