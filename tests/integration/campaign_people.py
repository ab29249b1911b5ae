"""Invented people for the tests of the campaign, written straight into the register."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import count

from sqlalchemy import select, text, update

from outreach.settings import synchronise_places
from register.ads import Ad, Sighting
from register.advertisers import Advertiser
from register.database import allocate_ids, take_turn, writing
from register.following import AdvertiserLink, Holding
from register.numbers import PhoneNumber, SightingNumber
from register.places import Team
from register.reviews import ReviewItem
from register.rounds import Round
from register.sources import Source

MONDAY = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)  # 13:00 in Copenhagen; calls and messages are allowed
TUESDAY = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
WEDNESDAY = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)


@dataclass
class People:
    """Puts advertisers, ads and numbers into a register, as intake would."""

    engine: object
    vault: object
    profile: object
    round_id: int = 0
    keys: count = field(default_factory=count)

    def __post_init__(self):
        with writing(self.engine) as session:
            synchronise_places(session, self.profile)
            source = Source(
                name="town-paper", title="Town paper", kind="import", version=0, every_days=7, next_due=None,
                paused=False, created_at=MONDAY, created_by="test",
            )  # fmt: skip
            session.add(source)
            session.flush()
            screening = Round(
                source_id=source.id, origin="import", version=0, dated=date(2026, 11, 16), state="complete",
                started_at=MONDAY, started_by="test", holder="test", lease_until=MONDAY, excluded={}, coverage={},
                notes={}, unread={}, imported_files={},
            )  # fmt: skip
            session.add(screening)
            session.flush()
            self.source_id, self.round_id = source.id, screening.id

    def advertise(self, *numbers, advertiser_id=None, team="Team Øst", confidence=1.0, **said):
        """One live ad with these numbers; the advertiser is new unless it is named. Returns its id."""
        with writing(self.engine) as session:
            if advertiser_id is None:
                advertiser = Advertiser(first_round_id=self.round_id)
                session.add(advertiser)
                session.flush()
                advertiser_id = advertiser.id
            team_id = session.scalar(select(Team.id).where(Team.name == team)) if team else None
            (ad_id,) = allocate_ids(session, Ad, 1)
            (sighting_id,) = allocate_ids(session, Sighting, 1)
            session.add(
                Ad(
                    id=ad_id, source_id=self.source_id, key_hash=next(self.keys).to_bytes(32),
                    address_sealed=b"", fetched_round_id=self.round_id, advertiser_id=advertiser_id,
                    sighting_id=sighting_id, first_round_id=self.round_id, state=said.get("state", "live"),
                    author_mark=said.get("author_mark", 0),
                )
            )  # fmt: skip
            session.flush()
            session.add(
                Sighting(
                    id=sighting_id, ad_id=ad_id, first_round_id=self.round_id, last_round_id=self.round_id,
                    content_hash=bytes(32), kind=said.get("kind", "escort"),
                    advertises=said.get("advertises", "woman"), language=said.get("language", "da"),
                    age=said.get("age"), switchboard=False, flags={"flags": []}, team_id=team_id,
                    excluded=said.get("excluded", ""),
                )
            )  # fmt: skip
            session.flush()
            for position, number in enumerate(numbers):
                number_id = self._number_id(session, number)
                session.add(
                    SightingNumber(
                        sighting_id=sighting_id, number_id=number_id, position=position, confidence=confidence
                    )
                )
                session.flush()
                if not said.get("unlinked"):
                    self._hold(session, number_id, advertiser_id, ad_id)
        return advertiser_id

    def liken(self, one, other, strength="likely", decided_at=None):
        """Link two advertisers; a moment is when a person decided it."""
        with writing(self.engine) as session:
            older, newer = sorted((one, other))
            link = session.scalar(
                select(AdvertiserLink).where(
                    AdvertiserLink.older_id == older, AdvertiserLink.newer_id == newer
                )
            )
            if link is None:
                link = AdvertiserLink(
                    older_id=older, newer_id=newer, weight=1.0, because={}, moved={}, linked_at=MONDAY
                )
                session.add(link)
            link.strength, link.decided_at = strength, decided_at
            link.decided_by = "karen" if decided_at else None

    def gone(self, advertiser_id):
        """Her ads are no longer there."""
        with writing(self.engine) as session:
            session.execute(update(Ad).where(Ad.advertiser_id == advertiser_id).values(state="gone"))

    def doubt(self, advertiser_id, queue="screening", reason="number-unsure"):
        """Open a review item on her newest ad."""
        with writing(self.engine) as session:
            ad = session.scalars(
                select(Ad).where(Ad.advertiser_id == advertiser_id).order_by(Ad.id.desc())
            ).first()
            session.add(
                ReviewItem(
                    queue=queue, reason=reason, ad_id=ad.id, sighting_id=ad.sighting_id, round_id=self.round_id,
                    opened_at=MONDAY,
                )
            )  # fmt: skip

    def advertise_together(self, *advertiser_ids):
        """An ad of each, taken in by one transaction, in this order."""
        with writing(self.engine) as session:
            take_turn(session)
            for advertiser_id in advertiser_ids:
                (ad_id,) = allocate_ids(session, Ad, 1)
                session.add(
                    Ad(
                        id=ad_id, source_id=self.source_id, key_hash=next(self.keys).to_bytes(32),
                        address_sealed=b"", fetched_round_id=self.round_id, advertiser_id=advertiser_id,
                        sighting_id=0, first_round_id=self.round_id, state="gone",
                    )
                )  # fmt: skip
                session.flush()

    def wait_for_waiting(self, transactions=1):
        """PostgreSQL tells; SQLite lets nobody in before the writer is done, so that there is nothing to see."""
        if self.engine.dialect.name == "sqlite":
            return
        for _ in range(500):
            with self.engine.connect() as connection:
                waiting = connection.scalar(text("SELECT count(*) FROM pg_locks WHERE NOT granted"))
            if waiting >= transactions:
                return
            time.sleep(0.02)
        raise AssertionError(f"expected {transactions} transactions to wait")

    def _number_id(self, session, number):
        number_hash = self.vault.hash_number(number)
        known = session.scalar(select(PhoneNumber.id).where(PhoneNumber.number_hash == number_hash))
        if known is not None:
            return known
        (number_id,) = allocate_ids(session, PhoneNumber, 1)
        session.add(
            PhoneNumber(
                id=number_id, number_hash=number_hash, first_round_id=self.round_id, advertiser_id=None,
                number_sealed=self.vault.seal("numbers.number", number_id, number),
            )
        )  # fmt: skip
        session.flush()
        return number_id

    def _hold(self, session, number_id, advertiser_id, ad_id):
        session.merge(Holding(number_id=number_id, advertiser_id=advertiser_id, ad_id=ad_id))
        session.execute(
            update(PhoneNumber).where(PhoneNumber.id == number_id).values(advertiser_id=advertiser_id)
        )
        session.flush()
