"""What a perfect screening would say of the market: the figures that the demo and the tests compare with."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from market.numbers import spellings
from market.people import SOURCES
from market.weeks import WEEKS, Ad, ads_of, is_out, is_redesigned

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

COUNTED, APART, UNSURE, OUT = "counted", "apart", "unsure", "out"


@dataclass(frozen=True, slots=True)
class RoundTruth:
    """One source in one screened week, after the weeks screened before. All sets hold external ids.

    `live` is what the register may believe after the round: an unreadable week changes nothing of it. `changed`
    are ads whose content changed while they stayed; a renewed date is no change. `numbers` in E.164, per ad seen.
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


def rounds_of(source: str, weeks: Sequence[int] = WEEKS, *, repaired: bool = False) -> tuple[RoundTruth, ...]:
    """What each screened week should say of a source. `repaired`: the definition was changed after the redesign."""
    rounds: list[RoundTruth] = []
    known: dict[str, Ad] = {}
    live: frozenset[str] = frozenset()
    for week in weeks:
        if is_out(source, week) or (is_redesigned(source, week) and not repaired):
            rounds.append(RoundTruth(source, week, "failed", live))
            continue
        up = {ad.external_id: ad for ad in ads_of(source, week)}
        rounds.append(_round(source, week, up, known, live))
        known |= up
        live = frozenset(up)
    return tuple(rounds)


def screened(weeks: Sequence[int] = WEEKS) -> dict[str, RoundTruth]:
    """The last of these weeks, per source."""
    return {source: rounds_of(source, weeks)[-1] for source in SOURCES}


def believed_live(weeks: Sequence[int] = WEEKS) -> tuple[Ad, ...]:
    """The ads that are live after these weeks, each as it was last seen."""
    return tuple(
        next(
            ad for week in reversed(weeks) for ad in _readable(source, week) if ad.external_id == external_id
        )
        for source, truth in screened(weeks).items()
        for external_id in sorted(truth.live)
    )


def scope(ad: Ad) -> str:
    """Whether the Danish profile seeks the ad: women, escort and private; clinics apart; unsure goes to a person."""
    person = ad.advertiser
    if person.advertises not in {"woman", "unknown"}:
        return OUT
    if person.kind == "clinic":
        return APART
    return UNSURE if "unknown" in {person.kind, person.advertises} else COUNTED


def by_kind(ads: Iterable[Ad]) -> Counter[str]:
    return Counter(ad.advertiser.kind for ad in ads)


def by_team(ads: Iterable[Ad]) -> Counter[str]:
    """An ad that names no place has the team ""."""
    return Counter(ad.advertiser.place.team for ad in ads)


def numbers_new_in(week: int, weeks: Sequence[int] = WEEKS) -> frozenset[str]:
    """Numbers that no source showed in the weeks screened before."""
    before = {number for earlier in weeks if earlier < week for number in _numbers_shown(earlier)}
    return frozenset(_numbers_shown(week) - before)


def number_changes(before: int, after: int) -> dict[int, tuple[str, str]]:
    """Advertisers (by key) whose ad, under the same id, shows another number: (old, new)."""
    changes = {}
    for source in SOURCES:
        earlier = {ad.external_id: ad for ad in _readable(source, before)}
        for ad in _readable(source, after):
            old = earlier.get(ad.external_id)
            if old is not None and old.numbers != ad.numbers:
                changes[ad.advertiser.key] = (ad.advertiser.number, ad.advertiser.next_number)
    return changes


def all_numbers() -> frozenset[str]:
    """Every number that the market shows in any week, in E.164."""
    return frozenset(
        number for week in WEEKS for source in SOURCES for ad in ads_of(source, week) for number in ad.numbers
    )


def all_spellings() -> frozenset[str]:
    """Every usual spelling of every number: none may be found where numbers must not be."""
    return frozenset(spelling for number in all_numbers() for spelling in spellings(number))


def _round(
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


def _readable(source: str, week: int) -> tuple[Ad, ...]:
    return () if is_out(source, week) or is_redesigned(source, week) else ads_of(source, week)


def _numbers_shown(week: int) -> set[str]:
    return {number for source in SOURCES for ad in _readable(source, week) for number in ad.numbers}
