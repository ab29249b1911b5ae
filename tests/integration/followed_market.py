"""An invented market taken into a register by the door that imports use, and what of it the register can count."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from sqlalchemy import select

from outreach.importing import import_file
from outreach.settings import Home
from register.ads import Ad
from register.sources import Source
from reports.proofs import read_spans

if TYPE_CHECKING:
    from pathlib import Path

    from following.truth import Market
    from sqlalchemy.orm import Session

    from outreach.settings import Register
    from register.vault import Vault


def take_in(market: Market, folder: Path) -> Register:
    """A register of its own in this folder, with every round of the market."""
    home = Home(folder / "home", actor="anna")
    home.init(profile=None)
    register = home.open()
    file = folder / "round.jsonl"
    for one in market.rounds:
        lines = [json.dumps(ad, ensure_ascii=False) for ad in one.ads]
        file.write_text("\n".join(lines), encoding="utf-8")
        import_file(home, register, file, source=one.source, dated=one.dated)
    return register


def count_in_scope(session: Session, vault: Vault, market: Market, sure_from: float) -> int:
    """Its advertisers without those who were seen, but whose ads are all out of scope or counted apart, as clinics."""
    sources = dict(session.execute(select(Source.name, Source.id)).all())
    stored = dict(session.execute(select(Ad.key_hash, Ad.id)).all())
    counted = {span.ad_id for span in read_spans(session, sure_from)}
    in_scope = {
        advertiser
        for (source, external_id), advertiser in market.advertiser_of.items()
        if stored.get(vault.keyed_hash("ad", f"{sources[source]}|{external_id}".encode())) in counted
    }
    return market.size - len(set(market.advertiser_of.values()) - in_scope)
