"""`outreach import`."""

from __future__ import annotations

import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from outreach.errors import WrongUsageError
from outreach.importing import import_file
from outreach.progress import show_progress
from outreach.results import as_json_line, choose_exit_code, explain_round

if TYPE_CHECKING:
    from outreach.cli import Door


_FARTHEST = timedelta(days=400)


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--source", required=True, metavar="NAME", help="Whose round it is; made if it is not known.")
@click.option("--date", "dated", type=click.DateTime(["%Y-%m-%d"]), help="The date of the round; else today.")
@click.option("--encoding", default="utf-8", show_default=True, help="How the file is written.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@click.pass_obj
def import_(
    door: Door, file: Path, source: str, dated: datetime | None, encoding: str, as_json: bool
) -> None:
    """Take a file as a screening round: JSON lines or CSV with external_id, url, title, text, html.

    The same file for the same source and date changes nothing; another one of that date joins its round.

    Example: outreach import week12.csv --source rosenhaven --date 2026-03-16
    """
    home = door.home
    register = home.open()
    today = datetime.now(register.profile.zone).date()
    day = dated.date() if dated else today
    if day > today + _FARTHEST:  # every later round would be refused as coming before it
        raise WrongUsageError(f"--date {day} lies far ahead of today, {today}; check the year")
    with show_progress(f"importing {source}", "ads") as tell:
        imported = import_file(
            home, register, file, source=source, dated=day, encoding=encoding,
            on_progress=lambda done: tell(done, None),
        )  # fmt: skip
    if imported.source_created:
        click.echo(f'the source "{source}" was not known and has been created', err=True)
    if imported.imported_before:
        click.echo("this file was imported before; nothing changed", err=True)
    click.echo(as_json_line(imported.result) if as_json else explain_round(imported.result, screened=False))
    sys.exit(choose_exit_code([imported.result]))
