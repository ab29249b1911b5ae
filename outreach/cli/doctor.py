"""`outreach doctor`."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import click

from outreach.doctor import Finding, examine
from outreach.errors import DONE, FAILED
from register.database import reading

if TYPE_CHECKING:
    from outreach.cli import Door


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
@click.pass_obj
def doctor(door: Door, as_json: bool) -> None:
    """Check that the register is whole: storage, audit chain, sealed values, sightings, refusals.

    Exit code 1 when it is not. Remarks do not count as faults.

    Example: outreach doctor
    """
    register = door.home.open()
    with reading(register.engine) as session:
        findings = examine(session, register.vault)
    findings += [
        Finding(
            f"{team.name}: the contact number is an example that nobody answers; put yours into the profile",
            fault=False,
        )
        for team in register.profile.teams
        if team.has_example_number
    ]
    faults = [finding.words for finding in findings if finding.fault]
    remarks = [finding.words for finding in findings if not finding.fault]
    if as_json:
        click.echo(
            json.dumps({"whole": not faults, "faults": faults, "remarks": remarks}, ensure_ascii=False)
        )
    else:
        for words in faults:
            click.echo(f"FAULT  {words}")
        for words in remarks:
            click.echo(f"note   {words}")
        click.echo("the register is not whole" if faults else "the register is whole")
    sys.exit(FAILED if faults else DONE)
