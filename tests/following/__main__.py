"""`python tests/following`: an invented market, written down or told in figures.

Example: python tests/following --seed 7 --weeks 26 --style poor --write market-7
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parent.parent))  # where the package of this file stands

from following.files import write_market
from following.market import simulate
from following.styles import STYLES

if TYPE_CHECKING:
    from following.truth import Market


def main() -> None:
    options = argparse.ArgumentParser(
        prog="python tests/following",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--weeks", type=int, default=8)
    options.add_argument("--advertisers", type=int, default=900)
    options.add_argument("--half-life", type=float, default=10.0, help="of a number, in weeks")
    options.add_argument("--detection", type=float, default=0.8, help="chance per week to be advertised")
    options.add_argument("--style", choices=STYLES, help="else the seed chooses")
    options.add_argument("--write", type=Path, metavar="FOLDER", help="rounds as JSON lines, and truth.json")
    chosen = options.parse_args()
    market = simulate(
        chosen.seed, advertisers=chosen.advertisers, weeks=chosen.weeks, style=chosen.style,
        half_life=chosen.half_life, detection=chosen.detection,
    )  # fmt: skip
    if chosen.write:
        write_market(market, chosen.write)
    sys.stdout.write(json.dumps(describe(market), indent=1) + "\n")


def describe(market: Market) -> dict[str, Any]:
    return {
        "style": market.style, "sources": sorted({one.source for one in market.rounds}),
        "rounds": len(market.rounds), "ads": len(market.advertiser_of), "showings": len(market.showings),
        "advertisers": market.size, "seen": len(set(market.advertiser_of.values())), "active": market.active,
        "organisations": len(set(market.organisation_of.values())), "in organisations": len(market.organisation_of),
        "changes": len(market.changes), "observed changes": len(market.observed_changes()),
        "recycled": len(market.recycled), "pauses": len(market.pauses), "tourers": len(market.tourers),
        "two numbers": len(market.two_numbers), "friends": len(market.friends), "on several sources": len(market.copies()),
    }  # fmt: skip


if __name__ == "__main__":
    main()
