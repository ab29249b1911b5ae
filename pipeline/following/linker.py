"""Linking: gives each ad of a batch its advertiser, and stores numbers, holdings, marks, merges and likely links.

Ads are taken one by one in their order, also within a batch, so that batches make no difference. What a round may
compare with, it learned from the rounds before it: see pipeline.following.learning.
"""

from __future__ import annotations

import gc
from collections import defaultdict
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import bindparam, insert, select, update

from pipeline.following.asking import is_among
from pipeline.following.candidates import list_marks, list_stored, remember
from pipeline.following.decision import Candidate, Following, decide
from pipeline.following.knowledge import Knowledge, StoredAds
from pipeline.following.merging import Merge, hold_advertisers, merge_advertisers
from register.advertisers import Advertiser
from register.database import allocate_ids
from register.following import AdMark, AdvertiserLink, Holding
from register.numbers import PhoneNumber
from register.suppressions import SuppressedNumber, Suppression, extend_suppressions
from register.words import LinkStrength

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from sqlalchemy.orm import Session

    from pipeline.following.commonness import Commonness
    from pipeline.following.knowledge import KnownNumber
    from pipeline.following.traits import Speller, Traits
    from register.vault import Vault


_GIVE_NUMBER = (
    update(PhoneNumber).where(PhoneNumber.id == bindparam("number")).values(advertiser_id=bindparam("holder"))
)
_TELL_HOLDING = (
    update(Holding)
    .where(Holding.number_id == bindparam("number"), Holding.advertiser_id == bindparam("holder"))
    .values(ad_id=bindparam("ad"))
)


@dataclass(frozen=True, slots=True)
class RoundLinking:
    """What stays the same for all batches of a round. `since`: the day of the source's round before."""

    round_id: int
    dated: date
    since: date | None
    common: Commonness
    speller: Speller
    review_below: float


class NewAd(NamedTuple):
    """An ad to be linked: `known` if the register had it before; `numbers` by hash, certain and doubted ones."""

    traits: Traits
    known: bool
    doubted: frozenset[bytes]


@dataclass(slots=True)
class _Linked:
    """What came of a batch, under ids below 0 for advertisers that are new with it."""

    advertiser_of: dict[int, int] = field(default_factory=dict)
    merged: dict[int, int] = field(default_factory=dict)
    because: dict[int, Candidate] = field(default_factory=dict)  # of merges
    likely: list[tuple[int, Candidate, int]] = field(default_factory=list)  # newer, whom, ad
    holdings: dict[tuple[bytes, int], int] = field(default_factory=dict)  # the ad that told it last
    doubted: list[tuple[int, bytes]] = field(default_factory=list)
    marks: dict[int, list[int]] = field(default_factory=dict)
    made: int = 0


class Linker:
    """Links the ads of one batch within the caller's transaction."""

    def __init__(self, session: Session, vault: Vault, linking: RoundLinking) -> None:
        self._session = session
        self._vault = vault
        self._linking = linking
        self._stored = StoredAds(session, vault, linking.speller, linking.review_below)
        self._knowledge = Knowledge(session, self._stored)
        self._linked = _Linked()
        self._apart = _find_kept_apart(session)
        self.merges: list[Merge] = []

    def link(self, ads: Sequence[NewAd], e164_of: Mapping[bytes, str]) -> set[bytes]:
        """Link and store them. `e164_of` holds every number of theirs. Returns the hashes of those that were new."""
        with _uncollected():
            marks_of = [list_marks(ad.traits, self._linking.common) for ad in ads]
            told = list(zip(ads, marks_of, strict=True))
            asked = [[*chain(*marks)] for ad, marks in told if not ad.known]
            known = {ad.traits.ad_id: list_stored(marks) for ad, marks in told if ad.known}
            self._knowledge.look_up(asked, known, e164_of.keys(), self._linking.dated)
            for ad, marks in told:
                self._link_one(ad, marks)
            return self._write(e164_of)

    def advertiser_of(self, ad_id: int) -> int:
        """The stored id; after `link`."""
        return self._standing(self._linked.advertiser_of[ad_id])

    def find_refused_by_others(self) -> set[int]:
        """Ads with a number that somebody else refused who had it: it may be another person's by now."""
        shown = {number_hash for number_hash, _ in self._linked.holdings}
        rows = self._session.execute(
            select(SuppressedNumber.number_hash, Suppression.advertiser_id)
            .join(Suppression, Suppression.id == SuppressedNumber.suppression_id)
            .where(SuppressedNumber.number_hash.in_(shown), Suppression.lifted_at.is_(None))
        )
        refusers: dict[bytes, set[int]] = defaultdict(set)
        for number_hash, refuser in rows:
            if refuser is not None:
                refusers[number_hash].add(refuser)
        return {
            ad_id
            for (number_hash, advertiser), ad_id in self._linked.holdings.items()
            if refusers.get(number_hash, set()) - {self._standing(advertiser)}
        }

    def number_id(self, number_hash: bytes) -> int:
        found = self._knowledge.numbers[number_hash].id
        assert found is not None, "link() stores the numbers first"
        return found

    def _link_one(self, ad: NewAd, marks: tuple[list[int], list[int]]) -> None:
        memory, linked, new = self._knowledge.memory, self._linked, ad.traits
        own = self._standing(memory.owner_of(new.ad_id)) if ad.known else 0
        if ad.known:
            new = replace(new, first=self._stored.first_seen(new.ad_id))
        following = Following(memory, self._linking.common, self._linking.since, self._standing)
        found = decide(new, () if own else chain(*marks), following)
        if not own and not found.same:
            linked.made += 1
            chosen = -linked.made
            linked.likely += [(chosen, candidate, new.ad_id) for candidate in found.likely]
        else:
            chosen = self._choose(own, found.same)
        linked.advertiser_of[new.ad_id] = self._knowledge.linked[new.ad_id] = chosen
        for number_hash in sorted(new.numbers):
            self._hold(number_hash, chosen, new.ad_id)
        linked.doubted += [(chosen, number_hash) for number_hash in sorted(ad.doubted)]
        linked.marks[new.ad_id] = remember(new, memory, marks)

    def _choose(self, own: int, same: Iterable[Candidate]) -> int:
        """The oldest of those who are certainly one; the others are merged into her. `own` is 0 for a new ad."""
        chosen = own
        for candidate in same:
            other = self._standing(candidate.advertiser)
            if not chosen:
                chosen = other
            elif other != chosen and not self._are_apart(chosen, other):
                # stored advertisers (ids above 0) stand before those of this batch, older before younger
                chosen, given = sorted((chosen, other), key=lambda each: (each < 0, abs(each)))
                self._linked.merged[given] = chosen
                self._linked.because[given] = candidate
        return chosen

    def _hold(self, number_hash: bytes, advertiser: int, ad_id: int) -> None:
        self._linked.holdings[number_hash, advertiser] = ad_id
        self._knowledge.numbers[number_hash].holder = advertiser
        memory = self._knowledge.memory
        memory.with_number[number_hash] = [
            other
            for other in memory.with_number[number_hash]
            if other != ad_id and self._standing(memory.owner_of(other)) != advertiser
        ]

    def _standing(self, advertiser: int) -> int:
        merged = self._linked.merged
        while advertiser in merged:
            advertiser = merged[advertiser]
        return advertiser

    def _standing_or_none(self, advertiser: int | None) -> int | None:
        return None if advertiser is None else self._standing(advertiser)

    def _are_apart(self, one: int, other: int) -> bool:
        """A person said that they are not one."""
        return any({self._standing(a), self._standing(b)} == {one, other} for a, b in self._apart)

    def _write(self, e164_of: Mapping[bytes, str]) -> set[bytes]:
        self._name_new_advertisers()
        merged = {old: self._standing(old) for old in self._linked.merged if old > 0}
        hold_advertisers(self._session, {*merged, *merged.values()})
        new = [number for number in self._knowledge.numbers.values() if number.id is None]
        self._insert_numbers(new, e164_of)
        for old, standing in merged.items():
            candidate = self._linked.because[old]
            self.merges.append(
                merge_advertisers(
                    self._session, old, standing, because=candidate.evidence.reasons,
                    weight=candidate.evidence.weight, round_id=self._linking.round_id,
                )
            )  # fmt: skip
        self._give_numbers()
        self._keep_refusals(set(merged.values()))
        return {number.number_hash for number in new}

    def write_links(self) -> None:
        """Holdings, marks and likely links; after the ads have been stored."""
        with _uncollected():
            self._write_holdings()
            # close together in the index: a page of it is then written once for a batch
            rows = sorted((mark, ad_id) for ad_id, marks in self._linked.marks.items() for mark in marks)
            if rows:
                self._session.connection().execute(
                    insert(AdMark), [{"mark": mark, "ad_id": ad_id} for mark, ad_id in rows]
                )
            self._write_likely()

    def _name_new_advertisers(self) -> None:
        unnamed = [-n for n in range(1, self._linked.made + 1) if -n not in self._linked.merged]
        ids = allocate_ids(self._session, Advertiser, len(unnamed))
        self._linked.merged |= dict(zip(unnamed, ids, strict=True))
        if ids:
            self._session.connection().execute(
                insert(Advertiser), [{"id": each, "first_round_id": self._linking.round_id} for each in ids]
            )

    def _insert_numbers(self, new: list[KnownNumber], e164_of: Mapping[bytes, str]) -> None:
        for number, number_id in zip(new, allocate_ids(self._session, PhoneNumber, len(new)), strict=True):
            number.id = number_id
        rows = [
            {
                "id": number.id,
                "number_hash": number.number_hash,
                "number_sealed": self._vault.seal(
                    "numbers.number", number.id or 0, e164_of[number.number_hash]
                ),
                "advertiser_id": self._standing_or_none(number.holder),
                "first_round_id": self._linking.round_id,
            }
            for number in new
        ]
        if rows:
            self._session.connection().execute(insert(PhoneNumber), rows)

    def _give_numbers(self) -> None:
        """Known numbers that have another holder now: nobody's till now, shared, or taken up by somebody else."""
        rows = [
            {"number": number.id, "holder": holder}
            for number in self._knowledge.numbers.values()
            if number.id
            and (holder := self._standing_or_none(number.holder)) is not None
            and self._standing_or_none(number.stored_holder) != holder
        ]
        if rows:
            self._session.connection().execute(_GIVE_NUMBER, rows)

    def _write_holdings(self) -> None:
        rows: dict[tuple[int, int], int] = {}
        for (number_hash, advertiser), ad_id in self._linked.holdings.items():
            rows[self.number_id(number_hash), self._standing(advertiser)] = ad_id
        if not rows:
            return
        held = select(Holding.number_id, Holding.advertiser_id).where(
            is_among(Holding.number_id, {number_id for number_id, _ in rows}, self._session)
        )
        stored = {(number_id, advertiser) for number_id, advertiser in self._session.execute(held)}
        new = [
            {"number_id": number_id, "advertiser_id": advertiser, "ad_id": ad_id}
            for (number_id, advertiser), ad_id in rows.items()
            if (number_id, advertiser) not in stored
        ]
        if new:
            self._session.connection().execute(insert(Holding), new)
        told = [
            {"number": number_id, "holder": advertiser, "ad": ad_id}
            for (number_id, advertiser), ad_id in rows.items()
            if (number_id, advertiser) in stored
        ]
        if told:
            self._session.connection().execute(_TELL_HOLDING, told)

    def _write_likely(self) -> None:
        links: dict[tuple[int, int], tuple[Candidate, int]] = {}
        for newer, candidate, ad_id in self._linked.likely:
            older, younger = sorted((self._standing(candidate.advertiser), self._standing(newer)))
            # both may have been merged by a later ad of the batch: into one, or into two with a link of their own
            if older != younger:
                links.setdefault((older, younger), (candidate, ad_id))
        for older, younger in _find_linked(self._session, links):
            links.pop((older, younger), None)
        rows = [
            {
                "older_id": older, "newer_id": younger, "strength": LinkStrength.LIKELY,
                "weight": candidate.evidence.weight, "because": {"reasons": list(candidate.evidence.reasons)},
                "moved": {}, "ad_id": ad_id, "old_ad_id": candidate.ad_id, "round_id": self._linking.round_id,
                "linked_at": datetime.now(UTC),
            }
            for (older, younger), (candidate, ad_id) in links.items()
        ]  # fmt: skip
        if rows:
            self._session.connection().execute(insert(AdvertiserLink), rows)

    def _keep_refusals(self, merged_into: set[int]) -> None:
        """A no covers every number of the advertiser, also the one she took up today."""
        linked = self._linked
        touched = merged_into | {self._standing(advertiser) for _, advertiser in linked.holdings}
        touched |= {self._standing(advertiser) for advertiser, _ in linked.doubted}
        refusing = self._session.scalars(
            select(Suppression.advertiser_id)
            .where(
                is_among(Suppression.advertiser_id, touched, self._session), Suppression.lifted_at.is_(None)
            )
            .distinct()
        ).all()
        for advertiser in refusing:
            assert advertiser is not None
            held = self._session.scalars(
                select(PhoneNumber.number_hash)
                .join(Holding, Holding.number_id == PhoneNumber.id)
                .where(Holding.advertiser_id == advertiser)
            ).all()
            taken_up = [shown for shown, holder in linked.holdings if self._standing(holder) == advertiser]
            doubted = [
                number_hash
                for found, number_hash in linked.doubted
                if self._is_hers(found, number_hash, advertiser)
            ]
            extend_suppressions(self._session, advertiser, {*held, *taken_up, *doubted})

    def _is_hers(self, found: int, number_hash: bytes, advertiser: int) -> bool:
        """A doubted number that nobody else is known to hold."""
        held = self._standing_or_none(self._knowledge.numbers[number_hash].holder)
        return self._standing(found) == advertiser and held in {None, advertiser}


@contextmanager
def _uncollected() -> Iterator[None]:
    """Python seeks cycles among all that a batch holds, again and again, for a quarter of the time; there are none."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _find_linked(session: Session, pairs: Collection[tuple[int, int]]) -> list[tuple[int, int]]:
    """Pairs, among others, of which something is known already."""
    if not pairs:
        return []
    found = session.execute(
        select(AdvertiserLink.older_id, AdvertiserLink.newer_id).where(
            AdvertiserLink.newer_id.in_({younger for _, younger in pairs})
        )
    )
    return [(older, younger) for older, younger in found]


def _find_kept_apart(session: Session) -> list[tuple[int, int]]:
    """Pairs that a person keeps apart, each by the advertiser that stands for it today."""
    found = session.execute(
        select(AdvertiserLink.older_id, AdvertiserLink.newer_id).where(
            AdvertiserLink.strength.in_([LinkStrength.NO, LinkStrength.PARTED]),
            AdvertiserLink.decided_at.is_not(None),
        )
    ).all()
    ids = {each for pair in found for each in pair}
    standing = dict(
        session.execute(
            select(Advertiser.id, Advertiser.merged_into_id).where(
                Advertiser.id.in_(ids), Advertiser.merged_into_id.is_not(None)
            )
        ).all()
    )
    return [(standing.get(a) or a, standing.get(b) or b) for a, b in found]
