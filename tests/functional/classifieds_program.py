"""A driver for a real classifieds program, django-classified, that runs as a process of its own and was not written here."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SITE = Path(__file__).parent / "classifieds_site"
_NAMES = ("Alma", "Bea", "Clara", "Ella", "Freja", "Ida", "Karla", "Maja", "Nora", "Rosa", "Sofie", "Vera")
_PLACES = ("Aarhus", "Odense", "Aalborg", "Roskilde", "Esbjerg", "Hillerød", "")
_IN_TEXT, _IN_PROFILE, _IN_BOTH = range(3)


@dataclass(frozen=True)
class Person:
    """An invented woman and her ad; `number` in E.164. By turns the number stands in the text, the profile, or both."""

    turn: int
    number: str
    category: str = ""
    addition: str = ""

    @property
    def is_in_text(self) -> bool:
        return self.turn % 3 in {_IN_TEXT, _IN_BOTH}

    @property
    def is_in_profile(self) -> bool:
        return self.turn % 3 in {_IN_PROFILE, _IN_BOTH}

    @property
    def written(self) -> str:
        local = self.number[-8:]
        return " ".join(local[at : at + 2] for at in range(0, 8, 2))

    def as_ad(self) -> dict[str, Any]:
        name = _NAMES[self.turn % len(_NAMES)]
        category = self.category or ("Escort" if self.turn % 5 else "Privat")
        call = f"Ring til mig på {self.written}." if self.is_in_text else "Ring gerne til mig."
        return {
            "title": f"{name} {self.turn}",
            "text": f"Hej, jeg hedder {name} og er en kvinde på {25 + self.turn % 20} år.\n\n{call} {self.addition}",
            "phone": self.number if self.is_in_profile else "",
            "category": category,
            "area": _PLACES[self.turn % len(_PLACES)],
            "price": 800 + 10 * self.turn,
        }


def person(turn: int) -> Person:
    return Person(turn, invented_number(turn))


def invented_number(which: int) -> str:
    return f"+45{31 + which % 9}{(which + 17) * 7919 % 1_000_000:06d}"


class Program:
    """The site while it runs. Deeds are named after what its users do; ads are told by their ids."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.address = f"http://127.0.0.1:{self._hear()}"
        self.people: dict[int, Person] = {}

    def advertise(self, people: Sequence[Person], *, days_ago: int = 0) -> list[int]:
        ids: list[int] = self._order("advertise", [who.as_ad() for who in people], days_ago)
        self.people |= dict(zip(ids, people, strict=True))
        return ids

    def edit(self, ids: Sequence[int], **changes: object) -> None:
        self._order("edit", ids, changes)

    def change_number(self, ad: int, number: str) -> None:
        """Wherever the ad shows it: in its text, or in its owner's profile, or both."""
        before, after = self.people[ad], replace(self.people[ad], number=number)
        if before.is_in_text:
            self._order("replace_in_text", ad, before.written, after.written)
        if before.is_in_profile:
            self._order("give_number", ad, number)
        self.people[ad] = after

    def withdraw(self, ids: Sequence[int]) -> None:
        """Set inactive by the owners: the ad exists, nobody sees it."""
        self.edit(ids, is_active=False)

    def delete(self, ids: Sequence[int]) -> None:
        self._order("delete", ids)

    def break_down(self, path: str) -> None:
        self._order("break_down", path)

    def delete_meanwhile(self, path: str, ids: Sequence[int]) -> None:
        """These ads go just before the page at `path` is answered."""
        self._order("delete_meanwhile", path, ids)

    def asked(self) -> list[str]:
        """What was asked for since the last time."""
        asked: list[str] = self._order("asked")
        return asked

    def stop(self) -> None:
        self._process.kill()
        self._process.wait(timeout=10)

    def _order(self, *order: object) -> Any:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return self._hear()

    def _hear(self) -> Any:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the site's process ended; its last words stand in site.log"
        return json.loads(line)


@contextmanager
def run_program(folder: Path) -> Iterator[Program]:
    """Runs an empty site on a database in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    with (
        (folder / "site.log").open("w") as log,
        subprocess.Popen(
            [sys.executable, str(SITE / "site_process.py")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            env={**os.environ, "CLASSIFIEDS_FOLDER": str(folder)},
        ) as process,
    ):
        try:
            yield Program(process)
        finally:
            process.kill()


def definition_of(program: Program, name: str = "bazaren") -> str:
    return (SITE / f"{name}.toml").read_text(encoding="utf-8").replace("{address}", program.address)
