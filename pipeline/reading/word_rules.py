"""Rules over words: regular expressions in which <name> stands for one word, so that a rule says what it sees.

A rule is written like "<COME> .{0,3} <til|to> <YOU>": <…> is one word, of a class (in capitals) or itself; <!…> is
one word that is none of these; "." is any word; the rest is a regular expression, spaces aside. Each word of a text
becomes one letter, and each rule a regular expression over letters. A rule is tried only in a text that has the words
it cannot do without; all sets of rules look a word up together.
"""

from __future__ import annotations

import re
from functools import cached_property, reduce
from heapq import heapify, heappop, heapreplace
from operator import or_
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from pipeline.reading.word_letters import Alphabet, list_words, strip_marks
from pipeline.reading.wording import Found, fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from pipeline.reading.wording import Wording

_MOST_REMEMBERED: Final = 50_000  # words
# "9. klasse" goes on, "35. Kvinde" does not
_SENTENCE_END: Final = re.compile(r"\.\s(?!\s*[Kk](?:la|LA))|[!?;:…|•*]\s|\s[-/~»>]+\s|\n")
_ALONE: Final = "OTHER"  # the class of words that begin or end like others and mean something else
_SLOT: Final = re.compile(r"<(!?)([^<>]+)>")
_GROUP: Final = re.compile(r"\([^()]*\)(?:[?*+]|\{[^}]*\})?")
_NEEDED: Final = re.compile(r"<([^!<>]+)>(?![?*]|\{0?,)")
_MOST_NEEDED: Final = 3  # slots; a rule that needs more is tried where these can be filled
T = TypeVar("T")


class WordRules(Generic[T]):
    """Finds rules in a text, each with a meaning; where several begin at one word, the first in order wins.

    A word of `classes` may end in "*" (it goes on) or begin with "*" (it ends so). Every rule begins with a word of
    its own and reaches over no end of a sentence.
    """

    def __init__(self, classes: Mapping[str, str], rules: Iterable[tuple[T, str]]) -> None:
        self._classes = classes
        self._meanings, written = zip(*rules, strict=True)
        self.written = ["".join(rule.split()) for rule in written]
        for rule in self.written:
            if not _NEEDED.match(rule):
                raise ValueError(f'rule "{rule}" does not begin with a word')
        self._patterns = _Patterns(self.written, self._letters_of)
        self._place, self._first_bit = _all_rules.add(self)
        self._bits = (1 << len(self.written)) - 1

    def find(self, wording: Wording) -> list[Found[T]]:
        all_letters, all_tried = _all_rules.mark(wording)
        tried = _list_bits(all_tried >> self._first_bit & self._bits)
        if not tried:
            return []
        letters, patterns = all_letters[self._place :: len(_all_rules.sets)], self._patterns
        ahead = [(hit.start(), rule, hit) for rule in tried if (hit := patterns[rule].search(letters))]
        heapify(ahead)
        found: list[Found[T]] = []
        after = 0
        while ahead:
            at, rule, hit = ahead[0]
            if at >= after:
                told, after = rule, hit.end()
                if after - at > 1 and (cut := _find_cut(wording, at, after)):
                    told, after = self._find_before(cut, at, letters, tried)
                if after:
                    found.append(Found(at, after - 1, self._meanings[told]))
                after = after or at + 1
            following = patterns[rule].search(letters, after)
            if following is None:
                heappop(ahead)
            else:
                heapreplace(ahead, (following.start(), rule, following))
        return found

    def letter(self, word: str, bare: str) -> str:
        """`bare` is the word without the marks on its letters."""
        return self._alphabet.letter(word, bare)

    @cached_property
    def served(self) -> dict[str, list[int]]:
        """By letter, a bit for each rule that needs such a word, in three numbers: first needed, second, third."""
        served: dict[str, list[int]] = {}
        for rule, written in enumerate(self.written):
            needed = sorted(map(self._letters_of, _list_needed(written)), key=len)
            for place in range(_MOST_NEEDED):
                for letter in needed[min(place, len(needed) - 1)]:
                    served.setdefault(letter, [0] * _MOST_NEEDED)[place] |= 1 << self._first_bit + rule
        return served

    def _find_before(self, cut: int, at: int, letters: str, tried: list[int]) -> tuple[int, int]:
        """The first rule found at a place that does not reach over a cut, and where it ends; 0 where none is."""
        for rule in tried:
            if within := self._patterns[rule].match(letters, at, cut):
                return rule, within.end()
        return 0, 0

    @cached_property
    def _alphabet(self) -> Alphabet:
        slots = {slot for rule in self.written for _, slot in _SLOT.findall(rule)}
        classes = {name: list(list_words(text)) for name, text in self._classes.items()}
        alone = classes.get(_ALONE, [])
        named = {name for slot in slots for name in slot.split("|")}
        return Alphabet({name: classes.get(name) or [fold(name)] for name in named}, slots, alone)

    def _letters_of(self, slot: str) -> list[str]:
        return self._alphabet.by_slot.get(slot, [])


class _Patterns(dict[int, re.Pattern[str]]):
    """Each rule over letters, made where it is first tried: most readings try few of them."""

    def __init__(self, written: list[str], letters_of: Callable[[str], list[str]]) -> None:
        super().__init__()
        self._written = written
        self._letters_of = letters_of

    def __missing__(self, rule: int) -> re.Pattern[str]:
        pattern = _SLOT.sub(lambda slot: _one_of(self._letters_of(slot[2]), but=slot[1]), self._written[rule])
        self[rule] = compiled = re.compile(pattern, re.DOTALL)
        return compiled


class _AllRules(dict[str, tuple[str, int]]):
    """By word, its letter in each set of rules, and the rules it serves; remembered, because ads share their words."""

    def __init__(self) -> None:
        super().__init__()
        self.sets: list[WordRules[Any]] = []
        self._rules = 0
        self._by_letters: dict[str, tuple[str, int]] = {}

    def add(self, rules: WordRules[Any]) -> tuple[int, int]:
        """How many sets, and how many rules, are before these."""
        before = len(self.sets), self._rules
        self.sets.append(rules)
        self._rules += len(rules.written)
        self._by_letters.clear()
        self.clear()
        return before

    def mark(self, wording: Wording) -> tuple[str, int]:
        """For each word one letter of each set, and a bit for each rule that has the words it needs."""
        if wording.marked_for != len(self.sets):
            wording.marked_for = len(self.sets)
            if wording.words:
                letters, serves = zip(*map(self.__getitem__, wording.words), strict=True)
                served = reduce(or_, serves)
                wording.marks = "".join(letters), served & served >> self._rules & served >> 2 * self._rules
        return wording.marks

    def __missing__(self, word: str) -> tuple[str, int]:
        bare = strip_marks(word)
        letters = "".join([rules.letter(word, bare) for rules in self.sets])
        known = self._by_letters.get(letters) or self._list_served(letters)
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        self[word] = known
        return known

    def _list_served(self, letters: str) -> tuple[str, int]:
        serves = 0
        for rules, letter in zip(self.sets, letters, strict=True):
            for place, served in enumerate(rules.served.get(letter, ())):
                serves |= served << place * self._rules
        self._by_letters[letters] = letters, serves
        return letters, serves


_all_rules = _AllRules()


def _list_bits(number: int) -> list[int]:
    bits = []
    while number:
        bits.append((number & -number).bit_length() - 1)
        number &= number - 1
    return bits


def _list_needed(rule: str) -> list[str]:
    """The slots that a rule cannot do without."""
    while (without := _GROUP.sub("", rule)) != rule:
        rule = without
    return _NEEDED.findall(rule)


def _one_of(letters: Iterable[str], but: str) -> str:
    listed = "".join(f"\\u{ord(letter):04x}" for letter in sorted(letters))
    return f"[^{listed}]" if but else f"[{listed}]"


def _find_cut(wording: Wording, first: int, after: int) -> int:
    """The first of these words that stands behind the end of a sentence; 0 where none does."""
    starts, cased, plain = wording.starts, wording.cased, wording.plain
    begun = plain[starts[first] : starts[after - 1] + 3]
    if " ".join(cased[first:after]).startswith(begun) or _SENTENCE_END.search(begun) is None:
        return 0
    for word in range(first + 1, after):
        if _SENTENCE_END.search(plain, starts[word - 1] + len(cased[word - 1]), starts[word] + 3):
            return word
    return 0
