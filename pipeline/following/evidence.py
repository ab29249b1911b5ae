"""The evidence that two ads are one advertiser's, in natural logarithms of odds, with its reasons in words.

Each agreement weighs by how seldom two unrelated advertisers agree so, each disagreement by how seldom one advertiser
differs so (Fellegi & Sunter 1969). Shared wording counts by its runs: a sentence that was copied is one coincidence,
however long it is.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from pipeline.following.commonness import Commonness
    from pipeline.following.traits import Fields, Traits

_UNKNOWN: Final = "unknown"
_MOST_BY_TEXT: Final = 14.0
_MOST_BY_NAME: Final = 4.5
_MOST_BY_PLACE: Final = 3.0
_BY_PROFILE: Final = 3.0  # where name or age agree: an organisation may put several people under one
_BY_PRICES: Final = 1.0
_BOTH_IN_ONE_ROUND: Final = -8.0
_BOTH_WITH_NUMBERS: Final = -2.0
_MOST_BY_COPIED_TEXT: Final = 5.0
_CLEARLY_ANOTHER: Final = -3.0
_BY_OTHER_TEXT: Final = 2.0
# Of the shorter ad's rare phrases: an edit keeps more than half, two strangers share a seventh (see the decision).
_LITTLE_SHARED: Final = 0.25
_MUCH_SHARED: Final = 0.5
_NEARLY_ALL_SHARED: Final = 0.9
_DAYS_PAUSED: Final = (
    20  # a number that was not seen for so long may be another's, unless more speaks for her
)
DAYS_SILENT: Final = 70  # from here on a number counts less and less
DAYS_RECYCLED: Final = 120  # and from here on nothing: providers give it to somebody else


class Evidence(NamedTuple):
    """`weight` above 0 speaks for one advertiser, below 0 against. `share` is of rare wording."""

    weight: float
    share: float
    reasons: tuple[str, ...]


class Setting(NamedTuple):
    """What is known of two ads beside what they say.

    `shared_until`: the last day on which a number of the new ad was seen with the old one's advertiser, None if none
    was; `holders`: how many advertisers have held it. `since`: the day of the source's round before this one; whether
    an ad that it saw still stands is not known before the round has ended.
    """

    shared_until: date | None = None
    holders: int = 1
    since: date | None = None


def compare(new: Traits, old: Traits, common: Commonness, setting: Setting) -> Evidence:
    by_number = setting.shared_until is not None
    fields = list(_compare_fields(new, old, common, by_number=by_number))
    shared = weigh_shared(new, old, common)
    told = [*fields]
    if by_number:
        told += _compare_shared_number(new, old, common, shared, fields, setting)
    else:
        told += [*_compare_wording(new, old, shared, fields), *_compare_times(new, old, setting.since)]
    return Evidence(
        sum(weight for weight, _ in told) - common.prior,
        shared.share,
        tuple([reason for weight, reason in sorted(told, reverse=True) if reason]),
    )


def weigh_at_most(new: Traits, old: Fields, common: Commonness, since: date | None) -> float:
    """What `compare` can say at most of two ads that share no number, whatever the text of the old one says."""
    told = [*_compare_profiles(new, old, common), *_compare_ages(new, old), *_compare_offers(new, old)]
    told += _compare_places(new, old, common)
    text = _MOST_BY_COPIED_TEXT if _differ_clearly(new, old, told) else _MOST_BY_TEXT
    unread = text + (_MOST_BY_NAME if new.names else 0.0) + (_BY_PRICES if new.prices else 0.0)
    known = [*told, *_compare_numbers(new, old), *_compare_times(new, old, since)]
    return unread + sum(weight for weight, _ in known) - common.prior


class Shared(NamedTuple):
    """Of the wording of two ads: `share` of the shorter one's rare phrases, and what that tells (`weight`)."""

    share: float
    weight: float


def weigh_shared(new: Traits, old: Traits, common: Commonness) -> Shared:
    shared = new.phrase_set & old.phrase_set
    if not shared:
        return Shared(0.0, 0.0)
    shorter = min(common.weigh(new), common.weigh(old))
    rarity = common.rarities(shared)
    share = min(sum(rarity.values()) / shorter, 1.0) if shorter else 0.0
    if share <= _LITTLE_SHARED:
        return Shared(share, 0.0)
    runs = [
        max(map(rarity.__getitem__, run))
        for is_shared, run in groupby(new.phrases, shared.__contains__)
        if is_shared
    ]
    told = sum(weight / place for place, weight in enumerate(sorted(runs, reverse=True), 1))
    return Shared(share, min(told, _MOST_BY_TEXT))


def days_between(new: Fields, old: Fields) -> int:
    """How long nothing was seen between two ads; 0 where they stood at the same time."""
    return max((new.first - old.last).days, (old.first - new.last).days, 0)


def _compare_wording(
    new: Traits, old: Traits, shared: Shared, fields: list[tuple[float, str]]
) -> Iterator[tuple[float, str]]:
    """One organisation writes alike for several people, and people copy from others: then wording tells little."""
    yield from _compare_numbers(new, old)
    surely = min(max((shared.share - _LITTLE_SHARED) / (_MUCH_SHARED - _LITTLE_SHARED), 0.0), 1.0)
    if not surely:
        yield -_BY_OTHER_TEXT, ""
        return
    differs = _differ_clearly(new, old, fields)
    text = min(surely * shared.weight, _MOST_BY_COPIED_TEXT if differs else _MOST_BY_TEXT)
    yield text, "same text" if _is_same_text(new, old) else "alike in rare wording"


def _differ_clearly(new: Fields, old: Fields, fields: list[tuple[float, str]]) -> bool:
    return new.switchboard or old.switchboard or any(weight <= _CLEARLY_ANOTHER for weight, _ in fields)


def _compare_numbers(new: Fields, old: Fields) -> Iterator[tuple[float, str]]:
    """Of ads that share none."""
    if new.numbers and old.numbers:
        yield _BOTH_WITH_NUMBERS, ""


def _compare_shared_number(
    new: Traits,
    old: Traits,
    common: Commonness,
    shared: Shared,
    fields: list[tuple[float, str]],
    setting: Setting,
) -> Iterator[tuple[float, str]]:
    """A number says who answers; where one answers for several, name, age or the very same words must tell who offers."""
    assert setting.shared_until is not None, "called where a number is shared"
    silent = max((new.first - setting.shared_until).days, 0)
    if silent > DAYS_RECYCLED:
        yield from _compare_wording(new, old, shared, fields)
        return
    fresh = min(1.0, (DAYS_RECYCLED - silent) / (DAYS_RECYCLED - DAYS_SILENT))
    several = setting.holders > 1 or new.switchboard or old.switchboard
    unsure = several or silent > _DAYS_PAUSED
    yield fresh * (common.prior + (-1.0 if unsure else 2.5)), "same number"
    if several and any(weight <= _CLEARLY_ANOTHER for weight, _ in fields):
        yield -2.0, "the phone is shared"
    if shared.share < _LITTLE_SHARED:
        yield -1.5, "another text"
    elif several and shared.share > _NEARLY_ALL_SHARED:
        yield 1.5, "same text"
    elif unsure and not several and shared.share > _MUCH_SHARED:
        yield 3.5, "alike in wording"


def _compare_times(new: Fields, old: Fields, since: date | None) -> Iterator[tuple[float, str]]:
    if new.source_id == old.source_id:
        if new.first == old.first:  # of one round: nobody gave up the one for the other
            yield _BOTH_IN_ONE_ROUND, "both stand at once"
            return
        if since is not None and old.last >= since:
            return
    apart = days_between(new, old)
    if apart > DAYS_RECYCLED:
        yield -1.0, ""
    elif apart:
        yield 1.0, "the old ad was gone"
    else:
        yield -2.0, "both stand at once"


def _is_same_text(new: Traits, old: Traits) -> bool:
    return new.phrase_set == old.phrase_set


def _compare_fields(
    new: Traits, old: Traits, common: Commonness, *, by_number: bool
) -> Iterator[tuple[float, str]]:
    told = list(_compare_ages(new, old))
    if new.names and old.names:
        told.append(_compare_names(new, old, common))
    yield from told
    if any(weight > 0 for weight, _ in told) and not _differ_clearly(new, old, told):
        yield from _compare_profiles(new, old, common)
    if not by_number:  # one phone's women share a house and its prices
        if new.prices and old.prices:
            yield (_BY_PRICES, "same prices") if new.prices & old.prices else (-1.0, "")
        yield from _compare_places(new, old, common)
    yield from _compare_offers(new, old)


def _compare_profiles(new: Fields, old: Fields, common: Commonness) -> Iterator[tuple[float, str]]:
    if new.author and new.author == old.author and new.source_id == old.source_id:
        yield common.prior + _BY_PROFILE, "same profile on the site"


def _compare_offers(new: Fields, old: Fields) -> Iterator[tuple[float, str]]:
    if _differ(new.advertises, old.advertises):
        yield -5.0, "whom they advertise differs"
    if _differ(new.kind, old.kind):
        yield -0.5, ""
    if new.language and old.language and new.language != old.language:
        yield -1.5, "another language"


def _compare_names(new: Traits, old: Traits, common: Commonness) -> tuple[float, str]:
    shared = new.names & old.names
    if not shared:
        return -3.0, "another name"
    return min(max(map(common.rarity, shared)), _MOST_BY_NAME), "same name"


def _compare_places(new: Fields, old: Fields, common: Commonness) -> Iterator[tuple[float, str]]:
    if new.place and old.place:
        if new.place == old.place:
            yield min(common.rarity(new.place), _MOST_BY_PLACE), "same place"
        else:
            yield (-0.5, "") if new.region == old.region else (-1.5, "far apart")


def _differ(one: str, other: str) -> bool:
    return _UNKNOWN not in (one, other) and one != other


def _compare_ages(new: Fields, old: Fields) -> Iterator[tuple[float, str]]:
    if not (new.age and old.age):
        return
    apart = abs(new.age - old.age)
    if apart == 0:
        yield 2.5, "same age"
    elif apart <= 3:
        yield -0.5, ""
    else:
        yield -3.0, "another age"
