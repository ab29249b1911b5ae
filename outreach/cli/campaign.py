"""`outreach call-list`, `record`, `introduce` and `messages`: the worker's day."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from campaigns.call_list import find_team_id, list_calls
from campaigns.due import list_due, preview_introductions
from campaigns.errors import CampaignError
from campaigns.gate import why_not
from campaigns.gateways.console import ConsoleGateway
from campaigns.introductions import Sender, send_introductions
from campaigns.messages import list_messages
from campaigns.open_calls import open_call, release_call
from campaigns.outcomes import Account, NotHolderError, correct_outcome, record_outcome
from campaigns.verdicts import Allowed, GateClosedError, NotUntil, describe
from outreach.errors import OutreachError, WrongUsageError
from register.database import reading, writing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from campaigns.call_list import Call
    from campaigns.due import Due, Preview
    from campaigns.introduction_text import Languages
    from campaigns.introductions import Introduced
    from campaigns.verdicts import Verdict
    from outreach.cli import Door
    from outreach.settings import Register


@click.command("call-list")
@click.option("--team", metavar="TEAM", help="Whose list: Øst, or Team Øst.")
@click.option("--worker", metavar="NAME", help="Who calls; else who you are.")
@click.option("--limit", default=50, show_default=True, type=click.IntRange(1, 1000), help="At most so many.")
@click.option("--open", "opened", metavar="ADVERTISER", type=int, help="Take this one and show the number.")
@click.option("--number", default=1, show_default=True, help="With --open: which of the numbers.")
@click.option("--release", "released", metavar="ADVERTISER", type=int, help="Give this one back, not called.")
@click.option("--why", is_flag=True, help="Read a number from standard input; say why it is not on the list.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object per line.")
@click.pass_obj
def call_list(  # noqa: PLR0913, PLR0917  one parameter per option
    door: Door,
    team: str | None,
    worker: str | None,
    limit: int,
    opened: int | None,
    number: int,
    released: int | None,
    why: bool,
    as_json: bool,
) -> None:
    """Show whom a team calls today, numbers masked; open one to see the number, which is recorded.

    Example: outreach call-list --team Øst · outreach call-list --open 17 --worker anna
    """
    register, worker = door.home.open(), worker or door.actor
    with _explained(register):
        if opened is not None:
            shown = _open(register, opened, worker, number)
        elif released is not None:
            shown = _release(register, released, worker)
        elif why:
            shown = _tell_why(register, sys.stdin.readline().strip())
        elif team is not None:
            shown = _list(register, team, worker, limit)
        else:
            raise WrongUsageError("whose list? Give --team, for example: outreach call-list --team Øst")
    _print(shown, as_json)


@click.command()
@click.argument("advertiser", type=int)
@click.argument("outcome")
@click.option("--worker", metavar="NAME", help="Who called; else who you are.")
@click.option("--minutes", type=int, help="How long it took.")
@click.option("--language", metavar="CODE", help="What was spoken: da, en, th …")
@click.option("--note", metavar="-", help='"-" reads a private note from standard input.')
@click.option(
    "--corrects", metavar="ATTEMPT", type=int, help="The attempt that this record stands for from now on."
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@click.pass_obj
def record(  # noqa: PLR0913, PLR0917  one parameter per option
    door: Door,
    advertiser: int,
    outcome: str,
    worker: str | None,
    minutes: int | None,
    language: str | None,
    note: str | None,
    corrects: int | None,
    as_json: bool,
) -> None:
    """Record what came of a call that you opened. A refusal is taken at any time.

    Example: outreach record 17 no-answer --worker anna --minutes 2
    """
    if note not in {None, "-"}:
        raise WrongUsageError(
            'give the note on standard input, with "--note -": the shell remembers arguments'
        )
    said = sys.stdin.read().strip() if note else ""
    account = Account(outcome, worker or door.actor, language, minutes, said)
    register = door.home.open()
    with _explained(register):
        shown = _record(register, advertiser, account, corrects)
    _print([shown], as_json)


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
    with _explained(register):
        team_id = _find_team(register, team)
        waiting = _list_due(register, team_id)
        if dry_run:
            with reading(register.engine) as session:
                previews = preview_introductions(
                    session, register.vault, register.profile, waiting, languages
                )
            _print([_as_preview(preview) for preview in previews], as_json)
        else:
            gateway = ConsoleGateway(sys.stderr if as_json else sys.stdout)
            sender = Sender(worker or door.actor, gateway, languages)
            for done in send_introductions(
                register.engine, register.vault, register.profile, sender, _now, team_id
            ):
                _print([_as_introduced(done)], as_json)
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
        _print([(shown, line)], as_json)


_Shown = tuple[dict[str, Any], str]


def _list(register: Register, team: str, worker: str, limit: int) -> list[_Shown]:
    with reading(register.engine) as session:
        calls = list_calls(session, register.vault, register.profile, team, worker, _now(), limit)
    return [_as_call(call, register) for call in calls]


def _as_call(call: Call, register: Register) -> _Shown:
    data = {
        "advertiser": call.advertiser_id, "numbers": list(call.numbers), "kind": call.kind, "area": call.area,
        "language": call.language, "since": call.since.isoformat(), "sources": list(call.sources),
        "before": [asdict(before) | {"on": before.on.isoformat()} for before in call.before],
        **_as_answer(call.answer, register),
    }  # fmt: skip
    before = "; ".join(f"{one.on} {one.channel}: {one.outcome}" for one in call.before) or "never contacted"
    answer = "" if isinstance(call.answer, Allowed) else f"  ({describe(call.answer, register.profile.zone)})"
    return data, (
        f"{call.advertiser_id:>7}  {', '.join(call.numbers):<20} {call.kind:<8} {call.area or 'area unknown':<20} "
        f"{call.language or '?':<3} since {call.since}  {', '.join(call.sources)}  {before}{answer}"
    )


def _open(register: Register, advertiser: int, worker: str, number: int) -> list[_Shown]:
    with writing(register.engine) as session:
        call = open_call(session, register.vault, register.profile, advertiser, worker, _now(), number)
    until = call.lease_until.astimezone(register.profile.zone)
    data = {
        "advertiser": call.advertiser_id, "attempt": call.attempt_id, "number": call.number,
        "until": until.isoformat(timespec="minutes"),
    }  # fmt: skip
    return [(data, f"{call.number}  advertiser {call.advertiser_id}, yours until {until:%H:%M}")]


def _release(register: Register, advertiser: int, worker: str) -> list[_Shown]:
    with writing(register.engine) as session:
        released = release_call(session, register.vault, advertiser, worker, _now())
    words = "given back" if released else "nobody had it open"
    return [({"advertiser": advertiser, "released": released}, f"advertiser {advertiser}: {words}")]


def _tell_why(register: Register, number: str) -> list[_Shown]:
    with reading(register.engine) as session:
        told = why_not(session, register.vault, register.profile, number, _now())
    if not told.known:
        return [({"known": False}, "this number stands in no ad that is kept, and nobody refused under it")]
    return [
        (
            {
                "known": True,
                "advertiser": advertiser,
                "channel": str(channel),
                **_as_answer(answer, register),
            },
            f"advertiser {advertiser or 'forgotten'}  {channel:<10} {describe(answer, register.profile.zone)}",
        )
        for advertiser, answers in told.answers.items()
        for channel, answer in answers.items()
    ]


def _record(register: Register, advertiser: int, account: Account, corrects: int | None) -> _Shown:
    with writing(register.engine) as session:
        parts = (session, register.vault, register.profile)
        if corrects is None:
            done = record_outcome(*parts, advertiser, account, _now())
        else:
            done = correct_outcome(*parts, corrects, account, _now())
            if done.advertiser_id != advertiser:
                raise WrongUsageError(
                    f"attempt {corrects} belongs to advertiser {done.advertiser_id}, not {advertiser}"
                )
    follows = [
        *([f"suppressed: {done.suppressed}"] if done.suppressed else []),
        *(["handed to safeguarding"] if done.safeguarding else []),
        *(f"may follow: {offer}" for offer in done.offers),
    ]
    line = f"attempt {done.attempt_id}, advertiser {done.advertiser_id}: {done.outcome}"
    return asdict(done), "; ".join([line, *follows])


def _find_team(register: Register, team: str | None) -> int | None:
    if team is None:
        return None
    with reading(register.engine) as session:
        return find_team_id(session, register.profile, team)


def _list_due(register: Register, team_id: int | None) -> list[Due]:
    with reading(register.engine) as session:
        return list_due(session, register.profile, _now(), team_id)


def _as_preview(preview: Preview) -> _Shown:
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


def _as_introduced(done: Introduced) -> _Shown:
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


def _as_answer(answer: Verdict, register: Register) -> dict[str, Any]:
    when = answer.when if isinstance(answer, NotUntil) else None
    names = {Allowed: "allowed", NotUntil: "not until"}
    return {
        "answer": names.get(type(answer), "never"),
        "reason": "" if isinstance(answer, Allowed) else str(answer.reason),
        "when": when.astimezone(register.profile.zone).isoformat(timespec="minutes") if when else None,
    }


def _print(shown: list[_Shown], as_json: bool) -> None:
    for data, line in shown:
        click.echo(json.dumps(data, ensure_ascii=False) if as_json else line)


@contextmanager
def _explained(register: Register) -> Iterator[None]:
    """What the campaign refuses, as a message at the door."""
    try:
        yield
    except GateClosedError as closed:
        answer = describe(closed.verdict, register.profile.zone)
        raise OutreachError(f"advertiser {closed.advertiser_id}: {answer}") from None
    except NotHolderError as error:
        raise OutreachError(str(error)) from None
    except CampaignError as error:
        raise WrongUsageError(str(error)) from None


def _now() -> datetime:
    return datetime.now(UTC)
