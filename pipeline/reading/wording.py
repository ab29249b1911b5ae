"""The words of a text in order, brought into one spelling, and tables of phrases to find in them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST = 50_000  # characters read of one text; no honest ad is longer, and the time stays bounded

_WORD = re.compile(r"[^\W_]+")
# the commonest letters are named, because that is quicker than to ask what sign each is
_EACH_WORD = re.compile(r"([0-9A-Za-zÀ-ÖØ-öø-ÿ\w]+)")
_ODD = re.compile(r"[^\x00-\u024f]")
_STEM = 4  # letters; the shortest beginning a phrase may have before its "*"
_THAI = re.compile("[\u0e01-\u0e5b]")
T = TypeVar("T")
Span = tuple[int, int]  # the first character and the one after the last, in `Wording.plain`


class Told(NamedTuple, Generic[T]):
    """What a reader made of an ad, and the characters that led to it; none where a field or nothing did."""

    value: T
    where: tuple[Span, ...] = ()


class Found(NamedTuple, Generic[T]):
    """A phrase found: the first and the last word's position, and what it means."""

    first: int
    last: int
    meaning: T


@dataclass(slots=True)
class Wording:
    """A text in plain characters; its words, where each begins, as written and folded: three lists in step."""

    plain: str
    starts: list[int]
    cased: list[str]
    words: list[str]
    # what the rules over words see of it, once for all sets of rules, and how many sets these are
    marks: tuple[str, int] = ("", 0)
    marked_for: int = 0
    _thai: bool | None = None

    def span(self, first: int, last: int) -> Span:
        """The characters from one word to another."""
        return self.starts[first], self.starts[last] + len(self.cased[last])

    def has_thai(self) -> bool:
        if self._thai is None:
            self._thai = _THAI.search(self.plain) is not None
        return self._thai

    def spans(self, hits: Iterable[Found[Any]]) -> tuple[Span, ...]:
        return tuple(self.span(hit.first, hit.last) for hit in hits)


def read_wording(text: str) -> Wording:
    plain = to_plain(text[:LONGEST])
    gaps_and_words = _EACH_WORD.split(plain.replace("_", " "))  # a gap, a word, a gap … a gap
    starts = list(accumulate(map(len, gaps_and_words)))[:-1:2]
    cased = gaps_and_words[1::2]
    return Wording(plain, starts, cased, fold(" ".join(cased)).split(" ") if cased else [])


def to_plain(text: str) -> str:
    """The text with every digit, letter, dash and space of Unicode's many kinds as its plain one.

    One character stays one character, so positions hold.
    """
    if text.isascii():
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
    """A table of phrases, each with a meaning; the longest one wins, and none overlaps another.

    A phrase is words in any case with spaces between; a "*" ends a word that may go on.
    """

    def __init__(self, meanings: dict[str, T]) -> None:
        self._by_words: dict[str, dict[str, list[_Phrase]]] = {}  # the first, the second or ""
        self._stems: dict[str, list[tuple[str, T]]] = {}
        for phrase, meaning in meanings.items():
            if phrase.endswith("*"):
                stem = fold(phrase[:-1])
                self._stems.setdefault(stem[:_STEM], []).append((stem, meaning))
            else:
                first, *rest = _WORD.findall(fold(phrase))
                seconds = self._by_words.setdefault(first, {})
                seconds.setdefault(rest[0] if rest else "", []).append((tuple(rest), meaning))
        for seconds in self._by_words.values():
            for candidates in seconds.values():
                candidates.sort(key=lambda candidate: -len(candidate[0]))
        self._firsts = frozenset(self._by_words)

    def find(self, wording: Wording) -> list[Found[T]]:
        words = wording.words
        found: list[Found[T]] = []
        after = 0
        present = self._firsts.intersection(words)  # most texts hold hardly any
        begun = [at for at, word in enumerate(words) if word in present] if present else []
        for position in range(len(words)) if self._stems else begun:
            if position < after:
                continue
            for rest, meaning in self._candidates(words, position):
                last = position + len(rest)
                if not rest or tuple(words[position + 1 : last + 1]) == rest:
                    found.append(Found(position, last, meaning))
                    after = last + 1
                    break
        return found

    def may_begin(self, word: str) -> bool:
        """Whether a word begins a phrase."""
        return word in self._firsts or any(
            word.startswith(stem) for stem, _ in self._stems.get(word[:_STEM], ())
        )

    def _candidates(self, words: list[str], position: int) -> list[_Phrase]:
        """The phrases that may begin with the word at a position, the longest first."""
        word = words[position]
        seconds = self._by_words.get(word, {})
        candidates = seconds.get("", [])
        if position + 1 < len(words) and words[position + 1] in seconds:
            candidates = seconds[words[position + 1]] + candidates
        stems = self._stems.get(word[:_STEM])
        return candidates + [((), m) for stem, m in stems if word.startswith(stem)] if stems else candidates


_Phrase = tuple[tuple[str, ...], Any]  # the words behind the first, and the meaning


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
