"""A source whose rounds are handed over by a test instead of a spider."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import func, select

from outreach.settings import synchronise_places
from outreach.sources import find_or_create_imported
from pipeline.closing import close_round
from pipeline.intake import Intake
from pipeline.items import GoneAd, RoundEvidence
from pipeline.rounds import begin_round
from profiles import load_profile
from register.ads import Ad
from register.database import reading, writing
from register.rounds import Round

DAY = date(2026, 10, 5)
WEEK = timedelta(days=7)


class Source:
    """A source whose rounds are handed over by the test."""

    def __init__(self, engine, vault, name="rosenhaven", profile="kompetencecenter"):
        self.engine, self.vault, self.name = engine, vault, name
        self.profile = load_profile(profile)
        with writing(engine) as session:
            synchronise_places(session, self.profile)
        self.weeks = 0

    def begin(self, origin="screening", dated=None):
        with writing(self.engine) as session:
            source, _ = find_or_create_imported(session, self.name, "anna")
            begun = begin_round(
                session, source, origin=origin, dated=dated or DAY + self.weeks * WEEK, actor="anna"
            )
        return Intake(self.engine, self.vault, self.profile, begun.id)

    def round(self, *messages, origin="screening", dated=None, **evidence):
        intake = self.begin(origin, dated)
        intake.take(messages)
        listed = evidence.pop("listed", sum(not isinstance(m, GoneAd) for m in messages))
        close_round(self.engine, self.vault, intake, RoundEvidence(listed=listed, **evidence), actor="anna")
        if dated is None:
            self.weeks += 1
        with reading(self.engine) as session:
            return session.get_one(Round, intake.round_id)

    def state_of(self, external_id):
        with reading(self.engine) as session:
            source, _ = find_or_create_imported(session, self.name, "anna")
            key = self.vault.keyed_hash("ad", f"{source.id}|{external_id}".encode())
            return session.scalar(select(Ad.state).where(Ad.key_hash == key))

    def count(self, table):
        with reading(self.engine) as session:
            return session.scalar(select(func.count()).select_from(table))

    def advertisers(self):
        with reading(self.engine) as session:
            return session.scalars(select(Ad.advertiser_id).order_by(Ad.id)).all()
