"""How fast a file of ads is taken in, everything included, and whether it stays so as the register grows.

Run: .venv/bin/python benchmarks/importing.py [--database sqlite|URL] [--ads 100000] [--stored 500000]
Prints and writes benchmarks/results/importing-*.json with date and machine.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

from machine import describe_machine, write_result

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
    options.add_argument("--database", default="sqlite")
    options.add_argument("--ads", type=int, default=100_000)
    options.add_argument("--stored", type=int, default=0, help="also measure growth up to this many ads")
    chosen = options.parse_args()
    if chosen.database != "sqlite":
        os.environ["OUTREACH_DATABASE"] = chosen.database
    with tempfile.TemporaryDirectory() as folder:
        home, file = Path(folder) / "home", Path(folder) / "ads.jsonl"
        subprocess.run([OUTREACH, "--home", home, "init"], check=True, stdout=subprocess.DEVNULL)
        steps = [take_chunk(home, file, first, chosen.ads, step) for step, first in enumerate(plan(chosen))]
        megabytes = sum(f.stat().st_size for f in home.glob("register.sqlite*")) / 1e6
    result = {"database": chosen.database.split(":")[0], "steps": steps, "database_mb": round(megabytes, 1)}
    write_result("importing", {**describe_machine(), **result})


def plan(chosen: argparse.Namespace) -> list[int]:
    """First ids of the chunks: one of 10,000 to begin with when growth is measured."""
    return list(range(0, max(chosen.stored, chosen.ads), chosen.ads))


def take_chunk(home: Path, file: Path, first: int, count: int, step: int) -> dict[str, float]:
    write_ads(file, first, count, seed=step)
    # each chunk is a source of its own, so that every chunk adds to what is stored and none is a week of another
    measured = take_in(home, file, f"source-{step}", date(2026, 1, 1) + timedelta(days=step))
    sys.stderr.write(f"{first:>9} stored: {measured}\n")
    return {"stored_before": first, **measured}


if __name__ == "__main__":
    main()
