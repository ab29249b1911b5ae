"""The invented people of a market: what belongs to each of them, and stays through edits and new numbers."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from following.phrases import draw, names, places

if TYPE_CHECKING:
    from random import Random

    from following.phrases import Sentence

EMOJI: Final = ("💋", "🌸", "❤️", "✨", "😘", "🌹", "💕", "☀️", "🍀", "⭐", "🦋", "🌙")
SIGN_OFFS: Final = (
    "Kys",
    "Knus",
    "Kh",
    "XOXO",
    "Vi ses",
    "På gensyn",
    "Hilsen",
    "Kisses",
    "Bussi",
    "Velkommen",
)
DROPPED: Final = str.maketrans({"ø": "oe", "Ø": "Oe", "æ": "ae", "Æ": "Ae", "å": "aa", "Å": "Aa", "ß": "ss"})
PRICES: Final = tuple(range(400, 1150, 50))


@dataclass(frozen=True, slots=True)
class Hand:
    """How somebody writes: case, what ends a sentence, emoji, letters, line breaks, how a number is written."""

    case: str
    end: str
    emoji: tuple[str, ...]
    plain_letters: bool
    joined_by: str
    sign_off: str
    doubled: str  # a letter she always doubles
    number_seed: int
    hard_number: bool

    def write(self, text: str) -> str:
        if self.plain_letters:
            text = unicodedata.normalize("NFC", text).translate(DROPPED)
        if self.doubled:
            text = text.replace(f"{self.doubled} ", f"{self.doubled * 2} ")
        if self.case == "lower":
            return text.lower()
        return text.upper() if self.case == "upper" else text[:1].upper() + text[1:]


@dataclass(slots=True)
class Person:
    """One advertiser. `tour`: the places she goes through, a single one for who stays; `at` is where she is.

    `numbers` are those she shows now. `omits`: by source, the sentences that are left out there.
    `paused`: since which week she is away, and with which numbers she went.
    """

    id: int
    name: str
    age: int
    tour: tuple[str, ...]
    price: int
    hours: str
    languages: tuple[str, ...]
    hand: Hand
    sources: tuple[str, ...]
    profile_id: int
    entered: int
    title: Sentence
    numbers: tuple[str, ...] = ()
    sentences: list[Sentence] = field(default_factory=list)
    passing: Sentence | None = None
    organisation: int | None = None
    families: set[str] = field(default_factory=set)
    at: int = 0
    detection: float = 1.0
    away_until: int = 0
    paused: tuple[int, tuple[str, ...]] | None = None
    omits: dict[str, set[int]] = field(default_factory=dict)
    splits_numbers: bool = False
    ads_at_once: int = 1

    @property
    def place(self) -> str:
        return self.tour[self.at % len(self.tour)]


def invent_person(rng: Random, number: int, languages: tuple[str, ...], week: int) -> Person:
    """Everything but number, text and sources."""
    stays = rng.random() < 0.9
    opens, closes = rng.choice((8, 9, 10, 11, 12, 14)), rng.choice((16, 18, 20, 21, 22, 23))
    return Person(
        id=number,
        name=rng.choice(names()),
        age=round(min(56, max(21, rng.gauss(32, 8)))),
        tour=tuple(rng.sample(sorted(set(places())), rng.randint(3, 5))) if not stays else (rng.choice(places()),),
        price=rng.choice(PRICES),
        hours=rng.choice(("{}-{}", "kl. {}-{}", "{}.00-{}.00")).format(opens, closes),
        languages=languages,
        hand=invent_hand(rng),
        sources=(),
        profile_id=rng.randrange(1000, 99999),
        entered=week,
        title=draw(rng, languages[0], "titles"),
    )  # fmt: skip


def invent_hand(rng: Random) -> Hand:
    emoji = tuple(rng.sample(EMOJI, rng.randint(1, 3))) if rng.random() < 0.35 else ()
    return Hand(
        case=rng.choices(("as-written", "lower", "upper"), (82, 13, 5))[0],
        end=rng.choices((".", "!", "", "...", " -", "!!"), (60, 14, 10, 6, 5, 5))[0],
        emoji=emoji,
        plain_letters=rng.random() < 0.06,
        joined_by=rng.choice((" ", " ", "\n", "\n\n")),
        sign_off=rng.choice(SIGN_OFFS) if rng.random() < 0.3 else "",
        doubled=rng.choice("estn") if rng.random() < 0.04 else "",
        number_seed=rng.getrandbits(32),
        hard_number=rng.random() < 0.04,
    )
