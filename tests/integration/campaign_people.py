"""Invented people for the tests of the campaign, written straight into the register."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import count

from sqlalchemy import select

from outreach.settings import synchronise_places
from register.ads import Ad, Sighting
from register.advertisers import Advertiser
from register.database import allocate_ids, writing
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
                session.add(
                    SightingNumber(
                        sighting_id=sighting_id, number_id=self._number_id(session, number, None if said.get("unlinked") else advertiser_id),
                        position=position, confidence=confidence,
                    )
                )  # fmt: skip
                session.flush()
        return advertiser_id

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

    def _number_id(self, session, number, advertiser_id):
        number_hash = self.vault.hash_number(number)
        known = session.scalar(select(PhoneNumber.id).where(PhoneNumber.number_hash == number_hash))
        if known is not None:
            return known
        (number_id,) = allocate_ids(session, PhoneNumber, 1)
        session.add(
            PhoneNumber(
                id=number_id, number_hash=number_hash, first_round_id=self.round_id, advertiser_id=advertiser_id,
                number_sealed=self.vault.seal("numbers.number", number_id, number),
            )
        )  # fmt: skip
        session.flush()
        return number_id
