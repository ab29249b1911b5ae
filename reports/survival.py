"""How long numbers live: Kaplan-Meier for lives whose ends are known only between two looks, with its band.

Weekly looks tell that a number was gone by Monday, not on which day it went. The estimate is Turnbull's
non-parametric maximum likelihood (1976), which is Kaplan-Meier where all looks fall on the same days; lifelines
fits it but gives no band, so the band comes from the observed information, on the log(-log) scale.
Weeks count from the first proof of a number.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from statistics import NormalDist
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from reports.lives import Life

LEVEL = 0.95
WEEKS_ASKED = (4, 8, 12)
Z = NormalDist().inv_cdf(0.5 + LEVEL / 2)


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure with its 95 % band. None: the observations do not reach so far."""

    value: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Step:
    """The share that still stands after so many weeks."""

    weeks: float
    share: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Survival:
    """`curve` falls from 1; between two steps a number's end lies anywhere, and is taken as evenly spread.
    `numbers` went into the curve, `gone` of them ended; `undated` stood already at the first look, so their
    age is unknown and only the churn counts them. `half_life` is where the curve passes one half;
    `half_life_if_steady` follows from `churn_per_week`, the constant share of all numbers that goes each week.
    """

    numbers: int
    gone: int
    undated: int
    curve: list[Step]
    half_life: Estimate
    standing_after: dict[int, Estimate]
    churn_per_week: Estimate
    half_life_if_steady: Estimate


def estimate_survival(lives: Iterable[Life]) -> Survival:
    """The lives of a team or of the whole register. ValueError when no number was followed to a second look."""
    lives = list(lives)
    followed = [life for life in lives if life.days != (0, None)]
    if not followed:
        raise ValueError("no number was looked for a second time: lives need two complete rounds of a source")
    dated = [life for life in followed if life.well_dated]
    curve = _fit_curve(dated)
    longest = max((_followed_weeks(life) for life in dated), default=0.0)
    churn, half_life = _fit_steady(followed)
    return Survival(
        numbers=len(dated),
        gone=sum(life.gone_by is not None for life in dated),
        undated=sum(not life.well_dated for life in lives),
        curve=curve,
        half_life=_find_half_life(curve),
        standing_after={weeks: _read_curve(curve, weeks, longest) for weeks in WEEKS_ASKED},
        churn_per_week=churn,
        half_life_if_steady=half_life,
    )


def _followed_weeks(life: Life) -> float:
    stood, gone = life.days
    return (stood if gone is None else gone) / 7


def _fit_curve(lives: Sequence[Life]) -> list[Step]:
    start = [Step(0.0, 1.0, 1.0, 1.0)]
    if all(life.gone_by is None for life in lives):
        return start
    lower, upper, weight = _group(lives)
    left, right, mass = _turnbull(lower, upper, weight)
    share = np.clip(1 - np.cumsum(mass), 0, 1)
    low, high = _band(share, _standard_errors(lower, upper, weight, left, right, mass))
    for j in range(len(mass)):
        before = start[-1]
        if (left[j] - 1) / 7 > before.weeks:
            start.append(Step(float(left[j] - 1) / 7, before.share, before.low, before.high))
        start.append(Step(float(right[j]) / 7, float(share[j]), float(low[j]), float(high[j])))
    return start


def _group(lives: Sequence[Life]) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Closed intervals of whole days in which the lives ended, and how many lives share each.

    A number proven on day 7 and gone by day 14 ended on one of the days 8 to 14: intervals that share no day.
    Were both ends handed over as they are, lifelines would put all ends on the days of the looks.
    """
    ends = [(stood + 1, math.inf if gone is None else gone) for stood, gone in (life.days for life in lives)]
    pairs, counts = np.unique(np.array(ends, dtype=float), axis=0, return_counts=True)
    return pairs[:, 0], pairs[:, 1], counts.astype(float)


def _turnbull(
    lower: NDArray[np.float64], upper: NDArray[np.float64], weight: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """The intervals in which the ends lie, and the share of lives that ends in each."""
    from lifelines import KaplanMeierFitter  # noqa: PLC0415  takes seconds to import, and only here it is needed

    left, right = _innermost(lower, upper)
    # read between two days: on the day of an interval of one day, lifelines still gives the share before it
    fitted = KaplanMeierFitter().fit_interval_censoring(
        lower, upper, weights=weight, timeline=right + 0.5, tol=1e-7
    )
    after = fitted.survival_function_["NPMLE_estimate_lower"].to_numpy()
    return left, right, np.maximum(-np.diff(after, prepend=1.0), 0)


def _innermost(
    lower: NDArray[np.float64], upper: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The finite intervals that begin with a lower and end with the next upper end: only there can mass be."""
    ends = np.unique(upper[np.isfinite(upper)])
    starts = np.array([lower[lower <= end].max() for end in ends])
    inner = np.append(True, starts[1:] > ends[:-1])
    return starts[inner], ends[inner]


def _standard_errors(
    lower: NDArray[np.float64],
    upper: NDArray[np.float64],
    weight: NDArray[np.float64],
    left: NDArray[np.float64],
    right: NDArray[np.float64],
    mass: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Of the share that stands after each interval, from the observed information of the masses (Turnbull 1976).

    Intervals without mass lie on the edge of what is possible and are left out, as Turnbull does.
    """
    rest = max(1 - float(mass.sum()), 0.0)
    kept = mass > 1e-6
    if rest < 1e-6:  # all have gone: the last mass follows from the others
        rest = float(mass[kept][-1])
        kept[np.flatnonzero(kept)[-1]] = False
    covers = (lower[:, None] <= left[kept]) & (right[kept] <= upper[:, None])
    open_end = np.isinf(upper) | (upper >= right[-1]) & (1 - mass.sum() < 1e-6)
    likely = covers @ mass[kept] + open_end * rest
    score = (covers.astype(float) - open_end[:, None]) / likely[:, None]
    variance = np.linalg.pinv((score * weight[:, None]).T @ score)
    upto = np.cumsum(np.eye(len(mass))[:, kept], axis=0)
    return np.asarray(np.sqrt(np.maximum(np.einsum("ij,jk,ik->i", upto, variance, upto), 0)))


def _band(
    share: NDArray[np.float64], error: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    inside = np.clip(share, 1e-9, 1 - 1e-9)
    spread = np.exp(np.minimum(Z * error / (inside * -np.log(inside)), 30))
    low, high = inside**spread, inside ** (1 / spread)
    gone = share < 1e-9
    low, high = np.where(gone, 0.0, low), np.where(gone, np.append(1.0, high[:-1]), high)
    return np.minimum.accumulate(low), np.maximum.accumulate(high[::-1])[::-1]


def _find_half_life(curve: Sequence[Step]) -> Estimate:
    return Estimate(
        _crossing([(step.weeks, step.share) for step in curve]),
        _crossing([(step.weeks, step.low) for step in curve]),
        _crossing([(step.weeks, step.high) for step in curve]),
    )


def _crossing(points: Sequence[tuple[float, float]]) -> float | None:
    for (before, above), (after, below) in pairwise(points):
        if below <= 0.5 < above:
            return before + (after - before) * (above - 0.5) / (above - below)
    return None


def _read_curve(curve: Sequence[Step], weeks: float, longest: float) -> Estimate:
    if weeks > longest:
        return Estimate(None, None, None)
    at = [step.weeks for step in curve]
    shares = ([step.share for step in curve], [step.low for step in curve], [step.high for step in curve])
    return Estimate(*(float(np.interp(weeks, at, column)) for column in shares))


def _fit_steady(lives: Sequence[Life]) -> tuple[Estimate, Estimate]:
    """Churn a week and half-life if every number, of whatever age, goes at the same constant rate."""
    from lifelines import ExponentialFitter  # noqa: PLC0415  as above

    if all(life.gone_by is None for life in lives):
        return Estimate(0.0, 0.0, None), Estimate(None, None, None)
    stood = np.array([life.days[0] for life in lives], dtype=float)
    gone = np.array([math.inf if (end := life.days[1]) is None else end for life in lives], dtype=float)
    row = ExponentialFitter().fit_interval_censoring(stood, gone).summary.loc["lambda_"]
    mean, error = float(row["coef"]), float(row["se(coef)"])
    spread = math.exp(Z * error / mean)
    weeks = [mean / 7, mean / spread / 7, mean * spread / 7]
    churn = [1 - math.exp(-1 / life) for life in weeks]
    return (
        Estimate(churn[0], churn[2], churn[1]),
        Estimate(*(math.log(2) * life for life in weeks)),
    )
