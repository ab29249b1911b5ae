"""The gold ads are well formed: what is judged against them must not be wrong itself.

Messages name ads by id only: one of the files is kept aside, and nobody should read it.
"""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest
from gold.__main__ import main
from gold.ads import HELD_OUT, OPEN, load_gold
from gold.generate import generate_ads
from gold.score import FIELDS, FLAGS

import pipeline.reading.area
from register.words import Advertises, Kind

# none is kept aside between the scoring of one and the writing of the next
FILES = [*OPEN, *([HELD_OUT] if HELD_OUT.exists() else [])]
PLACES = Path(pipeline.reading.area.__file__).parent / "places"
REGIONS = {"DK-81", "DK-82", "DK-83", "DK-84", "DK-85"} | {
    f"NO-{part}"
    for part in ["03", "11", "15", "18", "31", "32", "33", "34", "39", "40", "42", "46", "50", "55", "56"]
}
LANGUAGES = {"da", "en", "de", "nb", "sv", "th", "pl", "ro", "es"}


def read_municipalities():
    lines = [
        line
        for line in (PLACES / "municipalities.tsv").read_text(encoding="utf-8").splitlines()
        if line[:1] != "#"
    ]
    return {row["municipality"]: row["part"] for row in csv.DictReader(lines, delimiter="\t")}


MUNICIPALITIES = read_municipalities()


@pytest.fixture(scope="module", params=[*(file.name for file in FILES), "generated"])
def ads(request):
    if request.param == "generated":
        return generate_ads(3, 500)
    return load_gold([HELD_OUT.with_name(request.param)])


def judged(ads, field):
    return [(ad.id, ad.truth[field]) for ad in ads if field in ad.truth]


def test_every_ad_has_an_id_of_its_own():
    ids = [ad.id for ad in load_gold(FILES)]

    assert len(ids) == len(set(ids))


def test_every_open_part_is_there():
    missing = [file.name for file in OPEN if not file.exists()]

    assert missing == []


def test_scoring_what_is_kept_aside_says_so_where_nothing_is(monkeypatch, tmp_path):
    monkeypatch.setattr("gold.__main__.HELD_OUT", tmp_path / "held_out.jsonl")
    monkeypatch.setattr("sys.argv", ["gold", "--held-out"])

    with pytest.raises(SystemExit, match=r"no held_out\.jsonl"):
        main()


def test_the_hand_written_ads_are_at_least_six_hundred():
    assert len(load_gold(FILES)) >= 600


def test_every_language_is_there():
    assert {ad.truth.get("language") for ad in load_gold(FILES)} >= LANGUAGES


def test_every_ad_says_something_and_truths_are_of_known_fields(ads):
    wrong = [
        ad.id
        for ad in ads
        if not (ad.record.get("text") or ad.record.get("html"))
        or not ad.styles
        or not set(ad.truth) <= set(FIELDS)
    ]

    assert ads
    assert wrong == []


def test_numbers_are_e164_and_each_stands_once_in_its_ad(ads):
    wrong = [
        name
        for name, numbers in judged(ads, "numbers")
        if len(set(numbers)) != len(numbers)
        or not all(re.fullmatch(r"\+[1-9]\d{7,14}", number) for number in numbers)
    ]

    assert wrong == []


def test_regions_and_municipalities_are_official_and_agree(ads):
    wrong = [name for name, region in judged(ads, "region") if region is not None and region not in REGIONS]
    for ad in ads:
        municipality = ad.truth.get("municipality")
        if municipality is None:
            continue
        part = MUNICIPALITIES.get(municipality)
        if part is None or ad.truth.get("region", part) != part:
            wrong.append(ad.id)

    assert wrong == []


@pytest.mark.parametrize(
    ("field", "allowed"),
    [
        ("kind", {str(kind) for kind in Kind}),
        ("advertises", {str(who) for who in Advertises}),
        ("language", LANGUAGES),
        ("age", {None, *range(13, 90)}),
        ("switchboard", {True, False}),
    ],
)
def test_values_come_from_the_closed_lists(ads, field, allowed):
    wrong = [(name, value) for name, value in judged(ads, field) if value not in allowed]

    assert wrong == []


def test_flags_come_from_the_closed_list_and_an_age_under_18_is_flagged(ads):
    wrong = [name for name, flags in judged(ads, "flags") if not set(flags) <= set(FLAGS)]
    wrong += [
        ad.id
        for ad in ads
        if (ad.truth.get("age") or 18) < 18 and "under-18" not in ad.truth.get("flags", ["under-18"])
    ]

    assert wrong == []
