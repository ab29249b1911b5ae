"""`outreach review`."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from outreach.reviewing import list_waiting, settle_item
from outreach.sources import require_source
from register.database import reading, writing

if TYPE_CHECKING:
    from outreach.cli import Door


@click.command()
@click.option("--source", metavar="NAME", help="Of one source only.")
@click.option(
    "--settle", metavar="ITEM", type=int, help="You have looked at the ad: this reading stands. Recorded."
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object per item.")
@click.pass_obj
def review(door: Door, source: str | None, settle: int | None, as_json: bool) -> None:
    """Show what the reading was unsure of: one line per open item of the screening queue.

    An ad with an open item is nobody's ground for a call until a person has settled it.

    Example: outreach review --source rosenhaven · outreach review --settle 12
    """
    home = door.home
    register = home.open()
    if settle is not None:
        with writing(register.engine) as session:
            settle_item(session, register.vault, settle, by=home.actor, now=datetime.now(UTC))
        click.echo(f"review item {settle}: the reading stands")
        return
    with reading(register.engine) as session:
        if source is not None:
            require_source(session, source)
        for each in list_waiting(session, source):
            if as_json:
                shown = {"id": each.item, "reason": each.reason, "ad": each.ad, "source": each.source}
                click.echo(json.dumps({**shown, "opened": each.opened.isoformat()}, ensure_ascii=False))
            else:
                click.echo(
                    f"{each.item:>6}  {each.source:<16} ad {each.ad:<7} {each.reason:<24} since {each.opened:%Y-%m-%d}"
                )
