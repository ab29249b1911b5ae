"""A classifieds program that nobody here wrote is screened through the command, and every ad is found."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from classifieds_program import Program, definition_of, invented_number, person, run_program

import profiles

COMMAND = Path(sys.executable).with_name("outreach")
COMPLETE, NOT_COMPLETE = 0, 3
NEW_NUMBER = invented_number(700)
ADS = 120
FEWER = 36  # four list pages of ten, where nothing depends on how many there are


def outreach(home: Path, *arguments: str, expected: int = 0) -> str:
    done = subprocess.run(
        [COMMAND, "--home", home, *arguments], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == expected, done.stderr + done.stdout
    return done.stdout


def make_home(folder: Path, definition: str) -> Path:
    home, file = folder / "home", folder / "definition.toml"
    file.write_text(definition, encoding="utf-8")
    outreach(home, "init")
    outreach(home, "source", "add", str(file))
    return home


def screen(home: Path, *, source: str = "bazaren", expected: int = COMPLETE) -> dict[str, Any]:
    (line,) = outreach(home, "screen", source, "--json", expected=expected).splitlines()
    found: dict[str, Any] = json.loads(line)
    return found


def live_ads(home: Path) -> dict[int, dict[str, Any]]:
    """What the register shows as live, by the site's own ids."""
    lines = outreach(home, "ads", "--live", "--json", "--reveal").splitlines()
    return {int(ad["external_id"]): ad for ad in map(json.loads, lines)}


def numbers_of(shown: dict[int, dict[str, Any]]) -> dict[int, list[str]]:
    return {ad: found["numbers"] for ad, found in shown.items()}


def true_numbers(program: Program, *, without: set[int]) -> dict[int, list[str]]:
    return {ad: [who.number] for ad, who in program.people.items() if ad not in without}


def fill(program: Program, ads: int) -> list[int]:
    return program.advertise([person(turn) for turn in range(ads)], days_ago=7)


@dataclass(frozen=True)
class Deeds:
    """What the site's users did in the second week, by the ids of their ads."""

    new: set[int]
    edited: set[int]
    with_new_number: set[int]
    removed: set[int]


def fewer_of(program: Program, source: str = "bazaren") -> str:
    return definition_of(program, source).replace("expect = [80, 200]", "expect = [20, 60]")


def live_a_week(program: Program, ads: list[int]) -> Deeds:
    edited, retitled, dearer = ads[3:8], ads[20:22], ads[30:33]
    with_new_number = ads[40:52]
    withdrawn, deleted = ads[60:64], ads[80:83]
    program.edit(edited, description="Hej, jeg er en kvinde og er flyttet. Skriv gerne først.")
    for ad in edited:  # the text is new altogether, so a number that stood in it only is written anew
        if program.people[ad].is_in_text:
            who = program.people[ad]
            program.edit([ad], description=f"Hej, jeg er en kvinde og er flyttet. Ring på {who.written}.")
    program.edit(retitled, title="En kvinde med nyt navn")
    program.edit(dearer, price=2000)
    for ad in with_new_number:
        program.change_number(ad, invented_number(500 + ad))
    program.withdraw(withdrawn)
    program.delete(deleted)
    new = program.advertise([person(turn) for turn in range(ADS, ADS + 9)])
    return Deeds(
        new=set(new),
        edited={*edited, *retitled},
        with_new_number=set(with_new_number),
        removed={*withdrawn, *deleted},
    )


@dataclass(frozen=True)
class TwoWeeks:
    """Two rounds, what happened between them, and what the register showed after each; and a third, for which one
    of the ads withdrawn before was put up again.
    """

    first: dict[str, Any]
    second: dict[str, Any]
    third: dict[str, Any]
    deeds: Deeds
    shown_first: dict[int, dict[str, Any]]
    shown_second: dict[int, dict[str, Any]]
    true_first: dict[int, list[str]]
    true_second: dict[int, list[str]]


@pytest.fixture(scope="module")
def two_weeks(tmp_path_factory: pytest.TempPathFactory) -> TwoWeeks:
    folder = tmp_path_factory.mktemp("bazaren")
    with run_program(folder / "site") as program:
        ads = fill(program, ADS)
        program.advertise([replace(person(900), category="Møbler")])  # no ad of ours: another category
        furniture = max(program.people)
        home = make_home(folder, definition_of(program))
        first, shown_first = screen(home), live_ads(home)
        true_first = true_numbers(program, without={furniture})
        deeds = live_a_week(program, ads)
        second, shown_second = screen(home), live_ads(home)
        true_second = true_numbers(program, without={furniture, *deeds.removed})
        program.edit([min(deeds.removed)], is_active=True)
        third = screen(home)
    return TwoWeeks(first, second, third, deeds, shown_first, shown_second, true_first, true_second)


@dataclass(frozen=True)
class BadWeeks:
    """A week in which a list page answers 500, and one in which nothing answers; an ad had been withdrawn before."""

    broken: dict[str, Any]
    out: dict[str, Any]
    shown_before: dict[int, dict[str, Any]]
    shown_after: dict[int, dict[str, Any]]


@pytest.fixture(scope="module")
def bad_weeks(tmp_path_factory: pytest.TempPathFactory) -> BadWeeks:
    folder = tmp_path_factory.mktemp("bad-weeks")
    with run_program(folder / "site") as program:
        ads = fill(program, FEWER)
        home = make_home(folder, fewer_of(program))
        screen(home)
        shown_before = live_ads(home)
        program.withdraw(ads[:1])
        program.break_down("/group/1-escort/?page=2")
        broken = screen(home, expected=NOT_COMPLETE)
        program.stop()
        out = screen(home, expected=NOT_COMPLETE)
        return BadWeeks(broken, out, shown_before, live_ads(home))


@dataclass(frozen=True)
class Spared:
    """Rounds of a site that is asked for little, and the pages each of them asked for."""

    results: list[dict[str, Any]]
    asked: list[set[str]]
    touched: set[int]
    renumbered: int
    shown: dict[int, dict[str, Any]]


@pytest.fixture(scope="module")
def by_date(tmp_path_factory: pytest.TempPathFactory) -> Spared:
    """By the sitemap: as it was; then some ads touched, and a number changed where only its page shows it; two more."""
    folder = tmp_path_factory.mktemp("by-date")
    results, asked = [], []
    with run_program(folder / "site") as program:

        def screen_and_watch() -> None:
            program.asked()
            results.append(screen(home, source="bazaren-by-date"))
            asked.append(set(program.asked()))

        edited, deleted, withdrawn, *others = fill(program, FEWER)
        renumbered = next(ad for ad in others if not program.people[ad].is_in_text)
        home = make_home(folder, fewer_of(program, "bazaren-by-date"))
        screen_and_watch()
        screen_and_watch()
        program.edit([edited], title="En kvinde med nyt navn")
        program.delete([deleted])
        program.withdraw([withdrawn])
        program.change_number(renumbered, NEW_NUMBER)
        (new,) = program.advertise([person(FEWER)])
        for _ in range(3):
            screen_and_watch()
        return Spared(results, asked, {edited, deleted, withdrawn, new}, renumbered, live_ads(home))


@pytest.mark.parametrize("name", ["bazaren", "bazaren-by-date"])
def test_the_site_is_described_in_at_most_40_lines(name: str) -> None:
    lines = Path(__file__).parent.joinpath("classifieds_site", f"{name}.toml").read_text().splitlines()

    assert len(lines) <= 40


def test_every_ad_is_found_with_its_number(two_weeks: TwoWeeks) -> None:
    ads = two_weeks.first["ads"]

    assert (two_weeks.first["state"], ads["seen"], ads["new"]) == ("complete", ADS, ADS)
    assert numbers_of(two_weeks.shown_first) == two_weeks.true_first


def test_every_ad_has_the_kind_of_its_category_and_the_team_of_its_area(two_weeks: TwoWeeks) -> None:
    teams = {
        "Aarhus": "Team Vest",
        "Odense": "Team Midt",
        "Aalborg": "Team Vest",
        "Roskilde": "Team Midt",
        "Esbjerg": "Team Midt",
        "Hillerød": "Team Øst",
        "": None,
    }

    found = {
        ad: (said["kind"], said["team"], said["advertises"]) for ad, said in two_weeks.shown_first.items()
    }

    told = {ad: person(turn).as_ad() for turn, ad in enumerate(sorted(two_weeks.true_first))}
    kinds = {"Escort": "escort", "Privat": "private"}
    assert found == {ad: (kinds[said["category"]], teams[said["area"]], "woman") for ad, said in told.items()}


def test_the_second_week_tells_new_changed_unchanged_and_gone_apart(two_weeks: TwoWeeks) -> None:
    deeds = two_weeks.deeds
    changed = deeds.edited | deeds.with_new_number

    assert two_weeks.second["state"] == "complete"
    assert two_weeks.second["ads"] == {
        "seen": ADS + len(deeds.new) - len(deeds.removed),
        "new": len(deeds.new),
        "changed": len(changed),
        "unchanged": ADS - len(deeds.removed) - len(changed),
        "gone": len(deeds.removed),
        "back": 0,
    }


def test_after_the_second_week_the_register_shows_exactly_the_ads_that_are_up(two_weeks: TwoWeeks) -> None:
    assert numbers_of(two_weeks.shown_second) == two_weeks.true_second


def test_a_changed_number_leaves_its_advertiser_who_she_is(two_weeks: TwoWeeks) -> None:
    before = {ad: two_weeks.shown_first[ad]["advertiser"] for ad in two_weeks.deeds.with_new_number}
    after = {ad: two_weeks.shown_second[ad]["advertiser"] for ad in two_weeks.deeds.with_new_number}

    assert after == before
    assert two_weeks.second["numbers"]["new"] == len(two_weeks.deeds.with_new_number | two_weeks.deeds.new)


def test_an_ad_that_is_put_up_again_is_back_and_not_new(two_weeks: TwoWeeks) -> None:
    ads = two_weeks.third["ads"]

    assert (ads["back"], ads["new"], ads["gone"], ads["changed"]) == (1, 0, 0, 0)


def test_an_unchanged_site_is_asked_for_its_lists_only(tmp_path: Path) -> None:
    with run_program(tmp_path / "site") as program:
        fill(program, FEWER)
        home = make_home(tmp_path, fewer_of(program).replace("refresh_every = 1\n", ""))
        screen(home)
        program.asked()
        again = screen(home)
        asked = program.asked()

    lists = {"/", "/group/1-escort/", "/group/2-privat/"}
    assert {path.partition("?")[0] for path in asked} == {"/robots.txt", *lists}
    assert len(asked) == len(set(asked)) == again["requests"]
    assert (again["state"], again["ads"]["unchanged"]) == ("complete", FEWER)


def test_after_the_profile_changed_every_ad_is_read_again_and_none_is_counted_as_changed(
    tmp_path: Path,
) -> None:
    with run_program(tmp_path / "site") as program:
        fill(program, FEWER)
        home = make_home(tmp_path, fewer_of(program).replace("refresh_every = 1\n", ""))
        screen(home)
        profile = (Path(profiles.__file__).parent / "kompetencecenter.toml").read_text(encoding="utf-8")
        (tmp_path / "ours.toml").write_text(
            profile.replace("review_below = 0.6", "review_below = 0.65"), encoding="utf-8"
        )
        settings = home / "outreach.toml"
        settings.write_text(
            settings.read_text().replace('"kompetencecenter"', json.dumps(str(tmp_path / "ours.toml")))
        )
        program.asked()
        again = screen(home)
        asked = program.asked()
        program.asked()
        third = screen(home)
        asked_third = program.asked()

    assert again["requests"] == len(asked) == len(asked_third) + FEWER
    assert again["ads"]["unchanged"] == third["ads"]["unchanged"] == FEWER


def test_an_unchanged_site_is_asked_for_its_sitemap_only(by_date: Spared) -> None:
    assert by_date.asked[1] == {"/robots.txt", "/sitemap.xml"}
    assert (by_date.results[1]["state"], by_date.results[1]["ads"]["unchanged"]) == ("complete", FEWER)


def test_by_the_sitemap_only_what_is_new_edited_or_missing_is_asked_for(by_date: Spared) -> None:
    asked = {path.partition("-")[0].strip("/") for path in by_date.asked[2]}

    assert asked == {"robots.txt", "sitemap.xml", *map(str, by_date.touched)}
    assert by_date.results[2]["ads"] == {
        "seen": FEWER - 1,
        "new": 1,
        "changed": 1,
        "unchanged": FEWER - 3,
        "gone": 2,
        "back": 0,
    }


def test_a_number_changed_where_no_list_shows_it_is_found_at_the_full_refresh(by_date: Spared) -> None:
    spared, refreshed = (result["ads"]["changed"] for result in by_date.results[3:])

    assert (spared, refreshed) == (0, 1)
    assert by_date.shown[by_date.renumbered]["numbers"] == [NEW_NUMBER]


def test_an_ad_that_slips_between_two_pages_of_a_moving_list_stays_live(tmp_path: Path) -> None:
    with run_program(tmp_path / "site") as program:
        fill(program, FEWER)
        home = make_home(tmp_path, fewer_of(program))
        screen(home)
        latest = max(ad for ad, who in program.people.items() if who.as_ad()["category"] == "Escort")
        program.delete_meanwhile("/group/1-escort/?page=2", [latest])
        said = outreach(home, "screen", "bazaren", expected=COMPLETE)
        shown = live_ads(home)

    assert "an ad is no longer listed, but its page is still there" in said
    assert numbers_of(shown) == true_numbers(program, without={latest})


def test_a_list_page_that_answers_500_leaves_the_round_incomplete(bad_weeks: BadWeeks) -> None:
    assert (bad_weeks.broken["state"], bad_weeks.broken["ads"]["gone"]) == ("incomplete", 0)
    assert "500" in bad_weeks.broken["reason"]


def test_a_site_that_does_not_answer_fails_the_round(bad_weeks: BadWeeks) -> None:
    ads = bad_weeks.out["ads"]

    assert (bad_weeks.out["state"], ads["seen"], ads["gone"]) == ("failed", 0, 0)
    assert bad_weeks.out["reason"]


def test_after_two_bad_weeks_every_ad_is_live_with_its_number(bad_weeks: BadWeeks) -> None:
    assert len(bad_weeks.shown_before) == FEWER
    assert numbers_of(bad_weeks.shown_after) == numbers_of(bad_weeks.shown_before)
