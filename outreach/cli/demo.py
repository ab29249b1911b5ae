"""`outreach demo`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from outreach.demo import run_demo

if TYPE_CHECKING:
    from outreach.cli import Door


@click.command()
@click.pass_obj
def demo(door: Door) -> None:
    """Screen two weeks of the sample market, and leave a home folder to play with. Sends nothing.

    Example: outreach --home demo-home demo
    """
    run_demo(door.home, click.echo)
