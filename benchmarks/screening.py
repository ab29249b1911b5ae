"""Pages a second of a whole screening round, beside a bare Scrapy spider that walks the same pages.

Both walk a local site of 3,000 ads (150 list pages of 20, a page per ad) with no delay and four requests at
once, and read nine fields of each ad. Run: .venv/bin/python benchmarks/screening.py [--runs 3]
Prints and writes benchmarks/results/screening.json with date and machine.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from machine import describe_machine, write_result

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
OUTREACH = Path(sys.executable).parent / "outreach"
ADS, PER_PAGE, AT_ONCE = 3000, 20, 4
PAGES = ADS + ADS // PER_PAGE
DEFINITION = """\
name = "bench"
title = "A local site of 3,000 ads"
kind = "list"
start = "{address}/?page=1"
expect = [2900, 3100]
delay = 0
at_once = 4

[list]
entry = "li.ad"
id = "@data-id"
link = "a @href"
next = "a.next @href"
total = {{ css = ".total", pattern = "\\\\d+" }}

[page.fields]
title = "h1"
text = "div.text"
numbers = "a[href^='tel:'] @href"
area = "dd.area"
kind = "dd.kind"
age = "dd.age"
language = "dd.language"
author = "dd.author"
posted = "time @datetime"
"""


@contextmanager
def serve() -> Iterator[str]:
    """The site in a process of its own."""
    server = subprocess.Popen(
        [sys.executable, HERE / "local_site.py", str(ADS), str(PER_PAGE)], stdout=subprocess.PIPE, text=True
    )
    assert server.stdout is not None
    try:
        yield f"http://127.0.0.1:{server.stdout.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def run_round(folder: Path, address: str) -> tuple[float, dict[str, object], dict[str, object]]:
    """Seconds of a first round into an empty register, its result, and that of a second round."""
    home, file = folder / "home", folder / "bench.toml"
    file.write_text(DEFINITION.format(address=address), encoding="utf-8")
    subprocess.run([OUTREACH, "--home", home, "init"], check=True, stdout=subprocess.DEVNULL)
    subprocess.run([OUTREACH, "--home", home, "source", "add", file], check=True, stdout=subprocess.DEVNULL)
    began = time.monotonic()
    first = json.loads(_screen(home))
    seconds = time.monotonic() - began
    return seconds, first, json.loads(_screen(home))


def _screen(home: Path) -> bytes:
    return subprocess.run(
        [OUTREACH, "--home", home, "screen", "bench", "--json"], check=True, stdout=subprocess.PIPE
    ).stdout


def run_bare(address: str) -> float:
    began = time.monotonic()
    said = subprocess.run(
        [sys.executable, HERE / "bare_spider.py", address, str(AT_ONCE)],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    ).stdout
    seconds = time.monotonic() - began
    if int(said) != ADS:
        raise SystemExit(f"the bare spider found {said} ads of {ADS}")
    return seconds


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--runs", type=int, default=3)
    runs = options.parse_args().runs
    ours, bare, ratios = [], [], []
    with serve() as address:
        for _ in range(runs):
            with tempfile.TemporaryDirectory() as folder:
                bare.append(run_bare(address))
                seconds, first, second = run_round(Path(folder), address)
                ours.append(seconds)
                ratios.append(bare[-1] / seconds)
                if first["ads"]["seen"] + sum(first["excluded"].values()) != ADS:  # type: ignore[index,attr-defined]
                    raise SystemExit(f"the round found {first['ads']} of {ADS}")
    result = {
        "pages": PAGES,
        "outreach_pages_per_second": [round(PAGES / seconds) for seconds in ours],
        "bare_scrapy_pages_per_second": [round(PAGES / seconds) for seconds in bare],
        "share_of_bare_median": round(statistics.median(ratios), 2),
        "second_round_requests": second["requests"],
        "list_pages": ADS // PER_PAGE,
    }
    write_result("screening", {**describe_machine(), **result})


if __name__ == "__main__":
    os.environ.pop("OUTREACH_DATABASE", None)
    main()
