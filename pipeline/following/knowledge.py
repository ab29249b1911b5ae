"""What the register knows of the ads and numbers that a batch may meet, fetched in a few queries by index."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select

from pipeline.following.asking import is_among, list_together
from pipeline.following.candidates import Memory, rank_by_marks
from pipeline.following.evidence import DAYS_SILENT
from pipeline.following.traits import Fields, Traits, mark_place
from register.ads import Ad, Sighting
from register.following import AdMark, Holding
from register.numbers import PhoneNumber, SightingNumber
from register.rounds import Round

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from sqlalchemy.orm import Session

    from pipeline.following.traits import Speller
    from register.vault import Vault

_AT_ONCE: Final = 5_000  # values of one question
_RANKED: Final = 7  # ads fetched for each new one, of those that share marks


@dataclass(slots=True)
class KnownNumber:
    """`holder` is the advertiser who showed the number certainly last."""

    number_hash: bytes
    id: int | None = None
    holder: int | None = None
    stored_holder: int | None = None


class StoredAds(dict[int, Traits]):
    """Ads of the register by id, their texts opened where one is compared."""

    def __init__(self, session: Session, vault: Vault, speller: Speller, review_below: float) -> None:
        super().__init__()
        self._session = session
        self._vault = vault
        self._speller = speller
        self._review_below = review_below
        self._rows: dict[int, Any] = {}
        self._days: dict[int, date] = {}  # of rounds
        self._numbers: dict[int, frozenset[bytes]] = {}

    def fetch(self, ad_ids: Iterable[int]) -> None:
        wanted = [ad_id for ad_id in set(ad_ids) if ad_id not in self._rows]
        for some in _chunks(wanted):
            rows = self._session.connection().execute(_ROWS.where(is_among(Ad.id, some, self._session))).all()
            self._rows |= {row.ad_id: row for row in rows}
            self._fetch_days({each for row in rows for each in (row.first, row.last)})
            self._fetch_numbers({row.sighting_id: row.ad_id for row in rows})

    def advertiser_of(self, ad_id: int) -> int:
        """As stored; 0 where it has none."""
        self.fetch([ad_id])
        return self._rows[ad_id].advertiser_id or 0

    def first_seen(self, ad_id: int) -> date:
        self.fetch([ad_id])
        return self._days[self._rows[ad_id].first]

    def shows(self, ad_id: int, number_hash: bytes) -> bool:
        return number_hash in self._numbers.get(ad_id, ())

    def last_seen(self, ad_id: int) -> date:
        self.fetch([ad_id])
        return self._days[self._rows[ad_id].last]

    def fields_of(self, ad_id: int) -> Fields:
        """What is known of it before its text is opened."""
        if ad_id in self:
            return self[ad_id]
        self.fetch([ad_id])
        return Fields(**self._list_fields(ad_id))

    def __missing__(self, ad_id: int) -> Traits:
        self.fetch([ad_id])
        row = self._rows[ad_id]
        title, text = (
            "" if sealed is None else self._vault.open(f"sightings.{part}", row.sighting_id, sealed)
            for part, sealed in (("title", row.title_sealed), ("text", row.text_sealed))
        )
        said = self._speller.spell(f"{title}\n{text}" if title else text, row.age)
        self[ad_id] = found = Traits(**self._list_fields(ad_id), **said._asdict())
        return found

    def _list_fields(self, ad_id: int) -> dict[str, Any]:
        row = self._rows[ad_id]
        return {
            "ad_id": ad_id, "source_id": row.source_id, "age": row.age, "kind": row.kind, "advertises": row.advertises,
            "language": row.language, "place": mark_place(row.area_id), "region": row.region or "",
            "numbers": self._numbers.get(ad_id, frozenset()), "switchboard": row.switchboard,
            "first": self._days[row.first], "last": self._days[row.last], "author": row.author_mark,
        }  # fmt: skip

    def _fetch_days(self, round_ids: set[int]) -> None:
        unknown = [round_id for round_id in round_ids if round_id not in self._days]
        for some in _chunks(unknown):
            found = self._session.connection().execute(
                select(Round.id, Round.dated).where(Round.id.in_(some))
            )
            self._days |= dict(found.all())

    def _fetch_numbers(self, ad_of_sighting: dict[int, int]) -> None:
        shown: dict[int, set[bytes]] = defaultdict(set)
        found = self._session.connection().execute(
            select(SightingNumber.sighting_id, PhoneNumber.number_hash)
            .join(PhoneNumber, PhoneNumber.id == SightingNumber.number_id)
            .where(
                is_among(SightingNumber.sighting_id, list(ad_of_sighting), self._session),
                SightingNumber.confidence >= self._review_below,
            )
        )
        for sighting_id, number_hash in found:
            shown[ad_of_sighting[sighting_id]].add(number_hash)
        self._numbers |= {ad_id: frozenset(hashes) for ad_id, hashes in shown.items()}


_ROWS = select(
    Ad.id.label("ad_id"), Ad.source_id, Ad.advertiser_id, Ad.author_mark, Ad.sighting_id,
    Ad.first_round_id.label("first"), Sighting.last_round_id.label("last"), Sighting.title_sealed,
    Sighting.text_sealed, Sighting.age, Sighting.kind, Sighting.advertises, Sighting.language, Sighting.area_id,
    Sighting.region, Sighting.switchboard,
).join(Sighting, Sighting.id == Ad.sighting_id)  # fmt: skip


class Knowledge:
    """The register's side of `Memory` for one batch."""

    def __init__(self, session: Session, ads: StoredAds) -> None:
        self._session = session
        self._stored = ads
        self.linked: dict[int, int] = {}  # ads of this batch, with their advertisers
        self.memory = Memory(ads=ads, fields_of=ads.fields_of, owner_of=self._owner_of)
        self.numbers: dict[bytes, KnownNumber] = {}

    def look_up(
        self,
        asked: Sequence[list[int]],
        known: Mapping[int, list[int]],
        hashes: Collection[bytes],
        dated: date,
    ) -> None:
        """Everything that ads may be compared with: new ones with the marks that others are sought by, and `known`
        ones, which only a number links to others, with the marks that they will be found by.
        """
        self._find_numbers(hashes)
        self._find_holders(dated)
        self._find_marked({mark for marks in chain(asked, known.values()) for mark in marks})
        self._find_own_marks(known)
        ranked = (rank_by_marks(marks, self.memory, _RANKED) for marks in asked)
        self._stored.fetch({*known, *(ad_id for ads in ranked for ad_id in ads)})

    def _owner_of(self, ad_id: int) -> int:
        return self.linked.get(ad_id) or self._stored.advertiser_of(ad_id)

    def _find_numbers(self, hashes: Collection[bytes]) -> None:
        self.numbers = {number_hash: KnownNumber(number_hash) for number_hash in hashes}
        for some in _chunks(list(hashes)):
            for number_id, number_hash, holder in self._session.connection().execute(
                select(PhoneNumber.id, PhoneNumber.number_hash, PhoneNumber.advertiser_id).where(
                    PhoneNumber.number_hash.in_(some)
                )
            ):
                number = self.numbers[number_hash]
                number.id, number.holder, number.stored_holder = number_id, holder, holder

    def _find_holders(self, dated: date) -> None:
        by_id = {number.id: number for number in self.numbers.values() if number.id is not None}
        told_by: dict[int, tuple[int, bytes]] = {}  # ad → number
        for some in _chunks(list(by_id)):
            for number_id, ad_id in self._session.connection().execute(
                select(Holding.number_id, Holding.ad_id)
                .where(is_among(Holding.number_id, some, self._session))
                .order_by(Holding.ad_id)
            ):
                number_hash = by_id[number_id].number_hash
                self.memory.with_number[number_hash].append(ad_id)
                told_by[ad_id] = number_id, number_hash
        self._stored.fetch(told_by)
        self._prove(told_by, dated)

    def _prove(self, told_by: dict[int, tuple[int, bytes]], dated: date) -> None:
        """When numbers were last seen whose ad shows another by now, or is gone while an older one may show them."""
        long_ago = dated - timedelta(days=DAYS_SILENT)
        unsure = {
            ad_id: number
            for ad_id, number in told_by.items()
            if self._stored.last_seen(ad_id) < long_ago or not self._stored.shows(ad_id, number[1])
        }
        if not unsure:
            return
        rows = self._session.connection().execute(
            select(SightingNumber.number_id, Ad.advertiser_id, func.max(Round.dated))
            .join(Sighting, Sighting.id == SightingNumber.sighting_id)
            .join(Ad, Ad.id == Sighting.ad_id)
            .join(Round, Round.id == Sighting.last_round_id)
            .where(SightingNumber.number_id.in_({number_id for number_id, _ in unsure.values()}))
            .group_by(SightingNumber.number_id, Ad.advertiser_id)
        )
        last = {(number_id, advertiser): day for number_id, advertiser, day in rows}
        for ad_id, (number_id, number_hash) in unsure.items():
            day = last.get((number_id, self._stored.advertiser_of(ad_id)))
            if day is not None:
                self.memory.proven[number_hash, ad_id] = day

    def _find_marked(self, marks: Collection[int]) -> None:
        """One row for each mark, because a row for each ad under it takes twice as long."""
        listed = list_together(AdMark.ad_id, self._session)
        for some in _chunks(sorted(marks)):
            question = select(AdMark.mark, listed).where(is_among(AdMark.mark, some, self._session))
            for mark, ads in self._session.connection().execute(question.group_by(AdMark.mark)).all():
                self.memory.with_mark[mark] = sorted(ads)

    def _find_own_marks(self, known: Collection[int]) -> None:
        for some in _chunks(list(known)):
            for mark, ad_id in self._session.connection().execute(
                select(AdMark.mark, AdMark.ad_id).where(is_among(AdMark.ad_id, some, self._session))
            ):
                self.memory.marks_of.setdefault(ad_id, []).append(mark)


def _chunks(values: list[Any]) -> Iterator[list[Any]]:
    for start in range(0, len(values), _AT_ONCE):
        yield values[start : start + _AT_ONCE]
