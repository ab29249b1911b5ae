"""How long a message is for the network: its alphabet, its segments, and letters that only look alike.

GSM 03.38: 160 letters alone or 153 per segment in GSM-7, 70 or 67 UTF-16 units in UCS-2.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from profiles.models import GSM_7

if TYPE_CHECKING:
    from collections.abc import Iterable

GSM_7_EXTENSION = frozenset("^{}\\[~]|€")  # each costs two
_LENGTHS = {"GSM-7": (160, 153), "UCS-2": (70, 67)}

# what word processors and phones write for letters that GSM-7 has
_LOOK_ALIKES = {
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'", "´": "'", "`": "'",
    "–": "-", "—": "-", "‑": "-", "−": "-", "…": "...", "\u00a0": " ", "\u202f": " ", "\u2009": " ",
    "\u200b": "", "\ufeff": "", "\u00ad": "", "•": "-",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Length:
    """`units` are septets or UTF-16 units."""

    alphabet: Literal["GSM-7", "UCS-2"]
    units: int
    segments: int


def measure_text(text: str) -> Length:
    """What the network will make of it. An empty text has no segment."""
    alphabet: Literal["GSM-7", "UCS-2"] = "GSM-7" if GSM_7.issuperset(text) else "UCS-2"
    costs = [_cost(letter, alphabet) for letter in text]
    alone, joined = _LENGTHS[alphabet]
    units = sum(costs)
    if units <= alone:
        return Length(alphabet, units, min(units, 1))
    return Length(alphabet, units, _count_segments(costs, joined))


def replace_look_alikes(text: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The text in letters of GSM-7 where one looks the same, and each pair that was replaced, for showing."""
    replaced = {letter: _LOOK_ALIKES[letter] for letter in text if letter in _LOOK_ALIKES}
    return "".join(replaced.get(letter, letter) for letter in text), tuple(replaced.items())


def _cost(letter: str, alphabet: str) -> int:
    if alphabet == "GSM-7":
        return 2 if letter in GSM_7_EXTENSION else 1
    return 2 if ord(letter) > 0xFFFF else 1


def _count_segments(costs: Iterable[int], room: int) -> int:
    """A letter that costs two is never split over two segments."""
    segments, left = 1, room
    for cost in costs:
        if cost > left:
            segments, left = segments + 1, room
        left -= cost
    return segments
