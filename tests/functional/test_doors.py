"""The doors that other programs rely on print exactly what is promised."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from command import DONE, Door, write_lines

from market.definitions import definition_for
from market.server import serve_market

if TYPE_CHECKING:
    from collections.abc import Iterator

ROUND = {"source", "round", "state", "reason", "requests", "ads", "numbers", "excluded", "review", "seconds"}
FIGURES = {"seen", "new", "changed", "unchanged", "gone", "back"}
AD = {
    "id", "source", "external_id", "url", "state", "first_seen", "last_seen", "kind", "advertises", "region",
    "team", "language", "advertiser", "numbers",
}  # fmt: skip
READ = {
    "id", "numbers", "municipality", "region", "team", "kind", "advertises", "language", "age", "switchboard",
    "flags",
}  # fmt: skip
ADS = [
    {
        "external_id": "1",
        "url": "http://127.0.0.1/ad/1",
        "title": "Dansk kvinde i Odense",
        "text": "Sød dansk kvinde på 34 år, private besøg hos mig i Odense. Ring 20 11 22 33",
        "html": "",
    },
    {
        "external_id": "2",
        "url": "http://127.0.0.1/ad/2",
        "title": "Escort i Aarhus",
        "text": "",
        "html": "<p>Kvinde, escort, kommer til dig i <b>Aarhus</b>.</p><a href='tel:+4520445566'>ring</a>",
    },
]


@pytest.fixture(scope="module")
def door(tmp_path_factory: pytest.TempPathFactory) -> Door:
    door = Door(tmp_path_factory.mktemp("doors") / "home")
    door.run("init", expected=DONE)
    return door


@pytest.fixture(scope="module")
def imported(door: Door, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    file = write_lines(tmp_path_factory.mktemp("ads") / "ads.jsonl", ADS)
    said = door.run("import", file, "--source", "avisen", "--date", "2026-10-05", "--json", expected=DONE)
    assert set(said.document) == ROUND
    assert 'the source "avisen" was not known and has been created' in said.err
    return file


def test_init_is_safe_to_repeat(door: Door) -> None:
    keys = (door.home / "keys" / "master.json").read_bytes()

    said = door.run("init", expected=DONE)

    assert "nothing to do" in said.out
    assert (door.home / "keys" / "master.json").read_bytes() == keys


def test_import_is_idempotent_per_source_and_date(door: Door, imported: Path) -> None:
    said = door.run("import", imported, "--source", "avisen", "--date", "2026-10-05", "--json", expected=DONE)

    assert said.document["ads"] == {"seen": 2, "new": 2, "changed": 0, "unchanged": 0, "gone": 0, "back": 0}
    assert set(said.document["ads"]) == FIGURES
    assert said.document["numbers"] == {"new": 2, "known": 0}
    assert len(door.run("ads", "--source", "avisen", "--json").lines) == 2


@pytest.mark.usefixtures("imported")
def test_ads_are_masked_and_revealed_only_on_record(door: Door) -> None:
    masked = door.run("ads", "--source", "avisen", "--live", "--json", expected=DONE).lines
    revealed = door.run("ads", "--source", "avisen", "--live", "--json", "--reveal", expected=DONE).lines

    assert [set(ad) for ad in masked] == [AD, AD]
    assert [ad["numbers"] for ad in masked] == [["+45 •• •• •• 33"], ["+45 •• •• •• 66"]]
    assert [ad["numbers"] for ad in revealed] == [["+4520112233"], ["+4520445566"]]
    first = {
        key: revealed[0][key]
        for key in ("source", "external_id", "url", "state", "first_seen", "kind", "region")
    }
    assert first == {
        "source": "avisen",
        "external_id": "1",
        "url": "http://127.0.0.1/ad/1",
        "state": "live",
        "first_seen": "2026-10-05",
        "kind": "private",
        "region": "DK-83",
    }


def test_screen_prints_a_line_per_source_in_the_promised_form(door: Door, tmp_path: Path) -> None:
    with serve_market(1) as market:
        for site in ("nyt", "guiden"):
            file = tmp_path / f"{site}.toml"
            file.write_text(definition_for(site, market.addresses[site]), encoding="utf-8")
            door.run("source", "add", file, expected=DONE)
        said = door.run("screen", "nyt", "guiden", "--json", expected=DONE)

    assert [line["source"] for line in said.lines] == ["nyt", "guiden"]
    for line in said.lines:
        assert set(line) == ROUND
        assert set(line["ads"]) == FIGURES
        assert set(line["numbers"]) == {"new", "known"}
        assert line["state"] == "complete"
        assert line["ads"]["seen"] == line["ads"]["new"] > 0


def test_read_streams_records_in_the_promised_form_and_needs_no_home() -> None:
    records = [
        {"id": "a", "text": "Kvinde 34 år, privat i Odense. Ring 20 11 22 33", "date": "2026-11-22"},
        {
            "id": 7,
            "text": "",
            "html": "<p>Escort, woman, Copenhagen. Call +45 20 44 55 66</p>",
            "title": "Hi",
            "country": "DK",
        },
    ]
    given = "".join(json.dumps(record) + "\n" for record in records)

    found = (
        Door(Path("/nonexistent"))
        .run("read", "--profile", "kompetencecenter", given=given, expected=DONE)
        .lines
    )

    assert [set(line) for line in found] == [READ, READ]
    assert [line["id"] for line in found] == ["a", 7]
    assert [line["numbers"] for line in found] == [["+4520112233"], ["+4520445566"]]
    assert (found[0]["region"], found[0]["age"], found[0]["kind"]) == ("DK-83", 34, "private")


def test_doctor_says_whole_and_exits_0(door: Door) -> None:
    said = door.run("doctor", "--json", expected=DONE)

    assert said.document["whole"] is True


def test_an_ad_that_a_file_names_twice_is_one_ad_as_its_last_line_has_it(tmp_path: Path) -> None:
    door = Door(tmp_path / "home")
    door.run("init", expected=DONE)
    twice = [{**ADS[0], "text": "Privat i Vejle. Ring 20 77 88 99"}, *ADS]
    file = write_lines(tmp_path / "ads.jsonl", twice)

    first = door.run("import", file, "--source", "avisen", "--date", "2026-10-05", "--json", expected=DONE)
    second = door.run("import", file, "--source", "avisen", "--date", "2026-10-12", "--json", expected=DONE)

    assert first.document["ads"]["new"] == 2
    assert (second.document["ads"]["unchanged"], second.document["ads"]["changed"]) == (2, 0)
    assert door.run("ads", "--json", "--reveal").lines[0]["numbers"] == ["+4520112233"]
