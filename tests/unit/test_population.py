"""How many advertisers there are: the interval holds the true size of markets whose size is known."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

import numpy as np
import pytest
from open_market import OpenMarket

from reports.popan import Histories, Model, log_likelihood
from reports.population import Size, estimate_population


def covers(size: Size, truth: float) -> bool:
    return size.low <= truth and (size.high is None or truth <= size.high)


@pytest.mark.parametrize(
    "market",
    [
        OpenMarket(rounds=5),
        OpenMarket(rounds=4, spread=0.2),
        OpenMarket(rounds=6, spread=0.3),
        OpenMarket(rounds=7, spread=0.2, touring=0.3, seen=0.75),
        OpenMarket(rounds=6, uneven_rounds=0.5),
    ],
    ids=["births and deaths", "four rounds", "some easier to see", "touring", "uneven rounds"],
)
def test_the_interval_covers_the_true_size(market):
    within = 0

    for seed in range(5):
        found = estimate_population(market.see(market.stand(seed), seed), market.days)
        within += covers(found.total, market.advertisers)

    assert within >= 4


def test_each_round_has_its_size_and_the_interval_covers_it():
    market = OpenMarket(advertisers=500)
    stand = market.stand(3)

    found = estimate_population(market.see(stand, 3), market.days)

    standing = stand.sum(axis=0)
    held = [covers(size.size, truth) for size, truth in zip(found.rounds, standing, strict=True)]
    assert sum(held) >= 7
    assert all(size.size.low >= size.seen for size in found.rounds)
    assert found.seen_per_round == pytest.approx(market.seen, abs=0.05)


def test_advertisers_who_are_hard_to_see_are_allowed_for_and_said():
    market = OpenMarket(advertisers=600, spread=0.4)

    found = estimate_population(market.see(market.stand(1), 1), market.days)

    assert found.uneven
    assert found.if_equally_seen < found.total.value
    assert any("easier to see than others, and the figure allows" in said for said in found.assumptions)


def test_where_everybody_is_always_seen_there_are_no_others():
    stand = OpenMarket(advertisers=120).stand(1)

    found = estimate_population(stand, OpenMarket().days)

    assert found.total.value == pytest.approx(120, abs=1)
    assert found.total.low == 120


def test_rounds_two_weeks_apart_lose_more_than_rounds_a_week_apart():
    market = OpenMarket(advertisers=500, rounds=9, staying=0.85)
    weekly = market.see(market.stand(5), 5)
    kept = [0, 1, 2, 4, 6, 7, 8]
    rows = weekly[:, kept]

    found = estimate_population(rows, [market.days[at] for at in kept])

    assert covers(found.total, market.stand(5)[:, kept].any(axis=1).sum())


def test_a_handful_of_sights_sets_no_upper_bound():
    once = [[True, False, False], [False, True, False], [False, False, True]]

    found = estimate_population([[True, False, True], *once * 40], OpenMarket(rounds=3).days)

    assert found.total.high is None
    assert any("no upper bound" in said for said in found.assumptions)


@pytest.mark.parametrize(
    ("rows", "rounds", "words"),
    [
        ([[True, True]] * 20, 2, "2 rounds do not tell"),
        ([[True, False, False], [False, False, True]], 3, "nobody was seen in two rounds"),
        ([], 3, "nobody was seen in two rounds"),
    ],
)
def test_too_little_is_refused_in_words(rows, rounds, words):
    with pytest.raises(ValueError, match=words):
        estimate_population(rows, OpenMarket(rounds=rounds).days)


def test_rounds_out_of_order_are_refused():
    days = [date(2026, 1, 5), date(2026, 1, 19), date(2026, 1, 12)]

    with pytest.raises(ValueError, match="in order"):
        estimate_population([[True, True, False]], days)


@pytest.mark.parametrize(
    "model",
    [Model(), Model(uneven=True), Model(touring=True), Model(uneven=True, touring=True, by_round=True)],
)
def test_the_chances_of_all_histories_sum_to_one(model):
    theta = np.random.default_rng(4).normal(0, 1, sum(model.sizes(rounds=4)))
    gaps = [1.0, 2.0, 1.0]

    def chance(history):
        """A single advertiser with this history, and nobody unseen."""
        histories = Histories.collect(np.array([history], dtype=bool), gaps)
        return float(np.exp(log_likelihood(theta, -50.0, histories, model)))

    seen = sum(chance(history) for history in product([False, True], repeat=4) if any(history))
    unseen_once = Histories.collect(np.array([[True, False, False, False]]), gaps)
    with_one_unseen = float(np.exp(log_likelihood(theta, 0.0, unseen_once, model))) / 2
    never = with_one_unseen / chance([True, False, False, False])

    assert seen + never == pytest.approx(1)


def test_a_round_is_a_day():
    days = OpenMarket(rounds=4).days

    found = estimate_population([[True, True, False, True]] * 5 + [[False, True, True, False]] * 4, days)

    assert [size.on for size in found.rounds] == [
        date(2026, 1, 5) + timedelta(weeks=week) for week in range(4)
    ]
    assert [size.seen for size in found.rounds] == [5, 9, 4, 5]
