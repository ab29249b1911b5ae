"""The verdict on a round: complete, incomplete or failed, with reasons in words, judged by structure first.

Only a complete round may conclude that an ad is gone. A crawler's own "finished" proves nothing: it says so
when page 2 of 20 answers 500, when a redesign yields nothing, and when a challenge page answers 200.
"""

from __future__ import annotations

import statistics
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pipeline.items import LIST_PAGE
from register.words import RoundState

if TYPE_CHECKING:
    from pipeline.items import RoundEvidence

# A field is judged only where enough ads were asked for it.
FEWEST_ASKED = 3
# A field that yielded for at least half of the ads, and now for less than half as many, has broken.
_HALF = 0.5
# Of ads that were live, fewer than one in five recognised again: the source now counts its ads otherwise.
_RECOGNISED_LEAST = 0.2
_FEWEST_TO_RECOGNISE = 10
# A count may miss the site's own total by this share: lists move while they are read.
_TOTAL_SLACK = 0.01
# Halving against the median of earlier rounds is asked about, but only where there is enough to compare.
_FEWEST_TO_COMPARE = 20


@dataclass(frozen=True, slots=True)
class Earlier:
    """What the register knows of the source. `listed` of the last complete rounds, newest first; `coverage`
    and `round_id` of the newest that read enough ads; ads live before this round, and how many it recognised.
    """

    listed: tuple[int, ...] = ()
    coverage: dict[str, tuple[int, int]] = field(default_factory=dict)
    round_id: int = 0
    live: int = 0
    recognised: int = 0


@dataclass(frozen=True, slots=True)
class Verdict:
    """`reasons` say why a round is not complete; `notes` are remarks that do not change the verdict."""

    state: RoundState
    reasons: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def judge_round(evidence: RoundEvidence, earlier: Earlier, *, unread: int = 0, unproven: int = 0) -> Verdict:
    """`unread`: listed ads whose page could not be read, beyond those that could not be read last time either.
    `unproven`: ads that vanished from the list without their own page saying so.
    """
    failures = _find_failures(evidence, earlier)
    doubts = _find_doubts(evidence, earlier, unread, unproven)
    notes = (*evidence.notes, *_find_remarks(evidence))
    if failures:
        # a failure the spider itself names is the whole story; the rest would only repeat it
        return Verdict(
            RoundState.FAILED, tuple(failures if evidence.failure else [*failures, *doubts]), notes
        )
    if doubts:
        return Verdict(RoundState.INCOMPLETE, tuple(doubts), notes)
    return Verdict(RoundState.COMPLETE, (), notes)


def _find_failures(evidence: RoundEvidence, earlier: Earlier) -> list[str]:
    found = [evidence.failure] if evidence.failure else []
    if not evidence.listed and evidence.expected_least and not evidence.failure:
        found.append(f"0 ads where {_expected(evidence)} were expected; nothing was marked as gone")
    found += [
        f"field {name!r} stopped yielding: 0 of {asked} ads, {before} of {before_asked} in round {earlier.round_id}"
        for name, (with_it, asked), (before, before_asked) in _compare_coverage(evidence, earlier)
        if not with_it and before >= _HALF * before_asked
    ]
    if not earlier.coverage:
        found += [
            f"field {name!r} yields nothing: 0 of {asked} ads"
            for name, (with_it, asked) in evidence.coverage.items()
            if name == "text" and asked >= FEWEST_ASKED and not with_it
        ]
    return found


def _find_doubts(evidence: RoundEvidence, earlier: Earlier, unread: int, unproven: int) -> list[str]:
    found = [] if evidence.ended == "natural" else [f"the list was not read to its end: {evidence.ended}"]
    lost = [words for words in _list_unresolved(evidence) if words.startswith(LIST_PAGE)]
    found += [words for words in lost if not evidence.ended.endswith(words)]  # else it stands there already
    if unread:
        found.append(f"{unread} listed ads could not be read")
    if evidence.site_total is not None and evidence.listed < evidence.site_total * (1 - _TOTAL_SLACK):
        found.append(f"{evidence.listed} ads listed where the site itself counts {evidence.site_total}")
    if evidence.listed and evidence.expected_least and evidence.listed < evidence.expected_least:
        found.append(
            f"{evidence.listed} ads where {_expected(evidence)} were expected; nothing was marked as gone"
        )
    found += [
        f"field {name!r} yields {with_it} of {asked} ads, {before} of {before_asked} in round {earlier.round_id}"
        for name, (with_it, asked), (before, before_asked) in _compare_coverage(evidence, earlier)
        if with_it and with_it / asked < _HALF * before / before_asked
    ]
    if earlier.live >= _FEWEST_TO_RECOGNISE and earlier.recognised < _RECOGNISED_LEAST * earlier.live:
        if not evidence.listed and unproven and evidence.absence_counts:
            # also where the definition expects none at times: a site that lost its database shows this
            found.append(
                f"no ad is listed where {earlier.live} were live, and they do not say that they are gone; "
                "nothing was marked as gone"
            )
        elif evidence.listed and evidence.absence_counts:
            found.append(
                f"only {earlier.recognised} of {earlier.live} live ads were recognised; "
                "the source may number its ads anew, so nothing was marked as gone"
            )
    elif unproven and _halved(evidence, earlier):
        found.append(
            f"{evidence.listed} ads where earlier rounds had about {int(statistics.median(earlier.listed))}, "
            "and the missing ones do not say that they are gone"
        )
    return found


def _list_unresolved(evidence: RoundEvidence) -> list[str]:
    return [f"{what} ({count} times)" if count > 1 else what for what, count in evidence.unresolved.items()]


def _find_remarks(evidence: RoundEvidence) -> list[str]:
    # pages of single ads are judged by the ads they belong to; here stands what happened to them
    remarks = [words for words in _list_unresolved(evidence) if not words.startswith(LIST_PAGE)]
    if evidence.expected_most and evidence.listed > evidence.expected_most:
        remarks.append(
            f"{evidence.listed} ads where {_expected(evidence)} were expected: raise the range if that is right"
        )
    return remarks


def _halved(evidence: RoundEvidence, earlier: Earlier) -> bool:
    usual = statistics.median(earlier.listed) if earlier.listed else 0
    return usual >= _FEWEST_TO_COMPARE and evidence.listed < _HALF * usual


def _compare_coverage(
    evidence: RoundEvidence, earlier: Earlier
) -> list[tuple[str, tuple[int, int], tuple[int, int]]]:
    return [
        (name, now, earlier.coverage[name])
        for name, now in evidence.coverage.items()
        if now[1] >= FEWEST_ASKED and earlier.coverage.get(name, (0, 0))[0] > 0
    ]


def _expected(evidence: RoundEvidence) -> str:
    least, most = evidence.expected_least, evidence.expected_most
    return f"{least}–{most}" if most else f"at least {least}"
