"""Homes to run commands in, kill -9 at random moments, and what must then be the same as in an undisturbed home."""

from __future__ import annotations

import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import psycopg
from command import DONE, Door, children_of, is_alive, warm
from sqlalchemy import func, select

from register.ads import Ad, Sighting
from register.advertisers import Advertiser
from register.database import open_database, reading
from register.numbers import PhoneNumber, SightingNumber
from register.reviews import ReviewItem
from register.rounds import Round

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sqlalchemy.orm import Session

IN_A_ROW = 4  # kills of one round, before it is left alone to end
MOST_HOMES = 30
PLACES = ("Odense", "Aarhus C", "Vejle", "Hillerød", "Roskilde", "Aalborg")


@dataclass
class Homes:
    """Home folders made anew, each with a database of its own."""

    folder: Path
    cluster: str = ""
    made: list[Door] = field(default_factory=list)

    def make(self) -> Door:
        name = f"killed{len(self.made)}"
        database = ""
        if self.cluster:
            with psycopg.connect(
                f"host={self.cluster} user=outreach dbname=postgres", autocommit=True
            ) as server:
                server.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
                server.execute(f'CREATE DATABASE "{name}" TEMPLATE template0')
            database = f"postgresql+psycopg://outreach@/{name}?host={self.cluster}"
        door = Door(self.folder / name, database=database)
        door.run("init", expected=DONE)
        self.made.append(door)
        return door


# what must be the same


def result_of(document: dict[str, Any]) -> dict[str, Any]:
    """A round's result without what a second attempt may do otherwise: how often it asked, and how long it took."""
    return {name: value for name, value in document.items() if name not in {"round", "seconds", "requests"}}


def ads_of(door: Door) -> list[dict[str, Any]]:
    """All ads without the register's own ids; instead of the advertiser, the ads that are hers."""
    shown = door.run("ads", "--json", "--reveal", expected=DONE).lines
    hers: dict[int, list[str]] = {}
    for ad in shown:
        hers.setdefault(ad["advertiser"], []).append(ad["external_id"])
    return sorted(
        ({**ad, "id": 0, "advertiser": sorted(hers[ad["advertiser"]])} for ad in shown),
        key=lambda ad: ad["external_id"],
    )


@contextmanager
def opened(door: Door) -> Iterator[Session]:
    engine = open_database(door.database or f"sqlite:///{door.home / 'register.sqlite'}")
    try:
        with reading(engine) as session:
            yield session
    finally:
        engine.dispose()


def counts_of(door: Door) -> dict[str, int]:
    tables = (Ad, Sighting, SightingNumber, PhoneNumber, Advertiser, ReviewItem, Round)
    with opened(door) as session:
        return {
            table.__tablename__: session.scalar(select(func.count()).select_from(table)) or 0
            for table in tables
        }


def assert_whole(door: Door) -> None:
    door.run("doctor", expected=DONE)


def assert_same(door: Door, undisturbed: Door) -> None:
    assert_whole(door)
    assert ads_of(door) == ads_of(undisturbed)
    assert counts_of(door) == counts_of(undisturbed)


# killing


def kill_at_random(
    door: Door, arguments: tuple[str | Path, ...], chance: random.Random, seconds: float, week: int
) -> bool:
    """One kill at a random moment, every fourth of the command alone. False: its round had ended before."""
    alone = chance.random() < 0.25
    with warm(door.ask_for(arguments)) as running:
        time.sleep(chance.uniform(0, 0.9 * seconds))
        children = children_of(running.pid)
        killed = running.kill(alone=alone)
    assert all(ends_soon(child) for child in children)
    return killed and rounds_of(door)[week:] != ["complete"]


def rounds_of(door: Door) -> list[str]:
    """The states of the rounds, in their order. No round at all: killed before it was begun."""
    with opened(door) as session:
        return list(session.scalars(select(Round.state).order_by(Round.id)))


def ends_soon(process: int, seconds: float = 15) -> bool:
    until = time.monotonic() + seconds
    while is_alive(process) and time.monotonic() < until:
        time.sleep(0.01)
    return not is_alive(process)


def kill_until_enough(
    moments: int, begin: Callable[[], Door], end: Callable[[Door], None], disturb: Callable[[Door], bool]
) -> int:
    """Up to four kills in a row in each home, the doctor after each; returns in how many homes."""
    killed = used = 0
    while killed < moments:
        assert used < MOST_HOMES, f"only {killed} of {moments} kills hit a running command"
        door, used = begin(), used + 1
        for _ in range(min(IN_A_ROW, moments - killed)):
            if not disturb(door):
                break
            killed += 1
            assert_whole(door)
        end(door)
    return used
