"""An alphabet for a set of rules: all words that no rule of the set tells apart share one letter."""

from __future__ import annotations

import unicodedata
from functools import cached_property
from typing import TYPE_CHECKING, Final

from pipeline.wording import fold, to_plain

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

_OTHER: Final = "\x00"  # the letter of words of no class
_PART: Final = 3  # letters; the shortest beginning a word may be known by
_SHORT: Final = 4  # letters
_BARE: Final = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae"})
_Part = tuple[str, frozenset[str]]  # how words begin or end, and the classes of these words


class Alphabet:
    """The letter of each word, by the classes it is of.

    A word of a class may end in "*" (it goes on) or begin with "*" (it ends so); those that stand `alone` mean
    something else than what they begin or end like.
    """

    def __init__(self, classes: Mapping[str, Iterable[str]], alone: Collection[str]) -> None:
        names_of: dict[str, list[str]] = {word: [] for word in alone}
        for name, words in classes.items():
            for word in words:
                names_of.setdefault(word, []).append(name)
        self._by_names: dict[frozenset[str], str] = {frozenset(): _OTHER}
        self._beginnings: dict[str, list[_Part]] = {}
        self._endings: list[_Part] = []
        for part in [word for word in names_of if "*" in word]:
            self._add_part(part, frozenset(names_of.pop(part)))
        self._endings.sort(key=lambda known: -len(known[0]))
        self._any_ending = tuple(ending for ending, _ in self._endings)
        self._exact = {
            word: self._letter_of(self._names_by_beginning(word).union(names) if word not in alone else names)
            for word, names in names_of.items()
        }

    def letter(self, word: str, bare: str) -> str:
        """`bare` is the word without the marks on its letters."""
        exact = self._exact
        return exact.get(word) or exact.get(bare) or self._by_names[self._names_by_part(bare)]

    @cached_property
    def by_class(self) -> dict[str, list[str]]:
        """The letters of all words of a class."""
        letters: dict[str, list[str]] = {}
        for names, letter in self._by_names.items():
            for name in names:
                letters.setdefault(name, []).append(letter)
        return letters

    def _add_part(self, part: str, names: frozenset[str]) -> None:
        self._letter_of(names)
        if part.endswith("*"):
            self._beginnings.setdefault(part[:_PART], []).append((part[:-1], names))
        else:
            self._endings.append((part[1:], names))

    def _letter_of(self, names: Iterable[str]) -> str:
        return self._by_names.setdefault(frozenset(names), chr(len(self._by_names)))

    def _names_by_part(self, word: str) -> frozenset[str]:
        """The classes of the longest known beginning of a word; of its longest known ending where it has none."""
        names = self._names_by_beginning(word)
        if not names and word.endswith(self._any_ending):
            return next(names for ending, names in self._endings if word.endswith(ending))
        return names

    def _names_by_beginning(self, word: str) -> frozenset[str]:
        begins = [part for part in self._beginnings.get(word[:_PART], ()) if word.startswith(part[0])]
        return max(begins, key=lambda part: len(part[0]))[1] if begins else frozenset()


def list_words(text: str) -> Iterator[str]:
    """Every spelling of the words of a class."""
    for word in text.lower().split():
        if word.isascii():
            yield word
        else:
            yield from list_spellings(word)


def list_spellings(word: str) -> set[str]:
    """A word as it looks folded: written in full, and as those write it who lack its letters."""
    plain = to_plain(word.lower())
    # short words would meet others: "før" is no "for"
    return {fold(plain), strip_marks(plain if len(word) > _SHORT else fold(plain))}


def strip_marks(word: str) -> str:
    """A word with the letters it has where nobody types æ, ø or ł."""
    if word.isascii():
        return word
    apart = unicodedata.normalize("NFKD", word.translate(_BARE))
    return "".join(sign for sign in apart if not unicodedata.combining(sign))
