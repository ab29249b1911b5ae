"""Linking: which advertiser stands behind an ad, told by the numbers that it certainly shows.

A shared number makes one advertiser of two. Numbers that the reading is unsure of link nobody.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import func, insert, select, update

from register.ads import Ad
from register.advertisers import Advertiser
from register.audit import record_act
from register.database import allocate_ids
from register.numbers import PhoneNumber
from register.suppressions import Suppression, extend_suppressions

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy.orm import Session

    from register.vault import Vault


@dataclass(slots=True)
class _Number:
    number_hash: bytes
    id: int | None = None
    advertiser: int | None = None
    stored_advertiser: int | None = None


class Linker:
    """Links the ads of one batch. New advertisers have ids below 0 until `write` gives them theirs."""

    def __init__(self, session: Session, vault: Vault, round_id: int) -> None:
        self._session = session
        self._vault = vault
        self._round_id = round_id
        self._numbers: dict[str, _Number] = {}
        self._advertiser_of_ad: dict[int, int] = {}
        self._merged: dict[int, int] = {}
        self._doubted: list[tuple[int, _Number]] = []
        self.merges: list[tuple[int, int]] = []  # (merged, standing), for the audit log
        self._made = 0

    def look_up(self, numbers: Iterable[str], ad_ids: Iterable[int]) -> None:
        """Fetch what the register knows of these numbers and ads; one query each."""
        self._numbers = {e164: _Number(self._vault.hash_number(e164)) for e164 in numbers}
        by_hash = {number.number_hash: number for number in self._numbers.values()}
        for number_id, number_hash, advertiser in self._session.execute(
            select(PhoneNumber.id, PhoneNumber.number_hash, PhoneNumber.advertiser_id).where(
                PhoneNumber.number_hash.in_(list(by_hash))
            )
        ):
            number = by_hash[number_hash]
            number.id, number.advertiser, number.stored_advertiser = number_id, advertiser, advertiser
        wanted = list(ad_ids)
        if wanted:
            found = self._session.execute(select(Ad.id, Ad.advertiser_id).where(Ad.id.in_(wanted)))
            self._advertiser_of_ad = {
                ad_id: advertiser for ad_id, advertiser in found if advertiser is not None
            }

    def link(self, ad_id: int | None, certain: Sequence[str], doubted: Sequence[str] = ()) -> int:
        """The advertiser of this ad, who also holds its certain numbers from now on.

        Doubted numbers link nobody; a refusal of hers covers them all the same.
        """
        held = [self._numbers[e164].advertiser for e164 in certain]
        if ad_id is not None:
            held.append(self._advertiser_of_ad.get(ad_id))
        # existing advertisers (ids above 0) stand before those of this batch, older before younger
        candidates = sorted(
            {self._standing(advertiser) for advertiser in held if advertiser is not None},
            key=lambda advertiser: (advertiser < 0, abs(advertiser)),
        )
        if not candidates:
            self._made += 1
            candidates = [-self._made]
        chosen = candidates[0]
        for other in candidates[1:]:
            self._merged[other] = chosen
        for e164 in certain:
            self._numbers[e164].advertiser = chosen
        self._doubted += [(chosen, self._numbers[e164]) for e164 in doubted]
        return chosen

    def write(self) -> int:
        """Store advertisers, merges and numbers. Returns how many numbers were new."""
        self._name_new_advertisers()
        merged = {old: self._standing(old) for old in self._merged if old > 0}
        self._hold({*merged, *merged.values()})
        for old, standing in merged.items():
            merge_advertisers(self._session, old, standing)
            self.merges.append((old, standing))
        new = [number for number in self._numbers.values() if number.id is None]
        self._give_numbers()
        self._insert_numbers(new)
        self._keep_refusals(set(merged.values()))
        return len(new)

    def standing(self, advertiser: int | None) -> int | None:
        """The stored id behind what `link` returned; after `write`."""
        return None if advertiser is None else self._standing(advertiser)

    def number_id(self, e164: str) -> int:
        found = self._numbers[e164].id
        assert found is not None, "write() stores the numbers first"
        return found

    def _standing(self, advertiser: int) -> int:
        while advertiser in self._merged:
            advertiser = self._merged[advertiser]
        return advertiser

    def _hold(self, advertisers: set[int]) -> None:
        """Take the rows as whoever contacts somebody takes them: a no that is being recorded is waited for."""
        if advertisers:
            own = Advertiser.id.in_(advertisers) | Advertiser.merged_into_id.in_(advertisers)
            self._session.execute(
                select(Advertiser.id).where(own).order_by(Advertiser.id).with_for_update()
            ).all()

    def _name_new_advertisers(self) -> None:
        unnamed = [-n for n in range(1, self._made + 1) if -n not in self._merged]
        for placeholder, stored in zip(
            unnamed, allocate_ids(self._session, Advertiser, len(unnamed)), strict=True
        ):
            self._merged[placeholder] = stored
        if unnamed:
            self._session.connection().execute(
                insert(Advertiser),
                [{"id": self._merged[p], "first_round_id": self._round_id} for p in unnamed],
            )

    def _insert_numbers(self, new: list[_Number]) -> None:
        for number, number_id in zip(new, allocate_ids(self._session, PhoneNumber, len(new)), strict=True):
            number.id = number_id
        e164_of = {id(number): e164 for e164, number in self._numbers.items()}
        rows = [
            {
                "id": number.id,
                "number_hash": number.number_hash,
                "number_sealed": self._vault.seal("numbers.number", number.id or 0, e164_of[id(number)]),
                "advertiser_id": self.standing(number.advertiser),
                "first_round_id": self._round_id,
            }
            for number in new
        ]
        if rows:
            self._session.connection().execute(insert(PhoneNumber), rows)

    def _give_numbers(self) -> None:
        """Known numbers that nobody held, because they were only read with doubt before."""
        for number in self._numbers.values():
            if number.id and number.stored_advertiser is None and number.advertiser is not None:
                self._session.execute(
                    update(PhoneNumber)
                    .where(PhoneNumber.id == number.id, PhoneNumber.advertiser_id.is_(None))
                    .values(advertiser_id=self.standing(number.advertiser))
                )

    def _keep_refusals(self, merged_into: set[int]) -> None:
        """A no covers every number of the advertiser, also the one she took up today."""
        touched = merged_into | {
            self._standing(number.advertiser)
            for number in self._numbers.values()
            if number.advertiser is not None and number.stored_advertiser is None
        }
        touched |= {self._standing(advertiser) for advertiser, _ in self._doubted}
        refusing = self._session.scalars(
            select(Suppression.advertiser_id)
            .where(Suppression.advertiser_id.in_(touched), Suppression.lifted_at.is_(None))
            .distinct()
        ).all()
        for advertiser in refusing:
            assert advertiser is not None
            hashes = self._session.scalars(
                select(PhoneNumber.number_hash).where(PhoneNumber.advertiser_id == advertiser)
            ).all()
            hers = [
                number.number_hash
                for found, number in self._doubted
                if self._is_hers(found, number, advertiser)
            ]
            extend_suppressions(self._session, advertiser, {*hashes, *hers})

    def _is_hers(self, found: int, number: _Number, advertiser: int) -> bool:
        """A doubted number that nobody else is known to hold."""
        held = None if number.advertiser is None else self._standing(number.advertiser)
        return self._standing(found) == advertiser and held in {None, advertiser}


def merge_advertisers(session: Session, merged: int, standing: int) -> None:
    """Let one advertiser stand for another: ads, numbers, refusals and safeguarding go with it.

    The caller records it in the audit log, as the last thing in the transaction (see record_merges).

    Contact attempts keep the id they were made under; register.advertisers.list_merged_ids finds them.
    """
    for table in (Ad, PhoneNumber, Suppression):
        session.execute(update(table).where(table.advertiser_id == merged).values(advertiser_id=standing))
    session.execute(
        update(Advertiser)
        .where((Advertiser.id == merged) | (Advertiser.merged_into_id == merged))
        .values(merged_into_id=standing)
    )
    earliest = session.scalar(
        select(func.min(Advertiser.safeguarding_at)).where(Advertiser.id.in_([merged, standing]))
    )
    if earliest is not None:
        session.execute(update(Advertiser).where(Advertiser.id == standing).values(safeguarding_at=earliest))


def record_merges(session: Session, vault: Vault, merges: Sequence[tuple[int, int]]) -> None:
    """Last in a transaction: whoever contacts people takes an advertiser's row first and the log after it."""
    for merged, standing in merges:
        record_act(
            session, vault, actor="intake", act="advertisers merged", subject=f"advertiser {standing}",
            at=datetime.now(UTC), merged=merged, because="shared number",
        )  # fmt: skip
