"""What a perfect screening would say of the market: the figures that the demo and the tests compare with."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from market.numbers import spellings
from market.people import SOURCES
from market.weeks import WEEKS, Ad, ads_of, is_out, is_redesigned

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

COUNTED, APART, UNSURE, OUT = "counted", "apart", "unsure", "out"


@dataclass(frozen=True, slots=True)
class RoundTruth:
    """One source in one screened week, after the weeks screened before. All sets hold external ids.

    `live` is what may be believed after the round: a week that cannot be read changes nothing of it. `changed`
    are ads whose content changed while they stayed; a renewed date is no change.
    """

    source: str
    week: int
    state: str
    live: frozenset[str]
    seen: frozenset[str] = frozenset()
    new: frozenset[str] = frozenset()
    gone: frozenset[str] = frozenset()
    back: frozenset[str] = frozenset()
    changed: frozenset[str] = frozenset()

    @property
    def unchanged(self) -> frozenset[str]:
        return self.seen - self.new - self.back - self.changed


@dataclass(frozen=True, slots=True)
class Figures:
    """What a coordinator is told of some weeks, of the ads in scope of the Danish profile.

    `live` by (kind, team), team "" where no place is named; `excluded` counts each left-out ad once a week.
    """

    live: Counter[tuple[str, str]]
    new: Counter[str]
    changed: Counter[str]
    gone: Counter[str]
    back: Counter[str]
    excluded: Counter[str]
    numbers_new: int
    numbers_changed: int


def scope(ad: Ad) -> str:
    """Whether the Danish profile seeks the ad: women, escort and private; clinics apart; unsure goes to a person."""
    person = ad.advertiser
    if person.advertises not in {"woman", "unknown"}:
        return OUT
    if person.kind == "clinic":
        return APART
    return UNSURE if "unknown" in {person.kind, person.advertises} else COUNTED


def is_in_scope(ad: Ad) -> bool:
    return scope(ad) in {COUNTED, UNSURE}


def rounds_of(
    source: str,
    weeks: Sequence[int] = WEEKS,
    *,
    keep: Callable[[Ad], bool] = lambda _: True,
    repaired: bool = False,
) -> tuple[RoundTruth, ...]:
    """What each screened week should say of a source, of the ads that `keep` wants.

    `repaired`: the definition was written anew before the redesigned site was screened.
    """
    rounds: list[RoundTruth] = []
    known: dict[str, Ad] = {}
    live: frozenset[str] = frozenset()
    for week in weeks:
        if not is_readable(source, week, repaired=repaired):
            rounds.append(RoundTruth(source, week, "failed", live))
            continue
        up = {ad.external_id: ad for ad in ads_of(source, week) if keep(ad)}
        rounds.append(_compare(source, week, up, known, live))
        known |= up
        live = frozenset(up)
    return tuple(rounds)


def is_readable(source: str, week: int, *, repaired: bool = False) -> bool:
    return not is_out(source, week) and (repaired or not is_redesigned(source, week))


def believed_live(weeks: Sequence[int] = WEEKS, sources: Sequence[str] = tuple(SOURCES)) -> tuple[Ad, ...]:
    """The ads that are live after these weeks, each as it was last seen."""
    last = {source: max(week for week in weeks if is_readable(source, week)) for source in sources}
    return tuple(ad for source, week in last.items() for ad in ads_of(source, week))


def figures_of(weeks: Sequence[int], sources: Sequence[str] = tuple(SOURCES)) -> Figures:
    """The figures of all rounds of these weeks; per source where a counter's keys are sources."""
    rounds = [truth for source in sources for truth in rounds_of(source, weeks, keep=is_in_scope)]
    seen = [ad for week in weeks for ad in _shown(week, sources)]
    return Figures(
        live=Counter(
            (ad.advertiser.kind, ad.advertiser.place.team)
            for ad in believed_live(weeks, sources)
            if is_in_scope(ad)
        ),
        new=_sum(rounds, "new"),
        changed=_sum(rounds, "changed"),
        gone=_sum(rounds, "gone"),
        back=_sum(rounds, "back"),
        excluded=Counter(_reason(ad) for ad in seen if not is_in_scope(ad)),
        numbers_new=len({number for ad in seen if is_in_scope(ad) for number in ad.numbers}),
        numbers_changed=len(number_changes(weeks, sources)),
    )


def number_changes(
    weeks: Sequence[int] = WEEKS, sources: Sequence[str] = tuple(SOURCES)
) -> dict[int, tuple[str, str]]:
    """Advertisers in scope (by key) whose ad came to show another number under the same id: (old, new)."""
    shown: dict[str, tuple[str, ...]] = {}
    changes = {}
    for week in weeks:
        for ad in filter(is_in_scope, _shown(week, sources)):
            if shown.setdefault(ad.external_id, ad.numbers) != ad.numbers:
                changes[ad.advertiser.key] = (ad.advertiser.number, ad.advertiser.next_number)
            shown[ad.external_id] = ad.numbers
    return changes


def all_numbers() -> frozenset[str]:
    """Every number that the market shows in any week, in E.164."""
    shown = (ad for week in WEEKS for source in SOURCES for ad in ads_of(source, week))
    return frozenset(number for ad in shown for number in ad.numbers)


def all_spellings() -> frozenset[str]:
    """Every usual spelling of every number: none may be found where numbers must not be."""
    return frozenset(spelling for number in all_numbers() for spelling in spellings(number))


def _compare(
    source: str, week: int, up: dict[str, Ad], known: dict[str, Ad], live: frozenset[str]
) -> RoundTruth:
    seen = frozenset(up)
    return RoundTruth(
        source=source,
        week=week,
        state="complete",
        live=seen,
        seen=seen,
        new=seen - known.keys(),
        gone=live - seen,
        back=(seen & known.keys()) - live,
        changed=frozenset(key for key in seen & live if _content(up[key]) != _content(known[key])),
    )


def _content(ad: Ad) -> tuple[object, ...]:
    return ad.title, ad.paragraphs, ad.numbers


def _shown(week: int, sources: Sequence[str]) -> Iterator[Ad]:
    return (ad for source in sources if is_readable(source, week) for ad in ads_of(source, week))


def _sum(rounds: list[RoundTruth], figure: str) -> Counter[str]:
    return Counter(truth.source for truth in rounds for _ in getattr(truth, figure))


def _reason(ad: Ad) -> str:
    """In the words of the figures: "advertises:man", "apart:clinic"."""
    return "apart:clinic" if scope(ad) == APART else f"advertises:{ad.advertiser.advertises}"
