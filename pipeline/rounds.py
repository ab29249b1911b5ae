"""Beginning, holding and ending a round: one at a time per source, and a killed one is taken up again.

The process that runs a round holds it by a lease that it renews with every batch. On the same machine a
dead holder is noticed at once, elsewhere when its lease runs out.
"""

from __future__ import annotations

import os
import socket
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError

from register.ads import Ad
from register.rounds import Round
from register.words import AdState, RoundState

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session

    from register.sources import Source

LEASE = timedelta(minutes=3)


class RoundHeldError(Exception):
    """Another process is screening this source; the message says which and since when."""


class RoundRefusedError(Exception):
    """A round of that date cannot be taken; the message says why and what to do."""


class RoundLostError(Exception):
    """The round was taken over or closed by another process; this one must stop."""


@dataclass(frozen=True, slots=True)
class BegunRound:
    """`resumed`: an interrupted or earlier reading of the same round is being continued. `closed`: the
    interrupted round of another day that was closed as incomplete on the way; callers put it on record.
    """

    id: int
    resumed: bool
    closed: int | None = None


def begin_round(session: Session, source: Source, *, origin: str, dated: date, actor: str) -> BegunRound:
    """Open a round of the source, or take up the one that a killed process left open today.

    Raises RoundHeldError, or RoundRefusedError for a file older than what the register already knows.
    """
    running = session.scalar(
        select(Round).where(Round.source_id == source.id, Round.state == RoundState.RUNNING).with_for_update()
    )
    closed = None
    if running is not None:
        if is_held(running):
            raise RoundHeldError(
                f'source "{source.name}" is being screened by {running.started_by} '
                f"({_describe_holder(running.holder)}) since {running.started_at:%Y-%m-%d %H:%M} UTC; "
                "wait until that round has ended"
            )
        if running.origin == origin and running.dated == dated:
            return _take_up(session, running)
        _close_interrupted(session, running)
        session.flush()
        closed = running.id
    if origin == "import":
        joined = _find_import_to_join(session, source, dated)
        if joined is not None:
            return replace(_take_up(session, joined), closed=closed)
    return replace(_open(session, source, origin, dated, actor), closed=closed)


def hold_round(session: Session, round_id: int) -> None:
    """Renew the lease. Raises RoundLostError when the round is no longer ours."""
    renewed = session.execute(
        update(Round)
        .where(Round.id == round_id, Round.state == RoundState.RUNNING, Round.holder == describe_self())
        .values(lease_until=datetime.now(UTC) + LEASE)
        .returning(Round.id)
    ).first()
    if renewed is None:
        raise RoundLostError(f"round {round_id} was closed or taken over by another process")


def note_file(session: Session, round_id: int, file_hash: str) -> None:
    """This round has begun to read that file; closing says when it was read to its end."""
    found = session.get_one(Round, round_id)
    found.imported_files = {**found.imported_files, file_hash: ""}


def take_back_gone(session: Session, found: Round) -> None:
    """What a first file of a date called gone stands only while the round of that date is complete."""
    gone_by_it = update(Ad).where(Ad.source_id == found.source_id, Ad.gone_round_id == found.id)
    session.execute(gone_by_it.values(state=AdState.LIVE, gone_round_id=None))
    found.gone = 0


def describe_self() -> str:
    """This process, told apart from a later one that gets the same number."""
    return f"{socket.gethostname()}|{os.getpid()}|{_started_at(os.getpid())}"


def _open(session: Session, source: Source, origin: str, dated: date, actor: str) -> BegunRound:
    now = datetime.now(UTC)
    begun = Round(
        source_id=source.id, origin=origin, version=source.version, dated=dated, state=RoundState.RUNNING,
        reason="", started_at=now, started_by=actor, holder=describe_self(), lease_until=now + LEASE,
        excluded={}, coverage={}, notes={}, unread={}, imported_files={},
    )  # fmt: skip
    session.add(begun)
    try:
        session.flush()
    except IntegrityError:
        raise RoundHeldError(
            f'source "{source.name}" has just been taken by another screening; wait until it has ended'
        ) from None
    return BegunRound(begun.id, resumed=False)


def _take_up(session: Session, found: Round) -> BegunRound:
    found.state = RoundState.RUNNING
    found.holder = describe_self()
    found.lease_until = datetime.now(UTC) + LEASE
    found.ended_at = None
    session.flush()
    return BegunRound(found.id, resumed=True)


def _close_interrupted(session: Session, found: Round) -> None:
    take_back_gone(session, found)
    found.state = RoundState.INCOMPLETE
    found.reason = "interrupted: the process that ran it ended without closing it; nothing was marked as gone"
    found.ended_at = datetime.now(UTC)


def _find_import_to_join(session: Session, source: Source, dated: date) -> Round | None:
    newest = session.scalar(
        select(Round)
        .where(Round.source_id == source.id)
        .order_by(Round.dated.desc(), Round.id.desc())
        .limit(1)
    )
    if newest is None or newest.dated < dated:
        return None
    if newest.dated == dated and newest.origin == "import":
        return newest
    if newest.dated == dated:
        raise RoundRefusedError(
            f'source "{source.name}" was screened on {dated} already; a file of the same day would be a second '
            "round of it. Check --source and --date"
        )
    raise RoundRefusedError(
        f'source "{source.name}" already has a round of {newest.dated}; a file of {dated} would come before '
        "it, and rounds are taken in the order of their dates. Check --date"
    )


def is_held(running: Round) -> bool:
    host, number, started = running.holder.split("|")
    if host == socket.gethostname() and started:  # where no process tells its start, the lease alone counts
        return _started_at(int(number)) == started
    return running.lease_until > datetime.now(UTC)


def _describe_holder(holder: str) -> str:
    host, number, _ = holder.split("|")
    return f"process {number} on {host}"


def _started_at(process: int) -> str:
    """When a process of this machine started, in clock ticks; empty when there is none of that number."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:
        return ""
    return "" if fields[0] == "Z" else fields[19]
