"""`outreach advertisers` and `outreach advertiser`: whom we suppose behind ads, and a person's word on it."""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from campaigns.call_list import find_team_id
from campaigns.errors import NothingThereError, WrongAccountError
from campaigns.refusals import release_numbers_of
from outreach.advertisers import list_advertisers
from outreach.cli.showing import explained, print_shown, read_clock
from outreach.errors import WrongUsageError
from outreach.likely import list_likely
from outreach.reviewing import settle_numbers_freed
from pipeline.following.by_hand.acts import keep_apart, merge_by_hand, split_by_hand, take_back_merge
from pipeline.following.by_hand.decidable import CannotDecideError
from register.database import reading, writing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.orm import Session

    from outreach.advertisers import ShownAdvertiser
    from outreach.cli import Door
    from outreach.cli.showing import Shown
    from outreach.likely import LikelyPair
    from outreach.settings import Register

_REASON = click.option(
    "--reason",
    metavar="TEXT",
    required=True,
    help="Why; kept sealed with the decision, and your name with it.",
)
_JSON = click.option("--json", "as_json", is_flag=True, help="One JSON document.")


@click.command()
@click.option("--team", metavar="TEAM", help="With live ads of one team only: Øst, or Team Øst.")
@click.option("--likely", is_flag=True, help="Pairs that are likely one, the most useful to decide first.")
@_JSON
@click.pass_obj
def advertisers(door: Door, team: str | None, likely: bool, as_json: bool) -> None:
    """Show the advertisers with live ads, or those that are likely one and wait for a person's word.

    Until somebody has decided, a refusal or a contact of the one holds for the other as well. Numbers are masked.

    Example: outreach advertisers --team Øst · outreach advertisers --likely
    """
    register = door.home.open()
    with explained(register), reading(register.engine) as session:
        team_id = None if team is None else find_team_id(session, register.profile, team)
        if likely:
            name = team and register.profile.team(team).name
            found = [_as_pair(pair) for pair in _list_pairs(session, register, name)]
        else:
            found = [_as_advertiser(each) for each in list_advertisers(session, register.vault, team_id)]
    if as_json:
        key = "likely" if likely else "advertisers"
        click.echo(json.dumps({key: [data for data, _ in found]}, ensure_ascii=False))
    else:
        print_shown(found, as_json=False)


@click.group()
def advertiser() -> None:
    """Decide that two advertisers are one, that one is two, or that two are not one.

    What a person says stands, also when later rounds say otherwise. No decision lets anybody be contacted who refused.

    Example: outreach advertiser merge 17 42 --reason "the same woman, she said so"
    """


@advertiser.command()
@click.argument("one", type=int)
@click.argument("other", type=int)
@_REASON
@_JSON
@click.pass_obj
def merge(door: Door, one: int, other: int, reason: str, as_json: bool) -> None:
    """These two are one. The older id stands; a refusal of either covers the numbers of both.

    Example: outreach advertiser merge 17 42 --reason "same name, age and wording"
    """
    with _deciding(door) as (register, session):
        standing = merge_by_hand(
            session, register.vault, one, other, by=door.actor, reason=reason, now=read_clock()
        )
    merged = other if standing == one else one
    line = f"advertiser {merged} is one with {standing}, which stands for both from now on"
    print_shown([({"advertiser": standing, "merged": merged}, line)], as_json)


@advertiser.command()
@click.argument("advertiser_id", metavar="ADVERTISER", type=int)
@click.option(
    "--ads", metavar="IDS", help="The ads to take out, by their ids: 1,2. They get a new advertiser."
)
@click.option("--merged", metavar="ADVERTISER", type=int, help="Take back the merge that brought this one.")
@_REASON
@_JSON
@click.pass_obj
def split(
    door: Door, advertiser_id: int, ads: str | None, merged: int | None, reason: str, as_json: bool
) -> None:
    """This one is two. Refusals, and every contact until now, hold for both.

    Example: outreach advertiser split 17 --ads 301,302 --reason "two women share the phone" · outreach advertiser split 17 --merged 42 --reason "not the same, she said so"
    """
    if (ads is None) == (merged is None):
        raise WrongUsageError("what is to be taken out? Give either --ads, such as 301,302, or --merged")
    said: dict[str, Any] = {"by": door.actor, "reason": reason, "now": read_clock()}
    with _deciding(door) as (register, session):
        parts = (session, register.vault, advertiser_id)
        said["review_below"] = register.profile.numbers.review_below
        if merged is not None:
            taker = take_back_merge(*parts, merged, **said)
        else:
            taker = split_by_hand(*parts, _read_ids(ads or ""), **said)
    line = f"advertiser {taker} was taken out of {advertiser_id}; what either refused is refused for both"
    print_shown([({"advertiser": advertiser_id, "taken_out": taker}, line)], as_json)


@advertiser.command()
@click.argument("one", type=int)
@click.argument("other", type=int)
@_REASON
@_JSON
@click.pass_obj
def apart(door: Door, one: int, other: int, reason: str, as_json: bool) -> None:
    """These two are not one: no round merges them. A refusal stays with the one who gave it.

    Example: outreach advertiser apart 17 42 --reason "different people, both were met"
    """
    with _deciding(door) as (register, session):
        keep_apart(session, register.vault, one, other, by=door.actor, reason=reason, now=read_clock())
    line = f"advertisers {one} and {other} are kept apart from now on"
    print_shown([({"advertiser": one, "apart_from": other}, line)], as_json)


@advertiser.command()
@click.argument("advertiser_id", metavar="ADVERTISER", type=int)
@_REASON
@_JSON
@click.pass_obj
def free(door: Door, advertiser_id: int, reason: str, as_json: bool) -> None:
    """Her number was another person's before, who refused: that no binds her no longer.

    For numbers that came back in another life (review reason: number-refused-before). The other's no stays with her.

    Example: outreach advertiser free 42 --reason "a new ad in another town; the former holder's phone was returned"
    """
    with _deciding(door) as (register, session):
        former = release_numbers_of(
            session, register.vault, advertiser_id, by=door.actor, reason=reason, now=read_clock()
        )
        settle_numbers_freed(session, advertiser_id, by=door.actor, now=read_clock())
    line = (
        f"what {_join(tuple(former))} refused on that number holds for advertiser {advertiser_id} no longer"
    )
    print_shown([({"advertiser": advertiser_id, "freed_from": former}, line)], as_json)


@contextmanager
def _deciding(door: Door) -> Iterator[tuple[Register, Session]]:
    """What cannot be decided is a message at the door, and nothing was written."""
    register = door.home.open()
    try:
        with writing(register.engine) as session:
            yield register, session
    except (CannotDecideError, NothingThereError, WrongAccountError) as error:
        raise WrongUsageError(str(error)) from None


def _read_ids(typed: str) -> set[int]:
    try:
        return {int(each) for each in typed.split(",")}
    except ValueError:
        raise WrongUsageError(
            "--ads: expected ids of ads with commas between them, such as 301,302"
        ) from None


def _list_pairs(session: Session, register: Register, team: str | None) -> Iterator[LikelyPair]:
    for pair in list_likely(session, register.vault, register.profile):
        if team is None or team in {*pair.older.teams, *pair.newer.teams}:
            yield pair


def _as_advertiser(found: ShownAdvertiser) -> Shown:
    more = [
        *([f"merged from {_join(found.merged)}"] if found.merged else []),
        *([f"likely the same as {_join(found.likely)}"] if found.likely else []),
    ]
    return _as_data(found), "  ".join([_describe(found), *more])


def _as_pair(pair: LikelyPair) -> Shown:
    older, newer = pair.older, pair.newer
    why = "; ".join(pair.link.reasons) or "no reason is kept"
    lines = [f"{older.id} and {newer.id}, since {pair.link.since}: {why} (weight {pair.link.weight:.1f})"]
    for side, before in zip((older, newer), pair.before, strict=True):
        state = "waits for this decision" if side.id == pair.waits else before
        lines.append("  ".join([_describe(side), *([state] if state else [])]))
    return {
        "older": _as_data(older) | {"before": pair.before[0]},
        "newer": _as_data(newer) | {"before": pair.before[1]},
        "waits": pair.waits,
        "weight": round(pair.link.weight, 2),
        "reasons": list(pair.link.reasons),
        "since": pair.link.since.isoformat(),
    }, "\n".join(lines)


def _as_data(found: ShownAdvertiser) -> dict[str, Any]:
    return asdict(found) | {
        "first_seen": found.first_seen.isoformat(),
        "last_seen": found.last_seen.isoformat(),
    }


def _describe(found: ShownAdvertiser) -> str:
    where = ", ".join(found.areas) or "area unknown"
    team = ", ".join(found.teams) or "no team"
    return (
        f"{found.id:>7}  {', '.join(found.kinds):<8} {where:<20} {team:<10} {found.first_seen} – {found.last_seen}  "
        f"{found.live} of {found.ads} ads live on {', '.join(found.sources)}  {', '.join(found.numbers) or 'no number'}"
    )


def _join(ids: tuple[int, ...]) -> str:
    return ", ".join(map(str, ids))
