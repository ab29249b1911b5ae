"""Puts number words together: "fem og tyve", "twenty two", "to hundrede tre", "double two", "tre gange fire"."""

from __future__ import annotations

from pipeline.reading.numbers.parts import Part
from pipeline.reading.numbers.words import (
    ENGLISH_WORDS,
    HUNDRED_WORDS,
    JOINS_BACKWARDS,
    JOINS_FORWARDS,
    NUMBER_WORDS,
    SMALL_WORDS,
    SPANISH_WORDS,
    TENS_WORDS,
    TIMES,
    TIMES_JOINS,
    UNIT_WORDS,
)

_NUMBER_DIGITS = 8
_SENTENCE_GAPS = frozenset({". ", "! ", "? "})
_STOPS = frozenset(".!?;\n")
# figures, and words that no other word beside them changes
_ALONE = {"", *(word for word, value in NUMBER_WORDS.items() if len(value) < 3)} - {
    *TENS_WORDS,
    *TIMES,
    *TIMES_JOINS,
    *HUNDRED_WORDS,
}


def compose(parts: list[Part]) -> list[Part]:
    """The parts with every word in its place. Tens and units side by side are one pair unless that leaves too few."""
    said = {part.said for part in parts}
    parts = _trim(_understand(parts, said))
    if _ALONE.issuperset(said):
        return [part for part in parts if part.digits]
    paired = _compose(parts, forwards=True)
    if sum(len(part.digits) for part in paired) < _NUMBER_DIGITS:
        return _compose(parts, forwards=False)
    return paired


def _understand(parts: list[Part], said: set[str]) -> list[Part]:
    """Words that mean one thing in one language and another in the next."""
    if not said.isdisjoint(ENGLISH_WORDS):
        parts = [part for part in parts if part.said != "to"]
    if "tres" in said and not said.isdisjoint(SPANISH_WORDS):
        for part in parts:
            if part.said == "tres":
                part.digits, part.said = "3", "tre"
    return parts


def _trim(parts: list[Part]) -> list[Part]:
    """Without small words of other meanings at the ends, where figures are enough: "6-9-3-7-9-6-5-0. En España"."""
    left = sum(len(part.digits) for part in parts)
    if len(parts) > 1 and parts[-1].said in SMALL_WORDS and _begins_a_sentence(parts[-1], parts[-2]):
        return parts[:-1]  # "4014 16|2. En god snak"
    if left <= _NUMBER_DIGITS or len(parts) < 2:
        return parts
    if sum(1 for part in parts if part.said) == 1 and left > _NUMBER_DIGITS:
        for rest, edge in ((parts[1:], parts[0]), (parts[:-1], parts[-1])):
            if edge.said in SMALL_WORDS:
                return rest  # "mój numer to 7 9 6 3 9 0 9 3"
    if len(parts) > 2 and parts[0].said in SMALL_WORDS and _is_set_apart(parts[1], parts[2]):
        return parts[1:]
    return parts


def _begins_a_sentence(edge: Part, inner: Part) -> bool:
    ends = "\n" in edge.gap or (edge.gap.endswith(" ") and not _STOPS.isdisjoint(edge.gap))
    return ends and edge.gap != inner.gap and not edge.between


def _is_set_apart(edge: Part, inner: Part) -> bool:
    """Whether a sentence seems to end or begin between an outer part and the others."""
    return edge.gap != inner.gap and not edge.between and not _STOPS.isdisjoint(edge.gap)


def _compose(parts: list[Part], *, forwards: bool) -> list[Part]:
    composed: list[Part] = []
    at = 0
    while at < len(parts):
        digits, used = _at(parts, at, forwards=forwards)
        if digits:
            composed.append(_joined(parts[at : at + used], digits))
        at += used
    return composed


def _at(parts: list[Part], at: int, *, forwards: bool) -> tuple[str, int]:
    """The digits that begin at a place, and how many parts make them up."""
    part = parts[at]
    following = parts[at + 1 : at + 4]
    if not following or not (part.said or following[0].said):
        return part.digits, 1
    return (
        _times(part, following)
        or _hundreds(part, following)
        or _backwards(part, following)
        or (_forwards(part, following) if forwards else None)
        or (part.digits, 1)
    )


def _times(part: Part, following: list[Part]) -> tuple[str, int] | None:
    if part.said in TIMES and following[0].gap in _SENTENCE_GAPS:
        return "", 1  # "Klingel zweimal. 7 4 4 5 …"
    if following[0].said in TIMES_JOINS and len(following) > 1 and following[1].gap in _SENTENCE_GAPS:
        return "", 2
    if part.said in TIMES and len(following[0].digits) == 1:
        return following[0].digits * TIMES[part.said], 2
    if (
        following[0].said in TIMES_JOINS
        and len(following) > 1
        and len(following[1].digits) == 1
        and part.digits in {"2", "3", "4"}
    ):
        return following[1].digits * int(part.digits), 3
    return None


def _hundreds(part: Part, following: list[Part]) -> tuple[str, int] | None:
    used = 1
    if len(part.digits) == 1 and following[0].said in HUNDRED_WORDS:
        hundreds, used, following = int(part.digits), 2, following[1:]
    elif part.said and len(part.digits) == 3:
        hundreds = int(part.digits[0])
    else:
        return None
    if following and following[0].said and following[0].digits and len(following[0].digits) < 3:
        rest, rest_used = (
            _backwards(following[0], following[1:]) or _forwards(following[0], following[1:]) or ("", 0)
        )
        return f"{100 * hundreds + int(rest or following[0].digits)}", used + (rest_used or 1)
    return f"{hundreds}00", used


def _backwards(part: Part, following: list[Part]) -> tuple[str, int] | None:
    """E.g. "fem og tyve", "5 og tyve"."""
    if not following or len(part.digits) != 1 or part.digits == "0":
        return None
    tens, used = following[0], 2
    joined = bool(tens.between) and JOINS_BACKWARDS.issuperset(tens.between)
    if tens.said == "o" and len(following) > 1:
        tens, used, joined = following[1], 3, True
    if joined and tens.said in TENS_WORDS and len(tens.digits) == 2:
        return tens.digits[0] + part.digits, used
    return None


def _forwards(part: Part, following: list[Part]) -> tuple[str, int] | None:
    """E.g. "twenty two", "tredive-3", "treinta y dos"; not the start of "tyve to og tredive"."""
    if not following or part.said not in TENS_WORDS or len(part.digits) != 2:
        return None
    unit = following[0]
    if len(unit.digits) != 1 or unit.digits == "0" or (unit.said and unit.said not in UNIT_WORDS):
        return None
    near = (not unit.between and unit.gap in {" ", "-", ""}) or (
        bool(unit.between) and JOINS_FORWARDS.issuperset(unit.between)
    )
    if not near or _backwards(unit, following[1:]):
        return None
    return part.digits[0] + unit.digits, 2


def _joined(parts: list[Part], digits: str) -> Part:
    first, last = parts[0], parts[-1]
    return Part(
        digits, first.start, last.end, first.word, last.last,
        "words" if len(parts) > 1 else first.how, first.said, first.between, first.gap, first.plus, first.glued,
    )  # fmt: skip
