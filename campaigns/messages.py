"""What has left, or was prepared: one line per message, without number and text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from register.contacts import ContactAttempt, Introduction
from register.words import Channel

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class Message:
    """A rejected message keeps its attempt and loses its introduction: then gateway and text are unknown."""

    attempt_id: int
    advertiser_id: int
    state: str
    at: datetime
    worker: str
    gateway: str
    languages: str
    segments: int


def list_messages(session: Session) -> list[Message]:
    """Newest first."""
    rows = session.execute(
        select(
            ContactAttempt.id, ContactAttempt.advertiser_id, ContactAttempt.state, ContactAttempt.opened_at,
            ContactAttempt.worker, Introduction.gateway, Introduction.languages, Introduction.segments,
        )
        .outerjoin(Introduction, Introduction.attempt_id == ContactAttempt.id)
        .where(ContactAttempt.channel == Channel.MESSAGE)
        .order_by(ContactAttempt.id.desc())
    )  # fmt: skip
    return [
        Message(attempt, advertiser, state, at, worker, gateway or "", languages or "", segments or 0)
        for attempt, advertiser, state, at, worker, gateway, languages, segments in rows
    ]
