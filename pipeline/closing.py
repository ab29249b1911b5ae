"""Closing a round: gather what the register can testify, judge, and only then call vanished ads gone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, select, update

from pipeline.following.merging import record_merges
from pipeline.following.settling import settle_likely_links
from pipeline.rounds import hold_round, take_back_gone
from pipeline.verdict import FEWEST_ASKED, Earlier, Verdict, judge_round
from register.ads import Ad, Sighting
from register.audit import record_act
from register.database import take_turn, writing
from register.numbers import PhoneNumber, SightingNumber
from register.rounds import Round
from register.sources import RememberedPage, Source
from register.words import AdState, RoundState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Engine
    from sqlalchemy.orm import Session

    from pipeline.following.merging import Merge
    from pipeline.intake import Intake
    from pipeline.items import RoundEvidence
    from register.vault import Vault

_ROUNDS_COMPARED = 5
_ROUNDS_LOOKED_BACK = 50  # to the last one that read enough ads to judge their fields by
_UNREAD_REMEMBERED = 1000
_AT_ONCE = 500


def close_round(
    engine: Engine, vault: Vault, intake: Intake, evidence: RoundEvidence, *, actor: str, file_hash: str = ""
) -> Verdict:
    """Judge and end the round in one transaction. Raises RoundLostError when it is no longer ours."""
    with writing(engine) as session:
        take_turn(session)
        hold_round(session, intake.round_id)
        found = session.get_one(Round, intake.round_id, populate_existing=True)
        vanished = _find_vanished(session, found)
        earlier = _look_back(session, found)
        unread = {item.hex() for item in intake.unread}
        if any(not ended for file, ended in found.imported_files.items() if file != file_hash):
            evidence = replace(
                evidence, ended="another file of this date was begun and not read to its end; import it again"
            )
        verdict = judge_round(
            evidence,
            earlier,
            unread=len(unread - _unread_last_time(session, found)),
            unproven=sum(key not in intake.proofs for key in vanished.values()),
        )
        settled: Sequence[Merge] = ()
        if verdict.state is RoundState.COMPLETE:
            found.gone += _mark_gone(session, found.id, _find_gone(vanished, intake, evidence))
            settled = settle_likely_links(session, vault, found, intake.review_below)
            _plan_next(session, found)
            _forget_pages(session, found)
        else:
            take_back_gone(session, found)
        _write_verdict(found, verdict, evidence, unread, file_hash)
        found.numbers_known = _count_numbers_known(session, found)
        record_merges(session, vault, settled)
        record_act(
            session, vault, actor=actor, act=f"{found.origin} round closed", subject=f"round {found.id}",
            at=datetime.now(UTC), state=str(verdict.state), seen=found.seen, gone=found.gone,
        )  # fmt: skip
    return verdict


def _find_vanished(session: Session, found: Round) -> dict[int, bytes]:
    """Live ads of the source that this round did not see: id → keyed hash."""
    return dict(
        session.execute(
            select(Ad.id, Ad.key_hash)
            .join(Sighting, Sighting.id == Ad.sighting_id)
            .where(
                Ad.source_id == found.source_id,
                Ad.state == AdState.LIVE,
                Sighting.last_round_id != found.id,
            )
        ).all()
    )


def _find_gone(vanished: dict[int, bytes], intake: Intake, evidence: RoundEvidence) -> list[int]:
    """With proof from its own page; or by absence, where the list is whole and the ad has no page to ask."""
    return [
        ad_id
        for ad_id, key in vanished.items()
        if key in intake.proofs or (evidence.absence_counts and key not in intake.unasked)
    ]


def _mark_gone(session: Session, round_id: int, ad_ids: list[int]) -> int:
    """How many of them were in scope: the figure is of the same ads as seen, new and back."""
    in_scope = 0
    for start in range(0, len(ad_ids), _AT_ONCE):
        some = Ad.id.in_(ad_ids[start : start + _AT_ONCE])
        sought = select(func.count()).select_from(Ad).join(Sighting, Sighting.id == Ad.sighting_id)
        in_scope += session.scalar(sought.where(some, Sighting.excluded == "")) or 0
        session.execute(update(Ad).where(some).values(state=AdState.GONE, gone_round_id=round_id))
    return in_scope


def _look_back(session: Session, found: Round) -> Earlier:
    complete = session.scalars(
        select(Round)
        .where(Round.source_id == found.source_id, Round.id < found.id, Round.state == RoundState.COMPLETE)
        .order_by(Round.id.desc())
        .limit(_ROUNDS_LOOKED_BACK)
    ).all()
    covered = next((round_ for round_ in complete if _asked_enough(round_)), None)
    recognised = Sighting.last_round_id == found.id
    live, seen_again = session.execute(
        select(func.count(), func.count().filter(recognised))
        .select_from(Ad)
        .join(Sighting, Sighting.id == Ad.sighting_id)
        .where(Ad.source_id == found.source_id, Ad.state == AdState.LIVE, Ad.first_round_id < found.id)
    ).one()
    return Earlier(
        listed=tuple(round_.listed for round_ in complete[:_ROUNDS_COMPARED]),
        coverage={} if covered is None else {k: (v[0], v[1]) for k, v in covered.coverage.items()},
        round_id=0 if covered is None else covered.id,
        live=live,
        recognised=seen_again,
    )


def _asked_enough(found: Round) -> bool:
    """A week in which hardly an ad had to be read again says nothing of the fields."""
    return any(asked >= FEWEST_ASKED for _, asked in found.coverage.values())


def _unread_last_time(session: Session, found: Round) -> set[str]:
    last = session.scalar(
        select(Round.unread)
        .where(Round.source_id == found.source_id, Round.id < found.id)
        .order_by(Round.id.desc())
        .limit(1)
    )
    return set((last or {}).get("ads", ()))


def _write_verdict(
    found: Round, verdict: Verdict, evidence: RoundEvidence, unread: set[str], file_hash: str
) -> None:
    found.state = verdict.state
    found.reason = "; ".join(verdict.reasons)
    found.ended_at = datetime.now(UTC)
    found.requests = evidence.requests
    # files of one date are one list, of which the evidence tells the last file only
    found.listed = found.seen + sum(found.excluded.values()) if found.origin == "import" else evidence.listed
    found.seconds = round(evidence.seconds, 2)
    found.coverage = {name: list(counts) for name, counts in evidence.coverage.items()}
    found.notes = {"notes": list(verdict.notes)}
    found.unread = {"ads": sorted(unread)[:_UNREAD_REMEMBERED]}
    if file_hash:
        found.imported_files = {**found.imported_files, file_hash: found.ended_at.isoformat()}


def _plan_next(session: Session, found: Round) -> None:
    source = session.get_one(Source, found.source_id)
    source.next_due = found.dated + timedelta(days=source.every_days)


def _forget_pages(session: Session, found: Round) -> None:
    """List pages that a whole list no longer has: what they once listed is nobody's business any more."""
    if found.origin == "screening":
        earlier = RememberedPage.round_id < found.id
        session.execute(delete(RememberedPage).where(RememberedPage.source_id == found.source_id, earlier))


def _count_numbers_known(session: Session, found: Round) -> int:
    """Distinct numbers on the ads that this round saw, of those that an earlier round had seen first.

    Not "seen without new": an ad may change its number while its round runs, and both were new.
    """
    counted = session.scalar(
        select(func.count(func.distinct(SightingNumber.number_id)))
        .select_from(Ad)
        .join(Sighting, Sighting.id == Ad.sighting_id)
        .join(SightingNumber, SightingNumber.sighting_id == Sighting.id)
        .join(PhoneNumber, PhoneNumber.id == SightingNumber.number_id)
        .where(
            Ad.source_id == found.source_id,
            Sighting.last_round_id == found.id,
            Sighting.excluded == "",
            PhoneNumber.first_round_id < found.id,
        )
    )
    return counted or 0
