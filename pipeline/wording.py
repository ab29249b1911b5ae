"""The words of a text in order, brought into one spelling, and phrase tables that share one look-up per word."""

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
_EACH_WORD = re.compile(r"([^\W_]+)")
_SENTENCE_END = re.compile(r"[.!?;\n](?=\s|$)|\n")
_ODD = re.compile(r"[^\x00-\u024f]")
_STEM = 4  # letters; the shortest beginning a phrase may have before its "*"
_MOST_REMEMBERED = 200_000  # words
_NOT_BASIC = re.compile(r"[^\x00-\x7f]")
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
    _begun: dict[int, list[_Begun]] | None = None
    _tables: int = 0

    def span(self, first: int, last: int) -> Span:
        """The characters from one word to another."""
        return self.starts[first], self.starts[last] + len(self.cased[last])

    def spans(self, hits: Iterable[Found[Any]]) -> tuple[Span, ...]:
        return tuple(self.span(hit.first, hit.last) for hit in hits)

    def begun(self, table: int) -> list[_Begun]:
        """Where phrases of a table may begin: all tables are looked up together, once per word."""
        if self._begun is None or self._tables != len(_tables):
            self._begun, self._tables = _look_up(self.words), len(_tables)
        return self._begun.get(table, [])


def read_wording(text: str) -> Wording:
    plain = to_plain(text[:LONGEST])
    gaps_and_words = _EACH_WORD.split(plain)  # a gap, a word, a gap … a gap
    starts = list(accumulate(map(len, gaps_and_words)))[:-1:2]
    cased = gaps_and_words[1::2]
    return Wording(plain, starts, cased, fold(" ".join(cased)).split(" ") if cased else [])


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
    """A table of phrases, each with a meaning; the longest one wins, and none overlaps another.

    A phrase is words in any case with spaces between; a "*" ends a word that may go on.
    """

    def __init__(self, meanings: dict[str, T]) -> None:
        self._by_first: dict[str, list[_Phrase]] = {}
        self._stems: dict[str, list[tuple[str, T]]] = {}
        for phrase, meaning in meanings.items():
            if phrase.endswith("*"):
                stem = fold(phrase[:-1])
                self._stems.setdefault(stem[:_STEM], []).append((stem, meaning))
            else:
                first, *rest = _WORD.findall(fold(phrase))
                self._by_first.setdefault(first, []).append((tuple(rest), meaning))
        for candidates in self._by_first.values():
            candidates.sort(key=lambda candidate: -len(candidate[0]))
        self._table = len(_tables)
        _tables.append(self)
        _beginnings.clear()

    def find(self, wording: Wording) -> list[Found[T]]:
        words = wording.words
        found: list[Found[T]] = []
        after = 0
        for position, candidates in wording.begun(self._table):
            if position < after:
                continue
            for rest, meaning in candidates:
                last = position + len(rest)
                if not rest or tuple(words[position + 1 : last + 1]) == rest:
                    found.append(Found(position, last, meaning))
                    after = last + 1
                    break
        return found

    def beginning_with(self, word: str) -> tuple[_Phrase, ...]:
        """The phrases that a word may begin, the longest first."""
        stems = self._stems.get(word[:_STEM], ())
        return (*self._by_first.get(word, ()), *(((), m) for stem, m in stems if word.startswith(stem)))


_Phrase = tuple[tuple[str, ...], Any]  # the words behind the first, and the meaning
_Begun = tuple[int, tuple[_Phrase, ...]]
_tables: list[Phrases[Any]] = []


class _Beginnings(dict[str, tuple[tuple[int, tuple[_Phrase, ...]], ...]]):
    """By word, each table that has phrases beginning with it; remembered, because ads share their words."""

    def __missing__(self, word: str) -> tuple[tuple[int, tuple[_Phrase, ...]], ...]:
        begun = ((at, table.beginning_with(word)) for at, table in enumerate(_tables))
        known = tuple((at, phrases) for at, phrases in begun if phrases)
        if len(self) < _MOST_REMEMBERED:
            self[word] = known
        return known


_beginnings = _Beginnings()


def _look_up(words: list[str]) -> dict[int, list[_Begun]]:
    begun: dict[int, list[_Begun]] = {}
    known = map(_beginnings.__getitem__, words)
    for position, tables in [(at, tables) for at, tables in enumerate(known) if tables]:
        for table, phrases in tables:
            begun.setdefault(table, []).append((position, phrases))
    return begun


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
