"""kill -9 at random moments of imports, and of init: the register stays whole, and the same command completes it."""

from __future__ import annotations

import random
import shutil
import time
from typing import TYPE_CHECKING, Any

import pytest
from command import DONE, Door, warm, write_lines
from killing import (
    PLACES,
    Homes,
    ads_of,
    assert_same,
    assert_whole,
    counts_of,
    kill_at_random,
    kill_until_enough,
    result_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MOMENTS, OF_THE_SECOND_WEEK = 20, 8


@pytest.fixture(params=["sqlite", "postgresql"])
def homes(request: pytest.FixtureRequest, tmp_path: Path) -> Homes:
    cluster = request.getfixturevalue("postgresql_cluster") if request.param == "postgresql" else ""
    return Homes(tmp_path / "homes", cluster)


@pytest.fixture
def chance() -> random.Random:
    return random.Random(20261122)


def small_ads(week: int) -> Iterator[dict[str, Any]]:
    """Of 1,500 ads each week renews a tenth, changes another and gives a few another number."""
    for number in range(week * 150, 1500 + week * 150):
        changed = week if number % 10 == 0 else 0
        phone = 20_100_000 + number % 1900 + (50_000 * week if number % 37 == 0 else 0)
        yield {
            "external_id": f"a{number}",
            "url": f"https://avisen.example/{number}",
            "title": f"Anna {number}",
            "text": f"Privat i {PLACES[number % 6]}, {20 + number % 30} år. Ring {phone}. Hilsen {number}"
            + (" Nu også lørdag." if changed else ""),
        }


def import_week(door: Door, folder: Path, week: int) -> tuple[str | Path, ...]:
    file = folder / f"week{week}.jsonl"
    if not file.exists():
        write_lines(file, small_ads(week))
    return "import", file, "--source", "avisen", "--date", f"2026-11-{9 + 7 * week:02}", "--json"


def test_an_import_killed_at_twenty_random_moments_ends_as_an_undisturbed_one(
    homes: Homes, tmp_path: Path, chance: random.Random
) -> None:
    undisturbed = homes.make()
    began = time.monotonic()
    first = undisturbed.run(*import_week(undisturbed, tmp_path, 0), expected=DONE).document
    seconds = time.monotonic() - began
    after_first = (ads_of(undisturbed), counts_of(undisturbed))

    def end(door: Door) -> None:
        again = door.run(*import_week(door, tmp_path, 0), expected=DONE).document
        assert result_of(again) == result_of(first)
        assert_whole(door)
        assert (ads_of(door), counts_of(door)) == after_first

    used = kill_until_enough(
        MOMENTS - OF_THE_SECOND_WEEK,
        homes.make,
        end,
        lambda door: kill_at_random(door, import_week(door, tmp_path, 0), chance, seconds, 0),
    )

    # and in the second week, in the homes that have been through it once
    began = time.monotonic()
    second = undisturbed.run(*import_week(undisturbed, tmp_path, 1), expected=DONE).document
    seconds = time.monotonic() - began
    ready = iter(homes.made[1:])

    def after_first_week() -> Door:
        door = homes.make()
        door.run(*import_week(door, tmp_path, 0), expected=DONE)
        return door

    def end_second(door: Door) -> None:
        again = door.run(*import_week(door, tmp_path, 1), expected=DONE).document
        assert result_of(again) == result_of(second)
        assert_same(door, undisturbed)

    used += kill_until_enough(
        OF_THE_SECOND_WEEK,
        lambda: next(ready, None) or after_first_week(),
        end_second,
        lambda door: kill_at_random(door, import_week(door, tmp_path, 1), chance, seconds, 1),
    )
    assert second["ads"]["gone"] == 150
    assert used >= 5


def test_a_home_folder_whose_making_was_killed_is_completed_by_the_next_init(
    tmp_path: Path, chance: random.Random
) -> None:
    undisturbed = Door(tmp_path / "undisturbed")
    began = time.monotonic()
    undisturbed.run("init", expected=DONE)
    seconds = time.monotonic() - began

    for turn in range(6):
        door = Door(tmp_path / f"home{turn}")
        with warm(door.ask_for(("init", "--profile", "promann"))) as running:
            time.sleep(chance.uniform(0, seconds))
            running.kill()
        kept = (
            (door.home / "keys" / "master.json").read_bytes()
            if (door.home / "keys" / "master.json").exists()
            else None
        )

        door.run("init", "--profile", "promann", expected=DONE)

        assert 'profile = "promann"' in (door.home / "outreach.toml").read_text()
        assert kept in {None, (door.home / "keys" / "master.json").read_bytes()}
        assert_whole(door)
        shutil.rmtree(door.home)
