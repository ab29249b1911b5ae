"""Fills up a run that lacks digits with the letters and strokes beside it: "22 33 44 SS", "22 33 4| 55"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.reading.numbers.parts import LETTERS_FOLDED, Part, letters_as_digits

if TYPE_CHECKING:
    from pipeline.reading.wording import Wording

LEAST_DIGITS: Final = 8
FEWEST_SEEN: Final = 4  # digits that letters may fill up to a number


def fill_up(wording: Wording, run: list[Part], code: str) -> bool:
    """Adds the letters and strokes beside a run that make it a number: "22 33 44 SS", "22 33 4| 55"."""
    digits = len("".join([part.digits for part in run]))
    missing = LEAST_DIGITS - digits + length_of_prefix(wording.plain, run, code)
    if missing <= 0:
        return True
    if missing > LEAST_DIGITS - FEWEST_SEEN:
        return False
    for ahead in (True, False):
        while missing > 0:
            letters = _letters_beside(wording, run, ahead=ahead)
            if letters is None or len(letters.digits) > missing:
                break
            run.insert(len(run) if ahead else 0, letters)
            missing -= len(letters.digits)
    return missing == 0 or _read_strokes(wording.plain, run, missing) or digits >= LEAST_DIGITS


def length_of_prefix(plain: str, run: list[Part], code: str) -> int:
    first = run[0]
    if first.digits.startswith("00" + code):
        return 2 + len(code)
    is_prefix = first.digits == code and (first.plus or plain[first.end : first.end + 1] == ")")
    return len(code) if is_prefix or (first.plus and first.digits.startswith(code)) else 0


def _letters_beside(wording: Wording, run: list[Part], *, ahead: bool) -> Part | None:
    position = run[-1].last + 1 if ahead else run[0].word - 1
    if not 0 <= position < len(wording.words) or wording.words[position] not in LETTERS_FOLDED:
        return None
    letters = letters_as_digits(wording.cased[position], wording.starts[position], position)
    return letters if letters is not None and _touches(wording.plain, letters, run) else None


def _touches(plain: str, letters: Part, run: list[Part]) -> bool:
    gap = (
        plain[run[-1].end : letters.start]
        if letters.word > run[0].word
        else plain[letters.end : run[0].start]
    )
    return len(gap) <= 3 and not any(sign in gap for sign in (",", ":", "!", "?", ". "))


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
