"""Intake: takes what a round's spider hands over into the register, a batch in one transaction.

A batch taken twice (after a kill) changes nothing. Reading happens before the transaction: only the
holder of the round writes ads of its source, so what was compared still stands when it is written.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from sqlalchemy import select

from pipeline.following.learning import learn
from pipeline.following.merging import record_merges
from pipeline.items import GoneAd, PageMemory, UnresolvedAd
from pipeline.recognition import Recogniser
from pipeline.recording import Recorder
from pipeline.rounds import hold_round
from pipeline.tally import Tally
from register.database import allocate_ids, reading, take_turn, writing
from register.places import Area, Team
from register.rounds import Round
from register.sources import RememberedPage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Engine
    from sqlalchemy.orm import Session

    from pipeline.items import Message
    from profiles import Profile
    from register.vault import Vault


class Intake:
    """Takes one round's messages; this process began the round and holds it.

    `proofs`: vanished ads whose own page says that they are gone. `unasked`: vanished ads that could not be
    asked. `unread`: listed ads that could not be read. All by the keyed hash of the ad.
    """

    def __init__(self, engine: Engine, vault: Vault, profile: Profile, round_id: int) -> None:
        self._engine = engine
        self._vault = vault
        self.round_id = round_id
        self._linking = learn(engine, vault, profile, round_id)
        with reading(engine) as session:
            found = session.get_one(Round, round_id)
            self._areas = {area.name: area.id for area in session.scalars(select(Area))}
            self._teams = {team.name: team.id for team in session.scalars(select(Team))}
        self.source_id = found.source_id
        self._recogniser = Recogniser(vault, profile, found.source_id, found.dated)
        self.proofs: set[bytes] = set()
        self.unasked: set[bytes] = set()
        self.unread: set[bytes] = set()

    @property
    def review_below(self) -> float:
        """The confidence below which a number is a person's to look at."""
        return self._linking.review_below

    def take(self, messages: Sequence[Message]) -> None:
        """Take a batch. Raises RoundLostError when the round is no longer ours; then nothing was taken."""
        with reading(self._engine) as session:
            batch = self._recogniser.sort_out(session, messages)
        with writing(self._engine) as session:
            take_turn(session)
            hold_round(session, self.round_id)
            tally = Tally(self.round_id)
            recorder = Recorder(session, self._vault, self.source_id, self.round_id, tally)
            recorder.extend_sightings(batch)
            recorder.write_wordings(batch.wordings, self._linking, self._areas, self._teams)
            self._remember_pages(session, [m for m in messages if isinstance(m, PageMemory)])
            tally.add_to(session)
            record_merges(session, self._vault, recorder.merges)
        self._note_witnesses(messages, batch.unreadable)

    def _note_witnesses(self, messages: Sequence[Message], unreadable: list[bytes]) -> None:
        for message in messages:
            if isinstance(message, GoneAd):
                self.proofs.add(self._recogniser.hash_key(message.external_id))
            elif isinstance(message, UnresolvedAd) and not message.listed:
                self.unasked.add(self._recogniser.hash_key(message.external_id))
        self.unread.update(unreadable)

    def _remember_pages(self, session: Session, pages: list[PageMemory]) -> None:
        for page in pages:
            url_hash = self._vault.keyed_hash("page", f"{self.source_id}|{page.url}".encode())
            found = session.scalar(
                select(RememberedPage).where(
                    RememberedPage.source_id == self.source_id, RememberedPage.url_hash == url_hash
                )
            )
            if found is None:
                (page_id,) = allocate_ids(session, RememberedPage, 1)
                found = RememberedPage(id=page_id, source_id=self.source_id, url_hash=url_hash)
                session.add(found)
            said = [page.url, page.etag, page.last_modified, page.entries, page.follow, page.total]
            found.page_sealed = self._vault.seal("remembered_pages.page", found.id, json.dumps(said))
            found.round_id = self.round_id
            session.flush()
