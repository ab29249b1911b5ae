"""The ads of the register, as `outreach ads` shows them: numbers masked unless they are revealed."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from register.ads import Ad, Sighting
from register.masking import mask_number, mask_within
from register.numbers import PhoneNumber, SightingNumber
from register.places import Team
from register.rounds import Round
from register.sources import Source
from register.words import AdState

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy.orm import Session

    from register.vault import Vault

_AT_ONCE = 500


def list_ads(
    session: Session, vault: Vault, *, source: str | None = None, live: bool = False, reveal: bool = False
) -> Iterator[dict[str, Any]]:
    """Ads in scope, in the form of `outreach ads --json`, oldest first."""
    first, last = Round.__table__.alias("first_round"), Round.__table__.alias("last_round")
    query = (
        select(
            Ad.id, Source.name, Ad.address_sealed, Ad.state, first.c.dated, last.c.dated, Sighting.kind,
            Sighting.advertises, Sighting.region, Team.name, Sighting.language, Ad.advertiser_id, Sighting.id,
        )
        .join(Source, Source.id == Ad.source_id)
        .join(Sighting, Sighting.id == Ad.sighting_id)
        .join(first, first.c.id == Ad.first_round_id)
        .join(last, last.c.id == Sighting.last_round_id)
        .outerjoin(Team, Team.id == Sighting.team_id)
        .where(Sighting.excluded == "")
        .order_by(Ad.id)
    )  # fmt: skip
    if source is not None:
        query = query.where(Source.name == source)
    if live:
        query = query.where(Ad.state == AdState.LIVE)
    after = 0
    while rows := session.execute(query.where(Ad.id > after).limit(_AT_ONCE)).all():
        numbers = _open_numbers(session, vault, [row[-1] for row in rows])
        for row in rows:
            yield _describe(row, vault, numbers[row[-1]], reveal=reveal)
        after = rows[-1][0]


def _describe(row: Sequence[Any], vault: Vault, numbers: list[str], *, reveal: bool) -> dict[str, Any]:
    external_id, url = json.loads(vault.open("ads.address", row[0], row[2]))
    shown = numbers if reveal else [mask_number(number) for number in numbers]
    return {
        "id": row[0],
        "source": row[1],
        "external_id": external_id if reveal else mask_within(external_id, numbers),
        "url": url if reveal else mask_within(url, numbers),
        "state": row[3],
        "first_seen": row[4].isoformat(),
        "last_seen": row[5].isoformat(),
        "kind": row[6],
        "advertises": row[7],
        "region": row[8],
        "team": row[9],
        "language": row[10],
        "advertiser": row[11],
        "numbers": shown,
    }


def _open_numbers(session: Session, vault: Vault, sighting_ids: Sequence[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    rows = session.execute(
        select(SightingNumber.sighting_id, PhoneNumber.id, PhoneNumber.number_sealed)
        .join(PhoneNumber, PhoneNumber.id == SightingNumber.number_id)
        .where(SightingNumber.sighting_id.in_(sighting_ids))
        .order_by(SightingNumber.sighting_id, SightingNumber.position)
    )
    for sighting_id, number_id, sealed in rows:
        found[sighting_id].append(vault.open("numbers.number", number_id, sealed))
    return found
