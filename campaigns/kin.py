"""Kin: who is likely the same person as an advertiser, and who was taken for it till a person parted them.

Through merges on either side, and one step only: a likeness of a likeness is none.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from sqlalchemy import or_, select

from register.advertisers import find_standing_ids
from register.following import AdvertiserLink
from register.words import LinkStrength

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy.orm import Session


def find_kin(session: Session, owner: Mapping[int, int]) -> dict[int, dict[int, datetime | None]]:
    """By standing advertiser its standing kin, with None or the moment of parting: what was before it is shared.

    `owner` leads from every member asked for to the advertiser that stands for it. Of several links between the
    members of two, the likeness weighs most: a merge frees nobody whom a likeness kept from being contacted.
    """
    found = session.execute(
        select(
            AdvertiserLink.older_id, AdvertiserLink.newer_id, AdvertiserLink.strength,
            AdvertiserLink.decided_at, AdvertiserLink.linked_at,
        )
        .where(or_(AdvertiserLink.older_id.in_(owner), AdvertiserLink.newer_id.in_(owner)))
    ).all()  # fmt: skip
    # here, not in the query: the database would look through all likely links rather than these few
    rows = [row for row in found if row.strength in {LinkStrength.LIKELY, LinkStrength.PARTED}]
    others = {each for row in rows for each in (row.older_id, row.newer_id)} - owner.keys()
    standing = {**owner, **find_standing_ids(session, others)}
    asked = set(owner.values())
    likely: set[tuple[int, int]] = set()
    kin: dict[int, dict[int, datetime | None]] = defaultdict(dict)
    for row in sorted(rows, key=lambda row: row.decided_at or row.linked_at):
        for one, other in ((row.older_id, row.newer_id), (row.newer_id, row.older_id)):
            pair = (standing[one], standing[other])
            if row.strength == LinkStrength.LIKELY:
                likely.add(pair)
            if pair[0] in asked and pair[0] != pair[1]:
                kin[pair[0]][pair[1]] = None if pair in likely else row.decided_at or row.linked_at
    return kin
