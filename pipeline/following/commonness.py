"""How many unrelated advertisers use a phrase: what everybody says tells nobody apart.

Counts are kept in a fixed table, found by the phrase's mark; two phrases that meet there look commoner than they are,
which errs towards telling apart. When a count is full all are halved: what counts is the share.
Source: count-min sketch with one row (Cormode & Muthukrishnan 2005), aged as in TinyLFU (Einziger et al. 2017).
"""

from __future__ import annotations

from array import array
from math import log
from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.following.traits import Traits

PLACES: Final = 1 << 20
_FULL: Final = (1 << 16) - 1
_SEVERAL: Final = 2
_FEWEST: Final = (
    300  # advertisers; before so many were counted, what one has or nobody is held to be one in this many
)
_LOGARITHMS: Final = [0.0, *map(log, range(1, _FULL + 1))]  # by count; nobody's counts as somebody's


class Commonness:
    """`advertisers` is how many were counted, halved with the counts."""

    def __init__(self, counts: bytes = b"", advertisers: int = 0) -> None:
        self._counts = array("H", counts or bytes(2 * PLACES))
        self.advertisers = advertisers
        self._weights: WeakKeyDictionary[Traits, float] = WeakKeyDictionary()

    def to_bytes(self) -> bytes:
        return self._counts.tobytes()

    def add(self, marks: Iterable[int]) -> None:
        """Count one advertiser who uses these."""
        self._weights.clear()
        counts = self._counts
        for place in {mark & PLACES - 1 for mark in marks}:
            counts[place] += 1
            if counts[place] == _FULL:
                self._halve()
        self.advertisers += 1

    def count(self, mark: int) -> int:
        """How many advertisers of those counted use it."""
        return self._counts[mark & PLACES - 1]

    def find_rarest(self, marks: Iterable[int], most: int) -> list[int]:
        """The rarest first, in an order that does not depend on theirs."""
        counts, last = self._counts, PLACES - 1
        return [mark for _, mark in sorted([(counts[mark & last], mark) for mark in marks])[:most]]

    def rarity(self, mark: int) -> float:
        """How much it tells that two ads share this: the logarithm of one in how many advertisers uses it."""
        return self.rarities([mark])[mark]

    def rarities(self, marks: Iterable[int]) -> dict[int, float]:
        counts, last, prior, of_several = self._counts, PLACES - 1, self.prior, log(max(self.advertisers, 1))
        return {
            mark: prior
            if (count := counts[mark & last]) < _SEVERAL
            else max(of_several - _LOGARITHMS[count], 0.0)
            for mark in marks
        }

    def weigh(self, ad: Traits) -> float:
        """All that an ad's phrases could tell; remembered, because an ad is compared with several."""
        if (known := self._weights.get(ad)) is None:
            known = self._weights[ad] = sum(self.rarities(ad.phrase_set).values())
        return known

    @property
    def prior(self) -> float:
        """How much must be told before two ads are rather one advertiser's than not."""
        return log(max(self.advertisers, _FEWEST))

    def _halve(self) -> None:
        self._counts = array("H", [count >> 1 for count in self._counts])
        self.advertisers >>= 1
