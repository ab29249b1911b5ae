"""`outreach introduce` and `outreach messages`: the first message, and what became of it."""

from __future__ import annotations

import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from campaigns.call_list import find_team_id
from campaigns.due import list_due, preview_introductions
from campaigns.gateways.console import ConsoleGateway
from campaigns.introductions import Sender, send_introductions
from campaigns.messages import list_messages
from campaigns.verdicts import NotUntil, describe
from outreach.cli.showing import Shown, explained, print_shown, read_clock
from register.database import reading

if TYPE_CHECKING:
    from campaigns.due import Due, Preview
    from campaigns.introduction_text import Languages
    from campaigns.introductions import Introduced
    from outreach.cli import Door
    from outreach.settings import Register


@click.command()
@click.option("--team", metavar="TEAM", help="Of one team only.")
@click.option("--worker", metavar="NAME", help="Who stands behind it; else who you are.")
@click.option("--languages", type=click.Choice(["all", "ad"]), default="all", show_default=True,
              help="All of the profile in one message, or the ad's own.")  # fmt: skip
@click.option("--dry-run", is_flag=True, help="Show what would be prepared; write nothing.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object per introduction.")
@click.pass_obj
def introduce(
    door: Door, team: str | None, worker: str | None, languages: Languages, dry_run: bool, as_json: bool
) -> None:
    """Prepare the introduction for those who did not answer. The console gateway sends nothing.

    Example: outreach introduce --team Øst --dry-run
    """
    register = door.home.open()
    with explained(register):
        team_id = _find_team(register, team)
        waiting = _list_due(register, team_id)
        if dry_run:
            with reading(register.engine) as session:
                previews = preview_introductions(
                    session, register.vault, register.profile, waiting, languages
                )
            print_shown([_as_preview(preview) for preview in previews], as_json)
        else:
            gateway = ConsoleGateway(sys.stderr if as_json else sys.stdout)
            sender = Sender(worker or door.actor, gateway, languages)
            for done in send_introductions(
                register.engine, register.vault, register.profile, sender, read_clock, team_id
            ):
                print_shown([_as_introduced(done)], as_json)
    _tell_waiting(register, waiting)


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object per message.")
@click.pass_obj
def messages(door: Door, as_json: bool) -> None:
    """Show what was prepared or sent, and what became of it; no number, no text.

    Example: outreach messages --json
    """
    register = door.home.open()
    with reading(register.engine) as session:
        found = list_messages(session)
    zone = register.profile.zone
    for message in found:
        shown = asdict(message) | {"at": message.at.astimezone(zone).isoformat(timespec="minutes")}
        line = (
            f"{message.attempt_id:>7}  advertiser {message.advertiser_id:<7} {message.state:<9} {shown['at']}  "
            f"{message.worker}  {message.languages}  {message.segments} segments  {message.gateway}"
        )
        print_shown([(shown, line)], as_json)


def _find_team(register: Register, team: str | None) -> int | None:
    if team is None:
        return None
    with reading(register.engine) as session:
        return find_team_id(session, register.profile, team)


def _list_due(register: Register, team_id: int | None) -> list[Due]:
    with reading(register.engine) as session:
        return list_due(session, register.profile, read_clock(), team_id)


def _as_preview(preview: Preview) -> Shown:
    text = preview.introduction
    data = {
        "advertiser": preview.advertiser_id, "number": preview.number, "languages": list(text.languages),
        "text": text.text, "alphabet": text.length.alphabet, "segments": text.length.segments,
        "replaced": [list(pair) for pair in text.replaced],
    }  # fmt: skip
    replaced = "".join(f"\n{old} became {new}" for old, new in text.replaced)
    return data, (
        f"--- advertiser {preview.advertiser_id}, {preview.number} "
        f"({text.length.alphabet}, {text.length.segments} segments){replaced}\n{text.text}\n---"
    )


def _as_introduced(done: Introduced) -> Shown:
    data = asdict(done) | {"languages": list(done.languages)}
    return data, f"advertiser {done.advertiser_id}: {done.state}, {done.segments} segments"


def _tell_waiting(register: Register, waiting: list[Due]) -> None:
    """On standard error: who is due, but not at this moment."""
    for due in waiting:
        if isinstance(due.answer, NotUntil):
            answer = describe(due.answer, register.profile.zone)
            click.echo(f"advertiser {due.advertiser_id}: {answer}", err=True)
    if not waiting:
        click.echo("nobody is due: an introduction follows a call that was not answered", err=True)
