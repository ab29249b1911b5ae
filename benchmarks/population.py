"""Whether the estimate of how many advertisers there are holds the true size, on 100 seeded markets of each kind.

Each market is open: advertisers come, stay and leave; its true size is all who stood in at least one round. Also
the seconds for 5,000 advertisers over 26 rounds. Run: .venv/bin/python benchmarks/population.py [--markets 100]
Prints and writes benchmarks/results/population.json with date and machine.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from multiprocessing import get_context
from pathlib import Path
from statistics import median

from machine import describe_machine, write_result

sys.path.append(str(Path(__file__).parents[1] / "tests" / "unit"))
from open_market import OpenMarket

from reports.population import estimate_population

KINDS = {
    "all alike": OpenMarket(),
    "some easier to see (spread 30 %)": OpenMarket(spread=0.3),
    "some easier to see, four rounds": OpenMarket(rounds=4, spread=0.2),
    "some easier to see, three rounds": OpenMarket(rounds=3, spread=0.2),
    "a third touring": OpenMarket(touring=0.33),
    "uneven rounds": OpenMarket(uneven_rounds=0.5),
    "everything at once": OpenMarket(advertisers=600, rounds=10, spread=0.3, touring=0.25, uneven_rounds=0.4),
    "seldom seen": OpenMarket(rounds=10, seen=0.35, spread=0.25),
}
LARGE = OpenMarket(advertisers=5600, rounds=26, staying=0.93, spread=0.3, touring=0.2)


def judge_market(task: tuple[str, int]) -> dict[str, float | bool | None]:
    market, seed = KINDS[task[0]], task[1]
    seen = market.see(market.stand(seed), seed)
    total = estimate_population(seen, market.days).total
    return {
        "held": total.low <= market.advertisers and (total.high is None or market.advertisers <= total.high),
        "ratio": total.value / market.advertisers,
        "seen": float(seen.any(axis=1).mean()),
        "width": None if total.high is None else (total.high - total.low) / market.advertisers,
    }


def measure_cover(kind: str, markets: int, pool: object) -> dict[str, object]:
    judged = pool.map(judge_market, [(kind, 1000 + seed) for seed in range(markets)], chunksize=5)
    widths = [one["width"] for one in judged if one["width"] is not None]
    return {
        "markets": markets,
        "held the true size": sum(one["held"] for one in judged),
        "ever seen, share": round(median(one["seen"] for one in judged), 3),
        "estimate over truth, median": round(median(one["ratio"] for one in judged), 3),
        "width of the interval over truth, median": round(median(widths), 3) if widths else None,
        "without upper bound": markets - len(widths),
    }


def measure_seconds() -> dict[str, object]:
    seen = LARGE.see(LARGE.stand(1), 1)
    began = time.perf_counter()
    total = estimate_population(seen, LARGE.days).total
    return {
        "advertisers seen": int(seen.any(axis=1).sum()),
        "rounds": LARGE.rounds,
        "seconds": round(time.perf_counter() - began, 1),
        "truth, estimate, low, high": [
            LARGE.advertisers,
            *(round(figure or 0) for figure in (total.value, total.low, total.high)),
        ],
    }


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--markets", type=int, default=100)
    options.add_argument("--kind", choices=KINDS, action="append", help="only these; writes no result")
    options.add_argument("--cores", type=int, default=os.cpu_count())
    chosen = options.parse_args()
    with get_context("spawn").Pool(chosen.cores) as pool:
        cover = {}
        for kind in chosen.kind or KINDS:
            cover[kind] = measure_cover(kind, chosen.markets, pool)
            print(kind, cover[kind], file=sys.stderr, flush=True)
    if chosen.kind:
        return
    write_result("population", {**describe_machine(), "cover": cover, "large": measure_seconds()})


if __name__ == "__main__":
    main()
