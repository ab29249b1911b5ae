"""Where a sentence ends between words, which stops what one word says of a number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.reading.numbers.cues import SHORTENED

if TYPE_CHECKING:
    from pipeline.reading.wording import Wording

BREAK: Final = re.compile(r"[.!?;\n](?=\s|\Z)|\n|\)")
PAUSE: Final = re.compile(r"[.,!?;\n]| [-–] ")


def end_of(wording: Wording, position: int) -> int:
    """Where the word at a position ends in the text."""
    return wording.starts[position] + len(wording.cased[position])


def is_broken(wording: Wording, position: int, later: int) -> bool:
    """Whether a sentence ends between two words."""
    if wording.words[position] in SHORTENED or wording.words[position].endswith("nr"):
        return "\n" in wording.plain[end_of(wording, position) : wording.starts[later]]
    return BREAK.search(wording.plain, end_of(wording, position), wording.starts[later]) is not None


def begins_anew(wording: Wording, position: int) -> bool:
    """Whether a sentence seems to begin at a word, after a comma or with a capital only: "jag röker inte Ring 22334455"."""
    gap = wording.plain[end_of(wording, position - 1) : wording.starts[position]]
    if gap != " ":
        return PAUSE.search(gap) is not None
    return wording.cased[position][0].isupper() and not wording.cased[position - 1].isupper()
