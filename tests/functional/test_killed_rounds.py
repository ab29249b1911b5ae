"""kill -9 at random moments of screening rounds: the register stays whole, and the next run ends as if undisturbed."""

from __future__ import annotations

import os
import random
import signal
import time
from typing import TYPE_CHECKING

import pytest
from bad_site import Answer, Site, serve
from command import DONE, INCOMPLETE, Door, children_of, warm
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
    rounds_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MOMENTS, OF_THE_SECOND_WEEK = 20, 8
PEOPLE = 170
SCREEN = ("screen", "torvet", "--json")


@pytest.fixture(params=["sqlite", "postgresql"])
def homes(request: pytest.FixtureRequest, tmp_path: Path) -> Homes:
    cluster = request.getfixturevalue("postgresql_cluster") if request.param == "postgresql" else ""
    return Homes(tmp_path / "homes", cluster)


@pytest.fixture
def chance() -> random.Random:
    return random.Random(20261122)


class LivelySite(Site):
    """Three hundred ads; in the second week some are gone, new, changed, or show another number."""

    def set_week(self, week: int) -> None:
        self.week = week
        self.ads = {str(number): self.title(number) for number in range(100 + 20 * week, 400 + 20 * week)}

    def title(self, number: int) -> str:
        changed = " nu også lørdag" if self.week and number % 15 == 0 else ""
        return f"Anna {number} i {PLACES[number % PEOPLE % 6]}{changed}"

    def ad_page(self, external_id: str) -> str:
        number = int(external_id)
        person = number % PEOPLE
        phone = 20_200_000 + person + (10_000 if self.week and number % 45 == 0 else 0)
        text = f"Privat, {20 + person % 30} år. Ring {phone}. Hilsen {self.ads[external_id]}"
        return f'<html><body><h1>{self.ads[external_id]}</h1><div class="text">{text}</div></body></html>'


@pytest.fixture
def site() -> Iterator[LivelySite]:
    lively = LivelySite(size=25)
    lively.set_week(0)
    with serve(lively) as served:
        assert isinstance(served, LivelySite)
        yield served


def with_source(door: Door, site: LivelySite) -> Door:
    changes = {"expect = [1, 40]": "expect = [200, 400]", "at_once = 1": "at_once = 4"}
    file = door.home / "torvet.toml"
    file.write_text(site.definition(**changes))
    door.run("source", "add", file, expected=DONE)
    return door


def test_a_round_killed_at_twenty_random_moments_is_taken_up_and_ends_as_an_undisturbed_one(
    homes: Homes, site: LivelySite, chance: random.Random
) -> None:
    undisturbed = with_source(homes.make(), site)
    began = time.monotonic()
    first = undisturbed.run(*SCREEN, expected=DONE).document
    seconds = time.monotonic() - began
    after_first = (ads_of(undisturbed), counts_of(undisturbed))

    def end(door: Door) -> None:
        if rounds_of(door) != ["complete"]:  # the kill did not come after its end
            again = door.run(*SCREEN, expected=DONE).document
            assert result_of(again) == result_of(first)
        assert_whole(door)
        assert (ads_of(door), counts_of(door)) == after_first

    used = kill_until_enough(
        MOMENTS - OF_THE_SECOND_WEEK,
        lambda: with_source(homes.make(), site),
        end,
        lambda door: kill_at_random(door, SCREEN, chance, seconds, 0),
    )

    site.set_week(1)
    began = time.monotonic()
    second = undisturbed.run(*SCREEN, expected=DONE).document
    seconds = time.monotonic() - began
    ready = iter(homes.made[1:])

    def after_first_week() -> Door:
        door = with_source(homes.make(), site)
        site.set_week(0)
        door.run(*SCREEN, expected=DONE)
        site.set_week(1)
        return door

    def end_second(door: Door) -> None:
        if rounds_of(door) != ["complete", "complete"]:
            again = door.run(*SCREEN, expected=DONE).document
            assert result_of(again) == result_of(second)
        assert_same(door, undisturbed)

    used += kill_until_enough(
        OF_THE_SECOND_WEEK,
        lambda: next(ready, None) or after_first_week(),
        end_second,
        lambda door: kill_at_random(door, SCREEN, chance, seconds, 1),
    )
    assert {name: second["ads"][name] for name in ("new", "gone")} == {"new": 20, "gone": 20}
    assert second["ads"]["changed"] > 15
    assert used >= 5


def test_a_reader_killed_alone_fails_its_round_and_the_next_one_finds_everything(
    homes: Homes, site: LivelySite
) -> None:
    door, undisturbed = with_source(homes.make(), site), with_source(homes.make(), site)
    undisturbed.run(*SCREEN, expected=DONE)

    for requests in (60, 220):
        with warm(door.ask_for(SCREEN)) as running:
            child = wait_for_child(running.pid)
            wait_for_requests(site, requests)
            os.kill(child, signal.SIGKILL)
            said = running.wait()

        assert said.code == INCOMPLETE
        assert said.document["state"] != "complete"
        assert said.document["ads"]["gone"] == 0
        assert_whole(door)
    assert door.run(*SCREEN, expected=DONE).document["ads"]["seen"] == 300
    assert ads_of(door) == ads_of(undisturbed)


def wait_for_child(process: int) -> int:
    until = time.monotonic() + 20
    while not (children := children_of(process)):
        assert time.monotonic() < until, "no reading process was started"
        time.sleep(0.005)
    return children[0]


def wait_for_requests(site: LivelySite, more: int) -> None:
    so_far, until = len(site.asked), time.monotonic() + 30
    while len(site.asked) < so_far + more:
        assert time.monotonic() < until, "the reading process asked for too little"
        time.sleep(0.005)


def test_a_round_killed_while_ads_are_being_asked_whether_they_are_gone_calls_none_gone_too_early(
    homes: Homes, site: LivelySite
) -> None:
    door = with_source(homes.make(), site)
    door.run(*SCREEN, expected=DONE)
    site.set_week(1)
    site.special |= {
        f"/ad/{number}": lambda: Answer("away", 404, pieces=(0.3,)) for number in range(110, 120)
    }
    for _ in range(2):
        with warm(door.ask_for(SCREEN)) as running:
            asked = len(site.paths())
            until = time.monotonic() + 30
            while not any(path in site.special for path in site.paths()[asked:]):
                assert time.monotonic() < until, "no vanished ad was asked for"
                time.sleep(0.005)
            running.kill()

        assert_whole(door)
        assert {ad["state"] for ad in ads_of(door)} == {"live"}

    site.special.clear()
    assert door.run(*SCREEN, expected=DONE).document["ads"]["gone"] == 20
