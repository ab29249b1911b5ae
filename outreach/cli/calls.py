"""`outreach call-list` and `outreach record`: the worker's day at the phone."""

from __future__ import annotations

import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from campaigns.call_list import list_calls
from campaigns.gate import why_not
from campaigns.open_calls import open_call, release_call
from campaigns.outcomes import Account, correct_outcome, record_outcome
from campaigns.verdicts import Allowed, describe
from outreach.cli.showing import Shown, as_answer, explained, print_shown, read_clock
from outreach.errors import WrongUsageError
from register.database import reading, writing

if TYPE_CHECKING:
    from campaigns.call_list import Call
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
    with explained(register):
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
    print_shown(shown, as_json)


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
    with explained(register):
        shown = _record(register, advertiser, account, corrects)
    print_shown([shown], as_json)


def _list(register: Register, team: str, worker: str, limit: int) -> list[Shown]:
    with reading(register.engine) as session:
        calls = list_calls(session, register.vault, register.profile, team, worker, read_clock(), limit)
    return [_as_call(call, register) for call in calls]


def _as_call(call: Call, register: Register) -> Shown:
    data = {
        "advertiser": call.advertiser_id, "numbers": list(call.numbers), "kind": call.kind, "area": call.area,
        "language": call.language, "since": call.since.isoformat(), "sources": list(call.sources),
        "before": [asdict(before) | {"on": before.on.isoformat()} for before in call.before],
        **as_answer(call.answer, register),
    }  # fmt: skip
    before = "; ".join(f"{one.on} {one.channel}: {one.outcome}" for one in call.before) or "never contacted"
    answer = "" if isinstance(call.answer, Allowed) else f"  ({describe(call.answer, register.profile.zone)})"
    return data, (
        f"{call.advertiser_id:>7}  {', '.join(call.numbers):<20} {call.kind:<8} {call.area or 'area unknown':<20} "
        f"{call.language or '?':<3} since {call.since}  {', '.join(call.sources)}  {before}{answer}"
    )


def _open(register: Register, advertiser: int, worker: str, number: int) -> list[Shown]:
    with writing(register.engine) as session:
        call = open_call(session, register.vault, register.profile, advertiser, worker, read_clock(), number)
    until = call.lease_until.astimezone(register.profile.zone)
    data = {
        "advertiser": call.advertiser_id, "attempt": call.attempt_id, "number": call.number,
        "until": until.isoformat(timespec="minutes"),
    }  # fmt: skip
    return [(data, f"{call.number}  advertiser {call.advertiser_id}, yours until {until:%H:%M}")]


def _release(register: Register, advertiser: int, worker: str) -> list[Shown]:
    with writing(register.engine) as session:
        released = release_call(session, register.vault, advertiser, worker, read_clock())
    words = "given back" if released else "nobody had it open"
    return [({"advertiser": advertiser, "released": released}, f"advertiser {advertiser}: {words}")]


def _tell_why(register: Register, number: str) -> list[Shown]:
    with reading(register.engine) as session:
        told = why_not(session, register.vault, register.profile, number, read_clock())
    if not told.known:
        return [({"known": False}, "this number stands in no ad that is kept, and nobody refused under it")]
    return [
        (
            {
                "known": True,
                "advertiser": advertiser,
                "channel": str(channel),
                **as_answer(answer, register),
            },
            f"advertiser {advertiser or 'forgotten'}  {channel:<10} {describe(answer, register.profile.zone)}",
        )
        for advertiser, answers in told.answers.items()
        for channel, answer in answers.items()
    ]


def _record(register: Register, advertiser: int, account: Account, corrects: int | None) -> Shown:
    with writing(register.engine) as session:
        parts = (session, register.vault, register.profile)
        if corrects is None:
            done = record_outcome(*parts, advertiser, account, read_clock())
        else:
            done = correct_outcome(*parts, corrects, account, read_clock())
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
