"""The invented telephone numbers, and the ways in which people write them. None stands in a file: code makes them."""

from __future__ import annotations

from functools import cache

from market.chance import dice

# How 22334455 may be written; {0}…{7} are its digits.
PLAIN = (
    "{0}{1} {2}{3} {4}{5} {6}{7}",
    "{0}{1}{2}{3}{4}{5}{6}{7}",
    "+45 {0}{1}{2}{3}{4}{5}{6}{7}",
    "+45 {0}{1} {2}{3} {4}{5} {6}{7}",
    "{0}{1}{2}{3} {4}{5}{6}{7}",
    "0045 {0}{1}{2}{3}{4}{5}{6}{7}",
    "(+45) {0}{1} {2}{3} {4}{5} {6}{7}",
    "{0}{1}-{2}{3}-{4}{5}-{6}{7}",
    "{0}{1}.{2}{3}.{4}{5}.{6}{7}",
)
DISGUISED = (
    "{0} {1} {2} {3} {4} {5} {6} {7}",
    "{0}{1}/{2}{3}/{4}{5}/{6}{7}",
    "{0}{1} * {2}{3} * {4}{5} * {6}{7}",
    "{0}{1}--{2}{3}--{4}{5}--{6}{7}",
)
_MOBILE_STARTS = ("20", "22", "26", "28", "31", "40", "42", "50", "52", "60", "61", "71", "81", "91")


@cache
def number_of(person: int, which: int) -> str:
    """The person's number in E.164: `which` 0 is the first, 1 a second one, 2 the one that replaces the first.

    Person and `which` stand in digits 3–5 (times 7, odd to 1000: no two are alike), the rest is chance.
    """
    three = (person * 3 + which) * 7 % 1000
    throw = dice("number", person, which)
    return f"+45{throw.choice(_MOBILE_STARTS)}{three:03d}{throw.randrange(1000):03d}"


def write(number: str, pattern: str) -> str:
    """The number as an ad shows it."""
    return pattern.format(*number[-8:])


def spellings(number: str) -> frozenset[str]:
    """Every usual way to write the number: what a leaked one would look like."""
    return frozenset(write(number, pattern) for pattern in (*PLAIN, *DISGUISED))
