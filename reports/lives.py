"""The lives of numbers: from when to when each was advertised, as far as the looks at its sources prove it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# two normal looks are one to two weeks apart ("Status 2007"); a day is allowed for each end
WELL_DATED = timedelta(days=16)
AGE_STEPS = (4, 8, 12)


@dataclass(frozen=True, slots=True)
class Stand:
    """One number on one source: the days of its complete rounds, and the days the number was seen there.

    It may have been seen in rounds that are not complete: a proof is a proof, only absence needs a complete round.
    """

    looked: Sequence[date]
    seen: Sequence[date]


@dataclass(frozen=True, slots=True)
class Life:
    """`first` and `last` are the first and last day with proof. It began after `not_before`, the last look
    without it (None: it stood there at the first look), and was gone by `gone_by` (None: it still stands, or
    nobody has looked since). `pauses` counts looks in between that missed it.
    """

    first: date
    last: date
    not_before: date | None
    gone_by: date | None
    weeks_seen: int
    pauses: int

    @property
    def well_dated(self) -> bool:
        """Whether `first` tells when it began, within one interval of looks."""
        return self.not_before is not None and self.first - self.not_before <= WELL_DATED

    @property
    def days(self) -> tuple[int, int | None]:
        """It stood more than so many days after `first`, and at most so many (None: it still stands)."""
        return (self.last - self.first).days, None if self.gone_by is None else (
            self.gone_by - self.first
        ).days


@dataclass(frozen=True, slots=True)
class Ages:
    """How old the numbers of a list are, in weeks since first seen. `at_least` counts those that are older
    than that by an unknown time; `by_age` has a count for each step, from "under 4 weeks" on.
    """

    numbers: int
    at_least: int
    median_weeks: float | None
    oldest_weeks: float | None
    median_weeks_since_proof: float | None
    by_age: dict[str, int]


def follow_life(stands: Sequence[Stand], silent_looks: int = 1) -> Life:
    """One life of one number, over all sources it stood on.

    It is gone by the look that was without it the `silent_looks`th time in a row, on every one of them; with 2, a number
    that is often missed once is not taken for gone, at the price of the newest looks. A number that went to
    another person has two lives: hand each over by itself. ValueError when it was never seen.
    """
    stands = [stand for stand in stands if stand.seen]
    if not stands:
        raise ValueError("this number was never seen, so it has no life to follow")
    seen = sorted({day for stand in stands for day in stand.seen})
    trusted = [_trusted_until(stand, silent_looks) for stand in stands]
    gone = [_missed_by(stand, until, silent_looks) for stand, until in zip(stands, trusted, strict=True)]
    return Life(
        first=seen[0],
        last=max(seen[0], min(seen[-1], max(trusted))),
        not_before=_not_before(stands, seen[0]),
        gone_by=max(day for day in gone if day) if all(gone) else None,
        weeks_seen=len({day.isocalendar()[:2] for day in seen}),
        pauses=len({day for stand in stands for day in stand.looked if seen[0] < day < seen[-1]} - set(seen)),
    )


def describe_ages(lives: Iterable[Life], on: date) -> Ages:
    """The ages of the numbers of a call list on the day it is worked."""
    lives = list(lives)
    weeks = sorted((on - life.first).days / 7 for life in lives)
    since_proof = [(on - life.last).days / 7 for life in lives]
    return Ages(
        numbers=len(lives),
        at_least=sum(not life.well_dated for life in lives),
        median_weeks=median(weeks) if weeks else None,
        oldest_weeks=weeks[-1] if weeks else None,
        median_weeks_since_proof=median(since_proof) if since_proof else None,
        by_age=_count_steps(weeks),
    )


def _trusted_until(stand: Stand, silent_looks: int) -> date:
    """The newest look whose silence enough looks confirm: nothing after it is used for anybody, or the numbers
    seen last would count as standing while the others could not yet count as gone.
    """
    if silent_looks == 1:
        return max(*stand.looked, *stand.seen)
    return max(sorted(stand.looked)[-silent_looks : -silent_looks + 1], default=min(stand.seen))


def _missed_by(stand: Stand, until: date, silent_looks: int) -> date | None:
    """The look that confirms the silence: it may have been there, and missed, at those before."""
    silent = sorted(day for day in stand.looked if day > max(stand.seen))
    return silent[silent_looks - 1] if silent and silent[0] <= until else None


def _not_before(stands: Sequence[Stand], first: date) -> date | None:
    """Told by the sources of the first proof alone: a source on which it appears later says nothing about that
    day, and to ask it would leave out those numbers that lived long enough to appear there.
    """
    before = [
        max((day for day in stand.looked if day < first), default=None)
        for stand in stands
        if min(stand.seen) == first
    ]
    known = [day for day in before if day]
    return min(known) if len(known) == len(before) else None


def _count_steps(weeks: Iterable[float]) -> dict[str, int]:
    counts = {f"under {AGE_STEPS[0]} weeks": 0}
    counts |= {f"{low} to {high} weeks": 0 for low, high in pairwise(AGE_STEPS)}
    counts |= {f"{AGE_STEPS[-1]} weeks or more": 0}
    names = list(counts)
    for week in weeks:
        counts[names[sum(week >= step for step in AGE_STEPS)]] += 1
    return counts
