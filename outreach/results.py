"""What a round came to: one JSON object and one paragraph, the same for screened and imported rounds."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from outreach.errors import DONE, INCOMPLETE
from register.rounds import Round
from register.sources import Source
from register.words import RoundState

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.orm import Session


def describe_round(session: Session, round_id: int) -> dict[str, Any]:
    """The form of `outreach screen --json`, and beside it the round's "notes", for people."""
    found = session.get_one(Round, round_id, populate_existing=True)
    return {
        "source": session.get_one(Source, found.source_id).name,
        "round": found.id,
        "state": found.state,
        "reason": found.reason,
        "requests": found.requests,
        "ads": {
            "seen": found.seen,
            "new": found.new,
            "changed": found.changed,
            "unchanged": found.unchanged,
            "gone": found.gone,
            "back": found.back,
        },
        "numbers": {"new": found.numbers_new, "known": found.numbers_known},
        "excluded": found.excluded,
        "review": found.review,
        "seconds": found.seconds,
        "notes": found.notes.get("notes", []),
    }


def as_json_line(result: dict[str, Any]) -> str:
    """Exactly the keys that other programs rely on."""
    return json.dumps({key: value for key, value in result.items() if key != "notes"}, ensure_ascii=False)


def explain_round(result: dict[str, Any], *, screened: bool = True) -> str:
    """The same for a person. `screened`: the round read a site, which can be looked at again."""
    ads, numbers = result["ads"], result["numbers"]
    why = f": {result['reason']}" if result["reason"] else ""
    lines = [
        f"{result['source']}, round {result['round']}: {result['state']}{why}",
        f"  {ads['seen']} ads: {ads['new']} new, {ads['changed']} changed, {ads['unchanged']} unchanged, {ads['back']} back; {ads['gone']} gone",
        f"  numbers: {numbers['new']} new, {numbers['known']} known; {result['review']} for review",
        f"  {result['requests']} requests in {result['seconds']:.1f} s",
    ]
    if result["excluded"]:
        left_out = ", ".join(f"{count} {reason}" for reason, count in sorted(result["excluded"].items()))
        lines.append(f"  not in scope: {left_out}")
    lines += [f"  note: {note}" for note in result["notes"]]
    if result["state"] != RoundState.COMPLETE and screened:
        lines.append(f"  to look closer: outreach source check {result['source']}")
    return "\n".join(lines)


def choose_exit_code(results: Iterable[dict[str, Any]]) -> int:
    """Done when every round is complete; a round that proves nothing leaves the screening incomplete."""
    return DONE if all(result["state"] == RoundState.COMPLETE for result in results) else INCOMPLETE
