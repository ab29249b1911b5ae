"""Chance that always falls the same way: the market is the same on every machine and in every run."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

Word = TypeVar("Word")

_SEED = "a sample market"


def dice(*about: object) -> Random:
    """Dice of their own for each question, so that a new question does not change the answer to an old one."""
    return Random(":".join([_SEED, *map(str, about)]))  # noqa: S311  the same people each time, nothing secret


def deal(shares: Mapping[Word, int], about: str) -> list[Word]:
    """Each word as often as its share says, in an order that chance decides."""
    cards = [word for word, count in shares.items() for _ in range(count)]
    dice(about).shuffle(cards)
    return cards
