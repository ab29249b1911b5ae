"""The digits of a text in their parts, and which parts stand together: what a number is put together from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from pipeline.number_words import AND_WORDS, NUMBER_WORDS, TENS_WORDS, UNIT_WORDS
from pipeline.wording import word_set

if TYPE_CHECKING:
    from pipeline.wording import Wording

_WIDEST_GAP = 16  # characters between two parts of one number
_MOST_FILLERS = 4
_LONGEST_PART = 16
_FILLERS = AND_WORDS | word_set(
    "ja saa derefter efterfulgt af then followed by dann danach sedan sen so yes streg bindestreg "
    "mellemrum punktum prik dash space dot punkt strich"
)
_LOOKALIKES = str.maketrans("OoQDlIiSBZ", "0000111582")
_LOOKALIKE_CHUNK = re.compile(r"[\dOoQDlIiSBZ]{2,16}")
_SPLIT = re.compile(r"\d+|\D+")
_PLUS = re.compile(r"(?<!\w)\+[\s(]?\Z")  # not the one of "50+ 22 33 44 55"
_PRICE_GAP = re.compile(r",-|\.-|[€$£@]")


@dataclass(slots=True)
class Part:
    """Digits in a row. `word` is the position of its word; `plus` says that a "+" stands before it."""

    digits: str
    start: int
    end: int
    word: int
    how: Literal["digits", "words", "lookalikes"]
    plus: bool = False
    spread: bool = False  # filler words stand before it


def list_runs(wording: Wording) -> list[list[Part]]:
    """Runs of parts that nothing but separators, number words or a few fillers divide."""
    runs: list[list[Part]] = []
    run: list[Part] = []
    fillers = 0
    plain = wording.plain
    for position, word in enumerate(wording.words):
        if len(word) > 2 and word.isalpha() and word not in NUMBER_WORDS:
            parts = None
        else:
            parts = _parts_of(wording, position, word, run)
        if parts is None:
            if run and word in _FILLERS and fillers < _MOST_FILLERS:
                fillers += 1
            elif run:
                runs.append(run)
                run, fillers = [], 0
            continue
        for part in parts:
            if run and not _go_together(plain, run[-1], part, fillers):
                runs.append(run)
                run = []
            part.plus = _PLUS.search(plain, max(0, part.start - 3), part.start) is not None
            part.spread = fillers > 0 and bool(run)
            fillers = 0
            if not (run and _joins_number_word(wording, run, part)):
                run.append(part)
    if run:
        runs.append(run)
    return runs


def _parts_of(wording: Wording, position: int, word: str, run: list[Part]) -> list[Part] | None:
    """The parts one word holds; None when it is no number."""
    start = wording.starts[position]
    if word.isdigit():
        return [Part(word, start, start + len(word), position, "digits")]
    value = NUMBER_WORDS.get(word)
    if value is not None:
        return [Part(value, start, start + len(wording.cased[position]), position, "words")]
    cased = wording.cased[position]
    if run and cased in {"O", "OO", "o"}:
        return [Part("0" * len(cased), start, start + len(cased), position, "lookalikes")]
    if cased.isalpha():
        return None
    return _mixed_parts(cased, start, position)


def _mixed_parts(cased: str, start: int, position: int) -> list[Part] | None:
    """Parts of a word that mixes digits and letters: "2O", "to22", "tlf22334455"."""
    if _LOOKALIKE_CHUNK.fullmatch(cased):
        return [Part(cased.translate(_LOOKALIKES), start, start + len(cased), position, "lookalikes")]
    parts = []
    for match in _SPLIT.finditer(cased[:200]):
        digits = match[0] if match[0].isdigit() else NUMBER_WORDS.get(match[0].lower())
        if digits is not None:
            how: Literal["digits", "words"] = "digits" if match[0].isdigit() else "words"
            parts.append(Part(digits, start + match.start(), start + match.end(), position, how))
    return parts or None


def _go_together(plain: str, before: Part, part: Part, fillers: int) -> bool:
    if part.start - before.end > _WIDEST_GAP + 12 * fillers or len(before.digits) > _LONGEST_PART:
        return False
    gap = plain[before.end : part.start]
    return not (_PRICE_GAP.search(gap) or "+" in gap)


def _joins_number_word(wording: Wording, run: list[Part], part: Part) -> bool:
    """Puts "fem og tyve" and "twenty two" together into one part."""
    last = run[-1]
    if last.how != "words" or part.how != "words":
        return False
    word, last_word = wording.words[part.word], wording.words[last.word]
    backwards = (
        word in TENS_WORDS and last_word in UNIT_WORDS and part.word == last.word + 2 and last.digits != "0"
    )
    forwards = (
        last_word in TENS_WORDS and word in UNIT_WORDS and part.word == last.word + 1 and part.digits != "0"
    )
    if backwards and wording.words[part.word - 1] in {"og", "und"}:
        last.digits = str(TENS_WORDS[word] + UNIT_WORDS[last_word])
    elif forwards and wording.plain[last.end : part.start] in {" ", "-"} and len(last.digits) == 2:
        last.digits = str(TENS_WORDS[last_word] + UNIT_WORDS[word])
    else:
        return False
    last.end, last.word = part.end, part.word
    return True
