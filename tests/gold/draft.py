"""An ad in the making: its sentences, its truth so far, and the values that no voice may change."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from gold.places import PIECES, load_land

if TYPE_CHECKING:
    from random import Random

    from gold.places import Land

FIRST_KEPT: Final = 0xE000  # private use: stands for a kept value until the voice has spoken
KEPT: Final = re.compile("[\ue000-\uf8ff]")
_SLOT: Final = re.compile(r"\{(\w+)\}")


@dataclass(slots=True)
class Sentence:
    """`digits_at_ends`: number words stand at its ends, so that it must not touch a number."""

    text: str
    role: str
    digits_at_ends: bool = False


@dataclass
class Draft:
    rng: Random
    language: str
    hard: bool
    norwegian: bool = False
    is_hard: bool = False
    sentences: list[Sentence] = field(default_factory=list)
    truth: dict[str, Any] = field(default_factory=dict)
    styles: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    extra: dict[str, str] = field(default_factory=dict)
    markup: list[str] = field(default_factory=list)  # links that stand in the page, visible or not
    plain_voice: bool = False
    youngest: int = 18  # a mature lady is no girl of 19

    @property
    def pieces(self) -> dict[str, Any]:
        return load_pieces(self.language)

    @property
    def land(self) -> Land:
        return load_land("places_no.toml" if self.norwegian else "places_dk.toml")

    def pick(self, *path: str, without: str = "") -> str | None:
        """A piece of this kind, without the named slot if one is named; None if the language has none."""
        found: Any = self.pieces
        for key in path:
            found = found.get(key, {})
        able = [piece for piece in found or () if not without or f"{{{without}}}" not in piece]
        return self.rng.choice(able) if able else None

    def say(self, piece: str, role: str, *, digits_at_ends: bool = False, **slots: object) -> None:
        """Add a sentence; what is put into its slots speaks with the ad's voice unless it is kept."""
        self.sentences.append(Sentence(self.put_in(piece, **slots), role, digits_at_ends))

    def put_in(self, piece: str, **slots: object) -> str:
        return _SLOT.sub(lambda slot: str(slots[slot[1]]), piece)

    def keep(self, value: object) -> str:
        """A sign that stands for a value whose characters no voice may change."""
        self.kept.append(str(value))
        return chr(FIRST_KEPT + len(self.kept) - 1)

    def mark(self, *styles: str, hard: bool = False) -> None:
        self.styles += [style for style in styles if style not in self.styles]
        self.is_hard |= hard

    def chance(self, share: float) -> bool:
        return self.rng.random() < share

    def fill_up(self, length: int) -> None:
        """Sentences that tell nothing, until the ad is about this long."""
        fillers = list(self.pieces["filler"]["any"])
        self.rng.shuffle(fillers)
        while fillers and sum(len(sentence.text) + 1 for sentence in self.sentences) < length:
            self.say(fillers.pop(), "filler")


@cache
def load_pieces(language: str) -> dict[str, Any]:
    return tomllib.loads((PIECES / f"{language}.toml").read_text(encoding="utf-8"))
