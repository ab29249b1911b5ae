"""`outreach screen`."""

from __future__ import annotations

import sys
from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from outreach.errors import IncompleteError, OutreachError, WrongUsageError
from outreach.progress import show_progress
from outreach.results import as_json_line, choose_exit_code, explain_round
from outreach.screening import screen_source
from outreach.sources import list_due, require_source
from register.database import reading
from spiders.definition import DefinitionError

if TYPE_CHECKING:
    from outreach.cli import Door
    from outreach.settings import Register


@click.command()
@click.argument("names", nargs=-1, metavar="[NAME]…")
@click.option("--due", is_flag=True, help="Every source whose next round is due.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object per source.")
@click.pass_obj
def screen(door: Door, names: tuple[str, ...], due: bool, as_json: bool) -> None:
    """Run one screening round per source: the named ones, or those that are due.

    Exit code 3 when a round is not complete; nothing is called gone by such a round.

    Example: outreach screen rosenhaven --json
    """
    home = door.home
    register = home.open()
    chosen = _choose(register, names, due=due, today=datetime.now(register.profile.zone).date())
    results: list[dict[str, Any]] = []
    problems: list[OutreachError | DefinitionError] = []
    for name in chosen:
        try:
            with show_progress(f"screening {name}", "ads") as tell:
                result = screen_source(
                    home,
                    register,
                    name,
                    dated=datetime.now(register.profile.zone).date(),
                    on_progress=lambda progress, tell=tell: tell(progress.handed_over, progress.listed),  # type: ignore[misc]
                )
        except (OutreachError, DefinitionError) as error:  # the other sources are screened all the same
            problems.append(error)
            continue
        results.append(result)
        click.echo(as_json_line(result) if as_json else explain_round(result))
    if len(problems) == len(chosen) == 1:
        raise problems[0]
    if problems:
        raise IncompleteError("; ".join(map(str, problems)))
    sys.exit(choose_exit_code(results))


def _choose(register: Register, names: tuple[str, ...], *, due: bool, today: Any) -> list[str]:
    with reading(register.engine) as session:
        if names:
            return [require_source(session, name).name for name in names]
        if due:
            found = list_due(session, today)
            if not found:
                click.echo("no source is due", err=True)
            return found
    raise WrongUsageError("which sources? Name them, or say --due; outreach source list shows them")
