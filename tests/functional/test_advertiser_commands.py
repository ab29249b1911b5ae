"""Advertisers at the front door: who stands behind imported ads, and a person's word on it."""

from __future__ import annotations

import shutil

import pytest
from command import DONE, WRONG_USAGE, Door, write_lines

ADS = [
    {"external_id": "1", "title": "Mia i Odense", "text": "Jeg er Mia på 29 år, massage og hygge i Odense. Ring 20 11 22 33"},
    {"external_id": "2", "title": "Lene, Odense C", "text": "Kvinde, 44 år, tager imod i centrum af Odense. Tlf. 20 11 22 33"},
    {"external_id": "3", "title": "Anja i Aalborg", "text": "Kvinde på 35 år i Aalborg tager imod. Ring 31 44 55 66"},
]  # fmt: skip


@pytest.fixture(scope="module")
def imported(tmp_path_factory):
    """A home folder with these ads, to copy from."""
    folder = tmp_path_factory.mktemp("imported")
    door = Door(folder / "home")
    door.run("init", expected=DONE)
    door.run("import", write_lines(folder / "ads.jsonl", ADS), "--source", "avisen", expected=DONE)
    return door.home


@pytest.fixture
def door(imported, tmp_path):
    return Door(shutil.copytree(imported, tmp_path / "home"))


def list_advertisers(door, *options):
    return door.run("advertisers", "--json", *options, expected=DONE).document["advertisers"]


def own(door):
    """Which advertiser each ad has, by the ad's id at the source."""
    return {ad["external_id"]: ad["advertiser"] for ad in door.run("ads", "--json", "--reveal").lines}


def test_the_advertisers_of_a_round_are_listed_with_what_stands_behind_them(door):
    listed = {each["id"]: each for each in list_advertisers(door)}
    of_ad = own(door)

    found = listed[of_ad["3"]]
    assert {key: found[key] for key in ("ads", "live", "sources", "areas", "teams", "merged")} == {
        "ads": 1, "live": 1, "sources": ["avisen"], "areas": ["Aalborg"], "teams": ["Team Vest"], "merged": [],
    }  # fmt: skip
    assert found["numbers"] == ["+45 •• •• •• 66"]
    assert found["first_seen"] == found["last_seen"]
    assert listed.keys() == set(of_ad.values())
    assert [each["id"] for each in list_advertisers(door, "--team", "Vest")] == [of_ad["3"]]


def test_a_merge_a_split_and_a_word_that_keeps_apart_are_done_and_on_record(door):
    one, other = own(door)["1"], own(door)["3"]

    merged = door.run(
        "--as", "bo", "advertiser", "merge", other, one, "--reason", "det er Mia", expected=DONE
    )
    listed = {each["id"]: each for each in list_advertisers(door)}
    split = door.run(
        "advertiser", "split", one, "--merged", other, "--reason", "to kvinder", "--json", expected=DONE
    )
    again = door.run("advertiser", "merge", one, other, "--reason", "alligevel", expected=DONE)
    back = door.run("advertiser", "split", one, "--merged", other, "--reason", "nej", expected=DONE)

    assert f"advertiser {other} is one with {one}" in merged.out
    assert listed[one]["merged"] == [other]
    assert listed[one]["numbers"] == ["+45 •• •• •• 66", "+45 •• •• •• 33"]
    assert split.document == {"advertiser": one, "taken_out": other}
    assert again.out == merged.out
    assert f"advertiser {other} was taken out of {one}" in back.out
    assert own(door)["3"] == other
    assert door.run("doctor", "--json").document["whole"] is True


def test_ads_taken_out_get_an_advertiser_of_their_own(door):
    one, other = own(door)["1"], own(door)["3"]
    door.run("advertiser", "merge", one, other, "--reason", "samme", expected=DONE)
    ids = {ad["external_id"]: ad["id"] for ad in door.run("ads", "--json", "--reveal").lines}

    said = door.run("advertiser", "split", one, "--ads", ids["3"], "--reason", "to", "--json", expected=DONE)

    new = said.document["taken_out"]
    assert new not in {one, other}
    assert own(door)["3"] == new
    assert door.run("doctor", "--json").document["whole"] is True


def test_two_who_are_kept_apart_stay_two(door):
    one, other = own(door)["1"], own(door)["3"]

    said = door.run("advertiser", "apart", other, one, "--reason", "begge er kendt", expected=DONE)

    assert f"advertisers {other} and {one} are kept apart" in said.out
    assert {one, other} <= {each["id"] for each in list_advertisers(door)}


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["merge", "1", "1", "--reason", "x"], "advertiser 1 was named twice"),
        (["merge", "1", "999", "--reason", "x"], "advertiser 999: there is none; outreach advertisers shows the ids"),
        (["merge", "1", "2", "--reason", " "], "needs a name and a reason"),
        (["merge", "1", "2"], "--reason"),
        (["apart", "1", "999", "--reason", "x"], "advertiser 999: there is none"),
        (["split", "1", "--reason", "x"], "Give either --ads, such as 301,302, or --merged"),
        (["split", "1", "--ads", "1", "--merged", "2", "--reason", "x"], "Give either --ads"),
        (["split", "1", "--ads", "one", "--reason", "x"], "expected ids of ads with commas"),
        (["split", "1", "--ads", "999", "--reason", "x"], "advertiser 1 has no ad 999"),
        (["split", "1", "--merged", "999", "--reason", "x"], "advertiser 999 was not merged into 1: there is none"),
    ],
)  # fmt: skip
def test_what_cannot_be_decided_says_why_and_changes_nothing(door, words, says):
    before = own(door)

    said = door.run("advertiser", *words, expected=WRONG_USAGE)

    assert says in " ".join(said.err.split())
    assert own(door) == before


def test_a_team_that_is_not_there_is_named_with_those_that_are(door):
    said = door.run("advertisers", "--team", "Nord", expected=WRONG_USAGE)

    assert "expected one of Team Øst" in said.err


def test_neither_numbers_nor_reasons_lie_open_in_what_is_said_or_kept(door):
    one, other = own(door)["1"], own(door)["3"]
    said = door.run("advertiser", "merge", one, other, "--reason", "hun hedder Mia Madsen", expected=DONE)
    shown = door.run("advertisers", "--json").all + door.run("advertisers", "--likely").all + said.all

    kept = b"".join(path.read_bytes() for path in door.home.rglob("*") if path.is_file())

    for secret in ("31445566", "20112233", "Madsen"):
        assert secret not in shown.replace(" ", "")
        assert secret.encode() not in kept
