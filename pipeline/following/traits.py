"""What of an ad tells its advertiser from others: its words, names, age, place, numbers, and when it stood.

Words are kept as keyed numbers, so that nothing that is stored of them can be read or guessed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.reading.given_names import GIVEN_NAMES
from pipeline.reading.wording import LONGEST, fold, to_plain, word_set

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from register.vault import Vault

_MASK: Final = (1 << 63) - 1
_TURN: Final = 0x9E3779B97F4A7C15  # odd, its bits spread: 2**64 by the golden ratio (Knuth 6.4)
_PLACE: Final = 0x6F72_7465_6E2E
_MOST_WORDS: Final = 400  # of one ad; no honest one says more
_MOST_REMEMBERED: Final = 100_000  # words
_BEFORE_NAMES: Final = word_set(
    "hedder heter hetter heiße heisse imie llamo numesc named kh hilsen hilsner knus kram kys kisses hug"
)
_IS: Final = word_set("er is ist")
_NAME: Final = word_set("navn name namn")
_GIVEN: Final = frozenset(GIVEN_NAMES)
_NO_NAMES: Final = word_set(
    "kvinde kvinne kvinna frau woman lady dame pige jente girl maedchen mand mann man male model alder age alter "
    "aalder ich jeg jag nur kun kvindelig naturlig slank dansk norsk svensk thai polsk"
)
# "Mia, 27" and "Mia (27)" where a sentence begins, and "mød Mia på 27 år"
_BEFORE_AGE: Final = re.compile(
    r"(?:(?:^|[\n.!?])[^\w\n]{0,3}|(?:[Mm](?:ød|øt|eet)|[Tt]ri?[eä]?ff?[ae]?) )([^\W\d_]{3,12})(?:, ?| ?\(| på )(\d\d)\b"
)
_BETWEEN_NAME_AND_AGE: Final = (", ", ",", "(", " på ")
_PRICES: Final = frozenset(str(price) for price in range(100, 5000, 50))
_WORD: Final = re.compile(r"[^\W_]+")
# eight digits and more with little between them: a number is compared as a number, not as a word
_LONG_NUMBER: Final = re.compile(r"\+?\d(?:[\W_]{0,3}\d){7,}")


# not frozen, because thousands are made for each batch, and a frozen one takes four times as long
@dataclass(eq=False, kw_only=True)
class Fields:
    """What is known of an ad before its text is opened. `numbers` are the hashes of the certain ones.

    `first` and `last` are the days of the rounds that saw it first and last. `author` and `place` are 0 where the
    source and the text tell none.
    """

    ad_id: int
    source_id: int
    age: int | None
    kind: str
    advertises: str
    language: str
    place: int
    region: str
    numbers: frozenset[bytes]
    switchboard: bool
    first: date
    last: date
    author: int = 0


@dataclass(eq=False, kw_only=True)
class Traits(Fields):
    """One ad as it is compared. `words` and `names` are keyed; `prices` are in whole kroner or euro."""

    words: tuple[int, ...]
    names: frozenset[int]
    prices: frozenset[int]

    @cached_property
    def phrases(self) -> tuple[int, ...]:
        """Each word with the one behind it, in order."""
        # join_marks, written out: it is asked for each word of every ad that is compared
        return tuple([(word * _TURN + following) & _MASK for word, following in pairwise(self.words)])

    @property
    def marks_counted(self) -> set[int]:
        """All that is compared by how few have it."""
        return {*self.phrase_set, *self.names, *((self.place,) if self.place else ())}

    @cached_property
    def phrase_set(self) -> frozenset[int]:
        return frozenset(self.phrases)


class Spelled(NamedTuple):
    words: tuple[int, ...]
    names: frozenset[int]
    prices: frozenset[int]


@dataclass(slots=True)
class Speller:
    """Gives words their keyed numbers, 63 bits; remembers them, because ads share their words."""

    vault: Vault
    _known: dict[str, int] = field(default_factory=dict)

    def mark(self, what: str) -> int:
        known = self._known.get(what)
        if known is None:
            keyed = self.vault.keyed_hash("wording", what.encode())
            known = self._known[what] = int.from_bytes(keyed[:8]) & _MASK
        return known

    def spell(self, shown: str, age: int | None) -> Spelled:
        """The words of an ad but for its phone numbers, the names that it tells, and its prices.

        `age` is the one read from it: a name often stands before it.
        """
        plain = _LONG_NUMBER.sub(" ", to_plain(shown[:LONGEST]))
        cased = _WORD.findall(plain)[:_MOST_WORDS]
        if not cased:
            return Spelled((), frozenset(), frozenset())
        folded = fold(" ".join(cased)).split(" ")
        names = {*_GIVEN.intersection(folded), *_find_introduced(cased, folded)}
        if age is not None:
            names.update(_find_before_age(plain, age))
        words = self._mark_each(folded)
        return Spelled(
            tuple(words), frozenset(map(self.mark, names)), frozenset(map(int, _PRICES.intersection(folded)))
        )

    def _mark_each(self, words: list[str]) -> list[int]:
        known = self._known
        try:
            return [known[word] for word in words]
        except KeyError:
            if len(known) >= _MOST_REMEMBERED:
                known.clear()
            for word in words:
                if word not in known:
                    self.mark(word)
            return [known[word] for word in words]


def _find_introduced(cased: list[str], folded: list[str]) -> Iterator[str]:
    """As in "hedder Mia", "mit navn er Mia"."""
    introducing = _BEFORE_NAMES.intersection(folded)
    if not _NAME.isdisjoint(folded):
        introducing |= _IS
    if not introducing:
        return
    for at in [at for at, word in enumerate(folded[:-1]) if word in introducing]:
        introduces = folded[at] in _BEFORE_NAMES or (at > 0 and folded[at - 1] in _NAME)
        if introduces and cased[at + 1].istitle():
            yield folded[at + 1]


def _find_before_age(plain: str, age: int) -> Iterator[str]:
    """As in "Mia, 27" and "Mia på 27 år"."""
    if not any(f"{between}{age}" in plain for between in _BETWEEN_NAME_AND_AGE):
        return
    for found in _BEFORE_AGE.finditer(plain):
        if int(found[2]) == age and found[1].istitle() and (word := fold(found[1])) not in _NO_NAMES:
            yield word


def mark_place(area_id: int | None) -> int:
    """The mark of a municipality, 0 for none."""
    return 0 if area_id is None else join_marks(_PLACE, area_id)


def join_marks(*marks: int) -> int:
    """One mark for several, in their order."""
    joined = 0
    for mark in marks:
        joined = (joined * _TURN + mark) & _MASK
    return joined
