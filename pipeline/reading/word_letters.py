"""An alphabet for a set of rules: all words that no rule of the set tells apart share one letter."""

from __future__ import annotations

import unicodedata
from functools import cached_property
from typing import TYPE_CHECKING, Final

from pipeline.reading.wording import fold, to_plain

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

_OTHER: Final = "\x00"  # the letter of words of no class
_PART: Final = 3  # letters; the shortest beginning a word may be known by
_SHORT: Final = 4  # letters
_BARE: Final = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae"})
_Part = tuple[str, frozenset[str]]  # how words begin or end, and the slots that these words may fill


class Alphabet:
    """The letter of each word, by the slots that it may fill.

    A slot is the names of classes with "|" between. A word of a class may end in "*" (it goes on) or begin with "*"
    (it ends so); those that stand `alone` mean something else than what they begin or end like.
    """

    def __init__(
        self, classes: Mapping[str, Iterable[str]], slots: Iterable[str], alone: Collection[str]
    ) -> None:
        names_of = dict.fromkeys(alone, "")
        for name, words in classes.items():
            for word in words:
                names_of[word] = f"{names_of[word]}|{name}" if word in names_of else name
        slots_of = _slots_of(set(names_of.values()), slots)
        self._by_slots: dict[frozenset[str], str] = {frozenset(): _OTHER}
        self._beginnings: dict[str, list[_Part]] = {}
        self._endings: list[_Part] = []
        for part in [word for word in names_of if "*" in word]:
            self._add_part(part, slots_of[names_of.pop(part)])
        self._endings.sort(key=lambda known: -len(known[0]))
        self._any_ending = tuple(ending for ending, _ in self._endings)
        letter_of = {names: self._letter_of(filled) for names, filled in slots_of.items()}
        self._exact = {word: letter_of[names] for word, names in names_of.items()}
        for word in [word for word in names_of if word[:_PART] in self._beginnings and word not in alone]:
            self._exact[word] = self._letter_of(slots_of[names_of[word]] | self._slots_by_beginning(word))

    def letter(self, word: str, bare: str) -> str:
        """`bare` is the word without the marks on its letters."""
        exact = self._exact
        return exact.get(word) or exact.get(bare) or self._by_slots[self._slots_by_part(bare)]

    @cached_property
    def by_slot(self) -> dict[str, list[str]]:
        """The letters of all words that may fill a slot."""
        letters: dict[str, list[str]] = {}
        for slots, letter in self._by_slots.items():
            for slot in slots:
                letters.setdefault(slot, []).append(letter)
        return letters

    def _add_part(self, part: str, slots: frozenset[str]) -> None:
        self._letter_of(slots)
        if part.endswith("*"):
            self._beginnings.setdefault(part[:_PART], []).append((part[:-1], slots))
        else:
            self._endings.append((part[1:], slots))

    def _letter_of(self, slots: frozenset[str]) -> str:
        return self._by_slots.setdefault(slots, chr(len(self._by_slots)))

    def _slots_by_part(self, word: str) -> frozenset[str]:
        """The slots of the longest known beginning of a word; of its longest known ending where it has none."""
        slots = self._slots_by_beginning(word)
        if not slots and word.endswith(self._any_ending):
            return next(slots for ending, slots in self._endings if word.endswith(ending))
        return slots

    def _slots_by_beginning(self, word: str) -> frozenset[str]:
        begins = [part for part in self._beginnings.get(word[:_PART], ()) if word.startswith(part[0])]
        return max(begins, key=lambda part: len(part[0]))[1] if begins else frozenset()


def _slots_of(several_names: Iterable[str], slots: Iterable[str]) -> dict[str, frozenset[str]]:
    """The slots that words of these classes may fill; each time the names of classes with "|" between."""
    with_name: dict[str, set[str]] = {}
    for slot in slots:
        for name in slot.split("|"):
            with_name.setdefault(name, set()).add(slot)
    return {
        names: frozenset().union(*(with_name.get(name, ()) for name in names.split("|")))
        for names in several_names
    }


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
