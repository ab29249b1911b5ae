"""What digits one word of a text holds: written out, in figures, in letters that stand for digits, or mixed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import product
from typing import Final, Literal

from pipeline.reading.numbers.fillers import FILLERS, UNITS
from pipeline.reading.numbers.words import (
    HUNDRED_WORDS,
    NUMBER_WORDS,
    TENS_WORDS,
    TIMES,
    TIMES_JOINS,
    UNIT_WORDS,
)
from pipeline.reading.wording import fold, word_set

LONG_WORD: Final = 11  # beyond this a word may be several number words in one
LETTERS_FOLDED: Final = frozenset(
    "".join(letters) for size in (1, 2, 3, 4) for letters in product("oqdlisbz", repeat=size)
)
QUIET_WORDS: Final = frozenset(TIMES) | HUNDRED_WORDS | TIMES_JOINS  # they say how often, not which digit

_LETTERS_ALONE: Final = re.compile(r"[OolIQSBZ]|[oqlisbzOQDLISBZ]{2}|[OQDLISBZ]{3,4}")
_REAL_WORDS: Final = frozenset({"OSLO", "SOLO", "BIL", "SOL", "BIS", "BLI"})
_LOOKALIKES = str.maketrans("OoQqDlLIiSsBbZz", "000001111558822")
_LOOKALIKE = re.compile(r"[\dOoQDlIiSsBbZz]{2,16}")
_BRA_SIZE = re.compile(
    r"(?:[6789]|1[012])[05](?:[A-HJKa-hjk]|DD|EE|FF|GG|HH|AA|dd|ee|ff|gg|hh|aa)|(?:2[68]|3[02468]|4[02468])(?:[A-HJKa-hjk]|DD|EE|FF|GG|HH|AA|dd|ee|ff|gg|hh|aa)"
)
_CHUNK = re.compile(r"[0-9]+|[^0-9]+")
_TEENS: Final = [word for word, value in NUMBER_WORDS.items() if len(value) == 2 and value[0] == "1"]
_SIMPLE_WORDS: Final = sorted({*UNIT_WORDS, *TENS_WORDS, *_TEENS, "og", "und"}, key=len, reverse=True)
# Swedish "nio" is no beginning of "nioghalvfjerds"
_ANY_SIMPLE: Final = "|".join("nio(?!g)" if word == "nio" else word for word in _SIMPLE_WORDS)
_GLUED: Final = re.compile(f"(?>{_ANY_SIMPLE}){{3,}}+")
_SIMPLE: Final = re.compile(_ANY_SIMPLE)
_ENOUGH_ALONE = 7  # digits in a row that other letters of the same word do not take the meaning from
_PREFIXES: Final = word_set(
    "tlf tel tlfnr telnr ring mob mobil mobilnr sms nr no whatsapp wa ph phone call telefon kontakt text skriv mobile "
    "telegram viber signal wapp cell handy fon ring til paa numre nummer"
)

How = Literal["digits", "words", "lookalikes"]


@dataclass(slots=True)
class Part:
    """Digits in a row. `word` and `last` are the positions of its words; `said` is a number word as folded.

    `between` are the words that stand between it and the part before, `gap` the kind of signs; `plus` says that
    a "+" stands before it, `glued` that it hangs on a word: "sara22334455".
    """

    digits: str
    start: int
    end: int
    word: int
    last: int
    how: How
    said: str = ""
    between: tuple[str, ...] = ()
    gap: str = ""
    plus: bool = False
    glued: bool = False


def parts_of_word(word: str, cased: str, start: int, position: int) -> list[Part | None]:
    """The parts in one word; None where something in it ends a number. `word` is the folded form, and holds more than figures."""
    end = start + len(cased)
    value = NUMBER_WORDS.get(word)
    if value is not None or word in QUIET_WORDS:
        return [Part(value or "", start, end, position, position, "words", word)]
    if cased.isalpha():
        return _glued_words(word, start, end, position)
    return _mixed_parts(cased, start, position)


def holds_numbers(word: str) -> bool:
    """Whether a long word is put together from number words."""
    return _GLUED.search(word) is not None


def letters_as_digits(cased: str, start: int, position: int) -> Part | None:
    """A word of letters that look like digits: the SS of "22 33 44 SS". A guess, for where digits are missing."""
    if _LETTERS_ALONE.fullmatch(cased) is None or cased in _REAL_WORDS:
        return None
    end = start + len(cased)
    return Part(cased.translate(_LOOKALIKES), start, end, position, position, "lookalikes", fold(cased))


def _glued_words(word: str, start: int, end: int, position: int) -> list[Part | None]:
    """E.g. "totretrefire" and Thai, which puts no spaces between words."""
    found: list[Part | None] = []
    for stretch in _GLUED.finditer(word):
        between: tuple[str, ...] = ()
        for match in _SIMPLE.finditer(stretch[0]):
            if match[0] in {"og", "und"}:
                between = (match[0],)
            else:
                found.append(
                    Part(NUMBER_WORDS[match[0]], start, end, position, position, "words", match[0], between)
                )
                between = ()
    return found or [None]


def _mixed_parts(cased: str, start: int, position: int) -> list[Part | None]:
    """Parts of a word that mixes digits and letters: "2O", "to22", "22x33", "tlf22334455"; "30min" holds none."""
    if _BRA_SIZE.fullmatch(cased):
        return [None]
    if _LOOKALIKE.fullmatch(cased):
        end = start + len(cased)
        return [Part(cased.translate(_LOOKALIKES), start, end, position, position, "lookalikes")]
    chunks = list(_CHUNK.finditer(cased[:200]))
    found: list[Part | None] = []
    for at, chunk in enumerate(chunks):
        before = fold(chunks[at - 1][0]) if at else ""
        after = fold(chunks[at + 1][0]) if at + 1 < len(chunks) else ""
        begin, end = start + chunk.start(), start + chunk.end()
        if not chunk[0].isdecimal():
            said = fold(chunk[0])
            if said == "to" and _is_range(chunks, at):
                found.append(None)
            elif said in NUMBER_WORDS or said in QUIET_WORDS:
                found.append(Part(NUMBER_WORDS.get(said, ""), begin, end, position, position, "words", said))
            elif not _may_divide(said):
                found.append(None)
        elif _ends_badly(chunk[0], after):
            found.append(None)
        else:
            glued = bool(before) and not (
                _may_divide(before) or before in NUMBER_WORDS or before in QUIET_WORDS or before in _PREFIXES
            )
            found.append(Part(chunk[0], begin, end, position, position, "digits", glued=glued))
    return found


def _is_range(chunks: list[re.Match[str]], at: int) -> bool:
    """Whether hours stand before and after: "18to22", not "71to9"."""
    before, after = (chunks[at - 1][0] if at else ""), "".join(chunk[0] for chunk in chunks[at + 1 : at + 2])
    return len(before) == len(after) == 2  # the digits of an hour


def _may_divide(letters: str) -> bool:
    return len(letters) == 1 or letters in FILLERS


def _ends_badly(digits: str, after: str) -> bool:
    """Whether the letters behind digits make them an amount or a name: "30min", "24year"."""
    if not after or len(digits) >= _ENOUGH_ALONE:
        return False
    if after in NUMBER_WORDS:
        return False
    return after in UNITS or not (_may_divide(after) or after in NUMBER_WORDS)
