"""The most likely open population: the likelihood climbed with its gradient, from a guess or from a near fit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from autograd import value_and_grad
from scipy.optimize import minimize

from reports.popan import Model, log_likelihood, share_present

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reports.popan import Histories

EDGE = 12.0  # log-odds and logarithms beyond this are a certainty
SIGHT_EDGE = 5.0  # and where nearly all are seen the likelihood is so flat that a search would stick
MOST_UNSEEN = 50  # times those seen: a bound so far away is no bound
LEAST_UNSEEN = -4.0  # on the log scale: nobody
ENOUGH_ROUNDS = 5  # with fewer, kinds of stay and differences between rounds cannot be told from chance
# twice the fall of the log-likelihood at the ends of the interval: 99 %, where nothing is wrong with the model, so
# that nine in ten remain when everything is otherwise than it supposes; benchmarks/population.py measures it
FALL = 6.63


@dataclass(frozen=True)
class Fit:
    """A maximum of the likelihood; `unseen` on the log scale."""

    model: Model
    parameters: NDArray[np.float64]
    unseen: float
    likelihood: float

    @property
    def criterion(self) -> float:
        """Akaike's: less is better."""
        return 2 * (len(self.parameters) + 1) - 2 * self.likelihood


def fit_model(
    histories: Histories, model: Model, unseen: float | None = None, near: Fit | None = None
) -> Fit:
    """The most likely parameters, with `unseen` (log scale) held where it is given; sought from `near` on."""
    free = _first_guess(histories, model, near)
    held = unseen is not None
    guess = np.log(0.1 * histories.advertisers + 1) if near is None else near.unseen
    at = free if held else np.append(free, guess)
    sizes = model.sizes(histories.rounds)
    edges = np.repeat([EDGE, SIGHT_EDGE, EDGE, SIGHT_EDGE, EDGE], sizes)
    bounds = [(-float(edge), float(edge)) for edge in edges]
    if not held:
        bounds.append((LEAST_UNSEEN, float(np.log(MOST_UNSEEN * histories.advertisers))))

    def _cost(theta: Any) -> Any:
        return -log_likelihood(theta if held else theta[:-1], unseen if held else theta[-1], histories, model)

    options = {"maxiter": 200, "ftol": 1e-7, "gtol": 1e-3}
    found = minimize(value_and_grad(_cost), at, jac=True, method="L-BFGS-B", bounds=bounds, options=options)
    if unseen is not None:
        return Fit(model, found.x, unseen, -float(found.fun))
    return Fit(model, found.x[:-1], float(found.x[-1]), -float(found.fun))


@dataclass(frozen=True)
class Choice:
    """`plain`: all alike; `best`: what Akaike's criterion prefers; `careful`: the same with uneven sight allowed
    for in any case. Few rounds show no sign of uneven sight even where it is strong, so intervals come from this.
    """

    plain: Fit
    best: Fit
    careful: Fit


def choose_model(histories: Histories) -> Choice:
    plain = fit_model(histories, Model())
    uneven = fit_model(histories, Model(uneven=True), near=plain)
    if histories.rounds < ENOUGH_ROUNDS:
        return Choice(plain, min(plain, uneven, key=_criterion), uneven)
    touring = fit_model(histories, Model(touring=True), near=plain)
    both = fit_model(histories, Model(uneven=True, touring=True), near=uneven)
    best = _let_rounds_differ(histories, min(plain, uneven, touring, both, key=_criterion))
    careful = best if best.model.uneven else fit_model(histories, replace(best.model, uneven=True), near=best)
    return Choice(plain, best, careful)


def _let_rounds_differ(histories: Histories, fit: Fit) -> Fit:
    """The fit with a sight for each round, where that is worth its parameters."""
    by_round = fit_model(histories, replace(fit.model, by_round=True), near=fit)
    if by_round.criterion >= fit.criterion:
        return fit
    swing = _spread_of_sight(by_round, histories.rounds)
    return fit_model(histories, replace(by_round.model, swing=swing), near=by_round)


def find_end(histories: Histories, best: Fit, *, up: bool) -> Fit | None:
    """Where the likelihood, with so many unseen held, has fallen too far; None where it never does.

    Steps that grow until the end is passed, then along the root of the fall, which is nearly a straight line.
    """
    inside, outside, step = best, None, 0.3
    edge = float(np.log(MOST_UNSEEN * histories.advertisers)) if up else LEAST_UNSEEN
    while outside is None:
        if inside.unseen == edge:
            return None if up else inside
        aim = min(inside.unseen + step, edge) if up else max(inside.unseen - step, edge)
        reached = fit_model(histories, best.model, unseen=aim, near=inside)
        if _fall(best, reached) > FALL:  # or the search stuck on the way: begin it anew
            afresh = fit_model(histories, best.model, unseen=aim)
            reached = max(reached, afresh, key=lambda fit: fit.likelihood)
        if _fall(best, reached) > FALL:
            outside = reached
        else:
            inside, step = reached, step * 1.5
    for _ in range(4):
        roots = [np.sqrt(fall) for fall in (_fall(best, inside), FALL, _fall(best, outside))]
        share = (roots[1] - roots[0]) / (roots[2] - roots[0])
        aim = float(inside.unseen + share * (outside.unseen - inside.unseen))
        reached = fit_model(histories, best.model, unseen=aim, near=inside)
        if abs(_fall(best, reached) - FALL) < 0.1:
            return reached
        inside, outside = (inside, reached) if _fall(best, reached) > FALL else (reached, outside)
    return outside


def present_by_round(histories: Histories, fit: Fit) -> NDArray[np.float64]:
    """How many advertisers stood in each round, by this fit."""
    total = histories.advertisers + float(np.exp(fit.unseen))
    return total * share_present(fit.parameters, histories.gaps, fit.model)


def _spread_of_sight(fit: Fit, rounds: int) -> float:
    """How much rounds differ in what they see: standard deviation of log-odds, never quite nothing."""
    sight = fit.parameters[rounds - 1 : rounds - 1 + fit.model.sights(rounds)]
    return max(float(np.std(sight, ddof=1)), 0.1)


def _criterion(fit: Fit) -> float:
    return fit.criterion


def _fall(best: Fit, other: Fit) -> float:
    return max(2 * (best.likelihood - other.likelihood), 0.0)


def _first_guess(histories: Histories, model: Model, near: Fit | None = None) -> NDArray[np.float64]:
    """From a fit of a smaller model; else entries as first sights came, sight as between first and last sight."""
    rounds, steps = histories.rounds, model.sights(histories.rounds)
    if near is not None:
        entry, sight, stay, width, kinds = np.split(near.parameters, np.cumsum(near.model.sizes(rounds))[:-1])
        sight = (
            np.pad(sight, (steps - len(sight)) // 2, mode="edge")
            if len(sight) > 1
            else np.repeat(sight, steps)
        )
    else:
        entry, sight = _guess_from_counts(histories, steps)
        stay, width, kinds = np.array([2.5]), np.array([]), np.array([])
    if model.uneven and not len(width):
        width = np.array([0.7])
    if model.touring and not len(kinds):
        kinds = np.array([-2.0, 0.0, -1.5])
    return np.concatenate([entry, sight, stay, width, kinds])


def _guess_from_counts(histories: Histories, steps: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    came = np.bincount(histories.first, weights=histories.count, minlength=histories.rounds) + 0.5
    again = float((histories.seen.sum(axis=1) - 1) @ histories.count)
    missed = float(histories.missed.sum(axis=1) @ histories.count)
    odds = np.clip(np.log((again + 1) / (missed + 1)), -4, 4)
    return np.log(came[1:] / came[0]), np.full(steps, odds)
