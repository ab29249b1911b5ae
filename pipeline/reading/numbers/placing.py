"""Which words of a group give digits, and which only stand between: letters, small words, counts of digits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.reading.numbers.fillers import ORDINALS
from pipeline.reading.numbers.lookalikes import LEAST_DIGITS
from pipeline.reading.numbers.parts import LETTERS_FOLDED, Part, letters_as_digits, parts_of_word
from pipeline.reading.numbers.words import NUMBER_WORDS, UNIT_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.reading.wording import Wording

_DOUBTFUL: Final = LETTERS_FOLDED | {"to"}  # these are digits or not by what stands around them
_ARTICLES: Final = frozenset({"et", "ett", "en"})
_COUNTED: Final = frozenset(
    {
        "er",
        "is",
        "are",
        "tal",
        "cifre",
        "sifre",
        "digits",
        "sind",
        "aer",
        "ar",
        "siffror",
        "ziffern",
        "zahlen",
    }
)
_MEANS: Final = frozenset({"er", "is", "ist", "aer", "ar", "betyder", "means", "som", "as", "lig"})


def place_parts(wording: Wording, group: list[int], code: str) -> Iterator[Part | None]:
    """The parts of a group in order, with what stands between them; None where a number ends."""
    words, starts, cased = wording.words, wording.starts, wording.cased
    few = not _DOUBTFUL.isdisjoint(words[group[0] : group[-1]]) and _are_few(words, group, code)
    before = group[0]
    between: list[str] = []
    for position in group:
        yield from _place_between(wording, range(before + 1, position), between, few=few)
        before = position
        if words[position] == "to" and not few and _is_between_figures(words, position):
            yield None  # "8:00 to 24:00"
            continue
        if words[position] in UNIT_WORDS and (
            _counts_digits(words, position) or _is_article(words, position)
        ):
            between.append(words[position])  # "de næste to 87", "et 72-tal"
            continue
        word = words[position]
        if word.isdecimal():
            start = starts[position]
            yield Part(word, start, start + len(word), position, position, "digits", "", tuple(between))
            between = []
            continue
        for part in parts_of_word(word, cased[position], starts[position], position):
            if part is not None and between:
                part.between = (*between, *part.between)
                between = []
            yield part
        between = []


def _place_between(
    wording: Wording, places: range, between: list[str], *, few: bool
) -> Iterator[Part | None]:
    """Letters meant as digits among the words between two number-like ones; the other words join `between`."""
    for middle in places:
        letters = None
        if _explains_letter(wording, middle):
            yield None
        elif few and wording.words[middle] in LETTERS_FOLDED:
            letters = letters_as_digits(wording.cased[middle], wording.starts[middle], middle)
        if letters is not None:
            yield letters
        else:
            between.append(wording.words[middle])


def _explains_letter(wording: Wording, position: int) -> bool:
    """Whether a word tells how a letter is to be read: "(o = nul)", "o er 0"."""
    words = wording.words
    if words[position] not in LETTERS_FOLDED:
        return False
    meant = words[position + 1 : position + 3]
    gap = wording.plain[wording.starts[position] + len(words[position]) : wording.starts[position + 1]]
    if "=" in gap:
        return meant[0] in NUMBER_WORDS or meant[0].isdecimal()
    return len(meant) > 1 and meant[0] in _MEANS and NUMBER_WORDS.get(meant[1], meant[1]) in {"0", "1"}


def _are_few(words: list[str], group: list[int], code: str) -> bool:
    """Whether the digits seen are too few for a number, so that letters may be meant as digits."""
    known = sum(
        len(NUMBER_WORDS.get(word, "" if word.isalpha() else word)) for word in map(words.__getitem__, group)
    )
    first = words[group[0]]
    return known < LEAST_DIGITS + (len(first) if first in {code, f"00{code}"} else 0)


def _counts_digits(words: list[str], position: int) -> bool:
    """Whether a number word says how many digits follow: "de sidste fire er 44 55", "de fire sidste: 4455"."""
    if not ORDINALS.intersection((words[max(0, position - 1)], *words[position + 1 : position + 2])):
        return False
    most = UNIT_WORDS[words[position]]
    counted = 0
    for word in words[position + 1 : position + 8]:
        if word.isdecimal():
            counted += len(word)
            if counted >= most:
                break
        elif counted or not (word in _COUNTED or word in ORDINALS):
            break
    return counted == most


def _is_article(words: list[str], position: int) -> bool:
    """The "et" of "et 72-tal"."""
    return words[position] in _ARTICLES and words[position + 2 : position + 3] in (["tal"], ["tall"])


def _is_between_figures(words: list[str], position: int) -> bool:
    return (
        0 < position < len(words) - 1
        and words[position - 1].isdecimal()
        and words[position + 1].isdecimal()
        and len(words[position - 1]) == len(words[position + 1]) == 2
    )
