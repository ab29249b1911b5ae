"""A market written down: a file for each round, as `outreach import` takes it, and the truth beside them."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from following.truth import Market


def write_market(market: Market, folder: Path) -> None:
    """Each round as DATE-SOURCE.jsonl, in order by name; the truth beside them."""
    folder.mkdir(parents=True, exist_ok=True)
    for one in market.rounds:
        lines = "".join(json.dumps(ad, ensure_ascii=False) + "\n" for ad in one.ads)
        (folder / f"{one.dated}-{one.source}.jsonl").write_text(lines, encoding="utf-8")
    (folder / "truth.json").write_text(json.dumps(tell_truth(market), ensure_ascii=False), encoding="utf-8")


def tell_truth(market: Market) -> dict[str, Any]:
    told = asdict(market)
    del told["rounds"]
    told["advertiser_of"] = [[*ad, advertiser] for ad, advertiser in market.advertiser_of.items()]
    for name in ("template_of", "places_of"):
        told[name] = {key: sorted(values) for key, values in told[name].items()}
    for name in ("tourers", "two_numbers"):
        told[name] = sorted(told[name])
    return told
