"""Rules over words: regular expressions in which <name> stands for one word, so that a rule says what it sees.

A rule is written like "<COME> .{0,3} <til|to> <YOU>": <…> is one word, of a class (in capitals) or itself; <!…> is
one word that is none of these; "." is any word; the rest is a regular expression, spaces aside. Each word of a text
becomes one letter of an alphabet in which all words that no rule tells apart share a letter; where a rule may begin,
one regular expression over those letters tries all rules that begin so.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from pipeline.wording import Found, fold, to_plain

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from pipeline.wording import Wording

_OTHER: Final = "\x00"  # the letter of words that no rule names
_MOST_REMEMBERED: Final = 50_000  # words
_PART: Final = 3  # letters; the shortest beginning a word may be known by
# "9. klasse" goes on, "35. Kvinde" does not
_SENTENCE_END: Final = re.compile(r"\.\s(?!\s*[Kk](?:la|LA))|[!?;:…|•*]\s|\s[-/~»>]+\s|\n")
_ALONE: Final = "OTHER"  # the class of words that begin or end like others and mean something else
_SLOT: Final = re.compile(r"<(!?)([^<>]+)>")
_FIRST_SLOT: Final = re.compile(r"<([^!<>]+)>")
_SHORT: Final = 4  # letters
_BARE: Final = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae"})
T = TypeVar("T")
_Try = Callable[..., "re.Match[str] | None"]


class WordRules(Generic[T]):
    """Finds rules in a text, each with a meaning; where several begin at one word, the first in order wins.

    A word of `classes` may end in "*" (it goes on) or begin with "*" (it ends so). Every rule begins with a word of
    its own and reaches over no end of a sentence.
    """

    def __init__(self, classes: Mapping[str, str], rules: Iterable[tuple[T, str]]) -> None:
        written = [(meaning, "".join(rule.split())) for meaning, rule in rules]
        slots = {names for _, rule in written for _, names in _SLOT.findall(rule)}
        words = {name: _list_words(text) for name, text in classes.items()}
        self._letters = _Letters(
            {slot: _list_slot(slot, words) for slot in slots}, alone=set(words.get(_ALONE, ()))
        )
        self._rules = _RulesByLetter(written, self._letters)

    def find(self, wording: Wording) -> list[Found[T]]:
        letters = "".join(map(self._letters.__getitem__, wording.words))
        rules, begin, after = self._rules, self._rules.begin, 0
        found: list[Found[T]] = []
        for at in [at for at, letter in enumerate(letters) if letter in begin]:
            if at < after:
                continue
            tried, meanings = rules[letters[at]]
            match = tried(letters, at)
            if match is None:
                continue
            end = match.end()
            if end - at > 1 and (cut := _find_cut(wording, at, end)):
                match = tried(letters, at, cut)
                if match is None:
                    continue
                end = match.end()
            after = end
            found.append(Found(at, end - 1, meanings[(match.lastindex or 1) - 1]))
        return found


class _RulesByLetter(dict[str, tuple["_Try", list[T]]], Generic[T]):
    """By the letter they begin with, one expression for all rules, in their order, and their meanings.

    Made where a letter is first met: most readings meet few of them.
    """

    def __init__(self, rules: list[tuple[T, str]], letters: _Letters) -> None:
        super().__init__()
        self._letters = letters
        self._beginning_with: dict[str, list[tuple[T, str]]] = {}
        for meaning, rule in rules:
            first = _FIRST_SLOT.match(rule)
            if first is None:
                raise ValueError(f'rule "{rule}" does not begin with a word')
            for letter in letters.letters_of(first[1]):
                self._beginning_with.setdefault(letter, []).append((meaning, rule))
        self.begin = frozenset(self._beginning_with)

    def __missing__(self, letter: str) -> tuple[_Try, list[T]]:
        rules = self._beginning_with[letter]
        tried = "|".join(f"{_write_rule(rule, self._letters)}()" for _, rule in rules)
        made = re.compile(tried, re.DOTALL).match, [meaning for meaning, _ in rules]
        self[letter] = made
        return made


class _Letters(dict[str, str]):
    """By word, the letter that stands for all words of the same slots; remembered, because ads share their words."""

    def __init__(self, slots: Mapping[str, Iterable[str]], alone: Collection[str]) -> None:
        super().__init__()
        slots_of: dict[str, set[str]] = {word: set() for word in alone}
        for slot, words in slots.items():
            for word in words:
                slots_of.setdefault(word, set()).add(slot)
        self._by_slots: dict[frozenset[str], str] = {frozenset(): _OTHER}
        self._beginnings: dict[str, list[tuple[str, frozenset[str]]]] = {}
        self._endings: list[tuple[str, frozenset[str]]] = []
        for part in filter(_is_part, slots_of):
            known = (part.strip("*"), frozenset(slots_of[part]))
            self._letter_of(known[1])
            if part.endswith("*"):
                self._beginnings.setdefault(part[:_PART], []).append(known)
            else:
                self._endings.append(known)
        self._endings.sort(key=lambda known: -len(known[0]))
        self._any_ending = tuple(ending for ending, _ in self._endings)
        self._exact = {
            word: self._letter_of(of_word if word in alone else of_word | self._slots_by_beginning(word))
            for word, of_word in slots_of.items()
            if not _is_part(word)
        }

    def letters_of(self, slot: str) -> set[str]:
        """The letters of all words that may fill a slot."""
        return {letter for slots, letter in self._by_slots.items() if slot in slots}

    def __missing__(self, word: str) -> str:
        letter = self._exact.get(word)
        if letter is None:
            bare = word if word.isascii() else _strip_marks(word)
            letter = self._exact.get(bare) or self._by_slots[self._slots_by_part(bare)]
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        self[word] = letter
        return letter

    def _letter_of(self, slots: Iterable[str]) -> str:
        return self._by_slots.setdefault(frozenset(slots), chr(len(self._by_slots)))

    def _slots_by_part(self, word: str) -> frozenset[str]:
        """The slots of the longest known beginning of a word; of its longest known ending where it has none."""
        slots = self._slots_by_beginning(word)
        if not slots and word.endswith(self._any_ending):
            return next(slots for ending, slots in self._endings if word.endswith(ending))
        return slots

    def _slots_by_beginning(self, word: str) -> frozenset[str]:
        begins = [part for part in self._beginnings.get(word[:_PART], ()) if word.startswith(part[0])]
        return max(begins, key=lambda part: len(part[0]))[1] if begins else frozenset()


def list_spellings(word: str) -> set[str]:
    """A word as it looks folded: written in full, and as those write it who lack its letters."""
    if word.isascii():
        return {word.lower()}
    plain = to_plain(word.lower())
    # short words would meet others: "før" is no "for"
    return {fold(plain), _strip_marks(plain if len(word) > _SHORT else fold(plain))}


def _strip_marks(word: str) -> str:
    apart = unicodedata.normalize("NFKD", word.translate(_BARE))
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def _list_words(text: str) -> list[str]:
    return sorted({spelling for word in text.split() for spelling in list_spellings(word)})


def _is_part(word: str) -> bool:
    return "*" in word


def _list_slot(slot: str, classes: Mapping[str, list[str]]) -> Iterator[str]:
    for name in slot.split("|"):
        yield from classes.get(name, (fold(name),))


def _write_rule(rule: str, letters: _Letters) -> str:
    return _SLOT.sub(lambda slot: _one_of(letters.letters_of(slot[2]), but=slot[1]), rule)


def _one_of(letters: Iterable[str], but: str) -> str:
    listed = "".join(f"\\u{ord(letter):04x}" for letter in sorted(letters))
    return f"[^{listed}]" if but else f"[{listed}]"


def _find_cut(wording: Wording, first: int, after: int) -> int:
    """The first of these words that stands behind the end of a sentence; 0 where none does."""
    starts, cased, plain = wording.starts, wording.cased, wording.plain
    if _SENTENCE_END.search(plain, starts[first], starts[after - 1] + 3) is None:
        return 0
    for word in range(first + 1, after):
        if _SENTENCE_END.search(plain, starts[word - 1] + len(cased[word - 1]), starts[word] + 3):
            return word
    return 0
