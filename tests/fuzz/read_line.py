"""`make fuzz`: mutated gold ads through the door of `outreach read`; whatever they hold, a sound reading comes out.

    python tests/fuzz/read_line.py [SECONDS]

An input that breaks a claim is kept as tests/fuzz/crash-…; run it again with that file in place of SECONDS.
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
from pathlib import Path

import atheris

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT))

with atheris.instrument_imports(include=["pipeline"]):
    from pipeline.reading import read_line
    from pipeline.reading.language.tables import LANGUAGES
    from profiles import load_profile

SEPARATOR = "\x1e"  # between the fields of an input
FIELDS = ("text", "html", "title", "area")
COUNTRIES = ("", "DK", "NO", "SE", "DE")
PROFILES = tuple(map(load_profile, ("kompetencecenter", "promann")))
DAY = "2026-11-22"
E164 = re.compile(r"\+[1-9]\d{6,14}")


def main() -> None:
    wanted = sys.argv[1] if len(sys.argv) > 1 else "60"
    with tempfile.TemporaryDirectory() as folder:
        options = [
            "-timeout=20",
            "-rss_limit_mb=2048",
            "-max_len=6000",
            f"-artifact_prefix={Path(__file__).parent}/",
        ]
        if wanted.isdigit():
            write_corpus(Path(folder))
            options += [f"-max_total_time={wanted}", folder]
        else:
            options.append(wanted)
        atheris.Setup([sys.argv[0], *options], read_one)
        atheris.Fuzz()


def write_corpus(folder: Path) -> None:
    """One input for each gold ad of the open part."""
    for gold in sorted((ROOT / "tests" / "gold").glob("open_*.jsonl")):
        for line in gold.read_text(encoding="utf-8").splitlines():
            ad = json.loads(line)
            text = SEPARATOR.join(ad.get(field, "") for field in FIELDS)
            (folder / ad["id"]).write_text(text, encoding="utf-8")


def read_one(data: bytes) -> None:
    values = data.decode("utf-8", "surrogateescape").split(SEPARATOR)
    record = {"id": "f", "date": DAY, **dict(zip(FIELDS, values, strict=False))}
    record["country"] = COUNTRIES[len(data) % len(COUNTRIES)]
    for profile in PROFILES:
        claim_sound(read_line(record, profile))


def claim_sound(reading: dict[str, object]) -> None:
    json.dumps(reading).encode("utf-8")
    numbers = reading["numbers"]
    assert isinstance(numbers, list)
    assert len(set(numbers)) == len(numbers)
    assert all(E164.fullmatch(number) for number in numbers), "a number that is none"
    assert reading["language"] in {"", "th", *LANGUAGES}
    assert reading["age"] is None or reading["age"] in range(10, 100)


if __name__ == "__main__":
    main()
