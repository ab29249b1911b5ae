"""The review list of likely links: where somebody who said no or was called may be about to be called again, first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import func, select

from outreach.advertisers import list_open_links, show_advertisers
from register.ads import Ad, Sighting
from register.advertisers import Advertiser
from register.contacts import ContactAttempt
from register.suppressions import Suppression
from register.words import AdState, AttemptState

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from sqlalchemy import Select
    from sqlalchemy.orm import Session

    from outreach.advertisers import OpenLink, ShownAdvertiser
    from profiles import Profile
    from register.vault import Vault

_DESCRIBED = 200  # pairs
_AT_ONCE = 5_000
_UNMADE = (AttemptState.OPENED, AttemptState.RELEASED)


class Known(NamedTuple):
    """By advertiser id: who refused, who was contacted, and who would be called (a live ad that is sought)."""

    refused: frozenset[int]
    contacted: frozenset[int]
    sought: frozenset[int]

    def before(self, advertiser: int) -> str:
        """What came before: "refused", "contacted" or ""."""
        if advertiser in self.refused:
            return "refused"
        return "contacted" if advertiser in self.contacted else ""

    def waits(self, advertiser: int) -> bool:
        """She would be called for the first time, were it not for the link."""
        return advertiser in self.sought and not self.before(advertiser)


@dataclass(frozen=True, slots=True)
class LikelyPair:
    """`before` is what came before with either ("refused", "contacted", ""), the older first; `waits`: whose call waits."""

    link: OpenLink
    older: ShownAdvertiser
    newer: ShownAdvertiser
    before: tuple[str, str]
    waits: int | None


def list_likely(session: Session, vault: Vault, profile: Profile) -> Iterator[LikelyPair]:
    """Undecided likely links, most useful first: one refused and the other waits for a call; one was contacted and
    the other waits; the rest. Within these by weight.
    """
    links = list_open_links(session)
    known = find_known(session, profile, {each for link in links for each in (link.older, link.newer)})
    ranked = sorted(links, key=lambda link: (rank_link(link, known), -link.weight, link.older, link.newer))
    for start in range(0, len(ranked), _DESCRIBED):
        some = ranked[start : start + _DESCRIBED]
        shown = show_advertisers(session, vault, {each for link in some for each in (link.older, link.newer)})
        for link in some:
            if link.older in shown and link.newer in shown:
                before = known.before(link.older), known.before(link.newer)
                yield LikelyPair(link, shown[link.older], shown[link.newer], before, _who_waits(link, known))


def rank_link(link: OpenLink, known: Known) -> int:
    """0 is the most useful to decide."""
    waiting = _who_waits(link, known)
    if waiting is None:
        return 2
    other = link.newer if waiting == link.older else link.older
    return 0 if known.before(other) == "refused" else 1


def _who_waits(link: OpenLink, known: Known) -> int | None:
    """Who would be called for the first time, if the other one was contacted or refused."""
    for one, other in ((link.older, link.newer), (link.newer, link.older)):
        if known.waits(one) and known.before(other):
            return one
    return None


def find_known(session: Session, profile: Profile, ids: Collection[int]) -> Known:
    standing = func.coalesce(Advertiser.merged_into_id, Advertiser.id)
    contacted = (
        select(standing)
        .join(ContactAttempt, ContactAttempt.advertiser_id == Advertiser.id)
        .where(ContactAttempt.state.not_in(_UNMADE))
    )
    seeks = profile.seeks
    sought = (
        select(Ad.advertiser_id)
        .join(Sighting, Sighting.id == Ad.sighting_id)
        .where(
            Ad.state == AdState.LIVE,
            Sighting.excluded == "",
            Sighting.team_id.is_not(None),
            Sighting.kind.in_(sorted(seeks.kinds - seeks.counted_apart)),
            Sighting.advertises.in_(sorted(seeks.advertises)),
        )
    )
    refused = select(Suppression.advertiser_id).where(Suppression.lifted_at.is_(None))
    return Known(
        _among(session, refused, Suppression.advertiser_id, ids),
        _among(session, contacted, standing, ids),
        _among(session, sought, Ad.advertiser_id, ids),
    )


def _among(session: Session, query: Select[Any], column: Any, ids: Collection[int]) -> frozenset[int]:
    asked, found = sorted(ids), set[int]()
    for start in range(0, len(asked), _AT_ONCE):
        some = query.where(column.in_(asked[start : start + _AT_ONCE])).distinct()
        found.update(advertiser for advertiser in session.scalars(some) if advertiser is not None)
    return frozenset(found)
