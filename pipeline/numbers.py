"""The phone numbers an ad gives, as E.164, each with how sure the reading is and how it was written."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from pipeline.number_context import CALLS, NEVER, OTHER, cue_before, is_amount, is_dated, is_hours, is_round
from pipeline.number_parts import list_runs
from pipeline.numbering import NumberingPlan, international, numbering_plan
from pipeline.wording import read_wording

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.number_parts import Part
    from pipeline.wording import Span, Wording

_REFUSED_BELOW = 0.3
_MOST_PARTS = 64  # of one run looked at together
_MOST_PARTS_OF_AD = 2_000  # no honest ad has more; keeps hostile texts short work
_MOST_DIGITS = 17
_SURE = 0.98
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"]{1,300}|[^\s@<>]{1,64}@[^\s@<>]{1,64}", re.IGNORECASE)
# how the groups of a number are usually written, and how far that speaks for it
_SHAPES = {
    (2, 2, 2, 2): 3.0, (8,): 3.0, (4, 4): 2.0, (3, 2, 3): 2.0, (2, 3, 3): 1.5, (3, 3, 2): 1.5, (3, 5): 1.0,
    (1,) * 8: 2.0,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ReadNumber:
    """`confidence` from 0 to 1; `how`: "international", "digits", "words", "lookalikes", "spread", "field"."""

    e164: str
    confidence: float
    how: str
    where: tuple[Span, ...] = ()


class _Plans(NamedTuple):
    home: NumberingPlan
    nearby: tuple[NumberingPlan, ...]


class _Candidate(NamedTuple):
    """A number that parts[first:after] could be."""

    after: int
    score: float
    e164: str
    prefixed: bool
    personal: bool


def read_numbers(wording: Wording, country: str, neighbours: Iterable[str] = ()) -> list[ReadNumber]:
    """The numbers of a text in the order they are first named, each once."""
    plans = _Plans(numbering_plan(country), tuple(numbering_plan(neighbour) for neighbour in neighbours))
    wording = _without_addresses(wording)
    found: list[ReadNumber] = []
    earlier = -1
    left = _MOST_PARTS_OF_AD
    for run in list_runs(wording):
        left -= len(run)
        if left < 0:
            break
        if sum(len(part.digits) for part in run) < 7:
            continue
        parts = _drop_amounts(wording, run)
        for begin in range(0, len(parts), _MOST_PARTS):
            window = parts[begin : begin + _MOST_PARTS]
            for first, candidate in _best_numbers(window, plans):
                used = window[first : candidate.after]
                confidence = _judge(wording, used, candidate, earlier)
                earlier = used[-1].word
                if confidence >= _REFUSED_BELOW:
                    found.append(
                        ReadNumber(candidate.e164, confidence, _how(used, prefixed=candidate.prefixed))
                    )
    return merge_numbers(found)


def read_field(value: str, country: str, neighbours: Iterable[str] = ()) -> list[ReadNumber]:
    """The numbers of a field or link that is there to hold a phone number."""
    found = read_numbers(read_wording(value[:200]), country, neighbours)
    return [replace(number, confidence=max(number.confidence, 0.95), how="field") for number in found]


def merge_numbers(numbers: Iterable[ReadNumber]) -> list[ReadNumber]:
    """Each number once, as sure as the surest place that names it."""
    best: dict[str, ReadNumber] = {}
    for number in numbers:
        before = best.get(number.e164)
        if before is None or before.confidence < number.confidence:
            best[number.e164] = number
    return list(best.values())


def _without_addresses(wording: Wording) -> Wording:
    """Digits in the addresses of pages and mail are no phone numbers."""
    if "@" not in wording.plain and "://" not in wording.plain and "www." not in wording.plain:
        return wording
    return read_wording(_ADDRESS.sub(lambda match: "@" * len(match[0]), wording.plain))


def _drop_amounts(wording: Wording, run: list[Part]) -> list[Part]:
    return [part for part in run if not is_amount(wording, part) and not _is_trunk_hint(wording, part)]


def _is_trunk_hint(wording: Wording, part: Part) -> bool:
    """The (0) of "+45 (0)"."""
    return part.digits == "0" and wording.plain[part.start - 1 : part.end + 1] == "(0)"


def _best_numbers(parts: list[Part], plans: _Plans) -> list[tuple[int, _Candidate]]:
    """The division of a run into numbers that leaves least over and breaks no group."""
    best: list[tuple[float, _Candidate | None]] = [(0.0, None)] * (len(parts) + 1)
    for first in range(len(parts) - 1, -1, -1):
        best[first] = (best[first + 1][0] - 1.0, None)
        for candidate in _candidates(parts, first, plans):
            total = candidate.score + best[candidate.after][0]
            if total > best[first][0]:
                best[first] = (total, candidate)
    chosen = []
    first = 0
    while first < len(parts):
        candidate_here = best[first][1]
        if candidate_here is None:
            first += 1
        else:
            chosen.append((first, candidate_here))
            first = candidate_here.after
    if parts[0].plus and chosen and chosen[0][0] > 0:
        del chosen[0]  # the end of a foreign number that we cannot read is no number
    return chosen


def _candidates(parts: list[Part], first: int, plans: _Plans) -> list[_Candidate]:
    found = []
    digits = ""
    shape: list[int] = []
    plus = parts[first].plus
    for after in range(first + 1, len(parts) + 1):
        part = parts[after - 1]
        digits += part.digits
        shape.append(len(part.digits))
        if len(digits) > _MOST_DIGITS:
            break
        if len(digits) >= 7:
            candidate = _candidate(digits, tuple(shape), after, plans, plus=plus)
            if candidate is not None:
                found.append(candidate)
    return found


def _candidate(
    digits: str, shape: tuple[int, ...], after: int, plans: _Plans, *, plus: bool
) -> _Candidate | None:
    home = plans.home
    code = home.calling_code
    prefix = code if plus else "00" + code if digits.startswith("00") else code
    national = digits.removeprefix(prefix)
    if len(national) < len(digits) and (e164 := _home_number(home, national)):
        score = 14.0 + _SHAPES.get(_without(shape, len(prefix)), 0.0)
        return _Candidate(after, score, e164, plus or digits.startswith("00"), home.is_personal(national))
    if plus or digits.startswith("00"):
        e164 = international(digits if plus else digits[2:])
        if e164 or digits.startswith("00"):
            return _Candidate(after, 13.0 + 0.1 * len(digits), e164, True, True) if e164 else None
    if e164 := _home_number(home, digits):
        return _Candidate(after, 10.0 + _SHAPES.get(shape, 0.0), e164, False, home.is_personal(digits))
    for plan in plans.nearby:
        if plan.trunk and digits.startswith(plan.trunk) and len(digits) >= 9:
            rest = digits.removeprefix(plan.trunk)
            if plan.is_personal(rest) and (e164 := plan.e164(rest)):
                return _Candidate(after, 12.0 + 0.1 * len(digits), e164, False, True)
    return None


def _home_number(home: NumberingPlan, digits: str) -> str:
    if not home.trunk:
        return home.e164(digits)
    return home.e164(digits.removeprefix(home.trunk)) if digits.startswith(home.trunk) else ""


def _without(shape: tuple[int, ...], prefix: int) -> tuple[int, ...]:
    """The groups behind a prefix of so many digits, which may stand in groups of its own or lead the first."""
    groups = list(shape)
    while prefix and groups:
        taken = min(prefix, groups[0])
        groups[0] -= taken
        prefix -= taken
        if not groups[0]:
            groups.pop(0)
    return tuple(groups)


def _judge(wording: Wording, used: list[Part], candidate: _Candidate, earlier: int) -> float:
    cue = cue_before(wording, used[0], earlier)
    if cue == NEVER:
        return 0.0
    confidence = 0.95 if candidate.prefixed else 0.65 + 0.05 * (candidate.score - 10)
    if not candidate.personal:
        confidence -= 0.1
    if not candidate.prefixed and (is_dated(used) or is_hours(wording, used) or is_round(used)):
        confidence -= 0.2 if cue == CALLS and len(used) == 1 else 0.5
    if any(part.spread or part.how == "lookalikes" for part in used):
        confidence -= 0.1
    if cue == CALLS:
        confidence += 0.3
    elif cue == OTHER:
        confidence -= 0.2 if candidate.prefixed else 0.55
    return round(min(_SURE, max(0.0, confidence)), 2)


def _how(used: list[Part], *, prefixed: bool) -> str:
    hows = {part.how for part in used}
    if any(part.spread for part in used):
        return "spread"
    for how in ("lookalikes", "words"):
        if how in hows:
            return how
    return "international" if prefixed else "digits"
