"""`outreach report`."""

from __future__ import annotations

import csv
import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from outreach.errors import WrongUsageError
from outreach.tables import draw_screening, open_console
from register.database import reading
from reports.screening import ScreeningReport, report_screening

if TYPE_CHECKING:
    from datetime import datetime

    from outreach.cli import Door

_DAY = click.DateTime(["%Y-%m-%d"])


@click.command()
@click.argument("name", type=click.Choice(["screening"]))
@click.option("--from", "first", type=_DAY, help="The first day; else from the beginning.")
@click.option("--to", "last", type=_DAY, help="The last day; else until now.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "csv", "json"]),
    default="table",
    show_default=True,
    help="For people, for a spreadsheet, or for programs.",
)
@click.pass_obj
def report(door: Door, name: str, first: datetime | None, last: datetime | None, form: str) -> None:  # noqa: ARG001
    """Show figures of a period. "screening": ads by kind and team, new, gone, changed numbers.

    Example: outreach report screening --from 2026-10-01 --to 2026-12-31
    """
    if first is not None and last is not None and first > last:
        raise WrongUsageError(f"--from {first:%Y-%m-%d} is after --to {last:%Y-%m-%d}; exchange them")
    register = door.home.open()
    with reading(register.engine) as session:
        found = report_screening(session, first and first.date(), last and last.date())
    if form == "table":
        draw_screening(found, open_console())
    elif form == "json":
        click.echo(json.dumps(_as_document(found), ensure_ascii=False))
    else:
        _write_csv(found)


def _as_document(found: ScreeningReport) -> dict[str, object]:
    return {
        "from": found.first and found.first.isoformat(),
        "to": found.last and found.last.isoformat(),
        "stands_on": found.stands_on and found.stands_on.isoformat(),
        "live": [{"kind": k, "team": t, "ads": n} for (k, t), n in sorted(found.live.items())],
        "sources": [asdict(week) for week in found.sources],
        "excluded": dict(found.excluded),
        "numbers": {"new": found.numbers_new, "changed": found.numbers_changed},
        "review": found.review,
    }


def _write_csv(found: ScreeningReport) -> None:
    rows = csv.writer(sys.stdout)
    rows.writerow(["kind", "team", "ads"])
    rows.writerows((kind, team, count) for (kind, team), count in sorted(found.live.items()))
