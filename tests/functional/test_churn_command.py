"""How long numbers live, at the front door: in words, as a document and as a picture."""

from __future__ import annotations

import shutil
from datetime import date, timedelta

import pytest
from command import DONE, WRONG_USAGE, Door, write_lines

MONDAY = date(2026, 9, 7)
PEOPLE = [
    ("Mia", 29, "Odense"), ("Lene", 44, "Aalborg"), ("Anja", 35, "Kolding"), ("Dagny", 52, "Aarhus"),
    ("Ella", 23, "Randers"), ("Freja", 38, "Esbjerg"), ("Gerda", 45, "Vejle"), ("Hanna", 31, "Horsens"),
]  # fmt: skip
STOOD = ["xxxxxx", "xxxx..", ".xx...", ".xxxxx", "..xx..", "x.x.xx", "..xxxx", ".x...."]


def write_week(folder, week):
    ads = [
        {
            "external_id": f"a{at}",
            "text": f"{name}, {age} år, {place}. Modtager privat hele ugen. Ring 20 30 40 {at:02}",
        }
        for at, ((name, age, place), stood) in enumerate(zip(PEOPLE, STOOD, strict=True), 10)
        if stood[week] == "x"
    ]
    return write_lines(folder / f"week{week}.jsonl", ads)


def import_weeks(door, folder, weeks):
    door.run("init", expected=DONE)
    for week in weeks:
        day = MONDAY + week * timedelta(days=7)
        door.run("import", write_week(folder, week), "--source", "avisen", "--date", f"{day}", expected=DONE)
    return door.home


@pytest.fixture(scope="module")
def imported(tmp_path_factory):
    """A home folder with six weeks of a newspaper, to copy from."""
    folder = tmp_path_factory.mktemp("imported")
    return import_weeks(Door(folder / "home"), folder, range(6))


@pytest.fixture
def door(imported, tmp_path):
    return Door(shutil.copytree(imported, tmp_path / "home"))


def test_it_tells_lives_changes_ages_and_size_as_one_document(door):
    told = door.run("churn", "--json", expected=DONE).document

    assert (told["from"], told["to"], told["team"]) == ("2026-09-07", "2026-10-12", None)
    assert (told["rounds"], told["numbers"], told["advertisers"]) == (6, 8, 8)
    assert told["standing_after"].keys() == told["changed_within"].keys() == {"4", "8", "12"}
    assert told["half_life_if_steady"]["low"] < told["half_life_if_steady"]["value"]
    assert 0 < told["churn_per_week"]["value"] < 1
    assert told["call_list"]["numbers"] == 4
    assert told["population"]["total"]["low"] <= 8 <= told["population"]["total"]["value"]
    assert told["refusals"] == []


def test_in_words_it_says_what_it_takes_for_granted_and_no_number(door):
    said = door.run("churn", expected=DONE).out

    assert "half of them are gone after" in said
    assert "What this takes for granted" in said
    assert "203040" not in said.replace(" ", "")
    assert "+45" not in said


def test_a_team_and_a_period_are_counted_by_themselves(door):
    vest = door.run("churn", "--team", "Vest", "--json", expected=DONE).document
    early = door.run("churn", "--to", "2026-09-14", "--json", expected=DONE).document

    assert vest["team"] == "Team Vest"
    assert 0 < vest["numbers"] < 8
    assert (early["rounds"], early["to"]) == (2, "2026-09-14")


def test_too_few_rounds_are_said_in_sentences_and_the_rest_is_told(tmp_path):
    door = Door(tmp_path / "home")
    import_weeks(door, tmp_path, range(1))

    told = door.run("churn", "--json", expected=DONE).document
    said = door.run("churn", expected=DONE).out

    assert (told["numbers"], told["half_life"], told["population"]) == (3, None, None)
    assert told["call_list"]["numbers"] == 3
    assert "no number was looked for a second time" in said
    assert "3 complete rounds are needed" in said


def test_an_empty_register_says_that_nothing_can_be_told(tmp_path):
    door = Door(tmp_path / "home")
    door.run("init", expected=DONE)

    said = door.run("churn", expected=DONE).out

    assert "no complete round in this period" in said


@pytest.mark.parametrize(
    ("name", "begins"), [("churn.svg", b"<?xml"), ("churn.PNG", b"\x89PNG")], ids=["svg", "png"]
)
def test_a_picture_is_drawn_by_the_ending_of_its_name(door, tmp_path, name, begins):
    door.run("churn", "--plot", tmp_path / name, expected=DONE)

    assert (tmp_path / name).read_bytes().startswith(begins)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--plot", "churn.gif"], "ends in .svg or .png"),
        (["--plot", "/nowhere/churn.svg"], "cannot be written"),
        (["--team", "Syd"], "expected one of Team Øst"),
        (["--from", "2026-10-01", "--to", "2026-09-01"], "exchange them"),
    ],
)
def test_what_cannot_be_done_is_said(door, arguments, words):
    said = door.run("churn", *arguments, expected=WRONG_USAGE)

    assert words in said.err
