"""How the campaign's commands show what they found: a line for people, an object for programs, and refusals."""

from __future__ import annotations

import json
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from campaigns.errors import CampaignError
from campaigns.outcomes import NotHolderError
from campaigns.verdicts import Allowed, GateClosedError, NotUntil, describe
from outreach.errors import OutreachError, WrongUsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from campaigns.verdicts import Verdict
    from outreach.settings import Register

Shown = tuple[dict[str, Any], str]  # for programs, for people


def as_answer(answer: Verdict, register: Register) -> dict[str, Any]:
    """`likely_same` only where the reason is true of another advertiser, who is likely the same person."""
    if isinstance(answer, Allowed):
        return {"answer": "allowed", "reason": "", "when": None}
    when = answer.when if isinstance(answer, NotUntil) else None
    told: dict[str, Any] = {
        "answer": "not until" if isinstance(answer, NotUntil) else "never",
        "reason": str(answer.reason),
        "when": when.astimezone(register.profile.zone).isoformat(timespec="minutes") if when else None,
    }
    return told if answer.likely_id is None else {**told, "likely_same": answer.likely_id}


def print_shown(shown: list[Shown], as_json: bool) -> None:
    for data, line in shown:
        click.echo(json.dumps(data, ensure_ascii=False) if as_json else line)


@contextmanager
def explained(register: Register) -> Iterator[None]:
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


def read_clock() -> datetime:
    return datetime.now(UTC)
