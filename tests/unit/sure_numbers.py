"""The numbers of a text that are read surely enough to be called."""

from __future__ import annotations

from pipeline.reading.numbers.read import read_numbers
from pipeline.reading.wording import read_wording

NEIGHBOURS = {"DK": ("SE", "NO", "DE"), "NO": ("SE", "DK", "DE"), "SE": ("NO", "DK", "DE")}
SURE = 0.6


def sure_numbers(text: str, country: str = "DK") -> list[str]:
    found = read_numbers(read_wording(text), country, NEIGHBOURS[country])
    return [number.e164 for number in found if number.confidence >= SURE]
