"""Which digits of a text stand together: what a phone number is put together from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.number_compose import compose
from pipeline.number_fillers import (
    ALTERNATIVES,
    BEGINNINGS,
    CORRECTION_TALK,
    CORRECTIONS,
    FILLERS,
    MONEY_BEFORE,
    ORDINALS,
    PRICE_PAIR,
    REPEATS,
    TIME_AFTER,
    UNIT_AFTER,
    UNITS,
    is_price_of,
    is_stay,
)
from pipeline.number_parts import (
    LETTERS_FOLDED,
    LONG_WORD,
    QUIET_WORDS,
    Part,
    letters_as_digits,
    parts_of_word,
)
from pipeline.number_words import NUMBER_WORDS, UNIT_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.wording import Wording

LEAST_DIGITS: Final = 8
_FEWEST_SEEN: Final = 4  # digits that letters may fill up to a number
_WIDEST_GAP = 16  # characters between two parts of one number
_WIDEST_WORD = 12
_MOST_FILLERS = 5
_MOST_TALK = 9  # words around a correction
_LONGEST_PART = 16
_LONGEST_AMOUNT = 5  # digits
_HARD_GAP = re.compile(r",-|[€$£@%]")
_CHAT_LINKS: Final = frozenset({"wa.me/", "phone="})  # the number behind them begins with its country
_STOP = re.compile(r"[.!?:\n]")
_EASY_GAPS: Final = frozenset({" ", "", "-", ".", "/", "\n", "\u00a0"})
_BEGIN: Final = frozenset(NUMBER_WORDS) | QUIET_WORDS
_SAID_ANEW: Final = CORRECTIONS | REPEATS
_WITHIN: Final = FILLERS | ALTERNATIVES
_TALK: Final = _WITHIN | CORRECTION_TALK | CORRECTIONS


def list_runs(wording: Wording, code: str) -> Iterator[list[Part]]:
    """Runs of parts that nothing but separators, number words or a few fillers divide, long enough for a number.

    `code` is the calling code of the country.
    """
    words, begin = wording.words, _BEGIN
    at = [
        position
        for position, word in enumerate(words)
        if word in begin or not word.isalpha() or len(word) > LONG_WORD
    ]
    for group, digits in _list_groups(wording, at):
        if digits == LEAST_DIGITS and (plain_run := _read_plain_run(wording, group)) is not None:
            yield plain_run
            continue
        for run in _split(wording, _place_parts(wording, group), code):
            if _fill_up(wording, run, code):
                yield run


def _list_groups(wording: Wording, at: list[int]) -> Iterator[tuple[list[int], int]]:
    """Positions of number-like words that stand together, where their digits, at most so many, may be enough."""
    words = wording.words
    group: list[int] = []
    digits = 0
    last = -1
    for position in at:
        if group and position - last > 1 and not _bridges(wording, last, position):
            if digits >= LEAST_DIGITS or (digits >= _FEWEST_SEEN and _has_letters(wording, group)):
                yield group, digits
            group, digits = [], 0
        word = words[position]
        digits += len(NUMBER_WORDS.get(word, word))
        group.append(position)
        last = position
    if digits >= LEAST_DIGITS or (digits >= _FEWEST_SEEN and _has_letters(wording, group)):
        yield group, digits


def _bridges(wording: Wording, last: int, position: int) -> bool:
    """Whether the words between two number-like ones may stand inside a phone number."""
    if position - last > _MOST_TALK:
        return False
    between = wording.words[last + 1 : position]
    if len(between) == 1 and (between[0] in LETTERS_FOLDED or _is_laced(wording, last, position)):
        return True
    if not _TALK.issuperset(between):
        return False
    return not _SAID_ANEW.isdisjoint(between) or (
        len(between) <= _MOST_FILLERS and _WITHIN.issuperset(between)
    )


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


def _read_plain_run(wording: Wording, group: list[int]) -> list[Part] | None:
    """The usual case, read at once: figures with usual signs between and nothing odd beside; None for any other."""
    first, last = group[0], group[-1]
    if last - first != len(group) - 1 or (first and wording.words[first - 1] in MONEY_BEFORE):
        return None
    plain, words, starts = wording.plain, wording.words, wording.starts
    run: list[Part] = []
    end = starts[first]
    if end and plain[end - 1] in "+(=/€$£":
        return None
    for position in group:
        word, start, gap = words[position], starts[position], plain[end : starts[position]]
        if gap not in _EASY_GAPS or not word.isdecimal():
            return None
        end = start + len(word)
        run.append(Part(word, start, end, position, position, "digits", "", (), gap))
    if len(run) > 1 and end < len(plain) and (UNIT_AFTER.match(plain, end) or TIME_AFTER.match(plain, end)):
        return None
    return run


def _place_parts(wording: Wording, group: list[int]) -> Iterator[Part | None]:
    """The parts of a group in order, with what stands between them; None where a number ends."""
    words, starts, cased = wording.words, wording.starts, wording.cased
    few = sum(len(NUMBER_WORDS.get(words[position], words[position])) for position in group) < LEAST_DIGITS
    before = group[0]
    between: list[str] = []
    for position in group:
        for middle in range(before + 1, position):
            letters = None
            if words[middle] in LETTERS_FOLDED and (few or len(words[middle]) > 1):
                letters = letters_as_digits(cased[middle], starts[middle], middle, small=few)
            if letters is not None:
                yield letters
            else:
                between.append(words[middle])
        before = position
        if words[position] == "to" and not few and _is_between_figures(words, position):
            yield None  # "8:00 to 24:00"
            continue
        if between and between[-1] in ORDINALS and _counts_digits(words, position):
            between.append(words[position])  # "de næste to 87"
            continue
        word = words[position]
        if word.isdecimal():
            start = starts[position]
            yield Part(word, start, start + len(word), position, position, "digits", "", tuple(between))
            between = []
            continue
        for part in parts_of_word(word, cased[position], starts[position], position):
            if part is not None and between:
                part.between = (*between, *part.between)
                between = []
            yield part
        between = []


def _counts_digits(words: list[str], position: int) -> bool:
    following = words[position + 1] if position + 1 < len(words) else ""
    return following.isdecimal() and UNIT_WORDS.get(words[position]) == len(following)


def _is_between_figures(words: list[str], position: int) -> bool:
    return (
        0 < position < len(words) - 1
        and words[position - 1].isdecimal()
        and words[position + 1].isdecimal()
        and len(words[position - 1]) == len(words[position + 1]) == 2
    )


def _split(wording: Wording, parts: Iterable[Part | None], code: str) -> Iterator[list[Part]]:
    plain = wording.plain
    run: list[Part] = []
    amount_end = -1
    for part in parts:
        if part is not None and part.start < amount_end:
            continue  # the rest of a price
        if part is not None and (_is_amount(wording, part, run) or _goes_on(plain, amount_end, part)):
            amount_end = _end_of_amount(plain, part)
            part = None  # noqa: PLW2901  an amount ends a run as anything else does
        if run and (
            part is None or not _go_together(plain, run, part) or _is_complete(plain, run, part, code)
        ):
            yield from _finish(run)
            run = []
        if part is not None:
            if not run:
                part.between = ()
                part.gap = ""
            if part.start and plain[part.start - 1] in "+ (=/":
                _mark_plus(plain, part, within=bool(run))
            run.append(part)
    if run:
        yield from _finish(run)


def _is_complete(plain: str, run: list[Part], part: Part, code: str) -> bool:
    """Whether another number begins: "22 33 44 55, igen: 2233 4455", "siden 2017. Først 22 33, så 44 55"."""
    if not part.between:
        return False
    if not BEGINNINGS.isdisjoint(part.between[-2:]):
        return True
    if REPEATS.isdisjoint(part.between):
        return False
    digits = sum(len(each.digits) for each in (compose(run) if any(each.said for each in run) else run))
    return digits == LEAST_DIGITS + _length_of_prefix(plain, run, code)


def _finish(run: list[Part]) -> Iterator[list[Part]]:
    """The run with its number words put together; laced ones only where they make one number."""
    strange = [at for at, part in enumerate(run) if part.between and not _TALK.issuperset(part.between)]
    if strange and [len(part.digits) for part in run] != [2, 2, 2, 2]:
        cuts = [0, *strange, len(run)]
        runs = [run[begin:end] for begin, end in zip(cuts, cuts[1:], strict=False)]
    else:
        runs = [run]
    for each in runs:
        if any(part.said for part in each):
            composed = compose(each)
            if composed:
                yield composed
        else:
            yield each


def _is_amount(wording: Wording, part: Part, run: list[Part]) -> bool:
    """A price, a measure, an age: its unit stands right beside it."""
    if part.how == "lookalikes" or len(part.digits) > _LONGEST_AMOUNT:
        return False
    plain = wording.plain
    end = part.end
    if not (plain[end : end + 1] == " " and plain[end + 1 : end + 2].isdecimal()) and end < len(plain):
        if UNIT_AFTER.match(plain, end):
            return True
        stay = TIME_AFTER.match(plain, end)
        if stay is not None and part.digits and is_stay(int(part.digits), stay[0]):
            return True
        price = PRICE_PAIR.match(plain, end) if part.how == "digits" and len(part.digits) < 4 else None
        if price is not None and is_price_of(int(part.digits), price[1]):
            return True
    if run or not part.start:
        return False
    if plain[part.start - 1] in "€$£":
        return True
    words = wording.words
    if part.word == 0 or words[part.word - 1] not in MONEY_BEFORE:
        return False
    return part.word == 1 or not words[part.word - 2].isdecimal()


def _end_of_amount(plain: str, part: Part) -> int:
    price = PRICE_PAIR.match(plain, part.end)
    return price.end() if price is not None else part.end


def _goes_on(plain: str, amount_end: int, part: Part) -> bool:
    """Whether a dash joins a part to an amount: the 22 of "kl. 10-22"."""
    return (
        amount_end > 0
        and len(part.digits) <= _LONGEST_AMOUNT
        and part.start - amount_end <= 3
        and plain[amount_end : part.start].strip() == "-"
    )


def _go_together(plain: str, run: list[Part], part: Part) -> bool:
    before = run[-1]
    gap = plain[before.end : part.start]
    if gap in _EASY_GAPS:
        part.gap = gap
        return len(before.digits) <= _LONGEST_PART
    part.gap = _kind_of(gap) if not part.between else " ".join(part.between)
    if len(gap) > _WIDEST_GAP + _WIDEST_WORD * len(part.between) or len(before.digits) > _LONGEST_PART:
        return False
    if _HARD_GAP.search(gap) or (".-" in gap and len(before.digits) > 2):
        return False
    if "=" in gap and len(part.digits) > 2 and part.digits.endswith(("00", "50")):
        return False  # "30=600"
    return "+" not in gap or _is_dividing_plus(gap, run)


def _kind_of(gap: str) -> str:
    signs = "".join(gap.split())
    if not signs:
        return "\n" if "\n" in gap else " "
    if signs[0] > "\u2100":
        return "*"
    if "\n" in gap:
        return "\n" + signs
    return (" " if gap[0] == " " else "") + signs + (" " if gap[-1] == " " else "")


def _is_dividing_plus(gap: str, run: list[Part]) -> bool:
    """The plus of "22+33+44+55", not of "50+ 22 33 44 55" or "24 +45 22 33 44 55"."""
    signs = gap.strip()
    if signs.strip("+") or (signs == "+" and gap not in {"+", " + "}):
        return False
    return sum(len(part.digits) for part in run) < LEAST_DIGITS + (4 if "+" in run[-1].gap else 0)


def _mark_plus(plain: str, part: Part, *, within: bool) -> None:
    at = part.start - 1
    if plain[max(0, part.start - 6) : part.start] in _CHAT_LINKS:
        part.plus = True
    elif at >= 0 and not within:
        while at > 0 and plain[at] in " (" and at > part.start - 4:
            at -= 1
        part.plus = plain[at] == "+" and not (at and plain[at - 1].isalnum())


def _fill_up(wording: Wording, run: list[Part], code: str) -> bool:
    """Adds the letters and strokes beside a run that make it a number: "22 33 44 SS", "22 33 4| 55"."""
    digits = sum(len(part.digits) for part in run)
    missing = LEAST_DIGITS - digits + _length_of_prefix(wording.plain, run, code)
    if missing <= 0:
        return True
    if missing > LEAST_DIGITS - _FEWEST_SEEN:
        return False
    for ahead in (True, False):
        while missing > 0:
            letters = _letters_beside(wording, run, ahead=ahead)
            if letters is None or len(letters.digits) > missing:
                break
            run.insert(len(run) if ahead else 0, letters)
            missing -= len(letters.digits)
    return missing == 0 or _read_strokes(wording.plain, run, missing)


def _length_of_prefix(plain: str, run: list[Part], code: str) -> int:
    first = run[0]
    if first.digits.startswith("00" + code):
        return 2 + len(code)
    is_prefix = first.digits == code and (first.plus or plain[first.end : first.end + 1] == ")")
    return len(code) if is_prefix or (first.plus and first.digits.startswith(code)) else 0


def _letters_beside(wording: Wording, run: list[Part], *, ahead: bool) -> Part | None:
    position = run[-1].last + 1 if ahead else run[0].word - 1
    if not 0 <= position < len(wording.words) or wording.words[position] not in LETTERS_FOLDED:
        return None
    letters = letters_as_digits(wording.cased[position], wording.starts[position], position, small=True)
    return letters if letters is not None and _touches(wording.plain, letters, run) else None


def _touches(plain: str, letters: Part, run: list[Part]) -> bool:
    gap = (
        plain[run[-1].end : letters.start]
        if letters.word > run[0].word
        else plain[letters.end : run[0].start]
    )
    return len(gap) <= 3 and not any(sign in gap for sign in ",:!?")


def _read_strokes(plain: str, run: list[Part], missing: int) -> bool:
    """Takes a "|" that touches a digit for a 1, where exactly those are missing."""
    strokes = [
        (at, place)
        for at, part in enumerate(run)
        for place in range(
            part.end, run[at + 1].start if at + 1 < len(run) else min(len(plain), part.end + 1)
        )
        if plain[place] == "|"
    ]
    if len(strokes) != missing:
        return False
    for at, place in reversed(strokes):
        before, following = run[at], run[min(at + 1, len(run) - 1)]
        if place == before.end and place + 1 == following.start:
            before.digits, before.end, before.how = (
                f"{before.digits}1{following.digits}",
                following.end,
                "lookalikes",
            )
            before.last = following.last
            del run[at + 1]
        elif place == before.end:
            before.digits, before.end, before.how = before.digits + "1", place + 1, "lookalikes"
        elif place + 1 == following.start:
            following.digits, following.start, following.how = "1" + following.digits, place, "lookalikes"
        else:
            run.insert(at + 1, Part("1", place, place + 1, before.word, before.last, "lookalikes", gap=" "))
    return True
