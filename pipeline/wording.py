"""The words of a text in order, brought into one spelling, and a finder that looks many phrases up in one pass."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

LONGEST = 100_000  # characters read of one text; no honest ad is longer, and the time stays bounded

_WORD = re.compile(r"[^\W_]+")
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
        found = []
        by_first, stems = self._by_first, self._stems
        after = 0
        for position, word in enumerate(words):
            if position < after:
                continue
            candidates = by_first.get(word)
            if candidates is not None:
                for rest, meaning in candidates:
                    last = position + len(rest)
                    if not rest or tuple(words[position + 1 : last + 1]) == rest:
                        found.append(Found(position, last, meaning))
                        after = last + 1
                        break
            elif word[:4] in stems:
                found.extend(
                    Found(position, position, meaning)
                    for stem, meaning in stems[word[:4]]
                    if word.startswith(stem)
                )
        return found


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
