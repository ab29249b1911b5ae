"""`outreach ads`."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from outreach.listing import list_ads
from outreach.sources import require_source
from register.audit import record_act
from register.database import reading, writing

if TYPE_CHECKING:
    from outreach.cli import Door


@click.command()
@click.option("--source", metavar="NAME", help="Of one source only.")
@click.option("--live", is_flag=True, help="Only those that are still advertised.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object per ad.")
@click.option("--reveal", is_flag=True, help="Show the numbers. This is recorded in the audit log.")
@click.pass_obj
def ads(door: Door, source: str | None, live: bool, as_json: bool, reveal: bool) -> None:
    """Show the ads of the register that are in scope. Numbers are masked.

    Example: outreach ads --source rosenhaven --live
    """
    home = door.home
    register = home.open()
    with reading(register.engine) as session:
        if source is not None:
            require_source(session, source)
    if reveal:
        # before the first number is shown: what is shown must be on record even if the pipe breaks
        with writing(register.engine) as session:
            record_act(
                session, register.vault, actor=home.actor, act="numbers shown", subject=f"ads of {source or 'all sources'}",
                at=datetime.now(UTC), live=live,
            )  # fmt: skip
    with reading(register.engine) as session:
        for ad in list_ads(session, register.vault, source=source, live=live, reveal=reveal):
            click.echo(json.dumps(ad, ensure_ascii=False) if as_json else _as_line(ad))


def _as_line(ad: dict[str, Any]) -> str:
    words = [ad["kind"], ad["advertises"], ad["team"] or "no team", ad["language"] or "?"]
    return (
        f"{ad['id']:>7}  {ad['source']:<16} {ad['state']:<5} {ad['first_seen']} – {ad['last_seen']}  "
        f"{', '.join(words):<34} advertiser {ad['advertiser']}  {', '.join(ad['numbers']) or 'no number'}"
    )
