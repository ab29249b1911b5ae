"""How many of a market's advertisers a register can count: those with an ad in scope, and those it never saw."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from register.ads import Ad
from register.sources import Source
from reports.proofs import read_spans

if TYPE_CHECKING:
    from following.truth import Market
    from sqlalchemy.orm import Session

    from register.vault import Vault


def count_in_scope(session: Session, vault: Vault, market: Market, sure_from: float) -> int:
    """Without those who were seen, but whose ads are all out of scope or counted apart, such as clinics."""
    sources = dict(session.execute(select(Source.name, Source.id)).all())
    stored = dict(session.execute(select(Ad.key_hash, Ad.id)).all())
    counted = {span.ad_id for span in read_spans(session, sure_from)}
    in_scope = {
        advertiser
        for (source, external_id), advertiser in market.advertiser_of.items()
        if stored.get(vault.keyed_hash("ad", f"{sources[source]}|{external_id}".encode())) in counted
    }
    return market.size - len(set(market.advertiser_of.values()) - in_scope)
