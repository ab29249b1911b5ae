"""Recording a batch in the register: sightings that reach on, and new wordings with their numbers and doubts."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, insert, select, update

from pipeline.doubts import WrittenWording, ask_for_review
from pipeline.following.linker import Linker, NewAd
from pipeline.following.traits import Traits, mark_place
from register.ads import Ad, Sighting
from register.advertisers import Advertiser
from register.database import allocate_ids
from register.following import AdMark
from register.numbers import SightingNumber
from register.rounds import Round
from register.words import AdState

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.orm import Session

    from pipeline.following.linker import RoundLinking
    from pipeline.following.merging import Merge
    from pipeline.items import ScrapedAd
    from pipeline.recognition import Batch, KnownAd, Wording
    from pipeline.tally import Tally
    from register.vault import Vault


class Recorder:
    """Writes one batch within the caller's transaction."""

    def __init__(self, session: Session, vault: Vault, source_id: int, round_id: int, tally: Tally) -> None:
        self._session = session
        self._vault = vault
        self._source_id = source_id
        self._round_id = round_id
        self._tally = tally
        self.merges: list[Merge] = []

    def extend_sightings(self, batch: Batch) -> None:
        """Ads that stand as they did: the sighting reaches on to this round, or begins anew after a gap."""
        known = [ad for ad, _ in batch.same.values()]
        for ad in known:
            self._tally.count_same(ad)
        extended = [
            ad.sighting_id
            for ad in known
            if ad.sighting_last != self._round_id and not ad.returns_in(self._round_id)
        ]
        if extended:
            self._session.execute(
                update(Sighting).where(Sighting.id.in_(extended)).values(last_round_id=self._round_id)
            )
        for ad in known:
            if ad.returns_in(self._round_id):
                self._begin_again(ad)
        self._mark_live(known)
        self._mark_fetched([(ad, page) for ad, page in batch.same.values() if page is not None])

    def write_wordings(
        self, wordings: list[Wording], linking: RoundLinking, areas: dict[str, int], teams: dict[str, int]
    ) -> None:
        """New ads, new wordings and new readings."""
        if not wordings:
            return
        new_ids = iter(allocate_ids(self._session, Ad, sum(wording.known is None for wording in wordings)))
        ad_ids = [wording.known.id if wording.known else next(new_ids) for wording in wordings]
        linker = self._link(wordings, ad_ids, linking, areas)
        refused = linker.find_refused_by_others()
        anew = [self._goes_on(wording) for wording in wordings]
        sighting_ids = iter(allocate_ids(self._session, Sighting, anew.count(None)))
        ads, sightings, numbers, written = [], [], [], []
        for wording, ad_id, going_on in zip(wordings, ad_ids, anew, strict=True):
            sighting_id = going_on.sighting_id if going_on else next(sighting_ids)
            advertiser = linker.advertiser_of(ad_id) if wording.is_followed else None
            if wording.known is None:
                ads.append(self._ad_row(ad_id, sighting_id, wording, advertiser))
            else:
                self._update_ad(wording.known, sighting_id, wording, advertiser)
            row = self._sighting_row(sighting_id, ad_id, wording, areas, teams)
            if going_on:
                self._correct_sighting(row, going_on)
            else:
                sightings.append(row)
            numbers += self._number_rows(sighting_id, wording, linker)
            written.append(WrittenWording(ad_id, sighting_id, wording, ad_id in refused))
            self._tally.count_wording(wording)
        for table, rows in ((Ad, ads), (Sighting, sightings), (SightingNumber, numbers)):
            if rows:
                self._session.connection().execute(insert(table), rows)
        known = [wording.known.id for wording in wordings if wording.known is not None]
        if known:  # what they said before finds them no more
            self._session.execute(delete(AdMark).where(AdMark.ad_id.in_(known)))
        linker.write_links()
        self._mark_live([wording.known for wording in wordings if wording.known is not None])
        self._safeguard(zip(wordings, ad_ids, strict=True), linker)
        self._tally.review += ask_for_review(self._session, self._round_id, written)

    def _goes_on(self, wording: Wording) -> KnownAd | None:
        """The ad whose sighting only gets another reading; one that was gone begins a new sighting."""
        known = wording.known
        return known if known and wording.is_read_anew and not known.returns_in(self._round_id) else None

    def _correct_sighting(self, row: dict[str, Any], known: KnownAd) -> None:
        self._session.execute(delete(SightingNumber).where(SightingNumber.sighting_id == known.sighting_id))
        self._session.execute(
            update(Sighting)
            .where(Sighting.id == known.sighting_id)
            .values({**row, "first_round_id": known.sighting_first})
        )

    def _link(
        self, wordings: list[Wording], ad_ids: list[int], linking: RoundLinking, areas: dict[str, int]
    ) -> Linker:
        """Numbers read with a confidence below the profile's threshold link nobody."""
        linker = Linker(self._session, self._vault, linking)
        e164_of: dict[bytes, str] = {}
        new = []
        for wording, ad_id in zip(wordings, ad_ids, strict=True):
            if not wording.is_followed:
                continue
            hashes = {self._vault.hash_number(n.e164): n for n in wording.reading.numbers}
            e164_of |= {number_hash: number.e164 for number_hash, number in hashes.items()}
            certain = frozenset(
                h for h, number in hashes.items() if number.confidence >= linking.review_below
            )
            traits = self._traits_of(ad_id, wording, certain, linking, areas)
            new.append(NewAd(traits, wording.known is not None, frozenset(hashes.keys() - certain)))
        in_scope = {
            self._vault.hash_number(number.e164)
            for wording in wordings
            if not wording.excluded
            for number in wording.reading.numbers
        }
        self._tally.numbers_new += len(linker.link(new, e164_of) & in_scope)
        self.merges = linker.merges
        return linker

    def _traits_of(
        self,
        ad_id: int,
        wording: Wording,
        certain: frozenset[bytes],
        linking: RoundLinking,
        areas: dict[str, int],
    ) -> Traits:
        found = wording.reading
        said = linking.speller.spell(found.shown, found.age)
        return Traits(
            ad_id=ad_id, source_id=self._source_id, words=said.words, names=said.names, prices=said.prices,
            age=found.age, kind=found.kind, advertises=found.advertises, language=found.language,
            place=mark_place(areas.get(found.municipality or "")), region=found.region or "", numbers=certain,
            switchboard=found.switchboard, first=linking.dated, last=linking.dated,
            author=wording.author_mark,
        )  # fmt: skip

    def _ad_row(
        self, ad_id: int, sighting_id: int, wording: Wording, advertiser: int | None
    ) -> dict[str, Any]:
        return {
            "id": ad_id,
            "source_id": self._source_id,
            "key_hash": wording.key_hash,
            "address_sealed": self._seal_address(ad_id, wording.scraped),
            "fingerprint": wording.scraped.fingerprint,
            "fetched_round_id": self._round_id,
            "state": AdState.LIVE,
            "advertiser_id": advertiser,
            "sighting_id": sighting_id,
            "first_round_id": self._round_id,
            "author_mark": wording.author_mark,
        }

    def _seal_address(self, ad_id: int, ad: ScrapedAd) -> bytes:
        return self._vault.seal(
            "ads.address", ad_id, json.dumps([ad.external_id, ad.url], ensure_ascii=False)
        )

    def _update_ad(self, known: KnownAd, sighting_id: int, wording: Wording, advertiser: int | None) -> None:
        values: dict[str, Any] = {
            "sighting_id": sighting_id,
            "address_sealed": self._seal_address(known.id, wording.scraped),
            "fingerprint": wording.scraped.fingerprint,
            "fetched_round_id": self._round_id,
            "author_mark": wording.author_mark,
        }
        if advertiser is not None:
            values["advertiser_id"] = advertiser
        self._session.execute(update(Ad).where(Ad.id == known.id).values(values))

    def _sighting_row(
        self, sighting_id: int, ad_id: int, wording: Wording, areas: dict[str, int], teams: dict[str, int]
    ) -> dict[str, Any]:
        found, kept = wording.reading, wording.is_followed
        return {
            "id": sighting_id,
            "ad_id": ad_id,
            "first_round_id": self._round_id,
            "last_round_id": self._round_id,
            "content_hash": wording.content_hash,
            "title_sealed": self._vault.seal("sightings.title", sighting_id, wording.title) if kept else None,
            "text_sealed": self._vault.seal("sightings.text", sighting_id, wording.text) if kept else None,
            "kind": str(found.kind),
            "advertises": str(found.advertises),
            "language": found.language,
            "age": found.age,
            "area_id": areas.get(found.municipality or ""),
            "region": found.region,
            "team_id": teams.get(found.team or ""),
            "switchboard": found.switchboard,
            "flags": {"flags": list(found.flags)},
            "excluded": wording.excluded,
            "read_by": wording.read_by,
        }

    def _begin_again(self, known: KnownAd) -> None:
        """An ad that was gone stands as it did: the same wording, from this round on."""
        old = self._session.get_one(Sighting, known.sighting_id)
        (sighting_id,) = allocate_ids(self._session, Sighting, 1)
        kept = {c.name: getattr(old, c.name) for c in Sighting.__table__.columns}
        kept |= {"id": sighting_id, "first_round_id": self._round_id, "last_round_id": self._round_id}
        for name in ("title", "text"):
            sealed = kept[f"{name}_sealed"]
            if sealed is not None:
                plain = self._vault.open(f"sightings.{name}", old.id, sealed)
                kept[f"{name}_sealed"] = self._vault.seal(f"sightings.{name}", sighting_id, plain)
        self._session.execute(insert(Sighting).values(kept))
        columns = (SightingNumber.number_id, SightingNumber.position, SightingNumber.confidence)
        numbers = self._session.execute(
            select(*columns).where(SightingNumber.sighting_id == old.id)
        ).mappings()
        rows = [{**row, "sighting_id": sighting_id} for row in numbers]
        if rows:
            self._session.connection().execute(insert(SightingNumber), rows)
        self._session.execute(update(Ad).where(Ad.id == known.id).values(sighting_id=sighting_id))

    def _mark_live(self, known: list[KnownAd]) -> None:
        for ad in known:
            if ad.state != AdState.GONE:
                continue
            values: dict[str, Any] = {"state": AdState.LIVE, "gone_round_id": None}
            if ad.returns_in(self._round_id):
                values["back_round_id"] = self._round_id
            elif not ad.excluded:  # this round called it gone after an earlier file: it never was
                self._session.execute(
                    update(Round).where(Round.id == self._round_id).values(gone=Round.gone - 1)
                )
            self._session.execute(update(Ad).where(Ad.id == ad.id).values(values))

    def _mark_fetched(self, read: list[tuple[KnownAd, ScrapedAd]]) -> None:
        if read:
            self._session.connection().execute(
                update(Ad)
                .where(Ad.id == bindparam("ad_id"))
                .values(
                    fingerprint=bindparam("print"),
                    address_sealed=bindparam("address"),
                    fetched_round_id=self._round_id,
                ),
                [
                    {
                        "ad_id": known.id,
                        "print": page.fingerprint,
                        "address": self._seal_address(known.id, page),  # the same ad may have moved
                    }
                    for known, page in read
                ],
            )

    def _safeguard(self, written: Iterable[tuple[Wording, int]], linker: Linker) -> None:
        endangered = {linker.advertiser_of(ad_id) for wording, ad_id in written if wording.endangered}
        if endangered:
            self._session.execute(
                update(Advertiser)
                .where(Advertiser.id.in_(endangered), Advertiser.safeguarding_at.is_(None))
                .values(safeguarding_at=datetime.now(UTC))
            )

    def _number_rows(self, sighting_id: int, wording: Wording, linker: Linker) -> list[dict[str, Any]]:
        if not wording.is_followed:
            return []
        return [
            {
                "sighting_id": sighting_id,
                "number_id": linker.number_id(self._vault.hash_number(number.e164)),
                "position": position,
                "confidence": number.confidence,
            }
            for position, number in enumerate(wording.reading.numbers)
        ]
