"""The sentences of the market, found by group and place, in any of its languages."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from gold.draft import load_pieces

if TYPE_CHECKING:
    from random import Random

LANGUAGES: Final = ("da", "en", "de")
SLOTS: Final = frozenset({"name", "age", "at", "place", "hours", "price", "price2", "number", "today"})
_WORD: Final = re.compile(r"\{word:(\w+)\}")
_SLOT: Final = re.compile(r"\{(\w+)\}")
_GOLD: Final = (
    "open.woman.named", "open.woman.stated", "kind.escort.told", "kind.escort.implied", "kind.private.told",
    "kind.private.implied", "place.here", "place.genitive", "age.own", "receives.any", "filler.any",
)  # fmt: skip
GOLD_GROUPS: Final = tuple(f"gold:{path}" for path in _GOLD)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its slots still open. `picks`: which words, or which line of a template, it has.

    `key` tells it from its neighbours for as long as it lives, through edits.
    """

    key: int
    language: str
    group: str
    index: int
    picks: tuple[int, ...]
    text: str

    def translated(self, language: str) -> Sentence:
        text = say(language, self.group, self.index, self.picks)
        return Sentence(self.key, language, self.group, self.index, self.picks, text)


def draw(rng: Random, language: str, group: str, index: int | None = None) -> Sentence:
    """A sentence of this group, with words drawn for its gaps."""
    if index is None:
        index = rng.randrange(len(list_group(language, group)))
    gaps = _WORD.findall(list_group(language, group)[index])
    picks = tuple(rng.randrange(len(_phrases()["words"][language][gap])) for gap in gaps)
    return Sentence(rng.getrandbits(48), language, group, index, picks, say(language, group, index, picks))


def draw_template(rng: Random, language: str, group: str, family: int) -> list[Sentence]:
    """All lines of a template."""
    lines = list_group(language, group)[family].split("|")
    return [
        Sentence(rng.getrandbits(48), language, group, family, (line,), text)
        for line, text in enumerate(lines)
    ]


def say(language: str, group: str, index: int, picks: tuple[int, ...]) -> str:
    pieces = list_group(language, group)
    piece = pieces[index % len(pieces)]
    if "|" in piece:
        return piece.split("|")[picks[0]]
    words = _phrases()["words"][language]
    remaining = iter(picks)
    return _WORD.sub(lambda gap: str(words[gap[1]][next(remaining, 0) % len(words[gap[1]])]), piece)


@cache
def list_group(language: str, group: str) -> list[str]:
    """All pieces of a group; of the gold pieces those whose slots we can fill."""
    if not group.startswith("gold:"):
        found: list[str] = _phrases()[group][language]["list"]
        return found
    pieces: Any = load_pieces(language)
    for key in group.removeprefix("gold:").split("."):
        pieces = pieces[key]
    return [piece for piece in pieces if set(_SLOT.findall(piece)) <= SLOTS]


def list_words(language: str) -> list[str]:
    """Single words to put in place of others."""
    return [word for words in _phrases()["words"][language].values() for word in words if " " not in word]


def names() -> list[str]:
    found: list[str] = _phrases()["names"]["list"]
    return found


def places() -> list[str]:
    """Each as often as its share of the market wants."""
    found: list[str] = _phrases()["places"]["list"]
    return found


@cache
def _phrases() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
