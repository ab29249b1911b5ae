"""Divides a run of digits into phone numbers: the division that leaves least over and breaks no group."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.reading.numbers.cues import CUES
from pipeline.reading.numbers.fillers import ALTERNATIVES, CORRECTIONS, FILLERS, RANGES, REPEATS
from pipeline.reading.numbers.numbering import international
from pipeline.reading.numbers.shapes import SHAPES, score_of, without_clocks, without_measures

if TYPE_CHECKING:
    from pipeline.reading.numbers.numbering import NumberingPlan
    from pipeline.reading.numbers.parts import Part
    from pipeline.reading.wording import Wording

_MOST_PARTS = 64  # of one run looked at together
_FEWEST_DIGITS, _MOST_DIGITS = 8, 17
_MOST_CORRECTED = 4  # digits
_MOST_UNEVEN = 0.6
_ASIDE = 0.3
_SIGNED = 0.6
_SENTENCE_ENDS: Final = frozenset({". ", "! ", "? "})
_LONGEST_NATIONAL = 12  # digits with the trunk digit
_DIVIDING: Final = ALTERNATIVES | CORRECTIONS  # words after which another number or ending follows
_APART: Final = ALTERNATIVES | CORRECTIONS | REPEATS
_ANDS: Final = frozenset({("og",), ("and",), ("und",), ("och",), ("i",), ("y",), ("si",)})
_BETWEEN: Final = frozenset({"mellem", "mellom", "mellan", "between", "zwischen", "entre", "miedzy", "intre"})
_PAIRS_OF_NUMBER = 4
_SHORT_HOUR, _LONGEST_HOUR = 2, 4  # digits
_STOPS: Final = frozenset(".!?;:\n")
_YOUNGEST, _OLDEST = 18, 75


class Plans(NamedTuple):
    home: NumberingPlan
    nearby: tuple[NumberingPlan, ...]


class Chosen(NamedTuple):
    """A number read from parts. `strange` says that digits left over beside it could as well belong to it."""

    parts: list[Part]
    score: float
    e164: str
    prefixed: bool
    personal: bool
    strange: bool = False
    corrected: bool = False
    shared: bool = False


class _Candidate(NamedTuple):
    """A number that parts[first:after] could be."""

    after: int
    score: float
    e164: str
    prefixed: bool
    personal: bool


def choose_numbers(run: list[Part], plans: Plans, wording: Wording) -> list[Chosen]:
    if (whole := _choose_whole(run, plans.home)) is not None:
        return [whole]
    corrected = False
    if len(run) > 1:
        run = [part for part in run if part.digits != "0" or not _is_trunk_hint(wording.plain, part)]
        run, corrected = _correct(run, plans.home)
    chosen: list[Chosen] = []
    for stretch in without_measures(without_clocks(run) if len(run) > 2 else run):
        for begin in range(0, len(stretch), _MOST_PARTS):
            chosen += _choose(stretch[begin : begin + _MOST_PARTS], plans, wording, corrected=corrected)
    return chosen


def _choose_whole(run: list[Part], home: NumberingPlan) -> Chosen | None:
    """The usual case, decided at once: the run is one number of the country, and nothing else."""
    if len(run) > 9 or home.trunk:
        return None
    digits = "".join([part.digits for part in run])
    code = home.calling_code if run[0].plus else ""
    if len(digits) != 8 + len(code) or not digits.startswith(code):
        return None
    for part in run[1:]:
        if part.between and (not _DIVIDING.isdisjoint(part.between) or _is_range(part.between)):
            return None
    national = digits[len(code) :]
    e164 = home.e164(national)
    if not e164:
        return None
    shape = tuple([len(part.digits) for part in run])
    score = 14.0 if code else 10.0 + score_of(shape) + _bonus(run)
    return Chosen(run, score, e164, bool(code), home.is_personal(national))


def _bonus(parts: list[Part]) -> float:
    """What the way of writing adds: number words are clear however they are grouped, mixed signs are less so, a new line or sentence least."""
    said = len([part for part in parts if part.said])
    spelled = 1.0 + said / len(parts) if said else 0.0
    if len(parts) == 1:
        return spelled
    if len(parts) < 4 and not said and _leads_aside(parts):
        return -_ASIDE
    gaps = {part.gap for part in parts[1:] if not part.between}
    if said == len(parts) or (len(gaps) < 2 and len(parts) > 2):
        signs = len(parts) == 3 and gaps and any(gap.strip() for gap in gaps)
        return spelled + (_SIGNED if signs else 0.0)  # "3106-98-24"
    broken = any("\n" in gap or gap in _SENTENCE_ENDS for gap in gaps)
    return spelled - min(_MOST_UNEVEN, 0.3 * max(0, len(gaps) - 1)) - (broken and (2.0 if said else 0.5))


def _leads_aside(parts: list[Part]) -> bool:
    """Whether a postcode or a date may stand behind half of a number: "2233 4455, 8000 Aarhus", "2233 4455 den 24/11"."""
    if len(parts) == 2:
        return "," in parts[1].gap
    return len(parts) == 3 and bool(parts[1].between) and parts[2].gap == "/"


def _is_trunk_hint(plain: str, part: Part) -> bool:
    """Whether a zero is the (0) of "+45 (0)"."""
    return plain[part.start - 1 : part.end + 1] == "(0)"


def _correct(run: list[Part], home: NumberingPlan) -> tuple[list[Part], bool]:
    """Takes back what the writer takes back: "22 33 44 55, nej 56", "22334455, undskyld 22334456"."""
    corrected = [
        at for at, part in enumerate(run) if part.between and not CORRECTIONS.isdisjoint(part.between)
    ]
    at = corrected[-1] if corrected else 0
    if not at:
        return run, False
    before, after = run[:at], run[at:]
    tail = sum(len(part.digits) for part in after)
    whole = 8 if len(home.lengths) > 1 else max(home.lengths)
    if tail >= whole:
        return after, True
    head = sum(len(part.digits) for part in before)
    prefix = len(home.calling_code) if before[0].plus else 0
    excess = head + tail - whole - prefix
    if not 0 < excess <= _MOST_CORRECTED:
        return run, False
    return [*_without_last(before, excess), replace(after[0], between=()), *after[1:]], True


def _without_last(parts: list[Part], digits: int) -> list[Part]:
    kept = list(parts)
    while digits >= len(kept[-1].digits):
        digits -= len(kept.pop().digits)
    if digits:
        kept[-1] = replace(kept[-1], digits=kept[-1].digits[:-digits])
    return kept


def _choose(parts: list[Part], plans: Plans, wording: Wording, *, corrected: bool) -> list[Chosen]:
    chosen = []
    first = 0
    divided = _divide(parts, plans, wording.words)
    while first < len(parts):
        candidate = divided[first]
        if candidate is None:
            first += 1
            continue
        used = parts[first : candidate.after]
        strange = _is_strange(wording, parts, first, candidate)
        number = Chosen(used, *candidate[1:], strange, corrected)
        chosen.append(number)
        first = candidate.after
        if not strange or first == len(parts) - 1:
            chosen += _share(number, parts[first:], plans.home)
    if parts[0].plus and chosen and chosen[0].parts[0] is not parts[0] and not chosen[0].parts[0].between:
        del chosen[0]  # the end of a foreign number that we cannot read is no number
    return chosen


def _divide(parts: list[Part], plans: Plans, words: list[str]) -> list[_Candidate | None]:
    best: list[tuple[float, _Candidate | None]] = [(0.0, None)] * (len(parts) + 1)
    digits = 0
    for first in range(len(parts) - 1, -1, -1):
        best[first] = (best[first + 1][0] - 1.0, None)
        digits += len(parts[first].digits)
        if digits < _FEWEST_DIGITS:
            continue
        for candidate in _candidates(parts, first, plans, words):
            total = candidate.score + best[candidate.after][0]
            if total > best[first][0]:
                best[first] = (total, candidate)
    return [candidate for _, candidate in best]


def _candidates(parts: list[Part], first: int, plans: Plans, words: list[str]) -> list[_Candidate]:
    found = []
    digits = ""
    shape: list[int] = []
    plus = parts[first].plus
    is_age = not plus and _is_pair_of_ages(parts, first)  # no prefix: "vi er 45 og 48. 45 81 26 93"
    if plans.nearby and not plus and not _may_begin_abroad(parts, first, words):
        plans = Plans(plans.home, ())
    for after in range(first + 1, len(parts) + 1):
        part = parts[after - 1]
        if part.between and after > first + 1 and _divides(part.between):
            break
        digits += part.digits
        shape.append(len(part.digits))
        if len(digits) > _MOST_DIGITS:
            break
        if len(digits) >= _FEWEST_DIGITS:
            candidate = _candidate(digits, tuple(shape), after, plans, plus=plus)
            if candidate is not None and not (is_age and len(shape) > _PAIRS_OF_NUMBER):
                score = candidate.score + _bonus(parts[first:after])
                found.append(_Candidate(after, score, *candidate[2:]))
    return found


def _divides(between: tuple[str, ...]) -> bool:
    """E.g. "22334455 eller 33445566", which are two, and "22-11 til 29-11", which is none."""
    return not _APART.isdisjoint(between) or _is_range(between)


def _is_range(between: tuple[str, ...]) -> bool:
    return len(between) == 1 and between[0] in RANGES


def _may_begin_abroad(parts: list[Part], first: int, words: list[str]) -> bool:
    """Whether a trunk zero may lead the parts: not the hour of "fra 15 til 03 på 33 18 70 46" or "til 02. [40] [17]"."""
    if not parts[first].digits.startswith("0"):
        return True  # no national number abroad, or one without trunk digit
    following = parts[first + 1 : first + 2]
    if not following or len(parts[first].digits) > _LONGEST_HOUR:
        return True
    between, gap = following[0].between, following[0].gap
    if between and (len(parts[first].digits) <= _SHORT_HOUR or not FILLERS.issuperset(between)):
        return False
    if len(gap) > 1 and not _STOPS.isdisjoint(gap):
        return False
    position = parts[first].word
    return not position or words[position - 1] not in RANGES or len(parts[first].digits) > _SHORT_HOUR


def _candidate(
    digits: str, shape: tuple[int, ...], after: int, plans: Plans, *, plus: bool
) -> _Candidate | None:
    home = plans.home
    code = home.calling_code
    prefix = code if plus else "00" + code if digits.startswith("00") else code
    if digits.startswith(prefix):
        national = digits[len(prefix) :]
        e164 = home.e164(national) or (home.trunk and home.e164(national.removeprefix(home.trunk)))
        if e164:
            score = 14.0 + SHAPES.get(_without(shape, len(prefix)), 0.0)
            return _Candidate(
                after, score, e164, plus or digits.startswith("00"), home.is_personal(e164[1 + len(code) :])
            )
        if len(prefix) > len(code) or plus:
            return None  # no other country begins with the same digits
    if plus or digits.startswith("00"):
        e164 = international(digits if plus else digits[2:])
        if e164 or digits.startswith("00"):
            return _Candidate(after, 13.0 + 0.1 * len(digits), e164, True, True) if e164 else None
    if e164 := _home_number(home, digits):
        personal = home.is_personal(digits.removeprefix(home.trunk))
        # a trunk digit before a number that is given out tells more than how the groups are set
        score = 12.0 + 0.1 * len(digits) if home.trunk and personal else 10.0 + score_of(shape)
        return _Candidate(after, score, e164, False, personal)
    for plan in plans.nearby:
        if plan.trunk and digits.startswith(plan.trunk) and 9 <= len(digits) <= _LONGEST_NATIONAL:
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


def _is_strange(wording: Wording, parts: list[Part], first: int, candidate: _Candidate) -> bool:
    """Whether digits left beside a number look like more of it: "22 33 44 55 66"."""
    if candidate.prefixed:
        return False
    used = parts[first : candidate.after]
    inner = {part.gap for part in used[1:]}
    size = len(used[0].digits)
    more = first > 0 and _looks_like_more(parts[first - 1], used[0].gap, inner, size)
    if more and not (
        _is_one_apart(wording, parts[0]) if first == 1 else first == 2 and _are_two_apart(wording, parts)
    ):
        return True
    if first and used[0].gap in inner and _is_height(parts[first - 1].digits):
        return True
    after = parts[candidate.after : candidate.after + 1]
    return bool(after) and _looks_like_more(after[0], after[0].gap, inner, len(used[-1].digits))


def _is_one_apart(wording: Wording, part: Part) -> bool:
    """Whether digits before a number are an age or the end of opening hours."""
    led_by = wording.words[part.word - 1] if part.word else ""
    return _is_age(wording, part) or (led_by in RANGES and len(part.digits) <= _SHORT_HOUR)


def _are_two_apart(wording: Wording, parts: list[Part]) -> bool:
    """E.g. "vi er 45 og 48", "mellem 10 og 22"."""
    led_by = wording.words[parts[0].word - 1] if parts[0].word else ""
    return _is_pair_of_ages(parts, 0) or (led_by in _BETWEEN and parts[1].between in _ANDS)


def _is_age(wording: Wording, part: Part) -> bool:
    """Whether a name stands before two digits: "Sara 24 22 33 44 55"."""
    if len(part.digits) != 2 or not _YOUNGEST <= int(part.digits) <= _OLDEST or not part.word:
        return False
    name = wording.cased[part.word - 1]
    return name[0].isupper() and wording.words[part.word - 1] not in CUES


def _is_pair_of_ages(parts: list[Part], first: int) -> bool:
    """The 45 and 48 of "vi er 45 og 48"."""
    pair = parts[first : first + 2]
    return (
        len(pair) == 2
        and pair[1].between in _ANDS
        and all(len(part.digits) == 2 and _YOUNGEST <= int(part.digits) <= _OLDEST for part in pair)
    )


def _is_height(digits: str) -> bool:
    return len(digits) == 3 and 145 <= int(digits) <= 205


def _looks_like_more(part: Part, gap: str, inner: set[str], size: int) -> bool:
    if gap not in inner or size == 8:
        return False
    return len(part.digits) == size or (len(part.digits) < size and not gap.isspace())


def _share(number: Chosen, rest: list[Part], home: NumberingPlan) -> list[Chosen]:
    """A second number that shares its beginning with the first: "22 33 44 55 / 66"."""
    if len(rest) != 1 or number.e164[1 : 1 + len(home.calling_code)] != home.calling_code:
        return []
    other = rest[0]
    named = bool(other.between) and ALTERNATIVES.issuperset(other.between)
    if len(other.digits) not in {1, 2, 3, 4} or not (named or other.gap.strip() == "/"):
        return []
    if any(part.gap.strip() == "/" for part in number.parts[1:]) and not named:
        return []
    e164 = number.e164[: -len(other.digits)] + other.digits
    return [number._replace(parts=[*number.parts, other], e164=e164, shared=True)]
