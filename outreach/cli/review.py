"""`outreach review`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click
from sqlalchemy import select

from outreach.sources import require_source
from register.ads import Ad
from register.database import reading
from register.reviews import ReviewItem
from register.sources import Source
from register.words import ReviewState

if TYPE_CHECKING:
    from outreach.cli import Door


@click.command()
@click.option("--source", metavar="NAME", help="Of one source only.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object per item.")
@click.pass_obj
def review(door: Door, source: str | None, as_json: bool) -> None:
    """Show what the reading was unsure of: one line per open item of the screening queue.

    Example: outreach review --source rosenhaven
    """
    register = door.home.open()
    query = (
        select(ReviewItem.id, ReviewItem.reason, ReviewItem.opened_at, Ad.id, Source.name)
        .join(Ad, Ad.id == ReviewItem.ad_id)
        .join(Source, Source.id == Ad.source_id)
        .where(ReviewItem.state == ReviewState.OPEN, ReviewItem.queue == "screening")
        .order_by(ReviewItem.id)
    )
    if source is not None:
        query = query.where(Source.name == source)
    with reading(register.engine) as session:
        if source is not None:
            require_source(session, source)
        for item, reason, opened, ad, name in session.execute(query):
            if as_json:
                shown = {"id": item, "reason": reason, "ad": ad, "source": name, "opened": opened.isoformat()}
                click.echo(json.dumps(shown, ensure_ascii=False))
            else:
                click.echo(f"{item:>6}  {name:<16} ad {ad:<7} {reason:<24} since {opened:%Y-%m-%d}")
