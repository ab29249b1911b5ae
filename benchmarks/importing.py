"""How fast a file of ads is taken in, everything included, and whether it stays so as the register grows.

Run: .venv/bin/python benchmarks/importing.py [--database sqlite|postgresql] [--ads 100000 | --stored 500000]
PostgreSQL is a private cluster from the installed binaries. Prints and writes benchmarks/results/importing-*.json.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

from machine import describe_machine, write_result

sys.path.append(str(Path(__file__).parents[1] / "tests"))
from private_cluster import database_address, start_cluster

OUTREACH = Path(sys.executable).parent / "outreach"
PLACES = (
    "Odense",
    "Aarhus",
    "København",
    "Vejle",
    "Esbjerg",
    "Roskilde",
    "Aalborg",
    "Randers",
    "Kolding",
    "Slagelse",
)
SENTENCES = (
    "Sød dansk kvinde tager imod private besøg i rolige omgivelser.",
    "Jeg kommer også gerne til dig på hotel eller i eget hjem.",
    "Diskret og venlig, altid rent og pænt.",
    "Åbent hverdage 10-18 efter aftale.",
    "Pris 1000 kr for en time, 600 kr for en halv.",
    "Skriv gerne en sms først, så ringer jeg tilbage.",
    "Jeg er 34 år og taler dansk, engelsk og lidt tysk.",
)


def write_ads(path: Path, first: int, count: int, seed: int) -> None:
    """Invented ads, four in five with a number of their own."""
    dice = random.Random(seed)
    with path.open("w", encoding="utf-8") as file:
        for number in range(first, first + count):
            phone = 20_000_000 + (number * 7919) % 9_999_999
            text = [
                *dice.sample(SENTENCES, 4),
                f"{dice.choice(PLACES)}. Ring {phone:08d}" if number % 5 else "Skriv her.",
            ]
            ad = {
                "external_id": str(number),
                "url": f"https://example.org/ad/{number}",
                "title": f"Privat i {dice.choice(PLACES)}",
                "text": " ".join(text),
                "html": "",
            }
            file.write(json.dumps(ad, ensure_ascii=False) + "\n")


def take_in(home: Path, file: Path, source: str, dated: date) -> dict[str, float]:
    """One `outreach import` on one core, as a process of its own."""
    began = time.monotonic()
    child = subprocess.Popen(
        [OUTREACH, "--home", home, "import", file, "--source", source, "--date", dated.isoformat(), "--json"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        preexec_fn=lambda: os.sched_setaffinity(0, {0}),  # noqa: PLW1509  no threads here
    )  # fmt: skip
    said = child.stdout.read() if child.stdout else b""
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.monotonic() - began
    if status:
        raise SystemExit(f"the import ended with status {status}")
    seen = json.loads(said)["ads"]["seen"]
    return {
        "ads": seen,
        "seconds": round(seconds, 2),
        "ads_per_second": round(seen / seconds),
        "peak_mb": usage.ru_maxrss // 1024,
    }


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--database", choices=["sqlite", "postgresql"], default="sqlite")
    options.add_argument("--ads", type=int, default=100_000)
    options.add_argument(
        "--stored", type=int, default=0, help="also measure 10,000 ads at 10,000 and at this many stored"
    )
    chosen = options.parse_args()
    if chosen.database == "sqlite":
        measure(chosen)
        return
    with start_cluster() as cluster:
        subprocess.run(["createdb", "-h", cluster, "-U", "outreach", "bench"], check=True)
        os.environ["OUTREACH_DATABASE"] = database_address(cluster, "bench")
        measure(chosen)


def measure(chosen: argparse.Namespace) -> None:
    with tempfile.TemporaryDirectory() as folder:
        steps = Steps(Path(folder))
        if chosen.stored:
            result = {"growth": measure_growth(steps, chosen.stored)}
        else:
            result = {"import": steps.take(chosen.ads)}
        megabytes = sum(file.stat().st_size for file in Path(folder).glob("home/register.sqlite*")) / 1e6
    if chosen.database == "sqlite":
        result |= {"database_mb": round(megabytes, 1)}
    name = f"importing-{chosen.database}" + ("-growth" if chosen.stored else "")
    write_result(name, {**describe_machine(), "database": chosen.database, **result})


def measure_growth(steps: Steps, stored: int) -> dict[str, object]:
    """Three imports of 10,000 ads into a small register, and three into a large one; seconds are medians."""
    steps.take(10_000)
    small = [steps.take(10_000) for _ in range(3)]
    while steps.stored < stored:
        steps.take(min(100_000, stored - steps.stored))
    large = [steps.take(10_000) for _ in range(3)]
    before, after = (statistics.median(step["seconds"] for step in part) for part in (small, large))
    return {"small": small, "large": large, "cost_at_large_over_small": round(after / before, 3)}


class Steps:
    """Imports one after another into one home; each is a source of its own, so that each adds to what is stored."""

    def __init__(self, folder: Path) -> None:
        self.home, self.file, self.stored, self._count = folder / "home", folder / "ads.jsonl", 0, 0
        subprocess.run([OUTREACH, "--home", self.home, "init"], check=True, stdout=subprocess.DEVNULL)

    def take(self, ads: int) -> dict[str, float]:
        write_ads(self.file, self.stored, ads, seed=self._count)
        dated = date(2026, 1, 1) + timedelta(days=self._count)
        measured = {
            "stored_before": self.stored,
            **take_in(self.home, self.file, f"source-{self._count}", dated),
        }
        self.stored, self._count = self.stored + ads, self._count + 1
        sys.stderr.write(f"{measured}\n")
        return measured


if __name__ == "__main__":
    main()
