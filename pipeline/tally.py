"""The tally: what a batch adds to its round's figures, in the transaction that writes the batch.

An ad counts once in a round. One that was counted before (its page came twice, or the round was killed and
taken up again) moves from one figure to another; it is not added.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from register.rounds import Round

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from pipeline.recognition import KnownAd, Wording


class Tally:
    def __init__(self, round_id: int) -> None:
        self._round_id = round_id
        self._figures: Counter[str] = Counter()
        self._excluded: Counter[str] = Counter()
        self.numbers_new = 0
        self.review = 0

    def count_same(self, known: KnownAd) -> None:
        """A known ad that stands as it did."""
        if known.sighting_last != self._round_id:
            self._add(self._classify(known, returns=known.returns_in(self._round_id)), known.excluded, 1)

    def count_wording(self, wording: Wording) -> None:
        """A new ad, a new wording, or a new reading of an ad that stands as it did."""
        known = wording.known
        if known is None:
            self._add("new", wording.excluded, 1)
            return
        before = self._classify(known, returns=False)
        if known.sighting_last == self._round_id:
            self._add(before, known.excluded, -1)
        if known.returns_in(self._round_id) or known.back_round_id == self._round_id:
            after = "back"
        elif wording.is_read_anew:
            after = before
        else:
            after = "new" if known.first_round_id == self._round_id else "changed"
        self._add(after, wording.excluded, 1)

    def add_to(self, session: Session) -> None:
        found = session.get_one(Round, self._round_id, populate_existing=True)
        for name, amount in self._figures.items():
            setattr(found, name, getattr(found, name) + amount)
        if any(self._excluded.values()):
            counts = Counter(found.excluded)
            counts.update(self._excluded)
            found.excluded = {reason: count for reason, count in counts.items() if count}
        found.numbers_new += self.numbers_new
        found.review += self.review

    def _classify(self, known: KnownAd, *, returns: bool) -> str:
        if returns or known.back_round_id == self._round_id:
            return "back"
        if known.first_round_id == self._round_id:
            return "new"
        return "changed" if known.sighting_first == self._round_id else "unchanged"

    def _add(self, figure: str, excluded: str, amount: int) -> None:
        if excluded:
            self._excluded[excluded] += amount
        else:
            self._figures[figure] += amount
