"""How many advertisers there are, with those never seen: capture-recapture over rounds, with its interval.

Who is seen in one round and again in another tells how much a round misses; from that follows how many were missed
in all. The market is open: advertisers come and go. What the estimate takes for granted is said in plain words.
Importing this takes a second (scipy, autograd): a command does so when it is called, not when it starts.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from threadpoolctl import threadpool_limits

from reports.popan import Histories
from reports.popan_fit import LEAST_UNSEEN, choose_model, find_end, present_by_round

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from numpy.typing import NDArray

    from reports.popan_fit import Fit

LEAST_ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Size:
    """So many advertisers, between `low` and `high` (None: these rounds set no upper bound)."""

    value: float
    low: float
    high: float | None


@dataclass(frozen=True, slots=True)
class RoundSize:
    """How many stood on the day of one round, and how many of them were seen."""

    on: date
    seen: int
    size: Size


@dataclass(frozen=True, slots=True)
class Population:
    """`total` counts all who stood in at least one round; `if_equally_seen` is the same, were all equally easy
    to see: with `uneven` it is too low. `seen_per_round` is the share of those standing that a round sees.
    """

    seen: int
    total: Size
    rounds: list[RoundSize]
    seen_per_round: float
    uneven: bool
    touring: bool
    if_equally_seen: float
    assumptions: list[str]


def estimate_population(histories: Sequence[Sequence[bool]], days: Sequence[date]) -> Population:
    """From advertiser x round (seen or not) and the days of the rounds, in order. ValueError, in words for a
    coordinator, when there are fewer than three rounds or nobody was seen in two.
    """
    rows = np.asarray(histories, dtype=bool).reshape(-1, len(days))
    _refuse_if_too_little(rows, days)
    collected = Histories.collect(rows, [(after - before).days / 7 for before, after in pairwise(days)])
    with threadpool_limits(
        limits=1, user_api="blas"
    ):  # threads cost three times the time of matrices so small
        choice = choose_model(collected)
        low = find_end(collected, choice.careful, up=False) or choice.best
        high = find_end(collected, choice.careful, up=True)
    best = choice.best
    present = present_by_round(collected, best)
    seen = rows.sum(axis=0)
    return Population(
        seen=collected.advertisers,
        total=_size_total(collected, best, low, high),
        rounds=[
            RoundSize(day, int(seen[at]), size)
            for at, (day, size) in enumerate(
                zip(days, _size_rounds(collected, best, (low, high), seen), strict=True)
            )
        ],
        seen_per_round=float(seen.sum() / max(present.sum(), seen.sum())),
        uneven=best.model.uneven,
        touring=best.model.touring,
        if_equally_seen=_total(collected, choice.plain),
        assumptions=_say_assumptions(best, bounded=high is not None),
    )


def _refuse_if_too_little(rows: NDArray[np.bool_], days: Sequence[date]) -> None:
    if len(days) < LEAST_ROUNDS:
        raise ValueError(
            f"{len(days)} rounds do not tell how many were missed; {LEAST_ROUNDS} complete rounds are needed"
        )
    if any(after <= before for before, after in pairwise(days)):
        raise ValueError("the rounds must be handed over in order, one for each day")
    if not (rows.sum(axis=1) > 1).any():
        raise ValueError(
            "nobody was seen in two rounds, so nothing tells how many were missed; more rounds are needed"
        )


def _total(histories: Histories, fit: Fit) -> float:
    return histories.advertisers + (float(np.exp(fit.unseen)) if fit.unseen > LEAST_UNSEEN else 0.0)


def _size_total(histories: Histories, best: Fit, low: Fit, high: Fit | None) -> Size:
    value = _total(histories, best)
    top = None if high is None else max(_total(histories, high), value)
    return Size(value, min(_total(histories, low), value), top)


def _size_rounds(
    histories: Histories, best: Fit, ends: tuple[Fit, Fit | None], seen: NDArray[np.int64]
) -> list[Size]:
    """Two doubts together, on the log scale of those not seen in the round: how much rounds see at all, as at
    the ends of the interval of the total, and chance in this round.
    """
    middle, low = (_unseen_in_rounds(histories, fit, seen) for fit in (best, ends[0]))
    high = _unseen_in_rounds(histories, ends[1], seen) if ends[1] else None
    sizes = []
    for at, found in enumerate(seen):
        unseen = middle[at]
        chance = 2 * np.sqrt((found + unseen) / (max(found, 1) * unseen))
        down = np.hypot(np.log(unseen / low[at]), chance)
        up = None if high is None else np.hypot(np.log(high[at] / unseen), chance)
        top = None if up is None else float(found + unseen * np.exp(up))
        sizes.append(Size(float(found + unseen), float(found + unseen * np.exp(-down)), top))
    return sizes


def _unseen_in_rounds(histories: Histories, fit: Fit, seen: NDArray[np.int64]) -> NDArray[np.float64]:
    return np.maximum(present_by_round(histories, fit) - seen, 0.1)


def _say_assumptions(best: Fit, *, bounded: bool) -> list[str]:
    """For the reader of the report."""
    uneven = (
        "Some advertisers are much easier to see than others, and the figure allows for that as well as these "
        "rounds can tell; it is still rather too low than too high."
        if best.model.uneven
        else "These rounds show no sign that some advertisers are easier to see than others; were it so, the "
        "figure would be too low."
    )
    said = [
        "Everybody counted advertised on the day of one of these rounds; who came and went between two is not counted.",
        "Whoever has gone is gone: a pause of some weeks is read as having been missed.",
        "Two advertisers taken for one make the figure too low; one taken for two makes it too high.",
        "Advertisers are seen or missed each by herself. Being seen once makes nobody easier to see later.",
        "Nobody is counted who could never be seen: on sites not screened, without an ad, or without a number.",
        uneven,
    ]
    if best.model.touring:
        said.append(
            "Some stay for a short time only and others for long; the figure allows for two such kinds."
        )
    if best.model.by_round:
        said.append(
            "The rounds differ in how much they see; the first and the last are taken to differ as the others do."
        )
    if not bounded:
        said.append("These rounds set no upper bound: more rounds, or rounds that see more, are needed.")
    return said
