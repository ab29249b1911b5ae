"""How right the readings of gold ads are, by field, beside what the project must reach."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from pipeline.reading import read_line
from profiles import load_profile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from gold.ads import GoldAd

FIELDS: Final = (
    "numbers",
    "region",
    "municipality",
    "kind",
    "advertises",
    "language",
    "age",
    "switchboard",
    "flags",
)
FLAGS: Final = ("under-18", "danger", "someone-else-writes", "several-persons")


class Judged(NamedTuple):
    """One field of one ad: what is true, and what was read."""

    ad: GoldAd
    field: str
    expected: Any
    found: Any

    @property
    def right(self) -> bool:
        if self.field in {"numbers", "flags"}:
            return set(self.expected) == set(self.found)
        return bool(self.expected == self.found)


class Figure(NamedTuple):
    """A measured figure and its target; `most` says that the target is a ceiling; None is no target."""

    name: str
    value: float
    target: float | None = None
    most: bool = False

    @property
    def reached(self) -> bool:
        if self.target is None:
            return True
        return self.value <= self.target if self.most else self.value >= self.target


@dataclass(frozen=True, slots=True)
class Counts:
    """Found and true, found and false, true and not found."""

    right: int
    false: int
    missed: int

    @property
    def precision(self) -> float:
        return _share(self.right, self.right + self.false)

    @property
    def recall(self) -> float:
        return _share(self.right, self.right + self.missed)

    @property
    def f1(self) -> float:
        return _share(2 * self.right, 2 * self.right + self.false + self.missed)


def judge(ads: Iterable[GoldAd]) -> list[Judged]:
    """Read every ad as `outreach read` does, and put each judged field beside its truth."""
    profiles = {}
    judged = []
    for ad in ads:
        if ad.profile not in profiles:
            profiles[ad.profile] = load_profile(ad.profile)
        found = read_line(ad.record, profiles[ad.profile])
        judged += [Judged(ad, field, ad.truth[field], found[field]) for field in FIELDS if field in ad.truth]
    return judged


def measure(judged: Sequence[Judged], fields: Iterable[str] = FIELDS) -> list[Figure]:
    """The figures of these fields; a field nobody judged has none."""
    figures = []
    for field in fields:
        of_field = [one for one in judged if one.field == field]
        if of_field:
            figures += _MEASURES[field](of_field)
    return figures


def count_items(judged: Iterable[Judged]) -> Counts:
    """Over fields that hold lists: each item counts."""
    right = false = missed = 0
    for one in judged:
        expected, found = set(one.expected), set(one.found)
        right += len(expected & found)
        false += len(found - expected)
        missed += len(expected - found)
    return Counts(right, false, missed)


def _measure_numbers(judged: Sequence[Judged]) -> list[Figure]:
    counts = count_items(judged)
    easy = [one for one in judged if not one.ad.hard]
    figures = [
        Figure("numbers precision", counts.precision),
        Figure("numbers recall", counts.recall),
        Figure("numbers F1", counts.f1, 0.97),
        Figure("false numbers per 1,000 ads", 1000 * counts.false / len(judged), 8, most=True),
    ]
    if easy:
        figures.append(Figure("numbers F1, easy ads", count_items(easy).f1, 0.995))
    return figures


def _measure_region(judged: Sequence[Judged]) -> list[Figure]:
    wrong = sum(one.found is not None and not one.right for one in judged)
    return [
        Figure("region right", _share_right(judged), 0.95),
        Figure("region wrong, not unknown, per 1,000 ads", 1000 * wrong / len(judged), 10, most=True),
    ]


def _measure_right(target: float | None) -> Callable[[Sequence[Judged]], list[Figure]]:
    return lambda judged: [Figure(f"{judged[0].field} right", _share_right(judged), target)]


def _measure_age(judged: Sequence[Judged]) -> list[Figure]:
    counts = _count_stated(judged, (None,))
    return [
        Figure("age precision", counts.precision),
        Figure("age recall", counts.recall),
        Figure("age F1", counts.f1, 0.98),
    ]


def _measure_switchboard(judged: Sequence[Judged]) -> list[Figure]:
    counts = _count_stated(judged, (False, None))
    return [
        Figure("switchboard precision", counts.precision),
        Figure("switchboard recall", counts.recall),
        Figure("switchboard F1", counts.f1, 0.90),
    ]


def _measure_flags(judged: Sequence[Judged]) -> list[Figure]:
    figures = []
    for flag in FLAGS:
        counts = count_items(
            one._replace(expected={flag} & set(one.expected), found={flag} & set(one.found)) for one in judged
        )
        figures += [
            Figure(f"{flag} precision", counts.precision),
            Figure(f"{flag} recall", counts.recall),
        ]
        if flag == "under-18":
            figures.append(Figure("under-18 missed", counts.missed, 0, most=True))
    return figures


def _count_stated(judged: Iterable[Judged], nothing: tuple[object, ...]) -> Counts:
    """Over fields of one value; a wrong value is both false and missed."""
    right = false = missed = 0
    for one in judged:
        if one.right:
            right += one.expected not in nothing
        else:
            false += one.found not in nothing
            missed += one.expected not in nothing
    return Counts(right, false, missed)


def _share_right(judged: Sequence[Judged]) -> float:
    return _share(sum(one.right for one in judged), len(judged))


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


_MEASURES: Final[dict[str, Callable[[Sequence[Judged]], list[Figure]]]] = {
    "numbers": _measure_numbers,
    "region": _measure_region,
    "municipality": _measure_right(None),
    "kind": _measure_right(0.94),
    "advertises": _measure_right(0.94),
    "language": _measure_right(0.995),
    "age": _measure_age,
    "switchboard": _measure_switchboard,
    "flags": _measure_flags,
}
