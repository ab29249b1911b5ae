"""Which digits of a text stand together: what a phone number is put together from."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from pipeline.reading.numbers.amounts import end_of_amount, ends_a_list, goes_on, is_amount
from pipeline.reading.numbers.compose import compose
from pipeline.reading.numbers.fillers import (
    ALTERNATIVES,
    BEGINNINGS,
    COMMENTS,
    CORRECTION_TALK,
    CORRECTIONS,
    FILLERS,
    HESITATIONS,
    HOURLY,
    MONEY_BEFORE,
    REPEATS,
    SEQUENCE,
    SEQUENCE_TALK,
    TIME_AFTER,
    UNIT_AFTER,
    UNITS,
)
from pipeline.reading.numbers.gaps import EASY_GAPS, go_together, mark_plus
from pipeline.reading.numbers.lookalikes import FEWEST_SEEN, LEAST_DIGITS, fill_up, length_of_prefix
from pipeline.reading.numbers.parts import (
    LETTERS_FOLDED,
    LONG_WORD,
    QUIET_WORDS,
    Part,
    holds_numbers,
)
from pipeline.reading.numbers.placing import place_parts
from pipeline.reading.numbers.words import NUMBER_WORDS, UNIT_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.reading.wording import Wording

_MOST_FILLERS = 5
_MOST_TALK = 9  # words around a correction
_STOP = re.compile(r"[.!?:\n]")
_LEADING_SIGNS: Final = frozenset("+(=/")
_MONEY_SIGNS: Final = frozenset("€$£")
_MOST_REMEMBERED = 20_000  # words
_LONGEST_REMEMBERED = 40  # letters
_FEW_SIGNS = 3
_LONGEST_HOUR = 2  # digits
_SENTENCE_ENDS: Final = frozenset(".!?\n")
_BRACKETS: Final = frozenset({"[]", "()", "<>", "{}", "**"})
_APART: Final = CORRECTIONS | ALTERNATIVES  # these look back over the end of a sentence
_SAID_ANEW: Final = CORRECTIONS | REPEATS
_WITHIN: Final = FILLERS | ALTERNATIVES
_LINKING: Final = SEQUENCE | COMMENTS
_ORDERED: Final = _WITHIN | _LINKING | SEQUENCE_TALK
_TALK: Final = _ORDERED | CORRECTION_TALK | CORRECTIONS
_SAID_BETWEEN: Final = _TALK | UNIT_WORDS.keys()  # "de sidste fire"


class _MostDigits(dict[str, int | None]):
    """By word, how many digits it can give at most; None for a word that does not even end a number.

    Remembered, because ads share their words; but what may be a number of somebody is not kept.
    """

    def __missing__(self, word: str) -> int | None:
        if word.isdecimal() and len(word) > _FEW_SIGNS:
            return len(word)
        most = _count_most(word)
        if len(word) <= (_LONGEST_REMEMBERED if word.isalpha() else _FEW_SIGNS):
            if len(self) >= _MOST_REMEMBERED:
                self.clear()
            self[word] = most
        return most


_most_digits = _MostDigits()


def list_runs(wording: Wording, code: str) -> Iterator[list[Part]]:
    """Runs of parts that nothing but separators, number words or a few fillers divide, long enough for a number.

    `code` is the calling code of the country.
    """
    for group, digits in _list_groups(wording):
        plain_run = _read_plain_run(wording, group, digits, code)
        if plain_run:
            yield plain_run
        if plain_run is not None:
            continue
        for run in _split(wording, place_parts(wording, group, code), code):
            if fill_up(wording, run, code):
                yield run


def _list_groups(wording: Wording) -> Iterator[tuple[list[int], int]]:
    """Positions of number-like words that stand together, where their digits, at most so many, may be enough."""
    group: list[int] = []
    digits = 0
    last = -1
    most_digits = list(map(_most_digits.__getitem__, wording.words))
    for position in [position for position, most in enumerate(most_digits) if most is not None]:
        if group and position - last > 1 and not _bridges(wording, last, position):
            if digits >= LEAST_DIGITS or (digits >= FEWEST_SEEN and _has_letters(wording, group)):
                yield group, digits
            group, digits = [], 0
        digits += most_digits[position] or 0
        group.append(position)
        last = position
    if digits >= LEAST_DIGITS or (digits >= FEWEST_SEEN and _has_letters(wording, group)):
        yield group, digits


def _count_most(word: str) -> int | None:
    if word in NUMBER_WORDS:
        return len(NUMBER_WORDS[word])
    if word in QUIET_WORDS or not word.isalpha():
        return len(word)
    if len(word) <= LONG_WORD:
        return None
    return len(word) if holds_numbers(word) else 0


def _bridges(wording: Wording, last: int, position: int) -> bool:
    """Whether the words between two number-like ones may stand inside a phone number."""
    if position - last > _MOST_TALK:
        return False
    between = wording.words[last + 1 : position]
    if len(between) > 1 and between[0] not in _TALK:
        return len(between) <= _MOST_FILLERS and _is_bracketed(wording, last, position)
    if len(between) == 1 and (between[0] in LETTERS_FOLDED or _is_laced(wording, last, position)):
        return True
    if not _TALK.issuperset(between):
        return False
    return not _SAID_ANEW.isdisjoint(between) or (
        len(between) <= _MOST_FILLERS
        and (
            _WITHIN.issuperset(between) or (not _LINKING.isdisjoint(between) and _ORDERED.issuperset(between))
        )
    )


def _is_bracketed(wording: Wording, last: int, position: int) -> bool:
    """Whether words in brackets stand between two pairs of digits: "61 [slet mig] 27 [slet mig] …"."""
    before, after = wording.words[last], wording.words[position]
    if not (len(before) == len(after) == 2 and before.isdecimal() and after.isdecimal()):
        return False
    between = wording.plain[wording.starts[last] + 2 : wording.starts[position]].strip()
    return between[0] + between[-1] in _BRACKETS


def _is_laced(wording: Wording, last: int, position: int) -> bool:
    """Whether one word stands between two pairs of digits: "22 solskin 33 hav 44 strand 55"."""
    words = wording.words
    before, after = words[last], words[position]
    return (
        len(before) == len(after) == 2
        and before.isdecimal()
        and after.isdecimal()
        and words[last + 1] not in UNITS
        and not (last and words[last - 1].isdecimal())
        and _STOP.search(wording.plain, wording.starts[last], wording.starts[position]) is None
    )


def _has_letters(wording: Wording, group: list[int]) -> bool:
    """Whether letters or strokes that look like digits stand beside or between too few digits."""
    first, last = group[0], group[-1]
    if not LETTERS_FOLDED.isdisjoint(wording.words[max(0, first - 1) : last + 2]):
        return True
    return "|" in wording.plain[wording.starts[first] : wording.starts[last] + len(wording.cased[last]) + 2]


def _read_plain_run(wording: Wording, group: list[int], digits: int, code: str) -> list[Part] | None:
    """The usual case, read at once: figures with usual signs between and nothing odd beside; None for any other."""
    plain, words, starts = wording.plain, wording.words, wording.starts
    first, last = group[0], group[-1]
    if last - first != len(group) - 1 or (first and words[first - 1] in MONEY_BEFORE):
        return None
    end = starts[first]
    led = plain[end - 1] if end else ""
    if led in _MONEY_SIGNS or not "".join(words[first : last + 1]).isdecimal():
        return None
    whole = digits == LEAST_DIGITS and led not in _LEADING_SIGNS
    run: list[Part] = []
    for position in group:
        word, start = words[position], starts[position]
        gap = plain[end:start]
        if gap != " " and run and not (whole and gap in EASY_GAPS):
            return None
        end = start + len(word)
        run.append(Part(word, start, end, position, position, "digits", "", (), gap))
    if whole:
        amount = len(run) > 1 and (UNIT_AFTER.match(plain, end) or TIME_AFTER.match(plain, end))
        return None if amount else run
    if is_amount(wording, run[-1], run[:-1]):
        return None
    mark_plus(plain, run[0], within=False)
    return run if fill_up(wording, run, code) else []


def _split(wording: Wording, parts: Iterable[Part | None], code: str) -> Iterator[list[Part]]:
    plain = wording.plain
    run: list[Part] = []
    amount_end = -1
    for part in parts:
        if part is not None and part.start < amount_end:
            continue  # the rest of a price
        if part is not None and (
            is_amount(wording, part, run) or (amount_end > 0 and goes_on(plain, amount_end, part))
        ):
            amount_end = end_of_amount(plain, part)
            if ends_a_list(plain, run, part):
                run = []
            part = None  # noqa: PLW2901  an amount ends a run as anything else does
        if run and (
            part is None
            or not go_together(plain, run, part)
            or (part.between and _is_complete(plain, run, part, code))
        ):
            yield from _finish(run)
            run = []
        if part is not None:
            if not run:
                part.between = ()
                part.gap = ""
            if part.start and plain[part.start - 1] in "+ (=/":
                mark_plus(plain, part, within=bool(run))
            run.append(part)
    if run:
        yield from _finish(run)


def _is_complete(plain: str, run: list[Part], part: Part, code: str) -> bool:
    """Whether another number or an hour begins: "22 33 44 55, igen: 2233 4455", "22 33 44 55 efter 19"."""
    if not BEGINNINGS.isdisjoint(part.between[-2:]):
        return True
    if part.between[-1] in HESITATIONS and plain[part.start - 2] == ":":
        return True  # "fireogtredive … øh: 56 93 48 20"
    ended = plain[run[-1].end : run[-1].end + 1] in _SENTENCE_ENDS and _APART.isdisjoint(part.between)
    hourly = part.between[-1] in HOURLY and len(part.digits) <= _LONGEST_HOUR
    if REPEATS.isdisjoint(part.between) and not (ended or hourly):
        return False
    digits = sum(len(each.digits) for each in (compose(run) if any(each.said for each in run) else run))
    return digits == LEAST_DIGITS + length_of_prefix(plain, run, code)


def _finish(run: list[Part]) -> Iterator[list[Part]]:
    """The run with its number words put together; laced ones only where they make one number."""
    strange = [
        at for at, part in enumerate(run) if part.between and not _SAID_BETWEEN.issuperset(part.between)
    ]
    if strange and [len(part.digits) for part in run] != [2, 2, 2, 2]:
        cuts = [0, *strange, len(run)]
        runs = [run[begin:end] for begin, end in pairwise(cuts)]
    else:
        runs = [run]
    for each in runs:
        if any(part.said for part in each):
            composed = compose(each)
            if composed:
                yield composed
        else:
            yield each
