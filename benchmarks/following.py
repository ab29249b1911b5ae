"""How right and how fast advertisers are followed, beside the parts that exist, in one run on the same markets.

One invented market of every style, about 3,000 ads in 8 weeks each. Ours takes the rounds through the door that
`outreach import` uses, reading, encryption and database included; the peers are handed the numbers already read.
Run: .venv/bin/python benchmarks/following.py [--seed 1366] [--weeks 8] [--advertisers 900]
Prints and writes benchmarks/results/following.json with date and machine.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from typing import TYPE_CHECKING, Any

from following_peers import line_up, prepare
from machine import describe_machine, write_result
from sqlalchemy import column, inspect, select, table

sys.path.insert(
    0, str(Path(__file__).parents[1] / "tests")
)  # before this folder, which has a following of its own
from following.market import simulate
from following.score import score
from following.styles import STYLES

from outreach.importing import import_file
from outreach.settings import Home
from register.ads import Ad as StoredAd
from register.advertisers import Advertiser
from register.database import reading
from register.sources import Source

if TYPE_CHECKING:
    from collections.abc import Hashable

    from following.score import FollowingScore, Rates
    from following.truth import Ad, Market
    from sqlalchemy.orm import Session

    from outreach.settings import Register

OURS = "outreach import"
LINKS = table("advertiser_links", column("older_id"), column("newer_id"), column("strength"))


@dataclass(frozen=True, slots=True)
class Linked:
    """Ads to advertisers, pairs of advertisers likely the same, and the seconds of all imports."""

    clusters: dict[Ad, Hashable]
    likely: list[tuple[Hashable, Hashable]]
    seconds: float


def link_market(market: Market) -> Linked:
    """Import every round into a register of its own, and ask it who is behind each ad.

    Ads that the register leaves out of scope have no advertiser, and are missing.
    """
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder) / "home", actor="benchmark")
        home.init(profile=None)
        register = home.open()
        seconds = sum(
            _import_round(home, register, Path(folder), market, at) for at in range(len(market.rounds))
        )
        with reading(register.engine) as session:
            linked = Linked(_read_clusters(session, register, market), _read_likely(session), seconds)
        register.engine.dispose()
    return linked


def _import_round(home: Home, register: Register, folder: Path, market: Market, at: int) -> float:
    """The seconds it took."""
    one, file = market.rounds[at], folder / "round.jsonl"
    file.write_text("".join(json.dumps(ad, ensure_ascii=False) + "\n" for ad in one.ads), encoding="utf-8")
    began = time.perf_counter()
    import_file(home, register, file, source=one.source, dated=one.dated)
    return time.perf_counter() - began


def _read_clusters(session: Session, register: Register, market: Market) -> dict[Ad, Hashable]:
    sources = {name: number for number, name in session.execute(select(Source.id, Source.name))}
    behind = dict(session.execute(select(StoredAd.key_hash, StoredAd.advertiser_id)).all())
    clusters: dict[Ad, Hashable] = {}
    for source, external_id in market.advertiser_of:
        key = register.vault.keyed_hash("ad", f"{sources[source]}|{external_id}".encode())
        if (advertiser := behind.get(key)) is not None:
            clusters[source, external_id] = advertiser
    return clusters


def _read_likely(session: Session) -> list[tuple[Hashable, Hashable]]:
    """Pairs of standing advertisers that are likely the same; none where the register knows no such links."""
    if not inspect(session.connection()).has_table(LINKS.name):
        return []
    standing = dict(session.execute(select(Advertiser.id, Advertiser.merged_into_id)).all())
    pairs = session.execute(select(LINKS.c.older_id, LINKS.c.newer_id).where(LINKS.c.strength == "likely"))
    return [(standing[older] or older, standing[newer] or newer) for older, newer in pairs]


def measure(market: Market) -> dict[str, Any]:
    """Ours and the peers on one market, each with quality and ads a second."""
    ads = prepare(market)
    linked = link_market(market)
    told = {OURS: _tell(score(market, linked.clusters, linked.likely), len(ads) / linked.seconds)}
    told[OURS]["ads_out_of_scope"] = len(market.advertiser_of) - len(linked.clusters)
    for name, link in line_up().items():
        began = time.perf_counter()
        clusters = link(ads)
        seconds = time.perf_counter() - began
        told[name] = _tell(score(market, clusters), len(ads) / seconds)
    return told


def _tell(found: FollowingScore, ads_per_second: float) -> dict[str, Any]:
    return {
        "b_cubed": _tell_rates(found.b_cubed),
        "pairwise": _tell_rates(found.pairs),
        "changed_numbers": _tell_rates(found.changes),
        "changed_numbers_certain": _tell_rates(found.changes_certain),
        "changed_numbers_recall_by_text_alone": round(found.recall_by_text, 4),
        "changed_numbers_recall_by_edit": {
            name: round(value, 4) for name, value in found.recall_by_band.items()
        },
        "false_merges_per_1000_ads": round(found.false_merges_per_1000_ads, 2),
        "false_joins_per_1000_ads": round(found.false_joins_per_1000_ads, 2),
        "false_merges_by_cause": found.false_merges,
        "recycled_merged": found.recycled_merged,
        "likely_right": found.likely_right,
        "likely_wrong_by_cause": found.likely_wrong,
        "ads_per_second": round(ads_per_second),
    }


def _tell_rates(rates: Rates) -> dict[str, float]:
    return {
        "f1": round(rates.f1, 4),
        "precision": round(rates.precision, 4),
        "recall": round(rates.recall, 4),
    }


def _tell_means(told: dict[str, dict[str, Any]]) -> dict[str, dict[str, float]]:
    """Each side's figures averaged over the markets: what to compare at a glance."""
    means = {}
    for side in next(iter(told.values())):
        sides = [market[side] for market in told.values()]
        means[side] = {
            "b_cubed_f1": round(fmean(one["b_cubed"]["f1"] for one in sides), 4),
            "pairwise_f1": round(fmean(one["pairwise"]["f1"] for one in sides), 4),
            "changed_numbers_recall": round(fmean(one["changed_numbers"]["recall"] for one in sides), 4),
            "changed_numbers_precision": round(
                fmean(one["changed_numbers"]["precision"] for one in sides), 4
            ),
            "false_merges_per_1000_ads": round(fmean(one["false_merges_per_1000_ads"] for one in sides), 2),
            "recycled_merged": sum(one["recycled_merged"] for one in sides),
            "ads_per_second": round(fmean(one["ads_per_second"] for one in sides)),
        }
    return means


def _pin() -> None:
    """To one core, where the system can."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--seed", type=int, default=1366)
    options.add_argument("--weeks", type=int, default=8)
    options.add_argument("--advertisers", type=int, default=900)
    chosen = options.parse_args()
    _pin()
    told, sizes = {}, {}
    for style in STYLES:
        market = simulate(chosen.seed, advertisers=chosen.advertisers, weeks=chosen.weeks, style=style)
        sizes[style] = {
            "ads": len(market.advertiser_of),
            "sightings": len(market.showings),
            "changed_numbers": len(market.observed_changes()),
            "recycled_numbers": len(market.recycled),
        }
        told[style] = measure(market)
        sys.stderr.write(f"{style}: measured\n")
    result = {
        "seed": chosen.seed,
        "weeks": chosen.weeks,
        "markets": sizes,
        "means": _tell_means(told),
        "by_style": told,
    }
    write_result("following", {**describe_machine(), **result})


if __name__ == "__main__":
    main()
