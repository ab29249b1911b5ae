"""What digits look like by themselves: hours, dates, prices, years and measurements, which no phone number is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.reading.numbers.fillers import AND_WORDS, RANGES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.reading.numbers.parts import Part

_MINUTES: Final = frozenset({"00", "15", "30", "45", "59"})
_TIME_SIGNS: Final = frozenset({".", ":", "/"})
_CLOCK_SIGNS: Final = frozenset({":", "."})
_MANY_CLOCKS = 3
_MANY_SINGLE, _MOSTLY_SINGLE = 4, 1.0  # "26 8 1 0 9 7 3"
_WHOLE: Final = (8,)
_PAIRS: Final = (2, 2, 2, 2)
_HALVES: Final = frozenset({_WHOLE, (4, 4), _PAIRS})
_DATES: Final = frozenset({(2, 2, 4), (1, 2, 4), (2, 1, 4), (1, 1, 4)})
_WITH_PRICE: Final = frozenset({(2, 4, 2), (1, 4, 3), (3, 4, 1)})
_SEEN_ANYWAY: Final = frozenset({_WHOLE, (4, 4)})  # that a word of calling makes phones of, round as they are
_MADE_UP: Final = frozenset({"12345678", "23456789", "87654321", "98765432"})
_YEARS: Final = range(1940, 2061)
_ROUND_STEPS: Final = frozenset({5, 10})
_LEAST_DIGITS = 8
_WEEKS = 53
_LARGEST_ROUND = 20_000

# how the groups of a number are usually written, and how far that speaks for it
SHAPES: Final = {
    (2, 2, 2, 2): 3.0, (8,): 3.0, (4, 4): 2.0, (3, 2, 3): 2.0, (2, 3, 3): 1.5, (3, 3, 2): 1.5, (3, 5): 1.0,
    (5, 3): 1.0, (2, 6): 1.0, (6, 2): 1.0, (4, 2, 2): 1.0, (2, 2, 4): 1.0, (2, 4, 2): -0.6, (1,) * 8: 2.0,
}  # fmt: skip


def score_of(shape: tuple[int, ...]) -> float:
    """How far the lengths of its groups speak for a number."""
    score = SHAPES.get(shape)
    if score is None:
        return _MOSTLY_SINGLE if shape.count(1) >= _MANY_SINGLE else -1.0
    return score


def doubt_of(parts: Sequence[Part], *, called: bool) -> float:
    """How far digits look like hours, dates, prices, years or measures, from 0 to 1."""
    digits = [part.digits for part in parts]
    shape = tuple(map(len, digits))
    if shape == _PAIRS and parts[1].gap == parts[2].gap == parts[3].gap != ":":
        return _doubt_of_pattern(digits, called=called)
    if (
        _is_dated(shape, digits, parts)
        or _are_days(shape, digits, parts)
        or _is_timed(shape, digits)
        or _is_price_list(shape, digits)
    ):
        return 0.2 if called and shape in _SEEN_ANYWAY else 0.5
    if _is_two_ranges(shape, parts):
        return 0.0 if called else 0.15
    return 0.5 if _is_measured(shape, parts) else _doubt_of_pattern(digits, called=called)


def _is_dated(shape: tuple[int, ...], digits: list[str], parts: Sequence[Part]) -> bool:
    """22.11.2026, 2026-11-22, the same eight digits in a row, and 22/11-30/11."""
    if shape == _WHOLE:
        one = digits[0]
        return _is_date(one[:2], one[2:4], one[4:]) or _is_date(one[6:], one[4:6], one[:4])
    if shape in _DATES:
        return _is_date(*digits) or _is_weeks(digits, parts)
    if shape == _PAIRS:
        return _is_range(parts) and _is_day(digits[0], digits[1]) and _is_day(digits[2], digits[3])
    return shape == (4, 2, 2) and _is_date(digits[2], digits[1], digits[0])


def _is_weeks(digits: list[str], parts: Sequence[Part]) -> bool:
    """47-49 2026"""
    begin, end, year = map(int, digits)
    return begin < end <= _WEEKS and parts[1].gap.strip() in {"-", "/", "+"} and year in _YEARS


def _is_timed(shape: tuple[int, ...], digits: list[str]) -> bool:
    """Hours as in 20.00-23.30, 2000-0400, 20002300; years as in 2019-2024, 20192024."""
    if shape not in _HALVES:
        return False
    joined = "".join(digits)
    begin, end = joined[:4], joined[4:]
    if begin[:2] <= "24" and end[:2] <= "24" and begin[2:] in _MINUTES and end[2:] in _MINUTES:
        return True
    return shape != _PAIRS and int(begin) in _YEARS and int(end) in _YEARS


def _are_days(shape: tuple[int, ...], digits: list[str], parts: Sequence[Part]) -> bool:
    """From a day to another: 2312-0301"""
    if shape != (4, 4) or parts[1].gap.strip() != "-":
        return False
    begin, end = digits
    return _is_day(begin[:2], begin[2:]) and _is_day(end[:2], end[2:])


def _is_price_list(shape: tuple[int, ...], digits: list[str]) -> bool:
    """Round amounts side by side, or beside their minutes: "2000 3000", "60/1000 90"."""
    if len(digits) < 2:
        return False
    amounts = [group for group in digits if len(group) > 2]
    return (
        bool(amounts)
        and (len(amounts) > 1 or shape in _WITH_PRICE)
        and all(amount.endswith(("00", "50")) and 100 <= int(amount) <= _LARGEST_ROUND for amount in amounts)
    )


def _is_two_ranges(shape: tuple[int, ...], parts: Sequence[Part]) -> bool:
    """40/45 og 22/33, 6700 og 6705"""
    if shape == (4, 4):
        return bool(parts[1].between) and AND_WORDS.issuperset(parts[1].between)
    if shape != _PAIRS:
        return False
    inner, middle, outer = (part.gap.strip() for part in parts[1:])
    joined = not parts[2].between or AND_WORDS.issuperset(parts[2].between)
    return inner == outer != middle and inner in {"-", "/"} and joined


def _is_measured(shape: tuple[int, ...], parts: Sequence[Part]) -> bool:
    """90 x 200 x 160"""
    return len(set(shape)) > 1 and any(part.gap.strip() == "x" for part in parts[1:])


def without_clocks(run: list[Part]) -> list[Part]:
    """A run without hours such as "08:30, 12:30 og 18:30", where another number or several of them stand in it."""
    clocks = [at for at in range(len(run) - 1) if _is_clock(run, at)]
    hours = [
        at
        for at, part in enumerate(run)
        if len(part.digits) == 4 and _is_hour(part.digits[:2], part.digits[2:])
    ]
    if len(hours) >= _MANY_CLOCKS:
        return [part for at, part in enumerate(run) if at not in hours]
    enough = 2 if any(run[at + 1].gap == ":" for at in clocks) else _MANY_CLOCKS
    if not clocks or (len(clocks) < enough and _count(run) < _LEAST_DIGITS + 3 * len(clocks)):
        return run
    return [part for at, part in enumerate(run) if not {at, at - 1}.intersection(clocks)]


def _is_clock(run: list[Part], at: int) -> bool:
    """The two parts of "8:30", with other signs around them."""
    sign = run[at + 1].gap
    return (
        sign in _CLOCK_SIGNS
        and len(run[at].digits) <= 2 == len(run[at + 1].digits)
        and (
            _is_hour(run[at].digits, run[at + 1].digits)
            or (sign == ":" and int(run[at].digits) <= 24 and run[at + 1].digits < "60")
        )
        and (at == 0 or run[at].gap != sign)
        and (at + 2 == len(run) or run[at + 2].gap != sign)
    )


def _is_hour(hour: str, minutes: str) -> bool:
    return int(hour) <= 24 and minutes < "60" and minutes[-1] in "05"


def without_measures(run: list[Part]) -> list[list[Part]]:
    """The stretches of a run around "90-60-90" and hours such as "10-22"."""
    if len(run) < 3:
        return [run]
    stretches = []
    begin = at = 0
    while at + 1 < len(run):
        size = _size_of_measure(run, at, begin)
        if size and max(_count(run[:at]), _count(run[at + size :])) >= _LEAST_DIGITS:
            stretches.append(run[begin:at])
            begin = at = at + size
        else:
            at += 1
    return [stretch for stretch in [*stretches, run[begin:]] if stretch]


def _count(parts: Sequence[Part]) -> int:
    return sum(len(part.digits) for part in parts)


def _size_of_measure(run: list[Part], at: int, begin: int) -> int:
    """How many parts from here are a figure or a range of hours, set apart by another sign; 0 for none."""
    inner = run[at + 1].gap
    if run[at + 1].between:
        is_span = len(run[at + 1].between) == 1 and inner in RANGES and not run[at].said
        return 2 if is_span and _are_hours(run[at].digits, run[at + 1].digits) else 0
    if inner.strip() not in {"-", "/", "x"} or (at > begin and run[at].gap == inner):
        return 0
    end = at + 2
    while end < len(run) and run[end].gap == inner:
        end += 1
    if any(part.said for part in run[at:end]):
        return 0
    digits = [part.digits for part in run[at:end]]
    if len(digits) == 3 and _is_figure(*digits):
        return 3
    if len(digits) == 2 and inner.strip() == "-" and _are_hours(*digits):
        return 2
    return 0


def _are_hours(begin: str, end: str) -> bool:
    return max(len(begin), len(end)) <= 2 and max(int(begin), int(end)) <= 24


def _doubt_of_pattern(digits: list[str], *, called: bool) -> float:
    """12345678, 11111111: often left by whoever did not want to give one."""
    joined = "".join(digits)
    if joined in _MADE_UP:
        return 0.5
    if joined.count(joined[0]) == len(joined) or _counts_up(digits):
        return 0.2 if called else 0.5
    return 0.0


def _counts_up(digits: list[str]) -> bool:
    """45 46 47 48: weeks, exits, sizes; 20 30 40 50: ages, prices."""
    if len(digits) != 4:
        return False
    first, step = int(digits[0]), int(digits[1]) - int(digits[0])
    if step != 1 and not (step in _ROUND_STEPS and first % 5 == 0):
        return False
    return int(digits[2]) == first + 2 * step and int(digits[3]) == first + 3 * step


def _is_figure(bust: str, waist: str, hip: str) -> bool:
    return (
        all(2 <= len(each) <= 3 for each in (bust, waist, hip))
        and 75 <= int(bust) <= 140
        and 50 <= int(waist) <= 115
        and 75 <= int(hip) <= 150
    )


def _is_range(parts: Sequence[Part]) -> bool:
    inner, middle, outer = (part.gap for part in parts[1:])
    return inner == outer != middle and inner in _TIME_SIGNS


def _is_day(day: str, month: str) -> bool:
    return 1 <= int(day) <= 31 and 1 <= int(month) <= 12


def _is_date(day: str, month: str, year: str) -> bool:
    return _is_day(day, month) and 1900 <= int(year) <= 2100
