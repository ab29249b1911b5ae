"""`outreach init`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from outreach.cli import Door


@click.command()
@click.option("--profile", metavar="NAME", help="kompetencecenter (default), promann, or a TOML file.")
@click.pass_obj
def init(door: Door, profile: str | None) -> None:
    """Make the home folder: configuration, keys and database. Safe to repeat.

    Example: outreach --home ~/outreach init --profile kompetencecenter
    """
    home = door.home
    done = home.init(profile)
    for line in done or ["nothing to do: the home folder is up to date"]:
        click.echo(line)
