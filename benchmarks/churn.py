"""Whether the half-life of numbers and the number of advertisers that are told hold the truth of invented markets.

On 100 seeded markets from what was shown in them, as if following made no mistake; and on a few through the register,
by the door that `outreach import` uses, mistakes included. Run: .venv/bin/python benchmarks/churn.py [--markets 100]
[--registers 5]. Prints and writes benchmarks/results/churn.json with date and machine.
"""

from __future__ import annotations

import os

os.environ["OMP_NUM_THREADS"] = "1"  # one core for each market

import argparse
import sys
import tempfile
import time
from collections import defaultdict
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from machine import describe_machine, write_result

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "integration"))
sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
from followed_market import count_in_scope, take_in
from following.market import simulate

from outreach.advertisers import list_open_links
from register.database import reading
from reports.churn import SILENT_LOOKS, report_churn
from reports.lives import Stand, follow_life
from reports.population import estimate_population
from reports.survival import estimate_survival

if TYPE_CHECKING:
    from following.truth import Market

    from reports.population import Population
    from reports.survival import Survival

ADVERTISERS, WEEKS = 200, 16


def judge_shown(seed: int) -> dict[str, Any]:
    """From what was shown: the truth of who is who."""
    market = simulate(seed, advertisers=ADVERTISERS, weeks=WEEKS)
    looked, seen, histories = defaultdict(list), defaultdict(lambda: defaultdict(set)), defaultdict(set)
    dated = {(one.source, one.week): one.dated for one in market.rounds}
    for one in market.rounds:
        looked[one.source].append(one.dated)
    for shown in market.showings:
        histories[shown.advertiser].add(shown.week)
        for number in shown.numbers:
            seen[number][shown.ad[0]].add(dated[shown.ad[0], shown.week])
    lives = [
        follow_life([Stand(looked[name], sorted(days)) for name, days in stands.items()], SILENT_LOOKS)
        for stands in seen.values()
    ]
    weeks = sorted({week for _, week in dated})
    days = [min(day for (_, at), day in dated.items() if at == week) for week in weeks]
    rows = [[week in own for week in weeks] for own in histories.values()]
    return _judge(market, estimate_survival(lives), estimate_population(rows, days), market.size)


def judge_register(seed: int) -> dict[str, Any]:
    """Through the register: imported, read, followed, counted."""
    market = simulate(seed, advertisers=ADVERTISERS, weeks=WEEKS)
    with tempfile.TemporaryDirectory() as folder:
        register = take_in(market, Path(folder))
        began = time.perf_counter()
        with reading(register.engine) as session:
            likely = [(link.older, link.newer) for link in list_open_links(session)]
            sure_from = register.profile.numbers.review_below
            found = report_churn(session, sure_from, likely=likely)
            truth = count_in_scope(session, register.vault, market, sure_from)
        seconds = time.perf_counter() - began
        register.engine.dispose()
    assert found.survival is not None
    assert found.population is not None
    return _judge(market, found.survival, found.population, truth) | {"seconds": round(seconds, 1)}


def _judge(market: Market, lives: Survival, size: Population, truth: int) -> dict[str, Any]:
    half, steady, total = lives.half_life, lives.half_life_if_steady, size.total
    true_half = market.half_life_with_leaving
    return {
        "half_life_held": (half.low or 0) <= true_half <= (half.high or float("inf")),
        "steady_half_life_held": (steady.low or 0) <= true_half <= (steady.high or float("inf")),
        "size_held": total.low <= truth <= (total.high or float("inf")),
        "half_life_over_truth": None if half.value is None else half.value / true_half,
        "size_over_truth": total.value / truth,
        "size_width_over_truth": None if total.high is None else (total.high - total.low) / truth,
    }


def _sum_up(judged: list[dict[str, Any]]) -> dict[str, Any]:
    told: dict[str, Any] = {"markets": len(judged)}
    for name in judged[0] if judged else ():
        values = [one[name] for one in judged if one[name] is not None]
        told[name] = sum(values) if isinstance(values[0], bool) else round(median(values), 3)
    return told


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--markets", type=int, default=100)
    options.add_argument("--registers", type=int, default=5)
    options.add_argument("--seed", type=int, default=3000)
    options.add_argument("--cores", type=int, default=os.cpu_count())
    chosen = options.parse_args()
    seeds = range(chosen.seed, chosen.seed + chosen.markets)
    with get_context("spawn").Pool(chosen.cores) as pool:
        shown = _sum_up(pool.map(judge_shown, seeds, chunksize=2))
        sys.stderr.write(f"from what was shown: {shown}\n")
        stored = _sum_up(pool.map(judge_register, seeds[: chosen.registers], chunksize=1))
    told = {
        "advertisers": ADVERTISERS,
        "weeks": WEEKS,
        "from what was shown": shown,
        "through the register": stored,
    }
    write_result("churn", {**describe_machine(), **told})


if __name__ == "__main__":
    main()
