"""The words of a text in order, brought into one spelling, and a finder that looks many phrases up in one pass."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

LONGEST = 50_000  # characters read of one text; no honest ad is longer, and the time stays bounded

_WORD = re.compile(r"[^\W_]+")
_SENTENCE_END = re.compile(r"[.!?;\n](?=\s|$)|\n")
_ODD = re.compile(r"[^\x00-\u024f]")
_NOT_BASIC = re.compile(r"[^\x00-\x7f]")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Wording:
    """A text in plain characters; its words, where each begins, as written and folded: three lists in step."""

    plain: str
    starts: list[int]
    cased: list[str]
    words: list[str]


class Found(NamedTuple, Generic[T]):
    """A phrase found: the first and the last word's position, and what it means."""

    first: int
    last: int
    meaning: T


def read_wording(text: str) -> Wording:
    plain = to_plain(text[:LONGEST])
    starts, cased = [], []
    for match in _WORD.finditer(plain):
        starts.append(match.start())
        cased.append(match[0])
    words = _WORD.findall(fold(plain))
    if len(words) != len(cased):  # a letter whose small form is two characters
        words = [fold(word) for word in cased]
    return Wording(plain, starts, cased, words)


def to_plain(text: str) -> str:
    """The text with every digit, letter, dash and space of Unicode's many kinds as its plain one.

    One character stays one character, so positions hold.
    """
    if _NOT_BASIC.search(text) is None:
        return text
    return _ODD.sub(_plain_character, text)


def fold(text: str) -> str:
    """Lower case, with æ ø å ä ö ü spelled out, so that spellings of one name meet."""
    text = text.lower()
    if text.isascii():
        return text
    for letter, spelling in (
        ("æ", "ae"),
        ("ø", "oe"),
        ("å", "aa"),
        ("ä", "ae"),
        ("ö", "oe"),
        ("ü", "ue"),
        ("é", "e"),
    ):
        text = text.replace(letter, spelling)
    return text


def words_before(wording: Wording, position: int, most: int) -> list[str]:
    """Up to so many words before a position, within its sentence."""
    first = position
    while first > 0 and position - first < most:
        end = wording.starts[first - 1] + len(wording.cased[first - 1])
        if _SENTENCE_END.search(wording.plain, end, wording.starts[first]):
            break
        first -= 1
    return wording.words[first:position]


def stand_together(wording: Wording, position: int) -> bool:
    """Whether nothing but a space divides the word at a position from the one before it."""
    if position == 0 or position >= len(wording.words):
        return False
    end = wording.starts[position - 1] + len(wording.cased[position - 1])
    return wording.plain[end : wording.starts[position]].isspace()


def word_set(words: str) -> frozenset[str]:
    """Words with spaces between, as a set; written the way they look folded."""
    return frozenset(words.split())


def phrase_table(meaning: T, phrases: str) -> dict[str, T]:
    """Phrases with semicolons between, all with one meaning: how the reading modules write down their words."""
    return {" ".join(phrase.split()): meaning for phrase in phrases.split(";")}


class Phrases(Generic[T]):
    """Looks up phrases, each with a meaning, in one pass over the words; the longest one wins.

    A phrase is words in any case with spaces between; a "*" ends a word that may go on.
    """

    def __init__(self, meanings: dict[str, T]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        self._stems: dict[str, list[tuple[str, T]]] = {}
        for phrase, meaning in meanings.items():
            if phrase.endswith("*"):
                stem = fold(phrase[:-1])
                self._stems.setdefault(stem[:4], []).append((stem, meaning))
            else:
                first, *rest = _WORD.findall(fold(phrase))
                self._by_first.setdefault(first, []).append((tuple(rest), meaning))
        for candidates in self._by_first.values():
            candidates.sort(key=lambda candidate: -len(candidate[0]))

    def find(self, words: list[str]) -> list[Found[T]]:
        by_first, stems = self._by_first, self._stems
        found = []
        after = 0
        for position in [at for at, word in enumerate(words) if word in by_first or word[:4] in stems]:
            if position < after:
                continue
            hit = self._longest_at(words, position) or self._stem_at(words, position)
            if hit is not None:
                found.append(hit)
                after = hit.last + 1
        return found

    def _longest_at(self, words: list[str], position: int) -> Found[T] | None:
        for rest, meaning in self._by_first.get(words[position], ()):
            last = position + len(rest)
            if not rest or tuple(words[position + 1 : last + 1]) == rest:
                return Found(position, last, meaning)
        return None

    def _stem_at(self, words: list[str], position: int) -> Found[T] | None:
        word = words[position]
        for stem, meaning in self._stems.get(word[:4], ()):
            if word.startswith(stem):
                return Found(position, position, meaning)
        return None


def _plain_character(match: re.Match[str]) -> str:
    return _plain(match[0])


@lru_cache(maxsize=4096)
def _plain(character: str) -> str:
    digit = unicodedata.digit(character, None)
    if digit is not None:
        return str(digit)
    category = unicodedata.category(character)
    if category == "Pd" or character == "\u2212":
        return "-"
    if category[0] == "Z":
        return " "
    if category in {"Cf", "Mn", "Me"}:
        return "\x00"  # zero width, variation selector, keycap: neither a space nor a letter
    simple = unicodedata.normalize("NFKC", character)
    return simple if len(simple) == 1 else character
