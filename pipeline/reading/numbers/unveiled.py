"""Takes away what hides digits between words: zero-width signs, and single signs that stand for two digits."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from pipeline.reading.wording import read_wording

if TYPE_CHECKING:
    from pipeline.reading.wording import Wording

# hidden signs, small raised digits, and signs of several digits or of a round zero: most texts hold none
_ODD = re.compile(
    "[\x00\xad¹²³\u2469-\u2473\u247d-\u2487\u2491-\u249b\u24eb-\u24f4\u24fe\u277f\u2789\u2793\u2b55\u3251-\u325f\u32b1-\u32bf]"
)
_VEILED = re.compile(
    "[^\\W_][\x00\xad]+[^\\W_]"  # a zero-width sign inside a word
    "|[\u2460-\u32ff\U0001f17e\U0001f51f]"
)
# every character that may not stand as it is
_HIDING = re.compile("[\x00\xad¹²³\u2000-\U0010ffff]")
_TEN: Final = "\U0001f51f"  # by themselves, because a pattern without them is found twice as quickly
_ROUND: Final = "\U0001f17e"
_SIGNS: Final = {_TEN: "10", "\u2b55": "0", _ROUND: "0", "¹": "1", "²": "2", "³": "3"}


def unveil(wording: Wording) -> tuple[Wording, list[int]]:
    """The wording without what hides digits, and where each of its characters stood; no places where none is hidden."""
    plain = wording.plain
    if _ODD.search(plain) is None and _TEN not in plain and _ROUND not in plain:
        return wording, []
    if not (_VEILED.search(plain) or any(_is_raised(word) for word in wording.words)):
        return wording, []
    pieces: list[str] = []
    places: list[int] = []
    done = 0
    for hiding in _HIDING.finditer(plain):
        at, shown = hiding.start(), _shown(hiding[0])
        pieces += plain[done:at], shown
        places += range(done, at)
        places += [at] * len(shown)
        done = at + 1
    pieces.append(plain[done:])
    places += range(done, len(plain))
    return read_wording("".join(pieces)), places


def _is_raised(word: str) -> bool:
    """Whether a word is of digits, some of them raised: not "m²"."""
    return len(word) > 1 and word.isdigit() and not word.isdecimal()


def _shown(character: str) -> str:
    if character in "\x00\xad":
        return ""
    if character < "\u2000":
        return _SIGNS.get(character, character)
    value = unicodedata.numeric(character, None)
    if value is not None and 10 <= value <= 50 and value == int(value):
        return f" {int(value)} "
    return _SIGNS.get(character, character)
