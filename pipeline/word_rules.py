"""Rules over words: regular expressions in which <name> stands for one word, so that a rule says what it sees.

A rule is written like "<COME> .{0,3} <til|to> <YOU>": <…> is one word, of a class (in capitals) or itself; <!…> is
one word that is none of these; "." is any word; the rest is a regular expression, spaces aside. Each word of a text
becomes one letter of an alphabet in which all words that no rule tells apart share a letter; one regular expression
over those letters finds all rules in one pass.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from pipeline.wording import Found, fold, to_plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pipeline.wording import Wording

_OTHER: Final = " "  # the letter of words that no rule names
_FIRST_LETTER: Final = 0x100  # beyond all signs that mean something in a regular expression
_MOST_REMEMBERED: Final = 50_000  # words
_PART: Final = 3  # letters; the shortest beginning a word may be known by
# "9. klasse" and "9. Klasse" go on, "35. Kvinde" does not
_SENTENCE_END: Final = re.compile(r"(?<!\d)\.\s|\.\s+(?!Kla|KLA)(?=[A-ZÆØÅÄÖ])|[!?;:…|•*]\s|\s[-/~»>]+\s|\n")
_ALONE: Final = "OTHER"  # the class of words that begin or end like others and mean something else
_SLOT: Final = re.compile(r"<(!?)([^<>]+)>")
_FIRST_SLOT: Final = re.compile(r"<([^!<>]+)>")
_BARE: Final = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae"})
T = TypeVar("T")


class WordRules(Generic[T]):
    """Finds rules in a text, each with a meaning; where several begin at one word, the first in order wins.

    A word of `classes` may end in "*" (it goes on) or begin with "*" (it ends so). Every rule begins with a word of
    its own and reaches over no end of a sentence.
    """

    def __init__(self, classes: Mapping[str, str], rules: Iterable[tuple[T, str]]) -> None:
        written = [(meaning, "".join(rule.split())) for meaning, rule in rules]
        words = {name: _list_words(text) for name, text in classes.items()}
        words |= {name: [fold(name)] for name in _name_slots(written) if name not in words}
        self._letters = _Letters(words)
        self._meanings = [meaning for meaning, _ in written]
        self._search = re.compile(_join([rule for _, rule in written], self._letters)).search

    def find(self, wording: Wording) -> list[Found[T]]:
        letters = "".join(map(self._letters.__getitem__, wording.words))
        found: list[Found[T]] = []
        at = 0
        while (match := self._search(letters, at)) is not None:
            first, after = match.span()
            at = after
            if after - first > 1 and (cut := _find_cut(wording, first, after)):
                match, at = self._search(letters, first, cut), first + 1
                if match is None:
                    continue
                first, after = match.span()
                at = after
            found.append(Found(first, after - 1, self._meanings[(match.lastindex or 1) - 1]))
        return found


class _Letters(dict[str, str]):
    """By word, the letter that stands for it; remembered, because ads share their words."""

    def __init__(self, classes: Mapping[str, list[str]]) -> None:
        super().__init__()
        names_of: dict[str, set[str]] = {}
        for name, words in classes.items():
            for word in words:
                names_of.setdefault(word, set()).add(name)
        self._by_names: dict[frozenset[str], str] = {}
        self._beginnings: dict[str, list[tuple[str, frozenset[str]]]] = {}
        self._endings: list[tuple[str, frozenset[str]]] = []
        for part in filter(_is_part, names_of):
            known = (part.strip("*"), frozenset(names_of[part]))
            self._letter_of(known[1])
            if part.endswith("*"):
                self._beginnings.setdefault(part[:_PART], []).append(known)
            else:
                self._endings.append(known)
        self._endings.sort(key=lambda known: -len(known[0]))
        self._any_ending = tuple(ending for ending, _ in self._endings)
        self._exact = {
            word: self._letter_of(names if _ALONE in names else names | self._names_by_beginning(word))
            for word, names in names_of.items()
            if not _is_part(word)
        }

    def letters_of(self, names: str) -> set[str]:
        """The letters of all words that one of these classes holds."""
        wanted = frozenset(names.split("|"))
        return {letter for of_letter, letter in self._by_names.items() if not wanted.isdisjoint(of_letter)}

    def __missing__(self, word: str) -> str:
        letter = self._exact.get(word)
        if letter is None:
            names = self._names_by_part(word)
            letter = self._by_names[names] if names else _OTHER
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        self[word] = letter
        return letter

    def _letter_of(self, names: Iterable[str]) -> str:
        return self._by_names.setdefault(frozenset(names), chr(_FIRST_LETTER + len(self._by_names)))

    def _names_by_part(self, word: str) -> frozenset[str]:
        """The classes of the longest known beginning of a word; of its longest known ending where it has none."""
        names = self._names_by_beginning(word)
        if not names and word.endswith(self._any_ending):
            return next(names for ending, names in self._endings if word.endswith(ending))
        return names

    def _names_by_beginning(self, word: str) -> frozenset[str]:
        begins = [part for part in self._beginnings.get(word[:_PART], ()) if word.startswith(part[0])]
        return max(begins, key=lambda part: len(part[0]))[1] if begins else frozenset()


def list_spellings(word: str) -> set[str]:
    """A word as it looks folded: written in full, and as those write it who lack its letters."""
    plain = to_plain(word.lower())
    apart = unicodedata.normalize("NFKD", plain.translate(_BARE))
    bare = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return {fold(plain), fold(bare)}


def _list_words(text: str) -> list[str]:
    return sorted({spelling for word in text.split() for spelling in list_spellings(word)})


def _is_part(word: str) -> bool:
    return "*" in word


def _name_slots(rules: Iterable[tuple[T, str]]) -> Iterator[str]:
    for _, rule in rules:
        for _, names in _SLOT.findall(rule):
            yield from names.split("|")


def _join(rules: list[str], letters: _Letters) -> str:
    """One expression for all rules: it looks for a letter that a rule begins with, then tries the rules in order."""
    begin: set[str] = set()
    tried = []
    for rule in rules:
        first = _FIRST_SLOT.match(rule)
        if first is None:
            raise ValueError(f'rule "{rule}" does not begin with a word')
        begin |= letters.letters_of(first[1])
        rest = _SLOT.sub(lambda slot: _one_of(slot[2], letters, but=slot[1]), rule[first.end() :])
        tried.append(f"(?<={_one_of(first[1], letters)}){rest}()")
    return f"[{''.join(sorted(begin))}](?:{'|'.join(tried)})"


def _one_of(names: str, letters: _Letters, but: str = "") -> str:
    return f"[{'^' if but else ''}{''.join(sorted(letters.letters_of(names)))}]"


def _find_cut(wording: Wording, first: int, after: int) -> int:
    """The first of these words that stands behind the end of a sentence; 0 where none does."""
    starts, cased, plain = wording.starts, wording.cased, wording.plain
    if _SENTENCE_END.search(plain, starts[first], starts[after - 1] + 1) is None:
        return 0
    for word in range(first + 1, after):
        if _SENTENCE_END.search(plain, starts[word - 1] + len(cased[word - 1]), starts[word] + 1):
            return word
    return 0
