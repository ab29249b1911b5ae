"""`outreach churn`."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from outreach.cli.showing import explained, read_clock
from outreach.errors import WrongUsageError

if TYPE_CHECKING:
    from datetime import datetime

    from outreach.churn import ToldChurn
    from outreach.cli import Door

_DAY = click.DateTime(["%Y-%m-%d"])
_PICTURES = (".svg", ".png")


@click.command()
@click.option("--team", metavar="TEAM", help="Numbers of one team only: Øst, or Team Øst.")
@click.option("--from", "first", type=_DAY, help="The first day; else from the beginning.")
@click.option("--to", "last", type=_DAY, help="The last day; else until now.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
@click.option("--plot", metavar="FILE", help="Draw it as well: a file that ends in .svg or .png.")
@click.pass_obj
def churn(
    door: Door,
    team: str | None,
    first: datetime | None,
    last: datetime | None,
    as_json: bool,
    plot: str | None,
) -> None:
    """Show how long numbers live, how many advertisers change theirs, and how many there are.

    Figures only, for this house: nobody's number or id. What the rounds do not suffice for is said in words.

    Example: outreach churn --team Øst --from 2026-09-01 --plot churn.svg
    """
    if first is not None and last is not None and first > last:
        raise WrongUsageError(f"--from {first:%Y-%m-%d} is after --to {last:%Y-%m-%d}; exchange them")
    if plot is not None and Path(plot).suffix.lower() not in _PICTURES:
        raise WrongUsageError(f'--plot "{plot}": expected a file name that ends in .svg or .png')
    os.environ.setdefault("OMP_NUM_THREADS", "1")  # the matrices are small: threads would wait for each other
    from outreach.churn import as_document, in_words, tell_churn  # noqa: PLC0415  numpy counts threads when it loads

    register = door.home.open()
    with explained(register):
        told = tell_churn(
            register, team, first and first.date(), last and last.date(), door.actor, read_clock()
        )
    if plot is not None:
        _draw(told, Path(plot))
    if as_json:
        click.echo(json.dumps(as_document(told), ensure_ascii=False))
    else:
        for line in in_words(told):
            click.echo(line)
    if plot is not None:
        click.echo(f"drawn in {plot}", err=True)


def _draw(told: ToldChurn, path: Path) -> None:
    from reports.churn_plot import draw_churn  # noqa: PLC0415  only where a picture is asked for

    title = f"Numbers of {told.team or 'the whole register'}, {told.report.first} to {told.report.last}"
    try:
        draw_churn(told.report, title, path)
    except OSError as error:
        raise WrongUsageError(
            f'--plot "{path}": cannot be written ({error.strerror}); give a place this user may write to'
        ) from None
