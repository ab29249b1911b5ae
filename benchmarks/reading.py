"""How right and how fast ads are read, beside the parts that exist, in one run on one core.

Ours is the whole reading of an ad, everything together; the peers' sum is one ad through all of them, one after
another. On the open gold ads and 1,366 generated ones, seven in ten hard. Also the start of the command, and
hostile texts of a megabyte. Run: .venv/bin/python benchmarks/reading.py [--rounds 7]
Prints and writes benchmarks/results/reading.json with date and machine.
"""

from __future__ import annotations

import os

os.environ["OMP_NUM_THREADS"] = "1"  # one core for the peer that uses numpy, too

import argparse
import resource
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import lxml.html
from machine import describe_machine, write_result
from peers import line_up

sys.path.append(str(Path(__file__).parents[1] / "tests"))
from gold.ads import OPEN, load_gold
from gold.generate import generate_ads
from gold.score import Judged, judge, measure

from pipeline.items import ScrapedAd
from pipeline.reading import read_ad
from profiles import load_profile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from gold.ads import GoldAd
    from gold.score import Figure

    from profiles import Profile

OUTREACH = Path(sys.executable).parent / "outreach"
SEED, GENERATED = 1366, 1366
MEGABYTE = 1_000_000
HOSTILE = {
    "digits": ("text", "22334455"),
    "digits, each apart": ("text", "2 "),
    "separators": ("text", " .-/|*_"),
    "emoji": ("text", "📞❤️1️⃣"),
    "nested tags": ("html", "<div>"),
    "nested hidden tags": ("html", "<p style='display:none'><b>"),
    "digit words": ("text", "to tre fire fem "),
    "at signs": ("text", "@"),
    "less-than signs": ("html", "<"),
    "less-than signs as text": ("text", "<"),
    "ampersands": ("html", "&amp"),
    "place words": ("text", "i Nykøbing og "),
}


@dataclass(frozen=True, slots=True)
class Prepared:
    """An ad as each side takes it: ours as scraped, the peers' as plain text."""

    gold: GoldAd
    scraped: ScrapedAd
    profile: Profile
    on: date
    country: str
    text: str


def prepare(ads: Iterable[GoldAd]) -> list[Prepared]:
    profiles = {name: load_profile(name) for name in ("kompetencecenter", "promann")}
    return [_prepare_one(ad, profiles[ad.profile]) for ad in ads]


def _prepare_one(ad: GoldAd, profile: Profile) -> Prepared:
    record = ad.record
    body = record.get("text", "")
    if page := record.get("html"):
        body = f"{body}\n{lxml.html.fromstring(f'<div>{page}</div>').text_content()}"
    return Prepared(
        gold=ad,
        scraped=ScrapedAd(
            external_id=ad.id,
            title=record.get("title", ""),
            text=record.get("text", ""),
            html=record.get("html", ""),
            area=record.get("area", ""),
        ),
        profile=profile,
        on=date.fromisoformat(record["date"][:10]),
        country=profile.country,
        text="\n".join(part for part in (record.get("title"), record.get("area"), body) if part),
    )


def read_all(ads: list[Prepared]) -> None:
    for ad in ads:
        read_ad(ad.scraped, ad.profile, ad.on)


def run_peers(ads: list[Prepared], peers: list[Callable[[str, str], object]]) -> None:
    for ad in ads:
        for peer in peers:
            peer(ad.text, ad.country)


def measure_speed(ads: list[Prepared], rounds: int) -> dict[str, object]:
    """Ads a second of processor time, medians over rounds in which all take turns."""
    peers = {name: read for name, (_, read) in line_up(["DK", "NO"]).items()}
    seconds: dict[str, list[float]] = {"ours": [], "peers": [], **{name: [] for name in peers}}
    ratios = []
    read_all(ads)
    run_peers(ads, list(peers.values()))
    for _ in range(rounds):
        ours = _time(lambda: read_all(ads))
        together = _time(lambda: run_peers(ads, list(peers.values())))
        seconds["ours"].append(ours)
        seconds["peers"].append(together)
        ratios.append(together / ours)
        for name, peer in peers.items():
            seconds[name].append(_time(lambda peer=peer: run_peers(ads, [peer])))  # type: ignore[misc]
    per_second = {name: round(len(ads) / statistics.median(taken)) for name, taken in seconds.items()}
    return {
        "ads": len(ads),
        "rounds": rounds,
        "ours_ads_per_second": per_second.pop("ours"),
        "peers_sum_ads_per_second": per_second.pop("peers"),
        "times_the_peers_sum": round(statistics.median(ratios), 2),
        "each_peer_ads_per_second": per_second,
    }


def _time(work: Callable[[], None]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def measure_quality(ads: list[Prepared]) -> dict[str, object]:
    gold = [ad.gold for ad in ads]
    peers = {}
    for name, (field, read) in line_up(["DK", "NO"]).items():
        judged = [
            Judged(ad.gold, field, ad.gold.truth[field], read(ad.text, ad.country))
            for ad in ads
            if field in ad.gold.truth
        ]
        peers[name] = _as_figures(measure(judged, [field]))
    return {
        "ads": len(ads),
        "hard": sum(ad.hard for ad in gold),
        "ours": _as_figures(measure(judge(gold))),
        "peers": peers,
    }


def _as_figures(figures: list[Figure]) -> dict[str, float]:
    return {figure.name: round(figure.value, 4 if not figure.most else 1) for figure in figures}


def measure_start(times: int = 10) -> dict[str, object]:
    """Seconds of `outreach read` with nothing to read: by the clock and of the processor."""
    wall, used = [], []
    for _ in range(times):
        before, began = _used_by_children(), time.perf_counter()
        subprocess.run([OUTREACH, "read"], stdin=subprocess.DEVNULL, check=True)
        wall.append(time.perf_counter() - began)
        used.append(_used_by_children() - before)
    return {
        "wall_seconds": round(statistics.median(wall), 3),
        "processor_seconds": round(statistics.median(used), 3),
    }


def _used_by_children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def measure_hostile() -> dict[str, float]:
    """Seconds for one ad of a megabyte of each."""
    profile, on = load_profile("kompetencecenter"), date(2026, 11, 22)
    seconds = {}
    for name, (key, unit) in HOSTILE.items():
        fields: dict[str, Any] = {key: unit * (MEGABYTE // len(unit.encode()))}
        ad = ScrapedAd(external_id="1", **fields)
        seconds[name] = round(_time(lambda ad=ad: read_ad(ad, profile, on) and None), 3)  # type: ignore[misc]
    return seconds


def _pin() -> None:
    """To one core, where the system can."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--rounds", type=int, default=7)
    rounds = options.parse_args().rounds
    _pin()
    open_ads, generated = prepare(load_gold(OPEN)), prepare(generate_ads(SEED, GENERATED))
    result = {
        "quality": {"open gold ads": measure_quality(open_ads), "generated ads": measure_quality(generated)},
        "speed": measure_speed(open_ads + generated, rounds),
        "start": measure_start(),
        "hostile_megabyte_seconds": measure_hostile(),
    }
    write_result("reading", {**describe_machine(), **result})


if __name__ == "__main__":
    main()
